import { one, root, setIcon, store } from "./dom.ts";

type Theme = "light" | "dark" | undefined;

const icons = { system: "auto", light: "sun", dark: "moon" } as const;

/** The button cycles through the system's theme, light and dark. */
export function setUpTheme(): void {
  const button = one("[data-theme-toggle]");
  if (!button) return;
  const show = () => {
    const name = (root.dataset["theme"] as Theme) ?? "system";
    setIcon(button, icons[name]);
    button.title = `Theme: ${name}`;
    button.setAttribute("aria-label", button.title);
    frame.content = getComputedStyle(document.body).backgroundColor;
  };
  // The browser's own frame on a phone follows the theme too.
  const frame = document.createElement("meta");
  frame.name = "theme-color";
  document.head.append(frame);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  button.addEventListener("click", () => {
    const current = root.dataset["theme"] as Theme;
    const next: Theme = current === undefined ? "light" : current === "light" ? "dark" : undefined;
    if (next) root.dataset["theme"] = next;
    else delete root.dataset["theme"];
    store.set("theme", next);
    show();
  });
  show();
}

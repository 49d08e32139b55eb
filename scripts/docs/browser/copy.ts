import { all, one, setIcon } from "./dom.ts";

/** Copy buttons: they copy their own text, the visible code of their panel, or the page as Markdown. */
export function setUpCopy(): void {
  document.addEventListener("click", (event) => {
    const control = (event.target as Element).closest<HTMLElement>("[data-copy], [data-md]");
    if (!control || control.classList.contains("done")) return;
    if (control instanceof HTMLAnchorElement) {
      // `file://` does not allow `fetch`; the link then opens the text.
      if (location.protocol === "file:") return;
      event.preventDefault();
      void copyFile(control);
    } else void copy(control, control.dataset["copy"] || visibleCode(control));
  });
}

const visibleCode = (control: HTMLElement): string => {
  const panel = control.closest("[data-panel]") as HTMLElement;
  return all(".body pre", panel).find((code) => code.offsetParent !== null)?.textContent ?? "";
};

/** Copies the Markdown file beside the page. */
async function copyFile(link: HTMLAnchorElement): Promise<void> {
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(String(response.status));
    await copy(link, await response.text());
  } catch {
    location.href = link.href;
  }
}

async function copy(control: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without permission, the button does not change: it never claims to have copied.
    return;
  }
  // The second click of a double click: its label would be the first one's "Copied", for good.
  if (control.classList.contains("done")) return;
  const label = one("span", control);
  const was = { label: label?.textContent ?? "", name: control.getAttribute("aria-label") };
  setIcon(control, "ok");
  control.classList.add("done");
  if (label && was.label) label.textContent = "Copied";
  if (was.name) control.setAttribute("aria-label", "Copied");
  setTimeout(() => {
    setIcon(control, "copy");
    control.classList.remove("done");
    if (label) label.textContent = was.label;
    if (was.name) control.setAttribute("aria-label", was.name);
  }, 1500);
}

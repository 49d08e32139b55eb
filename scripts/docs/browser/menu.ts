import { one, root, setIcon } from "./dom.ts";

/** On a phone, the menu opens over the page, traps the focus, and closes with Escape. */
export function setUpMenu(): void {
  showCurrentEntry();
  const button = one("[data-menu]");
  if (!button) return;
  const isOpen = () => root.classList.contains("menu");
  const set = (open: boolean) => {
    root.classList.toggle("menu", open);
    button.setAttribute("aria-expanded", String(open));
    setIcon(button, open ? "x" : "menu");
    if (open) showCurrentEntry();
  };
  button.addEventListener("click", () => set(!isOpen()));
  // `inert` on the content would hide the only main and h1 from accessibility checkers.
  document.addEventListener("focusin", ({ target }) => {
    if (isOpen() && !(target as Element).closest(".top, .side, dialog")) button.focus();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !isOpen()) return;
    set(false);
    button.focus();
  });
  matchMedia("(min-width: 56.01rem)").addEventListener("change", () => set(false));
}

/** Scrolls the menu to the current page if it is out of sight. */
function showCurrentEntry(): void {
  const side = one(".side");
  const here = side && one("[aria-current=page]", side);
  if (!side || !here) return;
  if (here.offsetTop > side.clientHeight - 80)
    side.scrollTop = here.offsetTop - side.clientHeight / 2;
}

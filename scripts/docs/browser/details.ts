import { all, one } from "./dom.ts";

/** Collapsible parts: the "expand all" button, links into collapsed parts, and printing. */
export function setUpDetails(): void {
  const button = one("[data-expand]");
  button?.addEventListener("click", () => {
    const parts = all<HTMLDetailsElement>("details", button.closest("section") as HTMLElement);
    const open = parts.some((part) => !part.open);
    for (const part of parts) part.open = open;
    button.textContent = open ? "Collapse all" : "Expand all";
  });
  // On a phone, responses start collapsed because they push the errors far down.
  if (matchMedia("(max-width: 56rem)").matches) {
    for (const response of all<HTMLDetailsElement>("[data-status][open]")) response.open = false;
  }
  addEventListener("hashchange", openTarget);
  openTarget();
  addEventListener("beforeprint", openForPaper);
}

/** Opens the collapsed parents of a link's target. */
function openTarget(): void {
  if (location.hash.length < 2) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

/** Print shows the body and the first response; errors stay one line each. */
function openForPaper(): void {
  for (const part of all<HTMLDetailsElement>("main .nest, main .acc")) {
    const before = part.closest(".acc")?.previousElementSibling;
    const first = !before?.matches(".acc");
    part.open = first && !part.matches(".acc .nest .nest");
  }
}

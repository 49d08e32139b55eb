import { all, one } from "./dom.ts";

/** Folded parts: the button that opens all, links into them, and paper. */
export function setUpDetails(): void {
  const button = one("[data-expand]");
  button?.addEventListener("click", () => {
    const parts = all<HTMLDetailsElement>("details", button.closest("section") as HTMLElement);
    const open = parts.some((part) => !part.open);
    for (const part of parts) part.open = open;
    button.textContent = open ? "Collapse all" : "Expand all";
  });
  // On a phone the answers begin closed: they push the errors far down.
  if (matchMedia("(max-width: 56rem)").matches) {
    for (const answer of all<HTMLDetailsElement>("[data-status][open]")) answer.open = false;
  }
  addEventListener("hashchange", openTarget);
  openTarget();
  addEventListener("beforeprint", openForPaper);
}

/** A link to something folded opens what is around it. */
function openTarget(): void {
  if (location.hash.length < 2) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

/** Paper shows the body and the first answer; errors stay one line each. */
function openForPaper(): void {
  for (const part of all<HTMLDetailsElement>("main .nest, main .acc")) {
    const before = part.closest(".acc")?.previousElementSibling;
    const first = !before?.matches(".acc");
    part.open = first && !part.matches(".acc .nest .nest");
  }
}

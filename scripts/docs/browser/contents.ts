import { all } from "./dom.ts";

/** Highlights the current section in a guide's table of contents. */
export function setUpContents(): void {
  const links = all<HTMLAnchorElement>(".toc a");
  if (links.length === 0) return;
  const heads = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  const mark = () => {
    let at = 0;
    heads.forEach((head, index) => {
      if (head && head.getBoundingClientRect().top < innerHeight / 3) at = index;
    });
    links.forEach((link, index) => {
      link.classList.toggle("on", index === at);
    });
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}

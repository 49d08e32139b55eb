import { all, escapeText, iconMarkup, one, toRoot } from "./dom.ts";

/** A hit, as the index has it. */
interface Entry {
  title: string;
  url: string;
  place: string;
  method?: string;
  path?: string;
  operationId?: string;
}

declare global {
  interface Window {
    qodekitIndex?: Entry[];
  }
}

let dialog: HTMLDialogElement | undefined;
let hits: Entry[] = [];
let at = 0;

/** `/` and Ctrl-K open the search; the index is loaded then. */
export function setUpSearch(): void {
  for (const button of all("[data-search]")) button.addEventListener("click", () => void open());
  addEventListener("keydown", (event) => {
    const typing = (event.target as Element).closest?.("input, textarea, select");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey;
    if (!slash && !(event.key === "k" && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    void open();
  });
}

async function open(): Promise<void> {
  dialog ??= create();
  if (!dialog.open) dialog.showModal();
  one<HTMLInputElement>("input", dialog)?.select();
  await load();
  draw(dialog);
}

/** A classic script, because `file://` allows no fetch. */
const load = (): Promise<void> =>
  new Promise((done) => {
    if (window.qodekitIndex) return done();
    const script = document.createElement("script");
    script.src = `${toRoot}search-index.js`;
    script.onload = script.onerror = () => done();
    document.head.append(script);
  });

function create(): HTMLDialogElement {
  const box = document.createElement("dialog");
  box.className = "search";
  box.setAttribute("aria-label", "Search");
  box.innerHTML = `<header>${iconMarkup("search")}<input type="search" role="combobox" aria-expanded="true" aria-controls="hits" aria-autocomplete="list" aria-label="Search both APIs and the guides" placeholder="Search both APIs" autocomplete="off" spellcheck="false"><button class="ic" type="button" aria-label="Close">${iconMarkup("x")}</button></header><div class="hits" id="hits" role="listbox" aria-label="Results"></div><p class="empty" hidden>Nothing found for <b></b>. Try a path, a field or an error code.</p><footer><span><kbd>↑</kbd> <kbd>↓</kbd> move</span><span><kbd>Enter</kbd> open</span><span><kbd>Esc</kbd> close</span><span role="status"></span></footer>`;
  document.body.append(box);
  one("input", box)?.addEventListener("input", () => draw(box));
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(box, event.key === "ArrowDown" ? at + 1 : at - 1);
    } else if (event.key === "Enter" && (event.target as Element).matches("input")) {
      event.preventDefault();
      go();
    }
  });
  box.addEventListener("click", ({ target }) => {
    const option = (target as Element).closest("[role=option]");
    if (option) {
      at = Number(option.id.slice(1));
      go();
    } else if (target === box || (target as Element).closest("header .ic")) box.close();
  });
  return box;
}

function rank(query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (window.qodekitIndex ?? [])
    .filter((entry) => {
      const text =
        `${entry.title} ${entry.path ?? ""} ${entry.operationId ?? ""} ${entry.place}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, 12);
}

function draw(box: HTMLElement): void {
  const query = one<HTMLInputElement>("input", box)?.value ?? "";
  hits = rank(query);
  at = 0;
  const list = one(".hits", box) as HTMLElement;
  list.innerHTML = hits
    .map((hit, index) => {
      const mark = hit.method
        ? `<span class="m ${hit.method.toLowerCase()}">${hit.method === "DELETE" ? "DEL" : hit.method}</span>`
        : iconMarkup("doc");
      return `<div role="option" id="h${index}" aria-selected="${index === 0}">${mark}<b>${escapeText(hit.title)}</b><em>${escapeText(hit.place)}</em><small>${hit.path ? `<code>${escapeText(hit.path)}</code>` : ""}</small></div>`;
    })
    .join("");
  list.hidden = hits.length === 0;
  const empty = one(".empty", box) as HTMLElement;
  empty.hidden = hits.length > 0;
  (one("b", empty) as HTMLElement).textContent = query;
  one("input", box)?.setAttribute("aria-activedescendant", hits.length > 0 ? "h0" : "");
  (one("[role=status]", box) as HTMLElement).textContent = `${hits.length} results`;
}

function move(box: HTMLElement, to: number): void {
  if (hits.length === 0) return;
  at = (to + hits.length) % hits.length;
  all("[role=option]", box).forEach((option, index) => {
    option.setAttribute("aria-selected", String(index === at));
    if (index === at) option.scrollIntoView({ block: "nearest" });
  });
  one("input", box)?.setAttribute("aria-activedescendant", `h${at}`);
}

function go(): void {
  const hit = hits[at];
  if (!hit) return;
  const [path = "", anchor] = hit.url.split("#");
  location.href = `${toRoot}${path}index.html${anchor === undefined ? "" : `#${anchor}`}`;
}

import type { Hit } from "../../search/engine.ts";
import { all, iconMarkup, one, toRoot } from "../dom.ts";
import { hitMarkup } from "./hits.ts";
import { type LoadedSearch, loadSearch } from "./load.ts";

let dialog: HTMLDialogElement | undefined;
let loaded: LoadedSearch | undefined;
let hits: Hit[] = [];
let at = 0;

/** The section of the site that the page is in: `qodex`. */
const section = (document.body.dataset["page"] ?? "").split("/")[0] || undefined;

/** Opens the search on `/` and Ctrl-K, and loads its script and index then. */
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
  const box = dialog;
  if (!box.open) box.showModal();
  one<HTMLInputElement>("input", box)?.select();
  try {
    loaded = await loadSearch();
    draw(box);
  } catch {
    say(box, "The search could not be loaded. Reload the page, then try again.");
  }
}

/** A hidden field keeps the focus for a moment, and would treat the next `/` as input. */
function close(box: HTMLDialogElement): void {
  one("input", box)?.blur();
  box.close();
}

function create(): HTMLDialogElement {
  const box = document.createElement("dialog");
  box.className = "search";
  box.setAttribute("aria-label", "Search");
  box.innerHTML = `<header>${iconMarkup("search")}<input type="search" role="combobox" aria-expanded="false" aria-controls="hits" aria-autocomplete="list" aria-label="Search both APIs and the guides" placeholder="Search both APIs and the guides" autocomplete="off" spellcheck="false"><button class="ic" type="button" aria-label="Close">${iconMarkup("x")}</button></header><div class="hits" id="hits" role="listbox" aria-label="Results" hidden></div><p class="empty" hidden></p><footer><span><kbd>↑</kbd> <kbd>↓</kbd> move</span><span><kbd>Enter</kbd> open</span><span><kbd>Esc</kbd> close</span><span role="status"></span></footer>`;
  document.body.append(box);
  one("input", box)?.addEventListener("input", () => draw(box));
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(box, event.key === "ArrowDown" ? at + 1 : at - 1);
    } else if (event.key === "Enter" && (event.target as Element).matches("input")) {
      event.preventDefault();
      go(box);
    } else if (event.key === "Escape") {
      // The default action empties the field but leaves the dialog open.
      event.preventDefault();
      close(box);
    }
  });
  box.addEventListener("click", ({ target }) => {
    const option = (target as Element).closest("[role=option]");
    if (option) {
      at = Number(option.id.slice(1));
      go(box);
    } else if (target === box || (target as Element).closest("header .ic")) close(box);
  });
  return box;
}

/** The hits of a query; for an empty query, the guides of the current section. */
function find({ search, records }: LoadedSearch, query: string): Hit[] {
  if (query !== "") return search(query, { section });
  const guides = records.filter(({ kind }) => kind === "guide");
  const here = guides.filter(({ url }) => url.startsWith(`${section}/`));
  return (here.length > 0 ? here : guides).slice(0, 8).map((record) => ({ record, words: [] }));
}

function draw(box: HTMLElement): void {
  if (!loaded) return;
  const query = one<HTMLInputElement>("input", box)?.value.trim() ?? "";
  hits = find(loaded, query);
  at = 0;
  const list = one(".hits", box) as HTMLElement;
  list.innerHTML = hits.map(hitMarkup).join("");
  list.scrollTop = 0;
  show(box, hits.length > 0);
  if (hits.length === 0)
    say(box, `Nothing found for “${query}”. Try a path, a field or an error code.`);
  const status = hits.length === 1 ? "1 result" : `${hits.length} results`;
  (one("[role=status]", box) as HTMLElement).textContent = query === "" ? "" : status;
}

/** Shows the hits, or a message if there are none. */
function show(box: HTMLElement, found: boolean): void {
  (one(".hits", box) as HTMLElement).hidden = !found;
  (one(".empty", box) as HTMLElement).hidden = found;
  const input = one("input", box);
  input?.setAttribute("aria-expanded", String(found));
  input?.setAttribute("aria-activedescendant", found ? "h0" : "");
}

function say(box: HTMLElement, text: string): void {
  show(box, false);
  (one(".empty", box) as HTMLElement).textContent = text;
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

function go(box: HTMLDialogElement): void {
  const hit = hits[at];
  if (!hit) return;
  const [path = "", anchor] = hit.record.url.split("#");
  // A link within the page only changes the anchor.
  close(box);
  location.href = `${toRoot}${path}index.html${anchor === undefined ? "" : `#${anchor}`}`;
}

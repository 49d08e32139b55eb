import { all, one, root, store } from "./dom.ts";

/** Tabs of languages and status codes, and the examples of each. */
export function setUpTabs(): void {
  for (const list of all("[role=tablist]")) {
    list.addEventListener("click", ({ target }) => {
      const tab = (target as Element).closest<HTMLElement>("[role=tab]");
      if (tab) choose(tab);
    });
    list.addEventListener("keydown", (event) => moveByKey(event, list));
  }
  for (const select of all<HTMLSelectElement>("select[data-ex]")) {
    select.addEventListener("change", () =>
      showPanel(select.closest("[data-panel]") as HTMLElement),
    );
  }
  // They are collapsed only for readers without scripts.
  for (const part of all<HTMLDetailsElement>("details.lang")) part.open = true;
  const chosen = root.dataset["lang"];
  if (chosen) for (const tab of tabsOf("lang", chosen)) mark(tab);
  // Opening a response in the text shows its example.
  for (const response of all<HTMLDetailsElement>("[data-status]")) {
    response.addEventListener("toggle", () => {
      const [tab] = response.open ? tabsOf("status", response.dataset["status"] ?? "") : [];
      if (tab && response.matches(":hover, :focus-within")) choose(tab);
    });
  }
}

const tabsOf = (kind: string, key: string): HTMLElement[] =>
  all(`[data-tabs=${kind}] [data-k="${CSS.escape(key)}"]`);

/** Selects a tab. A language is selected in every panel of the page, and stored. */
function choose(tab: HTMLElement): void {
  const key = tab.dataset["k"] ?? "";
  if (tab.closest("[data-tabs=lang]")) {
    root.dataset["lang"] = key;
    store.set("lang", key);
    for (const same of tabsOf("lang", key)) mark(same);
  } else mark(tab);
}

function mark(tab: HTMLElement): void {
  const list = tab.parentElement as HTMLElement;
  for (const other of all("[role=tab]", list)) {
    other.setAttribute("aria-selected", String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  const x = tab.offsetLeft - list.offsetLeft;
  const hidden =
    x < list.scrollLeft || x + tab.offsetWidth > list.scrollLeft + list.clientWidth - 20;
  if (hidden) list.scrollLeft = x - 48;
  showPanel(tab.closest("[data-panel]") as HTMLElement);
}

function moveByKey(event: KeyboardEvent, list: HTMLElement): void {
  const tabs = all("[role=tab]", list);
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: tabs.length - 1,
  };
  const to = steps[event.key];
  const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
  if (!tab) return;
  event.preventDefault();
  choose(tab);
  tab.focus();
}

/** Shows the code of the selected status and example. The style sheet shows the language. */
function showPanel(panel: HTMLElement): void {
  const isLanguage = panel.classList.contains("langs");
  const key = isLanguage ? undefined : one("[role=tab][aria-selected=true]", panel)?.dataset["k"];
  const picks = all(".ex", panel);
  for (const pick of picks) pick.hidden = !isLanguage && pick.dataset["k"] !== key;
  const row = one("[data-exrow]", panel);
  if (row) row.hidden = picks.every((pick) => pick.hidden);
  const example = picks.find((pick) => !pick.hidden)?.querySelector("select")?.value;
  for (const code of all(".body .code", panel)) {
    const otherKey = !isLanguage && code.dataset["k"] !== key;
    const { x } = code.dataset;
    code.hidden = otherKey || (example !== undefined && x !== undefined && x !== example);
  }
  const body = one(".body", panel);
  if (body) body.scrollTop = 0;
}

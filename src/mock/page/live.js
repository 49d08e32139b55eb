// Keeps the page up to date: fetches it again, and replaces the changed parts. Expanded parts and the
// focus are kept.

const every = 1_000;
const status = document.getElementById("status");
const pause = document.getElementById("pause");
const form = document.querySelector("form");

/** The served HTML of each element: expanding a row changes the element. */
const served = new WeakMap();
let etag = "";
let paused = false;
let timer;

/** Identifies a `details` element across updates. */
const keyOf = (details) => details.dataset.key;
const detailsIn = (element) => [...element.querySelectorAll("details")];

/** Shows times in the reader's time zone. */
function localize(element) {
  for (const time of element.querySelectorAll("time")) {
    time.textContent = new Date(time.dateTime).toLocaleTimeString();
  }
}

/** Transfers the visible state of an element to its replacement. */
function adopt(old, fresh) {
  const open = new Set(
    detailsIn(old)
      .filter((details) => details.open)
      .map(keyOf),
  );
  for (const details of detailsIn(fresh)) details.open = open.has(keyOf(details));
  const focused = old.contains(document.activeElement) && document.activeElement;
  if (!focused) return;
  const key = focused.closest("details")?.dataset.key;
  const same = detailsIn(fresh).find((details) => keyOf(details) === key);
  queueMicrotask(() => same?.querySelector(focused.tagName)?.focus());
}

/** Updates a list of keyed elements; unchanged ones are not moved. */
function updateList(list, fresh) {
  const known = new Map([...list.children].map((child) => [child.dataset.key, child]));
  const wanted = [...fresh.children].map((child) => {
    const old = known.get(child.dataset.key);
    if (old && served.get(old) === child.outerHTML) return old;
    const made = document.importNode(child, true);
    served.set(made, child.outerHTML);
    localize(made);
    if (old) adopt(old, made);
    return made;
  });
  for (const child of [...list.children]) if (!wanted.includes(child)) child.remove();
  let at = list.firstElementChild;
  for (const element of wanted) {
    if (element === at) at = at.nextElementSibling;
    else list.insertBefore(element, at);
  }
}

function update(fresh) {
  for (const element of document.querySelectorAll("[data-live]")) {
    const other = fresh.getElementById(element.id);
    if (!other) continue;
    if (/^[OU]L$/.test(element.tagName)) updateList(element, other);
    else if (element.innerHTML !== other.innerHTML) {
      element.replaceChildren(...document.importNode(other, true).childNodes);
    }
  }
}

/** Shows the status, without repeating it to screen readers. */
function say(text, state) {
  if (status.textContent !== text) status.textContent = text;
  status.className = state;
}

async function look() {
  clearTimeout(timer);
  if (!paused && !document.hidden) {
    try {
      const headers = { accept: "text/html", ...(etag && { "if-none-match": etag }) };
      const response = await fetch(location.search || "./", { headers, cache: "no-store" });
      if (response.status !== 304) {
        etag = response.headers.get("etag") ?? "";
        update(new DOMParser().parseFromString(await response.text(), "text/html"));
      }
      if (!paused) say("Live", "live");
    } catch {
      say("The mock does not respond", "lost");
    }
  }
  clearTimeout(timer);
  timer = setTimeout(look, every);
}

/** Applies the form's filter, and stores it in the URL. */
function filter(event) {
  event.preventDefault();
  const query = new URLSearchParams(new FormData(form));
  if (query.get("text") === "") query.delete("text");
  history.replaceState(null, "", query.size > 0 ? `?${query}` : "./");
  etag = "";
  look();
}

for (const list of document.querySelectorAll("[data-live]")) {
  for (const child of list.children) served.set(child, child.outerHTML);
}
localize(document);
pause.hidden = false;
pause.addEventListener("click", () => {
  paused = !paused;
  pause.textContent = paused ? "Resume" : "Pause";
  if (paused) say("Paused", "paused");
  else look();
});
form.addEventListener("input", filter);
form.addEventListener("submit", filter);
document.addEventListener("visibilitychange", look);
look();

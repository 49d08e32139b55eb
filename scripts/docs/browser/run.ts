import { all, escapeText, one } from "./dom.ts";

/** The form that sends the request to a mock on this machine. */
export function setUpRun(): void {
  for (const box of all("[data-run]")) {
    one<HTMLFormElement>("form", box)?.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(box, event.target as HTMLFormElement);
    });
  }
}

async function send(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  const out = one(".out", box) as HTMLElement;
  const [method = "GET", route = "/"] = (box.dataset["run"] ?? "").split(" ");
  const values = new FormData(form);
  const base = URL.parse(String(values.get("base")));
  if (!base || !/^(127\.0\.0\.1|localhost)$/.test(base.hostname)) {
    out.innerHTML = '<p class="note">Only 127.0.0.1 and localhost are called from here.</p>';
    return;
  }
  const target = new URL(
    route.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values.get(name)))),
    base,
  );
  for (const input of all<HTMLInputElement>("[data-in=query]", form)) {
    if (input.value !== "") target.searchParams.append(input.name, input.value);
  }
  const body = values.get("body");
  const key: HeadersInit =
    box.dataset["api"] === "teams" ? { authorization: "Bearer any" } : { "x-api-key": "any" };
  try {
    const response = await fetch(target, {
      method,
      headers: { ...key, ...(body !== null && { "content-type": "application/json" }) },
      ...(body !== null && { body: String(body) }),
    });
    const text = await response.text();
    out.innerHTML = `<div class="ph"><span class="st s${String(response.status)[0]}">${response.status}</span></div><pre tabindex="0"><code>${escapeText(text)}</code></pre>`;
  } catch {
    out.innerHTML = `<p class="note"><b>Nothing answers at ${escapeText(base.host)}.</b> Start the mock, then send again: <code>npx qodekit mock</code></p>`;
  }
}

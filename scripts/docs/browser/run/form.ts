import { all, escapeText, one } from "../dom.ts";
import { type RunCall, type RunRequest, requestOf } from "./call.ts";
import { failureOf, isLocalPage, permission } from "./outcome.ts";
import { bodyText, failureMarkup, redirectMarkup, responseMarkup } from "./output.ts";

/** Timeout in seconds, for a mock that delays its responses. */
const patience = 60;

/** The form that sends the request to a mock on this machine only. */
export function setUpRun(): void {
  const box = one("[data-run]");
  const form = box && one<HTMLFormElement>("form", box);
  if (!box || !form) return;
  const call = JSON.parse(box.dataset["run"] ?? "") as RunCall;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(call, form, one(".out", box) as HTMLElement);
  });
  followExample(box);
  void announce(one(".out", box) as HTMLElement);
}

/** Explains the browser's permission prompt before it opens. */
async function announce(out: HTMLElement): Promise<void> {
  if (isLocalPage(location) || (await permission()) !== "prompt") return;
  out.insertAdjacentHTML(
    "beforeend",
    '<p class="note">Your browser will ask whether this site may reach apps on your device. The mock is such an app.</p>',
  );
}

/** Fills the body with the example that is selected beside the samples, unless the body was edited. */
function followExample(box: HTMLElement): void {
  const bodies = JSON.parse(box.dataset["bodies"] ?? "{}") as Record<string, unknown>;
  const texts = Object.values(bodies).map(pretty);
  const field = one<HTMLTextAreaElement>("textarea", box);
  const select = one<HTMLSelectElement>(".langs select[data-ex]");
  select?.addEventListener("change", () => {
    const body = bodies[select.value];
    if (field && body !== undefined && texts.includes(field.value)) field.value = pretty(body);
  });
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

let running = 0;

async function send(call: RunCall, form: HTMLFormElement, out: HTMLElement): Promise<void> {
  running += 1;
  const mine = running;
  // A response to an earlier request must not replace that of a later one.
  const show = (markup: string) => {
    if (mine === running) out.innerHTML = markup;
  };
  const request = requestOf(call, valuesOf(form));
  if (!request) {
    show(
      '<p class="note"><b>Nothing was sent.</b> This page calls only <code>http://127.0.0.1</code> and <code>http://localhost</code>, with any port.</p>',
    );
    return;
  }
  show(`<p class="note">Waiting for <code>${escapeText(request.url.host)}</code> …</p>`);
  try {
    show(await fetchMarkup(request));
  } catch (error) {
    show(await failed(error, call, request));
  }
}

function valuesOf(form: HTMLFormElement): Parameters<typeof requestOf>[1] {
  const body = one<HTMLTextAreaElement | HTMLInputElement>("[name=body]", form);
  return {
    base: (one<HTMLInputElement>("[name=base]", form) as HTMLInputElement).value.trim(),
    parameters: all<HTMLInputElement>("[data-in]", form).map(({ name, value, dataset }) => ({
      place: dataset["in"] ?? "",
      name,
      value,
    })),
    body: body instanceof HTMLInputElement ? body.files?.[0] : body?.value,
  };
}

async function fetchMarkup({ url, method, headers, body }: RunRequest): Promise<string> {
  const began = performance.now();
  const response = await fetch(url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    credentials: "omit",
    // A redirect may lead to another machine.
    redirect: "manual",
    signal: AbortSignal.timeout(patience * 1000),
  });
  if (response.type === "opaqueredirect") return redirectMarkup({ url, method, headers, body });
  const text = await bodyText(response);
  return responseMarkup(
    { url, method, headers },
    {
      status: response.status,
      statusText: response.statusText,
      headers: [...response.headers],
      body: text,
      milliseconds: performance.now() - began,
    },
  );
}

async function failed(error: unknown, call: RunCall, request: RunRequest): Promise<string> {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return `<p class="note"><b>No response within ${patience} seconds.</b> Does the mock delay its responses?</p>`;
  }
  const failure = failureOf({
    isLocal: isLocalPage(location),
    isSecure: isSecureContext,
    permission: await permission(),
  });
  return failureMarkup(failure, call, request);
}

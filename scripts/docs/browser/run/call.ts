/** An operation, as the page knows it. */
export interface RunCall {
  /** `qodex`, which is also how the mock calls it. */
  api: string;
  method: string;
  /** `/mocks/{mockId}`. */
  route: string;
  headers: Record<string, string>;
}

/** A request that can be sent, and shown as a command. */
export interface RunRequest {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: string | File | undefined;
}

/** What the form has: parameters by place, and the address of the mock. */
export interface RunValues {
  base: string;
  parameters: readonly { place: string; name: string; value: string }[];
  body?: string | File | undefined;
}

/** The addresses that the policy of the page allows. */
const loopback = /^(?:127\.0\.0\.1|localhost)$/;

/** The request of a filled form; undefined when the address is not on this machine. */
export function requestOf(call: RunCall, values: RunValues): RunRequest | undefined {
  const base = URL.canParse(values.base) ? new URL(values.base) : undefined;
  if (base?.protocol !== "http:" || !loopback.test(base.hostname)) return undefined;
  const given = values.parameters.filter(({ value }) => value !== "");
  const path = call.route.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(given.find((one) => one.place === "path" && one.name === name)?.value ?? ""),
  );
  // A user name and a password in the address are left out: `fetch` takes none.
  const url = new URL(path, base.origin);
  for (const { place, name, value } of given)
    if (place === "query") url.searchParams.append(name, value);
  const headers = { ...call.headers };
  for (const { place, name, value } of given)
    if (place === "header") headers[name.toLowerCase()] = value;
  const body = values.body === "" ? undefined : values.body;
  if (body === undefined) delete headers["content-type"];
  return { url, method: call.method, headers, ...(body !== undefined && { body }) };
}

/** The same request for a terminal. */
export function curlOf({ url, method, headers, body }: RunRequest): string {
  const lines = [`curl -X ${method} ${quote(url.href)}`];
  for (const [name, value] of Object.entries(headers))
    lines.push(`-H ${quote(`${name}: ${value}`)}`);
  if (typeof body === "string") lines.push(`--data-binary ${quote(body)}`);
  else if (body) lines.push(`--data-binary ${quote(`@${body.name}`)}`);
  return lines.join(" \\\n  ");
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

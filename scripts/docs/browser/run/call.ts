/** The operation of the page. */
export interface RunCall {
  /** `qodex`, which is also its name for the mock. */
  api: string;
  method: string;
  /** `/mocks/{mockId}`. */
  route: string;
  headers: Record<string, string>;
}

/** A request that can be sent, or shown as a command. */
export interface RunRequest {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: string | File | undefined;
}

/** The values of the form: parameters by location, and the mock's address. */
export interface RunValues {
  base: string;
  parameters: readonly { place: string; name: string; value: string }[];
  body?: string | File | undefined;
}

/** The hosts that the page's Content-Security-Policy allows. */
const loopback = /^(?:127\.0\.0\.1|localhost)$/;

/** The request of a filled form; undefined if the address is not on this machine. */
export function requestOf(call: RunCall, values: RunValues): RunRequest | undefined {
  const base = URL.canParse(values.base) ? new URL(values.base) : undefined;
  if (base?.protocol !== "http:" || !loopback.test(base.hostname)) return undefined;
  const given = values.parameters.filter(({ value }) => value !== "");
  const path = call.route.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(given.find((one) => one.place === "path" && one.name === name)?.value ?? ""),
  );
  // Drops user name and password, which `fetch` rejects in a URL.
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

/** The same request as a curl command. */
export function curlOf({ url, method, headers, body }: RunRequest): string {
  const lines = [`curl -X ${method} ${quote(url.href)}`];
  for (const [name, value] of Object.entries(headers))
    lines.push(`-H ${quote(`${name}: ${value}`)}`);
  if (typeof body === "string") lines.push(`--data-binary ${quote(body)}`);
  else if (body) lines.push(`--data-binary ${quote(`@${body.name}`)}`);
  return lines.join(" \\\n  ");
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

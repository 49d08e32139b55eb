import { describeText } from "../../shared/describe-type.ts";
import { hasMoreThanPath, httpUrl, isLoopback } from "../../shared/http-url.ts";
import { MockError } from "../errors.ts";
import type { Api, MockOptions } from "../types.ts";

/** Where requests are forwarded to, and which ones. */
export interface Upstream {
  /** Its path has no trailing slash. */
  readonly url: URL;
  /** Whether methods other than GET and HEAD are forwarded. */
  readonly allowWrites: boolean;
}

/** The options that make sense with a real API. All others simulate something. */
const meaningful: readonly string[] = [
  "apis",
  "port",
  "host",
  "logger",
  "listen",
  "tls",
  "allowHosts",
  "upstream",
  "allowWrites",
];

/**
 * Reads the upstream options.
 *
 * @param spell Spells the name of an option in messages.
 * @returns `undefined` without `upstream`.
 * @throws MockError `invalid-option`. The message never contains the URL, which may contain a password.
 */
export function readUpstream<F extends Api>(
  options: MockOptions<F>,
  spell: (option: string) => string = (option) => `\`${option}\``,
): Upstream | undefined {
  const { upstream, allowWrites = false, apis = [] } = options;
  const [name, writes] = [spell("upstream"), spell("allowWrites")];
  if (typeof allowWrites !== "boolean") refuse(`${writes} must be true or false.`);
  if (upstream === undefined) {
    if (allowWrites) refuse(`${writes} works only with ${name}: the mock itself changes nothing.`);
    return undefined;
  }
  const url = readUrl(upstream, name);
  if (new Set(apis).size !== 1) {
    refuse(`${name} is the URL of one API: name that API alone, such as qodex.`);
  }
  const other = Object.entries(options).find(
    ([option, value]) => !meaningful.includes(option) && value !== undefined && value !== false,
  );
  if (other) {
    refuse(
      `${spell(other[0])} cannot be used with ${name}: the real API responds, nothing is simulated.`,
    );
  }
  return { url, allowWrites };
}

function readUrl(text: unknown, name: string): URL {
  const url = httpUrl(text);
  if (!url) {
    return refuse(
      `${name} must be an absolute URL, such as https://api.example.com; got ${describeText(text)}.`,
    );
  }
  if (hasMoreThanPath(String(text))) {
    refuse(
      `${name} must not carry a user, a password, a query or a fragment: send the key with each request.`,
    );
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    refuse(
      `${name} must begin with https://, to protect your key; http:// works only on this machine.`,
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

function refuse(message: string): never {
  throw new MockError("invalid-option", message);
}

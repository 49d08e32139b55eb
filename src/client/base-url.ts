import { UsageError } from "../errors/classes.ts";
import { describeText } from "../shared/describe-type.ts";
import { hasMoreThanPath, httpUrl, isBlockedPort, isLoopback } from "../shared/http-url.ts";
import { environment } from "./environment.ts";
import type { ClientOptions } from "./options.ts";

/**
 * The checked base URL of a client: the option, the environment variable, or the host of the region.
 *
 * @param variable the environment variable of the base URL.
 * @param regions region -> host; has the region of the options.
 * @throws UsageError if it is not a base URL, or if the caller sets a region and the environment another
 *   host.
 */
export function baseUrlOf(
  name: string,
  options: TransportOptions &
    Pick<ClientOptions, "baseUrl"> & { readonly region?: string | undefined },
  variable: string,
  regions: Readonly<Record<string, string>>,
): string {
  const { baseUrl, region } = options;
  const host = regions[region ?? "global"] as string;
  if (baseUrl !== undefined) return checkBaseUrl(baseUrl, options);
  const own = environment(variable) ?? host;
  if (own === host) return host;
  if (region === undefined) return checkBaseUrl(own, options, variable);
  throw new UsageError(
    `${name}: \`region\` is set, and ${variable} names another address. Set \`baseUrl\`, or unset one of them.`,
  );
}

/** The options that extend what a base URL may be. The caller's `fetch` may use ports that the global one blocks. */
type TransportOptions = Pick<ClientOptions, "allowInsecureHttp" | "fetch">;

/**
 * Checks a base URL and strips its trailing slashes.
 *
 * @param name the option or the environment variable, for messages.
 * @throws UsageError unless it is `https:` (or `http:` on this machine) without credentials, query and
 *   fragment: a key would be sent unencrypted, or be logged. Does not quote a text that is no URL, because
 *   it may be a misplaced key.
 */
export function checkBaseUrl(
  text: string,
  { allowInsecureHttp, fetch }: TransportOptions = {},
  name: string = "`baseUrl`",
): string {
  const url = httpUrl(text);
  if (!url) {
    throw new UsageError(
      `${name} must be an absolute URL, such as https://api.example.com; got ${describeText(text)}.${hintFor(text)}`,
    );
  }
  if (hasMoreThanPath(text)) {
    throw new UsageError(
      `${name} must not carry credentials, a query or a fragment: write it as https://api.example.com.`,
    );
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !isLoopback(url.hostname)) {
    throw new UsageError(
      `${name} must be https, except on this machine; got ${url.origin}. In a network that you trust, set \`allowInsecureHttp: true\`: the key then travels unencrypted.`,
    );
  }
  if (!fetch && isBlockedPort(url.port)) {
    throw new UsageError(
      `${name}: \`fetch\` blocks port ${url.port}, which belongs to another protocol. Use another one, such as 8443.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** A suggestion for a host without a scheme, such as `localhost:4010`; empty for anything else. */
function hintFor(text: unknown): string {
  const host = /^([a-z\d-]+(?=:\d)|[a-z\d-]+(?:\.[a-z\d-]+)+|localhost)(?::\d+)?(?:\/|$)/i.exec(
    String(text),
  )?.[1];
  if (host === undefined) return "";
  return ` Write ${isLoopback(host.toLowerCase()) ? "http" : "https"}:// in front of the host.`;
}

import type { IncomingRequest } from "../middleware/middleware.ts";
import { type Body, contentCodings } from "./request-body.ts";

/** The head of a request, from a socket or from `fetch`. */
export interface RequestHead {
  readonly method: string;
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly receivedAt: number;
}

/**
 * Builds the request that the middleware works with.
 *
 * @param readBody Reads the body; it is not called if the target is no URL.
 */
export async function toIncomingRequest(
  head: RequestHead,
  readBody: () => Promise<Body>,
  maxBody: number,
): Promise<IncomingRequest> {
  const { method, target, headers, receivedAt } = head;
  const url = parseUrl(target);
  const body = url ? await readBody() : undefined;
  const baseUrl = url?.search ? url.searchParams.get("__server") : undefined;
  const incoming = {
    method: method.toLowerCase(),
    target,
    receivedAt,
    url: {
      path: url?.pathname ?? "",
      ...(baseUrl ? { baseUrl } : {}),
      query: url ? queryOf(url) : {},
    },
    headers,
  };
  const refused = (
    status: number,
    title: string,
    headers: Readonly<Record<string, string>> = {},
  ): IncomingRequest => ({
    ...incoming,
    body: null,
    size: 0,
    rejection: { status, title, headers },
  });
  if (body === undefined) return refused(400, "The request target is not a valid URL");
  if (body === "too large") return refused(413, `The mock reads bodies of up to ${maxBody} bytes`);
  if (body === "unknown coding") {
    return refused(415, `The mock reads the content codings ${contentCodings}`, {
      "accept-encoding": contentCodings,
    });
  }
  return {
    ...incoming,
    body: body.value,
    size: body.size,
    bytes: body.bytes,
    ...(body.unreadable === undefined ? {} : { unreadable: body.unreadable }),
  };
}

function parseUrl(target: string): URL | undefined {
  try {
    return new URL(target.startsWith("/") ? `http://mock${target}` : target);
  } catch {
    return undefined;
  }
}

function queryOf(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  if (url.search === "") return query;
  const { searchParams } = url;
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}

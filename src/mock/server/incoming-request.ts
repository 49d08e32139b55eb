import type { IncomingRequest } from "../middleware/middleware.ts";
import { type Body, contentCodings } from "./request-body.ts";

/** The request line and headers, from a socket or from `fetch`. */
export interface RequestHead {
  readonly method: string;
  readonly target: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly receivedAt: number;
}

/**
 * Builds the request for the middleware.
 *
 * @param readBody Reads the body; not called if the target is not a valid URL.
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
  const isRead = typeof body === "object";
  const rejection = rejectionOf(body, maxBody);
  return {
    method: method.toLowerCase(),
    target,
    receivedAt,
    url: {
      path: url?.pathname ?? "",
      ...(baseUrl ? { baseUrl } : {}),
      query: url ? queryOf(url) : {},
    },
    headers,
    body: isRead ? body.value : null,
    size: isRead ? body.size : 0,
    ...(isRead && body.bytes && { bytes: body.bytes }),
    ...(isRead && body.unreadable !== undefined && { unreadable: body.unreadable }),
    ...(rejection && { rejection }),
  };
}

/** Why the contract cannot validate the request, if it cannot. */
function rejectionOf(body: Body | undefined, maxBody: number): IncomingRequest["rejection"] {
  if (body === undefined)
    return { status: 400, title: "The request target is not a valid URL", headers: {} };
  if (body === "too large")
    return { status: 413, title: `The mock reads bodies of up to ${maxBody} bytes`, headers: {} };
  if (!body.isUnknownCoding) return undefined;
  return {
    status: 415,
    title: `The mock reads the content codings ${contentCodings}`,
    headers: { "accept-encoding": contentCodings },
    isForCoding: true,
  };
}

function parseUrl(target: string): URL | undefined {
  try {
    return new URL(target.startsWith("/") ? `http://mock${target}` : target);
  } catch {
    return undefined;
  }
}

function queryOf({ search, searchParams }: URL): Record<string, string | string[]> {
  if (search === "") return {};
  // An assignment would lose a parameter of the name `__proto__`.
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}

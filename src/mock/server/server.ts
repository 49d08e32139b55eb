import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { IncomingRequest, MockResponse, Next } from "../middleware/middleware.ts";
import { violationsHeader } from "../prism/violations.ts";
import { exposeHeaders, setCors } from "./cors.ts";
import { sendWithFault } from "./faults.ts";
import type { Settings } from "./options.ts";
import { contentCodings, readBody } from "./request-body.ts";

/** The header that names the layer which made an answer that is not the contract's. */
export const sourceHeader = "x-mock-source";

/**
 * The HTTP side of one API: reads requests, asks for an answer, and writes it. It is a server of
 * its own, not Prism's, because Prism's never answers a malformed JSON body and dies of a malformed
 * path or `Accept`.
 */
export function createApiServer(answer: Next, { maxBody, upstream, allowHosts }: Settings): Server {
  const origins = upstream ? allowHosts : "all";
  const server = createServer((request, response) => {
    const receivedAt = performance.now();
    setCors(request, response, origins);
    read(request, receivedAt, maxBody)
      .then(answer)
      .then((made) => write(request, response, made))
      .catch(() => response.destroy()); // The client went away while its body was read.
  });
  // A test may stall for longer than the usual 5 s. A connection that is closed just when it is used
  // again would look like a fault of the client.
  server.keepAliveTimeout = 0;
  return server;
}

async function read(
  request: IncomingMessage,
  receivedAt: number,
  maxBody: number,
): Promise<IncomingRequest> {
  const { url: target = "/", method = "GET" } = request;
  const url = parseUrl(target);
  const body = url ? await readBody(request, maxBody) : undefined;
  const baseUrl = url?.searchParams.get("__server");
  const incoming = {
    method: method.toLowerCase(),
    target,
    receivedAt,
    url: {
      path: url?.pathname ?? "",
      ...(baseUrl ? { baseUrl } : {}),
      query: url ? queryOf(url) : {},
    },
    headers: request.headers as Record<string, string>,
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

function write(request: IncomingMessage, response: ServerResponse, answer: MockResponse): void {
  for (const [name, value] of Object.entries(answer.headers)) {
    // The length is known: a message with both is a way to smuggle requests (RFC 9112 §6.1).
    if (name !== "transfer-encoding") response.setHeader(name, value);
  }
  if (answer.violations.length > 0) {
    response.setHeader("sl-violations", violationsHeader(answer.violations));
  }
  if (answer.source !== undefined) response.setHeader(sourceHeader, answer.source);
  response.statusCode = answer.status || 200;
  const body = answer.bytes ?? answer.body;
  if (body !== undefined) response.setHeader("content-length", Buffer.byteLength(body));
  exposeHeaders(request, response);
  if (answer.fault) sendWithFault(response, Buffer.from(body ?? ""), answer.fault);
  else response.end(body);
}

function parseUrl(target: string): URL | undefined {
  const text = target.startsWith("/") ? `http://mock${target}` : target;
  return URL.canParse(text) ? new URL(text) : undefined;
}

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}

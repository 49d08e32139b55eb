import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { IncomingRequest, MockResponse, Next } from "../middleware/middleware.ts";
import { violationsHeader } from "../prism/violations.ts";
import { readBody } from "./request-body.ts";

/** The header that names the layer which made an answer that is not the contract's. */
export const sourceHeader = "x-mock-source";

/**
 * The HTTP side of one API: reads requests, asks for an answer, and writes it. It is a server of
 * its own, not Prism's, because Prism's never answers a malformed JSON body and dies of a malformed
 * path or `Accept`.
 */
export function createApiServer(answer: Next): Server {
  const server = createServer((request, response) => {
    const receivedAt = performance.now();
    setCors(request, response);
    read(request, receivedAt)
      .then(answer)
      .then((made) => write(response, made))
      .catch(() => response.destroy()); // The client went away while its body was read.
  });
  // A test may stall for longer than the usual 5 s. A connection that is closed just when it is used
  // again would look like a fault of the client.
  server.keepAliveTimeout = 0;
  return server;
}

async function read(request: IncomingMessage, receivedAt: number): Promise<IncomingRequest> {
  const { url: target = "/", method = "GET" } = request;
  const url = parseUrl(target);
  const body = url ? await readBody(request) : undefined;
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
  const refused = (status: number, title: string): IncomingRequest => ({
    ...incoming,
    body: null,
    size: 0,
    rejection: { status, title },
  });
  if (body === undefined) return refused(400, "The request target is not a valid URL");
  if (body === "too large") return refused(413, "The mock reads bodies of up to 10 MiB");
  return {
    ...incoming,
    body: body.value,
    size: body.size,
    bytes: body.bytes,
    ...(body.unreadable === undefined ? {} : { unreadable: body.unreadable }),
  };
}

function write(response: ServerResponse, answer: MockResponse): void {
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.violations.length > 0) {
    response.setHeader("sl-violations", violationsHeader(answer.violations));
  }
  if (answer.source !== undefined) response.setHeader(sourceHeader, answer.source);
  response.statusCode = answer.status;
  const body = answer.bytes ?? answer.body;
  if (body !== undefined) response.setHeader("content-length", Buffer.byteLength(body));
  response.end(body);
}

/** Lets any web page call the mock, as Prism does. */
function setCors({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", headers.origin ?? "*");
  const asked = headers["access-control-request-headers"];
  response.setHeader("access-control-allow-headers", asked ?? "*");
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-expose-headers", "*");
  if (!headers.origin) return;
  response.setHeader("vary", "origin");
  const method = headers["access-control-request-method"];
  if (method) response.setHeader("access-control-allow-methods", method);
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

import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  Server,
  ServerResponse,
} from "node:http";
import type { Duplex } from "node:stream";
import { messageOf } from "../../shared/is-error.ts";
import { MockError } from "../errors.ts";
import {
  type IncomingRequest,
  type MockResponse,
  type Next,
  problem,
} from "../middleware/middleware.ts";
import { asciiJson } from "../prism/ascii-json.ts";
import { violationsHeader } from "../prism/violations.ts";
import { summaryOf } from "../validation/summary.ts";
import { withCors } from "./cors.ts";
import { sendWithFault } from "./faults.ts";
import { toIncomingRequest } from "./incoming-request.ts";
import { http, https } from "./node-http.ts";
import type { Settings } from "./options.ts";
import { readBody } from "./request-body.ts";

/** The response header with the name of the middleware, unless the response is the contract's. */
const sourceHeader = "x-mock-source";

/**
 * The HTTP side of one API: reads requests, passes them on, and writes the responses. It replaces Prism's
 * server, which never responds to a malformed JSON body and crashes on a malformed path or `Accept`.
 */
export function createApiServer(
  respond: Next,
  { maxBody, upstream, allowHosts, tls }: Settings,
): Server {
  const origins = upstream ? allowHosts : "all";
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const receivedAt = performance.now();
    const { method = "GET", url: target = "/" } = request;
    const headers = withoutLists(request.headers);
    let incoming: IncomingRequest;
    try {
      incoming = await toIncomingRequest(
        { method, target, headers, receivedAt },
        () => readBody(request, maxBody),
        maxBody,
      );
    } catch {
      response.destroy(); // The client disconnected while its body was read.
      return;
    }
    const send = (made: MockResponse): void => {
      const headers = withCors(request, headersWithLength(method, made), origins);
      write(response, withoutBodyOf(method, made), headers);
    };
    const made = await respond(incoming);
    try {
      send(made);
    } catch (cause) {
      // Node.js cannot write its headers.
      if (response.headersSent) response.destroy();
      else send(problem(500, "The mock failed to send its response", messageOf(cause)));
    }
  };
  const server = tls ? createTlsServer(tls, listener) : http.createServer(listener);
  // A test may pause for longer than the default 5 s. A connection that closes just when it is reused
  // would look like a bug of the client.
  server.keepAliveTimeout = 0;
  server.on("clientError", rejectUnreadable);
  return server;
}

/** Node.js lists the values of `Set-Cookie`, which clients do not send, and joins those of all others. */
function withoutLists(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const { "set-cookie": cookies } = headers;
  const all = cookies ? { ...headers, "set-cookie": cookies.join(", ") } : headers;
  return all as Record<string, string>;
}

/** Errors of Node's HTTP parser that are not a 400, as in Node.js itself. */
const parserErrors: Readonly<Record<string, [status: number, title: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "The URL and the headers of the request are too long"],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "The chunk extensions of the request are too long"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request was not complete in time"],
};

/** Connections on which a response is sent before the error. Every further byte is an error, too. */
const waiting = new WeakSet<Duplex>();

/** Responds to what Node.js cannot parse. By default it would send the status alone. */
function rejectUnreadable(
  error: Error & { readonly code?: string; readonly reason?: string },
  socket: Duplex & { readonly _httpMessage?: ServerResponse | null },
): void {
  const { _httpMessage: current } = socket;
  // Of a previous request, which may have changed something: its response comes first.
  if (current?.req.complete && socket.writable && error.code !== "ECONNRESET") {
    if (waiting.has(socket)) return;
    waiting.add(socket);
    current.once("close", () => {
      waiting.delete(socket);
      rejectUnreadable(error, socket);
    });
    return;
  }
  // Nobody listens anymore, or a response that has begun would get this one as its body.
  if (error.code === "ECONNRESET" || !socket.writable || current?.headersSent) {
    socket.destroy();
    return;
  }
  const [status, title] = parserErrors[error.code ?? ""] ?? [400, "The request is not valid HTTP"];
  const body = JSON.stringify({ type: "about:blank", title, status, detail: error.reason });
  const head = [
    `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`,
    "content-type: application/problem+json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** The headers of a response, including the mock's own. */
export function headersOf(reply: MockResponse): Record<string, string | readonly string[]> {
  const headers = { ...reply.headers };
  const body = reply.bytes ?? reply.body;
  if (reply.violations.length > 0) {
    headers["sl-violations"] = violationsHeader(reply.violations);
    const summary = summaryOf(reply);
    if (summary) headers["x-mock-summary"] = asciiJson(JSON.stringify(summary));
  }
  if (reply.source !== undefined) headers[sourceHeader] = reply.source;
  if (body !== undefined) headers["content-length"] = String(Buffer.byteLength(body));
  return headers;
}

/** A response without a body has the length 0, unless HTTP forbids the header (RFC 9110 §8.6). */
function headersWithLength(method: string, reply: MockResponse): ReturnType<typeof headersOf> {
  const headers = headersOf(reply);
  // The real API may have left it out for HEAD.
  const isUnknown = method === "HEAD" && reply.source === "upstream";
  const hasNone = isUnknown || [204, 304].includes(reply.status) || reply.fault;
  if (!hasNone) headers["content-length"] ??= "0";
  return headers;
}

/** A response to HEAD has the headers of GET, and no body. */
export const withoutBodyOf = (method: string, reply: MockResponse): MockResponse =>
  method === "HEAD" ? { ...reply, body: undefined, bytes: undefined } : reply;

function write(
  response: ServerResponse,
  reply: MockResponse,
  headers: ReturnType<typeof withCors>,
): void {
  // Sets all headers at once: Node.js keeps a second list of individually set ones.
  response.writeHead(reply.status || 200, headers as OutgoingHttpHeaders);
  const body = reply.bytes ?? reply.body;
  if (reply.fault) sendWithFault(response, Buffer.from(body ?? ""), reply.fault);
  else response.end(body);
}

/** @throws MockError `invalid-option` if certificate and key cannot be used. */
function createTlsServer(tls: NonNullable<Settings["tls"]>, listener: RequestListener): Server {
  try {
    return https().createServer(tls, listener);
  } catch (cause) {
    // OpenSSL's message names the problem and contains nothing of the key.
    const reason = messageOf(cause);
    throw new MockError(
      "invalid-option",
      `\`tls\` has a certificate or a key that cannot be used (${reason}). Both must be PEM texts that belong together.`,
      { cause },
    );
  }
}

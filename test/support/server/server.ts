import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A received request with its body. */
export interface Recorded {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Responds to one request; use `response.socket` for responses that are not HTTP. */
export type Handler = (response: ServerResponse, request: Recorded) => void;

/** A server controlled by one test. */
export interface TestServer {
  /** For example `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly requests: Recorded[];
  /** The number of open connections. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts a server on a free loopback port. The n-th handler responds to the n-th request, the last one to
 * all others. It stops with the test.
 */
export async function serve(...handlers: Handler[]): Promise<TestServer> {
  const requests: Recorded[] = [];
  const server = createServer(async (request, response) => {
    const turn = requests.length;
    // Before the body, so that concurrent requests get different handlers.
    const recorded = {
      method: request.method ?? "",
      url: request.url ?? "",
      headers: request.headers,
      body: "",
    };
    requests.push(recorded);
    try {
      request.setEncoding("utf8");
      for await (const part of request) recorded.body += part;
    } catch {
      return; // The client disconnected in the middle of its request.
    }
    handlers[Math.min(turn, handlers.length - 1)]?.(response, recorded);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closed;
  };
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      }),
    close,
  };
}

/** Responds with JSON. */
export function json(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Responds with any text. */
export function text(
  body: string | Uint8Array,
  status = 200,
  headers: Record<string, string> = {},
): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Redirects. */
export function redirect(location: string, status = 302): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, { location });
    response.end("moved");
  };
}

/** Closes the connection without a response. */
export const reset: Handler = (response) => {
  response.socket?.resetAndDestroy();
};

/** Starts a response and breaks the connection in the middle of its body. */
export const resetInBody: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"id":');
  setTimeout(() => response.socket?.resetAndDestroy(), 5);
};

/** Never responds. */
export const silent: Handler = () => {};

/** Sends bytes that need not be HTTP, then closes the connection. */
export function bytes(...parts: (string | Uint8Array)[]): Handler {
  return (response) => {
    for (const part of parts) response.socket?.write(part);
    response.socket?.end();
  };
}

/** The URL of a port where nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = await serve(silent);
  await server.close();
  return server.url;
}

import type { ClientRequest, IncomingMessage } from "node:http";
import { http, https } from "../server/node-http.ts";

/** How long an answer may take until its last byte, in milliseconds. */
const timeout = 30_000;
/** The largest answer that is passed on, in bytes. */
const maxAnswer = 64 * 1024 * 1024;

/** A request as it is sent on. */
export interface Forwarded {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

/** An answer as it came. */
export interface Received {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** As it came over the wire, in its content coding. */
  readonly body: Buffer;
}

/** No response came. `message` is for people, and holds no part of the request. */
export class NoAnswer extends Error {
  override readonly name: string = "NoAnswer";
  /** 504 for a timeout, else 502. */
  readonly status: 502 | 504;

  constructor(status: 502 | 504, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/**
 * Sends a request to the real API. Not with `fetch`, which adds headers, decodes bodies and joins headers:
 * both sides should see what they would see without a proxy. Redirects are not followed.
 *
 * @throws NoAnswer
 */
export async function forward(upstream: URL, request: Forwarded): Promise<Received> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  timer.unref();
  try {
    return await exchange(upstream, request, controller.signal);
  } catch (cause) {
    if (cause instanceof NoAnswer) throw cause;
    if (controller.signal.aborted) {
      const message = `${upstream.host} has not answered within ${timeout / 1_000} seconds.`;
      throw new NoAnswer(504, message, { cause });
    }
    throw new NoAnswer(502, reasonOf(cause, upstream), { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(upstream: URL, to: Forwarded, signal: AbortSignal): Promise<Received> {
  const { headers, body } = to;
  const { request: send } = upstream.protocol === "https:" ? https() : http;
  const request = send(upstream, {
    method: to.method,
    path: (upstream.pathname === "/" ? "" : upstream.pathname) + to.path,
    headers: { ...headers, ...(body ? { "content-length": String(body.length) } : {}) },
    signal,
  });
  // A mock that was stopped does not keep the process alive for an answer that nobody waits for.
  request.once("socket", (socket) => socket.unref());
  request.end(body);
  let response: IncomingMessage;
  try {
    response = await responseTo(request);
  } catch (cause) {
    // The API has closed a connection that was kept open, just as it was used again. That is no fault.
    const isSafe = to.method === "GET" || to.method === "HEAD";
    if (!request.reusedSocket || !isSafe || signal.aborted) throw cause;
    return exchange(upstream, to, signal);
  }
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values]),
    ),
    body: await readAll(response, upstream),
  };
}

const responseTo = (request: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.once("response", resolve);
    // Not `once`: an error may come after the answer, which then says so itself.
    request.on("error", reject);
  });

async function readAll(response: IncomingMessage, upstream: URL): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxAnswer) {
      throw new NoAnswer(502, `${upstream.host} has answered with more than 64 MiB.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What went wrong, by its code: the texts of the system's errors are not for people. */
function reasonOf(cause: unknown, { host }: URL): string {
  const code = String((cause as { code?: unknown } | null)?.code ?? "unknown reason");
  const what = Object.entries(reasons).find(([pattern]) => new RegExp(pattern).test(code))?.[1];
  return `${host} ${what ?? "cannot be reached"} (${code}).`;
}

const reasons: Readonly<Record<string, string>> = {
  "^(ENOTFOUND|EAI_AGAIN)$": "is not known to the name servers",
  "^ECONNREFUSED$": "refuses connections",
  "^(ECONNRESET|EPIPE)$": "has closed the connection before its answer was complete",
  "^HPE_": "has answered with something that is not HTTP",
  "CERT|SIGNATURE|ERR_TLS": "has a certificate that is not accepted",
};

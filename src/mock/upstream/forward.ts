import type { ClientRequest, IncomingMessage } from "node:http";
import { http, https } from "../server/node-http.ts";

/** The timeout of a response until its last byte, in milliseconds. */
const timeout = 30_000;
/** The maximum size of a forwarded response, in bytes. */
const maxResponse = 64 * 1024 * 1024;

/** A request to forward. */
export interface Forwarded {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

/** A response as received. */
export interface Received {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The raw body in its content coding. */
  readonly body: Buffer;
}

/** No response was received. `message` is for people, and contains no part of the request. */
export class NoResponse extends Error {
  override readonly name: string = "NoResponse";
  /** 504 for a timeout, else 502. */
  readonly status: 502 | 504;

  constructor(status: 502 | 504, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/**
 * Sends a request to the real API. Not with `fetch`, which adds headers, decodes bodies and joins headers:
 * both sides should see what they would see without a proxy. Does not follow redirects.
 *
 * @throws NoResponse
 */
export async function forward(upstream: URL, request: Forwarded): Promise<Received> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  timer.unref();
  try {
    return await exchange(upstream, request, controller.signal);
  } catch (cause) {
    if (controller.signal.aborted) {
      const message = `${upstream.host} has not responded within ${timeout / 1_000} seconds.`;
      throw new NoResponse(504, message, { cause });
    }
    if (cause instanceof NoResponse) throw cause;
    throw new NoResponse(502, reasonOf(cause, upstream), { cause });
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
  // A stopped mock does not keep the process alive for a response that nobody awaits.
  request.once("socket", (socket) => socket.unref());
  request.end(body);
  let response: IncomingMessage;
  try {
    response = await responseTo(request, upstream);
  } catch (cause) {
    // The API may close an idle connection just when it is reused. That is no fault.
    const isSafe = to.method === "GET" || to.method === "HEAD";
    if (cause instanceof NoResponse || !request.reusedSocket || !isSafe || signal.aborted)
      throw cause;
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

const responseTo = (request: ClientRequest, { host }: URL): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const refuse = (problem: string): void => reject(new NoResponse(502, `${host} ${problem}.`));
    request.once("response", (response) => {
      const status = response.statusCode ?? 0;
      if (status >= 200 && status <= 999) return resolve(response);
      request.destroy();
      refuse(`has sent the status ${status}, which is not that of a response`);
    });
    request.once("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      refuse(`has switched to another protocol (${statusCode}) instead of responding`);
    });
    // Not `once`: an error may follow the response, which then reports it.
    request.on("error", reject);
    // After an error or a response, this changes nothing.
    request.once("close", () => refuse("has closed the connection without a response"));
  });

async function readAll(response: IncomingMessage, upstream: URL): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxResponse) {
      throw new NoResponse(502, `${upstream.host} has sent a response of more than 64 MiB.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Describes an error by its code: the system's error messages are not user-friendly. */
function reasonOf(cause: unknown, { host }: URL): string {
  const code = String((cause as { code?: unknown } | null)?.code ?? "unknown reason");
  const what = Object.entries(reasons).find(([pattern]) => new RegExp(pattern).test(code))?.[1];
  return `${host} ${what ?? "cannot be reached"} (${code}).`;
}

const reasons: Readonly<Record<string, string>> = {
  "^(ENOTFOUND|EAI_AGAIN)$": "is unknown to the name servers",
  "^ECONNREFUSED$": "refuses connections",
  "^(ECONNRESET|EPIPE)$": "has closed the connection before its response was complete",
  "^HPE_": "has sent a response that is not HTTP",
  "CERT|SIGNATURE|ERR_TLS": "has a certificate that is not trusted",
};

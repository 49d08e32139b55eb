import dns from "node:dns";
import { createServer } from "node:https";
import { onTestFinished, vi } from "vitest";
import type { Fetch } from "../../../src/index.ts";
import { answer } from "../client/client.ts";
import { stopClock } from "../client/clock.ts";
import { selfSigned } from "./certificate.ts";
import { listen } from "./listen.ts";
import { deadUrl, reset, serve, silent } from "./server.ts";

/** The other side of a client's attempts: a server, the lack of one, or a stubbed `fetch`. */
export interface Peer {
  readonly url: string;
  readonly fetch: Fetch;
  /** The number of received attempts, or of started ones if none can be received. */
  readonly arrived: () => number;
  /** The caller's signal and its reason, if the peer ends the call. */
  readonly signal?: AbortSignal;
  readonly reason?: unknown;
}

/** The default of the option `timeout`, in ms. */
const attemptTime = 30_000;

/** Counts the attempts of a `fetch` that no server can count. */
function counted(url: string, fetch: Fetch): Peer {
  let begun = 0;
  const count: Fetch = (target, init) => {
    begun += 1;
    return fetch(target, init);
  };
  return { url, fetch: count, arrived: () => begun };
}

/** Responds to every attempt with a status and a body; undefined means an empty body. */
export function answering(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Peer {
  return counted("http://127.0.0.1:9", async () =>
    body === undefined
      ? new Response(null, { status, headers })
      : answer(body, { status, headers: { ...headers } }),
  );
}

/** A `fetch` that fails with this message as the cause. */
const saying = (words: string): Peer =>
  counted("http://127.0.0.1:9", async () => {
    throw new TypeError("fetch failed", { cause: new Error(words) });
  });

/** Every failure without a response, as in reality. */
export const failing = {
  /** Nothing listens on the port. */
  async refused(): Promise<Peer> {
    return counted(await deadUrl(), fetch);
  },

  /** The name does not exist. `fetch` looks it up, but the lookup's result is ours. */
  async dns(): Promise<Peer> {
    const spy = vi.spyOn(dns, "lookup").mockImplementation(((host: string, ...rest: unknown[]) => {
      const done = rest.at(-1) as (error: Error) => void;
      const code = "ENOTFOUND";
      done(Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code }));
    }) as never);
    onTestFinished(() => {
      spy.mockRestore();
    });
    return counted("https://nowhere.invalid", fetch);
  },

  /** The certificate is untrusted. */
  async tls(): Promise<Peer> {
    let arrived = 0;
    const server = createServer(selfSigned(), (_, response) => response.end("{}"));
    server.on("tlsClientError", () => {});
    server.on("connection", () => {
      arrived += 1;
    });
    const port = await listen(server);
    return { url: `https://127.0.0.1:${port}`, fetch, arrived: () => arrived };
  },

  /** Nothing listens, with Deno's message, whose errors have no code. */
  async "refused on Deno"(): Promise<Peer> {
    return saying("client error (Connect): tcp connect error: Connection refused (os error 111)");
  },

  /** An untrusted certificate, with Deno's message. */
  async "tls on Deno"(): Promise<Peer> {
    return saying("client error (Connect): invalid peer certificate: UnknownIssuer");
  },

  /** Any failure, as browsers and Workers report it. */
  async opaque(): Promise<Peer> {
    return saying("Failed to fetch");
  },

  /** The connection breaks after the request, before the first byte of a response. */
  async reset(): Promise<Peer> {
    const { url, requests } = await serve(reset);
    return { url, fetch, arrived: () => requests.length };
  },

  /** The connection breaks after the headers and the first byte of the body. */
  async "reset in body"(): Promise<Peer> {
    const breaks: (() => void)[] = [];
    const { url, requests } = await serve((response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write("{");
      breaks.push(() => response.socket?.resetAndDestroy());
    });
    const begun: Fetch = async (target, init) => {
      const response = await fetch(target, init);
      breaks.pop()?.();
      return response;
    };
    return { url, fetch: begun, arrived: () => requests.length };
  },

  /** There is no response within the timeout of an attempt. */
  async timeout(): Promise<Peer> {
    stopClock();
    const { url, requests } = await serve(() => vi.advanceTimersByTime(attemptTime));
    return { url, fetch: waking, arrived: () => requests.length };
  },

  /** The response starts, but does not end within the timeout of an attempt. */
  async "timeout in body"(): Promise<Peer> {
    stopClock();
    const { url, requests } = await serve((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
    });
    const begun: Fetch = async (target, init) => {
      const response = await waking(target, init);
      setImmediate(() => vi.advanceTimersByTime(attemptTime));
      return response;
    };
    return { url, fetch: begun, arrived: () => requests.length };
  },

  /** The caller aborts while the server works. */
  async abort(): Promise<Peer> {
    const controller = new AbortController();
    const reason = new Error("the caller has left");
    const { url, requests } = await serve((response, request) => {
      silent(response, request);
      controller.abort(reason);
    });
    const { signal } = controller;
    return { url, fetch, arrived: () => requests.length, signal, reason };
  },
} as const satisfies Record<string, () => Promise<Peer>>;

/** With a stopped clock: when an attempt has ended, the wait before the next one ends too. */
const waking: Fetch = (target, init) => {
  const wake = () => vi.isFakeTimers() && vi.advanceTimersByTime(1);
  init.signal?.addEventListener("abort", () => setImmediate(wake));
  return fetch(target, init);
};

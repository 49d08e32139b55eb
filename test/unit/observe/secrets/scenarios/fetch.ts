import type { Fetch } from "../../../../../src/teams.ts";
import { marker } from "../../../../support/client/client.ts";
import { json } from "../../../../support/server/server.ts";
import { options, type Scenario } from "./scenario.ts";

const rejecting =
  (make: (init: RequestInit) => unknown): Fetch =>
  (_, init) =>
    Promise.reject(make(init));

/** A `fetch` or a middleware that fails. */
export const fetches: readonly Scenario[] = [
  {
    name: "a name that does not resolve",
    error: "ConnectionError",
    fetch: rejecting(() =>
      Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }),
      }),
    ),
    options: options(0),
  },
  {
    name: "fetch that quotes the header",
    error: "ConnectionError",
    fetch: rejecting(
      (init) => new TypeError(`invalid header value: ${JSON.stringify(init.headers)}`),
    ),
    options: options(0),
  },
  {
    name: "fetch that quotes it in a nested cause",
    error: "ConnectionError",
    fetch: rejecting(
      () =>
        new TypeError("failed", {
          cause: new Error("deeper", { cause: new Error(`Bearer ${marker}`) }),
        }),
    ),
    options: options(0),
  },
  {
    name: "fetch that attaches the request's options",
    error: "ConnectionError",
    fetch: rejecting((init) => Object.assign(new Error("failed"), { config: { init } })),
    options: options(0),
  },
  {
    name: "fetch that attaches them in a cycle",
    error: "ConnectionError",
    fetch: rejecting((init) => {
      const error = Object.assign(new Error("failed"), { init, self: undefined as unknown });
      error.self = error;
      return error;
    }),
    options: options(0),
  },
  {
    name: "fetch that attaches them as Headers",
    error: "ConnectionError",
    fetch: rejecting((init) =>
      Object.assign(new Error("failed"), { request: { headers: new Headers(init.headers) } }),
    ),
    options: options(0),
  },
  {
    name: "fetch that hides them in a symbol",
    error: "ConnectionError",
    fetch: rejecting((init) =>
      Object.defineProperty(new Error("failed"), Symbol("request"), { value: init }),
    ),
    options: options(0),
  },
  {
    name: "fetch that tried several addresses",
    error: "ConnectionError",
    fetch: rejecting(
      () => new AggregateError([new Error(`one ${marker}`), new Error("two")], "all failed"),
    ),
    options: options(0),
  },
  {
    name: "fetch that rejects with a string",
    error: "ConnectionError",
    fetch: rejecting(() => `no: ${marker}`),
    options: options(0),
  },
  {
    name: "fetch that rejects with an object",
    error: "ConnectionError",
    fetch: rejecting((init) => ({ init })),
    options: options(0),
  },
  {
    name: "fetch whose code is the key",
    error: "ConnectionError",
    fetch: rejecting(() => Object.assign(new Error("failed"), { code: marker })),
    options: options(0),
  },
  {
    name: "a body stream that fails with the key",
    error: "ConnectionError",
    fetch: () =>
      Promise.resolve(
        new Response(new ReadableStream({ pull: () => Promise.reject(new Error(marker)) })),
      ),
    options: options(0),
  },
  {
    name: "a middleware that throws",
    error: "Error",
    handler: json({}),
    options: { middleware: [() => Promise.reject(new Error("mine"))] },
  },
  {
    name: "a middleware that returns nothing",
    error: "UsageError",
    handler: json({}),
    options: { middleware: [async () => undefined as never] },
  },
];

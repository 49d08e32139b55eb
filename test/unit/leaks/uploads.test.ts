import { createServer } from "node:http";
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import {
  type CallOptions,
  type Fetch,
  ServiceUnavailableError,
  TimeoutError,
  UsageError,
} from "../../../src/teams.ts";
import { answer, client, errorOf, reasonOf, stubbed } from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";
import { agentOf, listen } from "../../support/client/transports.ts";

/** A body that ends only if its source is released. */
interface Source {
  readonly body: object;
  readonly isReleased: () => boolean;
  readonly read: () => number;
}

/** An endless source, with one odd chunk at a place. */
function endless(odd?: number): Source & { body: AsyncGenerator<unknown> } {
  let released = false;
  let read = 0;
  async function* generate() {
    try {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        read += 1;
        yield read - 1 === odd ? { odd } : "x";
      }
    } finally {
      released = true;
    }
  }
  return { body: generate(), isReleased: () => released, read: () => read };
}

const sources: Readonly<Record<string, (odd?: number) => Source>> = {
  "an async generator": endless,
  "an async iterable": (odd) => {
    const { body, ...rest } = endless(odd);
    return { ...rest, body: { [Symbol.asyncIterator]: () => body } };
  },
  "a Node stream": (odd) => {
    const source = endless(odd);
    const body = Readable.from(source.body);
    return { ...source, body, isReleased: () => body.destroyed && source.isReleased() };
  },
  "a ReadableStream of another package": (odd) => {
    const source = endless(odd);
    const inner = Readable.toWeb(Readable.from(source.body));
    const body = {
      [Symbol.toStringTag]: "ReadableStream",
      getReader: inner.getReader.bind(inner),
      cancel: inner.cancel.bind(inner),
    };
    return { ...source, body };
  },
};

const transports: Readonly<Record<string, () => Fetch>> = {
  "the global fetch": () => (url, init) => fetch(url, init),
  nodeFetch: () => agentOf(),
};

/** Reads all requests, and responds by their path: with 200 or 503 at once, or never. */
async function reading(): Promise<{ url: string; requests: () => number }> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.on("error", () => {}).resume();
    const status = Number(request.url?.slice(1));
    if (status) response.writeHead(status).end("{}");
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, requests: () => requests };
}

type Ending = readonly [path: string, options: () => CallOptions, odd?: number];

const endings: Readonly<Record<string, Ending>> = {
  "a timeout": ["/silent", () => ({ timeout: 100 })],
  "the total timeout": ["/silent", () => ({ totalTimeout: 100 })],
  "an abort": ["/silent", () => ({ signal: AbortSignal.timeout(100) })],
  "a response before its end": ["/200", () => ({})],
  "an error before its end": ["/503", () => ({})],
  "a wrong first chunk": ["/silent", () => ({}), 0],
  "a wrong chunk": ["/silent", () => ({}), 3],
};

const expected: Readonly<Record<string, abstract new (...args: never[]) => Error>> = {
  "a timeout": TimeoutError,
  "the total timeout": TimeoutError,
  "an abort": DOMException,
  "an error before its end": ServiceUnavailableError,
  "a wrong first chunk": UsageError,
  "a wrong chunk": UsageError,
};

describe.each(Object.entries(transports))("an upload with %s", (_, create) => {
  describe.each(Object.entries(endings))("that ends with %s", (name, [path, options, odd]) => {
    test.each(Object.entries(sources))("releases %s", async (_name, source) => {
      const unhandled = watchRejections();
      const { url, requests } = await reading();
      const { body, isReleased, read } = source(odd);
      const teams = client(url, { fetch: create() });
      const call = teams.request("POST", path, { body, ...options() });
      const kind = expected[name];
      if (kind) await errorOf(call, kind);
      else expect(await call).toEqual({});
      await vi.waitFor(() => expect(isReleased()).toBe(true), 20_000);
      const before = read();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(read()).toBe(before);
      expect(requests()).toBeLessThanOrEqual(1);
      expect(unhandled).toEqual([]);
    });
  });
});

describe("an upload", () => {
  test("with a wrong chunk is a UsageError even if `fetch` hides the cause, and is sent once", async () => {
    let sent = 0;
    const teams = stubbed(async (_url, init) => {
      sent += 1;
      await new Response(init.body as ReadableStream).text().catch(() => {});
      throw new TypeError("Failed to fetch");
    });
    const error = await errorOf(teams.request("PUT", "/x", { body: endless(1).body }), UsageError);
    expect(error.message).toContain("a stream of something else than strings and bytes");
    expect(sent).toBe(1);
  });

  test("with a wrong chunk is a UsageError with openapi-fetch and with a middleware, too", async () => {
    const drain: Fetch = async (_url, init) => {
      await new Response(init.body as ReadableStream).text();
      return answer({});
    };
    const teams = stubbed(drain, { middleware: [(request, next) => next(request)] });
    const { body, isReleased } = endless(1);
    const call = openapiFetch(teams).POST("/x" as never, { body } as never) as Promise<unknown>;
    await errorOf(call, UsageError);
    expect(isReleased()).toBe(true);
  });

  test("is not broken off while its response is streamed", async () => {
    let upload: ReadableStream | undefined;
    const teams = stubbed(async (_url, init) => {
      upload = init.body as ReadableStream;
      return new Response("first");
    });
    const { body, isReleased } = endless();
    await teams.request("POST", "/x", { body, parseAs: "stream" });
    const reader = upload?.getReader();
    expect(await reader?.read()).toMatchObject({ done: false });
    expect(isReleased()).toBe(false);
    await reader?.cancel();
    expect(isReleased()).toBe(true);
  });

  test("that has been read is released once", async () => {
    const finish = vi.fn(async () => ({ done: true, value: undefined }));
    let turns = 0;
    const body = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          turns += 1;
          return turns > 2 ? { done: true, value: undefined } : { done: false, value: "x" };
        },
        return: finish,
      }),
    };
    const teams = stubbed(async (_url, init) => {
      expect(await new Response(init.body as ReadableStream).text()).toBe("xx");
      return answer({});
    });
    await teams.request("POST", "/x", { body });
    expect(finish).not.toHaveBeenCalled();
  });

  test("whose source fails keeps its error as the cause", async () => {
    async function* failing() {
      yield "x";
      throw new Error("disk");
    }
    const teams = stubbed(async (_url, init) => {
      await new Response(init.body as ReadableStream).text();
      return answer({});
    });
    const reason = await reasonOf(teams.request("POST", "/x", { body: failing() }));
    expect(reason).toMatchObject({ name: "ConnectionError", cause: { message: "disk" } });
  });

  test("whose source cannot be released does not replace the error of the call", async () => {
    const unhandled = watchRejections();
    const release = vi.fn(() => Promise.reject(new Error("return")));
    const body = {
      [Symbol.asyncIterator]: () => ({ next: async () => ({ value: {} }), return: release }),
    };
    const teams = stubbed(async (_url, init) => {
      await new Response(init.body as ReadableStream).text();
      return answer({});
    });
    await errorOf(teams.request("POST", "/x", { body }), UsageError);
    await new Promise((resolve) => setTimeout(resolve));
    expect(release).toHaveBeenCalledTimes(1);
    expect(unhandled).toEqual([]);
  });
});

import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { nodeFetch } from "../../../src/node.ts";
import { UsageError } from "../../../src/teams.ts";
import { errorOf, reasonOf } from "../../support/client.ts";
import {
  deadUrl,
  type Handler,
  json,
  reset,
  resetInBody,
  serve,
  silent,
} from "../../support/server.ts";
import { countedSignal } from "../../support/signals.ts";
import { codesOf, sameAsFetch } from "../../support/transports.ts";

const agent = nodeFetch();
afterAll(() => agent.close());
const both = sameAsFetch(agent);
const manual = { redirect: "manual" } as const;

/** Begins a body that does not end. */
const endless: Handler = (response) => {
  response.writeHead(200);
  response.write("{");
};

/** What a form's boundary is differs, and so do the lengths of what holds it. */
const plain = (text: string, boundary: string | undefined) =>
  boundary ? text.replaceAll(boundary, "BOUNDARY") : text;

/** What arrives at the server when both transports send this. */
async function sent(init: RequestInit) {
  const server = await serve(json({}));
  return both(async (send) => {
    await (await send(`${server.url}/a?b=1`, { ...manual, ...init })).text();
    const { method, url, body, headers } = server.requests.at(-1) ?? { headers: {}, body: "" };
    const type = headers["content-type"];
    const boundary = /boundary=(.*)/.exec(type ?? "")?.[1];
    return {
      method,
      url,
      body: plain(body, boundary).replace(/content-(disposition|type)/gi, (name) =>
        name.toLowerCase(),
      ),
      type: type && plain(type, boundary),
      sized: headers["content-length"] !== undefined,
      right: Number(headers["content-length"] ?? body.length) === Buffer.byteLength(body),
      chunked: headers["transfer-encoding"],
    };
  });
}

const post = (body: BodyInit, more: RequestInit = {}) => sent({ method: "POST", body, ...more });

describe("a request is sent as fetch sends it", () => {
  test.each(["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"])(
    "%s without a body",
    async (method) => {
      const { sized, body } = await sent({ method });
      expect(body).toBe("");
      expect(sized).toBe(["POST", "PUT", "PATCH"].includes(method));
    },
  );

  test("text, with a media type and a length in bytes", async () => {
    const { type, right, sized } = await post("Zoë 🦊");
    expect([type, right, sized]).toEqual(["text/plain;charset=UTF-8", true, true]);
    await post("");
    await post("half a pair: \ud800");
  });

  test("the caller's media type wins, however it is written", async () => {
    for (const headers of [
      { "Content-Type": "a/b" },
      new Headers({ "content-type": "a/b" }),
      [["CONTENT-TYPE", "a/b"]] as [string, string][],
    ]) {
      expect((await post("x", { headers })).type).toBe("a/b");
    }
  });

  test("search parameters", async () => {
    const { type, body } = await post(new URLSearchParams({ "a b": "ä&=" }));
    expect([type, body]).toEqual([
      "application/x-www-form-urlencoded;charset=UTF-8",
      "a+b=%C3%A4%26%3D",
    ]);
  });

  test("bytes, and no more of them than the view shows", async () => {
    const bytes = new TextEncoder().encode("abcdef");
    expect((await post(bytes)).body).toBe("abcdef");
    expect((await post(bytes.buffer)).body).toBe("abcdef");
    expect((await post(bytes.subarray(1, 3))).body).toBe("bc");
    expect((await post(new DataView(bytes.buffer, 2, 2))).body).toBe("cd");
    expect((await post(new Uint8Array())).sized).toBe(true);
  });

  test("a Blob, with its type and its length", async () => {
    const { type, right, sized } = await post(new Blob(["a,", "ä"], { type: "text/csv" }));
    expect([type, right, sized]).toEqual(["text/csv", true, true]);
    expect((await post(new Blob(["a"]))).type).toBeUndefined();
    await post(new Blob([]));
  });

  test("a form, with texts and files, and odd names", async () => {
    const form = new FormData();
    form.append('na"me\r\nx', "one\ntwo\rthree\r\nfour");
    form.append("name", "Zoë");
    form.append("name", "again");
    form.append("file", new Blob(["\r\nbytes\n"], { type: "text/csv" }), 'a"b\nc.csv');
    form.append("none", new Blob(["x"]));
    const { body, type, right, sized } = await post(form);
    expect(type).toBe("multipart/form-data; boundary=BOUNDARY");
    expect([right, sized]).toEqual([true, true]);
    expect(body).toContain(
      'filename="a%22b%0Ac.csv"\r\ncontent-type: text/csv\r\n\r\n\r\nbytes\n\r\n',
    );
    await post(new FormData());
  });

  test("a stream, in chunks", async () => {
    const server = await serve(json({}));
    for (const send of [globalThis.fetch, agent]) {
      const body = new Blob(["abc"]).stream();
      const init = { ...manual, method: "POST", body, duplex: "half" };
      await (await send(server.url, init)).text();
      expect(server.requests.at(-1)?.body).toBe("abc");
      expect(server.requests.at(-1)?.headers["transfer-encoding"]).toBe("chunked");
    }
  });

  test("with the headers of fetch, but for those that only a browser has a use for", async () => {
    const server = await serve(json({}));
    const headers = { "x-team": "Zo\xeb", authorization: "Bearer key" };
    const seen: object[] = [];
    for (const send of [globalThis.fetch, agent]) {
      await (await send(server.url, { ...manual, headers })).text();
      seen.push({ ...server.requests.at(-1)?.headers });
    }
    expect(seen[1]).toEqual({
      ...seen[0],
      "accept-encoding": "gzip, deflate, br",
      "accept-language": undefined,
      "sec-fetch-mode": undefined,
    });
  });
});

describe("a failure is that of fetch", () => {
  const failure = (url: string, init: RequestInit = {}) =>
    both(async (send) => codesOf(await reasonOf(send(url, { ...manual, ...init }))));

  test("when nobody listens", async () => {
    expect(await failure(await deadUrl())).toContain("ECONNREFUSED");
  });

  test("when the host has no address", async () => {
    expect(await failure("http://no-such-host.invalid/")).toEqual(
      expect.arrayContaining(["TypeError", expect.stringMatching(/ENOTFOUND|EAI_AGAIN/)]),
    );
  });

  test("when the connection is reset, before and in the body", async () => {
    expect(await failure((await serve(reset)).url)).toContain("ECONNRESET");
    const server = await serve(resetInBody);
    const codes = await both(async (send) => {
      const response = await send(server.url, manual);
      return [codesOf(await reasonOf(response.text())), response.bodyUsed];
    });
    expect(codes).toEqual([["TypeError", undefined, "Error", "ECONNRESET"], true]);
  });

  test("when the server closes without an answer", async () => {
    const server = await serve((response) => void response.socket?.end());
    expect(await failure(server.url)).toContain("UND_ERR_SOCKET");
  });

  test("when a connection takes too long", async () => {
    // It takes the connection, and never answers the greeting of TLS.
    const port = await listen();
    const hasty = nodeFetch({ connectTimeout: 50 });
    onTestFinished(() => hasty.close());
    const codes = codesOf(await reasonOf(hasty(`https://127.0.0.1:${port}/`, manual)));
    expect(codes).toEqual([
      "TypeError",
      undefined,
      "ConnectTimeoutError",
      "UND_ERR_CONNECT_TIMEOUT",
    ]);
  });

  test.each([
    ["a URL that is none", "no url", {}],
    ["a URL with credentials", "http://user:word@127.0.0.1:9/", {}],
    ["a scheme that is not HTTP", "ftp://127.0.0.1:9/", {}],
    ["a body with GET", "http://127.0.0.1:9/", { body: "x" }],
  ])("%s is a TypeError", async (_, url, init) => {
    const [name] = codesOf(await reasonOf(agent(url, { ...manual, ...init })));
    expect(name).toBe("TypeError");
    const [expected] = codesOf(await reasonOf(fetch(url, { ...manual, ...init })));
    expect(name).toBe(expected);
  });

  test("a header that would split the request is refused, unquoted", async () => {
    const server = await serve(json({}));
    const error = await errorOf(
      agent(server.url, { ...manual, headers: { "x-a": "secret\r\nx-b: 1" } }),
      TypeError,
    );
    expect(String(error) + String(error.cause)).not.toContain("secret");
    expect(server.requests).toEqual([]);
  });

  test("to ask for redirects is a UsageError: none would be followed", async () => {
    for (const redirect of ["follow", "error", undefined]) {
      await errorOf(agent("http://127.0.0.1:9", { redirect } as RequestInit), UsageError);
    }
  });
});

describe("an abort", () => {
  test.each([
    ["an Error", new Error("enough")],
    ["a text", "enough"],
    ["null", null],
  ])("gives its reason, %s, in every phase, and leaves no listener", async (_, reason) => {
    const server = await serve(silent, endless, json({}));
    const before = countedSignal();
    before.abort(reason);
    expect(await reasonOf(agent(server.url, { ...manual, signal: before.signal }))).toBe(reason);
    expect(server.requests).toEqual([]);

    const during = countedSignal();
    const answer = reasonOf(agent(server.url, { ...manual, signal: during.signal }));
    while (server.requests.length < 1) await new Promise((resolve) => setTimeout(resolve, 1));
    during.abort(reason);
    expect(await answer).toBe(reason);
    expect(during.listeners()).toBe(0);

    const reading = countedSignal();
    const response = await agent(server.url, { ...manual, signal: reading.signal });
    const body = reasonOf(response.text());
    reading.abort(reason);
    expect(await body).toBe(reason);
    expect(reading.listeners()).toBe(0);

    const after = countedSignal();
    const read = await agent(server.url, { ...manual, signal: after.signal });
    expect(await read.text()).toBe("{}");
    expect(after.listeners()).toBe(0);
    after.abort(reason);
  });

  test("of a request that waits for a connection: it is never sent", async () => {
    const one = nodeFetch({ connections: 1 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const server = await serve(async (response) => {
      await promise;
      response.end("{}");
    });
    const first = one(server.url, manual);
    const controller = new AbortController();
    const second = reasonOf(one(`${server.url}/2`, { ...manual, signal: controller.signal }));
    controller.abort("enough");
    expect(await second).toBe("enough");
    resolve();
    await (await first).text();
    await (await one(`${server.url}/3`, manual)).text();
    expect(server.requests.map(({ url }) => url)).toEqual(["/", "/3"]);
    await one.close();
  });

  test("in the middle of a body that is sent lets go of its source", async () => {
    const port = await listen();
    const cancelled = Promise.withResolvers<void>();
    const body = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => cancelled.resolve(),
    });
    const controller = new AbortController();
    const { signal } = controller;
    const init = { ...manual, method: "POST", body, duplex: "half", signal };
    const request = reasonOf(agent(`http://127.0.0.1:${port}/`, init));
    setTimeout(() => controller.abort("enough"), 20);
    expect(await request).toBe("enough");
    await cancelled.promise;
  });
});

/** A port on which somebody listens who says nothing. */
async function listen(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

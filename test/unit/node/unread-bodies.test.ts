import { randomBytes } from "node:crypto";
import { getDefaultHighWaterMark, setDefaultHighWaterMark } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { agentOf, manual, settled } from "../../support/client/transports.ts";
import { json, serve, text } from "../../support/server/server.ts";

/** Wraps quickly, without compressing. */
const stored = (data: Uint8Array) => gzipSync(data, { level: 0 });

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}

/** Collects garbage until a request has a response. */
function whileCollecting(next: Promise<Response>): Promise<Response> {
  const timer = setInterval(garbageCollector(), 10);
  onTestFinished(() => clearInterval(timer));
  return next;
}

describe("a body that nobody reads", () => {
  test("holds no connection when it is small", async () => {
    const server = await serve(text("x".repeat(50_000)));
    const agent = agentOf({ connections: 1 });
    const unread = await agent(server.url, manual);
    expect(await (await agent(server.url, manual)).text()).toHaveLength(50_000);
    expect(await unread.text()).toHaveLength(50_000);
  });

  const size = 32 * 2 ** 20;
  test.each([
    ["as plain bytes", Buffer.alloc(size, "x"), {}],
    ["with a content coding", stored(Buffer.alloc(size, "x")), { "content-encoding": "gzip" }],
  ])(
    "waits at the server if it is large, %s, and continues when it is read",
    async (_, data, headers) => {
      let sent = 0;
      const server = await serve((response) => {
        sent = 0;
        response.writeHead(200, headers);
        const more = () => {
          while (sent < data.length) {
            const part = data.subarray(sent, sent + 65_536);
            sent += part.length;
            if (!response.write(part)) return;
          }
          response.end();
        };
        response.on("drain", more);
        more();
      });
      const agent = agentOf();
      const response = await agent(server.url, manual);
      // Some of it is in buffers of the system.
      expect(await settled(() => sent)).toBeLessThan(size / 2);
      expect((await response.text()).length).toBe(size);
      const slow = (await agent(server.url, manual)).body?.getReader();
      let read = 0;
      for (;;) {
        const { done, value } = (await slow?.read()) ?? { done: true };
        if (done) break;
        read += value?.length ?? 0;
      }
      expect(read).toBe(size);
    },
  );

  test("returns its connection when it is cancelled", async () => {
    const server = await serve(text("x".repeat(2 ** 22)), json({ id: "next" }));
    const agent = agentOf({ connections: 1 });
    const unread = await agent(server.url, manual);
    await unread.body?.cancel();
    expect(await (await agent(server.url, manual)).json()).toEqual({ id: "next" });
  });

  test("returns its connection when its response is garbage-collected", async () => {
    const server = await serve(text("x".repeat(2 ** 22)), json({ id: "next" }));
    const agent = agentOf({ connections: 1 });
    expect((await agent(server.url, manual)).status).toBe(200);
    const next = await whileCollecting(agent(server.url, manual));
    expect(await next.json()).toEqual({ id: "next" });
  });

  test("the same, if it is small because of its content coding", async () => {
    // As in Node 20, where a decoder that is not read pauses its connection after 16 KiB.
    const usual = getDefaultHighWaterMark(false);
    setDefaultHighWaterMark(false, 16_384);
    onTestFinished(() => setDefaultHighWaterMark(false, usual));
    const encoded = gzipSync(Buffer.concat([Buffer.alloc(2 ** 20), randomBytes(60_000)]));
    expect(encoded.length).toBeLessThan(65_536);
    const headers = { "content-encoding": "gzip", "content-length": encoded.length };
    const server = await serve(
      (response) => {
        response.writeHead(200, headers);
        // In parts: undici cannot pause within one.
        let sent = 0;
        const timer = setInterval(() => {
          response.write(encoded.subarray(sent, sent + 4096));
          sent += 4096;
          if (sent < encoded.length) return;
          clearInterval(timer);
          response.end();
        }, 2);
      },
      json({ id: "next" }),
    );
    const agent = agentOf({ connections: 1 });
    expect((await agent(server.url, manual)).status).toBe(200);
    const next = await whileCollecting(agent(server.url, manual));
    expect(await next.json()).toEqual({ id: "next" });
  });

  test("is not taken from a reader that is still active", async () => {
    const collect = garbageCollector();
    const server = await serve(text("x".repeat(2 ** 22)));
    const agent = agentOf();
    const reader = (await agent(server.url, manual)).body?.getReader();
    let read = 0;
    for (let i = 0; ; i += 1) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      read += value?.length ?? 0;
      if (i % 20 === 0) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        collect();
      }
    }
    expect(read).toBe(2 ** 22);
  });
});

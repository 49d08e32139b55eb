import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../../src/node/node-fetch.ts";
import { reasonOf } from "../../support/client/client.ts";
import { codesOf, manual, sameAsFetch, settled } from "../../support/client/transports.ts";
import { serve, text } from "../../support/server/server.ts";

const agent = nodeFetch();
afterAll(() => agent.close());
const both = sameAsFetch(agent);
const body = JSON.stringify({ text: "Zoë ".repeat(50_000) });

/** The text of a response with this coding, as both transports read it. */
async function read(data: Uint8Array, coding: string): Promise<string> {
  const server = await serve(text(data, 200, { "content-encoding": coding }));
  return both(async (send) => (await send(server.url, manual)).text());
}

describe("content codings are decoded", () => {
  test.each([
    ["gzip", gzipSync(body)],
    ["X-GZip", gzipSync(body)],
    ["deflate", deflateSync(body)],
    ["deflate", deflateRawSync(body)],
    ["br", brotliCompressSync(body)],
    ["gzip, br", brotliCompressSync(gzipSync(body))],
    ["br,deflate", deflateSync(brotliCompressSync(body))],
  ])("%s", async (coding, data) => {
    expect(await read(data, coding)).toBe(body);
  });

  test("an unknown coding is left in place, with all the others", async () => {
    expect(await read(Buffer.from("abc"), "rot13")).toBe("abc");
    expect(await read(Buffer.from("abc"), "rot13, gzip")).toBe("abc");
    expect(await read(Buffer.from("abc"), "constructor")).toBe("abc");
    expect(await read(Buffer.from("abc"), "identity")).toBe("abc");
  });

  test("an empty body is empty", async () => {
    expect(await read(Buffer.alloc(0), "gzip")).toBe("");
  });

  test("if the end is missing, the data before it is read", async () => {
    const cut = gzipSync(body).subarray(0, -12);
    expect(await read(cut, "gzip")).toContain("Zoë");
  });

  test("a coding without a body is ignored", async () => {
    const server = await serve(text("", 204, { "content-encoding": "gzip" }));
    expect(await both(async (send) => (await send(server.url, manual)).text())).toBe("");
  });

  test("the headers stay unchanged", async () => {
    const server = await serve(text(gzipSync("a"), 200, { "content-encoding": "gzip" }));
    const { headers } = await agent(server.url, manual);
    expect(headers.get("content-encoding")).toBe("gzip");
  });

  test("a broken one ends the body with its code", async () => {
    const server = await serve(text("no gzip", 200, { "content-encoding": "gzip" }));
    const codes = await both(async (send) => {
      const response = await send(server.url, manual);
      return codesOf(await reasonOf(response.text()));
    });
    expect(codes).toContain("Z_DATA_ERROR");
  });

  test("more than five are refused", async () => {
    const server = await serve(text("a", 200, { "content-encoding": "gzip,".repeat(6) }));
    expect(await reasonOf(agent(server.url, manual))).toBeInstanceOf(TypeError);
  });

  test("a decompression bomb is unpacked no further than it is read", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));
    const server = await serve(text(bomb, 200, { "content-encoding": "gzip" }));
    const before = process.memoryUsage().arrayBuffers;
    const { body: stream } = await agent(server.url, manual);
    const reader = stream?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(value?.length).toBeGreaterThan(0);
    const unpacked = await settled(() => process.memoryUsage().arrayBuffers - before);
    expect(unpacked).toBeLessThan(32 * 2 ** 20);
    await reader?.cancel();
  });
});

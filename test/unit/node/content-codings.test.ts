import * as zlib from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../../src/node/node-fetch.ts";
import { ApiError, ConnectionError } from "../../../src/teams.ts";
import { client, errorOf, reasonOf } from "../../support/client/client.ts";
import { codesOf, manual, sameAsFetch, settled } from "../../support/client/transports.ts";
import { serve, text } from "../../support/server/server.ts";

const agent = nodeFetch();
afterAll(() => agent.close());
const both = sameAsFetch(agent);
const { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } = zlib;
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
    ["deflate, gzip", gzipSync(deflateSync(body))],
    ["deflate, gzip", gzipSync(deflateRawSync(body))],
    ["deflate, deflate", deflateSync(deflateRawSync(body))],
    ["gzip, br, deflate", deflateSync(brotliCompressSync(gzipSync(body)))],
  ])("%s", async (coding, data) => {
    expect(await read(data, coding)).toBe(body);
  });

  // Node 20 has none, and ends with the error of an unknown coding.
  test.skipIf(!("zstdCompressSync" in zlib))("zstd, where Node has it", async () => {
    const whole = zlib.zstdCompressSync(body);
    expect(await read(whole, "zstd")).toBe(body);
    expect(await read(gzipSync(whole), "zstd, gzip")).toBe(body);
    const server = await serve(text("no zstd", 200, { "content-encoding": "zstd" }));
    const broken = both(async (send) => {
      const response = await send(server.url, manual);
      return String(await reasonOf(response.text()));
    });
    expect(await broken).toBe("TypeError: terminated");
  });

  test("identity is no coding", async () => {
    expect(await read(Buffer.from("abc"), "identity")).toBe("abc");
    const data = gzipSync(body);
    const server = await serve(
      text(data, 200, { "content-encoding": "identity, gzip, , Identity" }),
    );
    expect(await (await agent(server.url, manual)).text()).toBe(body);
  });

  test.each(["rot13", "rot13, gzip", "gzip, rot13", "constructor"])(
    "the unknown coding %s ends the body with its name; `fetch` returns the encoded bytes",
    async (coding) => {
      const encoded = gzipSync("abc");
      const server = await serve(text(encoded, 200, { "content-encoding": coding }));
      const response = await agent(server.url, manual);
      expect(response.status).toBe(200);
      const reason = await reasonOf(response.text());
      expect(String(reason)).toBe("TypeError: terminated");
      expect((reason as Error).cause).toMatchObject({
        code: "UNKNOWN_CONTENT_CODING",
        message: expect.stringMatching(
          /^the body has the content coding (rot13|constructor), which/,
        ),
      });
      const standard = await fetch(server.url, manual);
      expect(Buffer.from(await standard.arrayBuffer()).equals(encoded)).toBe(true);
      const stream = (await agent(server.url, manual)).body?.getReader();
      await expect(stream?.read()).rejects.toThrow("terminated");
    },
  );

  test("a call reports an unknown coding, and keeps the status of an error", async () => {
    const encoded = { "content-encoding": "rot13" };
    const server = await serve(text("abc", 200, encoded), text("abc", 404, encoded));
    const teams = client(server, { fetch: agent, retry: false });
    const error = await errorOf(teams.request("GET", "/v1/x"), ConnectionError);
    expect(error.message).toBe(
      `GET /v1/x failed: no complete response from ${server.url} [UNKNOWN_CONTENT_CODING]`,
    );
    expect((await errorOf(teams.request("GET", "/v1/x"), ApiError)).status).toBe(404);
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

  test("a decompression bomb in two codings is unpacked no further than it is read", async () => {
    const bomb = deflateSync(gzipSync(Buffer.alloc(64 * 2 ** 20)));
    const server = await serve(text(bomb, 200, { "content-encoding": "gzip, deflate" }));
    const before = process.memoryUsage().arrayBuffers;
    const response = await agent(server.url, manual);
    const unpacked = await settled(() => process.memoryUsage().arrayBuffers - before);
    expect(unpacked).toBeLessThan(32 * 2 ** 20);
    expect((await response.arrayBuffer()).byteLength).toBe(64 * 2 ** 20);
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

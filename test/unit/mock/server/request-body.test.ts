import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeBody } from "../../../../src/mock/server/request-body.ts";

const text = JSON.stringify({ name: "n".repeat(100_000) });

test.each([
  ["identity", Buffer.from(text)],
  ["gzip", gzipSync(text)],
  ["br", brotliCompressSync(text)],
  ["deflate", deflateSync(text)],
  ["deflate", deflateRawSync(text)],
  ["br, gzip", gzipSync(brotliCompressSync(text))],
])("the size of a body in %s is that of its content, as limits count it", async (coding, sent) => {
  const headers = { "content-type": "application/json", "content-encoding": coding };
  const body = await decodeBody(sent, headers, 1_000_000);
  expect(body).toEqual({ value: JSON.parse(text), size: text.length, bytes: sent });
});

test("the size of a body that cannot be decoded is that of its bytes", async () => {
  const headers = { "content-encoding": "gzip" };
  expect(await decodeBody(Buffer.from("no"), headers, 10)).toMatchObject({
    size: 2,
    unreadable: "is not valid gzip",
  });
});

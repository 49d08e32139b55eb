import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  decode,
  discard,
  errorBodyLimit,
  parseJson,
  readBytes,
} from "../../../src/transport/body.ts";
import { patienceUntil } from "../../../src/transport/patience.ts";
import { streamed } from "../../support/server/streams.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const patient = patienceUntil(Number.POSITIVE_INFINITY);
/** As error bodies are read. */
const readBounded = async (response: Response, limit = errorBodyLimit) =>
  decode(await readBytes(response, limit, patient));

describe("reading with a limit", () => {
  test("returns a short body completely", async () => {
    expect(await readBounded(new Response('{"code":"NotFound"}'))).toBe('{"code":"NotFound"}');
  });

  test("returns an empty text for no body, an empty one and an empty stream", async () => {
    expect(await readBounded(new Response(null))).toBe("");
    expect(await readBounded(new Response(""))).toBe("");
    expect(await readBounded(streamed(() => undefined).response)).toBe("");
  });

  test("stops a body of 50 MB at 64 KB and cancels it", async () => {
    const megabyte = new Uint8Array(1_000_000).fill(0x61);
    const { response, pulled, cancelled } = streamed((index) =>
      index < 50 ? megabyte : undefined,
    );
    const text = await readBounded(response);
    expect(errorBodyLimit).toBe(65_536);
    expect(text).toBe("a".repeat(65_536));
    expect(pulled()).toBe(1);
    expect(cancelled()).toBe(true);
  });

  test("stops an endless body of small chunks at the limit", async () => {
    const { response, pulled, cancelled } = streamed(() => bytes("0123456789"));
    expect(await readBounded(response, 95)).toBe("0123456789".repeat(10).slice(0, 95));
    expect(pulled()).toBe(10);
    expect(cancelled()).toBe(true);
  });

  test("a body of exactly the limit is complete", async () => {
    const { response } = streamed((index) => (index === 0 ? bytes("abcd") : undefined));
    expect(await readBounded(response, 4)).toBe("abcd");
  });

  test("does not wait for a server that never acknowledges the cancellation", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(bytes("aaaa")),
      cancel: () => new Promise(() => {}),
    });
    expect(await readBounded(new Response(body), 2)).toBe("aa");
  });

  test("a failed cancellation does not fail the call", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(bytes("aaaa")),
      cancel: () => Promise.reject(new Error("cancel failed")),
    });
    expect(await readBounded(new Response(body), 2)).toBe("aa");
  });
});

describe("reading bytes", () => {
  const all = Uint8Array.from({ length: 5000 }, (_, index) => index % 256);
  const inPieces = (size: number) =>
    streamed((index) =>
      index * size < all.length ? all.slice(index * size, (index + 1) * size) : undefined,
    );

  test.each([1, 2, 3, 999, 5000])("chunks of %i are joined in order", async (size) => {
    expect(await readBytes(inPieces(size).response, 10_000)).toEqual(all);
  });

  test.each([1, 999, 5000])("in chunks of %i, bytes beyond the limit are dropped", async (size) => {
    const { response, cancelled } = inPieces(size);
    expect(await readBytes(response, 4001)).toEqual(all.subarray(0, 4001));
    expect(cancelled()).toBe(true);
  });

  test("small chunks use no more memory than twice their bytes", async () => {
    const bytes = await readBytes(inPieces(1).response, 10_000);
    expect(bytes.buffer.byteLength).toBeLessThanOrEqual(2 * all.length);
    // Spare capacity, or each chunk would copy all before it.
    expect(bytes.buffer.byteLength).toBeGreaterThan(all.length);
  });

  test("a body of one chunk is not copied", async () => {
    const { response } = streamed((index) => (index === 0 ? all : undefined));
    expect((await readBytes(response, 10_000)).buffer).toBe(all.buffer);
  });

  test("a body that is cut off is a failure, except for an error", async () => {
    const broken = () =>
      streamed((index) => {
        if (index > 0) throw new TypeError("terminated");
        return bytes("half");
      }).response;
    await expect(readBytes(broken(), 100)).rejects.toMatchObject({
      cause: new TypeError("terminated"),
    });
    expect(await readBytes(broken(), 100, patient)).toEqual(bytes("half"));
  });
});

describe("decoding", () => {
  const text = "é漢😀 end";

  test("one byte at a time, characters are decoded correctly", async () => {
    const all = bytes(text);
    const { response } = streamed((index) =>
      index < all.length ? all.subarray(index, index + 1) : undefined,
    );
    expect(await readBounded(response)).toBe(text);
  });

  test("empty chunks change nothing", async () => {
    const pieces = [bytes(""), bytes("a"), bytes(""), bytes("b")];
    expect(await readBounded(streamed((index) => pieces[index]).response)).toBe("ab");
  });

  test("a character that the limit cuts becomes U+FFFD", async () => {
    expect(await readBounded(new Response("ab漢"), 4)).toBe("ab\ufffd");
  });

  test("invalid UTF-8 becomes U+FFFD, and never throws", async () => {
    const latin1 = new Uint8Array([0x67, 0xe9, 0x21]);
    expect(await readBounded(new Response(latin1))).toBe("g\ufffd!");
  });

  test("a byte order mark is not part of the text", async () => {
    expect(await readBounded(new Response(bytes("\ufeff{}")))).toBe("{}");
  });
});

describe("a body that is cut off", () => {
  const broken = (error: Error, before: string[] = []) =>
    streamed((index) => {
      const text = before[index];
      if (text === undefined) throw error;
      return bytes(text);
    }).response;

  test("returns what arrived", async () => {
    const body = broken(new TypeError("terminated"), ['{"code":', '"Not']);
    expect(await readBounded(body)).toBe('{"code":"Not');
  });

  test("returns an empty text if nothing arrived: the status still shows that the call failed", async () => {
    expect(await readBounded(broken(new TypeError("terminated")))).toBe("");
  });

  test("by an abort, before anything arrived, ends with that abort", async () => {
    const abort = new DOMException("The operation was aborted", "AbortError");
    await expect(readBounded(broken(abort))).rejects.toMatchObject({ cause: abort });
  });

  test("in the middle of a character gives U+FFFD for it", async () => {
    const half = bytes("漢").subarray(0, 2);
    const { response } = streamed((index) => {
      if (index > 0) throw new TypeError("terminated");
      return half;
    });
    expect(await readBounded(response)).toBe("\ufffd");
  });
});

describe("a body that is not read", () => {
  test("is cancelled", () => {
    const { response, cancelled } = streamed(() => bytes("a"));
    discard(response);
    expect(cancelled()).toBe(true);
  });

  test("is left to its reader while it is being read", () => {
    const { response, cancelled } = streamed(() => bytes("a"));
    response.body?.getReader();
    discard(response);
    expect(cancelled()).toBe(false);
  });

  test("is destroyed if it is a Node stream, as in node-fetch", () => {
    const body = Readable.from(["a"]);
    discard({ body } as unknown as Response);
    expect(body.destroyed).toBe(true);
  });

  test("may be missing, or no stream", () => {
    for (const odd of [undefined, { body: null }, {}, { body: "text" }]) {
      expect(() => discard(odd as Response | undefined)).not.toThrow();
    }
  });
});

describe("parseJson", () => {
  test.each<[string, unknown]>([
    ['{"a":[1]}', { a: [1] }],
    ["null", null],
    ["0", 0],
    ['""', ""],
    [" [] ", []],
  ])("%s has a value, also a falsy one", (text, value) => {
    expect(parseJson(text)).toEqual({ value });
  });

  test.each(["", " ", "<html>", '{"a":', "undefined", "NaN", "{} {}"])("'%s' has none", (text) => {
    expect(parseJson(text)).toBe(undefined);
  });

  test("__proto__ is a field like any other", () => {
    const parsed = parseJson('{"__proto__":{"polluted":1}}');
    expect(Object.keys(parsed?.value as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
  });

  test("10,000 levels deep is read or rejected, and never ends the process", () => {
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    const parsed = parseJson(deep);
    expect(parsed === undefined || Array.isArray(parsed.value)).toBe(true);
  });
});

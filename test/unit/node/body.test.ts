import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonOf } from "../../support/client/client.ts";
import { codesOf, manual } from "../../support/client/transports.ts";
import { runs } from "../../support/runs.ts";
import { type Handler, serve, text } from "../../support/server/server.ts";
import { comparedWithFetch } from "./compared.ts";

const { agent, withResponse } = comparedWithFetch();

describe("a body is read as with fetch", () => {
  const json: Handler = (response) => {
    response.writeHead(200, { "content-type": "Application/JSON; charset=utf-8" });
    response.write('\ufeff{"name":"Zo');
    setTimeout(() => response.end('ë"}'), 5);
  };

  test("as text, JSON, bytes and a Blob with its type", async () => {
    expect(await withResponse(json, (response) => response.text())).toBe('{"name":"Zoë"}');
    expect(await withResponse(json, (response) => response.json())).toEqual({ name: "Zoë" });
    const buffer = await withResponse(json, (response) => response.arrayBuffer());
    expect(Buffer.from(buffer).toString()).toBe('\ufeff{"name":"Zoë"}');
    const blob = await withResponse(json, async (response) => {
      const { type, size } = await response.blob();
      return { type, size };
    });
    expect(blob).toEqual({ type: "application/json;charset=utf-8", size: buffer.byteLength });
  });

  test("bytes() returns its own array", async () => {
    const server = await serve(text("abc"));
    const data = await (await agent(server.url, manual)).bytes();
    expect([...data]).toEqual([97, 98, 99]);
    expect(data.buffer.byteLength).toBe(3);
  });

  test("as a form", async () => {
    const form: Handler = text("a=1&b=%20", 200, {
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(await withResponse(form, async (r) => [...(await r.formData())])).toEqual([
      ["a", "1"],
      ["b", " "],
    ]);
  });

  test("any bytes are decoded as the Encoding Standard says", async () => {
    let body = new Uint8Array();
    const server = await serve((response) => void response.end(body));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 40 }),
          fc.string({ unit: "binary" }).map((value) => new TextEncoder().encode(value)),
          fc.uint8Array({ maxLength: 8 }).map((rest) => Uint8Array.of(0xef, 0xbb, 0xbf, ...rest)),
        ),
        async (sample) => {
          body = Uint8Array.from(sample);
          const response = await agent(server.url, manual);
          expect(await response.text()).toBe(new TextDecoder().decode(body));
        },
      ),
      runs(100),
    );
  });

  test("as a stream, chunk by chunk and into a buffer of the reader", async () => {
    const streamed = async (response: Response) => {
      let all = "";
      for await (const part of response.body ?? []) all += Buffer.from(part).toString("latin1");
      return [all, response.bodyUsed];
    };
    const [all] = await withResponse(json, streamed);
    expect(all).toHaveLength(18);
    const byob = await withResponse(text("abcdef"), async ({ body }) => {
      const reader = body?.getReader({ mode: "byob" });
      const first = await reader?.read(new Uint8Array(4));
      const second = await reader?.read(new Uint8Array(4));
      const third = await reader?.read(new Uint8Array(4));
      return [first, second, third].map((part) => [
        part?.done,
        Buffer.from(part?.value ?? []).toString(),
      ]);
    });
    expect(byob).toEqual([
      [false, "abcd"],
      [false, "ef"],
      [true, ""],
    ]);
  });

  test.each(["HEAD", "204", "304"])("none with %s", async (kind) => {
    const facts = await withResponse(
      (response) => {
        response.writeHead(Number(kind) || 200, { "x-a": "1" }).end();
      },
      async (response) => {
        const before = [response.body, response.bodyUsed, response.headers.get("x-a")];
        const texts = [await response.text(), await response.text()];
        const { error } = await response.json().then(
          () => ({ error: undefined }),
          (reason: unknown) => ({ error: (reason as Error).name }),
        );
        return [...before, ...texts, error, response.bodyUsed, response.clone().body];
      },
      kind === "HEAD" ? { method: "HEAD" } : {},
    );
    expect(facts).toEqual([null, false, "1", "", "", "SyntaxError", false, null]);
  });
});

describe("a body is read once, as with fetch", () => {
  const facts = (response: Response) => [response.bodyUsed, response.body?.locked];
  const again = async (response: Response) =>
    (await reasonOf(response.text())) instanceof TypeError;

  test("reading it twice is a TypeError", async () => {
    const seen = await withResponse(text("abc"), async (response) => {
      const before = response.bodyUsed;
      const reading = response.text();
      const during = response.bodyUsed;
      return [before, during, await reading, await again(response), response.bodyUsed];
    });
    expect(seen).toEqual([false, true, "abc", true, true]);
  });

  test("accessing the stream does not use the body", async () => {
    const seen = await withResponse(text("abc"), async (response) => [
      ...facts(response),
      Object.is(response.body, response.body),
      await response.text(),
      response.bodyUsed,
    ]);
    expect(seen).toEqual([false, false, true, "abc", true]);
  });

  test("a stream that is being read, or was cancelled, cannot be read otherwise", async () => {
    const seen = await withResponse(text("abc"), async (response) => {
      response.body?.getReader();
      return [...facts(response), await again(response)];
    });
    expect(seen).toEqual([false, true, true]);
    const cancelled = await withResponse(text("abc"), async (response) => {
      await response.body?.cancel();
      return [response.bodyUsed, await again(response)];
    });
    expect(cancelled).toEqual([true, true]);
  });

  test("a stream accessed while the body is read is empty", async () => {
    const server = await serve((response) => {
      response.write("ab");
      setTimeout(() => response.end("c"), 10);
    });
    const response = await agent(server.url, manual);
    const reading = response.text();
    expect(await response.body?.getReader().read()).toEqual({ done: true, value: undefined });
    expect(await reading).toBe("abc");
  });

  test("a clone has the same body, and neither takes it from the other", async () => {
    const seen = await withResponse(text("abc", 404, { "x-a": "1" }), async (response) => {
      const clone = response.clone();
      const second = clone.clone();
      return [
        [clone.status, clone.ok, clone.headers.get("x-a"), clone instanceof Response],
        await clone.text(),
        [response.bodyUsed, clone.bodyUsed, second.bodyUsed],
        await response.json().catch((error: Error) => error.name),
        Buffer.from(await second.arrayBuffer()).toString(),
      ];
    });
    expect(seen).toEqual([
      [404, false, "1", true],
      "abc",
      [false, true, false],
      "SyntaxError",
      "abc",
    ]);
  });

  test("a body that was read cannot be cloned", async () => {
    const seen = await withResponse(text("abc"), async (response) => {
      await response.text();
      try {
        return response.clone();
      } catch (error) {
        return codesOf(error);
      }
    });
    expect(seen).toEqual(["TypeError", undefined]);
  });

  test("it can be the source of another Response", async () => {
    const seen = await withResponse(text("abc", 201, { "x-a": "1" }), async (response) => {
      const copy = new Response(response.body, response);
      return [copy.status, copy.headers.get("x-a"), await copy.text()];
    });
    expect(seen).toEqual([201, "1", "abc"]);
  });
});

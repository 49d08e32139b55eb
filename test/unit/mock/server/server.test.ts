import { expect, onTestFinished, test } from "vitest";
import { jsonResponse, type MockResponse } from "../../../../src/mock/middleware/middleware.ts";
import { listen, stopAll } from "../../../../src/mock/server/listen.ts";
import { readSettings } from "../../../../src/mock/server/options.ts";
import { createApiServer } from "../../../../src/mock/server/server.ts";

/** Starts a server that sends this response to every request, until the end of the test. */
async function serving(response: MockResponse): Promise<string> {
  const server = createApiServer(async () => response, readSettings({}));
  onTestFinished(() => stopAll([server]));
  return listen(server, 0, "127.0.0.1");
}

test.each([
  ["a header that is not Latin-1", { headers: { "x-name": "中" } }, /x-name/],
  ["a header without a value", { headers: { "x-name": undefined as never } }, /x-name/],
  ["a status that HTTP does not have", { status: 1_000 }, /1000/],
])(
  "a response with %s is a 500 with the reason, not a closed connection",
  async (_, change, reason) => {
    const url = await serving({ ...jsonResponse(200, { a: 1 }), ...change });
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await fetch(url);
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({
        title: "The mock failed to send its response",
        detail: expect.stringMatching(reason),
      });
    }
  },
);

test.each(["GET", "HEAD"])(
  "%s has the length of the body; a response without one has 0",
  async (method) => {
    const lengthOf = async (response: MockResponse) =>
      (await fetch(await serving(response), { method })).headers.get("content-length");
    const made = jsonResponse(200, { a: 1 });
    const empty = { ...made, headers: {}, body: undefined };
    expect(await lengthOf(made)).toBe("7");
    expect(await lengthOf({ ...empty, bytes: Buffer.from("12345") })).toBe("5");
    expect(await lengthOf(empty)).toBe("0");
    expect(await lengthOf({ ...empty, status: 204 })).toBe(null);
    // Only the real API knows the length of what GET would get.
    const forwarded = await lengthOf({ ...empty, source: "upstream" });
    expect(forwarded).toBe(method === "HEAD" ? null : "0");
  },
);

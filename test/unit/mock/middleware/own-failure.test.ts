import { expect, test } from "vitest";
import { withOwnFailure } from "../../../../src/mock/middleware/middleware.ts";

const key = "key_1234567890_abcdef";
const request = {
  method: "get",
  target: "/me",
  url: { path: "/me", query: {} },
  headers: { "x-api-key": key },
  body: null,
  receivedAt: 0,
} as unknown as Parameters<ReturnType<typeof withOwnFailure>>[0];

test.each([
  ["rejects", () => Promise.reject(new RangeError(`cannot read ${key}`))],
  [
    "throws",
    () => {
      throw new RangeError(`cannot read ${key}`);
    },
  ],
])("a mock that %s responds with the reason, without the key", async (_, broken) => {
  const { status, body } = await withOwnFailure(broken)(request);
  expect(status).toBe(500);
  expect(JSON.parse(body ?? "")).toMatchObject({
    title: "The mock failed to handle this request",
    detail: "cannot read ***",
  });
});

test("a request whose keys cannot be found gets a 500 without the reason", async () => {
  const odd = { ...request, headers: { authorization: [key] as unknown as string } };
  const { status, body } = await withOwnFailure(() => Promise.reject(new Error(key)))(odd);
  expect(status).toBe(500);
  expect(JSON.parse(body ?? "")).toMatchObject({
    detail: "The reason is not shown, because the keys of the request cannot be found in it.",
  });
});

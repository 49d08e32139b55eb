import { expect, test } from "vitest";
import { client } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";

/** The received POST with this body. */
async function sent(body: unknown, headers: Record<string, string> = {}) {
  const server = await serve(json({ ok: true }));
  await client(server).request("POST", "/v1/x", { body, headers });
  const [request] = server.requests;
  return { type: request?.headers["content-type"], body: request?.body };
}

test.each([
  ["an object", { a: [1, null], b: "ä" }, '{"a":[1,null],"b":"ä"}'],
  ["an array", [1, 2], "[1,2]"],
  ["null", null, "null"],
  ["a number", 7, "7"],
  ["false", false, "false"],
  ["a Date", new Date(0), '"1970-01-01T00:00:00.000Z"'],
])("%s is sent as JSON", async (_, body, text) => {
  expect(await sent(body)).toEqual({ type: "application/json", body: text });
});

test("a string is sent unchanged: it is JSON already", async () => {
  expect(await sent('{"a":1}')).toEqual({ type: "application/json", body: '{"a":1}' });
});

test("the caller's content type wins", async () => {
  expect(await sent("a,b", { "Content-Type": "text/csv" })).toEqual({
    type: "text/csv",
    body: "a,b",
  });
});

test("bytes are sent unchanged", async () => {
  const bytes = new TextEncoder().encode("abc");
  expect((await sent(bytes)).body).toBe("abc");
  expect((await sent(bytes.buffer)).body).toBe("abc");
});

test("a Blob is sent unchanged, with its own type", async () => {
  expect(await sent(new Blob(["a,b"], { type: "text/csv" }))).toEqual({
    type: "text/csv",
    body: "a,b",
  });
  expect((await sent(new Blob(["{}"]))).type).toBe("application/json");
});

test("a form is sent with its boundary", async () => {
  const form = new FormData();
  form.set("name", "Ada");
  const { type, body } = await sent(form);
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type ?? "")?.[1];
  expect(boundary).toBeTruthy();
  expect(body?.startsWith(`--${boundary}\r\n`)).toBe(true);
  expect(body).toContain('name="name"\r\n\r\nAda\r\n');
});

test("search parameters are sent as a form", async () => {
  const { type, body } = await sent(new URLSearchParams({ a: "1 2" }));
  expect(type).toMatch(/^application\/x-www-form-urlencoded/);
  expect(body).toBe("a=1+2");
});

test("a stream is sent unchanged", async () => {
  expect((await sent(new Blob(["abc"]).stream())).body).toBe("abc");
});

test("without a body there is no content type", async () => {
  expect(await sent(undefined)).toEqual({ type: undefined, body: "" });
});

test("a body of the contract is JSON, and is sent again unchanged", async () => {
  const server = await serve(json({}, 503, { "retry-after-ms": "0" }), json({ success: true }));
  const body = { commits: [{ a: 1 }] } as never;
  await client(server).aiCodeTracking.getCommitDetails({ body });
  const seen = server.requests.map((request) => [request.headers["content-type"], request.body]);
  expect(seen).toEqual([
    ["application/json", '{"commits":[{"a":1}]}'],
    ["application/json", '{"commits":[{"a":1}]}'],
  ]);
});

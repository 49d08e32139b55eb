import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { client, marker } from "../../support/client/client.ts";
import { raw } from "../../support/mock/raw.ts";
import { json, redirect, serve, text } from "../../support/server/server.ts";
import { get, inFrontOf, key, member, members, page, reportOf } from "./fake-upstream.ts";

describe("a response that satisfies the contract", () => {
  test("is forwarded unchanged, and nothing is reported", async () => {
    const text = JSON.stringify(page, null, 2);
    const { response, body, report, request } = await reportOf(
      (response) => {
        response.writeHead(200, {
          "content-type": "Application/JSON; charset=utf-8",
          "set-cookie": ["a=1", "b=2"],
          "x-trace": "t",
          "access-control-allow-origin": "https://app.example.com",
          connection: "x-hop, close",
          "x-hop": "1",
        });
        response.end(text);
      },
      { "x-own": "o", "accept-language": "de" },
    );
    expect(report).toEqual([]);
    expect([response.status, body.toString()]).toEqual([200, text]);
    const received = response.headers;
    expect(received.get("content-type")).toBe("Application/JSON; charset=utf-8");
    expect(received.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(received.get("x-mock-source")).toBe("upstream");
    expect([received.get("x-trace"), received.get("x-hop")]).toEqual(["t", null]);
    expect(received.get("access-control-allow-origin")).toBe("*");
    expect(received.get("sl-violations")).toBeNull();
    expect(request?.headers).toMatchObject({ ...key, "x-own": "o", "accept-language": "de" });
  });

  test("may have a value that an open enum does not list", async () => {
    const body = { ...page, members: [{ ...member, role: "role_of_tomorrow" }] };
    expect((await reportOf(json(body))).report).toEqual([]);
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ])("in %s is checked, and forwarded in it", async (coding, encode) => {
    const wrong = JSON.stringify({ ...page, members: 1 });
    const headers = { "content-type": "application/json", "content-encoding": coding };
    const { response, body, report } = await reportOf(text(encode(wrong), 200, headers));
    expect(report).toEqual(["response/body/members: Response body property members must be array"]);
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(body.toString()).toBe(wrong); // The `fetch` of this test has decoded it.
  });

  test("204, HEAD and 429 with headers", async () => {
    const server = await serve(
      text("", 204),
      (response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "2" });
        response.end("{}");
      },
      json({ error: "rateLimited", message: "m" }, 429, { "ratelimit-limit": "lots" }),
    );
    const teams = await inFrontOf("teams", server.url, { allowWrites: true });
    const gone = await fetch(`${teams.base}${members}/m1`, { method: "DELETE", headers: key });
    expect([gone.status, await gone.text()]).toEqual([204, ""]);
    expect(gone.headers.get("content-length")).toBeNull();
    const head = await fetch(teams.base + members, { method: "HEAD", headers: key });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "2"]);
    expect(teams.reported.map(({ operationId, violations }) => [operationId, violations])).toEqual([
      ["deleteMember", []],
      ["listMembers", []],
    ]);
    const qodex = await inFrontOf("qodex", server.url);
    await get(`${qodex.base}/mocks`, { "x-api-key": "k" });
    expect(qodex.reported[0]?.violations).toMatchObject([
      { location: ["response", "header", "RateLimit-Limit"], code: "type" },
    ]);
  });
});

test.each([
  "/a/%2e%2e/collections",
  "/a/../collections?b=/../c",
  "//collections",
  "/a\\b",
  "/?q=\"'<>`{}|^",
  "/%7Ea/%C3%a9",
])("the path %s reaches the API unchanged, byte for byte", async (target) => {
  const server = await serve(json({}));
  const { base } = await inFrontOf("qodex", `${server.url}/base`);
  expect((await raw(base, target, { "x-api-key": "k" })).status).toBe(200);
  expect(server.requests.map(({ url }) => url)).toEqual([`/base${target}`]);
});

test("the absolute form of a target is forwarded as its path", async () => {
  const server = await serve(json({}));
  const { base } = await inFrontOf("qodex", server.url);
  expect((await raw(base, `${base}/mocks?a=1`, { "x-api-key": "k" })).status).toBe(200);
  expect(server.requests.map(({ url }) => url)).toEqual(["/mocks?a=1"]);
});

const twice = (text: string) =>
  [...text].map((one) => `%25${one.charCodeAt(0).toString(16)}`).join("");
const apiKeyIs = (apiKey: string) => ({ "x-api-key": apiKey });
test.each<[string, (apiKey: string) => string, ((apiKey: string) => Record<string, string>)?]>([
  ["a header", () => "/mocks", apiKeyIs],
  ["a header for another session", () => "/mocks", (key) => ({ "x-note": `not ${key}` })],
  ["a query parameter", (apiKey) => `/collections/c?access_key=${apiKey}`],
  ["a repeated parameter", (apiKey) => `/collections/c?access_key=k&access_key=${apiKey}`],
  ["the path", (apiKey) => `/mocks/${apiKey}`],
  ["the path, in capital letters", (apiKey) => `/mocks/a${apiKey.toUpperCase()}b`],
  ["the path, encoded twice", (apiKey) => `/mocks/${twice(apiKey)}`],
])("the key of a session in %s is not forwarded", async (_, targetOf, headersOf = () => ({})) => {
  const server = await serve(json({}));
  const { base, mock } = await inFrontOf("qodex", server.url);
  const { apiKey, headers } = mock.session();
  for (const session of [headers, {}]) {
    const refused = await raw(base, targetOf(apiKey), { ...session, ...headersOf(apiKey) });
    expect([refused.status, server.requests]).toEqual([401, []]);
    expect(refused.body).toContain("The key of a session is not forwarded");
  }
  // The endpoints of the mock itself forward nothing.
  const own = await raw(base, `/__mock/requests?a=${apiKey}`, { "x-api-key": apiKey });
  expect([own.status, server.requests]).toEqual([200, []]);
  // An id may look similar.
  await raw(base, "/mocks/mock-session-1%2f%zz", { ...headers, "x-api-key": "k" });
  expect(server.requests.length).toBe(1);
});

test("the key of a session in a body is not forwarded", async () => {
  const server = await serve(json({}));
  const { base, mock } = await inFrontOf("qodex", server.url, { allowWrites: true });
  const { apiKey } = mock.session();
  const post = (note: string) =>
    fetch(`${base}/mocks`, {
      method: "POST",
      headers: { "x-api-key": "k", "content-type": "application/json" },
      body: JSON.stringify({ note }),
    });
  expect([(await post(apiKey)).status, server.requests]).toEqual([401, []]);
  await post("another");
  expect(server.requests.length).toBe(1);
});

test("a redirect reaches the caller", async () => {
  const { response } = await reportOf(redirect("http://127.0.0.1:9/elsewhere"));
  expect([response.status, response.headers.get("location")]).toEqual([
    302,
    "http://127.0.0.1:9/elsewhere",
  ]);
});

test("binary bytes pass in both directions", async () => {
  const binary = new Uint8Array(256).map((_, index) => index);
  const server = await serve(text(binary, 200, { "content-type": "application/octet-stream" }));
  const { base } = await inFrontOf("qodex", server.url, { allowWrites: true });
  const response = await fetch(`${base}/import/exported`, {
    method: "POST",
    headers: { "x-api-key": "k", "content-type": "application/octet-stream" },
    body: binary,
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(binary);
  const [request] = server.requests;
  expect(request?.headers["content-length"]).toBe("256");
  expect(request?.body).toBe(Buffer.from(binary).toString("utf8"));
});

test("a connection that the API has closed is not reported as its error", async () => {
  const seen = new Set<unknown>();
  let broken = 0;
  const server = await serve((response) => {
    const { socket } = response;
    if (seen.has(socket)) {
      broken += 1;
      socket?.destroy();
      return;
    }
    seen.add(socket);
    json(page)(response);
  });
  const { base } = await inFrontOf("teams", server.url);
  for (let index = 0; index < 3; index += 1) expect((await get(base + members)).status).toBe(200);
  expect(broken).toBe(2);
});

describe("nothing is kept", () => {
  test("of keys, bodies and query values", async () => {
    const server = await serve(
      json({ ...page, members: [{ ...member, id: 987654321 }], secret: "s3cret" }),
    );
    const { base, mock, reported } = await inFrontOf("teams", server.url, { allowWrites: true });
    await get(`${base}${members}?nextToken=s3cret&key=${marker}`, {
      "x-odd": marker,
      accept: "*/*",
    });
    await fetch(base + members, {
      method: "POST",
      headers: { ...key, "content-type": "application/json" },
      body: '{"email":"s3cret"}',
    });
    const shown = await (await fetch(`${base}/__mock/requests`)).json();
    expect(shown.requests).toEqual(JSON.parse(JSON.stringify(reported)));
    expect(reported[0]).toMatchObject({
      path: `${members}?nextToken=***&key=***`,
      query: { nextToken: "***", key: "***" },
      headers: { authorization: "***", "x-odd": "***", accept: "*/*" },
      source: "upstream",
    });
    for (const request of reported) expect(request).not.toHaveProperty("body");
    const all = JSON.stringify([reported, mock.requests(), shown]);
    expect(all).not.toContain("s3cret");
    expect(all).not.toContain("987654321");
    expect(all).not.toContain(marker);
    expect(all).not.toContain(encodeURIComponent(marker));
  });
});

test("the typed client works through it, with a scripted reply in between", async () => {
  const server = await serve(json(page));
  const { base, mock } = await inFrontOf("teams", server.url);
  const teams = client(base);
  mock.once("listMembers", { status: 503, headers: { "retry-after": "0" } });
  const names: string[] = [];
  for await (const { name } of teams.members.list()) names.push(name);
  expect(names).toEqual(["Alice"]);
  expect(mock.requests("listMembers").map(({ source }) => source)).toEqual(["reply", "upstream"]);
  expect(server.requests).toHaveLength(1);
});

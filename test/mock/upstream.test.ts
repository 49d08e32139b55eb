import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type Family,
  type MockOptions,
  type MockRequest,
  startMock,
} from "../../src/mock/index.ts";
import { client, marker } from "../support/client.ts";
import {
  bytes,
  deadUrl,
  type Handler,
  json,
  redirect,
  resetInBody,
  serve,
  silent,
  text,
} from "../support/server.ts";
import { raw } from "./raw.ts";

/** A mock in front of a server that answers like this, with all that it tells. */
async function behind<F extends Family>(
  family: F,
  url: string,
  options: Omit<MockOptions<F>, "families" | "upstream"> = {},
) {
  const told: MockRequest[] = [];
  const mock = await startMock({
    families: [family],
    upstream: url,
    logger: (request) => told.push(request),
    ...options,
  });
  onTestFinished(() => mock.stop());
  return { mock, base: mock.urls[family], told };
}

const members = "/v1/organizations/org_xxx/members";
const member = {
  id: "m1",
  name: "Alice",
  role: "org_admin",
  status: "ENABLED",
  joinedAt: "2025-06-01T08:00:00Z",
};
const page = { members: [member], maxResults: 20 };
const key = { authorization: `Bearer ${marker}` };
const get = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { redirect: "manual", headers: { ...key, ...headers } });

/** What is reported of one answer to `listMembers`. */
async function reportOf(answer: Handler, headers: Record<string, string> = {}) {
  const server = await serve(answer);
  const { base, told } = await behind("teams", server.url);
  const response = await get(base + members, headers);
  const body = Buffer.from(await response.arrayBuffer());
  const report = told[0]?.violations.map(
    ({ location, message }) => `${location.join("/")}: ${message}`,
  );
  return { response, body, report, request: server.requests[0] };
}

describe("an answer that keeps the contract", () => {
  test("is passed on as it is, and nothing is reported", async () => {
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

  test.each([
    ["a value of an open list that is not known", { ...page, members: [{ ...member, role: "x" }] }],
    ["a property that is not known", { ...page, more: true }],
  ])("with %s too", async (_, body) => {
    expect((await reportOf(json(body))).report).toEqual([]);
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ])("in %s is checked, and passed on in it", async (coding, encode) => {
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
      (response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"),
      json({ error: "rateLimited", message: "m" }, 429, { "ratelimit-limit": "lots" }),
    );
    const teams = await behind("teams", server.url, { allowWrites: true });
    const gone = await fetch(`${teams.base}${members}/m1`, { method: "DELETE", headers: key });
    expect([gone.status, await gone.text()]).toEqual([204, ""]);
    const head = await fetch(teams.base + members, { method: "HEAD", headers: key });
    expect([head.status, head.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(teams.told.map(({ operationId, violations }) => [operationId, violations])).toEqual([
      ["deleteMember", []],
      ["listMembers", []],
    ]);
    const qodex = await behind("qodex", server.url);
    await get(`${qodex.base}/mocks`, { "x-api-key": "k" });
    expect(qodex.told[0]?.violations).toMatchObject([
      { location: ["response", "header", "ratelimit-limit"], code: "type" },
    ]);
  });
});

describe("is reported:", () => {
  const type = { "content-type": "application/json" };
  const nameless = { ...member, name: undefined };
  test.each<[string, Handler, string[]]>([
    [
      "a field that is missing",
      json({ members: [nameless], maxResults: 20 }),
      [
        "response/body/members/0: Response body property members.0 must have required property 'name'",
      ],
    ],
    [
      "a wrong type, once for a list",
      json({ ...page, members: [1, 2, 3].map(() => ({ ...member, id: 7 })) }),
      [
        "response/body/members/0/id: Response body property members.0.id must be string (and 2 more like it in the list)",
      ],
    ],
    [
      "a status that is not declared",
      json({ anything: 1 }, 418),
      [
        "response/status: Response status 418 is not declared: 200, 400, 401, 403, 404, 429, 500, 503",
      ],
    ],
    [
      "a redirect, which is not followed",
      redirect("http://127.0.0.1:9/elsewhere"),
      [
        "response/status: Response status 302 is not declared: 200, 400, 401, 403, 404, 429, 500, 503",
      ],
    ],
    [
      "a media type that is not declared",
      text("<html>", 200, { "content-type": "text/html" }),
      [
        "response/header/content-type: Response media type text/html is not declared: application/json",
      ],
    ],
    [
      "a media type of another name for the same syntax",
      text("{}", 200, { "content-type": "application/problem+json" }),
      [
        "response/header/content-type: Response media type application/problem+json is not declared: application/json",
      ],
    ],
    [
      "no media type",
      text("{}"),
      [
        "response/header/content-type: Response media type (none) is not declared: application/json",
      ],
    ],
    [
      "no body",
      text("", 200, type),
      ["response/body: Response body is missing: expected application/json"],
    ],
    ["broken JSON", text("{", 200, type), ["response/body: Response body is not valid JSON"]],
    [
      "a coding that is not known",
      text("{}", 200, { ...type, "content-encoding": "rot13" }),
      ["response/body: Response body is unchecked: it cannot be decoded from rot13"],
    ],
    [
      "a coding that is broken",
      text("{}", 200, { ...type, "content-encoding": "identity, gzip" }),
      ["response/body: Response body is unchecked: it cannot be decoded from identity, gzip"],
    ],
  ])("%s", async (_, answer, expected) => {
    // Not `fetch`, which cannot read all of these.
    const server = await serve(answer);
    const { base, told } = await behind("teams", server.url);
    const { headers } = await raw(base, members, key);
    expect(told[0]?.violations.map((v) => `${v.location.join("/")}: ${v.message}`)).toEqual(
      expected,
    );
    expect(headers["sl-violations"]).toContain("response");
    expect(server.requests).toHaveLength(1);
  });

  test("a body where none is declared", async () => {
    const server = await serve(text("<html>", 503, { "content-type": "text/html" }));
    const { base, told } = await behind("qodex", server.url);
    expect(await (await get(`${base}/mocks`)).text()).toBe("<html>");
    expect(told[0]?.violations.map(({ message }) => message)).toContain(
      "Response body of type text/html is not declared",
    );
  });

  test("a request that is wrong, and what the API makes of it", async () => {
    const server = await serve(json(page));
    const { base, told } = await behind("teams", server.url);
    const response = await fetch(`${base}${members}?maxResults=0`);
    expect(response.status).toBe(200);
    expect(server.requests[0]?.url).toBe(`${members}?maxResults=0`);
    expect(told[0]?.violations).toMatchObject([
      { location: ["request"], code: 401 },
      { location: ["request", "query", "maxresults"], code: "minimum" },
    ]);
  });

  test("a route that is not in the contract", async () => {
    const server = await serve(json({ new: true }));
    const { base, told } = await behind("teams", `${server.url}/base/`);
    expect(await (await get(`${base}/v2/new%20route?a=%31&a=2`)).json()).toEqual({ new: true });
    expect(server.requests[0]?.url).toBe("/base/v2/new%20route?a=%31&a=2");
    expect(told[0]?.violations.map(({ message }) => message)).toEqual([
      "GET /v2/new%20route is not in the contract",
    ]);
  });
});

test("a redirect reaches the caller", async () => {
  const { response } = await reportOf(redirect("http://127.0.0.1:9/elsewhere"));
  expect([response.status, response.headers.get("location")]).toEqual([
    302,
    "http://127.0.0.1:9/elsewhere",
  ]);
});

test("bytes that are no text pass both ways", async () => {
  const binary = new Uint8Array(256).map((_, index) => index);
  const server = await serve(text(binary, 200, { "content-type": "application/octet-stream" }));
  const { base } = await behind("qodex", server.url, { allowWrites: true });
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

describe("writes", () => {
  const send = (base: string, method: string) =>
    fetch(`${base}${members}/m1`, {
      method,
      headers: { ...key, "content-type": "application/json" },
      body: '{"role": "org_member" }',
    });
  test.each(["POST", "PUT", "PATCH", "DELETE", "QUERY"])("%s is refused", async (method) => {
    const server = await serve(json({}));
    const { base, told } = await behind("teams", server.url);
    const response = await send(base, method);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      403,
      "application/problem+json",
    ]);
    expect(await response.json()).toMatchObject({
      title: `${method} is not forwarded: it may change what is real`,
      detail: expect.stringContaining("--allow-writes"),
    });
    expect(response.headers.get("x-mock-source")).toBeNull();
    expect([server.requests, told[0]?.status]).toEqual([[], 403]);
  });
  test("pass when they are allowed, byte for byte", async () => {
    const server = await serve(json(member));
    const { base } = await behind("teams", server.url, { allowWrites: true });
    expect((await send(base, "PATCH")).status).toBe(200);
    expect(server.requests).toMatchObject([
      { method: "PATCH", url: `${members}/m1`, body: '{"role": "org_member" }' },
    ]);
  });
  test("a preflight is the mock's own", async () => {
    const server = await serve(json({}));
    const { base } = await behind("teams", server.url);
    const headers = { origin: "http://a.test", "access-control-request-method": "DELETE" };
    const response = await fetch(base + members, { method: "OPTIONS", headers });
    expect([response.status, server.requests]).toEqual([204, []]);
  });
});

describe("an API that gives no answer", () => {
  const problemOf = async (response: Response) => ({
    status: response.status,
    type: response.headers.get("content-type"),
    detail: ((await response.json()) as { detail: string }).detail,
  });
  test.each<[string, () => Promise<string>, RegExp]>([
    ["is dead", deadUrl, /^127\.0\.0\.1:\d+ refuses connections \(ECONNREFUSED\)\.$/],
    [
      "breaks off",
      async () => (await serve(resetInBody)).url,
      /closed the connection before its answer was complete \(ECONNRESET\)/,
    ],
    [
      "does not speak HTTP",
      async () => (await serve(bytes("SSH-2.0-x\r\n"))).url,
      /something that is not HTTP \(HPE_/,
    ],
    [
      "answers too much",
      async () => (await serve(text(new Uint8Array(64 * 1024 * 1024 + 1)))).url,
      /more than 64 MiB/,
    ],
  ])("because it %s", async (_, make, expected) => {
    const { base, told } = await behind("teams", await make());
    const { status, type, detail } = await problemOf(await get(`${base}${members}?nextToken=s3`));
    expect([status, type]).toEqual([502, "application/problem+json"]);
    expect(detail).toMatch(expected);
    expect(told[0]).toMatchObject({ operationId: "listMembers", status: 502, violations: [] });
  });
  test("within 30 seconds", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await serve(silent);
    const { base } = await behind("teams", server.url);
    const answer = get(base + members);
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(30_000);
    const { status, detail } = await problemOf(await answer);
    expect([status, detail]).toEqual([504, expect.stringContaining("within 30 seconds")]);
  });
  test("because it is the mock itself", async () => {
    // The port is known only when something listens on it, so another server hands the request back.
    let back = "";
    const server = await serve(async (response, { url, headers }) => {
      const answer = await fetch(back + url, { headers: { via: `${headers["via"]}` } });
      response.writeHead(answer.status).end(await answer.text());
    });
    const { base } = await behind("teams", server.url);
    back = base;
    const response = await get(base + members, { via: "1.1 other" });
    expect([response.status, server.requests.length]).toEqual([508, 1]);
    expect(server.requests[0]?.headers["via"]).toMatch(/^1\.1 other, 1\.1 qodekit-[0-9a-f]{8}$/);
  });
});

test("a connection that the API has closed is not its fault", async () => {
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
  const { base } = await behind("teams", server.url);
  for (let index = 0; index < 3; index += 1) expect((await get(base + members)).status).toBe(200);
  expect(broken).toBe(2);
});

describe("nothing is kept", () => {
  test("of keys, bodies and values of the query", async () => {
    const server = await serve(
      json({ ...page, members: [{ ...member, id: 987654321 }], secret: "s3cret" }),
    );
    const { base, mock, told } = await behind("teams", server.url, { allowWrites: true });
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
    expect(shown.requests).toEqual(JSON.parse(JSON.stringify(told)));
    expect(told[0]).toMatchObject({
      path: `${members}?nextToken=***&key=***`,
      query: { nextToken: "***", key: "***" },
      headers: { authorization: "***", "x-odd": "***", accept: "*/*" },
      source: "upstream",
    });
    for (const request of told) expect(request).not.toHaveProperty("body");
    const all = JSON.stringify([told, mock.requests(), shown]);
    expect(all).not.toContain("s3cret");
    expect(all).not.toContain("987654321");
    expect(all).not.toContain(marker);
    expect(all).not.toContain(encodeURIComponent(marker));
  });
});

test("the typed client works through it, with a scripted answer in between", async () => {
  const server = await serve(json(page));
  const { base, mock } = await behind("teams", server.url);
  const teams = client(base);
  mock.once("listMembers", { status: 503, headers: { "retry-after": "0" } });
  const names: string[] = [];
  for await (const { name } of teams.members.list()) names.push(name);
  expect(names).toEqual(["Alice"]);
  expect(mock.requests("listMembers").map(({ source }) => source)).toEqual(["reply", "upstream"]);
  expect(server.requests).toHaveLength(1);
});

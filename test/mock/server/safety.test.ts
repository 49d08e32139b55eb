import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.ts";
import { raw } from "../../support/mock/raw.ts";

const key = "PMAK-1a2b3c4d5e6f-0123456789abcdef";
const listed = "listed/key+with=signs";
const logged: MockRequest[] = [];
let mock: Mock<"teams">;
beforeAll(async () => {
  mock = await startMock({
    apis: ["teams"],
    allowHosts: ["Mock.Example.com"],
    keys: [key, listed],
    logger: (request) => logged.push(request),
  });
});
afterAll(() => mock.stop());

const members = "/v1/organizations/o/members";
const bearer = { authorization: `Bearer ${key}` };

describe("DNS rebinding: the control endpoints respond only to hosts that a page cannot have", () => {
  const statusFor = async (host: string, path = "/__mock/requests") =>
    (await raw(mock.urls.teams, path, { host, ...bearer })).status;

  test.each([
    "evil.example",
    "evil.example:4010",
    "EVIL.example.",
    "127.0.0.1.evil.example",
    "a b.c",
  ])("not to %s", async (host) => {
    expect(await statusFor(host)).toBe(403);
    expect(await statusFor(host, "/__mock/health")).toBe(403);
    // The examples of the contract are public.
    expect(await statusFor(host, members)).toBe(200);
  });
  test.each([
    ...["127.0.0.1", "127.0.0.1:4010", "[::1]:4010", "192.168.0.7:80", "localhost", "LOCALHOST:1"],
    ...["qodekit-mock:4010", "mock.example.com", "MOCK.example.com:4010"],
  ])("to %s", async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  test("whatever the form of the target", async () => {
    const socket = connect(Number(new URL(mock.urls.teams).port), "127.0.0.1");
    const target = "http://evil.example/__mock/requests";
    socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    await once(socket, "close");
    expect(text).toMatch(/^HTTP\/1.1 403 /);
    expect(text).toContain("--allow-host");
  });

  test.each([["no list"], [["https://a.b"]], [[""]]])(
    "allowHosts: %j is refused",
    async (hosts) => {
      const started = startMock({ apis: ["teams"], allowHosts: hosts as string[] });
      await expect(started).rejects.toThrow(/`allowHosts` must be a list of host names/);
    },
  );
});

test("in front of a real API, no route responds to a foreign host, and no foreign page gets credentials", async () => {
  const api = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
  await once(api, "listening");
  const { port } = api.address() as { port: number };
  const upstream = `http://127.0.0.1:${port}`;
  await using front = await startMock({ apis: ["teams"], upstream });
  const url = front.urls.teams;
  expect((await raw(url, members, { host: "evil.example", ...bearer })).status).toBe(403);
  const cors = async (origin: string) => {
    const { headers } = await raw(url, members, { origin, ...bearer });
    return [headers["access-control-allow-origin"], headers["access-control-allow-credentials"]];
  };
  expect(await cors("https://evil.example")).toEqual(["*", undefined]);
  expect(await cors("http://203.0.113.5")).toEqual(["*", undefined]);
  expect(await cors("null")).toEqual(["*", undefined]);
  expect(await cors("http://localhost:3000")).toEqual(["http://localhost:3000", "true"]);
  const path = `/v1/organizations/${key}/members`;
  await raw(url, path, { ...bearer, "user-agent": `app ${key}` });
  expect(JSON.stringify(front.requests())).not.toContain(key);
  // The key of a session is the mock's own.
  const session = front.session();
  const refused = await raw(url, members, { authorization: `Bearer ${session.apiKey}` });
  expect([refused.status, refused.body]).toEqual([401, expect.stringContaining("not forwarded")]);
  expect((await raw(url, members, { ...session.headers, ...bearer })).status).toBe(200);
  expect(session.requests().at(-1)?.headers["x-mock-session"]).toBe("***");
  api.close();
});

describe("no error of the mock quotes a key", () => {
  const unlisted = 'not-listed/"quoted"';
  const ask = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const reply = await raw(mock.urls.teams, path, { ...bearer, ...headers }, undefined, method);
    return { ...reply, shown: decodeURIComponent(JSON.stringify(reply)).toLowerCase() };
  };
  test.each([
    ["an unknown route", `/nope/${key}`, 404],
    ["an encoded key in an unknown route", `/nope/${key.replaceAll("-", "%2D")}`, 404],
    ["a key of the list that is not the request's", `/nope/${encodeURIComponent(listed)}`, 404],
    ["the name of a query parameter", `${members}?${key}=1`, 200],
    ["the name of an example", members, 404, { prefer: `example=${key}` }],
    ["a status", members, 422, { prefer: `code=${key}` }],
    ["an operation", `/__mock/requests?operationId=${key}`, 400],
    ["a reply", `/__mock/replies/${key}`, 404, {}, "DELETE"],
    ["a session", `/__mock/sessions/${encodeURIComponent(listed)}`, 404, {}, "DELETE"],
  ] as const)("%s", async (_, path, status, headers = {}, method = undefined) => {
    const reply = await ask(path, headers, method);
    expect(reply.status).toBe(status);
    expect(reply.shown).not.toContain(key.toLowerCase());
    expect(reply.shown).not.toContain(listed);
    expect(reply.shown).toContain("***");
  });

  test("a value outside a known list, reported and with --strict in the body", async () => {
    const body = JSON.stringify({ workspace: { name: "w", type: unlisted } });
    const headers = {
      "x-api-key": unlisted,
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
    };
    for (const strict of [false, true]) {
      await using qodex = await startMock({ apis: ["qodex"], strict });
      const reply = await raw(qodex.urls.qodex, "/workspaces", headers, body, "POST");
      expect([reply.status, reply.body.includes("***")]).toEqual([strict ? 400 : 200, strict]);
      expect(reply.headers["sl-violations"]).toContain("Request body property workspace.type is");
      expect(JSON.stringify(reply)).not.toContain("not-listed");
    }
  });

  test("but the body of a scripted reply is sent unchanged", async () => {
    mock.once("getMember", { status: 404, body: { message: `no ${key}` } });
    const { status, body } = await ask(`${members}/${key}`);
    expect([status, JSON.parse(body)]).toEqual([404, { message: `no ${key}` }]);
  });

  test("a word that is a key only in its header is kept", async () => {
    const { body } = await raw(mock.urls.teams, "/nope", {
      authorization: "Bearer route",
    });
    expect(body).toContain("has no route /nope");
  });

  test("HEAD sends the length of the redacted body", async () => {
    const { status, headers } = await ask(`/nope/${key}`, {}, "HEAD");
    const { body } = await ask(`/nope/${key}`, {});
    expect([status, headers["content-length"]]).toEqual([404, `${Buffer.byteLength(body)}`]);
  });
});

describe("the log contains no key anywhere", () => {
  const json = { "content-type": "application/json" };
  test.each([
    ["a path", `/v1/organizations/${key}/members`, {}],
    ["an encoded path", `/v1/organizations/${key.replaceAll("-", "%2D")}/members`, {}],
    [
      "a path that is encoded twice",
      `/v1/organizations/${key.replaceAll("-", "%252d")}/members`,
      {},
    ],
    ["a declared query parameter", `${members}?nextToken=${key}`, {}],
    ["the name of a query parameter", `${members}?${key}=1`, {}],
    ["a user agent", members, { "user-agent": `app/1 (${key})` }],
    ["another case", members, { "x-note": key.toUpperCase() }],
    ["the other key of the list", members, { "x-note": `see ${listed}.` }],
    ["a violation", `${members}?maxResults=${key}`, {}],
    ["an encoded key in an unknown route", `/nope/${key.replaceAll("-", "%2D")}`, {}],
    ["its beginning", members, { "x-note": key.slice(0, 20) }],
  ])("%s", async (_, path, headers) => {
    mock.reset();
    await raw(mock.urls.teams, path, { ...bearer, ...headers });
    const shown = JSON.stringify([mock.requests(), logged.splice(0)]).toLowerCase();
    expect(mock.requests()).toHaveLength(1);
    for (const secret of [key.slice(0, 14), listed]) {
      expect(decodeURIComponent(decodeURIComponent(shown))).not.toContain(secret.toLowerCase());
    }
    expect(shown).toContain("***");
  });

  test("values and names of a body, at any depth; the rest is kept", async () => {
    mock.reset();
    const body = { note: `the key is ${key}!`, list: [{ [key]: 1 }], plain: "stays" };
    const headers = { ...json, ...bearer };
    await raw(mock.urls.teams, members, headers, JSON.stringify(body), "POST");
    expect(mock.requests()[0]?.body).toEqual({
      note: "the key is ***!",
      list: [{ "***": 1 }],
      plain: "stays",
    });
  });

  test("a short key is replaced as a whole word only", async () => {
    mock.reset();
    const headers = { authorization: "Bearer any", "x-note": "any company, many" };
    await raw(mock.urls.teams, members, headers);
    expect(mock.requests()[0]?.headers["x-note"]).toBe("*** company, many");
  });
});

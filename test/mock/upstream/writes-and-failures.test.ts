import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  bytes,
  deadUrl,
  json,
  resetInBody,
  serve,
  silent,
  text,
} from "../../support/server/server.ts";
import { get, inFrontOf, key, lines, member, members } from "./fake-upstream.ts";

describe("writes", () => {
  const send = (base: string, method: string) =>
    fetch(`${base}${members}/m1`, {
      method,
      headers: { ...key, "content-type": "application/json" },
      body: '{"role": "org_member" }',
    });
  test.each(["POST", "PUT", "PATCH", "DELETE", "QUERY"])("%s is refused", async (method) => {
    const server = await serve(json({}));
    const { base, reported } = await inFrontOf("teams", server.url);
    const response = await send(base, method);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      403,
      "application/problem+json",
    ]);
    expect(await response.json()).toMatchObject({
      title: `${method} is not forwarded: it may change real data`,
      detail: expect.stringContaining("--allow-writes"),
    });
    expect(response.headers.get("x-mock-source")).toBeNull();
    expect([server.requests, reported[0]?.status]).toEqual([[], 403]);
  });
  test("pass if they are allowed, byte for byte", async () => {
    const server = await serve(json(member));
    const { base } = await inFrontOf("teams", server.url, { allowWrites: true });
    expect((await send(base, "PATCH")).status).toBe(200);
    expect(server.requests).toMatchObject([
      { method: "PATCH", url: `${members}/m1`, body: '{"role": "org_member" }' },
    ]);
  });
  test("pass in a content coding that the mock cannot decode, which is reported", async () => {
    const server = await serve(json({ name: "conflictError", message: "-" }, 409));
    const { base, reported } = await inFrontOf("qodex", server.url, { allowWrites: true });
    const coding = { "content-type": "application/json", "content-encoding": "zstd" };
    const headers = { "x-api-key": "k", ...coding };
    const init = { method: "POST", headers, body: "not decoded" };
    expect((await fetch(`${base}/environments`, init)).status).toBe(409);
    expect(server.requests).toMatchObject([
      { method: "POST", body: "not decoded", headers: coding },
    ]);
    const unchecked = "is unchecked: it is not in one of the content codings gzip, br, deflate";
    expect(lines(reported)).toContain(`request/body: Request body ${unchecked}`);
    // The endpoints of the mock itself need the body.
    expect((await fetch(`${base}/__mock/replies`, { ...init, method: "POST" })).status).toBe(415);
  });
  test("a preflight is handled by the mock", async () => {
    const server = await serve(json({}));
    const { base } = await inFrontOf("teams", server.url);
    const headers = { origin: "http://a.test", "access-control-request-method": "DELETE" };
    const response = await fetch(base + members, { method: "OPTIONS", headers });
    expect([response.status, server.requests]).toEqual([204, []]);
  });
});

describe("an API without a response", () => {
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
      /closed the connection before its response was complete \(ECONNRESET\)/,
    ],
    [
      "does not speak HTTP",
      async () => (await serve(bytes("SSH-2.0-x\r\n"))).url,
      /a response that is not HTTP \(HPE_/,
    ],
    [
      "switches to another protocol",
      async () =>
        (await serve(bytes("HTTP/1.1 101 -\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"))).url,
      /has switched to another protocol \(101\)/,
    ],
    [
      "claims to, without naming one",
      async () => (await serve(bytes("HTTP/1.1 101 -\r\n\r\n"))).url,
      /has sent the status 101, which is not that of a response/,
    ],
    [
      "sends a status below 100",
      async () => (await serve(bytes("HTTP/1.1 099 -\r\nContent-Length: 0\r\n\r\n"))).url,
      /has sent the status 99, which is not that of a response/,
    ],
    [
      "only announces a response",
      async () => (await serve(bytes("HTTP/1.1 102 -\r\n\r\n"))).url,
      /closed the connection before its response was complete \(ECONNRESET\)/,
    ],
    [
      "sends too much",
      async () => (await serve(text(new Uint8Array(64 * 1024 * 1024 + 1)))).url,
      /more than 64 MiB/,
    ],
  ])("because it %s", async (_, make, expected) => {
    const { base, reported } = await inFrontOf("teams", await make());
    const { status, type, detail } = await problemOf(await get(`${base}${members}?nextToken=s3`));
    expect([status, type]).toEqual([502, "application/problem+json"]);
    expect(detail).toMatch(expected);
    expect(reported[0]).toMatchObject({ operationId: "listMembers", status: 502, violations: [] });
    expect(reported[0]).toHaveProperty("reason", detail);
  });
  test("within 30 seconds", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await serve(silent);
    const { base } = await inFrontOf("teams", server.url);
    const answer = get(base + members);
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(30_000);
    const { status, detail } = await problemOf(await answer);
    expect([status, detail]).toEqual([504, expect.stringContaining("within 30 seconds")]);
  });
  test("because it is the mock itself", async () => {
    // The port is known only once something listens on it, so another server sends the request back.
    let back = "";
    const server = await serve(async (response, { url, headers }) => {
      const answer = await fetch(back + url, { headers: { via: `${headers["via"]}` } });
      response.writeHead(answer.status).end(await answer.text());
    });
    const { base } = await inFrontOf("teams", server.url);
    back = base;
    const response = await get(base + members, { via: "1.1 other" });
    expect([response.status, server.requests.length]).toEqual([508, 1]);
    expect(server.requests[0]?.headers["via"]).toMatch(/^1\.1 other, 1\.1 qodekit-[0-9a-f]{8}$/);
  });
});

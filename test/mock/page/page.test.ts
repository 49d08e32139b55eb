import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { raw } from "../../support/mock/raw.ts";
import { json, serve } from "../../support/server/server.ts";

const key = "PMAK-1a2b3c4d5e6f-0123456789abcdef";
let mock: Mock;
let stateful: Mock<"qodex">;
beforeAll(async () => {
  [mock, stateful] = await Promise.all([
    startMock({ allowHosts: ["mock.example.com"] }),
    startMock({ apis: ["qodex"], stateful: true, keys: [key] }),
  ]);
});
afterAll(() => Promise.all([mock.stop(), stateful.stop()]));
beforeEach(() => {
  mock.reset();
  stateful.reset();
});

const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
const page = (query = "", url = mock.urls.teams, headers: Record<string, string> = browser) =>
  raw(url, `/__mock/${query}`, headers);
const members = "/v1/organizations/o/members";
const ask = (path: string, headers: Record<string, string> = {}) =>
  raw(mock.urls.teams, path, { authorization: `Bearer ${key}`, ...headers });

describe("GET /__mock/", () => {
  test("is a page for a browser, and a list of the endpoints for other clients", async () => {
    const { status, headers, body } = await page();
    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<h1>Teams mock<\/h1>/);
    for (const accept of ["*/*", "application/json", ""]) {
      const other = await page("", mock.urls.teams, { accept });
      expect([other.status, other.headers["content-type"]], accept).toEqual([
        404,
        "application/problem+json",
      ]);
      expect(other.body).toContain("/__mock/health, /__mock/requests");
    }
  });

  test("is the target of /__mock, and supports HEAD", async () => {
    const { status, headers } = await raw(mock.urls.teams, "/__mock", browser);
    expect([status, headers.location]).toEqual([302, "/__mock/"]);
    const [head, get] = [
      await raw(mock.urls.teams, "/__mock/", browser, undefined, "HEAD"),
      await page(),
    ];
    expect(head).toEqual({ ...get, body: "" });
  });

  test("loads nothing from elsewhere, runs nothing inline, and cannot be framed", async () => {
    const { headers, body } = await page();
    expect(String(headers["content-security-policy"]).split("; ").sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body).not.toMatch(/ style=| on\w+=|<script>|<style>|(?:src|href)="(?:https?:)?\/\//);
    for (const [, file = ""] of body.matchAll(/(?:src|href)="(page\/[^"]+)"/g)) {
      const asset = await raw(mock.urls.teams, `/__mock/${file}`, {});
      expect([asset.status, asset.body.length > 100], file).toEqual([200, true]);
    }
    expect(await raw(mock.urls.teams, "/__mock/page/page.ts", {})).toMatchObject({ status: 404 });
    expect(await raw(mock.urls.teams, "/__mock/page/..%2Fpage.ts", {})).toMatchObject({
      status: 404,
    });
  });

  test("is sent again only if something has changed", async () => {
    const { etag = "" } = (await page()).headers;
    const again = await page("", mock.urls.teams, { ...browser, "if-none-match": etag });
    expect([again.status, again.body]).toEqual([304, ""]);
    await ask(members);
    const changed = await page("", mock.urls.teams, { ...browser, "if-none-match": etag });
    expect(changed.status).toBe(200);
  });

  test("refuses hosts that a page can have, and pages of another origin", async () => {
    const status = async (headers: Record<string, string>) =>
      (await page("", mock.urls.teams, { ...browser, ...headers })).status;
    expect(await status({ host: "evil.example" })).toBe(403);
    expect(await status({ host: "mock.example.com" })).toBe(200);
    expect(await status({ origin: "http://evil.example" })).toBe(403);
  });
});

describe("the page shows", () => {
  test("the requests, what was wrong, and what returned the response", async () => {
    await ask(`${members}?maxResults=0`);
    await ask(`${members}?nextToken=`);
    await ask("/v1/organization");
    mock.once("getMember", { status: 503 });
    await ask(`${members}/m1`);
    const { body } = await page();
    const path = `${members}?maxResults=0`.replaceAll(/(?!^)(?=[/?])/g, "<wbr>");
    expect(path).toContain("<wbr>/organizations<wbr>/");
    expect(body).toContain(`<code class="path">${path}</code>`);
    expect(body).toContain(
      "Request query parameter &#96;maxResults&#96; must be &#62;= 1".replaceAll("&#96;", "`"),
    );
    expect(body).toContain('<span class="by">firstPage</span>');
    expect(body).toContain('<span class="by">reply-1</span>');
    expect(body.indexOf("/m1")).toBeLessThan(body.indexOf("maxResults=0"));
  });

  test("only the selected rows", async () => {
    await ask(`${members}?maxResults=0`);
    await ask(`${members}/m1`);
    const paths = async (query: string) =>
      [
        ...(await page(query)).body
          .replaceAll("<wbr>", "")
          .matchAll(/<code class="path">([^<]*)</g),
      ].map(([, path]) => path);
    expect(await paths("?wrong=1")).toEqual([`${members}?maxResults=0`]);
    expect(await paths("?text=GETMEMBER")).toEqual([`${members}/m1`]);
    expect(await paths("?text=nothing")).toEqual([]);
    expect((await page("?text=nothing")).body).toContain("No request matches.");
  });

  test("scripted replies, with their conditions", async () => {
    mock.use("getMember", { status: 404, match: { path: { member_id: "m1" } } });
    mock.use("listMembers", { fault: "reset" }, { times: 2 });
    mock.use("deleteMember", () => ({ status: 200 }));
    const { body } = await page();
    expect(body).toMatch(
      /<li data-key="(reply-\d+)" id="\1">.*getMember.*404[\s\S]*until a reset[\s\S]*m1/,
    );
    expect(body).toMatch(/listMembers.*reset[\s\S]*2 times more/);
    expect(body).toMatch(/deleteMember.*a function/);
  });

  test("the state of a session, and the sessions", async () => {
    const session = mock.session("test <7>");
    session.use("listMembers", { status: 503 });
    await raw(mock.urls.teams, members, { authorization: `Bearer ${session.apiKey}` });
    expect((await page()).body).toContain(
      'href="./?session=test%20%3C7%3E"><code>test &#60;7&#62;</code>',
    );
    const { status, body } = await page("?session=test%20%3C7%3E");
    expect(status).toBe(200);
    expect(body).toContain("reply-1");
    expect(body).toContain('aria-current="page"');
    expect(body).not.toContain(session.apiKey);
    session.end();
    const gone = await page("?session=test%20%3C7%3E");
    expect([gone.status, gone.body]).toEqual([404, expect.stringContaining("There is no session")]);
    expect((await page()).body).not.toContain("test &#60;7");
  });

  test("the state, by resource", async () => {
    const url = stateful.urls.qodex;
    const headers = { "x-api-key": key, "content-type": "application/json" };
    const environment = {
      name: "Quay",
      values: [{ key: "a", value: `see ${key}`, type: "default" }],
    };
    const count = async () => {
      const shown = /<b>environments<\/b> <span class="count">(\d+)<\/span>/;
      return Number(shown.exec((await page("", url)).body)?.[1]);
    };
    const before = await count();
    const sent = await raw(
      url,
      "/environments",
      { ...headers, "x-note": key },
      JSON.stringify({ environment }),
      "POST",
    );
    expect(sent.status).toBe(200);
    expect(await count()).toBe(before + 1);
    const { body } = await page("", url);
    expect(body).toContain("<span>Quay</span>");
    expect(body).toContain("<code>--stateful</code>");
    expect(body).not.toContain(key);
    expect(body).toContain("see ***");
    expect((await page()).body).toContain("Nothing is stored without");
  });

  test("no key anywhere, and all text as text", async () => {
    const markup = `"><img src=x onerror=alert(1)>`;
    await ask(`/v1/organizations/${key}/members?maxResults=${encodeURIComponent(markup)}`, {
      "x-note": `${markup} ${key}`,
    });
    mock.use("getMember", {
      match: { headers: { authorization: "Bearer other-key" }, path: { member_id: markup } },
    });
    mock.use("listMembers", { match: { headers: { "x-note": key } } });
    const { body } = await page(`?text=${encodeURIComponent(markup)}`);
    for (const text of [body, (await page()).body]) {
      expect(text).not.toContain(key.slice(0, 14));
      expect(text).not.toContain("other-key");
      expect(text).not.toContain("<img");
    }
    expect(body).toContain('value="&#34;&#62;&#60;img src=x onerror=alert(1)&#62;"');
  });
});

test("in front of a real API, the page shows nothing of an account", async () => {
  const answered = { members: [{ id: "private-id", name: "Private Name" }] };
  const server = await serve(json(answered));
  await using front = await startMock({ apis: ["teams"], upstream: server.url });
  const path = `${members}?nextToken=private-cursor`;
  await raw(front.urls.teams, path, { authorization: `Bearer ${key}`, "x-note": "private note" });
  const { body } = await page("", front.urls.teams);
  expect(body).toContain('<span class="by">upstream</span>');
  expect(body).toContain(`<code>--upstream ${new URL(server.url).origin}</code>`);
  expect(body).toContain("Response body must have required property");
  for (const secret of [key, "private"]) expect(body).not.toContain(secret);
});

test("the page has the colours, type and spacing of the reference", () => {
  const valuesOf = (file: string, from = "") => {
    const text = readFileSync(join(root, file), "utf8");
    const block = text.slice(text.indexOf(from));
    return [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]);
  };
  const dark = "prefers-color-scheme";
  const source = "scripts/docs/style/tokens.css";
  const light = Object.fromEntries([...valuesOf(source)].reverse());
  const ours = "src/mock/page/tokens.css";
  const darkOurs = valuesOf(ours, dark);
  expect(darkOurs.length).toBeGreaterThan(20);
  expect(Object.fromEntries([...valuesOf(ours)].reverse())).toEqual(
    Object.fromEntries([...valuesOf(ours)].map(([name = ""]) => [name, light[name]])),
  );
  const darkSource = Object.fromEntries(valuesOf(source, dark));
  expect(Object.fromEntries(darkOurs)).toEqual(
    Object.fromEntries(darkOurs.map(([name = ""]) => [name, darkSource[name]])),
  );
});

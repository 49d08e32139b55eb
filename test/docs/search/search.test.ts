import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSearch, type Search } from "../../../scripts/docs/search/engine.ts";
import type { SearchRecord } from "../../../scripts/docs/search/record.ts";
import { routeOf, routeScore } from "../../../scripts/docs/search/route.ts";
import { queryWords, squash, wordsOf } from "../../../scripts/docs/search/words.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { builtSite } from "../../support/docs/built-site.ts";

/** Queries of users -> the pages of which one must rank first. */
const queries = readFileSync(join(root, "test/docs/search/queries.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [query = "", pages = ""] = line.split(" => ");
    return { query, pages: pages.split(" | ") };
  });

describe("the search over the whole site", () => {
  const site = builtSite("search");
  let search: Search;
  let records: SearchRecord[] = [];
  const load = () => {
    if (records.length > 0) return;
    const window: { qodekitIndex?: SearchRecord[] } = {};
    new Function("window", site.read("search-index.js"))(window);
    records = window.qodekitIndex ?? [];
    search = createSearch(records);
  };
  const first = (query: string, section?: string) => {
    load();
    return search(query, { section })[0]?.record.url.split("#")[0];
  };

  it("finds the right page first for 95 of 100 user queries", () => {
    expect(queries.length).toBeGreaterThanOrEqual(80);
    const wrong = queries
      .map(({ query, pages }) => ({ query, got: first(query), pages }))
      .filter(({ got, pages }) => !pages.includes(got ?? ""));
    const share = 1 - wrong.length / queries.length;
    expect(share, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95);
  });

  it("expects only existing pages", () => {
    const pages = new Set(site.files("index.html").map((path) => path.replace("index.html", "")));
    const lost = queries.filter((query) => !query.pages.some((page) => pages.has(page)));
    expect(lost).toEqual([]);
  });

  it("finds every operation by its id, its client method, and its method and path", () => {
    load();
    const operations = records.filter(({ kind }) => kind === "operation");
    expect(operations.length).toBeGreaterThan(180);
    for (const { url, operationId, client, method, path } of operations) {
      expect(first(operationId ?? ""), operationId).toBe(url);
      expect(first(client ?? ""), client).toBe(url);
      // A path of version 9 and the same of version 10 are equal.
      const same = operations.filter((one) => one.method === method && one.path === path);
      if (same.length === 1) expect(first(`${method} ${path}`), `${method} ${path}`).toBe(url);
    }
  });

  it("finds an errors guide for every error code and status", () => {
    load();
    const codes = records.filter(({ kind }) => kind === "code");
    expect(codes.length).toBeGreaterThan(60);
    for (const { title } of codes) expect(first(title), title).toMatch(/\/guides\/errors\/$/);
  });

  it("prefers the reader's section of the site among equal hits", () => {
    expect(first("pagination")).toBe("qodex/guides/pagination/");
    expect(first("pagination", "teams")).toBe("teams/guides/pagination/");
    expect(first("429", "teams")).toBe("teams/guides/errors/");
    // A method of the other API is not equal.
    expect(first("qodex.mocks.get", "teams")).toBe("qodex/mocks/getMock/");
  });

  it("shows at most three hits per page, and nothing for no match", () => {
    load();
    const pages = search("unauthorized error codes", { limit: 50 }).map(
      ({ record }) => record.url.split("#")[0],
    );
    expect(pages.filter((page) => page === "qodex/guides/errors/")).toHaveLength(3);
    expect(search("zzzzqqq")).toEqual([]);
    expect(search(" ")).toEqual([]);
    expect(search("?")).toEqual([]);
    // Every object has a property with this name.
    expect(() => search("constructor")).not.toThrow();
  });

  it("links every record to an existing page and anchor", () => {
    load();
    for (const { url } of records) {
      const [page = "", anchor] = url.split("#") as [string, string?];
      const html = site.read(`${page}index.html`);
      if (anchor !== undefined) expect(html, url).toContain(` id="${anchor}"`);
    }
  });
});

describe("words", () => {
  it.each([
    ["createMock", ["create", "mock", "createmock"]],
    ["X-API-Key", ["x", "api", "key", "xapikey"]],
    ["member_id", ["member", "id", "memberid"]],
    ["List an API's tags", ["list", "an", "api", "tag"]],
    ["APIs, UIDs and queries", ["api", "uid", "and", "query"]],
    ["status classes addresses", ["status", "class", "address"]],
    ["v10", ["v10"]],
    ["", []],
  ])("of %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ["how do I create an environment?", ["create", "environment"]],
    ["what is the rate limit", ["rate", "limit"]],
    ["get a mock", ["get", "mock"]],
    ["how to", ["how", "to"]],
  ])("of the query %j", (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it("are equal for all spellings of a name", () => {
    const names = ["not found", "Not Found", "notFound", "NOT_FOUND", "not-found"];
    expect(new Set(names.map(squash))).toEqual(new Set(["notfound"]));
    expect(squash("Create a mock server")).toBe(squash("create mock servers"));
  });
});

describe("routes", () => {
  it.each([
    ["get /mocks", { method: "GET", segments: ["mocks"], whole: true }],
    ["del /mocks/:id", { method: "DELETE", segments: ["mocks", ":id"], whole: true }],
    ["https://host/a/b?c=d#e", { segments: ["a", "b"], whole: true }],
    ["usage-events", { segments: ["usage-events"], whole: false }],
    ["usage events", undefined],
    ["get mocks", undefined],
    ["/", undefined],
  ])("%s", (query, route) => {
    expect(routeOf(query)).toEqual(route);
  });

  it("match literal paths before path values, and nothing else", () => {
    const score = (query: string, method: string, path: string) =>
      routeScore(routeOf(query) ?? { segments: [], whole: true }, method, path);
    expect(score("GET /mocks/{mockId}", "GET", "/mocks/{mockId}")).toBe(50);
    expect(score("/mocks/abc", "GET", "/mocks/{mockId}")).toBe(49);
    expect(score("/mocks/abc", "DELETE", "/mocks/{mockId}")).toBeLessThan(49);
    expect(score("/mocks", "GET", "/mocks/{mockId}")).toBeUndefined();
    expect(score("POST /mocks", "GET", "/mocks")).toBeUndefined();
    expect(score("usage-events", "GET", "/v1/members/{id}/usage-events")).toBe(47);
    expect(score("usage-events", "GET", "/v1/members/{id}")).toBeUndefined();
  });
});

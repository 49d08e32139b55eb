import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readApi } from "../../scripts/docs/contract/api.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { builtSite } from "./built-site.ts";
import { brokenLinks, linksOf } from "./crawl.ts";

describe("the site", () => {
  const site = builtSite("site");
  const pages = () => site.files(".html").filter((path) => !path.endsWith("one-page.html"));
  const gzip = (path: string) => gzipSync(site.read(path)).length;

  it("has a page for every operation and tag, with its Markdown beside it", () => {
    const files = new Set(site.files(""));
    for (const api of apis.map((id) => readApi(id))) {
      for (const { path } of [...api.tags, ...api.operations]) {
        expect(files).toContain(`${path}index.html`);
        expect(files).toContain(`${path}index.md`);
      }
    }
  });

  it("has no link and no anchor that leads nowhere", () => {
    const files = new Map<string, string | undefined>();
    for (const path of site.files(""))
      files.set(path, path.endsWith(".html") ? site.read(path) : undefined);
    // The one-page files take long to make, and are not made here.
    for (const id of apis) files.set(`${id}/one-page.html`, undefined);
    // A server shows it at any address, so its links begin with a slash.
    files.delete("404.html");
    expect(brokenLinks(files)).toEqual([]);
    expect(files.size).toBeGreaterThan(500);
  });

  it("has one title and one description for each page", () => {
    for (const part of [/<title>([^<]*)</, /<meta name="description" content="([^"]*)"/]) {
      const texts = pages().map((path) => part.exec(site.read(path))?.[1] ?? "");
      expect(texts.filter((text) => text === "")).toEqual([]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it("asks no other host for anything", () => {
    for (const path of pages()) {
      const loaded = [
        ...site.read(path).matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]*)"/g),
      ];
      for (const [, address] of loaded) expect(address, path).not.toMatch(/^(?:[a-z]+:)?\/\//i);
    }
    expect(linksOf(site.read("index.html")).length).toBeGreaterThan(20);
  });

  it("keeps its budgets: pages, script and style, compressed", () => {
    const sizes = pages()
      .map((path) => ({ path, size: gzip(path) }))
      .sort((a, b) => a.size - b.size);
    expect(sizes[Math.floor(sizes.length / 2)]?.size).toBeLessThanOrEqual(8_000);
    expect(sizes.at(-1)?.size, sizes.at(-1)?.path).toBeLessThanOrEqual(20_000);
    expect(gzip("site.js") + gzip("search.js")).toBeLessThanOrEqual(15_000);
    expect(gzip("site.css")).toBeLessThanOrEqual(12_000);
    expect(gzip("search-index.js")).toBeLessThanOrEqual(80_000);
  });

  it("has neither inline scripts beside the one in its policy, nor styles in attributes", () => {
    for (const path of pages()) {
      const html = site.read(path);
      expect([...html.matchAll(/<script>/g)].length, path).toBe(1);
      expect(html, path).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/i);
      expect(html, path).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
    }
  });

  it("uses no id twice in a page", () => {
    for (const path of pages()) {
      const ids = [...site.read(path).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });
});

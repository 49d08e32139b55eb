import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { assets } from "../../../scripts/docs/site/assets.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import { builtSite } from "../../support/docs/built-site.ts";
import { brokenLinks, linksOf } from "../../support/docs/crawl.ts";
import { overBudget, pageProblems, styleProblems } from "./page-rules.ts";

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

  it("has no broken link or anchor, in pages and in their Markdown", () => {
    const files = new Map<string, string | undefined>();
    for (const path of site.files(""))
      files.set(path, /\.(html|md)$/.test(path) ? site.read(path) : undefined);
    // The one-page files take long to build, and are not built here.
    for (const id of apis) files.set(`${id}/one-page.html`, undefined);
    expect(brokenLinks(files)).toEqual([]);
    expect(files.size).toBeGreaterThan(500);
  });

  it("has a unique title and description per page", () => {
    for (const part of [/<title>([^<]*)</, /<meta name="description" content="([^"]*)"/]) {
      const texts = pages().map((path) => part.exec(site.read(path))?.[1] ?? "");
      expect(texts.filter((text) => text === "")).toEqual([]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it("keeps its budgets: pages, script and style, compressed", () => {
    const sizes = pages()
      .map((path) => gzip(path))
      .sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(250);
    const measured = {
      "page, median": sizes[Math.floor(sizes.length / 2)] ?? Number.NaN,
      "page, largest": sizes.at(-1) ?? Number.NaN,
      script: gzip(assets.script) + gzip(assets.search),
      style: gzip(assets.style),
      index: gzip(assets.index),
    };
    expect(overBudget(measured)).toEqual([]);
  });

  it("follows the rules for pages: no markup that runs, no other host, a strict policy, unique ids", () => {
    for (const path of pages()) expect(pageProblems(site.read(path)), path).toEqual([]);
    expect(styleProblems(site.read(assets.style))).toEqual([]);
    expect(linksOf(site.read("index.html")).length).toBeGreaterThan(20);
  });
});

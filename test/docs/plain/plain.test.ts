import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { once } from "../../../src/shared/lazy.ts";
import { builtSite, published } from "../../support/docs/built-site.ts";
import { anchorsOf } from "../../support/docs/crawl.ts";

const { home } = published;

/** The links of a Markdown text, except in code. */
const linksIn = (markdown: string): string[] =>
  [
    ...markdown
      .replace(/^```[\s\S]*?^```/gm, "")
      .replace(/`[^`\n]*`/g, "")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, href = ""]) => href);

describe("the site as text", () => {
  const site = builtSite("plain", published);
  const files = once(() => new Set(site.files("")));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsIn = (html: string) => {
    const known = anchors.get(html) ?? anchorsOf(site.read(html));
    anchors.set(html, known);
    return known;
  };
  const pages = () => site.files("index.html").map((path) => path.replace("index.html", ""));

  /** The links to missing files of the site, or missing anchors. */
  function broken(markdown: string, from: string): string[] {
    return linksIn(markdown).filter((href) => {
      if (/^[a-z]+:/.test(href)) return false;
      const [path = "", anchor] = href.split("#") as [string, string?];
      const file = path === "" ? `${from}index.md` : posix.join(from, path);
      // The one-page files take long to build, and are not built here.
      if (file.endsWith("/one-page.html")) return false;
      if (!files().has(file)) return true;
      const html = file.replace(/index\.md$/, "index.html");
      return anchor !== undefined && !anchorsIn(html).has(anchor);
    });
  }

  it("has Markdown next to every page, with a link and the same title", () => {
    expect(pages().length).toBeGreaterThan(250);
    const files = new Set(site.files(""));
    for (const page of pages()) {
      expect(files, page).toContain(`${page}index.md`);
      const html = site.read(`${page}index.html`);
      expect(html, page).toContain('<link rel="alternate" type="text/markdown" href="index.md"');
      expect(site.read(`${page}index.md`), page).toMatch(/^# \S.*\n/);
    }
  });

  it("has no broken link in Markdown", () => {
    const lost = pages().flatMap((page) =>
      broken(site.read(`${page}index.md`), page).map((href) => `${page}: ${href}`),
    );
    expect(lost).toEqual([]);
  });

  it("lists every page in llms.txt, with its Markdown and its description", () => {
    const text = site.read("llms.txt");
    expect(text).toMatch(/^# qodekit\n\n> \S/);
    const rows = [...text.matchAll(/^- \[(.+)\]\((\S+)\): (.+)$/gm)];
    const listed = rows.map(([, , path]) => path);
    const wanted = pages().filter((page) => page !== "");
    expect([...listed].sort()).toEqual(wanted.map((page) => `${page}index.md`).sort());
    expect(broken(text, "")).toEqual([]);
    // Only headings, descriptions and rows.
    const other = text
      .split("\n")
      .filter((line) => !/^(?:$|#{1,2} |> |- \[|Every page )/.test(line));
    expect(other).toEqual([]);
    for (const [, file = ""] of text.matchAll(/`([\w/.-]+\.(?:txt|yaml))`/g))
      expect(site.files(file), file).not.toEqual([]);
  });

  it("has every page in llms-full.txt, with links from the root of the site", () => {
    const text = site.read("llms-full.txt");
    const parts = text.split(/^<!-- (\S*index\.md) -->$/m).slice(1);
    const paths = parts.filter((_, index) => index % 2 === 0);
    expect([...paths].sort()).toEqual(
      pages()
        .map((page) => `${page}index.md`)
        .sort(),
    );
    const lost = parts.flatMap((part, index) =>
      index % 2 === 0 ? [] : broken(part, "").map((href) => `${parts[index - 1]}: ${href}`),
    );
    expect(lost).toEqual([]);
  });

  it("has a sitemap of every page, once, and matching canonical URLs", () => {
    const addresses = [...site.read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = ""]) => address,
    );
    expect([...addresses].sort()).toEqual(
      pages()
        .map((page) => home + page)
        .sort(),
    );
    for (const page of pages()) {
      const html = site.read(`${page}index.html`);
      expect(html, page).toContain(`<link rel="canonical" href="${home}${page}"`);
      expect(html, page).toContain(`<meta property="og:url" content="${home}${page}"`);
    }
    expect(site.read("404.html")).not.toContain('rel="canonical"');
    expect(site.read("robots.txt")).toContain(`Sitemap: ${home}sitemap.xml`);
  });

  it("links each operation and guide to its neighbours", () => {
    const around = new Map(
      pages().map((page) => {
        const html = site.read(`${page}index.html`);
        const [previous, next] = ["prev", "next"].map((rel) => {
          const href = new RegExp(`<a href="([^"]+)" rel="${rel}"`).exec(html)?.[1];
          return href && posix.join(page, href).replace(/index\.html$/, "");
        });
        return [page, { previous, next }];
      }),
    );
    const chain = (start: string): string[] => {
      const found = [start];
      for (let at = around.get(start)?.next; at && !found.includes(at); at = around.get(at)?.next)
        found.push(at);
      return found;
    };
    for (const [page, { next }] of around) {
      if (next !== undefined) expect(around.get(next)?.previous, `after ${page}`).toBe(page);
    }
    for (const api of ["teams", "qodex"]) {
      const operations = pages().filter((page) =>
        new RegExp(`^${api}/[^/]+/[a-z]+[A-Z]`).test(page),
      );
      const starts = operations.filter((page) => around.get(page)?.previous === undefined);
      expect(operations.length).toBeGreaterThan(15);
      expect(starts.flatMap(chain).sort(), api).toEqual(operations.sort());
      expect(chain(`${api}/guides/errors/`).length).toBeGreaterThan(2);
    }
  });
});

describe("a site without a public URL", () => {
  const site = builtSite("plain-homeless");

  it("has neither a sitemap nor canonical URLs, nor links to sources", () => {
    expect(site.files("sitemap.xml")).toEqual([]);
    expect(site.read("robots.txt")).not.toContain("Sitemap");
    const html = site.read("qodex/mocks/createMock/index.html");
    expect(html).not.toContain('rel="canonical"');
    expect(html).not.toContain("og:url");
    for (const path of site.files("index.html"))
      expect(site.read(path), path).not.toMatch(/href="[^"]*openapi\/\w+\/paths/);
  });
});

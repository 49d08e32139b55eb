import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { headScript, policy } from "../../../scripts/docs/components/document.tsx";
import { brokenLinks } from "../../support/docs/crawl.ts";
import { budgets, overBudget, pageProblems, styleProblems } from "./page-rules.ts";

const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"/>
<title>A page</title><meta name="description" content="About it"/><link rel="stylesheet" href="site.css"/>
<script>${headScript}</script><script src="site.js" defer></script></head>
<body><h1 id="a">A</h1><p id="b">&lt;iframe&gt;</p><a href="https://example.com/">elsewhere</a></body></html>`;

const inBody = (markup: string) => page.replace("</body>", `${markup}</body>`);
const inPolicy = (from: string, to: string) => page.replace(policy, policy.replace(from, to));

/** Violates every rule, to show that each one can fail. */
const broken: readonly (readonly [what: string, html: string, problem: RegExp])[] = [
  ["a frame", inBody('<iframe srcdoc="x"></iframe>'), /^foreign element: <iframe/],
  ["a base", inBody('<base href="http://127.0.0.1:9/">'), /^foreign element: <base/],
  ["an object", inBody("<object></object>"), /^foreign element: <object/],
  ["a refresh", inBody('<meta http-equiv="refresh" content="0">'), /^foreign element: http-equiv/],
  ["an onerror", inBody('<img src="x" onerror="ran()">'), /^attribute.*<img src="x" onerror=/],
  ["an onload", inBody('<svg onload="ran()"></svg>'), /^attribute.*onload=/],
  ["an onmouseover", inBody("<b onmouseover=1>x</b>"), /^attribute.*onmouseover=/],
  ["a style", inBody('<b style="color:red">x</b>'), /^attribute.*style=/],
  ["a link that runs", inBody('<a href="javascript:ran()">x</a>'), /^address that runs/],
  ["an inline script", inBody("<script>ran()</script>"), /^inline script.*ran\(\)/],
  ["a typed inline script", inBody('<script type="module">ran()</script>'), /^inline script/],
  ["a changed head script", page.replace(headScript, `${headScript};`), /^inline script/],
  ["no policy", page.replace("http-equiv", "name"), /^0 policies/],
  ["unsafe-inline scripts", inPolicy("script-src", "script-src 'unsafe-inline'"), /script-src is/],
  ["unsafe-inline styles", inPolicy("style-src", "style-src 'unsafe-inline'"), /style-src is/],
  ["any connection", inPolicy("connect-src 'self'", "connect-src *"), /connect-src is/],
  ["another host to call", inPolicy("http://localhost:*", "https://a.com"), /connect-src is/],
  ["a base that is allowed", inPolicy("base-uri 'none'", "base-uri 'self'"), /base-uri is/],
  ["no base rule", inPolicy("base-uri 'none'; ", ""), /base-uri is undefined/],
  ["one more directive", inPolicy("default-src", "frame-src *; default-src"), /frame-src is/],
  [
    "a script of another host",
    inBody('<script src="https://a.com/x.js"></script>'),
    /another host/,
  ],
  ["a style of another host", inBody('<link rel="stylesheet" href="//a.com/x">'), /another host/],
  ["a picture of another host", inBody('<img alt="" src="https://a.com/x.png">'), /another host/],
  ["an id twice", inBody('<p id="a">x</p>'), /^id used twice: a$/],
  ["no title", page.replace("A page", ""), /^no title/],
  ["no description", page.replace("About it", ""), /^no description/],
];

describe("the rules for pages", () => {
  it("accept a valid page", () => {
    expect(pageProblems(page)).toEqual([]);
    const hash = createHash("sha256").update(headScript).digest("base64");
    expect(policy).toContain(hash);
  });

  it.each(broken)("find %s", (_what, html, problem) => {
    expect(html).not.toBe(page);
    expect(pageProblems(html).filter((one) => problem.test(one))).toHaveLength(1);
  });

  it("detect remote resources in a style sheet", () => {
    expect(styleProblems('a{mask:url("data:image/svg+xml,x")}b{src:url(x.woff)}')).toEqual([]);
    expect(styleProblems("a{background:url(https://a.com/x)}")).toHaveLength(1);
    expect(styleProblems('@import "//a.com/x";')).toHaveLength(1);
    expect(styleProblems("a{background:url('//a.com/x')}")).toHaveLength(1);
  });

  it.each(Object.keys(budgets) as (keyof typeof budgets)[])("detect: %s", (name) => {
    expect(overBudget(budgets)).toEqual([]);
    expect(overBudget({ ...budgets, [name]: budgets[name] + 1 })).toHaveLength(1);
    expect(overBudget({ ...budgets, [name]: Number.NaN })).toHaveLength(1);
  });
});

describe("the crawler", () => {
  const files = (html: string, markdown = "") =>
    new Map<string, string | undefined>([
      ["index.html", '<p id="top"><a href="a/index.html#x">a</a><a href="https://b.com">b</a>'],
      ["a/index.html", `<p id="x">${html}`],
      ["a/index.md", markdown],
      ["404.html", '<a href="/next/index.html">home</a>'],
      ["site.css", undefined],
    ]);

  it("follows links, anchors and files", () => {
    const good = '<a href="../index.html#top">up</a><link href="../site.css"><a href="#x">here</a>';
    expect(brokenLinks(files(good, "[up](../index.html) `[no](link.md)`"), "/next/")).toEqual([]);
  });

  it.each([
    ["a page that is not there", '<a href="../b/index.html">b</a>'],
    ["a folder", '<a href="../a/">a</a>'],
    ["an anchor that is not there", '<a href="../index.html#none">top</a>'],
    ["an anchor of the same page", '<a href="#none">x</a>'],
    ["a script that is not there", '<script src="../none.js"></script>'],
    ["an address from the root of a host", '<a href="/index.html">x</a>'],
  ])("finds %s", (_what, html) => {
    expect(brokenLinks(files(html), "/next/").map(({ from }) => from)).toEqual(["a/index.html"]);
  });

  it("detects problems in Markdown, and in the 404 page", () => {
    expect(brokenLinks(files("", "[x](none.md)"), "/next/")).toEqual([
      { from: "a/index.md", href: "none.md" },
    ]);
    expect(brokenLinks(files(""), "/other/").map(({ from }) => from)).toEqual(["404.html"]);
  });
});

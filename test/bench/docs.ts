import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { serveDocs } from "../../scripts/docs/serve.ts";
import { buildDocs } from "../../scripts/docs.ts";
import { installOnDemand } from "../../scripts/lib/on-demand.ts";
import { root } from "../../scripts/lib/paths.ts";
import { budgets } from "../docs/site/page-rules.ts";
import { launchChromium } from "../support/server/chromium.ts";
import { type Opened, openPages } from "./support/docs-open.ts";
import { median, table } from "./support/report.ts";

const folder = join(".tmp", "bench-docs");

const ownHits = "dialog [role=option]";
const pages: readonly Opened[] = [
  { name: "Create a mock server", path: "qodex/mocks/createMock/index.html", hits: ownHits },
  { name: "home", path: "index.html", hits: ownHits },
  {
    name: "Replace a collection, the largest",
    path: "qodex/collections/replaceCollection/index.html",
    hits: ownHits,
  },
  {
    name: "Redoc, the same bundle",
    path: "qodex/one-page.html",
    hits: '[data-component-name="Search/SearchItem"]',
  },
];

/** Prints how long the reference takes to build and to open, and the size of its pages. */
export async function benchDocs(): Promise<void> {
  const began = performance.now();
  const { pages: count } = await buildDocs({ into: folder });
  const seconds = (performance.now() - began) / 1000;
  const sizes = sizesOf(join(root, folder));
  const budget = (size: number, name: keyof typeof budgets) => `${size} (${budgets[name]})`;
  table(
    "Reference: build (s), sizes (bytes, gzip), with their budgets",
    ["pages", "build", "page, median", "page, largest", "script", "style", "search index"],
    [
      [
        String(count),
        `${seconds.toFixed(1)} (10)`,
        budget(median(sizes), "page, median"),
        budget(Math.max(...sizes), "page, largest"),
        budget(gzipOf("site.js") + gzipOf("search.js"), "script"),
        budget(gzipOf("site.css"), "style"),
        budget(gzipOf("search-index.js"), "index"),
      ],
    ],
  );
  const server = await serveDocs({ from: folder });
  const browser = await launchChromium();
  try {
    await openPages(browser, server, [...pages, ...scalar()]);
  } finally {
    await browser.close();
    await server.close();
  }
}

const gzipOf = (path: string): number => gzipSync(readFileSync(join(root, folder, path))).length;

function sizesOf(from: string): number[] {
  const paths = readdirSync(from, { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(".html") && !path.endsWith("one-page.html"))
    .map((path) => gzipSync(readFileSync(join(from, path))).length);
}

/** A page of Scalar's reference for comparison; none, with the reason, if it cannot be installed. */
function scalar(): Opened[] {
  let installed: string;
  try {
    installed = installOnDemand("test/bench/docs-peers");
  } catch (error) {
    console.warn(`SKIPPED: Scalar is not measured. ${error}`);
    return [];
  }
  const target = join(root, folder, "scalar");
  mkdirSync(target, { recursive: true });
  const script = "node_modules/@scalar/api-reference/dist/browser/standalone.js";
  cpSync(join(installed, script), join(target, "standalone.js"));
  const options = { url: "../qodex/openapi.yaml", withDefaultFonts: false, telemetry: false };
  writeFileSync(
    join(target, "index.html"),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Scalar</title><div id="app"></div>' +
      `<script src="standalone.js"></script><script>Scalar.createApiReference("#app",${JSON.stringify(options)})</script></html>`,
  );
  return [{ name: "Scalar, the same bundle", path: "scalar/index.html", hits: '[role="option"]' }];
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { type DocsServer, serveDocs } from "../../scripts/docs/serve.ts";
import { buildDocs } from "../../scripts/docs.ts";
import { root } from "../../scripts/lib/paths.ts";
import { launchChromium } from "../support/server/chromium.ts";
import { median, table } from "./report.ts";

const folder = join(".tmp", "bench-docs");
const rounds = 9;

/** Pages to open, and what a reader waits for on each. */
const pages: Readonly<Record<string, [path: string, ready: string]>> = {
  "site: home": ["index.html", "h1"],
  "site: Create a mock server": ["qodex/mocks/createMock/index.html", "h1"],
  "site: Get a collection, the largest": ["qodex/collections/getCollection/index.html", "h1"],
  "one page of Redoc, the same bundle": ["qodex/one-page.html", "h2"],
};

/** Prints how long the reference takes to build and to open, and how large its pages are. */
export async function benchDocs(): Promise<void> {
  const began = performance.now();
  const { pages: count } = await buildDocs({ into: folder });
  const seconds = (performance.now() - began) / 1000;
  const sizes = sizesOf(join(root, folder));
  const [script, style, index] = ["site.js", "site.css", "search-index.js"].map(gzipOf);
  table(
    "Reference: build (s), sizes (bytes, gzip)",
    ["pages", "build", "page, median", "page, largest", "script", "style", "search index"],
    [
      [
        String(count),
        `${seconds.toFixed(1)} (budget 10)`,
        `${median(sizes)} (8,000)`,
        `${Math.max(...sizes)} (20,000)`,
        `${script} (15,000)`,
        `${style} (12,000)`,
        `${index} (80,000)`,
      ],
    ],
  );
  const server = await serveDocs({ from: folder });
  const browser = await launchChromium();
  try {
    await openPages(browser, server);
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

/** Opens the pages in turns, each in a fresh browser context: nothing is cached. */
async function openPages(browser: Browser, server: DocsServer): Promise<void> {
  const painted = new Map<string, number[]>();
  const usable = new Map<string, number[]>();
  const searched: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [path, ready]] of Object.entries(pages)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const began = performance.now();
      await page.goto(server.url + path, { waitUntil: "commit" });
      await page.locator(ready).first().waitFor();
      await page.waitForLoadState("domcontentloaded");
      add(usable, name, performance.now() - began);
      add(painted, name, await page.evaluate(firstPaint));
      if (name === "site: home") searched.push(await firstResult(page));
      await context.close();
    }
  }
  const reference = median(usable.get("site: Create a mock server") ?? []);
  table(
    `Reference: first paint, usable (ms, medians of ${rounds}, Chromium)`,
    ["page", "first paint", "usable", "ratio"],
    Object.keys(pages).map((name) => {
      const time = median(usable.get(name) ?? []);
      const paint = median(painted.get(name) ?? []);
      return [name, paint.toFixed(0), time.toFixed(0), (time / reference).toFixed(1)];
    }),
  );
  console.log(
    `\nsearch: first result ${median(searched).toFixed(0)} ms after the index is there (budget 150)`,
  );
}

const add = (to: Map<string, number[]>, name: string, value: number): void => {
  to.set(name, [...(to.get(name) ?? []), value]);
};

/** When the first text was painted; runs in the page. */
const firstPaint = (): Promise<number> =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (paint) done(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });

/** The time from the last key to the first hit, with the index loaded. */
async function firstResult(page: Page): Promise<number> {
  await page.keyboard.press("/");
  await page.locator("dialog [role=option]").first().waitFor();
  await page.keyboard.type("monito");
  const began = performance.now();
  await page.keyboard.type("r");
  await page.locator("dialog [role=option]", { hasText: "monitor" }).first().waitFor();
  return performance.now() - began;
}

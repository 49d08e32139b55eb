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
  const script = gzipOf("site.js") + gzipOf("search.js");
  const [style, index] = ["site.css", "search-index.js"].map(gzipOf);
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
  const typed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [path, ready]] of Object.entries(pages)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(watchForHits);
      const began = performance.now();
      await page.goto(server.url + path, { waitUntil: "commit" });
      await page.locator(ready).first().waitFor();
      await page.waitForLoadState("domcontentloaded");
      add(usable, name, performance.now() - began);
      add(painted, name, await page.evaluate(firstPaint));
      if (name === "site: home") {
        searched.push(await firstResult(page));
        typed.push(await nextResult(page));
      }
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
    `\nsearch: first result ${median(searched).toFixed(0)} ms after the index has arrived (budget 150), after a key ${median(typed).toFixed(0)} ms`,
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

declare global {
  interface Window {
    firstHit?: Promise<number>;
  }
}

/** Notes when the first hit is in the page; runs before the page's scripts. */
function watchForHits(): void {
  window.firstHit = new Promise((done) => {
    new MutationObserver(() => {
      if (document.querySelector("dialog [role=option]")) done(performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
}

/** From the arrival of the index to the first hit: reading it, building the search, drawing. */
async function firstResult(page: Page): Promise<number> {
  await page.keyboard.press("/");
  return await page.evaluate(async () => {
    const shown = (await window.firstHit) ?? Number.NaN;
    const files = performance
      .getEntriesByType("resource")
      .filter(({ name }) => /search[\w-]*\.js$/.test(name)) as PerformanceResourceTiming[];
    return shown - Math.max(...files.map(({ responseEnd }) => responseEnd));
  });
}

/** From a key to the hits for it, drawn. */
async function nextResult(page: Page): Promise<number> {
  await page.keyboard.type("monito");
  return await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("dialog input") as HTMLInputElement;
    const began = performance.now();
    input.value = "monitor";
    input.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    return performance.now() - began;
  });
}

import type { Browser, Page } from "playwright-core";
import type { DocsServer } from "../../../scripts/docs/serve.ts";
import { median, table } from "./report.ts";

/** A page to open, and the selector of its search hits. */
export interface Opened {
  name: string;
  path: string;
  hits: string;
}

const rounds = 9;

/** Measurements inside the page, in ms since the request. */
interface Watched {
  /** The end of the last task longer than 50 ms. */
  busy: number;
  /** The time of the last key, and of the first hit for it. */
  typed: number;
  hit: number;
  /** The time of the first search hit. */
  shown: number;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/**
 * Opens pages in turns, each in a fresh browser context, and prints when their text is visible, when the
 * page is usable, and how long a search takes. Ratios are relative to the first page.
 */
export async function openPages(
  browser: Browser,
  server: DocsServer,
  pages: readonly Opened[],
): Promise<void> {
  const found = new Map<string, { visible: number; usable: number; search: number }[]>();
  const index: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, path, hits } of pages) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(watch, hits);
      await page.goto(server.url + path);
      const times = {
        visible: await page.evaluate(firstPaint),
        usable: await usable(page),
        search: await searched(page),
      };
      found.set(name, [...(found.get(name) ?? []), times]);
      if (path === "index.html") index.push(await afterIndex(page));
      await context.close();
    }
  }
  const middle = (name: string, what: "visible" | "usable" | "search"): number =>
    median((found.get(name) ?? []).map((times) => times[what]));
  const [first] = pages;
  const cell = (name: string, what: "visible" | "usable" | "search"): string =>
    `${middle(name, what).toFixed(0)} (${(middle(name, what) / middle(first?.name ?? "", what)).toFixed(1)} x)`;
  table(
    `Reference: text visible, usable, first hit after a key (ms, medians of ${rounds}, Chromium; ratio to the first row)`,
    ["page", "text visible", "usable", "search"],
    pages.map(({ name }) => [
      name,
      cell(name, "visible"),
      cell(name, "usable"),
      cell(name, "search"),
    ]),
  );
  console.log(
    `\nsearch of the site: first hit ${median(index).toFixed(0)} ms after the index has arrived (budget 150)`,
  );
}

/** Runs before the page's scripts. */
function watch(hits: string): void {
  const watched: Watched = { busy: 0, typed: 0, hit: 0, shown: 0 };
  window.watched = watched;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.busy = startTime + duration;
  }).observe({ type: "longtask", buffered: true });
  const note = () => {
    watched.typed = performance.now();
    watched.hit = 0;
  };
  addEventListener("input", note, { capture: true });
  new MutationObserver(() => {
    const first = document.querySelector(hits);
    if (!first) return;
    watched.shown ||= performance.now();
    if (watched.typed > 0 && watched.hit === 0 && /monitor/i.test(first.textContent ?? ""))
      watched.hit = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** The first paint of text; runs in the page. */
const firstPaint = (): Promise<number> =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (paint) done(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });

/** The end of the last long task, after one second without any; at least the first paint. */
async function usable(page: Page): Promise<number> {
  await page.waitForFunction(
    () => performance.now() - Math.max(window.watched?.busy ?? 0, 500) > 1000,
    undefined,
    { timeout: 120_000 },
  );
  const paint = await page.evaluate(firstPaint);
  const ends = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return Math.max(window.watched?.busy ?? 0, entry?.domContentLoadedEventEnd ?? 0);
  });
  return Math.max(paint, ends);
}

/** The time from a key to a hit, with the search open and its index built. */
async function searched(page: Page): Promise<number> {
  await page.keyboard.press("Control+k");
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.waitForTimeout(1000);
  await page.keyboard.insertText("monitor");
  await page.waitForFunction(() => (window.watched?.hit ?? 0) > 0, undefined, { timeout: 60_000 });
  return await page.evaluate(() => {
    const { typed = Number.NaN, hit = Number.NaN } = window.watched ?? {};
    return hit - typed;
  });
}

/** The time from the arrival of the index to the first hit: parsing, building the search, rendering. */
const afterIndex = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const files = performance
      .getEntriesByType("resource")
      .filter(({ name }) => /search[\w-]*\.js$/.test(name)) as PerformanceResourceTiming[];
    return (window.watched?.shown ?? Number.NaN) - Math.max(...files.map((one) => one.responseEnd));
  });

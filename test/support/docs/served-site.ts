import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type DocsServer, serveDocs } from "../../../scripts/docs/serve.ts";
import { launchChromium } from "../server/chromium.ts";
import { Tab, type TabOptions } from "../server/tab.ts";
import type { BuiltSite } from "./built-site.ts";

/** A site behind a server, and a browser. */
export interface ServedSite {
  readonly url: string;
  readonly browser: Browser;
  /** The tab of these tests, emptied. */
  blank(options?: TabOptions): Promise<Page>;
}

/** Serves a site and starts Chromium before the tests of a group, and stops both after them. */
export function servedSite(site: BuiltSite, { base = "/" } = {}): ServedSite {
  let docs: DocsServer | undefined;
  let browser: Browser | undefined;
  let tab: Tab | undefined;
  beforeAll(async () => {
    docs = await serveDocs({ from: site.folder, base });
    browser = await launchChromium();
    tab = new Tab(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await docs?.close();
  });
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The site is not served yet.");
    return value;
  };
  return {
    get url() {
      return started(docs).url;
    },
    get browser() {
      return started(browser);
    },
    blank: (options) => started(tab).blank(options),
  };
}

import type { Browser, CDPSession, Page } from "playwright-core";
import { sharedChromium } from "./chromium.ts";

/** The reader's settings for a page. */
export interface TabOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  /** Default: `reduce`. A click waits for smooth scrolling, and colours would be measured in transition. */
  readonly reducedMotion?: "reduce" | "no-preference";
  /** The granted permissions; all others are denied. Default: the browser's own rules and decisions. */
  readonly permissions?: readonly string[];
  readonly javaScriptEnabled?: boolean;
}

/**
 * One tab for many tests. A new context starts a profile and up to three processes, which takes four
 * times as long as loading a page of the reference. axe is also faster in a process that has run it.
 */
export class Tab {
  readonly #browser: Browser;
  #opened: Promise<{ page: Page; session: CDPSession }> | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /**
   * The tab with a blank page, without storage, routes, listeners and permissions of earlier tests. A
   * permission that the browser itself refused remains refused: a test of that needs a new tab.
   */
  async blank(options: TabOptions = {}): Promise<Page> {
    const { viewport = { width: 1280, height: 720 }, permissions } = options;
    const { colorScheme = "light", reducedMotion = "reduce" } = options;
    const { javaScriptEnabled = true } = options;
    this.#opened ??= this.#open();
    const { page, session } = await this.#opened;
    const context = page.context();
    for (const event of ["console", "pageerror", "request"] as const) {
      page.removeAllListeners(event);
    }
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto("about:blank");
    // Outside, where it hovers over nothing.
    await page.mouse.move(-10, -10);
    // Of all origins, those of files among them.
    await session.send("Storage.clearDataForOrigin", { origin: "*", storageTypes: "all" });
    const value = !javaScriptEnabled;
    await session.send("Emulation.setScriptExecutionDisabled", { value });
    await context.clearPermissions();
    if (permissions) await context.grantPermissions([...permissions]);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme, reducedMotion });
    return page;
  }

  /** Closes the tab and its context. */
  async close(): Promise<void> {
    await (await this.#opened)?.page.context().close();
  }

  async #open(): Promise<{ page: Page; session: CDPSession }> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    for (const end of ["close", "crash"] as const) {
      page.once(end as "close", () => {
        this.#opened = undefined;
      });
    }
    return { page, session: await context.newCDPSession(page) };
  }
}

const tabs = new WeakMap<Browser, Tab>();

/** The tab of the shared browser, emptied. Leave it blank at the end of a file if its page polls. */
export async function blankTab(options?: TabOptions): Promise<Page> {
  const browser = await sharedChromium();
  const tab = tabs.get(browser) ?? new Tab(browser);
  tabs.set(browser, tab);
  return await tab.blank(options);
}

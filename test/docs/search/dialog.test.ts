import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtSite } from "../../support/docs/built-site.ts";
import { servedSite } from "../../support/docs/served-site.ts";
import { sharedChromium, skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab } from "../../support/server/tab.ts";

describe.skipIf(skipWithoutChromium)("the search in a browser", () => {
  const site = builtSite("search-dialog");
  const docs = servedSite(site);

  const operation = "qodex/mocks/createMock/index.html";
  const fromFile = () => `${pathToFileURL(site.folder).href}/`;

  async function open(address: string): Promise<Page> {
    const page = await blankTab({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    return page;
  }
  const options = (page: Page) => page.getByRole("option");
  const selected = (page: Page) => page.locator("[role=option][aria-selected=true]");
  async function ask(page: Page, query: string): Promise<void> {
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await options(page).first().waitFor();
  }

  /** The browser closes a dialog asynchronously. */
  async function close(page: Page): Promise<void> {
    await page.keyboard.press("Escape");
    await page.locator("dialog.search").waitFor({ state: "hidden" });
  }

  it("opens the first hit with Enter, served and from a file", async () => {
    for (const start of [docs.url, fromFile()]) {
      const page = await open(`${start}index.html`);
      await ask(page, "qodex.mocks.create");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Create a mock server" }).waitFor();
      expect(page.url()).toBe(start + operation);
    }
  });

  it("opens with / and Ctrl-K, and closes with Escape, which restores the focus", async () => {
    const page = await open(docs.url + operation);
    const dialog = page.locator("dialog.search");
    const link = page.locator("main a").first();
    await link.focus();
    for (const key of ["/", "Control+k"]) {
      await page.keyboard.press(key);
      await dialog.and(page.locator("[open]")).waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe(
        "combobox",
      );
      await close(page);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  it("ignores a slash typed into a field", async () => {
    const page = await open(docs.url + operation);
    await page.locator("#r-base").focus();
    await page.keyboard.press("End");
    await page.keyboard.press("/");
    expect(await page.locator("dialog.search").count()).toBe(0);
    expect(await page.locator("#r-base").inputValue()).toMatch(/\/$/);
  });

  it("moves with the arrow keys, wraps around, and opens the selection", async () => {
    const page = await open(docs.url);
    await ask(page, "mock server");
    const names = await options(page).locator("b").allTextContents();
    expect(names.length).toBeGreaterThan(5);
    const input = page.getByRole("combobox", { name: /^Search/ });
    expect(await selected(page).locator("b").textContent()).toBe(names[0]);
    await page.keyboard.press("ArrowDown");
    expect(await selected(page).locator("b").textContent()).toBe(names[1]);
    expect(await input.getAttribute("aria-activedescendant")).toBe("h1");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await selected(page).locator("b").textContent()).toBe(names.at(-1));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: names[1] as string }).waitFor();
  });

  it("opens a section of the current page", async () => {
    const page = await open(`${docs.url}qodex/guides/errors/index.html`);
    await ask(page, "rateLimited");
    await page.keyboard.press("Enter");
    await page.locator("dialog.search").waitFor({ state: "hidden" });
    expect(new URL(page.url()).hash).toBe("#codes-and-what-to-do");
  });

  it("shows the name, the location and the match of each hit", async () => {
    const page = await open(docs.url);
    await ask(page, "createMock");
    const hit = options(page).first();
    expect(await hit.locator(".m").textContent()).toBe("POST");
    expect(await hit.locator("em").textContent()).toBe("Qodex / Mocks");
    expect(await hit.locator("small").textContent()).toBe("/mocks qodex.mocks.create");
    expect((await hit.locator("mark").allTextContents()).join(" ")).toContain("mock");
    const input = page.getByRole("combobox", { name: /^Search/ });
    await input.fill("rateLimited");
    expect(await hit.locator("em").textContent()).toBe("Error code · Qodex / Errors");
    expect(await hit.locator("small").textContent()).toContain("429. Too many calls.");
    await input.fill("pagination");
    expect(await hit.locator("em").textContent()).toMatch(/^Guide · /);
  });

  it("offers the guides of the current section for an empty query", async () => {
    const page = await open(`${docs.url}teams/index.html`);
    await page.keyboard.press("/");
    await options(page).first().waitFor();
    const places = await options(page).locator("em").allTextContents();
    expect(new Set(places)).toEqual(new Set(["Guide · Teams"]));
  });

  it("reports that it found nothing, with the query as text", async () => {
    const page = await open(docs.url);
    await ask(page, "mock");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("<zzzqqq>");
    await page.getByText("Nothing found for “<zzzqqq>”.").waitFor();
    expect(await options(page).count()).toBe(0);
    const input = page.getByRole("combobox", { name: /^Search/ });
    expect(await input.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(docs.url);
  });

  it("reports that the search could not be loaded, and retries when it is opened again", async () => {
    // Not the shared tab: it can have the index in memory, and then requests nothing.
    const context = await (await sharedChromium()).newContext();
    const page = await context.newPage();
    await page.route("**/search-index.js", (route) => route.abort());
    await page.goto(docs.url);
    await page.keyboard.press("/");
    await page.getByText("The search could not be loaded.").waitFor();
    await page.unroute("**/search-index.js");
    await close(page);
    await ask(page, "createMock");
    expect(await options(page).first().locator("em").textContent()).toBe("Qodex / Mocks");
    await context.close();
  });

  it("loads its script and the index with the first search, once", async () => {
    const page = await open(docs.url);
    const loaded: string[] = [];
    page.on("request", (request) => {
      const path = request.url().slice(docs.url.length);
      if (path.startsWith("search")) loaded.push(path);
    });
    await page.waitForLoadState("networkidle");
    expect(loaded).toEqual([]);
    await ask(page, "mock");
    await close(page);
    await ask(page, "monitor");
    expect(await selected(page).locator("b").textContent()).toBe("Monitors");
    expect(loaded.sort()).toEqual(["search-index.js", "search.js"]);
  });
});

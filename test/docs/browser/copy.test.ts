import { describe, expect, it } from "vitest";
import { builtSite, published } from "../../support/docs/built-site.ts";
import { kinds } from "../../support/docs/page-kinds.ts";
import { servedSite } from "../../support/docs/served-site.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab } from "../../support/server/tab.ts";

const permissions = ["clipboard-read", "clipboard-write"];
const pages = {
  "the home page": "index.html",
  "an operation": kinds["an operation with a body"],
  "a guide": "client/start/index.html",
};

describe.skipIf(skipWithoutChromium)("a copy button", () => {
  const site = builtSite("browser", published);
  const docs = servedSite(site, published);

  async function open(address: string) {
    const page = await blankTab({ viewport: { width: 1280, height: 900 }, permissions });
    await page.goto(docs.url + address);
    return page;
  }
  type Page = Awaited<ReturnType<typeof open>>;
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it.each(Object.entries(pages))(
    "copies the visible code of its panel on %s",
    async (_, address) => {
      const page = await open(address);
      const panels = page.locator("[data-panel]", { has: page.locator(".cp:visible") });
      const count = await panels.count();
      expect(count).toBeGreaterThan(0);
      for (let index = 0; index < count; index += 1) {
        const panel = panels.nth(index);
        const code = await panel.locator(".body pre:visible").first().textContent();
        await panel.locator(".cp").click();
        await panel.locator(".cp.done").waitFor();
        expect(await clipboard(page)).toBe(code);
        expect(code).not.toBe("");
      }
    },
  );

  it("copies the sample of another language, and the response of another status", async () => {
    const page = await open(pages["an operation"]);
    for (const [tab, part] of [
      ["Python", "import "],
      ["400", "error"],
    ] as const) {
      await page.getByRole("tab", { name: tab, exact: true }).click();
      const panel = page.locator("[data-panel]", {
        has: page.getByRole("tab", { name: tab, exact: true }),
      });
      await panel.locator(".cp").click();
      await panel.locator(".cp.done").waitFor();
      expect(await clipboard(page)).toContain(part);
    }
  });

  it("copies the URL and the method", async () => {
    const page = await open(pages["an operation"]);
    for (const [name, text] of [
      ["Copy the URL", "https://api.getpostman.com/mocks"],
      ["Copy the method", "qodex.mocks.create"],
    ] as const) {
      await page.getByRole("button", { name }).click();
      await expect.poll(() => clipboard(page)).toBe(text);
    }
  });

  it("has its label again after a double click", async () => {
    const page = await open(pages["an operation"]);
    const button = page.locator(".langs .cp").first();
    // Both clicks arrive before the first text is in the clipboard.
    await button.evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await page.locator(".langs .cp.done").waitFor();
    await page.locator(".langs .cp:not(.done)").waitFor();
    expect(await button.innerText()).toBe("Copy");
  });
});

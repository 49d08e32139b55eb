import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { builtSite } from "../../support/docs/built-site.ts";
import { servedSite } from "../../support/docs/served-site.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab, type TabOptions } from "../../support/server/tab.ts";

declare global {
  interface Window {
    /** The page's background in each frame so far. */
    papers?: string[];
  }
}

const operation = "qodex/mocks/createMock/index.html";
const guide = "qodex/guides/errors/index.html";

describe.skipIf(skipWithoutChromium)("readers' preferences", () => {
  const site = builtSite("preferences");
  const docs = servedSite(site);

  async function open(path: string, options: TabOptions = {}): Promise<Page> {
    const page = await blankTab({ viewport: { width: 1280, height: 900 }, ...options });
    await page.goto(docs.url + path);
    return page;
  }
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = "rgb(255, 255, 255)";
  const dark = "rgb(20, 19, 17)";

  it.each([
    ["light", undefined, light],
    ["dark", undefined, dark],
    ["light", "dark", dark],
    ["dark", "light", light],
  ] as const)(
    "paints no other theme first: system %s, chosen %s",
    async (system, chosen, expected) => {
      const page = await open("index.html", {
        colorScheme: system,
        reducedMotion: "no-preference",
      });
      if (chosen) await page.evaluate((theme) => localStorage.setItem("theme", theme), chosen);
      await using _ = await page.addInitScript(() => {
        window.papers = [];
        const look = () => {
          if (document.body) window.papers?.push(getComputedStyle(document.body).backgroundColor);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(docs.url + operation);
      await page.waitForFunction(() => (window.papers?.length ?? 0) > 5);
      expect(new Set(await page.evaluate(() => window.papers))).toEqual(new Set([expected]));
    },
  );

  /** The animations when the search opens and while the pointer moves over the page. */
  async function moving(page: Page): Promise<string[]> {
    await page.keyboard.press("/");
    await page.locator("dialog.search[open]").waitFor();
    return await page.evaluate(() => {
      const styles = [...document.querySelectorAll("*")].flatMap((element) =>
        [undefined, "::before", "::after"].map((part) => getComputedStyle(element, part)),
      );
      return [
        ...(styles.some((style) => style.animationName !== "none") ? ["animation"] : []),
        ...(styles.some((style) => parseFloat(style.transitionDuration) > 0) ? ["transition"] : []),
        ...(styles.some((style) => style.scrollBehavior === "smooth") ? ["scroll"] : []),
      ];
    });
  }

  it("has no animations for readers who prefer reduced motion", async () => {
    for (const path of ["index.html", operation, guide]) {
      const calm = await open(path, { reducedMotion: "reduce" });
      expect(await moving(calm), path).toEqual([]);
    }
    const usual = await open(operation, { reducedMotion: "no-preference" });
    expect(await moving(usual)).toEqual(["animation", "transition", "scroll"]);
  });

  it("prints only the content, dark on white in every theme", async () => {
    for (const [path, text, colorScheme] of [
      [operation, "paramMissingError", "dark"],
      [guide, "serviceLimitExhausted", "light"],
    ] as const) {
      const page = await open(path, { colorScheme });
      await page.evaluate(() => localStorage.setItem("theme", "dark"));
      if (colorScheme === "light") await page.reload();
      expect(await paper(page)).toBe(dark);
      const controls = page.locator(
        "header.top, aside.side, nav.pager, .toc, .run-sec, main button:not([role=tab])",
      );
      expect(await controls.filter({ visible: true }).count()).toBeGreaterThan(2);
      await page.emulateMedia({ media: "print", colorScheme });
      expect(await controls.filter({ visible: true }).count(), path).toBe(0);
      expect(await paper(page)).toBe(light);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(ink).toBe("rgb(0, 0, 0)");
      expect(await page.locator("main").innerText()).toContain(text);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(1280);
    }
  });

  it("opens the Markdown of a page from a file, where copying is not possible", async () => {
    const page = await blankTab();
    const folder = pathToFileURL(site.folder).href;
    await page.goto(`${folder}/${operation}`);
    await page.getByRole("link", { name: "Copy as Markdown" }).click();
    await page.waitForURL(`${folder}/${operation.replace(".html", ".md")}`);
    expect(await page.locator("body").innerText()).toMatch(/^# Create a mock server/);
  });

  it("never claims to have copied if the browser refused", async () => {
    const page = await open(operation);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    const button = page.locator(".langs .cp").first();
    await button.click();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await button.innerText()).toBe("Copy");
    expect(await page.locator(".done").count()).toBe(0);
  });

  it("are forgotten between these tests, which share a tab", async () => {
    const traces = (page: Page) =>
      page.evaluate(async () => [
        localStorage.getItem("theme"),
        sessionStorage.getItem("trace"),
        document.cookie,
        matchMedia("(prefers-color-scheme: dark)").matches,
        (await navigator.permissions.query({ name: "geolocation" })).state,
      ]);
    const page = await open("index.html", { colorScheme: "dark", permissions: ["geolocation"] });
    await page.evaluate(() => {
      localStorage.setItem("theme", "dark");
      sessionStorage.setItem("trace", "left");
    });
    await page.context().addCookies([{ name: "trace", value: "left", url: docs.url }]);
    expect(await traces(page)).toEqual(["dark", "left", "trace=left", true, "granted"]);
    await page.route("**/*", (route) => route.abort());
    expect(await traces(await open("index.html"))).toEqual([null, null, "", false, "prompt"]);
  });
});

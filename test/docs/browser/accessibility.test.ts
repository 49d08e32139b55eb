import { describe, expect, it } from "vitest";
import { builtSite } from "../../support/docs/built-site.ts";
import { kinds } from "../../support/docs/page-kinds.ts";
import { servedSite } from "../../support/docs/served-site.ts";
import { colourRules, violations } from "../../support/server/axe.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab } from "../../support/server/tab.ts";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe.skipIf(skipWithoutChromium)("accessibility", () => {
  const site = builtSite("axe");
  const docs = servedSite(site);

  const open = () => blankTab({ viewport: desktop });

  for (const [kind, path] of Object.entries(kinds)) {
    it(`has no violation on ${kind}: light, dark, desktop, phone`, async () => {
      const page = await open();
      await page.goto(docs.url + path);
      expect(await violations(page), "desktop, light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, "html", colourRules), "desktop, dark").toEqual([]);
      await page.setViewportSize(phone);
      expect(await violations(page), "phone, dark").toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await violations(page, "html", colourRules), "phone, light").toEqual([]);
    }, 300_000);
  }

  it("has no violation in the search, which is the same on all pages", async () => {
    const page = await open();
    await page.goto(docs.url + kinds["an operation with a body"]);
    await page.keyboard.press("/");
    await page.locator("dialog.search[open]").waitFor();
    await page.keyboard.type("mock");
    await page.locator("[role=option]").first().waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, "dialog"), `search, ${colorScheme}`).toEqual([]);
    }
  }, 120_000);

  it("has no violation with the phone menu open, and with everything expanded", async () => {
    const page = await open();
    await page.setViewportSize(phone);
    await page.goto(docs.url + kinds["an operation with a body"]);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Expand all" }).click();
    expect(await violations(page)).toEqual([]);
  }, 120_000);
});

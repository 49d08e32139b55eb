import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../../scripts/docs/serve.ts";
import { buildDocs } from "../../scripts/docs.ts";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { families, root } from "../../scripts/lib/paths.ts";
import { launchChromium, skipWithoutChromium } from "../support/server/chromium.ts";

const into = join(".tmp", `docs-test-${process.pid}`);

describe.skipIf(skipWithoutChromium)("the reference in a real browser", () => {
  let docs: DocsServer;
  let browser: Browser;

  beforeAll(async () => {
    await buildDocs({ into });
    docs = await serveDocs({ from: into });
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await docs?.close();
    rmSync(join(root, into), { recursive: true, force: true });
  });

  /** Opens a page and notes all that must not happen. */
  async function open(path: string, width = 1280): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(`page: ${error.message}`));
    await page.route("**/*", (route) => {
      const { protocol, origin } = new URL(route.request().url());
      const own = protocol === "data:" || protocol === "blob:" || `${origin}/` === docs.url;
      if (own) return route.continue();
      problems.push(`another host: ${route.request().url()}`);
      return route.abort();
    });
    await page.goto(docs.url + path);
    // Redoc listens to the address only once it is up.
    if (path !== "") await page.waitForFunction(() => document.querySelectorAll("h2").length > 0);
    return { page, problems };
  }

  it("has an index that leads to every family and its OpenAPI document", async () => {
    const { page, problems } = await open("");
    for (const family of families) {
      const title = String((Contract.read(family).document["info"] as Json)["title"]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.click(`a[href="${family}.openapi.yaml"]`),
      ]);
      expect(download.suggestedFilename()).toBe(`${family}.openapi.yaml`);
      await page.click(`a[href="${family}.html"]`);
      await page.getByRole("heading", { name: title }).first().waitFor();
      await page.goBack();
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  for (const family of families) {
    const contract = Contract.read(family);

    // One operation of each tag is opened: a page takes the browser most of a second.
    it(`shows the operations of ${family} under the anchors that errors name, and lists all`, async () => {
      const { page, problems } = await open(`${family}.html`);
      const tags = Map.groupBy(contract.operations(), ({ tag }) => tag);
      for (const operations of tags.values()) {
        const { id, source } = operations.at(-1) as (typeof operations)[number];
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `operation/${id}`);
        const heading = page.locator("h2", { hasText: String(source["summary"]) }).first();
        await heading.waitFor({ timeout: 20_000 });
        await page.waitForURL((url) => url.hash.endsWith(`/${id.toLowerCase()}`));
        const listed = await page.evaluate(() =>
          [...document.querySelectorAll("a")].map((link) => link.hash.split("/").at(-1)),
        );
        expect(listed).toEqual(
          expect.arrayContaining(operations.map((each) => each.id.toLowerCase())),
        );
      }
      expect(problems).toEqual([]);
      await page.close();
    }, 300_000);

    it(`finds an operation of ${family} by search`, async () => {
      const { page, problems } = await open(`${family}.html`);
      const wanted = String(contract.operations().at(-1)?.source["summary"]);
      await page.getByText("Search Ctrl+K").first().click();
      await page.getByPlaceholder("Search docs...").fill(wanted);
      const results = page.locator('[data-component-name="Search/SearchItem"]');
      await results.filter({ hasText: wanted }).first().click({ timeout: 5_000 });
      await page.locator("h2", { hasText: wanted }).first().waitFor({ timeout: 5_000 });
      expect(problems).toEqual([]);
      await page.close();
    });
  }

  it("says the known values of an open enum", async () => {
    const { page } = await open("teams.html#operation/listUsageEvents");
    const values = page.locator("p", { hasText: "Others are possible" }).first();
    await values.waitFor({ timeout: 5_000 });
    expect(await values.textContent()).toContain("JetBrains Plugin");
    await page.close();
  });

  it("marks an operation that nobody has confirmed, in the menu and at its heading", async () => {
    const { page } = await open("teams.html#operation/deleteMember");
    const mark = { hasText: /^Remove a member.*Unconfirmed/ };
    await page.locator("h2", mark).waitFor({ timeout: 5_000 });
    await page.getByRole("link", { name: /^Remove a member.*Unconfirmed/ }).waitFor();
    await page.close();
  });

  it("shows the call through the client, and by hand", async () => {
    const { page } = await open("teams.html#operation/listMembers");
    const panel = page.locator(".panel-request-samples", { hasText: "/members" }).first();
    await panel.getByText("teams.members.list").waitFor({ timeout: 5_000 });
    await panel.getByText("qodekit", { exact: true }).click();
    await page.getByText("curl", { exact: true }).click();
    await panel.getByText("curl -X GET").waitFor({ timeout: 5_000 });
    await page.close();
  });

  it("links within itself, so that a link opened in a new tab works", async () => {
    const { page } = await open("teams.html");
    expect(await page.locator('a[href^="/"]').count()).toBe(0);
    expect(await page.locator('a[href="#/members"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  it("fits a phone", async () => {
    const { page, problems } = await open("teams.html#operation/listMembers", 390);
    await page.getByRole("heading", { level: 2, name: "List members" }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(problems).toEqual([]);
    await page.close();
  });
});

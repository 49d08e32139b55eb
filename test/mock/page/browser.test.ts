import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { hurry } from "../../support/mock/hurry.ts";
import { colourRules, violations } from "../../support/server/axe.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab, type TabOptions } from "../../support/server/tab.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const key = "PMAK-1a2b3c4d5e6f-0123456789abcdef";

describe.skipIf(skipWithoutChromium)("the mock's page in a browser", () => {
  let mock: Mock<"qodex">;
  let script: AsyncDisposable | undefined;
  let problems: string[] = [];
  beforeAll(async () => {
    mock = await startMock({ apis: ["qodex"], stateful: true });
    script = await (await blankTab()).addInitScript(hurry);
  });
  afterAll(async () => {
    await script?.[Symbol.asyncDispose]();
    // The page would go on polling.
    await blankTab();
    await mock?.stop();
  });
  beforeEach(() => {
    mock.reset();
    problems = [];
  });

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(mock.urls.qodex + path, {
      ...init,
      headers: { "x-api-key": key, "content-type": "application/json", ...init.headers },
    }).then((response) => response.text());
  const wrong = () => ask("/workspaces", { method: "POST", body: '{"workspace":{"name":"n"}}' });

  async function open(options: TabOptions = {}, query = ""): Promise<Page> {
    const page = await blankTab(options);
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${mock.urls.qodex}/__mock/`)) problems.push(request.url());
    });
    await page.goto(`${mock.urls.qodex}/__mock/${query}`);
    await page.getByText("Live", { exact: true }).waitFor();
    return page;
  }
  const rows = (page: Page) => page.locator("#list .row");
  const paths = (page: Page) => page.locator("#list .path").allTextContents();
  /** What is shown eventually: after the next poll, which takes long on a busy machine. */
  const shown = (page: Page) => expect.poll(() => paths(page), { timeout: 60_000 });

  test("shows requests as they arrive, and keeps open what the reader opened", async () => {
    const page = await open();
    await page.getByText("No requests yet").waitFor();
    await ask("/mocks");
    await rows(page).first().click();
    const opened = page.locator("#list details[open]");
    await opened.getByText("List mock servers").waitFor();
    await opened.getByText("Stored state of mocks").waitFor();
    const selected = await opened.elementHandle();
    await wrong();
    await page.locator(".why", { hasText: "must have required property 'type'" }).waitFor();
    expect(await paths(page)).toEqual(["/workspaces", "/mocks"]);
    expect(await opened.locator(".path").allTextContents()).toEqual(["/mocks"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("/mocks");
    // An unchanged row keeps its element, and with it the selection.
    expect(await selected?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.content()).not.toContain(key);
    expect(problems).toEqual([]);
  });

  test("shows scripted replies and state as they change", async () => {
    const page = await open();
    mock.use("listMonitors", { status: 503 }, { times: 2 });
    await page.locator("#replies").getByText("2 times more").waitFor();
    await ask("/monitors");
    await page.locator("#replies").getByText("once more").waitFor();
    const environments = page.locator('#state details[data-key="environments"]');
    await environments.locator("summary").first().click();
    await ask("/environments", { method: "POST", body: '{"environment":{"name":"Quay"}}' });
    await environments.getByText("Quay", { exact: true }).click();
    await environments.getByText('"name": "Quay"').waitFor();
    mock.reset();
    await page.locator("#replies").getByText("None.").waitFor();
    expect(await environments.getAttribute("open")).not.toBeNull();
    expect(problems).toEqual([]);
  });

  test("filters, and shows a session", async () => {
    await Promise.all([ask("/mocks"), wrong()]);
    const session = mock.session("of a test");
    await ask("/me", { headers: { "x-api-key": session.apiKey } });
    const page = await open();
    await page.getByLabel("Only wrong ones").check();
    await shown(page).toEqual(["/workspaces"]);
    expect(page.url()).toContain("?wrong=1");
    await page.reload();
    expect(await paths(page)).toEqual(["/workspaces"]);
    await page.getByLabel("Only wrong ones").uncheck();
    await page.getByRole("searchbox").fill("listmocks");
    await shown(page).toEqual(["/mocks"]);
    await page.getByRole("link", { name: "of a test" }).click();
    await shown(page).toEqual(["/me"]);
    await ask("/me", { headers: session.headers });
    await shown(page).toEqual(["/me", "/me"]);
    session.end();
    await page.getByText("There is no session").waitFor();
    expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  });

  test("pauses, and shows when the mock has stopped", async () => {
    const other = await startMock({ apis: ["teams"] });
    const page = await blankTab();
    await page.goto(`${other.urls.teams}/__mock/`);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("Paused").waitFor();
    await fetch(`${other.urls.teams}/v1/nowhere`);
    // The first poll would have updated the page before the third.
    const fired = await page.evaluate(() => window.fired);
    await page.waitForFunction((before) => window.fired > before + 2, fired);
    expect(await paths(page)).toEqual([]);
    await page.getByRole("button", { name: "Resume" }).click();
    await shown(page).toEqual(["/v1/nowhere"]);
    await other.stop();
    await page.getByText("The mock does not respond").waitFor();
  });

  test("works with the keyboard alone", async () => {
    await wrong();
    const page = await open();
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, " ").trim());
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the requests");
    const seen: (string | undefined)[] = [];
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
    }
    expect(seen.slice(0, 2)).toEqual(["qodekit", "Pause"]);
    expect(seen.at(-2)).toContain("POST /workspaces");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByText("What was wrong").waitFor();
    await page.keyboard.press("Space");
    await page.getByText("What was wrong").waitFor({ state: "hidden" });
    // A ring shows the focus.
    const outline = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : "",
    );
    expect(outline).toBe("solid");
  });

  test("shows markup in a request as text", async () => {
    const markup = `<img src=x onerror="document.title='ran'">`;
    await ask(`/mocks?workspace=${encodeURIComponent(markup)}`, { headers: { "x-note": markup } });
    await ask(`/${encodeURIComponent(markup)}`);
    mock.use("getMock", { match: { path: { mockId: markup } } });
    const page = await open({}, `?text=${encodeURIComponent("onerror")}`);
    for (const row of await rows(page).all()) await row.click();
    await ask(`/${encodeURIComponent(markup)}/2`);
    await shown(page).toHaveLength(3);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe("Qodex mock");
    expect(problems).toEqual([]);
  });

  test("works without JavaScript, except that it does not refresh", async () => {
    await Promise.all([ask("/mocks"), wrong()]);
    const page = await blankTab({ javaScriptEnabled: false });
    await page.goto(`${mock.urls.qodex}/__mock/`);
    expect(await paths(page)).toHaveLength(2);
    await page.getByLabel("Only wrong ones").check();
    await page.getByRole("button", { name: "Filter" }).click();
    expect(await paths(page)).toEqual(["/workspaces"]);
  });

  test("shows paths completely, which distinguishes requests", async () => {
    const start = "/collections/12345678-76430b78-7a8b-4654-8d3e-ce040380f2db";
    await Promise.all([ask(`${start}/comments`), ask(`${start}/pull-requests`)]);
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const cells = await page.locator("#list .path").all();
    expect(cells).toHaveLength(2);
    for (const cell of cells) {
      const [shown, whole] = await cell.evaluate((code) => {
        const text = document.createRange();
        text.selectNodeContents(code);
        return [code.getBoundingClientRect().right, text.getBoundingClientRect().right];
      });
      expect(whole).toBeLessThanOrEqual(Number(shown) + 1);
    }
  });

  describe.each([
    ["desktop", { width: 1440, height: 900 }],
    ["phone", { width: 390, height: 844 }],
    ["small phone", { width: 320, height: 640 }],
  ])("on a %s", (_, viewport) => {
    test("axe finds nothing, and nothing is cut off, in light and dark", async () => {
      mock.use("getMock", {
        status: 404,
        match: { path: { mockId: "e3d951bf-873f-49ac-a658" } },
      });
      mock.once("listMonitors", { fault: "reset" });
      mock.session("a-test-with-a-long-name-that-has-no-place-to-break-anywhere-in-it");
      await wrong();
      await ask("/monitors").catch(() => undefined);
      await ask(`/mocks?workspace=1f0df51a-8658-4ee8-a2a1-d2567dfa09a9&unknown=1`);
      await ask(`/${"long".repeat(60)}`);
      const page = await open({ viewport, colorScheme: "light" });
      async function look(): Promise<void> {
        // The colours are all that differs in the dark.
        for (const [colorScheme, rules] of [["dark", colourRules], ["light"]] as const) {
          await page.emulateMedia({ colorScheme });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, colorScheme).toBe(viewport.width);
          expect(await violations(page, "html", rules), colorScheme).toEqual([]);
        }
      }
      await look();
      for (const row of await rows(page).all()) await row.click();
      const tables = page.locator("#state > li > details");
      // Without waiting for each to stand still: what counts is that all are open then.
      for (const table of await tables.all())
        await table.locator("> summary").click({ force: true });
      await page.locator("#state li li summary").first().click();
      expect(await page.locator("#list details[open]").count()).toBe(4);
      expect(await tables.and(page.locator("[open]")).count()).toBe(await tables.count());
      await look();
      expect(problems).toEqual([]);
    });
  });
});

import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { languages } from "../../../scripts/docs/samples/languages.ts";
import { samplesOf } from "../../../scripts/docs/samples/samples.ts";
import { builtSite, published } from "../../support/docs/built-site.ts";
import { kinds } from "../../support/docs/page-kinds.ts";
import { servedSite } from "../../support/docs/served-site.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab, type TabOptions } from "../../support/server/tab.ts";

const operation = kinds["an operation with a body"];
const list = kinds["a list"];

describe.skipIf(skipWithoutChromium)("the site in a browser", () => {
  const site = builtSite("browser", published);
  const docs = servedSite(site, published);

  /** Opens a page in the emptied tab, and collects everything that must not happen. */
  async function open(address: string, options: TabOptions = {}) {
    const page = await blankTab({ viewport: { width: 1280, height: 900 }, ...options });
    const problems: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(new URL("../", docs.url).href) && !url.startsWith("file:")) {
        problems.push(url);
      }
    });
    // Above the folder of this version; only a published site has it.
    await page.route("**/versions.json", (route) => route.fulfill({ json: ["next", "v1.0"] }));
    await page.goto(address);
    return { page, problems };
  }

  const visibleSample = (page: Page) => page.locator(".langs .body .code:visible");

  it("works under a prefix and from a file, without errors and other hosts", async () => {
    const file = `${pathToFileURL(site.folder).href}/`;
    for (const start of [docs.url, file]) {
      const { page, problems } = await open(`${start}index.html`);
      const main = page.locator("main");
      await main.locator("a.card", { hasText: "Qodex API" }).click();
      await main.locator(".map a", { hasText: /^Mocks/ }).click();
      await main.getByRole("link", { name: "Create a mock server" }).click();
      await page.getByRole("heading", { level: 1, name: "Create a mock server" }).waitFor();
      expect(page.url()).toBe(start + operation);
      expect(problems).toEqual([]);
    }
  });

  it("serves the 404 page for an unknown URL, with working links", async () => {
    const { page } = await open(`${docs.url}qodex/none/at/all/`);
    await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
    await page.locator("main").getByRole("link", { name: "Qodex API" }).click();
    expect(page.url()).toBe(`${docs.url}qodex/index.html`);
  });

  it("stores the language, and shows it from the first paint", async () => {
    const { page } = await open(docs.url + operation);
    await page.getByRole("tab", { name: "curl" }).click();
    expect(await visibleSample(page).textContent()).toContain("curl");
    // Before the page's script runs: only the one in its head has.
    await page.route("**/site.js", (route) => route.abort());
    await page.goto(docs.url + list);
    expect(await visibleSample(page).count()).toBe(1);
    expect(await visibleSample(page).textContent()).toContain("curl");
  });

  it("shows every language with every example, using only the arrow keys", async () => {
    const [found] = readApi("qodex").operations.filter(({ id }) => id === "createMock");
    const samples = found ? samplesOf(found) : [];
    const { page } = await open(docs.url + operation);
    const panel = page.getByRole("region", { name: "Request" });
    await panel.getByRole("tab", { name: "TypeScript" }).focus();
    for (const { key, label } of languages) {
      expect(await panel.getByRole("tab", { selected: true }).textContent()).toBe(label);
      const own = samples.filter(({ language }) => language === key);
      for (const [index, { code }] of own.entries()) {
        await panel.getByRole("combobox").selectOption({ index });
        expect(await visibleSample(page).allTextContents()).toEqual([code]);
      }
      await panel.getByRole("tab", { selected: true }).press("ArrowRight");
    }
    expect(samples.length).toBeGreaterThan(languages.length);
  });

  it("moves between the tabs with the arrow keys, and shows the example of a status", async () => {
    const { page } = await open(docs.url + operation);
    const panel = page.getByRole("region", { name: "Response" });
    await panel.getByRole("tab", { name: "200" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    expect(await panel.getByRole("tab", { selected: true }).textContent()).toBe("503");
    await panel.getByRole("tab", { name: "429" }).click();
    expect(await panel.locator(".code:visible pre, pre.code:visible").textContent()).toContain(
      "rateLimited",
    );
    await panel.getByRole("combobox").selectOption({ index: 1 });
    expect(await panel.locator("pre.code:visible").textContent()).toContain(
      "serviceLimitExhausted",
    );
  });

  it("offers the other versions, and opens the same page in them if it exists", async () => {
    const { page } = await open(docs.url + operation);
    const version = new URL("../v1.0/", docs.url).href;
    await page.route(`${version}**`, (route) =>
      route.fulfill({ body: "<h1>another version</h1>", contentType: "text/html" }),
    );
    await page.locator(".tools select").selectOption("v1.0");
    await page.waitForURL(version + operation.replace("index.html", ""));
  });

  it("marks the unreleased version, with and without a version switch", async () => {
    const { page } = await open(docs.url + operation);
    const choice = page.locator(".tools select");
    await choice.waitFor();
    expect(await choice.locator("option").allTextContents()).toEqual(["next (unreleased)", "v1.0"]);
    expect(await choice.inputValue()).toBe("next");
    expect(await choice.getAttribute("title")).toMatch(/main branch.*may differ/);
    expect(await choice.locator("option").last().getAttribute("title")).toContain("qodekit v1.0");
    // The widths at which the header is most crowded.
    for (const width of [900, 1_000, 1_100]) {
      await page.setViewportSize({ width, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect((await page.locator("header.top").boundingBox())?.height).toBeLessThan(80);
    }
    await page.route("**/versions.json", (route) => route.fulfill({ json: ["next"] }));
    await page.reload();
    const name = page.locator(".tools [data-version]");
    expect(await name.textContent()).toBe("next (unreleased)");
    expect(await name.getAttribute("title")).toMatch(/main branch/);
  });

  it("applies the stored theme before the first paint", async () => {
    const { page } = await open(docs.url, { colorScheme: "light" });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const button = page.getByRole("button", { name: /^Theme/ });
    await button.click();
    await button.click();
    expect(await paper()).not.toBe(light);
    const frame = page.locator("meta[name=theme-color]");
    expect(await frame.getAttribute("content")).toBe(await paper());
    await page.route("**/site.js", (route) => route.abort());
    await page.goto(docs.url + operation);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  });

  it("copies the page's Markdown file, not its visible text", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const { page } = await open(docs.url + operation, { permissions });
    await page.getByRole("link", { name: "Copy as Markdown" }).click();
    await page.locator("[data-md].done").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(site.read(operation.replace("index.html", "index.md")));
  });

  it("has all content without JavaScript", async () => {
    const { page } = await open(docs.url + operation, { javaScriptEnabled: false });
    const main = page.locator("main");
    const text = await main.innerText();
    for (const part of ["qodex.mocks.create({", "paramMissingError", "RateLimitError", "mockUrl"]) {
      expect(text).toContain(part);
    }
    // The first language is open; all others need one click.
    const others = page.locator(".langs details");
    expect(await others.locator("summary").allTextContents()).toEqual(
      languages.slice(1).map(({ label }) => label),
    );
    await others.locator("summary", { hasText: "Ruby" }).click();
    expect(await main.innerText()).toContain("Net::HTTP::Post.new(uri)");
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator("aside a:visible").count()).toBeGreaterThan(5);
  });

  it("fits every width, on every type of page", async () => {
    const { page } = await open(docs.url);
    // Low, because painting would take most of the time.
    const height = 200;
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(docs.url + path);
      for (const width of [320, 390, 768, 900, 1153, 1280, 1440]) {
        await page.setViewportSize({ width, height });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${kind} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  }, 200_000);

  it("prints an operation on one or two pages", async () => {
    const { page } = await open(docs.url + operation);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: false });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });

  it("collapses the responses on a phone, and opens the one in a link", async () => {
    const { page } = await open(docs.url + operation, {
      viewport: { width: 390, height: 844 },
    });
    expect(await page.locator("details.acc[open]").count()).toBe(0);
    await page.goto(`${docs.url}${operation}#response-400`);
    await page.locator("details#response-400[open]").waitFor();
  });
});

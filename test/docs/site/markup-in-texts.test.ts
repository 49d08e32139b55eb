import { describe, expect, it } from "vitest";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import { builtSite } from "../../support/docs/built-site.ts";
import { servedSite } from "../../support/docs/served-site.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab } from "../../support/server/tab.ts";
import { pageProblems } from "./page-rules.ts";

/** Markup that runs, or leads away, if a text is treated as HTML. */
const hostile = [
  `<iframe srcdoc="<script>parent.ran='iframe'</script>"></iframe>`,
  '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  '<base href="http://127.0.0.1:9/">',
  `<img src="x:" onerror="window.ran='onerror'">`,
  `<script>window.ran='script'</script>`,
  `</script><svg onload="window.ran='svg'">`,
  `[a](javascript:window.ran='link')`,
  '"><b onmouseover=1>',
].join(" ");

/** Every text and every sample value of a contract, with the markup appended. */
function poisoned(node: unknown, key = ""): unknown {
  if (typeof node === "string") {
    const text = ["description", "summary", "example", "default"].includes(key) || key === "value";
    return text ? `${node} ${hostile}` : node;
  }
  if (Array.isArray(node)) {
    const values = ["examples", "x-extensible-enum"].includes(key);
    return node.map((one) => poisoned(one, values ? "value" : key === "value" ? "value" : ""));
  }
  if (typeof node !== "object" || node === null) return node;
  const inValue = key === "value" || key === "example";
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, poisoned(value, inValue ? "value" : name)]),
  );
}

const contract = new Contract(poisoned(Contract.read("teams").document) as Json);

describe("a contract with markup in its texts", () => {
  const site = builtSite("hostile", { contracts: [["teams", contract]] });

  it("shows the markup as text on every page", () => {
    const pages = site.files(".html").filter((path) => path.startsWith("teams/"));
    expect(pages.length).toBeGreaterThan(25);
    for (const path of pages) {
      const html = site.read(path);
      expect(pageProblems(html), path).toEqual([]);
    }
    expect(site.read("teams/members/listMembers/index.html")).toContain("&lt;iframe srcdoc=");
    expect(site.read("search-index.js")).not.toContain("<");
  });

  describe.skipIf(skipWithoutChromium)("in a browser", () => {
    const docs = servedSite(site);

    it("runs nothing, does not navigate, and calls no other host", async () => {
      const page = await blankTab();
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(docs.url)) elsewhere.push(request.url());
      });
      const address = `${docs.url}teams/members/listMembers/index.html`;
      await page.goto(address);
      await page.keyboard.press("/");
      await page.keyboard.type("iframe");
      await page.locator("[role=option]").first().waitFor();
      expect(await page.evaluate(() => (window as { ran?: string }).ran)).toBeUndefined();
      expect(await page.locator("iframe, base, img, meta[http-equiv=refresh]").count()).toBe(0);
      expect(page.url()).toBe(address);
      expect(elsewhere).toEqual([]);
    });
  });
});

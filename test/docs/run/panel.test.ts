import { describe, expect, it } from "vitest";
import { publishedSite } from "../../support/docs/published-site.ts";
import { violations } from "../../support/server/axe.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";

const create = "qodex/mocks/createMock/index.html";
const get = "qodex/mocks/getMock/index.html";

describe.skipIf(skipWithoutChromium)("the form that calls the mock", () => {
  const { open, address, granted, out, send, came, echoUrl, mock } = publishedSite("run-panel");

  it("shows the status, the headers and the body of the mock's response", async () => {
    const page = await open(create, granted);
    await send(page, mock().urls.qodex);
    await out(page).getByText("200", { exact: true }).waitFor();
    const text = await out(page).innerText();
    expect(text).toContain("POST /mocks");
    expect(text).toMatch(/content-type: application\/json/);
    expect(text).toMatch(/\d+ ms/);
    expect(text).toContain('"mockUrl": "https://');
    expect(mock().requests("createMock")).toHaveLength(1);
  });

  it("sends the values of the form, and shows how the mock rejects invalid ones", async () => {
    const page = await open(get, granted);
    await page.getByLabel("mockId path, required").fill("a/b");
    await send(page, echoUrl());
    await out(page).getByText("<b>plain</b>").waitFor();
    expect(came.at(-1)?.url).toBe("/mocks/a%2Fb");
    expect(came.at(-1)?.headers["x-api-key"]).toBe("any");
    await page.goto(address(create));
    await page.getByLabel("Body application/json").fill('{"mock": {"name": 1}}');
    await send(page, mock().urls.qodex);
    await out(page).getByText("400", { exact: true }).waitFor();
  });

  it("keeps the time on one line beside a long path", async () => {
    const page = await open(get, granted);
    await page.getByLabel("mockId path, required").fill("m".repeat(200));
    await send(page, mock().urls.qodex);
    const time = out(page).locator(".ph .end");
    await time.waitFor();
    const lines = await time.evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(lines).toBe(1);
  });

  it("sends nothing while a required value is missing", async () => {
    const page = await open(get, granted);
    const before = came.length;
    await page.getByLabel("mockId path, required").fill("");
    await send(page, echoUrl());
    expect(await page.locator("#r-path-mockId:invalid").count()).toBe(1);
    expect(came.length).toBe(before);
  });

  it("calls only this machine", async () => {
    const page = await open(create, granted);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const base of ["http://example.com", "https://127.0.0.1:1", "http://127.0.0.1.example"]) {
      await send(page, base);
      await out(page).getByText("Nothing was sent.").waitFor();
    }
    // The page itself may still load its own files.
    const elsewhere = asked.filter(
      (url) => new URL(url).hostname !== new URL(address("")).hostname,
    );
    expect(elsewhere).toEqual([]);
  });

  it("never asks for a key", async () => {
    for (const path of [create, "teams/members/listMembers/index.html"]) {
      const page = await open(path, granted);
      const names = await page
        .locator(".run [name]")
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute("name")} ${one.getAttribute("type") ?? ""}`),
        );
      expect(names.filter((name) => /key|authorization|password|secret/i.test(name))).toEqual([]);
    }
  });

  it("follows the selected example until the body is edited", async () => {
    const page = await open("qodex/api-collections/addApiCollection/index.html", granted);
    const select = page.locator(".langs select[data-ex]").first();
    const body = page.locator("#r-body");
    const first = await body.inputValue();
    await select.selectOption({ index: 1 });
    const second = await body.inputValue();
    expect(second).not.toBe(first);
    await body.fill("{}");
    await select.selectOption({ index: 0 });
    expect(await body.inputValue()).toBe("{}");
  });

  it("sends a file as the body of an operation that takes one", async () => {
    const page = await open("qodex/collections/importCollectionsFromExport/index.html", granted);
    await page
      .locator("#r-body")
      .setInputFiles({ name: "x.zip", mimeType: "application/zip", buffer: Buffer.from("zipped") });
    await send(page, echoUrl());
    await out(page).getByText("<b>plain</b>").waitFor();
    expect(came.at(-1)?.body).toBe("zipped");
    expect(came.at(-1)?.headers["content-type"]).toBe("application/octet-stream");
  });

  it("describes redirects, binary and empty responses", async () => {
    const page = await open(get, granted);
    for (const [id, text] of [
      ["moved", "The mock responded with a redirect"],
      ["binary", "7 bytes"],
      ["silent", "The response has no body."],
    ]) {
      await page.getByLabel("mockId path, required").fill(id as string);
      await send(page, echoUrl());
      await out(page)
        .getByText(text as string)
        .waitFor();
    }
  });

  it("is accessible, with and without a response, in light and dark", async () => {
    for (const [permissions, text] of [
      [granted.permissions, "POST /mocks"],
      [[], "Your browser has blocked the call."],
    ] as const) {
      const page = await open(create, { permissions });
      await send(page, mock().urls.qodex);
      await out(page).getByText(text).waitFor();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, ".run"), `${text} ${colorScheme}`).toEqual([]);
      }
    }
  });
});

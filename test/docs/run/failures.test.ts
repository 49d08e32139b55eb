import { describe, expect, it } from "vitest";
import { publishedSite } from "../../support/docs/published-site.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";

/** What the page asks for, one after the other. */
const permissionNames = ["loopback-network", "local-network-access"] as unknown as PermissionName[];

const create = "qodex/mocks/createMock/index.html";

describe.skipIf(skipWithoutChromium)("a call to the mock without a response", () => {
  const { open, granted, out, send, closedUrl, mock } = publishedSite("run-failures");

  it("explains how to start the mock, on a site with the permission and on this machine", async () => {
    const base = await closedUrl();
    for (const at of [granted, { host: "127.0.0.1" }, { host: "localhost" }]) {
      const page = await open(create, at);
      await send(page, base);
      await out(page).getByText("No mock runs at").waitFor();
      const text = await out(page).innerText();
      expect(text).toContain(`npx qodekit mock qodex --port ${new URL(base).port}`);
      expect(text).not.toContain("browser");
    }
  });

  it("distinguishes a denied permission from a missing mock, and offers alternatives", async () => {
    const before = mock().requests("createMock").length;
    const page = await open(create, { permissions: [] });
    await send(page, mock().urls.qodex);
    await out(page).getByText("Your browser has blocked the call.").waitFor();
    const text = await out(page).innerText();
    expect(text).toContain(`curl -X POST '${mock().urls.qodex}/mocks'`);
    expect(text).toContain("-H 'x-api-key: any'");
    expect(text).toContain("npm run docs -- --serve");
    expect(text).not.toContain("No mock");
    expect(mock().requests("createMock").length).toBe(before);
  });

  it("announces the browser's prompt, and reports an unanswered one", async () => {
    const page = await open(create);
    await out(page).getByText("Your browser will ask whether this site").waitFor();
    // Headless browsers deny; a person can also dismiss the prompt.
    await page.evaluate(() => {
      navigator.permissions.query = () => Promise.resolve({ state: "prompt" } as PermissionStatus);
    });
    await send(page, mock().urls.qodex);
    await out(page).getByText("Your browser waits for your permission.").waitFor();
    expect(await out(page).innerText()).toContain("npm run docs -- --serve");
  });

  it("does not announce a prompt on this machine, or with the permission", async () => {
    for (const at of [{ host: "127.0.0.1" }, granted]) {
      const page = await open(create, at);
      // The browser answers in order, so the page has its answer, too.
      await page.evaluate(async (names) => {
        for (const name of names) await navigator.permissions.query({ name }).catch(() => {});
      }, permissionNames);
      expect(await out(page).innerText()).not.toContain("Your browser will ask");
    }
  });

  it("explains that a page over plain HTTP is blocked, whatever the permission", async () => {
    const page = await open(create, { host: "plain.example", ...granted });
    await send(page, mock().urls.qodex);
    await out(page).getByText("Your browser blocks the call.").waitFor();
    expect(await out(page).innerText()).toContain("only HTTPS pages");
  });

  it("names both causes if the browser does not report the reason", async () => {
    const page = await open(create, { permissions: [] });
    await page.evaluate(() => {
      navigator.permissions.query = () => Promise.reject(new TypeError("no such name"));
    });
    await send(page, mock().urls.qodex);
    await out(page).getByText("Your browser does not say why").waitFor();
    const text = await out(page).innerText();
    expect(text).toContain("npx qodekit mock qodex");
    expect(text).toContain("curl -X POST");
  });
});

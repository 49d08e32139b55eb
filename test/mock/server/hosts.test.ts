import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { started } from "../../support/mock/run.ts";
import { rebound as evil, skipWithoutChromium } from "../../support/server/chromium.ts";
import { blankTab } from "../../support/server/tab.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.skipIf(skipWithoutChromium)("DNS rebinding, in a browser", () => {
  let mock: Mock<"teams">;
  let open: Mock<"teams">;
  beforeAll(async () => {
    mock = await startMock({ apis: ["teams"] });
    open = await startMock({ apis: ["teams"], allowHosts: [evil] });
  });
  afterAll(() => Promise.all([mock?.stop(), open?.stop()]));

  /** A page of the attacker, on the port of a mock: for the browser, the mock is its own server. */
  async function pageAt(url: string): Promise<Page> {
    const page = await blankTab();
    const { port } = new URL(url);
    await page.goto(`http://${evil}:${port}/v1/nowhere`);
    expect(new URL(page.url()).host).toBe(`${evil}:${port}`);
    return page;
  }
  interface Init {
    method?: string;
    body?: string;
    headers?: Record<string, string>;
  }
  const ask = (page: Page, path: string, init: Init = {}) =>
    page.evaluate(
      async ([target, options]) => {
        const response = await fetch(target, options);
        return { status: response.status, text: await response.text() };
      },
      [path, init] as const,
    );

  test("a page that resolves to the mock reads and scripts nothing", async () => {
    const page = await pageAt(mock.urls.teams);
    for (const path of ["requests", "health", "openapi.yaml", "sessions", "replies"]) {
      const { status, text } = await ask(page, `/__mock/${path}`);
      expect([status, text], path).toEqual([403, expect.stringContaining("--allow-host")]);
    }
    const html = await ask(page, "/__mock/", { headers: { accept: "text/html" } });
    expect([html.status, html.text.includes("<html")]).toEqual([403, false]);
    const body = JSON.stringify({ operationId: "listMembers", status: 503 });
    const posted = await ask(page, "/__mock/replies", { method: "POST", body });
    expect(posted.status).toBe(403);
  });

  test("it reads them from a mock that allows its name: without the guard, the attack works", async () => {
    const page = await pageAt(open.urls.teams);
    const { status, text } = await ask(page, "/__mock/requests");
    expect(status).toBe(200);
    expect(JSON.parse(text).requests[0]).toMatchObject({ path: "/v1/nowhere", status: 404 });
  });
});

describe("--host", () => {
  const warning = /every machine that can reach this one can use the mock/;

  test("0.0.0.0 warns about what it exposes", async () => {
    const run = await started(["teams", "--host", "0.0.0.0"]);
    expect(run.err).toMatch(/^--host 0\.0\.0\.0: every machine that can reach this one/m);
    for (const what of [
      "GET /__mock/requests",
      "script its responses",
      "Without --host only this",
    ]) {
      expect(run.err).toContain(what);
    }
    // The URL is usable.
    expect(run.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${run.url}/__mock/health`)).status).toBe(200);
  });

  test("in front of a real API it warns about that, too", async () => {
    const run = await started(["teams", "--host", "0.0.0.0", "--upstream", "http://127.0.0.1:9"]);
    expect(run.err).toContain("and send requests to the real API through it");
  });

  test.each(["127.0.0.1", "localhost"])(
    "%s exposes nothing, and prints no warning",
    async (host) => {
      const run = await started(["teams", "--host", host]);
      expect(run.err).toContain("is ready at");
      expect(run.err).not.toMatch(warning);
    },
  );
});

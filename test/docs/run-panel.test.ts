import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocsServer, serveDocs } from "../../scripts/docs/serve.ts";
import { type Mock, startMock } from "../../src/mock.ts";
import { launchChromium, skipWithoutChromium } from "../support/server/chromium.ts";
import { builtSite } from "./built-site.ts";

const create = "qodex/mocks/createMock/index.html";
const get = "qodex/mocks/getMock/index.html";

describe.skipIf(skipWithoutChromium)("the form that calls the mock", () => {
  const site = builtSite("run-panel");
  let docs: DocsServer;
  let mock: Mock;
  let browser: Browser;
  let echo: Server;
  /** What came to the server that is no mock. */
  const came: (Pick<IncomingMessage, "method" | "url" | "headers"> & { body: string })[] = [];

  beforeAll(async () => {
    docs = await serveDocs({ from: site.folder });
    mock = await startMock({ apis: ["qodex", "teams"] });
    echo = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { method, url, headers } = request;
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "*");
      response.setHeader("access-control-allow-methods", "*");
      if (method === "OPTIONS") return response.end();
      came.push({ method, url, headers, body });
      if (url?.endsWith("/moved")) return response.writeHead(302, { location: "/" }).end();
      if (url?.endsWith("/binary")) return response.writeHead(200).end(Buffer.alloc(7));
      if (url?.endsWith("/silent")) return response.writeHead(204).end();
      response.writeHead(200, { "content-type": "text/plain" }).end("<b>plain</b>");
    });
    await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
    const { port } = new URL(docs.url);
    // Two names that lead here, as if they were sites in the internet; one as if it had HTTPS.
    browser = await launchChromium([
      "--host-resolver-rules=MAP docs.example 127.0.0.1, MAP plain.example 127.0.0.1",
      `--ip-address-space-overrides=127.0.0.1:${port}=public`,
      `--unsafely-treat-insecure-origin-as-secure=http://docs.example:${port}`,
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await docs?.close();
    await mock?.stop();
    await new Promise((resolve) => echo.close(resolve));
  });

  /** The site as if it were published under a name. */
  const under = (host: string) => docs.url.replace("127.0.0.1", host);
  const echoUrl = () => `http://127.0.0.1:${(echo.address() as AddressInfo).port}`;

  async function open(
    path: string,
    { host = "docs.example", permissions }: { host?: string; permissions?: string[] } = {},
  ): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext();
    // Granting some refuses the others.
    if (permissions) await context.grantPermissions(permissions);
    const page = await context.newPage();
    await page.goto(under(host) + path);
    return { page, context };
  }
  const granted = { permissions: ["local-network-access"] };
  const out = (page: Page) => page.locator(".run .out");
  async function send(page: Page, base: string): Promise<void> {
    await page.locator("#r-base").fill(base);
    await page.getByRole("button", { name: "Send" }).click();
  }
  /** A port where nothing listens any more. */
  async function closedUrl(): Promise<string> {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
  }

  it("shows the status, the headers and the body of what the mock answers", async () => {
    const { page, context } = await open(create, granted);
    await send(page, mock.urls.qodex);
    await out(page).getByText("200", { exact: true }).waitFor();
    const text = await out(page).innerText();
    expect(text).toContain("POST /mocks");
    expect(text).toMatch(/content-type: application\/json/);
    expect(text).toMatch(/\d+ ms/);
    expect(text).toContain('"mockUrl": "https://');
    expect(mock.requests("createMock")).toHaveLength(1);
    await context.close();
  });

  it("sends the values of the form, and shows the mock's refusal of wrong ones", async () => {
    const { page, context } = await open(get, granted);
    await page.getByLabel("mockId path, required").fill("a/b");
    await send(page, echoUrl());
    await out(page).getByText("<b>plain</b>").waitFor();
    expect(came.at(-1)?.url).toBe("/mocks/a%2Fb");
    expect(came.at(-1)?.headers["x-api-key"]).toBe("any");
    await page.goto(under("docs.example") + create);
    await page.getByLabel("Body application/json").fill('{"mock": {"name": 1}}');
    await send(page, mock.urls.qodex);
    await out(page).getByText("400", { exact: true }).waitFor();
    await context.close();
  });

  it("asks for nothing while a required value is missing", async () => {
    const { page, context } = await open(get, granted);
    const before = came.length;
    await page.getByLabel("mockId path, required").fill("");
    await send(page, echoUrl());
    expect(await page.locator("#r-path-mockId:invalid").count()).toBe(1);
    expect(came.length).toBe(before);
    await context.close();
  });

  it("calls addresses on this machine only", async () => {
    const { page, context } = await open(create, granted);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const base of ["http://example.com", "https://127.0.0.1:1", "http://127.0.0.1.example"]) {
      await send(page, base);
      await out(page).getByText("Nothing was sent.").waitFor();
    }
    expect(asked).toEqual([]);
    await context.close();
  });

  it("never asks for a key", async () => {
    for (const path of [create, "teams/members/listMembers/index.html"]) {
      const { page, context } = await open(path);
      const names = await page
        .locator(".run [name]")
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute("name")} ${one.getAttribute("type") ?? ""}`),
        );
      expect(names.filter((name) => /key|authorization|password|secret/i.test(name))).toEqual([]);
      await context.close();
    }
  });

  it("follows the example that is chosen beside the samples, until the body is edited", async () => {
    const { page, context } = await open("qodex/api-collections/addApiCollection/index.html");
    const select = page.locator(".langs select[data-ex]").first();
    const body = page.locator("#r-body");
    const first = await body.inputValue();
    await select.selectOption({ index: 1 });
    const second = await body.inputValue();
    expect(second).not.toBe(first);
    await body.fill("{}");
    await select.selectOption({ index: 0 });
    expect(await body.inputValue()).toBe("{}");
    await context.close();
  });

  it("sends a file as the body where the operation takes one", async () => {
    const { page, context } = await open(
      "qodex/collections/importCollectionsFromExport/index.html",
      granted,
    );
    await page
      .locator("#r-body")
      .setInputFiles({ name: "x.zip", mimeType: "application/zip", buffer: Buffer.from("zipped") });
    await send(page, echoUrl());
    await out(page).getByText("<b>plain</b>").waitFor();
    expect(came.at(-1)?.body).toBe("zipped");
    expect(came.at(-1)?.headers["content-type"]).toBe("application/octet-stream");
    await context.close();
  });

  it("says of redirects, of bytes and of nothing what they are", async () => {
    const { page, context } = await open(get, granted);
    for (const [id, text] of [
      ["moved", "The mock answered with a redirect"],
      ["binary", "7 bytes"],
      ["silent", "The answer has no body."],
    ]) {
      await page.getByLabel("mockId path, required").fill(id as string);
      await send(page, echoUrl());
      await out(page)
        .getByText(text as string)
        .waitFor();
    }
    await context.close();
  });

  describe("when no answer comes", () => {
    it("says how to start the mock, on a site with the permission and on this machine", async () => {
      const base = await closedUrl();
      for (const at of [granted, { host: "127.0.0.1" }, { host: "localhost" }]) {
        const { page, context } = await open(create, at);
        await send(page, base);
        await out(page).getByText("No mock answers at").waitFor();
        const text = await out(page).innerText();
        expect(text).toContain(`npx qodekit mock qodex --port ${new URL(base).port}`);
        expect(text).not.toContain("browser");
        await context.close();
      }
    });

    it("tells a refused permission from a missing mock, and offers other ways", async () => {
      const before = mock.requests("createMock").length;
      const { page, context } = await open(create, { permissions: [] });
      await send(page, mock.urls.qodex);
      await out(page).getByText("Your browser has refused the call.").waitFor();
      const text = await out(page).innerText();
      expect(text).toContain(`curl -X POST '${mock.urls.qodex}/mocks'`);
      expect(text).toContain("-H 'x-api-key: any'");
      expect(text).toContain("npm run docs -- --serve");
      expect(text).not.toContain("No mock");
      expect(mock.requests("createMock").length).toBe(before);
      await context.close();
    });

    it("says before that the browser will ask, and afterwards when nobody answered", async () => {
      const { page, context } = await open(create);
      await out(page).getByText("Your browser will ask whether this site").waitFor();
      // A window without a person refuses; a person can close the question instead.
      await page.evaluate(() => {
        navigator.permissions.query = () =>
          Promise.resolve({ state: "prompt" } as PermissionStatus);
      });
      await send(page, mock.urls.qodex);
      await out(page).getByText("Your browser waits for your permission.").waitFor();
      expect(await out(page).innerText()).toContain("npm run docs -- --serve");
      await context.close();
    });

    it("does not announce a question on this machine, nor with the permission", async () => {
      for (const at of [{ host: "127.0.0.1" }, granted]) {
        const { page, context } = await open(create, at);
        await page.waitForLoadState("networkidle");
        expect(await out(page).innerText()).not.toContain("Your browser will ask");
        await context.close();
      }
    });

    it("says that a page over plain HTTP is blocked, which no permission changes", async () => {
      const { page, context } = await open(create, { host: "plain.example", ...granted });
      await send(page, mock.urls.qodex);
      await out(page).getByText("Your browser blocks the call.").waitFor();
      expect(await out(page).innerText()).toContain("only HTTPS pages");
      await context.close();
    });

    it("names both causes where the browser does not say which", async () => {
      const { page, context } = await open(create, { permissions: [] });
      await page.evaluate(() => {
        navigator.permissions.query = () => Promise.reject(new TypeError("no such name"));
      });
      await send(page, mock.urls.qodex);
      await out(page).getByText("Your browser does not say why").waitFor();
      const text = await out(page).innerText();
      expect(text).toContain("npx qodekit mock qodex");
      expect(text).toContain("curl -X POST");
      await context.close();
    });
  });
});

import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type DocsServer, serveDocs } from "../../../scripts/docs/serve.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { launchChromium } from "../server/chromium.ts";
import { Tab, type TabOptions } from "../server/tab.ts";
import { builtSite } from "./built-site.ts";

/** A request to the server that is no mock. */
type Came = Pick<IncomingMessage, "method" | "url" | "headers"> & { body: string };

/**
 * The site in a browser as if it were on the internet, with a mock and another server on this machine; for
 * the tests of one file.
 */
export function publishedSite(name: string) {
  const site = builtSite(name);
  let docs: DocsServer;
  let mock: Mock<"qodex">;
  let browser: Browser;
  let tab: Tab;
  let echo: Server;
  const came: Came[] = [];

  beforeAll(async () => {
    docs = await serveDocs({ from: site.folder });
    mock = await startMock({ apis: ["qodex"] });
    echo = await echoServer(came);
    const { port } = new URL(docs.url);
    // Two host names that resolve to this machine, as if they were on the internet; one as if it had
    // HTTPS.
    browser = await launchChromium([
      "--host-resolver-rules=MAP docs.example 127.0.0.1, MAP plain.example 127.0.0.1",
      `--ip-address-space-overrides=127.0.0.1:${port}=public`,
      `--unsafely-treat-insecure-origin-as-secure=http://docs.example:${port}`,
    ]);
    tab = new Tab(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await docs?.close();
    await mock?.stop();
    echo?.close();
  });

  const address = (path: string, host = "docs.example") =>
    docs.url.replace("127.0.0.1", host) + path;

  return {
    address,
    came,
    mock: () => mock,
    echoUrl: () => `http://127.0.0.1:${(echo.address() as AddressInfo).port}`,
    /** Options of a browser with the permission to call this machine. */
    granted: { permissions: ["local-network-access"] },
    /** Opens a page in the emptied tab; without `permissions`, in a new one that nothing was refused. */
    async open(path: string, { host, ...options }: TabOptions & { host?: string } = {}) {
      if (!options.permissions) {
        await tab.close();
        tab = new Tab(browser);
      }
      const page = await tab.blank(options);
      await page.goto(address(path, host));
      return page;
    },
    /** The output of the form. */
    out: (page: Page) => page.locator(".run .out"),
    async send(page: Page, base: string): Promise<void> {
      await page.locator("#r-base").fill(base);
      await page.getByRole("button", { name: "Send" }).click();
    },
    /** A URL where nothing listens. */
    async closedUrl(): Promise<string> {
      const server = await listening(createServer());
      const { port } = server.address() as AddressInfo;
      await new Promise((resolve) => server.close(resolve));
      return `http://127.0.0.1:${port}`;
    },
  };
}

/** Allows every page to call it, and responds with a text unless the path selects another response. */
function echoServer(came: Came[]): Promise<Server> {
  return listening(
    createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const { method, url, headers } = request;
      for (const what of ["origin", "headers", "methods"])
        response.setHeader(`access-control-allow-${what}`, "*");
      if (method === "OPTIONS") return response.end();
      came.push({ method, url, headers, body });
      if (url?.endsWith("/moved")) return response.writeHead(302, { location: "/" }).end();
      if (url?.endsWith("/binary")) return response.writeHead(200).end(Buffer.alloc(7));
      if (url?.endsWith("/silent")) return response.writeHead(204).end();
      response.writeHead(200, { "content-type": "text/plain" }).end("<b>plain</b>");
    }),
  );
}

const listening = (server: Server): Promise<Server> =>
  new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));

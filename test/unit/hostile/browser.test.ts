import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { bundlers } from "../../support/package/bundles.ts";
import { skipWithoutChromium } from "../../support/server/chromium.ts";
import { type Handler, serve } from "../../support/server/server.ts";
import { blankTab } from "../../support/server/tab.ts";

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
};

/** 20 MB of JSON, 20 kB compressed. A page of another origin sees no `content-encoding`. */
const large: Handler = (response, { method }) => {
  const body = gzipSync(JSON.stringify({ id: "m", text: " ".repeat(20_000_000) }));
  const headers = { ...cors, "content-type": "application/json", "content-encoding": "gzip" };
  if (method === "OPTIONS") response.writeHead(204, cors).end();
  else response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
};

test.skipIf(skipWithoutChromium)(
  "in a page, maxResponseBytes counts decompressed bytes, also cross-origin",
  async () => {
    const api = await serve(large);
    const { code } = await bundlers.esbuild(join(root, "src/teams.ts"), "browser");
    const page: Handler = (response, { url }) => {
      const isScript = url === "/teams.js";
      response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
      response.end(isScript ? code : "<!doctype html><title>A page</title>");
    };
    const { url } = await serve(page);
    const tab = await blankTab();
    await tab.goto(url);
    // As text, because vitest rewrites an import in a function.
    const outcome = await tab.evaluate(`import("/teams.js").then(async ({ createTeams }) => {
      const baseUrl = ${JSON.stringify(api.url)};
      const teams = createTeams({ apiKey: "key", organizationId: "org_1", baseUrl, retry: false });
      const limits = [1_000_000, 30_000_000];
      const calls = limits.map((maxResponseBytes) =>
        teams.members.get({ member_id: "m", maxResponseBytes }).result());
      const seen = await fetch(baseUrl);
      return {
        coding: seen.headers.get("content-encoding"),
        length: seen.headers.get("content-length") !== null,
        ends: (await Promise.all(calls)).map(({ ok, error, data }) =>
          ok ? data.text.length : [error.name, error.reason]),
      };
    })`);
    expect(outcome).toEqual({
      coding: null,
      length: true,
      ends: [["ParseError", "too-long"], 20_000_000],
    });
  },
  120_000,
);

import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as mock from "../../src/mock.ts";
import type { Api } from "../../src/mock.ts";

/** A server of the mock's benchmark, in a process of its own: `mock` or `prism`, with the compiled package. */
const [kind, dist = ""] = process.argv.slice(2);
const require = createRequire(import.meta.url);

async function startPrism(): Promise<Record<string, string>> {
  const { createServer } = require("@stoplight/prism-http-server");
  const { getHttpOperationsFromSpec } = require("@stoplight/prism-http");
  const { createLogger } = require("@stoplight/prism-core");
  const urls: Record<string, string> = {};
  for (const api of ["teams", "qodex"] satisfies Api[]) {
    const bundle = join(dist, "generated", api, "openapi.yaml");
    const server = createServer(await getHttpOperationsFromSpec(bundle), {
      cors: true,
      config: {
        isProxy: false,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
      },
      components: { logger: createLogger("plain", { level: "silent" }) },
    });
    urls[api] = await server.listen(0, "127.0.0.1");
  }
  return urls;
}

async function startMock(): Promise<Record<string, string>> {
  const module: typeof mock = await import(pathToFileURL(join(dist, "src/mock.js")).href);
  return (await module.startMock()).urls;
}

// Asked by any message, it tells what it has used until then.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
});
process.once("disconnect", () => process.exit());
process.send?.(await (kind === "prism" ? startPrism() : startMock()));

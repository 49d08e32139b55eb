import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as mock from "../../src/mock.ts";
import type { Api } from "../../src/mock.ts";

/** A server of the mock's benchmark, in a process of its own: `mock` or `prism`, with the compiled package. */
const [kind, dist = ""] = process.argv.slice(2);

async function startPlainPrism(): Promise<Record<string, string>> {
  const { startPrism } = await import("../support/mock/prism-server.ts");
  const urls: Record<string, string> = {};
  for (const api of ["teams", "qodex"] satisfies Api[]) {
    urls[api] = (await startPrism(join(dist, "generated", api, "openapi.yaml"))).url;
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
process.send?.(await (kind === "prism" ? startPlainPrism() : startMock()));

import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A server of the mock's benchmark in a separate process: `mock` or `prism`, with the compiled package.
 * Plain JavaScript, as users run the mock: stripping types costs Node.js 40 ms and 18 MB. The process of
 * plain Prism has that cost, because its helper is TypeScript.
 */
const [kind, dist = ""] = process.argv.slice(2);

async function startPlainPrism() {
  const { startPrism } = await import("../../support/mock/prism-server.ts");
  const urls = {};
  for (const api of ["teams", "qodex"]) {
    urls[api] = (await startPrism(join(dist, "generated", api, "openapi.yaml"))).url;
  }
  return urls;
}

async function startMock() {
  const module = await import(pathToFileURL(join(dist, "src/mock.js")).href);
  return (await module.startMock()).urls;
}

// Responds to any message with its resource usage.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
});
process.once("disconnect", () => process.exit());
process.send?.(await (kind === "prism" ? startPlainPrism() : startMock()));

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { benchCpu } from "../test/bench/cpu.ts";
import { benchDocs } from "../test/bench/docs.ts";
import { benchErrorCost } from "../test/bench/error-cost.ts";
import { benchImports } from "../test/bench/imports.ts";
import { benchLatency } from "../test/bench/latency.ts";
import { benchMock } from "../test/bench/mock.ts";
import { benchNode } from "../test/bench/node.ts";
import { benchPaging } from "../test/bench/paging.ts";
import { benchSize } from "../test/bench/size.ts";
import { generatorNode } from "../test/bench/support/peers.ts";
import { benchTypes } from "../test/bench/types.ts";
import { benchValidate } from "../test/bench/validate.ts";
import { readArguments } from "./lib/arguments.ts";
import { root } from "./lib/paths.ts";

/** Runs all benchmarks, or the named ones: `npm run bench -- cpu size`. */
const all: Record<string, () => Promise<void>> = {
  size: benchSize,
  cpu: benchCpu,
  "error-cost": benchErrorCost,
  latency: benchLatency,
  node: () => benchNode(),
  paging: benchPaging,
  imports: benchImports,
  types: benchTypes,
  validate: benchValidate,
  mock: benchMock,
  docs: benchDocs,
};
const { values, positionals: wanted } = readArguments(
  "bench",
  { node: { type: "string" } },
  Object.keys(all),
);
if (values.node) {
  process.exit(await elsewhere(values.node));
}
for (const [name, run] of Object.entries(all)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}

/**
 * Reruns this script on another Node, `--node /usr/bin/node`. Bundles it first, because older versions
 * cannot run TypeScript.
 */
async function elsewhere(node: string): Promise<number> {
  const folder = join(root, ".tmp", "bench");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, "bench.mjs");
  await build({
    entryPoints: [fileURLToPath(import.meta.url)],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    outfile,
    logLevel: "error",
  });
  // The peers' generators need a newer Node.
  const env = { ...process.env, [generatorNode]: process.execPath };
  // A separate starter: the bundled scripts must not mistake the bundle for their own entry point.
  const starter = join(folder, "start.mjs");
  writeFileSync(starter, 'await import("./bench.mjs");\n');
  return spawnSync(node, [starter, ...wanted], { stdio: "inherit", env }).status ?? 1;
}

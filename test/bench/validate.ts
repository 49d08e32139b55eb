import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../scripts/lib/paths.ts";
import { createQodex } from "../../src/qodex.ts";
import { validateQodex } from "../../src/validate/qodex.ts";
import { remove, temporary } from "../support/package/packed.ts";
import { run } from "../support/package/run.ts";
import { median, table } from "./support/report.ts";

const rounds = 9;
const time = "2024-08-24T14:15:22.000Z";
const collection = {
  ...{ id: "1-a", name: "a", uid: "1-a", owner: "1", isPublic: false },
  ...{ createdAt: time, updatedAt: time },
};

/** The cost of validation: CPU time per response by size, and loading with the first one. */
export async function benchValidate(): Promise<void> {
  const rows: string[][] = [];
  for (const items of [1, 50]) rows.push(await answersOf(items, items === 1 ? 2000 : 200));
  table(
    `Processor time per call, stubbed fetch (µs, median of ${rounds} rounds)`,
    ["collections in the response", "without", "with validate", "added"],
    rows,
  );
  const loads = await firstAnswers();
  table(
    `The first answer of a process (median of ${rounds})`,
    ["", "ms of processor time", "MB of heap"],
    loads.map(([name, ms, mb]) => [name, ms.toFixed(1), mb.toFixed(1)]),
  );
}

async function answersOf(items: number, calls: number): Promise<string[]> {
  const body = JSON.stringify({ collections: Array.from({ length: items }, () => collection) });
  const headers = { "content-type": "application/json" };
  const options = { apiKey: "bench_key", fetch: async () => new Response(body, { headers }) };
  const clients = [createQodex(options), createQodex({ ...options, validate: validateQodex() })];
  const samples: [number[], number[]] = [[], []];
  // They take turns, so that a busy moment of the machine affects both.
  for (let round = -3; round < rounds; round += 1) {
    for (const [index, qodex] of clients.entries()) {
      const before = process.cpuUsage();
      for (let call = 0; call < calls; call += 1) await qodex.collections.list();
      const used = process.cpuUsage(before);
      if (round >= 0) samples[index]?.push((used.user + used.system) / calls);
    }
  }
  const [without, validated] = [median(samples[0]), median(samples[1])];
  return [items, without, validated, validated - without].map((value) =>
    Number.isInteger(value) ? String(value) : value.toFixed(1),
  );
}

/** From bundled files, as in an application: measures only loading. */
async function firstAnswers(): Promise<[name: string, ms: number, mb: number][]> {
  const folder = temporary("bench-validate");
  try {
    await build({
      stdin: {
        contents: `export { createQodex } from "./src/qodex.ts";
          export { validateQodex } from "./src/validate/qodex.ts";`,
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      splitting: true,
      minify: true,
      format: "esm",
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      logLevel: "error",
    });
    const file = pathToFileURL(join(folder, "stdin.mjs")).href;
    const found: [string, number, number][] = [];
    for (const [name, option] of [
      ["without", ""],
      ["with validate", "validate: validateQodex(),"],
    ]) {
      const program = `
        const { createQodex, validateQodex } = await import("${file}");
        const fetch = async () => Response.json({ collections: [] });
        await fetch();
        const qodex = createQodex({ apiKey: "bench_key", fetch, ${option} });
        gc();
        const heap = process.memoryUsage().heapUsed;
        const start = process.cpuUsage();
        await qodex.collections.list();
        const { user, system } = process.cpuUsage(start);
        gc();
        console.log(JSON.stringify([(user + system) / 1000, (process.memoryUsage().heapUsed - heap) / 1e6]));`;
      const samples: [number, number][] = [];
      for (let round = 0; round < rounds; round += 1) {
        const flags = ["--expose-gc", "--input-type=module", "--eval"];
        const { stdout } = await run(process.execPath, [...flags, program]);
        samples.push(JSON.parse(stdout));
      }
      const [ms, mb] = [0, 1].map((at) => median(samples.map((sample) => sample[at] ?? 0)));
      found.push([name ?? "", ms ?? 0, mb ?? 0]);
    }
    return found;
  } finally {
    remove(folder);
  }
}

import { benchCpu } from "../test/bench/cpu.ts";
import { benchLatency } from "../test/bench/latency.ts";
import { benchSize } from "../test/bench/size.ts";
import { benchValidate } from "../test/bench/validate.ts";

/** Runs the benchmarks, or the ones named: `npm run bench -- cpu size`. */
const all: Record<string, () => Promise<void>> = {
  size: benchSize,
  cpu: benchCpu,
  latency: benchLatency,
  validate: benchValidate,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(
    `bench: there is no ${unknown.join(", ")}; there are ${Object.keys(all).join(", ")}.`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(all)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}

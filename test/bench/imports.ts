import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as compile } from "../../scripts/build.ts";
import { root } from "../../scripts/lib/paths.ts";
import { temporary } from "../../scripts/lib/temporary.ts";
import { peersFolder } from "./support/peers.ts";
import { median, table } from "./support/report.ts";

const rounds = 15;

/** How long a fresh process takes to import a package, in ms, without the start of Node. */
export async function benchImports(): Promise<void> {
  const folder = temporary("bench-imports");
  try {
    await compile(join(folder, "dist"));
    const own = (name: string) => join(folder, "dist/src", name);
    const files: Record<string, string> = {
      "qodekit/teams": own("teams.js"),
      "qodekit/qodex": own("qodex.js"),
      "openapi-fetch": join(root, "node_modules/openapi-fetch/dist/index.mjs"),
      ky: join(root, "node_modules/ky/distribution/index.js"),
      openai: join(peersFolder(), "node_modules/openai/index.mjs"),
    };
    const probe = join(folder, "probe.mjs");
    writeFileSync(
      probe,
      "const began = performance.now(); await import(process.argv[2]); console.log(performance.now() - began);",
    );
    const times = new Map<string, number[]>(Object.keys(files).map((name) => [name, []]));
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, file] of Object.entries(files)) {
        const out = execFileSync(process.execPath, [probe, pathToFileURL(file).href]);
        if (round >= 0) times.get(name)?.push(Number(out));
      }
    }
    table(
      `Import time in a fresh process (median of ${rounds})`,
      ["package", "ms"],
      [...times].map(([name, list]) => [name, median(list).toFixed(1)]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.ts";
import { standard } from "../support/package/compilers.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { everyOperation, preamble, twoOperations } from "../support/package/consumer-code.ts";
import { run } from "../support/package/run.ts";
import { placeOf, Tsserver } from "../support/package/tsserver.ts";
import { median, table } from "./support/report.ts";

/** The TypeScript dev dependencies with their versions. 7 has no tsserver. */
const compilers = [
  ["5.9", "typescript-5.9"],
  ["6", "typescript"],
  ["7", "typescript-7"],
] as const;
const files: Readonly<Record<string, string>> = {
  "two operations, and an error of each": twoOperations,
  "all operations": everyOperation("qodex"),
};
const cursors: Readonly<Record<string, string>> = {
  "`qodex.`": `${preamble("qodex")}client.¦\n`,
  "`object.`, nothing imported": "const object = { a: 1, b: 2 };\nobject.¦\n",
};
const rounds = 5;

/** Prints the cost of qodex's types: compile time, and completion time in an editor. */
export async function benchTypes(): Promise<void> {
  const project = await createConsumer("bench-types");
  try {
    await benchCheck(project);
    await benchCompletion(project);
  } finally {
    project.remove();
  }
}

async function benchCheck(project: Consumer): Promise<void> {
  const rows: string[][] = [];
  for (const [name, text] of Object.entries(files)) {
    configure(project, text);
    for (const [version, typescript] of compilers) {
      const runs: Record<string, number>[] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await check(project, typescript));
      const middle = (of: string) => median(runs.map((each) => each[of] ?? Number.NaN));
      const times = ["Check time", "Total time"].map((of) => middle(of).toFixed(2));
      rows.push([name, version, String(middle("Instantiations")), ...times]);
    }
  }
  table(
    `Checking a file that uses qodex (s, median of ${rounds})`,
    ["file", "TypeScript", "instantiations", "check", "total"],
    rows,
  );
}

/** One compiler run: its own measurements, by name. */
async function check(project: Consumer, typescript: string): Promise<Record<string, number>> {
  const tsc = join(root, "node_modules", typescript, "bin/tsc");
  const args = [tsc, "-p", project.folder, "--extendedDiagnostics"];
  const { code, output } = await run(process.execPath, args);
  if (code !== 0) throw new Error(output);
  const figures = output.matchAll(/^([A-Z][\w ]+): +([\d.]+)/gm);
  return Object.fromEntries([...figures].map(([, name, value]) => [name, Number(value)]));
}

async function benchCompletion(project: Consumer): Promise<void> {
  const rows: string[][] = [];
  for (const [name, marked] of Object.entries(cursors)) {
    for (const [version, typescript] of compilers.slice(0, 2)) {
      const times = await complete(project, typescript, marked);
      rows.push([name, version, ...times.map((ms) => ms.toFixed(0))]);
    }
  }
  table(
    `Completion in tsserver (ms; after an edit, the median of ${rounds})`,
    ["at", "TypeScript", "load", "first", "after an edit"],
    rows,
  );
}

/** The times to load a file, for the first completion, and for a completion after an edit, in ms. */
async function complete(
  project: Consumer,
  typescript: string,
  marked: string,
): Promise<readonly [load: number, first: number, edited: number]> {
  const { text, place } = placeOf(marked, "¦");
  configure(project, text);
  const file = join(project.folder, "used.ts").replaceAll("\\", "/");
  const server = new Tsserver(typescript);
  const timed = async (act: () => Promise<unknown>) => {
    const began = performance.now();
    await act();
    return performance.now() - began;
  };
  const propose = async () => {
    const { length } = await server.completions(file, place);
    if (length < 2) throw new Error("Nothing was proposed.");
  };
  try {
    const load = await timed(() => server.open(file, text));
    const first = await timed(propose);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // The program is updated by the next request, so that is part of the time.
      await server.open(file, `${text}// ${round}\n`);
      times.push(await timed(propose));
    }
    return [load, first, median(times)];
  } finally {
    await server.stop();
  }
}

function configure(project: Consumer, text: string): void {
  project.write("used.ts", text);
  const compilerOptions = { ...standard, skipLibCheck: true };
  const config = JSON.stringify({ compilerOptions, files: ["used.ts"] });
  writeFileSync(join(project.folder, "tsconfig.json"), config);
}

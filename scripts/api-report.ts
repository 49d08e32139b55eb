import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unifiedDiff } from "./api-report/diff.ts";
import { render, reportName } from "./api-report/render.ts";
import { type Entries, surfaces } from "./api-report/surface.ts";
import { readArguments } from "./lib/arguments.ts";
import { compile } from "./lib/compile.ts";
import { root } from "./lib/paths.ts";
import { temporary } from "./lib/temporary.ts";

/** The folder of the committed reports. */
const folder = "test/types/api";

type Reports = Record<string, string>;

/** The entries of package.json that have types. */
export function publicEntries(): Entries {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.fromEntries(
    Object.entries<{ types?: string }>(exports).flatMap(([path, { types }]) =>
      types ? [[path.replace(".", name), types.replace("./dist/", "")]] : [],
    ),
  );
}

/** The reports of a compiled folder, by file name. */
export function reportsOf(compiled: string, entries: Entries): Reports {
  const all = surfaces(compiled, entries);
  return Object.fromEntries(all.map((surface) => [reportName(surface), render(surface)]));
}

/** A unified diff of two sets of reports; empty if they are equal. */
export function changes(before: Reports, after: Reports): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((name) => unifiedDiff(`${folder}/${name}`, before[name] ?? "", after[name] ?? ""))
    .filter(Boolean)
    .join("\n");
}

async function freshReports(): Promise<Reports> {
  const compiled = temporary("api");
  try {
    await compile(compiled, "--emitDeclarationOnly");
    return reportsOf(compiled, publicEntries());
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

function committedReports(): Reports {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(root, folder, name), "utf8")]),
  );
}

function check(committed: Reports, fresh: Reports): void {
  const difference = changes(committed, fresh);
  if (difference === "") {
    console.log(`api-report: ${folder} is up to date`);
    return;
  }
  console.error(difference);
  console.error(
    "api-report: the public API has changed, see above. If this is intended, run `npm run api-report` and commit the result.",
  );
  process.exitCode = 1;
}

function write(fresh: Reports): void {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(fresh)) writeFileSync(join(root, folder, name), text);
  console.log(`api-report: ${Object.keys(fresh).length} reports -> ${folder}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = readArguments("api-report", { check: { type: "boolean" } });
  const fresh = await freshReports();
  if (values.check) check(committedReports(), fresh);
  else write(fresh);
}

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../../scripts/lib/paths.ts";
import { oncePerRun } from "../once-per-run.ts";
import { remove, stage } from "./packed.ts";
import { type Ran, run } from "./run.ts";

/** A project that has installed the package from its tarball. */
export interface InstalledPackage {
  /** The project's folder; ES modules unless a file's name says otherwise. */
  readonly project: string;
  /** The package's folder in the project. */
  readonly folder: string;
  /** The packed package, a `.tgz`. */
  readonly tarball: string;
  /** Removes everything. */
  remove(): void;
}

/** Makes a project that has the packed package installed; npm packs and installs once per test run. */
export async function installPackage(): Promise<InstalledPackage> {
  const shared = await oncePerRun("installed", packAndInstall);
  // Not inside the repository: Node would resolve the repository's Prism.
  const folder = mkdtempSync(join(tmpdir(), "qodekit-package-"));
  cpSync(shared, folder, { recursive: true, verbatimSymlinks: true });
  const project = join(folder, "project");
  const [tarball = ""] = readdirSync(folder).filter((name) => /^qodekit-.*\.tgz$/.test(name));
  return {
    project,
    folder: join(project, "node_modules/qodekit"),
    tarball: join(folder, tarball),
    remove: () => remove(folder),
  };
}

/**
 * Builds and packs the package, and lets npm install the tarball into an empty project without a registry:
 * the run-time dependencies are packed from the repository's own.
 */
async function packAndInstall(folder: string): Promise<void> {
  const [staged, project] = [join(folder, "staged"), join(folder, "project")];
  for (const path of [staged, project]) mkdirSync(path);
  await stage(staged);
  addDecoys(staged);
  const dependencies = [...runtimeDependencies(staged)].map((name) =>
    join(root, "node_modules", name),
  );
  const [tarball = "", ...others] = await pack([staged, ...dependencies], folder);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await npm(["install", ...quiet, tarball, ...others], project);
  remove(staged);
}

/** Links packages of another folder into a project, such as the optional peers. */
export function linkPackages(project: string, from: string, names: readonly string[]): void {
  for (const name of names) {
    const place = join(project, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(from, "node_modules", name), place, "junction");
  }
}

/** The mock's parts of Prism. */
export const prism: readonly string[] = ["@stoplight/prism-http", "@stoplight/prism-http-server"];

/** Files in the repository that must not be in the tarball. */
function addDecoys(staged: string): void {
  const others = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const name of [...others.map((entry) => entry.name), "dist/docs", "dist/extra"]) {
    mkdirSync(join(staged, name), { recursive: true });
    writeFileSync(join(staged, name, "decoy.txt"), "Not to be packed.");
  }
}

/** Packs folders of packages, and returns the tarballs in the same order. */
async function pack(folders: readonly string[], into: string): Promise<string[]> {
  const args = ["pack", ...folders, "--ignore-scripts", "--json", "--pack-destination", into];
  const packed: { filename: string }[] = JSON.parse((await npm(args, into)).stdout);
  return packed.map(({ filename }) => join(into, filename));
}

/** The names of the run-time dependencies, including transitive ones. */
function runtimeDependencies(folder: string, found = new Set<string>()): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    if (found.has(name)) continue;
    found.add(name);
    runtimeDependencies(join(root, "node_modules", name), found);
  }
  return found;
}

async function npm(args: readonly string[], cwd: string): Promise<Ran> {
  const script = process.env["npm_execpath"];
  const ran = script
    ? await run(process.execPath, [script, ...args], { cwd })
    : await run("npm", args, { cwd });
  if (ran.code !== 0) throw new Error(`npm ${args[0]} failed:\n${ran.output}`);
  return ran;
}

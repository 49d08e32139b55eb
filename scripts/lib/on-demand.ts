import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/**
 * Installs packages that only one test or benchmark needs (other run times, other clients), so that
 * `npm ci` stays small. They are cached in `node_modules/.cache`, keyed by the folder's `package.json`
 * and lock file.
 *
 * @param folder relative to the repository; holds a `package.json` with exact versions, and a lock file
 *   if npm can create a complete one.
 * @returns the folder whose `node_modules` has them.
 * @throws Error with npm's output if the registry cannot be reached.
 */
export function installOnDemand(folder: string): string {
  const from = join(root, folder);
  const files = ["package.json", "package-lock.json", ".npmrc"].filter((name) =>
    existsSync(join(from, name)),
  );
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const name of files) hash.update(readFileSync(join(from, name)));
  const cache = join(root, "node_modules", ".cache", "qodekit");
  const target = join(cache, `${folder.replace(/\W+/g, "-")}-${hash.digest("hex").slice(0, 12)}`);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  // Installs into a temporary folder and renames it when complete: two runs may start at the same time.
  const draft = mkdtempSync(`${target}-draft-`);
  try {
    for (const name of files) cpSync(join(from, name), join(draft, name));
    const command = files.includes("package-lock.json") ? "ci" : "install";
    for (const args of [probe(draft), [command, "--no-audit", "--no-fund"]]) {
      const { code, output } = npm(args, draft);
      if (code !== 0) throw new Error(`npm could not install ${folder}:\n${output}`);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/**
 * Requests only one package first: without a network, npm would retry the whole list for many minutes.
 */
function probe(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [name = "npm"] = Object.keys(manifest.dependencies ?? {});
  return ["view", name, "name", "--fetch-retries=0", "--fetch-timeout=10000"];
}

function npm(args: readonly string[], cwd: string): { code: number; output: string } {
  const script = process.env["npm_execpath"];
  const [program, ...first] = script ? [process.execPath, script] : ["npm"];
  const ran = spawnSync(program as string, [...first, ...args], {
    cwd,
    encoding: "utf8",
    // npm is a script on Windows.
    shell: !script && process.platform === "win32",
  });
  return { code: ran.status ?? 1, output: `${ran.stdout ?? ""}${ran.stderr ?? ""}` };
}

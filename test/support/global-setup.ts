import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { apis, root } from "../../scripts/lib/paths.ts";
import { prepareContract, preparedName } from "../../src/mock/prism/prepared-contract.ts";
import { loadPrism } from "../../src/mock/prism/prism.ts";
import { runFolder } from "./once-per-run.ts";

/** Vitest's global setup: what all test files share for the length of a run. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "qodekit-run-"));
  // The workers inherit it.
  process.env[runFolder] = folder;
  const prepared = await Promise.all(apis.map(prepare));
  return () => {
    for (const path of [folder, ...prepared]) rmSync(path, { recursive: true, force: true });
  };
}

/**
 * Puts the prepared operations beside a bundle, as the package has them: a mock starts five times
 * faster, and the tests start hundreds.
 */
async function prepare(api: string): Promise<string> {
  const bundle = join(root, "generated", api, "openapi.yaml");
  const cache = join(root, "node_modules/.cache/qodekit");
  const cached = join(cache, `prepared-${api}-${fingerprint(bundle)}`);
  if (!existsSync(cached)) {
    mkdirSync(cache, { recursive: true });
    removeOld(cache, `prepared-${api}-`);
    writeFileSync(`${cached}-${process.pid}`, await prepareContract(loadPrism(), bundle));
    renameSync(`${cached}-${process.pid}`, cached);
  }
  const target = join(root, "generated", api, preparedName);
  // A mock of another run may be reading the old one.
  copyFileSync(cached, `${target}-${process.pid}`);
  renameSync(`${target}-${process.pid}`, target);
  return target;
}

/** Every change of the mock prepares the contracts again: removes files that no run uses any more. */
function removeOld(folder: string, prefix: string): void {
  const hour = 3_600_000;
  for (const name of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < Date.now() - hour) rmSync(file, { force: true });
  }
}

/** A hash of all that prepared operations depend on: the contract, Prism, and our code around it. */
function fingerprint(bundle: string): string {
  const code = join(root, "src/mock");
  const files = readdirSync(code, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const hash = createHash("sha256");
  for (const file of [
    bundle,
    join(root, "package-lock.json"),
    ...files.map((name) => join(code, name)),
  ]) {
    hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.ts";

const cache = join(root, "node_modules", ".cache", "qodekit");

/**
 * The result of a program that depends only on its inputs, and takes long: from an earlier run with the
 * same inputs if there is one. CI always runs the program.
 *
 * @param inputs everything that the result depends on, as texts.
 * @param isSound whether a result may be used again. A failure may have other causes than the inputs.
 */
export async function remembered<T>(
  name: string,
  inputs: readonly string[],
  work: () => Promise<T>,
  isSound: (result: T) => boolean,
): Promise<T> {
  const hash = createHash("sha256").update(JSON.stringify([process.version, ...inputs]));
  const prefix = `remembered-${name}-`;
  const file = join(cache, `${prefix}${hash.digest("hex").slice(0, 32)}.json`);
  if (!process.env["CI"]) {
    try {
      return JSON.parse(readFileSync(file, "utf8")) as T;
    } catch {
      // Not remembered, or not completely written.
    }
  }
  const result = await work();
  if (isSound(result)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache).filter((each) => each.startsWith(prefix))) {
      rmSync(join(cache, old), { force: true });
    }
    writeFileSync(`${file}-${process.pid}`, JSON.stringify(result));
    renameSync(`${file}-${process.pid}`, file);
  }
  return result;
}

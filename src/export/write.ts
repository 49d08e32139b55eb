import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A path that cannot be written. `message` says why. */
export class ExportError extends Error {
  override readonly name: string = "ExportError";
}

/**
 * Writes one file.
 *
 * @throws ExportError if it exists and `replace` is false.
 */
export function writeFile(file: string, text: string, replace: boolean): void {
  if (existsSync(file) && !replace) throw exists(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Writes a folder of files. Replaces an existing folder as a whole, so that no stale file remains.
 *
 * @param mark the file that identifies such a folder; other folders are never removed.
 * @throws ExportError
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  mark: string,
  replace: boolean,
): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!replace) throw exists(folder);
    if (!existsSync(join(folder, mark))) {
      throw new ExportError(
        `${folder} has no ${mark}, so it is not replaced. Choose another folder.`,
      );
    }
    rmSync(folder, { recursive: true });
  }
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const exists = (path: string): ExportError =>
  new ExportError(`${path} exists. Choose another path with --out, or overwrite it with --force.`);

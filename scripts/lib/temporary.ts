import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/**
 * Creates an empty folder below the repository's `.tmp`, which a fresh checkout does not have. The caller
 * removes it.
 */
export function temporary(name: string): string {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  return mkdtempSync(join(root, ".tmp", `${name}-`));
}

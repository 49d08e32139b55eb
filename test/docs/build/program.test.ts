import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { root } from "../../../scripts/lib/paths.ts";

test("the bundled program is removed once it is imported, also if its build fails", async () => {
  // Below a file, so that nothing can be written.
  const into = join(fileURLToPath(import.meta.url), "site");
  await expect(buildDocs({ into, onePage: false })).rejects.toThrow(/ENOTDIR|EEXIST/);
  const folder = join(root, ".tmp");
  const left = existsSync(folder) ? readdirSync(folder) : [];
  expect(left.filter((name) => name.startsWith(`docs-program-${process.pid}`))).toEqual([]);
}, 120_000);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { viewOf } from "../../../scripts/docs/contract/view.ts";
import { apis, root } from "../../../scripts/lib/paths.ts";

/** Status, code and class of each row of a guide's table. */
function rowsOf(guide: string): string[] {
  const rows = guide.split("\n").filter((line) => /^\| [45]\d\d \|/.test(line));
  return rows.map((row) => {
    const [, status, code] = row.split("|").map((cell) => cell.trim());
    return `${status} ${(code ?? "").replace(/[`*]/g, "")}`;
  });
}

it.each(apis)(
  "the errors guide of %s has every code of the contract, with the client's class",
  (family) => {
    const guide = readFileSync(join(root, "docs/reference", family, "errors.md"), "utf8");
    const declared = readApi(family).operations.flatMap((operation) =>
      viewOf(operation).errors.map((row) => `${row.status} ${row.code ?? "none"} ${row.class}`),
    );
    expect([...new Set(rowsOf(guide))].sort()).toEqual([...new Set(declared)].sort());
  },
);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.ts";

/** The page about the mock's limits. Its tables are between comments with their name. */
export const limitsPage: string = join(root, "docs/mock/limits.md");

/** The page with a replaced section. */
export function withSection(name: string, text: string): string {
  const page = readFileSync(limitsPage, "utf8");
  const [begin, end] = [`<!-- ${name}: begin -->\n`, `<!-- ${name}: end -->`];
  const [before, rest] = page.split(begin);
  const [old, after] = rest?.split(end) ?? [];
  if (old === undefined || after === undefined) {
    throw new Error(`${limitsPage} has no section "${name}".`);
  }
  return `${before}${begin}${text}\n${end}${after}`;
}

/** A table in Markdown. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

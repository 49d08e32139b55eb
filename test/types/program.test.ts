import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";

const file = join(root, "test/types/program.test-d.ts");
const calls = /\b(?:teams|qodex)\.\w+\.\w+\(/g;

/** Workarounds that the types should not require: `!`, `?.` and casts. */
function workarounds(text: string): string[] {
  const source = ts.createSourceFile("program.ts", text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isWorkaround =
      ts.isNonNullExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isTypeAssertionExpression(node) ||
      ts.isQuestionDotToken(node);
    if (isWorkaround) found.push(node.parent.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("a program of forty calls needs no workaround", () => {
  const text = readFileSync(file, "utf8");
  expect(new Set(text.match(calls)).size).toBeGreaterThanOrEqual(40);
  expect(text).not.toMatch(/@ts-|\bany\b/);
  expect(workarounds(text)).toEqual([]);
});

test("the search finds every workaround", () => {
  expect(workarounds("a!; b?.c; d as string; <string>e;")).toHaveLength(4);
});

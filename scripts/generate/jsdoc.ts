/** A JSDoc block with the given indent; empty if there are no lines. */
export function jsdoc(lines: readonly (string | undefined)[], indent = ""): string {
  const text = lines
    .filter((line) => line !== undefined)
    .join("\n")
    // Text of the contract must not end the comment.
    .replaceAll("*/", "*\\/")
    .trim();
  if (text === "") return "";
  const rows = text
    .split("\n")
    .map((row) => `${indent} *${row.trimEnd() === "" ? "" : ` ${row.trimEnd()}`}`);
  return rows.length === 1
    ? `${indent}/** ${text} */\n`
    : `${indent}/**\n${rows.join("\n")}\n${indent} */\n`;
}

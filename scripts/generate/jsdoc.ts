/** A JSDoc block of the given indent; empty when there is nothing to say. */
export function jsdoc(lines: readonly (string | undefined)[], indent = ""): string {
  const text = lines
    .filter((line) => line !== undefined)
    .join("\n")
    // The contract must not be able to end the comment.
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

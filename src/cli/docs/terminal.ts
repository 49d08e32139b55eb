/** Options for rendering a text in a terminal. */
export interface TerminalOptions {
  /** The maximum line length, except in code. */
  readonly width: number;
  /** Whether to use escape codes for bold and colours. */
  readonly colour: boolean;
}

type Style = "bold" | "dim" | "code";

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  code: [36, 39],
};

/** Matches escape sequences, which do not count towards the line length. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they begin with
const escapes = /\u001b\[\d+m/g;

/**
 * Renders Markdown of the reference for a terminal: underlined headings, wrapped paragraphs and lists,
 * aligned tables, unchanged code.
 */
export function terminalText(markdown: string, { width, colour }: TerminalOptions): string {
  const style = (text: string, name: Style): string => {
    const [on, off] = codes[name];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
  const inline = (text: string): string =>
    text
      .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label: string, to: string) => linkText(label, to))
      .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => style(bold, "bold"))
      .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1")
      .replace(/`([^`]+)`/g, (_, code: string) => (colour ? style(code, "code") : code));
  const lines: string[] = [];
  for (const block of blocksOf(markdown)) {
    if (lines.length > 0 && !(block.kind === "item" && block.follows)) lines.push("");
    if (block.kind === "code")
      lines.push(...block.lines.map((line) => (line === "" ? "" : `    ${style(line, "dim")}`)));
    else if (block.kind === "table")
      lines.push(
        ...table(
          block.rows.map((row) => row.map(inline)),
          width,
        ),
      );
    else if (block.kind === "item") {
      const indent = " ".repeat(block.indent);
      lines.push(...wrap(inline(block.text), width, `${indent}- `, `${indent}  `));
    } else if (block.kind === "heading") {
      const heading = wrap(inline(block.text), width);
      lines.push(...heading.map((line) => style(line, "bold")));
      const mark = { 1: "=", 2: "-" }[block.level];
      if (mark) lines.push(mark.repeat(Math.max(...heading.map(lengthOf))));
    } else lines.push(...wrap(inline(block.text), width));
  }
  return `${lines.join("\n")}\n`;
}

/** Keeps the id of a link, which `qodekit docs` accepts: `[Get a mock server](getMock.md)`. */
function linkText(label: string, to: string): string {
  const [, file, operation] =
    /^(?:(?:[./]*\w+\/)?(\w+)\.md(?:#.*)?|operation:(\w+))$/.exec(to) ?? [];
  return `${label} (${file ?? operation ?? to})`;
}

type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "item"; indent: number; text: string; follows: boolean }
  | { kind: "code"; lines: string[] }
  | { kind: "table"; rows: string[][] };

function* blocksOf(markdown: string): Iterable<Block> {
  const lines = markdown.split("\n");
  let at = 0;
  let follows = false;
  while (at < lines.length) {
    const line = lines[at] as string;
    const [, marks, title = ""] = /^(#+) (.*)$/.exec(line) ?? [];
    const [, indent, item = ""] = /^( *)[-*] (.*)$/.exec(line) ?? [];
    if (line.trim() === "") {
      at += 1;
      follows = false;
    } else if (line.startsWith("```")) {
      const end = lines.indexOf("```", at + 1);
      yield { kind: "code", lines: lines.slice(at + 1, end) };
      at = end + 1;
    } else if (line.startsWith("|")) {
      const rows = take(lines, at, (each) => each.startsWith("|"));
      yield { kind: "table", rows: rows.filter((row) => !/^\|[-|: ]+\|$/.test(row)).map(cells) };
      at += rows.length;
    } else if (marks !== undefined) {
      yield { kind: "heading", level: marks.length, text: title };
      at += 1;
    } else if (indent !== undefined) {
      const rest = take(lines, at + 1, (each) => /^\s+[^\s-]/.test(each));
      yield { kind: "item", indent: indent.length, text: [item, ...rest].join(" "), follows };
      follows = true;
      at += 1 + rest.length;
    } else {
      const text = take(
        lines,
        at,
        (each) => each.trim() !== "" && !/^(?:#|```|\||[-*] )/.test(each),
      );
      yield { kind: "paragraph", text: text.join(" ") };
      at += Math.max(text.length, 1);
    }
  }
}

function take(lines: readonly string[], from: number, fits: (line: string) => boolean): string[] {
  const end = lines.findIndex((line, index) => index >= from && !fits(line));
  return lines.slice(from, end < 0 ? undefined : end);
}

const cells = (row: string): string[] =>
  row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

const lengthOf = (text: string): number => text.replace(escapes, "").length;

/** Wraps a text at word boundaries; a word longer than a line stays whole. */
export function wrap(text: string, width: number, first = "", rest: string = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/**
 * Aligns columns and wraps the last one. If they do not fit, renders a list with the column headers as
 * labels.
 */
function table(rows: readonly (readonly string[])[], width: number): string[] {
  const [heads = [], ...rest] = rows;
  const last = heads.length - 1;
  const widths = heads.map((_, column) =>
    Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))),
  );
  const start = widths.slice(0, last).reduce((sum, wide) => sum + wide + 2, 0);
  const words = rows.flatMap((row) => (row[last] ?? "").split(/\s+/).map(lengthOf));
  const room = Math.max(Math.min(widths[last] ?? 0, 20), ...words);
  if (start + room > width) {
    return rest.flatMap((row) => {
      const labelled = row.flatMap((cell, column) => {
        const head = column === 0 ? "" : heads[column];
        const text = cell.replace(/\.$/, "");
        return text === "" ? [] : [head ? `${head}: ${text}` : text];
      });
      return wrap(labelled.join("; "), width, "- ", "  ");
    });
  }
  return rows.flatMap((row) => {
    const cells = row
      .slice(0, last)
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell) + 2));
    return wrap(row[last] ?? "", width, cells.join(""), " ".repeat(start));
  });
}

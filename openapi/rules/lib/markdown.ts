/** A line that opens or closes a fenced code block, without indentation (CommonMark §4.5). */
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;

/** Removes code spans, which end at a backtick run of equal length (CommonMark §6.1). */
function withoutSpans(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length; ) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(text.slice(at, at + 2))?.[0];
    const run = /^`+/.exec(text.slice(at))?.[0];
    if (escaped !== undefined || run === undefined) {
      kept += escaped ?? text[at];
      at += escaped?.length ?? 1;
      continue;
    }
    const rest = text.slice(at + run.length);
    const close = [...rest.matchAll(/`+/g)].find(([other]) => other.length === run.length);
    if (close === undefined) kept += run;
    at += run.length + (close === undefined ? 0 : close.index + run.length);
  }
  return kept;
}

/** The blocks between blank lines, without fenced code. Indented fences count as text. */
function blocks(markdown: string): string[][] {
  const found: string[][] = [[]];
  let open: string | undefined;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const marker = fence.exec(line)?.[0];
    if (open !== undefined) {
      const closes = marker?.startsWith(open) && line.trim() === marker;
      if (closes) open = undefined;
    } else if (marker !== undefined) {
      open = marker;
      found.push([]);
    } else if (line.trim() === "") {
      found.push([]);
    } else {
      found.at(-1)?.push(line);
    }
  }
  return found.filter((lines) => lines.length > 0);
}

/** The text outside code, per block. */
export function prose(markdown: string): string[] {
  return blocks(markdown).map((lines) => withoutSpans(lines.join("\n")));
}

/** A tag, a comment, a declaration or an entity. */
const html = /<[a-z/!?][^\s>]*>?|&#|&[a-z][a-z0-9]*;|&(?:lt|gt|amp|quot)/i;

/** The first HTML in a plain text, or undefined. */
export const htmlInPlain = (text: string): string | undefined => html.exec(text)?.[0];

/**
 * The first HTML in a Markdown text, or undefined. Backticks pair up within a block, and renderers
 * disagree on where a block ends (lists, quotes). So HTML counts as code only if it does in every
 * range of lines that could be a block.
 */
export function htmlIn(markdown: string): string | undefined {
  for (const lines of blocks(markdown)) {
    for (let start = 0; start < lines.length; start += 1) {
      for (let end = start + 1; end <= lines.length; end += 1) {
        const found = htmlInPlain(withoutSpans(lines.slice(start, end).join("\n")));
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

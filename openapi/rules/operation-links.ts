import { prose } from "./lib/markdown.ts";
import { type Context, type Location, type Rule, text } from "./lib/redocly.ts";
import { eachText } from "./lib/texts.ts";

const scheme = "operation:";

/** The destinations of inline links, images and link definitions (CommonMark §6.3, §6.4, §4.7). */
const destinations = /\]\(\s*<?([^)\s>]*)|^ {0,3}\[[^\]]+\]:\s*<?(\S+)/gm;

const emphasis = /(?<![\w*\\])(\*{1,2}|_{1,2})(?![\s*_])([^*_]+?)\1(?![\w*])/g;

const inOneLine = (value: string): string => value.trim().replace(/\s+/g, " ");

const titleOf = (value: string): string => inOneLine(value).toLowerCase();

/**
 * Texts link operations by operationId, `[List members](operation:listMembers)`: each renderer
 * resolves the link in its own way. Other links are absolute.
 */
export const operationLinks: Rule = () => {
  const ids = new Set<string>();
  const titles = new Map<string, string>();
  const found: { value: string; location: Location }[] = [];

  function check(value: string, location: Location, ctx: Context): void {
    const report = (message: string) => ctx.report({ message, location });
    for (const [, inline, definition] of value.matchAll(destinations)) {
      const target = inline ?? definition ?? "";
      if (target.startsWith("https://")) continue;
      if (!target.startsWith(scheme)) {
        report(`The link to "${target}" must begin with https:// or ${scheme}.`);
      } else if (!ids.has(target.slice(scheme.length))) {
        report(`The link to "${target}" is broken: no operation has this operationId.`);
      }
    }
    for (const [whole, , words = ""] of value.matchAll(emphasis)) {
      const id = titles.get(titleOf(words));
      if (id === undefined) continue;
      const link = `[${inOneLine(words)}](${scheme}${id})`;
      report(`${inOneLine(whole)} is the title of an operation. Link it: ${link}.`);
    }
  }

  const texts = eachText(
    ({ value, markdown, location }) => {
      if (!markdown) return;
      for (const part of prose(value)) found.push({ value: part, location });
    },
    (ctx) => {
      for (const { value, location } of found) check(value, location, ctx);
    },
  );
  return {
    ...texts,
    Operation(node) {
      const id = text(node["operationId"]);
      ids.add(id);
      titles.set(titleOf(text(node["summary"])), id);
    },
  };
};

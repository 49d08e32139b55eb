import { prose } from "./lib/markdown.ts";
import type { Rule } from "./lib/redocly.ts";
import { eachText } from "./lib/texts.ts";

const marker = "**Unverified:** ";

/** A description has at most one `**Unverified:**`, which starts its last paragraph. */
export const unverifiedLast: Rule = () =>
  eachText(({ value, markdown, location }, ctx) => {
    if (!markdown) return;
    const paragraphs = prose(value);
    const marked = paragraphs.filter((paragraph) => /\bunverified\W*:/i.test(paragraph));
    if (marked.length === 0) return;
    const [last = ""] = paragraphs.slice(-1);
    const once = last.split(marker.trim()).length === 2;
    if (marked.length === 1 && last.startsWith(marker) && once) return;
    ctx.report({
      message: `A description has one paragraph for all that is unverified, its last: "${marker}…".`,
      location,
    });
  });

import { prose } from "./lib/markdown.ts";
import type { Rule } from "./lib/redocly.ts";
import { eachText } from "./lib/texts.ts";

const marker = "**Unverified:** ";

/** What is not verified is in one place of a description, at its end, under one name. */
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
      message: `A description says what is unverified once, in its last paragraph: "${marker}…".`,
      location,
    });
  });

import { htmlIn, htmlInPlain } from "./lib/markdown.ts";
import type { Rule } from "./lib/redocly.ts";
import { eachText } from "./lib/texts.ts";

/** No text contains HTML: a reference that renders it would run what a contract brings along. */
export const noHtml: Rule = () =>
  eachText(({ value, markdown, location }, ctx) => {
    const found = markdown ? htmlIn(value) : htmlInPlain(value);
    if (found === undefined) return;
    const way = markdown
      ? "Write Markdown; put an angle bracket or an entity into a code span on one line"
      : "This text is plain: leave it out";
    ctx.report({ message: `The text contains HTML: "${found}". ${way}.`, location });
  });

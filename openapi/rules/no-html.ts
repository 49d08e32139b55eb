import { htmlIn, htmlInPlain } from "./lib/markdown.ts";
import type { Rule } from "./lib/redocly.ts";
import { eachText } from "./lib/texts.ts";

/** No text contains HTML, which pages that render the contract would run. */
export const noHtml: Rule = () =>
  eachText(({ value, markdown, location }, ctx) => {
    const found = markdown ? htmlIn(value) : htmlInPlain(value);
    if (found === undefined) return;
    const way = markdown
      ? "Write Markdown; put angle brackets and entities into a code span on one line"
      : "Remove it: this text is not Markdown";
    ctx.report({ message: `The text contains HTML: "${found}". ${way}.`, location });
  });

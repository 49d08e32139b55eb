import type { Rule } from "./lib/redocly.ts";
import { eachText } from "./lib/texts.ts";

/** Wordings that hide the subject, and what to write instead. */
export const wordings: readonly [pattern: RegExp, instead: string][] = [
  [/\bnot known\b/i, 'what is the case; what is not confirmed goes into "**Unverified:**"'],
  [/\b(is|are) said to\b/i, "who says it, or the fact alone"],
  [/\bno way back\b/i, '"This cannot be undone, as far as we know."'],
  [/\b(is|are) (told|given)\b/i, "what happens, with the subject first"],
  [
    /\b(stands?|stood) (for|in|under|beside|there)\b/i,
    'what it is or does: "is", "is in", "means"',
  ],
  [/\b(tells?|told) of\b/i, '"reports", "shows"'],
  [/\bholds? for\b/i, '"applies to"'],
  [/\bthe ones? that\b/i, "the noun"],
  [/\bwhat of\b/i, "the noun"],
  [/\bwithout what\b/i, "the noun"],
  [/\bby (it|them)sel(f|ves)\b/i, '"automatically", or nothing'],
  [/\ball the same\b/i, '"anyway", "still"'],
  [/\bwho(so)?ever\b/i, "the person or the role"],
  [/\b(honest(ly)?|simply)\b/i, "nothing"],
];

const code = /```.*?```|`[^`\n]*`/gs;

/** Texts say what a thing is or does, in standard terms. */
export const plainWording: Rule = () =>
  eachText(({ value, location }, ctx) => {
    const text = value.replaceAll(code, "`code`").replaceAll(/\s+/g, " ");
    for (const [pattern, instead] of wordings) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      ctx.report({ message: `The text says "${found}". Write ${instead}.`, location });
    }
  });

import { eachOperation } from "./lib/operation.ts";
import { type Rule, text } from "./lib/redocly.ts";

const longest = 60;

/** A summary is a menu entry; a description adds to it. */
export const operationText: Rule = () =>
  eachOperation(({ node, id }, ctx) => {
    const summary = text(node["summary"]).trim();
    const description = text(node["description"]).trim();
    const report = (key: string, message: string) =>
      ctx.report({ message: `${id}: ${message}`, location: ctx.location.child(key) });

    // Redocly's own rule reports a missing summary.
    if (summary.length > longest) {
      report(
        "summary",
        `the summary has ${summary.length} characters, at most ${longest} fit a menu.`,
      );
    }
    if (summary.endsWith(".")) report("summary", "the summary ends with a full stop. Remove it.");
    if (/^[^A-Z]/.test(summary)) report("summary", "the summary must start with a capital letter.");
    if (description === "") {
      ctx.report({
        message: `${id}: the description is missing. Add what the summary does not say.`,
      });
    } else if (description.replace(/\.$/, "").toLowerCase() === summary.toLowerCase()) {
      report(
        "description",
        "the description repeats the summary. Add what the summary does not say.",
      );
    }
  });

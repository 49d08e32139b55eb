import { eachOperation } from "./lib/operation.ts";
import type { Rule } from "./lib/redocly.ts";
import { verbOf, verbs } from "./names.ts";

/** An operationId is a known verb and a noun in lowerCamelCase. */
export const operationIdForm: Rule = () =>
  eachOperation(({ node }, ctx) => {
    const id = node["operationId"];
    // Redocly's own rule reports a missing operationId.
    if (typeof id !== "string") return;
    const report = (message: string) =>
      ctx.report({ message, location: ctx.location.child("operationId") });

    const verb = verbOf(id);
    if (verb === undefined) {
      report(
        `operationId "${id}" starts with none of the verbs ${verbs.join(", ")}. ` +
          "Rename it to verb + noun, like listMembers.",
      );
    } else if (id === verb) {
      report(`operationId "${id}" has no noun. Say what it acts on, like ${verb}Members.`);
    } else if (!/^[a-z]+(?:[A-Z][a-z0-9]+)+$/.test(id)) {
      report(
        `operationId "${id}" is not lowerCamelCase: letters and digits, and one capital a word ` +
          "(listApiKeys, not listAPIKeys or list_api_keys).",
      );
    }
  });

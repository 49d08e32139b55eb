import { eachOperation } from "./lib/operation.ts";
import { isRef, list, type Rule, record } from "./lib/redocly.ts";

/** Error responses are `$ref`s to components, and the common ones are declared everywhere. */
export const errorsByRef: Rule = (options) => {
  const required = list(options["required"]).map(String);

  return eachOperation(({ node, id }, ctx) => {
    const responses = record(node["responses"]);
    const location = ctx.location.child("responses");
    for (const [status, response] of Object.entries(responses)) {
      if (!/^([45]|default$)/.test(status)) continue;
      if (isRef(response) && response.$ref.includes("components/responses/")) continue;
      ctx.report({
        message: `${id} declares its ${status} response inline. Use a $ref to components/responses.`,
        location: location.child(status),
      });
    }
    const missing = required.filter((status) => responses[status] === undefined);
    if (missing.length > 0) {
      ctx.report({
        message: `${id} does not declare ${missing.join(", ")}. Every operation can return them: add a $ref for each.`,
        location,
      });
    }
  });
};

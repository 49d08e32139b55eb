import { eachOperation } from "./lib/operation.ts";
import type { Rule } from "./lib/redocly.ts";

/** Every operation has `x-evidence`. (`extensions-documented` checks the value.) */
export const evidencePresent: Rule = () =>
  eachOperation(({ node, id }, ctx) => {
    if (node["x-evidence"] !== undefined) return;
    ctx.report({
      message: `${id} has no x-evidence. Say how it is known: documented, observed or inferred.`,
    });
  });

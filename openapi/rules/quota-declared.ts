import { eachOperation } from "./lib/operation.ts";
import { quote, type Rule, record } from "./lib/redocly.ts";

/** Quotas that operations name are defined in the root's `x-rate-limit`, and each is used. */
export const quotaDeclared: Rule = () => {
  let declared: string[] = [];
  const used = new Set(["default"]);

  const operations = eachOperation(({ node, id }, ctx) => {
    const quota = node["x-rate-limit"];
    // `extensions-documented` reports other types.
    if (typeof quota !== "string") return;
    const report = (message: string) =>
      ctx.report({ message, location: ctx.location.child("x-rate-limit") });
    if (quota === "default") {
      report(`${id} names the quota "default", which always applies. Remove it.`);
    } else if (!declared.includes(quota)) {
      report(
        `${id} names the quota "${quota}", which the root's x-rate-limit does not have: ` +
          `${quote(declared) || "it has none"}.`,
      );
    }
    used.add(quota);
  });

  return {
    ...operations,
    Root: {
      enter(root) {
        declared = Object.keys(record(root["x-rate-limit"]));
      },
      leave(_root, ctx) {
        for (const name of declared.filter((known) => !used.has(known))) {
          ctx.report({
            message: `No operation names the quota "${name}" in its x-rate-limit. Remove it.`,
            location: ctx.location.child(["x-rate-limit", name]),
          });
        }
      },
    },
  };
};

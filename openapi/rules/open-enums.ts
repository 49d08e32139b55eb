import { exceptionsFrom } from "./lib/exceptions.ts";
import { type Context, type Json, list, type Rule } from "./lib/redocly.ts";
import { typesOf } from "./lib/schema.ts";

/**
 * Both vendors add values without notice, so a list of values is open: `x-extensible-enum`. An
 * `enum` of one value is a constant and stays. An exception is keyed by the values joined with
 * `|`, which is the same text in a source and in a bundle.
 */
export const openEnums: Rule = (options) => {
  const exceptions = exceptionsFrom(options["exceptions"]);

  function checkClosed(schema: Json, ctx: Context): void {
    const values = list(schema["enum"]).filter((value) => value !== null);
    const key = values.join("|");
    if (values.length < 2 || exceptions.cover(key)) return;
    ctx.report({
      message:
        `The enum "${key}" is closed. Write x-extensible-enum instead of enum, or give the reason ` +
        "why no value can be added as an exception of qodekit/open-enums in redocly.yaml.",
      location: ctx.location.child("enum"),
    });
  }

  function checkOpen(schema: Json, ctx: Context): void {
    const value = schema["x-extensible-enum"];
    if (value === undefined) return;
    const report = (message: string) =>
      ctx.report({ message, location: ctx.location.child("x-extensible-enum") });
    const known = list(value);
    const types = typesOf(ctx, { node: schema, file: ctx.location.source.absoluteRef });
    if (known.length === 0) report("x-extensible-enum lists no value. Name the known ones.");
    if (
      known.some((item) => typeof item !== "string") ||
      types.size !== 1 ||
      !types.has("string")
    ) {
      report("x-extensible-enum works on strings only: `type: string`, and every value a string.");
    }
    const twice = known.filter((item, index) => known.indexOf(item) !== index);
    if (twice.length > 0) report(`x-extensible-enum lists "${twice.join('", "')}" twice.`);
    if (schema["enum"] !== undefined) report("A schema has either enum or x-extensible-enum.");
  }

  return {
    Schema(schema, ctx) {
      checkClosed(schema, ctx);
      checkOpen(schema, ctx);
    },
    Root: {
      leave(_root, ctx) {
        for (const message of exceptions.problems()) ctx.report({ message });
      },
    },
  };
};

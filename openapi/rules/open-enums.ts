import { exceptionsFrom } from "./lib/exceptions.ts";
import { type Context, type Json, list, type Rule } from "./lib/redocly.ts";
import { typesOf } from "./lib/schema.ts";

/**
 * Lists of values are open (`x-extensible-enum`), because both vendors add values without notice. An
 * `enum` with one value is a constant and allowed. Exceptions are keyed by the values, joined with
 * `|`.
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
    if (known.length === 0) report("x-extensible-enum is empty. Add the known values.");
    if (
      known.some((item) => typeof item !== "string") ||
      types.size !== 1 ||
      !types.has("string")
    ) {
      report("x-extensible-enum needs `type: string` and string values only.");
    }
    const twice = known.filter((item, index) => known.indexOf(item) !== index);
    if (twice.length > 0) report(`x-extensible-enum lists "${twice.join('", "')}" twice.`);
    if (schema["enum"] !== undefined)
      report("A schema cannot have both enum and x-extensible-enum. Remove enum.");
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

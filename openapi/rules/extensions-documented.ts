import { extensions, type Place } from "./extensions.ts";
import { type Context, isRef, type Json, type Rule, record } from "./lib/redocly.ts";
import { isMap } from "./lib/texts.ts";

/** Every `x-` key is defined in `extensions.ts`, in an allowed place and with a valid value. */
export const extensionsDocumented: Rule = () => {
  function check(key: string, value: unknown, node: Json, ctx: Context): void {
    const place = ctx.type.name.replace(/(?<=[a-z])(?=[A-Z])/, " ").toLowerCase() as Place;
    const report = (message: string) => ctx.report({ message, location: ctx.location.child(key) });
    const known = extensions.find(({ name }) => name === key);
    if (known === undefined) {
      report(
        `${key} is not an extension of this contract. Remove it, or add it to ` +
          "openapi/rules/extensions.ts and to the table of openapi/README.md.",
      );
    } else if (!known.places.includes(place)) {
      report(`${key} has no meaning on "${place}"; it belongs on: ${known.places.join(", ")}.`);
    } else if (known.accepts?.(value, place, node) === false) {
      report(`${key} is ${JSON.stringify(value)}; expected ${known.wants}.`);
    }
  }

  const checkAll = (node: Json, ctx: Context): void => {
    if (isMap(ctx.type.name)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("x-")) check(key, value, node, ctx);
    }
  };
  return {
    any: (node, ctx) => checkAll(record(node), ctx),
    // Redocly visits a node only once, but each `$ref` to it can have its own extensions.
    ref: (_node, ctx) => checkAll(isRef(ctx.rawNode) ? record(ctx.rawNode) : {}, ctx),
  };
};

import { extensions, type Place } from "./extensions.ts";
import { type Context, isRef, type Json, type Rule, record } from "./lib/redocly.ts";

/** Redocly's types whose keys are names (of properties, headers, ...) and not keywords. */
const isMap = (type: string): boolean =>
  /Map$|^Named|^SchemaProperties$|^SpecExtension$/.test(type);

/** Every `x-` key is one of the table, stands where the table says, and has a value that fits. */
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
      report(`${key} is ${JSON.stringify(value)}; it has to be ${known.wants}.`);
    }
  }

  return {
    any(node, ctx) {
      if (isMap(ctx.type.name)) return;
      // Keys beside a $ref stand on the reference, not on its target.
      const written = isRef(ctx.rawNode) ? record(ctx.rawNode) : {};
      for (const [key, value] of Object.entries({ ...record(node), ...written })) {
        if (key.startsWith("x-")) check(key, value, node, ctx);
      }
    },
  };
};

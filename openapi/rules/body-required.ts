import { exceptionsFrom } from "./lib/exceptions.ts";
import { content, eachOperation } from "./lib/operation.ts";
import { type Context, list, type Rule, record } from "./lib/redocly.ts";
import { follow, type Placed, typesOf } from "./lib/schema.ts";

/** Whether every value of the schema has a required property. */
function needsProperty(ctx: Context, { node, file }: Placed, depth = 0): boolean {
  if (list(node["required"]).length > 0) return true;
  // Limits the recursion: a schema can contain itself.
  if (depth > 8) return false;
  const needs = (part: unknown) => {
    const placed = follow(ctx, part, file);
    return placed !== undefined && needsProperty(ctx, placed, depth + 1);
  };
  const all = (key: string) => list(node[key]).length > 0 && list(node[key]).every(needs);
  return list(node["allOf"]).some(needs) || all("oneOf") || all("anyOf");
}

/** The name of the only property, if that is an object or an array: a wrapper. */
function wrapperOf(ctx: Context, schema: Placed): string | undefined {
  const [only, ...others] = Object.entries(record(schema.node["properties"]));
  if (only === undefined || others.length > 0) return undefined;
  const [name, value] = only;
  const inner = follow(ctx, value, schema.file);
  if (inner === undefined) return undefined;
  const types = typesOf(ctx, inner);
  return types.has("object") || types.has("array") ? name : undefined;
}

/**
 * A request body with required properties is `required`, and so is a wrapper property. Exceptions, with
 * a reason, are keyed by operationId.
 */
export const bodyRequired: Rule = (options) => {
  const exceptions = exceptionsFrom(options["exceptions"]);

  return eachOperation(
    ({ node, id }, ctx) => {
      const file = ctx.location.source.absoluteRef;
      const request = follow(ctx, node["requestBody"], file);
      if (node["requestBody"] === undefined || request === undefined) return;
      const location = ctx.location.child("requestBody");
      for (const body of content(request, ctx, "")) {
        const schema = follow(ctx, body.node["schema"], body.file);
        if (schema === undefined) continue;
        const wrapper = wrapperOf(ctx, schema);
        const loose = wrapper !== undefined && !list(schema.node["required"]).includes(wrapper);
        if (loose && !exceptions.cover(id)) {
          const message =
            `${id}: the ${body.mediaType} request body has one property, "${wrapper}", that may be ` +
            "left out. Add it to `required`, or give the reason why it may be as an exception of " +
            "qodekit/body-required in redocly.yaml.";
          ctx.report({ message, location });
        }
        if (request.node["required"] === true || !needsProperty(ctx, schema)) continue;
        const message =
          `${id}: the ${body.mediaType} request body has required properties, but may be left out. ` +
          "Add `required: true` to it.";
        ctx.report({ message, location });
      }
    },
    (ctx) => {
      for (const message of exceptions.problems()) ctx.report({ message });
    },
  );
};

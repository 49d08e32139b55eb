import { exceptionsFrom } from "./lib/exceptions.ts";
import type { Context, Json, Location, Rule, Visit } from "./lib/redocly.ts";
import { isShape, structure } from "./lib/structure.ts";

interface Seen {
  kind: string;
  name: string;
  location: Location;
  structure: string;
}

/** The name of a component (in its own file or in a bundle), or the location of an inline object. */
function nameOf(location: Location, key: string | number): string {
  const { pointer, source } = location;
  const inBundle = /^#\/components\/\w+\/([^/]+)$/.exec(pointer)?.[1];
  if (inBundle !== undefined) return inBundle;
  const file = source.absoluteRef.replaceAll("\\", "/").split("/").slice(-2).join("/");
  if (pointer === "#/") return file.replace(/^.*\/|\.ya?ml$/g, "");
  return `${key} (${file}${pointer})`;
}

/**
 * No component or inline object is a copy of another. What is compared:
 * - schemas with a shape of their own (see {@link isShape}) and parameters: everything but texts and
 *   examples;
 * - components/responses and headers: everything, because error responses differ in their texts and
 *   examples only.
 */
export const noDuplicateComponents: Rule = (options) => {
  const exceptions = exceptionsFrom(options["exceptions"]);
  const seen: Seen[] = [];

  const remember =
    (kind: string, whole: boolean, counts: (node: Json, ctx: Context) => boolean): Visit =>
    (node, ctx) => {
      if (!counts(node, ctx)) return;
      const text = structure(ctx, node, ctx.location.source.absoluteRef, whole);
      seen.push({
        kind,
        name: nameOf(ctx.location, ctx.key),
        location: ctx.location,
        structure: text,
      });
    };

  function duplicates(): [Seen, Seen][] {
    const first = new Map<string, Seen>();
    const pairs: [Seen, Seen][] = [];
    for (const item of seen) {
      const key = `${item.kind} ${item.structure}`;
      const original = first.get(key);
      if (original === undefined) first.set(key, item);
      else pairs.push([original, item]);
    }
    // The content of a copy is a copy as well: report the outermost only.
    return pairs.filter(
      ([, item]) =>
        !pairs.some(
          ([, other]) =>
            item.location.absolutePointer.startsWith(
              `${other.location.absolutePointer.replace(/\/$/, "")}/`,
            ) && item !== other,
        ),
    );
  }

  return {
    Schema: remember("schema", false, isShape),
    Parameter: remember("parameter", false, () => true),
    Header: remember("header", true, () => true),
    // Inline responses of two operations can be equal: compare components only.
    Response: remember("response", true, (_node, ctx) =>
      /^#\/(components\/responses\/[^/]+)?$/.test(ctx.location.pointer),
    ),
    Root: {
      leave(_root, ctx) {
        for (const [original, item] of duplicates()) {
          const key = [original.name, item.name].sort().join(" = ");
          if (exceptions.cover(key)) continue;
          ctx.report({
            message:
              `The ${item.kind} ${item.name} is a copy of ${original.name}. Keep one as a component and ` +
              "$ref it; or, if they are different things, give the reason as the exception " +
              `"${key}" of qodekit/no-duplicate-components in redocly.yaml.`,
            location: item.location,
          });
        }
        for (const message of exceptions.problems()) ctx.report({ message });
      },
    },
  };
};

import { exceptionsFrom } from "./lib/exceptions.ts";
import type { Context, Json, Location, Rule, Visit } from "./lib/redocly.ts";
import { isShape, structure } from "./lib/structure.ts";

interface Seen {
  kind: string;
  name: string;
  location: Location;
  structure: string;
}

/** `Member` for a component, in a file of its own or in a bundle; the address for anything else. */
function nameOf(location: Location, key: string | number): string {
  const { pointer, source } = location;
  const inBundle = /^#\/components\/\w+\/([^/]+)$/.exec(pointer)?.[1];
  if (inBundle !== undefined) return inBundle;
  const file = source.absoluteRef.replaceAll("\\", "/").split("/").slice(-2).join("/");
  if (pointer === "#/") return file.replace(/^.*\/|\.ya?ml$/g, "");
  return `${key} (${file}${pointer})`;
}

/**
 * Nothing is written twice. "Equal" is:
 * - for schemas that are a shape (see isShape) and for parameters: the same without texts and
 *   examples, wherever they stand;
 * - for components/responses and for headers: the same including texts and examples, since two
 *   error responses differ in nothing else.
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
    // What lies inside a copy is a copy too; only the outermost is worth a message.
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
    // Two operations may well answer alike: only components are compared.
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
              "$ref it; or, if they only happen to look alike, add the reason as the exception " +
              `"${key}" of qodekit/no-duplicate-components in redocly.yaml.`,
            location: item.location,
          });
        }
        for (const message of exceptions.problems()) ctx.report({ message });
      },
    },
  };
};

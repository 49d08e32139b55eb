import { objectsIn } from "../../fields.ts";
import type { Fields } from "../../types.ts";

/** Whether two values have the same JSON. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The three versions of a merge. If both sides changed the same field, `from` wins. */
export interface Sides<T> {
  /** The common ancestor. */
  readonly base: T;
  /** The target of the changes. */
  readonly into: T;
  /** The source of the changes. */
  readonly from: T;
}

/** Merges the fields of an object, except the given ones. */
export function mergedFields({ base, into, from }: Sides<Fields>, ...except: string[]): Fields {
  const names = Object.keys({ ...into, ...from }).filter((name) => !except.includes(name));
  const entries = names.flatMap((name) => {
    const value = isSame(base[name], from[name]) ? into[name] : from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Merges lists of objects with the key field `key`, and the lists in them. Removed by one side means
 * removed, unless the other side changed it.
 */
export function mergedLists(
  sides: Sides<readonly Fields[]>,
  key: string,
  inner: readonly string[] = [],
): Fields[] {
  const byKey = (list: readonly Fields[]) => new Map(list.map((one) => [one[key], one]));
  const [base, into, from] = [byKey(sides.base), byKey(sides.into), byKey(sides.from)];
  const isUnchanged = (one: Fields) => base.has(one[key]) && isSame(base.get(one[key]), one);
  const incoming = sides.from.flatMap((there) => {
    const here = into.get(there[key]);
    if (!here) return isUnchanged(there) ? [] : [there];
    if (isUnchanged(there)) return [here];
    if (isUnchanged(here)) return [there];
    const was = base.get(there[key]) ?? {};
    const lists = inner.filter((name) => Array.isArray(there[name]));
    const parts = lists.map((name) => {
      const of = { base: objectsIn(was, name), into: objectsIn(here, name) };
      return [name, mergedLists({ ...of, from: objectsIn(there, name) }, key, inner)];
    });
    return [{ ...there, ...Object.fromEntries(parts) }];
  });
  const own = sides.into.filter((one) => !from.has(one[key]) && !isUnchanged(one));
  return [...incoming, ...own];
}

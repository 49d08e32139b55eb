import { objectsIn } from "../../fields.ts";
import type { Fields } from "../../types.ts";

/** Whether two values are the same when they are sent. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The three states of a merge. Where both sides changed the same, `from` wins. */
export interface Sides<T> {
  /** What both sides were made of. */
  readonly base: T;
  /** What the changes go into. */
  readonly into: T;
  /** What the changes come from. */
  readonly from: T;
}

/** Merges the fields of an object, except some. */
export function mergedFields({ base, into, from }: Sides<Fields>, ...except: string[]): Fields {
  const names = Object.keys({ ...into, ...from }).filter((name) => !except.includes(name));
  const entries = names.flatMap((name) => {
    const value = isSame(base[name], from[name]) ? into[name] : from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Merges lists of objects, which the field `key` tells apart, and the lists in them. What one side
 * removes is gone, unless the other one changed it.
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

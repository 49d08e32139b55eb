import type { Contract, Json } from "../../../scripts/generate/contract.ts";

/** A location in an example where a change has one meaning: not inside a choice. */
export type Site = { readonly pointer: string; readonly keys: readonly string[] } & (
  | { readonly breaks: "type"; readonly allowed: readonly string[] }
  /** The last key is a required field. */
  | { readonly breaks: "required" }
  /** The last key is a missing field in an object that lists all of its fields. */
  | { readonly breaks: "unknown" }
  /** A string of an open enum. */
  | { readonly breaks: "open list" }
);

/** A name that no contract has. */
export const newName = "not/yet~known";

/** Every location of a value where it can be changed, from the contract alone. */
export function sitesOf(contract: Contract, schema: unknown, value: unknown): Site[] {
  const walk = (given: unknown, at: unknown, keys: readonly string[]): Site[] => {
    const own = contract.resolve(given);
    const here = { keys, pointer: pointerOf(keys) };
    if (own["anyOf"] || own["allOf"]) return [];
    const {
      type,
      properties = {},
      required = [],
      items,
      additionalProperties,
    } = own as {
      type?: string | string[];
      properties?: Json;
      required?: string[];
      items?: unknown;
      additionalProperties?: unknown;
    };
    const sites: Site[] = [];
    if (type !== undefined) sites.push({ ...here, breaks: "type", allowed: [type].flat() });
    if (own["x-extensible-enum"] && !own["format"] && !own["pattern"]) {
      sites.push({ ...here, breaks: "open list" });
    }
    if (Array.isArray(at) && items !== undefined) {
      sites.push(...at.flatMap((item, index) => walk(items, item, [...keys, String(index)])));
    } else if (typeof at === "object" && at !== null && own["properties"]) {
      const field = (name: string) => ({
        keys: [...keys, name],
        pointer: pointerOf([...keys, name]),
      });
      for (const name of required) sites.push({ ...field(name), breaks: "required" });
      if (additionalProperties === undefined) sites.push({ ...field(newName), breaks: "unknown" });
      for (const [name, item] of Object.entries(at)) {
        if (properties[name]) sites.push(...walk(properties[name], item, [...keys, name]));
      }
    }
    return sites;
  };
  return walk(schema, value, []);
}

/** A copy of a value with another value at the keys; undefined removes it. */
export function replaced(value: unknown, keys: readonly string[], by: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Json) }) as Json;
  const made = rest.length === 0 ? by : replaced(copy[key], rest, by);
  if (made === undefined) delete copy[key];
  else copy[key] = made;
  return copy;
}

const pointerOf = (keys: readonly string[]) =>
  keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

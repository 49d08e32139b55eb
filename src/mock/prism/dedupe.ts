type Nodes = unknown[];

/**
 * A JSON value as a list in which everything that is there several times is there once. Arrays and
 * objects hold places of the list, which are lower than their own; the value itself comes last.
 */
export function dedupe(value: unknown): Nodes {
  const nodes: Nodes = [];
  const places = new Map<string, number>();
  const placeOf = (part: unknown): number => {
    const isHolder = typeof part === "object" && part !== null;
    const node = isHolder ? mapValues(part, placeOf) : part;
    const key = (isHolder ? "holder " : "value ") + JSON.stringify(node);
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = nodes.push(node) - 1;
    places.set(key, place);
    return place;
  };
  placeOf(value);
  return nodes;
}

/** The value of a packed list. What was there several times is one object now. */
export function restore(nodes: readonly unknown[]): unknown {
  const values: unknown[] = [];
  for (const node of nodes) {
    const isHolder = typeof node === "object" && node !== null;
    values.push(isHolder ? mapValues(node, (place) => values[place as number]) : node);
  }
  return values.at(-1);
}

function mapValues(holder: object, map: (value: unknown) => unknown): object {
  if (Array.isArray(holder)) return holder.map(map);
  const kept = Object.entries(holder).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, map(value)]));
}

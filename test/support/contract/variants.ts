/** A changed copy of a body, and the change. */
export interface Variant {
  readonly change: string;
  readonly value: unknown;
}

/** Bodies that a later version of a server may send instead. */
export function variantsOf(body: unknown): Variant[] {
  const places = placesIn(body);
  return [
    { change: "a new field in every object", value: extended(body) },
    ...places.map((path) => ({ change: `no ${path.join("/")}`, value: without(body, path) })),
    ...places.map((path) => ({
      change: `null at ${path.join("/")}`,
      value: without(body, path, null),
    })),
  ];
}

type Path = readonly string[];

/** The paths to the fields of a body; for a list, those of its first element. */
function placesIn(node: unknown, path: Path = []): Path[] {
  if (typeof node !== "object" || node === null) return [];
  const keys = Array.isArray(node) ? Object.keys(node).slice(0, 1) : Object.keys(node);
  return keys.flatMap((key) => {
    const below = [...path, key];
    const own = Array.isArray(node) ? [] : [below];
    return [...own, ...placesIn((node as Record<string, unknown>)[key], below)];
  });
}

function extended(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(extended);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, extended(value)] as const);
  return { ...Object.fromEntries(entries), fieldOfTomorrow: { kind: "new", list: [1, null] } };
}

/** A copy without the field at a path, or with another value there. */
function without(body: unknown, path: Path, value?: null): unknown {
  const copy = structuredClone(body) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((node, key) => node[key] as typeof node, copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

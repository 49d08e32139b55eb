import type { Json } from "../../../scripts/generate/contract.ts";
import { replaced } from "./mutations.ts";

export type MutationKind = "deleted" | "renamed" | "mistyped";

/** A body with one changed property. */
export interface PropertyMutation {
  readonly kind: MutationKind;
  readonly keys: readonly string[];
  readonly body: unknown;
}

/** Changes each property of a body, at every depth, in each of the three ways. */
export function* propertyMutations(body: unknown): Generator<PropertyMutation> {
  for (const [keys, value] of propertiesIn(body, [])) {
    const name = keys.at(-1) as string;
    const without = replaced(body, keys, undefined);
    yield { kind: "deleted", keys, body: without };
    const renamed = [...keys.slice(0, -1), `${name}_renamed`];
    yield { kind: "renamed", keys, body: replaced(without, renamed, value) };
    yield { kind: "mistyped", keys, body: replaced(body, keys, mistyped(value)) };
  }
}

function* propertiesIn(
  value: unknown,
  keys: readonly string[],
): Generator<[keys: readonly string[], value: unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value as Json)) {
    const path = [...keys, key];
    if (!Array.isArray(value)) yield [path, item];
    yield* propertiesIn(item, path);
  }
}

/** A value of another JSON type, as a changed server would most likely send. */
function mistyped(value: unknown): unknown {
  if (Array.isArray(value)) return { mistyped: true };
  if (typeof value === "string") return 12_345;
  return value === null ? 12_345 : "mistyped";
}

import { tagOf } from "./body-shape.ts";

/**
 * Whether a value is an object with named values: what JSON calls an object, or options. Not a `Map`, a
 * form or a promise, whose content has no names, and no instance whose fields are getters only.
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isPlain(value) || (tagOf(value) === "Object" && Object.keys(value as object).length > 0);

/** Whether a value is a plain object (`{ … }`), of any realm. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null || (tagOf(value) === "Object" && Object.getPrototypeOf(prototype) === null)
  );
}

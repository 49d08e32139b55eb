/** Escapes a name for a JSON pointer (RFC 6901 §3). */
export const escapePointer = (name: string): string =>
  name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The names in a JSON pointer. */
export function pointerNames(pointer: string): string[] {
  const [, ...names] = pointer.split("/");
  // Most pointers have no escapes, and reading a page of a list uses two of them.
  if (!pointer.includes("~")) return names;
  return names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer, or undefined. Ignores inherited properties. */
export function at(value: unknown, pointer: string): unknown {
  let here = value;
  for (const name of pointerNames(pointer)) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

/** Sets the value at a JSON pointer if its parent exists. */
export function put(body: unknown, pointer: string, value: unknown): void {
  const parent = at(body, parentOf(pointer));
  const name = pointerNames(pointer).at(-1) ?? "";
  if (typeof parent === "object" && parent !== null) Object.assign(parent, { [name]: value });
}

/** The pointer to the parent of a pointer's value. */
export const parentOf = (pointer: string): string => pointer.split("/").slice(0, -1).join("/");

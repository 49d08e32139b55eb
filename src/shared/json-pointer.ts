/** The value at a JSON pointer, `undefined` if there is none. */
export function at(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of pointer.split("/").slice(1)) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string, unknown>)[unescapePointer(step)];
  }
  return here;
}

/** Sets the value at a JSON pointer, if there is an object for it. */
export function put(body: unknown, pointer: string, value: unknown): void {
  const parent = at(body, parentOf(pointer));
  const key = unescapePointer(pointer.split("/").at(-1) ?? "");
  if (typeof parent === "object" && parent !== null) Object.assign(parent, { [key]: value });
}

/** The pointer to what holds the value of a pointer. */
export const parentOf = (pointer: string): string => pointer.split("/").slice(0, -1).join("/");

const unescapePointer = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** A name as a segment of a JSON pointer (RFC 6901 §3). */
export const segment = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The names in a JSON pointer. */
export const segments = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value at a JSON pointer; undefined when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const name of segments(pointer)) {
    at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  }
  return at;
}

import { MockError } from "../errors.ts";
import type { Family } from "../types.ts";

/** Every family, with the port that the command line gives it. The order is that of starting. */
export const defaultPorts: Readonly<Record<Family, number>> = { teams: 4010, qodex: 4011 };

/** The names of all families. */
export const allFamilies: readonly Family[] = Object.keys(defaultPorts) as Family[];

/** Tells whether a name is the name of a family. */
export const isFamily = (name: string): name is Family => Object.hasOwn(defaultPorts, name);

/**
 * The bundled contract of a family. The same relative path holds in `src/mock` and in
 * `dist/src/mock`.
 */
export const contractUrl = (family: Family): URL =>
  new URL(`../../../generated/${family}/openapi.yaml`, import.meta.url);

/**
 * The families to start, without repetitions.
 *
 * @throws MockError `invalid-option` if one is unknown or there is none.
 */
export function checkFamilies<F extends Family>(names: readonly F[]): F[] {
  const known = allFamilies.join(", ");
  for (const name of names) {
    if (!isFamily(name)) {
      throw new MockError(
        "invalid-option",
        `There is no API family ${JSON.stringify(name)}. The families are: ${known}.`,
      );
    }
  }
  if (names.length === 0) {
    throw new MockError(
      "invalid-option",
      `No API family to start: \`families\` is empty. Name at least one of: ${known}.`,
    );
  }
  return [...new Set(names)];
}

/**
 * The port of one family.
 *
 * @throws MockError `invalid-option` if it is not a whole number from 0 to 65535.
 */
export function portOf<F extends Family>(
  family: F,
  index: number,
  port: number | Readonly<Partial<Record<F, number>>> = 0,
): number {
  const asked: number = typeof port === "number" ? port : (port[family] ?? 0);
  const used = typeof port === "number" && port > 0 ? port + index : asked;
  if (!Number.isInteger(used) || used < 0 || used > 65_535) {
    throw new MockError(
      "invalid-option",
      `The port of ${family} is ${used}. A port is a whole number from 1 to 65535, or 0 for any free port.`,
    );
  }
  return used;
}

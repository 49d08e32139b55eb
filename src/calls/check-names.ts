import { UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";

/**
 * Refuses options that a method does not have: a typing error would pass in silence.
 *
 * @throws UsageError naming the method, the wrong option and all options that there are.
 */
export function checkNames(name: string, options: unknown, known: readonly string[]): void {
  if (options === undefined) return;
  const list = known.join(", ");
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new UsageError(
      `${name} takes an object of options: ${list}; got ${describeType(options)}.`,
    );
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new UsageError(`${name} has no option \`${key}\`. Options: ${list}.`);
  }
}

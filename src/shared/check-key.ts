import { UsageError } from "../errors/classes.ts";
import { describeType } from "./describe-type.ts";

/**
 * Checks a key without showing it.
 *
 * @throws UsageError if a header cannot contain it.
 */
export function checkKey(key: unknown, name = "`apiKey`"): string {
  if (typeof key !== "string" || key.trim() === "") {
    throw new UsageError(
      `${name} must be the API key, a string that is not empty; got ${describeType(key)}.`,
    );
  }
  if (/^Bearer\s/i.test(key)) {
    throw new UsageError(`${name} must be the key alone; remove the word "Bearer".`);
  }
  // `fetch` would reject it with a message that quotes it.
  const at = key.search(/[^\x21-\x7e]/);
  if (at >= 0) {
    throw new UsageError(
      `${name} holds a character that no key has (position ${at + 1} of ${key.length}): white space, a line break or a character beyond ASCII. Copy the key again.`,
    );
  }
  return key;
}

import type { Random } from "../../server/random.ts";
import { uuidsFrom } from "../../stateful/ids.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const letters = "abcdefghijklmnopqrstuvwxyz";

/** Replaces the digits; the first one is not zero, as in the example. */
const otherDigits = (digits: string, random: Random): string =>
  digits.replace(/\d/g, (_, at: number) =>
    String(at === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
  );

const isId = (name: string): boolean =>
  /(^|_)(id|uid)$|(Id|Uid|UID|ID)s?$|^(owner|createdBy|updatedBy|lastUpdatedBy)$/.test(name);

/**
 * A string like an example: ids are replaced with others of the same format, everything else is unchanged.
 */
export function textLike(example: string, name: string, random: Random): string {
  if (example.search(uuid) >= 0) {
    const ids = example.replace(uuid, uuidsFrom(random));
    const owner = /^\d+(?=-)/.exec(ids)?.[0];
    return owner === undefined ? ids : otherDigits(owner, random) + ids.slice(owner.length);
  }
  if (!isId(name)) return example;
  if (/^\d+$/.test(example)) return otherDigits(example, random);
  if (/^[0-9a-f]{24,}$/.test(example)) {
    return example.replace(/./g, () => Math.floor(random() * 16).toString(16));
  }
  const [, prefix, rest] = /^([a-z]+_)([a-z0-9]+)$/.exec(example) ?? [];
  if (prefix === undefined || rest === undefined) return example;
  const other = rest.replace(/[a-z]|\d/g, (one) =>
    /\d/.test(one)
      ? String(Math.floor(random() * 10))
      : (letters[Math.floor(random() * letters.length)] ?? one),
  );
  return prefix + other;
}

/** A number like an example: an id with as many digits, or a number of similar size. */
export function numberLike(example: number, name: string, random: Random): number {
  if (isId(name) && Number.isSafeInteger(example) && example > 0) {
    return Number(otherDigits(String(example), random));
  }
  if (/^(code|status|statusCode|responseCode)$/.test(name)) return example;
  const other = example * (0.5 + random());
  return Number.isInteger(example) ? Math.round(other) : Number(other.toFixed(2));
}

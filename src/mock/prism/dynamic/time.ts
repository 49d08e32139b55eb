import type { Random } from "../../server/random.ts";

const day = 24 * 60 * 60 * 1000;

/** The reference time of dates with a seed, which makes them repeatable. */
export const seededNow: number = Date.UTC(2025, 0, 1);

/** Formats a time. */
export type TimeForm = (time: number) => unknown;

const iso = (time: number): string => new Date(time).toISOString();

/** The format of a string or number that is a time; `undefined` for all others. */
export function timeForm(example: unknown, format: unknown): TimeForm | undefined {
  if (typeof example === "number") {
    if (example > 1e12 && example < 3e12) return (time) => time;
    return example > 1e9 && example < 3e9 ? (time) => Math.floor(time / 1000) : undefined;
  }
  const text = typeof example === "string" ? example : "";
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) {
    return (time) => iso(time).slice(0, 19).replace("T", " ");
  }
  if (format === "date" || /^\d{4}-\d\d-\d\d$/.test(text)) return (time) => iso(time).slice(0, 10);
  if (/^\d{4}-\d\d$/.test(text)) return (time) => iso(time).slice(0, 7);
  if (format !== "date-time" && !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) {
    return undefined;
  }
  return /T\d\d:\d\d:\d\dZ$/.test(text) ? (time) => iso(time).replace(/\.\d+Z$/, "Z") : iso;
}

/** The order of an object's times: starts before changes, ends last. */
function rankOf(name: string): number {
  if (/next|expir|until|due/i.test(name)) return 3;
  if (/delet|remov|^end|[a-z]End|_end|finish|complet|closed|^to$|resolved/i.test(name)) return 2;
  return /creat|join|start|begin|^from|since|issued/i.test(name) ? 0 : 1;
}

/**
 * Times for the properties of an object in chronological order: within the last 60 days, or the next 60
 * for future ones.
 */
export function timesFor(
  names: readonly string[],
  now: number,
  random: Random,
): ReadonlyMap<string, number> {
  const isAhead = (name: string) => rankOf(name) === 3;
  const past = names.filter((name) => !isAhead(name));
  const times = past.map(() => now - Math.floor(random() * 60 * day)).sort((a, b) => a - b);
  const ordered = past.toSorted((a, b) => rankOf(a) - rankOf(b));
  return new Map([
    ...ordered.map((name, index) => [name, times[index] ?? now] as const),
    ...names.filter(isAhead).map((name) => [name, now + Math.ceil(random() * 60 * day)] as const),
  ]);
}

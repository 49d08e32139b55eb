import type { Violation } from "../types.ts";

/** A violation with `*` for list indexes: the same violation in all items of a list counts once. */
export function pattern({ location, message, ...rest }: Violation): Violation {
  const path = location.slice(2);
  const general = path.map((step) => (/^\d+$/.test(step) ? "*" : step));
  return {
    ...rest,
    location: [...location.slice(0, 2), ...general],
    message: path.length > 0 ? message.replace(path.join("."), general.join(".")) : message,
  };
}

/** The first violation of each pattern, with the number of the others. */
export function distinct(violations: readonly Violation[]): Violation[] {
  const groups = new Map<string, { first: Violation; others: number }>();
  for (const violation of violations) {
    const key = JSON.stringify(pattern(violation));
    const group = groups.get(key);
    if (group) group.others += 1;
    else groups.set(key, { first: violation, others: 0 });
  }
  return [...groups.values()].map(({ first, others }) =>
    others === 0
      ? first
      : { ...first, message: `${first.message} (and ${others} more like it in the list)` },
  );
}

/** The values of a `RateLimit` header. */
export interface RateLimitField {
  /** The number of remaining requests. */
  readonly remaining: number | undefined;
  /** The reset as written: remaining seconds, or an epoch. */
  readonly reset: string | undefined;
}

/**
 * A quoted string, which is the name of a quota unless it is the value of a parameter, or a parameter with
 * a numeric value. Other values can be bytes, such as the partition key: `pk=:Zm9v:`. A name without a
 * number matches, too: otherwise, each of its letters would be tried.
 */
const token = /(=\s*)?"[^"]*"|([a-z]+)(?:\s*=\s*(\d+)\s*(?=[,;]|$))?/gi;

/**
 * Parses both forms of `RateLimit`: `limit=300, remaining=0, reset=42` (up to draft 7 of
 * draft-ietf-httpapi-ratelimit-headers) and `"default";r=0;t=42` (later drafts). Of several quotas, uses
 * the one with the fewest remaining requests; of equal ones, the latest reset.
 */
export function rateLimitField(value: string | null | undefined): RateLimitField {
  // Before the first name, it is the earlier format.
  const unnamed: Record<string, string> = {};
  const named: Record<string, string>[] = [];
  for (const [, isValue, name, number] of (value ?? "").matchAll(token)) {
    if (number) (named.at(-1) ?? unnamed)[(name as string).toLowerCase()] = number;
    else if (!name && !isValue) named.push({});
  }
  const { remaining, reset } = unnamed;
  const [
    strictest = { remaining: remaining === undefined ? remaining : Number(remaining), reset },
  ] = named
    .map(({ r, t }) => ({ remaining: Number(r), reset: t }))
    .filter((each) => each.remaining >= 0)
    .sort((a, b) => a.remaining - b.remaining || Number(b.reset ?? 0) - Number(a.reset ?? 0));
  return strictest;
}

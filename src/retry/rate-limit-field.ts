/** The values of a `RateLimit` header. */
export interface RateLimitField {
  /** The number of remaining requests. */
  readonly remaining: number | undefined;
  /** The reset as written: remaining seconds, or an epoch. */
  readonly reset: string | undefined;
}

/**
 * A member in the format of the later drafts: `"name";r=0;t=2`. The name can contain any of the
 * separators; other parameters can be strings or, as the partition key, bytes: `pk=:Zm9v:`.
 */
const member = /"[^"]*"((?:\s*;\s*[a-z]+\s*=\s*(?:"[^"]*"|[^\s,;"]+))+)/gi;

/**
 * Parses both forms of `RateLimit`: `limit=300, remaining=0, reset=42` (up to draft 7 of
 * draft-ietf-httpapi-ratelimit-headers) and `"default";r=0;t=42` (later drafts). Of several quotas, uses
 * the one with the fewest remaining requests; of equal ones, the latest reset.
 */
export function rateLimitField(value: string | null | undefined): RateLimitField {
  if (!value) return { remaining: undefined, reset: undefined };
  const members = [...value.matchAll(member)].map(([, text = ""]) => field(text, "r", "t"));
  const [strictest = field(value, "remaining", "reset")] = members
    .filter(({ remaining }) => remaining !== undefined)
    .sort(
      (a, b) =>
        Number(a.remaining) - Number(b.remaining) || Number(b.reset ?? 0) - Number(a.reset ?? 0),
    );
  return strictest;
}

function field(text: string, remaining: string, reset: string): RateLimitField {
  const parts = new Map<string, string>();
  for (const part of text.split(/[,;]/)) {
    const [name = "", number = ""] = part.split("=").map((word) => word.trim());
    if (/^\d+$/.test(number)) parts.set(name.toLowerCase(), number);
  }
  const left = parts.get(remaining);
  return { remaining: left === undefined ? undefined : Number(left), reset: parts.get(reset) };
}

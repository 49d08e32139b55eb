/** What a `RateLimit` header says. */
export interface RateLimitField {
  /** How many requests are left. */
  readonly remaining: number | undefined;
  /** The reset as it is written: seconds to go, or an epoch. */
  readonly reset: string | undefined;
}

/**
 * A member of the later drafts: `"name";r=0;t=2`. The name can hold any of the separators; other
 * parameters can be texts or, as the partition key, bytes: `pk=:Zm9v:`.
 */
const member = /"[^"]*"((?:\s*;\s*[a-z]+\s*=\s*(?:"[^"]*"|[^\s,;"]+))+)/gi;

/**
 * Reads `RateLimit` in both of its forms: `limit=300, remaining=0, reset=42` (the drafts up to 7 of
 * draft-ietf-httpapi-ratelimit-headers) and `"default";r=0;t=42` (the later ones). Of several quotas the
 * one with the fewest requests left counts; of those, the one with the latest reset.
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

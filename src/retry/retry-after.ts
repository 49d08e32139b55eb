import { rateLimitField } from "./rate-limit-field.ts";

/** A reset from this number on is an epoch in seconds: no server asks clients to wait 19 years. */
const epochFromSeconds = 600_000_000;

/** A reset from this number on is an epoch in milliseconds: in seconds, it would be the year 5138. */
const epochFromMilliseconds = 100_000_000_000;

/**
 * How long the server asks the client to wait, in milliseconds; undefined if it does not say.
 *
 * The first readable hint wins: `retry-after-ms`, `Retry-After` (RFC 9110 §10.2.3), `RateLimit-Reset` and
 * `RateLimit` (draft-ietf-httpapi-ratelimit-headers), `X-RateLimit-RetryAfter` and `RetryAfter`,
 * `X-RateLimit-Reset`. Past times return 0. Times of day are relative to the response's own `Date`,
 * because the clocks of server and client differ.
 *
 * Responses of any status have quota headers, so they are hints for 429 only: a quota reset says nothing
 * about a 500.
 *
 * @param clock the current Unix time in ms, for responses without a `Date`.
 */
export function retryAfterMs(headers: Headers, clock: number, status: number): number | undefined {
  const get = (name: string) => headers.get(name) || undefined;
  const now = httpDate(get("date") ?? "", clock) ?? clock;
  const asked = milliseconds(get("retry-after-ms")) ?? timeUntil(get("retry-after"), now);
  if (asked !== undefined || status !== 429) return asked;
  return (
    timeUntil(get("ratelimit-reset"), now) ??
    timeUntil(rateLimitField(get("ratelimit")).reset, now) ??
    timeUntil(get("x-ratelimit-retryafter"), now) ??
    timeUntil(get("retryafter"), now) ??
    timeUntil(get("x-ratelimit-reset"), now)
  );
}

const decimal = /^\d+(?:\.\d+)?$/;

function milliseconds(value: string | undefined): number | undefined {
  return value && decimal.test(value) ? Number(value) : undefined;
}

/** Four forms are in use: remaining seconds, a date, and an epoch in seconds or milliseconds. */
function timeUntil(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const number = decimal.test(value) ? Number(value) : Number.NaN;
  if (number < epochFromSeconds) return number * 1000;
  const time = number < epochFromMilliseconds ? number * 1000 : number || httpDate(value, now);
  return time && Math.max(0, time - now);
}

/**
 * Parses the three forms of RFC 9110 §5.6.7; second 60 is a leap second. `Date.parse` accepts other forms
 * too and turns 31 April into 1 May, so the parsed date must equal the written one.
 */
function httpDate(value: string, now: number): number | undefined {
  let [, ...words] = value.replace("  ", " 0").split(/, |[ -]/);
  if (words.length === 4) {
    // Only asctime has no time zone: `Wed Mar 4 05:06:37 2026`.
    const [month, day, time, year] = words as [string, string, string, string];
    words = [day, month, year, time, "GMT"];
  } else if (words[2]?.length === 2) {
    // Two digits: the century that puts the year at most 50 years ahead.
    const latest = new Date(now).getUTCFullYear() + 50;
    words[2] = String(latest - ((latest - Number(words[2])) % 100));
  }
  const text = words.join(" ");
  const known = text.replace(":60 ", ":59 ");
  const time = Date.parse(known);
  if (!new Date(time).toUTCString().endsWith(`, ${known}`)) return undefined;
  return known === text ? time : time + 1000;
}

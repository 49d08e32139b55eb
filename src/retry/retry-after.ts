import { rateLimitField } from "./rate-limit-field.ts";

/** A reset from this number on is an epoch second: no server asks to wait 19 years. */
const epochFromSeconds = 600_000_000;

/** From this number on it is an epoch in milliseconds: as seconds, it would be the year 5138. */
const epochFromMilliseconds = 100_000_000_000;

/**
 * How long the server asks to wait, in milliseconds, or undefined when it does not say.
 *
 * The first hint that can be read wins: `retry-after-ms`, `Retry-After` (RFC 9110 §10.2.3),
 * `RateLimit-Reset` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers), `X-RateLimit-RetryAfter`
 * and `RetryAfter`, `X-RateLimit-Reset`. Past times give 0. Times of day count from the response's own
 * `Date`, because the clocks of server and client differ.
 *
 * Responses of any status carry the headers of a quota, so they are hints for 429 only: a quota reset
 * says nothing about a 500.
 *
 * @param clock the current Unix time in ms, for responses without a `Date`.
 */
export function retryAfterMs(headers: Headers, clock: number, status: number): number | undefined {
  const get = (name: string) => headers.get(name) || undefined;
  const now = httpDate(get("date") ?? "", clock) ?? clock;
  const asked = milliseconds(get("retry-after-ms")) ?? secondsOrDate(get("retry-after"), now);
  if (asked !== undefined || status !== 429) return asked;
  return (
    reset(get("ratelimit-reset"), now) ??
    reset(rateLimitField(get("ratelimit")).reset, now) ??
    secondsOrDate(get("x-ratelimit-retryafter"), now) ??
    secondsOrDate(get("retryafter"), now) ??
    reset(get("x-ratelimit-reset"), now)
  );
}

const decimal = /^\d+(?:\.\d+)?$/;

function milliseconds(value: string | undefined): number | undefined {
  return value && decimal.test(value) ? Number(value) : undefined;
}

function secondsOrDate(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  if (decimal.test(value)) return Number(value) * 1000;
  const date = httpDate(value, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/** Three units are in use: seconds to go, and the epoch of the reset in seconds or milliseconds. */
function reset(value: string | undefined, now: number): number | undefined {
  if (!value || !decimal.test(value)) return undefined;
  const number = Number(value);
  if (number < epochFromSeconds) return number * 1000;
  return Math.max(0, (number < epochFromMilliseconds ? number * 1000 : number) - now);
}

const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
const clock = "(\\d\\d):(\\d\\d):(\\d\\d)";
const fixdate = new RegExp(`^[A-Z][a-z]{2}, (\\d\\d) ([A-Z][a-z]{2}) (\\d{4}) ${clock} GMT$`);
const rfc850 = new RegExp(`^[A-Z][a-z]+day, (\\d\\d)-([A-Z][a-z]{2})-(\\d\\d) ${clock} GMT$`);
const asctime = new RegExp(`^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \\d]\\d) ${clock} (\\d{4})$`);

/** The three forms of RFC 9110 §5.6.7. `Date.parse` would take much that is none of them. */
function httpDate(value: string, now: number): number | undefined {
  let m = fixdate.exec(value);
  if (m) return utc(m[3], m[2], m[1], m[4], m[5], m[6]);
  m = asctime.exec(value);
  if (m) return utc(m[6], m[1], m[2], m[3], m[4], m[5]);
  m = rfc850.exec(value);
  if (!m) return undefined;
  // Two digits: the century that puts the year at most 50 years ahead.
  const latest = new Date(now).getUTCFullYear() + 50;
  const year = latest - ((latest - Number(m[3])) % 100);
  return utc(String(year), m[2], m[1], m[4], m[5], m[6]);
}

function utc(year = "", month = "", ...rest: (string | undefined)[]): number | undefined {
  const index = months.indexOf(month);
  if (index < 0) return undefined;
  const [day = 0, hour = 0, minute = 0, second = 0] = rest.map(Number);
  // 60 is a leap second. `Date` would carry every other excess into the next unit.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(Date.UTC(Number(year), index / 3, day));
  return date.getUTCDate() === day ? date.setUTCHours(hour, minute, second) : undefined;
}

import { describe, expect, test } from "vitest";
import { retryAfterMs } from "../../../src/retry/retry-after.ts";

const now = Date.UTC(2026, 2, 4, 5, 6, 7); // Wed, 04 Mar 2026 05:06:07 GMT
const epoch = now / 1000;

function hint(headers: Record<string, string>, at: number = now): number | undefined {
  return retryAfterMs(new Headers(headers), at, 429);
}

describe("a response other than 429", () => {
  test.each(["ratelimit-reset", "x-ratelimit-reset", "x-ratelimit-retryafter", "retryafter"])(
    "%s says when the quota resets, not when the failure is over",
    (name) => {
      const headers = new Headers({ [name]: "45" });
      expect(retryAfterMs(headers, now, 500)).toBe(undefined);
      expect(retryAfterMs(headers, now, 429)).toBe(45_000);
    },
  );

  test("Retry-After counts with every status", () => {
    expect(retryAfterMs(new Headers({ "retry-after": "3" }), now, 503)).toBe(3000);
    expect(retryAfterMs(new Headers({ "retry-after-ms": "30" }), now, 500)).toBe(30);
  });
});

describe("each format of a hint", () => {
  test.each<[header: string, value: string, expected: number, why: string]>([
    ["retry-after-ms", "1500", 1500, "milliseconds as they are"],
    ["retry-after-ms", "0", 0, "now"],
    ["retry-after-ms", "12.5", 12.5, "decimals"],
    ["retry-after", "7", 7000, "seconds"],
    ["retry-after", "0", 0, "now"],
    ["retry-after", "1.5", 1500, "decimal seconds, which some servers send"],
    ["retry-after", " 7 ", 7000, "white space around it"],
    ["retry-after", "Wed, 04 Mar 2026 05:06:37 GMT", 30_000, "IMF-fixdate"],
    ["retry-after", "Wednesday, 04-Mar-26 05:06:37 GMT", 30_000, "RFC 850 date"],
    ["retry-after", "Wed Mar  4 05:06:37 2026", 30_000, "asctime date, day with one digit"],
    ["retry-after", "Sat Mar 14 05:06:07 2026", 864_000_000, "asctime date, day with two digits"],
    ["retry-after", "Wed, 04 Mar 2026 05:06:60 GMT", 53_000, "a leap second"],
    ["retry-after", "Tue, 29 Feb 2028 00:00:00 GMT", Date.UTC(2028, 1, 29) - now, "a leap day"],
    ["retry-after", "Wed, 04 Mar 2026 23:59:59 GMT", 68_032_000, "the last second of a day"],
    ["retry-after", "Fri, 01 Jan 2027 00:00:00 GMT", Date.UTC(2027, 0) - now, "January"],
    ["retry-after", "Wed, 04 Mar 2026 05:06:06 GMT", 0, "a date in the past is now"],
    ["retry-after", "Sun Nov  6 08:49:37 1994", 0, "a date far in the past is now"],
    ["retry-after", String(epoch + 12), 12_000, "epoch second, which some servers send"],
    ["retry-after", String(now + 12), 12, "epoch millisecond"],
    ["ratelimit-reset", "12", 12_000, "seconds to go"],
    ["ratelimit-reset", "Wed, 04 Mar 2026 05:06:37 GMT", 30_000, "a date"],
    ["ratelimit-reset", String(epoch + 12), 12_000, "epoch second"],
    ["ratelimit-reset", String(epoch - 12), 0, "an epoch second in the past is now"],
    ["ratelimit-reset", "0", 0, "now"],
    ["ratelimit", "limit=300, remaining=0, reset=42", 42_000, "the last member"],
    ["ratelimit", "reset=42, limit=300, remaining=0", 42_000, "the first member"],
    ["ratelimit", "limit=300,remaining=0,reset=42", 42_000, "without spaces"],
    ["ratelimit", "limit=300;remaining=0;reset=42", 42_000, "with semicolons"],
    ["ratelimit", "Limit=300, Remaining=0, Reset=42", 42_000, "in capitals"],
    ["ratelimit", `limit=300, remaining=0, reset=${epoch + 42}`, 42_000, "epoch second"],
    ["x-ratelimit-retryafter", "9", 9000, "seconds"],
    ["X-RateLimit-RetryAfter", "9", 9000, "header names know no case"],
    ["retryafter", "11", 11_000, "seconds, without a hyphen"],
    ["retryafter", "Wed, 04 Mar 2026 05:06:37 GMT", 30_000, "a date"],
    ["x-ratelimit-reset", "13", 13_000, "seconds to go"],
    ["x-ratelimit-reset", String(epoch + 13), 13_000, "epoch second"],
    ["x-ratelimit-reset", String(epoch + 13.5), 13_500, "epoch second with decimals"],
    ["x-ratelimit-reset", "599999999", 599_999_999_000, "the largest number that is seconds to go"],
    ["x-ratelimit-reset", "600000000", 0, "the smallest number that is an epoch second"],
  ])("%s: %s gives %d ms (%s)", (header, value, expected) => {
    expect(hint({ [header]: value })).toBe(expected);
  });

  test("without a header there is no hint", () => {
    expect(hint({ "content-type": "application/json", "x-ratelimit-remaining": "0" })).toBe(
      undefined,
    );
  });

  test.each(["retry-after-ms", "retry-after", "x-ratelimit-reset"])(
    "%s: a huge number stays larger than any limit on waiting",
    (header) => {
      expect(hint({ [header]: "9".repeat(30) })).toBeGreaterThan(2 ** 40);
      expect(hint({ [header]: "9".repeat(400) })).toBe(Number.POSITIVE_INFINITY);
    },
  );
});

describe("an invalid hint", () => {
  const garbage = ["", " ", "-5", "+5", "soon", "5s", "1e3", "0x10", "5,", ".5", "5.", "NaN"];
  const headers = [
    "retry-after-ms",
    "retry-after",
    "ratelimit-reset",
    "x-ratelimit-retryafter",
    "retryafter",
    "x-ratelimit-reset",
  ];

  test.each(headers.flatMap((header) => garbage.map((value) => [header, value])))(
    "%s: '%s' is ignored",
    (header = "", value = "") => {
      expect(hint({ [header]: value })).toBe(undefined);
    },
  );

  test.each([
    "limit=300, remaining=0",
    "reset=",
    "reset=-5",
    "reset=soon",
    "xreset=5",
    '"default";r=50',
  ])("ratelimit: %s is ignored", (value) => {
    expect(hint({ ratelimit: value })).toBe(undefined);
  });

  test("a repeated header is ignored, because it is unclear which one counts", () => {
    const headers = new Headers({ "retry-after": "5" });
    headers.append("retry-after", "10");
    expect(retryAfterMs(headers, now, 429)).toBe(undefined);
  });

  test.each([
    ["Wed, 32 Mar 2026 05:06:37 GMT", "a day that no month has"],
    ["Wed, 00 Mar 2026 05:06:37 GMT", "day zero"],
    ["Sun, 29 Feb 2027 05:06:37 GMT", "29 February of a common year"],
    ["Tue, 31 Apr 2026 05:06:37 GMT", "31 April"],
    ["Wed, 04 Abc 2026 05:06:37 GMT", "a month that does not exist"],
    ["Wed, 04 Anf 2026 05:06:37 GMT", "a month across two names"],
    ["Wed, 04 Mar 2026 24:00:00 GMT", "hour 24"],
    ["Wed, 04 Mar 2026 05:60:00 GMT", "minute 60"],
    ["Wed, 04 Mar 2026 05:06:61 GMT", "second 61"],
    ["Wed, 04 Mar 2026 05:06:37 UTC", "another zone"],
    ["Wed, 04 Mar 2026 05:06:37", "no zone"],
    ["Wed, 4 Mar 2026 05:06:37 GMT", "a day with one digit"],
    ["wed, 04 mar 2026 05:06:37 gmt", "small letters"],
    ["2026-03-04T05:06:37Z", "ISO 8601"],
    ["March 4, 2026", "what only Date.parse takes"],
    ["Wednesday, 31-Feb-26 05:06:37 GMT", "RFC 850 with 31 February"],
    ["Wed Mar 4 05:06:37 2026", "asctime without padding"],
    ["Wed Feb 30 05:06:37 2026", "asctime with 30 February"],
  ])("retry-after: %s is ignored (%s)", (value) => {
    expect(hint({ "retry-after": value })).toBe(undefined);
  });
});

describe("the century of a two-digit year is the one that puts it at most 50 years ahead", () => {
  const year = (full: number, month = 0) => Date.UTC(full, month, 1);

  test.each([
    [2026, "26", 2026],
    [2026, "27", 2027],
    [2026, "76", 2076],
    [2026, "77", 1977],
    [2026, "99", 1999],
    [2060, "10", 2110],
    [2060, "11", 2011],
    [2099, "00", 2100],
  ])("in %i, '%s' is %i", (current, digits, full) => {
    const at = year(current);
    const value = `Friday, 01-Jun-${digits} 00:00:00 GMT`;
    expect(hint({ "retry-after": value }, at)).toBe(Math.max(0, year(full, 5) - at));
  });
});

describe("several hints at once", () => {
  const inOrder: [header: string, value: string, ms: number][] = [
    ["retry-after-ms", "1", 1],
    ["retry-after", "2", 2000],
    ["ratelimit-reset", "3", 3000],
    ["ratelimit", "limit=1, remaining=0, reset=4", 4000],
    ["x-ratelimit-retryafter", "5", 5000],
    ["retryafter", "6", 6000],
    ["x-ratelimit-reset", "7", 7000],
  ];

  test.each(inOrder.map(([header], index) => [header, index] as const))(
    "%s wins over all that follow it",
    (_, index) => {
      const rest = inOrder.slice(index);
      // In reverse order: the order of the headers in the response must not matter.
      const headers = Object.fromEntries(rest.map(([name, value]) => [name, value]).reverse());
      expect(hint(headers)).toBe(rest[0]?.[2]);
    },
  );

  test("one that cannot be parsed is skipped for the next", () => {
    expect(hint({ "retry-after-ms": "soon", "retry-after": "-1", "x-ratelimit-reset": "7" })).toBe(
      7000,
    );
  });

  test("a hint of 0 is a hint: the next one does not replace it", () => {
    expect(hint({ "retry-after": "0", "x-ratelimit-reset": "7" })).toBe(0);
  });
});

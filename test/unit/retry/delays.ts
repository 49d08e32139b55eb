/** The time of every response in the table: Wed, 04 Mar 2026 05:06:07 GMT, in ms. */
export const now: number = Date.UTC(2026, 2, 4, 5, 6, 7);
const epoch = now / 1000;

/**
 * What the client does after a response with these headers: wait this many ms plus the jitter of the
 * attempt; `jitter`, the wait without a hint; or `throw`, with the error's `retryAfterMs`.
 */
export type Delay = number | "jitter" | readonly ["throw", retryAfterMs: number | undefined];

/** One response: its status and headers, what follows, and why. */
export type DelayRow = readonly [status: number, headers: string, delay: Delay, why: string];

// biome-ignore format: a table is read by its columns.
export const delays: Readonly<Record<string, readonly DelayRow[]>> = {
  "one hint": [
    [429, "retry-after-ms: 1500",                                  1500,   "milliseconds as they are"],
    [429, "retry-after-ms: 0",                                     50,     "never at once"],
    [429, "retry-after: 7",                                        7000,   "seconds"],
    [429, "retry-after: 0",                                        50,     "never at once"],
    [429, "retry-after: 1.5",                                      1500,   "decimals, which some servers send"],
    [429, "retry-after: Wed, 04 Mar 2026 05:06:37 GMT",            30_000, "IMF-fixdate"],
    [429, "retry-after: Wednesday, 04-Mar-26 05:06:37 GMT",        30_000, "RFC 850 date"],
    [429, "retry-after: Wed Mar  4 05:06:37 2026",                 30_000, "asctime date"],
    [429, "retry-after: Wed, 04 Mar 2026 05:06:00 GMT",            50,     "a date in the past is now"],
    [429, "retry-after: Wed, 04 Mar 2026 09:00:05 GMT | date: Wed, 04 Mar 2026 09:00:00 GMT", 5000, "a server whose clock is hours ahead"],
    [429, "retry-after: Wed, 04 Mar 2026 05:06:37 GMT | date: yesterday", 30_000, "a `Date` that is none"],
    [429, "ratelimit-reset: 12",                                   12_000, "seconds to go"],
    [429, `ratelimit-reset: ${epoch + 12}`,                        12_000, "epoch second"],
    [429, `ratelimit-reset: ${epoch - 12}`,                        50,      "an epoch second in the past is now"],
    [429, "ratelimit: limit=300, remaining=0, reset=42",           42_000, "the last member"],
    [429, "ratelimit: limit=300;remaining=0;reset=42",             42_000, "with semicolons"],
    [429, `ratelimit: reset=${epoch + 42}, limit=300`,             42_000, "epoch second, first member"],
    [429, "x-ratelimit-retryafter: 9",                             9000,   "seconds"],
    [429, "retryafter: 11",                                        11_000, "seconds, without a hyphen"],
    [429, "retryafter: Wed, 04 Mar 2026 05:06:37 GMT",             30_000, "a date"],
    [429, "x-ratelimit-reset: 13",                                 13_000, "seconds to go"],
    [429, `x-ratelimit-reset: ${epoch + 13}`,                      13_000, "epoch second"],
    [429, `x-ratelimit-reset: ${now + 13_500}`,                    13_500, "epoch in milliseconds: no wait of 50,000 years"],
    [429, `ratelimit-reset: ${now - 5}`,                           50,     "an epoch in milliseconds in the past is now"],
    [429, 'ratelimit: "default";r=0;t=2',                          2000,   "the later drafts"],
    [429, 'ratelimit: "a, b; c=1";r=0;t=2, "day";r=9;t=86400',      2000,   "the quota that is used up"],
    [429, 'ratelimit: "burst";r=0;t=2, "day";r=0;t=30',             30_000, "the longer of two that are used up"],
    [429, `x-ratelimit-reset: ${epoch - 1}`,                       50,      "an epoch second in the past is now"],
  ],
  "no hint": [
    [429, "",                                                      "jitter", "nothing is said"],
    [429, "retry-after-ms: -5",                                    "jitter", "negative"],
    [429, "retry-after: -5",                                       "jitter", "negative"],
    [429, "retry-after: soon",                                     "jitter", "garbage"],
    [429, "retry-after: 5s",                                       "jitter", "a unit that the RFC does not have"],
    [429, "retry-after: 1e3",                                      "jitter", "no decimal number"],
    [429, "retry-after: 2026-03-04T05:06:37Z",                     "jitter", "ISO 8601 is none of the three forms"],
    [429, "retry-after: Wed, 32 Mar 2026 05:06:37 GMT",            "jitter", "a day that no month has"],
    [429, "ratelimit-reset: -12",                                  "jitter", "negative"],
    [429, "ratelimit: limit=300, remaining=0",                     "jitter", "no member `reset`"],
    [429, 'ratelimit: "default";r=0',                              "jitter", "no time"],
    [429, 'ratelimit: "default;r=0;t=30',                          "jitter", "a name without its end"],
    [429, "x-ratelimit-reset: never",                              "jitter", "garbage"],
    [429, "x-ratelimit-remaining: 0",                              "jitter", "a quota, not a wait"],
  ],
  "other statuses": [
    [503, "retry-after: 3",                                        3000,     "Retry-After was made for 503"],
    [503, "retry-after: Wed, 04 Mar 2026 05:06:37 GMT",            30_000,   "a date"],
    [500, "retry-after: 3",                                        3000,     "the server asks for it"],
    [500, "retry-after-ms: 30",                                    50,       "the server asks for it"],
    [408, "retry-after: 3",                                        3000,     "the server asks for it"],
    [425, "retry-after: 3",                                        3000,     "the server asks for it"],
    [502, "retry-after: 0",                                        50,       "never at once"],
    [503, "ratelimit-reset: 45",                                   "jitter", "the quota's reset, not the outage's end"],
    [500, "ratelimit: limit=300, remaining=9, reset=45",           "jitter", "the quota's reset, not the outage's end"],
    [503, "x-ratelimit-retryafter: 45",                            "jitter", "the quota's, on every answer"],
    [500, "retryafter: 45",                                        "jitter", "the quota's, on every answer"],
    [504, `x-ratelimit-reset: ${epoch + 45}`,                      "jitter", "the quota's reset, not the outage's end"],
    [500, "x-ratelimit-reset: 86400 | retry-after: 2",             2000,     "only the second is about this failure"],
    [404, "retry-after: 3",                            ["throw", 3000],      "a hint makes no retry, but is reported"],
    [501, "ratelimit-reset: 45",                       ["throw", undefined], "the quota is not the trouble"],
  ],
  "more than the client waits": [
    [429, "retry-after: 60",                           60_000,                    "exactly `maxDelay`"],
    [429, "retry-after-ms: 60001",                     ["throw", 60_001],         "a millisecond more"],
    [429, "retry-after: 61",                           ["throw", 61_000],         "a second more"],
    [503, "retry-after: 3600",                         ["throw", 3_600_000],      "an hour"],
    [429, "retry-after: Thu, 05 Mar 2026 05:06:07 GMT", ["throw", 86_400_000],    "tomorrow"],
    [429, `x-ratelimit-reset: ${epoch + 3600}`,        ["throw", 3_600_000],      "an hour"],
    [429, "retry-after: 599999999",                    ["throw", 599_999_999_000],    "more than a timer takes"],
    [429, `retry-after: ${epoch + 3600}`,              ["throw", 3_600_000],          "an hour, as an epoch"],
    [429, `retry-after: ${"9".repeat(400)}`,           ["throw", Infinity],       "more than a number takes"],
  ],
  "several hints": [
    [429, "retry-after-ms: 100 | retry-after: 2",                  100,    "milliseconds before seconds"],
    [429, "retry-after: 2 | ratelimit-reset: 3",                   2000,   "the standard before the draft"],
    [429, "ratelimit-reset: 3 | ratelimit: reset=4",               3000,   "the old draft before the newer one"],
    [429, "ratelimit: reset=4 | x-ratelimit-retryafter: 5",        4000,   "the draft before the vendor's"],
    [429, "x-ratelimit-retryafter: 5 | retryafter: 6",             5000,   "the longer name first"],
    [429, "retryafter: 6 | x-ratelimit-reset: 7",                  6000,   "a wait before a reset"],
    [429, "x-ratelimit-reset: 7 | retry-after-ms: 100",            100,    "their order on the wire means nothing"],
    [429, "retry-after: soon | x-ratelimit-reset: 7",              7000,   "one that cannot be read is passed over"],
    [429, "retry-after: 0 | x-ratelimit-reset: 7",                 50,     "0 is a hint"],
    [429, "retry-after: 61 | x-ratelimit-reset: 7",      ["throw", 61_000], "the first counts, also when it is too long"],
    [429, "retry-after: 5 | retry-after: 10",                      "jitter", "nobody knows which one counts"],
  ],
};

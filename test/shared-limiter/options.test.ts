import { RateLimiterMemory } from "rate-limiter-flexible";
import { expect, test } from "vitest";
import { sharedLimiter } from "../../src/limits/shared-store.ts";
import { UsageError } from "../../src/qodex.ts";

const memory = (points: number, duration: number) => new RateLimiterMemory({ points, duration });

test.each<[string, unknown, unknown, RegExp]>([
  ["no limiter", undefined, {}, /needs a limiter of rate-limiter-flexible/],
  ["an object without consume()", {}, {}, /needs a limiter/],
  ["no default", { monitors: memory(1, 1) }, {}, /one of them `default`/],
  ["one that is none", { default: memory(1, 1), monitors: 1 }, {}, /needs a limiter/],
  ["an unknown option", memory(1, 1), { keyPrefix: "k" }, /no option `keyPrefix`/],
  ["null", memory(1, 1), null, /the options must be an object, .* got null/],
  ["a text", memory(1, 1), "user-1", /the options must be an object/],
  ["an empty key", memory(1, 1), { key: "" }, /`key` must be a string/],
  ["another policy", memory(1, 1), { onStoreError: "ignore" }, /`onStoreError` must be/],
  ["an invalid time", memory(1, 1), { storeTimeout: "5 s" }, /`storeTimeout` must be milliseconds/],
  ["a negative time", memory(1, 1), { storeTimeout: -1 }, /`storeTimeout` must be milliseconds/],
])("sharedLimiter refuses %s", (_, limiters, options, message) => {
  const create = () => sharedLimiter(limiters as never, options as never);
  expect(create).toThrow(UsageError);
  expect(create).toThrow(message);
});

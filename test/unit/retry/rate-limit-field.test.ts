import { describe, expect, test } from "vitest";
import { rateLimitField } from "../../../src/retry/rate-limit-field.ts";

describe("RateLimit", () => {
  // Quadratic time would be minutes.
  test.each(["a", "a ", "a=", '"', "a=1", " "])("of many %j is read in one pass", (part) => {
    expect(rateLimitField(part.repeat(300_000))).toEqual({});
  });

  test.each<[value: string | null | undefined, remaining?: number | undefined, reset?: string]>([
    [undefined],
    [null],
    [""],
    ["nonsense"],
    // The drafts up to 7: one list of names.
    ["limit=300, remaining=0, reset=42", 0, "42"],
    ["limit=300, remaining=17", 17],
    ["reset=5", undefined, "5"],
    ["limit=300;remaining=3;reset=4", 3, "4"],
    ["Limit=300,Remaining = 3 ,  RESET =4", 3, "4"],
    ["remaining=3, reset=4, remaining=x", 3, "4"],
    ["remaining=-3, reset=4.5"],
    ["remaining=3x, reset=x4"],
    ["remaining, reset"],
    // Later drafts: a quoted name with parameters.
    ['"default";r=0;t=42', 0, "42"],
    ['"default";r=10', 10],
    ['"default";t=42'],
    ['"";r=7;t=1', 7, "1"],
    ['"a"  ;  r  =  7  ;  t  =  1', 7, "1"],
    ['"a";R=7;T=1', 7, "1"],
    ['"a";q=100;w=60;r=7;t=1', 7, "1"],
    ['"a";pk=:cHJvZmlsZQ==:;r=7;t=1', 7, "1"],
    ['"a";q="x, y";r=7;t=1', 7, "1"],
    ['"a";r="7"'],
    ['"a";r=x'],
    // The name may contain the separators.
    ['"a;r=0, t=9";r=7;t=1', 7, "1"],
    // Of several, the one with the fewest remaining requests counts; of those, the latest reset.
    ['"a";r=7;t=1, "b";r=3;t=9', 3, "9"],
    ['"b";r=3;t=9, "a";r=7;t=1', 3, "9"],
    ['"a";r=10;t=1, "b";r=9;t=2', 9, "2"],
    ['"a";r=0;t=1, "b";r=0;t=9', 0, "9"],
    ['"b";r=0;t=9, "a";r=0;t=1', 0, "9"],
    ['"a";r=0, "b";r=0;t=1', 0, "1"],
    ['"b";r=0;t=1, "a";r=0', 0, "1"],
    ['"a";t=1, "b";r=3;t=9', 3, "9"],
    ['"a";r=3;t=9, "b";t=1', 3, "9"],
  ])("%j", (value, remaining, reset) => {
    expect(rateLimitField(value)).toEqual({ remaining, reset });
  });
});

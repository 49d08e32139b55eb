import fc from "fast-check";

/** Strings that a URL can carry: no a lone surrogate. */
export const wellFormed: fc.Arbitrary<string> = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((text) => text.isWellFormed());

/** A string that no URL can carry: it holds a lone surrogate. */
export const lone = "a\ud800b";

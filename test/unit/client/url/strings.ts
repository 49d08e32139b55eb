import fc from "fast-check";

/** Strings that a URL can contain: without lone surrogates. */
export const wellFormed: fc.Arbitrary<string> = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((text) => text.isWellFormed());

/** A string that no URL can contain: it has a lone surrogate. */
export const lone = "a\ud800b";

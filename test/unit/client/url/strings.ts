import fc from "fast-check";

/** Strings that a URL can carry: no half of a surrogate pair. */
export const wellFormed: fc.Arbitrary<string> = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((text) => text.isWellFormed());

/** A string that no URL can carry: it holds half of a surrogate pair. */
export const lone = "a\ud800b";

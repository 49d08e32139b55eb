// Random, so that ids of guessed keys cannot be compared from outside.
const seed = Math.floor(Math.random() * 0x1_0000_0000);

/**
 * A name for an account at a server: its origin and its key. It is a hash of 64 bits (two multiplicative
 * ones, as in cyrb53), so a map that outlives a call has no key in it.
 */
export function accountId(origin: string, key: string): string {
  let high = seed;
  let low = ~seed;
  for (const unit of `${origin}\n${key}`) {
    const code = unit.codePointAt(0) as number;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  return `${high >>> 0}.${low >>> 0}`;
}

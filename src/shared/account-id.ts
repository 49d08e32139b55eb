// Random, so that nobody outside can compare the ids of guessed keys.
const seed = Math.floor(Math.random() * 0x1_0000_0000);

/**
 * An id of an account: a server's origin and a key. It is a 64-bit hash (two multiplicative ones, as in
 * cyrb53), so that maps that outlive a call contain no key.
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

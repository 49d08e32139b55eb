// Nobody outside of this process can compare an id with a guess.
const seed = Math.floor(Math.random() * 0x1_0000_0000);

/**
 * A name for an account at a server: its origin and its key. It is a hash (cyrb53), so a map that
 * outlives a call has no key in it.
 */
export function accountId(origin: string, key: string): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  const text = `${origin}\n${key}`;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (0x1_0000_0000 * (0x1f_ffff & low) + (high >>> 0)).toString(36);
}

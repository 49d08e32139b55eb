/** Returns a number from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * Creates a random number generator. With a seed it is repeatable: the same seed and purpose give the same
 * numbers, and each purpose has its own sequence. Without a seed it is `Math.random`.
 */
export function randomFrom(seed: number | undefined, purpose: string): Random {
  if (seed === undefined) return Math.random;
  let state = hash(`${seed} ${purpose}`);
  // mulberry32, by Tommy Ettinger (public domain).
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** FNV-1a, in 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** `npm run fuzz` sets it: how many times as many runs, and the seed. */
export const fuzzing = "QODEKIT_FUZZ";

const [times = 1, seed = 1] = (process.env[fuzzing] ?? "").split(" ").filter(Boolean).map(Number);

/**
 * The options of a property test. Their seed is fixed, so that a failure can be repeated and a change is
 * not blamed for a fault that was there before. `npm run fuzz` finds those, with another seed and more
 * runs.
 */
export const runs = (numRuns = 100): { numRuns: number; seed: number } => ({
  numRuns: numRuns * times,
  seed,
});

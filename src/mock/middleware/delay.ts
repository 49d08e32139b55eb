import { setTimeout as sleep } from "node:timers/promises";
import { timerLimit } from "../../shared/timer-limit.ts";
import type { Random } from "../server/random.ts";
import type { LogNormalDelay } from "../types.ts";
import type { Middleware } from "./middleware.ts";

/** The delay of responses: between two times in milliseconds, or by a distribution. */
export type DelayProfile = readonly [least: number, most: number] | LogNormalDelay;

/** Delays each response. */
export const delay =
  (profile: DelayProfile, random: Random): Middleware =>
  async (request, next) => {
    await pause(drawDelay(profile, random));
    return next(request);
  };

/** Draws a delay from a profile, in milliseconds. */
export function drawDelay(profile: DelayProfile, random: Random): number {
  if (!("median" in profile)) {
    const [least, most] = profile;
    return least + random() * (most - least);
  }
  // The Box-Muller transform turns two uniform numbers into a normal one.
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const normal = radius * Math.cos(2 * Math.PI * random());
  return Math.min(profile.median * Math.exp(profile.sigma * normal), timerLimit);
}

/** Waits the given milliseconds. Does not keep the process alive: the request does, until the mock stops. */
export const pause = (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });

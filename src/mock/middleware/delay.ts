import { setTimeout as sleep } from "node:timers/promises";
import type { Random } from "../server/random.ts";
import type { Middleware } from "./middleware.ts";

/** Waits before each answer, for a time between two, in milliseconds. */
export const delay =
  ([least, most]: readonly [number, number], random: Random): Middleware =>
  async (request, next) => {
    await pause(least + random() * (most - least));
    return next(request);
  };

/** Waits so many milliseconds. It does not keep a process alive whose mock has stopped. */
export const pause = (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });

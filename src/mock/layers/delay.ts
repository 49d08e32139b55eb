import { setTimeout as sleep } from "node:timers/promises";
import type { Layer } from "../layer.ts";
import type { Random } from "../random.ts";

/** Waits before each answer, for a time between two, in milliseconds. */
export const delay =
  ([least, most]: readonly [number, number], random: Random): Layer =>
  async (question, next) => {
    await pause(least + random() * (most - least));
    return next(question);
  };

/** Waits so many milliseconds. It does not keep a process alive whose mock has stopped. */
export const pause = (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });

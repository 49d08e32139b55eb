import type { Fault } from "../types.ts";

/** All faults, for messages and checks. */
export const faults: readonly Fault[] = ["reset", "empty", "cut", "dribble", "timeout"];

export const isFault = (value: unknown): value is Fault =>
  (faults as readonly unknown[]).includes(value);

/** Whether a fault sends nothing of a response. */
export const isSilent = (fault: Fault): boolean => fault !== "cut" && fault !== "dribble";

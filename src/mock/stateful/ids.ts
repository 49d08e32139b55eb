import type { Random } from "../server/random.ts";

/** Generates UUIDs of version 4 (RFC 9562) from random numbers. */
export const uuidsFrom =
  (random: Random): (() => string) =>
  () =>
    "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (digit) =>
      (digit === "x" ? Math.floor(random() * 16) : 8 + Math.floor(random() * 4)).toString(16),
    );

import { expect } from "vitest";
import { clientOptions } from "../../../../src/client/options.ts";
import { UsageError } from "../../../../src/errors/classes.ts";

/** The key in the tests of this folder; no message may quote it. */
export const key = "sk-MARKER-0123456789";

/** Checks the options of a client when called; `own` is an option of its API. */
export const client = (options: object) => (): void => {
  clientOptions("createTeams", options, { own: undefined }, { apiKey: "QODER_API_KEY" });
};

/** The message of the UsageError that `run` throws. */
export function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as Error;
    // Not even six consecutive characters of the key.
    for (let at = 0; at + 6 <= key.length; at += 1)
      expect(message).not.toContain(key.slice(at, at + 6));
    return message;
  }
  throw new Error("It was not refused.");
}

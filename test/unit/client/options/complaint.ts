import { expect } from "vitest";
import { checkClientOptions } from "../../../../src/client/options.ts";
import { UsageError } from "../../../../src/errors/classes.ts";

/** The key that the tests of this folder give; no message may quote it. */
export const key = "sk-MARKER-0123456789";

/** Checks the options of a client, when it is called; `own` is one that its API adds. */
export const client = (options: object) => (): void =>
  checkClientOptions("createTeams", options, { own: undefined }, "QODER_API_KEY");

/** The message of the UsageError that `run` ends in. */
export function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as Error;
    // Not even a part of the key: any run of six characters would do harm.
    for (let at = 0; at + 6 <= key.length; at += 1)
      expect(message).not.toContain(key.slice(at, at + 6));
    return message;
  }
  throw new Error("It was not refused.");
}

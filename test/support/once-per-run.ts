import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The environment variable that names the folder of this test run; `global-setup.ts` sets it. */
export const runFolder = "QODEKIT_TEST_RUN";

/**
 * Makes a folder once per test run, for all test files: the first caller makes it, the others wait.
 * Callers must not write into it.
 *
 * @param make fills the folder; if it fails, every caller gets the error.
 */
export async function oncePerRun(
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const run = process.env[runFolder];
  if (!run) throw new Error(`${runFolder} is not set: this works in tests only.`);
  const folder = join(run, name);
  const failure = `${folder}.failed`;
  if (existsSync(folder)) return folder;
  try {
    // Creating a folder is atomic: only one caller succeeds.
    mkdirSync(`${folder}.draft`);
  } catch {
    while (!existsSync(folder)) {
      if (existsSync(failure)) throw new Error(readFileSync(failure, "utf8"));
      await sleep(100);
    }
    return folder;
  }
  try {
    await make(`${folder}.draft`);
    renameSync(`${folder}.draft`, folder);
  } catch (error) {
    writeFileSync(failure, `${name} could not be made: ${error}`);
    throw error;
  }
  return folder;
}

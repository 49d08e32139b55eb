import { installOnDemand } from "../../../scripts/lib/on-demand.ts";

/**
 * Installs the packages of a folder for one test file. Without a registry they are missing: the tests that
 * need them are skipped, but fail in CI.
 */
export function installedFor(folder: string): string | undefined {
  try {
    return installOnDemand(folder);
  } catch (error) {
    if (process.env["CI"]) throw error;
    console.warn(`SKIPPED: the packages of ${folder} cannot be installed. ${error}`);
    return undefined;
  }
}

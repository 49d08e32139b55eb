import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Where the project lives in public. Both are null until it has a home. */
export interface Home {
  /** The address of the repository, such as `https://forge.example/team/qodekit`. */
  readonly repository: string | null;
  /** The address of the published reference, ending in `/`. */
  readonly site: string | null;
}

/** Reads `home.json`, the one file that names the project's addresses. */
export function readHome(folder: string = root): Home {
  const home = JSON.parse(readFileSync(join(folder, "home.json"), "utf8"));
  for (const name of ["repository", "site"]) {
    const value = home[name];
    if (value === null || (typeof value === "string" && URL.canParse(value))) continue;
    throw new Error(`home.json: \`${name}\` must be null or an absolute URL.`);
  }
  return home;
}

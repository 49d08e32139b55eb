import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** The project's public addresses. Both are null until it is published. */
export interface Home {
  /** The URL of the repository, such as `https://forge.example/team/qodekit`. */
  readonly repository: string | null;
  /** The URL of the published reference, ending in `/`. */
  readonly site: string | null;
}

/** Reads `home.json`, the only file with the project's addresses. */
export function readHome(folder: string = root): Home {
  const home = JSON.parse(readFileSync(join(folder, "home.json"), "utf8"));
  for (const name of ["repository", "site"]) {
    const value = home[name];
    if (value === null || (typeof value === "string" && URL.canParse(value))) continue;
    throw new Error(`home.json: \`${name}\` must be null or an absolute URL.`);
  }
  return home;
}

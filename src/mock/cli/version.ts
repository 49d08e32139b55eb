import { readFileSync } from "node:fs";

/** The version in the package.json above: three folders up in the repository, four in the package. */
export function version(): string {
  for (const path of ["../../../package.json", "../../../../package.json"]) {
    try {
      const found = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
      if (found.name === "qodekit") return String(found.version);
    } catch {
      // Not there: try the next folder.
    }
  }
  return "unknown";
}

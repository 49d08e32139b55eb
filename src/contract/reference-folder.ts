import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `dist/reference`, relative to the compiled program and to its source. */
const folders = ["../../reference", "../../dist/reference"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The first folder with the reference of the operations as Markdown: the package's, or a clone's after a build. */
export const referenceFolder = (places: readonly string[] = folders): string | undefined =>
  places.find((each) => existsSync(join(each, "index.json")));

import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../../scripts/build.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { oncePerRun, runFolder } from "../once-per-run.ts";

export { temporary } from "../../../scripts/lib/temporary.ts";

/**
 * Puts the built package into a folder of its own, as `npm run build` builds it into the repository.
 * All tests of a run share one build; a benchmark builds its own.
 */
export async function stage(folder: string): Promise<void> {
  if (process.env[runFolder]) {
    cpSync(await oncePerRun("dist", build), join(folder, "dist"), { recursive: true });
  } else {
    await build(join(folder, "dist"));
  }
  const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of ["package.json", "README.md", "LICENSE", ...files]) {
    const isBuilt = name.startsWith("dist/");
    if (!isBuilt && existsSync(join(root, name))) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
  }
}

/** Links the run-time dependencies of the package next to it, without the network. */
export function installDependencies(project: string): void {
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    cpSync(join(root, "node_modules", name), join(project, "node_modules", name), {
      recursive: true,
    });
  }
}

/** Removes a folder and all in it. */
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

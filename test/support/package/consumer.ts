import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installDependencies, remove, stage, temporary } from "./packed.ts";

/** A project with the package installed as published. */
export interface Consumer {
  readonly folder: string;
  /** Writes a source file; returns its name. */
  write(name: string, text: string): string;
  remove(): void;
}

/** Builds the package, and creates an ES module project that uses it. */
export async function createConsumer(name: string): Promise<Consumer> {
  const folder = temporary(name);
  await stage(join(folder, "node_modules/qodekit"));
  installDependencies(folder);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return {
    folder,
    write: (file, text) => {
      writeFileSync(join(folder, file), text);
      return file;
    },
    remove: () => remove(folder),
  };
}

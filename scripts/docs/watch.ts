import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.ts";

/** The sources of the reference. */
const sources = ["docs", "generated", "openapi", "scripts/docs", "src/mock", "CHANGELOG.md"];

/** Calls `rebuild` when changes have settled; calls never overlap. */
export function onChange(rebuild: () => Promise<void>): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild);
    }, 150);
  };
  const watchers = sources.flatMap((path) => {
    try {
      return [watch(join(root, path), { recursive: true }, changed)];
    } catch {
      // The folder does not exist yet.
      return [];
    }
  });
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

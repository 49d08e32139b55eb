import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/paths.ts";

/** What the reference is made from. */
const sources = ["docs", "generated", "openapi", "scripts/docs", "src/mock", "CHANGELOG.md"];

/** Calls back after changes have come to rest; never while the last call goes on. */
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
      // A folder that is not there yet.
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

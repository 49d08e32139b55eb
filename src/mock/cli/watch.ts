import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { contractUrl } from "../server/apis.ts";
import type { Api } from "../types.ts";

/** How long a file must be unchanged, in milliseconds: a tool may write it in several steps. */
const settled = 100;

/**
 * Calls back when the contract of an API was written.
 *
 * @returns a function that stops watching.
 */
export function watchContracts(apis: readonly Api[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, settled);
  };
  // Watches the folder: many programs write another file and rename it.
  const watchers = apis.map((api): FSWatcher => {
    const file = fileURLToPath(contractUrl(api));
    return watch(dirname(file), (_, name) => {
      if (name === null || name === basename(file)) notice();
    });
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

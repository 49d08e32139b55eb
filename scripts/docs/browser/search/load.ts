import type { Search } from "../../search/engine.ts";
import type { SearchRecord } from "../../search/record.ts";
import { toRoot } from "../dom.ts";

declare global {
  interface Window {
    qodekitIndex?: SearchRecord[];
  }
}

/** The search, and its records for an empty query. */
export interface LoadedSearch {
  search: Search;
  records: readonly SearchRecord[];
}

let loading: Promise<LoadedSearch> | undefined;

/** Loads the search and its index once; retries on the next call after a failure. */
export function loadSearch(): Promise<LoadedSearch> {
  loading ??= Promise.all(["search.js", "search-index.js"].map(loadScript))
    .then(() => {
      const { qodekitIndex: records, qodekitSearch: create } = window;
      if (!records || !create) throw new Error("The search script did not define its index.");
      return { search: create(records), records };
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** A classic script, because `file://` does not allow `fetch`. */
const loadScript = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = toRoot + name;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${name} could not be loaded.`));
    document.head.append(script);
  });

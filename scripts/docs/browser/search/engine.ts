// Loaded with the first search, beside the index: most readers of a page do not search.
import { createSearch } from "../../search/engine.ts";

declare global {
  interface Window {
    qodekitSearch?: typeof createSearch;
  }
}

window.qodekitSearch = createSearch;

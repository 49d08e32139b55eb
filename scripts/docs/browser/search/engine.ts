// Loaded with the first search, together with the index: most readers do not search.
import { createSearch } from "../../search/engine.ts";

declare global {
  interface Window {
    qodekitSearch?: typeof createSearch;
  }
}

window.qodekitSearch = createSearch;

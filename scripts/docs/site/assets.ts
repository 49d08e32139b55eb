/** The files that every page loads, from the root of the site. */
export const assets = {
  icon: "icon.svg",
  style: "site.css",
  script: "site.js",
  /** Loaded with the first search: the engine and its index. */
  search: "search.js",
  index: "search-index.js",
} as const;

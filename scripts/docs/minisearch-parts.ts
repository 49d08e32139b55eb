import { readFileSync } from "node:fs";
import type { BuildOptions, Plugin } from "esbuild";

/** MiniSearch methods for changing or serializing an index. A page only builds and queries it. */
const unused = [
  "addAllAsync",
  "remove",
  "removeAll",
  "discard",
  "maybeAutoVacuum",
  "discardAll",
  "replace",
  "vacuum",
  "conditionalVacuum",
  "performVacuuming",
  "vacuumConditionsMet",
  "autoSuggest",
  "loadJSON",
  "loadJS",
  "instantiateMiniSearch",
  "toJSON",
  "warnDocumentChanged",
  "removeFieldLength",
  "executeWildcardQuery",
];

/** Removes the methods: a bundler cannot see that nobody calls them. */
const small: Plugin = {
  name: "small-minisearch",
  setup({ onLoad }) {
    onLoad({ filter: /minisearch[/\\]dist[/\\]es[/\\]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const name of unused) {
        const without = contents.replace(
          new RegExp(`^ {4}(?:static |async )*${name}\\([^]*?^ {4}}\\n`, "m"),
          "",
        );
        if (without === contents) throw new Error(`MiniSearch no longer has the method ${name}.`);
        contents = without;
      }
      return { contents, loader: "js" };
    });
  },
};

/** How the search is bundled, for pages and for the package. */
export const searchBundle: BuildOptions = {
  plugins: [small],
  mangleProps: /^_/,
  // The bundled library's licence requires attribution.
  banner: {
    js: "/*! MiniSearch, (c) Luca Ongaro, MIT License: github.com/lucaong/minisearch */",
  },
};

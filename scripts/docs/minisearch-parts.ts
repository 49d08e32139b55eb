import { readFileSync } from "node:fs";
import type { BuildOptions, Plugin } from "esbuild";

/** Methods of MiniSearch for an index that changes or is stored: a page makes its index and asks it. */
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

/** Leaves them out: a bundler cannot know that nobody calls a method. */
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
        if (without === contents) throw new Error(`MiniSearch has no method ${name} any more.`);
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
  // The licence of what is bundled wants to be named.
  banner: {
    js: "/*! MiniSearch, (c) Luca Ongaro, MIT License: github.com/lucaong/minisearch */",
  },
};

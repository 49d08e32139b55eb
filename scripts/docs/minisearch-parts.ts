import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

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
export const smallMiniSearch: Plugin = {
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

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../lib/paths.ts";
import { iconRules } from "./components/icon-shapes.ts";
import { searchBundle } from "./minisearch-parts.ts";
import { assets } from "./site/assets.ts";

const folder = join(root, "scripts", "docs");

/** The script, style sheet and icon of the pages, each as one small file. */
export async function browserAssets(): Promise<[path: string, content: string][]> {
  const bundle = async (entry: string, options: object) => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, entry)],
      bundle: true,
      minify: true,
      write: false,
      target: ["es2022", "chrome111", "firefox115", "safari16.4"],
      logLevel: "error",
      charset: "utf8",
      ...options,
    });
    return outputFiles[0]?.text ?? "";
  };
  return [
    // A classic script: `file://` does not allow modules.
    [assets.script, await bundle("browser/main.ts", { format: "iife" })],
    [assets.search, await bundle("browser/search/engine.ts", { format: "iife", ...searchBundle })],
    [assets.style, `${iconRules()}\n${await bundle("style/site.css", {})}`],
    [assets.icon, readFileSync(join(folder, "style", "icon.svg"), "utf8")],
  ];
}

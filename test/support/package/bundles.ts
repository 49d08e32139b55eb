import { build } from "esbuild";
import { rolldown } from "rolldown";

/** A single-file bundle. */
export interface Bundle {
  readonly code: string;
  /** The paths of its modules, with `/`. */
  readonly modules: readonly string[];
  /** Its remaining imports. */
  readonly imports: readonly string[];
}

/** Selects the conditions of `exports` and the available globals. */
export type Platform = "browser" | "neutral";

/** Bundles and minifies an ES module, as users do. Warnings are errors. */
export type Bundler = (entry: string, platform: Platform) => Promise<Bundle>;

/** The bundlers by name. */
export const bundlers: { readonly esbuild: Bundler; readonly rolldown: Bundler } = {
  esbuild: async (entry, platform) => {
    const { metafile, outputFiles, warnings } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform,
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    refuse(warnings.map(({ text }) => text));
    return {
      code: outputFiles[0]?.text ?? "",
      modules: Object.keys(metafile.inputs),
      imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map((i) => i.path)),
    };
  },
  rolldown: async (entry, platform) => {
    const warnings: string[] = [];
    const bundle = await rolldown({
      input: entry,
      platform,
      onLog: (level, { message }) => {
        if (level === "warn") warnings.push(message);
      },
    });
    const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
    await bundle.close();
    refuse(warnings);
    const [chunk] = output;
    return {
      code: chunk.code,
      modules: chunk.moduleIds.map((id) => id.replaceAll("\\", "/")),
      // Lazily loaded code is in the same file, as an import of itself.
      imports: [...chunk.imports, ...chunk.dynamicImports].filter((id) => id !== chunk.fileName),
    };
  },
};

function refuse(warnings: readonly string[]): void {
  if (warnings.length > 0) throw new Error(`The bundler warns:\n${warnings.join("\n")}`);
}

import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { BuildOptions, BuildResult } from "./docs/build.ts";
import { publish, releaseOf } from "./docs/publish.ts";
import { serveDocs } from "./docs/serve.ts";
import { onChange } from "./docs/watch.ts";
import { readArguments, usageError } from "./lib/arguments.ts";
import { readHome } from "./lib/home.ts";
import { root } from "./lib/paths.ts";
import { temporary } from "./lib/temporary.ts";

/**
 * Builds the reference. Its components are TSX, which Node cannot run, so the program is bundled first,
 * with packages left external.
 */
export async function buildDocs(options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  const program = await bundled();
  return await program.buildSite({ into: join("dist", "docs"), ...options });
}

/** Bundles and imports the program. */
async function bundled(): Promise<typeof import("./docs/build.ts")> {
  // A new folder each time: a URL is imported once, and a watcher builds again after a change.
  const folder = temporary(`docs-program-${process.pid}`);
  const outfile = join(folder, "program.mjs");
  try {
    await build({
      entryPoints: [join(root, "scripts", "docs", "build.ts")],
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "node",
      jsx: "automatic",
      jsxImportSource: "preact",
      outfile,
      logLevel: "error",
      // Resolves files from the repository's root, wherever the bundle is.
      define: {
        "import.meta.url": JSON.stringify(
          pathToFileURL(join(root, "scripts", "lib", "paths.ts")).href,
        ),
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Normalizes a prefix: `/next` or `next/` -> `/next/`. */
const prefix = (base: string): string => `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** Options that depend on the project's public addresses; empty while `home.json` has nulls. */
function addresses(folder: string | undefined): Partial<BuildOptions> {
  const { repository, site } = readHome();
  return {
    ...(site !== null && { home: folder === undefined ? site : new URL(`${folder}/`, site).href }),
    ...(repository !== null && { source: `${repository.replace(/\/$/, "")}/blob/HEAD/` }),
  };
}

function portInUse(error: NodeJS.ErrnoException): never {
  if (error.code !== "EADDRINUSE") throw error;
  console.error("docs: The port is in use. Choose another one, or any free one with --port 0.");
  process.exit(1);
}

async function main(): Promise<void> {
  const { values } = readArguments("docs", {
    base: { type: "string", default: "/" },
    into: { type: "string", default: join("dist", "docs") },
    // The Git ref to publish, and the folder of the published versions.
    release: { type: "string" },
    publish: { type: "string" },
    serve: { type: "boolean", default: false },
    port: { type: "string", default: "8080" },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    usageError("docs", `--port ${values.port}: expected a whole number from 0 to 65535.`);
  }
  if (values.publish !== undefined && values.release === undefined) {
    usageError("docs", "--publish needs --release, the Git ref to publish.");
  }
  const base = prefix(values.base);
  const release = values.release === undefined ? undefined : releaseOf(values.release);
  const options = {
    base,
    into: values.into,
    ...addresses(release?.folder),
    ...(release && { version: release.name, published: true }),
  };
  const rebuild = async (onePage: boolean) => {
    const began = performance.now();
    const { pages } = await buildDocs({ ...options, onePage });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`docs: ${pages} pages -> ${values.into} in ${seconds} s`);
  };
  // Before the build, which would be in vain if the port is in use.
  const server = values.serve
    ? await serveDocs({ port: Number(values.port), from: values.into, base }).catch(portInUse)
    : undefined;
  await rebuild(true);
  if (values.publish !== undefined && values.release !== undefined) {
    const built = resolve(root, values.into);
    const versions = publish(built, resolve(values.publish), values.release);
    console.log(`docs: published ${versions.join(", ")} -> ${values.publish}`);
  }
  if (!server) return;
  console.log(`docs: ${server.url} (rebuilt on change; Ctrl-C stops it)`);
  const watcher = onChange(() =>
    rebuild(false).catch((error: unknown) => {
      // The mistake is in a source file; the next change may fix it.
      console.error(error instanceof Error ? error.message : error);
    }),
  );
  const stop = () => {
    watcher.close();
    void server.close();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();

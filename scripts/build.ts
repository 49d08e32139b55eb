import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { prepareContract, preparedName } from "../src/mock/prism/prepared-contract.ts";
import { loadPrism } from "../src/mock/prism/prism.ts";
import { readApi } from "./docs/contract/api.ts";
import { writeReference } from "./docs/plain/reference.ts";
import { writeReferenceSearch } from "./docs/plain/reference-search.ts";
import { readArguments } from "./lib/arguments.ts";
import { compile } from "./lib/compile.ts";
import { apis, root } from "./lib/paths.ts";

/**
 * Compiles `src` and `generated` to `dist`, file by file. Adds the contract bundles, their prepared form
 * for the mock, the files of the mock's page, and the Markdown reference of each operation. The client's
 * source maps include its TypeScript.
 */
export async function build(into = "dist"): Promise<void> {
  for (const part of ["src", "generated"]) {
    rmSync(resolve(root, into, part), { recursive: true, force: true });
  }
  await compile(into);
  trimMaps(resolve(root, into));
  const page = "src/mock/page";
  for (const name of readdirSync(join(root, page)).filter((name) => !name.endsWith(".ts"))) {
    cpSync(join(root, page, name), resolve(root, into, page, name));
  }
  const prism = loadPrism();
  for (const api of apis) {
    const bundle = join("generated", api, "openapi.yaml");
    const folder = resolve(root, into, "generated", api);
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, bundle), resolve(root, into, bundle));
    // Removes the indentation, which is half of the file.
    const json = JSON.parse(readFileSync(join(root, "generated", api, "openapi-3.0.json"), "utf8"));
    writeFileSync(join(folder, "openapi-3.0.json"), JSON.stringify(json));
    writeFileSync(join(folder, preparedName), await prepareContract(prism, join(root, bundle)));
  }
  const reference = resolve(root, into, "reference");
  writeReference(
    reference,
    apis.map((api) => readApi(api)),
  );
  await writeReferenceSearch(reference);
  console.log(`build: src, generated, reference -> ${into}`);
}

/** Folders that nobody debugs; their source maps are a sixth of the package. */
const mapless = ["generated", "src/mock", "src/export", "src/cli"];

/** Keeps only the client's source maps, and makes their source names independent of the build folder. */
function trimMaps(dist: string): void {
  const isMapless = (name: string) => mapless.some((folder) => name.startsWith(join(folder, sep)));
  const names = ["src", "generated"].flatMap((folder) =>
    readdirSync(join(dist, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name),
    ),
  );
  for (const name of names) {
    const file = join(dist, name);
    if (name.endsWith(".js.map")) {
      const map = JSON.parse(readFileSync(file, "utf8"));
      if (isMapless(name)) rmSync(file);
      else writeFileSync(file, JSON.stringify({ ...map, sources: map.sources.map(lastPart) }));
    } else if (name.endsWith(".js") && isMapless(name)) {
      writeFileSync(file, readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*\n?/m, ""));
    }
  }
}

const lastPart = (path: string) => path.slice(path.lastIndexOf("/") + 1);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  readArguments("build", {});
  await build();
}

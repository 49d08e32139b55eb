import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse, stringify } from "yaml";
import {
  filesBelow,
  longestRoot,
  longestYaml,
  orphanFiles,
  tooLong,
} from "../openapi/rules/files.ts";
import { refsOutside } from "../openapi/rules/refs-inside.ts";
import { readArguments } from "./lib/arguments.ts";
import { apis, root } from "./lib/paths.ts";
import { redocly, runNode } from "./lib/run.ts";
import { temporary } from "./lib/temporary.ts";
import { roomProblems } from "./lint/rooms.ts";
import { crowdedFolders, longestSource, longSources, mostFiles } from "./lint/source-files.ts";
import { plainWording } from "./lint/wording.ts";

/**
 * Returns the problems; an empty text means that the check passed.
 *
 * @param failed the names of the earlier checks that failed.
 */
export type Check = (failed?: ReadonlySet<string>) => Promise<string> | string;

async function biome(): Promise<string> {
  const args = ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"];
  const { code, output } = await runNode(args, { quiet: true });
  return code === 0 ? "" : `${output}To fix most of it, run: npm run format`;
}

/** Redocly fetches remote references, so it does not run on a contract that has some. */
function contractRefs(api: string): string {
  return refsOutside(join(root, "openapi", api), root).join("\n");
}

/** Warnings fail too, including those about redocly.yaml. */
async function lintContract(api: string, config = "redocly.yaml"): Promise<string> {
  if (contractRefs(api) !== "") return "Not run: see the references of this contract.";
  const args = redocly("lint", api, "--config", config, "--lint-config", "error");
  const { code, output } = await runNode(args, { quiet: true });
  return code === 0 && !/\b[1-9]\d* warnings?\b/.test(output) ? "" : output;
}

/**
 * Lints a fresh bundle with the rules and options of its source. They belong to the API's entry in
 * redocly.yaml, so a copy of that file points the entry at the bundle.
 */
async function lintBundle(api: string): Promise<string> {
  if (contractRefs(api) !== "") return "Not run: see the references of this contract.";
  const folder = temporary("lint");
  const bundle = join(folder, `${api}.yaml`);
  try {
    const args = redocly("bundle", api, "--output", bundle);
    const { code, output } = await runNode(args, { quiet: true });
    if (code !== 0) return output;
    const config = parse(readFileSync(join(root, "redocly.yaml"), "utf8"));
    config.apis[api].root = bundle;
    config.plugins = config.plugins.map((plugin: string) => resolve(root, plugin));
    writeFileSync(join(folder, "redocly.yaml"), stringify(config));
    return await lintContract(api, join(folder, "redocly.yaml"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contractFiles(api: string): string {
  const folder = join(root, "openapi", api);
  const yaml = filesBelow(folder, /\.ya?ml$/);
  const isRoot = (file: string) => file === join(folder, "openapi.yaml");
  return [
    ...orphanFiles(folder, root),
    ...tooLong(yaml.filter(isRoot), longestRoot, root),
    ...tooLong(
      yaml.filter((file) => !isRoot(file)),
      longestYaml,
      root,
    ),
  ].join("\n");
}

/** The folders and files whose comments, messages and texts are checked. */
const proseFiles: readonly string[] = [
  "src",
  "scripts",
  "docs",
  "AGENTS.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "README.md",
  "llms.txt",
];

/** All checks, with the names that the output shows. */
export const checks: readonly [string, Check][] = [
  ["Biome: format and lint", biome],
  ...apis.flatMap((api): [string, Check][] => [
    [`references of openapi/${api}: inside its folder`, () => contractRefs(api)],
    [`Redocly: openapi/${api}`, () => lintContract(api)],
    [
      `Redocly: the bundle of openapi/${api}`,
      // It would repeat each error of its source.
      (failed) =>
        failed?.has(`Redocly: openapi/${api}`)
          ? "Not run: see the errors of this contract."
          : lintBundle(api),
    ],
    [`files of openapi/${api}: reached, at most ${longestYaml} lines`, () => contractFiles(api)],
  ]),
  [`source files: at most ${longestSource} lines`, () => longSources(root).join("\n")],
  [
    `folders of src, scripts and test: at most ${mostFiles} source files`,
    () => crowdedFolders(root, ["src", "scripts", "test"]).join("\n"),
  ],
  [
    "rooms of src: imports go down, one importer of openapi-fetch",
    () => roomProblems(root).join("\n"),
  ],
  ["wording of comments, messages and docs", () => plainWording(root, proseFiles).join("\n")],
];

/** Runs every check and returns the number of failures. */
export async function lint(all: readonly [string, Check][] = checks): Promise<number> {
  const failed = new Set<string>();
  for (const [name, check] of all) {
    // A check that throws (for example on invalid YAML) has failed too.
    const problems = await Promise.resolve()
      .then(() => check(failed))
      .catch((error: unknown) => String(error));
    console.log(`lint: ${problems === "" ? "ok  " : "FAIL"} ${name}`);
    if (problems === "") continue;
    failed.add(name);
    console.log(`${problems.trimEnd()}\n`);
  }
  return failed.size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  readArguments("lint", {});
  process.exitCode = (await lint()) > 0 ? 1 : 0;
}

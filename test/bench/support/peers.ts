import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { installOnDemand } from "../../../scripts/lib/on-demand.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { redocly } from "../../../scripts/lib/run.ts";

/** The peers that generate a client from the same contract. */
export const generators = ["hey-api", "orval", "redocly"] as const;
type Generator = (typeof generators)[number];

/** The variable with the base URL for orval's output, which has no option for it. */
export const orvalBase = "benchBaseUrl";

/** The environment variable with the Node for the generators, if this one is too old. */
export const generatorNode = "QODEKIT_GENERATOR_NODE";

const installed = () => installOnDemand("test/bench/peers");

function node(args: readonly string[], cwd: string): void {
  try {
    execFileSync(process.env[generatorNode] ?? process.execPath, args, { cwd, stdio: "pipe" });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`A generator of the benchmark failed:\n${stdout}${stderr}`, { cause: error });
  }
}

const generate: Readonly<Record<Generator, (contract: string, to: string, cwd: string) => string>> =
  {
    "hey-api": (contract, to, cwd) => {
      const program = join(cwd, "node_modules/@hey-api/openapi-ts/bin/run.js");
      node([program, "-i", contract, "-o", to, "-c", "@hey-api/client-fetch"], cwd);
      const entry = join(to, "entry.ts");
      writeFileSync(
        entry,
        'export * from "./sdk.gen.ts"; export { client } from "./client.gen.ts";',
      );
      return entry;
    },
    orval: (contract, to, cwd) => {
      const config = `${to}.config.mjs`;
      const target = join(to, "client.ts");
      const output = { target, client: "fetch", mode: "single", baseUrl: "http://base.invalid" };
      writeFileSync(
        config,
        `export default ${JSON.stringify({ peer: { input: contract, output } })};`,
      );
      node([join(cwd, "node_modules/orval/dist/bin/orval.mjs"), "--config", config], cwd);
      const source = readFileSync(target, "utf8");
      writeFileSync(
        target,
        source.replaceAll("http://base.invalid", `\${(globalThis as any).${orvalBase}}`),
      );
      return target;
    },
    redocly: (contract, to) => {
      const target = join(to, "client.ts");
      node(redocly("generate-client", contract, "-o", target, "--import-ext", "ts"), root);
      return target;
    },
  };

/** Generates a peer's client of an API, and returns its entry file. */
export function generatePeer(peer: Generator, api: string): string {
  const cwd = installed();
  const to = join(cwd, "generated", `${peer}-${api}`);
  mkdirSync(to, { recursive: true });
  return generate[peer](join(root, "generated", api, "openapi.yaml"), to, cwd);
}

/** Loads a generated client, bundled as in an application. */
export async function loadPeer<T>(peer: Generator, api: string): Promise<T> {
  const entry = generatePeer(peer, api);
  const outfile = join(entry, "..", "bundle.mjs");
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)) as T;
}

/** The folder with the peers that are packages, in its `node_modules`. */
export const peersFolder = (): string => installed();

/** Loads a package from the peers' own `node_modules`. */
export async function loadPackage<T>(file: string): Promise<T> {
  return (await import(pathToFileURL(join(installed(), "node_modules", file)).href)) as T;
}

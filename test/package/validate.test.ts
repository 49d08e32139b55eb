import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { apis, root } from "../../scripts/lib/paths.ts";
import { run } from "../support/package/run.ts";

const name = (api: string) => `${api.charAt(0).toUpperCase()}${api.slice(1)}`;
const url = (file: string) => pathToFileURL(join(root, file)).href;

/**
 * A program that gets a drifting response from a stub, and prints its findings at each step, with the
 * modules loaded so far.
 */
const program = (api: string, call: string, missing: boolean) => `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({
  resolve(specifier, context, next) {
    if (${missing} && specifier.startsWith("@cfworker/")) {
      throw Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" });
    }
    const found = next(specifier, context);
    loaded.push(found.url);
    return found;
  },
});
const lazy = () => loaded.filter((url) => /response-schemas|json-schema/.test(url)).length;
const { create${name(api)} } = await import("${url(`src/${api}.ts`)}");
const before = loaded.length;
const { validate${name(api)} } = await import("${url(`src/validate/${api}.ts`)}");
const drifts = [];
const client = create${name(api)}({
  apiKey: "key_1",
  ${api === "teams" ? 'organizationId: "org_1",' : ""}
  fetch: async () => Response.json(5),
  validate: validate${name(api)}({ onDrift: (drift) => { drifts.push(drift); } }),
});
const first = lazy();
const error = await client.${call}.then(() => null, (reason) => reason);
let evaluates = true;
try { new Function(""); } catch { evaluates = false; }
console.log(JSON.stringify({
  first, last: lazy() > 0, evaluates, drifts, client: before > 0,
  error: error && [error.name, error.message, error.cause?.code],
}));
`;

const calls: Readonly<Record<string, [call: string, operationId: string]>> = {
  teams: ['members.get({ member_id: "m" })', "getMember"],
  qodex: ['workspaces.get({ workspaceId: "w" })', "getWorkspace"],
};

async function outcomeOf(api: string, missing = false) {
  const [call = ""] = calls[api] ?? expect.unreachable(`No call for ${api}.`);
  const source = program(api, call, missing);
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module"];
  const { stdout, output } = await run(process.execPath, [...flags, "--eval", source]);
  expect(stdout, output).toMatch(/^\{/);
  return JSON.parse(stdout);
}

describe.each(apis)("%s", (api) => {
  test("validates where `eval` is forbidden, and loads its schemas on demand", async () => {
    const [, operationId] = calls[api] ?? [];
    expect(await outcomeOf(api)).toEqual({
      client: true,
      first: 0,
      last: true,
      // Otherwise this test would show nothing.
      evaluates: false,
      drifts: [expect.objectContaining({ operationId, pointer: "", got: "integer" })],
      error: null,
    });
  });

  test("says how to install a missing evaluator", async () => {
    const { error, drifts } = await outcomeOf(api, true);
    expect(error).toEqual([
      "UsageError",
      `validate${name(api)} needs @cfworker/json-schema, which is not installed: npm install @cfworker/json-schema@4.`,
      "ERR_MODULE_NOT_FOUND",
    ]);
    expect(drifts).toEqual([]);
  });

  test("bundled, keeps schemas and evaluator in separate files", async () => {
    const { metafile } = await build({
      stdin: {
        contents: `export { create${name(api)} } from "./src/${api}.ts";
          export { validate${name(api)} } from "./src/validate/${api}.ts";`,
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: join(root, ".tmp/validate"),
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const outputs = Object.values(metafile.outputs);
    const entry = outputs.find(({ entryPoint }) => entryPoint === "<stdin>");
    const inside = Object.keys(entry?.inputs ?? {});
    expect(inside).toContain(`src/validate/${api}.ts`);
    expect(inside.filter((file) => /generated\/.*schemas|@cfworker/.test(file))).toEqual([]);
    const all = outputs.flatMap(({ inputs }) => Object.keys(inputs));
    expect(all).toContain(`generated/${api}/response-schemas.ts`);
    expect(all.filter((file) => /@cfworker/.test(file)).length).toBeGreaterThan(0);
  });

  test("bundled without it, the client contains nothing of it", async () => {
    const { metafile } = await build({
      entryPoints: [join(root, `src/${api}.ts`)],
      bundle: true,
      format: "esm",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain(`generated/${api}/operations.ts`);
    expect(inputs.filter((file) => /\/validate\/|schemas|@cfworker/.test(file))).toEqual([]);
  });
});

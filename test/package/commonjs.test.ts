import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type typescript from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { type InstalledPackage, installPackage } from "../support/package/installed.ts";
import { remove } from "../support/package/packed.ts";
import { machineNode, run } from "../support/package/run.ts";

/** CommonJS in TypeScript: TypeScript writes both imports as `require`. */
const requires = `
import teamsModule = require("qodekit/teams");
import { createQodex, isApiError, type Qodex } from "qodekit/qodex";

async function main(): Promise<void> {
  const teams: teamsModule.Teams = teamsModule.createTeams({
    apiKey: "k",
    organizationId: "o",
    fetch: async () => Response.json({ members: [{ id: "m1" }] }),
  });
  const qodex: Qodex = createQodex({
    apiKey: "k",
    fetch: async () => Response.json({ error: { name: "none" } }, { status: 404 }),
  });
  const members: teamsModule.Member[] = await teams.members.list().toArray({ limit: 1 });
  const { error } = await qodex.monitors.get({ monitorId: "m" }).result();
  console.log(members.map(({ id }) => id).join(), isApiError(error, "getMonitor") && error.status);
}
void main();
`;

/** What is left where TypeScript does not know that Node can require ES modules. */
const imports = `
import type { Teams } from "qodekit/teams" with { "resolution-mode": "import" };

async function main(): Promise<void> {
  const { createTeams } = await import("qodekit/teams");
  const teams: Teams = createTeams({
    apiKey: "k",
    organizationId: "o",
    fetch: async () => Response.json({ id: "m1" }),
  });
  const id: string = (await teams.members.get({ member_id: "m1" })).id;
  console.log(id);
}
void main();
`;

/** Shows that the types are there: with \`any\` in their place it would compile. */
const wrong = `
import { createTeams } from "qodekit/teams";
createTeams({ apiKey: "k", organizationId: 1 });
`;

const compilers = [
  ["TypeScript 5.9", "typescript-5.9"],
  ["TypeScript 6", "typescript"],
  ["TypeScript 7", "typescript-7"],
] as const;
const nodes = [...new Set([process.execPath, machineNode()])];

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
  const sources = { "requires.cts": requires, "imports.cts": imports, "wrong.cts": wrong };
  for (const [name, text] of Object.entries(sources)) {
    writeFileSync(join(installed.project, name), text);
  }
});
afterAll(() => installed?.remove());

describe.each(compilers)("%s", (_, compiler) => {
  test("module nodenext: a CommonJS file may import it, and the result runs", async () => {
    const problems = await compile(
      compiler,
      "nodenext",
      "requires.cts",
      "imports.cts",
      "wrong.cts",
    );
    expect(problems).toEqual([
      expect.stringMatching(/^wrong\.cts\(3,\d+\): error TS2322: .*'number'.*'string'/),
    ]);
    for (const node of nodes) {
      expect(await stdoutOf(node, "requires.cjs")).toBe("m1 404\n");
      expect(await stdoutOf(node, "imports.cjs")).toBe("m1\n");
    }
  });

  test("module node16: it may with import() only", async () => {
    const problems = await compile(compiler, "node16", "requires.cts", "imports.cts");
    expect(problems).toEqual([
      expect.stringMatching(/^requires\.cts\(2,\d+\): error TS1471: /),
      expect.stringMatching(/^requires\.cts\(3,\d+\): error TS1479: /),
    ]);
    for (const node of nodes) expect(await stdoutOf(node, "imports.cjs")).toBe("m1\n");
  });
});

/** Compiles files of the project, and gives the problems. */
async function compile(compiler: string, module: string, ...files: string[]): Promise<string[]> {
  const compilerOptions = {
    module,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    // test/types/consumers.test.ts checks the package's declarations themselves.
    skipLibCheck: true,
    outDir: "compiled",
  };
  remove(join(installed.project, "compiled"));
  const config = { compilerOptions, files };
  const output =
    compiler === "typescript-7"
      ? await onCommandLine(compiler, config)
      : await inProcess(compiler, config);
  return output.split(/\r?\n/).filter((line) => /^\S/.test(line));
}

async function onCommandLine(compiler: string, config: object): Promise<string> {
  const file = join(installed.project, "tsconfig.json");
  writeFileSync(file, JSON.stringify(config));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const args = [tsc, "-p", file, "--pretty", "false"];
  const { code, output } = await run(process.execPath, args, { cwd: installed.project });
  // 2: with problems, and the output written.
  if (code !== 0 && code !== 2) throw new Error(`tsc ended with ${code}:\n${output}`);
  return output;
}

/** By compiler, the declarations that it has read: the same for `node16` and `nodenext`. */
const declarations = new Map<string, typescript.SourceFile | undefined>();

/** What the command does with a configuration, without starting it and reading all declarations anew. */
async function inProcess(compiler: string, config: object): Promise<string> {
  const ts: typeof typescript = (await import(compiler)).default;
  const { project } = installed;
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getCurrentDirectory = () => project;
  host.getSourceFile = (name, version, ...rest) => {
    if (!name.endsWith(".d.ts")) return read(name, version, ...rest);
    const format = typeof version === "object" ? version.impliedNodeFormat : undefined;
    const key = [compiler, name, format].join();
    if (!declarations.has(key)) declarations.set(key, read(name, version, ...rest));
    return declarations.get(key);
  };
  const program = ts.createProgram(fileNames, options, host);
  const { diagnostics, emitSkipped } = program.emit();
  if (emitSkipped) throw new Error(`${compiler} wrote nothing.`);
  const all = [...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics];
  return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(all), host);
}

/** By Node, name and content: most compilers write the same files, which are run once. */
const printed = new Map<string, string>();

async function stdoutOf(node: string, name: string): Promise<string> {
  const file = join(installed.project, "compiled", name);
  const key = [node, name, readFileSync(file, "utf8")].join("\0");
  const known = printed.get(key);
  if (known !== undefined) return known;
  const { stdout, output } = await run(node, [file]);
  printed.set(key, stdout || output);
  return stdout || output;
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
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
  const config = join(installed.project, "tsconfig.json");
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
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const { output } = await run(process.execPath, [tsc, "-p", config, "--pretty", "false"], {
    cwd: installed.project,
  });
  return output.split(/\r?\n/).filter((line) => /^\S/.test(line));
}

async function stdoutOf(node: string, file: string): Promise<string> {
  const { stdout, output } = await run(node, [join(installed.project, "compiled", file)]);
  return stdout || output;
}

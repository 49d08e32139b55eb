import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import typescript from "typescript";
import typescript5 from "typescript-5.9";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { installDependencies, remove, stage, temporary } from "../support/packed.ts";
import { run } from "../support/run.ts";

/** Compiles files of the project and gives the problems as `file:line text`. */
type Compile = (names: readonly string[], compilerOptions: object) => Promise<string[]>;

const compilers: readonly (readonly [name: string, Compile])[] = [
  ["TypeScript 5.9", inProcess(typescript5 as unknown as typeof typescript)],
  ["TypeScript 6", inProcess(typescript)],
  ["TypeScript 7", onCommandLine],
];
const resolutions = [
  ["bundler", { module: "esnext", moduleResolution: "bundler" }],
  ["node16", { module: "node16", moduleResolution: "node16" }],
] as const;

/** What a user of the package writes. */
const right = `
import { ApiError, tokenBucket } from "qodekit";
import { startMock, type Mock } from "qodekit/mock";
import { createTeams, isApiError, type Member, type Teams } from "qodekit/teams";

export async function main(apiKey: string): Promise<string[]> {
  const teams: Teams = createTeams({
    apiKey,
    organizationId: "org_xxx",
    limiter: tokenBucket({ requests: 300, interval: 60_000 }),
  });
  const names: string[] = [];
  for await (const member of teams.members.list({ includeDeleted: true })) {
    const each: Member = member;
    names.push(each.id);
  }
  try {
    const quota = await teams.members.getQuota({ member_id: "member_abc123" });
    names.push(quota.status ?? "unknown");
  } catch (error) {
    if (isApiError(error, "getMemberQuota") && error.status === 404) names.push(error.body.requestId);
    else if (error instanceof ApiError) names.push(String(error.code));
  }
  const mock: Mock = await startMock({ port: 0 });
  names.push(mock.urls.teams);
  await mock.stop();
  return names;
}
`;

/** What a user gets wrong, and the compiler has to say. */
const wrong = `
import { createTeams } from "qodekit/teams";
const teams = createTeams({ apiKey: "k", organizationId: "o" });
export const excess = teams.members.list({ maxresults: 5 });
export const missing = teams.members.getQuota({});
`;

const project = temporary("consumer");
beforeAll(async () => {
  await stage(join(project, "node_modules/qodekit"));
  installDependencies(project);
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(join(project, "right.ts"), right);
  writeFileSync(join(project, "wrong.ts"), wrong);
});
afterAll(() => remove(project));

test("the compilers are the ones that this file claims", () => {
  expect(typescript5.version).toMatch(/^5\.9\./);
  expect(typescript.version).toMatch(/^6\./);
});

describe.each(compilers)("%s", (_, compile) => {
  describe.each(resolutions)("%s", (_, options) => {
    test.each([true, false])("strict: %s", async (strict) => {
      const problems = await compile(["right.ts", "wrong.ts"], {
        ...options,
        strict,
        target: "es2022",
        lib: ["es2022", "dom", "dom.asynciterable"],
        types: [],
        noEmit: true,
      });
      // A problem anywhere else would be one of the package.
      expect(problems).toEqual([
        expect.stringMatching(/^wrong\.ts:4 .*'maxresults' does not exist in type 'ListMembersReq/),
        expect.stringMatching(/^wrong\.ts:5 .*Property 'member_id' is missing/),
      ]);
    });
  });
});

/** TypeScript 5 and 6, in this process: starting them twelve times would take most of a minute. */
function inProcess(ts: typeof typescript): Compile {
  const libraries = new Map<string, typescript.SourceFile | undefined>();
  return async (names, compilerOptions) => {
    const parsed = ts.convertCompilerOptionsFromJson(compilerOptions, project);
    const host = ts.createCompilerHost(parsed.options);
    const read = host.getSourceFile;
    host.getSourceFile = (name, ...rest) => {
      if (!/\/lib\.[\w.]*d\.ts$/.test(name)) return read(name, ...rest);
      if (!libraries.has(name)) libraries.set(name, read(name, ...rest));
      return libraries.get(name);
    };
    const files = names.map((name) => join(project, name));
    const program = ts.createProgram(files, parsed.options, host);
    // The package's own declarations are checked, too, but not TypeScript's.
    const checked = program
      .getSourceFiles()
      .filter(({ fileName: name }) => files.includes(name) || name.includes("/qodekit/dist/"));
    expect(checked.length).toBeGreaterThan(files.length + 20);
    return [
      ...parsed.errors,
      ...program.getOptionsDiagnostics(),
      ...checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
    ].map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      const name = file ? relative(project, file.fileName) : "options";
      return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  };
}

/** TypeScript 7 has no such interface, but is fast. */
async function onCommandLine(names: readonly string[], compilerOptions: object): Promise<string[]> {
  const file = join(project, "tsconfig.json");
  writeFileSync(file, JSON.stringify({ compilerOptions, files: names }));
  const tsc = join(root, "node_modules/typescript-7/bin/tsc");
  const { output } = await run(process.execPath, [tsc, "-p", file, "--pretty", "false"], {
    cwd: project,
  });
  return output
    .trim()
    .split(/\n(?=\S)/)
    .map((problem) => problem.replace(/^(\S+)\((\d+),\d+\): /, "$1:$2 ").replace(/\s+/g, " "));
}

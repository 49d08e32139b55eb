import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.ts";
import { run } from "../../support/package/run.ts";
import { against, environmentFor, type Program, programsIn, writeFiles } from "./programs.ts";

const folder = join(root, ".tmp", `samples-${process.pid}`);
const inCI = Boolean(process.env["CI"]);

/** Whether a language's samples are skipped: only if its program is missing, and never in CI. */
function skipWithout(program: string): boolean {
  const isMissing = spawnSync(program, ["--version"]).status !== 0;
  if (isMissing && !inCI) console.warn(`SKIPPED: no ${program} found: its samples are not run.`);
  return isMissing && !inCI;
}

describe("the samples, against the mock", () => {
  let mock: Mock;
  const seen: MockRequest[] = [];
  beforeAll(async () => {
    mock = await startMock({ port: 0, logger: (request) => seen.push(request) });
    writeFiles(folder);
  });
  afterAll(async () => {
    await mock?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    seen.length = 0;
  });

  /** Every sample has called its own operation, with a 2xx response. */
  function expectAnswers(programs: readonly Program[]): void {
    const wrong = seen.filter(({ status }) => status < 200 || status > 299);
    expect(wrong.map(({ method, path, status }) => `${method} ${path}: ${status}`)).toEqual([]);
    const asked = new Map<string, number>();
    for (const { api, operationId } of seen) {
      const key = `${api} ${operationId}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
    }
    const wanted = new Map<string, number>();
    for (const { id } of programs) {
      const key = id === "home" ? "teams listMembers" : id.replace(/\/.*$/, "");
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
    const short = [...wanted].filter(([key, count]) => (asked.get(key) ?? 0) < count);
    expect(short).toEqual([]);
    expect(programs.length).toBeGreaterThan(250);
  }

  test.skipIf(skipWithout("curl"))("curl, in one shell", { timeout: 300_000 }, async () => {
    const programs = programsIn("curl");
    // Writes the responses to files, so that the shell prints only the status.
    const script = [
      `curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' "$@" || echo "curl: $?"; }`,
      ...programs.map((one) => against(mock, one).code),
    ];
    const file = join(folder, "samples.sh");
    writeFileSync(file, `${script.join("\n")}\n`);
    const options = { cwd: folder, env: environmentFor(mock), timeout: 280_000 };
    const { code, stdout, output } = await run("sh", [file], options);
    expect(code, output.slice(-2000)).toBe(0);
    const answers = stdout.trim().split("\n");
    const failed = programs
      .map(({ id }, index) => `${id}: ${answers[index]}`)
      .filter((line) => !/: 2\d\d$/.test(line));
    expect(failed).toEqual([]);
    expect(answers.length).toBe(programs.length);
    expectAnswers(programs);
  });

  test.skipIf(skipWithout("python3"))("Python, in one process", { timeout: 300_000 }, async () => {
    const programs = programsIn("python");
    const file = join(folder, "samples.json");
    writeFileSync(file, JSON.stringify(programs.map((one) => against(mock, one))));
    const script = join(import.meta.dirname, "run_samples.py");
    const options = { cwd: folder, env: environmentFor(mock), timeout: 280_000 };
    const { code, stdout, output } = await run("python3", [script, file], options);
    expect(code, output.slice(-2000)).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ran: programs.length, failures: [] });
    expectAnswers(programs);
  });

  describe("TypeScript", () => {
    const programs = programsIn("ts");
    const modules = join(folder, "ts");
    beforeAll(() => {
      mkdirSync(modules, { recursive: true });
      for (const [index, program] of programs.entries()) {
        // The client finds the mock in the environment; only the first call contains its URL.
        const { code } = program.id === "home" ? against(mock, program) : program;
        const name = program.id.replace(/\W+/g, "-");
        writeFileSync(join(modules, `${String(index).padStart(3, "0")}-${name}.ts`), code);
      }
      const source = (path: string) => join(root, path).replaceAll("\\", "/");
      const options = {
        paths: { "qodekit/*": [source("src/*.ts")] },
        allowImportingTsExtensions: true,
        // A sample need not use its result.
        noUnusedLocals: false,
      };
      const config = {
        extends: source("tsconfig.json"),
        compilerOptions: options,
        include: ["*.ts"],
      };
      writeFileSync(join(modules, "tsconfig.json"), JSON.stringify(config));
    });

    test("has the client's types", { timeout: 300_000 }, async () => {
      const compiler = join(root, "node_modules/typescript-7/bin/tsc");
      const { code, output } = await run(process.execPath, [compiler, "-p", modules], {
        timeout: 280_000,
      });
      expect(output).toBe("");
      expect(code).toBe(0);
    });

    test("runs in one process", { timeout: 300_000 }, async () => {
      const script = join(import.meta.dirname, "run-samples.mjs");
      const options = { cwd: folder, env: environmentFor(mock), timeout: 280_000 };
      const args = [script, modules, join(root, "src")];
      const { code, stdout, output } = await run(process.execPath, args, options);
      expect(code, output.slice(-2000)).toBe(0);
      expect(JSON.parse(stdout)).toEqual({ ran: programs.length, failures: [] });
      expectAnswers(programs);
    });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { readCommand } from "../../src/mock/cli/command-line.ts";
import { patternOf, wordsOf } from "../mock/clients/session.ts";
import { type Fence, fencesIn, fencesOf } from "../support/markdown.ts";
import { installedFor } from "../support/package/on-demand.ts";
import { run } from "../support/package/run.ts";
import { notExecuted, notRun } from "./exempt.ts";
import { type Module, modulesOf, packagesOf } from "./modules.ts";
import { createProject, type Printed, type Project } from "./project.ts";

// Starts compilers and programs, which take long on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const guides = readdirSync(join(root, "docs/guides")).filter((name) => name.endsWith(".md"));
const pages = ["README.md", ...guides.map((name) => `docs/guides/${name}`)];
const fences = new Map(pages.map((page) => [page, fencesOf(page)]));
/** The client's code in the reference's guides calls the real APIs. */
const reference = readdirSync(join(root, "docs/reference"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => posix.join("docs/reference", name.replaceAll("\\", "/")));
const modules = [
  ...[...fences.values()].flatMap(modulesOf),
  ...reference.map(fencesOf).flatMap(modulesOf),
];
const programs = [...new Set(modules.map(({ page }) => page))];
const others = (language: string) =>
  [...fences.values()].flat().filter((fence) => fence.language === language);

const isRun = ({ page, code }: Fence) =>
  !notRun.some(([of, part]) => of === page && code.includes(part));

const isTest = ({ code }: Fence) => packagesOf(code).includes("vitest");

/** Packages that only pages need, installed for this test. */
const extra = installedFor("test/guides/packages");
const manifest = JSON.parse(readFileSync(join(root, "test/guides/packages/package.json"), "utf8"));
const onDemand = Object.keys(manifest.dependencies);
const isHere = ({ code }: Fence) =>
  extra !== undefined || !packagesOf(code).some((name) => onDemand.includes(name));

let project: Project;
beforeAll(async () => {
  const linked = extra ? onDemand : [];
  project = await createProject(
    new Map(linked.map((name) => [name, join(extra ?? "", "node_modules", name)])),
  );
  project.write(modules);
}, 300_000);
afterAll(() => project?.stop());

const isPrinted = (module: Module) => isRun(module) && isHere(module) && !isTest(module);

/** What the modules of all pages print: one process runs them. */
let all: Promise<ReadonlyMap<Module, Printed>> | undefined;
async function printAll(): Promise<ReadonlyMap<Module, Printed>> {
  const own = modules.filter(isPrinted);
  const results = await project.print(own);
  return new Map(own.map((module, index) => [module, results[index] as Printed]));
}

/** The problems of a module's output. */
function wrongIn(module: Module, { printed, error }: Printed): string[] {
  const place = `${module.page}:${module.line}`;
  if (error) return [`${place} fails: ${error}`];
  if (module.output === undefined || patternOf(module.output).test(printed.trim())) return [];
  return [`${place} prints:\n${printed}\nThe page says:\n${module.output}`];
}

const languages = ["ts", "text", "sh", "json", "js"];

describe("the blocks of README and guides", () => {
  test("have only tested languages", () => {
    const all = [...fences.values()].flat();
    const foreign = all.filter(({ language }) => !languages.includes(language));
    expect(foreign.map(({ page, line, language }) => `${page}:${line} ${language}`)).toEqual([]);
    expect(modules.length).toBeGreaterThan(0);
  });

  test("in TypeScript compile strictly against the package", async () => {
    const files = modules.filter(isHere).map(({ file }) => file);
    expect(await project.compile(files)).toEqual([]);
  });

  test.each(programs)(
    "of %s run against the mock, and print the documented output",
    async (page) => {
      all ??= printAll();
      const printed = await all;
      const own = modules.filter((module) => module.page === page && isPrinted(module));
      expect(own.flatMap((module) => wrongIn(module, printed.get(module) as Printed))).toEqual([]);
    },
  );

  test("that are tests of Vitest pass", async () => {
    const own = modules.filter((module) => isTest(module) && isRun(module));
    expect(own.length).toBeGreaterThan(0);
    const program = join(root, "node_modules/vitest/vitest.mjs");
    const args = ["run", "--root", project.folder, "--testTimeout", "60000"];
    const { code, output } = await run(
      process.execPath,
      [program, ...args, ...own.map(({ file }) => file)],
      {
        cwd: project.folder,
        env: { CI: "", VITEST: "", VITEST_WORKER_ID: "", VITEST_POOL_ID: "", NODE_ENV: "test" },
        timeout: 240_000,
      },
    );
    expect([code, code === 0 ? "" : output]).toEqual([0, ""]);
  });

  test("with output follow a block that runs", () => {
    const strays = [...fences.values()].flatMap((list) =>
      list.filter(({ language }, index) => {
        const before = list[index - 1];
        return (
          language === "text" && !(before?.language === "ts" && isRun(before) && !isTest(before))
        );
      }),
    );
    expect(strays.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
  });

  test("in shell are run, or are exempt with a reason", async () => {
    const wrong: string[] = [];
    for (const { page, code, line } of others("sh")) {
      for (const command of code.replaceAll("\\\n", " ").split("\n").filter(Boolean)) {
        if (command.startsWith("curl ")) {
          const [program = "", ...args] = wordsOf(project.addressed(command));
          const { code: exit, output } = await run(program, args);
          if (exit !== 0) wrong.push(`${page}:${line} ${command}: ${output}`);
        } else if (!notExecuted.some(([rule]) => rule.test(command))) {
          wrong.push(`${page}:${line} ${command}: nothing tests it`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("in shell use existing options, and packages in the tested versions", () => {
    const wrong: string[] = [];
    const { devDependencies, peerDependencies } = createRequire(import.meta.url)(
      "../../package.json",
    );
    const tested = { ...devDependencies, ...manifest.dependencies, qodekit: "" };
    for (const command of others("sh").flatMap(({ code }) => code.split("\n"))) {
      if (command.startsWith("npx qodekit mock")) readCommand(wordsOf(command).slice(3));
      if (!command.startsWith("npm install")) continue;
      for (const word of wordsOf(command).slice(2)) {
        const [, name = "", wanted = ""] = /^(@?[^@]+)(?:@(.+))?$/.exec(word) ?? [];
        if (name.startsWith("-")) continue;
        if (!(name in tested)) wrong.push(`${command}: no test has ${name}`);
        else if (!tested[name].startsWith(wanted)) wrong.push(`${command}: ${tested[name]}`);
        // If the peer range has an upper bound, an install without a version would exceed it one day.
        else if (/^[~^]/.test(peerDependencies[name] ?? "") && wanted === "") {
          wrong.push(`${command}: ${name} wants ${peerDependencies[name]}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("in JSON and JavaScript can be parsed", async () => {
    for (const { code } of others("json")) JSON.parse(code);
    for (const [index, { code, page, line }] of others("js").entries()) {
      const [file = ""] = project.write([{ file: `script-${index}.mjs`, source: code }]);
      const checked = await run(process.execPath, ["--check", join(project.folder, file)]);
      expect([`${page}:${line}`, checked.output]).toEqual([`${page}:${line}`, ""]);
    }
  });

  test("that are exempt exist", () => {
    const stale = notRun.filter(
      ([page, part]) =>
        modules.filter((module) => module.page === page && module.code.includes(part)).length !== 1,
    );
    expect(stale).toEqual([]);
    const lines = others("sh").flatMap(({ code }) => code.split("\n"));
    const unused = notExecuted.filter(([rule]) => !lines.some((line) => rule.test(line)));
    expect(unused).toEqual([]);
  });
});

describe("the tester", () => {
  const page = (body: string) => modulesOf(fencesIn(body, "broken.md"));
  const written = (body: string) => {
    const own = page(body);
    project.write(own);
    return own;
  };

  test("reports type errors with the line of the page", async () => {
    const [broken] = written(
      "# Broken\n\n```ts\nconst all = await teams.members.list().toArray({ limits: 1 });\n```\n",
    );
    expect(broken?.line).toBe(4);
    expect(await project.compile([broken?.file ?? ""])).toEqual([
      expect.stringMatching(/^broken-4\.ts:1 .*limits/),
    ]);
  });

  test("reports a block that fails, one with other output, and one that calls another machine", async () => {
    const body =
      "```ts\nconsole.log((await teams.members.list()).items.length);\n```\n\n```text\n3\n```\n" +
      '```ts\nthrow new Error("no");\n```\n' +
      '```ts\nawait fetch("https://192.0.2.1/");\n```\n' +
      '```ts\nawait fetch("https://api.example.com/");\n```\n' +
      "```ts\nconsole.log((await teams.members.list()).items[0]?.name);\n```\n~~~text\nAlice\n~~~\n";
    const own = written(body);
    const results = await project.print(own);
    expect(own.map((module, index) => wrongIn(module, results[index] as Printed))).toEqual([
      [expect.stringMatching(/^broken.md:2 prints:\n\d\n\nThe page says:\n3$/)],
      [expect.stringContaining("broken.md:9 fails: Error: no")],
      [expect.stringMatching(/^broken.md:12 fails: .*\n[\s\S]*may not connect to 192\.0\.2\.1\.$/)],
      [
        expect.stringMatching(
          /^broken.md:15 fails: .*\n[\s\S]*may not connect to api\.example\.com\.$/,
        ),
      ],
      [],
    ]);
  });

  test("reports a block without an end", () => {
    expect(() => page("```ts\nconst a = 1;\n")).toThrow("broken.md:2 has a block without an end");
  });
});

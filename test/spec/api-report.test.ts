import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unifiedDiff } from "../../scripts/api-report/diff.ts";
import { changes, publicEntries, reportsOf } from "../../scripts/api-report.ts";
import { root } from "../../scripts/lib/paths.ts";
import { remove, temporary } from "../support/package/packed.ts";
import { run } from "../support/package/run.ts";

const folder = temporary("api-report");
afterAll(() => remove(folder));

/** A small package: two entries, one of which passes the other on, and types made from a contract. */
const compiled = {
  "src/index.d.ts":
    'export { make as create } from "./call.ts";\nexport type { Call } from "./call.ts";',
  "src/call.d.ts": `import type { Inner } from "./inner.ts";
import type { Server } from "node:http";
/** A call, at length. */
export declare class Call<T> {
    /** Gives the data.
     * @deprecated use then */
    data(): Promise<T>;
    inner: Inner;
    server: Server;
}
export declare function make(): Call<string>;`,
  "src/inner.d.ts": `export interface Inner { next?: Inner; deep: Deep }
type Deep = \`/** no comment */\${string}\`;
export interface Unused { }`,
  "src/teams.d.ts": `import type { Member } from "../generated/types.ts";
export type * from "../generated/types.ts";
export * from "./index.ts";
export declare const teams: Member;
/** @experimental */
export declare function over(a: string): void;
export declare function over(a: number): void;`,
  "generated/types.d.ts": "export interface Member { id: string }",
};
const entries = { kit: "src/index.d.ts", "kit/teams": "src/teams.d.ts" };

/** The reports of the small package, with some of its files changed. */
function report(files: Partial<typeof compiled> = {}): Record<string, string> {
  for (const [name, text] of Object.entries({ ...compiled, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return reportsOf(folder, entries);
}

describe("a report", () => {
  test("shows what can be imported, and what that leans on", () => {
    expect(report()["kit.api.md"]).toBe(`# The API of \`kit\`

Made by \`npm run api-report\` from the compiled declarations. Do not edit: run it again.

## Exported

\`\`\`ts
declare class Call<T> {
    /** @deprecated */
    data(): Promise<T>;
    inner: Inner;
    server: Server;
}
export type { Call };

declare function make(): Call<string>;
export { make as create };
\`\`\`

## Not exported, but used by what is

\`\`\`ts
interface Inner {
    next?: Inner;
    deep: Deep;
}

type Deep = \`/** no comment */\${string}\`;
\`\`\`
`);
  });

  test("names what the contract gives and what another entry has, instead of repeating it", () => {
    expect(report()["teams.api.md"]).toBe(`# The API of \`kit/teams\`

Made by \`npm run api-report\` from the compiled declarations. Do not edit: run it again.

## Passed on

\`\`\`ts
export type * from "generated/types.ts";
export * from "kit";
\`\`\`

## Exported

\`\`\`ts
/** @experimental */
export declare function over(a: string): void;
export declare function over(a: number): void;

export declare const teams: Member;
\`\`\`
`);
  });

  test("says when an export leads nowhere", () => {
    expect(() => report({ "src/index.d.ts": 'export { gone } from "./call.ts";' })).toThrow(
      "The export gone leads nowhere.",
    );
    expect(() => report({ "src/teams.d.ts": 'export * from "./gone.ts";' })).toThrow(
      /export \* from "\.\/gone\.ts"; leads nowhere\.$/,
    );
  });
});

describe("a change of the API", () => {
  const edit = (file: keyof typeof compiled, from: string, to: string) => {
    expect(compiled[file]).toContain(from);
    return changes(report(), report({ [file]: compiled[file].replace(from, to) }));
  };

  test("is a diff of the report", () => {
    expect(edit("src/call.d.ts", "data(): Promise<T>", "data(): Promise<T | undefined>")).toBe(`\
--- test/types/api/kit.api.md
+++ test/types/api/kit.api.md
@@ -7 +7 @@
 \`\`\`ts
 declare class Call<T> {
     /** @deprecated */
-    data(): Promise<T>;
+    data(): Promise<T | undefined>;
     inner: Inner;
     server: Server;
 }`);
  });

  test.each([
    ["a new parameter", "src/call.d.ts", "make()", "make(a?: 1)", "+declare function make(a?: 1)"],
    ["a type behind", "src/inner.d.ts", "next?: Inner", "next: Inner", "+    next: Inner"],
    ["a lost mark", "src/call.d.ts", "@deprecated", "deprecated", "-    /** @deprecated */"],
    ["a class that is a value", "src/index.d.ts", "type { Call", "{ Call", "+export declare class"],
    [
      "a lost overload",
      "src/teams.d.ts",
      "over(a: number)",
      "over2(a: 1)",
      "-export declare function over(a: number)",
    ],
    [
      "types no longer passed on",
      "src/teams.d.ts",
      "export type * from",
      "import type { } from",
      "-export type * from",
    ],
  ] as const)("shows: %s", (_, file, from, to, line) => {
    expect(
      edit(file, from, to)
        .split("\n")
        .some((each) => each.startsWith(line)),
    ).toBe(true);
  });

  test.each([
    ["a comment", "src/call.d.ts", "at length", "in short"],
    ["something that nobody reaches", "src/inner.d.ts", "Unused { }", "Unused { a: 1 }"],
    ["what the contract gives", "generated/types.d.ts", "id: string", "id: number"],
  ] as const)("is not: %s", (_, file, from, to) => {
    expect(edit(file, from, to)).toBe("");
  });
});

test("the places of a diff count the lines on both sides", () => {
  const lines = (...more: string[]) => [..."abcdefghij", ...more].join("\n");
  expect(unifiedDiff("n", `x\ny\n${lines("k")}`, lines("l"))).toBe(
    "--- n\n+++ n\n@@ -1 +1 @@\n-x\n-y\n a\n b\n c\n@@ -10 +8 @@\n h\n i\n j\n-k\n+l",
  );
});

test("an entry that comes or goes is a change", () => {
  const [one = ""] = Object.values(report());
  expect(changes({ "a.api.md": one }, {})).toMatch(/^--- .*a\.api\.md\n/);
  expect(changes({}, { "a.api.md": one })).toContain("+# The API of `kit`");
});

test("every entry with types has a report, also those with a file of the contract beside them", () => {
  expect(Object.keys(publicEntries())).toEqual(expect.arrayContaining(["qodekit", "qodekit/mock"]));
  expect(Object.keys(publicEntries()).some((name) => name.endsWith(".yaml"))).toBe(false);
});

describe("the script", () => {
  const copy = temporary("api-report-copy");
  const script = (...args: string[]) =>
    run(process.execPath, [join(copy, "scripts/api-report.ts"), ...args], { cwd: copy });

  beforeAll(() => {
    const names = [
      "scripts",
      "src",
      "generated",
      "openapi",
      "test/types/api",
      "package.json",
      "tsconfig.json",
    ];
    for (const name of names) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  });
  afterAll(() => remove(copy));

  test("fails on a changed signature, says what to run, and passes after it", async () => {
    expect((await script()).code).toBe(0);
    const file = join(copy, "src/calls/api-call.ts");
    const before = readFileSync(file, "utf8");
    const after = before.replace("withResponse(): Promise", "withResponse(_?: boolean): Promise");
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    const changed = await script("--check");
    expect(changed.output).toContain("+    withResponse(_?: boolean): Promise<WithResponse<T>>;");
    expect(changed.output).toContain("Run `npm run api-report` and commit the result.");
    expect(changed.code).toBe(1);
    expect((await script()).code).toBe(0);
    const passed = await script("--check");
    expect(passed.output).toContain("test/types/api is what the code gives");
    expect(passed.code).toBe(0);
  }, 180_000);
});

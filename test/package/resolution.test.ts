import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { type InstalledPackage, installPackage } from "../support/package/installed.ts";
import { run } from "../support/package/run.ts";

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed?.remove());

test("publint reports nothing", async () => {
  const file = readFileSync(installed.tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) },
  });
  expect(pkg["name"]).toBe("qodekit");
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test("arethetypeswrong finds no problem", async () => {
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const args = [
    // The package has no CommonJS, and only `exports`: tools that support only `main`, such as
    // TypeScript's old resolution `node10`, cannot load it.
    ...["--profile", "esm-only"],
    // Data, which nobody imports with types.
    ...[
      "--exclude-entrypoints",
      "teams/openapi.yaml",
      "qodex/openapi.yaml",
      "teams/openapi-3.0.json",
      "qodex/openapi-3.0.json",
    ],
    ...["--format", "json"],
  ];
  const { code, stdout, output } = await run(process.execPath, [attw, installed.tarball, ...args]);
  expect(code, output).toBe(0);
  const { analysis }: { analysis: Analysis } = JSON.parse(stdout);
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entrypoints = Object.keys(exports).filter((name) => !/\.yaml$|-3\.0\.json$/.test(name));
  expect(Object.keys(analysis.entrypoints).sort()).toEqual(entrypoints.sort());
  // The profile ignores exactly this.
  const found = analysis.problems.map(({ kind, resolutionKind }) => `${resolutionKind}: ${kind}`);
  const passed = ["node10: NoResolution", "node16-cjs: CJSResolvesToESM"];
  expect(found.filter((problem) => !passed.includes(problem))).toEqual([]);
});

/** The part of the report that is read. */
interface Analysis {
  readonly entrypoints: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly kind: string; readonly resolutionKind: string }[];
}

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import { apis, root } from "../../../scripts/lib/paths.ts";
import { installedFor } from "../../support/package/on-demand.ts";
import { remembered } from "../../support/package/remembered.ts";
import { run } from "../../support/package/run.ts";

/** Validators and generators for other languages and tools. */
const generators = [
  "hey-api",
  "orval",
  "swagger-typescript-api",
  "openapi-zod-client",
  "kubb",
] as const;

/** Known bugs of a generator, whatever the contract: file and start of the message. */
const theirFaults: Readonly<Record<string, readonly RegExp[]>> = {
  // It passes a file or form body to `fetch` unchanged.
  orval: [
    /qodex-3\.0\/client\.ts\(\d+,5\): error TS2769: .* 'Blob \| FileImport'/s,
    /qodex-3\.1\/client\.ts\(\d+,5\): error TS2769: .* 'Blob \| FileImport'/s,
  ],
  // It generates `A | B | (A | B)[]` for `anyOf: [A, B]` in TypeScript, and a union of two for zod.
  "openapi-zod-client": [
    /qodex-3\.0\/api\.ts\(\d+,7\): error TS2322: .* 'ZodType<CollectionItem,/,
    /qodex-3\.0\/api\.ts\(\d+,7\): error TS2322: .* 'ZodType<CollectionContentItem,/,
  ],
};

const bundles = apis.flatMap((api) => [
  { name: `${api}-3.1`, file: join(root, "generated", api, "openapi.yaml") },
  { name: `${api}-3.0`, file: join(root, "generated", api, "openapi-3.0.json") },
]);
const converted = bundles.filter(({ name }) => name.endsWith("-3.0"));

const installed = installedFor("test/spec/generate/generators");
const folder = installed && mkdtempSync(join(installed, "generated-"));
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The type of an open enum as hey-api generates it. */
const knownValues =
  "export type WorkspaceType = 'personal' | 'team' | 'private' | 'public' | 'partner' | string;";

/** What a tool did with the bundles. */
interface Outcome {
  readonly code: number;
  readonly output: string;
  /** The compiler's errors in the generated code. */
  readonly problems: readonly string[];
  /** The generated type of an open enum, if the tool is hey-api. */
  readonly openEnum?: string | undefined;
}

const program = join(root, "test/spec/generate/generators/generate.mjs");

/**
 * Runs a tool on several bundles in one process, because its startup takes long, and compiles what it
 * generates. Repeats it only if the bundles, the tool or this test have changed.
 */
function outcomeOf(name: string, into: readonly (typeof bundles)[number][], generates: boolean) {
  const files = [...into.map(({ file }) => file), program, import.meta.filename];
  const inputs = [installed ?? "", ...files.map((file) => readFileSync(file, "utf8"))];
  const to = join(folder ?? "", name);
  const work = async (): Promise<Outcome> => {
    const jobs = into.map((one) => [one.file, ...(generates ? [join(to, one.name)] : [])]);
    const args = [program, installed ?? "", name, JSON.stringify(jobs)];
    const options = { cwd: folder ?? root, timeout: 540_000 };
    const { code, output } = await run(process.execPath, args, options);
    const outcome = { code, output: code === 0 && generates ? "" : output };
    if (!generates || code !== 0) return { ...outcome, problems: [] };
    const types = join(to, "qodex-3.0/types.gen.ts");
    const openEnum = existsSync(types)
      ? /^export type WorkspaceType = .*$/m.exec(readFileSync(types, "utf8"))?.[0]
      : undefined;
    return { ...outcome, problems: await compile(to), openEnum };
  };
  return remembered(`generators-${name}`, inputs, work, ({ code }) => code === 0);
}

test.each(apis)(
  "no reference of %s leads to a list of types, on which kubb never finishes",
  (api) => {
    const { schemas } = Contract.read(api).document["components"] as {
      schemas: Record<string, Json>;
    };
    const types = (schema: Json) => [schema["type"]].flat().filter((type) => type !== "null");
    const lists = Object.entries(schemas).filter(([, schema]) => types(schema).length > 1);
    expect(lists.map(([name]) => name)).toEqual([]);
  },
);

describe.skipIf(!installed)("other tools", { timeout: 600_000 }, () => {
  test.each(["swagger-parser", "spectral"])("%s validates the 3.0 bundles", async (name) => {
    const { code, output } = await outcomeOf(name, converted, false);
    expect([code, output]).toEqual([0, ""]);
  });

  test.each(generators)(
    "%s generates code from both bundles that compiles strictly",
    async (name) => {
      const { code, output, problems, openEnum } = await outcomeOf(name, bundles, true);
      expect([code, output]).toEqual([0, ""]);
      // The types keep the known values of an open enum.
      expect(openEnum).toBe(name === "hey-api" ? knownValues : undefined);
      const faults = theirFaults[name] ?? [];
      expect(problems.filter((each) => !faults.some((fault) => fault.test(each)))).toEqual([]);
      // A fixed bug must be removed from this list.
      for (const fault of faults) expect(problems.some((each) => fault.test(each))).toBe(true);
    },
  );
});

/** The errors of all files below a folder, each with its relative path and explanation. */
async function compile(below: string): Promise<string[]> {
  const compilerOptions = {
    ...{ module: "esnext", moduleResolution: "bundler", target: "es2022" },
    ...{ lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"], types: ["node"] },
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  };
  const config = join(below, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  const { output } = await run(process.execPath, [compiler, "-p", config, "--pretty", "false"], {
    cwd: below,
    timeout: 540_000,
  });
  return output.split(/\n(?=\S)/).filter((text) => /^\S.*: error /.test(text));
}

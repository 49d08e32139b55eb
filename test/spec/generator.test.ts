import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { generateOperations } from "../../scripts/generate/operations.ts";
import { generateTypes } from "../../scripts/generate/types.ts";
import { generate } from "../../scripts/generate.ts";
import { apis, root } from "../../scripts/lib/paths.ts";
import { contract, query } from "../support/contract/small-contract.ts";
import { remove, temporary } from "../support/package/packed.ts";

describe("the generator writes", () => {
  const folders = [temporary("generate"), temporary("generate")];
  afterAll(() => folders.forEach(remove));

  test("the same bytes on every run, and they are committed", async () => {
    for (const folder of folders) await generate(folder.slice(root.length));
    for (const api of apis) {
      for (const name of ["openapi.yaml", "types.ts", "paths.ts", "operations.ts"]) {
        const [first, second] = folders.map((folder) => readFileSync(`${folder}/${api}/${name}`));
        expect(first?.equals(second ?? Buffer.of()), name).toBe(true);
        expect(first?.equals(readFileSync(`${root}generated/${api}/${name}`)), name).toBe(true);
      }
    }
  });

  test.each(apis)("%s: a banner that says where the files come from", (api) => {
    for (const name of ["types.ts", "paths.ts", "operations.ts"]) {
      const [banner, empty] = readFileSync(`${root}generated/${api}/${name}`, "utf8").split("\n");
      expect(banner).toBe(
        `// Made by \`npm run generate\` from openapi/${api}. Do not edit: change the contract and run it again.`,
      );
      expect(empty).toBe("");
    }
  });

  test("an open list as a union that any string fits", async () => {
    const schemas = {
      Color: { type: "string", "x-extensible-enum": ["red", 'b"lue'] },
      Maybe: { type: ["string", "null"], "x-extensible-enum": ["red"] },
    };
    const types = generateTypes(contract({ schemas }));
    expect(types).toContain('export type Color = "red" | "b\\"lue" | (string & {});');
    expect(types).toContain('export type Maybe = "red" | (string & {}) | null;');
  });

  test("the quotas, and the one that an operation has beside the default", () => {
    const made = contract({ operation: { "x-rate-limit": "slow" } });
    made.document["x-rate-limit"] = {
      default: { requests: 300, interval: 60, description: "All calls." },
      slow: { requests: 10, interval: 2, description: "Some." },
    };
    const operations = generateOperations(made);
    expect(operations).toContain("default: { requests: 300, interval: 60000 },");
    expect(operations).toMatch(/\/\*\* Some\. \*\/\n {2}slow: \{ requests: 10, interval: 2000 \},/);
    expect(operations).toContain('{"quota":"slow"}');
    expect(operations).toContain("· limit: 10 calls in 2 seconds");
    expect(operations).toContain('import type { Quotas } from "../../src/limits/limiter.ts";');
  });

  test("nothing about quotas where the contract has none", () => {
    expect(generateOperations(contract({}))).not.toMatch(/quota/i);
  });

  test("what nobody confirmed as @experimental, in types and methods", async () => {
    const made = contract({
      operation: { "x-evidence": "inferred" },
      parameters: [query("color", { "x-evidence": "inferred" }), query("size")],
      schemas: { Odd: { type: "string", description: "Odd.", "x-evidence": "inferred" } },
    });
    expect(generateTypes(made)).toMatch(
      /Odd\.\n[\s*]*@experimental Inferred: no public source confirms it\.[\s*/]*export type Odd = string;/,
    );
    const operations = generateOperations(made);
    expect(operations).toMatch(
      /evidence: inferred\n\s*\* @experimental No public source confirms this route\.\n\s*\*\/\n\s*get\(/,
    );
    expect(operations).toMatch(
      /A filter\.\n\s*\* @experimental Inferred: no public source confirms it\.\n\s*\*\/\n\s*color\?:/,
    );
    expect(operations.match(/@experimental/g)).toHaveLength(2);
  });

  test("what is deprecated as @deprecated, and a resource of nothing else", () => {
    const operations = generateOperations(
      contract({
        operation: { deprecated: true },
        parameters: [query("color", { deprecated: true }), query("size")],
      }),
    );
    expect(operations).toMatch(
      /evidence: documented\n\s*\* @deprecated Deprecated by.*\n\s*\*\/\n\s*get\(/,
    );
    expect(operations).toMatch(
      /A filter\.\n\s*\* @deprecated Deprecated by.*\n\s*\*\/\n\s*color\?:/,
    );
    expect(operations).toMatch(
      /All things\.\n\s*\* @deprecated Deprecated by.*\n\s*\*\/\n\s*readonly things:/,
    );
    expect(operations.match(/@deprecated/g)).toHaveLength(3);
  });

  test("comments that no text of the contract can end", async () => {
    const ending = "Ends */ export const hacked = 1; /* here.";
    const made = contract({
      operation: { summary: ending, description: ending },
      parameters: [query("color", { description: ending })],
      schemas: { Odd: { type: "string", description: ending } },
    });
    for (const text of [generateOperations(made), generateTypes(made)]) {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
      expect(text).toContain("hacked");
      expect(code).not.toContain("hacked");
    }
  });
});

describe("the generator refuses", () => {
  test.each(["signal", "timeout", "totalTimeout", "maxResponseBytes", "retry", "headers"])(
    "a parameter with the name of the option %s",
    (name) => {
      expect(() => generateOperations(contract({ parameters: [query(name)] }))).toThrow(
        `getThing: the parameter \`${name}\` collides with an option of every call.`,
      );
    },
  );

  test("a parameter with the name of the body", () => {
    expect(() => generateOperations(contract({ parameters: [query("body")] }))).toThrow(
      "getThing: the parameter `body` collides with",
    );
  });

  test("two parameters of one name", () => {
    const parameters = [query("id"), query("id", { in: "header" })];
    expect(() => generateOperations(contract({ parameters }))).toThrow(
      "getThing: the parameter `id` collides with another parameter.",
    );
  });

  test.each([
    ["query", "deepObject"],
    ["query", "pipeDelimited"],
    ["query", "spaceDelimited"],
    ["path", "matrix"],
    ["path", "label"],
    ["cookie", "form"],
  ])("a parameter in %s of style %s", (where, style) => {
    const parameters = [query("filter", { in: where, style })];
    expect(() => generateOperations(contract({ parameters }))).toThrow(
      `getThing: the parameter \`filter\` (${where}, style ${style}) is a form that the client cannot write yet`,
    );
  });

  test("a reference that leads nowhere", () => {
    const parameters = [{ $ref: "#/components/parameters/Missing" }];
    expect(() => generateOperations(contract({ parameters }))).toThrow(
      "The contract refers to #/components/parameters/Missing, which it does not have.",
    );
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { normalize } from "../../../src/mock/middleware/normalize.ts";
import { createEngine, type Engine } from "../../../src/mock/prism/engine.ts";
import { loadPrism, type PrismOperation } from "../../../src/mock/prism/prism.ts";
import { limitsPage, withSection } from "../../support/mock/limits-page.ts";
import { contractOf } from "./contract.ts";
import { enforced } from "./enforced.ts";
import { ruleTables } from "./page.ts";
import { skipped, stricter } from "./skipped.ts";
import type { Rule } from "./table.ts";

let engine: Engine;
let strict: Engine;
beforeAll(async () => {
  const prism = loadPrism();
  // Prism's type asks for a file; it also accepts a document.
  const read = prism.readOperations as unknown as (document: object) => Promise<PrismOperation[]>;
  const operations = await read(contractOf([...enforced, ...skipped, ...stricter]));
  engine = createEngine(prism, operations);
  strict = createEngine(prism, operations, { strict: true });
});

const status = async (rule: Rule, input: unknown, of = engine): Promise<number> => {
  const headers: Record<string, string> = {};
  const url = new URL(`http://mock${rule.path}`);
  let body: unknown = null;
  if (rule.kind === "body") {
    headers["content-type"] = rule.type ?? "application/json";
    headers["content-length"] = input === null ? "0" : "10";
    body = input;
  } else if (rule.kind === "query") {
    url.search = String(input);
  } else if (rule.kind === "path") {
    url.pathname = rule.path.replace("{v}", String(input));
  } else {
    headers[rule.kind === "cookie" ? "cookie" : "x-v"] = String(input);
    if (input === "") delete headers["x-v"];
  }
  const query = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? String(values[0]) : values];
    }),
  );
  const method = rule.kind === "body" ? "post" : "get";
  const asked = { method, url: { path: url.pathname, query }, headers, body };
  const request = { ...asked, target: "", receivedAt: 0, size: 0 };
  return (
    await normalize(
      () => of,
      () => undefined,
    )(request, of.respond)
  ).status;
};

describe("rules that the mock enforces", () => {
  test.each(enforced)("$kind: $rule", async (rule) => {
    for (const of of [engine, strict]) {
      expect(await status(rule, rule.good, of)).toBe(200);
      expect(await status(rule, rule.bad, of)).toBe(400);
    }
  });
});

// If one of these fails, Prism has learned a rule: move it up.
describe("rules that the mock does not enforce", () => {
  test.each(skipped)("$kind: $rule", async (rule) => {
    expect(await status(rule, rule.good)).toBe(200);
    expect(await status(rule, rule.bad)).toBe(200);
    // Refusals by `--strict` are documented.
    expect(await status(rule, rule.bad, strict)).toBe(rule.why.includes("`--strict`") ? 400 : 200);
  });
});

describe("rules that the mock takes too strictly", () => {
  test.each(stricter)("$kind: $rule", async (rule) => {
    expect(await status(rule, rule.good)).toBe(400);
    expect(await status(rule, rule.bad)).toBe(400);
  });
});

// `npm test -- test/mock/rules/rules.test.ts -u` updates them.
test("the tables of the limits page list these rules", async () => {
  await expect(withSection("rules", ruleTables())).toMatchFileSnapshot(limitsPage);
});

import { expect, test } from "vitest";
import { presentedKeys } from "../../../../src/mock/credentials/credentials.ts";
import { withKeyParameters } from "../../../../src/mock/credentials/key-parameters.ts";
import type { ContractRequest } from "../../../../src/mock/middleware/middleware.ts";
import type { PrismOperation } from "../../../../src/mock/prism/prism.ts";

const header = { type: "apiKey", in: "header", name: "X-API-Key" };

function operation(more: Partial<PrismOperation>): PrismOperation {
  return { method: "get", path: "/things", responses: [], ...more };
}

const query = [
  { name: "model", schema: {} },
  { name: "access_key", schema: { format: "password" } },
];

function keysOf(one: PrismOperation, headers: Record<string, string>, given: string[]) {
  const [prepared] = withKeyParameters([one]);
  const url = { path: "/things", query: Object.fromEntries(given.map((name) => [name, "v"])) };
  return presentedKeys(prepared as PrismOperation, { headers, url } as ContractRequest);
}

test("a key parameter can replace the key in the header; without either the key is missing", () => {
  const one = operation({ security: [[header], []], request: { query } });
  expect(keysOf(one, { "x-api-key": "k" }, [])).toEqual(["k"]);
  expect(keysOf(one, {}, ["access_key"])).toEqual(["v"]);
  expect(keysOf(one, {}, [])).toBeUndefined();
  expect(keysOf(one, {}, ["model"])).toBeUndefined();
});

test("if the header is required, a key parameter is not enough", () => {
  const one = operation({ security: [[header]], request: { query } });
  expect(keysOf(one, {}, ["access_key"])).toBeUndefined();
});

test("an operation without key parameters is unchanged, open or not", () => {
  const open = operation({ security: [[header], []], request: { query: query.slice(0, 1) } });
  const unsigned = operation({ request: { query } });
  expect(withKeyParameters([open, unsigned])).toEqual([open, unsigned]);
  expect(keysOf(open, {}, [])).toEqual([]);
});

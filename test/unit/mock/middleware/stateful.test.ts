import { expect, test } from "vitest";
import type { Question } from "../../../../src/mock/middleware/middleware.ts";
import { stateful } from "../../../../src/mock/middleware/stateful.ts";
import { Stories } from "../../../../src/mock/stateful/index.ts";
import type { Violation } from "../../../../src/mock/types.ts";
import { contractOf } from "../stateful/reported.ts";
import { question } from "./stub.ts";

const contract = await contractOf("qodex");
const layer = (limits = { items: 3, bytes: 1_000 }) => {
  const stories = new Stories("qodex", () => contract, { limits });
  const answer = stateful(() => contract, stories);
  return (asked: Question) => answer(asked, (passed) => contract.answer(passed));
};
const create = (name: string): Question => {
  const body = { environment: { name } };
  return question({
    method: "post",
    url: { path: "/environments", query: {} },
    headers: { "x-api-key": "k", "content-type": "application/json" },
    body,
    size: JSON.stringify(body).length,
  });
};
const list = question({ url: { path: "/environments", query: {} } });
const count = (text: string | undefined): number => JSON.parse(text ?? "").environments.length;

test("what is too much is refused, with the way out; what is there stays", async () => {
  const answer = layer();
  const statuses = [];
  for (const name of ["third", "fourth"]) statuses.push((await answer(create(name))).status);
  expect(statuses).toEqual([200, 507]);
  const refused = await answer(create("fourth"));
  expect(refused).toMatchObject({ source: "state", operation: { iid: "createEnvironment" } });
  expect(JSON.parse(refused.body ?? "").detail).toMatch(
    /keeps 3 items of a resource, and 1000 bytes.*POST \/__mock\/reset/,
  );
  expect(count((await answer(list)).body)).toBe(3);
  expect((await layer()(create("x".repeat(1_000)))).status).toBe(507);
});

test("what is not remembered is passed on as it is", async () => {
  const asked: Question[] = [];
  const stories = new Stories("qodex", () => contract);
  const next = async (passed: Question) => {
    asked.push(passed);
    return contract.answer(passed);
  };
  const others = ["/me", "/no/such/route"].map((path) => question({ url: { path, query: {} } }));
  for (const other of others) {
    const { source } = await stateful(() => contract, stories)(other, next);
    expect(source).toBeUndefined();
  }
  expect(asked).toEqual(others);
});

test("an answer that the contract does not allow is sent, and reported", async () => {
  const violation: Violation = { location: ["response"], severity: "Error", message: "too long" };
  const strict = { ...contract, check: () => [violation] };
  const stories = new Stories("qodex", () => contract);
  const answer = await stateful(() => strict, stories)(list, (passed) => strict.answer(passed));
  expect([answer.status, answer.violations]).toEqual([200, [violation]]);
});

import { expect, test } from "vitest";
import type { IncomingRequest } from "../../../../src/mock/middleware/middleware.ts";
import { stateful } from "../../../../src/mock/middleware/stateful.ts";
import { StatefulStore } from "../../../../src/mock/stateful/index.ts";
import type { Violation } from "../../../../src/mock/types.ts";
import { contractOf } from "../stateful/reported.ts";
import { request } from "./stub.ts";

const contract = await contractOf("qodex");
// The examples have four environments; two of them are forks of others, which the list omits.
const middleware = (limits = { items: 5, bytes: 1_000 }) => {
  const statefulStore = new StatefulStore("qodex", () => contract, { limits });
  const answer = stateful(() => contract, statefulStore);
  return (asked: IncomingRequest) => answer(asked, (passed) => contract.respond(passed));
};
const create = (name: string): IncomingRequest => {
  const body = { environment: { name } };
  return request({
    method: "post",
    url: { path: "/environments", query: {} },
    headers: { "x-api-key": "k", "content-type": "application/json" },
    body,
    size: JSON.stringify(body).length,
  });
};
const list = request({ url: { path: "/environments", query: {} } });
const count = (text: string | undefined): number => JSON.parse(text ?? "").environments.length;

test("an item beyond the limits is refused with a hint what to do; existing items stay", async () => {
  const answer = middleware();
  const statuses = [];
  for (const name of ["third", "fourth"]) statuses.push((await answer(create(name))).status);
  expect(statuses).toEqual([200, 507]);
  const refused = await answer(create("fourth"));
  expect(refused).toMatchObject({ source: "state", operation: { iid: "createEnvironment" } });
  expect(JSON.parse(refused.body ?? "").detail).toMatch(
    /stores at most 5 items per resource, and 1000 bytes.*POST \/__mock\/reset/,
  );
  expect(count((await answer(list)).body)).toBe(3);
  expect((await middleware()(create("x".repeat(1_000)))).status).toBe(507);
});

test("an operation without state is passed on unchanged", async () => {
  const asked: IncomingRequest[] = [];
  const statefulStore = new StatefulStore("qodex", () => contract);
  const next = async (passed: IncomingRequest) => {
    asked.push(passed);
    return contract.respond(passed);
  };
  const others = ["/me", "/no/such/route"].map((path) => request({ url: { path, query: {} } }));
  for (const other of others) {
    const { source } = await stateful(() => contract, statefulStore)(other, next);
    expect(source).toBeUndefined();
  }
  expect(asked).toEqual(others);
});

test("a response that violates the contract is sent, and reported", async () => {
  const violation: Violation = { location: ["response"], severity: "Error", message: "too long" };
  const strict = { ...contract, check: () => [violation] };
  const statefulStore = new StatefulStore("qodex", () => contract);
  const answer = await stateful(() => strict, statefulStore)(list, (passed) =>
    strict.respond(passed),
  );
  expect([answer.status, answer.violations]).toEqual([200, [violation]]);
});

import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { packTable, plainTable } from "../../../scripts/generate/packed-table.ts";
import type { Operation } from "../../../src/contract/operation.ts";
import { unpack } from "../../../src/contract/operation-table.ts";

const operation = (changes: Partial<Operation>): Operation => ({
  id: "listMembers",
  method: "GET",
  path: "/members",
  params: {},
  ...changes,
});

const roundTrip = (tag: string, ...operations: Operation[]) => {
  const { text, shared } = packTable([{ tag, operations }]);
  return unpack(text, shared);
};

describe("the packed operation table", () => {
  test("unpacks to what was packed", () => {
    const list = operation({
      params: { a: "query", "x-b": "header", c: "query,csv", key: "query,secret" },
      paging: { style: "token", items: "/data/x", request: ["at"], response: ["/next"] },
      timeout: 5000,
    });
    const one = operation({ id: "getMemberQuota", path: "/members/{id}/quota", body: "a/b" });
    expect(roundTrip("Members", list, one)).toEqual({ members: { list, getQuota: one } });
  });

  test("supports a list that is the body", () => {
    const whole = operation({ paging: { style: "single", items: "" } });
    expect(roundTrip("Members", whole)["members"]?.["list"]).toEqual(whole);
  });

  test.each([
    ["Categories", "getCategory", "get"],
    ["Categories", "listCategories", "list"],
    ["Searches", "getSearch", "get"],
    ["Status", "getStatus", "get"],
    ["AI Code Stats", "getAiCodeStatsTrend", "getTrend"],
    ["Users", "getMe", "getMe"],
  ])("derives the operationId: %s, %s", (tag, id, method) => {
    const [methods = {}] = Object.values(roundTrip(tag, operation({ id })));
    expect(methods[method]?.id).toBe(id);
  });

  test.each<[string, Partial<Operation>]>([
    ["a space in a parameter", { params: { "a b": "query" } }],
    ["a comma in a parameter", { params: { "a,b": "query" } }],
    ["a mark before a parameter", { params: { "*a": "query" } }],
    ["a comma in a pointer", { paging: { style: "single", items: "/a,b" } }],
    ["a space in a path", { path: "/a b" }],
    ["characters that a template literal interprets", { path: "/`b" }],
    ["an equals sign in a path", { path: "/c=d" }],
  ])("rejects %s", (_, changes) => {
    const before = operation({ id: "getMember", path: "/a" });
    const pack = () => packTable([{ tag: "Members", operations: [before, operation(changes)] }]);
    expect(pack).toThrow("listMembers: the packed operation table cannot hold this operation");
  });

  test("rejects two methods with the same name", () => {
    const twice = [operation({}), operation({})];
    expect(() => packTable([{ tag: "Members", operations: twice }])).toThrow(
      "Members: two operations have the same method name.",
    );
  });

  test("parses a resource once, on first use", () => {
    const table = roundTrip("Members", operation({}));
    expect(table["members"]).toBe(table["members"]);
  });
});

describe("the plain operation table", () => {
  test("is an object literal of what the operations are", () => {
    const list = operation({ paging: { style: "single", items: "/a" }, body: "a/b" });
    const one = operation({ id: "getMember", path: "/members/{`b`}" });
    const text = plainTable([{ tag: "Members", operations: [list, one] }]);
    expect(runInNewContext(`(${text})`)).toEqual({ members: { list, get: one } });
  });

  test("refuses two operations of one name", () => {
    const operations = [operation({}), operation({ path: "/other" })];
    expect(() => plainTable([{ tag: "Members", operations }])).toThrow(
      "Members: two operations have the same method name.",
    );
  });
});

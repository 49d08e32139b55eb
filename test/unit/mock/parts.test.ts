import { describe, expect, test } from "vitest";
import { Quota } from "../../../src/mock/limits/quota.ts";
import { rateLimitsOf } from "../../../src/mock/limits/rate-limits.ts";
import { matches } from "../../../src/mock/scripting/match.ts";
import { Replies } from "../../../src/mock/scripting/replies.ts";
import { checkReply } from "../../../src/mock/scripting/reply-check.ts";
import { randomFrom } from "../../../src/mock/server/random.ts";
import { suggestionsFor } from "../../../src/shared/suggestions.ts";
import { operation, request } from "./middleware/stub.ts";

describe("a random sequence", () => {
  const take = (seed: number | undefined, purpose: string): number[] => {
    const random = randomFrom(seed, purpose);
    return Array.from({ length: 200 }, random);
  };
  test("repeats with its seed, and differs by seed and purpose", () => {
    expect(take(1, "a")).toEqual(take(1, "a"));
    expect(take(1, "a")).not.toEqual(take(2, "a"));
    expect(take(1, "a")).not.toEqual(take(1, "b"));
    expect(take(undefined, "a")).not.toEqual(take(undefined, "a"));
  });
  test("is distributed evenly between 0 and 1", () => {
    const numbers = take(1, "a").sort((a, b) => a - b);
    expect(numbers[0]).toBeGreaterThanOrEqual(0);
    expect(numbers[0]).toBeLessThan(0.1);
    expect(numbers[100]).toBeGreaterThan(0.3);
    expect(numbers[199]).toBeGreaterThan(0.9);
    expect(numbers[199]).toBeLessThan(1);
  });
});

describe("a quota", () => {
  const two = { name: "two", requests: 2, interval: 10 };
  const three = { name: "three", requests: 3, interval: 60 };

  test("counts each key in windows, and restarts when one ends", () => {
    let now = 1_000_400;
    const quota = new Quota(() => now);
    expect(quota.take("a", [two])).toEqual({
      allowed: true,
      limit: two,
      remaining: 1,
      reset: 1_011,
      wait: 10,
    });
    now += 9_000;
    expect(quota.take("a", [two])).toMatchObject({ allowed: true, remaining: 0, wait: 1 });
    expect(quota.take("a", [two])).toMatchObject({ allowed: false, remaining: 0, reset: 1_011 });
    expect(quota.take("b", [two])).toMatchObject({ allowed: true });
    now += 1_000;
    expect(quota.take("a", [two])).toMatchObject({ allowed: true, remaining: 1 });
  });
  test("counts towards all limits of a request, and not if one is used up", () => {
    const quota = new Quota(() => 0);
    quota.take("a", [two, three]);
    quota.take("a", [two, three]);
    expect(quota.take("a", [two, three])).toMatchObject({ allowed: false, limit: two });
    expect(quota.take("a", [three])).toMatchObject({ allowed: true, remaining: 0 });
    expect(quota.take("a", [three])).toMatchObject({ allowed: false, limit: three });
    quota.reset();
    expect(quota.take("a", [two, three])).toMatchObject({ allowed: true, limit: two });
  });
  test("per month stays used up until the reset", () => {
    const quota = new Quota();
    expect(quota.ofMonth("a", 1, false)).toEqual({ allowed: true, limit: 1, remaining: 1 });
    expect(quota.ofMonth("a", 1, true)).toEqual({ allowed: true, limit: 1, remaining: 0 });
    expect(quota.ofMonth("a", 1, true)).toEqual({ allowed: false, limit: 1, remaining: 0 });
    quota.reset();
    expect(quota.ofMonth("a", 1, true).allowed).toBe(true);
  });
});

test("the documented limits", () => {
  const names = (api: "teams" | "qodex", extensions = {}) =>
    rateLimitsOf(api, { method: "get", path: "/x", extensions, responses: [] }).map(
      ({ name, requests, interval }) => `${name}: ${requests} in ${interval} s`,
    );
  expect(names("qodex")).toEqual(["default: 300 in 60 s"]);
  expect(names("qodex", { "x-rate-limit": "monitors" })).toEqual([
    "monitors: 10 in 10 s",
    "default: 300 in 60 s",
  ]);
  expect(names("teams")).toEqual([]);
});

test("numbered replies come in order, then the permanent one", () => {
  const replies = new Replies();
  replies.add("a", { status: 500 });
  replies.add("a", { status: 501 }, 2);
  replies.add("a", { status: 502 }, 1);
  replies.add("a", { status: 503 });
  const taken = Array.from({ length: 5 }, () =>
    replies.take({ ...operation, iid: "a" }, request()),
  ).map((reply) => reply?.script);
  expect(taken.map((reply) => reply && "status" in reply && reply.status)).toEqual([
    501, 501, 502, 503, 503,
  ]);
  expect([replies.has("a"), replies.has("b")]).toEqual([true, false]);
  replies.clear();
  expect([replies.has("a"), replies.isEmpty]).toEqual([false, true]);
  replies.add("b", {}, 1);
  replies.take({ ...operation, iid: "b" }, request());
  expect(replies.isEmpty).toBe(true);
});

describe("a body match", () => {
  const body = { user: { name: "a", roles: ["x", { id: 1, extra: true }] }, count: 2 };
  test.each([
    [{ count: 2 }, true],
    [{ user: { name: "a" } }, true],
    [{ user: { roles: ["x", { id: 1 }] } }, true],
    [{ user: { roles: ["x"] } }, false],
    [{ user: { name: "b" } }, false],
    [{ count: "2" }, false],
    [{ toString: undefined }, false],
    ["text", false],
  ])("%j", (wanted, expected) => {
    expect(matches({ body: wanted }, operation, request({ body }))).toBe(expected);
  });
  test("a body of another media type is matched as text", () => {
    expect(matches({ body: "a,b" }, operation, request({ body: "a,b" }))).toBe(true);
  });
  test("a list in a query is a repeated parameter, in order", () => {
    const asked = request({ url: { path: "/things", query: { id: ["1", "2"] } } });
    expect(matches({ query: { id: [1, 2] } }, operation, asked)).toBe(true);
    expect(matches({ query: { id: [2, 1] } }, operation, asked)).toBe(false);
    expect(matches({ query: { id: 1 } }, operation, asked)).toBe(false);
  });
});

describe("a reply that cannot be sent is refused", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["own"] = cyclic;
  const never = () => {
    throw new Error("mine");
  };
  test.each([
    [undefined, /A reply must be a plain object/],
    [[], /A reply must be a plain object/],
    [Promise.resolve({ status: 503 }), /A reply must be a plain object/],
    [Response.json({}, { status: 503 }), /A reply must be a plain object/],
    [
      { body: new Map([["id", 1]]) },
      /^`body` cannot be written as JSON: it holds an instance of Map\./,
    ],
    [{ body: { id: 1n } }, /holds a bigint at "\/id"\./],
    [{ body: () => 1 }, /holds a function\./],
    [{ body: cyclic }, /holds a cycle/],
    [{ body: { toJSON: () => never() } }, /its toJSON\(\) or a getter failed/],
    [{ stats: 1 }, /no field `stats`. Its fields are: status, headers/],
    [{ status: 99 }, /`status` must be a whole number from 200 to 599/],
    [{ status: "503" }, /`status` must be/],
    [{ status: 204, body: {} }, /status 204 has no body/],
    [{ delayMs: -1 }, /`delayMs` must be/],
    [{ headers: [] }, /`headers` must be an object/],
    [{ headers: { "a b": "c" } }, /`headers` has "a b"/],
    [{ headers: { a: "b\r\nc: d" } }, /`headers` has "a"/],
    [{ headers: { a: 1 } }, /`headers` has "a", which is no string/],
  ])("%o", (reply, message) => {
    expect(checkReply(reply)).toEqual({ problem: expect.stringMatching(message) });
  });
  test("with the names that its sender knows", () => {
    expect(checkReply({ stats: 1 }, ["operationId", "times"])).toEqual({
      problem: expect.stringContaining("Its fields are: operationId, times, status, headers,"),
    });
  });
  test("and others are not", () => {
    for (const reply of [
      { status: 302, headers: { Location: "/b" }, delayMs: 5 },
      { body: { at: new Date(0), gone: undefined, list: [null, "", 0, false] } },
      { body: "any text" },
      { body: undefined, status: undefined },
      Object.assign(Object.create(null), { body: null }),
    ]) {
      expect(checkReply(reply)).toEqual({ reply });
    }
  });
});

test("similar names", () => {
  const known = ["listMembers", "getMember", "listUsers", "deleteTag"];
  expect(suggestionsFor("listMember", known)[0]).toBe("listMembers");
  expect(suggestionsFor("LISTMEMBERS", known)[0]).toBe("listMembers");
  expect(suggestionsFor("somethingElse", known)).toEqual([]);
});

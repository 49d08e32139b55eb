import { describe, expect, test } from "vitest";
import { createQodex, type Qodex, type QodexOptions } from "../../../src/qodex.ts";
import { answer, networkError, reasonOf } from "../../support/client/client.ts";

const client = (fetch: QodexOptions["fetch"]): Qodex =>
  createQodex({
    apiKey: "key-of-the-stack",
    retry: { retries: 1, maxDelay: 0 },
    timeout: 5,
    ...(fetch && { fetch }),
  });

const fetches: Readonly<Record<string, NonNullable<QodexOptions["fetch"]>>> = {
  NotFoundError: async () => answer({}, { status: 404 }),
  ConnectionError: async () => {
    throw networkError("ECONNRESET");
  },
  TimeoutError: () => new Promise(() => {}),
  ParseError: async () => new Response("<html>"),
};

/** Each in its own async function, whose name must appear in the stack. */
const ways: Readonly<Record<string, (qodex: Qodex) => Promise<unknown>>> = {
  async "a call"(qodex) {
    return await qodex.mocks.get({ mockId: "m" });
  },
  async "a call withResponse()"(qodex) {
    return await qodex.mocks.get({ mockId: "m" }).withResponse();
  },
  async "a call with result()"(qodex) {
    const { error } = await qodex.mocks.get({ mockId: "m" }).result();
    throw error;
  },
  async "request()"(qodex) {
    return await qodex.request("GET", "/mocks");
  },
  async "the first page of a list"(qodex) {
    return await qodex.auditLogs.list();
  },
  async "a walk over a list"(qodex) {
    for await (const _ of qodex.auditLogs.list()) break;
  },
  async "a list as an array"(qodex) {
    return await qodex.auditLogs.list().toArray({ limit: 5 });
  },
};

/** The frames of an error that are in this file. */
const ownFrames = (error: Error) =>
  (error.stack ?? "").split("\n").filter((line) => line.includes("stack.test.ts"));

describe.each(Object.entries(fetches))(
  "the stack of a %s leads to the caller's line",
  (name, fetch) => {
    test.each(Object.entries(ways))("of %s", async (way, call) => {
      const error = (await reasonOf(call(client(fetch)))) as Error;
      // For a page, a body that cannot be read is a page without its list.
      const isPage = name === "ParseError" && way.includes("list");
      expect(error.name).toBe(isPage ? "PaginationError" : name);
      expect(error.stack).toMatch(`${error.name}: ${error.message}`);
      expect(ownFrames(error)[0]).toContain(way);
    });
  },
);

test("the stack of a UsageError leads to the caller's line", async () => {
  const wrong = async () => {
    await client(undefined).mocks.get({ mockId: "" });
  };
  const error = (await reasonOf(wrong())) as Error;
  expect(error.name).toBe("UsageError");
  expect(ownFrames(error)[0]).toContain("wrong");
});

test("an error that is not ours keeps its stack", async () => {
  const reason = new Error("of the caller");
  const { stack } = reason;
  const call = client(fetches["TimeoutError"]).mocks.get({
    mockId: "m",
    signal: AbortSignal.abort(reason),
  });
  expect(await reasonOf(call)).toBe(reason);
  expect(reason.stack).toBe(stack);
});

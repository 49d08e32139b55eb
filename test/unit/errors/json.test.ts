import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ConnectionError, createQodex, ParseError, UsageError } from "../../../src/qodex.ts";
import { answer, networkError, noWaits, reasonOf } from "../../support/client/client.ts";

const apiKey = "key-of-the-json-test";
const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe("JSON.stringify of", () => {
  test("an ApiError has name, message, code, status, operation, request and attempts", async () => {
    noWaits();
    const body = { error: { name: "serverError", message: `no ${apiKey}` } };
    const headers = { "x-request-id": "req_1", "retry-after-ms": "60" };
    const qodex = createQodex({
      apiKey,
      fetch: async () => answer(body, { status: 503, headers }),
    });
    const error = (await reasonOf(qodex.users.getMe())) as Error;
    expect(json(error)).toEqual({
      name: "ServiceUnavailableError",
      message:
        "getMe failed: 503 Service Unavailable [serverError]: no [redacted] (request req_1, after 3 attempts)",
      code: "serverError",
      status: 503,
      operation: "getMe",
      requestId: "req_1",
      attempts: 3,
      retryAfterMs: 60,
    });
    expect(JSON.stringify([error, inspect(error)])).not.toContain(apiKey);
  });

  test("a ConnectionError has its causes", async () => {
    const fetch = async () => {
      throw networkError("ECONNREFUSED");
    };
    const qodex = createQodex({ apiKey, fetch, retry: false });
    expect(json(await reasonOf(qodex.users.getMe()))).toEqual({
      name: "ConnectionError",
      message: "getMe failed: no response from https://api.getpostman.com [ECONNREFUSED]",
      code: "ECONNREFUSED",
      operation: "getMe",
      attempts: 1,
      cause: {
        name: "TypeError",
        message: "fetch failed",
        cause: {
          name: "Error",
          message: "connect ECONNREFUSED 127.0.0.1:9",
          code: "ECONNREFUSED",
        },
      },
    });
  });

  test("an error whose cause is not an error, or whose causes never end", () => {
    expect(json(new UsageError("a", { cause: "b" }))).toMatchObject({ cause: "b" });
    const loop = new Error("a") as Error & { cause: unknown };
    loop.cause = loop;
    expect(JSON.stringify(new UsageError("b", { cause: loop })).match(/"cause"/g)).toHaveLength(5);
  });
});

test("structuredClone keeps message and cause, and cloning the JSON keeps everything", () => {
  const error = new ConnectionError("a", { attempts: 2, code: "X", cause: new Error("b") });
  expect(structuredClone(error)).toMatchObject({ message: "a", cause: { message: "b" } });
  expect(structuredClone(error.toJSON())).toEqual(error.toJSON());
});

test("serializers that copy own fields, such as those of pino and Sentry, find them", () => {
  const error = new ParseError("a", { status: 200, reason: "not-json", excerpt: "<html>" });
  const own: Record<string, unknown> = {};
  for (const name in error) own[name] = error[name as keyof ParseError];
  expect(own).toMatchObject({ name: "ParseError", status: 200, excerpt: "<html>" });
});

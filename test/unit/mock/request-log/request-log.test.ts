import { describe, expect, test } from "vitest";
import { type IncomingRequest, jsonResponse } from "../../../../src/mock/middleware/middleware.ts";
import { hideSecrets } from "../../../../src/mock/request-log/redact.ts";
import { type Exchange, RequestLog } from "../../../../src/mock/request-log/request-log.ts";
import { request as incoming, operation } from "../middleware/stub.ts";

const exchange = (change: Partial<IncomingRequest> = {}, api: Exchange["api"] = "teams") => ({
  api,
  request: incoming(change),
  response: { ...jsonResponse(200, {}), operation },
  time: 0,
  ms: 1.5,
});
const shown = (change: Partial<IncomingRequest>) => {
  const log = new RequestLog();
  log.add(exchange(change));
  return log.entries()[0];
};

describe("a logged request", () => {
  test("is complete, but without credentials", () => {
    const request = {
      url: { path: "/things", query: { limit: ["1", "2"], access_key: "s3cret", other: "s3cret" } },
      headers: {
        authorization: "Bearer s3cret",
        "x-api-key": "s3cret",
        cookie: "s3cret",
        accept: "a/b",
      },
      body: { name: "n", password: "s3cret", values: [{ type: "secret", value: "s3cret" }] },
      size: 10,
    };
    const log = new RequestLog();
    const named = { query: [{ name: "limit" }, { name: "access_key" }] };
    log.add({
      ...exchange(request),
      response: { ...jsonResponse(200, {}), operation: { ...operation, request: named } },
    });
    expect(log.entries()).toEqual([
      {
        api: "teams",
        time: "1970-01-01T00:00:00.000Z",
        method: "GET",
        path: "/things?limit=1&limit=2&access_key=***&other=***",
        operationId: "listThings",
        query: { limit: ["1", "2"], access_key: "***", other: "***" },
        headers: { authorization: "***", "x-api-key": "***", cookie: "***", accept: "a/b" },
        body: { name: "n", password: "***", values: [{ type: "secret", value: "***" }] },
        status: 200,
        ms: 1.5,
        violations: [],
      },
    ]);
  });
  test.each([
    ["a body of more than 16 KiB", { body: { a: 1 }, size: 16_385 }],
    ["a text body", { body: "s3cret", size: 6 }],
    ["no body", { body: null }],
  ])("not %s", (_, change) => {
    expect(shown(change)).not.toHaveProperty("body");
  });

  test("a body of 16 KiB is kept", () => {
    expect(shown({ body: { a: 1 }, size: 16_384 })).toMatchObject({ body: { a: 1 } });
  });
  test("the name of a variable is not a credential, nor is a page token", () => {
    const body = { key: "host", nextToken: "n", value: "v", api_key: "s" };
    expect(hideSecrets(body)).toEqual({ ...body, api_key: "***" });
  });
});

describe("the log", () => {
  const at = (path: string) => ({ url: { path, query: {} } });
  test("keeps the last requests", () => {
    const log = new RequestLog(3);
    for (let index = 0; index < 20; index += 1) {
      log.add(exchange(at(`/${index}`)));
      expect(log.entries().at(-1)?.path).toBe(`/${index}`);
      expect(log.entries()).toHaveLength(Math.min(3, index + 1));
    }
  });
  test("clears those of one API, or all", () => {
    const log = new RequestLog();
    log.add(exchange({}, "teams"));
    log.add(exchange({}, "qodex"));
    log.clear("teams");
    expect(log.entries().map(({ api }) => api)).toEqual(["qodex"]);
    log.clear();
    expect(log.entries()).toEqual([]);
  });
});

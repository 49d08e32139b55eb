import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { operationsOf, send } from "../../support/mock/operations.ts";
import { raw } from "../../support/mock/raw.ts";

const operations = allApis.flatMap(operationsOf);
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

const members = "/v1/organizations/org_xxx/members";
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(mock.urls.teams + path, { method, headers: { authorization: "Bearer any", ...headers } });

describe.each(operations)("$api $id", (operation) => {
  test("responds to a valid request, and its response satisfies the contract", async () => {
    const { status, headers } = await send(mock.urls, operation);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(300);
    expect(headers.get("sl-violations")).toBeNull();
  });

  test("returns every declared status", async () => {
    for (const code of operation.statuses) {
      const answer = await send(mock.urls, operation, {
        headers: { prefer: `code=${code}` },
      });
      expect(answer.status).toBe(code);
      expect(answer.headers.get("sl-violations")).toBeNull();
    }
  });

  test("returns the vendor's 401 if the key is missing", async () => {
    const { "content-type": type, ...keys } = operation.headers;
    const headers = Object.fromEntries(Object.keys(keys).map((name) => [name, ""]));
    const answer = await send(mock.urls, operation, { headers });
    expect(answer.status).toBe(401);
    const teams = { code: "Unauthorized", requestId: expect.any(String) };
    expect(answer.body).toMatchObject(operation.api === "teams" ? teams : {});
  });
});

describe("Prefer", () => {
  test("example= chooses a named example", async () => {
    const response = await get(members, { prefer: "example=empty" });
    expect(await response.json()).toMatchObject({ members: [] });
  });

  test("code= and example= may be combined", async () => {
    const response = await get(members, { prefer: "code=429, example=tooManyRequests" });
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBeTruthy();
  });

  test("dynamic=true generates data of the right format", async () => {
    const response = await get(members, { prefer: "dynamic=true" });
    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(await response.json()).toMatchObject({ members: expect.any(Array) });
  });

  test.each(["code=418", "example=nowhere"])(
    "%s, which is not declared, is a 404",
    async (prefer) => {
      const response = await get(members, { prefer });
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  test.each([
    ["code=429, example=typo", "429 for contentType: application/json and "],
    ["code=200, example=typo", "200 for contentType: application/json and "],
    // An example of another status.
    ["code=404, example=empty", "404 for contentType: application/json and "],
    ["code=200, example=tooManyRequests", "200 for contentType: application/json and "],
  ])("%s is a 404 that names the status and the example", async (prefer, where) => {
    const response = await get(members, { prefer });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
    const name = prefer.split("example=")[1];
    expect(await response.json()).toEqual({
      type: "https://stoplight.io/prism/errors#NOT_FOUND",
      title: "The server cannot find the requested content",
      status: 404,
      detail: expect.stringMatching(
        new RegExp(
          `^Response ${where}exampleKey: ${name} does not exist\\. The contract has: \\w+`,
        ),
      ),
    });
  });

  test.each([
    ["code=418", /^Requested status code 418 .* The contract declares: 200, 400, 401, .*503\.$/],
    ["example=typo", / The contract has: firstPage \(200\), .*, notFound \(404\), .*\.$/],
    ["code=404, example=typo", / The contract has: notFound\.$/],
  ])("%s is a 404 that lists what can be selected", async (prefer, detail) => {
    const response = await get(members, { prefer });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) });
  });

  test.each([
    ["example=typo", "The contract has: invalidParams (400), "],
    ["code=204, example=typo", "It has no examples."],
  ])("%s is a 404 for a response without a body", async (prefer, choices) => {
    const of = operations.find(({ id }) => id === "deleteCollectionComment");
    if (!of) throw new Error("There is no such operation");
    const { status, body } = await send(mock.urls, of, { headers: { prefer } });
    expect([status, body]).toEqual([
      404,
      expect.objectContaining({
        detail: expect.stringContaining(
          `Response 204 for exampleKey: typo does not exist. ${choices}`,
        ),
      }),
    ]);
  });

  test("an invalid request is rejected, whatever example it prefers", async () => {
    const response = await get(`${members}?maxResults=0`, { prefer: "code=429, example=typo" });
    expect(response.status).toBe(400);
  });

  test("a code that is not a number is a 422", async () => {
    expect((await get(members, { prefer: "code=x" })).status).toBe(422);
  });
});

describe("credentials", () => {
  test.each([
    ["none", {}],
    ["an empty key", { authorization: "Bearer " }],
    ["another scheme", { authorization: "Basic YTpi" }],
  ])("%s: 401", async (_, headers) => {
    const { status, body } = await raw(mock.urls.teams, members, headers as Record<string, string>);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toMatchObject({ code: "Unauthorized" });
  });

  test("the case of the scheme does not matter", async () => {
    expect((await get(members, { authorization: "bearer key" })).status).toBe(200);
  });
});

import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { operationsOf } from "../../support/mock/operations.ts";
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

describe("intentionally invalid requests", () => {
  test.each([
    ["a number is text", `${members}?maxResults=many`, 400],
    ["a number exceeds its maximum", `${members}?maxResults=101`, 400],
    ["a number is below its minimum", `${members}?maxResults=0`, 400],
    ["a boolean is a word", `${members}?includeDeleted=yes`, 400],
    ["an invalid time", "/v1/organizations/org_xxx/billing-groups?periodEnd=today", 400],
    ["a scalar is repeated", `${members}?email=a@b.co&email=c@d.co`, 400],
    ["a path parameter is empty", "/v1/organizations//members", 400],
    ["the route is unknown", "/v1/nowhere", 404],
  ])("%s", async (_, path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  const required = operations.flatMap((operation) =>
    operation.parameters
      .filter((parameter) => parameter.in === "query" && parameter.required)
      .map(({ name }) => ({ operation, id: operation.id, name })),
  );
  test.each(required)("$id without $name", async ({ operation, name }) => {
    const url = new URL(operation.url, mock.urls[operation.api]);
    url.searchParams.delete(name);
    const { method, headers, body = null } = operation;
    expect((await fetch(url, { method, headers, body })).status).toBe(operation.rejection);
  });

  test("the method is not declared", async () => {
    expect((await get(members, {}, "PUT")).status).toBe(405);
  });

  test("nothing in Accept is available", async () => {
    expect((await get(members, { accept: "application/xml" })).status).toBe(406);
  });

  test("a body is sent where none is declared", async () => {
    const headers = {
      authorization: "Bearer k",
      "content-type": "text/plain",
      "content-length": "3",
    };
    expect((await raw(mock.urls.teams, members, headers, "abc")).status).toBe(400);
  });

  const withBody = operations.filter(({ body }) => body !== undefined);
  test.each(withBody)("$id: wrong content type, broken JSON, no body, wrong body", async (op) => {
    const { "content-type": own = "" } = op.headers;
    const post = async (body: string, type = own) => {
      const headers = { ...op.headers, "content-type": type };
      const all = { ...headers, "content-length": String(Buffer.byteLength(body)) };
      return (await raw(mock.urls[op.api], op.url, all, body, op.method)).status;
    };
    const success = Math.min(...op.statuses);
    const wrongType = op.statuses.includes(400) || op.statuses.includes(422) ? op.rejection : 415;
    expect(await post(op.body ?? "")).toBe(success);
    expect(await post(op.body ?? "", "text/plain")).toBe(wrongType);
    expect(await post("")).toBe(op.bodyRequired ? op.rejection : success);
    if (!own.endsWith("json")) return;
    expect(await post('{"half":')).toBe(op.rejection);
    expect(await post('[{"no": "such"}]')).toBe(op.rejection);
  });
});

describe("requests that crash plain Prism", () => {
  const key = { authorization: "Bearer k" };
  const json = { ...key, "content-type": "application/json" };
  test.each([
    ["malformed JSON", members, { ...json, "content-length": "3" }, "{a:", 400],
    ["a malformed path", "/v1/organizations/%ZZ/members", key, undefined, 400],
    [
      "a malformed content type",
      members,
      { ...key, "content-type": "?", "content-length": "1" },
      "a",
      400,
    ],
    ["a malformed Accept", members, { ...key, accept: "x" }, undefined, 400],
    ["a path of two slashes", "//", key, undefined, 404],
    ["an invalid request target", "*", key, undefined, 400],
    [
      "a body that is too large",
      members,
      { ...json, "content-length": `${21 << 20}` },
      "1".repeat(21 << 20),
      413,
    ],
  ])("%s", async (_, path, headers, body, status) => {
    expect((await raw(mock.urls.teams, path, headers as Record<string, string>, body)).status).toBe(
      status,
    );
    expect((await get(members)).status).toBe(200);
  });

  test("a client that disconnects in the middle of its body", async () => {
    const { port } = new URL(mock.urls.teams);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(`GET ${members} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await get(members)).status).toBe(200);
  });
});

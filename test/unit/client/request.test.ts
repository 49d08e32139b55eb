import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/teams.ts";
import { client, errorOf, stubbed } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";
import { soon } from "./fixtures.ts";

describe("request()", () => {
  test("query, an array in it, a Date and absent values", async () => {
    const server = await serve(json({ ok: true }));
    const query = { a: 1, b: ["x", "y"], at: new Date(0), no: undefined, nil: null, "ä&": "=" };
    expect(await client(server).request("GET", "/v1/x", { query })).toEqual({ ok: true });
    expect(server.requests[0]?.url).toBe(
      "/v1/x?a=1&b=x&b=y&at=1970-01-01T00%3A00%3A00.000Z&%C3%A4%26=%3D",
    );
  });

  test("it accepts the options of a call, and its result has the response", async () => {
    const server = await serve(json({}, 503, soon), json({}, 201, { "x-request-id": "r" }));
    const reply = await client(server)
      .request("PUT", "/v1/x", { body: [1], headers: { "x-a": "b" }, retry: 1, timeout: 5000 })
      .withResponse();
    expect(reply.response.status).toBe(201);
    expect(reply.requestId).toBe("r");
    expect(server.requests[1]).toMatchObject({ method: "PUT", body: "[1]" });
    expect(server.requests[1]?.headers["x-a"]).toBe("b");
  });

  test("braces in its path are not parameters", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "/v1/{organization_id}/x");
    expect(server.requests[0]?.url).toBe("/v1/%7Borganization_id%7D/x");
  });

  test("a query parameter and an option of the same name are two things", async () => {
    const server = await serve(json({ ok: true }));
    const options = { query: { timeout: 1, headers: "h" }, timeout: 5000, headers: { "x-a": "1" } };
    expect(await client(server).request("GET", "/v1/x", options)).toEqual({ ok: true });
    expect(server.requests[0]?.url).toBe("/v1/x?timeout=1&headers=h");
    expect(server.requests[0]?.headers).toMatchObject({ "x-a": "1" });
  });

  test("an option keeps its meaning if the template has its name", async () => {
    const server = await serve(json({}));
    const teams = client(server);
    const template = "/v1/{timeout}/{headers}";
    await teams.request("GET", "/v1/1/2", { template, headers: { "x-a": "1" } });
    expect(server.requests[0]).toMatchObject({ url: "/v1/1/2", headers: { "x-a": "1" } });
    const wrong = teams.request("GET", "/v1/1/2", { template, timeout: -1 });
    expect((await errorOf(wrong, UsageError)).message).toMatch(/^request\(\): `timeout` must be/);
  });

  test("a query in its path is kept, and extended", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "/v1/x?a=1", { query: { b: 2 } });
    await client(server).request("GET", "/v1/x?a=1");
    expect(server.requests.map(({ url }) => url)).toEqual(["/v1/x?a=1&b=2", "/v1/x?a=1"]);
  });

  test.each(["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"] as const)(
    "it sends a %s",
    async (method) => {
      const server = await serve(json({}));
      await client(server).request(method, "/v1/x");
      expect(server.requests).toMatchObject([{ method, url: "/v1/x" }]);
    },
  );

  const untouched = () => stubbed(() => Promise.reject(new Error("It was sent.")));
  test.each([
    ["a path without a slash", "GET", "v1/x", {}, /path that starts with "\/"/],
    ["another host as its path", "GET", "https://evil.example/", {}, /path that starts with "\/"/],
    ["a path with a fragment", "GET", "/x#y", {}, /no "#"/],
    ["no path", "GET", undefined, {}, /path that starts with "\/".*; got undefined\.$/],
    [
      "a method in lower case",
      "patch",
      "/x",
      {},
      /`method` must be one of GET, PUT, .*OPTIONS; got a value of type string\.$/,
    ],
    ["an unknown method", "BREW", "/x", {}, /^request\(\): `method` must be one of GET, PUT/],
    ["no method", undefined, "/x", {}, /`method` must be one of GET, .*; got undefined\.$/],
    ["a body for GET", "GET", "/x", { body: {} }, /a GET takes no `body`/],
    ["an unknown name", "POST", "/x", { data: {} }, /request\(\) has no parameter `data`/],
    [
      "a parameter of its template, which it does not fill",
      "GET",
      "/v1/keys/1",
      { template: "/v1/keys/{key}", key: 1 },
      /^request\(\) has no parameter `key`\. Parameters: body\. Options: signal,/,
    ],
    [
      "a misspelt option",
      "GET",
      "/x",
      { parsAs: "text" },
      /`parsAs`.* query, parseAs, template\.$/,
    ],
    ["a bad timeout", "POST", "/x", { timeout: -1 }, /^request\(\): `timeout` must be/],
    ["a body with a cycle", "POST", "/x", { body: cycle() }, /cannot be written as JSON/],
    ["a body with a bigint", "POST", "/x", { body: { n: 1n } }, /cannot be written as JSON/],
  ])("it refuses %s", async (_, method, path, input, message) => {
    const call = untouched().request(method as never, path as never, input as never);
    expect((await errorOf(call, UsageError)).message).toMatch(message);
  });

  test("a path that looks like another host stays on its own", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "//evil.example/x");
    await client(server).request("GET", "/@evil.example");
    expect(server.requests.map(({ url }) => url)).toEqual(["//evil.example/x", "/@evil.example"]);
  });
});

function cycle(): object {
  const body: { self?: object } = {};
  body.self = body;
  return body;
}

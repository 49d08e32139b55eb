import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type OpenapiFetchMiddleware, openapiFetch } from "../../../src/openapi-fetch.ts";
import { createQodex } from "../../../src/qodex.ts";
import { ApiError, UsageError } from "../../../src/teams.ts";
import { answer, errorOf, marker, recorder, stubbed } from "../../support/client/client.ts";
import { membersPath } from "../client/fixtures.ts";

/** The openapi-fetch client without types, for paths outside the contract. */
type AnyClient = Readonly<
  Record<
    "GET" | "POST",
    (
      path: string,
      init?: object,
    ) => Promise<{ data?: unknown; error?: unknown; response: Response }>
  >
>;
const untyped = (teams: ReturnType<typeof stubbed>) => openapiFetch(teams) as unknown as AnyClient;
const members = { params: { path: { organization_id: "o" } } };

describe("a declared 302", () => {
  const location = "/apis/a/tasks/t";
  const get = (init: object, middleware: OpenapiFetchMiddleware[] = []) => {
    const fetch = async () => new Response(null, { status: 302, headers: { location } });
    const qodex = openapiFetch(createQodex({ apiKey: marker, fetch }));
    const params = { path: { apiId: "a", versionId: "v" } };
    return qodex.GET("/apis/{apiId}/versions/{versionId}", { params, middleware, ...init });
  };

  test.each<[parseAs: string, data: unknown]>([
    ["json", undefined],
    ["text", ""],
    ["blob", new Blob([])],
    ["arrayBuffer", new ArrayBuffer(0)],
    ["stream", expect.any(ReadableStream)],
  ])("is a success with its response: %s", async (parseAs, data) => {
    const result = await get({ parseAs });
    expect(result).toEqual({ data, response: expect.anything() });
    expect("error" in result).toBe(false);
    const { status, ok, headers } = result.response;
    expect([status, ok, headers.get("location")]).toEqual([302, false, location]);
  });

  test("reaches middleware, which can replace it", async () => {
    const seen: number[] = [];
    const result = await get({}, [
      {
        onResponse({ response }) {
          seen.push(response.status);
          return answer({ replaced: true });
        },
      },
    ]);
    expect(seen).toEqual([302]);
    expect(result.data).toEqual({ replaced: true });
    expect(result.response.ok).toBe(true);
  });
});

describe("an error response", () => {
  test("that echoes the key in the name of a header is a result without that header", async () => {
    const apiKey = "qk-1a2b3c4d5e6f7g8h";
    const headers = { [`x-${apiKey}`]: "1", "x-other": "2" };
    const fetch = async () => answer({ message: "no" }, { status: 404, headers });
    const teams = stubbed(fetch, { apiKey });
    const { error, response } = await openapiFetch(teams).GET(membersPath, members);
    expect(error).toEqual({ message: "no" });
    expect(response.status).toBe(404);
    expect([...response.headers]).toEqual([
      ["content-type", "application/json"],
      ["x-other", "2"],
    ]);
  });

  test("with a status that only `fetch` can return is a result", async () => {
    const odd = () => Object.defineProperty(answer({ message: "no" }), "status", { value: 999 });
    const { error, response } = await openapiFetch(stubbed(async () => odd())).GET(
      membersPath,
      members,
    );
    expect(error).toEqual({ message: "no" });
    expect([response.status, response.ok]).toEqual([999, false]);
  });

  test("with a status that has no body is thrown", async () => {
    const teams = stubbed(async () => {
      return Object.defineProperty(answer({ message: "no" }), "status", { value: 304 });
    });
    const call = openapiFetch(teams).GET(membersPath, members);
    expect((await errorOf(call, ApiError)).status).toBe(304);
  });
});

describe("a stream as the body", () => {
  const kinds = {
    "a ReadableStream": () => {
      let released = false;
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1)),
        cancel: () => {
          released = true;
        },
      });
      return { body, released: () => released };
    },
    "a Node stream": () => {
      const body = Readable.from(["a", "b"]);
      return { body, released: () => body.destroyed };
    },
  };
  const respond = { onRequest: () => answer({ cached: true }) };
  const fail = {
    onRequest: () => {
      throw new Error("refused");
    },
  };

  describe.each(Object.entries(kinds))("%s", (_, create) => {
    test.each<[string, object[], string]>([
      ["a middleware responds", [respond], '{"cached":true}'],
      ["the second middleware responds", [{ onRequest: () => {} }, respond], '{"cached":true}'],
      ["a middleware fails", [fail], "Error: refused"],
    ])("is released if %s and nothing is sent", async (_, middleware, outcome) => {
      const api = untyped(stubbed(() => Promise.reject(new Error("It was sent."))));
      const { body, released } = create();
      const call = api.POST("/v1/x", { body, middleware });
      expect(await call.then(({ data }) => JSON.stringify(data), String)).toBe(outcome);
      await expect.poll(released).toBe(true);
    });

    test("is released if the response of a middleware cannot be parsed", async () => {
      const api = untyped(stubbed(() => Promise.reject(new Error("It was sent."))));
      const { body, released } = create();
      const middleware = [{ onRequest: () => new Response("<html>") }];
      await expect(api.POST("/v1/x", { body, middleware })).rejects.toThrow(SyntaxError);
      await expect.poll(released).toBe(true);
    });
  });

  test("is not cancelled after it was sent", async () => {
    const teams = stubbed(async () => answer({ id: 1 }));
    const { body, released } = kinds["a ReadableStream"]();
    expect((await untyped(teams).POST("/v1/x", { body })).data).toEqual({ id: 1 });
    expect([released(), body.locked]).toEqual([false, false]);
  });
});

describe("a path outside the contract", () => {
  const key = "qk_1a2b3c4d5e6f7g8h";

  test.each([
    [`/v1/keys/${key}/rotate`, "/v1/keys/…"],
    [`/v1/keys/${key}/{id}`, "/v1/keys/…"],
    [`/v1/x?key=${key}`, "/v1/x"],
    ["/v1/keys/{id}/{a_long_name_of_a_parameter}", "/v1/keys/{id}/{a_long_name_of_a_parameter}"],
    ["/v1/{}/{id}", "/v1/{}/{id}"],
  ])("%s is shown as %s, as for request()", async (path, shown) => {
    const logger = recorder();
    const urls: string[] = [];
    const teams = stubbed(
      async (url) => {
        urls.push(url);
        return answer({ id: 1 });
      },
      { logger },
    );
    const values = { id: "5", a_long_name_of_a_parameter: "6" };
    await untyped(teams).GET(path, { params: { path: values } });
    expect(new URL(urls[0] as string).pathname).toContain(path.split(/[?{]/)[0]);
    expect(logger.lines).toMatchObject([{ message: `GET ${shown} 200` }]);
    expect(JSON.stringify(logger.lines)).not.toContain(key);
    const wrong = untyped(teams).GET(path, { params: { path: null } });
    const { message } = await errorOf(wrong, UsageError);
    expect(message).toMatch(
      new RegExp(`^GET ${shown.replaceAll(/[{}]/g, "\\$&")}: \`params.path\``),
    );
  });
});

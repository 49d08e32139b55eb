import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ConnectionError,
  createTeams,
  type Middleware,
  NotFoundError,
  type TeamsOptions,
  UsageError,
  type WireRequest,
} from "../../src/teams.ts";
import {
  answer,
  client,
  errorOf,
  marker,
  networkError,
  noWaits,
  reasonOf,
  recorder,
  stubbed,
} from "../support/client.ts";
import { deadUrl, json, serve, text } from "../support/server.ts";

const membersPath = "/v1/organizations/{organization_id}/members";
const soon = { "retry-after-ms": "0" };

describe("createTeams refuses", () => {
  const create = (changes: Record<string, unknown>) => () =>
    createTeams({ apiKey: marker, organizationId: "org_1", ...changes } as unknown as TeamsOptions);

  const table: [name: string, changes: Record<string, unknown>, message: RegExp][] = [
    ["a missing key", { apiKey: undefined }, /`apiKey` must be the API key.*got nothing/],
    ["an empty key", { apiKey: "" }, /`apiKey` must be the API key.*got an empty string/],
    ["a blank key", { apiKey: " \t" }, /`apiKey` must be the API key/],
    ["a key that is no string", { apiKey: 7 }, /`apiKey` must be.*got a value of type number/],
    ["a key with the word Bearer", { apiKey: "Bearer abc" }, /leave the word "Bearer" out/],
    ["a key with a line break", { apiKey: "abcd\n" }, /position 5 of 5.*Copy the key again/],
    [
      "a missing organization",
      { organizationId: undefined },
      /`organizationId` must be.*got nothing/,
    ],
    ["an empty organization", { organizationId: "" }, /`organizationId` must be.*an empty string/],
    ["an organization with a slash", { organizationId: "a/b" }, /`organizationId` must be the id/],
    ["an organization of dots", { organizationId: ".." }, /`organizationId` must be the id/],
    ["an organization with white space", { organizationId: "org 1" }, /`organizationId` must be/],
    ["an organization with a query", { organizationId: "a?b" }, /`organizationId` must be the id/],
    [
      "an unknown option",
      { organisationId: "x" },
      /no option `organisationId`. Options: apiKey,.*organizationId/,
    ],
    ["a signal, which belongs to a call", { signal: AbortSignal.abort() }, /no option `signal`/],
    ["an unknown region", { region: "mars" }, /`region` must be one of global, china/],
    ["a region from Object.prototype", { region: "toString" }, /`region` must be one of/],
    [
      "http to a public host",
      { baseUrl: "http://api.qoder.com" },
      /must be https.*got http:\/\/api\.qoder\.com/,
    ],
    [
      "a base URL with credentials",
      { baseUrl: "https://u:pw@x.example" },
      /must not carry credentials/,
    ],
    ["a base URL with a query", { baseUrl: "https://x.example?a=1" }, /a query/],
    ["a relative base URL", { baseUrl: "/api" }, /must be an absolute URL/],
    ["a file as base URL", { baseUrl: "file:///tmp" }, /must be https/],
    [
      "a middleware that is no list",
      { middleware: () => {} },
      /`middleware` must be a list of functions/,
    ],
    ["a limiter without take()", { limiter: {} }, /`limiter` must be an object with a method take/],
    ["a fetch that is no function", { fetch: "fetch" }, /`fetch` must be a function/],
    ["a negative timeout", { timeout: -1 }, /`timeout` must be milliseconds.*got -1/],
    ["a timeout that is no number", { timeout: "5s" }, /`timeout` must be milliseconds/],
    ["a negative number of retries", { retry: -1 }, /`retry` must be a number of retries/],
    ["half a retry", { retry: 1.5 }, /`retry` must be a number of retries/],
  ];
  test.each(table)("%s", (_, changes, message) => {
    expect(create(changes)).toThrow(UsageError);
    expect(create(changes)).toThrow(message);
  });

  test("no options at all", () => {
    for (const nothing of [undefined, null, "key"]) {
      expect(() => createTeams(nothing as never)).toThrow("createTeams needs an object");
    }
  });

  test("a region's name is no reason to refuse http on this machine", () => {
    for (const host of ["localhost", "127.0.0.1", "[::1]", "qoder.localhost"]) {
      expect(create({ baseUrl: `http://${host}:8080/` })).not.toThrow();
    }
  });
});

describe("where requests go", () => {
  const urlOf = async (options: Partial<TeamsOptions>) => {
    let seen = "";
    const teams = createTeams({
      apiKey: marker,
      organizationId: "org_1",
      fetch: (url) => {
        seen = url;
        return Promise.resolve(answer({ members: [] }));
      },
      ...options,
    });
    await teams.members.list();
    return seen;
  };

  test("the region chooses the host", async () => {
    const path = "/v1/organizations/org_1/members";
    expect(await urlOf({})).toBe(`https://api.qoder.com${path}`);
    expect(await urlOf({ region: "global" })).toBe(`https://api.qoder.com${path}`);
    expect(await urlOf({ region: "china" })).toBe(`https://api.qoder.com.cn${path}`);
  });

  test("`baseUrl` wins over the region, and keeps its path without the slash at its end", async () => {
    expect(await urlOf({ region: "china", baseUrl: "https://proxy.example/qoder/" })).toBe(
      "https://proxy.example/qoder/v1/organizations/org_1/members",
    );
  });

  test("a call may name another organization", async () => {
    const server = await serve(json({ members: [] }));
    const teams = client(server);
    await teams.members.list({ organization_id: "org_2" });
    await teams.members.list();
    await teams.members.get({ organization_id: "a/b", member_id: "m" });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v1/organizations/org_2/members",
      "/v1/organizations/org_1/members",
      "/v1/organizations/a%2Fb/members/m",
    ]);
    for (const organization_id of ["", ".."]) {
      await errorOf(teams.members.list({ organization_id }), UsageError);
    }
    expect(server.requests).toHaveLength(3);
  });

  test("what goes with every request", async () => {
    const server = await serve(json({ members: [] }));
    await client(server, { headers: { "X-Team": "a", "x-both": "client" } }).members.list({
      headers: { "X-Both": "call" },
    });
    expect(server.requests[0]?.headers).toMatchObject({
      accept: "application/json",
      authorization: `Bearer ${marker}`,
      "x-team": "a",
      "x-both": "call",
    });
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("with()", () => {
  test("it replaces what it is given and keeps the rest", async () => {
    const server = await serve(json({ members: [] }));
    const other = await serve(json({ members: [] }));
    const one = client(server, { headers: { "x-team": "a" } });
    const two = one.with({ baseUrl: other.url, organizationId: "org_2" });
    await two.members.list();
    await one.members.list();
    expect(other.requests[0]?.url).toBe("/v1/organizations/org_2/members");
    expect(other.requests[0]?.headers).toMatchObject({
      "x-team": "a",
      authorization: `Bearer ${marker}`,
    });
    expect(server.requests[0]?.url).toBe("/v1/organizations/org_1/members");
  });

  test("it checks what it is given", () => {
    const teams = stubbed(() => Promise.resolve(answer({})));
    expect(() => teams.with({ apiKey: "" })).toThrow(UsageError);
    expect(() => teams.with({ nonsense: 1 } as never)).toThrow("there is no option `nonsense`");
  });

  test("the clone shares the retry budget; another client does not", async () => {
    noWaits();
    let attempts = 0;
    const fetch = () => {
      attempts += 1;
      return Promise.reject(networkError("ECONNREFUSED"));
    };
    const cost = async (teams: ReturnType<typeof stubbed>) => {
      const before = attempts;
      await teams.members.get({ member_id: "m" }).result();
      return attempts - before;
    };
    const teams = stubbed(fetch, { retry: 10 });
    expect(await cost(teams)).toBe(11);
    expect(await cost(teams.with({ timeout: 1000 }))).toBe(1);
    expect(await cost(stubbed(fetch, { retry: 10 }))).toBe(11);
  });
});

describe("request()", () => {
  test("query, an array in it, a Date and what is absent", async () => {
    const server = await serve(json({ ok: true }));
    const query = { a: 1, b: ["x", "y"], at: new Date(0), no: undefined, nil: null, "ä&": "=" };
    expect(await client(server).request("GET", "/v1/x", { query })).toEqual({ ok: true });
    expect(server.requests[0]?.url).toBe(
      "/v1/x?a=1&b=x&b=y&at=1970-01-01T00%3A00%3A00.000Z&%C3%A4%26=%3D",
    );
  });

  test("it takes the options of a call, and its answer has the response", async () => {
    const server = await serve(json({}, 503, soon), json({}, 201, { "x-request-id": "r" }));
    const reply = await client(server)
      .request("PUT", "/v1/x", { body: [1], headers: { "x-a": "b" }, retry: 1, timeout: 5000 })
      .withResponse();
    expect(reply.response.status).toBe(201);
    expect(reply.requestId).toBe("r");
    expect(server.requests[1]).toMatchObject({ method: "PUT", body: "[1]" });
    expect(server.requests[1]?.headers["x-a"]).toBe("b");
  });

  test("braces in its path are no parameters", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "/v1/{organization_id}/x");
    expect(server.requests[0]?.url).toBe("/v1/%7Borganization_id%7D/x");
  });

  test("a query in its path is kept, and more is added to it", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "/v1/x?a=1", { query: { b: 2 } });
    await client(server).request("GET", "/v1/x?a=1");
    expect(server.requests.map(({ url }) => url)).toEqual(["/v1/x?a=1&b=2", "/v1/x?a=1"]);
  });

  const untouched = () => stubbed(() => Promise.reject(new Error("It was sent.")));
  test.each([
    ["a path without a slash", "GET", "v1/x", {}, /path that starts with "\/"/],
    ["another host as its path", "GET", "https://evil.example/", {}, /path that starts with "\/"/],
    ["a path with a fragment", "GET", "/x#y", {}, /no "#"/],
    ["no path", "GET", undefined, {}, /path that starts with "\/"/],
    ["a body for GET", "GET", "/x", { body: {} }, /a GET takes no `body`/],
    ["an unknown name", "POST", "/x", { data: {} }, /request\(\) has no parameter `data`/],
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

describe("raw", () => {
  const path = { organization_id: "org_1" };
  const list = (teams: ReturnType<typeof client>) =>
    teams.raw.GET(membersPath, { params: { path } });

  test("a success is data and response, with the key and the client's headers sent", async () => {
    const body = { members: [{ id: "m" }] };
    const server = await serve(json(body, 200, { "x-request-id": "r" }));
    const { data, error, response } = await client(server, { headers: { "x-a": "b" } }).raw.GET(
      membersPath,
      { params: { path, query: { maxResults: 5 } }, headers: { "x-c": "d" } },
    );
    expect(data).toEqual(body);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(response.headers.get("x-request-id")).toBe("r");
    expect(server.requests[0]?.url).toBe("/v1/organizations/org_1/members?maxResults=5");
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${marker}`,
      "x-a": "b",
      "x-c": "d",
    });
  });

  test("404 is a result with its body in `error`", async () => {
    const body = { requestId: "r", code: "NotFound", message: "no" };
    const server = await serve(json(body, 404));
    const { data, error, response } = await list(client(server));
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(404);
    expect(server.requests).toHaveLength(1);
  });

  test("503 is retried, and a result when it stays", async () => {
    const body = { code: "InternalError", message: "down" };
    const server = await serve(json(body, 503, soon));
    const { error, response } = await list(client(server));
    expect(error).toEqual(body);
    expect(response.status).toBe(503);
    expect(server.requests).toHaveLength(3);
  });

  test("a success after a retry", async () => {
    const server = await serve(json({}, 429, soon), json({ members: [] }));
    expect((await list(client(server))).data).toEqual({ members: [] });
    expect(server.requests).toHaveLength(2);
  });

  test("a failure without an answer is thrown", async () => {
    noWaits();
    const error = await errorOf(list(client(await deadUrl())), ConnectionError);
    expect(error.message).toBe(
      `GET ${membersPath} failed: no answer from the server [ECONNREFUSED]`,
    );
    expect(error.attempts).toBe(3);
  });

  test("204 has no data", async () => {
    const server = await serve(text("", 204));
    const { data, response } = await client(server).raw.DELETE(`${membersPath}/{member_id}`, {
      params: { path: { ...path, member_id: "m" } },
    });
    expect(data).toBeUndefined();
    expect(response.status).toBe(204);
  });

  test("bytes arrive as they are", async () => {
    const body = Uint8Array.of(0, 0xff, 0xfe, 0x80, 10);
    const server = await serve(text(body, 200, { "content-type": "application/octet-stream" }));
    const { data } = await client(server).raw.GET(membersPath, {
      params: { path },
      parseAs: "arrayBuffer",
    });
    expect(new Uint8Array(data as unknown as ArrayBuffer)).toEqual(body);
  });

  test("a POST body is JSON", async () => {
    const server = await serve(json({ success: true }));
    const route = "/v1/organizations/{organization_id}/ai-code-tracking/commits/detail";
    await client(server).raw.POST(route, { params: { path }, body: { commits: [] } as never });
    expect(server.requests[0]?.headers["content-type"]).toBe("application/json");
    expect(server.requests[0]?.body).toBe('{"commits":[]}');
  });

  test("path values are guarded", async () => {
    const { raw } = stubbed(() => Promise.reject(new Error("It was sent.")));
    const get = (params: object) => raw.GET(membersPath, { params } as never);
    for (const organization_id of ["", ".", ".."]) {
      await errorOf(get({ path: { organization_id } }), UsageError);
    }
    expect((await errorOf(get({}), UsageError)).message).toBe(
      `${membersPath} needs \`organization_id\`, a string that is not empty; got nothing.`,
    );
  });

  test("a `baseUrl` of a call does not carry the key to another origin", async () => {
    const other = await serve(json({}));
    const server = await serve(json({}));
    const call = client(server).raw.GET(membersPath, { params: { path }, baseUrl: other.url });
    await errorOf(call, UsageError);
    expect(other.requests).toEqual([]);
  });

  test("middleware of openapi-fetch can set headers, and has the template", async () => {
    const server = await serve(json({ members: [] }));
    const teams = client(server);
    const seen: string[] = [];
    teams.raw.use({
      onRequest({ request, schemaPath }) {
        request.headers.set("x-mine", "1");
        seen.push(schemaPath);
      },
    });
    await list(teams);
    expect(server.requests[0]?.headers["x-mine"]).toBe("1");
    expect(seen).toEqual([membersPath]);
  });
});

describe("the key", () => {
  test("a function is called for every attempt: a key may rotate", async () => {
    const server = await serve(json({}, 503, soon), json({}, 503, soon), json({ id: "m" }));
    let turn = 0;
    const apiKey = async () => {
      turn += 1;
      return `key-${turn}`;
    };
    await client(server, { apiKey }).members.get({ member_id: "m" });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer key-1",
      "Bearer key-2",
      "Bearer key-3",
    ]);
  });

  test("a function that is not async will do, and one that throws ends the call", async () => {
    const server = await serve(json({ id: "m" }));
    expect(await client(server, { apiKey: () => "key-1" }).members.get({ member_id: "m" })).toEqual(
      { id: "m" },
    );
    const reason = new Error("vault is sealed");
    const broken = client(server, {
      apiKey: () => {
        throw reason;
      },
    });
    expect(await reasonOf(broken.members.get({ member_id: "m" }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test("what a function gives is checked, and never sent when it is no key", async () => {
    const server = await serve(json({}));
    for (const bad of ["", "a\nb", undefined, "Bearer x"]) {
      const teams = client(server, { apiKey: () => bad as string });
      await errorOf(teams.members.get({ member_id: "m" }), UsageError);
    }
    expect(server.requests).toEqual([]);
  });

  test("a function that fails with an error like ours is not retried", async () => {
    let asked = 0;
    const reason = new ConnectionError("no vault", { attempts: 1 });
    const teams = stubbed(() => Promise.resolve(answer({})), {
      apiKey: () => {
        asked += 1;
        return Promise.reject(reason);
      },
    });
    expect(await reasonOf(teams.members.get({ member_id: "m" }))).toBe(reason);
    expect(asked).toBe(1);
  });

  test("an authorization header of the call wins", async () => {
    const server = await serve(json({}));
    await client(server).members.get({ member_id: "m", headers: { Authorization: "Basic abc" } });
    expect(server.requests[0]?.headers.authorization).toBe("Basic abc");
  });
});

describe("middleware", () => {
  test("it runs for every attempt, and sees its number, the call and the template", async () => {
    const server = await serve(json({}, 503, soon), json({ id: "m" }));
    const seen: unknown[] = [];
    const teams = client(server, {
      middleware: [
        (request, next, { signal, ...context }) => {
          seen.push({ ...context, aborted: signal.aborted });
          return next(request);
        },
      ],
    });
    await teams.members.get({ member_id: "m" });
    const facts = { operationId: "getMember", path: `${membersPath}/{member_id}`, aborted: false };
    expect(seen).toEqual([
      { ...facts, attempt: 1, callId: expect.any(String) },
      { ...facts, attempt: 2, callId: (seen[0] as { callId: string }).callId },
    ]);
  });

  test("request() has no operation, and its path has no query", async () => {
    let seen: unknown;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [
        (request, next, { operationId, path }) => {
          seen = { operationId, path };
          return next(request);
        },
      ],
    });
    await teams.request("GET", "/v1/x?a=1");
    expect(seen).toEqual({ operationId: undefined, path: "/v1/x" });
  });

  test("the first of the list is the outermost", async () => {
    const order: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        const response = await next(request);
        order.push(`${name} out`);
        return response;
      };
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [layer("a"), layer("b")],
    });
    await teams.members.get({ member_id: "m" });
    expect(order).toEqual(["a in", "b in", "b out", "a out"]);
  });

  test("it may change the request and the response", async () => {
    const server = await serve(json({ id: "m" }));
    const teams = client(server, {
      middleware: [
        async (request, next) => {
          const response = await next({
            ...request,
            url: `${request.url}?more=1`,
            headers: { ...request.headers, "x-sent-at": "now" },
          });
          const data = { ...((await response.json()) as object), changed: true };
          return answer(data, { headers: { "x-request-id": "mine" } });
        },
      ],
    });
    const reply = await teams.members.get({ member_id: "m" }).withResponse();
    expect(reply.data).toEqual({ id: "m", changed: true });
    expect(reply.requestId).toBe("mine");
    expect(server.requests[0]?.url).toMatch(/\/members\/m\?more=1$/);
    expect(server.requests[0]?.headers["x-sent-at"]).toBe("now");
  });

  test("it may answer without asking, with an error too", async () => {
    const teams = stubbed(() => Promise.reject(new Error("It was sent.")), {
      middleware: [async () => answer({ code: "NotFound" }, { status: 404 })],
    });
    const error = await errorOf(teams.members.get({ member_id: "m" }), NotFoundError);
    expect(error.code).toBe("NotFound");
  });

  test("it sees the request with the key in it", async () => {
    let seen: WireRequest | undefined;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [
        (request, next) => {
          seen = request;
          return next(request);
        },
      ],
    });
    await teams.request("POST", "/v1/x", { body: { a: 1 } });
    expect(seen).toEqual({
      method: "POST",
      url: "http://127.0.0.1:9/v1/x",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        authorization: `Bearer ${marker}`,
      },
      body: '{"a":1}',
    });
  });

  test.each([
    ["an Error", new Error("mine")],
    ["a string", "mine"],
    ["undefined", undefined],
    ["an error like ours", new ConnectionError("of another client", { attempts: 1 })],
  ])("what it throws passes unchanged and is not retried: %s", async (_, reason) => {
    let calls = 0;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [
        () => {
          calls += 1;
          return Promise.reject(reason);
        },
      ],
    });
    expect(await reasonOf(teams.members.get({ member_id: "m" }))).toBe(reason);
    expect(calls).toBe(1);
  });

  test("the failure of next() that it passes on is retried as ever", async () => {
    noWaits();
    let calls = 0;
    const seen: unknown[] = [];
    const teams = stubbed(
      () => {
        calls += 1;
        return calls === 1
          ? Promise.reject(networkError("ECONNRESET"))
          : Promise.resolve(answer({ id: "m" }));
      },
      {
        middleware: [
          async (request, next) => {
            try {
              return await next(request);
            } catch (error) {
              seen.push(error);
              throw error;
            }
          },
        ],
      },
    );
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    expect(seen).toEqual([
      expect.objectContaining({ name: "ConnectionError", code: "ECONNRESET" }),
    ]);
  });

  test("a body that it has read without a clone is named as the fault", async () => {
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return Promise.resolve(answer({}));
      },
      {
        middleware: [
          async (request, next) => {
            const response = await next(request);
            await response.text();
            return response;
          },
        ],
      },
    );
    const error = await errorOf(teams.members.get({ member_id: "m" }), UsageError);
    expect(error.message).toContain("it must read a clone() of it");
    expect(calls).toBe(1);
  });

  test("a clone() may be read", async () => {
    let copy: unknown;
    const teams = stubbed(() => Promise.resolve(answer({ id: "m" })), {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          copy = await response.clone().json();
          return response;
        },
      ],
    });
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    expect(copy).toEqual({ id: "m" });
  });
});

describe("fetch", () => {
  test("a global one that is replaced later is used", async () => {
    const teams = client("http://127.0.0.1:9");
    const spy = vi.spyOn(globalThis, "fetch").mockResolvedValue(answer({ id: "stub" }));
    onTestFinished(() => spy.mockRestore());
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "stub" });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test("one that is given is called without a `this`, as browsers demand", async () => {
    let self: unknown = "not called";
    const teams = stubbed(function (this: unknown) {
      self = this;
      return Promise.resolve(answer({}));
    });
    await teams.members.get({ member_id: "m" });
    expect(self).toBeUndefined();
  });
});

describe("the shape of a client", () => {
  test("methods that were taken out of it still work", async () => {
    const server = await serve(json({ members: [{ id: "m" }] }));
    const { members, request, raw, with: clone } = client(server);
    const { list } = members;
    const { GET } = raw;
    expect((await list()).items).toEqual([{ id: "m" }]);
    expect(await request("GET", "/x")).toEqual({ members: [{ id: "m" }] });
    const path = { organization_id: "org_1" };
    expect((await GET(membersPath, { params: { path } })).response.status).toBe(200);
    expect((await clone({ timeout: 1000 }).members.list()).items).toHaveLength(1);
  });

  test("a resource is made once", () => {
    const teams = stubbed(() => Promise.resolve(answer({})));
    expect(teams.members).toBe(teams.members);
    expect(teams.raw).toBe(teams.raw);
    expect(Object.keys(teams)).toContain("members");
  });

  test("a list sends nothing before it is used; a call does at once", async () => {
    let calls = 0;
    const teams = stubbed(() => {
      calls += 1;
      return Promise.resolve(answer({ members: [] }));
    });
    const list = teams.members.list();
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(calls).toBe(0);
    await list;
    expect(calls).toBe(1);
  });
});

describe("deprecation", () => {
  test("it is warned of once per operation, and shared by clones", async () => {
    const sunset = "Sun, 06 Nov 2039 08:49:37 GMT";
    const server = await serve(json({ members: [] }, 200, { deprecation: "@1735689600", sunset }));
    const logger = recorder();
    const teams = client(server, { logger });
    await teams.members.list();
    await teams.members.list();
    await teams.with({ timeout: 1000 }).members.list();
    await teams.members.get({ member_id: "m" });
    const warnings = logger.lines.filter(({ level }) => level === "warn");
    expect(warnings.map(({ message }) => message)).toEqual([
      `GET ${membersPath} (listMembers) is deprecated and goes away on ${sunset}`,
      `GET ${membersPath}/{member_id} (getMember) is deprecated and goes away on ${sunset}`,
    ]);
    expect(warnings[0]?.fields).toMatchObject({ operationId: "listMembers", attempt: 1 });
  });

  test("an error can carry it too", async () => {
    const server = await serve(json({}, 404, { deprecation: "@1735689600" }));
    const logger = recorder();
    await errorOf(client(server, { logger }).members.get({ member_id: "m" }), NotFoundError);
    expect(logger.lines.map(({ level }) => level)).toEqual(["debug", "warn"]);
  });

  test("an answer without the headers warns of nothing", async () => {
    const server = await serve(json({ members: [] }));
    const logger = recorder();
    await client(server, { logger }).members.list();
    expect(logger.lines.map(({ level }) => level)).toEqual(["debug"]);
  });
});

import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { credentialsIn, redact, safeCause, safeHeaders } from "../../src/secrets.ts";
import {
  ApiError,
  type Fetch,
  QodekitError,
  type TeamsOptions,
  UsageError,
} from "../../src/teams.ts";
import { client, marker, noWaits, reasonOf, recorder, stubbed } from "../support/client.ts";
import {
  bytes,
  deadUrl,
  type Handler,
  json,
  redirect,
  reset,
  resetInBody,
  serve,
  silent,
  text,
} from "../support/server.ts";

/** The part of the key that no escaping touches. */
const core = "MARKER_1a2b";
const other = "qk_OTHER_MARKER_1a2b_key";

/** Every way in which a value could show the key. */
function shown(value: unknown): string {
  const deep = { depth: 10, showHidden: true, maxStringLength: null, maxArrayLength: null };
  const parts: string[] = [inspect(value, deep), inspect(value, { ...deep, getters: true })];
  for (let at = value, depth = 0; at !== undefined && depth < 10; depth += 1) {
    parts.push(String(at), JSON.stringify(at) ?? "");
    if (!(at instanceof Error)) break;
    parts.push(at.message, at.stack ?? "", at.toString(), JSON.stringify(Object.entries(at)));
    if (at instanceof ApiError) {
      parts.push(JSON.stringify([at.headers, at.body, at.details, at.vendorMessage, at.code]));
    }
    at = at.cause;
  }
  return parts.join("\n");
}

const secretFree = (value: unknown) =>
  expect(shown(value).toLowerCase()).not.toContain(core.toLowerCase());

interface Scenario {
  readonly name: string;
  /** The error that is expected: shows that the scenario is the one that it says. */
  readonly error: string;
  readonly handler?: Handler;
  readonly fetch?: Fetch;
  readonly options?: Partial<TeamsOptions>;
  readonly url?: () => Promise<string>;
}

const echo =
  (wrap: (key: string) => string, status: number, type = "application/json"): Handler =>
  (response, request) => {
    const key = String(request.headers.authorization).replace("Bearer ", "");
    text(wrap(key), status, { "content-type": type })(response);
  };
const rejecting =
  (make: (init: RequestInit) => unknown): Fetch =>
  (_, init) =>
    Promise.reject(make(init));
const options = (retry: number) => ({ retry }) as const;

const scenarios: Scenario[] = [
  {
    name: "401 that quotes the key",
    error: "AuthenticationError",
    handler: echo(
      (key) => JSON.stringify({ code: "Unauthorized", message: `bad key ${key}` }),
      401,
    ),
  },
  {
    name: "401 with the key as its code",
    error: "AuthenticationError",
    handler: echo((key) => JSON.stringify({ code: key, message: "bad" }), 401),
  },
  {
    name: "401 with the key as its request id",
    error: "AuthenticationError",
    handler: echo((key) => JSON.stringify({ code: "Unauthorized", requestId: key }), 401),
  },
  {
    name: "403 with the key in its details",
    error: "PermissionError",
    handler: echo((key) => JSON.stringify({ message: "no", details: [{ key: [key] }] }), 403),
  },
  {
    name: "400 with the key as a field name",
    error: "BadRequestError",
    handler: echo((key) => JSON.stringify({ [key]: 1 }), 400),
  },
  {
    name: "400 with escaped slashes",
    error: "BadRequestError",
    handler: echo((key) => JSON.stringify({ message: key }).replaceAll("/", "\\/"), 400),
  },
  {
    name: "400 with \\u escapes",
    error: "BadRequestError",
    handler: echo(
      (key) =>
        JSON.stringify({ message: key }).replaceAll("=", "\\u003d").replaceAll("+", "\\u002B"),
      400,
    ),
  },
  {
    name: "400 with percent escapes",
    error: "BadRequestError",
    handler: echo((key) => encodeURIComponent(key), 400, "text/plain"),
  },
  {
    name: "500 with HTML",
    error: "ServerError",
    handler: echo((key) => `<pre>Authorization: Bearer ${key}</pre>`, 500, "text/html"),
    options: options(0),
  },
  {
    name: "500 with HTML escapes",
    error: "ServerError",
    handler: echo(
      (key) => key.replaceAll("=", "&#61;").replaceAll("/", "&#x2F;"),
      500,
      "text/html",
    ),
    options: options(0),
  },
  {
    name: "502 after retries",
    error: "ServerError",
    handler: (response, { headers }) => json(headers, 502, { "retry-after-ms": "0" })(response),
  },
  {
    name: "404 with the key in headers",
    error: "NotFoundError",
    handler: (response, { headers }) =>
      json({}, 404, {
        "x-echo": `saw ${headers.authorization}`,
        "x-request-id": String(headers.authorization),
        "set-cookie": "session=abc",
      })(response),
  },
  {
    name: "429 with the key in all headers",
    error: "RateLimitError",
    handler: (response) =>
      json({ code: marker }, 429, {
        "retry-after": "999",
        sunset: marker,
        deprecation: marker,
        "www-authenticate": marker,
        location: marker,
      })(response),
  },
  {
    name: "an error body cut in the middle",
    error: "BadRequestError",
    handler: bytes(`HTTP/1.1 400 Bad\r\nContent-Length: 999\r\n\r\n{"message":"${marker}`),
  },
  {
    name: "redirect to another origin with the key in it",
    error: "ConnectionError",
    handler: redirect(`https://evil.example/?key=${marker}`),
  },
  {
    name: "redirect to garbage with the key in it",
    error: "ConnectionError",
    handler: redirect(`http://[${marker}`),
  },
  {
    name: "redirect with the key as credentials",
    error: "ConnectionError",
    handler: (response, { headers }) => redirect(`http://u:${core}@${headers.host}/`)(response),
  },
  {
    name: "a loop",
    error: "ConnectionError",
    handler: redirect(`/?key=${encodeURIComponent(marker)}`),
  },
  {
    name: "timeout",
    error: "TimeoutError",
    handler: silent,
    options: { timeout: 20, retry: false },
  },
  { name: "total timeout", error: "TimeoutError", handler: silent, options: { totalTimeout: 20 } },
  { name: "connection refused", error: "ConnectionError", url: deadUrl },
  { name: "connection reset", error: "ConnectionError", handler: reset, options: options(1) },
  {
    name: "connection reset in the body",
    error: "ConnectionError",
    handler: resetInBody,
    options: options(1),
  },
  {
    name: "an answer that is not HTTP",
    error: "ConnectionError",
    handler: bytes(`${marker}\r\n\r\n`),
    options: options(0),
  },
  {
    name: "a body that is not JSON and quotes the key",
    error: "ParseError",
    handler: echo((key) => `key: ${key}`, 200, "text/plain"),
  },
  {
    name: "a body that is not JSON, with the key at the end of the excerpt",
    error: "ParseError",
    handler: echo((key) => "x".repeat(200 - 12) + key, 200, "text/plain"),
  },
  {
    name: "a content type that quotes the key",
    error: "ParseError",
    handler: text("no", 200, { "content-type": `text/${marker}` }),
  },
  {
    name: "a name that does not resolve",
    error: "ConnectionError",
    fetch: rejecting(() =>
      Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }),
      }),
    ),
    options: options(0),
  },
  {
    name: "fetch that quotes the header",
    error: "ConnectionError",
    fetch: rejecting(
      (init) => new TypeError(`invalid header value: ${JSON.stringify(init.headers)}`),
    ),
    options: options(0),
  },
  {
    name: "fetch that quotes it in a nested cause",
    error: "ConnectionError",
    fetch: rejecting(
      () =>
        new TypeError("failed", {
          cause: new Error("deeper", { cause: new Error(`Bearer ${marker}`) }),
        }),
    ),
    options: options(0),
  },
  {
    name: "fetch that attaches the request's options",
    error: "ConnectionError",
    fetch: rejecting((init) => Object.assign(new Error("failed"), { config: { init } })),
    options: options(0),
  },
  {
    name: "fetch that attaches them in a cycle",
    error: "ConnectionError",
    fetch: rejecting((init) => {
      const error = Object.assign(new Error("failed"), { init, self: undefined as unknown });
      error.self = error;
      return error;
    }),
    options: options(0),
  },
  {
    name: "fetch that attaches them as Headers",
    error: "ConnectionError",
    fetch: rejecting((init) =>
      Object.assign(new Error("failed"), { request: { headers: new Headers(init.headers) } }),
    ),
    options: options(0),
  },
  {
    name: "fetch that hides them in a symbol",
    error: "ConnectionError",
    fetch: rejecting((init) =>
      Object.defineProperty(new Error("failed"), Symbol("request"), { value: init }),
    ),
    options: options(0),
  },
  {
    name: "fetch that tried several addresses",
    error: "ConnectionError",
    fetch: rejecting(
      () => new AggregateError([new Error(`one ${marker}`), new Error("two")], "all failed"),
    ),
    options: options(0),
  },
  {
    name: "fetch that rejects with a string",
    error: "ConnectionError",
    fetch: rejecting(() => `no: ${marker}`),
    options: options(0),
  },
  {
    name: "fetch that rejects with an object",
    error: "ConnectionError",
    fetch: rejecting((init) => ({ init })),
    options: options(0),
  },
  {
    name: "fetch whose code is the key",
    error: "ConnectionError",
    fetch: rejecting(() => Object.assign(new Error("failed"), { code: marker })),
    options: options(0),
  },
  {
    name: "a body stream that fails with the key",
    error: "ConnectionError",
    fetch: () =>
      Promise.resolve(
        new Response(new ReadableStream({ pull: () => Promise.reject(new Error(marker)) })),
      ),
    options: options(0),
  },
  {
    name: "a middleware that throws",
    error: "Error",
    handler: json({}),
    options: { middleware: [() => Promise.reject(new Error("mine"))] },
  },
  {
    name: "a middleware that returns nothing",
    error: "UsageError",
    handler: json({}),
    options: { middleware: [async () => undefined as never] },
  },
  {
    name: "a middleware with a key of its own",
    error: "AuthenticationError",
    handler: (response, { headers }) => json(headers, 401)(response),
    options: {
      middleware: [
        (request, next) =>
          next({ ...request, headers: { ...request.headers, authorization: `Bearer ${other}` } }),
      ],
    },
  },
  {
    name: "a key function that rejects",
    error: "Error",
    handler: json({}),
    options: { apiKey: () => Promise.reject(new Error("vault is sealed")) },
  },
  {
    name: "a key function that gives a broken key",
    error: "UsageError",
    handler: json({}),
    options: { apiKey: () => `${marker}\r\nx: 1` },
  },
  {
    name: "a key function whose key is echoed",
    error: "AuthenticationError",
    handler: echo((key) => key, 401),
    options: { apiKey: async () => other },
  },
  {
    name: "keys in other headers",
    error: "AuthenticationError",
    handler: (response, { headers }) => json({ ...headers, bare: other }, 401)(response),
    options: {
      headers: {
        "X-API-Key": other,
        "Proxy-Authorization": `Basic ${other}`,
        Cookie: `session=${other}; a=b`,
      },
    },
  },
  {
    name: "a key in the authorization header of the caller",
    error: "AuthenticationError",
    handler: (response) => json({ bare: other }, 401)(response),
    options: { headers: { Authorization: `Bearer ${other}` } },
  },
];

describe("the key is nowhere in what a failing call shows", () => {
  test("the table has at least 25 scenarios, each once", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(25);
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  });

  for (const scenario of scenarios) {
    test(scenario.name, async () => {
      noWaits();
      const logger = recorder();
      const url = scenario.url
        ? await scenario.url()
        : (await serve(scenario.handler ?? silent)).url;
      const teams = client(url, {
        logger,
        ...(scenario.fetch ? { fetch: scenario.fetch } : {}),
        ...scenario.options,
      });
      const call = teams.members.get({ member_id: "m" });
      const reason = await reasonOf(call);
      expect((reason as Error).name).toBe(scenario.error);
      secretFree(reason);
      expect(logger.lines.length).toBeGreaterThan(0);
      secretFree(logger.lines);
      secretFree(await call.result());
      secretFree(call);
      secretFree(teams);
    });
  }

  test("the same for the raw client, whose errors are thrown", async () => {
    const logger = recorder();
    const teams = stubbed(
      rejecting((init) => new TypeError(JSON.stringify(init.headers))),
      { retry: false, logger },
    );
    const reason = await reasonOf(
      teams.raw.GET("/v1/organizations/{organization_id}/members", {
        params: { path: { organization_id: "org_1" } },
      }),
    );
    expect(reason).toBeInstanceOf(QodekitError);
    secretFree(reason);
    secretFree(logger.lines);
    secretFree(teams.raw);
  });
});

describe("the key is nowhere in what a client shows", () => {
  test("a client that was used, inspected and written as JSON", async () => {
    const teams = stubbed(() => Promise.resolve(new Response("{}")));
    await teams.members.get({ member_id: "m" });
    secretFree(teams);
    secretFree(teams.members);
    secretFree(teams.raw);
    secretFree(teams.with({ timeout: 1000 }));
    secretFree(teams.members.list());
    secretFree(await teams.members.get({ member_id: "m" }).withResponse());
  });

  test.each([
    ["a line break", `${marker}\n`],
    ["the word Bearer", `Bearer ${marker}`],
    ["a space", `${marker} x`],
    ["a character beyond ASCII", `${marker}é`],
  ])("createTeams that refuses a key with %s", (_, apiKey) => {
    try {
      client("http://127.0.0.1:9", { apiKey });
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      secretFree(error);
      return;
    }
    throw new Error("It should have been refused.");
  });

  test("a base URL with the key as credentials or query", async () => {
    for (const url of [`https://u:${core}@api.example`, `https://api.example/?key=${core}`]) {
      const attempt = Promise.resolve().then(() => client(url));
      secretFree(await reasonOf(attempt));
    }
  });

  test("the logger of calls that succeed, with a key in the headers of the answer", async () => {
    const logger = recorder();
    // What stands in brackets, Date.parse skips.
    const sunset = `Sun, 06 Nov 2039 08:49:37 GMT (${marker})`;
    const headers = { sunset, deprecation: marker, "x-request-id": marker };
    const server = await serve(json({}, 200, headers));
    await client(server, { logger }).members.get({ member_id: "m" });
    expect(logger.lines.map(({ level }) => level)).toEqual(["debug", "warn"]);
    expect(logger.lines[1]?.message).toMatch(/goes away on Sun, 06 Nov 2039 08:49:37 GMT$/);
    secretFree(logger.lines);
  });

  test("the address of a request", async () => {
    const server = await serve(json({}));
    await client(server).members.get({ member_id: "m" });
    expect(server.requests[0]?.url).not.toContain(core);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${marker}`);
  });
});

describe("redact", () => {
  test("it takes every occurrence out and leaves the rest", () => {
    expect(redact("a secret, a secret!", ["secret"])).toBe("a [redacted], a [redacted]!");
  });

  test("it reads no pattern into a secret", () => {
    expect(redact("a.c+ abc+ $&", ["a.c+", "$&$&"])).toBe("[redacted] abc+ $&");
  });

  test("strings shorter than four are no secrets", () => {
    expect(redact("abc abcd", ["abc", ""])).toBe("abc abcd");
    expect(redact("abc abcd", ["abcd"])).toBe("abc [redacted]");
  });

  test("another list of secrets is another list", () => {
    expect(redact("first second", ["first"])).toBe("[redacted] second");
    expect(redact("first second", ["second"])).toBe("first [redacted]");
  });
});

describe("credentialsIn", () => {
  test("it gives the values of credential headers, and their long words", () => {
    expect(
      credentialsIn({ Authorization: "Bearer abcdefghij", accept: "application/json" }),
    ).toEqual(["Bearer abcdefghij", "abcdefghij"]);
    expect(credentialsIn({ cookie: "id=0123456789; a=b" })).toEqual([
      "id=0123456789; a=b",
      "0123456789",
    ]);
  });
});

describe("safeHeaders", () => {
  test("credentials and cookies are hidden, secrets cut out, the rest stays", () => {
    const headers = new Headers({
      "Set-Cookie": "a=b",
      "X-API-Key": "short",
      "X-Echo": "a secret",
      "X-Ok": "1",
    });
    expect(safeHeaders(headers, ["secret"])).toEqual({
      "set-cookie": "[redacted]",
      "x-api-key": "[redacted]",
      "x-echo": "a [redacted]",
      "x-ok": "1",
    });
  });
});

describe("safeCause", () => {
  test("it keeps what helps: name, message, stack, system fields and causes", () => {
    const inner = Object.assign(new Error("connect ECONNREFUSED"), {
      code: "ECONNREFUSED",
      errno: -111,
      syscall: "connect",
      address: "127.0.0.1",
      port: 9,
      request: { secret: true },
    });
    const cause = new TypeError("fetch failed", { cause: inner });
    const copy = safeCause(cause, ["secret-key"]) as Error;
    expect(copy).not.toBe(cause);
    expect([copy.name, copy.message, copy.stack]).toEqual([cause.name, cause.message, cause.stack]);
    expect({ ...(copy.cause as object) }).toEqual({
      code: "ECONNREFUSED",
      errno: -111,
      syscall: "connect",
      address: "127.0.0.1",
      port: 9,
    });
  });

  test("it keeps the errors of several addresses", () => {
    const cause = new AggregateError([new Error("one"), new Error("two secret-key")], "all");
    const copy = safeCause(cause, ["secret-key"]) as AggregateError;
    expect(copy).toBeInstanceOf(AggregateError);
    expect(copy.errors.map(({ message }) => message)).toEqual(["one", "two [redacted]"]);
  });

  test("a chain that bites its tail ends", () => {
    const cause = new Error("a") as Error & { cause: unknown };
    cause.cause = cause;
    let depth = 0;
    for (let at: unknown = safeCause(cause, []); at instanceof Error; at = at.cause) depth += 1;
    expect(depth).toBe(5);
  });

  test("what is no error and no string is left out", () => {
    expect(safeCause({ secret: 1 }, [])).toBeUndefined();
    expect(safeCause(undefined, [])).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fetch, QodekitError, type Teams, type TeamsOptions } from "../../../src/teams.ts";
import { validateTeams } from "../../../src/validate/teams.ts";
import { marker, noWaits, reasonOf, stubbed } from "../../support/client/client.ts";
import { secretFree } from "../../support/client/secret-free.ts";

/** Each property is tried as often as this. */
const numRuns = 400;

const member = { member_id: "m" };

/** Every way to call, and to get at what comes of it. */
const ways: Readonly<Record<string, (teams: Teams) => PromiseLike<unknown>>> = {
  "a method": (teams) => teams.members.get(member),
  "a method without a body": (teams) => teams.members.delete(member),
  "a list": (teams) => teams.members.list(),
  "a walk": (teams) => teams.members.list().toArray({ limit: 5 }),
  "request()": (teams) => teams.request("GET", `/v1/keys/${marker}`),
  "request() as a stream": (teams) => teams.request("GET", "/x", { parseAs: "stream" }),
  "request() as bytes": (teams) => teams.request("POST", "/x", { body: {}, parseAs: "bytes" }),
  "withResponse()": (teams) => teams.members.get(member).withResponse(),
  async "result()"(teams) {
    const result = await teams.members.get(member).result();
    if (!result.ok) throw result.error;
  },
};
const way = fc.constantFrom(...Object.keys(ways));
const call = (name: string, teams: Teams) => ways[name]?.(teams) ?? Promise.reject(name);

/** A value on which every look fails, with the key in the failure. */
function untouchable(): object {
  const fail = () => {
    throw new Error(`trapped: ${marker}`);
  };
  const traps = ["get", "has", "getPrototypeOf", "ownKeys", "getOwnPropertyDescriptor"];
  return new Proxy({}, Object.fromEntries(traps.map((trap) => [trap, fail])));
}

/** An error whose every field fails, or is none that an error has. */
function oddError(kind: number): unknown {
  const getter = { get: () => untouchable(), configurable: true };
  if (kind === 0) return Object.defineProperty(new Error(marker), "message", getter);
  if (kind === 1) return Object.assign(new Error(marker), { code: untouchable(), cause: 7n });
  if (kind === 2) return Object.assign(new Error(marker), { message: Symbol("m"), errors: [1] });
  return Object.assign(new AggregateError([marker, null], marker), { cause: { cause: marker } });
}

/** A value that is made when it is used: fast-check would look at it. */
type Made = fc.Arbitrary<() => unknown>;
const made = (arbitrary: fc.Arbitrary<unknown>): Made => arbitrary.map((value) => () => value);

/** Whatever can be thrown. */
const thrown: Made = fc.oneof(
  made(fc.anything()),
  made(fc.constantFrom(marker, undefined)),
  fc.constant(untouchable),
  fc.nat(3).map((kind) => () => oddError(kind)),
  fc.constant(() => new DOMException(marker, "AbortError")),
);

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.constantFrom("", "null", "[]", "{}", '{"members":null}', '{"members":[1],"nextToken":7}'),
  fc.constantFrom(marker, JSON.stringify({ [marker]: marker, members: [], nextToken: marker })),
  fc.constant("[".repeat(50_000)),
);

/** One part of a test double: a good value, a bad one, or one that fails. */
const part = (...good: readonly unknown[]): Made =>
  fc.oneof(made(fc.constantFrom(...good)), made(fc.anything()), fc.constant(untouchable));

/** A method of a test double: it returns or throws, or is no function. */
const method: Made = fc.oneof(
  thrown.map((value) => () => () => {
    throw value();
  }),
  fc.oneof(text, fc.anything()).map((value) => () => () => value),
  made(fc.anything()),
);

/** One that also resolves or rejects. */
const promise: Made = fc.oneof(
  method,
  text.map((value) => () => async () => value),
  thrown.map((value) => () => async () => Promise.reject(value())),
);

/** An object of which some parts are missing. */
const object = (parts: Readonly<Record<string, Made>>): Made =>
  fc.record(parts, { requiredKeys: [] }).map((given) => () => {
    const entries = Object.entries(given) as [string, () => unknown][];
    return Object.fromEntries(entries.map(([name, value]) => [name, value()]));
  });

const reader: Made = fc.oneof(
  method,
  object({ read: promise, cancel: promise }).map((value) => () => value),
);

const echo = new Headers({ "x-api-key": marker, echo: marker, "content-length": "5" });

/** What a test double gives in place of a Response. */
const double: Made = fc.oneof(
  object({
    status: part(200, 204, 304, 404, 429, 500, "200", Number.NaN, 0),
    type: part("basic", "opaqueredirect"),
    url: part("http://127.0.0.1:9/"),
    headers: fc.oneof(part(echo), object({ get: method, has: method, forEach: method })),
    body: fc.oneof(part(null), object({ getReader: reader, cancel: promise, locked: part(false) })),
    text: promise,
    json: promise,
    arrayBuffer: promise,
  }),
  made(fc.anything()),
  fc.constant(untouchable),
);

/** A real response with odd contents. */
const response = fc.record({
  body: text,
  status: fc.constantFrom(200, 201, 206, 300, 302, 400, 401, 404, 418, 429, 500, 503, 599),
  headers: fc.dictionary(
    fc.constantFrom("content-type", "retry-after", "location", "x-echo", "ratelimit", "sunset"),
    fc.constantFrom("", "0", "text/html", marker, "https://else.where/", "-1", "NaN", '"a";r=x'),
  ),
});

const options: Partial<TeamsOptions> = {
  retry: 1,
  timeout: 5_000,
  logger: { debug: untouchable, warn: untouchable },
  validate: validateTeams(),
  limiter: { acquire: async () => {}, observe: untouchable as () => void },
};

/** Whether a call succeeds, or ends in an error of this package without the key. */
async function endsWell(
  name: string,
  fetch: Fetch,
  more: Partial<TeamsOptions> = {},
): Promise<string> {
  try {
    await call(name, stubbed(fetch, { ...options, ...more }));
  } catch (error) {
    if (!(error instanceof QodekitError)) throw new Error("another error left the call");
    secretFree(error);
    return error.name;
  }
  return "success";
}

describe("only errors of this package leave a call", () => {
  test("whatever fetch throws", async () => {
    noWaits();
    await fc.assert(
      fc.asyncProperty(way, thrown, async (name, reason) => {
        const fetch = async () => {
          throw reason();
        };
        expect(await endsWell(name, fetch)).toBe("ConnectionError");
      }),
      { numRuns },
    );
  });

  test("whatever a server sends", async () => {
    noWaits();
    await fc.assert(
      fc.asyncProperty(way, response, async (name, { body, ...init }) => {
        await endsWell(name, async () => new Response(body, init), { retry: false });
      }),
      { numRuns },
    );
  });

  test("whatever a test double of fetch returns", async () => {
    noWaits();
    await fc.assert(
      fc.asyncProperty(way, double, async (name, odd) => {
        await endsWell(name, async () => odd() as Response);
      }),
      { numRuns },
    );
  });

  test("also when the search for secrets fails: texts are hidden whole, the body is dropped", async () => {
    const { SecretSearch } = await import("../../../src/observe/secret-search.ts");
    const stretches = SecretSearch.prototype.stretches;
    SecretSearch.prototype.stretches = () => {
      throw new RangeError(`out of memory: ${marker}`);
    };
    try {
      const body = JSON.stringify({ message: marker });
      const teams = stubbed(
        async () => new Response(body, { status: 400, headers: { a: marker } }),
      );
      const error = await reasonOf(teams.members.get(member));
      expect(error).toMatchObject({ name: "BadRequestError", status: 400, message: "[redacted]" });
      secretFree(error);
    } finally {
      SecretSearch.prototype.stretches = stretches;
    }
  });
});

describe("what the caller's own code throws leaves a call unchanged", () => {
  const places: Readonly<Record<string, (fail: () => never) => Partial<TeamsOptions>>> = {
    "a middleware": (fail) => ({ middleware: [async () => fail()] }),
    "a middleware, at once": (fail) => ({ middleware: [() => fail()] }),
    "a middleware, after next()": (fail) => ({
      middleware: [async (request, next) => next(request).then(fail)],
    }),
    "a key function": (fail) => ({ apiKey: fail }),
    "an asynchronous key function": (fail) => ({ apiKey: async () => fail() }),
    "a limiter": (fail) => ({ limiter: { acquire: async () => fail() } }),
    "a limiter, at once": (fail) => ({ limiter: { acquire: () => fail() } }),
    "the fast path of a limiter": (fail) => ({
      limiter: { acquire: async () => {}, tryAcquire: fail },
    }),
    "a validator": (fail) => ({ validate: fail }),
  };

  test.each(Object.entries(places))("%s", async (_, place) => {
    await fc.assert(
      fc.asyncProperty(thrown, async (make) => {
        const reason = make();
        const fail = () => {
          throw reason;
        };
        const teams = stubbed(async () => Response.json({ id: "m" }), {
          logger: { debug() {} },
          ...place(fail),
        });
        const seen = (got: unknown) => Object.is(got, reason);
        expect(await teams.members.get(member).then(() => "no reason", seen)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("the reason of an abort: before, during, and in a wait", async () => {
    await fc.assert(
      fc.asyncProperty(thrown, fc.nat(2), async (make, phase) => {
        const reason = make();
        const controller = new AbortController();
        const { signal } = controller;
        if (phase === 0) controller.abort(reason);
        const teams = stubbed(async () => {
          setTimeout(() => controller.abort(reason));
          if (phase === 1) return new Promise<Response>(() => {});
          return new Response("", { status: 429, headers: { "retry-after": "30" } });
        });
        // Without a reason, the platform makes one.
        const seen = (got: unknown) => Object.is(got, signal.reason);
        const call = teams.members.get({ ...member, signal });
        expect(await call.then(() => "no reason", seen)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fetch, QodekitError, type Teams, type TeamsOptions } from "../../../src/teams.ts";
import { validateTeams } from "../../../src/validate/teams.ts";
import { marker, noWaits, reasonOf, stubbed } from "../../support/client/client.ts";
import { secretFree } from "../../support/client/secret-free.ts";
import { runs } from "../../support/runs.ts";
import { double, response, thrown, untouchable } from "./doubles.ts";

/** The number of runs of each property. */
const numRuns = 400;

const member = { member_id: "m" };

/** Every way to make a call and to read its result. */
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

const options: Partial<TeamsOptions> = {
  retry: 1,
  timeout: 5_000,
  logger: { debug: untouchable, warn: untouchable },
  validate: validateTeams(),
  limiter: { acquire: async () => {}, observe: untouchable as () => void },
};

/** Whether a call succeeds, or fails with an error of this package that does not contain the key. */
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

describe("a call fails only with errors of this package", () => {
  test("whatever fetch throws", async () => {
    noWaits();
    await fc.assert(
      fc.asyncProperty(way, thrown, async (name, reason) => {
        const fetch = async () => {
          throw reason();
        };
        expect(await endsWell(name, fetch)).toBe("ConnectionError");
      }),
      runs(numRuns),
    );
  });

  test("whatever a server sends", async () => {
    noWaits();
    await fc.assert(
      fc.asyncProperty(way, response, async (name, { body, ...init }) => {
        await endsWell(name, async () => new Response(body, init), { retry: false });
      }),
      runs(numRuns),
    );
  });

  test("whatever a test double of fetch returns", async () => {
    noWaits();
    await fc.assert(
      fc.asyncProperty(way, double, async (name, odd) => {
        await endsWell(name, async () => odd() as Response);
      }),
      runs(numRuns),
    );
  });

  test("also if the search for secrets fails: texts are hidden completely, the body is dropped", async () => {
    const { SecretSearch } = await import("../../../src/observe/secret-search.ts");
    const replaced = SecretSearch.prototype.replaced;
    SecretSearch.prototype.replaced = () => {
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
      SecretSearch.prototype.replaced = replaced;
    }
  });
});

describe("what the caller's own code throws passes through unchanged", () => {
  const places: Readonly<Record<string, (fail: () => never) => Partial<TeamsOptions>>> = {
    "a middleware": (fail) => ({ middleware: [async () => fail()] }),
    "a middleware, synchronously": (fail) => ({ middleware: [() => fail()] }),
    "a middleware, after next()": (fail) => ({
      middleware: [async (request, next) => next(request).then(fail)],
    }),
    "a key function": (fail) => ({ apiKey: fail }),
    "an async key function": (fail) => ({ apiKey: async () => fail() }),
    "a limiter": (fail) => ({ limiter: { acquire: async () => fail() } }),
    "a limiter, synchronously": (fail) => ({ limiter: { acquire: () => fail() } }),
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
      runs(60),
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
        // Without a reason, the platform creates one.
        const seen = (got: unknown) => Object.is(got, signal.reason);
        const call = teams.members.get({ ...member, signal });
        expect(await call.then(() => "no reason", seen)).toBe(true);
      }),
      runs(60),
    );
  });
});

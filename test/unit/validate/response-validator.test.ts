import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import {
  type CallOutcome,
  NotFoundError,
  type ResponseValidator,
  ServerError,
  type TeamsOptions,
  TimeoutError,
} from "../../../src/teams.ts";
import {
  answer,
  errorOf,
  networkError,
  never,
  noWaits,
  reasonOf,
  stubbed,
} from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";

/** A Teams client with canned responses, and everything that its validator received. */
function watched(...answers: (() => Response | Promise<Response>)[]) {
  const seen: CallOutcome[] = [];
  let requests = 0;
  const teams = stubbed(
    async () => {
      requests += 1;
      const next = answers[Math.min(requests, answers.length) - 1];
      if (!next) throw new Error("There is no answer.");
      return next();
    },
    {
      validate: (outcome) => {
        seen.push(outcome);
      },
    },
  );
  return { teams, seen, requests: () => requests };
}

const member = { member_id: "m" };

describe("the validator receives", () => {
  test("a success, with its parsed body", async () => {
    const { teams, seen } = watched(() => answer({ id: "m" }));
    const { data, response } = await teams.members.get(member).withResponse();
    expect(seen).toEqual([
      {
        operationId: "getMember",
        accept: "application/json",
        reply: expect.anything(),
        error: undefined,
        redact: expect.any(Function),
      },
    ]);
    expect(seen[0]?.reply).toMatchObject({ response, data });
    expect(data).toEqual({ id: "m" });
  });

  test("an error, which is then thrown", async () => {
    const { teams, seen } = watched(() => answer({ code: "NotFound" }, { status: 404 }));
    const error = await errorOf(teams.members.get(member), NotFoundError);
    expect(seen).toEqual([
      {
        operationId: "getMember",
        accept: "application/json",
        reply: undefined,
        error,
        redact: expect.any(Function),
      },
    ]);
    expect(seen[0]?.error).toBe(error);
  });

  test("only the last attempt", async () => {
    noWaits();
    const { teams, seen, requests } = watched(
      () => answer({}, { status: 503 }),
      () => Promise.reject(networkError("ECONNRESET")),
      () => answer({ id: "m" }),
    );
    await teams.members.get(member);
    expect(requests()).toBe(3);
    expect(seen).toHaveLength(1);
  });

  test("each page of a list", async () => {
    const { teams, seen } = watched(
      () => answer({ members: [{ id: "a" }], nextToken: "t" }),
      () => answer({ members: [{ id: "b" }], nextToken: "" }),
    );
    expect(await teams.members.list().toArray({ limit: 9 })).toHaveLength(2);
    expect(seen.map(({ operationId }) => operationId)).toEqual(["listMembers", "listMembers"]);
  });

  test("a call through openapi-fetch, and not `request()`, which has no operation", async () => {
    const { teams, seen } = watched(() => answer({}));
    await teams.request("GET", "/v1/other");
    await openapiFetch(teams).GET("/v1/organizations/{organization_id}/members", {
      params: { path: { organization_id: "o" } },
    });
    expect(seen).toMatchObject([{ operationId: "listMembers", error: undefined }]);
  });
});

describe("an error of the validator", () => {
  const reason = new Error("not as declared");
  const throwing: [string, ResponseValidator][] = [
    ["later", () => Promise.resolve().then(() => Promise.reject(reason))],
    [
      "without a promise",
      () => {
        throw reason;
      },
    ],
  ];

  test.each(throwing)("%s, the call throws, and is not retried", async (_, validate) => {
    for (const status of [200, 404]) {
      let requests = 0;
      const fetch = async () => {
        requests += 1;
        return answer({}, { status });
      };
      expect(await reasonOf(stubbed(fetch, { validate }).members.get(member))).toBe(reason);
      expect(requests).toBe(1);
    }
  });

  test("a clone can omit it", async () => {
    const strict = stubbed(async () => answer({}, { status: 500 }), {
      retry: false,
      validate: () => Promise.reject(reason),
    });
    expect(await reasonOf(strict.members.get(member))).toBe(reason);
    const lenient = strict.with({ validate: () => {} });
    await errorOf(lenient.members.get(member), ServerError);
  });
});

describe("a validator that does not return", () => {
  /** A client whose validator hangs, and a promise of its start. */
  function hanging(status = 200, options: Partial<TeamsOptions> = {}) {
    const begun = Promise.withResolvers<CallOutcome>();
    const validate: ResponseValidator = (outcome) => {
      begun.resolve(outcome);
      return never();
    };
    const fetch = async () => answer({ code: "NotFound" }, { status });
    return { begun: begun.promise, teams: stubbed(fetch, { ...options, validate }) };
  }

  test.each([
    ["an Error", new Error("enough")],
    ["undefined", undefined],
    ["one of our errors", new TimeoutError("of another call", { attempts: 1 })],
  ])("ends with the caller's abort: %s", async (_, reason) => {
    for (const status of [200, 404]) {
      const { begun, teams } = hanging(status);
      const controller = new AbortController();
      const { signal } = controller;
      const stack = reason?.stack;
      const call = reasonOf(teams.members.get({ ...member, signal }));
      await begun;
      controller.abort(reason);
      expect(await call).toBe(signal.reason);
      expect(reason?.stack).toBe(stack);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
  });

  test("ends with the abort of a call with openapi-fetch", async () => {
    const { begun, teams } = hanging();
    const controller = new AbortController();
    const call = openapiFetch(teams).GET("/v1/organizations/{organization_id}/members", {
      params: { path: { organization_id: "o" } },
      signal: controller.signal,
    });
    const reason = reasonOf(call);
    await begun;
    controller.abort("enough");
    expect(await reason).toBe("enough");
  });

  test("ends with the total timeout, which says so", async () => {
    const error = await errorOf(
      hanging(200, { totalTimeout: 30 }).teams.members.get(member),
      TimeoutError,
    );
    expect(error).toMatchObject({
      message:
        "getMember failed: the validator did not return within 30 ms. Raise `totalTimeout` if the call needs longer.",
      attempts: 1,
    });
    expect(error.stack).not.toContain("setTimeout");
  });

  test("counts the attempts that were sent", async () => {
    noWaits();
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return answer({}, { status: sent === 1 ? 503 : 200 });
    };
    const teams = stubbed(fetch, { validate: never, totalTimeout: 400 });
    const error = await errorOf(teams.members.get(member), TimeoutError);
    expect(error.message).toContain("did not return within 400 ms (after 2 attempts)");
    expect(error.attempts).toBe(2);
  });

  test("does not hide the error of a call: it is thrown when the total timeout expires", async () => {
    const { teams } = hanging(404, { totalTimeout: 30 });
    await errorOf(teams.members.get(member), NotFoundError);
  });

  test("does not replace the timeout of a call", async () => {
    const teams = stubbed(never, { validate: never, totalTimeout: 10 });
    const error = await errorOf(teams.members.get(member), TimeoutError);
    expect(error.message).toContain("no complete response");
  });

  test("that fails later is no unhandled rejection", async () => {
    const unhandled = watchRejections();
    const late = Promise.withResolvers<void>();
    const teams = stubbed(async () => answer({}), { validate: () => late.promise });
    const call = teams.members.get({ ...member, totalTimeout: 10 });
    await errorOf(call, TimeoutError);
    late.reject(new Error("late"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(unhandled).toEqual([]);
  });
});

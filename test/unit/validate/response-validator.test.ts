import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import {
  type CallOutcome,
  NotFoundError,
  type ResponseValidator,
  ServerError,
} from "../../../src/teams.ts";
import {
  answer,
  errorOf,
  networkError,
  noWaits,
  reasonOf,
  stubbed,
} from "../../support/client/client.ts";

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

import { describe, expect, test } from "vitest";
import { UsageError } from "../../../../src/teams.ts";
import {
  answer,
  client,
  marker,
  networkError,
  noWaits,
  stubbed,
} from "../../../support/client/client.ts";
import { json, serve } from "../../../support/server/server.ts";

describe("with()", () => {
  test("it replaces the given options and keeps the rest", async () => {
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

  test("it validates the given options", () => {
    const teams = stubbed(() => Promise.resolve(answer({})));
    expect(() => teams.with({ apiKey: "" })).toThrow(UsageError);
    expect(() => teams.with({ nonsense: 1 } as never)).toThrow("has no option `nonsense`");
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

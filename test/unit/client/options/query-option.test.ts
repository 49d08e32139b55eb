import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../../src/openapi-fetch.ts";
import { type Teams, UsageError } from "../../../../src/teams.ts";
import {
  answer,
  errorOf,
  marker,
  reasonOf,
  recorder,
  stubbed,
} from "../../../support/client/client.ts";
import { secretFree } from "../../../support/client/secret-free.ts";

/** A client and its sent queries. */
function recording(): { teams: Teams; sent: string[] } {
  const sent: string[] = [];
  const teams = stubbed(async (url) => {
    sent.push(new URL(url).search);
    return answer({ id: "m", members: [] });
  });
  return { teams, sent };
}

class Query {
  limit = 1;
}

/** Values that are not plain objects: their content would be dropped, or their characters sent. */
const opaque: readonly (readonly [name: string, value: unknown])[] = [
  ["a string", `key=${marker}`],
  ["URLSearchParams", new URLSearchParams({ key: marker })],
  ["a Map", new Map([["key", marker]])],
  ["an array", [["key", marker]]],
  ["a class instance", new Query()],
  ["a number", 7],
  ["null", null],
  ["a function", () => marker],
];

const places: Readonly<Record<string, (teams: Teams, query: never) => PromiseLike<unknown>>> = {
  "a method": (teams, query) => teams.members.get({ member_id: "m", query }),
  "a list": (teams, query) => teams.members.list({ query }),
  "request()": (teams, query) => teams.request("GET", "/v1/x", { query }),
  "openapi-fetch": (teams, query) =>
    openapiFetch(teams).GET("/v1/organizations/{organization_id}/members", {
      params: { path: { organization_id: "o" }, query },
    }),
};

describe.each(Object.entries(places))("the query of %s", (name, call) => {
  // openapi-fetch has its queries in `params`, where null is allowed.
  const refused = opaque.filter(([kind]) => name !== "openapi-fetch" || kind !== "null");
  test.each(refused)("refuses %s, unseen", async (_, value) => {
    const { teams, sent } = recording();
    const error = await errorOf(call(teams, value as never), UsageError);
    expect(error.message).toMatch(/`query` must be a plain object/);
    expect(error.message).not.toContain(marker);
    expect(sent).toEqual([]);
  });

  test("accepts an object, even without a prototype, serialized like parameters", async () => {
    const { teams, sent } = recording();
    const date = new Date("2024-08-24");
    const query = { beta: [1, "b c"], since: date, gone: null, never: undefined };
    await call(teams, query as never);
    await call(teams, Object.assign(Object.create(null), { a: 1 }) as never);
    expect(sent).toEqual(["?beta=1&beta=b%20c&since=2024-08-24T00%3A00%3A00.000Z", "?a=1"]);
  });
});

test("a contract parameter that is also in `query` is rejected: one of them would be lost", async () => {
  const { teams, sent } = recording();
  const error = await errorOf(
    teams.members.list({ maxResults: 5, query: { maxResults: 9 } }),
    UsageError,
  );
  expect(error.message).toBe("listMembers: `maxResults` is also in `query`; set one of them.");
  expect(sent).toEqual([]);
});

test.each(["constructor", "toString", "__proto__"])(
  "a query parameter with the name %s is sent like any other",
  async (name) => {
    const { teams, sent } = recording();
    const query = JSON.parse(`{${JSON.stringify(name)}: "x"}`);
    for (const call of Object.values(places)) await call(teams, query as never);
    expect(sent).toEqual(Array.from({ length: 4 }, () => `?${name}=x`));
  },
);

test("an object under the name __proto__ is rejected; its fields are not sent", async () => {
  const { teams, sent } = recording();
  const query = JSON.parse('{ "__proto__": { "evil": "x" } }');
  for (const call of Object.values(places)) {
    const error = await errorOf(call(teams, query as never), UsageError);
    expect(error.message).toContain("`__proto__` must be a string");
  }
  expect(sent).toEqual([]);
});

test("a key among the query values of request() is in no message and no log line", async () => {
  const logger = recorder();
  const teams = stubbed(async () => answer({ message: "no" }, { status: 404 }), {
    apiKey: "another-key",
    logger,
  });
  const call = teams.request("GET", `/v1/x?old=${marker}`, { query: { key: marker } });
  const error = (await reasonOf(call)) as Error;
  expect(error.message).toBe("GET /v1/x failed: 404 Not Found: no");
  secretFree([error, logger.lines]);
});

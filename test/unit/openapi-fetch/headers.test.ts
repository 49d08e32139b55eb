import { expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { UsageError } from "../../../src/teams.ts";
import { answer, errorOf, marker, stubbed } from "../../support/client/client.ts";
import { secretFree } from "../../support/client/secret-free.ts";
import { membersPath } from "../client/fixtures.ts";

const path = { organization_id: "org_1" };

/** Lists the members with headers in both places, and returns the sent ones. */
async function sent(headers: unknown, header?: unknown): Promise<Record<string, string>> {
  const seen: Record<string, string>[] = [];
  const teams = stubbed(async (_, init) => {
    seen.push(init.headers as Record<string, string>);
    return answer({ members: [] });
  });
  const init = { params: { path, header }, headers };
  await openapiFetch(teams).GET(membersPath, init as never);
  expect(seen).toHaveLength(1);
  return seen[0] as Record<string, string>;
}

/** The same call, if nothing may be sent. */
function refused(headers: unknown, header?: unknown): Promise<UsageError> {
  const teams = stubbed(() => Promise.reject(new Error("It was sent.")));
  const init = { params: { path, header }, headers };
  return errorOf(openapiFetch(teams).GET(membersPath, init as never), UsageError);
}

test.each<[string, unknown, unknown]>([
  ["headers", { "x-auth": `${marker}\n${marker}` }, undefined],
  ["params.header", undefined, { "x-auth": `${marker}\n${marker}` }],
])("a line break in a value of `%s` is rejected without quoting the value", async (_, ...both) => {
  const error = await refused(...both);
  expect(error.message).toBe(
    "The header `x-auth` holds a character that no header can carry, such as a line break.",
  );
  secretFree(error);
});

test.each<[string, unknown]>([
  ["null", null],
  ["a string", "x-team: a"],
  ["a list", [["x-team", "a"]]],
  ["a Headers", new Headers({ "x-team": "a" })],
  ["a Map", new Map([["x-team", "a"]])],
])("%s instead of a plain object is rejected, not ignored", async (_, value) => {
  const message = /^`headers` must be a plain object/;
  expect((await refused(value)).message).toMatch(message);
  const { message: own } = await refused(undefined, value);
  expect(own).toBe(`GET ${membersPath}: \`params.header\` must be a plain object.`);
});

test("a name that no header can have is rejected", async () => {
  const message = /^`headers` has a name that no header can have/;
  expect((await refused({ "a b": "1" })).message).toMatch(message);
  expect((await refused(undefined, { "a b": "1" })).message).toMatch(message);
});

test("values are written as by methods; `params.header` overrides `headers`", async () => {
  const at = new Date(0);
  const headers = await sent(
    { "X-A": "1", "x-b": "2" },
    { "X-B": 3, "x-at": at, "x-no": undefined },
  );
  expect(headers).toMatchObject({ "x-a": "1", "x-b": "3", "x-at": "1970-01-01T00:00:00.000Z" });
  expect(headers).not.toHaveProperty("x-no");
});

test("middleware sees both kinds of headers, and can replace them", async () => {
  let last: unknown;
  const teams = stubbed(async (_, init) => {
    last = init.headers;
    return answer({ members: [] });
  });
  const api = openapiFetch(teams);
  const seen: (string | null)[] = [];
  api.use({
    onRequest({ request }) {
      seen.push(request.headers.get("x-a"), request.headers.get("x-b"));
      request.headers.set("x-a", "3");
    },
  });
  const init = { params: { path, header: { "x-b": "2" } }, headers: { "x-a": "1" } };
  await api.GET(membersPath, init as never);
  expect(seen).toEqual(["1", "2"]);
  expect(last).toMatchObject({ "x-a": "3", "x-b": "2" });
});

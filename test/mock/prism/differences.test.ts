import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { operationsOf } from "../../support/mock/operations.ts";
import { type Reply, raw } from "../../support/mock/raw.ts";
import {
  type Asked,
  askPrism,
  comparable,
  differences,
  spelling,
  violationsOf,
} from "./differences.ts";
import { besidePrism } from "./plain-prism.ts";

const servers = besidePrism();

const operations = allApis.flatMap(operationsOf);
const key = { authorization: "Bearer any", "x-api-key": "any" };
const current = { ...key, accept: "application/vnd.api.v10+json" };

const json = { "content-type": "application/json" };
const madeUp =
  "made-up data has declared properties, known values, ids in form and dates near today";

interface Case {
  readonly id: string;
  readonly target?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** For each difference a request that shows it. */
const cases: Readonly<Record<string, Case>> = {
  "what was wrong is in the body, in the vendor's shape": {
    id: "listMembers",
    target: "/v1/organizations/o/members?maxResults=0",
  },
  "header and detail tell what was wrong also where the contract declares no answer to it": {
    id: "deleteEnvironment",
    target: "/environments/",
    method: "DELETE",
  },
  "a broken request is answered with 400 where it is declared, as the vendor does": {
    id: "listApis",
    target: "/apis",
    headers: current,
  },
  "lists end, and know their cursors": {
    id: "listMembers",
    target: "/v1/organizations/o/members?maxResults=1",
  },
  "Accept chooses among all successes, not only in the lowest": {
    id: "createApiVersion",
    headers: { ...current, ...json },
  },
  "a form that Accept refuses is never sent, and a header without entries refuses none": {
    id: "listMocks",
    headers: { ...key, accept: "application/json;q=0, */*" },
  },
  "version 10 is labelled as the service does": { id: "getApi", headers: current },
  "an answer is checked against the body of its own media type": {
    id: "getApiVersion",
    headers: { ...key, accept: "application/json" },
  },
  "an unknown route names the API, and where the route is or the nearest ones": {
    id: "listMocks",
    target: "/mock",
  },
  "HEAD is GET without a body, and a 405 names the methods of the path": {
    id: "listMocks",
    method: "HEAD",
  },
  "the scheme of Authorization is a key in any case": {
    id: "listMembers",
    headers: { authorization: "bearer any" },
  },
  "a SCIM key needs no scheme": { id: "listScimUsers", headers: { authorization: "any" } },
  "without any key the mock refuses what Prism takes as a request that needs none": {
    id: "getCollection",
    headers: {},
  },
  [madeUp]: { id: "listWorkspaces", headers: { ...key, prefer: "dynamic=true, seed=1" } },
  "an empty object is no body, and a comma is part of an id": {
    id: "deleteMock",
    headers: { ...key, ...json },
    body: "{}",
  },
};

async function both(one: Case): Promise<{ asked: Asked; ours: Reply; theirs: Reply }> {
  const operation = operations.find(({ id }) => id === one.id);
  if (!operation) throw new Error(`There is no operation ${one.id}`);
  const { target = operation.url, method = operation.method, body = operation.body } = one;
  const length = body === undefined ? {} : { "content-length": `${Buffer.byteLength(body)}` };
  const asked: Asked = {
    operation,
    target,
    method,
    headers: { ...(one.headers ?? key), ...length },
  };
  const ask = (base: string, { headers }: Asked): Promise<Reply> =>
    raw(base, target, headers, body, method);
  const { api } = operation;
  const [ours, theirs] = await Promise.all([
    ask(servers.mock[api], asked),
    ask(servers.plain[api], askPrism(asked)),
  ]);
  return { asked, ours, theirs };
}

describe("each intended difference to plain Prism is there", () => {
  test.each(differences)("$reason", async ({ reason, explains }) => {
    const one = cases[reason];
    if (!one) throw new Error("This difference has no case");
    const { asked, ours, theirs } = await both(one);
    const [a, b] = [comparable(ours), comparable(theirs)];
    expect(isDeepStrictEqual(a, b), `both answered ${a.status} ${a.body}`).toBe(false);
    expect(explains(asked, a, b)).toBe(true);
  });
});

test("made-up data: Prism's has other properties and values than the contract declares, ours has not", async () => {
  const [declared] = operations.filter(({ id }) => id === "listWorkspaces");
  expect(declared?.url).toBe("/workspaces");
  const { ours, theirs } = await both(cases[madeUp] as Case);
  const fields = ["id", "name", "type", "visibility", "createdBy", "about", "createdAt"].concat(
    ...["updatedAt", "scim"],
  );
  const types = ["personal", "private", "public", "team", "partner"];
  const oddities = (reply: Reply) => {
    const { workspaces, ...rest } = JSON.parse(reply.body) as { workspaces: object[] };
    const known = { workspaces: fields, meta: ["nextCursor"] };
    const parts = [
      ...workspaces.map((one) => [one, known.workspaces] as const),
      [(rest as { meta?: object }).meta ?? {}, known.meta] as const,
    ];
    const undeclared = parts.flatMap(([part, names]) =>
      Object.keys(part).filter((name) => !names.includes(name)),
    );
    const values = workspaces.map((one) => (one as { type: string }).type);
    return { undeclared, unknown: values.filter((value) => !types.includes(value)) };
  };
  expect(oddities(ours)).toEqual({ undeclared: [], unknown: [] });
  const plainOddities = oddities(theirs);
  expect(plainOddities.undeclared.length).toBeGreaterThan(0);
  expect(plainOddities.unknown.length).toBeGreaterThan(0);
});

test(spelling, async () => {
  const noted = async (one: Case) => {
    const { ours, theirs } = await both(one);
    return [violationsOf(ours), violationsOf(theirs)].map(([first]) => ({
      location: first?.location,
      message: first?.message,
    }));
  };
  const target = "/v1/organizations/o/members?maxResults=0";
  expect(await noted({ id: "listMembers", target })).toEqual([
    {
      location: ["request", "query", "maxResults"],
      message: "Request query parameter `maxResults` must be >= 1",
    },
    {
      location: ["request", "query", "maxresults"],
      message: "Request query parameter maxresults must be >= 1",
    },
  ]);
  expect(await noted({ id: "listMembers", headers: {} })).toEqual([
    { location: ["request"], message: "No key in `Authorization: Bearer <key>`" },
    { location: ["request"], message: "Invalid security scheme used" },
  ]);
});

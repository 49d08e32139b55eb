import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { operationsOf } from "../../support/mock/operations.ts";
import { type Reply, raw } from "../../support/mock/raw.ts";
import { comparable, spelling, violationsOf } from "./comparable.ts";
import { type Asked, askPrism, differences } from "./differences.ts";
import { besidePrism } from "./plain-prism.ts";

const servers = besidePrism();

const operations = allApis.flatMap(operationsOf);
const key = { authorization: "Bearer any", "x-api-key": "any" };
const current = { ...key, accept: "application/vnd.api.v10+json" };

const json = { "content-type": "application/json" };
const generated =
  "generated data has declared properties, known values, valid ids and dates near today";

interface Case {
  readonly id: string;
  readonly target?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request that shows the difference, by reason. */
const cases: Readonly<Record<string, Case>> = {
  "the body of a rejection names the violations, in the vendor's format": {
    id: "listMembers",
    target: "/v1/organizations/o/members?maxResults=0",
  },
  "header and detail list the violations, even if the contract declares no response for them": {
    id: "deleteEnvironment",
    target: "/environments/",
    method: "DELETE",
  },
  "an invalid request gets 400, as from the vendor, if the operation declares it": {
    id: "listApis",
    target: "/apis",
    headers: current,
  },
  "lists end, and reject cursors that they have not returned": {
    id: "listMembers",
    target: "/v1/organizations/o/members?maxResults=1",
  },
  "Accept selects among the media types of all 2xx responses, not only of the lowest one": {
    id: "createApiVersion",
    headers: { ...current, ...json },
  },
  "a media type that Accept excludes is never sent, and an empty Accept excludes none": {
    id: "listMocks",
    headers: { ...key, accept: "application/json;q=0, */*" },
  },
  "a requested success in a media type that it does not have is a 406; Prism's is a 500": {
    id: "listMembers",
    headers: { ...key, accept: "application/xml", prefer: "code=200" },
  },
  "Accept selects the label of a requested error that has several": {
    id: "listCollections",
    headers: { ...key, accept: "application/problem+json", prefer: "code=500" },
  },
  "a response without a body has no Content-Type; Prism labels it text/plain": {
    id: "deleteApiSchemaFile",
  },
  "version 10 is labelled application/json, as by the service": { id: "getApi", headers: current },
  "a response is validated against the schema of its own media type": {
    id: "getApiVersion",
    headers: { ...key, accept: "application/json" },
  },
  "the 404 of an unknown route names this API, and the route's API or the nearest routes": {
    id: "listMocks",
    target: "/mock",
  },
  "HEAD gets the response to GET without its body, and a 405 lists the path's methods": {
    id: "listMocks",
    method: "HEAD",
  },
  "the scheme of Authorization is case-insensitive": {
    id: "listMembers",
    headers: { authorization: "bearer any" },
  },
  "a SCIM key works without a scheme": { id: "listScimUsers", headers: { authorization: "any" } },
  "a request without any key gets 401; Prism accepts it as one that needs no key": {
    id: "getCollection",
    headers: {},
  },
  "an access key in the query is enough, also beside an unknown Authorization header": {
    id: "getCollection",
    target: "/collections/76430b78-7a8b-4654-8d3e-ce040380f2db?access_key=PMAT-key",
    headers: { authorization: "Basic YTpi" },
  },
  [generated]: { id: "listWorkspaces", headers: { ...key, prefer: "dynamic=true, seed=1" } },
  "an example that the selected response does not have is a 404; Prism tries other responses": {
    id: "listMembers",
    headers: { ...key, prefer: "code=429, example=empty" },
  },
  "the 404 of an undeclared status or example lists the declared ones": {
    id: "listMembers",
    headers: { ...key, prefer: "code=418" },
  },
  "a raw slash belongs to a file path": {
    id: "getApiSchemaFile",
    target: operations
      .find(({ id }) => id === "getApiSchemaFile")
      ?.url.replace("%2F", "/") as string,
  },
  "the 404 of a rejection's missing example lists the violations": {
    id: "deleteApiSchemaFile",
    headers: { ...key, prefer: "code=400, example=nowhere" },
    body: "0",
  },
  "an empty object counts as no body, and a comma as part of an id": {
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

describe("every intended difference from plain Prism exists", () => {
  test.each(differences)("$reason", async ({ reason, explains }) => {
    const one = cases[reason];
    if (!one) throw new Error("This difference has no case");
    const { asked, ours, theirs } = await both(one);
    const [a, b] = [comparable(ours), comparable(theirs)];
    expect(isDeepStrictEqual(a, b), `both responded with ${a.status} ${a.body}`).toBe(false);
    expect(explains(asked, a, b)).toBe(true);
  });
});

test("generated data of Prism has undeclared properties and values, that of the mock has none", async () => {
  const [declared] = operations.filter(({ id }) => id === "listWorkspaces");
  expect(declared?.url).toBe("/workspaces");
  const { ours, theirs } = await both(cases[generated] as Case);
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

import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { operationsOf } from "../../support/mock/operations.ts";
import { raw } from "../../support/mock/raw.ts";
import { comparable } from "./comparable.ts";
import { type Asked, askPrism, differences } from "./differences.ts";
import { besidePrism } from "./plain-prism.ts";

const servers = besidePrism();

const key = { authorization: "Bearer any", "x-api-key": "any" };
type Variant = [label: string, headers: Record<string, string>, query?: string, method?: string];
const variants: Variant[] = [
  ["as it is", key],
  ["no key", {}],
  ["Accept of another type", { ...key, accept: "application/xml" }],
  ["Accept with weights", { ...key, accept: "text/html;q=0.9, application/json;q=0.1" }],
  ["Accept of any type", { ...key, accept: "*/*" }],
  ["an unknown example", { ...key, prefer: "example=nowhere" }],
  ["an undeclared code", { ...key, prefer: "code=418" }],
  ["an invalid code", { ...key, prefer: "code=abc" }],
  ["an invalid dynamic", { ...key, prefer: "dynamic=perhaps" }],
  ["preferences in the query", key, "__code=404"],
  ["an unknown parameter", key, "unknown=1"],
  ["an unknown server", key, "__server=http%3A%2F%2Fnowhere.test"],
  ["numbers out of range", key, "maxResults=0&page=0&pageSize=0&per_page=0&limit=0"],
  ["an unknown method", key, "", "PATCH"],
  ["HEAD", key, "", "HEAD"],
  ["OPTIONS", key, "", "OPTIONS"],
  [
    "a preflight",
    { origin: "http://a.test", "access-control-request-method": "GET" },
    "",
    "OPTIONS",
  ],
  ["an origin", { ...key, origin: "http://a.test" }],
];

/** To be quick, the larger API has fewer of them: those where its contract differs in kind. */
const fewer: Variant[] = [
  ["as it is", key],
  ["no key", {}],
  ["Accept of version 9", { ...key, accept: "application/json" }],
  ["Accept of version 10", { ...key, accept: "application/vnd.api.v10+json" }],
  ["Accept of another type", { ...key, accept: "application/xml" }],
  ["numbers out of range", key, "limit=0&count=0&offset=-1"],
];

/** The reasons of the differences that were found. */
const met = new Set<string>();

const cases = allApis.flatMap((api) =>
  operationsOf(api).map((operation) => {
    const statuses = operation.statuses
      .filter((code) => api === "teams" || code < 400)
      .map((code): Variant => [`code ${code}`, { ...key, prefer: `code=${code}` }]);
    return {
      operation,
      id: operation.id,
      all: [...(api === "teams" ? variants : fewer), ...statuses],
    };
  }),
);

describe.each(cases)("$id returns the response of plain Prism", ({ operation, all }) => {
  test.each(all)("%s", async (_, headers, query = "", method = operation.method) => {
    const path = operation.url + (query && (operation.url.includes("?") ? "&" : "?") + query);
    const body = operation.body;
    const type = operation.headers["content-type"] ?? "";
    const sent =
      body === undefined
        ? headers
        : { ...headers, "content-type": type, "content-length": `${Buffer.byteLength(body)}` };
    const request = { operation, headers: sent, target: path, method };
    const ask = async (base: string, { target, headers }: Asked) =>
      comparable(await raw(base, target, headers, body, method));
    const [ours, theirs] = await Promise.all([
      ask(servers.mock[operation.api], request),
      ask(servers.plain[operation.api], askPrism(request)),
    ]);
    const known = differences.filter(({ explains }) => explains(request, ours, theirs));
    if (isDeepStrictEqual(ours, theirs)) return;
    for (const { reason } of known) met.add(reason);
    if (known.length === 0) expect(ours).toEqual(theirs);
  });
});

test("the differences are those that any request may have", () => {
  expect([...met]).toEqual(
    expect.arrayContaining([
      "HEAD gets the response to GET without its body, and a 405 lists the path's methods",
      "the body of a rejection names the violations, in the vendor's format",
      "a response is validated against the schema of its own media type",
      "Accept selects among the media types of all 2xx responses, not only of the lowest one",
      "version 10 is labelled application/json, as by the service",
    ]),
  );
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allApis } from "../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../src/mock.ts";
import { operationsOf } from "./contract.ts";
import { type PlainPrism, startPlainPrism } from "./plain-prism.ts";
import { raw } from "./raw.ts";

let mock: Mock;
let plain: PlainPrism;
beforeAll(async () => {
  plain = await startPlainPrism();
  mock = await startMock();
});
afterAll(() => Promise.all([mock.stop(), plain.close()]));

const key = { authorization: "Bearer any", "x-api-key": "any" };
type Variant = [label: string, headers: Record<string, string>, query?: string, method?: string];
const variants: Variant[] = [
  ["as it is", key],
  ["no key", {}],
  ["Accept of another type", { ...key, accept: "application/xml" }],
  ["Accept with weights", { ...key, accept: "text/html;q=0.9, application/json;q=0.1" }],
  ["Accept of any type", { ...key, accept: "*/*" }],
  ["an example that is not there", { ...key, prefer: "example=nowhere" }],
  ["a code that is not there", { ...key, prefer: "code=418" }],
  ["a code that is none", { ...key, prefer: "code=abc" }],
  ["dynamic that is neither", { ...key, prefer: "dynamic=perhaps" }],
  ["preferences in the query", key, "__code=404"],
  ["an unknown parameter", key, "unknown=1"],
  ["a server that is not there", key, "__server=http%3A%2F%2Fnowhere.test"],
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

/** The larger API has fewer of them, to be quick: those where its contract is of another kind. */
const fewer: Variant[] = [
  ["as it is", key],
  ["no key", {}],
  ["Accept of version 9", { ...key, accept: "application/json" }],
  ["Accept of version 10", { ...key, accept: "application/vnd.api.v10+json" }],
  ["Accept of another type", { ...key, accept: "application/xml" }],
  ["numbers out of range", key, "limit=0&count=0&offset=-1"],
];

/** Where the mock means to differ (src/mock/prism/negotiation.ts and engine.ts), with both statuses. */
const intended: Readonly<Record<string, readonly [ours: number, theirs: number]>> = {
  // Prism checks the body of version 9 against the schema of version 10, and reports violations.
  "listApis: as it is": [200, 200],
  "listApis: Accept of version 9": [200, 200],
  "listApis: code 200": [200, 200],
  "updateApi: as it is": [200, 200],
  "updateApi: Accept of version 9": [200, 200],
  "updateApi: numbers out of range": [200, 200],
  "updateApi: code 200": [200, 200],
  // Prism looks for version 10 in the lowest success only, which is version 9's.
  "deleteApi: Accept of version 10": [204, 406],
  "deleteApiVersion: Accept of version 10": [204, 406],
  "createApiVersion: Accept of version 10": [202, 406],
  // A broken request is answered with 400 where it is declared, as the vendor does.
  "listApiSchemaFiles: numbers out of range": [400, 422],
  // Without a declared answer to a broken request, Prism tells its violations in the body only.
  "listPrivateNetworkElements: numbers out of range": [422, 422],
  "listAuditLogs: numbers out of range": [422, 422],
};
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

describe.each(cases)("$id answers as plain Prism does", ({ operation, all }) => {
  test.each(all)("%s", async (label, headers, query = "", method = operation.method) => {
    const path = operation.url + (query && (operation.url.includes("?") ? "&" : "?") + query);
    const body = operation.body;
    const type = operation.headers["content-type"] ?? "";
    const sent =
      body === undefined
        ? headers
        : { ...headers, "content-type": type, "content-length": `${Buffer.byteLength(body)}` };
    const [ours, theirs] = await Promise.all(
      [mock.urls[operation.api], plain.urls[operation.api]].map((base) =>
        raw(base, path, sent, body, method),
      ),
    );
    // The answer depends on Origin; Prism says so only on preflights.
    delete ours?.headers.vary;
    delete theirs?.headers.vary;
    const difference = intended[`${operation.id}: ${label}`];
    if (difference) {
      met.add(`${operation.id}: ${label}`);
      expect([ours?.status, theirs?.status]).toEqual(difference);
      if (ours?.status !== theirs?.status) return;
      expect(ours?.headers["sl-violations"]).not.toBe(theirs?.headers["sl-violations"]);
      delete ours?.headers["sl-violations"];
      delete theirs?.headers["sl-violations"];
    }
    expect(ours).toEqual(theirs);
  });
});

test("every intended difference was met", () => {
  expect([...met].sort()).toEqual(Object.keys(intended).sort());
});

import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import type { ResponseSchemas } from "../../../src/validate/response-schemas.ts";
import { type Drift, validateTeams } from "../../../src/validate/teams.ts";
import { answer, stubbed } from "../../support/client/client.ts";
import { contractOf, driftsBy, type Received } from "../../support/client/validate.ts";
import { membersPath } from "../client/fixtures.ts";

const formats = ["json", "text", "arrayBuffer", "blob"] as const;

describe.each(formats)("a call of openapi-fetch with parseAs: %s", (parseAs) => {
  const drifts = async (body: unknown): Promise<Drift[]> => {
    const reported: Drift[] = [];
    const onDrift = (drift: Drift) => void reported.push(drift);
    const teams = stubbed(async () => answer(body), { validate: validateTeams({ onDrift }) });
    const init = { params: { path: { organization_id: "o" } }, parseAs };
    const { data } = await openapiFetch(teams).GET(membersPath, init);
    // The caller gets the requested format.
    const text =
      parseAs === "json" ? JSON.stringify(data) : await new Response(data as never).text();
    expect(JSON.parse(text)).toEqual(body);
    return reported;
  };

  test("reports nothing for a response as declared", async () => {
    expect(await drifts({ members: [], maxResults: 50, nextToken: "" })).toEqual([]);
  });

  test("reports a difference in the body", async () => {
    const member = { id: "m", name: 5, email: "a@example.com", role: "r", status: "s" };
    const page = { members: [{ ...member, joinedAt: "2024-08-24T10:00:00Z" }], maxResults: 50 };
    expect(await drifts(page)).toMatchObject([
      {
        operationId: "listMembers",
        pointer: "/members/0/name",
        expected: "string",
        got: "integer",
      },
    ]);
  });
});

test("a stream is not compared", async () => {
  const validate = validateTeams({ onDrift: () => expect.unreachable() });
  const teams = stubbed(async () => answer([]), { validate });
  const init = { params: { path: { organization_id: "o" } }, parseAs: "stream" as const };
  const { data } = await openapiFetch(teams).GET(membersPath, init);
  expect(await new Response(data as never).text()).toBe("[]");
});

const at = "/paths/~1thing/get/responses";
const contract: ResponseSchemas = contractOf({
  responses: {
    200: { "application/json": { type: ["object", "null"] } },
    202: { "application/vnd.api.v10+json": { type: "object" } },
    204: {},
    206: { "application/octet-stream": { type: "string", maxLength: 3 } },
  },
  alsoLabelled: { "application/vnd.api.v10+json": ["application/json"] },
});
const bytes = (text: string) => new TextEncoder().encode(text);

type Row = readonly [what: string, received: Received, ...drifts: string[]];
const rows: readonly Row[] = [
  ["JSON as text", { parseAs: "text", body: "{}" }],
  [
    "JSON as bytes, with a byte order mark",
    { parseAs: "bytes", body: bytes("\ufeff5") },
    `${at}/200/content/application~1json/schema/type: object or null | integer`,
  ],
  [
    "JSON as a Blob, with a byte order mark",
    { parseAs: "blob", body: new Blob(["\ufeff5"]) },
    `${at}/200/content/application~1json/schema/type: object or null | integer`,
  ],
  ["null", { parseAs: "text", body: "null" }],
  [
    "text that was parsed from JSON, which is not parsed again",
    { parseAs: "json", body: "{}" },
    `${at}/200/content/application~1json/schema/type: object or null | string`,
  ],
  [
    "text that is labelled as JSON",
    { parseAs: "text", body: "<p>" },
    `${at}/200/content/application~1json/schema/type: object or null | string`,
  ],
  [
    "an empty text instead of JSON",
    { parseAs: "text", body: "" },
    `${at}/200/content: a body of application/json | no body`,
  ],
  [
    "no bytes instead of JSON",
    { parseAs: "bytes", body: bytes("") },
    `${at}/200/content: a body of application/json | no body`,
  ],
  [
    "JSON without a content type",
    { parseAs: "text", type: null, body: "{}" },
    `${at}/200/content: content type application/json | none`,
  ],
  [
    "HTML as text",
    { parseAs: "text", type: "text/html", body: "<p>" },
    `${at}/200/content: content type application/json | text/html`,
  ],
  [
    "HTML as bytes",
    { parseAs: "bytes", type: "text/html; charset=utf-8", body: bytes("<p>") },
    `${at}/200/content: content type application/json | text/html`,
  ],
  [
    "the requested form, under its other label",
    { parseAs: "blob", status: 202, accept: "application/vnd.api.v10+json", body: new Blob(["5"]) },
    `${at}/202/content/application~1vnd.api.v10+json/schema/type: object | integer`,
  ],
  ["no body, as text", { parseAs: "text", status: 204, type: null, body: "" }],
  ["no body, as bytes", { parseAs: "bytes", status: 204, type: null, body: bytes("") }],
  ["no body, as a Blob", { parseAs: "blob", status: 204, type: null, body: new Blob() }],
  ["no body, with a label", { parseAs: "text", status: 204, type: "text/plain", body: "" }],
  [
    "an undeclared body",
    { parseAs: "blob", status: 204, type: "text/plain", body: new Blob(["a"]) },
    `${at}/204: no body | object`,
  ],
  [
    "a file",
    { parseAs: "bytes", status: 206, type: "application/octet-stream", body: bytes("5555") },
  ],
  [
    "an empty file",
    { parseAs: "blob", status: 206, type: "application/octet-stream", body: new Blob() },
  ],
  [
    "a file without a content type, for which a file was requested",
    {
      ...{ parseAs: "blob", status: 206, type: null, accept: "application/octet-stream" },
      body: new Blob(["5555"]),
    },
    `${at}/206/content: content type application/octet-stream | none`,
  ],
  [
    "a file as text, which is compared",
    { parseAs: "text", status: 206, type: "application/octet-stream", body: "5555" },
    `${at}/206/content/application~1octet-stream/schema/maxLength: string of at most 3 characters | 4 characters`,
  ],
];

describe("a response with", () => {
  test.each(rows.map((row) => [row[0], row] as const))("%s", async (_, [, came, ...drifts]) => {
    const reported = await driftsBy(contract, came);
    expect(reported.map((d) => `${d.schemaPointer}: ${d.expected} | ${d.got}`)).toEqual(drifts);
  });
});

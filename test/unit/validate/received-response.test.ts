import { describe, expect, test } from "vitest";
import type { ResponseSchemas } from "../../../src/validate/response-schemas.ts";
import { contractOf, driftsBy, type Received } from "../../support/client/validate.ts";

const text = { type: "string" };
const at = "/paths/~1thing/get/responses";
const contract: ResponseSchemas = contractOf({
  responses: {
    200: { "application/json": text },
    202: { "application/json": text, "application/vnd.api.v10+json": { type: "boolean" } },
    204: {},
    206: { "application/octet-stream": { type: "string", format: "binary" } },
    404: "NotFound",
    422: { "application/json": { type: "object", properties: { code: text } } },
  },
  alsoLabelled: { "application/vnd.api.v10+json": ["application/json"] },
  components: { NotFound: { "application/problem+json": text } },
});

/** The received response, and the drifts as `schemaPointer: expected | got`. */
type Row = readonly [what: string, received: Received, ...drifts: string[]];

const rows: readonly Row[] = [
  ["a declared answer", { body: "a" }],
  [
    "a media type with parameters, in capitals",
    { type: "Application/JSON; charset=utf-8", body: "a" },
  ],
  [
    "an undeclared status",
    { status: 418, body: 5 },
    `${at}: status 200, 202, 204, 206, 404 or 422 | status 418`,
  ],
  ["no body", { body: undefined }, `${at}/200/content: a body of application/json | no body`],
  ["no body, as declared", { status: 204, type: null, body: undefined }],
  ["an undeclared body", { status: 204, body: {} }, `${at}/204: no body | object`],
  ["an empty text, if a text is declared", { body: "" }],
  [
    "HTML",
    { type: "text/html", body: "<p>" },
    `${at}/200/content: content type application/json | text/html`,
  ],
  [
    "no content type",
    { type: null, body: "a" },
    `${at}/200/content: content type application/json | none`,
  ],
  [
    "a content type that could be a key",
    { type: "application/qk_1a2b3c4d5e6f", body: "a" },
    `${at}/200/content: content type application/json | something else`,
  ],
  [
    "an invalid content type",
    { type: "secret words", body: "a" },
    `${at}/200/content: content type application/json | something else`,
  ],
  [
    "JSON under another name, which counts as the only JSON form",
    { type: "application/scim+json", body: 5 },
    `${at}/200/content/application~1json/schema/type: string | integer`,
  ],
  ["the second of two forms", { status: 202, type: "application/vnd.api.v10+json", body: true }],
  [
    "the second of two forms, but with the first one's body",
    { status: 202, type: "application/vnd.api.v10+json", body: "a" },
    `${at}/202/content/application~1vnd.api.v10+json/schema/type: boolean | string`,
  ],
  [
    "JSON under another name, where two are declared",
    { status: 202, type: "text/json", body: 5 },
    `${at}/202/content: content type application/json or application/vnd.api.v10+json | text/json`,
  ],
  ["a file", { status: 206, type: "application/octet-stream", body: new Blob(["a"]) }],
  [
    "a file of another type",
    { status: 206, type: "image/png", body: new Blob(["a"]) },
    `${at}/206/content: content type application/octet-stream | image/png`,
  ],
  [
    "a response that operations share",
    { status: 404, type: "application/problem+json", body: 5 },
    "/components/responses/NotFound/content/application~1problem+json/schema/type: string | integer",
  ],
  [
    "a problem labelled as plain JSON",
    { status: 404, body: 5 },
    "/components/responses/NotFound/content/application~1problem+json/schema/type: string | integer",
  ],
  ["an undeclared status, in the form of a declared error", { status: 409, body: { code: "x" } }],
  [
    "an undeclared status, in no form of an error",
    { status: 409, body: { code: 1 } },
    `${at}: status 200, 202, 204, 206, 404 or 422 | status 409`,
  ],
  [
    "the requested form, under its other label",
    { status: 202, accept: "application/vnd.api.v10+json", body: true },
  ],
  [
    "the form that was not requested, under the same label",
    { status: 202, accept: "application/vnd.api.v10+json", body: "a" },
    `${at}/202/content/application~1vnd.api.v10+json/schema/type: boolean | string`,
  ],
  ["requested plain JSON", { status: 202, accept: "application/json", body: "a" }],
];

describe("an answer", () => {
  test.each(rows.map((row) => [row[0], row] as const))(
    "with %s",
    async (_, [, came, ...drifts]) => {
      const reported = await driftsBy(contract, came);
      expect(reported.map(({ pointer }) => pointer)).toEqual(drifts.map(() => ""));
      expect(reported.map((d) => `${d.schemaPointer}: ${d.expected} | ${d.got}`)).toEqual(drifts);
      for (const drift of reported) {
        expect(drift).toMatchObject({ operationId: "get", status: came.status ?? 200 });
      }
    },
  );
});

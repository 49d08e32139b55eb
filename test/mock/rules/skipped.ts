import { a, form, list, needs, type Row, type Rule, s, table } from "./table.ts";
import * as uses from "./uses.ts";

/** A rule that Prism does not enforce correctly. */
export interface Gap extends Rule {
  /** The reason, and why it stays so. */
  why: string;
  uses: uses.Uses;
}

const gap = (kind: Rule["kind"], row: Row, why: string, has: uses.Uses): Gap[] =>
  table(kind, [row]).map((rule) => ({ ...rule, why, uses: has }));

const brokenPattern = { type: "string", pattern: "(?i)x(" };
const givesUp = "Prism says nothing where ajv cannot compile; tests compile every schema";
const declaredOnly = "Prism reads the declared ones only";

/** Rules that the mock does not enforce: the invalid request gets the response of a valid one. */
export const skipped: Gap[] = [
  gap(
    "body",
    [
      "everything, if one `pattern` is no JavaScript regular expression",
      { ...needs("b"), ...a(brokenPattern) },
      { b: 1 },
      {},
    ],
    givesUp,
    uses.brokenPattern,
  ),
  gap(
    "body",
    [
      "`discriminator`",
      {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      },
      { kind: "Cat" },
      { kind: "Dog" },
    ],
    "`oneOf` decides without it",
    uses.keyword("discriminator"),
  ),
  gap(
    "body",
    [
      "`readOnly` property sent in a request",
      a({ type: "string", readOnly: true }),
      {},
      { a: "x" },
    ],
    "OpenAPI says that it should not be sent, and a server may ignore it",
    uses.keyword("readOnly", (value) => value === true),
  ),
  gap(
    "body",
    [
      "`format` iri, idn-email and others",
      a({ format: "iri" }),
      { a: "http://a.test" },
      { a: "x" },
    ],
    "ajv-formats does not know them",
    uses.unknownFormat,
  ),
  gap(
    "body",
    [
      "range of `format` int64, float and double",
      a({ type: "integer", format: "int64" }),
      { a: 1 },
      { a: 1e30 },
    ],
    "ajv-formats checks int32 only",
    uses.bigNumber,
  ),
  gap(
    "body",
    [
      "`contentEncoding`",
      a({ type: "string", contentEncoding: "base64" }),
      { a: "YQ==" },
      { a: "%%" },
    ],
    "to JSON Schema 2020-12 it is a note, not a rule",
    uses.keyword("contentEncoding"),
  ),
  gap(
    "body",
    [
      "form: `additionalProperties`",
      { ...a({}), additionalProperties: false },
      "a=1",
      "a=1&b=1",
      form,
    ],
    declaredOnly,
    uses.strictForm,
  ),
  gap(
    "query",
    [
      "everything, if one `pattern` is no JavaScript regular expression",
      s(brokenPattern, { required: true }),
      "v=1",
      "",
    ],
    givesUp,
    uses.brokenPattern,
  ),
  gap(
    "query",
    ["a parameter that is not declared", s({ type: "string" }), "v=1", "unknown=1"],
    "OpenAPI has no rule against it. It is noted, with `***` as its value; `--strict` refuses it",
    uses.everywhere,
  ),
  gap(
    "query",
    ["the case of a name", s({ type: "string" }, { required: true }), "v=1", "V=1"],
    "Prism compares in lower case. It is noted; `--strict` refuses it",
    uses.anyQuery,
  ),
  gap(
    "query",
    ["an empty value, if it is optional", s({ type: "integer", minimum: 2 }), "v=2", "v="],
    "Prism takes it as left out",
    uses.optionalQuery,
  ),
  gap(
    "query",
    ["a number as `0x10` or `1e3`", s({ type: "integer" }), "v=16", "v=0x10"],
    "ajv converts as JavaScript does",
    uses.numberInQuery,
  ),
  gap(
    "query",
    ["list, `explode` left out: commas sent", s(list({ enum: ["a", "b"] })), "v=a&v=b", "v=a,b"],
    "Prism takes it as false; OpenAPI says true",
    uses.listOf(undefined),
  ),
  gap(
    "query",
    [
      "list with commas: sent repeated",
      s(list({ enum: ["a", "b"] }), { explode: false }),
      "v=a,b",
      "v=c&v=b",
    ],
    "Prism checks the last one only",
    uses.listOf(false),
  ),
  gap(
    "query",
    [
      "`prefixItems` and all else that is newer than draft-07",
      s({ type: "array", prefixItems: [{ enum: ["a"] }] }, { explode: false }),
      "v=a,b",
      "v=b,b",
    ],
    "Prism checks parameters as draft-07, whatever `$schema` says",
    uses.newerKeyword,
  ),
  gap(
    "query",
    [
      "`deepObject`: `additionalProperties`",
      s({ ...a({}), additionalProperties: false }, { style: "deepObject" }),
      "v[a]=1",
      "v[b]=1",
    ],
    declaredOnly,
    uses.deepObject,
  ),
  gap(
    "query",
    [
      "`content` instead of `schema`",
      { content: { "application/json": { schema: needs("a") } } },
      "v=%7B%22a%22:1%7D",
      "v=%7B%7D",
    ],
    "Prism does not read it",
    uses.parameterContent,
  ),
  gap(
    "cookie",
    ["every rule", s({ type: "integer" }, { required: true }), "v=1", "v=x"],
    "Prism does not read cookies",
    uses.cookie,
  ),
].flat();

/** Rules that the mock enforces too strictly: the valid request is refused. */
export const stricter: Gap[] = [
  gap(
    "query",
    [
      "list with spaces (`spaceDelimited`)",
      s(list({ enum: ["a"] }), { style: "spaceDelimited", explode: false }),
      "v=a%20a",
      "v=c",
    ],
    "Prism looks for `%20` after it was decoded",
    uses.listOf(false, "spaceDelimited"),
  ),
].flat();

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extensions } from "./extensions.ts";
import { describeRule } from "./lib/testing.ts";

describeRule("extensions-documented", {
  "the retry policy": {
    edit: {
      "x-retry-policy": { neverRetryCodes: ["limitExhausted"] },
      "create.x-retry-policy": { idempotent: true },
    },
  },
  "a property and a header that are called x-something": {
    edit: {
      "schemas.Error.properties.x-trace": { type: "string" },
      "create.responses.201.headers": { "x-trace": { schema: { type: "string" } } },
    },
  },
  "an example with such a key": {
    edit: { "listBody.examples.firstPage.value": { "x-trace": 1 } },
  },
  "an unknown one": {
    edit: { "list.x-internal": true },
    says: ["x-internal is not an extension of this contract. Remove it, or add it to"],
  },
  "an unknown one deep inside": {
    edit: { "schemas.Error.properties.code.x-order": 1 },
    says: ["x-order is not an extension"],
  },
  "an unknown one beside a $ref": {
    edit: { "schemas.Member.properties.role.x-order": 1 },
    says: ["x-order is not an extension"],
  },
  "a known one in the wrong place": {
    edit: { "info.x-evidence": "documented" },
    says: ['x-evidence has no meaning on "info"; it belongs on: operation, parameter'],
  },
  "a wrong degree of evidence": {
    edit: { "list.x-evidence": "certain" },
    says: ['x-evidence is "certain"; it has to be documented, observed or inferred'],
  },
  "a wrong retry policy": {
    edit: { "list.x-retry-policy": { idempotent: "yes" }, "x-retry-policy": {} },
    says: [
      "x-retry-policy is {}; it has to be `idempotent",
      'x-retry-policy is {"idempotent":"yes"}',
    ],
  },
  "rate limits": {
    edit: {
      "x-rate-limit": { default: { requests: 300, interval: 60, description: "All calls." } },
      "list.x-rate-limit": "default",
    },
  },
  "wrong rate limits": {
    edit: {
      "x-rate-limit": { slow: { requests: 300, interval: 60, description: "All calls." } },
      "list.x-rate-limit": { requests: 1 },
    },
    says: ['x-rate-limit is {"slow"', 'x-rate-limit is {"requests":1}; it has to be the name of'],
  },
  "a rate limit that has no number, or a key too many": {
    edit: {
      "x-rate-limit": {
        default: { requests: 0.5, interval: 60, description: "All calls.", per: "user" },
      },
    },
    says: ["whole numbers, the interval in seconds"],
  },
  "an alias that is no list": {
    edit: { "components.parameters.NextToken.x-aliases": "cursor" },
    says: ['x-aliases is "cursor"; it has to be a list of names'],
  },
  "a wrong region": {
    edit: { servers: [{ url: "https://api.example.com", "x-region": "EU west" }] },
    says: ['x-region is "EU west"; it has to be one lower-case word'],
  },
});

test("the table of openapi/README.md has the same extensions in the same places", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `(x-[^`]+)` *\| ([^|]+)\|/gm)].map(
    ([, name, places = ""]) => `${name}: ${places.trim()}`,
  );
  expect(rows).toEqual(extensions.map(({ name, places }) => `${name}: ${places.join(", ")}`));
});

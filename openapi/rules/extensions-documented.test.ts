import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extensions } from "./extensions.ts";
import { asyncTask } from "./lib/async-cases.ts";
import { describeRule } from "./lib/testing.ts";

const task = asyncTask("listMembers");

const run = {
  result: "listMembers",
  parameters: {},
  send: { async: true },
  location: "/run/id",
  run: "/last",
  id: "/id",
  start: "/started",
  end: "/ended",
};

describeRule("extensions-documented", {
  "the retry policy": {
    edit: {
      "x-retry-policy": { nonRetryableCodes: ["limitExhausted"] },
      "create.x-retry-policy": { idempotent: true },
    },
  },
  "a property and a header named x-something": {
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
  "an unknown one beside a $ref to a node visited before": {
    edit: {
      "schemas.Error.properties.role": { $ref: "#/components/schemas/Role" },
      "schemas.Member.properties.role.x-order": 1,
    },
    says: ["x-order is not an extension"],
  },
  "a known one in the wrong place": {
    edit: { "info.x-evidence": "documented" },
    says: ['x-evidence has no meaning on "info"; it belongs on: operation, parameter'],
  },
  "an unknown degree of evidence": {
    edit: { "list.x-evidence": "certain" },
    says: ['x-evidence is "certain"; expected documented, observed or inferred'],
  },
  "a wrong retry policy": {
    edit: { "list.x-retry-policy": { idempotent: "yes" }, "x-retry-policy": {} },
    says: ["x-retry-policy is {}; expected `idempotent", 'x-retry-policy is {"idempotent":"yes"}'],
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
    says: ['x-rate-limit is {"slow"', 'x-rate-limit is {"requests":1}; expected the name of'],
  },
  "a rate limit without a number, or with an extra key": {
    edit: {
      "x-rate-limit": {
        default: { requests: 0.5, interval: 60, description: "All calls.", per: "user" },
      },
    },
    says: ["whole numbers, the interval in seconds"],
  },
  "evidence of statuses": {
    edit: { "list.x-response-evidence": { "401": "inferred", "500": "observed" } },
  },
  "evidence of a status that is not declared": {
    edit: { "list.x-response-evidence": { "404": "observed" } },
    says: ['x-response-evidence is {"404":"observed"}; expected a map from a declared status'],
  },
  "evidence of a status that equals the operation's": {
    edit: { "list.x-response-evidence": { "401": "documented" } },
    says: ["if it differs from the operation's x-evidence"],
  },
  "evidence of a status, misspelt": {
    edit: { "list.x-response-evidence": { "401": "guessed" } },
    says: ["to documented, observed or inferred"],
  },
  "no statuses": {
    edit: { "list.x-response-evidence": {} },
    says: ["x-response-evidence is {}"],
  },
  "a time limit": { edit: { "list.x-timeout": 300 } },
  "a time limit that is not a whole number": {
    edit: { "list.x-timeout": 0.5, "create.x-timeout": "300" },
    says: [
      "x-timeout is 0.5; expected a whole number of seconds, at least 1",
      'x-timeout is "300"; expected',
    ],
  },
  "other labels of a media type": {
    edit: { "listBody.x-also-labelled": ["application/problem+json"] },
  },
  "labels that are not media types": {
    edit: { "listBody.x-also-labelled": ["json"] },
    says: ['x-also-labelled is ["json"]; expected a list of media types'],
  },
  "a label that is not a list": {
    edit: { "listBody.x-also-labelled": "application/json" },
    says: ["expected a list of media types"],
  },
  "labels of an operation": {
    edit: { "list.x-also-labelled": ["application/json"] },
    says: ['x-also-labelled has no meaning on "operation"; it belongs on: media type'],
  },
  "asynchronous work": {
    edit: { "create.x-async": task, "list.x-async": { ...task, location: "/task/href" } },
  },
  "asynchronous work that never fails": {
    edit: { "create.x-async": { ...task, failed: [] } },
    says: ["expected `{task, location, parameters?, status, pending"],
  },
  "asynchronous work without a location": {
    edit: { "create.x-async": { ...task, location: "Location" } },
    says: ["`header` or a JSON pointer"],
  },
  "asynchronous work whose result appears in a resource": {
    edit: { "create.x-async": run, "list.x-async": { ...run, end: undefined, send: undefined } },
  },
  "asynchronous work with keys of both forms": {
    edit: { "create.x-async": { ...run, task: "getTask" } },
    says: ["or `{result, parameters?, send?, run, location?, id?, start, end?}`"],
  },
  "a run without a start": {
    edit: { "create.x-async": { ...run, start: undefined } },
    says: ["x-async is {"],
  },
  "asynchronous work with an extra key": {
    edit: { "create.x-async": { ...task, interval: 5 } },
    says: ["x-async is {"],
  },
  "an alias that is not a list": {
    edit: { "components.parameters.NextToken.x-aliases": "cursor" },
    says: ['x-aliases is "cursor"; expected a list of names'],
  },
  "a wrong region": {
    edit: { servers: [{ url: "https://api.example.com", "x-region": "EU west" }] },
    says: ['x-region is "EU west"; expected one lower-case word'],
  },
});

test("the table of openapi/README.md has the same extensions in the same places", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `(x-[^`]+)` *\| ([^|]+)\|/gm)].map(
    ([, name, places = ""]) => `${name}: ${places.trim()}`,
  );
  expect(rows).toEqual(extensions.map(({ name, places }) => `${name}: ${places.join(", ")}`));
});

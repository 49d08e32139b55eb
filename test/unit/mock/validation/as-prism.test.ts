import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContract } from "../../../../src/mock/prism/prepared-contract.ts";
import {
  type DeclaredResponse,
  loadPrism,
  type PrismOperation,
} from "../../../../src/mock/prism/prism.ts";
import { allApis } from "../../../../src/mock/server/apis.ts";
import { toIncomingRequest } from "../../../../src/mock/server/incoming-request.ts";
import { decodeBody, defaultMaxBody } from "../../../../src/mock/server/request-body.ts";
import type { Api } from "../../../../src/mock/types.ts";
import { isPlain } from "../../../../src/mock/validation/ajv.ts";
import { validRequests } from "../../../../src/mock/validation/valid-request.ts";
import { validResponses } from "../../../../src/mock/validation/valid-response.ts";
import { type AnyRequest, anyRequest } from "../../../mock/prism/any-request.ts";
import { operationsOf } from "../../../support/mock/operations.ts";
import { runs } from "../../../support/runs.ts";

const prism = loadPrism();
const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));

function incoming({ method, target, headers, body }: AnyRequest) {
  const bytes = Buffer.from(body ?? "");
  const read = async () =>
    body === undefined
      ? { value: null, size: 0 }
      : await decodeBody(bytes, headers, defaultMaxBody);
  const head = { method, target, headers, receivedAt: 0 };
  return toIncomingRequest(head, read, defaultMaxBody);
}

describe.each(allApis)("%s", async (api) => {
  const prepared = await readContract(prism, api);
  const byId = new Map(prepared.map((operation) => [operation.iid ?? "", operation]));
  const operations = operationsOf(api);

  const isValidRequest = validRequests(prism.validation);
  test("Prism finds nothing in a request that passes", async () => {
    const outcomes = { passed: 0, refused: 0 };
    const request = fc
      .constantFrom(...operations)
      .chain((operation) => anyRequest(operation, operations));
    const agrees = fc.asyncProperty(request, async (one) => {
      const element = await incoming(one);
      const resource = byId.get(one.operation.id) as PrismOperation;
      const passes = isValidRequest(resource, element);
      outcomes[passes ? "passed" : "refused"] += 1;
      if (!passes) return;
      for (const validate of [prism.validateSecurity, prism.validateInput]) {
        expect(validate({ resource, element })).toEqual({ _tag: "Right", right: element });
      }
    });
    await fc.assert(agrees, runs(1_000));
    expect(outcomes.passed).toBeGreaterThan(200);
    expect(outcomes.refused).toBeGreaterThan(200);
  });

  test("valid requests of all other operations pass without Prism", async () => {
    const slow: string[] = [];
    for (const operation of operations) {
      const { method, url: target, headers, body } = operation;
      const length = body && { "content-length": String(Buffer.byteLength(body)) };
      const sent = { ...headers, ...length };
      const element = await incoming({ operation, method, target, headers: sent, body });
      if (!isValidRequest(byId.get(operation.id) as PrismOperation, element)) {
        slow.push(operation.id);
      }
    }
    expect(slow).toEqual(leftToPrism[api]);
  });

  const isValidResponse = validResponses(prism.validation);
  const examples = prepared.flatMap((operation) =>
    operation.responses.flatMap((declared) =>
      (declared.contents ?? []).flatMap(({ mediaType, examples = [] }) =>
        examples.map(({ value }) => ({ operation, declared, mediaType, value })),
      ),
    ),
  );

  test("Prism finds nothing in a response that passes", () => {
    const outcomes = { passed: 0, refused: 0 };
    const change = fc.constantFrom<unknown>(undefined, null, 0, "text", [], {}, true);
    const agrees = fc.property(
      fc.constantFrom(...examples),
      fc.option(fc.tuple(fc.nat(), change)),
      ({ operation, declared, mediaType, value }, changed) => {
        const element = {
          statusCode: Number(declared.code),
          headers: { "Content-type": mediaType },
          body: changed ? withChange(value, ...changed) : value,
        };
        const passes = isValidResponse(operation, element);
        outcomes[passes ? "passed" : "refused"] += 1;
        if (!passes) return;
        const resource = { ...operation, responses: [exact(declared, mediaType)] };
        expect(prism.validateOutput({ resource, element })._tag).toBe("Right");
      },
    );
    fc.assert(agrees, runs(1_000));
    expect(outcomes.passed).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(100);
  });

  test("Prism does not change the schemas that are compiled without it", () => {
    const merge = require("@stoplight/json-schema-merge-allof");
    const filters = require("./utils/filterRequiredProperties.js");
    const contents = prepared.flatMap(({ request, responses }) => [
      ...(request?.body?.contents ?? []).map((content) => ({ ...content, side: "ReadOnly" })),
      ...responses.flatMap(({ contents = [] }) =>
        contents.map((content) => ({ ...content, side: "WriteOnly" })),
      ),
    ]);
    let plain = 0;
    const seen = new Set();
    for (const { schema, side } of contents) {
      if (schema === undefined || seen.has(schema) || !isPlain(schema)) continue;
      seen.add(schema);
      plain += 1;
      const merged = merge(schema, { deep: true, ignoreAdditionalProperties: true });
      const changed = filters[`strip${side}Properties`](merged).value;
      expect(withoutEmpty(changed)).toEqual(withoutEmpty(schema));
    }
    expect(plain).toBeGreaterThan(10);
  });
});

/** Their bodies are forms, or their schemas have `allOf` or are recursive. */
const leftToPrism: Readonly<Record<Api, readonly string[]>> = {
  teams: [],
  qodex: [
    "createCollection",
    "replaceCollection",
    "importCollectionFromOpenApi",
    "importCollectionsFromExport",
    "addApiCollection",
  ],
};

const exact = (declared: DeclaredResponse, mediaType: string): DeclaredResponse => ({
  ...declared,
  contents: (declared.contents ?? []).filter((content) => content.mediaType === mediaType),
});

/** The value with one of its properties, at any depth, replaced. */
function withChange(value: unknown, at: number, by: unknown): unknown {
  const copy = { value: structuredClone(value) };
  const places: [Record<string, unknown>, string][] = [];
  const walk = (holder: Record<string, unknown>): void => {
    for (const [name, inner] of Object.entries(holder)) {
      places.push([holder, name]);
      if (typeof inner === "object" && inner !== null) walk(inner as Record<string, unknown>);
    }
  };
  walk(copy);
  const [holder, name] = places[at % places.length] as [Record<string, unknown>, string];
  holder[name] = by;
  return copy.value;
}

/** Prism omits schemas that allow anything: `items: {}`. */
function withoutEmpty(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutEmpty);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([name, value]) =>
      !says.has(name) || Object.keys(Object(value)).length > 0 || value !== Object(value),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutEmpty(value)]));
}
const says = new Set(["additionalProperties", "items", "patternProperties", "properties"]);

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Contract } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { PaginationError, ParseError } from "../../src/index.ts";
import type { Drift, ValidateOptions } from "../../src/validate/teams.ts";
import { createApiValidator, createClient } from "../support/client/clients.ts";
import { methodOf, type Sample, samples } from "../support/contract/contract.ts";
import { newName, replaced, type Site, sitesOf } from "../support/contract/mutations.ts";
import { runs } from "../support/runs.ts";

/** A declared response with one of its examples. */
interface Case {
  readonly sample: Sample;
  readonly status: number;
  /** Undefined: no body. */
  readonly type: string | undefined;
  readonly value: unknown;
  readonly schema: unknown;
}

/** Values of each type; no string could be valid by chance. */
const values: readonly [type: string, value: unknown][] = [
  ["null", null],
  ["boolean", true],
  ["integer", 7],
  ["number", 7.5],
  ["string", "words, words"],
  ["array", [[]]],
  ["object", { words: {} }],
];

describe.each(apis)("%s", (api) => {
  const contract = Contract.read(api);
  const cases = samples(contract).flatMap(casesOf);
  const reported = client(api, {});
  const reportedAll = client(api, { unknownFields: "report" });

  test("no example of a response drifts, or has an undeclared field", async () => {
    expect(cases.length).toBeGreaterThan(100);
    const drifts: unknown[] = [];
    for (const one of cases) drifts.push(...(await reportedAll(one, one.value)));
    expect(drifts).toEqual([]);
  });

  const withBody = cases.filter(({ type }) => type !== undefined);
  const anyCase = fc.constantFrom(...withBody);

  test.each(["type", "required", "unknown", "open list"] as const)(
    "an example with a changed %s is reported at the right location",
    async (breaks) => {
      const usable = withBody
        .map((one) => ({ one, sites: sitesFor(contract, one, breaks) }))
        .filter(({ sites }) => sites.length > 0);
      expect(usable.length).toBeGreaterThan(10);
      const anySite = fc
        .constantFrom(...usable)
        .chain(({ one, sites }) =>
          fc.record({ one: fc.constant(one), site: fc.constantFrom(...sites) }),
        );
      await fc.assert(
        fc.asyncProperty(
          anySite,
          fc.constantFrom(...values),
          async ({ one, site }, [type, value]) => {
            const broken = (by: unknown) => replaced(one.value, site.keys, by);
            const { pointer } = site;
            switch (site.breaks) {
              case "type": {
                const fits = site.allowed.includes(type);
                fc.pre(!fits && !(type === "integer" && site.allowed.includes("number")));
                const drifts = await reported(one, broken(value));
                const expected = [...site.allowed].sort();
                expect(drifts).toMatchObject([{ pointer, got: type }]);
                expect(drifts[0]?.expected.split(/, | or /).sort()).toEqual(expected);
                break;
              }
              case "required":
                expect(await reported(one, broken(undefined))).toMatchObject([
                  { pointer, got: "nothing" },
                ]);
                break;
              case "unknown":
                expect(await reported(one, broken(value))).toEqual([]);
                expect(await reportedAll(one, broken(value))).toMatchObject([
                  { pointer, expected: "no such field", got: type },
                ]);
                break;
              case "open list":
                expect(await reportedAll(one, broken(newName))).toEqual([]);
            }
          },
        ),
        runs(200),
      );
    },
  );

  test("each drift refers to its rule in the contract", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.constantFrom(...values), async (one, [, value]) => {
        const field =
          typeof one.value === "object" && one.value !== null && Object.keys(one.value)[0];
        const body = field ? replaced(one.value, [field], value) : value;
        for (const { schemaPointer } of await reportedAll(one, body)) {
          expect(ruleAt(contract, schemaPointer), schemaPointer).toBeDefined();
        }
      }),
      runs(200),
    );
  });

  test("another status, another type and an error without its body are reported", async () => {
    // One example of each response is enough: the content does not matter.
    const answers = Map.groupBy(withBody, ({ sample, status }) => `${sample.id} ${status}`);
    for (const [one] of answers.values()) {
      if (!one) continue;
      const shared = { operationId: one.sample.id, pointer: "" };
      const { status } = one;
      expect(await reported({ ...one, status: 299 }, one.value)).toMatchObject([
        { ...shared, status: 299, got: "status 299" },
      ]);
      expect((await reported({ ...one, type: "text/html" }, one.value))[0]).toMatchObject({
        ...shared,
        status,
        got: "text/html",
      });
      // For a success without its body, the call itself throws a ParseError or a PaginationError.
      const missingBody = status < 400 ? [] : [{ ...shared, status, got: "no body" }];
      expect(await reported({ ...one, type: undefined }, undefined)).toMatchObject(missingBody);
    }
  });
});

/** Calls an operation with the given response, and collects the validator's reports. */
function client(api: string, options: ValidateOptions) {
  let drifts: Drift[] = [];
  let next = () => new Response();
  const onDrift = (drift: Drift) => {
    drifts.push(drift);
  };
  const made = createClient(api, {
    apiKey: "key_of_the_tests",
    retry: false,
    fetch: async () => next(),
    validate: createApiValidator(api, { onDrift, ...options }),
  });
  return async ({ sample, status, type }: Case, body: unknown): Promise<Drift[]> => {
    drifts = [];
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    next = () =>
      new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
    // The requested media type selects the schema.
    const accept = type !== undefined && sample.forms.length > 1 && sample.forms.includes(type);
    const call = methodOf(
      made,
      sample,
    )({ ...sample.inputs[0]?.[1], ...(accept && { accept: type }) });
    // A list that is not an array counts as drift first.
    if (status < 400) await call.withResponse().catch(onlyOf(PaginationError, ParseError));
    else await expect(call).rejects.toMatchObject({ status, operationId: sample.id });
    return drifts;
  };
}

const onlyOf =
  (...classes: readonly (typeof PaginationError | typeof ParseError)[]) =>
  (reason: unknown) => {
    if (!classes.some((Class) => reason instanceof Class)) throw reason;
  };

function casesOf(sample: Sample): Case[] {
  return [...sample.successes, ...sample.errors].flatMap(({ status, media }): Case[] => {
    const none = { sample, status, type: undefined, value: undefined, schema: undefined };
    if (media.length === 0) return [none];
    return media.flatMap(({ type, examples, schema }) =>
      examples.map(({ name, value }) => {
        const title = `${sample.id} ${status} ${type} ${name}`;
        // Otherwise fast-check would print the whole operation.
        return { sample, status, type, value, schema, [fc.toStringMethod]: () => title };
      }),
    );
  });
}

const sitesFor = (contract: Contract, { schema, value }: Case, breaks: Site["breaks"]) =>
  sitesOf(contract, schema, value).filter((site) => site.breaks === breaks);

/** The value at a pointer of the bundle, through references. */
function ruleAt(contract: Contract, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>(
    (node, key) => contract.resolve(node)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
    contract.document,
  );
}

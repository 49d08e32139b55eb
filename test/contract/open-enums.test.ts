import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { clientParameters, createClient } from "../support/client/clients.ts";
import { bodyOf } from "../support/contract/call-kind.ts";
import { methodOf, type Sample, samples } from "../support/contract/contract.ts";
import { key, useMock } from "../support/mock/mock.ts";
import { engineOn } from "../support/mock/prism.ts";
import { expectedWire } from "../support/server/wire.ts";

const unknown = "not-yet-known";

describe.each(apis)("%s: a value outside every list", (api) => {
  const contract = Contract.read(api);
  const all = samples(contract);
  const answers = all.flatMap((sample) => answersWithUnknown(contract, sample));

  test("is inserted into nearly every open enum of the responses", () => {
    const lists = new Set(mediaOf(all).flatMap(({ schema }) => [...openLists(contract, schema)]));
    const met = new Set(answers.flatMap(({ open }) => [...open]));
    expect(lists.size).toBeGreaterThan(5);
    expect(met.size).toBeLessThanOrEqual(lists.size);
    expect(met.size / lists.size).toBeGreaterThan(0.9);
  });

  test.each(answers)(
    "in the response of $id $name is accepted by the client",
    async ({ sample, value }) => {
      const client = createClient(api, {
        apiKey: key,
        retry: false,
        fetch: async () => Response.json(value),
      });
      const data = await methodOf(client, sample)(sample.inputs[1]?.[1]);
      expect(bodyOf(sample, data)).toEqual(value);
    },
  );

  test("in responses is accepted by the mock, but not if the enums were closed", async () => {
    expect(await Array.fromAsync(violationsOf(withUnknown(contract)))).toEqual([]);
    const closed = JSON.parse(
      JSON.stringify(withUnknown(contract)).replaceAll('"x-extensible-enum"', '"enum"'),
    ) as Json;
    // The first one suffices: every response costs the compilation of its schema.
    const codes: unknown[] = [];
    for await (const code of violationsOf(closed)) {
      codes.push(code);
      if (code === "enum") break;
    }
    expect(codes).toContain("enum");
  }, 240_000);

  const mock = useMock(api);

  test.each(parametersWithUnknown(contract, all))(
    "in $name of $id is accepted by the mock",
    async ({ sample, input }) => {
      await methodOf(mock.client, sample)(input);
      // It is accepted and reported, because most are typos.
      expect(mock.seen.at(-1)?.status).toBe(200);
      for (const violation of mock.seen.at(-1)?.violations ?? [{}]) {
        expect(violation).toMatchObject({ severity: "Warning", code: "unknown-value" });
      }
      expect(decodeURIComponent(mock.seen.at(-1)?.path ?? "")).toContain(unknown);
    },
  );

  /** The violations of the responses, with every example of every success. */
  async function* violationsOf(document: Json): AsyncGenerator<unknown> {
    const engine = await engineOn(document);
    for (const sample of samples(new Contract(document))) {
      const [, input] = sample.inputs[1] ?? [];
      const wire = expectedWire(contract, sample, input ?? {}, clientParameters(api), key);
      for (const { status, media } of sample.successes) {
        for (const { name } of media[0]?.examples ?? []) {
          const { violations } = await engine.respond({
            method: wire.method.toLowerCase(),
            url: { path: wire.path, query: queryOf(wire.query) },
            headers: { ...wire.headers, prefer: `code=${status}, example=${name}` },
            body: wire.body instanceof Blob ? await wire.body.text() : (wire.body ?? null),
          });
          yield* violations.map(({ code }) => code);
        }
      }
    }
  }
});

/** The success examples of an operation, with an unknown value in every open enum. */
function answersWithUnknown(contract: Contract, sample: Sample) {
  return mediaOf([sample]).flatMap(({ schema, examples }) =>
    examples
      .map(({ name, value }) => ({ name, ...replaced(contract, schema, value) }))
      .filter(({ open }) => open.size > 0)
      .map(({ name, value, open }) => ({ id: sample.id, name, sample, value, open })),
  );
}

const mediaOf = (all: readonly Sample[]) =>
  all.flatMap(({ successes }) => successes.flatMap(({ media }) => media));

/** The open enums of strings below a schema. */
function openLists(contract: Contract, schema: unknown, seen = new Set<Json>()): Json[] {
  if (typeof schema !== "object" || schema === null) return [];
  const at = contract.resolve(schema);
  if (seen.has(at)) return [];
  seen.add(at);
  const { allOf, anyOf, oneOf, properties, items, additionalProperties } = at as Record<
    string,
    Json & Json[]
  >;
  const below = [allOf, anyOf, oneOf, Object.values(properties ?? {}), items, additionalProperties];
  return [
    ...(at["x-extensible-enum"] ? [at] : []),
    ...below.flat().flatMap((one) => openLists(contract, one, seen)),
  ];
}

/** A copy of the contract whose examples contain unknown values. */
function withUnknown(contract: Contract): Json {
  const document = structuredClone(contract.document);
  const copy = new Contract(document);
  for (const { source } of copy.operations()) {
    for (const response of Object.values(source["responses"] as Json)) {
      for (const media of Object.values((copy.resolve(response)["content"] ?? {}) as Json)) {
        const { schema, examples = {} } = media as { schema: unknown; examples?: Json };
        for (const example of Object.values(examples)) {
          const owner = copy.resolve(example);
          owner["value"] = replaced(copy, schema, owner["value"]).value;
        }
      }
    }
  }
  return document;
}

function parametersWithUnknown(contract: Contract, all: readonly Sample[]) {
  return all.flatMap((sample) =>
    sample.operation.parameters
      .filter((parameter) => parameter["in"] === "query")
      .map((parameter) => {
        const name = String(parameter["name"]);
        const [, all = {}] = sample.inputs[1] ?? [];
        const { value, open } = replaced(contract, parameter["schema"], all[name]);
        return { id: sample.id, name, open, sample, input: { ...all, [name]: value } };
      })
      .filter(({ open }) => open.size > 0),
  );
}

/** A copy of a value with an unknown value wherever an open enum describes it: `open`. */
function replaced(contract: Contract, schema: unknown, value: unknown) {
  const open = new Set<Json>();
  const walk = (given: unknown, at: unknown): unknown => {
    const own = contract.resolve(given ?? {});
    if (own["x-extensible-enum"] && typeof at === "string") {
      open.add(own);
      return own["format"] === "uri" ? `https://example.com/${unknown}` : unknown;
    }
    const { allOf, anyOf, oneOf, properties, items, additionalProperties } = own as Record<
      string,
      Json & Json[]
    >;
    const parts = [allOf, anyOf, oneOf].flatMap((list) => list ?? []);
    const whole = parts.reduce((now: unknown, part) => walk(part, now), at);
    if (Array.isArray(whole)) return whole.map((item) => walk(items, item));
    if (typeof whole !== "object" || whole === null) return whole;
    const rest = typeof additionalProperties === "object" ? additionalProperties : {};
    return Object.fromEntries(
      Object.entries(whole).map(([name, item]) => [name, walk(properties?.[name] ?? rest, item)]),
    );
  };
  const made = walk(schema, value);
  return { value: made, open };
}

function queryOf(parts: readonly string[]): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(parts.join("&")));
}

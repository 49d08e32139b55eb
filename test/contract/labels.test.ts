import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import type { Drift } from "../../src/validate/drift.ts";
import { createApiValidator, createClient } from "../support/client/clients.ts";
import { methodOf, type Sample, samples } from "../support/contract/contract.ts";

/**
 * Version 10 of the API Builder is requested with its own media type, but the server labels the response
 * `application/json`: the label does not identify the format.
 */
const v10 = "application/vnd.api.v10+json";
const plain = "application/json";

const contract = Contract.read("qodex");
const builder = samples(contract).filter(({ forms }) => forms[0] === v10);
const [dual, single] = [true, false].map((isDual) =>
  builder.filter(({ forms }) => forms.includes(plain) === isDual),
) as [Sample[], Sample[]];

/** The successes of an operation: status -> media types with their declarations. */
const successesOf = ({ operation }: Sample) =>
  Object.entries(operation.source["responses"] as Json)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, response]) => ({
      status: Number(status),
      content: (contract.resolve(response)["content"] ?? {}) as Record<string, Json>,
    }));

/** Version 10's examples. */
const examplesOf = (sample: Sample) =>
  sample.successes.flatMap(({ status, media }) =>
    media
      .filter(({ type }) => type === v10)
      .flatMap(({ examples }) => examples.map(({ name, value }) => ({ status, name, value }))),
  );

describe("the labels of version 10", () => {
  test("are declared on ten operations with a version 9, and on twelve without", () => {
    expect([dual.length, single.length]).toEqual([10, 12]);
  });

  test.each(dual.map((sample) => [sample.id, sample] as const))(
    "%s: plain JSON is version 9's, and a label of version 10",
    (_, sample) => {
      for (const { status, content } of successesOf(sample)) {
        const { [v10]: current, [plain]: old, ...others } = content;
        expect(Object.keys(others)).toEqual([]);
        if (old) expect(contract.resolve(old["schema"])["deprecated"]).toBe(true);
        if (current) expect(current["x-also-labelled"]).toEqual([plain]);
        if (status === 204) expect(content).toEqual({});
      }
      const types = successesOf(sample).flatMap(({ content }) => Object.keys(content));
      expect(types).toContain(plain);
      expect(types.includes(v10) || sample.operation.source["x-accept"] === v10).toBe(true);
    },
  );

  test.each(single.map((sample) => [sample.id, sample] as const))(
    "%s: both labels have the same body",
    (_, sample) => {
      for (const { content } of successesOf(sample)) {
        const { [v10]: current, [plain]: same, ...others } = content;
        expect(Object.keys(others)).toEqual([]);
        expect(same).toEqual(current);
        expect(current?.["x-also-labelled"]).toBeUndefined();
      }
      const hasBody = successesOf(sample).some(({ content }) => Object.keys(content).length > 0);
      expect(hasBody || sample.operation.source["x-accept"] === v10).toBe(true);
    },
  );

  test.each(builder.map((sample) => [sample.id, sample] as const))(
    "%s: its description says that Accept decides",
    (_, { operation, forms }) => {
      const text = String(operation.source["description"]).replaceAll(/\s+/g, " ");
      expect(text).toContain(`Send \`Accept: ${v10}\``);
      if (forms.includes(plain))
        expect(text).toContain("Without it the server answers in version 9");
    },
  );

  test.each([v10, plain, `${plain}; charset=utf-8`])(
    "client and validator accept %s",
    async (label) => {
      let count = 0;
      for (const sample of builder) {
        for (const { status, value } of examplesOf(sample)) {
          expect(await callWith(sample, {}, label, status, value)).toEqual([value, [], v10]);
          count += 1;
        }
      }
      expect(count).toBeGreaterThan(20);
    },
  );

  test("do not decide the format: the requested type does", async () => {
    const wrapped = dual.filter((sample) => examplesOf(sample).length > 0);
    expect(wrapped).toHaveLength(8);
    for (const sample of wrapped) {
      const { status, value } = examplesOf(sample)[0] ?? {};
      if (status !== 200) continue;
      const [data, drifts, asked] = await callWith(sample, { accept: plain }, plain, 200, value);
      expect([data, asked]).toEqual([value, plain]);
      // A version 10 body although version 9 was requested.
      expect(drifts, sample.id).not.toEqual([]);
    }
  });
});

/** The result of a call for a response with a label: data, drifts, and the `Accept` that it sent. */
async function callWith(
  sample: Sample,
  options: object,
  label: string,
  status: number,
  body: unknown,
): Promise<[data: unknown, drifts: Drift[], accept: string | undefined]> {
  const drifts: Drift[] = [];
  let accept: string | undefined;
  const onDrift = (drift: Drift) => {
    drifts.push(drift);
  };
  const client = createClient("qodex", {
    apiKey: "k",
    retry: false,
    validate: createApiValidator("qodex", { onDrift, unknownFields: "report" }),
    fetch: async (_, init) => {
      accept = new Headers(init.headers).get("accept") ?? undefined;
      return new Response(JSON.stringify(body), { status, headers: { "content-type": label } });
    },
  });
  const call = methodOf(client, sample)({ ...sample.inputs[0]?.[1], ...options });
  const { data } = await call.withResponse();
  const { items, data: page } = (data ?? {}) as { items?: unknown; data?: unknown };
  return [items ? page : data, drifts, accept];
}

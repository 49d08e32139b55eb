import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { PaginationError, ParseError, UsageError } from "../../src/index.ts";
import { clientParameters, createClient, otherKeys } from "../support/client/clients.ts";
import { methodOf, type Sample, samples } from "../support/contract/contract.ts";
import { actualWire, expectedWire, type Wire } from "../support/server/wire.ts";

/** The stubs return `{}`, which is no page and not what every operation declares. */
async function sendOnly(call: () => PromiseLike<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof PaginationError || error instanceof ParseError)) throw error;
  }
}

const key = "key_on_the_wire";
const baseUrl = "https://api.example.com/base";

describe.each(apis)("%s", (api) => {
  const once = clientParameters(api);
  const contract = Contract.read(api);
  const sent: Wire[] = [];
  const client = createClient(api, {
    apiKey: key,
    baseUrl,
    retry: false,
    fetch: async (url, init) => {
      sent.push(actualWire(url, init, baseUrl));
      return Response.json({});
    },
  });

  describe.each(samples(contract).map((sample) => ({ sample, name: sample.id })))(
    "$name",
    ({ sample }) => {
      const inputs = [...sample.inputs, ["awkward", awkward(sample.operation.parameters)] as const];

      const wire = (input: Json) =>
        expectedWire(contract, sample, input, once, key, otherKeys(api));
      const [, required] = sample.inputs[0] ?? ["", {}];
      const call = async (input: Json) => {
        sent.length = 0;
        await sendOnly(() => methodOf(client, sample)(input));
      };

      test.each(inputs)("%s", async (_, input) => {
        await call(input);
        expect(sent).toEqual([wire(input)]);
      });

      test.each(sample.aliases)("%s is an alias of %s", async (alias, name) => {
        const { [name]: value = "a/b", ...rest } = required;
        await call({ ...rest, [alias]: value });
        expect(sent).toEqual([wire({ ...rest, [name]: value })]);
        await expect(call({ ...rest, [alias]: value, [name]: value })).rejects.toThrow(UsageError);
        expect(sent).toEqual([]);
      });

      test.each(sample.forms.length > 1 ? sample.forms : [])("asks for %s", async (accept) => {
        await call({ ...required, accept });
        const { headers, ...rest } = wire(required);
        expect(sent).toEqual([{ ...rest, headers: { ...headers, accept } }]);
      });

      test("requests only media types of the contract", async () => {
        const accept = "application/vnd.api.v11+json";
        await expect(call({ ...required, accept })).rejects.toThrow(UsageError);
        expect(sent).toEqual([]);
      });
    },
  );

  /** Values that URLs often corrupt, wherever the contract allows any string, and dates. */
  function awkward(parameters: readonly Json[]): Json {
    const values = parameters.map((parameter): [string, unknown] => {
      const schema = contract.resolve(parameter["schema"] ?? {});
      const branches = [schema["anyOf"] ?? schema].flat().map((branch) => contract.resolve(branch));
      const name = String(parameter["name"]);
      if (parameter["in"] === "header") return [name, "plain"];
      if (parameter["in"] === "query" && branches.some((b) => b["format"] === "date-time")) {
        return [name, new Date("2024-02-29T23:59:59.987Z")];
      }
      if (schema["type"] === "array") return [name, ["a,b", "c d", "é/+&=?#%"]];
      if (schema["type"] === "boolean") return [name, false];
      if (schema["type"] === "integer" || schema["type"] === "number") return [name, 0];
      return [name, "a b/ü+c&d=e?f#g%h,i;j:k@l😀"];
    });
    return Object.fromEntries(values);
  }
});

/** The vendor's documentation of versions and keys, independent of the contract. */
describe("qodex", () => {
  const key = "PMAK-of-the-tests";
  const all = samples(Contract.read("qodex"));

  async function headersOf(sample: Sample): Promise<Record<string, string>> {
    let headers: Record<string, string> = {};
    const client = createClient("qodex", {
      apiKey: key,
      baseUrl,
      retry: false,
      fetch: async (_, init) => {
        headers = init.headers as Record<string, string>;
        return Response.json({});
      },
    });
    await sendOnly(() => methodOf(client, sample)(sample.inputs[0]?.[1]));
    return headers;
  }

  test("requests version 10 on the 22 current API Builder operations except comments", async () => {
    const builder = all.filter(
      ({ operation: { path, source } }) =>
        /^\/apis\b/.test(path) && !/\/comments\b/.test(path) && !source["deprecated"],
    );
    expect(builder).toHaveLength(22);
    for (const sample of all) {
      const version10 = builder.includes(sample);
      expect((await headersOf(sample))["accept"], sample.id).toBe(
        version10 ? "application/vnd.api.v10+json" : "application/json",
      );
    }
  });

  test("offers version 9 on the ten that have it", () => {
    const both = all.filter(({ forms }) => forms.length > 1);
    expect(both.map(({ forms }) => forms)).toEqual(
      Array(10).fill(["application/vnd.api.v10+json", "application/json"]),
    );
  });

  test("sends the SCIM key only to the twelve SCIM operations, and the API key elsewhere", async () => {
    const scim = all.filter(({ operation }) => operation.path.startsWith("/scim/"));
    expect(scim).toHaveLength(12);
    for (const sample of all) {
      const { authorization, "x-api-key": apiKey } = await headersOf(sample);
      const expected = scim.includes(sample) ? ["Bearer scim-key-of-the-tests"] : [undefined, key];
      expect([authorization, apiKey].slice(0, expected.length), sample.id).toEqual(expected);
      if (scim.includes(sample)) expect(apiKey).toBeUndefined();
    }
  });
});

import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { families } from "../../scripts/lib/paths.ts";
import { methodOf, samples } from "../support/contract.ts";
import { createClient, givenOnce } from "../support/families.ts";
import { actualWire, expectedWire, type Wire } from "../support/wire.ts";

const key = "key_on_the_wire";
const baseUrl = "https://api.example.com/base";

describe.each(families)("%s", (family) => {
  const contract = Contract.read(family);
  const sent: Wire[] = [];
  const client = createClient(family, {
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

      test.each(inputs)("%s", async (_, input) => {
        sent.length = 0;
        await methodOf(client, sample)(input);
        expect(sent).toEqual([expectedWire(contract, sample, input, givenOnce(family), key)]);
      });
    },
  );

  /** Values that URLs are apt to mangle, wherever the contract takes any string, and dates. */
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

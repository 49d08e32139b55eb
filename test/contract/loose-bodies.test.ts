import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";

/** Bodies for which the sources require nothing, and their reasons. */
const nothingRequired: Readonly<Record<string, string>> = {
  getAiCodeTrackingCommitDetails: "no source names a field",
  ...Object.fromEntries(
    ["Folder", "Request", "Response"].flatMap((item) =>
      ["create", "update"].map((verb) => [
        `${verb}Collection${item}`,
        "both definitions declare every field as optional",
      ]),
    ),
  ),
  pullEnvironmentFork: "required in the definition of 2026, optional in that of 2024",
  replaceApiSchemaFile: "an example has only `root`, others only `content`",
  searchDetectedSecrets: "filters, which are all optional",
  updateScimUser: "the definition declares every field as optional",
  createLegacyApiRelations: "lists by type, none of which is required",
  createLegacyApiSchemaCollection: "the definition declares every field as optional",
};

/** Examples may contain `$id`, which the validator would treat as that of a schema. */
const withoutExamples = (schema: object): Schema =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === "examples" ? undefined : value)));

/** The operations whose body can be omitted, or be an empty object. */
function looseBodies(contract: Contract, among = (_id: string) => true): string[] {
  const { schemas } = contract.document["components"] as Json;
  return contract.operations().flatMap(({ id, source }) => {
    if (source["requestBody"] === undefined || !among(id)) return [];
    const body = contract.resolve(source["requestBody"]);
    const forms = Object.entries(body["content"] as Json).filter(([type]) => /\bjson$/.test(type));
    const takesNothing = forms.some(([, form]) => {
      const schema = { ...((form as Json)["schema"] as Json), components: { schemas } };
      return new Validator(withoutExamples(schema), "2020-12").validate({}).valid;
    });
    return takesNothing || body["required"] !== true ? [id] : [];
  });
}

describe("a request body that a source requires", { timeout: 120_000 }, () => {
  test("can neither be omitted nor be empty", () => {
    const loose = apis.flatMap((api) => looseBodies(Contract.read(api)));
    expect(loose.sort()).toEqual(Object.keys(nothingRequired).sort());
  });

  test("is detected otherwise", () => {
    const contract = Contract.read("qodex");
    const damaged = ["createMonitor", "createScimUser"];
    for (const id of damaged) {
      const { source } = contract.operation(id) ?? {};
      const body = contract.resolve(source?.["requestBody"]);
      const form = Object.values(body["content"] as Json)[0] as Json;
      if (id === "createMonitor") body["required"] = false;
      else form["schema"] = { ...contract.resolve(form["schema"]), required: [] };
    }
    expect(looseBodies(contract, (id) => damaged.includes(id))).toEqual(damaged);
  });
});

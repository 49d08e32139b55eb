import { describe, expect, it } from "vitest";
import { annotate } from "../../../scripts/docs/annotate.ts";

describe("annotate", () => {
  it("lists the known values of an open enum after the description", () => {
    const source = { description: "A state.\n", "x-extensible-enum": ["on", "off"] };
    expect(annotate({ schema: source })).toEqual({
      schema: {
        ...source,
        description: "A state.\n\nKnown values: `on`, `off`. Others are possible.",
      },
    });
  });

  it("lists the known values of a parameter, also of a list parameter", () => {
    const schemas = { State: { type: "string", "x-extensible-enum": ["on"] } };
    const schema = { type: "array", items: { $ref: "#/components/schemas/State" } };
    const states = { name: "states", in: "query", description: "Filter.", schema };
    expect(annotate({ components: { schemas }, states })).toMatchObject({
      states: { description: "Filter.\n\nKnown values: `on`. Others are possible." },
    });
  });

  it("shows the evidence of an operation", () => {
    const note = (evidence: string) =>
      annotate({ get: { operationId: "getX", "x-evidence": evidence } })["get"] as {
        description: string;
      };
    expect(note("documented").description).toMatch(/^\*Evidence: documented\.\* The vendor's own/);
    expect(note("inferred").description).toBe(
      "*Evidence: inferred.* No public source confirms this operation.",
    );
  });

  it("shows the limit of an operation with its own quota", () => {
    const quotas = {
      default: { requests: 300, interval: 60, description: "All." },
      slow: { requests: 10, interval: 30, description: "Some." },
    };
    const get = { operationId: "getX", description: "Text." };
    const put = { ...get, "x-rate-limit": "slow" };
    const made = annotate({ "x-rate-limit": quotas, get, put });
    expect(made).toMatchObject({
      get: { description: "Text." },
      put: { description: "Text.\n\n*Limit: 10 calls in 30 seconds.*" },
    });
  });

  it("marks inferred fields and parameters only", () => {
    const mark = (evidence: string) => annotate({ id: { type: "string", "x-evidence": evidence } });
    expect(mark("inferred")).toMatchObject({ id: { description: "*Unconfirmed.*" } });
    expect(mark("observed")).toEqual({ id: { type: "string", "x-evidence": "observed" } });
    const parameter = { schema: {}, description: "Order.", "x-evidence": "inferred" };
    expect(annotate({ parameter })).toMatchObject({
      parameter: { description: "Order.\n\n*Unconfirmed.*" },
    });
  });

  it("keeps information that a description beside a reference would hide", () => {
    const State = { description: "A state.", "x-extensible-enum": ["on"] };
    const reference = { $ref: "#/components/schemas/State" };
    const read = (field: object) =>
      annotate({ components: { schemas: { State } }, field })["field"];
    expect(read(reference)).toEqual(reference);
    expect(read({ ...reference, description: "Now." })).toMatchObject({
      description: "Now.\n\nKnown values: `on`. Others are possible.",
    });
    expect(read({ ...reference, "x-evidence": "inferred" })).toMatchObject({
      description: "A state.\n\n*Unconfirmed.*",
    });
  });

  it("reads fields and responses named like data keywords", () => {
    const field = { "x-extensible-enum": ["a"] };
    const description = "Known values: `a`. Others are possible.";
    const properties = { example: field, default: field, enum: field };
    expect(annotate({ properties })).toMatchObject({
      properties: { example: { description }, default: { description }, enum: { description } },
    });
  });

  it("shows a comma-separated list as it is sent", () => {
    const list = { name: "list", in: "query", explode: false, example: ["a", "b"] };
    const few = { summary: "Few", value: ["a", "b"] };
    const components = { examples: { few } };
    const named = {
      ...list,
      example: "a",
      examples: { few: { $ref: "#/components/examples/few" } },
    };
    expect(annotate({ components, list, named })).toMatchObject({
      components,
      list: { example: "a,b" },
      named: { example: "a", examples: { few: { summary: "Few", value: "a,b" } } },
    });
    expect(annotate({ list: { ...list, explode: true } })).toMatchObject({
      list: { example: ["a", "b"] },
    });
  });

  it("does not change examples and its input", () => {
    const source = {
      examples: [{ "x-extensible-enum": ["a"] }],
      example: { "x-evidence": "inferred" },
    };
    const before = structuredClone(source);
    expect(annotate(source)).toEqual(before);
    annotate({ a: { "x-extensible-enum": ["b"] } });
    expect(source).toEqual(before);
  });
});

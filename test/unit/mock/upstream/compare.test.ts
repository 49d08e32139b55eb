import { describe, expect, test } from "vitest";
import type { Engine } from "../../../../src/mock/prism/engine.ts";
import type { PrismOperation, PrismResponse } from "../../../../src/mock/prism/prism.ts";
import { differences } from "../../../../src/mock/upstream/compare.ts";
import { engine, operation } from "../middleware/stub.ts";

// Not declared by any current contract.
const text = [{ mediaType: "text/plain" }];
const declared: Readonly<Record<number, string>> = {
  200: "text/plain",
  404: "application/vnd.a+json",
  500: "application/json",
};
const responses = [
  { code: "200", contents: text },
  { code: "4XX", contents: [{ mediaType: "application/vnd.a+json" }] },
  { code: "default", contents: [{ mediaType: "application/json" }] },
];

/** The findings in a response, and what was left for Prism to check. */
async function compared(status: number, type: string, body: string) {
  const asked: [PrismOperation, PrismResponse][] = [];
  const contract: Engine = {
    ...engine()(),
    check: (...call) => {
      asked.push(call);
      return [];
    },
  };
  const found = await differences(contract, { ...operation, responses }, "get", {
    status,
    headers: { "content-type": [type], vary: ["a", "b"] },
    body: Buffer.from(body),
  });
  const [of, element] = asked[0] ?? [];
  return { found, codes: of?.responses.map(({ code }) => code), element };
}

describe("the declared response", () => {
  test.each([
    [404, "4XX", "application/vnd.a+json", "{}", {}],
    // Services label their JSON loosely.
    [404, "4XX", "application/json", "{}", {}],
    [500, "default", "application/problem+json", "{}", {}],
    [500, "default", "application/json", "[1]", [1]],
    [200, "200", "text/plain", "{}", "{}"],
  ])("for %i is that of %s", async (status, code, type, body, value) => {
    const { found, codes, element } = await compared(status, `${type}; charset=utf-8`, body);
    expect([found, codes]).toEqual([[], [code]]);
    expect(element).toEqual({
      statusCode: status,
      headers: { "content-type": declared[status], vary: "a, b" },
      body: value,
    });
  });
  test("of a status class has no other media type", async () => {
    const { found, element } = await compared(404, "text/plain", "{}");
    expect(found.map(({ code }) => code)).toEqual(["media-type"]);
    expect(element?.body).toBeUndefined();
  });
});

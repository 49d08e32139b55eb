import { describe, expect, test } from "vitest";
import { Contract } from "../../../scripts/generate/contract.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import { formOf, labelOf } from "../../../src/mock/negotiation/labels.ts";

const v10 = "application/vnd.api.v10+json";
const json = "application/json";

test("every media type that the mock labels differently has that label in the contract", () => {
  let relabelled = 0;
  for (const api of apis) {
    const contract = Contract.read(api);
    for (const { id, source } of contract.operations()) {
      const responses = Object.values(source["responses"] as Record<string, object>);
      for (const response of responses) {
        const { content = {} } = contract.resolve(response) as {
          content?: Record<string, { "x-also-labelled"?: string[] }>;
        };
        for (const [type, media] of Object.entries(content)) {
          const label = labelOf(type);
          if (label === type) {
            expect(media["x-also-labelled"], `${id}: ${type}`).toBeUndefined();
            continue;
          }
          relabelled += 1;
          const labels = [...(media["x-also-labelled"] ?? []), ...Object.keys(content)];
          expect(labels, `${id}: ${type}`).toContain(label);
        }
      }
    }
  }
  expect(relabelled).toBeGreaterThan(15);
});

describe("the media type of a response, by what is declared, its label, and what was requested", () => {
  test.each([
    [[v10, json], json, v10, v10],
    [[v10, json], json, "*/*", json],
    [[v10, json], json, undefined, json],
    [[v10, json], `${json}; charset=utf-8`, v10, v10],
    [[v10, json], v10, json, v10],
    [[v10], json, v10, v10],
    [[json], json, v10, json],
    [["application/problem+json"], json, v10, "application/problem+json"],
    [["text/plain", json], "text/plain", v10, "text/plain"],
    [[json], "text/html", v10, undefined],
    [[json], "", v10, undefined],
    [[], json, v10, undefined],
  ])("%j, %s, %s: %s", (declared, label, accept, form) => {
    expect(formOf(declared, label, accept)).toBe(form);
  });
});

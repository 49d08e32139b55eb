import { describe, expect, test } from "vitest";
import { Contract } from "../../../scripts/generate/contract.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import { formOf, labelOf } from "../../../src/mock/negotiation/labels.ts";
import { withErrorType } from "../../../src/mock/negotiation/requested-type.ts";

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

test("Accept selects the label of a requested error that has several", () => {
  const problem = "application/problem+json";
  const error = (...types: string[]) => ({
    method: "get",
    path: "/things",
    responses: [
      { code: "200", contents: [{ mediaType: v10 }, { mediaType: json }] },
      { code: "500", contents: types.map((mediaType) => ({ mediaType })) },
    ],
  });
  const labels = (types: string[], code: number | undefined, accept?: string) =>
    withErrorType(error(...types), code, accept)
      .responses.map(({ contents }) => (contents ?? []).map(({ mediaType }) => mediaType))
      .at(code === 200 ? 0 : 1);

  expect(labels([json, problem], 500, problem)).toEqual([problem]);
  expect(labels([json, problem], 500, "text/html, application/problem+json;q=0.1")).toEqual([
    problem,
  ]);
  expect(labels([json, problem], 500, json)).toEqual([json]);
  expect(labels([problem, json], 500, "text/html")).toEqual([problem]);
  expect(labels([problem], 500, json)).toEqual([problem]);
  expect(labels([], 500, json)).toEqual([]);
  expect(labels([json, problem], 503, json)).toEqual([json, problem]);
  expect(labels([json, problem], undefined, problem)).toEqual([json, problem]);
  expect(labels([json, problem], 200, json)).toEqual([v10, json]);
  // Responses are cached by the object.
  const one = error(json, problem);
  expect(withErrorType(one, 500, problem)).toBe(withErrorType(one, 500, problem));
  expect(withErrorType(one, 500, json)).not.toBe(withErrorType(one, 500, problem));
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

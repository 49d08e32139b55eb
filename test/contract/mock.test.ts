import { describe, expect, test } from "vitest";
import { apis } from "../../scripts/lib/paths.ts";
import { labelOf } from "../../src/mock/negotiation/labels.ts";
import { bodyOf } from "../support/contract/call-kind.ts";
import { at, methodOf, type Sample, samplesOf, successOf } from "../support/contract/contract.ts";
import { useMock } from "../support/mock/mock.ts";

describe.each(apis)("%s", (api) => {
  const mock = useMock(api);

  describe.each(samplesOf(api).map((sample) => ({ sample, name: sample.id })))(
    "$name",
    ({ sample }) => {
      const call = (input: object) => methodOf(mock.client, sample)(input);
      const required = sample.inputs[0]?.[1] ?? {};

      test.each(sample.inputs)("%s: is allowed, and served from the contract", async (_, input) => {
        const before = mock.seen.length;
        const { data, response } = await call(input).withResponse();
        const warnings = warningsFor(sample, input);
        expect(mock.seen.slice(before)).toEqual([
          expect.objectContaining({
            operationId: sample.id,
            status: successOf(sample)?.status,
            violations: warnings,
          }),
        ]);
        if (warnings.length === 0) expect(response.headers.get("sl-violations")).toBeNull();
        expectAnswerOf(sample, sample.forms[0], data, response);
      });

      test.each(sample.forms.length > 1 ? sample.forms : [])("asked for %s", async (accept) => {
        const { data, response } = await call({ ...required, accept }).withResponse();
        expect(response.status).toBe(successOf(sample, accept)?.status);
        expect(response.headers.get("sl-violations")).toBeNull();
        expectAnswerOf(sample, accept, data, response);
      });

      test.each(examplesOf(sample))(
        "$status $type $example",
        async ({ status, type, example, value, headers: expected }) => {
          // The client does not choose a second label of a format, but others may request it.
          const headers = { prefer: `code=${status}, example=${example}`, accept: type };
          const { data, response } = await call({ ...required, headers }).withResponse();
          expect(response.status).toBe(status);
          expect(response.headers.get("content-type")).toBe(labelOf(type));
          expect(response.headers.get("sl-violations")).toBeNull();
          expect(bodyOf(sample, data)).toEqual(value);
          expect(Object.fromEntries(response.headers)).toMatchObject(expected);
        },
      );

      test.each(sample.successes.filter(({ media }) => media.length === 0))(
        "$status without a body",
        async ({ status, headers: expected }) => {
          const before = mock.seen.length;
          const input = { ...required, headers: { prefer: `code=${status}` } };
          const { data, response } = await call(input).withResponse();
          expect(response.status).toBe(status);
          expect(response.headers.get("sl-violations")).toBeNull();
          expect(data).toBeUndefined();
          expect(Object.fromEntries(response.headers)).toMatchObject(expected);
          // A redirect is a result: no request follows.
          expect(mock.seen).toHaveLength(before + 1);
        },
      );

      test.each(sample.paging ? [sample.paging] : [])(
        "iterates over both pages, and ends",
        async (paging) => {
          const items = ["firstPage", "lastPage"].flatMap(
            (name) => at(exampleOf(sample, name), paging.items) as unknown[],
          );
          const before = mock.seen.length;
          const walked: unknown[] = [];
          for await (const item of call(required)) {
            walked.push(item);
            if (walked.length > items.length) break;
          }
          expect(items.length).toBeGreaterThan(1);
          expect(walked).toEqual(items);
          // If a total exceeds the number of items, the client requests another page.
          const total = at(exampleOf(sample, "lastPage"), String(paging.response));
          const counted = paging.style === "offset" || paging.style === "scim";
          const requests = counted && Number(total) > items.length ? 3 : 2;
          expect(
            mock.seen.slice(before).map(({ status, violations }) => [status, violations]),
          ).toEqual(Array(requests).fill([200, []]));
        },
      );
    },
  );
});

/** The response is one of the examples, or has no body if the contract has none. */
function expectAnswerOf(
  sample: Sample,
  form: string | undefined,
  data: unknown,
  response: Response,
) {
  const media = successOf(sample, form)?.media.find(({ type }) => type === form);
  if (!media) return expect(data).toBeUndefined();
  expect(response.headers.get("content-type")).toBe(form && labelOf(form));
  expect(media.examples.map(({ value }) => value)).toContainEqual(bodyOf(sample, data));
}

/** A deprecated parameter is allowed, and the mock reports that it is deprecated. */
const warningsFor = ({ operation }: Sample, input: object) =>
  operation.parameters
    .filter((p) => p["deprecated"] === true && String(p["name"]) in input)
    .map((p) =>
      expect.objectContaining({
        severity: "Warning",
        code: "deprecated",
        location: ["request", p["in"], String(p["name"])],
      }),
    );

function examplesOf({ successes }: Sample) {
  return successes.flatMap(({ status, media, headers }) =>
    media.flatMap(({ type, examples }) =>
      examples.map(({ name, value }) => ({ status, type, example: name, value, headers })),
    ),
  );
}

const exampleOf = (sample: Sample, name: string) =>
  successOf(sample)?.media[0]?.examples.find((example) => example.name === name)?.value;

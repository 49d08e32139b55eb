import { describe, expect, test } from "vitest";
import { families } from "../../scripts/lib/paths.ts";
import { at, methodOf, type Sample, samplesOf } from "../support/contract.ts";
import { useMock } from "../support/mock.ts";

interface Page {
  items: unknown[];
  cursor: string | undefined;
  data: unknown;
}

describe.each(families)("%s", (family) => {
  const mock = useMock(family);

  describe.each(samplesOf(family).map((sample) => ({ sample, name: sample.id })))(
    "$name",
    ({ sample }) => {
      const call = (input: object) => methodOf(mock.client, sample)(input);
      const [first] = sample.successes;
      const required = sample.inputs[0]?.[1] ?? {};

      test.each(sample.inputs)(
        "%s: is allowed, and answered from the contract",
        async (_, input) => {
          const before = mock.seen.length;
          const { data, response } = await call(input).withResponse();
          expect(response.headers.get("sl-violations")).toBeNull();
          expect(mock.seen.slice(before)).toEqual([
            expect.objectContaining({
              operationId: sample.id,
              status: first?.status,
              violations: [],
            }),
          ]);
          const known = first?.media[0]?.examples.map(({ value }) => value) ?? [];
          expect(known).toContainEqual(bodyOf(sample, data));
        },
      );

      test.each(examplesOf(sample))(
        "$status $type $example",
        async ({ status, type, example, value }) => {
          const prefer = `code=${status}, example=${example}`;
          const input = { ...required, headers: { prefer, accept: type } };
          const { data, response } = await call(input).withResponse();
          expect(response.status).toBe(status);
          expect(response.headers.get("content-type")).toBe(type);
          expect(response.headers.get("sl-violations")).toBeNull();
          expect(bodyOf(sample, data)).toEqual(value);
        },
      );

      test.each(sample.successes.filter(({ media }) => media.length === 0))(
        "$status without a body",
        async ({ status }) => {
          const input = { ...required, headers: { prefer: `code=${status}` } };
          const { data, response } = await call(input).withResponse();
          expect(response.status).toBe(status);
          expect(response.headers.get("sl-violations")).toBeNull();
          expect(data).toBeUndefined();
        },
      );

      test.each(sample.paging ? [sample.paging] : [])("walks both pages, ends", async (paging) => {
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
        expect(
          mock.seen.slice(before).map(({ status, violations }) => [status, violations]),
        ).toEqual([
          [200, []],
          [200, []],
        ]);
      });
    },
  );
});

/** A list gives its page, of which `data` is the body; everything else gives the body itself. */
const bodyOf = (sample: Sample, data: unknown) => (sample.paging ? (data as Page).data : data);

function examplesOf({ successes }: Sample) {
  return successes.flatMap(({ status, media }) =>
    media.flatMap(({ type, examples }) =>
      examples.map(({ name, value }) => ({ status, type, example: name, value })),
    ),
  );
}

const exampleOf = ({ successes }: Sample, name: string) =>
  successes[0]?.media[0]?.examples.find((example) => example.name === name)?.value;

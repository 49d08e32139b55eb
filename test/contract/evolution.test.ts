import { describe, expect, test } from "vitest";
import { apis } from "../../scripts/lib/paths.ts";
import { ApiError, PaginationError, ParseError, ServerError } from "../../src/index.ts";
import { at } from "../../src/shared/json-pointer.ts";
import { createClient } from "../support/client/clients.ts";
import { bodyOf } from "../support/contract/call-kind.ts";
import { type Answer, methodOf, type Sample, samplesOf } from "../support/contract/contract.ts";
import { variantsOf } from "../support/contract/variants.ts";

// A server may be newer than the contract. Fields that it adds, omits or renames must not break a call.

/** Returns the outcome of an operation for any response: its data, or the error. */
function answered(api: string) {
  let response = new Response();
  const client = createClient(api, {
    apiKey: "key-of-the-evolution",
    retry: false,
    fetch: async () => response,
  });
  return async (sample: Sample, next: Response): Promise<unknown> => {
    response = next;
    try {
      const data = await methodOf(client, sample)(sample.inputs[0]?.[1]);
      return bodyOf(sample, data);
    } catch (error) {
      return error;
    }
  };
}

/** The JSON examples of responses. */
const examplesOf = (answers: readonly Answer[]) =>
  answers.flatMap(({ status, media }) =>
    media
      .filter(({ type }) => type.endsWith("json"))
      .flatMap(({ examples }) => examples.map(({ value }) => ({ status, value }))),
  );

/** Whether a body has the list of its operation; true if the operation returns none. */
function hasItsList({ operation }: Sample, body: unknown): boolean {
  const paging = operation.source["x-pagination"] as
    | { items: string; optional?: boolean; style: string; response: string }
    | undefined;
  if (!paging) return true;
  const list = at(body, paging.items);
  if (list !== undefined || paging.optional !== true) return Array.isArray(list);
  // SCIM omits the list of a page with a total of 0 (RFC 7644, section 3.4.2).
  return paging.style !== "scim" || at(body, paging.response) === 0;
}

/** Whether the client reads the operation's data as JSON. */
const readsJson = ({ forms }: Sample) => forms[0] === undefined || forms[0].endsWith("json");

describe.each(apis)("%s", (api) => {
  const outcomeOf = answered(api);
  const all = samplesOf(api);
  const readable = all.filter(readsJson);
  const withExample = readable.filter(({ successes }) => examplesOf(successes).length > 0);

  test("nearly every operation is covered", () => {
    expect(withExample.length / all.length).toBeGreaterThan(0.7);
  });

  test.each(withExample)("$id: new, missing and null fields", async (sample) => {
    for (const { status, value } of examplesOf(sample.successes)) {
      for (const { change, value: changed } of variantsOf(value)) {
        const data = await outcomeOf(sample, Response.json(changed, { status }));
        if (hasItsList(sample, changed)) expect(data, change).toEqual(changed);
        else expect(data, change).toBeInstanceOf(PaginationError);
      }
    }
  });

  test.each(readable)("$id: an undeclared success", async (sample) => {
    const value = examplesOf(sample.successes)[0]?.value ?? { done: true };
    for (const status of [200, 201, 202, 203, 206, 226, 299]) {
      const headers = { "x-tomorrow": "1", "content-type": "application/vnd.tomorrow+json" };
      const response = new Response(JSON.stringify(value), { status, headers });
      expect(await outcomeOf(sample, response), `${status}`).toEqual(value);
    }
    const promised = sample.successes.every(({ media }) => media.length > 0);
    for (const status of [200, 202, 204, 205]) {
      const data = await outcomeOf(sample, new Response(null, { status }));
      const title = `${status} without a body`;
      const ends = data === undefined ? "nothing" : (data as Error).name;
      const refused = [ParseError.name, PaginationError.name];
      // If some successes have a body and others none, the status decides.
      expect(promised ? refused : [...refused, "nothing"], title).toContain(ends);
    }
  });

  test.each(all)("$id: an undeclared error", async (sample) => {
    for (const status of [400, 402, 410, 418, 451, 499, 500, 507, 520, 599]) {
      const body = { code: "codeOfTomorrow", message: "new", more: { details: [1] } };
      const headers = { "x-tomorrow": "1", "x-request-id": "r" };
      const error = await outcomeOf(sample, Response.json(body, { status, headers }));
      expect(error).toBeInstanceOf(status < 500 ? ApiError : ServerError);
      expect(error).toMatchObject({ status, code: "codeOfTomorrow", body, requestId: "r" });
      expect((error as ApiError).headers["x-tomorrow"]).toBe("1");
    }
  });

  test.each(differentErrors(all))(
    "$status of $sample.id: new, missing and null fields",
    async ({ sample, status, value }) => {
      for (const { change, value: changed } of variantsOf(value)) {
        const error = await outcomeOf(sample, Response.json(changed, { status }));
        expect(error, change).toBeInstanceOf(ApiError);
        expect(error, change).toMatchObject({ status, attempts: 1 });
        expect((error as ApiError).body, change).toEqual(changed);
      }
    },
  );
});

/** The examples of errors, each once: most operations share theirs. */
function differentErrors(all: readonly Sample[]) {
  const found = all.flatMap((sample) =>
    examplesOf(sample.errors).map(({ status, value }) => ({ sample, status, value })),
  );
  const byText = new Map(found.map((row) => [JSON.stringify([row.status, row.value]), row]));
  return [...byText.values()];
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { operationsOf } from "../../support/mock/operations.ts";
import { type Reply, raw } from "../../support/mock/raw.ts";
import { runs } from "../../support/runs.ts";
import { type AnyRequest, anyRequest } from "./any-request.ts";
import { comparable } from "./comparable.ts";
import { askPrism, differences } from "./differences.ts";
import { besidePrism } from "./plain-prism.ts";

const servers = besidePrism();

async function send(base: string, { target, headers, body, method }: AnyRequest): Promise<Reply> {
  // The response depends on Origin; Prism says so only on preflights.
  return comparable(await raw(base, target, headers, body, method));
}

test.each(allApis)(
  "any request of %s gets the response of plain Prism",
  {
    timeout: 600_000,
  },
  async (api) => {
    const operations = operationsOf(api);
    // Half of the requests are for a few operations, so that these get many different ones.
    const few = operations.filter((_, index) => index % 20 === 0);
    const request = fc
      .oneof(fc.constantFrom(...operations), fc.constantFrom(...few))
      .chain((operation) => anyRequest(operation, operations));
    const answersTheSame = fc.asyncProperty(request, async (one) => {
      const [ours, theirs] = await Promise.all([
        send(servers.mock[api], one),
        send(servers.plain[api], askPrism(one)),
      ]);
      if (!differences.some(({ explains }) => explains(one, ours, theirs))) {
        expect(ours).toEqual(theirs);
      }
    });
    await fc.assert(answersTheSame, runs(400));
  },
);

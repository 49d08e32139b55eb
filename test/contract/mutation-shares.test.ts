import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { apis, root } from "../../scripts/lib/paths.ts";
import { createApiValidator } from "../support/client/clients.ts";
import { type Sample, samplesOf } from "../support/contract/contract.ts";
import { type MutationKind, propertyMutations } from "../support/contract/property-mutations.ts";

/**
 * Measures how much validation detects when a server changes: each property of each 2xx example is
 * deleted, renamed and given a value of another type, and the validator of `qodekit/<api>/validate` checks
 * the result. The detected share, in percent, is committed in `mutation-shares.json` and may only rise:
 * `npm test -- test/contract/mutation-shares.test.ts -u` writes the measured shares, up or down, but never
 * below 70 % of the deletions and 97 % of the mistypes.
 */
type Shares = Record<MutationKind, number>;

const file = join(root, "test/contract/mutation-shares.json");
const committed = (): Record<string, Shares> => JSON.parse(readFileSync(file, "utf8"));

describe.each(apis)("%s", { timeout: 120_000 }, (api) => {
  test("the share of detected changes does not fall", async () => {
    const shares = await measure(api);
    if (inject("update")) {
      const all = { ...committed(), [api]: shares };
      writeFileSync(file, `${JSON.stringify(all, undefined, 2)}\n`);
    }
    const kinds = ["deleted", "renamed", "mistyped"] as const;
    expect(shares.deleted).toBeGreaterThanOrEqual(70);
    expect(shares.mistyped).toBeGreaterThanOrEqual(97);
    for (const kind of kinds) {
      expect(shares[kind], kind).toBeGreaterThanOrEqual(committed()[api]?.[kind] ?? 100);
    }
  });
});

async function measure(api: string): Promise<Shares> {
  let drifts = 0;
  const onDrift = () => {
    drifts += 1;
  };
  // Only an unknown field reveals a renamed optional property.
  const allow = createApiValidator(api, { onDrift });
  const report = createApiValidator(api, { onDrift, unknownFields: "report" });
  const seen = { deleted: [0, 0], renamed: [0, 0], mistyped: [0, 0] } as Record<
    MutationKind,
    [noticed: number, all: number]
  >;
  for (const { sample, status, type, value } of samplesOf(api).flatMap(successExamples)) {
    for (const { kind, keys, body } of propertyMutations(value)) {
      drifts = 0;
      const response = new Response(null, { status, headers: { "content-type": type } });
      const validate = kind === "renamed" ? report : allow;
      await validate({
        operationId: sample.id,
        reply: { response, data: body },
        error: undefined,
      });
      const count = seen[kind];
      expect(keys.length).toBeGreaterThan(0);
      if (drifts > 0) count[0] += 1;
      count[1] += 1;
    }
  }
  const share = ([noticed, all]: [number, number]) => Math.floor((noticed / all) * 1000) / 10;
  expect(seen.deleted[1]).toBeGreaterThan(100);
  return {
    deleted: share(seen.deleted),
    renamed: share(seen.renamed),
    mistyped: share(seen.mistyped),
  };
}

function successExamples(sample: Sample) {
  return sample.successes.flatMap(({ status, media }) =>
    media.flatMap(({ type, examples }) =>
      examples.map(({ value }) => ({ sample, status, type, value })),
    ),
  );
}

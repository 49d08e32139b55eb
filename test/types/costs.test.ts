import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplesOf } from "../support/contract/contract.ts";
import { compilers } from "../support/package/compilers.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { everyOperation, twoOperations } from "../support/package/consumer-code.ts";

/**
 * The maximum instantiations of a file, as counted by the compiler, which are constant per version. They
 * are a quarter of the promised limit (8,000 for two operations): types that compute over the whole
 * contract, such as those of openapi-fetch, exceed it at once.
 */
const limits = { two: 2_000, all: 4 * 2_000 };

let project: Consumer;
beforeAll(async () => {
  project = await createConsumer("costs");
  project.write("two.ts", twoOperations);
  project.write("all.ts", everyOperation("qodex"));
});
afterAll(() => project.remove());

describe.each(["TypeScript 5.9", "TypeScript 6"] as const)("%s", { timeout: 180_000 }, (name) => {
  const cost = async (file: string) => {
    const options = { skipLibCheck: true };
    const { problems, instantiations } = await compilers[name](project.folder, [file], options);
    expect(problems).toEqual([]);
    expect(instantiations).toBeGreaterThan(0);
    return instantiations;
  };

  test("two operations", async () => {
    expect(await cost("two.ts")).toBeLessThanOrEqual(limits.two);
  });

  test(`all ${samplesOf("qodex").length} operations`, async () => {
    expect(await cost("all.ts")).toBeLessThanOrEqual(limits.all);
  });

  test("the count grows with types that compute over the contract", async () => {
    const paths = `import { openapiFetch } from "qodekit/openapi-fetch";
      ${twoOperations}
      const api = openapiFetch(client);
      console.log(await api.GET("/collections", {}), await api.GET("/me", {}));`;
    project.write("paths.ts", paths);
    expect(await cost("paths.ts")).toBeGreaterThan(limits.two);
  });
});

import { expect, test } from "vitest";
import { type CompilerName, compilers } from "../support/package/compilers.ts";
import type { Consumer } from "../support/package/consumer.ts";
import { everyOperation, operationsOf, twoOperations } from "../support/package/consumer-code.ts";

/**
 * The maximum instantiations of a file, as counted by the compiler, which are constant per version. They
 * are a quarter of the promised limit (8,000 for two operations): types that compute over the whole
 * contract, such as those of openapi-fetch, exceed it at once.
 */
const limits = { two: 2_000, all: 4 * 2_000 };

/** The tests of what the package's types cost a compiler. */
export function costsWith(name: CompilerName, project: () => Consumer): void {
  const cost = async (file: string, text: string) => {
    project().write(file, text);
    const options = { skipLibCheck: true };
    const { problems, instantiations } = await compilers[name](project().folder, [file], options);
    expect(problems).toEqual([]);
    expect(instantiations).toBeGreaterThan(0);
    return instantiations;
  };

  test("two operations", async () => {
    expect(await cost("two.ts", twoOperations)).toBeLessThanOrEqual(limits.two);
  });

  test(`all ${operationsOf("qodex").length} operations`, async () => {
    expect(await cost("all.ts", everyOperation("qodex"))).toBeLessThanOrEqual(limits.all);
  });

  test("the count grows with types that compute over the contract", async () => {
    const paths = `import { openapiFetch } from "qodekit/openapi-fetch";
      ${twoOperations}
      const api = openapiFetch(client);
      console.log(await api.GET("/collections", {}), await api.GET("/me", {}));`;
    expect(await cost("paths.ts", paths)).toBeGreaterThan(limits.two);
  });
}

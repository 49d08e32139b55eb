import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that Stryker runs against each mutant: only those of the mutated files, which are fast. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    // As in test/vitest.config.ts: a loaded machine is slow, and a failure would end the whole run.
    testTimeout: 60_000,
    include: [
      "test/unit/errors/classes.test.ts",
      "test/unit/retry/{policy,retry-after,rate-limit-field,budget-tokens,decisions}.test.ts",
      "test/unit/transport/{api-error,error-body}/*.test.ts",
      "test/unit/calls/progress.test.ts",
      "test/unit/calls/list-call/*.test.ts",
      "test/unit/client/url/*.test.ts",
      "test/unit/calls/paging/{items,cursors,walks}.test.ts",
      "test/unit/calls/paging/quirks/*.test.ts",
      "test/unit/shared/json-pointer.test.ts",
    ],
  },
});

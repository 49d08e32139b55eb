import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that Stryker runs against each mutant: those of the mutated files alone, which are fast. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: [
      "test/unit/{errors,retry,retry-hints,retry-budget}.test.ts",
      "test/unit/{api-error,error-body,list-call,url}/*.test.ts",
      "test/unit/retry/decisions.test.ts",
      "test/unit/paging/{pointer,items,cursors}.test.ts",
      "test/unit/paging/quirks/*.test.ts",
    ],
  },
});

import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const include = ["test/**/*.test.ts", "openapi/rules/**/*.test.ts"];

/**
 * Files that replace modules, or import the tests of other files: what they import must not be loaded yet,
 * nor serve others later.
 */
const needsFreshModules = globSync(include, { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) =>
    /\b(vi\.(mock|doMock|resetModules)|sameTestsOn)\(/.test(readFileSync(join(root, file), "utf8")),
  );
/** Files that load compilers and programs, which need much memory, and share little with others. */
const large = ["test/{package,types,guides,examples}/**/*.test.ts"];
const isolated = [...needsFreshModules, ...large];

declare module "vitest" {
  interface ProvidedContext {
    readonly update: boolean;
  }
}

export default defineConfig({
  root,
  test: {
    projects: [
      // One process runs many files and loads the client, the contracts and Prism once: half of the time.
      { extends: true, test: { name: "shared", include, exclude: isolated, isolate: false } },
      { extends: true, test: { name: "isolated", include: isolated } },
    ],
    setupFiles: "./test/support/leave-no-trace.ts",
    globalSetup: "./test/support/global-setup.ts",
    reporters: ["default", "./test/support/closing-line.ts"],
    // Vitest would leave one processor idle, although much of the time is spent in other programs.
    maxWorkers: availableParallelism(),
    // For tests that measure: whether to write their results to the repository.
    provide: { update: process.argv.some((each) => each === "-u" || each === "--update") },
    // A loaded machine is slow: a limit should find hanging tests, not slow ones.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      // The client. The mock and the CLI also run in separate processes, which coverage does not count.
      include: ["src/**/*.ts"],
      exclude: [
        ...["src/mock/**", "src/mock.ts"],
        ...["src/cli/**", "src/cli.ts", "src/export/**", "src/shared/command-line.ts"],
      ],
      reporter: [["text", { skipFull: true }], "json-summary"],
      reportsDirectory: "coverage",
      thresholds: { branches: 96 },
    },
  },
});

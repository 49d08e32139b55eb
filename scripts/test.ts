import { runNode } from "./lib/run.ts";

/** Runs the tests. Arguments go to vitest: `npm test -- test/unit/retry` or `npm test -- --coverage`. */
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];
const { code } = await runNode([...vitest, ...process.argv.slice(2)]);
process.exitCode = code;

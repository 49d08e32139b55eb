#!/usr/bin/env node
import { describeFailure } from "./cli/failure.ts";
import { main } from "./cli/main.ts";

// The reader of the ready line or the log may close the pipe; the mock keeps running.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});

const args = process.argv.slice(2);
main(args).catch((error: unknown) => {
  const { text, exitCode } = describeFailure(error, args);
  process.stderr.write(`${text}\n`);
  process.exit(exitCode);
});

#!/usr/bin/env node
import { runMock } from "./mock/cli/command.ts";
import { CommandLineError } from "./mock/cli/command-line.ts";
import { version } from "./mock/cli/version.ts";
import { MockError } from "./mock/errors.ts";

const help = `Usage: qodekit <command> [options]

Commands:
  mock       Starts the contract mock: a local server to test against. See: qodekit mock --help

Options:
  -h, --help     This text.
  -v, --version  The version of qodekit.
`;

async function main([command, ...args]: readonly string[]): Promise<void> {
  switch (command) {
    case "mock":
      return runMock(args);
    case "-h":
    case "--help":
      process.stdout.write(help);
      return;
    case "-v":
    case "--version":
      process.stdout.write(`${version()}\n`);
      return;
    case undefined:
      throw new CommandLineError("No command was given. The commands are: mock.");
    default:
      throw new CommandLineError(
        command.startsWith("-")
          ? `Unknown option ${command}. The options are: --help, --version.`
          : `Unknown command ${JSON.stringify(command)}. The commands are: mock.`,
      );
  }
}

// Whoever reads the ready line or the log may close the pipe; the mock goes on.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});

const args = process.argv.slice(2);
main(args).catch((error: unknown) => {
  if (error instanceof CommandLineError) {
    const command = args[0] === "mock" ? "qodekit mock" : "qodekit";
    process.stderr.write(`qodekit: ${error.message} Try: ${command} --help\n`);
    process.exit(2);
  }
  if (error instanceof MockError) {
    const hint = error.code === "port-in-use" ? " Try: --port 0" : "";
    process.stderr.write(`qodekit: ${error.message}${hint}\n`);
    process.exit(1);
  }
  process.stderr.write(`qodekit: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});

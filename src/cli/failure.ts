import { MockError } from "../mock/errors.ts";
import { CommandLineError } from "../shared/command-line.ts";
import { isError } from "../shared/is-error.ts";
import { commands } from "./commands.ts";

/** The message for stderr after a failure, and the exit code: 2 for an invalid command line, else 1. */
export interface Failure {
  readonly text: string;
  readonly exitCode: 1 | 2;
}

/** Expected failures print one line with a remedy; unexpected ones print the stack. */
export function describeFailure(error: unknown, [name]: readonly string[]): Failure {
  if (error instanceof CommandLineError) {
    const command = commands.some((each) => each.name === name) ? `qodekit ${name}` : "qodekit";
    return { text: `qodekit: ${error.message} Try: ${command} --help`, exitCode: 2 };
  }
  if (error instanceof MockError) {
    const hint = error.code === "port-in-use" ? " Try: --port 0" : "";
    return { text: `qodekit: ${error.message}${hint}`, exitCode: 1 };
  }
  const text = isError(error) ? (error.stack ?? error.message) : String(error);
  return { text: `qodekit: ${text}`, exitCode: 1 };
}

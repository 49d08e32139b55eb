import { CommandLineError } from "../../shared/command-line.ts";
import { describeText } from "../../shared/describe-type.ts";

/** Shows numbers and shares; any other text might be a key in the wrong place. */
export function expected(option: string, value: string, what: string): CommandLineError {
  if (/^-?[\d.,%]{1,20}$/.test(value)) {
    return new CommandLineError(`--${option} ${value}: expected ${what}.`);
  }
  return new CommandLineError(`--${option}: expected ${what}; got ${describeText(value)}.`);
}

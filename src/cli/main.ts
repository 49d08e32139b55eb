import { unknown } from "../shared/command-line.ts";
import { version } from "../shared/version.ts";
import { commands } from "./commands.ts";
import { help } from "./help.ts";

/**
 * Runs one command line of `qodekit`. Without arguments, prints the help.
 *
 * @throws CommandLineError for an invalid command line.
 */
export async function main([name, ...args]: readonly string[]): Promise<void> {
  switch (name) {
    case undefined:
    case "-h":
    case "--help":
      process.stdout.write(help);
      return;
    case "-v":
    case "--version":
      process.stdout.write(`${version}\n`);
      return;
    case "help":
      return args.length === 0 ? main(["--help"]) : main([...args, "--help"]);
  }
  const command = commands.find((each) => each.name === name);
  if (command) return command.run(args);
  throw name.startsWith("-")
    ? unknown("option", name, ["--help", "--version"])
    : unknown(
        "command",
        name,
        commands.map((each) => each.name),
      );
}

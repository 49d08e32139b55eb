import { commands } from "./commands.ts";

const width = Math.max(...commands.map(({ name }) => name.length));

/** The text of `qodekit --help`. */
export const help: string = `Usage: qodekit <command> [options]

Tools for the Qoder Teams API and the Qodex API. They need no key, no account and no network.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

Options:
  -h, --help     Print this text. After a command, print its help: qodekit mock --help
  -v, --version  Print the version of qodekit.
`;

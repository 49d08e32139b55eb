import { CommandLineError, readArguments } from "../shared/command-line.ts";
import { Reference, type ReferenceEntry } from "./docs/reference.ts";
import { type TerminalOptions, terminalText, wrap } from "./docs/terminal.ts";

const help = `Usage: qodekit docs <operation> [options]
       qodekit docs <words>

Shows the reference of an operation: parameters, body, responses, samples and errors. Words that name none
list the operations that fit best.

Operation:
  An operation id (createMock), a method of the client (qodex.mocks.create), or a method and a path
  ("POST /mocks").

Options:
  --markdown  Print the page as Markdown, as it is in the package.
  -h, --help  Print this text.

Lines are as long as the terminal, at most 100 characters. Colours only in a terminal; NO_COLOR=1 turns
them off.

Try:
  npx qodekit docs createMock
  npx qodekit docs list members
`;

/** How many operations are listed for words. */
const most = 10;

/**
 * Runs `qodekit docs`.
 *
 * @param reference where the pages are; by default those of the package.
 * @throws CommandLineError when nothing fits.
 */
export async function runDocs(args: readonly string[], reference?: Reference): Promise<void> {
  const { values, positionals } = readArguments(args, {
    markdown: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const text = positionals.join(" ").trim();
  if (text === "") throw new CommandLineError("No operation was given: an id or words.");
  const pages = reference ?? new Reference();
  const [entry, ...others] = pages.named(text);
  const terminal = terminalOf(process.stdout, process.env);
  if (entry && others.length === 0) {
    const markdown = pages.markdown(entry);
    process.stdout.write(values.markdown ? markdown : terminalText(markdown, terminal));
    return;
  }
  const found = entry ? [entry, ...others] : await pages.search(text, most);
  if (found.length === 0) {
    throw new CommandLineError(`Nothing in the reference fits ${JSON.stringify(text)}.`);
  }
  process.stdout.write(list(found, terminal));
  const [best] = found as [ReferenceEntry];
  process.stderr.write(`qodekit: Show one with: qodekit docs ${best.operationId}\n`);
}

/** Plain text unless people read it, who may have asked for plain text, too. */
export function terminalOf(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): TerminalOptions {
  const { NO_COLOR, TERM } = environment;
  return {
    width: Math.max(40, Math.min(output.columns ?? 80, 100)),
    colour: output.isTTY === true && !NO_COLOR && TERM !== "dumb",
  };
}

function list(entries: readonly ReferenceEntry[], { width, colour }: TerminalOptions): string {
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  return entries
    .flatMap(({ operationId, title, api, tag, method, path, deprecated }) => [
      bold(operationId),
      ...wrap(`${title}${deprecated ? ", deprecated" : ""} (${api}, ${tag})`, width, "  "),
      ...wrap(`${method} ${path}`, width, "  "),
    ])
    .join("\n")
    .concat("\n");
}

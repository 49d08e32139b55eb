import { CommandLineError, readArguments } from "../shared/command-line.ts";
import { type Page, Reference } from "./docs/reference.ts";
import { type TerminalOptions, terminalText, wrap } from "./docs/terminal.ts";

/** The maximum number of search results without `--all`. */
const most = 10;

const help = `Usage: qodekit docs <operation> [options]
       qodekit docs <words>

Shows the reference of an operation: parameters, body, responses, samples and errors. Other words search
the reference and list the best matching operations and guides.

Operation:
  An operation id (createMock), a method of the client (qodex.mocks.create), or a method and a path
  ("POST /mocks"). Guides have the name of their file, as in the list.

Options:
  --all       List all matches, not only the best ${most}.
  --markdown  Print the page as Markdown.
  -h, --help  Print this text.

Lines are as long as the terminal, at most 100 characters. Colours appear only in a terminal; NO_COLOR=1
turns them off.

Try:
  npx qodekit docs createMock
  npx qodekit docs list members
  npx qodekit docs rateLimited
`;

/**
 * Runs `qodekit docs`.
 *
 * @param reference the pages to read. Default: those of the package.
 * @throws CommandLineError if nothing matches.
 */
export async function runDocs(args: readonly string[], reference?: Reference): Promise<void> {
  const { values, positionals } = readArguments(args, {
    all: { type: "boolean" },
    markdown: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const text = positionals.join(" ").trim();
  if (text === "")
    throw new CommandLineError("No operation was given: pass an id or search words.");
  const pages = reference ?? new Reference();
  const [entry, ...others] = pages.named(text);
  const terminal = terminalOf(process.stdout, process.env);
  if (entry && others.length === 0) {
    const markdown = pages.markdown(entry);
    process.stdout.write(values.markdown ? markdown : terminalText(markdown, terminal));
    return;
  }
  const found = entry ? [entry, ...others] : await pages.search(text);
  if (found.length === 0) {
    throw new CommandLineError(`Nothing in the reference matches ${JSON.stringify(text)}.`);
  }
  const shown = values.all ? found : found.slice(0, most);
  process.stdout.write(list(shown, terminal));
  if (shown.length < found.length) {
    process.stderr.write(
      `qodekit: ${shown.length} of ${found.length} shown. Pages that match more words come first: add a word, or list all with --all.\n`,
    );
  }
  const [best] = found as [Page];
  process.stderr.write(`qodekit: Show one with: qodekit docs ${nameOf(best)}\n`);
}

/** Plain text unless the output is a terminal; people may ask for plain text, too. */
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

/** The argument that shows the page. */
const nameOf = (page: Page): string => ("operationId" in page ? page.operationId : page.file);

function list(pages: readonly Page[], { width, colour }: TerminalOptions): string {
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  return pages
    .flatMap((page) => [
      bold(nameOf(page)),
      ...detailsOf(page).flatMap((line) => wrap(line, width, "  ")),
    ])
    .join("\n")
    .concat("\n");
}

function detailsOf(page: Page): string[] {
  if (!("operationId" in page)) return [`${page.title} (guide)`];
  const { title, deprecated, api, tag, method, path } = page;
  return [`${title}${deprecated ? ", deprecated" : ""} (${api}, ${tag})`, `${method} ${path}`];
}

import { parseArgs } from "node:util";
import { allFamilies, defaultPorts, isFamily } from "./families.ts";
import { logLine } from "./log-line.ts";
import { startMock } from "./start.ts";
import type { Family, Mock } from "./types.ts";

/** A command line that cannot be understood. `message` says what is wrong and what is expected. */
export class CommandLineError extends Error {
  override readonly name: string = "CommandLineError";
}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  log: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const defaults = allFamilies.map((family) => `${family} ${defaultPorts[family]}`).join(", ");

/** The text of `qodekit mock --help`. */
export const mockHelp: string = `Usage: qodekit mock [family ...] [options]

Starts a server that behaves as the contract of the API says: it answers with the contract's examples
and refuses requests that the contract does not allow. No key, no account and no network is needed.

Families: ${allFamilies.join(", ")} (default: all)

Options:
  --port <number>        The port; 0 for any free one. The next family takes the next port.
                         Default: ${defaults}.
  --host <address>       The address to listen on. Default: 127.0.0.1, only this machine.
  --log <pretty|silent>  One line per request on stderr, or none. Default: pretty.
  -h, --help             This text.

When it is ready it prints one line of JSON per family on stdout:
  {"family":"teams","url":"http://127.0.0.1:${defaultPorts.teams}","pid":1234}
Stop it with Ctrl+C (SIGINT) or SIGTERM.

Try:
  curl -H "Authorization: Bearer any" http://127.0.0.1:${defaultPorts.teams}/v1/organizations/org_xxx/members
  Add -H "Prefer: code=404" for a declared error, "Prefer: example=empty" for a named example,
  "Prefer: dynamic=true" for random data.
`;

interface MockCommand {
  families: Family[];
  port: number | undefined;
  host: string | undefined;
  quiet: boolean;
  help: boolean;
}

/**
 * Runs `qodekit mock` until it is told to stop by SIGINT or SIGTERM; then the process exits with 0.
 *
 * @throws CommandLineError for arguments that cannot be understood.
 * @throws MockError if the mock cannot be started.
 */
export async function runMock(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  if (command.help) {
    process.stdout.write(mockHelp);
    return;
  }
  let mock: Mock | undefined;
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130); // Asked twice: do not wait.
    stopping = true;
    void Promise.resolve(mock?.stop()).then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);

  const { families, port, host, quiet } = command;
  mock = await startMock({
    families,
    port: port ?? defaultPorts,
    ...(host === undefined ? {} : { host }),
    ...(quiet ? {} : { logger: (request) => void process.stderr.write(`${logLine(request)}\n`) }),
  });
  for (const family of families) {
    const url = mock.urls[family];
    process.stderr.write(`The ${family} mock is ready at ${url} (Ctrl+C stops it).\n`);
    process.stdout.write(`${JSON.stringify({ family, url, pid: process.pid })}\n`);
  }
}

function readCommand(args: readonly string[]): MockCommand {
  const { values, positionals } = parse(args);
  const families = positionals.length === 0 ? [...allFamilies] : positionals.map(readFamily);
  const { port, host, log = "pretty", help = false } = values;
  if (log !== "pretty" && log !== "silent") {
    throw new CommandLineError(`--log ${log}: expected pretty or silent.`);
  }
  if (host === "") {
    throw new CommandLineError("--host is empty: expected an address, such as 127.0.0.1.");
  }
  return {
    families: [...new Set(families)],
    port: port === undefined ? undefined : readPort(port),
    host,
    quiet: log === "silent",
    help,
  };
}

function parse(args: readonly string[]): {
  values: { port?: string; host?: string; log?: string; help?: boolean };
  positionals: string[];
} {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const option = /'(?:-\w, )?(--?[^'= ]+)/.exec(message)?.[1] ?? "An option";
    const { code } = cause as { code?: string };
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new CommandLineError(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? `Unknown option ${option}. The options are: ${known.join(", ")}.`
        : `${option}: expected ${option === "--help" ? "no value" : "a value after it"}, as in --port 4010.`,
      { cause },
    );
  }
}

function readFamily(name: string): Family {
  if (isFamily(name)) return name;
  throw new CommandLineError(
    `Unknown family ${JSON.stringify(name)}. The families are: ${allFamilies.join(", ")}.`,
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CommandLineError(
    `--port ${text}: expected a whole number from 1 to 65535, or 0 for any free port.`,
  );
}

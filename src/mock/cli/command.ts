import { fileURLToPath } from "node:url";
import { CommandLineError } from "../../shared/command-line.ts";
import { messageOf } from "../../shared/is-error.ts";
import { MockError } from "../errors.ts";
import { hasRateLimits } from "../limits/rate-limits.ts";
import { contractUrl, defaultPorts } from "../server/apis.ts";
import { startMock } from "../server/start.ts";
import type { Mock, MockLogger, MockOptions } from "../types.ts";
import { Summary } from "../upstream/summary.ts";
import { type MockCommand, readCommand } from "./command-line.ts";
import { mockHelp } from "./help.ts";
import { logLine } from "./log-line.ts";
import { watchContracts } from "./watch.ts";

/**
 * Runs `qodekit mock` until SIGINT, SIGTERM or SIGHUP; then the process exits with 0.
 *
 * @throws CommandLineError for invalid arguments.
 * @throws MockError if the mock cannot be started.
 */
export async function runMock(args: readonly string[]): Promise<void> {
  const command = readCommand(args);
  const { apis, options } = command;
  if (command.help) {
    process.stdout.write(mockHelp);
    return;
  }
  if (command.openapi) {
    for (const api of apis) print({ api, openapi: fileURLToPath(contractUrl(api)) });
    return;
  }
  const { upstream } = options;
  const say = sayers[command.log];
  const summary = upstream === undefined ? undefined : new Summary(upstream);
  let mock: Mock | undefined;
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(130); // A second signal exits at once.
    stopping = true;
    const exit = (): void => process.exit(0);
    void Promise.resolve(mock?.stop()).then(() =>
      mock && summary ? say(`${summary}`, exit) : exit(),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  if (command.untilStdinEnds) atEndOf(process.stdin, stop);

  const logger = withSummary(loggers[command.log], summary);
  mock = await start({
    port: defaultPorts,
    ...options,
    apis,
    ...(logger === undefined ? {} : { logger }),
  });
  if (command.watch) watch(command, mock, say);
  if (options.host !== undefined && !isLoopback(options.host))
    say(openText(options.host, upstream));
  for (const api of apis) {
    if (options.rateLimit && !hasRateLimits(api)) {
      const flag = options.rateLimit === true ? "--rate-limit" : "--monthly-quota";
      say(`${flag}: ${api} documents no limits, so none are enforced.`);
    }
    const forwards = upstream === undefined ? "" : `, forwards to ${upstream}`;
    const url = mock.urls[api];
    say(
      `The ${api} mock is ready at ${url}${forwards} (Ctrl+C stops it). Inspect it: ${url}/__mock/`,
    );
    print({ api, url: mock.urls[api], pid: process.pid });
  }
}

/** Calls back once: a pipe closes after its end, a file and `/dev/null` only end. */
function atEndOf(stdin: NodeJS.ReadStream, callback: () => void): void {
  let ended = false;
  const end = (): void => {
    if (!ended) callback();
    ended = true;
  };
  for (const event of ["end", "close", "error"]) stdin.once(event, end);
  stdin.resume();
}

/** Options that only starting can check belong to the command line as well. */
async function start(options: MockOptions): Promise<Mock> {
  try {
    return await startMock(options);
  } catch (cause) {
    if (!(cause instanceof MockError) || cause.code !== "invalid-option") throw cause;
    const message = cause.message.replaceAll("`tls` has", "--tls-cert and --tls-key have");
    throw new CommandLineError(message, { cause });
  }
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d+){3}$/.test(host);

const openText = (host: string, upstream: string | undefined): string =>
  `--host ${host}: every machine that can reach this one can use the mock, read the received requests ` +
  `(GET /__mock/requests)${upstream === undefined ? " and script its responses" : ", script its responses, and send requests to the real API through it"}. ` +
  "Without --host only this machine can.";

/** Writes a notice for people to stderr. */
type Say = (text: string, written?: () => void) => void;

const line: Say = (text, written = () => {}) => void process.stderr.write(`${text}\n`, written);

/** With a JSON log, a notice is also a line of JSON: a terminal shows both. */
const sayers: Readonly<Record<MockCommand["log"], Say>> = {
  pretty: line,
  json: (notice, written) => line(JSON.stringify({ notice }), written),
  silent: line,
};

const print = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const loggers: Readonly<Record<MockCommand["log"], MockLogger | undefined>> = {
  pretty: (request) => line(logLine(request)),
  json: (request) => line(JSON.stringify(request)),
  silent: undefined,
};

const withSummary = (
  logger: MockLogger | undefined,
  summary: Summary | undefined,
): MockLogger | undefined =>
  summary === undefined
    ? logger
    : (request) => {
        summary.add(request);
        logger?.(request);
      };

function watch({ apis }: MockCommand, mock: Mock, say: Say): void {
  watchContracts(apis, () => {
    mock.reload().then(
      () => say("The contract has changed and was reloaded."),
      (cause: unknown) => say(`${messageOf(cause)} The mock keeps the previous one.`),
    );
  });
}

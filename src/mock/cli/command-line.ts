import { readFileSync } from "node:fs";
import { CommandLineError, readArguments } from "../../shared/command-line.ts";
import { timerLimit } from "../../shared/timer-limit.ts";
import { MockError } from "../errors.ts";
import { faults, isFault } from "../scripting/fault.ts";
import { isHostName, isPem, mostSigma } from "../server/options.ts";
import type { Api, FailureOptions, LogNormalDelay, MockOptions, TlsOptions } from "../types.ts";
import { readUpstream } from "../upstream/options.ts";
import { readApis } from "./api-names.ts";
import { expected } from "./expected.ts";
import { readPorts } from "./ports.ts";

const options = {
  port: { type: "string" },
  host: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  dynamic: { type: "boolean" },
  stateful: { type: "boolean" },
  seed: { type: "string" },
  key: { type: "string", multiple: true },
  "keys-file": { type: "string" },
  delay: { type: "string" },
  fail: { type: "string" },
  "rate-limit": { type: "boolean" },
  "monthly-quota": { type: "string" },
  upstream: { type: "string" },
  "allow-writes": { type: "boolean" },
  strict: { type: "boolean" },
  "max-body": { type: "string" },
  log: { type: "string" },
  watch: { type: "boolean" },
  "until-stdin-ends": { type: "boolean" },
  openapi: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The formats of the log on stderr. */
const logs = ["pretty", "json", "silent"] as const;

/** The parsed command line. */
export interface MockCommand {
  readonly apis: readonly Api[];
  /** The options of `startMock`. Without a port, each API uses its default one. */
  readonly options: MockOptions;
  readonly log: (typeof logs)[number];
  readonly watch: boolean;
  readonly untilStdinEnds: boolean;
  readonly openapi: boolean;
  readonly help: boolean;
}

/**
 * Parses the arguments of `qodekit mock`, and reads the file of keys if there is one.
 *
 * @throws CommandLineError
 */
export function readCommand(args: readonly string[]): MockCommand {
  const { values, positionals } = readArguments(args, options, "--port 4010");
  const apis = readApis(positionals);
  const { host, log = "pretty", seed, delay, fail, "monthly-quota": monthly } = values;
  if (!isLog(log)) throw expected("log", log, "pretty, json or silent");
  if (host === "") {
    throw new CommandLineError("--host is empty: expected an address, such as 127.0.0.1.");
  }
  const keys = readKeys(values.key, values["keys-file"]);
  const rateLimit =
    monthly === undefined
      ? values["rate-limit"]
      : { monthlyQuota: wholeNumber("monthly-quota", monthly) };
  const { upstream, "allow-writes": allowWrites, "max-body": maxBody } = values;
  const tls = readTls(values["tls-cert"], values["tls-key"]);
  const allowHosts = values["allow-host"]?.map(readHost);
  const command: MockCommand = {
    apis,
    options: {
      ...(values.port === undefined ? {} : { port: readPorts(values.port, apis) }),
      ...(host === undefined ? {} : { host }),
      ...(tls === undefined ? {} : { tls }),
      ...(allowHosts === undefined ? {} : { allowHosts }),
      ...(seed === undefined ? {} : { seed: wholeNumber("seed", seed) }),
      ...(values.dynamic ? { dynamic: true } : {}),
      ...(values.stateful ? { stateful: true } : {}),
      ...(values.strict ? { strict: true } : {}),
      ...(maxBody === undefined ? {} : { maxBody: readMaxBody(maxBody) }),
      ...(delay === undefined ? {} : { delay: readDelay(delay) }),
      ...(fail === undefined ? {} : { fail: readFailure(fail) }),
      ...(rateLimit === undefined ? {} : { rateLimit }),
      ...(keys === undefined ? {} : { keys }),
      ...(upstream === undefined ? {} : { upstream }),
      ...(allowWrites === undefined ? {} : { allowWrites }),
    },
    log,
    watch: values.watch ?? false,
    untilStdinEnds: values["until-stdin-ends"] ?? false,
    openapi: values.openapi ?? false,
    help: values.help ?? false,
  };
  if (!command.help) checkUpstream(command);
  return command;
}

const isLog = (log: string): log is MockCommand["log"] => (logs as readonly string[]).includes(log);

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw expected(option, text, `a whole number, as in --${option} 1000`);
}

function readMaxBody(text: string): number {
  const bytes = wholeNumber("max-body", text);
  if (bytes > 0) return bytes;
  throw expected("max-body", text, "at least 1 byte, as in --max-body 1000");
}

function readHost(name: string): string {
  if (isHostName(name)) return name;
  const example = "--allow-host mock.example.com";
  throw expected("allow-host", name, `a host name without scheme and port, as in ${example}`);
}

function readDelay(text: string): number | [number, number] | LogNormalDelay {
  const [, median, sigma] = /^lognormal:(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (Number(median) <= timerLimit && Number(sigma) <= mostSigma) {
    return { median: Number(median), sigma: Number(sigma) };
  }
  const [, least, most = least] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  const range: [number, number] = [Number(least), Number(most)];
  if (range[0] <= range[1] && range[1] <= timerLimit) return least === most ? range[0] : range;
  throw expected(
    "delay",
    text,
    "milliseconds, as in --delay 100, --delay 50..200 or --delay lognormal:120,0.6" +
      ` (at most ${timerLimit}, and a deviation of ${mostSigma})`,
  );
}

function readFailure(text: string): FailureOptions {
  const [, number, percent, list] = /^(\d+(?:\.\d+)?)(%?)(?::(\w+(?:,\w+)*))?$/.exec(text) ?? [];
  const share = Number(number) / (percent ? 100 : 1);
  const chosen = list?.split(",") ?? [];
  const statuses = chosen.filter((item) => /^[45]\d\d$/.test(item)).map(Number);
  const network = chosen.filter(isFault);
  if (!(share <= 1) || statuses.length + network.length !== chosen.length) {
    const some = "a share from 0% to 100%, as in --fail 5% or --fail 5%:503,reset";
    throw expected("fail", text, `${some}. The faults are: ${faults.join(", ")}`);
  }
  return {
    share,
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(network.length > 0 ? { faults: network } : {}),
  };
}

function readKeys(
  given: readonly string[] | undefined,
  file: string | undefined,
): string[] | undefined {
  if (given?.includes("")) throw new CommandLineError("--key is empty: expected a key.");
  if (file === undefined) return given && [...given];
  const keys = [...(given ?? []), ...readLines(file)];
  if (keys.length > 0) return keys;
  throw new CommandLineError(
    `--keys-file ${file}: expected one key per line, but the file is empty.`,
  );
}

function readTls(cert: string | undefined, key: string | undefined): TlsOptions | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new CommandLineError("--tls-cert and --tls-key belong together: expected both.");
  }
  return { cert: readPem("tls-cert", cert), key: readPem("tls-key", key) };
}

function readPem(option: string, file: string): string {
  const text = readText(option, file);
  if (isPem(text)) return text;
  throw new CommandLineError(
    `--${option} ${file}: expected a file in PEM format, with a line -----BEGIN …-----.`,
  );
}

function readLines(file: string): string[] {
  const lines = readText("keys-file", file).split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

function readText(option: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    // Without such a file, the text might be a key in the wrong place.
    if (code !== "EACCES" && code !== "EISDIR") {
      throw expected(option, file, `a readable text file (${code})`);
    }
    const message = `--${option} ${file}: expected a readable text file (${code}).`;
    throw new CommandLineError(message, { cause });
  }
}

/** Reports problems here, with the names of the command line, and not when the mock starts. */
function checkUpstream({ options, apis }: MockCommand): void {
  const spell = (option: string): string =>
    `--${option === "keys" ? "key" : option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  try {
    readUpstream({ ...options, apis }, spell);
  } catch (cause) {
    if (!(cause instanceof MockError)) throw cause;
    throw new CommandLineError(cause.message, { cause });
  }
}

import { describeText, showNumber } from "../../shared/describe-type.ts";
import { isPlain, isRecord } from "../../shared/is-record.ts";
import { timerLimit } from "../../shared/timer-limit.ts";
import { MockError } from "../errors.ts";
import type { DelayProfile } from "../middleware/delay.ts";
import { faults, isFault } from "../scripting/fault.ts";
import type {
  FailureOptions,
  MockLogger,
  MockOptions,
  RateLimitOptions,
  TlsOptions,
} from "../types.ts";
import { readUpstream, type Upstream } from "../upstream/options.ts";
import { defaultMaxBody } from "./request-body.ts";

/** The validated options of the middleware. `undefined` disables one. */
export interface Settings {
  readonly logger: MockLogger | undefined;
  readonly seed: number | undefined;
  readonly dynamic: boolean;
  readonly stateful: boolean;
  readonly delay: DelayProfile | undefined;
  readonly fail: FailureOptions | undefined;
  readonly rateLimit: RateLimitOptions | undefined;
  readonly keys: readonly string[] | undefined;
  readonly upstream: Upstream | undefined;
  readonly strict: boolean;
  /** Certificate and key as PEM texts. */
  readonly tls: TlsOptions | undefined;
  /** In lower case. */
  readonly allowHosts: readonly string[];
  /** In bytes. */
  readonly maxBody: number;
}

const names: readonly (keyof MockOptions)[] = [
  "apis",
  "port",
  "host",
  "logger",
  "seed",
  "dynamic",
  "stateful",
  "delay",
  "fail",
  "rateLimit",
  "keys",
  "upstream",
  "allowWrites",
  "strict",
  "maxBody",
  "allowHosts",
  "tls",
  "listen",
];

/**
 * Checks that the options are an object, before any of them is read.
 *
 * @throws MockError `invalid-option`
 */
export function checkObject(options: unknown): void {
  if (isRecord(options)) return;
  refuse(
    `startMock takes an object: startMock({ apis: ["teams"] }); got ${describeText(options)}.`,
  );
}

/**
 * Validates the options of `startMock`, except for the APIs and their ports.
 *
 * @throws MockError `invalid-option`
 */
export function readSettings(options: MockOptions): Settings {
  const unknown = Object.keys(options).find((name) => !(names as string[]).includes(name));
  if (unknown !== undefined) {
    refuse(`startMock has no option \`${unknown}\`. Its options are: ${names.join(", ")}.`);
  }
  const { host, logger, seed, delay, fail, keys } = options;
  const { dynamic = false, stateful = false, strict = false, rateLimit = false } = options;
  const { maxBody = defaultMaxBody } = options;
  if (host !== undefined && (typeof host !== "string" || host === "")) {
    refuse(
      `\`host\` is ${describeText(host)}. Use an address of this machine, such as 127.0.0.1, or omit it.`,
    );
  }
  const { listen = true, port, tls } = options;
  if (typeof listen !== "boolean") refuse("`listen` must be true or false.");
  if (!listen && [host, port, tls].some((option) => option !== undefined)) {
    refuse("With `listen: false` there is no port: omit `host`, `port` and `tls`.");
  }
  if (logger !== undefined && typeof logger !== "function") {
    refuse("`logger` must be a function that takes the handled request.");
  }
  if (seed !== undefined && !Number.isSafeInteger(seed)) {
    refuse(`\`seed\` is ${showNumber(seed)}. It must be a whole number, such as 1.`);
  }
  if (typeof dynamic !== "boolean") refuse("`dynamic` must be true or false.");
  if (typeof stateful !== "boolean") refuse("`stateful` must be true or false.");
  if (typeof strict !== "boolean") refuse("`strict` must be true or false.");
  if (!(Number.isSafeInteger(maxBody) && maxBody > 0)) {
    refuse(
      `\`maxBody\` is ${showNumber(maxBody)}. It must be a whole number of bytes, such as 20_971_520.`,
    );
  }
  return {
    logger,
    seed,
    dynamic,
    stateful,
    delay: readDelay(delay),
    fail: readFailure(fail),
    rateLimit: readRateLimit(rateLimit),
    keys: readKeys(keys),
    upstream: readUpstream(options),
    strict,
    maxBody,
    tls: readTls(options.tls),
    allowHosts: readHosts(options.allowHosts),
  };
}

/** The largest standard deviation of a log-normal delay. */
export const mostSigma = 10;

function readDelay(delay: MockOptions["delay"]): Settings["delay"] {
  if (delay === undefined || delay === 0) return undefined;
  if (isRecord(delay)) {
    checkNames("delay", delay, ["median", "sigma"]);
    const { median, sigma } = delay;
    if (isFrom(0, median, timerLimit) && isFrom(0, sigma, mostSigma)) return { median, sigma };
    refuse(
      "`delay` must have a `median` of milliseconds, such as 120, and a `sigma` from 0 to 10.",
    );
  }
  const [least, most, ...others]: unknown[] = Array.isArray(delay) ? delay : [delay, delay];
  if (!isFrom(0, least, timerLimit) || !isFrom(least, most, timerLimit) || others.length > 0) {
    return refuse(
      "`delay` must be a number of milliseconds, such as 100, or two, such as [50, 200], " +
        "of which the second is not the smaller one, or { median: 120, sigma: 0.6 }.",
    );
  }
  return [least, most];
}

const isFrom = (least: number, value: unknown, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

/** A misspelled name would have no effect. */
function checkNames(option: string, value: object, known: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  refuse(`\`${option}\` has no field \`${unknown}\`. Its fields are: ${known.join(", ")}.`);
}

function readFailure(fail: MockOptions["fail"]): FailureOptions | undefined {
  if (fail === undefined || fail === 0) return undefined;
  if (isRecord(fail)) checkNames("fail", fail, ["share", "statuses", "faults"]);
  else if (typeof fail !== "number") {
    refuse(
      `\`fail\` must be a share from 0 to 1, such as 0.1, or { share: 0.1, statuses: [503] }; got ${describeText(fail)}.`,
    );
  }
  const {
    share,
    statuses,
    faults: network,
  }: FailureOptions = typeof fail === "number" ? { share: fail } : fail;
  if (!(typeof share === "number" && share >= 0 && share <= 1)) {
    refuse(
      `\`fail\` is a share of ${showNumber(share)}. It must be a number from 0 (none) to 1 (all).`,
    );
  }
  const isError = (status: unknown): boolean =>
    Number.isInteger(status) && isFrom(400, status, 599);
  if (statuses !== undefined && !isListOf(statuses, isError)) {
    refuse("`fail.statuses` must be a list of error statuses, such as [503, 429].");
  }
  if (network !== undefined && !isListOf(network, isFault)) {
    refuse(`\`fail.faults\` must be a list of faults, of: ${faults.join(", ")}.`);
  }
  return { share, ...(statuses && { statuses }), ...(network && { faults: network }) };
}

const isListOf = (list: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(list) && list.length > 0 && list.every(isItem);

function readRateLimit(rateLimit: boolean | RateLimitOptions): RateLimitOptions | undefined {
  if (rateLimit === false) return undefined;
  if (rateLimit === true) return {};
  if (typeof rateLimit !== "object" || !isPlain(rateLimit)) {
    return refuse("`rateLimit` must be true or false, or an object: { monthlyQuota: 1000 }.");
  }
  checkNames("rateLimit", rateLimit, ["monthlyQuota"]);
  const { monthlyQuota }: RateLimitOptions = rateLimit;
  if (monthlyQuota !== undefined && !(Number.isSafeInteger(monthlyQuota) && monthlyQuota >= 0)) {
    refuse("`rateLimit.monthlyQuota` must be a whole number of requests, such as 1000.");
  }
  return monthlyQuota === undefined ? {} : { monthlyQuota };
}

function readKeys(keys: readonly string[] | undefined): readonly string[] | undefined {
  if (keys === undefined) return undefined;
  const usable = Array.isArray(keys) && keys.every((key) => typeof key === "string" && key !== "");
  if (!usable || keys.length === 0) {
    refuse("`keys` must be a list of at least one key. Omit it to accept any key.");
  }
  return keys;
}

function readTls(tls: TlsOptions | undefined): TlsOptions | undefined {
  if (tls === undefined) return undefined;
  if (isRecord(tls)) {
    checkNames("tls", tls, ["cert", "key"]);
    if (isPem(tls.cert) && isPem(tls.key)) return tls;
  }
  return refuse("`tls` must have `cert` and `key`, the PEM texts of a certificate and its key.");
}

function readHosts(hosts: readonly string[] = []): readonly string[] {
  if (Array.isArray(hosts) && hosts.every(isHostName))
    return hosts.map((host) => host.toLowerCase());
  return refuse(
    '`allowHosts` must be a list of host names without scheme and port, such as ["mock.example.com"].',
  );
}

/** Whether a text looks like PEM. */
export const isPem = (text: unknown): boolean =>
  typeof text === "string" && text.includes("-----BEGIN");

/** Whether a value is a host name without scheme and port. */
export const isHostName = (host: unknown): boolean =>
  typeof host === "string" && /^[\w.-]+$/.test(host);

function refuse(message: string): never {
  throw new MockError("invalid-option", message);
}

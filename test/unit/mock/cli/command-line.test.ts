import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readCommand } from "../../../../src/mock/cli/command-line.ts";
import { CommandLineError } from "../../../../src/shared/command-line.ts";

const optionsOf = (...args: string[]) => readCommand(args).options;

test("without arguments nothing is simulated", () => {
  expect(readCommand([])).toEqual({
    apis: ["teams", "qodex"],
    options: {},
    log: "pretty",
    watch: false,
    untilStdinEnds: false,
    openapi: false,
    help: false,
  });
});

test.each([
  ["--port 0", { port: 0 }],
  ["--port teams=4010,qodex=0", { port: { teams: 4010, qodex: 0 } }],
  ["--port teams=45671", { port: { teams: 45671, qodex: 4011 } }],
  ["qodex --port qodex=45671", { port: { qodex: 45671 } }],
  ["--host ::1", { host: "::1" }],
  ["--seed 7", { seed: 7 }],
  ["--dynamic", { dynamic: true }],
  ["--stateful", { stateful: true }],
  ["--key a --key b", { keys: ["a", "b"] }],
  ["--delay 100", { delay: 100 }],
  ["--delay 50..200", { delay: [50, 200] }],
  ["--fail 5%", { fail: { share: 0.05 } }],
  ["--fail 0.5:503,429", { fail: { share: 0.5, statuses: [503, 429] } }],
  ["--fail 100%:503", { fail: { share: 1, statuses: [503] } }],
  ["--fail 5%:reset,503", { fail: { share: 0.05, statuses: [503], faults: ["reset"] } }],
  ["--fail 1:timeout", { fail: { share: 1, faults: ["timeout"] } }],
  ["--delay lognormal:120,0.6", { delay: { median: 120, sigma: 0.6 } }],
  ["--allow-host a.b --allow-host c", { allowHosts: ["a.b", "c"] }],
  ["--rate-limit", { rateLimit: true }],
  ["--monthly-quota 9", { rateLimit: { monthlyQuota: 9 } }],
  ["--rate-limit --monthly-quota 0", { rateLimit: { monthlyQuota: 0 } }],
])("%s", (line, options) => {
  expect(optionsOf(...line.split(" "))).toEqual(options);
});

describe("is refused", () => {
  test.each([
    [
      "--port high",
      /--port: expected a whole number from 1 to 65535, or 0 .*; got a string of 4 characters\.$/,
    ],
    ["--port 6000", /--port 6000: expected a port that `fetch` and browsers do not block/],
    ["--port teams=0,qodex=6666", /--port 6666: expected a port that `fetch`/],
    ["--port 65536", /--port 65536: expected a whole number/],
    ["--port=-1", /--port -1: expected a whole number/],
    ["--port -1", /--port -1: expected a whole number/],
    ["--port teams=x", /--port: expected a whole number/],
    ["--port teams=4001,teams=4002", /--port: expected one port for teams/],
    [
      "teams --port qodex=45672",
      /--port has a port for qodex, but only teams is started. Name qodex too, or omit its port/,
    ],
    ["teams --port teams=4001,qodex=4002", /--port has a port for qodex, but only teams/],
    ["--port teams=1=2", /--port: expected a whole number/],
    ["--port team=1", /Unknown API "team". Did you mean teams\?/],
    ["--seed -1", /--seed -1: expected a whole number/],
    ["--delay -5", /--delay -5: expected milliseconds/],
    ["--delay -5..10", /--delay -5..10: expected milliseconds/],
    ["--fail -.5", /--fail -.5: expected a share/],
    ["--monthly-quota -1", /--monthly-quota -1: expected a whole number/],
    ["--max-body -1", /--max-body -1: expected a whole number/],
    ["--delay --stateful", /--delay: expected a value after it/],
    ["--stateful -5", /Unknown option -5/],
    ["--delay -- -5", /--delay: expected a value after it/],
    ["--seed=1.5", /--seed 1.5: expected a whole number/],
    ["--seed=9007199254740993", /--seed 9007199254740993: expected a whole number/],
    ["--delay 200..50", /--delay 200..50: expected milliseconds, as in --delay 100/],
    ["--delay 1s", /--delay: expected milliseconds.*; got a string of 2 characters/],
    ["--delay 99999999999", /--delay 99999999999: expected milliseconds.* \(at most 2147483647,/],
    ["--delay 5..99999999999", /expected milliseconds.* \(at most 2147483647,/],
    ["--delay lognormal:120,11", /--delay: expected milliseconds.* a deviation of 10\)/],
    ["--delay lognormal:99999999999,1", /expected milliseconds.* \(at most 2147483647,/],
    ["--max-body 0", /--max-body 0: expected at least 1 byte/],
    ["--allow-host http://a.b", /--allow-host: expected a host name without scheme/],
    ["--allow-host a.b:80", /--allow-host: expected a host name without scheme and port/],
    [
      "--tls-cert package.json --tls-key package.json",
      /--tls-cert package.json: expected a file in PEM/,
    ],
    ["--fail 101%", /--fail 101%: expected a share from 0% to 100%/],
    ["--fail 5", /--fail 5: expected a share/],
    ["--fail 5%:200", /--fail: expected a share/],
    ["--fail 5%:slow", /--fail: expected a share.*The faults are: reset, empty/],
    ["--delay lognormal:120", /--delay: expected milliseconds/],
    ["--fail often", /--fail: expected a share/],
    ["--monthly-quota all", /--monthly-quota: expected a whole number/],
    ["--key=", /--key is empty: expected a key/],
    [
      "--keys-file nowhere.txt",
      /--keys-file: expected a readable text file \(ENOENT\); got a string of 11 characters\.$/,
    ],
    ["--log loud", /--log: expected pretty, json or silent; got a string of 4 characters/],
    ["--host=", /--host is empty/],
    ["--help=no", /--help: expected no value/],
    ["--dynamic=yes", /--dynamic: expected no value/],
    ["--delay", /--delay: expected a value after it/],
    ["--prot 1", /Unknown option --prot. Did you mean --port\?/],
    ["--colour", /Unknown option --colour. The options are: --port, --host, .*--help/],
  ])("%s", (line, message) => {
    expect(() => readCommand(line.split(" "))).toThrow(CommandLineError);
    expect(() => readCommand(line.split(" "))).toThrow(message);
  });

  test.each([
    ...["port", "seed", "delay", "fail", "max-body", "monthly-quota", "log", "keys-file"],
    "allow-host",
  ])("a key after --%s, without showing it", (option) => {
    const key = "qk:misplaced/01";
    let error: unknown;
    try {
      readCommand([`--${option}`, key]);
    } catch (thrown) {
      error = thrown;
    }
    expect((error as Error).message).toMatch(/; got a string of 15 characters\.$/);
    expect(inspect(error, { depth: 9 })).not.toContain(key);
  });

  test("a folder as a file of keys, with its name", () => {
    expect(() => readCommand(["--keys-file", "src"])).toThrow(
      "--keys-file src: expected a readable text file (EISDIR).",
    );
  });
});

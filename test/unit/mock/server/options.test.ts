import { createServer } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { MockError, startMock } from "../../../../src/mock.ts";

const failure = async (options: object): Promise<MockError> => {
  const error = await startMock(options).then(
    (mock) => mock.stop().then(() => undefined),
    (cause: unknown) => cause,
  );
  if (!(error instanceof MockError)) throw new Error(`no MockError but ${error}`);
  return error;
};

describe("startMock refuses", () => {
  test.each([
    ["an unknown API", { apis: ["nobody"] }, /no API "nobody". The APIs are: teams/],
    ["no API", { apis: [] }, /`apis` is empty/],
    ["a port that is too large", { port: 70_000 }, /port of teams is 70000.*0 for any free/],
    ["a port as text", { port: { teams: "4010" } }, /port of teams is a string of 4 characters\./],
    ["half a port", { port: 1.5 }, /port of teams is 1.5/],
    [
      "a port that fetch blocks",
      { port: 6000 },
      /port of teams is 6000\. `fetch` and browsers block/,
    ],
    [
      "a port next to one that fetch blocks",
      { apis: undefined, port: 5999 },
      /port of qodex is 6000/,
    ],
    [
      "a blocked port of one API",
      { port: { teams: 10_080 } },
      /port of teams is 10080\..*#port-blocking/,
    ],
    ["an empty host", { host: "" }, /`host` is an empty string\. Use an address/],
    ["a host that is no text", { host: 7 }, /`host` is a value of type number\. Use/],
    ["an invalid logger", { logger: "stderr" }, /`logger` must be a function/],
    ["half a seed", { seed: 0.5 }, /`seed` is 0.5. It must be a whole number/],
    [
      "a delay whose end is before its start",
      { delay: [200, 50] },
      /`delay` must be a number of milliseconds/,
    ],
    ["a delay under 0", { delay: -1 }, /`delay` must be/],
    ["a share over 1", { fail: 5 }, /`fail` is a share of 5. It must be a number from 0/],
    ["an invalid failure", { fail: { share: 1, statuses: [200] } }, /`fail.statuses` must be/],
    ["half a quota", { rateLimit: { monthlyQuota: 0.5 } }, /`rateLimit.monthlyQuota` must be/],
    ["no failure, but null", { fail: null }, /^`fail` must be a share .* got null\.$/],
    ["one status", { fail: { share: 0.5, statuses: 503 } }, /^`fail.statuses` must be a list of/],
    ["one fault", { fail: { share: 0.5, faults: "cut" } }, /^`fail.faults` must be a list of/],
    [
      "a misspelled list of statuses",
      { fail: { share: 0.1, status: [503] } },
      /^`fail` has no field `status`\. Its fields are: share, statuses, faults\.$/,
    ],
    ["no delay, but null", { delay: null }, /^`delay` must be a number of milliseconds/],
    ["a delay as text", { delay: "19" }, /^`delay` must be a number of milliseconds/],
    ["delays as text", { delay: ["1", "9"] }, /^`delay` must be a number of milliseconds/],
    ["half a range", { delay: [50] }, /^`delay` must be a number of milliseconds/],
    ["three delays", { delay: [1, 2, 3] }, /^`delay` must be a number of milliseconds/],
    ["half a distribution", { delay: { median: 1 } }, /^`delay` must have a `median`/],
    ["a median as text", { delay: { median: "1", sigma: 1 } }, /^`delay` must have a `median`/],
    [
      "an unknown part of a distribution",
      { delay: { median: 1, sigma: 1, mean: 1 } },
      /^`delay` has no field `mean`\. Its fields are: median, sigma\.$/,
    ],
    ["a limit of its own", { rateLimit: 5 }, /^`rateLimit` must be true or false, or an object/],
    ["no limit, but null", { rateLimit: null }, /^`rateLimit` must be true or false, or an object/],
    [
      "a misspelled quota",
      { rateLimit: { monthlyquota: 5 } },
      /^`rateLimit` has no field `monthlyquota`\. Its fields are: monthlyQuota\.$/,
    ],
    ["no certificate, but null", { tls: null }, /^`tls` must have `cert` and `key`/],
    ["a certificate without its key", { tls: { cert: "-----BEGIN" } }, /^`tls` must have `cert`/],
    ["an unknown part of it", { tls: { pfx: "x" } }, /^`tls` has no field `pfx`/],
    ["no APIs, but null", { apis: null }, /^`apis` must be a list of: teams, qodex\.$/],
    ["no key", { keys: [] }, /`keys` must be a list of at least one key/],
    ["an empty key", { keys: ["a", ""] }, /`keys` must be/],
    ["dynamic as text", { dynamic: "yes" }, /`dynamic` must be true or false/],
    ["stateful as text", { stateful: "yes" }, /`stateful` must be true or false/],
    ["no options, but null", null as never, /^startMock takes an object: .* got null\.$/],
    ["a function", () => {}, /^startMock takes an object: /],
    ["one API as text", { apis: "teams" }, /^`apis` must be a list of: teams, qodex\.$/],
    [
      "a port as text",
      { port: "4010" },
      /^`port` must be a number, .* got a string of 4 characters/,
    ],
    ["a port of another API", { port: { teems: 4010 } }, /^`port` names the API "teems", which/],
    ["an unknown option", { prot: 1 }, /no option `prot`. Its options are: apis, port/],
  ])("%s", async (_, options, message) => {
    const error = await failure(options);
    expect(error.code).toBe("invalid-option");
    expect(error.message).toMatch(message);
  });

  test.each([
    ["seed", /`seed` is a string of 15 characters\. It must be a whole number/],
    ["maxBody", /`maxBody` is a string of 15 characters\. It must be a whole number of bytes/],
    ["fail", /`fail` must be a share .* got a string of 15 characters\.$/],
    ["delay", /`delay` must be a number of milliseconds/],
    ["rateLimit", /`rateLimit` must be true or false/],
    ["tls", /`tls` must have/],
    ["host", /cannot listen on the host, a string of 15 characters \(\w+\)\. Use an address/],
  ])("a key as %s, without showing it", async (option, message) => {
    const key = "qk_misplaced_01";
    const error = await failure({ [option]: key });
    expect(error.message).toMatch(message);
    expect(inspect(error, { depth: 9 })).not.toContain(key);
  });

  test("a port in use is refused, and nothing keeps running", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    const error = await failure({ port });
    expect(error.code).toBe("port-in-use");
    expect(error.message).toMatch(`Port ${port} on 127.0.0.1 is in use`);
    await new Promise((resolve) => other.close(resolve));
  });

  test("an address of another machine", async () => {
    const error = await failure({ host: "192.0.2.1" });
    expect(error.code).toBe("host-not-usable");
    expect(error.message).toMatch(/192\.0\.2\.1.*such as 127\.0\.0\.1/);
  });
});

test("listens on the given address", async () => {
  const mock = await startMock({ host: "0.0.0.0", apis: ["teams"], port: { teams: 0 } });
  expect(mock.urls.teams).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(mock.urls.teams)).status).toBe(404);
  await mock.stop();
});

import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfRepository, prism, qodekit, started } from "../../support/mock/run.ts";

test("mock --help", async () => {
  const help = qodekit(["mock", "--help"]);
  expect(await help.ended).toBe(0);
  for (const word of ["--port", "--host", "--stateful", "--log", "Prefer", "SIGTERM", "4010"]) {
    expect(help.out).toContain(word);
  }
  expect(help.err).toBe("");
});

describe("qodekit mock", () => {
  test("prints one line when it is ready, responds, and logs without the key", async () => {
    const run = await started(["teams"]);
    expect(run.out.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(run.out)).toEqual({ api: "teams", url: run.url, pid: run.child.pid });
    const response = await fetch(`${run.url}/v1/organizations/o/members?maxResults=0&key=s3cret`, {
      headers: { authorization: "Bearer s3cret" },
    });
    expect(response.status).toBe(400);
    await expect
      .poll(() => run.err)
      .toContain("400 GET /v1/organizations/o/members?maxResults=0&key=***");
    expect(run.err).toContain("! request.query.maxResults: ");
    expect(run.err).toContain(`The teams mock is ready at ${run.url}`);
    expect(run.err + run.out).not.toContain("s3cret");
  });

  test("without an API starts all of them, with a line and a port for each", async () => {
    const run = qodekit(["mock", "--port", "0"]);
    const lines = () => run.out.split("\n").filter((line) => line !== "");
    await expect.poll(() => lines().length, { timeout: 60_000, interval: 20 }).toBe(2);
    const [teams, qodex] = lines().map((line) => JSON.parse(line));
    expect([teams.api, qodex.api]).toEqual(["teams", "qodex"]);
    expect(teams.url).not.toBe(qodex.url);
    expect((await fetch(`${qodex.url}/mocks`, { headers: { "x-api-key": "any" } })).status).toBe(
      200,
    );
    expect((await fetch(`${teams.url}/mocks`)).status).toBe(404);
  });

  test("--log silent logs no request", async () => {
    const run = await started(["teams", "--log", "silent"]);
    await fetch(run.url);
    run.child.kill("SIGTERM");
    await run.ended;
    expect(run.err).not.toContain("GET");
  });

  test.each(["SIGTERM", "SIGINT"] as const)("stops on %s", async (signal) => {
    const run = await started();
    await fetch(run.url); // Leaves a connection open.
    run.child.kill(signal);
    expect(await run.ended).toBe(0);
    expect(() => process.kill(run.pid, 0)).toThrow("ESRCH");
    await expect(fetch(run.url)).rejects.toThrow();
  });

  test("stops on a signal that arrives before it is ready", async () => {
    const run = qodekit(["mock", "--port", "0"]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    run.child.kill("SIGTERM");
    expect([0, null]).toContain(await run.ended); // null: the handler was not yet installed.
  });

  test("a port in use", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    const run = qodekit(["mock", "--port", String(port)]);
    expect(await run.ended).toBe(1);
    expect(run.err).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(run.err).toContain("--port 0");
    expect(run.out).toBe("");
    await new Promise((resolve) => other.close(resolve));
  });

  test("one port for two APIs is an invalid command line", async () => {
    const run = qodekit(["mock", "--port", "teams=4019,qodex=4019"]);
    expect(await run.ended).toBe(2);
    expect(run.err).toContain("teams and qodex have the same port 4019.");
    expect(run.out).toBe("");
  });

  test("a port for an API that is not started is an invalid command line", async () => {
    const run = qodekit(["mock", "teams", "--port", "qodex=45672"]);
    expect(await run.ended).toBe(2);
    expect(run.err).toContain("--port has a port for qodex, but only teams is started.");
    expect(run.out).toBe("");
  });
});

describe("An incomplete installation", () => {
  test.each([
    ["@stoplight/prism-http", []],
    ["@stoplight/prism-http-server", ["@stoplight/prism-http"]],
  ])("%s", async (missing, installed) => {
    const run = qodekit(["mock", "--port", "0"], copyOfRepository(...installed));
    expect(await run.ended).toBe(1);
    expect(run.err).toContain(`the package ${missing}, which is not installed`);
    expect(run.err).toContain(
      "npm install --save-dev @stoplight/prism-http@5.16 @stoplight/prism-http-server@5.16",
    );
    expect(run.err).not.toContain("    at ");
  });

  test("the help does not need it", async () => {
    expect(await qodekit(["mock", "--help"], copyOfRepository()).ended).toBe(0);
  });

  test.each([
    ["missing", (file: string) => rmSync(file)],
    [
      "broken",
      (file: string) => writeFileSync(file, "openapi: 3.1.0\npaths:\n  /a: {$ref: '#/b'}"),
    ],
  ])("a contract that is %s is named", async (_, harm) => {
    const folder = copyOfRepository(...prism);
    harm(join(folder, "generated/teams/openapi.yaml"));
    const run = qodekit(["mock", "--port", "0"], folder);
    expect(await run.ended).toBe(1);
    expect(run.err).toContain("The contract of teams cannot be read from ");
    expect(run.err).toContain("npm run bundle");
  });
});

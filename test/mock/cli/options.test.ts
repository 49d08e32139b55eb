import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { MockRequest } from "../../../src/mock.ts";
import {
  copyOfRepository,
  prism,
  qodekit,
  type Run,
  root,
  started,
  temporaryFolder,
} from "../../support/mock/run.ts";

const members = "/v1/organizations/o/members";
const get = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    headers: { authorization: "Bearer any", "x-api-key": "any", ...headers },
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

describe("qodekit mock", () => {
  test("--dynamic, --seed, --delay, --log json and --until-stdin-ends", async () => {
    const options = ["teams", "--dynamic", "--seed", "7", "--delay", "15..20", "--log", "json"];
    const [one, two] = await Promise.all([
      started([...options, "--until-stdin-ends"]),
      started([...options, "--rate-limit"]),
    ]);
    expect(two.err).toContain("--rate-limit: teams documents no limits");
    const answer = await get(one.url + members);
    expect(answer.body).toBe((await get(two.url + members)).body);
    expect(answer.body).not.toContain("member_abc123");

    // A terminal shows both streams: every line of them is JSON, notices too.
    const lines = ({ err, out }: Run) =>
      (err + out)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line));
    const requests = (run: Run) => lines(run).filter(({ method }) => method !== undefined);
    await expect.poll(() => requests(one)).toHaveLength(1);
    const notices = (run: Run) => lines(run).flatMap(({ notice }) => notice ?? []);
    await expect
      .poll(() => notices(two))
      .toEqual([
        expect.stringMatching(/^--rate-limit: teams documents no limits/),
        expect.stringMatching(/^The teams mock is ready at http/),
      ]);
    expect(lines(two).filter(({ pid }) => pid !== undefined)).toHaveLength(1);
    const [logged]: MockRequest[] = requests(one);
    if (!logged) throw new Error("No request was logged");
    expect(logged).toMatchObject({ operationId: "listMembers", status: 200 });
    expect(logged.ms).toBeGreaterThan(13);

    one.child.stdin?.end();
    expect(await one.ended).toBe(0);
    two.child.stdin?.end();
    expect((await get(two.url + members)).status).toBe(200);
  });

  test("--until-stdin-ends without a pipe: /dev/null has no more to read", async () => {
    const args = ["src/cli.ts", "mock", "--port", "0", "--until-stdin-ends"];
    const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
    onTestFinished(() => void child.kill("SIGKILL"));
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });

  test("--stateful", async () => {
    const { url } = await started(["teams", "--stateful"]);
    const member = `${url}${members}/member_abc123`;
    const headers = { authorization: "Bearer any" };
    expect((await get(member)).status).toBe(200);
    expect((await fetch(member, { method: "DELETE", headers })).status).toBe(200);
    expect((await get(member)).status).toBe(404);
    expect((await get(url + members)).body).not.toContain("member_abc123");
    expect((await fetch(`${url}/__mock/reset`, { method: "POST" })).status).toBe(204);
    expect((await get(member)).status).toBe(200);
  });

  test("--key, --keys-file, --fail and a port for each API", async () => {
    const file = join(temporaryFolder(), "keys.txt");
    writeFileSync(file, "# of the test\r\nfrom-file\r\n\r\n");
    const port = await freePort();
    const run = await started([
      ...["teams", "--port", `teams=${port}`, "--fail", "100%:503"],
      ...["--key", "one", "--keys-file", file],
    ]);
    expect(run.url).toBe(`http://127.0.0.1:${port}`);
    const status = async (key: string) =>
      (await get(run.url + members, { authorization: `Bearer ${key}` })).status;
    expect([await status("one"), await status("from-file")]).toEqual([503, 503]);
    // Failures are drawn first, as at a gateway; without one, the key is checked.
    const asking = { authorization: "Bearer three", prefer: "dynamic=false" };
    expect((await get(run.url + members, asking)).status).toBe(401);
    expect(run.err).not.toContain("from-file");
  });

  test("--monthly-quota says that it has no effect on Teams", async () => {
    const { url, err } = await started(["teams", "--monthly-quota", "0"]);
    expect(err).toContain("--monthly-quota: teams documents no limits, so none are enforced.");
    expect((await get(url + members)).status).toBe(200);
  });

  test("--rate-limit and --monthly-quota", async () => {
    const { url } = await started(["qodex", "--rate-limit", "--monthly-quota", "1"]);
    const { status, headers } = await get(`${url}/mocks`);
    expect([status, headers.get("x-ratelimit-limit")]).toEqual([200, "300"]);
    expect((await get(`${url}/mocks`)).body).toContain("serviceLimitExhausted");
  });

  test("--watch reloads a changed contract, on the same port", async () => {
    const folder = copyOfRepository(...prism);
    const run = await started(["teams", "--watch"], folder);
    const file = join(folder, "generated/teams/openapi.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replaceAll("member_abc123", "member_of_the_test"));
    await expect.poll(() => run.err, { timeout: 60_000 }).toContain("was reloaded");
    expect((await get(run.url + members)).body).toContain("member_of_the_test");

    writeFileSync(file, "openapi: 3.1.0\npaths:\n  /a: {$ref: '#/b'}");
    await expect
      .poll(() => run.err, { timeout: 60_000 })
      .toContain("The mock keeps the previous one.");
    expect((await get(run.url + members)).body).toContain("member_of_the_test");
  });

  test("--openapi prints the paths of the contracts, and exits", async () => {
    const run = qodekit(["mock", "--openapi"]);
    expect(await run.ended).toBe(0);
    const lines = run.out.trimEnd().split("\n");
    const found = lines.map((line): { api: string; openapi: string } => JSON.parse(line));
    expect(found.map(({ api }) => api)).toEqual(["teams", "qodex"]);
    for (const { openapi } of found) expect(readFileSync(openapi, "utf8")).toMatch(/^openapi: 3/);
  });

  test("continues if nobody reads its output", async () => {
    const run = await started();
    run.child.stdout?.destroy();
    run.child.stderr?.destroy();
    for (let index = 0; index < 3; index += 1) {
      expect((await get(run.url + members)).status).toBe(200);
    }
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
  });
});

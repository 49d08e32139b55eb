import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Contract } from "../../scripts/generate/contract.ts";
import { root } from "../../scripts/lib/paths.ts";
import { type Api, type Mock, type MockRequest, startMock } from "../../src/mock.ts";
import { parameterExamples, requestMedia, samplesOf } from "../support/contract/contract.ts";
import { installedFor } from "../support/package/on-demand.ts";
import { run } from "../support/package/run.ts";

const installed = installedFor("test/cli/collections");
const program = (path: string): string => join(installed ?? "", "node_modules", path);

let mock: Mock;
let folder: string;
beforeAll(async () => {
  // Bruno ignores a collection below a folder `node_modules`.
  folder = mkdtempSync(join(tmpdir(), "qodekit-collections-"));
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock?.stop();
  rmSync(folder, { recursive: true });
});

const exportTo = async (format: string, api: Api, out: string): Promise<string> => {
  const args = ["export", format, api, "--base-url", mock.urls[api], "--out", join(folder, out)];
  const { code, output } = await run(process.execPath, [join(root, "src/cli.ts"), ...args]);
  expect([code, output]).toEqual([0, `${join(folder, out)}\n`]);
  return join(folder, out);
};

/** The report of a run, and the names of failed requests. */
interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly requests: number;
  readonly failed: readonly string[];
}

async function newman(file: string, ...args: readonly string[]): Promise<Outcome> {
  const report = `${file}.report.json`;
  const reporter = ["--reporters", "cli,json", "--reporter-json-export", report, "--color", "off"];
  const command = [program("newman/bin/newman.js"), "run", file, ...reporter, ...args];
  const { code, output } = await run(process.execPath, command, { timeout: 280_000 });
  const { run: ran } = JSON.parse(readFileSync(report, "utf8")) as {
    run: { stats: { assertions: { total: number } }; failures: { source: { name: string } }[] };
  };
  return {
    code,
    output,
    requests: ran.stats.assertions.total,
    failed: ran.failures.map(({ source }) => source.name),
  };
}

async function bru(collection: string, ...args: readonly string[]): Promise<Outcome> {
  const report = join(folder, "bru.json");
  const command = [program("@usebruno/cli/bin/bru.js"), "run", ...args, "--reporter-json", report];
  const { code, output } = await run(process.execPath, command, {
    cwd: collection,
    timeout: 280_000,
  });
  const [{ results }] = JSON.parse(readFileSync(report, "utf8")) as [
    { results: { name: string; assertionResults: { status: string }[] }[] },
  ];
  return {
    code,
    output,
    requests: results.flatMap(({ assertionResults }) => assertionResults).length,
    failed: results
      .filter(({ assertionResults: all }) => all.some(({ status }) => status !== "pass"))
      .map(({ name }) => name),
  };
}

/** A body as in the mock's log: without the values of secrets. */
function recorded(body: unknown): unknown {
  if (body === undefined) return undefined;
  const hide = (_: string, value: { type?: unknown } | null): unknown =>
    value?.type === "secret" ? { ...value, value: "***" } : value;
  return JSON.parse(JSON.stringify(body, hide));
}

/** Every operation was called once with its examples, and the contract allows all requests. */
function expectEveryOperation(api: Api, requests: readonly MockRequest[]): void {
  const contract = Contract.read(api);
  const samples = samplesOf(api);
  const ids = requests.map(({ operationId }) => operationId);
  expect([...ids].sort()).toEqual(samples.map(({ id }) => id).sort());
  const seen = samples.map(({ id, operation, forms }) => {
    const { path, query, headers, body, status, violations } = requests[
      ids.indexOf(id)
    ] as MockRequest;
    const [media] = requestMedia(contract, operation);
    const [route = ""] = path.split("?");
    const values = (place: string) =>
      operation.parameters
        .filter((p) => p["in"] === place && p["required"] === true)
        .map((p) => [String(p["name"]), String(parameterExamples(contract, p)[0])] as const);
    const paths = Object.fromEntries(values("path"));
    return {
      now: {
        id,
        path: route.split("/").map(decodeURIComponent),
        query,
        status,
        violations,
        accept: headers["accept"],
        body,
      },
      wanted: {
        id,
        path: operation.path.split("/").map((step) => paths[step.slice(1, -1)] ?? step),
        query: Object.fromEntries(values("query")),
        status: expect.toBeOneOf([200, 201, 202, 204]),
        violations: [],
        accept: forms[0] ?? expect.anything(),
        body: recorded(media?.examples[0]?.value),
      },
    };
  });
  expect(seen.map(({ now }) => now)).toEqual(seen.map(({ wanted }) => wanted));
}

describe.skipIf(!installed)("collections", { timeout: 300_000 }, () => {
  test.each([
    ["teams", 18],
    ["qodex", 170],
  ] as const)("newman runs every operation of %s against the mock", async (api, count) => {
    const file = await exportTo("postman", api, `${api}.json`);
    const { code, output, requests, failed } = await newman(file);
    expect([code, requests, failed], output).toEqual([0, count, []]);
    expectEveryOperation(api, mock.requests());
  });

  test.each([
    ["teams", 18],
    ["qodex", 170],
  ] as const)("@usebruno/cli runs every operation of %s against the mock", async (api, count) => {
    const { code, output, requests, failed } = await bru(await exportTo("bruno", api, api), "-r");
    expect([code, requests, failed], output).toEqual([0, count, []]);
    expectEveryOperation(api, mock.requests());
  });

  const wrong = (text: string): string => {
    const broken = text.replace(/"name(\\?)": (\\?)"Ticketing/, '"name$1": 7, $2"x$1": $2"');
    expect(broken).not.toBe(text);
    return broken;
  };

  test("newman reports a request with a wrong body", async () => {
    const file = await exportTo("postman", "qodex", "wrong.json");
    writeFileSync(file, wrong(readFileSync(file, "utf8")));
    const { code, failed } = await newman(file, "--folder", "Workspaces");
    expect([code, failed]).toEqual([1, ["Create a workspace"]]);
  });

  test("@usebruno/cli reports a request with a wrong body", async () => {
    const collection = await exportTo("bruno", "qodex", "wrong");
    const file = join(collection, "Workspaces/createWorkspace.bru");
    writeFileSync(file, wrong(readFileSync(file, "utf8")));
    const { code, failed } = await bru(collection, "Workspaces");
    expect([code, failed]).toEqual([1, ["Create a workspace"]]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock.ts";
import { createQodex, type MonitorLastRun, type Qodex, TimeoutError } from "../../src/qodex.ts";

let mock: Mock<"qodex">;
let qodex: Qodex;
beforeAll(async () => {
  mock = await startMock({ apis: ["qodex"] });
  qodex = createQodex({ apiKey: "k", baseUrl: mock.urls.qodex, retry: false });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const monitorId = "4b7bf17b-ac35-4cd5-a794-01e68971a063";

/** The contract's own monitor with another last run. */
async function states(...runs: readonly (Partial<MonitorLastRun> | undefined)[]) {
  const { monitor } = await qodex.monitors.get({ monitorId });
  mock.reset();
  for (const run of runs) {
    const { lastRun, ...rest } = monitor;
    const body = { monitor: { ...rest, ...(run && { lastRun: { ...lastRun, ...run } }) } };
    mock.once("getMonitor", { body });
  }
}
const calls = () =>
  mock.requests().map(({ operationId, status, violations }) => {
    expect(violations).toEqual([]);
    return `${operationId} ${status}`;
  });

const first = { jobId: "a", startedAt: "2026-01-01T00:00:00.000Z" };
const second = { jobId: "b", startedAt: "2026-01-02T00:00:00.000Z", status: "failed" };

describe("monitors.runAndWait, against the mock", () => {
  test("finds the run of a response without an id by its start", async () => {
    await states(undefined, undefined, second);
    mock.once("runMonitor", { status: 202 });
    const run = await qodex.monitors.runAndWait({ monitorId, interval: 1 });
    expect(run).toMatchObject(second);
    expect(calls()).toEqual([
      ...["getMonitor 200", "runMonitor 202", "getMonitor 200", "getMonitor 200"],
    ]);
    expect(mock.requests("runMonitor")[0]?.query).toEqual({ async: "true" });
  });

  test("identifies the run by its id, past another user's run", async () => {
    await states(first, { ...first, jobId: "c", startedAt: "2026-01-01T12:00:00.000Z" }, second);
    const info = {
      ...{ jobId: "b", monitorId, name: "Ticket check", status: "processing" },
      ...{ collectionUid: "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db" },
      ...{ startedAt: second.startedAt, finishedAt: second.startedAt },
    };
    mock.once("runMonitor", { status: 200, body: { run: { info } } });
    expect(await qodex.monitors.runAndWait({ monitorId, interval: 1 })).toMatchObject(second);
    expect(calls().filter((call) => call.startsWith("getMonitor"))).toHaveLength(3);
  });

  test("works with the contract's own examples, which have one id", async () => {
    expect(await qodex.monitors.runAndWait({ monitorId })).toMatchObject({ status: "failed" });
    expect(calls()).toEqual(["getMonitor 200", "runMonitor 200", "getMonitor 200"]);
  });

  test("gives up if the last run never changes", async () => {
    mock.use("runMonitor", { status: 202 });
    const wait = qodex.monitors.runAndWait({ monitorId, interval: 50, timeout: 400 });
    await expect(wait).rejects.toBeInstanceOf(TimeoutError);
    expect(mock.requests("runMonitor")).toHaveLength(1);
  });
});

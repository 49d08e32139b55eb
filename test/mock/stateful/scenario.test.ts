import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { createQodex } from "../../../src/qodex.ts";
import { client } from "../../support/client/client.ts";
import { started } from "../../support/mock/run.ts";
import { pythonScenario, type Step, scenario, withoutTimes } from "./scenario.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ stateful: true, seed: 1 });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const play = (): Promise<Step[]> =>
  scenario(
    createQodex({ apiKey: "any", baseUrl: mock.urls.qodex }),
    client(mock.urls.teams, { apiKey: "any" }),
  );

describe("a scenario of twenty steps", () => {
  test("by the typed client: the responses are consistent, and the contract allows each", async () => {
    const steps = await play();
    expect(steps).toHaveLength(20);
    expect(
      steps.filter(({ status }) => status !== 200).map(({ name, status }) => [name, status]),
    ).toEqual([
      ["publish it again", 400],
      ["do not find it", 400],
      ["do not find the member", 404],
    ]);
    const reported = Object.fromEntries(steps.map(({ name, body }) => [name, body]));
    const { collection } = reported["create a collection"] as {
      collection: { id: string; uid: string };
    };
    expect(reported["find it by its tag"]).toMatchObject({
      data: { entities: [{ entityId: collection.uid, entityType: "collection" }] },
    });
    expect(reported["get it"]).toMatchObject({
      environment: { name: "Quay", values: [{ key: "stage" }] },
    });
    expect(reported["see all of it in the workspace"]).toMatchObject({
      workspace: {
        name: "Harbour",
        collections: [{ ...collection, name: "Departures" }],
        environments: [{ name: "Quay" }],
        mocks: [{ name: "Stand-in" }],
        monitors: [{ name: "Look-out" }],
      },
    });
    expect(reported["do not find it"]).toMatchObject({ error: { name: "instanceNotFoundError" } });
    expect(reported["list members"]).toMatchObject({
      members: [{ name: "Alice" }, { name: "Bob" }],
    });
    expect(reported["list members again"]).toMatchObject({ members: [{ name: "Alice" }] });
    expect((reported["list members again"] as { members: [] }).members).toHaveLength(1);

    const seen = mock.requests();
    expect(seen).toHaveLength(20);
    expect(seen.flatMap(({ violations }) => violations)).toEqual([]);
    expect(new Set(seen.map(({ source }) => source))).toEqual(new Set(["state"]));
  });

  test("again after a reset: the same responses, ids included", async () => {
    const steps = await play();
    expect(await play()).not.toEqual(steps);
    mock.reset();
    expect(await play()).toEqual(steps);
  });

  test("by Python, through the command line: the same responses", async (context) => {
    const python = await findPython();
    if (python === undefined && !process.env["CI"]) {
      context.skip("There is no Python 3 on this machine.");
    }
    expect(python, "CI needs Python 3").toBeDefined();
    const options = ["--stateful", "--seed", "1", "--log", "silent"];
    const [qodex, teams] = await Promise.all([
      started(["qodex", ...options]),
      started(["teams", ...options]),
    ]);
    const script = fileURLToPath(pythonScenario);
    const { stdout } = await run(python ?? "", [script, qodex.url, teams.url]);
    expect(withoutTimes(JSON.parse(stdout))).toEqual(await play());
  });
});

const run = promisify(execFile);

/** The name of a Python 3. Windows has a `python3` that only opens its store. */
async function findPython(): Promise<string | undefined> {
  for (const name of ["python3", "python"]) {
    const { stdout } = await run(name, ["--version"]).catch(() => ({ stdout: "" }));
    if (stdout.startsWith("Python 3.")) return name;
  }
  return undefined;
}

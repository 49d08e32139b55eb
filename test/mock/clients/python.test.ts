import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Command, startCommand } from "../../support/mock/run.ts";
import { run } from "../../support/package/run.ts";

const python = ["python3", "python"].find(
  (name) => spawnSync(name, ["--version"]).stdout?.toString().startsWith("Python 3.") === true,
);
const skip = python === undefined && !process.env["CI"];
if (skip) console.warn("SKIPPED: no Python 3 found.");

describe.skipIf(skip)("Python's standard library", () => {
  let mock: Command;
  beforeAll(async () => {
    mock = await startCommand();
  });
  afterAll(() => mock?.stop());

  test("pages through a list, and gets the errors that it provokes", async () => {
    const script = join(import.meta.dirname, "session.py");
    const { teams = "", qodex = "" } = mock.urls;
    const { code, output } = await run(python ?? "python3", [script, teams, qodex], {
      // A proxy of the machine is not used for this request.
      env: { no_proxy: "127.0.0.1" },
    });
    expect(code, output).toBe(0);
    const ids = ["member_abc123", "member_def456", "member_ghi789"];
    expect(JSON.parse(output)).toEqual({
      lists: [ids, ids, ids],
      "no key": [401, "Unauthorized"],
      "declared error": [429, "2", "TooManyRequests"],
      "wrong parameter": [400, "minimum", "BadRequest"],
      "right body": [200, "Ticketing"],
      "wrong body": [400, ["request", "body", "workspace"]],
      scripted: [503, 200],
    });
  });
});

import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../support/markdown.ts";
import { type Command, startCommand } from "../../support/mock/run.ts";
import { run } from "../../support/package/run.ts";
import { patternOf, stepsOf, wordsOf } from "./session.ts";

const skip = spawnSync("curl", ["--version"]).status !== 0 && !process.env["CI"];
if (skip) console.warn("SKIPPED: no curl found.");

const steps = blocksOf("docs/mock/session.md")
  .filter(({ language }) => language === "console")
  .flatMap(({ code }) => stepsOf(code));

describe.skipIf(skip)("the documented session with curl", () => {
  let mock: Command;
  beforeAll(async () => {
    mock = await startCommand();
  });
  afterAll(() => mock?.stop());

  test.each(steps)("$command", async ({ command, output }) => {
    const [program = "", ...args] = wordsOf(command);
    expect(program).toBe("curl");
    const own = args.map((word) =>
      word
        .replace("http://127.0.0.1:4010", mock.urls["teams"] ?? "")
        .replace("http://127.0.0.1:4011", mock.urls["qodex"] ?? ""),
    );
    const { code, stdout } = await run(program, own);
    expect(code).toBe(0);
    expect(stdout.replaceAll("\r\n", "\n").trim()).toMatch(patternOf(output));
  });

  test("is not empty", () => {
    expect(steps.length).toBeGreaterThan(9);
    expect(steps.every(({ output }) => output !== "")).toBe(true);
  });
});

describe("a documented session", () => {
  test("is parsed as a shell would", () => {
    expect(wordsOf(`curl -d '{"a": 1}' "http://a/?b=1&c=2" plain`)).toEqual([
      "curl",
      "-d",
      '{"a": 1}',
      "http://a/?b=1&c=2",
      "plain",
    ]);
    expect(() => wordsOf("curl http://a/ | head")).toThrow("More than words");
    expect(() => wordsOf("curl http://a/?b=1&c=2")).toThrow("More than words");
  });

  test("compares everything that is not elided", () => {
    expect("HTTP/1.1 200 OK\na: b\n\n{}").toMatch(patternOf("HTTP/1.1 200 OK\n…\n{}"));
    expect("HTTP/1.1 200 OK\na: b\n\n{}").not.toMatch(patternOf("HTTP/1.1 200 OK\n{}"));
    expect('{"a":1,"b":2}').toMatch(patternOf('{"a":1,…}'));
    expect('{"a":1,"b":2} more').not.toMatch(patternOf('{"a":1,…}'));
  });
});

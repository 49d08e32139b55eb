import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { contract } from "./fixture.ts";
import type { Json } from "./redocly.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const plugin = fileURLToPath(new URL("../plugin.ts", import.meta.url));

export interface Case {
  /** Changes to the fixture: dotted path -> new value, or undefined to delete. See {@link edit}. */
  edit?: Json;
  /** Files in place of the fixture, by path; `openapi.yaml` is the root. Written as JSON. */
  files?: Record<string, unknown>;
  options?: Json;
  /** A part of each expected message, in order. Default: none, the case passes. */
  says?: (string | RegExp)[];
}

const shortcuts: Record<string, string[]> = {
  list: ["paths", "/members", "get"],
  create: ["paths", "/members", "post"],
  listBody: ["paths", "/members", "get", "responses", "200", "content", "application/json"],
  schemas: ["components", "schemas"],
};

/**
 * Changes properties of a document: `edit(doc, { "list.operationId": "x" })`. The first key can be a
 * shortcut.
 */
export function edit(document: Json, changes: Json): Json {
  for (const [path, value] of Object.entries(changes)) {
    const [head = "", ...rest] = path.split(".");
    const keys = [...(shortcuts[head] ?? [head]), ...rest];
    const last = keys.pop() ?? "";
    const parent = keys.reduce<Json>((node, key) => node[key] as Json, document);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return document;
}

/** Runs the Redocly command line in the folder. */
export function redocly(
  folder: string,
  ...args: string[]
): Promise<{ code: number; stdout: string; output: string }> {
  const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, output: stdout + stderr });
    });
  });
}

/** Lints all cases with one rule in one run of Redocly, and returns the messages per case. */
async function lintCases(rule: string, cases: [string, Case][]): Promise<Map<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), "qodekit-rules-"));
  const apis: Json = {};
  cases.forEach(([, { edit: changes = {}, files, options = {} }], index) => {
    const written = files ?? { "openapi.yaml": edit(contract(), changes) };
    for (const [name, document] of Object.entries(written)) {
      const file = join(folder, `case${index}`, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(document, null, 2));
    }
    const rules = { [`qodekit/${rule}`]: { severity: "error", ...options } };
    apis[`case${index}`] = { root: `case${index}/openapi.yaml`, rules };
  });
  const rules = { struct: "error", "no-unresolved-refs": "error" };
  const config = { apis, plugins: [plugin], extends: [], rules };
  writeFileSync(join(folder, "redocly.yaml"), JSON.stringify(config));
  const { stdout, output } = await redocly(
    folder,
    "lint",
    "--format",
    "json",
    "--max-problems=999",
  );
  rmSync(folder, { recursive: true });

  // Redocly prints one JSON document per API, in the order of the configuration.
  const reports = stdout.split(/(?<=^\})/m).filter((part) => part.trim() !== "");
  if (reports.length !== cases.length) throw new Error(`Redocly did not lint:\n${output}`);
  return new Map(
    cases.map(([name], index) => {
      const report = JSON.parse(reports[index] ?? "") as { problems: { message: string }[] };
      return [name, report.problems.map(({ message }) => message)];
    }),
  );
}

/** Declares one test per case of a rule. Runs the rule in the real Redocly. */
export function describeRule(rule: string, cases: Record<string, Case>): void {
  describe(`qodekit/${rule}`, () => {
    const all: [string, Case][] = Object.entries({ "the unchanged fixture": {}, ...cases });
    let messages = new Map<string, string[]>();
    beforeAll(async () => {
      messages = await lintCases(rule, all);
    });
    test.each(all)("%s", (name, { says = [] }) => {
      const actual = messages.get(name);
      expect(actual).toEqual(
        says.map((part) =>
          typeof part === "string" ? expect.stringContaining(part) : expect.stringMatching(part),
        ),
      );
    });
  });
}

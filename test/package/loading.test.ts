import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { run } from "../support/package/run.ts";

const url = (file: string) => JSON.stringify(pathToFileURL(join(root, file)).href);

/**
 * A program that makes a call twice: the first time one of its modules cannot be loaded, as when a new
 * deployment has removed the chunk.
 */
const program = (missing: string, call: string) => `
import { registerHooks } from "node:module";
let tried = 0;
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (!${missing}.test(found.url)) return found;
    tried += 1;
    if (tried === 1) throw new TypeError("Failed to fetch dynamically imported module");
    return found;
  },
});
const { createQodex, LoadError, QodekitError } = await import(${url("src/qodex.ts")});
const { validateQodex } = await import(${url("src/validate/qodex.ts")});
const sent = [];
const answers = {
  "/apis/a/tasks/t": { id: "t", status: "completed" },
  "/workspaces/w": 5,
};
const fetch = async (url, { method }) => {
  const { pathname } = new URL(url);
  sent.push(method + " " + pathname);
  return Response.json(answers[pathname] ?? {});
};
const drifts = [];
const validate = validateQodex({ onDrift: (drift) => void drifts.push(drift) });
const qodex = createQodex({ apiKey: "k", fetch, limiter: false });
const outcomes = [];
for (const _ of [1, 2]) {
  outcomes.push(await ${call}.then(
    () => ["ok"],
    (error) => [error.name, error.message, error.cause?.message, error instanceof LoadError && error instanceof QodekitError],
  ));
}
console.log(JSON.stringify({ outcomes, tried, drifts: drifts.length, sent }));
`;

test.each([
  ["apiTasks.wait", "/calls\\/wait\\.ts/", 'qodex.apiTasks.wait({ apiId: "a", taskId: "t" })'],
  ["monitors.runAndWait", "/wait-for-run/", 'qodex.monitors.runAndWait({ monitorId: "m" })'],
  [
    "validateQodex",
    "/response-schemas/",
    'qodex.with({ validate }).workspaces.get({ workspaceId: "w" })',
  ],
  ["validateQodex", "/@cfworker/", 'qodex.with({ validate }).workspaces.get({ workspaceId: "w" })'],
])(
  "%s whose code cannot be loaded (%s) says what to do, and tries again with the next call",
  async (name, missing, call) => {
    const { stdout, output } = await run(process.execPath, [
      ...["--input-type=module", "--eval"],
      program(missing, call),
    ]);
    expect(stdout, output).toMatch(/^\{/);
    const { outcomes, tried, drifts } = JSON.parse(stdout);
    // The stub is no monitor: the code that says so was loaded.
    const second = name === "monitors.runAndWait" ? "TaskError" : "ok";
    expect(outcomes[1][0]).toBe(second);
    expect(outcomes[0]).toEqual([
      "LoadError",
      `${name} could not load its code. Deploy all files of your build again, or reload the page; the next call tries again.`,
      "Failed to fetch dynamically imported module",
      true,
    ]);
    expect(tried).toBeGreaterThan(1);
    expect(drifts).toBe(name === "validateQodex" ? 1 : 0);
  },
);

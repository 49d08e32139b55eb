import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { loaded } from "../../src/errors/load-error.ts";
import { type Mock, startMock } from "../../src/mock.ts";
import { createQodex } from "../../src/qodex.ts";
import { createTeams, type TeamsOptions } from "../../src/teams.ts";
import { patternOf } from "../mock/clients/session.ts";
import { freePort } from "../mock/fixtures/project.ts";
import { run } from "../support/package/run.ts";

/** The messages of the page: the first cell of each row. */
const page = readFileSync(join(root, "docs/guides/troubleshooting.md"), "utf8");
const messages = [...page.matchAll(/^\| (`+) ?(.+?) ?\1 \| .+ \|$/gm)].map(
  ([, , text]) => text ?? "",
);

let mock: Mock;
beforeAll(async () => {
  // The machine's own environment must not matter.
  for (const name of Object.keys(process.env).filter((each) => /^QODE[RX]_/.test(each))) {
    vi.stubEnv(name, undefined);
  }
  mock = await startMock();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await mock?.stop();
});

const options: TeamsOptions = { apiKey: "any", organizationId: "org_xxx" };
const list = (own: Partial<TeamsOptions>) => createTeams({ ...options, ...own }).members.list();
const answering = (response: () => Response) => list({ fetch: async () => response() });
const failing = (code: string) =>
  list({
    retry: { maxDelay: 10_000 },
    fetch: async () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
    },
  });

/** Runs a program without a package, and returns the printed message. */
async function without(name: string, program: string): Promise<never> {
  const hook = `
    import { registerHooks } from "node:module";
    registerHooks({ resolve: (name, context, next) => {
      if (!name.startsWith(${JSON.stringify(name)})) return next(name, context);
      throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: "MODULE_NOT_FOUND" });
    } });
    try { ${program} } catch (error) { console.log(error.message); }`;
  const { stdout, output } = await run(process.execPath, ["--input-type=module", "-e", hook]);
  throw new Error(stdout.trim() || output);
}
const src = (file: string) => JSON.stringify(join(root, "src", file));

/** The cause of each message, in the order of the page. */
const causes: readonly (() => unknown)[] = [
  () => createTeams(),
  () => createTeams({ apiKey: "any" }),
  () => createTeams({ ...options, apiKey: "Bearer abc" }),
  () => createTeams({ ...options, apiKey: "abc\n" }),
  () => createTeams({ ...options, organisation: "o" } as object),
  () => {
    vi.stubEnv("QODER_BASE_URL", "http://127.0.0.1:4010");
    try {
      createTeams({ ...options, region: "china" });
    } finally {
      vi.stubEnv("QODER_BASE_URL", undefined);
    }
  },
  () => createTeams({ ...options, baseUrl: "localhost:4010" }),
  () => createTeams({ ...options, baseUrl: "http://127.0.0.1:6000" }),
  () => createTeams({ ...options, baseUrl: "http://mock:4010" }),

  () => createTeams(options).members.get({ memberId: "m" } as never),
  () => createTeams(options).members.get({ member_id: undefined } as never),
  () => createQodex({ apiKey: "any" }).scimUsers.list(),
  () =>
    createTeams(options)
      .members.list()
      .toArray({} as never),
  () => createTeams(options).request("POST", "/v1/a", { body: { seats: new Map() } }),

  async () => list({ baseUrl: `http://127.0.0.1:${await freePort()}` }),
  () => failing("ENOTFOUND"),
  () => failing("SELF_SIGNED_CERT_IN_CHAIN"),
  () => list({ timeout: 20, fetch: () => new Promise(() => {}) }),
  () =>
    answering(
      () => new Response(null, { status: 302, headers: { location: "https://a.example" } }),
    ),

  () => list({ baseUrl: mock.urls.teams, headers: { prefer: "code=401" } }),
  () => createTeams({ ...options, baseUrl: mock.urls.teams }).members.list({ maxResults: 1_000 }),
  () =>
    createTeams({
      ...options,
      fetch: async () => new Response("<html>", { headers: { "content-type": "text/html" } }),
    }).members.get({ member_id: "m" }),
  () => answering(() => Response.json({})),

  () =>
    without(
      "@stoplight/",
      `const { startMock } = await import(${src("mock.ts")}); await startMock();`,
    ),
  () => startMock({ apis: ["teams"], port: Number(new URL(mock.urls.teams).port) }),
  () => mock.fetch("https://elsewhere.example/"),
  () => without("undici", `const { nodeFetch } = await import(${src("node.ts")}); nodeFetch();`),
  () =>
    without(
      "@cfworker/json-schema",
      `const { validateTeams } = await import(${src("validate/teams.ts")});
       const { createTeams } = await import(${src("teams.ts")});
       const fetch = async () => Response.json({});
       await createTeams({ apiKey: "a", organizationId: "o", fetch, validate: validateTeams() }).members.list();`,
    ),
  () => loaded("apiTasks.wait", Promise.reject(new TypeError("Failed to fetch"))),
];

describe("the page about troubleshooting", () => {
  test("has a cause here for each message", () => {
    expect(messages).toHaveLength(causes.length);
    expect(new Set(messages).size).toBe(messages.length);
  });

  test.each(messages.map((message, index) => ({ message, cause: causes[index] })))(
    "$message",
    async ({ message, cause }) => {
      const error = await Promise.resolve()
        .then(() => cause?.())
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toMatch(patternOf(message));
    },
  );
});

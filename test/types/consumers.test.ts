import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis, root } from "../../scripts/lib/paths.ts";
import { type CompilerName, compilers, versions } from "../support/package/compilers.ts";
import { type Consumer, createConsumer } from "../support/package/consumer.ts";
import { everyOperation } from "../support/package/consumer-code.ts";
import { costsWith } from "./costs.ts";

const resolutions = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
};

/** Code that users of the package write. */
const right = `
import { ApiError, slidingWindow } from "qodekit";
import { startMock, type Mock } from "qodekit/mock";
import { createTeams, isApiError, type Member, type Teams } from "qodekit/teams";

export async function main(apiKey: string): Promise<string[]> {
  const teams: Teams = createTeams({
    apiKey,
    organizationId: "org_xxx",
    limiter: slidingWindow({ requests: 300, interval: 60_000 }),
  });
  const names: string[] = [];
  for await (const member of teams.members.list({ includeDeleted: true })) {
    const each: Member = member;
    names.push(each.id);
  }
  try {
    const quota = await teams.members.getQuota({ member_id: "member_abc123" });
    names.push(quota.status ?? "unknown");
  } catch (error) {
    if (isApiError(error, "getMemberQuota") && error.status === 404) names.push(error.body.requestId);
    else if (error instanceof ApiError) names.push(String(error.code));
  }
  const mock: Mock = await startMock({ port: 0 });
  names.push(mock.urls.teams);
  await mock.stop();
  return names;
}
`;

/** Mistakes of users that the compiler must report. */
const wrong = `
import { createTeams } from "qodekit/teams";
const teams = createTeams({ apiKey: "k", organizationId: "o" });
export const excess = teams.members.list({ maxresults: 5 });
export const missing = teams.members.getQuota({});
`;

/** Code that passes on optional values: undefined equals absent. */
const absent = `
import { openapiFetch } from "qodekit/openapi-fetch";
import { nodeFetch } from "qodekit/node";
import { createQodex, type CallOptions, type Middleware } from "qodekit/qodex";
import { createTeams } from "qodekit/teams";

const none = undefined;
const options: CallOptions = {
  signal: none, timeout: none, totalTimeout: none, maxResponseBytes: none, headers: none,
  retry: { retries: none, nonIdempotent: none, maxDelay: none },
};
const middleware: readonly Middleware[] = [(request, next) => next({ ...request, body: request.body })];
export const teams = createTeams({
  apiKey: "k", organizationId: "o", ...options, middleware,
  baseUrl: none, region: none, limiter: none, logger: none, fetch: none, validate: none,
});
export const qodex = createQodex({ apiKey: "k", scimKey: none, region: none, limiter: none, fetch: nodeFetch({ connections: none }) });
const sources = ["IDE", "CLI"] as const;
export const events = teams.usage.listEvents({ ...options, sources, maxResults: none });
export const pages = events.pages({ cursor: none, prefetch: none });
export const sent = teams.request("POST", "/x", { ...options, query: none, body: none, parseAs: none });
const { query: _, ...withoutQuery } = options;
export const got = openapiFetch(teams).GET("/v1/organizations/{organization_id}/members", {
  ...withoutQuery, params: { path: { organization_id: "o" }, query: { maxResults: none } }, parseAs: none,
});
`;

/** The type tests of this folder, from a user's perspective. */
const typeTests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test-d.ts"));

let project: Consumer;
beforeAll(async () => {
  project = await createConsumer("consumer");
  project.write("right.ts", right);
  project.write("wrong.ts", wrong);
  project.write("absent.ts", absent);
  for (const api of apis) project.write(`${api}.ts`, everyOperation(api));
  for (const name of typeTests) {
    const text = readFileSync(join(root, "test/types", name), "utf8");
    project.write(name, text.replaceAll(/"\.\.\/\.\.\/src\/([\w-]+)\.ts"/g, '"qodekit/$1"'));
  }
});
afterAll(() => project.remove());

/** What a compiler must say about some files, with some options. */
interface Case {
  readonly files: readonly string[];
  readonly options: object;
}

const calls = ["right.ts", "wrong.ts", ...apis.map((api) => `${api}.ts`)];
const exact = { strict: true, exactOptionalPropertyTypes: true };
const onNode = { lib: ["es2022"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
const cases = {
  strict: { files: calls, options: { strict: true } },
  "not strict": { files: calls, options: { strict: false } },
  "with the DOM, undefined is the same as absent": {
    files: [...calls, "absent.ts"],
    options: exact,
  },
  "without the DOM, on Node, undefined is the same as absent": {
    files: ["right.ts", "absent.ts"],
    options: { ...exact, ...onNode },
  },
  "the type tests": { files: typeTests, options: { ...exact, skipLibCheck: true } },
} satisfies Record<string, Case>;

/**
 * TypeScript 7 is fast and tries every case with both resolutions. The others try every case with one: the
 * DOM and Node with the strictest options, and both resolutions.
 */
const older: Readonly<Record<keyof typeof cases, keyof typeof resolutions>> = {
  strict: "node16",
  "not strict": "bundler",
  "with the DOM, undefined is the same as absent": "bundler",
  "without the DOM, on Node, undefined is the same as absent": "node16",
  "the type tests": "node16",
};
const every = (Object.keys(cases) as (keyof typeof cases)[]).flatMap((name) =>
  (Object.keys(resolutions) as (keyof typeof resolutions)[]).map((resolution) => {
    return { name, resolution, ...cases[name] };
  }),
);

test("the compilers have the claimed versions", async () => {
  const claimed = await versions();
  expect(claimed["TypeScript 5.9"]).toMatch(/^5\.9\./);
  expect(claimed["TypeScript 6"]).toMatch(/^6\./);
});

test("there are type tests", () => {
  expect(typeTests.length).toBeGreaterThanOrEqual(3);
});

const names = Object.keys(compilers) as CompilerName[];
describe.each(names)("%s", { timeout: 180_000 }, (compiler) => {
  const own = every.filter(
    ({ name, resolution }) => compiler === "TypeScript 7" || older[name] === resolution,
  );

  test.each(own)("$resolution, $name", async ({ resolution, files, options }) => {
    const all = { ...resolutions[resolution], ...options };
    const { problems } = await compilers[compiler](project.folder, files, all);
    // A problem anywhere else would be one of the package.
    const expected = [
      expect.stringMatching(/^wrong\.ts:4 .*'maxresults' does not exist in type 'ListMembersReq/),
      expect.stringMatching(/^wrong\.ts:5 .*Property 'member_id' is missing/),
    ];
    expect(problems).toEqual(files.includes("wrong.ts") ? expected : []);
  });

  // Version 7 counts differently.
  if (compiler !== "TypeScript 7") {
    describe("the costs of the types", () => costsWith(compiler, () => project));
  }
});

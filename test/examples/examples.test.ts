import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { fencesOf } from "../support/markdown.ts";
import { compilers } from "../support/package/compilers.ts";
import { type Examples, example, installExamples, withMock } from "./project.ts";
import { usageByMember } from "./usage-by-member.ts";

let examples: Examples;
beforeAll(async () => {
  examples = await installExamples();
}, 300_000);
afterAll(() => examples?.remove());

const inFolder = (name: string) => join(examples.folder, name);
const read = (name: string) => readFileSync(inFolder(name), "utf8");

const workspace = "f4175f4c-3e54-4fbf-8439-4f163d402edd";
const collection = "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db";
const api = "989e2345-9a58-4892-aeb1-2160aa0b3372";

describe("the examples", () => {
  usageByMember(() => examples);

  test("are all in the list of the page", () => {
    const page = readFileSync(join(root, "docs/examples/README.md"), "utf8");
    expect(examples.names).toHaveLength(8);
    for (const name of examples.names) expect(page).toContain(`[${name}](${name})`);
  });

  test("compile strictly against the package", async () => {
    const { problems } = await compilers["TypeScript 7"](examples.folder, examples.names, {
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      moduleDetection: "force",
      erasableSyntaxOnly: true,
    });
    expect(problems).toEqual([]);
  });

  test.each([
    "usage-by-member",
    "offboarding",
    "backup",
    "pull-request",
    "publish-version",
    "scim-provisioning",
    "audit-log-export",
  ])("%s without arguments prints its usage", async (name) => {
    const { code, output } = await examples.run(undefined, `${name}.ts`);
    expect([code, output]).toEqual([2, expect.stringContaining(`Usage: node ${name}.ts`)]);
  });

  test("offboarding changes nothing without --yes, as its page shows", () =>
    withMock({ stateful: true }, async (mock) => {
      const { code, output } = await examples.run(mock, "offboarding.ts", "bob@example.com");
      const shown = fencesOf("docs/examples/README.md").find(({ language }) => language === "text");
      expect([code, output]).toEqual([0, shown?.code]);
      expect(mock.requests("deleteMember")).toEqual([]);
    }));

  test("offboarding removes one member, once", () =>
    withMock({ stateful: true }, async (mock) => {
      const run = () => examples.run(mock, "offboarding.ts", "bob@example.com", "--yes");
      expect((await run()).output).toMatch(/Removed\.\n$/);
      expect(await run()).toMatchObject({ code: 1, output: expect.stringMatching(/^No member/) });
      expect(mock.requests("deleteMember")).toHaveLength(1);
    }));

  test("offboarding keeps the only administrator", () =>
    withMock({ stateful: true }, async (mock) => {
      const { code, output } = await examples.run(
        mock,
        "offboarding.ts",
        "alice@example.com",
        "--yes",
      );
      expect([code, output]).toEqual([1, expect.stringContaining("the only administrator")]);
      expect(mock.requests("deleteMember")).toEqual([]);
    }));

  test("offboarding reports a member who still exists", () =>
    withMock({ stateful: true }, async (mock) => {
      mock.use("deleteMember", { status: 204 });
      const { code, output } = await examples.run(
        mock,
        "offboarding.ts",
        "bob@example.com",
        "--yes",
      );
      expect([code, output]).toEqual([1, expect.stringContaining("still lists the member")]);
    }));

  test("backup saves readable elements, and fails for the others", () =>
    withMock({}, async (mock) => {
      mock.once("getEnvironment", { status: 404 });
      const { code, output } = await examples.run(mock, "backup.ts", workspace, "saved");
      const [, saved, failed] = /(\d+) saved, (\d+) failed/.exec(output) ?? [];
      expect([code, failed]).toEqual([1, "1"]);
      expect(Number(saved)).toBeGreaterThan(2);
      expect(JSON.parse(read(`saved/collection-${collection}.json`)).info.name).toBe(
        "Ferry tickets",
      );
      expect(existsSync(inFolder(`saved/collection-${collection}.json.part`))).toBe(false);
      if (process.platform !== "win32") expect(statSync(inFolder("saved")).mode & 0o077).toBe(0);
    }));

  test("pull-request forks, changes, proposes, and merges what is approved", () =>
    withMock({}, async (mock) => {
      const args = [collection, workspace, "Winter timetable", "--reviewer", "12345678"];
      const { code, output } = await examples.run(mock, "pull-request.ts", ...args, "--merge");
      expect([code, output]).toEqual([0, expect.stringContaining(`merged into ${collection}`)]);
      expect(mock.requests().map(({ operationId }) => operationId)).toEqual([
        "createCollectionFork",
        "updateCollection",
        "createPullRequest",
        "getPullRequest",
        "mergeCollectionFork",
      ]);
    }));

  test("pull-request merges only approved ones", () =>
    withMock({}, async (mock) => {
      const { body } = await example(mock.urls.qodex, `/pull-requests/${api}`);
      mock.use("getPullRequest", { body: { ...body, status: "open" } });
      const args = ["--pull-request", api, "--merge"];
      const { code, output } = await examples.run(mock, "pull-request.ts", ...args);
      expect([code, output]).toEqual([1, expect.stringContaining("It is open, not approved")]);
      expect(mock.requests("mergeCollectionFork")).toEqual([]);
    }));

  test("publish-version publishes all schemas and collections, and waits", () =>
    withMock({}, async (mock) => {
      const { body } = await example(mock.urls.qodex, `/apis/${api}`);
      const element = { id: "b4fc1bdc-6587-4f9b-95c9-f768146089b4" };
      const parts = { schemas: [{ ...element, type: "openapi:3" }], collections: [] };
      mock.use("getApi", { body: { ...body, ...parts } });
      const { code, output } = await examples.run(mock, "publish-version.ts", api, "v7", "notes");
      expect([code, output]).toEqual([0, expect.stringContaining("v7: completed")]);
      const [request] = mock.requests("createApiVersion");
      expect(request?.body).toMatchObject({
        name: "v7",
        schemas: [element],
        releaseNotes: "notes",
      });
    }));

  test("publish-version publishes nothing without a schema", () =>
    withMock({}, async (mock) => {
      const { body } = await example(mock.urls.qodex, `/apis/${api}`);
      const { schemas: _, ...bare } = body;
      mock.use("getApi", { body: bare });
      const { code } = await examples.run(mock, "publish-version.ts", api, "v7");
      expect(code).toBe(1);
      expect(mock.requests("createApiVersion")).toEqual([]);
    }));

  test("scim-provisioning creates, activates, and deactivates only on request", () =>
    withMock({}, async (mock) => {
      writeFileSync(inFolder("people.csv"), "new@example.com,New,Person\n");
      const run = (...args: string[]) =>
        examples.run(mock, "scim-provisioning.ts", "people.csv", ...args);
      expect((await run("--deactivate")).output).toMatch(/deactivate .*\nDry run/s);
      const writes = () => mock.requests().filter(({ method }) => method !== "GET");
      expect(writes()).toEqual([]);
      expect(await run("--yes")).toMatchObject({ code: 0, output: "create new@example.com\n" });
      expect(writes().map(({ operationId }) => operationId)).toEqual(["createScimUser"]);
      await run("--yes", "--deactivate");
      expect(writes().map(({ operationId }) => operationId)).toContain("updateScimUserState");
    }));

  test("scim-provisioning deactivates nobody if the list of users is broken", () =>
    withMock({}, async (mock) => {
      mock.use("listScimUsers", {
        body: { totalResults: 3, startIndex: 1, itemsPerPage: 3, Resources: null },
      });
      writeFileSync(inFolder("people.csv"), "new@example.com,New,Person\n");
      const args = ["people.csv", "--yes", "--deactivate"];
      const { code, output } = await examples.run(mock, "scim-provisioning.ts", ...args);
      expect([code, output]).toEqual([1, expect.stringContaining("PaginationError")]);
      expect(mock.requests("updateScimUserState")).toEqual([]);
    }));

  test("audit-log-export resumes after a crash, without gaps and duplicates", () =>
    withMock({}, async (mock) => {
      const { body } = await example(mock.urls.qodex, "/audit/logs");
      const [event] = body["trails"] as object[];
      const page = (id: number, nextCursor: string | null) => ({
        body: { trails: [{ ...event, id }], nextCursor },
      });
      mock.use("listAuditLogs", page(1, "two"));
      mock.use("listAuditLogs", { fault: "reset", match: { query: { cursor: "two" } } });
      const run = () =>
        examples.run(mock, "audit-log-export.ts", "2024-08-01", "2024-08-31", "audit.jsonl");
      expect((await run()).code).toBe(1);
      // Half a page, as a crash would leave it.
      writeFileSync(inFolder("audit.jsonl"), `${read("audit.jsonl")}{"id":2`);
      mock.use("listAuditLogs", { ...page(2, null), match: { query: { cursor: "two" } } });
      expect(await run()).toMatchObject({
        code: 0,
        output: "resuming after 1 events\n2 events -> audit.jsonl\n",
      });
      const ids = read("audit.jsonl").trim().split("\n");
      expect(ids.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
      expect(existsSync(inFolder("audit.jsonl.cursor"))).toBe(false);
    }));

  test("drift-check accepts the contract's own responses", () =>
    withMock({}, async (mock) => {
      expect(await examples.run(mock, "drift-check.ts")).toMatchObject({
        code: 0,
        output: "8 checks, 0 problems\n",
      });
    }));

  test("drift-check reports a difference, and a failed call", () =>
    withMock({}, async (mock) => {
      mock.use("getMe", { body: { user: { id: "text" }, operations: [] } });
      mock.use("listMonitors", { status: 403 });
      const { code, output } = await examples.run(mock, "drift-check.ts");
      expect(code).toBe(1);
      expect(output).toContain("getMe 200 /user/id: expected integer, got string");
      expect(output).toContain("Qodex monitors: listMonitors failed: 403");
    }));
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allApis } from "../../../../src/mock/server/apis.ts";
import { examplesOf } from "../../../../src/mock/stateful/examples.ts";
import { resourcesOf } from "../../../../src/mock/stateful/index.ts";
import type { Item } from "../../../../src/mock/stateful/types.ts";
import { contractOf, telling } from "./reported.ts";

describe.each(allApis)("the tables of %s", async (api) => {
  const engine = await contractOf(api);
  const resources = Object.entries(resourcesOf[api]);
  const operations = resources.flatMap(([name, { operations }]) =>
    Object.entries(operations).map(([operationId, action]) => ({ name, operationId, action })),
  );

  test("name operations of the contract, each once", () => {
    const known = engine.operations.map(({ iid }) => iid);
    const named = operations.map(({ operationId }) => operationId);
    expect(known).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
  });

  test("name parameters that the operations have", () => {
    for (const { name, operationId, action } of operations) {
      const operation = engine.operations.find(({ iid }) => iid === operationId);
      const queries = operation?.request?.query?.map((parameter) => parameter.name) ?? [];
      const parameter = `{${resourcesOf[api][name]?.parameter}}`;
      if (action.does !== "list") {
        // The path names the item to fork, the body the target of a merge or transfer. A file of a schema
        // is written by its path, whether or not it exists.
        const isFork = /^create\w+Fork$|^replaceApiSchemaFile$/.test(operationId);
        const isNamed =
          action.does === "create" ? isFork : !/^mergeCollectionFork$|^transfer/.test(operationId);
        const isInPath = operation?.path.includes(parameter);
        expect([operationId, isInPath]).toEqual([operationId, isNamed]);
        continue;
      }
      const known = [...queries, ...(operation?.path.match(/(?<=\{)\w+(?=\})/g) ?? [])];
      expect(known).toEqual(expect.arrayContaining(Object.keys(action.filters ?? {})));
    }
  });

  test("start with items that have an id and are distinct", () => {
    const examples = examplesOf(engine.operations);
    for (const [name, { seed }] of resources) {
      const items: readonly Item[] = seed(examples);
      expect([name, items.length > 0]).toEqual([name, name !== "tags"]);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });

  test("do nothing for an unknown id", () => {
    const { outcome } = telling(engine, api);
    for (const { operationId, action } of operations) {
      if (action.does === "list" || action.does === "create") continue;
      const path = { [resourcesOf[api][nameOf(operationId)]?.parameter ?? ""]: "nobody" };
      // Without the resource that it belongs to, nothing is looked for.
      const absent = resourcesOf[api][nameOf(operationId)]?.parent ? undefined : action.absent;
      const expected =
        absent === undefined ? { is: "unknown" } : { is: "rejected", prefer: absent };
      expect([operationId, outcome(operationId, { path })]).toEqual([operationId, expected]);
    }
  });
  const nameOf = (operationId: string): string =>
    operations.find((operation) => operation.operationId === operationId)?.name ?? "";
});

describe("docs/mock/stateful.md", () => {
  const file = new URL("../../../../docs/mock/stateful.md", import.meta.url);
  const [, stateful = "", others = ""] = readFileSync(file, "utf8").split(
    /^## (?:Stateful operations|Other operations)$/m,
  );
  const inTable = (section: string, column: number) =>
    (section.split("\n## ")[0] ?? "")
      .split("\n")
      .filter((line) => /^\|.*`[a-z]\w+`.*\|$/.test(line))
      .flatMap((row) => [...(row.split("|")[column] ?? "").matchAll(/`([a-z]\w+)`/g)])
      .map(([, name]) => name);
  const remembered = allApis.flatMap((api) =>
    Object.values(resourcesOf[api]).flatMap(({ operations }) => Object.keys(operations)),
  );

  test("names every stateful operation in its table", () => {
    expect(inTable(stateful, 2).toSorted()).toEqual(remembered.toSorted());
  });

  test("names all others, each with a reason", async () => {
    const all = (await Promise.all(allApis.map(contractOf))).flatMap(({ operations }) =>
      operations.map(({ iid }) => iid ?? ""),
    );
    const left = all.filter((id) => !remembered.includes(id));
    expect(inTable(others, 1).toSorted()).toEqual(left.toSorted());
  });
});

describe("the initial items of qodex", async () => {
  const engine = await contractOf("qodex");
  const examples = examplesOf(engine.operations);
  const { body } = telling(engine, "qodex");

  test.each([
    ["listEnvironments", {}],
    ["listMocks", {}],
  ])("%s is as in the contract", (operationId, sent) => {
    expect(body(operationId, sent)).toEqual(examples(operationId)[0]);
  });

  test.each([
    ["listCollections", "collections"],
    ["listMonitors", "monitors"],
    ["listWorkspaces", "workspaces"],
  ])("%s has the items of its pages", (operationId, list) => {
    const [first, last] = examples(operationId) as Record<string, object[]>[];
    expect(body(operationId)[list]).toMatchObject([
      ...(first?.[list] ?? []),
      ...(last?.[list] ?? []),
    ]);
  });

  test.each([
    ["collections", "collection", "Collection"],
    ["environments", "environment", "Environment"],
    ["mocks", "mock", "Mock"],
    ["monitors", "monitor", "Monitor"],
    ["workspaces", "workspace", "Workspace"],
  ])("each of the %s in the list can be read, and is as in the contract", (list, one, Name) => {
    const parameter = `${one}Id`;
    const query = { include: "scim,mocks:deactivated" };
    for (const { id, name } of body(`list${Name}s`)[list]) {
      const read = body(`get${Name}`, { path: { [parameter]: id }, query })[one];
      expect(read.name ?? read.info.name).toBe(name);
      const shown = examples(`get${Name}`).map((example) => example[one] as typeof read);
      const example = shown.find((other) => (other.id ?? other.info["_postman_id"]) === id);
      if (example && list !== "mocks") expect(read).toMatchObject(withoutScim(example));
      if (example)
        expect(Object.keys(example)).toEqual(
          expect.arrayContaining(Object.keys(withoutScim(read))),
        );
    }
  });
  // The examples show it only for one workspace, or in the other operation.
  const withoutScim = ({ scim: _, ...fields }: Record<string, unknown>) => fields;

  test("the tags are those of the contract, and return the elements that have them", () => {
    const [{ uid }] = body("listCollections").collections;
    expect(body("listCollectionTags", { path: { collectionId: uid } })).toEqual(
      examples("listCollectionTags")[0],
    );
    const { entities } = body("listTagEntities", { path: { slug: "needs-review" } }).data;
    expect(entities).toContainEqual({ entityId: uid, entityType: "collection" });
  });
});

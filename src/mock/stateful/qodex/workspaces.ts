import { itemsIn, objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Examples, Fields, Item, Resource } from "../types.ts";
import { inputOf, lacks, me, reference } from "./shared.ts";
import { readTags, replaceTags, shownTags, taggable } from "./tags.ts";

const shown = [
  ...["id", "name", "type", "description", "about", "visibility", "updatedBy"],
  ...["createdAt", "updatedAt"],
];

const includes = ({ parameters }: Call, what: string): boolean =>
  (parameters["include"] ?? "").split(",").includes(what);

/** SCIM ids are shown only on request. The examples of the list have a single one, of the same user. */
const scim = (item: Item, call: Call, ...names: readonly string[]): Fields =>
  item["scim"] !== undefined && includes(call, "scim")
    ? {
        scim: pick(
          { updatedBy: objectIn(item, "scim")["createdBy"], ...objectIn(item, "scim") },
          ...names,
        ),
      }
    : {};

const elements = (workspace: Item, kind: string, { items }: Call): Item[] =>
  items(kind).filter((item) => item["workspace"] === workspace.id);

function contents(workspace: Item, call: Call): Fields {
  const of = (kind: string) => elements(workspace, kind, call).map(reference);
  return {
    collections: of("collections"),
    environments: of("environments"),
    mocks: elements(workspace, "mocks", call)
      .map((mock) => ({ ...reference(mock), deactivated: mock["deactivated"] === true }))
      .filter(({ deactivated }) => !deactivated || includes(call, "mocks:deactivated")),
    monitors: of("monitors"),
    apis: of("apis"),
  };
}

function seed(examples: Examples): Item[] {
  const list = ["listWorkspaces", "workspaces"] as const;
  const items = itemsIn(examples, list, ["getWorkspace", "workspace"]);
  const creator = (item: Item) => String(item["createdBy"]);
  const globals = objectsIn(examples("listGlobalVariables")[0] ?? {}, "values");
  return items.map((item, index) => ({
    ...item,
    globals: index === 0 ? globals : [],
    createdBy: creator(item),
    uid: `${creator(item)}-${item.id}`,
  }));
}

const variablesOf = (item: Item): Fields => ({ values: objectsIn(item, "globals") });

/** A global variable with the fields that a request may omit. */
const variable = (sent: Fields): Fields => ({
  key: "",
  value: "",
  type: "default",
  enabled: true,
  ...sent,
});

/** Workspaces with the elements of other resources in them. */
export const workspaces: Resource = {
  parameter: "workspaceId",
  seed: (examples) =>
    taggable("workspace", seed(examples), shownTags("listWorkspaceTags", examples)),
  operations: {
    listWorkspaces: {
      does: "list",
      pageSize: 100,
      filters: {
        type: (item, type) => type === undefined || item["type"] === type,
        createdBy: (item, users) =>
          users === undefined || users.split(",").includes(String(item["createdBy"])),
      },
      view: (item, call) => ({
        ...pick(item, "id", "name", "type", "visibility", "createdBy"),
        ...pick(item, "about", "createdAt", "updatedAt"),
        ...scim(item, call, "createdBy"),
      }),
    },
    getWorkspace: {
      does: "get",
      body: (item, call) => ({
        workspace: {
          ...pick(item, ...shown),
          createdBy: item["createdBy"],
          ...contents(item, call),
          ...scim(item, call, "createdBy", "updatedBy"),
        },
      }),
    },
    createWorkspace: {
      does: "create",
      rejects: (call) => (lacks(call, "workspace") ? "code=400" : undefined),
      item: (call) => {
        const input = pick(inputOf(call, "workspace"), "name", "type", "description", "about");
        const [id, user] = [call.newId(), me(call.examples)];
        return {
          description: "",
          ...input,
          id,
          uid: `${user}-${id}`,
          visibility: input["type"],
          createdBy: user,
          updatedBy: user,
          createdAt: call.now,
          updatedAt: call.now,
          entityType: "workspace",
          tags: [],
        };
      },
      body: (item) => ({ workspace: pick(item, "id", "name") }),
    },
    updateWorkspace: {
      does: "change",
      change: (item, call) => {
        const changed = {
          ...item,
          ...pick(inputOf(call, "workspace"), "name", "type", "description", "about"),
        };
        return {
          ...changed,
          visibility: pick(changed, "type")["type"],
          updatedBy: me(call.examples),
          updatedAt: call.now,
        };
      },
      body: (item) => ({ workspace: pick(item, "id", "name") }),
    },
    deleteWorkspace: { does: "delete", body: (item) => ({ workspace: pick(item, "id") }) },
    listGlobalVariables: { does: "get", body: variablesOf },
    replaceGlobalVariables: {
      does: "change",
      change: (item, { body }) => ({ ...item, globals: objectsIn(body, "values").map(variable) }),
      body: variablesOf,
    },
    listWorkspaceTags: readTags,
    replaceWorkspaceTags: replaceTags,
  },
};

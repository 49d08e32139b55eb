import { itemsIn, objectsIn, pick } from "../../fields.ts";
import type { Call, Effect, Examples, Fields, Filter, Item, Resource } from "../../types.ts";
import { inWorkspace, me, workspaceId } from "../shared.ts";
import { readTags, replaceTags, shownTags, taggable } from "../tags.ts";
import { inputIn, isLegacy } from "./form.ts";

/** The id of the API in the path. */
export const apiIn = ({ find, parameters }: Call): string | undefined =>
  find("apis", parameters["apiId"] ?? "")?.id;

/** The dependents of an API, each with the API's id as `parent`. */
const parts = ["apiVersions", "apiTasks", "apiComments", "apiSchemas", "apiCollections"] as const;

/** Removes the dependents of an API, and the files of its schemas. */
function withoutParts(item: Item, { items }: Call): Effect[] {
  const of = (resource: string, owners: ReadonlySet<unknown>) =>
    items(resource)
      .filter(({ parent }) => owners.has(parent))
      .map(({ id }) => ({ does: "remove", resource, id }) as const);
  const schemas = items("apiSchemas").filter(({ parent }) => parent === item.id);
  return [
    ...of("apiSchemaFiles", new Set(schemas.map(({ id }) => id))),
    ...parts.flatMap((resource) => of(resource, new Set([item.id]))),
  ];
}

const summary = (item: Item): Fields => ({
  ...pick(item, "id", "name", "summary", "createdAt"),
  createdBy: Number(item["createdBy"]),
  updatedAt: item["updatedAt"],
  updatedBy: Number(item["updatedBy"]),
  description: item["description"],
});

const legacySummary = (item: Item): Fields => ({
  ...pick(item, "id", "name", "summary", "description", "createdAt", "updatedAt"),
  createdBy: String(item["createdBy"]),
});

const legacy = (item: Item): Fields => ({ api: legacySummary(item) });

const includes = ({ parameters }: Call, part: string): boolean =>
  (parameters["include"] ?? "").split(",").includes(part);

/** The fields that `include` adds. For an API linked to Git, only versions and the repository. */
function included(item: Item, call: Call): Fields {
  const of = (resource: string) => call.items(resource).filter(({ parent }) => parent === item.id);
  const gitInfo = item["gitInfo"];
  const isFromGit = gitInfo !== undefined;
  const versions = of("apiVersions").filter((version) => version["isComplete"] === true);
  return {
    ...(includes(call, "schemas") && !isFromGit
      ? { schemas: of("apiSchemas").map(({ id }) => ({ id })) }
      : {}),
    ...(includes(call, "versions")
      ? { versions: versions.map((version) => pick(version, "id", "name")) }
      : {}),
    ...(includes(call, "collections") && !isFromGit
      ? { collections: of("apiCollections").map(({ uid }) => ({ id: uid })) }
      : {}),
    ...(includes(call, "gitInfo") && isFromGit ? { gitInfo } : {}),
  };
}

/** Only APIs whose field contains the text, in any case. */
const matching =
  (name: string): Filter =>
  (item, part = "") =>
    String(item[name]).toLowerCase().includes(part.toLowerCase());

/** Only APIs that a user created or changed last. */
const by =
  (name: string): Filter =>
  (item, user) =>
    user === undefined || String(item[name]) === user;

/** A filter of version 9, which version 10 ignores. */
const legacyOnly =
  (filter: Filter): Filter =>
  (item, value, call) =>
    !isLegacy(call) || filter(item, value, call);

/** The APIs of the list, in the workspace of the first one, with the details of one API. */
function seed(examples: Examples): Item[] {
  const listed = itemsIn(examples, ["listApis", "apis"], ["getApi"]);
  const workspaces = examples("getWorkspace").flatMap((body) => objectsIn(body, "workspace"));
  const workspace = workspaces.find((one) => objectsIn(one, "apis").length > 0)?.["id"];
  const apis = listed.map(({ schemas: _, versions: __, collections: ___, ...item }) => ({
    ...item,
    id: item.id,
    uid: `${item["createdBy"]}-${item.id}`,
    workspace,
  }));
  return taggable("api", apis, shownTags("listApiTags", examples));
}

/** APIs of the API Builder. Deleting one deletes its dependents. */
export const apis: Resource = {
  parameter: "apiId",
  seed,
  operations: {
    listApis: {
      does: "list",
      wrapper: "apis",
      pagedBy: (call) => !isLegacy(call),
      pageSize: 10,
      lacks: ({ find, parameters }) => !find("workspaces", parameters["workspaceId"] ?? ""),
      filters: {
        workspaceId: inWorkspace,
        createdBy: by("createdBy"),
        description: matching("description"),
        updatedBy: legacyOnly(by("updatedBy")),
        name: legacyOnly(matching("name")),
        summary: legacyOnly(matching("summary")),
      },
      view: (item, call) => (isLegacy(call) ? legacySummary(item) : summary(item)),
    },
    createApi: {
      does: "create",
      lacks: ({ find, parameters }) => !find("workspaces", parameters["workspaceId"] ?? ""),
      rejects: (call) => (inputIn(call, "api")["name"] === undefined ? "code=400" : undefined),
      item: (call) => {
        const [id, user] = [call.newId(), me(call.examples)];
        return {
          summary: "",
          description: "",
          ...pick(inputIn(call, "api"), "name", "summary", "description"),
          id,
          uid: `${user}-${id}`,
          workspace: workspaceId(call.parameters["workspaceId"], call),
          createdAt: call.now,
          createdBy: user,
          updatedAt: call.now,
          updatedBy: user,
          entityType: "api",
          tags: [],
        };
      },
      body: (item, call) => (isLegacy(call) ? legacy(item) : summary(item)),
    },
    getApi: {
      does: "get",
      body: (item, call) =>
        isLegacy(call) ? legacy(item) : { ...summary(item), ...included(item, call) },
    },
    updateApi: {
      does: "change",
      change: (item, call) => ({
        ...item,
        ...pick(inputIn(call, "api"), "name", "summary", "description"),
        updatedAt: call.now,
        updatedBy: me(call.examples),
      }),
      // The only response with users as strings.
      body: (item, call) =>
        isLegacy(call)
          ? legacy(item)
          : {
              ...summary(item),
              createdBy: String(item["createdBy"]),
              updatedBy: String(item["updatedBy"]),
            },
    },
    deleteApi: {
      does: "delete",
      also: withoutParts,
      body: (item, call) => (isLegacy(call) ? { api: pick(item, "id") } : undefined),
    },
    listApiTags: readTags,
    replaceApiTags: replaceTags,
  },
};

/** The versions that only an API's own example contains. */
export const namedVersions = (examples: Examples): Item[] =>
  examples("getApi").flatMap((api) =>
    objectsIn(api, "versions").map((version) => ({
      releaseNotes: "",
      createdAt: api["createdAt"],
      updatedAt: api["createdAt"],
      ...version,
      id: String(version["id"]),
      parent: api["id"],
    })),
  );

/** Whether a request reads from a version that the API does not have. */
export function lacksVersion(call: Call): boolean {
  const { versionId } = call.parameters;
  if (versionId === undefined) return false;
  return call.find("apiVersions", versionId)?.["parent"] !== apiIn(call);
}

/** The first example of an operation. */
export const exampleOf = (examples: Examples, operationId: string): Fields =>
  examples(operationId)[0] ?? {};

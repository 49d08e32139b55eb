import { objectIn, objectsIn, pick } from "../../fields.ts";
import type { Call, Effect, Examples, Fields, Item, Resource } from "../../types.ts";
import { firstApi, me } from "../shared.ts";
import { apiIn, lacksVersion } from "./apis.ts";

/** A stored file: its key is its schema and its path; its own id is a field. */
const keyOf = (schemaId: unknown, path: unknown): string => `${schemaId}/${path}`;

const pathIn = ({ parameters }: Call): string => parameters["filePath"] ?? "";

/** The schema in the path, if it belongs to the API. */
function schemaIn(call: Call): Item | undefined {
  const schema = call.find("apiSchemas", call.parameters["schemaId"] ?? "");
  return schema && schema["parent"] === apiIn(call) ? schema : undefined;
}

const filesOf = (schema: Item, { items }: Call): Item[] =>
  items("apiSchemaFiles").filter(({ parent }) => parent === schema.id);

const shownFile = (file: Item): Fields => ({
  id: file["fileId"],
  ...pick(file, "name", "path", "createdAt", "createdBy", "updatedAt", "updatedBy"),
});

const result = (file: Item): Fields => ({ ...shownFile(file), root: { enabled: file["isRoot"] } });

/** A stored file. Its default name is that of its path. */
const newFile = (schemaId: string, path: string, input: Fields, call: Call): Item => ({
  name: path.slice(path.lastIndexOf("/") + 1),
  content: "",
  isRoot: false,
  ...sent(input),
  id: keyOf(schemaId, path),
  fileId: call.newId(),
  parent: schemaId,
  path,
  ...created(call),
});

const created = ({ now, examples }: Call): Fields => ({
  createdAt: now,
  createdBy: me(examples),
  ...updated({ now, examples }),
});

const updated = ({ now, examples }: Pick<Call, "now" | "examples">): Fields => ({
  updatedAt: now,
  updatedBy: me(examples),
});

/** The fields of a file in a request. */
function sent(input: Fields): Fields {
  const root = input["root"];
  const { enabled = true } = objectIn(input, "root");
  return { ...pick(input, "name", "content"), ...(root === undefined ? {} : { isRoot: enabled }) };
}

/** The files of a new schema, the last one for each path. If none is the root, the first one is. */
function filesIn(schemaId: string, call: Call): Item[] {
  const byPath = new Map<string, Item>();
  for (const input of objectsIn(call.body, "files")) {
    const path = String(input["path"] ?? "index");
    byPath.set(path, newFile(schemaId, path, input, call));
  }
  const files = [...byPath.values()];
  const hasRoot = files.some((file) => file["isRoot"] === true);
  return files.map((file, index) => (hasRoot || index > 0 ? file : { ...file, isRoot: true }));
}

const about = (schema: Item): Fields =>
  pick(schema, "id", "type", "createdAt", "createdBy", "updatedAt", "updatedBy");

/** The schema in the contract. */
function shownSchema(examples: Examples): Item {
  const [schema = {}] = examples("getApiSchema");
  const { files: _, ...fields } = { ...examples("createApiSchema")[0], ...schema };
  return { ...fields, id: String(schema["id"]), parent: firstApi(examples) };
}

/** Definitions of APIs. Their files are a separate resource. */
export const apiSchemas: Resource = {
  parameter: "schemaId",
  parent: apiIn,
  seed: (examples) => [shownSchema(examples)],
  operations: {
    createApiSchema: {
      does: "create",
      rejects: ({ body }) =>
        objectsIn(body, "files").length === 0 ? "code=400, example=invalidParams" : undefined,
      item: (call) => ({
        ...pick(call.body, "type"),
        id: call.newId(),
        parent: apiIn(call),
        ...created(call),
      }),
      also: (schema, call) => filesIn(schema.id, call).map((file) => put("apiSchemaFiles", file)),
      body: (schema, call) => ({ ...about(schema), files: filesOf(schema, call).map(result) }),
    },
    getApiSchema: {
      does: "get",
      lacks: (_, call) => lacksVersion(call),
      body: (schema, call) => {
        const files = filesOf(schema, call);
        if (call.parameters["bundled"] === "true") {
          const root = files.find((file) => file["isRoot"] === true) ?? files[0];
          return { ...about(schema), content: root?.["content"] ?? "" };
        }
        return { ...about(schema), files: { data: files.map(shownFile), meta: { nextPath: "" } } };
      },
    },
  },
};

/** The files of the contract's schema, with their contents from other examples. */
function shownFiles(examples: Examples): Item[] {
  const schema = shownSchema(examples);
  const [whole = {}] = examples("getApiSchema");
  const bundled = examples("getApiSchema").find((body) => body["content"] !== undefined);
  const roots = objectsIn(examples("createApiSchema")[0] ?? {}, "files");
  const single = examples("getApiSchemaFile");
  return objectsIn(objectIn(whole, "files"), "data").map((file) => {
    const root = roots.find(({ id }) => id === file["id"]) ?? {};
    const isRoot = objectIn(root, "root")["enabled"] === true;
    const read = single.find(({ id }) => id === file["id"]);
    const content = read?.["content"] ?? (isRoot ? bundled?.["content"] : undefined) ?? "";
    const key = keyOf(schema.id, file["path"]);
    return { ...file, fileId: file["id"], id: key, parent: schema.id, isRoot, content };
  });
}

const put = (resource: string, item: Item): Effect => ({ does: "put", resource, item });

const target = (call: Call): string => keyOf(call.parameters["schemaId"], pathIn(call));

/** The files of schemas. */
export const apiSchemaFiles: Resource = {
  parameter: "filePath",
  parent: (call) => schemaIn(call)?.id,
  size: ({ content }) => String(content).length,
  seed: shownFiles,
  operations: {
    listApiSchemaFiles: {
      does: "list",
      pageSize: 10,
      lacks: lacksVersion,
      view: (file) => ({
        ...shownFile(file),
        createdBy: Number(file["createdBy"]),
        updatedBy: Number(file["updatedBy"]),
      }),
    },
    getApiSchemaFile: {
      does: "get",
      target,
      lacks: (_, call) => lacksVersion(call),
      body: (file) => ({ ...shownFile(file), content: file["content"] }),
    },
    replaceApiSchemaFile: {
      does: "create",
      item: (call) => {
        const file = call.find("apiSchemaFiles", target(call));
        return file
          ? { ...file, ...sent(call.body), ...updated(call) }
          : newFile(call.parameters["schemaId"] ?? "", pathIn(call), call.body, call);
      },
      also: (file, call) => {
        const schema = schemaIn(call);
        if (!schema) return [];
        const roots = filesOf(schema, call).filter((other) => other["isRoot"] === true);
        const others = file["isRoot"] === true ? roots.filter(({ id }) => id !== file.id) : [];
        return [
          ...others.map((other): Effect => put("apiSchemaFiles", { ...other, isRoot: false })),
          put("apiSchemas", { ...schema, ...updated(call) }),
        ];
      },
      body: result,
    },
    deleteApiSchemaFile: { does: "delete", target },
  },
};

import { objectIn, objectsIn, pick } from "../fields.ts";
import type {
  Call,
  Examples,
  Fields,
  Filter,
  Item,
  Rejection,
  Resource,
  Resources,
} from "../types.ts";
import { descriptionOf } from "./collection-document.ts";
import { me } from "./shared.ts";

/** The kinds of elements, each with its resource, which is also the path of its operations. */
const resources: Readonly<Record<string, string>> = {
  api: "apis",
  collection: "collections",
  workspace: "workspaces",
};
const kinds = [...Object.keys(resources), "folder"];

/** The kind that the body of a request is about: it has one field, named after it. */
const kindIn = ({ body }: Call): string | undefined => kinds.find((kind) => kind in body);

const inputIn = (call: Call): Fields => objectIn(call.body, kindIn(call) ?? "");

const isFolder = (item: Item): boolean => item["type"] === "folder";

/** The folder that an entry is in; 0 is the root. */
const parentOf = (item: Fields): number => Number(item["parentFolderId"] ?? 0);

const hasFolder = (id: unknown, { find }: Call): boolean => {
  const folder = find("networkElements", String(id));
  return id === undefined || id === 0 || (folder !== undefined && isFolder(folder));
};

/** Whether a folder would be in itself, or in one of the folders in it. */
function isInItself(folder: Item, call: Call): boolean {
  let id = parentOf(inputIn(call));
  while (id !== 0) {
    if (id === Number(folder.id)) return true;
    id = parentOf(call.find("networkElements", String(id)) ?? {});
  }
  return false;
}

const bad = (message: string): Rejection => ({ prefer: "code=400", says: { message } });

/** The API, collection or workspace that a request names. */
const sourceIn = (call: Call): Item | undefined =>
  call.find(resources[kindIn(call) ?? ""] ?? "", String(inputIn(call)["id"]));

const view = (item: Item): Fields => (isFolder(item) ? { ...item, id: Number(item.id) } : item);

const contains =
  (field: string): Filter =>
  (item, part = "") =>
    String(item[field] ?? "")
      .toLowerCase()
      .includes(part.toLowerCase());

const equals =
  (field: string): Filter =>
  (item, value) =>
    value === undefined || String(item[field]) === value;

/** When an element was added, or a folder or a request made. */
const addedAt = (item: Item): string => String(item["addedAt"] ?? item["createdAt"]);

const filters: Readonly<Record<string, Filter>> = {
  name: contains("name"),
  summary: contains("summary"),
  description: contains("description"),
  type: equals("type"),
  createdBy: equals("createdBy"),
  addedBy: (item, user) => user === undefined || isFolder(item) || String(item["addedBy"]) === user,
  since: (item, time) => time === undefined || Date.parse(addedAt(item)) >= Date.parse(time),
  until: (item, time) => time === undefined || Date.parse(addedAt(item)) <= Date.parse(time),
  parentFolderId: (item, id) => parentOf(item) === Number(id ?? 0),
};

/** The folders of a page: `limit` and `offset` count them on their own. */
function foldersOf(call: Call, elements: number, place: { offset: number; size: number }): Fields {
  const { offset, size } = place;
  const folders = call
    .items("networkElements")
    .filter(isFolder)
    .filter((item) =>
      Object.entries(filters).every(([name, fits]) => fits(item, call.parameters[name], call)),
    );
  return {
    folders: folders.slice(offset, offset + size).map(view),
    meta: { limit: size, offset, totalCount: elements + folders.length },
  };
}

/** A new entry for an API, a collection or a workspace. */
function element(source: Item, call: Call): Item {
  const type = kindIn(call) ?? "";
  const id = type === "collection" ? String(source["uid"]) : source.id;
  const user = Number(me(call.examples));
  const creator = Number(source["createdBy"] ?? source["owner"] ?? user);
  const description =
    type === "collection" ? descriptionOf(objectIn(source, "document")) : source["description"];
  return {
    id,
    type,
    ...pick(source, "name"),
    summary: source["summary"] ?? null,
    description: description ?? null,
    href: `https://api.getpostman.com/${resources[type]}/${id}`,
    parentFolderId: parentOf(inputIn(call)),
    ...pick(inputIn(call), "environments"),
    addedAt: call.now,
    addedBy: user,
    ...pick(source, "createdAt"),
    createdBy: creator,
    ...pick(source, "updatedAt"),
    updatedBy: Number(source["updatedBy"] ?? source["lastUpdatedBy"] ?? creator),
  };
}

function folder(call: Call): Item {
  const ids = call
    .items("networkElements")
    .filter(isFolder)
    .map(({ id }) => Number(id));
  const user = Number(me(call.examples));
  return {
    description: "",
    ...pick(inputIn(call), "name", "description"),
    id: String(Math.max(0, ...ids) + 1),
    type: "folder",
    parentFolderId: parentOf(inputIn(call)),
    createdAt: call.now,
    createdBy: user,
    updatedAt: call.now,
    updatedBy: user,
  };
}

/** The environments of a collection after `$add` and `$remove`. */
function environments(item: Item, input: Fields): Fields {
  if (input["environments"] === undefined) return {};
  const { $add = [], $remove = [] } = objectIn(input, "environments");
  const removed = [$remove].flat();
  const left = [item["environments"] ?? []].flat().filter((id) => !removed.includes(id));
  return { environments: [...new Set([...left, ...[$add].flat()])] };
}

const entries = (examples: Examples): Item[] => {
  const pages = examples("listPrivateNetworkElements");
  const all = [
    ...pages.flatMap((page) => objectsIn(page, "folders")),
    ...pages.flatMap((page) => objectsIn(page, "elements")),
  ];
  return all.map((entry) => ({ ...entry, id: String(entry["id"]) }));
};

/** The entries of the Private API Network: elements, and the folders that they are in. */
const networkElements: Resource = {
  parameter: "elementId",
  seed: entries,
  operations: {
    listPrivateNetworkElements: {
      does: "list",
      pageSize: 1_000,
      where: (item) => !isFolder(item),
      filters,
      lacks: (call) => {
        const { parentFolderId } = call.parameters;
        return !hasFolder(parentFolderId === undefined ? 0 : Number(parentFolderId), call);
      },
      view,
      beside: foldersOf,
    },
    addPrivateNetworkElement: {
      does: "create",
      lacks: (call) =>
        !hasFolder(inputIn(call)["parentFolderId"], call) ||
        (kindIn(call) !== "folder" && !sourceIn(call)),
      item: (call) => {
        const source = sourceIn(call);
        return source ? element(source, call) : folder(call);
      },
      body: view,
    },
    updatePrivateNetworkElement: {
      does: "change",
      lacks: (item, call) =>
        item["type"] !== call.parameters["elementType"] ||
        !hasFolder(inputIn(call)["parentFolderId"], call),
      rejects: (item, call) => {
        const { type } = item;
        if (kindIn(call) !== type) return bad(`The body must have the field \`${type}\`.`);
        return isFolder(item) && isInItself(item, call)
          ? bad("A folder cannot be moved into itself or into a folder in it.")
          : undefined;
      },
      change: (item, call) => {
        const input = inputIn(call);
        const own = isFolder(item) ? pick(input, "name", "description") : {};
        const changed = { ...item, ...own, ...pick(input, "parentFolderId") };
        return {
          ...changed,
          ...environments(item, input),
          ...(isFolder(item) ? { updatedAt: call.now, updatedBy: Number(me(call.examples)) } : {}),
        };
      },
      body: view,
    },
    removePrivateNetworkElement: {
      does: "delete",
      lacks: (item, call) => item["type"] !== call.parameters["elementType"],
      rejects: (item, { items }) =>
        isFolder(item) && items("networkElements").some((one) => parentOf(one) === Number(item.id))
          ? "code=400, example=folderNotEmpty"
          : undefined,
      body: (item) => ({ [String(item["type"])]: pick(item, "id") }),
    },
  },
};

/** Entries of the Private API Network. */
export const privateNetwork: Resources = { networkElements };

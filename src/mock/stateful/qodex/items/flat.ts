import { isRecord } from "../../../../shared/is-record.ts";
import { objectIn, objectsIn, pick } from "../../fields.ts";
import type { Fields, Item } from "../../types.ts";
import { hiddenOf, isFolder, type Place } from "./tree.ts";

/** The fields with ids of other items. `ids=true` omits all others. */
const idFields = [
  ...["id", "owner", "lastUpdatedBy", "collection", "folder", "request"],
  ...["folders", "folders_order", "requests", "order", "responses", "responses_order"],
];

/** An item in the flat format, which refers to its parent and its children by their ids. */
export function flat(place: Place, collection: Item): Fields {
  const { kind, node } = place;
  const { sent = {}, revision = firstRevision, lastUpdatedBy } = hiddenOf(node);
  const owner = collection["owner"];
  return {
    ...sent,
    id: node["id"],
    name: node["name"],
    ...fields[kind](place, collection),
    owner,
    lastUpdatedBy: lastUpdatedBy ?? collection["lastUpdatedBy"] ?? owner,
    lastRevision: revision,
    createdAt: node["createdAt"] ?? collection["createdAt"],
    updatedAt: node["updatedAt"] ?? collection["updatedAt"],
  };
}

/** The revision of items that were never changed. */
const firstRevision = 25_309_871_140;

/** Applies the parameters `ids` and `uid` to the flat format. */
export function narrowed(
  fields: Fields,
  parameters: Readonly<Record<string, string | undefined>>,
): Fields {
  const chosen = parameters["ids"] === "true" ? pick(fields, ...idFields) : fields;
  if (parameters["uid"] !== "true") return chosen;
  const uidOf = (id: unknown): unknown =>
    typeof id === "string" ? `${fields["owner"]}-${id}` : Array.isArray(id) ? id.map(uidOf) : id;
  const users = ["owner", "lastUpdatedBy"];
  return Object.fromEntries(
    Object.entries(chosen).map(([name, value]) => [
      name,
      idFields.includes(name) && !users.includes(name) ? uidOf(value) : value,
    ]),
  );
}

const ids = (nodes: readonly Fields[]): unknown[] => [...new Set(nodes.map(({ id }) => id))];

const fields: Readonly<Record<Place["kind"], (place: Place, collection: Item) => Fields>> = {
  folder: ({ node, parent }, { id }) => ({
    description: textOf(node["description"]),
    collection: id,
    folder: parent?.["id"] ?? null,
    folders_order: ids(objectsIn(node, "item").filter(isFolder)),
    order: ids(objectsIn(node, "item").filter((one) => !isFolder(one))),
    auth: node["auth"] ?? null,
    events: node["event"] ?? null,
    variables: node["variable"] ?? null,
  }),
  request: ({ node, parent }, { id }) => {
    const request = objectIn(node, "request");
    const body = objectIn(request, "body");
    return {
      description: textOf(request["description"] ?? node["description"]),
      collection: id,
      folder: parent?.["id"] ?? null,
      method: request["method"],
      url: urlOf(request["url"]),
      headerData: pairs(request["header"]),
      queryParams: hiddenOf(node).sent?.["queryParams"] ?? pairs(objectIn(request, "url")["query"]),
      dataMode: body["mode"] ?? null,
      rawModeData: body["raw"] ?? null,
      dataOptions: body["options"] ?? null,
      responses_order: ids(objectsIn(node, "response")),
      auth: request["auth"] ?? null,
      events: node["event"] ?? null,
      variables: node["variable"] ?? null,
    };
  },
  response: ({ node, parent = {} }) => {
    const { sent = {} } = hiddenOf(node);
    const original = node["originalRequest"] ?? parent["request"] ?? {};
    const { code, status, responseTime } = node;
    return {
      request: parent["id"],
      responseCode: {
        ...(code === undefined ? {} : { code }),
        ...(status ? { name: status } : {}),
      },
      headers: pairs(node["header"]),
      text: node["body"] ?? "",
      status: null,
      cookies: null,
      language: "text",
      mime: null,
      rawDataType: null,
      requestObject: JSON.stringify(original),
      time: responseTime === undefined || responseTime === null ? null : String(responseTime),
      ...pick(sent, ...responseFields),
    };
  },
};

/** The fields of a saved response that the tree format lacks. */
const responseFields = [
  ...["status", "cookies", "language", "mime", "rawDataType", "requestObject", "time"],
];

/** A description as text; in the tree format it can be an object with its media type. */
function textOf(description: unknown): string | null {
  const text = isRecord(description) ? description["content"] : description;
  return typeof text === "string" ? text : null;
}

/** A URL as text; in the tree format it can be split into parts. */
function urlOf(url: unknown): string | null {
  const text = isRecord(url) ? url["raw"] : url;
  return typeof text === "string" ? text : null;
}

/** Headers or query parameters in the tree format. */
const pairs = (list: unknown): Fields[] =>
  Array.isArray(list)
    ? list.filter(isRecord).map((pair) => ({
        key: typeof pair["key"] === "string" ? pair["key"] : null,
        value: typeof pair["value"] === "string" ? pair["value"] : null,
        ...("description" in pair ? { description: textOf(pair["description"]) } : {}),
        ...(pair["disabled"] === true ? { enabled: false } : {}),
      }))
    : [];

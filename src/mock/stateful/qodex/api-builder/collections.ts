import { objectIn } from "../../fields.ts";
import type { Call, Fields, Item, Resource } from "../../types.ts";
import { complete } from "../collection-document.ts";
import { inFork } from "../forks/document.ts";
import { firstApi, me } from "../shared.ts";
import { apiIn, exampleOf, lacksVersion } from "./apis.ts";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** The source collection of a copy into an API. */
const sourceOf = ({ body, find }: Call): Item | undefined =>
  find("collections", String(objectIn(body, "data")["collectionId"]));

/** The document of a new collection: a copy, the sent one, or an empty one with that name. */
function documentOf(call: Call, owner: string): Fields {
  const { operationType, name = "Untitled" } = call.body;
  const source = sourceOf(call);
  if (operationType === "COPY_COLLECTION" && source) {
    return inFork(objectIn(source, "document"), owner, call.newId);
  }
  const sent = operationType === "CREATE_NEW" ? objectIn(call.body, "data") : {};
  return complete({ info: { name, schema }, item: [], ...sent }, owner, call.newId);
}

const hasSchema = (call: Call): boolean =>
  call.items("apiSchemas").some(({ parent }) => parent === apiIn(call));

/** Whether the collection to copy does not exist, or a required schema is missing. */
function lacksSource(call: Call): boolean {
  const { operationType } = call.body;
  if (operationType === "COPY_COLLECTION") return !sourceOf(call);
  return operationType === "GENERATE_FROM_SCHEMA" && !hasSchema(call);
}

/** The collections of APIs, which are separate from the others. */
export const apiCollections: Resource = {
  parameter: "collectionId",
  parent: apiIn,
  seed: (examples) => {
    const uid = String(exampleOf(examples, "addApiCollection")["id"]);
    const document = exampleOf(examples, "getApiCollection");
    const id = String(objectIn(document, "info")["_postman_id"]);
    return [{ id, uid, parent: firstApi(examples), document }];
  },
  operations: {
    addApiCollection: {
      does: "create",
      lacks: lacksSource,
      item: (call) => {
        const [id, owner] = [call.newId(), me(call.examples)];
        const document = documentOf(call, owner);
        const uid = `${owner}-${id}`;
        const ids = { updatedAt: call.now, _postman_id: id, uid };
        const info = { ...objectIn(document, "info"), ...ids };
        return { id, uid, parent: apiIn(call), document: { ...document, info } };
      },
      body: ({ uid }) => ({ id: uid }),
    },
    getApiCollection: {
      does: "get",
      lacks: (_, call) => lacksVersion(call),
      body: (item) => objectIn(item, "document"),
    },
  },
};

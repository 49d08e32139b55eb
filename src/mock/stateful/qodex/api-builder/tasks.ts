import { objectIn, pick } from "../../fields.ts";
import type { Call, Fields, Item, Resource } from "../../types.ts";
import { firstApi } from "../shared.ts";
import { apiIn } from "./apis.ts";

/** How often a task is pending when it is read. */
const pendingReads = 1;

/** The URL of a task. */
export const taskUrl = (apiId: unknown, taskId: unknown): string =>
  `/apis/${apiId}/tasks/${taskId}`;

/** A new task of the API in the path. */
export const newTask = (
  id: string,
  call: Call,
  about: { readonly meta: Fields; readonly result: Fields },
): Item => ({
  ...about,
  id,
  parent: apiIn(call),
  status: "pending",
  reads: 0,
  createdAt: call.now,
  updatedAt: call.now,
});

/** A task after it was read once more. */
function read(item: Item, { now }: Call): Item {
  if (item["status"] !== "pending") return item;
  const reads = Number(item["reads"]) + 1;
  if (reads <= pendingReads) return { ...item, reads };
  const details = { resources: [objectIn(item, "result")] };
  return { ...item, reads, details, status: "completed", updatedAt: now };
}

/** Background work on APIs. A task is pending the first time it is read, and complete the second time. */
export const apiTasks: Resource = {
  parameter: "taskId",
  parent: apiIn,
  seed: (examples) => {
    const parent = firstApi(examples);
    const [task = {}] = examples("getApiTask");
    return [{ ...task, id: String(task["id"]), parent }];
  },
  operations: {
    getApiTask: {
      does: "change",
      change: read,
      also: (item, call) => {
        const version = call.find("apiVersions", String(objectIn(item, "result")["id"]));
        if (item["status"] !== "completed" || version?.["task"] !== item.id) return [];
        return [{ does: "put", resource: "apiVersions", item: { ...version, isComplete: true } }];
      },
      body: (item) => pick(item, "id", "meta", "status", "details", "createdAt", "updatedAt"),
    },
    syncApiCollectionWithSchema: {
      does: "create",
      lacks: (call) => {
        const collection = call.find("apiCollections", call.parameters["collectionId"] ?? "");
        return !collection || collection["parent"] !== apiIn(call);
      },
      item: (call) => {
        const { collectionId } = call.parameters;
        const url = `/apis/${apiIn(call)}/collections/${collectionId}`;
        return newTask(call.newId(), call, {
          meta: { url, model: "collection", action: "update" },
          result: { id: collectionId, url },
        });
      },
      headers: (item) => ({ location: taskUrl(item["parent"], item.id) }),
      body: (item) => ({ taskId: item.id }),
    },
  },
};

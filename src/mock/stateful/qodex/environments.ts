import { itemsIn, pick } from "../fields.ts";
import type { Resource } from "../types.ts";
import { deleted, inputOf, inWorkspace, lacks, newElement, placed, reference } from "./shared.ts";

/** Environments with their variables. */
export const environments: Resource = {
  parameter: "environmentId",
  seed: (examples) => {
    const list = ["listEnvironments", "environments"] as const;
    const items = itemsIn(examples, list, ["getEnvironment", "environment"]);
    return placed("environments", items, examples);
  },
  operations: {
    listEnvironments: {
      does: "list",
      wrapper: "environments",
      filters: { workspace: inWorkspace },
      view: (item) =>
        pick(item, "id", "name", "createdAt", "updatedAt", "owner", "uid", "isPublic"),
    },
    getEnvironment: {
      does: "get",
      body: (item) => ({
        environment: pick(
          item,
          ...["id", "name", "owner", "createdAt", "updatedAt", "values", "isPublic"],
        ),
      }),
    },
    createEnvironment: {
      does: "create",
      refuses: (call) => (lacks(call, "environment") ? "code=400" : undefined),
      item: (call) => ({
        values: [],
        ...pick(inputOf(call, "environment"), "name", "values"),
        ...newElement(call),
        isPublic: false,
        createdAt: call.now,
        updatedAt: call.now,
      }),
      body: (item) => ({ environment: reference(item) }),
    },
    updateEnvironment: {
      does: "change",
      change: (item, call) => ({
        ...item,
        ...pick(inputOf(call, "environment"), "name", "values"),
        updatedAt: call.now,
      }),
      body: (item) => ({ environment: reference(item) }),
    },
    deleteEnvironment: { does: "delete", body: (item) => ({ environment: deleted(item) }) },
  },
};

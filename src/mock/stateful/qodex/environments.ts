import { itemsIn, objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Fields, Resource } from "../types.ts";
import { environmentForkOperations, shownForks } from "./forks/environments.ts";
import { deleted, inputOf, inWorkspace, lacks, newElement, placed, reference } from "./shared.ts";

const emptyVariable = { key: "", type: "default", enabled: true };
const emptySecret = { type: "", vaultId: "", secretId: "" };

/** The vault of a variable, with the fields that a request may omit. */
function sourceIn(variable: Fields): Fields {
  if (variable["source"] === undefined) return {};
  const source = objectIn(variable, "source");
  const secret = { ...emptySecret, ...objectIn(source, "postman") };
  return {
    source: {
      provider: "postman",
      ...source,
      ...(source["postman"] === undefined ? {} : { postman: secret }),
    },
  };
}

/** The fields of a request. Omitted fields of a variable get the values that responses have. */
function sent(call: Call): Fields {
  const input = inputOf(call, "environment");
  const values = objectsIn(input, "values").map((variable) => ({
    ...emptyVariable,
    ...variable,
    ...sourceIn(variable),
  }));
  return { ...pick(input, "name"), ...(input["values"] === undefined ? {} : { values }) };
}

/** Environments with their variables, and their forks. */
export const environments: Resource = {
  parameter: "environmentId",
  seed: (examples) => {
    const list = ["listEnvironments", "environments"] as const;
    const items = itemsIn(examples, list, ["getEnvironment", "environment"]);
    return [...placed("environments", items, examples), ...shownForks(examples)];
  },
  operations: {
    listEnvironments: {
      does: "list",
      wrapper: "environments",
      filters: { workspace: inWorkspace },
      where: (item) => item["isForeign"] !== true,
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
      rejects: (call) => (lacks(call, "environment") ? "code=400" : undefined),
      item: (call) => ({
        values: [],
        ...sent(call),
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
        ...sent(call),
        updatedAt: call.now,
      }),
      body: (item) => ({ environment: reference(item) }),
    },
    deleteEnvironment: { does: "delete", body: (item) => ({ environment: deleted(item) }) },
    ...environmentForkOperations,
  },
};

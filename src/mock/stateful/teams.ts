import { itemsIn, pick } from "./fields.ts";
import { usageEvents } from "./teams-usage.ts";
import type { Item, Resource, Resources } from "./types.ts";

const isRemoved = (item: Item): boolean => item["status"] === "DELETED";

const view = (item: Item) =>
  pick(item, "id", "userId", "name", "email", "role", "status", "joinedAt", "deletedAt");

/** Members. A removed member appears only in lists, on request. */
const members: Resource = {
  parameter: "member_id",
  seed: (examples) => itemsIn(examples, ["listMembers", "members"], ["getMember"]),
  isRemoved,
  operations: {
    listMembers: {
      does: "list",
      pageSize: 20,
      filters: {
        email: (item, email) => email === undefined || item["email"] === email,
        includeDeleted: (item, include) => include === "true" || !isRemoved(item),
      },
      view,
    },
    getMember: { does: "get", body: view },
    deleteMember: {
      does: "delete",
      // This API writes times without milliseconds.
      mark: (item, { now }) => ({
        ...item,
        status: "DELETED",
        deletedAt: now.replace(/\.\d+Z$/, "Z"),
      }),
    },
  },
};

/** The stateful resources of the Teams API. */
export const teams: Resources = { members, usageEvents };

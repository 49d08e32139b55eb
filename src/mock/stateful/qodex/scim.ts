import { isRecord } from "../../../shared/is-record.ts";
import { itemsIn, objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Effect, Fields, Item, ListAction, Resource, Resources } from "../types.ts";

const userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
const groupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";

/** An id in the format of the service: 48 hexadecimal digits. */
const newScimId = ({ newId }: Call): string =>
  `${newId()}${newId()}`.replaceAll("-", "").slice(0, 48);

const newMeta = (resourceType: string, { now }: Call): Fields => ({
  resourceType,
  created: now,
  lastModified: now,
});

/** An item with changed fields and the current time. */
const changed = (item: Item, changes: Fields, { now }: Call): Item => ({
  ...item,
  ...changes,
  meta: { ...objectIn(item, "meta"), lastModified: now },
});

/** The value in a filter `<field> eq "<value>"`; `undefined` for another filter. */
function wanted(field: string, filter: string): string | undefined {
  const [, name, value] = /^\s*(\w+)\s+eq\s+"([^"]*)"\s*$/i.exec(filter) ?? [];
  return name?.toLowerCase() === field.toLowerCase() ? value : undefined;
}

/** A list that can be filtered by the value of a field. */
const listBy = (field: string, view: (item: Item) => Fields): ListAction => ({
  does: "list",
  pageSize: 100,
  rejects: ({ parameters: { filter } }) =>
    filter !== undefined && wanted(field, filter) === undefined ? "code=400" : undefined,
  filters: {
    filter: (item, filter) => filter === undefined || item[field] === wanted(field, filter),
  },
  view,
});

const isTaken = (resource: string, field: string, { body, items }: Call): boolean =>
  items(resource).some((item) => item[field] === body[field]);

const user = (item: Item): Fields =>
  pick(item, "schemas", "id", "userName", "name", "externalId", "active", "meta");

/** Users of a team. No operation deletes one. */
const scimUsers: Resource = {
  parameter: "userId",
  seed: (examples) => itemsIn(examples, ["listScimUsers", "Resources"], ["getScimUser"]),
  operations: {
    listScimUsers: listBy("userName", user),
    createScimUser: {
      does: "create",
      rejects: (call) => (isTaken("scimUsers", "userName", call) ? "code=409" : undefined),
      item: (call) => ({
        externalId: String(call.newNumber()),
        active: true,
        ...pick(call.body, "userName", "externalId", "active"),
        name: { givenName: "", familyName: "", ...objectIn(call.body, "name") },
        schemas: [userSchema],
        id: newScimId(call),
        meta: newMeta("User", call),
      }),
      also: (item, call) => {
        const { groups } = call.body;
        return [groups].flat().flatMap((id): Effect[] => {
          const group = typeof id === "string" ? call.find("scimGroups", id) : undefined;
          if (!group) return [];
          const members = withMembers(group, [memberOf(item)]);
          return [{ does: "put", resource: "scimGroups", item: changed(group, { members }, call) }];
        });
      },
      body: user,
    },
    getScimUser: { does: "get", body: user },
    updateScimUser: {
      does: "change",
      change: (item, call) => {
        const name = { ...objectIn(item, "name"), ...objectIn(call.body, "name") };
        return changed(item, { name }, call);
      },
      body: user,
    },
    updateScimUserState: {
      does: "change",
      change: (item, call) => {
        const values = objectsIn(call.body, "Operations").map((one) => objectIn(one, "value"));
        return changed(item, Object.assign({}, ...values.map((one) => pick(one, "active"))), call);
      },
      body: user,
    },
  },
};

const memberOf = (item: Item): Fields => ({ value: item.id, display: item["userName"] });

/** A member from a request: the user with that id or, without an id, with that address, else a new one. */
function named({ value, display = "" }: Fields, call: Call): Fields {
  const known =
    typeof value === "string"
      ? call.find("scimUsers", value)
      : call.items("scimUsers").find(({ userName }) => userName === display);
  return known ? memberOf(known) : { value: value ?? newScimId(call), display };
}

/** The members of a group and new ones, each once. */
const withMembers = (item: Fields, added: readonly Fields[]): Fields[] =>
  [...objectsIn(item, "members"), ...added].filter(
    ({ value }, index, all) => all.findIndex((one) => one["value"] === value) === index,
  );

const group = (item: Item): Fields =>
  pick(item, "schemas", "id", "displayName", "members", "externalId", "meta");

const removedMember = /^members\[value eq "([^"]+)"\]$/;

/** Whether a change of a group has a form from the contract. */
function isKnown({ op, path, value }: Fields): boolean {
  if (op === "replace") return isRecord(value) && typeof value["displayName"] === "string";
  if (op === "add") return path === "members" && Array.isArray(value);
  return op === "remove" && (path === "members" || removedMember.test(String(path)));
}

/** The members and the name after one change. */
function applied(item: Item, { op, path, value }: Fields, call: Call): Item {
  if (op === "replace")
    return changed(item, pick(objectIn({ value }, "value"), "displayName"), call);
  if (op === "add") {
    const added = objectsIn({ value }, "value").map((one) => named(one, call));
    return changed(item, { members: withMembers(item, added) }, call);
  }
  const [, id] = removedMember.exec(String(path)) ?? [];
  const ids = id === undefined ? objectsIn({ value }, "value").map((one) => one["value"]) : [id];
  const areAll = id === undefined && value === undefined;
  const left = objectsIn(item, "members").filter((one) => !areAll && !ids.includes(one["value"]));
  return changed(item, { members: left }, call);
}

/** Groups of users. */
const scimGroups: Resource = {
  parameter: "groupId",
  seed: (examples) => itemsIn(examples, ["listScimGroups", "Resources"], ["getScimGroup"]),
  operations: {
    listScimGroups: listBy("displayName", group),
    createScimGroup: {
      does: "create",
      rejects: (call) => (isTaken("scimGroups", "displayName", call) ? "code=409" : undefined),
      item: (call) => ({
        ...pick(call.body, "displayName"),
        schemas: [groupSchema],
        id: newScimId(call),
        externalId: String(call.newNumber()),
        members: withMembers(
          {},
          objectsIn(call.body, "members").map((one) => named(one, call)),
        ),
        meta: newMeta("Group", call),
      }),
      body: group,
    },
    getScimGroup: { does: "get", body: group },
    updateScimGroup: {
      does: "change",
      rejects: (_, { body }) =>
        objectsIn(body, "Operations").every(isKnown) ? undefined : "code=400",
      change: (item, call) =>
        objectsIn(call.body, "Operations").reduce<Item>(
          (before, operation) => applied(before, operation, call),
          item,
        ),
      body: group,
    },
    deleteScimGroup: { does: "delete" },
  },
};

/** Users and groups of SCIM. */
export const scim: Resources = { scimUsers, scimGroups };

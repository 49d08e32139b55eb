import { objectsIn } from "../fields.ts";
import type { Action, Fields, Item } from "../types.ts";

const kinds = ["group", "team", "user"] as const;

/** Whether a change has the only supported form: an `update` of users, groups or teams. */
const isKnown = ({ op, path }: Fields): boolean =>
  op === "update" && kinds.some((kind) => path === `/${kind}`);

const rolesOf = (item: Item): Record<string, Fields[]> =>
  Object.fromEntries(kinds.map((kind) => [kind, objectsIn((item["roles"] ?? {}) as Fields, kind)]));

/** The roles after one change, which keeps the roles of other ids. */
function applied(
  roles: Record<string, Fields[]>,
  { path, value }: Fields,
): Record<string, Fields[]> {
  const kind = String(path).slice(1);
  const sent = objectsIn({ value }, "value");
  const ids = new Set(sent.map(({ id }) => id));
  const left = (roles[kind] ?? []).filter(({ id }) => !ids.has(id));
  return { ...roles, [kind]: [...left, ...sent] };
}

/** Collections and their roles: the contract's example for the first; for the others, the owner is an editor. */
export const withRoles = (items: readonly Item[], shown: Fields): Item[] =>
  items.map((item, index) => ({ ...item, roles: index === 0 ? shown : ownRoles(item["owner"]) }));

/** The roles of a collection that is not shared. */
export const ownRoles = (owner: unknown): Fields => ({
  group: [],
  team: [],
  user: [{ role: "EDITOR", id: Number(owner) }],
});

/** The roles of a collection. */
export const roleOperations: Readonly<Record<string, Action>> = {
  listCollectionRoles: { does: "get", body: rolesOf },
  updateCollectionRoles: {
    does: "change",
    rejects: (_, { body }) =>
      objectsIn(body, "roles").every(isKnown)
        ? undefined
        : {
            prefer: "code=400",
            says: {
              title: "Bad Request",
              detail: "A change must be an `update` of /user, /group or /team.",
            },
          },
    change: (item, { body }) => ({
      ...item,
      roles: objectsIn(body, "roles").reduce(applied, rolesOf(item)),
    }),
    body: () => undefined,
  },
};

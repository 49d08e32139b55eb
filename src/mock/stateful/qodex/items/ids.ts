import { objectIn } from "../../fields.ts";
import type { Call, Fields, Item } from "../../types.ts";
import { type Kind, placesIn } from "./tree.ts";

/** Whether items of some types have this UID. */
export type IsTaken = (uid: string) => boolean;

/** The items of collections are found by their UIDs, so no two of them may have the same one. */
export function takenIn(
  collections: readonly Item[],
  kinds: readonly Kind[] = ["folder", "request", "response"],
): IsTaken {
  let uids: Set<unknown> | undefined;
  return (uid) => {
    uids ??= new Set(
      collections.flatMap(({ document }) =>
        [...placesIn(objectIn({ document }, "document"))]
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ node }) => node["uid"]),
      ),
    );
    return uids.has(uid);
  };
}

/** {@link takenIn} all collections except one. */
export const takenElsewhere = ({ items }: Call, collection?: Item): IsTaken =>
  takenIn(items("collections").filter(({ id }) => id !== collection?.id));

/** Whether a sent id can be kept: others get a new one. */
const isId = (id: unknown): id is string => typeof id === "string" && /^[0-9A-Za-z-]+$/.test(id);

/**
 * Returns the ids of new items, each once: the sent one, unless it is invalid or taken.
 *
 * @param owner The user in the UIDs.
 */
export function idsFor(
  owner: unknown,
  newId: () => string,
  isTaken: IsTaken = () => false,
): (sent: Fields) => { readonly id: string; readonly uid: string } {
  const used = new Set<string>();
  const isFree = (id: string) => !used.has(id) && !isTaken(`${owner}-${id}`);
  return ({ id: sent }) => {
    const id = isId(sent) && isFree(sent) ? sent : newId();
    used.add(id);
    return { id, uid: `${owner}-${id}` };
  };
}

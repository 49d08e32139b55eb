import { objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Examples, Fields, Filter, Item } from "../types.ts";

/** The id of the user of every key: the one of *Get me*. */
export const me = (examples: Examples): string =>
  String(objectIn(examples("getMe")[0] ?? {}, "user")["id"] ?? "");

/** The name of that user. */
export const myName = (examples: Examples): string =>
  String(objectIn(examples("getMe")[0] ?? {}, "user")["fullName"] ?? "");

/** The id of the workspace with this id or UID; of a workspace that does not exist, as sent. */
export const workspaceId = (name: string | undefined, { find }: Call): string | undefined =>
  name === undefined ? undefined : (find("workspaces", name)?.id ?? name);

/** The fields of every new element of any type. */
export function newElement(call: Call): Item & { readonly owner: string; readonly uid: string } {
  const id = call.newId();
  const owner = me(call.examples);
  const workspace = workspaceId(call.parameters["workspace"], call);
  return { id, owner, uid: `${owner}-${id}`, ...pick({ workspace }, "workspace") };
}

/** The items, each with the id of the workspace whose example contains it. */
export function placed(
  kind: "collections" | "environments" | "mocks" | "monitors",
  items: readonly Item[],
  examples: Examples,
): Item[] {
  const workspaces = examples("getWorkspace").flatMap((body) => objectsIn(body, "workspace"));
  return items.map((item) => {
    const place = workspaces.find((workspace) =>
      objectsIn(workspace, kind).some(({ id }) => id === item.id),
    );
    return place ? { ...item, workspace: place["id"] } : item;
  });
}

/** Only elements of the given workspace; all without one. */
export const inWorkspace: Filter = (item, workspace, call) =>
  workspace === undefined || item["workspace"] === workspaceId(workspace, call);

/** The fields of an element in most responses that do not show it in full. */
export const reference = (item: Item): Fields => pick(item, "id", "name", "uid");

/** The response to a deletion. */
export const deleted = (item: Item): Fields => pick(item, "id", "uid");

/** The object with the fields of a request. */
export const inputOf = ({ body }: Call, wrapper: string): Fields => objectIn(body, wrapper);

/** Whether a request lacks the object with its fields. The contract marks none as required. */
export const lacks = ({ body }: Call, wrapper: string): boolean => body[wrapper] === undefined;

/** The first API of the contract; the examples of dependents belong to it. */
export function firstApi(examples: Examples): string | undefined {
  const [api] = examples("listApis").flatMap((body) => objectsIn(body, "apis"));
  return api && String(api["id"]);
}

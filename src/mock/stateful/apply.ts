import type { Row, Store } from "./store.ts";
import type {
  Action,
  Call,
  ChangeAction,
  CreateAction,
  DeleteAction,
  Item,
  ListAction,
  Resource,
} from "./types.ts";

/** The outcome of a request. */
export type Outcome =
  /** A success, with this body; without one, the body is that of the contract. */
  | { readonly is: "done"; readonly body?: unknown }
  /** The path names an item that is not there. */
  | { readonly is: "unknown" }
  /** The cursor is not one that the list has given. */
  | { readonly is: "unknown cursor" }
  /** The contract has an answer that says why not: `Prefer` asks for it. */
  | { readonly is: "refused"; readonly prefer: string }
  /** There is no room for the item. */
  | { readonly is: "full" };

/** What a list with pages has now, to be cut. */
export interface Listing {
  readonly is: "list";
  readonly action: ListAction;
  readonly rows: readonly Row[];
}

/** What a request is about. */
export interface Subject {
  /** The name of the resource. */
  readonly name: string;
  readonly resource: Resource;
  readonly action: Action;
}

/** Applies an operation to the stored items. */
export function apply(
  { name, resource, action }: Subject,
  store: Store,
  call: Call,
): Outcome | Listing {
  if (action.does === "list") return list(name, action, store, call);
  if (action.does === "create") return create(name, action, store, call);
  const item = store.find(name, call.parameters[resource.parameter] ?? "");
  if (!item || resource.isRemoved?.(item)) return { is: "unknown" };
  if (action.does === "get") return { is: "done", body: action.body(item, call) };
  if (action.does === "change") return change(name, action, item, store, call);
  return remove(name, action, item, store, call);
}

function list(name: string, action: ListAction, store: Store, call: Call): Outcome | Listing {
  const filters = Object.entries(action.filters ?? {});
  const rows = (action.of ?? [name])
    .flatMap((resource) => store.rows(resource))
    .filter(({ item }) => filters.every(([key, fits]) => fits(item, call.parameters[key], call)))
    .sort((a, b) => a.position - b.position);
  if (action.newestFirst?.(call)) rows.reverse();
  const isPaged = action.pagedBy?.some((key) => call.parameters[key] !== undefined) ?? false;
  if (action.wrapper === undefined || isPaged) return { is: "list", action, rows };
  return {
    is: "done",
    body: { [action.wrapper]: rows.map(({ item }) => action.view(item, call)) },
  };
}

function create(name: string, action: CreateAction, store: Store, call: Call): Outcome {
  const prefer = action.refuses?.(call);
  if (prefer !== undefined) return { is: "refused", prefer };
  const item = action.item(call);
  if (!store.put(name, item, call.bytes)) return { is: "full" };
  return { is: "done", body: action.body(item, call) };
}

function change(name: string, action: ChangeAction, item: Item, store: Store, call: Call): Outcome {
  const prefer = action.refuses?.(item, call);
  if (prefer !== undefined) return { is: "refused", prefer };
  const changed = action.change(item, call);
  if (!store.put(name, changed, call.bytes)) return { is: "full" };
  return { is: "done", body: action.body(changed, call) };
}

function remove(
  name: string,
  { body, mark }: DeleteAction,
  item: Item,
  store: Store,
  call: Call,
): Outcome {
  if (mark) store.put(name, mark(item, call), call.bytes);
  else store.delete(name, item.id);
  return body ? { is: "done", body: body(item, call) } : { is: "done" };
}

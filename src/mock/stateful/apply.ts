import type { Entry, Row, Store } from "./store.ts";
import type {
  Action,
  Call,
  ChangeAction,
  CreateAction,
  DeleteAction,
  Effect,
  GetAction,
  Item,
  ListAction,
  Rejection,
  Resource,
} from "./types.ts";

/** The outcome of a request. */
export type Outcome =
  /** A success with this body; without one, with the contract's body. */
  | { readonly is: "done"; readonly body?: unknown; readonly headers?: Headers }
  /** The path names an item that does not exist. */
  | { readonly is: "unknown" }
  /** The cursor is not one that the list has returned. */
  | { readonly is: "unknown cursor" }
  /** The contract has a response that explains the rejection; `Prefer` selects it. */
  | ({ readonly is: "rejected"; readonly headers?: Headers } & Rejection)
  /** The store is full. */
  | { readonly is: "full" };

type Headers = Readonly<Record<string, string>>;

/** The current rows of a paginated list. */
export interface Listing {
  readonly is: "list";
  readonly action: ListAction;
  readonly rows: readonly Row[];
}

/** The action of an operation, with its resource. */
export interface ResourceAction {
  /** The name of the resource. */
  readonly name: string;
  readonly resource: Resource;
  readonly action: Action;
}

/** Applies an operation to the stored items. */
export function apply(
  resourceAction: ResourceAction,
  store: Store,
  call: Call,
  resources: Readonly<Record<string, Resource>> = {},
): Outcome | Listing {
  const { name, resource, action } = resourceAction;
  const parent = resource.parent?.(call);
  if (resource.parent && parent === undefined) return { is: "unknown" };
  const belongs = (item: Item): boolean => !resource.parent || item["parent"] === parent;
  const put = (item: Item, effects: readonly Effect[] = []): boolean => {
    const all = [{ does: "put", resource: name, item } as const, ...effects];
    if (!store.putAll(all.flatMap((effect) => entryOf(effect, resources, call)))) return false;
    for (const effect of all) {
      if (effect.does === "remove") store.delete(effect.resource, effect.id);
    }
    return true;
  };
  if (action.does === "list") return list(name, action, store, call, belongs);
  if (action.does === "create") return create(action, put, call);
  const item = store.find(name, action.target?.(call) ?? call.parameters[resource.parameter] ?? "");
  if (!item || resource.isRemoved?.(item) || !belongs(item) || action.lacks?.(item, call)) {
    return action.absent === undefined
      ? { is: "unknown" }
      : { is: "rejected", prefer: action.absent };
  }
  if (action.does === "get") return get(action, item, call);
  if (action.does === "change") return change(action, item, put, call);
  return remove(name, action, item, store, call);
}

type Put = (item: Item, effects?: readonly Effect[]) => boolean;

function entryOf(
  effect: Effect,
  resources: Readonly<Record<string, Resource>>,
  call: Call,
): Entry[] {
  if (effect.does === "remove") return [];
  const { resource, item } = effect;
  const size = resources[resource]?.size;
  const bytes = size ? { bytes: size(item), isExact: true } : { bytes: call.bytes };
  return [{ resource, item, ...bytes }];
}

function list(
  name: string,
  action: ListAction,
  store: Store,
  call: Call,
  belongs: (item: Item) => boolean,
): Outcome | Listing {
  if (action.lacks?.(call)) return { is: "unknown" };
  const prefer = action.rejects?.(call);
  if (prefer !== undefined) return { is: "rejected", prefer };
  const filters = Object.entries(action.filters ?? {});
  const rows = (action.of ?? [name])
    .flatMap((resource) => store.rows(resource))
    .filter(({ item }) => belongs(item) && (action.where?.(item, call) ?? true))
    .filter(({ item }) => filters.every(([key, fits]) => fits(item, call.parameters[key], call)))
    .sort((a, b) => a.position - b.position);
  if (action.newestFirst?.(call)) rows.reverse();
  const { pagedBy = [] } = action;
  const isPaged =
    typeof pagedBy === "function"
      ? pagedBy(call)
      : pagedBy.some((key) => call.parameters[key] !== undefined);
  if (action.wrapper === undefined || isPaged) return { is: "list", action, rows };
  const items = rows.map(({ item }) => action.view(item, call));
  return { is: "done", body: action.wrapper === "" ? items : { [action.wrapper]: items } };
}

const headersOf = (
  action: { readonly headers?: (item: Item, call: Call) => Headers },
  item: Item,
  call: Call,
): { readonly headers?: Headers } =>
  action.headers ? { headers: action.headers(item, call) } : {};

const rejectionOf = (rejection: string | Rejection): Rejection =>
  typeof rejection === "string" ? { prefer: rejection } : rejection;

function get(action: GetAction, item: Item, call: Call): Outcome {
  const headers = headersOf(action, item, call);
  const rejection = action.rejects?.(item, call);
  if (rejection !== undefined) return { is: "rejected", ...rejectionOf(rejection), ...headers };
  return { is: "done", body: action.body(item, call), ...headers };
}

function create(action: CreateAction, put: Put, call: Call): Outcome {
  if (action.lacks?.(call)) return { is: "unknown" };
  const rejection = action.rejects?.(call);
  if (rejection !== undefined) return { is: "rejected", ...rejectionOf(rejection) };
  const item = action.item(call);
  if (!put(item, action.also?.(item, call))) return { is: "full" };
  return { is: "done", body: action.body(item, call), ...headersOf(action, item, call) };
}

function change(action: ChangeAction, item: Item, put: Put, call: Call): Outcome {
  const rejection = action.rejects?.(item, call);
  if (rejection !== undefined) return { is: "rejected", ...rejectionOf(rejection) };
  const changed = action.change(item, call);
  if (!put(changed, action.also?.(changed, call))) return { is: "full" };
  return { is: "done", body: action.body(changed, call), ...headersOf(action, changed, call) };
}

function remove(
  name: string,
  { body, mark, also, rejects }: DeleteAction,
  item: Item,
  store: Store,
  call: Call,
): Outcome {
  const prefer = rejects?.(item, call);
  if (prefer !== undefined) return { is: "rejected", prefer };
  if (mark) store.put(name, mark(item, call), call.bytes);
  else store.delete(name, item.id);
  for (const effect of also?.(item, call) ?? []) {
    if (effect.does === "remove") store.delete(effect.resource, effect.id);
    else store.put(effect.resource, effect.item, 0);
  }
  const sent = body?.(item, call);
  return sent === undefined ? { is: "done" } : { is: "done", body: sent };
}

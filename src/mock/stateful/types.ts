/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** A stored item. It has the fields of all responses about it, each in one format. */
export interface Item extends Fields {
  readonly id: string;
}

/** The bodies of an operation's success in the contract's examples. */
export type Examples = (operationId: string) => readonly Fields[];

/** A request, and the tools of an action in addition to the item. */
export interface Call {
  /** Parameters of the path, decoded, and of the query. Repeated ones are joined with a comma. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** The parsed body; empty if there is none. */
  readonly body: Fields;
  /** The size of the body. */
  readonly bytes: number;
  readonly examples: Examples;
  /** The arrival time in ISO 8601. */
  readonly now: string;
  /** The response media type. */
  readonly mediaType: string;
  /** A new UUID. */
  newId(): string;
  /** A new number, larger than all previous ones. */
  newNumber(): number;
  /** The stored items of a resource, the oldest first. */
  items(resource: string): readonly Item[];
  /** The item of a resource with this id or UID. */
  find(resource: string, name: string): Item | undefined;
}

/** A change of an item in addition to that of the operation. */
export type Effect =
  | { readonly does: "put"; readonly resource: string; readonly item: Item }
  | { readonly does: "remove"; readonly resource: string; readonly id: string };

/** An error of the contract that `Prefer` selects, with fields that describe the actual problem. */
export interface Rejection {
  readonly prefer: string;
  readonly says?: Fields;
}

/** The response body about an item. */
export type View = (item: Item, call: Call) => unknown;

/** Whether a list contains an item, for the value of the parameter that the filter is named after. */
export type Filter = (item: Item, value: string | undefined, call: Call) => boolean;

/** Returns the items, the oldest first. */
export interface ListAction {
  readonly does: "list";
  /** The body's property with the items; empty if the body is the list. A paginated list has `x-pagination`. */
  readonly wrapper?: string;
  /**
   * What requests pages of a list that is otherwise returned whole, in `wrapper`: parameters, or a
   * predicate.
   */
  readonly pagedBy?: readonly string[] | ((call: Call) => boolean);
  /** The default page size. Only for paginated lists. */
  readonly pageSize?: number;
  /** The resources of the listed items. Default: the action's own. */
  readonly of?: readonly string[];
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Whether an item is in the list, whatever the parameters. Default: every item. */
  readonly where?: (item: Item, call: Call) => boolean;
  /**
   * Whether the request refers to something that does not exist: the collection whose forks are listed.
   */
  readonly lacks?: (call: Call) => boolean;
  /** What to ask the contract for (`Prefer`) if there cannot be such a list. */
  readonly rejects?: (call: Call) => string | undefined;
  /** Whether the newest item comes first. Default: never. */
  readonly newestFirst?: (call: Call) => boolean;
  readonly view: View;
  /** Additional fields of a page with an offset, such as a second list. */
  readonly beside?: (
    call: Call,
    total: number,
    place: { readonly offset: number; readonly size: number },
  ) => Fields;
}

/** Options of all actions on one item. */
interface OneItem {
  /** The id or UID of the item. Default: the parameter of the resource. */
  readonly target?: (call: Call) => string;
  /** Whether the request refers to something else that does not exist: a folder in the collection. */
  readonly lacks?: (item: Item, call: Call) => boolean;
  /**
   * The `Prefer` value of the contract's response if the item does not exist. Default: the declared one
   * for that case.
   */
  readonly absent?: string;
  /** Headers of the response, also if `refuses` selects another one. */
  readonly headers?: (item: Item, call: Call) => Readonly<Record<string, string>>;
}

/** Options of all actions that change something. */
interface Changing {
  /** Further changes after that of the item. */
  readonly also?: (item: Item, call: Call) => readonly Effect[];
}

/** Returns one item. */
export interface GetAction extends OneItem {
  readonly does: "get";
  /** The `Prefer` value of the contract's response if the item cannot be read now. */
  readonly rejects?: (item: Item, call: Call) => string | Rejection | undefined;
  readonly body: View;
}

/** Adds an item. */
export interface CreateAction extends Changing {
  readonly does: "create";
  /** Whether the request refers to something that does not exist: the collection to fork. */
  readonly lacks?: (call: Call) => boolean;
  readonly headers?: (item: Item, call: Call) => Readonly<Record<string, string>>;
  /** The `Prefer` value of the contract's response if the item cannot be created. */
  readonly rejects?: (call: Call) => string | Rejection | undefined;
  readonly item: (call: Call) => Item;
  readonly body: View;
}

/** Replaces an item with a changed one. */
export interface ChangeAction extends OneItem, Changing {
  readonly does: "change";
  /** The `Prefer` value of the contract's response if the item cannot be changed like this. */
  readonly rejects?: (item: Item, call: Call) => string | Rejection | undefined;
  readonly change: (item: Item, call: Call) => Item;
  readonly body: View;
}

/** Removes an item. */
export interface DeleteAction extends OneItem, Changing {
  readonly does: "delete";
  /** What to ask the contract for (`Prefer`) if the item cannot be removed. */
  readonly rejects?: (item: Item, call: Call) => string | undefined;
  /** The response body; `undefined`, the default, uses the contract's. */
  readonly body?: View;
  /** Returns the item to keep. Default: it is removed. */
  readonly mark?: (item: Item, call: Call) => Item;
}

/** How an operation reads or changes the stored items. */
export type Action = ListAction | GetAction | CreateAction | ChangeAction | DeleteAction;

/** A stateful resource type. */
export interface Resource {
  /** The path parameter with the id or UID of an item. */
  readonly parameter: string;
  /**
   * For items that belong to others, such as comments: the key of the owner in the path, which its items
   * have as `parent`; undefined if the owner does not exist.
   */
  readonly parent?: (call: Call) => string | undefined;
  /** The size of an item whose parts are created individually. Default: the largest request about it. */
  readonly size?: (item: Item) => number;
  /** The initial items. */
  readonly seed: (examples: Examples) => readonly Item[];
  /** Whether an item appears only in lists. Default: never. */
  readonly isRemoved?: (item: Item) => boolean;
  /** By `operationId`. */
  readonly operations: Readonly<Record<string, Action>>;
}

/** The resources of an API by name. */
export type Resources = Readonly<Record<string, Resource>>;

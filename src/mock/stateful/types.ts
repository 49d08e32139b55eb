/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** A stored item. It has the fields of all responses about it, each in one form. */
export interface Item extends Fields {
  readonly id: string;
}

/** The bodies of an operation's success, as the contract shows them. */
export type Examples = (operationId: string) => readonly Fields[];

/** A request, and what an action may use beside the item that it is about. */
export interface Call {
  /** Parameters of the path, decoded, and of the query. Repeated ones are joined by a comma. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  /** The parsed body, empty if there is none. */
  readonly body: Fields;
  /** The size of the body. */
  readonly bytes: number;
  readonly examples: Examples;
  /** When the request came, in ISO 8601. */
  readonly now: string;
  /** A new UUID. */
  newId(): string;
  /** What is remembered of a resource, the oldest first. */
  items(resource: string): readonly Item[];
}

/** What is answered about an item. */
export type View = (item: Item, call: Call) => unknown;

/** Whether a list has an item, for the value of the parameter that the filter is named after. */
export type Filter = (item: Item, value: string | undefined, call: Call) => boolean;

/** Answers with the items, the oldest first. */
export interface ListAction {
  readonly does: "list";
  /** The property of the body that has the items. A list with pages says so in `x-pagination`. */
  readonly wrapper?: string;
  /** The parameters that ask for pages of a list which otherwise comes whole, in `wrapper`. */
  readonly pagedBy?: readonly string[];
  /** How many items a page has at most when the request does not say. Only for lists with pages. */
  readonly pageSize?: number;
  /** The resources whose items are in it. Default: the action's own. */
  readonly of?: readonly string[];
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Whether the newest item comes first. Default: never. */
  readonly newestFirst?: (call: Call) => boolean;
  readonly view: View;
}

/** Answers with one item. */
export interface GetAction {
  readonly does: "get";
  readonly body: View;
}

/** Adds an item. */
export interface CreateAction {
  readonly does: "create";
  /** What to ask the contract for (`Prefer`) if the item cannot be made. */
  readonly refuses?: (call: Call) => string | undefined;
  readonly item: (call: Call) => Item;
  readonly body: View;
}

/** Puts a changed item in the place of one. */
export interface ChangeAction {
  readonly does: "change";
  /** What to ask the contract for (`Prefer`) if the item cannot be changed in this way. */
  readonly refuses?: (item: Item, call: Call) => string | undefined;
  readonly change: (item: Item, call: Call) => Item;
  readonly body: View;
}

/** Removes an item. */
export interface DeleteAction {
  readonly does: "delete";
  /** The answer. Default: that of the contract. */
  readonly body?: View;
  /** The item to keep. Default: it is removed. */
  readonly mark?: (item: Item, call: Call) => Item;
}

/** How an operation reads or changes the stored items. */
export type Action = ListAction | GetAction | CreateAction | ChangeAction | DeleteAction;

/** A stateful resource type. */
export interface Resource {
  /** The path parameter that names an item, by its id or its UID. */
  readonly parameter: string;
  /** What is there at the start. */
  readonly seed: (examples: Examples) => readonly Item[];
  /** Whether an item appears only in lists. Default: never. */
  readonly isRemoved?: (item: Item) => boolean;
  /** By `operationId`. */
  readonly operations: Readonly<Record<string, Action>>;
}

/** The resources of an API by name. */
export type Resources = Readonly<Record<string, Resource>>;

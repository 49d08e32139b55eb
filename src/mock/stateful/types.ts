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
  /** The media type of the answer. */
  readonly mediaType: string;
  /** A new UUID. */
  newId(): string;
  /** A new number, larger than all before. */
  newNumber(): number;
  /** What is remembered of a resource, the oldest first. */
  items(resource: string): readonly Item[];
  /** The item of a resource that has this id or UID. */
  find(resource: string, name: string): Item | undefined;
}

/** A change of an item beside that of the operation. */
export type Effect =
  | { readonly does: "put"; readonly resource: string; readonly item: Item }
  | { readonly does: "remove"; readonly resource: string; readonly id: string };

/** An error of the contract, as `Prefer` asks for it, with fields that say what was wrong here. */
export interface Refusal {
  readonly prefer: string;
  readonly says?: Fields;
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
  /** What asks for pages of a list which otherwise comes whole, in `wrapper`: parameters, or the form. */
  readonly pagedBy?: readonly string[] | ((call: Call) => boolean);
  /** How many items a page has at most when the request does not say. Only for lists with pages. */
  readonly pageSize?: number;
  /** The resources whose items are in it. Default: the action's own. */
  readonly of?: readonly string[];
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Whether an item is in the list, whatever the parameters. Default: every item. */
  readonly where?: (item: Item, call: Call) => boolean;
  /** Whether the request names something that is not there: the collection whose forks are listed. */
  readonly lacks?: (call: Call) => boolean;
  /** What to ask the contract for (`Prefer`) if there cannot be such a list. */
  readonly refuses?: (call: Call) => string | undefined;
  /** Whether the newest item comes first. Default: never. */
  readonly newestFirst?: (call: Call) => boolean;
  readonly view: View;
}

/** What the actions about one item have in common. */
interface OneItem {
  /** The id or UID of the item. Default: the parameter of the resource. */
  readonly target?: (call: Call) => string;
  /** Whether the request names something else that is not there: a folder in the collection. */
  readonly lacks?: (item: Item, call: Call) => boolean;
  /** What to ask the contract for (`Prefer`) if there is no such item. Default: what it declares for that. */
  readonly absent?: string;
  /** Headers of the answer, also where `refuses` asks for another one. */
  readonly headers?: (item: Item, call: Call) => Readonly<Record<string, string>>;
}

/** What the actions have in common that change something. */
interface Changing {
  /** What else changes, after the item itself. */
  readonly also?: (item: Item, call: Call) => readonly Effect[];
}

/** Answers with one item. */
export interface GetAction extends OneItem {
  readonly does: "get";
  /** What to ask the contract for (`Prefer`) if the item cannot be read now. */
  readonly refuses?: (item: Item, call: Call) => string | Refusal | undefined;
  readonly body: View;
}

/** Adds an item. */
export interface CreateAction extends Changing {
  readonly does: "create";
  /** Whether the request names something that is not there: the collection to fork. */
  readonly lacks?: (call: Call) => boolean;
  readonly headers?: (item: Item, call: Call) => Readonly<Record<string, string>>;
  /** What to ask the contract for (`Prefer`) if the item cannot be made. */
  readonly refuses?: (call: Call) => string | Refusal | undefined;
  readonly item: (call: Call) => Item;
  readonly body: View;
}

/** Puts a changed item in the place of one. */
export interface ChangeAction extends OneItem, Changing {
  readonly does: "change";
  /** What to ask the contract for (`Prefer`) if the item cannot be changed in this way. */
  readonly refuses?: (item: Item, call: Call) => string | Refusal | undefined;
  readonly change: (item: Item, call: Call) => Item;
  readonly body: View;
}

/** Removes an item. */
export interface DeleteAction extends OneItem, Changing {
  readonly does: "delete";
  /** The answer; `undefined` for that of the contract, as without this. */
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
  /**
   * Of items that belong to others, such as comments: the key of the owner that the path names, which
   * its items have as `parent`; undefined if there is no such owner.
   */
  readonly parent?: (call: Call) => string | undefined;
  /** The size of an item whose parts are created one by one. Default: the largest request about it. */
  readonly size?: (item: Item) => number;
  /** What is there at the start. */
  readonly seed: (examples: Examples) => readonly Item[];
  /** Whether an item appears only in lists. Default: never. */
  readonly isRemoved?: (item: Item) => boolean;
  /** By `operationId`. */
  readonly operations: Readonly<Record<string, Action>>;
}

/** The resources of an API by name. */
export type Resources = Readonly<Record<string, Resource>>;

// Made by `npm run generate` from openapi/qodex. Do not edit: change the contract and run it again.

/**
 * Who can see the workspace: its owner (`personal`), the team (`team`) or everybody (`public`).
 * According to the vendor, `private` means invited team members, and `partner` invited people of
 * other companies as well.
 * @example "team"
 */
export type WorkspaceType = "personal" | "team" | "private" | "public" | "partner" | (string & {});

/**
 * The id of a user.
 * @example 12345678
 */
export type UserId = number;

/**
 * An id. It has the form of a UUID.
 * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
 */
export type Uuid = string;

/**
 * The id of a user. The vendor's definitions show it both as a number and as text.
 * @example 12345678
 */
export type AnyUserId = number | string;

/**
 * A point in time, RFC 3339 in UTC.
 * @example "2024-08-20T09:15:00.000Z"
 */
export type Timestamp = string;

/** A workspace without its elements. */
export interface WorkspaceSummary {
  /**
   * The id of the workspace. The other operations take it as `workspaceId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Ticketing"
   */
  name: string;
  /**
   * Who can see the workspace: its owner (`personal`), the team (`team`) or everybody (`public`).
   * According to the vendor, `private` means invited team members, and `partner` invited people of
   * other companies as well.
   * @example "team"
   */
  type: WorkspaceType;
  /**
   * The visibility, with the same values as `type`.
   * @example "team"
   */
  visibility: WorkspaceType;
  /**
   * The user who created the workspace.
   * @example 12345678
   */
  createdBy: AnyUserId;
  /**
   * A short description.
   * @example "Tickets and sailings"
   */
  about?: string;
  /**
   * When the workspace was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the workspace was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  /** The SCIM id of the user. Only with `include=scim`. */
  scim?: {
    /**
     * The SCIM id of the user who created the workspace.
     * @example "405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99"
     */
    createdBy: string;
  };
}

/**
 * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
 * is opaque.
 * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
 */
export type NextCursor = string | null;

/** How the list continues. */
export interface WorkspacePageMeta {
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor: NextCursor;
}

/** The workspaces. */
export interface WorkspaceList {
  /** The workspaces on this page. */
  workspaces: WorkspaceSummary[];
  /** How the list continues. */
  meta?: WorkspacePageMeta;
}

/**
 * The kind of error, for programs. Expect values that are not in this list.
 * @example "instanceNotFoundError"
 */
export type ErrorName = "apiRepositoryNotFoundError" | "badRequest" | "cannotConvertFromPublicWorkspace" | "cronPatternNotAllowedError" | "folderNotEmptyError" | "forbiddenError" | "instanceFoundError" | "instanceNotFoundError" | "Invalid Schema" | "Invalid schema" | "invalidParamsError" | "invalidUidError" | "malformedRequestError" | "mockAlreadyPublishedError" | "mockAlreadyUnpublishedError" | "notFoundError" | "paramMissingError" | "serverError" | "serverResponseNotFoundError" | "Unauthorized" | "userInputError" | "validationFailed" | "workspaceNotFoundError" | (string & {});

/**
 * The id of a user, as text.
 * @example "12345678"
 */
export type UserIdText = string;

/** What the error is about. The keys depend on the error. */
export interface ErrorDetails {
  /**
   * The kind of resource, such as `collection`.
   * @example "collection"
   */
  item?: string;
  /**
   * The id of the resource.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id?: string;
  /**
   * The parameter or field at fault, or a list of them.
   * @example "collection"
   */
  param?: string | string[];
  /**
   * The UID that is not valid.
   * @example "not-a-uid"
   */
  uid?: string;
  /**
   * The schedule that is not allowed.
   * @example "* * * * *"
   */
  pattern?: string;
  /**
   * The kind of collection item, such as `folder` or `request`.
   * @example "folder"
   */
  model?: string;
  /**
   * The owner of the item.
   * @example "12345678"
   */
  owner?: UserIdText;
  /**
   * The id of the item.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id?: Uuid;
  [key: string]: unknown;
}

/** What went wrong. Branch on `name`; `message` is for people and may change. */
export interface ErrorInfo {
  /**
   * The kind of error, for programs. Expect values that are not in this list.
   * @example "instanceNotFoundError"
   */
  name: ErrorName;
  /**
   * What went wrong, for people.
   * @example "The requested resource was not found."
   */
  message: string;
  /** More about the error. Not every error has it. */
  details?: ErrorDetails | string[];
}

/** An error with a `name` for programs and a `message` for people, wrapped in `error`. */
export interface ErrorBody {
  /** What went wrong. Branch on `name`; `message` is for people and may change. */
  error: ErrorInfo;
}

/** An error without a wrapper that can repeat the HTTP status. */
export interface WorkspaceStatusError {
  /**
   * The kind of error, for programs. Expect values that are not in this list.
   * @example "instanceNotFoundError"
   */
  name: ErrorName;
  /**
   * What went wrong, for people.
   * @example "The limit must be at most 100."
   */
  message: string;
  /**
   * The HTTP status, repeated.
   * @example 400
   */
  statusCode?: number;
}

/** An error of the list of workspaces, with or without the wrapper `error`. */
export type WorkspaceListError = ErrorBody | WorkspaceStatusError;

/**
 * An error in the form of RFC 9457. Branch on `type`; `title` and `detail` are for people and may
 * change.
 */
export interface Problem {
  /**
   * The kind of error, as a URI or a plain name.
   * @example "https://api.postman.com/problems/forbidden"
   */
  type: string;
  /**
   * A short summary of the kind of error, for people.
   * @example "Forbidden"
   */
  title: string;
  /**
   * What went wrong in this request. Usually a text; forks and transfers send an object.
   * @example "You are not allowed to do this."
   */
  detail: string | Record<string, unknown>;
  /**
   * The HTTP status, repeated. Not every problem has it.
   * @example 403
   */
  status?: number;
  /**
   * The address that failed. Few problems have it.
   * @example "/collections/12345678-76430b78-7a8b-4654-8d3e-ce040380f2db/tags"
   */
  instance?: string;
}

/**
 * An error in one of two forms: a problem (RFC 9457), or an object `error` with a `name`. Check for
 * the key `error` to tell them apart.
 */
export type ErrorOrProblem = Problem | ErrorBody;

/** The body of every 429. It is flat, unlike those of other errors. */
export interface RateLimitBody {
  /**
   * Which limit was reached. `rateLimited` passes with time. `serviceLimitExhausted` means that an
   * allowance of the plan is used up.
   * @example "rateLimited"
   */
  error: "rateLimited" | "serviceLimitExhausted" | (string & {});
  /**
   * What was reached, for people. With `rateLimited` it names an epoch second.
   * @example "Too many calls. Try again after 1724421600."
   */
  message: string;
}

/** A new workspace. */
export interface WorkspaceInput {
  /**
   * The name.
   * @example "Ticketing"
   */
  name: string;
  /**
   * Who can see the workspace: its owner (`personal`), the team (`team`) or everybody (`public`).
   * According to the vendor, `private` means invited team members, and `partner` invited people of
   * other companies as well.
   * @example "team"
   */
  type: WorkspaceType;
  /**
   * The description.
   * @example "Everything about selling tickets"
   */
  description?: string | undefined;
  /**
   * A short description.
   * @example "Tickets and sailings"
   */
  about?: string | undefined;
  /**
   * The id of the team.
   * @example "1234"
   */
  teamId?: string | undefined;
}

/** A reference by id and name. Fetch the thing itself for its details. */
export interface NamedReference {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "v1"
   */
  name: string;
}

/** The created or updated workspace. */
export interface WorkspaceResult {
  /** The workspace, identified by its id and its name. */
  workspace: NamedReference;
}

/** An error with a `name` and a `message`, without a wrapper. */
export interface NameMessageError {
  /**
   * The kind of error, for programs. Expect values that are not in this list.
   * @example "instanceNotFoundError"
   */
  name: ErrorName;
  /**
   * What went wrong, for people.
   * @example "The requested resource was not found."
   */
  message: string;
}

/**
 * An error with a `name` and a `message`. Some operations wrap it in `error`, some do not, and some
 * do either.
 */
export type MaybeWrappedError = NameMessageError | ErrorBody;

/**
 * An error of a workspace operation, which repeats the HTTP status: in `status` when a workspace
 * cannot be created, in `statusCode` when it is not found.
 */
export interface WorkspaceError {
  /** What went wrong. Branch on `name`. */
  error: {
    /**
     * The kind of error, for programs. Expect values that are not in this list.
     * @example "instanceNotFoundError"
     */
    name: ErrorName;
    /**
     * What went wrong, for people.
     * @example "Forbidden"
     */
    message: string;
    /**
     * More about the error, for people. Only with `status`.
     * @example "You are not allowed to do this."
     */
    detail?: string;
    /**
     * The address that failed. Only with `status`.
     * @example "/workspaces"
     */
    instance?: string;
    /**
     * The HTTP status, repeated.
     * @example 403
     */
    status?: number;
    /**
     * The HTTP status, repeated.
     * @example 404
     */
    statusCode?: number;
  };
}

/**
 * An id that is unique across users, the id of the owning user, a hyphen and the id.
 * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
 */
export type Uid = string;

/** An element of a workspace. Fetch it for details. */
export interface WorkspaceElement {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name. Deprecated: fetch the element instead.
   * @example "Ferry tickets"
   * @deprecated Fetch the element instead.
   */
  name: string;
  /**
   * The UID. Deprecated: fetch the element instead.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   * @deprecated Fetch the element instead.
   */
  uid: Uid;
}

/** A mock server in a workspace. For details, use `mocks.get`. */
export interface WorkspaceMock {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name. Deprecated: fetch the mock server instead.
   * @example "Ferry tickets mock"
   * @deprecated Fetch the mock server instead.
   */
  name: string;
  /**
   * The UID. Deprecated: fetch the mock server instead.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   * @deprecated Fetch the mock server instead.
   */
  uid: Uid;
  /**
   * Whether the mock server is switched off.
   * @example false
   */
  deactivated: boolean;
}

/** A monitor in a workspace. For details, use `monitors.get`. */
export interface WorkspaceMonitor {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name. Deprecated: fetch the monitor instead.
   * @example "Ticket check"
   * @deprecated Fetch the monitor instead.
   */
  name: string;
  /**
   * The UID. Deprecated: fetch the monitor instead.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   * @deprecated Fetch the monitor instead.
   */
  uid: Uid;
  /**
   * Whether the monitor is switched off.
   * @example false
   */
  deactivated?: boolean;
}

/** The SCIM ids of the users. Only with `include=scim`. */
export interface WorkspaceScimIds {
  /**
   * The SCIM id of the user who created the workspace.
   * @example "405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99"
   */
  createdBy: string;
  /**
   * The SCIM id of the user who last changed the workspace.
   * @example "405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99"
   */
  updatedBy: string;
}

/** A workspace with its elements. */
export interface Workspace {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Ticketing"
   */
  name: string;
  /**
   * Who can see the workspace: its owner (`personal`), the team (`team`) or everybody (`public`).
   * According to the vendor, `private` means invited team members, and `partner` invited people of
   * other companies as well.
   * @example "team"
   */
  type: WorkspaceType;
  /**
   * The description.
   * @example "Everything about selling tickets"
   */
  description: string;
  /**
   * A short description.
   * @example "Tickets and sailings"
   */
  about?: string;
  /**
   * The visibility, with the same values as `type`.
   * @example "team"
   */
  visibility: WorkspaceType;
  /**
   * The user who created the workspace.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The user who last changed the workspace.
   * @example "12345678"
   */
  updatedBy: UserIdText;
  /**
   * When the workspace was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the workspace was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The id of the team.
   * @example "1234"
   */
  teamId?: string;
  /**
   * The team.
   * @example "1234"
   */
  team?: string;
  /** The collections in the workspace. */
  collections: WorkspaceElement[];
  /** The environments in the workspace. */
  environments: WorkspaceElement[];
  /** The mock servers in the workspace. Deactivated ones need `include=mocks:deactivated`. */
  mocks: WorkspaceMock[];
  /** The monitors in the workspace. */
  monitors: WorkspaceMonitor[];
  /** The APIs in the workspace. */
  apis: WorkspaceElement[];
  /** The specifications in the workspace. */
  specs?: WorkspaceElement[];
  /** The SCIM ids of the users. Only with `include=scim`. */
  scim?: WorkspaceScimIds;
}

/** Changes of a workspace. */
export interface WorkspaceChanges {
  /**
   * The new name.
   * @example "Ticketing"
   */
  name?: string | undefined;
  /**
   * The new type. Unlike for a new workspace, the vendor does not name `partner`.
   * @example "team"
   */
  type?: "private" | "personal" | "team" | "public" | (string & {}) | undefined;
  /**
   * The new description.
   * @example "Everything about selling tickets"
   */
  description?: string | undefined;
  /**
   * The new short description.
   * @example "Tickets and sailings"
   */
  about?: string | undefined;
}

/** The deleted workspace. */
export interface WorkspaceReference {
  /** The workspace, identified by its id. */
  workspace: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
  };
}

/** A role of workspaces. */
export interface WorkspaceRole {
  /**
   * The id of the role. Send it as `role`.
   * @example "3"
   */
  id: string | number;
  /**
   * The name.
   * @example "Admin"
   */
  displayName: string;
  /**
   * What the role allows.
   * @example "Can manage the workspace and its people."
   */
  description: string;
}

/** The roles of workspaces. */
export interface WorkspaceRoleCatalogue {
  /** The roles, grouped by who can have them. */
  roles: {
    /** The roles of users. */
    user: WorkspaceRole[];
    /** The roles of user groups. */
    usergroup: WorkspaceRole[];
    /** The roles of partners. */
    partner?: WorkspaceRole[];
  };
}

/** A user or user group, and a role. */
export interface WorkspaceRoleAssignment {
  /**
   * The id of the user or user group, depending on `path`. With `identifierType: scim` the SCIM
   * id.
   * @example "12345678"
   */
  id: string;
  /**
   * The id of the role: `1` for viewers, `2` for editors, `3` for admins. As text or as a number.
   * @example "1"
   */
  role: "1" | "2" | "3" | (string & {}) | number;
}

/** A change of roles of users or user groups. */
export interface WorkspaceRoleChange {
  /**
   * Whether to assign the roles (`add`) or to revoke them (`remove`).
   * @example "add"
   */
  op: "add" | "remove" | (string & {});
  /**
   * Whether `value` lists users or user groups.
   * @example "/user"
   */
  path: "/user" | "/usergroup" | (string & {});
  /** The users or user groups with their roles. Each may appear only once per call. */
  value: readonly WorkspaceRoleAssignment[];
}

/** Changes of the roles in a workspace. */
export interface WorkspaceRoleChanges {
  /** The changes, at most 50. */
  roles: readonly WorkspaceRoleChange[];
}

/** A role with its members. */
export interface WorkspaceRoleHolders {
  /**
   * The id of the role.
   * @example "1"
   */
  id: string | number;
  /**
   * The name of the role.
   * @example "Viewer"
   */
  displayName: "Admin" | "Viewer" | "Editor" | (string & {});
  /** The ids of the users with the role. */
  user?: string[];
  /** The ids of the user groups with the role. Requests call it `usergroup`. */
  group?: string[];
  /** The ids of the partners with the role. */
  partner?: string[];
}

/** The roles in a workspace. */
export interface WorkspaceRolesResult {
  /** The roles with their members. */
  roles: WorkspaceRoleHolders[];
}

/** A problem without `type`, but with a link to the documentation. */
export interface LinkedProblem {
  /**
   * A short summary of the kind of error.
   * @example "Cannot process the request."
   */
  title: string;
  /**
   * What went wrong in this request.
   * @example "The same user appears twice."
   */
  detail: string;
  /**
   * The HTTP status, repeated.
   * @example 422
   */
  status: number;
  /**
   * The address of the documentation.
   * @example "https://docs.example.com/workspace-roles"
   */
  link: string;
}

/**
 * A tag, in lower-case letters, digits and hyphens. It begins with a letter.
 * @example "needs-review"
 */
export type TagSlug = string;

/** A tag. */
export interface Tag {
  /**
   * A tag, in lower-case letters, digits and hyphens. It begins with a letter.
   * @example "needs-review"
   */
  slug: TagSlug;
}

/** The tags of an element, at most five. */
export interface TagList {
  /** The tags. An empty list means none. */
  tags: Tag[];
}

/** The tags of an element, at most five. */
export interface TagListWritable {
  /** The tags. An empty list means none. */
  tags: readonly Tag[];
}

/**
 * A problem that is sent without a `type`, although the vendor declares one. Branch on the HTTP
 * status.
 */
export interface UntypedProblem {
  /**
   * The kind of error, as a URI. Declared by the vendor, but missing in every example.
   * @example "https://api.postman.com/problems/bad-request"
   */
  type?: string;
  /**
   * A short summary of the kind of error, for people.
   * @example "Bad Request"
   */
  title: string;
  /**
   * What went wrong in this request.
   * @example "tags must not have more than 5 items"
   */
  detail: string;
  /**
   * The HTTP status, repeated.
   * @example 400
   */
  status: number;
}

/**
 * How the value is treated. According to the vendor, the app masks a `secret`.
 * @example "default"
 */
export type GlobalVariableType = "default" | "secret" | (string & {});

/** A global variable of a workspace. */
export interface GlobalVariable {
  /**
   * The name of the variable.
   * @example "baseUrl"
   */
  key: string;
  /**
   * How the value is treated. According to the vendor, the app masks a `secret`.
   * @example "default"
   */
  type: GlobalVariableType;
  /**
   * The value.
   * @example "https://api.tidewater.example"
   */
  value: string;
  /**
   * Whether the variable is in use.
   * @example true
   */
  enabled: boolean;
  /**
   * What the variable is for.
   * @example "The host of the public API"
   */
  description?: string;
}

/** The global variables of a workspace. */
export interface GlobalVariables {
  /** The variables. */
  values: GlobalVariable[];
}

/** A global variable to set. */
export interface GlobalVariableInput {
  /**
   * The name of the variable.
   * @example "baseUrl"
   */
  key?: string | undefined;
  /**
   * How the value is treated. According to the vendor, the app masks a `secret`.
   * @example "default"
   */
  type?: GlobalVariableType | undefined;
  /**
   * The value.
   * @example "https://api.tidewater.example"
   */
  value?: string | undefined;
  /**
   * Whether the variable is in use.
   * @example true
   */
  enabled?: boolean | undefined;
  /**
   * What the variable is for.
   * @example "The host of the public API"
   */
  description?: string | undefined;
}

/** The global variables to set. */
export interface GlobalVariablesInput {
  /** All variables that the workspace is to have. */
  values: readonly GlobalVariableInput[];
}

/** The origin of a fork. Only forks have it. */
export interface CollectionForkInfo {
  /**
   * The label of the fork.
   * @example "Winter timetable"
   */
  label: string;
  /**
   * When the fork was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The UID of the source.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  from: Uid;
}

/** A collection without its items. */
export interface CollectionSummary {
  /**
   * The id, which most collection routes take as `collectionId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The UID, which mock servers, monitors and webhooks take as `collection`.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * The user who owns the collection.
   * @example "12345678"
   */
  owner: UserIdText;
  /** The origin of a fork. Only forks have it. */
  fork?: CollectionForkInfo;
  /**
   * Whether the collection is public.
   * @example false
   */
  isPublic: boolean;
  /**
   * When the collection was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the collection was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** A list of collections, or one page of it. */
export interface CollectionList {
  /** The collections, without their items. */
  collections: CollectionSummary[];
  /** The position of the page. Lists that come whole can lack it. */
  meta?: {
    /**
     * The number of collections in all pages.
     * @example 3
     */
    total: number;
    /**
     * The page size.
     * @example 2
     */
    limit: number;
    /**
     * The number of collections before this page.
     * @example 0
     */
    offset: number;
  };
}

/**
 * A description, as Markdown or as text with its media type. `null` means that there is none.
 * @example "Sells **one** ticket."
 */
export type CollectionDescription = string | {
  /**
   * The text.
   * @example "Sells **one** ticket."
   */
  content?: string;
  /**
   * The media type of the text.
   * @example "text/markdown"
   */
  type?: string;
  /**
   * The version of the text, of any type.
   * @example "1.4.0"
   */
  version?: unknown;
} | null;

/**
 * A description, as Markdown or as text with its media type. `null` means that there is none.
 * @example "Sells **one** ticket."
 */
export type CollectionDescriptionWritable = string | {
  /**
   * The text.
   * @example "Sells **one** ticket."
   */
  content?: string | undefined;
  /**
   * The media type of the text.
   * @example "text/markdown"
   */
  type?: string | undefined;
  /**
   * The version of the text, of any type.
   * @example "1.4.0"
   */
  version?: unknown;
} | null;

/**
 * The name and the format of a collection. The server sets the ids and times. Other fields can
 * appear.
 */
export interface CollectionInfo {
  /**
   * The id, which the collection routes take as `collectionId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  _postman_id?: Uuid;
  /**
   * The UID. Some routes take it in place of the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid;
  /**
   * The name.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * What the collection is for.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /**
   * The address of the format. The known one is that of version 2.1.
   * @example "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
   */
  schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" | (string & {});
  /**
   * The version of the collection itself, as text or as an object with `major`, `minor` and
   * `patch`.
   * @example "1.4.0"
   */
  version?: unknown;
  /** The origin of a fork. Only forks have it. */
  fork?: CollectionForkInfo;
  /**
   * When the collection was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the collection was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  /**
   * The user who last changed the collection.
   * @example "12345678"
   */
  lastUpdatedBy?: UserIdText;
  [key: string]: unknown;
}

/**
 * The name and the format of a collection. The server sets the ids and times. Other fields can
 * appear.
 */
export interface CollectionInfoWritable {
  /**
   * The id, which the collection routes take as `collectionId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  _postman_id?: Uuid | undefined;
  /**
   * The UID. Some routes take it in place of the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid | undefined;
  /**
   * The name.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * What the collection is for.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
  /**
   * The address of the format. The known one is that of version 2.1.
   * @example "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
   */
  schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" | (string & {});
  /**
   * The version of the collection itself, as text or as an object with `major`, `minor` and
   * `patch`.
   * @example "1.4.0"
   */
  version?: unknown;
  /** The origin of a fork. Only forks have it. */
  fork?: CollectionForkInfo | undefined;
  /**
   * When the collection was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp | undefined;
  /**
   * When the collection was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp | undefined;
  /**
   * The user who last changed the collection.
   * @example "12345678"
   */
  lastUpdatedBy?: UserIdText | undefined;
  [key: string]: unknown;
}

/** A folder or a request to send. A folder has `item`, a request has `request`. */
export type CollectionItem = CollectionItemGroup | CollectionRequestItem;

/** A folder or a request to send. A folder has `item`, a request has `request`. */
export type CollectionItemWritable = CollectionItemGroupWritable | CollectionRequestItemWritable;

/** A query parameter of a URL. */
export interface CollectionQueryParameter {
  /**
   * The name of the parameter.
   * @example "day"
   */
  key?: string | null;
  /**
   * The value of the parameter.
   * @example "2024-08-24"
   */
  value?: string | null;
  /**
   * Whether the parameter is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
}

/** A query parameter of a URL. */
export interface CollectionQueryParameterWritable {
  /**
   * The name of the parameter.
   * @example "day"
   */
  key?: string | null | undefined;
  /**
   * The value of the parameter.
   * @example "2024-08-24"
   */
  value?: string | null | undefined;
  /**
   * Whether the parameter is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
}

/** A variable. It needs a `key` or an `id`. Values are in plain text. Other fields can appear. */
export interface CollectionVariable {
  /**
   * The id. It can replace `key`.
   * @example "c0a4d6ce-0ff1-4c7c-8b2a-5bd6fc6ca1f2"
   */
  id?: string;
  /**
   * The name. Requests use it as `{{baseUrl}}`.
   * @example "baseUrl"
   */
  key?: string;
  /**
   * The value, of any type. Texts, booleans and numbers are known.
   * @example "https://api.tidewater.example"
   */
  value?: unknown;
  /**
   * The kind of value.
   * @example "string"
   */
  type?: "string" | "boolean" | "number" | "any" | (string & {});
  /**
   * A name for people.
   * @example "Address of the shop"
   */
  name?: string;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /**
   * Whether the application set the variable.
   * Default: false.
   * @example false
   */
  system?: boolean;
  /**
   * Whether the variable is disabled.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  /**
   * Whether the variable is enabled.
   * @example true
   */
  enabled?: boolean;
  /**
   * Whether the value is a secret.
   * @example false
   */
  secret?: boolean;
  /** The vault that the value comes from. */
  source?: Record<string, unknown>;
  [key: string]: unknown;
}

/** A variable. It needs a `key` or an `id`. Values are in plain text. Other fields can appear. */
export interface CollectionVariableWritable {
  /**
   * The id. It can replace `key`.
   * @example "c0a4d6ce-0ff1-4c7c-8b2a-5bd6fc6ca1f2"
   */
  id?: string | undefined;
  /**
   * The name. Requests use it as `{{baseUrl}}`.
   * @example "baseUrl"
   */
  key?: string | undefined;
  /**
   * The value, of any type. Texts, booleans and numbers are known.
   * @example "https://api.tidewater.example"
   */
  value?: unknown;
  /**
   * The kind of value.
   * @example "string"
   */
  type?: "string" | "boolean" | "number" | "any" | (string & {}) | undefined;
  /**
   * A name for people.
   * @example "Address of the shop"
   */
  name?: string | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
  /**
   * Whether the application set the variable.
   * Default: false.
   * @example false
   */
  system?: boolean | undefined;
  /**
   * Whether the variable is disabled.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  /**
   * Whether the variable is enabled.
   * @example true
   */
  enabled?: boolean | undefined;
  /**
   * Whether the value is a secret.
   * @example false
   */
  secret?: boolean | undefined;
  /** The vault that the value comes from. */
  source?: Record<string, unknown> | undefined;
  [key: string]: unknown;
}

/**
 * A URL, as one text or in parts. Both can have variables, such as `{{baseUrl}}`. `null` means that
 * there is none.
 * @example "https://api.tidewater.example/tickets"
 */
export type CollectionUrl = string | {
  /**
   * The whole URL as one text.
   * @example "https://api.tidewater.example/sailings?day=2024-08-24"
   */
  raw?: string;
  /**
   * The protocol.
   * @example "https"
   */
  protocol?: string;
  /** The host, as one text or split at its dots. */
  host?: string | string[];
  /**
   * The port. The default is that of the protocol.
   * @example "8443"
   */
  port?: string;
  /** The path, as one text or split at its slashes. */
  path?: string | (string | {
    /**
     * The kind of segment.
     * @example "string"
     */
    type?: string;
    /**
     * The segment.
     * @example "sailings"
     */
    value?: string;
  })[];
  /** The query parameters. */
  query?: CollectionQueryParameter[];
  /**
   * The fragment, after the `#`.
   * @example "today"
   */
  hash?: string;
  /** The values of the path variables, such as `:ticket`. */
  variable?: CollectionVariable[];
  [key: string]: unknown;
} | null;

/**
 * A URL, as one text or in parts. Both can have variables, such as `{{baseUrl}}`. `null` means that
 * there is none.
 * @example "https://api.tidewater.example/tickets"
 */
export type CollectionUrlWritable = string | {
  /**
   * The whole URL as one text.
   * @example "https://api.tidewater.example/sailings?day=2024-08-24"
   */
  raw?: string | undefined;
  /**
   * The protocol.
   * @example "https"
   */
  protocol?: string | undefined;
  /** The host, as one text or split at its dots. */
  host?: string | readonly string[] | undefined;
  /**
   * The port. The default is that of the protocol.
   * @example "8443"
   */
  port?: string | undefined;
  /** The path, as one text or split at its slashes. */
  path?: string | readonly (string | {
    /**
     * The kind of segment.
     * @example "string"
     */
    type?: string | undefined;
    /**
     * The segment.
     * @example "sailings"
     */
    value?: string | undefined;
  })[] | undefined;
  /** The query parameters. */
  query?: readonly CollectionQueryParameterWritable[] | undefined;
  /**
   * The fragment, after the `#`.
   * @example "today"
   */
  hash?: string | undefined;
  /** The values of the path variables, such as `:ticket`. */
  variable?: readonly CollectionVariableWritable[] | undefined;
  [key: string]: unknown;
} | null;

/** A script. Its code is in `exec` or at `src`. Other fields can appear. */
export interface CollectionScript {
  /**
   * The id.
   * @example "8c5b6f0e-1c6e-4e43-9d5c-0b7e1a9f2d34"
   */
  id?: string;
  /**
   * The name.
   * @example "Ticket is sold"
   */
  name?: string;
  /**
   * The media type of the code.
   * @example "text/javascript"
   */
  type?: string;
  /** The code, as one text or line by line. */
  exec?: string | string[];
  /** The packages that the code uses. */
  packages?: Record<string, unknown>;
  /**
   * The address of the code, if it is not in `exec`.
   * @example "https://api.tidewater.example/tickets"
   */
  src?: CollectionUrl;
  [key: string]: unknown;
}

/** A script. Its code is in `exec` or at `src`. Other fields can appear. */
export interface CollectionScriptWritable {
  /**
   * The id.
   * @example "8c5b6f0e-1c6e-4e43-9d5c-0b7e1a9f2d34"
   */
  id?: string | undefined;
  /**
   * The name.
   * @example "Ticket is sold"
   */
  name?: string | undefined;
  /**
   * The media type of the code.
   * @example "text/javascript"
   */
  type?: string | undefined;
  /** The code, as one text or line by line. */
  exec?: string | readonly string[] | undefined;
  /** The packages that the code uses. */
  packages?: Record<string, unknown> | undefined;
  /**
   * The address of the code, if it is not in `exec`.
   * @example "https://api.tidewater.example/tickets"
   */
  src?: CollectionUrlWritable | undefined;
  [key: string]: unknown;
}

/** A script and when it runs. Other fields can appear. */
export interface CollectionEvent {
  /**
   * The id.
   * @example "2f0a8ad2-6b0c-4d6c-9a55-33d3a0a8f0b1"
   */
  id?: string;
  /**
   * When the script runs, before the request (`prerequest`) or after it (`test`).
   * @example "test"
   */
  listen: "prerequest" | "test" | (string & {});
  /** A script. Its code is in `exec` or at `src`. Other fields can appear. */
  script?: CollectionScript;
  /**
   * Whether the script is disabled.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  [key: string]: unknown;
}

/** A script and when it runs. Other fields can appear. */
export interface CollectionEventWritable {
  /**
   * The id.
   * @example "2f0a8ad2-6b0c-4d6c-9a55-33d3a0a8f0b1"
   */
  id?: string | undefined;
  /**
   * When the script runs, before the request (`prerequest`) or after it (`test`).
   * @example "test"
   */
  listen: "prerequest" | "test" | (string & {});
  /** A script. Its code is in `exec` or at `src`. Other fields can appear. */
  script?: CollectionScriptWritable | undefined;
  /**
   * Whether the script is disabled.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  [key: string]: unknown;
}

/** A setting of an authentication method. */
export interface CollectionAuthAttribute {
  /**
   * The name of the setting.
   * @example "token"
   */
  key: string;
  /**
   * The value of the setting, of any type. Texts and lists are known.
   * @example "{{shopToken}}"
   */
  value?: unknown;
  /**
   * The kind of value.
   * @example "string"
   */
  type?: string;
}

/** A setting of an authentication method. */
export interface CollectionAuthAttributeWritable {
  /**
   * The name of the setting.
   * @example "token"
   */
  key: string;
  /**
   * The value of the setting, of any type. Texts and lists are known.
   * @example "{{shopToken}}"
   */
  value?: unknown;
  /**
   * The kind of value.
   * @example "string"
   */
  type?: string | undefined;
}

/**
 * How requests authenticate. `type` names the field that has the settings; the others are ignored.
 * `null` means that nothing is set here. Secrets are in plain text: use a variable instead.
 */
export type CollectionAuth = {
  /**
   * The kind of authentication, which is the name of the field that has its settings.
   * @example "bearer"
   */
  type: "noauth" | "apikey" | "asap" | "awsv4" | "basic" | "bearer" | "digest" | "edgegrid" | "hawk" | "jwt" | "ntlm" | "oauth1" | "oauth2" | (string & {});
  /** No authentication. The format leaves the value open. */
  noauth?: unknown;
  /** The settings of an API key. */
  apikey?: CollectionAuthAttribute[];
  /** The settings of Atlassian's ASAP. */
  asap?: CollectionAuthAttribute[];
  /** The settings of an AWS signature, version 4. */
  awsv4?: CollectionAuthAttribute[];
  /** The user name and the password. */
  basic?: CollectionAuthAttribute[];
  /** The bearer token. */
  bearer?: CollectionAuthAttribute[];
  /** The settings of digest authentication. */
  digest?: CollectionAuthAttribute[];
  /** The settings of Akamai EdgeGrid. */
  edgegrid?: CollectionAuthAttribute[];
  /** The settings of Hawk. */
  hawk?: CollectionAuthAttribute[];
  /** The settings of a JSON web token. */
  jwt?: CollectionAuthAttribute[];
  /** The settings of NTLM. */
  ntlm?: CollectionAuthAttribute[];
  /** The settings of OAuth 1. */
  oauth1?: CollectionAuthAttribute[];
  /** The settings of OAuth 2. */
  oauth2?: CollectionAuthAttribute[];
  [key: string]: unknown;
} | null;

/**
 * How requests authenticate. `type` names the field that has the settings; the others are ignored.
 * `null` means that nothing is set here. Secrets are in plain text: use a variable instead.
 */
export type CollectionAuthWritable = {
  /**
   * The kind of authentication, which is the name of the field that has its settings.
   * @example "bearer"
   */
  type: "noauth" | "apikey" | "asap" | "awsv4" | "basic" | "bearer" | "digest" | "edgegrid" | "hawk" | "jwt" | "ntlm" | "oauth1" | "oauth2" | (string & {});
  /** No authentication. The format leaves the value open. */
  noauth?: unknown;
  /** The settings of an API key. */
  apikey?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of Atlassian's ASAP. */
  asap?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of an AWS signature, version 4. */
  awsv4?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The user name and the password. */
  basic?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The bearer token. */
  bearer?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of digest authentication. */
  digest?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of Akamai EdgeGrid. */
  edgegrid?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of Hawk. */
  hawk?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of a JSON web token. */
  jwt?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of NTLM. */
  ntlm?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of OAuth 1. */
  oauth1?: readonly CollectionAuthAttributeWritable[] | undefined;
  /** The settings of OAuth 2. */
  oauth2?: readonly CollectionAuthAttributeWritable[] | undefined;
  [key: string]: unknown;
} | null;

/** A folder to send, with its items in order. */
export interface CollectionItemGroup {
  /**
   * The id. A folder that is sent without one becomes a new one.
   * @example "11a2ffcb-cb82-46cc-99a4-1e070b929028"
   */
  id?: string;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid;
  /**
   * The name.
   * @example "Tickets"
   */
  name?: string;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /** The folders and requests in the folder, in order. */
  item: CollectionItem[];
  /** The scripts that run with every request of the folder. */
  event?: CollectionEvent[];
  /** The variables that all requests of the folder can use. */
  variable?: CollectionVariable[];
  /** The authentication of requests in the folder that have none of their own. */
  auth?: CollectionAuth;
  /**
   * When the folder was created. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the folder was last changed. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  /** Settings for how the folder's requests are sent. */
  protocolProfileBehavior?: Record<string, unknown>;
}

/** A folder to send, with its items in order. */
export interface CollectionItemGroupWritable {
  /**
   * The id. A folder that is sent without one becomes a new one.
   * @example "11a2ffcb-cb82-46cc-99a4-1e070b929028"
   */
  id?: string | undefined;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid | undefined;
  /**
   * The name.
   * @example "Tickets"
   */
  name?: string | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
  /** The folders and requests in the folder, in order. */
  item: readonly CollectionItemWritable[];
  /** The scripts that run with every request of the folder. */
  event?: readonly CollectionEventWritable[] | undefined;
  /** The variables that all requests of the folder can use. */
  variable?: readonly CollectionVariableWritable[] | undefined;
  /** The authentication of requests in the folder that have none of their own. */
  auth?: CollectionAuthWritable | undefined;
  /**
   * When the folder was created. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp | undefined;
  /**
   * When the folder was last changed. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp | undefined;
  /** Settings for how the folder's requests are sent. */
  protocolProfileBehavior?: Record<string, unknown> | undefined;
}

/**
 * The HTTP method of a saved request.
 * @example "GET"
 */
export type RequestMethod = "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "COPY" | "HEAD" | "OPTIONS" | "LINK" | "UNLINK" | "PURGE" | "LOCK" | "UNLOCK" | "PROPFIND" | "VIEW" | (string & {});

/** A header. Other fields can appear. */
export interface CollectionHeader {
  /**
   * The name of the header.
   * @example "Content-Type"
   */
  key: string;
  /**
   * The value of the header.
   * @example "application/json"
   */
  value: string;
  /**
   * Whether the header is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  [key: string]: unknown;
}

/** A header. Other fields can appear. */
export interface CollectionHeaderWritable {
  /**
   * The name of the header.
   * @example "Content-Type"
   */
  key: string;
  /**
   * The value of the header.
   * @example "application/json"
   */
  value: string;
  /**
   * Whether the header is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
  [key: string]: unknown;
}

/** The headers, as a list or as one text. A saved response can have `null`. */
export type CollectionHeaders = CollectionHeader[] | string | null;

/** The headers, as a list or as one text. A saved response can have `null`. */
export type CollectionHeadersWritable = readonly CollectionHeaderWritable[] | string | null;

/** A field of a URL-encoded form. */
export interface CollectionUrlencodedField {
  /**
   * The name of the field.
   * @example "sailing"
   */
  key: string;
  /**
   * The value of the field.
   * @example "F-102"
   */
  value?: string;
  /**
   * Whether the field is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
}

/** A field of a URL-encoded form. */
export interface CollectionUrlencodedFieldWritable {
  /**
   * The name of the field.
   * @example "sailing"
   */
  key: string;
  /**
   * The value of the field.
   * @example "F-102"
   */
  value?: string | undefined;
  /**
   * Whether the field is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
}

/** A part of a multipart form. A text has `value`, a file has `src`. */
export interface CollectionFormPart {
  /**
   * The name of the part.
   * @example "timetable"
   */
  key?: string;
  /**
   * Whether the part is a text or a file.
   * @example "file"
   */
  type?: "text" | "file" | (string & {});
  /**
   * The text.
   * @example "winter"
   */
  value?: string;
  /**
   * The path of the file on the sender's disk, or a list of paths. `null` means that none is chosen.
   * @example "timetable.pdf"
   */
  src?: string | string[] | null;
  /**
   * The media type of the part. The default is up to the sender.
   * @example "application/pdf"
   */
  contentType?: string;
  /**
   * Whether the part is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
}

/** A part of a multipart form. A text has `value`, a file has `src`. */
export interface CollectionFormPartWritable {
  /**
   * The name of the part.
   * @example "timetable"
   */
  key?: string | undefined;
  /**
   * Whether the part is a text or a file.
   * @example "file"
   */
  type?: "text" | "file" | (string & {}) | undefined;
  /**
   * The text.
   * @example "winter"
   */
  value?: string | undefined;
  /**
   * The path of the file on the sender's disk, or a list of paths. `null` means that none is chosen.
   * @example "timetable.pdf"
   */
  src?: string | readonly string[] | null | undefined;
  /**
   * The media type of the part. The default is up to the sender.
   * @example "application/pdf"
   */
  contentType?: string | undefined;
  /**
   * Whether the part is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
}

/**
 * The body of a request. `mode` names the field that has the content. `null` means that there is no
 * body. Other fields can appear.
 */
export type CollectionRequestBody = {
  /**
   * The kind of body, which is the name of the field that has it.
   * @example "raw"
   */
  mode?: "raw" | "urlencoded" | "formdata" | "file" | "graphql" | (string & {});
  /**
   * The body as it is sent.
   * @example "{\"sailing\":\"F-102\"}"
   */
  raw?: string;
  /** The fields of a URL-encoded form. */
  urlencoded?: CollectionUrlencodedField[];
  /** The parts of a multipart form. */
  formdata?: CollectionFormPart[];
  /** A file to send as the body. */
  file?: {
    /**
     * The path of the file on the sender's disk. `null` means that none is chosen.
     * @example "timetable.pdf"
     */
    src?: string | null;
    /**
     * The content of the file.
     * @example "Pier 4"
     */
    content?: string;
  };
  /** A GraphQL query with its variables. */
  graphql?: Record<string, unknown>;
  /** Settings of the body, such as the language of `raw`. */
  options?: Record<string, unknown>;
  /**
   * Whether the body is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean;
  [key: string]: unknown;
} | null;

/**
 * The body of a request. `mode` names the field that has the content. `null` means that there is no
 * body. Other fields can appear.
 */
export type CollectionRequestBodyWritable = {
  /**
   * The kind of body, which is the name of the field that has it.
   * @example "raw"
   */
  mode?: "raw" | "urlencoded" | "formdata" | "file" | "graphql" | (string & {}) | undefined;
  /**
   * The body as it is sent.
   * @example "{\"sailing\":\"F-102\"}"
   */
  raw?: string | undefined;
  /** The fields of a URL-encoded form. */
  urlencoded?: readonly CollectionUrlencodedFieldWritable[] | undefined;
  /** The parts of a multipart form. */
  formdata?: readonly CollectionFormPartWritable[] | undefined;
  /** A file to send as the body. */
  file?: {
    /**
     * The path of the file on the sender's disk. `null` means that none is chosen.
     * @example "timetable.pdf"
     */
    src?: string | null | undefined;
    /**
     * The content of the file.
     * @example "Pier 4"
     */
    content?: string | undefined;
  } | undefined;
  /** A GraphQL query with its variables. */
  graphql?: Record<string, unknown> | undefined;
  /** Settings of the body, such as the language of `raw`. */
  options?: Record<string, unknown> | undefined;
  /**
   * Whether the body is left out when the request is sent.
   * Default: false.
   * @example false
   */
  disabled?: boolean | undefined;
  [key: string]: unknown;
} | null;

/**
 * The HTTP request of an item: method, URL, headers, body and authentication. Other fields can
 * appear.
 */
export interface CollectionRequest {
  /**
   * The HTTP method of a saved request.
   * @example "GET"
   */
  method?: RequestMethod;
  /**
   * A URL, as one text or in parts. Both can have variables, such as `{{baseUrl}}`. `null` means that
   * there is none.
   * @example "https://api.tidewater.example/tickets"
   */
  url?: CollectionUrl;
  /** The headers, as a list or as one text. A saved response can have `null`. */
  header?: CollectionHeaders;
  /**
   * The body of a request. `mode` names the field that has the content. `null` means that there is no
   * body. Other fields can appear.
   */
  body?: CollectionRequestBody;
  /**
   * How requests authenticate. `type` names the field that has the settings; the others are ignored.
   * `null` means that nothing is set here. Secrets are in plain text: use a variable instead.
   */
  auth?: CollectionAuth;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /** The proxy to send the request through. */
  proxy?: Record<string, unknown>;
  /** The client certificate to send the request with. */
  certificate?: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * The HTTP request of an item: method, URL, headers, body and authentication. Other fields can
 * appear.
 */
export interface CollectionRequestWritable {
  /**
   * The HTTP method of a saved request.
   * @example "GET"
   */
  method?: RequestMethod | undefined;
  /**
   * A URL, as one text or in parts. Both can have variables, such as `{{baseUrl}}`. `null` means that
   * there is none.
   * @example "https://api.tidewater.example/tickets"
   */
  url?: CollectionUrlWritable | undefined;
  /** The headers, as a list or as one text. A saved response can have `null`. */
  header?: CollectionHeadersWritable | undefined;
  /**
   * The body of a request. `mode` names the field that has the content. `null` means that there is no
   * body. Other fields can appear.
   */
  body?: CollectionRequestBodyWritable | undefined;
  /**
   * How requests authenticate. `type` names the field that has the settings; the others are ignored.
   * `null` means that nothing is set here. Secrets are in plain text: use a variable instead.
   */
  auth?: CollectionAuthWritable | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
  /** The proxy to send the request through. */
  proxy?: Record<string, unknown> | undefined;
  /** The client certificate to send the request with. */
  certificate?: Record<string, unknown> | undefined;
  [key: string]: unknown;
}

/** A cookie of a saved response. Other fields can appear. */
export interface CollectionCookie {
  /**
   * The name of the cookie.
   * @example "basket"
   */
  name?: string;
  /**
   * The value of the cookie.
   * @example "example-value"
   */
  value?: string;
  /**
   * The domain.
   * @example "api.tidewater.example"
   */
  domain: string;
  /**
   * The path.
   * @example "/"
   */
  path: string;
  /**
   * When the cookie expires.
   * @example "2024-08-21T09:15:00.000Z"
   */
  expires?: string | number | null;
  /**
   * The lifetime, in seconds.
   * @example "86400"
   */
  maxAge?: string;
  /**
   * Whether the cookie excludes subdomains.
   * @example true
   */
  hostOnly?: boolean;
  /**
   * Whether the cookie is hidden from scripts.
   * @example true
   */
  httpOnly?: boolean;
  /**
   * Whether the cookie needs HTTPS.
   * @example true
   */
  secure?: boolean;
  /**
   * Whether the cookie expires with the session.
   * @example false
   */
  session?: boolean;
  /** Further attributes, of any type. */
  extensions?: unknown[];
  [key: string]: unknown;
}

/** A cookie of a saved response. Other fields can appear. */
export interface CollectionCookieWritable {
  /**
   * The name of the cookie.
   * @example "basket"
   */
  name?: string | undefined;
  /**
   * The value of the cookie.
   * @example "example-value"
   */
  value?: string | undefined;
  /**
   * The domain.
   * @example "api.tidewater.example"
   */
  domain: string;
  /**
   * The path.
   * @example "/"
   */
  path: string;
  /**
   * When the cookie expires.
   * @example "2024-08-21T09:15:00.000Z"
   */
  expires?: string | number | null | undefined;
  /**
   * The lifetime, in seconds.
   * @example "86400"
   */
  maxAge?: string | undefined;
  /**
   * Whether the cookie excludes subdomains.
   * @example true
   */
  hostOnly?: boolean | undefined;
  /**
   * Whether the cookie is hidden from scripts.
   * @example true
   */
  httpOnly?: boolean | undefined;
  /**
   * Whether the cookie needs HTTPS.
   * @example true
   */
  secure?: boolean | undefined;
  /**
   * Whether the cookie expires with the session.
   * @example false
   */
  session?: boolean | undefined;
  /** Further attributes, of any type. */
  extensions?: readonly unknown[] | undefined;
  [key: string]: unknown;
}

/**
 * A saved response to send, which the vendor also calls an example. Mock servers reply with it. Other
 * fields can appear.
 */
export interface CollectionResponse {
  /**
   * The id. A saved response that is sent without one becomes a new one.
   * @example "8465b7ab-e453-47f6-905f-497de35b851f"
   */
  id?: string;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid;
  /**
   * The name.
   * @example "Ticket sold"
   */
  name?: string;
  /** The request that led to the response. */
  originalRequest?: CollectionRequest;
  /**
   * The HTTP status.
   * @example 201
   */
  code?: number;
  /**
   * The text of the HTTP status.
   * @example "Created"
   */
  status?: string;
  /** The headers, as a list or as one text. A saved response can have `null`. */
  header?: CollectionHeaders;
  /** The cookies of the response. */
  cookie?: CollectionCookie[];
  /**
   * The body as text.
   * @example "{\"ticket\":\"T-4711\"}"
   */
  body?: string | null;
  /**
   * The response time. A number is in milliseconds.
   * @example 48
   */
  responseTime?: number | string | null;
  /** The parts of the response time, in milliseconds. */
  timings?: Record<string, unknown> | null;
  /**
   * When the response was saved. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the response was last changed. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  [key: string]: unknown;
}

/**
 * A saved response to send, which the vendor also calls an example. Mock servers reply with it. Other
 * fields can appear.
 */
export interface CollectionResponseWritable {
  /**
   * The id. A saved response that is sent without one becomes a new one.
   * @example "8465b7ab-e453-47f6-905f-497de35b851f"
   */
  id?: string | undefined;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid | undefined;
  /**
   * The name.
   * @example "Ticket sold"
   */
  name?: string | undefined;
  /** The request that led to the response. */
  originalRequest?: CollectionRequestWritable | undefined;
  /**
   * The HTTP status.
   * @example 201
   */
  code?: number | undefined;
  /**
   * The text of the HTTP status.
   * @example "Created"
   */
  status?: string | undefined;
  /** The headers, as a list or as one text. A saved response can have `null`. */
  header?: CollectionHeadersWritable | undefined;
  /** The cookies of the response. */
  cookie?: readonly CollectionCookieWritable[] | undefined;
  /**
   * The body as text.
   * @example "{\"ticket\":\"T-4711\"}"
   */
  body?: string | null | undefined;
  /**
   * The response time. A number is in milliseconds.
   * @example 48
   */
  responseTime?: number | string | null | undefined;
  /** The parts of the response time, in milliseconds. */
  timings?: Record<string, unknown> | null | undefined;
  /**
   * When the response was saved. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp | undefined;
  /**
   * When the response was last changed. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp | undefined;
  [key: string]: unknown;
}

/** A request to send, with its scripts and saved responses. */
export interface CollectionRequestItem {
  /**
   * The id. A request that is sent without one becomes a new one.
   * @example "7dacefa8-766a-4788-a945-e9e975faf061"
   */
  id?: string;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid;
  /**
   * The name.
   * @example "Buy a ticket"
   */
  name?: string;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /**
   * The HTTP request of an item: method, URL, headers, body and authentication. Other fields can
   * appear.
   */
  request: CollectionRequest;
  /** The saved responses. Mock servers reply with them. */
  response?: CollectionResponse[];
  /** The scripts that run with the request. */
  event?: CollectionEvent[];
  /** The variables that only this request can use. */
  variable?: CollectionVariable[];
  /**
   * When the request was created. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the request was last changed. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  /** Settings for how the request is sent. */
  protocolProfileBehavior?: Record<string, unknown>;
}

/** A request to send, with its scripts and saved responses. */
export interface CollectionRequestItemWritable {
  /**
   * The id. A request that is sent without one becomes a new one.
   * @example "7dacefa8-766a-4788-a945-e9e975faf061"
   */
  id?: string | undefined;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid?: Uid | undefined;
  /**
   * The name.
   * @example "Buy a ticket"
   */
  name?: string | undefined;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescriptionWritable | undefined;
  /**
   * The HTTP request of an item: method, URL, headers, body and authentication. Other fields can
   * appear.
   */
  request: CollectionRequestWritable;
  /** The saved responses. Mock servers reply with them. */
  response?: readonly CollectionResponseWritable[] | undefined;
  /** The scripts that run with the request. */
  event?: readonly CollectionEventWritable[] | undefined;
  /** The variables that only this request can use. */
  variable?: readonly CollectionVariableWritable[] | undefined;
  /**
   * When the request was created. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp | undefined;
  /**
   * When the request was last changed. Set by the server.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp | undefined;
  /** Settings for how the request is sent. */
  protocolProfileBehavior?: Record<string, unknown> | undefined;
}

/**
 * A collection to send, in the collection format 2.1: its name (`info`), its folders and requests
 * (`item`), and the settings that they share. The format is open: other fields can appear.
 */
export interface CollectionDocument {
  /**
   * The name and the format of a collection. The server sets the ids and times. Other fields can
   * appear.
   */
  info: CollectionInfo;
  /** The folders and requests, in order. Folders contain items in turn. */
  item?: CollectionItem[];
  /** The scripts that run with every request of the collection. */
  event?: CollectionEvent[];
  /** The variables of the collection, which all of its requests can use. */
  variable?: CollectionVariable[];
  /** The authentication of requests that have none of their own. */
  auth?: CollectionAuth;
  /** Settings for how requests are sent, such as `disableBodyPruning`. */
  protocolProfileBehavior?: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * A collection to send, in the collection format 2.1: its name (`info`), its folders and requests
 * (`item`), and the settings that they share. The format is open: other fields can appear.
 */
export interface CollectionDocumentWritable {
  /**
   * The name and the format of a collection. The server sets the ids and times. Other fields can
   * appear.
   */
  info: CollectionInfoWritable;
  /** The folders and requests, in order. Folders contain items in turn. */
  item?: readonly CollectionItemWritable[] | undefined;
  /** The scripts that run with every request of the collection. */
  event?: readonly CollectionEventWritable[] | undefined;
  /** The variables of the collection, which all of its requests can use. */
  variable?: readonly CollectionVariableWritable[] | undefined;
  /** The authentication of requests that have none of their own. */
  auth?: CollectionAuthWritable | undefined;
  /** Settings for how requests are sent, such as `disableBodyPruning`. */
  protocolProfileBehavior?: Record<string, unknown> | undefined;
  [key: string]: unknown;
}

/** The id, the UID and the name of an element. */
export interface ElementSummary {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name of the element.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
}

/** The new or replaced collection, without its items. */
export interface CollectionResult {
  /** The id, the UID and the name of an element. */
  collection: ElementSummary;
}

/** The ids, the name and the format of a collection. Other fields can appear. */
export interface CollectionContentInfo {
  /**
   * The id, which the collection routes take as `collectionId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  _postman_id: Uuid;
  /**
   * The UID. Some routes take it in place of the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * What the collection is for.
   * @example "Sells **one** ticket."
   */
  description: CollectionDescription;
  /**
   * The address of the format. `model=minimal` leaves it out.
   * @example "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
   */
  schema?: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" | (string & {});
  /**
   * The version of the collection, as text or as an object with `major`, `minor` and `patch`.
   * @example "1.4.0"
   */
  version?: unknown;
  /** The origin of a fork. Only forks have it. */
  fork?: CollectionForkInfo;
  /**
   * When the collection was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the collection was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the collection.
   * @example "12345678"
   */
  lastUpdatedBy: UserIdText;
  [key: string]: unknown;
}

/** A folder or a request of a collection. A folder has `item`, a request has `request`. */
export type CollectionContentItem = CollectionContentFolder | CollectionContentRequestItem;

/** A folder of a collection, with its items in order. */
export interface CollectionContentFolder {
  /**
   * The id. Keep it in a document that you send back.
   * @example "11a2ffcb-cb82-46cc-99a4-1e070b929028"
   */
  id: string;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Tickets"
   */
  name: string;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /** The folders and requests in the folder, in order. */
  item: CollectionContentItem[];
  /** The scripts that run with every request of the folder. */
  event?: CollectionEvent[];
  /** The variables that all requests of the folder can use. */
  variable?: CollectionVariable[];
  /** The authentication of requests in the folder that have none of their own. */
  auth?: CollectionAuth;
  /**
   * When the folder was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the folder was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  /** Settings for how the folder's requests are sent. */
  protocolProfileBehavior?: Record<string, unknown>;
}

/** The HTTP request of an item, as the server returns it. Other fields can appear. */
export type CollectionContentRequest = CollectionRequest & Required<Pick<CollectionRequest, "method" | "header" | "url">>;

/**
 * A saved response as the server returns it, which the vendor also calls an example. Mock servers
 * reply with it. Other fields can appear.
 */
export type CollectionContentResponse = CollectionResponse & Required<Pick<CollectionResponse, "id" | "uid" | "name" | "header" | "cookie" | "body" | "responseTime">>;

/** A request of a collection, with its scripts and saved responses. */
export interface CollectionContentRequestItem {
  /**
   * The id. Keep it in a document that you send back.
   * @example "7dacefa8-766a-4788-a945-e9e975faf061"
   */
  id: string;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Buy a ticket"
   */
  name: string;
  /**
   * A description, as Markdown or as text with its media type. `null` means that there is none.
   * @example "Sells **one** ticket."
   */
  description?: CollectionDescription;
  /** The HTTP request of an item, as the server returns it. Other fields can appear. */
  request: CollectionContentRequest;
  /** The saved responses. Mock servers reply with them. */
  response: CollectionContentResponse[];
  /** The scripts that run with the request. */
  event?: CollectionEvent[];
  /** The variables that only this request can use. */
  variable?: CollectionVariable[];
  /**
   * When the request was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the request was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  /** Settings for how the request is sent. */
  protocolProfileBehavior?: Record<string, unknown>;
}

/**
 * A whole collection as the server returns it, in the collection format 2.1: its name (`info`), its
 * folders and requests (`item`), and the settings that they share. Other fields can appear.
 */
export interface CollectionContent {
  info: CollectionContentInfo & Required<Pick<CollectionContentInfo, "schema">>;
  /** The folders and requests, in order. Folders contain items in turn. */
  item: CollectionContentItem[];
  /** The scripts that run with every request of the collection. */
  event?: CollectionEvent[];
  /** The variables of the collection, which all of its requests can use. */
  variable?: CollectionVariable[];
  /** The authentication of requests that have none of their own. */
  auth?: CollectionAuth;
  /** Settings for how requests are sent, such as `disableBodyPruning`. */
  protocolProfileBehavior?: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * A collection as `model=minimal` returns it, with the ids of its top-level items instead of the
 * items.
 */
export interface CollectionOutline {
  /** The ids, the name and the format of a collection. Other fields can appear. */
  info: CollectionContentInfo;
  /** The ids of the requests at the top level. */
  rootLevelRequests: string[];
  /** The ids of the folders at the top level. */
  rootLevelFolders: string[];
}

/** A collection, whole or as an outline. */
export interface CollectionContentResult {
  /** The collection. With `model=minimal`, `rootLevelRequests` and `rootLevelFolders` replace `item`. */
  collection: CollectionContent | CollectionOutline;
}

/** A task that goes on after the response. */
export interface CollectionTaskResult {
  /** The task. */
  task: {
    /**
     * The id of the task.
     * @example "66ae9950-0869-4e65-96b0-1e0e47e771af"
     */
    id: string;
    /**
     * The state of the task. Its values are not documented.
     * @example "in-progress"
     */
    status: string;
  };
}

/** The id and the UID of an element. */
export interface ElementIds {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
}

/** The new values of a collection's settings. No field reaches its items. */
export interface CollectionChanges {
  /** The name and the description. */
  info?: {
    /**
     * The new name.
     * @example "Ferry tickets"
     */
    name?: string | undefined;
    /**
     * The new description.
     * @example "Everything that the ticket shop calls."
     */
    description?: string | undefined;
  } | undefined;
  /** The authentication of requests that have none of their own. */
  auth?: CollectionAuthWritable | undefined;
  /** The variables of the collection, which all of its requests can use. */
  variable?: readonly CollectionVariableWritable[] | undefined;
  /**
   * The variables in the vendor's older definition, which declares an object and shows none. Send
   * `variable`.
   */
  variables?: Record<string, unknown> | undefined;
  /**
   * The scripts that run with every request of the collection, called `event` in the format. The
   * vendor's newer definition shows a list; the older one declares an object.
   */
  events?: readonly CollectionEventWritable[] | Record<string, unknown> | undefined;
}

/** The updated collection. */
export interface CollectionUpdateResult {
  /** The id, the name and the description of the collection. */
  collection: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
    /**
     * The name.
     * @example "Ferry tickets"
     */
    name: string;
    /**
     * What the collection is for.
     * @example "Everything that the ticket shop calls."
     */
    description: string | null;
  };
}

/** A collection as an OpenAPI definition. */
export interface CollectionTransformation {
  /**
   * The OpenAPI definition, as a text in the requested format.
   * @example "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Ferry tickets\",\"version\":\"1.0.0\"}}"
   */
  output: string;
}

/**
 * How to convert the definition into a collection. The names are known from the vendor's newer
 * definition; they are those of its open-source converter, openapi-to-postman. Other options can be
 * sent.
 */
export interface OpenApiImportOptions {
  /**
   * Whether requests inherit the authentication of the collection.
   * @example true
   */
  alwaysInheritAuthentication?: boolean | undefined;
  /**
   * Whether optional parameters are disabled.
   * @example true
   */
  disableOptionalParameters?: boolean | undefined;
  /**
   * Whether optional parameters are enabled.
   * @example true
   */
  enableOptionalParameters?: boolean | undefined;
  /**
   * How the parameters of examples get their values.
   * @example "Example"
   */
  exampleParametersResolution?: string | undefined;
  /**
   * How requests are sorted into folders.
   * @example "Tags"
   */
  folderStrategy?: string | undefined;
  /**
   * Whether saved responses have authentication parameters.
   * @example true
   */
  includeAuthInfoInExample?: boolean | undefined;
  /**
   * Whether deprecated operations are imported.
   * @example true
   */
  includeDeprecated?: boolean | undefined;
  /**
   * The character for indents.
   * @example "Space"
   */
  indentCharacter?: string | undefined;
  /**
   * Whether implicit headers are kept.
   * @example true
   */
  keepImplicitHeaders?: boolean | undefined;
  /**
   * Whether folders are nested.
   * @example true
   */
  nestedFolderHierarchy?: boolean | undefined;
  /**
   * How parameters get their values.
   * @example "Schema"
   */
  parametersResolution?: string | undefined;
  /**
   * How requests are named.
   * @example "Fallback"
   */
  requestNameSource?: string | undefined;
  [key: string]: unknown;
}

/** An OpenAPI definition to import, as JSON. */
export interface OpenApiJsonImport {
  /**
   * The kind of `input`, `json`.
   * @example "json"
   */
  type: "json" | (string & {});
  /** The OpenAPI definition. */
  input: Record<string, unknown>;
  /**
   * How to convert the definition into a collection. The names are known from the vendor's newer
   * definition; they are those of its open-source converter, openapi-to-postman. Other options can be
   * sent.
   */
  options?: OpenApiImportOptions | undefined;
}

/** An OpenAPI definition to import, as text. */
export interface OpenApiTextImport {
  /**
   * The kind of `input`, `string`.
   * @example "string"
   */
  type: "string" | (string & {});
  /**
   * The OpenAPI definition, as a text.
   * @example "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"Ferry tickets\",\"version\":\"1.0.0\"},\"paths\":{}}"
   */
  input: string;
  /**
   * How to convert the definition into a collection. The names are known from the vendor's newer
   * definition; they are those of its open-source converter, openapi-to-postman. Other options can be
   * sent.
   */
  options?: OpenApiImportOptions | undefined;
}

/** A form with a file to import. */
export interface FileImport {
  /**
   * The form of `input`, here `file`.
   * @example "file"
   */
  type: "file" | (string & {});
  /** The file. */
  input: Blob | ArrayBuffer | ArrayBufferView;
}

/** The imported collections. */
export interface ImportedCollections {
  /** The collections, without their items. */
  collections: ElementSummary[];
  /** Imported environments. One of the vendor's examples has an empty list. */
  environments?: unknown[];
}

/** A header or a query parameter in the flat form. Other fields can appear. */
export interface ItemKeyValue {
  /**
   * The name.
   * @example "Content-Type"
   */
  key?: string | null;
  /**
   * The value.
   * @example "application/json"
   */
  value?: string | null;
  /**
   * The description.
   * @example "The media type of the body"
   */
  description?: string | null;
  /**
   * Whether it is sent.
   * @example true
   */
  enabled?: boolean;
  [key: string]: unknown;
}

/** A header or a query parameter in the flat form. Other fields can appear. */
export interface ItemKeyValueWritable {
  /**
   * The name.
   * @example "Content-Type"
   */
  key?: string | null | undefined;
  /**
   * The value.
   * @example "application/json"
   */
  value?: string | null | undefined;
  /**
   * The description.
   * @example "The media type of the body"
   */
  description?: string | null | undefined;
  /**
   * Whether it is sent.
   * @example true
   */
  enabled?: boolean | undefined;
  [key: string]: unknown;
}

/** Settings of the body, by the kind of body, such as the language of `raw`. */
export type ItemDataOptions = Record<string, unknown> | null;

/**
 * A new request, or the fields of a request to change. Other fields of the flat form are accepted as
 * well. The vendor's docs say that an update leaves fields that are not sent as they are.
 */
export interface CollectionRequestInput {
  /**
   * The name. The vendor's docs say that without it the name of a new request is blank.
   * @example "Buy a ticket"
   */
  name?: string | undefined;
  /**
   * The description.
   * @example "Sells one ticket for one sailing"
   */
  description?: string | null | undefined;
  /**
   * The HTTP method of a saved request.
   * @example "GET"
   */
  method?: RequestMethod | undefined;
  /**
   * The URL. It can have variables.
   * @example "https://api.tidewater.example/tickets"
   */
  url?: string | null | undefined;
  /**
   * How requests authenticate. `type` names the field that has the settings; the others are ignored.
   * `null` means that nothing is set here. Secrets are in plain text: use a variable instead.
   */
  auth?: CollectionAuthWritable | undefined;
  /** The headers. */
  headerData?: readonly ItemKeyValueWritable[] | undefined;
  /** The query parameters. */
  queryParams?: readonly ItemKeyValueWritable[] | undefined;
  /**
   * The kind of body, such as `raw`.
   * @example "raw"
   */
  dataMode?: string | null | undefined;
  /**
   * The body, if `dataMode` is `raw`.
   * @example "{\"sailing\":\"F-102\"}"
   */
  rawModeData?: string | null | undefined;
  /** Settings of the body, by the kind of body, such as the language of `raw`. */
  dataOptions?: ItemDataOptions | undefined;
  /** The scripts that run with the request. */
  events?: readonly CollectionEventWritable[] | null | undefined;
  [key: string]: unknown;
}

/** A new folder. Other fields of the flat form are accepted as well. */
export interface CollectionFolderInput {
  /**
   * The name. The vendor's docs say that without it the name is left blank.
   * @example "Tickets"
   */
  name?: string | undefined;
  /**
   * The id or UID of the parent folder. Without it, the folder is created at the top of the
   * collection.
   * @example "11a2ffcb-cb82-46cc-99a4-1e070b929028"
   */
  folder?: string | null | undefined;
  /** Requests to create in the folder. */
  requests?: readonly CollectionRequestInput[] | undefined;
  [key: string]: unknown;
}

/** An item inside another one, by its id. With `populate=true` it can be an object. */
export type ItemChild = Uuid | {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id?: Uuid;
  [key: string]: unknown;
};

/** Ids in display order. */
export type ItemOrder = Uuid[];

/** The authentication. One of the vendor's examples has a text. */
export type ItemAuth = CollectionAuth | string;

/**
 * A number that seems to grow with every change. A larger one than before then means that something
 * changed.
 * @example 25310044871
 */
export type ItemRevision = number;

/**
 * A folder in the flat form, which names its parent and its contents by their ids. Other fields can
 * appear. Only `id` is certain, because `ids=true` leaves the others out.
 */
export interface CollectionFolderRecord {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name. It can be blank.
   * @example "Tickets"
   */
  name?: string;
  /**
   * The description.
   * @example "Everything about buying and refunding"
   */
  description?: string | null;
  /**
   * The id of the collection.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection?: Uuid;
  /**
   * The id of the parent folder, or `null` at the top of the collection.
   * @example "11a2ffcb-cb82-46cc-99a4-1e070b929028"
   */
  folder?: string | null;
  /** The folders in the folder, as ids. With `populate=true` they can be objects. */
  folders?: ItemChild[];
  /** The ids of the folders in the folder, in display order. */
  folders_order?: ItemOrder;
  /** The requests in the folder, as ids. With `populate=true` they can be objects. */
  requests?: ItemChild[];
  /** The ids of the requests in the folder, in display order. */
  order?: ItemOrder;
  /** The authentication. One of the vendor's examples has a text. */
  auth?: ItemAuth;
  /** The scripts that run with every request of the folder. */
  events?: CollectionEvent[] | null;
  /** The variables that all requests of the folder can use. */
  variables?: CollectionVariable[] | null;
  /**
   * The user who owns the folder.
   * @example "12345678"
   */
  owner?: UserIdText;
  /**
   * The user who last changed the folder.
   * @example "12345678"
   */
  lastUpdatedBy?: UserIdText;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  lastRevision?: ItemRevision;
  /**
   * When the folder was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the folder was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  [key: string]: unknown;
}

/** What the server did, in its own words. Other fields can appear. */
export interface ItemMeta {
  /**
   * The kind of item.
   * @example "folder"
   */
  model: string;
  /**
   * What was done. The values are not documented.
   * @example "find"
   */
  action: string;
  /**
   * Whether `populate` was sent. Only in responses that read an item.
   * @example false
   */
  populate?: boolean;
  /**
   * Whether the response has changes. Only in responses that read an item.
   * @example false
   */
  changeset?: boolean;
  [key: string]: unknown;
}

/** The new folder. */
export interface CollectionFolderCreated {
  data: CollectionFolderRecord & Required<Pick<CollectionFolderRecord, "name" | "description" | "collection" | "folder" | "folders_order" | "order" | "owner" | "lastUpdatedBy" | "createdAt" | "updatedAt" | "folders" | "requests">>;
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the folder, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/** What the server did to read an item, in its own words. */
export type ItemReadMeta = ItemMeta & Required<Pick<ItemMeta, "populate" | "changeset">>;

/** A folder of a collection. */
export interface CollectionFolderResult {
  /**
   * A folder in the flat form, which names its parent and its contents by their ids. Other fields can
   * appear. Only `id` is certain, because `ids=true` leaves the others out.
   */
  data: CollectionFolderRecord;
  /** What the server did to read an item, in its own words. */
  meta: ItemReadMeta;
  /**
   * The id of the folder, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
}

/**
 * The fields of a folder to change. Other fields of the flat form are accepted as well. The vendor's
 * docs say that fields that are left out stay as they are.
 */
export interface CollectionFolderChanges {
  /**
   * The new name.
   * @example "Tickets"
   */
  name?: string | undefined;
  /**
   * The new description.
   * @example "Everything about buying and refunding"
   */
  description?: string | null | undefined;
  [key: string]: unknown;
}

/** The updated folder. */
export interface CollectionFolderUpdated {
  data: CollectionFolderRecord & Required<Pick<CollectionFolderRecord, "name" | "description" | "collection" | "folder" | "folders_order" | "order" | "owner" | "lastUpdatedBy" | "createdAt" | "updatedAt" | "lastRevision" | "auth" | "events" | "variables">>;
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the folder, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/** The id and the owner of a deleted folder, request or saved response. */
export interface ItemDeletion {
  /** The deleted item. */
  data: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
    /**
     * The user who owned the item.
     * @example "12345678"
     */
    owner: UserIdText;
  };
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the item, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/** The new parent of the items. */
export interface ItemTransferTarget {
  /**
   * The UID of the collection, folder or request.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uid;
  /**
   * The kind of parent. Saved responses need a `request`.
   * @example "folder"
   */
  model: "collection" | "folder" | "request" | (string & {});
}

/**
 * The position in the target. `before` and `after` need the neighbour's `model` and `id`; with `start`
 * and `end`, leave both out or send `null`.
 */
export interface ItemTransferLocation {
  /**
   * The start or the end of the target, or before or after a neighbour.
   * Default: "end".
   * @example "before"
   */
  position: "start" | "end" | "before" | "after" | (string & {});
  /**
   * The kind of the neighbour.
   * @example "request"
   */
  model?: "folder" | "request" | "response" | (string & {}) | null | undefined;
  /**
   * The UID of the neighbour, or `null`.
   * @example "12345678-0644d8e8-4f18-4687-a680-02db366193e2"
   */
  id?: Uid | null | undefined;
}

/** The items to move or copy, and their new place. */
export interface ItemTransfer {
  /** The UIDs of the items, all of one kind. Plain ids are rejected. */
  ids: readonly Uid[];
  /**
   * Whether to move or to copy.
   * @example "move"
   */
  mode: "copy" | "move" | (string & {});
  /** The new parent of the items. */
  target: ItemTransferTarget;
  /**
   * The position in the target. `before` and `after` need the neighbour's `model` and `id`; with `start`
   * and `end`, leave both out or send `null`.
   */
  location: ItemTransferLocation;
}

/** The moved or copied items. */
export interface ItemTransferResult {
  /** The UIDs. */
  ids: Uid[];
}

/**
 * A request in the flat form, which names its folder and its saved responses by their ids. Other
 * fields can appear. Only `id` is certain, because `ids=true` leaves the others out.
 */
export interface CollectionRequestRecord {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name. It can be blank.
   * @example "Buy a ticket"
   */
  name?: string;
  /**
   * The description.
   * @example "Sells one ticket for one sailing"
   */
  description?: string | null;
  /**
   * The id of the collection.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection?: Uuid;
  /**
   * The id of the folder, or `null` at the top of the collection.
   * @example "11a2ffcb-cb82-46cc-99a4-1e070b929028"
   */
  folder?: string | null;
  /**
   * The HTTP method of a saved request.
   * @example "GET"
   */
  method?: RequestMethod;
  /**
   * The URL. It can have variables.
   * @example "https://api.tidewater.example/tickets"
   */
  url?: string | null;
  /** The headers. */
  headerData?: ItemKeyValue[];
  /** The query parameters. */
  queryParams?: ItemKeyValue[];
  /**
   * The kind of body, such as `raw`.
   * @example "raw"
   */
  dataMode?: string | null;
  /**
   * The body, if `dataMode` is `raw`.
   * @example "{\"sailing\":\"F-102\"}"
   */
  rawModeData?: string | null;
  /** Settings of the body, by the kind of body, such as the language of `raw`. */
  dataOptions?: ItemDataOptions;
  /** The saved responses, as ids. With `populate=true` they can be objects. */
  responses?: ItemChild[];
  /** The ids of the saved responses, in display order. */
  responses_order?: ItemOrder;
  /** The authentication. One of the vendor's examples has a text. */
  auth?: ItemAuth;
  /** The scripts that run with the request. */
  events?: CollectionEvent[] | null;
  /** The variables that the request can use. */
  variables?: CollectionVariable[] | null;
  /**
   * The user who owns the request.
   * @example "12345678"
   */
  owner?: UserIdText;
  /**
   * The user who last changed the request.
   * @example "12345678"
   */
  lastUpdatedBy?: UserIdText;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  lastRevision?: ItemRevision;
  /**
   * When the request was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the request was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  [key: string]: unknown;
}

/** The new request. */
export interface CollectionRequestCreated {
  data: CollectionRequestRecord & Required<Pick<CollectionRequestRecord, "name" | "collection" | "folder" | "responses_order" | "owner" | "lastUpdatedBy" | "createdAt" | "updatedAt" | "responses">>;
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the request, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/** A request of a collection. */
export interface CollectionRequestResult {
  /**
   * A request in the flat form, which names its folder and its saved responses by their ids. Other
   * fields can appear. Only `id` is certain, because `ids=true` leaves the others out.
   */
  data: CollectionRequestRecord;
  /** What the server did to read an item, in its own words. */
  meta: ItemReadMeta;
  /**
   * The id of the request, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
}

/** The updated request. */
export interface CollectionRequestUpdated {
  data: CollectionRequestRecord & Required<Pick<CollectionRequestRecord, "name" | "collection" | "folder" | "responses_order" | "owner" | "lastUpdatedBy" | "createdAt" | "updatedAt" | "lastRevision" | "description" | "method" | "url" | "headerData" | "queryParams" | "dataMode" | "rawModeData" | "auth" | "events" | "variables">>;
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the request, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/** The HTTP status of the saved response. */
export interface ItemResponseCode {
  /**
   * The status code.
   * @example 201
   */
  code?: number;
  /**
   * The text of the status.
   * @example "Created"
   */
  name?: string;
}

/** The HTTP status of the saved response. */
export interface ItemResponseCodeWritable {
  /**
   * The status code.
   * @example 201
   */
  code?: number | undefined;
  /**
   * The text of the status.
   * @example "Created"
   */
  name?: string | undefined;
}

/**
 * A new saved response, or the fields of one to change. Other fields of the flat form are accepted
 * as well. The vendor's docs say that an update leaves fields that are not sent as they are.
 */
export interface CollectionResponseInput {
  /**
   * The name. The vendor's docs say that without it the name of a new response is blank.
   * @example "Ticket sold"
   */
  name?: string | undefined;
  /**
   * The description.
   * @example "The ticket is sold"
   */
  description?: string | null | undefined;
  /** The HTTP status of the saved response. */
  responseCode?: ItemResponseCodeWritable | undefined;
  /** The headers. */
  headers?: readonly ItemKeyValueWritable[] | undefined;
  /**
   * The body.
   * @example "{\"ticket\":\"T-4711\"}"
   */
  text?: string | undefined;
  /**
   * The language of the body, for highlighting.
   * @example "json"
   */
  language?: string | undefined;
  [key: string]: unknown;
}

/**
 * A saved response in the flat form, which names its request by its id. Other fields can appear. Only
 * `id` is certain, because `ids=true` leaves the others out.
 */
export interface CollectionResponseRecord {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name. It can be blank.
   * @example "Ticket sold"
   */
  name?: string;
  /**
   * The id of the request that the response belongs to.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  request?: Uuid;
  /** The HTTP status of the saved response. */
  responseCode?: ItemResponseCode;
  /**
   * The text of the HTTP status.
   * @example null
   */
  status?: string | null;
  /** The headers. */
  headers?: ItemKeyValue[];
  /**
   * The cookies.
   * @example null
   */
  cookies?: string | null;
  /**
   * The body.
   * @example "{\"ticket\":\"T-4711\"}"
   */
  text?: string;
  /**
   * The language of the body, for highlighting.
   * @example "json"
   */
  language?: string;
  /**
   * The media type of the body.
   * @example null
   */
  mime?: string | null;
  /**
   * The type of the raw data.
   * @example null
   */
  rawDataType?: string | null;
  /**
   * The request that led to the response, as JSON in a text.
   * @example "{\"method\":\"POST\",\"url\":\"https://api.tidewater.example/tickets\"}"
   */
  requestObject?: string;
  /**
   * The response time.
   * @example "48"
   */
  time?: string | null;
  /**
   * The user who owns the saved response.
   * @example "12345678"
   */
  owner?: UserIdText;
  /**
   * The user who last changed the saved response.
   * @example "12345678"
   */
  lastUpdatedBy?: UserIdText;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  lastRevision?: ItemRevision;
  /**
   * When the saved response was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * When the saved response was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt?: Timestamp;
  [key: string]: unknown;
}

/** The new saved response. */
export interface CollectionResponseCreated {
  data: CollectionResponseRecord & Required<Pick<CollectionResponseRecord, "request" | "owner" | "lastUpdatedBy" | "createdAt" | "updatedAt">>;
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the saved response, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/** A saved response of a collection. */
export interface CollectionResponseResult {
  /**
   * A saved response in the flat form, which names its request by its id. Other fields can appear. Only
   * `id` is certain, because `ids=true` leaves the others out.
   */
  data: CollectionResponseRecord;
  /** What the server did to read an item, in its own words. */
  meta: ItemReadMeta;
  /**
   * The id of the saved response, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
}

/** The updated saved response. */
export interface CollectionResponseUpdated {
  data: CollectionResponseRecord & Required<Pick<CollectionResponseRecord, "request" | "owner" | "lastUpdatedBy" | "createdAt" | "updatedAt" | "name" | "lastRevision" | "responseCode" | "status" | "headers" | "cookies" | "text" | "language" | "mime" | "rawDataType" | "requestObject" | "time">>;
  /** What the server did, in its own words. Other fields can appear. */
  meta: ItemMeta;
  /**
   * The id of the saved response, repeated.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  model_id: Uuid;
  /**
   * A number that seems to grow with every change. A larger one than before then means that something
   * changed.
   * @example 25310044871
   */
  revision: ItemRevision;
}

/**
 * The id of a comment.
 * @example 46814
 */
export type CommentId = number;

/** A new comment on an element. */
export interface NewComment {
  /**
   * The id of a comment.
   * @example 46814
   */
  id: CommentId;
  /**
   * The conversation that the comment belongs to.
   * @example 12345
   */
  threadId?: number;
  /**
   * The author.
   * @example 12345678
   */
  createdBy: UserId;
  /**
   * When the comment was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the comment was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The text.
   * @example "Does this still return sold-out sailings?"
   */
  body: string;
  /**
   * The state of the comment's conversation.
   * @example "open"
   */
  status?: string;
}

/** A comment on an element. */
export type Comment = NewComment & Required<Pick<NewComment, "threadId">>;

/** The comments on an element. */
export interface CommentList {
  /** The comments. */
  data: Comment[];
}

/** A person that a comment mentions. */
export interface CommentMention {
  /**
   * The kind of mention. Only `user` is known.
   * @example "user"
   */
  type: "user" | (string & {});
  /**
   * The id of the user. The vendor's definitions show it both as a number and as a text.
   * @example 87654321
   */
  id: number | string;
}

/** The people that `body` mentions, each under the name that `body` uses, with its `@`. */
export interface CommentMentions {
  [key: string]: CommentMention;
}

/** A new comment. */
export interface CommentInput {
  /**
   * The text. To mention a person, write `@` and the user name, and add that person to `tags`.
   * @example "@alex-cruz does this still return sold-out sailings?"
   */
  body: string;
  /** The people that `body` mentions, each under the name that `body` uses, with its `@`. */
  tags?: CommentMentions | undefined;
  /**
   * The conversation to reply to. Without it the comment starts a new one.
   * @example 12345
   */
  threadId?: number | undefined;
}

/** The new comment. One of the vendor's examples lacks `threadId`. */
export interface NewCommentResult {
  /** A new comment on an element. */
  data: NewComment;
}

/** The new text of a comment. */
export interface CommentChanges {
  /**
   * The text, which replaces the old one. To mention a person, write `@` and the user name, and add
   * that person to `tags`.
   * @example "Does this still return sailings that are sold out or have left?"
   */
  body: string;
  /** The people that `body` mentions, each under the name that `body` uses, with its `@`. */
  tags?: CommentMentions | undefined;
}

/** One comment. */
export interface CommentResult {
  /** A comment on an element. */
  data: Comment;
}

/**
 * The direction of a sort, ascending or descending.
 * @example "desc"
 */
export type SortDirection = "asc" | "desc" | (string & {});

/** A fork that the user made. */
export interface CollectionForkByMe {
  /**
   * The UID of the fork, which is a collection as well.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  forkId: Uid;
  /**
   * The label of the fork.
   * @example "Winter timetable"
   */
  forkName: string;
  /**
   * The UID of the source.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  sourceId: Uid;
  /**
   * When the fork was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
}

/** A page of the forks that the user made. */
export interface CollectionForkByMePage {
  /** The forks on this page. */
  data: CollectionForkByMe[];
  /** The position of the page. */
  meta: {
    /**
     * The number of forks in all pages.
     * @example 2
     */
    total: number;
    /**
     * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
     * is opaque.
     * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
     */
    nextCursor: NextCursor;
    /**
     * The number of the user's forks that the user can no longer access.
     * @example 0
     */
    inaccessibleFork: number;
  };
}

/** The new fork. */
export interface CollectionForkResult {
  /** The fork, which is a collection as well. */
  collection: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
    /**
     * The name of the collection.
     * @example "Ferry tickets"
     */
    name: string;
    /** The origin of a fork. Only forks have it. */
    fork: CollectionForkInfo;
    /**
     * An id that is unique across users, the id of the owning user, a hyphen and the id.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    uid: Uid;
  };
}

/** The fork to merge, and its destination. */
export interface CollectionMergeInput {
  /**
   * The UID of the collection to merge into.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  destination: Uid;
  /**
   * The UID of the fork.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  source: Uid;
  /**
   * What happens to the fork after the merge. `deleteSource` deletes it;
   * `updateSourceWithDestination` updates it from the destination.
   * Default: "updateSourceWithDestination".
   * @example "deleteSource"
   */
  strategy?: "deleteSource" | "updateSourceWithDestination" | (string & {}) | undefined;
}

/** The merged collection. */
export interface CollectionMergeResult {
  /** The ids of a collection, probably the destination. */
  collection: ElementIds;
}

/** A fork of a collection. */
export interface CollectionFork {
  /**
   * The UID of the fork, which is a collection as well.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  forkId: Uid;
  /**
   * The label of the fork.
   * @example "Winter timetable"
   */
  forkName: string;
  /**
   * When the fork was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the fork, as a text.
   * @example "Alex Cruz"
   */
  createdBy: string;
}

/** The position of the page. */
export interface ForkPageMeta {
  /**
   * The number of forks in all pages.
   * @example 2
   */
  total: number;
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor: NextCursor;
}

/** A page of the forks of a collection. */
export interface CollectionForkPage {
  /** The forks on this page. */
  data: CollectionFork[];
  /** The position of the page. */
  meta: ForkPageMeta;
}

/** An error that is wrapped in `collection`, as examples of some fork routes show it. */
export interface CollectionWrappedError {
  /** An error with a `name` and a `message`, without a wrapper. */
  collection: NameMessageError;
}

/**
 * An error of the fork routes. The vendor declares the key `error`, while some of its examples have
 * `collection` instead.
 */
export type CollectionForkError = ErrorBody | CollectionWrappedError;

/** The updated fork and its source. */
export interface CollectionPullResult {
  /** The UIDs of both collections. */
  collection: {
    /**
     * The UID of the fork.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    destinationId: Uid;
    /**
     * The UID of the source.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    sourceId: Uid;
  };
}

/** The status of a fork's source. */
export interface CollectionForkSourceStatus {
  /**
   * Whether the source has changes that the fork lacks.
   * @example true
   */
  isSourceAhead: boolean;
}

/** The status of a fork's source. */
export interface CollectionForkSourceStatusResult {
  /**
   * One entry with the status. Its key is the UID of a collection in the vendor's examples, and
   * `collectionUid` in its definitions: take the only entry, whatever its key.
   */
  collection: Record<string, CollectionForkSourceStatus>;
}

/**
 * The state of a pull request.
 * @example "open"
 */
export type PullRequestStatus = "open" | "approved" | "declined" | "merged" | (string & {});

/** A pull request with the ids of its two collections. */
export interface PullRequestSummary {
  /**
   * The id, which the routes under `/pull-requests` take as `pullRequestId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The title.
   * @example "Winter timetable"
   */
  title: string;
  /**
   * The description.
   * @example "Adds the sailings from November to March"
   */
  description: string | null;
  /**
   * The state of a pull request.
   * @example "open"
   */
  status: PullRequestStatus;
  /**
   * The reason for declining it. Only in lists.
   * @example "Please wait for the new prices"
   */
  comment?: string | null;
  /**
   * The UID of the fork.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  sourceId: Uid;
  /**
   * The UID of the collection to merge into.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  destinationId: Uid;
  /**
   * The kind of element that is forked, such as `collection`. Only after an update.
   * @example "collection"
   */
  forkType?: string;
  /**
   * The path of the pull request, without the host. Only in lists.
   * @example "/pull-requests/8c0aa3e3-7127-4c66-aa49-d4a99928b75c"
   */
  href?: string;
  /**
   * When the pull request was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the pull request was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who created the pull request.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The id of the user who last changed the pull request. Only in lists.
   * @example "12345678"
   */
  updatedBy?: string | null;
}

/** A pull request in a list. */
export type PullRequestListItem = PullRequestSummary & Required<Pick<PullRequestSummary, "href" | "updatedBy">>;

/** The pull requests of a collection. */
export interface PullRequestList {
  /** The pull requests. */
  data: PullRequestListItem[];
}

/** A new pull request. */
export interface PullRequestInput {
  /**
   * The title.
   * @example "Winter timetable"
   */
  title: string;
  /**
   * The description.
   * @example "Adds the sailings from November to March"
   */
  description?: string | undefined;
  /** The ids of the reviewers. */
  reviewers: readonly UserIdText[];
  /**
   * The UID of the collection to merge into, which is the source of the fork.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  destinationId: Uid;
}

/** The fork. */
export interface PullRequestSource {
  /**
   * The UID of the fork.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uid;
  /**
   * The name of the fork.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * The label of the fork.
   * @example "Winter timetable"
   */
  forkName: string;
  /**
   * Whether the fork still exists.
   * @example true
   */
  exists: boolean;
}

/** The collection to merge into. */
export interface PullRequestDestination {
  /**
   * The UID of the collection.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uid;
  /**
   * The name of the collection.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * Whether the collection still exists.
   * @example true
   */
  exists: boolean;
}

/** The state of the merge. */
export interface PullRequestMerge {
  /**
   * Whether no merge is running, one is running, or the last one failed.
   * @example "inactive"
   */
  status: "inactive" | "inprogress" | "failed" | (string & {});
}

/** A reviewer of a pull request. */
export interface PullRequestReviewer {
  /**
   * The id of a user, as text.
   * @example "12345678"
   */
  id: UserIdText;
  /**
   * The decision of the reviewer. Expect other values before there is one.
   * @example "approved"
   */
  status: "approved" | "declined" | (string & {});
}

/** A pull request with its two collections, its reviewers and the state of its merge. */
export interface PullRequest {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The title.
   * @example "Winter timetable"
   */
  title: string;
  /**
   * The description.
   * @example "Adds the sailings from November to March"
   */
  description: string | null;
  /**
   * The state of a pull request.
   * @example "open"
   */
  status: PullRequestStatus;
  /**
   * The reason for declining it.
   * @example "Please wait for the new prices"
   */
  comment?: string | null;
  /**
   * The kind of element that is forked, such as `collection`.
   * @example "collection"
   */
  forkType: string;
  /**
   * The same, misspelt. The vendor's definitions declare it; their examples lack it.
   * @example "collection"
   */
  fortkType?: string;
  /** The fork. */
  source: PullRequestSource;
  /** The collection to merge into. */
  destination: PullRequestDestination;
  /** The state of the merge. */
  merge: PullRequestMerge;
  /** The reviewers and their decisions. */
  reviewers: PullRequestReviewer[];
  /**
   * When the pull request was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the pull request was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who created the pull request.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The id of the user who last changed the pull request.
   * @example "12345678"
   */
  updatedBy: string | null;
}

/** The new values of a pull request. */
export interface PullRequestChanges {
  /**
   * The title. Send it even if it does not change.
   * @example "Winter timetable"
   */
  title: string;
  /**
   * The description.
   * @example "Adds the sailings from November to March"
   */
  description?: string | undefined;
  /** The ids of the reviewers. Send the list even if it does not change. */
  reviewers: readonly UserIdText[];
}

/** The updated pull request. */
export type PullRequestUpdated = PullRequestSummary & Required<Pick<PullRequestSummary, "forkType">>;

/**
 * The role. `VIEWER` may view the collection, `EDITOR` may also edit it.
 * @example "VIEWER"
 */
export type CollectionRole = "VIEWER" | "EDITOR" | (string & {});

/** The role of a user, a user group or a team. */
export interface CollectionRoleHolder {
  /**
   * The id of the user, the user group or the team.
   * @example 12345678
   */
  id: number;
  /**
   * The role. `VIEWER` may view the collection, `EDITOR` may also edit it.
   * @example "VIEWER"
   */
  role: CollectionRole;
}

/** The roles in a collection. */
export interface CollectionRoles {
  /** The roles of user groups. */
  group: CollectionRoleHolder[];
  /** The roles of teams. */
  team: CollectionRoleHolder[];
  /** The roles of users. */
  user: CollectionRoleHolder[];
}

/** A problem without `detail` and `status`. Branch on `type`. */
export interface BriefProblem {
  /**
   * The kind of error, as a URI or a plain name.
   * @example "instanceNotFoundError"
   */
  type: string;
  /**
   * A short summary of the kind of error, for people.
   * @example "We could not find the collection you are looking for"
   */
  title: string;
}

/** A change of the roles of users, user groups or teams. */
export interface CollectionRoleChange {
  /**
   * The kind of change. Only `update` is known.
   * @example "update"
   */
  op: "update" | (string & {});
  /**
   * Whose roles to change.
   * @example "/user"
   */
  path: "/user" | "/group" | "/team" | (string & {});
  /** The new roles. */
  value: readonly CollectionRoleHolder[];
}

/** The changes of a collection's roles. */
export interface CollectionRoleChanges {
  /** The changes. */
  roles: readonly CollectionRoleChange[];
}

/** A read-only key to one collection. */
export interface CollectionAccessKey {
  /**
   * The id. The routes under `/collection-access-keys` take it as `keyId`.
   * @example "f2ce6104-edd3-4482-a581-aaf8d47bd13a"
   */
  id: string;
  /**
   * The key, masked except for its ends.
   * @example "PMAT-**********************43BR"
   */
  token: string;
  /**
   * Whether the key is in force.
   * @example "ACTIVE"
   */
  status: "ACTIVE" | "INACTIVE" | (string & {});
  /**
   * The UID of the collection.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collectionId: Uid;
  /**
   * The user who owns the key.
   * @example 12345678
   */
  userId: UserId;
  /**
   * The id of the team.
   * @example 1234
   */
  teamId: number;
  /**
   * When the key expires, 60 days after its last use.
   * @example "2024-08-20T09:15:00.000Z"
   */
  expiresAfter: Timestamp;
  /**
   * When the key was last used. Empty if it was never used.
   * @example ""
   */
  lastUsedAt: string;
  /**
   * When the key was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the key was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * When the key was deleted. `null` for a key that exists.
   * @example null
   */
  deletedAt?: string | null;
}

/** A page of access keys. */
export interface CollectionAccessKeyPage {
  /** The keys on this page. */
  data: CollectionAccessKey[];
  /** The position of the page. */
  meta: {
    /**
     * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
     * is opaque.
     * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
     */
    nextCursor: NextCursor;
    /**
     * The cursor of the previous page. Empty on the first page.
     * @example ""
     */
    prevCursor: string | null;
  };
}

/** An environment without its variables. */
export interface EnvironmentSummary {
  /**
   * The id of the environment. Most environment operations take it as `environmentId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The UID of the environment. The fork operations take it as `environmentId`.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Staging"
   */
  name: string;
  /**
   * The owner of the environment.
   * @example "12345678"
   */
  owner: UserIdText;
  /**
   * Whether the environment is public.
   * @example false
   */
  isPublic: boolean;
  /**
   * When the environment was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the environment was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** The environments. */
export interface EnvironmentList {
  /** The environments. */
  environments: EnvironmentSummary[];
}

/**
 * How the value is treated. According to the vendor, the app masks a `secret`.
 * @example "default"
 */
export type EnvironmentVariableType = "secret" | "default" | "any" | (string & {});

/** The vault to take the value from. */
export interface EnvironmentVariableSourceInput {
  /**
   * The kind of vault.
   * @example "postman"
   */
  provider?: string | undefined;
  /** The secret in the vault, for the provider `postman`. */
  postman?: {
    /**
     * The kind of vault secret.
     * @example "local"
     */
    type?: string | undefined;
    /**
     * The id of the vault.
     * @example "52a70ea2-34fa-49b3-9757-347674e91c92"
     */
    vaultId?: string | undefined;
    /**
     * The id of the secret in the vault.
     * @example "6d7b8a49-5fc9-42a9-84a0-3456e6e71323"
     */
    secretId?: string | undefined;
  } | undefined;
}

/** A variable of an environment to set. */
export interface EnvironmentVariableInput {
  /**
   * The name of the variable.
   * @example "baseUrl"
   */
  key?: string | undefined;
  /**
   * The value.
   * @example "https://staging.example.com"
   */
  value?: string | undefined;
  /**
   * How the value is treated. According to the vendor, the app masks a `secret`.
   * @example "default"
   */
  type?: EnvironmentVariableType | undefined;
  /**
   * Whether the variable is in use.
   * @example true
   */
  enabled?: boolean | undefined;
  /**
   * What the variable is for.
   * @example "The host that requests go to"
   */
  description?: string | undefined;
  /**
   * Whether the value is a secret.
   * @example false
   */
  secret?: boolean | undefined;
  /** The vault to take the value from. */
  source?: EnvironmentVariableSourceInput | undefined;
}

/** A new environment. */
export interface EnvironmentInput {
  /**
   * The name.
   * @example "Staging"
   */
  name: string;
  /** The variables. */
  values?: readonly EnvironmentVariableInput[] | undefined;
}

/** The created or updated environment, without its variables. */
export interface EnvironmentResult {
  /** The id, the UID and the name of an element. */
  environment: ElementSummary;
}

/** The vault that the value comes from. */
export interface EnvironmentVariableSource {
  /**
   * The kind of vault.
   * @example "postman"
   */
  provider: string;
  /** The secret in the vault, for the provider `postman`. */
  postman?: {
    /**
     * The kind of vault secret.
     * @example "local"
     */
    type: string;
    /**
     * The id of the vault.
     * @example "52a70ea2-34fa-49b3-9757-347674e91c92"
     */
    vaultId: string;
    /**
     * The id of the secret in the vault.
     * @example "6d7b8a49-5fc9-42a9-84a0-3456e6e71323"
     */
    secretId: string;
  };
}

/** A variable of an environment. */
export interface EnvironmentVariable {
  /**
   * The name of the variable.
   * @example "baseUrl"
   */
  key: string;
  /**
   * The value. Absent when it comes from `source`.
   * @example "https://staging.example.com"
   */
  value?: string;
  /**
   * How the value is treated. According to the vendor, the app masks a `secret`.
   * @example "default"
   */
  type: EnvironmentVariableType;
  /**
   * Whether the variable is in use.
   * @example true
   */
  enabled: boolean;
  /**
   * What the variable is for.
   * @example "The host that requests go to"
   */
  description?: string;
  /**
   * Whether the value is a secret.
   * @example false
   */
  secret?: boolean;
  /** The vault that the value comes from. */
  source?: EnvironmentVariableSource;
}

/** An environment with its variables. Only the list of environments has the UID. */
export interface Environment {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Staging"
   */
  name: string;
  /**
   * The owner of the environment.
   * @example "12345678"
   */
  owner: UserIdText;
  /** The variables. */
  values: EnvironmentVariable[];
  /**
   * Whether the environment is public.
   * @example false
   */
  isPublic: boolean;
  /**
   * When the environment was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the environment was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** Changes of an environment. */
export interface EnvironmentChanges {
  /**
   * The new name.
   * @example "Staging"
   */
  name?: string | undefined;
  /** The variables. Send all of them. */
  values?: readonly EnvironmentVariableInput[] | undefined;
}

/** A fork of an environment. */
export interface EnvironmentFork {
  /**
   * The UID of the fork, which is an environment itself.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  forkId: Uid;
  /**
   * The label of the fork.
   * @example "Quay test"
   */
  forkName: string;
  /**
   * When the fork was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the fork.
   * @example "Alex Cruz"
   */
  createdBy: string;
  /**
   * When the fork was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** A page of forks of an environment. */
export interface EnvironmentForkPage {
  /** The forks on this page. */
  data: EnvironmentFork[];
  /** The position of the page. */
  meta: ForkPageMeta;
}

/** The new fork. */
export interface EnvironmentForkResult {
  /** The fork, which is an environment itself. */
  environment: {
    /**
     * An id that is unique across users, the id of the owning user, a hyphen and the id.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    uid: Uid;
    /**
     * The name of the environment, as in the source.
     * @example "Staging"
     */
    name: string;
    /**
     * The label of the fork.
     * @example "Quay test"
     */
    forkName: string;
  };
}

/** The environment that took in the changes. */
export interface EnvironmentReference {
  /** The environment, identified by its UID. */
  environment: {
    /**
     * An id that is unique across users, the id of the owning user, a hyphen and the id.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    uid: Uid;
  };
}

/** The delay before a mock server responds. */
export interface MockDelay {
  /**
   * The kind of delay.
   * @example "fixed"
   */
  type: "fixed" | (string & {});
  /**
   * The number of a predefined network delay.
   * @example "2"
   */
  preset?: "1" | "2" | (string & {});
  /**
   * The delay, in milliseconds.
   * At least 0.
   * @example 700
   */
  duration: number;
}

/**
 * The id of the server response that answers every call. `null` when none is active, so that the
 * saved responses of the collection answer.
 * @example "91ac7fc0-2adc-48c9-9b10-82bf470a82d9"
 */
export type ActiveServerResponseId = string | null;

/** How a mock server selects its response. The vendor may send more settings. */
export interface MockConfig {
  /** The names of the headers that must match. */
  headers: string[];
  /**
   * Whether the body must match.
   * @example false
   */
  matchBody: boolean;
  /**
   * Whether the headers in `headers` must match.
   * @example false
   */
  matchHeader?: boolean;
  /**
   * Whether the query parameters must match.
   * @example true
   */
  matchQueryParams: boolean;
  /**
   * Whether wildcards in the path of a saved response match.
   * @example true
   */
  matchWildcards: boolean;
  /** The delay before each response. `null` without one. */
  delay: MockDelay | null;
  /**
   * The id of the server response that answers every call. `null` when none is active, so that the
   * saved responses of the collection answer.
   * @example "91ac7fc0-2adc-48c9-9b10-82bf470a82d9"
   */
  serverResponseId: ActiveServerResponseId;
  [key: string]: unknown;
}

/** A mock server in the list of mock servers. */
export interface MockSummary {
  /**
   * The id of the mock server. The other operations take it as `mockId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The owner of the mock server.
   * @example "12345678"
   */
  owner: UserIdText;
  /**
   * The name.
   * @example "Ferry tickets mock"
   */
  name: string;
  /**
   * The UID of the collection whose saved responses answer.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: string;
  /**
   * The UID of the environment that resolves variables. Absent without one.
   * @example "12345678-741b565f-487f-419d-a36d-82d4a0030ebc"
   */
  environment?: string;
  /**
   * The address at which the mock server answers.
   * @example "https://725fa130-2185-4365-9663-b8d7e796e33e.mock.pstmn.io"
   */
  mockUrl: string;
  /** How a mock server selects its response. The vendor may send more settings. */
  config: MockConfig;
  /**
   * Whether the mock server is public.
   * @example true
   */
  isPublic: boolean;
  /**
   * Whether the mock server is switched off, so that it does not answer.
   * @example false
   */
  deactivated?: boolean;
  /**
   * When the mock server was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the mock server was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** The mock servers. */
export interface MockList {
  /** The mock servers. */
  mocks: MockSummary[];
}

/**
 * Whether the mock server is private. According to the vendor, calls to a private one need an API
 * key.
 * Default: false.
 * @example false
 */
export type MockPrivate = boolean;

/** A new mock server. */
export interface MockInput {
  /**
   * The UID of the collection whose saved responses answer.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: Uid;
  /**
   * The UID of an environment that resolves variables.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  environment?: Uid | undefined;
  /**
   * The name.
   * @example "Ferry tickets mock"
   */
  name?: string | undefined;
  /**
   * Whether the mock server is private. According to the vendor, calls to a private one need an API
   * key.
   * Default: false.
   * @example false
   */
  private?: MockPrivate | undefined;
}

/** A created or updated mock server. For its visibility, use `mocks.get`. */
export interface SavedMock {
  /**
   * The id of the mock server. The other operations take it as `mockId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The owner of the mock server.
   * @example "12345678"
   */
  owner: UserIdText;
  /**
   * The name.
   * @example "Ferry tickets mock"
   */
  name: string;
  /**
   * The UID of the collection whose saved responses answer.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: string;
  /**
   * The UID of the environment that resolves variables. Absent without one.
   * @example "12345678-741b565f-487f-419d-a36d-82d4a0030ebc"
   */
  environment?: string;
  /**
   * The address at which the mock server answers.
   * @example "https://725fa130-2185-4365-9663-b8d7e796e33e.mock.pstmn.io"
   */
  mockUrl: string;
  /** How a mock server selects its response. The vendor may send more settings. */
  config: MockConfig;
  /**
   * When the mock server was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the mock server was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** The created or updated mock server. */
export interface SavedMockResult {
  /** A created or updated mock server. For its visibility, use `mocks.get`. */
  mock: SavedMock;
}

/** A mock server. It answers at `mockUrl` with the saved responses of `collection`. */
export interface Mock {
  /**
   * The id of the mock server. The other operations take it as `mockId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The owner of the mock server.
   * @example "12345678"
   */
  owner: UserIdText;
  /**
   * The name.
   * @example "Ferry tickets mock"
   */
  name: string;
  /**
   * The UID of the collection whose saved responses answer.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: string;
  /**
   * The UID of the environment that resolves variables. Absent without one.
   * @example "12345678-741b565f-487f-419d-a36d-82d4a0030ebc"
   */
  environment?: string;
  /**
   * The address at which the mock server answers.
   * @example "https://725fa130-2185-4365-9663-b8d7e796e33e.mock.pstmn.io"
   */
  mockUrl: string;
  /** How a mock server selects its response. The vendor may send more settings. */
  config: MockConfig;
  /**
   * Whether the mock server is public.
   * @example true
   */
  isPublic: boolean;
  /**
   * Whether the mock server is switched off, so that it does not answer.
   * @example false
   */
  deactivated: boolean;
  /**
   * When the mock server was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the mock server was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** The mock server. */
export interface MockResult {
  /** A mock server. It answers at `mockUrl` with the saved responses of `collection`. */
  mock: Mock;
}

/** Which server response to activate. */
export interface MockConfigChanges {
  /**
   * The id of the server response that answers every call. `null` when none is active, so that the
   * saved responses of the collection answer.
   * @example "91ac7fc0-2adc-48c9-9b10-82bf470a82d9"
   */
  serverResponseId?: ActiveServerResponseId | undefined;
}

/** Changes of a mock server. */
export interface MockChanges {
  /**
   * The new name.
   * @example "Ferry tickets mock"
   */
  name?: string | undefined;
  /**
   * What the mock server is for.
   * @example "Answers for the ticket shop in the test room"
   */
  description?: string | undefined;
  /**
   * The UID of the environment that resolves variables.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  environment?: Uid | undefined;
  /**
   * The UID of the collection whose saved responses answer.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection?: Uid | undefined;
  /**
   * Whether the mock server is private. According to the vendor, calls to a private one need an API
   * key.
   * Default: false.
   * @example false
   */
  private?: MockPrivate | undefined;
  /**
   * The id of the collection's version tag.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  versionTag?: Uuid | undefined;
  /** Which server response to activate. */
  config?: MockConfigChanges | undefined;
}

/** The published or unpublished mock server. */
export interface MockReference {
  /** The mock server, identified by its id. */
  mock: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
  };
}

/** A header of a logged call. */
export interface MockCallHeader {
  /**
   * The name of the header.
   * @example "content-type"
   */
  key?: string;
  /**
   * The value of the header.
   * @example "application/json"
   */
  value?: string;
  /** The description of the header in the saved response. Only in responses. */
  description?: {
    /**
     * The text.
     * @example ""
     */
    content?: string;
    /**
     * The media type of the text.
     * @example "text/plain"
     */
    type?: string;
  };
}

/** The headers. The vendor's definition declares a single header; expect a list as well. */
export type MockCallHeaders = MockCallHeader[] | MockCallHeader;

/** The request to the mock server. `headers` and `body` need `include`. */
export interface MockCallRequest {
  /**
   * The HTTP method.
   * @example "POST"
   */
  method: string;
  /**
   * The path with its query string.
   * @example "/sailings?day=2024-08-24"
   */
  path: string;
  /** The headers. The vendor's definition declares a single header; expect a list as well. */
  headers?: MockCallHeaders;
  /** The body of the request. */
  body?: {
    /**
     * The form of the body.
     * @example "raw"
     */
    mode?: string;
    /**
     * The body as text.
     * @example "{\"day\":\"2024-08-24\"}"
     */
    data?: string;
  };
}

/** The response of the mock server. `headers` and `body` need `include`. */
export interface MockCallResponse {
  /**
   * The outcome of the call, such as `success`.
   * @example "success"
   */
  type: string;
  /**
   * The HTTP status.
   * @example 200
   */
  statusCode: number;
  /** The headers. The vendor's definition declares a single header; expect a list as well. */
  headers?: MockCallHeaders;
  /** The body of the response. */
  body?: {
    /**
     * The body as text.
     * @example "[]"
     */
    data?: string;
  };
}

/** A logged call of a mock server. */
export interface MockCallLog {
  /**
   * The id of the call.
   * @example "0f63f54d-665e-436a-95b4-c1302d7685a9-3925"
   */
  id: string;
  /**
   * The name of the saved response that answered.
   * @example "Sailings on sale"
   */
  responseName: string;
  /**
   * When the call was answered.
   * @example "2024-08-20T09:15:00.000Z"
   */
  servedAt: Timestamp;
  /** The request to the mock server. `headers` and `body` need `include`. */
  request: MockCallRequest;
  /** The response of the mock server. `headers` and `body` need `include`. */
  response: MockCallResponse;
}

/** How the list continues. */
export interface MockCallLogPageMeta {
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor: NextCursor;
}

/** A page of logged calls. */
export interface MockCallLogPage {
  /** The calls on this page. */
  "call-logs": MockCallLog[];
  /** How the list continues. */
  meta: MockCallLogPageMeta;
}

/** A server response without its headers and body. */
export interface MockServerResponseSummary {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Out of service"
   */
  name: string;
  /**
   * The HTTP status of the response.
   * @example 503
   */
  statusCode: number;
  /**
   * When the server response was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the server response was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who created the server response.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The user who last changed the server response.
   * @example "12345678"
   */
  updatedBy: UserIdText;
}

/** An error of the operations on server responses. */
export interface ServerResponseError {
  /** What went wrong. Branch on `name`. */
  error: {
    /**
     * The kind of error, for programs. Expect values that are not in this list.
     * @example "instanceNotFoundError"
     */
    name: ErrorName;
    /**
     * What went wrong, for people.
     * @example "The mock server does not exist."
     */
    message: string;
    /**
     * A title for people.
     * @example "Mock not found"
     */
    header?: string;
  };
}

/** A header of a server response to set. */
export interface MockHeader {
  /**
   * The name of the header.
   * @example "Content-Type"
   */
  key?: string | undefined;
  /**
   * The value of the header.
   * @example "application/json"
   */
  value?: string | undefined;
}

/**
 * The language of the body, for the syntax highlighting of the editor. `null` for none.
 * @example "json"
 */
export type MockServerResponseLanguage = "text" | "javascript" | "json" | "html" | "xml" | (string & {}) | null;

/** A new server response. */
export interface MockServerResponseInput {
  /**
   * The name.
   * @example "Out of service"
   */
  name: string;
  /**
   * The HTTP status of the response.
   * @example 503
   */
  statusCode: number;
  /** The headers of the response. */
  headers?: readonly MockHeader[] | undefined;
  /**
   * The language of the body, for the syntax highlighting of the editor. `null` for none.
   * @example "json"
   */
  language?: MockServerResponseLanguage | undefined;
  /**
   * The body of the response.
   * @example "{\"message\":\"No ferries today\"}"
   */
  body?: string | undefined;
}

/** A header of a server response. */
export interface MockServerResponseHeader {
  /**
   * The name of the header.
   * @example "Content-Type"
   */
  key: string;
  /**
   * The value of the header.
   * @example "application/json"
   */
  value: string;
}

/**
 * A server response: a fixed response of a mock server. While it is active, it answers every call.
 * The vendor may send more fields.
 */
export interface MockServerResponse {
  /**
   * The id. To activate the server response, send it as `config.serverResponseId` of the mock
   * server.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Out of service"
   */
  name: string;
  /**
   * The HTTP status of the response.
   * @example 503
   */
  statusCode: number;
  /** The headers of the response. */
  headers: MockServerResponseHeader[];
  /**
   * The language of the body, for the syntax highlighting of the editor. `null` for none.
   * @example "json"
   */
  language: MockServerResponseLanguage;
  /**
   * The body of the response.
   * @example "{\"message\":\"No ferries today\"}"
   */
  body: string;
  /**
   * The user who created the server response.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The user who last changed the server response.
   * @example "12345678"
   */
  updatedBy: UserIdText;
  /**
   * When the server response was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The id of the mock server.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  mock: Uuid;
  /**
   * When the server response was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  [key: string]: unknown;
}

/** Changes of a server response. */
export interface MockServerResponseChanges {
  /**
   * The new name.
   * @example "Out of service"
   */
  name?: string | undefined;
  /**
   * The HTTP status of the response.
   * @example 503
   */
  statusCode?: number | undefined;
  /** The headers of the response. Send all of them. */
  headers?: readonly MockHeader[] | undefined;
  /**
   * The language of the body, for the syntax highlighting of the editor. `null` for none.
   * @example "json"
   */
  language?: MockServerResponseLanguage | undefined;
  /**
   * The body of the response.
   * @example "{\"message\":\"No ferries today\"}"
   */
  body?: string | undefined;
}

/** A deleted server response. Unlike other responses, it has no `mock` and no `updatedAt`. */
export interface DeletedMockServerResponse {
  /**
   * The id. To activate the server response, send it as `config.serverResponseId` of the mock
   * server.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Out of service"
   */
  name: string;
  /**
   * The HTTP status of the response.
   * @example 503
   */
  statusCode: number;
  /** The headers of the response. */
  headers: MockServerResponseHeader[];
  /**
   * The language of the body, for the syntax highlighting of the editor. `null` for none.
   * @example "json"
   */
  language: MockServerResponseLanguage;
  /**
   * The body of the response.
   * @example "{\"message\":\"No ferries today\"}"
   */
  body: string;
  /**
   * The user who created the server response.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The user who last changed the server response.
   * @example "12345678"
   */
  updatedBy: UserIdText;
  /**
   * When the server response was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  [key: string]: unknown;
}

/** A monitor without its schedule and its last run. */
export interface MonitorSummary {
  /**
   * The id of the monitor. The other operations take it as `monitorId`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Ticket check"
   */
  name: string;
  /**
   * The owner of the monitor.
   * @example 12345678
   */
  owner: AnyUserId;
  /**
   * Whether the schedule is active.
   * @example true
   */
  active?: boolean;
  /**
   * The UID of the collection that the monitor runs.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collectionUid?: Uid;
  /**
   * The UID of the environment that resolves variables.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  environmentUid?: Uid;
}

/** How the list continues. */
export interface MonitorPageMeta {
  /**
   * The page size of this response.
   * @example 25
   */
  limit: number;
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor: NextCursor;
}

/** The monitors. */
export interface MonitorList {
  /** The monitors on this page. */
  monitors: MonitorSummary[];
  /** How the list continues. */
  meta?: MonitorPageMeta;
}

/**
 * The schedule as a cron expression, in the time zone `timezone`. The vendor names these:
 *
 * - `*\/5 * * * *`: every 5 minutes
 * - `*\/30 * * * *`: every 30 minutes
 * - `0 *\/1 * * *`: every hour
 * - `0 *\/6 * * *`: every 6 hours
 * - `0 17 * * *`: every day at 17:00
 * - `0 12 * * MON`: every Monday at 12:00
 * - `0 6 * * MON-FRI`: every weekday at 6:00
 * @example "0 6 * * MON-FRI"
 */
export type MonitorCron = string;

/** When the monitor is to run. */
export interface MonitorSchedule {
  /**
   * The schedule as a cron expression, in the time zone `timezone`. The vendor names these:
   *
   * - `*\/5 * * * *`: every 5 minutes
   * - `*\/30 * * * *`: every 30 minutes
   * - `0 *\/1 * * *`: every hour
   * - `0 *\/6 * * *`: every 6 hours
   * - `0 17 * * *`: every day at 17:00
   * - `0 12 * * MON`: every Monday at 12:00
   * - `0 6 * * MON-FRI`: every weekday at 6:00
   * @example "0 6 * * MON-FRI"
   */
  cron?: MonitorCron | undefined;
  /**
   * The time zone, by its name in the tz database.
   * @example "America/Chicago"
   */
  timezone?: string | undefined;
}

/** Recipients to notify when a run goes wrong. */
export interface MonitorNotificationsInput {
  /** Recipients to notify when a run has an error. */
  onError?: readonly {
    /**
     * The email address.
     * @example "taylor.lee@example.com"
     */
    email?: string | undefined;
  }[] | undefined;
  /** Recipients to notify when a run fails. */
  onFailure?: readonly {
    /**
     * The email address.
     * @example "taylor.lee@example.com"
     */
    email?: string | undefined;
  }[] | undefined;
}

/** How the monitor is to send its requests. */
export interface MonitorOptionsInput {
  /**
   * Whether to follow redirects.
   * @example true
   */
  followRedirects?: boolean | undefined;
  /**
   * The delay between two requests, in milliseconds.
   * @example 0
   */
  requestDelay?: number | undefined;
  /**
   * The timeout of a request, in milliseconds.
   * @example 3000
   */
  requestTimeout?: number | undefined;
  /**
   * Whether to require valid certificates.
   * @example true
   */
  strictSSL?: boolean | undefined;
}

/** A new monitor. */
export interface MonitorInput {
  /**
   * The UID of the collection to run.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: Uid;
  /**
   * The name.
   * @example "Ticket check"
   */
  name: string;
  /** When the monitor is to run. */
  schedule: MonitorSchedule;
  /**
   * The UID of an environment that resolves variables.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  environment?: Uid | undefined;
  /**
   * Whether the schedule is active.
   * @example true
   */
  active?: boolean | undefined;
  /** The regions to run from. */
  distribution?: readonly {
    /**
     * The name of the region.
     * @example "us-east"
     */
    region?: string | undefined;
  }[] | undefined;
  /** Recipients to notify when a run goes wrong. */
  notifications?: MonitorNotificationsInput | undefined;
  /**
   * A limit for the number of notifications.
   * @example 3
   */
  notificationLimit?: number | undefined;
  /** How the monitor is to send its requests. */
  options?: MonitorOptionsInput | undefined;
  /** How to retry a failed run. */
  retry?: {
    /**
     * The number of retries.
     * @example 1
     */
    attempts?: number | undefined;
  } | undefined;
}

/** A monitor, identified by its ids and its name. */
export interface MonitorIdentity {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Ticket check"
   */
  name: string;
  /**
   * Whether the schedule is active.
   * @example true
   */
  active?: boolean;
}

/** The created or updated monitor, without its schedule. */
export interface MonitorResult {
  /** A monitor, identified by its ids and its name. */
  monitor: MonitorIdentity;
}

/** A region that a monitor runs from. */
export interface MonitorRegion {
  /**
   * The name of the region.
   * @example "us-east"
   */
  region: string;
}

/** The assertions of the test scripts. */
export interface MonitorAssertionCount {
  /**
   * The number of assertions.
   * @example 8
   */
  total: number;
  /**
   * How many of them failed.
   * @example 1
   */
  failed: number;
}

/** The requests of the run. */
export interface MonitorRequestCount {
  /**
   * The number of requests.
   * @example 4
   */
  total: number;
  /**
   * How many of them failed. `monitors.get` omits it.
   * @example 0
   */
  failed?: number;
}

/** The statistics of a run. */
export interface MonitorRunStats {
  /** The assertions of the test scripts. */
  assertions: MonitorAssertionCount;
  /** The requests of the run. */
  requests: MonitorRequestCount;
  /**
   * How many runs were aborted.
   * @example 0
   */
  abortedCount?: number;
  /**
   * How many errors occurred.
   * @example 0
   */
  errorCount?: number;
  /**
   * The latency of the responses.
   * @example 26
   */
  responseLatency?: number;
  /**
   * The size of the responses.
   * @example 298
   */
  responseSize?: number;
  /**
   * How many runs were counted.
   * @example 1
   */
  runCount?: number;
}

/** The last run of a monitor. */
export interface MonitorLastRun {
  /**
   * The id of the run.
   * @example "6a9a3d83-c9ae-41b4-958b-22dc9bc7ac9d"
   */
  jobId?: string;
  /**
   * The result of the run, such as `success` or `failed`.
   * @example "failed"
   */
  status: string;
  /**
   * When the run started.
   * @example "2024-08-20T09:15:00.000Z"
   */
  startedAt: Timestamp;
  /**
   * When the run finished.
   * @example "2024-08-20T09:15:00.000Z"
   */
  finishedAt: Timestamp;
  /** The statistics of a run. */
  stats: MonitorRunStats;
}

/** A recipient of notifications. */
export interface MonitorRecipient {
  /**
   * The email address.
   * @example "taylor.lee@example.com"
   */
  email: string;
}

/** Recipients notified when a run goes wrong. */
export interface MonitorNotifications {
  /** Recipients notified when a run has an error. */
  onError: MonitorRecipient[];
  /** Recipients notified when a run fails. */
  onFailure: MonitorRecipient[];
}

/** How the monitor sends its requests. */
export interface MonitorOptions {
  /**
   * Whether to follow redirects.
   * @example true
   */
  followRedirects: boolean;
  /**
   * The delay between two requests, in milliseconds.
   * @example 0
   */
  requestDelay: number;
  /**
   * The timeout of a request, in milliseconds.
   * @example 3000
   */
  requestTimeout: number;
  /**
   * Whether to require valid certificates.
   * @example true
   */
  strictSSL: boolean;
}

/** A monitor with its schedule, its options and its last run. */
export interface Monitor {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Ticket check"
   */
  name: string;
  /**
   * The owner of the monitor, as a number.
   * @example 12345678
   */
  owner: UserId;
  /**
   * Whether the schedule is active.
   * @example true
   */
  active?: boolean;
  /**
   * The UID of the collection that the monitor runs.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collectionUid: Uid;
  /**
   * The UID of the environment that resolves variables. Expect it to be absent from a monitor
   * without one.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  environmentUid?: Uid;
  /**
   * The regions that the monitor runs from. The vendor's 2024 definition declares their names, the
   * 2026 definition objects.
   */
  distribution: (string | MonitorRegion)[];
  /** When the monitor runs. */
  schedule: {
    /**
     * The schedule as a cron expression, in the time zone `timezone`.
     * @example "0 6 * * MON-FRI"
     */
    cron: string;
    /**
     * The time zone, by its name in the tz database.
     * @example "America/Chicago"
     */
    timezone: string;
    /**
     * When the monitor runs next. Expect it to be absent while the schedule is not active.
     * @example "2024-08-20T09:15:00.000Z"
     */
    nextRun?: Timestamp;
  };
  /** The last run. Expect it to be absent from a monitor that never ran. */
  lastRun?: MonitorLastRun;
  /** Recipients notified when a run goes wrong. */
  notifications: MonitorNotifications;
  /** How the monitor sends its requests. */
  options: MonitorOptions;
  /**
   * The id of a run.
   * @example "6a9a3d83-c9ae-41b4-958b-22dc9bc7ac9d"
   */
  jobId?: string;
  /**
   * A limit for the number of notifications.
   * @example 3
   */
  notificationLimit?: number;
  /** How a failed run is retried. */
  retry?: {
    /**
     * The number of retries.
     * @example 1
     */
    attempts: number;
  };
}

/** Changes of a monitor. */
export interface MonitorChanges {
  /**
   * The new name.
   * @example "Ticket check"
   */
  name?: string | undefined;
  /** When the monitor is to run. */
  schedule?: MonitorSchedule | undefined;
  /**
   * Whether the schedule is active.
   * @example true
   */
  active?: boolean | undefined;
  /** The regions to run from. */
  distribution?: readonly {
    /**
     * The name of the region.
     * @example "us-east"
     */
    region?: string | undefined;
  }[] | undefined;
  /** Recipients to notify when a run goes wrong. */
  notifications?: MonitorNotificationsInput | undefined;
  /**
   * A limit for the number of notifications.
   * @example 3
   */
  notificationLimit?: number | undefined;
  /** How the monitor is to send its requests. */
  options?: MonitorOptionsInput | undefined;
  /** How to retry a failed run. */
  retry?: {
    /**
     * The number of retries.
     * @example 1
     */
    attempts?: number | undefined;
  } | undefined;
}

/** A request of the run with its response. */
export interface MonitorExecution {
  /**
   * The number of the request in the run.
   * @example 1
   */
  id: number;
  /** The request of the collection. */
  item: {
    /**
     * The name of the request.
     * @example "Buy a ticket"
     */
    name: string;
  };
  /** The sent request. */
  request: {
    /**
     * The HTTP method.
     * @example "POST"
     */
    method: string;
    /**
     * The address.
     * @example "https://api.tidewater.example/tickets"
     */
    url: string;
    /** The headers by name. A value can be `null`. */
    headers: Record<string, unknown>;
    /** The body. Its form depends on the request. */
    body?: Record<string, unknown>;
    /**
     * When the request was sent.
     * @example "2024-08-20T06:00:04.026Z"
     */
    timestamp: string;
  };
  /** The received response. Expect it to be absent when the request failed. */
  response?: {
    /**
     * The HTTP status.
     * @example 201
     */
    code: number;
    /** The headers by name. A value can be `null`. */
    headers: Record<string, unknown>;
    /** The body. Its form depends on the response. */
    body?: Record<string, unknown>;
    /**
     * The size of the response, in bytes.
     * @example 298
     */
    responseSize: number;
    /**
     * The response time, in milliseconds.
     * @example 26
     */
    responseTime: number;
  };
  /** The errors of the request. */
  errors?: {
    /**
     * The kind of error.
     * @example "Error"
     */
    name?: string;
    /**
     * What went wrong, for people.
     * @example "getaddrinfo ENOTFOUND api.tidewater.example"
     */
    message?: string;
  }[];
}

/** A run of a monitor. With `async=true`, `stats`, `executions` and `failures` are absent. */
export interface MonitorRun {
  /** What was run and when. */
  info: {
    /**
     * The id of the run.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    jobId: Uuid;
    /**
     * The id of the monitor.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    monitorId: Uuid;
    /**
     * The name of the monitor.
     * @example "Ticket check"
     */
    name: string;
    /**
     * The UID of the collection.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    collectionUid: Uid;
    /**
     * The UID of the environment. Expect it to be absent from a monitor without one.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    environmentUid?: Uid;
    /**
     * The result of the run, such as `success` or `failed`.
     * @example "success"
     */
    status: string;
    /**
     * When the run started.
     * @example "2024-08-20T09:15:00.000Z"
     */
    startedAt: Timestamp;
    /**
     * When the run finished.
     * @example "2024-08-20T09:15:00.000Z"
     */
    finishedAt: Timestamp;
  };
  /** The statistics of a run. */
  stats?: MonitorRunStats;
  /** The requests of the run in order, with their responses. */
  executions?: MonitorExecution[];
  /** The failures of the run. */
  failures?: (Record<string, unknown>)[];
}

/** A run that has been started. */
export interface MonitorRunAccepted {
  /** The started run. */
  info: {
    /**
     * The id of the monitor.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    monitorId: Uuid;
    /**
     * The status of the run.
     * @example "processing"
     */
    status: string;
    /**
     * What happens next, for people.
     * @example "The run has been started."
     */
    message: string;
  };
}

/** A new webhook. */
export interface WebhookInput {
  /**
   * The name.
   * @example "Nightly sale"
   */
  name: string;
  /**
   * The UID of the collection to run.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: Uid;
  /**
   * The UID of an environment that resolves variables.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  environment?: Uid | undefined;
}

/** A webhook. A call of `webhookUrl` runs the collection. */
export interface Webhook {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * An id that is unique across users, the id of the owning user, a hyphen and the id.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  uid: Uid;
  /**
   * The name.
   * @example "Nightly sale"
   */
  name: string;
  /**
   * The UID of the collection to run.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collection: Uid;
  /**
   * The address to call.
   * @example "https://webhooks.example.com/52a70ea2-34fa-49b3-9757-347674e91c92"
   */
  webhookUrl: string;
}

/** An API, without its schemas, collections and versions. */
export interface Api {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Ferry tickets API"
   */
  name: string;
  /**
   * A short summary.
   * @example "Sailings and tickets"
   */
  summary: string;
  /**
   * When the API was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the API.
   * @example 12345678
   */
  createdBy: UserId;
  /**
   * When the API was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the API.
   * @example 12345678
   */
  updatedBy: UserId;
  /**
   * A full description.
   * @example "The API behind the shop and the ticket machines."
   */
  description: string;
}

/** The paging state and the total. */
export interface ApiPageMeta {
  /**
   * The page size of this response.
   * @example 10
   */
  limit: number;
  /**
   * The number of items on all pages.
   * @example 2
   */
  total: number;
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor?: NextCursor;
}

/** One page of APIs. */
export interface ApiPage {
  /** The APIs on this page. */
  apis: Api[];
  /** The paging state and the total. */
  meta: ApiPageMeta;
}

/** Version 9, deprecated. An API or, in the list of versions, a version of one. */
export interface LegacyApiElement {
  /**
   * When it was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created it.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * A full description.
   * @example "The API behind the shop and the ticket machines."
   */
  description: string;
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Ferry tickets API"
   */
  name: string;
  /**
   * A short summary.
   * @example "Sailings and tickets"
   */
  summary: string;
  /**
   * When it was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/**
 * Version 9, deprecated. The APIs of a workspace.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiList {
  /**
   * The APIs. No source shows their fields; they are those of a single API.
   * @experimental Inferred: no public source confirms it.
   */
  apis: LegacyApiElement[];
}

/** An API to create, or the new values of an existing one. */
export interface ApiInput {
  /**
   * The name. Required in an update as well.
   * @example "Ferry tickets API"
   */
  name: string;
  /**
   * A short summary.
   * @example "Sailings and tickets"
   */
  summary?: string | undefined;
  /**
   * A full description.
   * @example "The API behind the shop and the ticket machines."
   */
  description?: string | undefined;
}

/**
 * Version 9, deprecated. An API to create, or the new values of an existing one. The wrapper `api`
 * distinguishes it from version 10.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiInput {
  /** The API. */
  api: {
    /**
     * A full description.
     * @example "The API behind the shop and the ticket machines."
     */
    description?: string | undefined;
    /**
     * The name.
     * @example "Ferry tickets API"
     */
    name?: string | undefined;
    /**
     * A short summary.
     * @example "Sailings and tickets"
     */
    summary?: string | undefined;
  };
}

/** An API to create or update, in the form of version 10 or of version 9. */
export type ApiBody = ApiInput | LegacyApiInput;

/**
 * Version 9, deprecated. One API.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiResult {
  /** The API. */
  api: LegacyApiElement;
}

/** The refused action. */
export interface ApiLimitDetails {
  /**
   * The resource type that is limited.
   * @example "api"
   */
  model?: string;
  /**
   * The refused action.
   * @example "create"
   */
  action?: string;
  /**
   * What went wrong, for people.
   * @example "You cannot create another API."
   */
  message?: string;
}

/**
 * The error when the plan allows no further API. The vendor's example has the refused action in
 * `detail`, its definition in `details`.
 */
export interface ApiLimitReachedError {
  /**
   * The kind of error.
   * @example "limitReachedError"
   */
  type: string;
  /**
   * The kind of error, for people.
   * @example "You've reached the API limit"
   */
  title: string;
  /**
   * What went wrong, for people.
   * @example "Your team has as many APIs as its plan allows."
   */
  message: string;
  /** The refused action. */
  detail?: ApiLimitDetails;
  /** The refused action. */
  details?: ApiLimitDetails;
}

/**
 * The Git repository that the API is linked to. Only with `include=gitInfo`. The object can be
 * empty.
 */
export interface ApiGitInfo {
  /**
   * The address of the Git server.
   * @example "https://git.example.com"
   */
  domain?: string | null;
  /**
   * The name of the repository.
   * @example "payments"
   */
  repository?: string;
  /**
   * The organization that owns the repository.
   * @example "tidewater"
   */
  organization?: string;
  /**
   * The folder of the definition in the repository.
   * @example "definitions"
   */
  schemaFolder?: string;
  /**
   * The folder of the collections in the repository.
   * @example "collections"
   */
  collectionFolder?: string;
}

/** An API, with the parts that `include` asked for. */
export type ApiDetails = Api & {
  /**
   * The Git repository that the API is linked to. Only with `include=gitInfo`. The object can be
   * empty.
   */
  gitInfo?: ApiGitInfo;
  /** The API's schemas. Only with `include=schemas`. */
  schemas?: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
  }[];
  /** The API's versions. Only with `include=versions`. */
  versions?: NamedReference[];
  /** The API's collections. Only with `include=collections`. */
  collections?: {
    /**
     * The UID of the collection. The vendor's example shows a plain id.
     * @example "12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804"
     */
    id: string;
  }[];
};

/** An API after an update. Unlike elsewhere, user ids are text here. */
export interface UpdatedApi {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Ferry tickets API"
   */
  name: string;
  /**
   * A short summary.
   * @example "Sailings, tickets and seats"
   */
  summary: string;
  /**
   * When the API was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the API.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * When the API was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the API.
   * @example "12345678"
   */
  updatedBy: UserIdText;
  /**
   * A full description.
   * @example "The API behind the shop, the app and the ticket machines."
   */
  description: string;
}

/**
 * Version 9, deprecated. The API that was deleted.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiDeleted {
  /** The deleted API. */
  api: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
  };
}

/** A version of an API, without its schemas and collections. */
export interface ApiVersion {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "v1"
   */
  name: string;
  /**
   * When the version was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * When the version was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * What is new in the version.
   * @example "First release."
   */
  releaseNotes: string;
}

/** One page of the versions of an API. */
export interface ApiVersionPage {
  /** The paging state and the total. */
  meta: ApiPageMeta;
  /** The versions on this page. */
  versions: ApiVersion[];
}

/**
 * Version 9, deprecated. The versions of an API.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiVersionList {
  /** The versions. */
  versions: LegacyApiElement[];
}

/** A version to create from schemas and collections of the API. */
export interface ApiVersionByIds {
  /**
   * The name.
   * @example "v1"
   */
  name: string;
  /** The schemas of the version. */
  schemas: readonly {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id?: Uuid | undefined;
  }[];
  /** The collections of the version. */
  collections: readonly {
    /**
     * The UID of the collection.
     * @example "12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804"
     */
    id?: string | undefined;
  }[];
  /**
   * What is new in the version.
   * @example "First release."
   */
  releaseNotes?: string | undefined;
}

/**
 * The Git branch to take the files from.
 * @example "main"
 */
export type GitBranch = string;

/** A file in a Git repository. */
export interface GitFile {
  /**
   * The path of the file in the repository.
   * @example "collections/ferry-tickets.json"
   */
  filePath?: string | undefined;
}

/** A version to create from a Git branch, with the definition in single files. */
export interface ApiVersionByGitFiles {
  /**
   * The name.
   * @example "v2"
   */
  name: string;
  /**
   * The Git branch to take the files from.
   * @example "main"
   */
  branch: GitBranch;
  /** The files of the definition. */
  schemas: readonly GitFile[];
  /** The files of the collections. */
  collections: readonly GitFile[];
  /**
   * What is new in the version.
   * @example "Seats can be chosen."
   */
  releaseNotes?: string | undefined;
}

/** A version to create from a Git branch, with the definition in a folder. */
export interface ApiVersionByGitDirectory {
  /**
   * The name.
   * @example "v2"
   */
  name: string;
  /**
   * The Git branch to take the files from.
   * @example "main"
   */
  branch: GitBranch;
  /** The folders of the definition. */
  schemas: readonly {
    /**
     * The path of the folder in the repository.
     * @example "definitions"
     */
    directoryPath?: string | undefined;
  }[];
  /** The files of the collections. */
  collections: readonly GitFile[];
  /**
   * What is new in the version.
   * @example "Seats can be chosen."
   */
  releaseNotes?: string | undefined;
}

/**
 * A version to create, from ids or, for an API that is linked to Git, from files or a folder in a
 * branch.
 */
export type ApiVersionInput = ApiVersionByIds | ApiVersionByGitFiles | ApiVersionByGitDirectory;

/**
 * Version 9, deprecated. The kinds of relation to copy. The vendor's example has the first three;
 * its text names the others as well.
 */
export interface LegacyApiVersionRelations {
  /**
   * Whether to copy the documentation.
   * @example false
   */
  documentation?: boolean | undefined;
  /**
   * Whether to copy the mock servers.
   * @example true
   */
  mock?: boolean | undefined;
  /**
   * Whether to copy the monitors.
   * @example false
   */
  monitor?: boolean | undefined;
  /**
   * Whether to copy the contract tests.
   * @example false
   */
  contracttest?: boolean | undefined;
  /**
   * Whether to copy the integration tests.
   * @example false
   */
  integrationtest?: boolean | undefined;
  /**
   * Whether to copy the test suites.
   * @example false
   */
  testsuite?: boolean | undefined;
  /**
   * Whether to copy the environments.
   * @example false
   */
  environment?: boolean | undefined;
}

/** Version 9, deprecated. What to copy from another version. */
export interface LegacyApiVersionSource {
  /**
   * The id of the version to copy from.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id?: Uuid | undefined;
  /**
   * Version 9, deprecated. The kinds of relation to copy. The vendor's example has the first three;
   * its text names the others as well.
   */
  relations?: LegacyApiVersionRelations | undefined;
  /**
   * Whether to copy the schema.
   * @example true
   */
  schema?: boolean | undefined;
}

/**
 * Version 9, deprecated. A version to create. The wrapper `version` distinguishes it from version
 * 10.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiVersionInput {
  /** The version. */
  version: {
    /**
     * The name.
     * @example "v2"
     */
    name?: string | undefined;
    /** Version 9, deprecated. What to copy from another version. */
    source?: LegacyApiVersionSource | undefined;
  };
}

/** A version to create, in the form of version 10 or of version 9. */
export type ApiVersionBody = ApiVersionInput | LegacyApiVersionInput;

/** Version 9, deprecated. A new version and its API. */
export interface LegacyApiVersionReference {
  /**
   * The id of the API.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  api: Uuid;
  /**
   * The id of the version.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name of the version.
   * @example "v2"
   */
  name: string;
}

/**
 * Version 9, deprecated. The version that was created.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiVersionCreated {
  /** Version 9, deprecated. A new version and its API. */
  version: LegacyApiVersionReference;
}

/** An error of the API Builder, in one of its two forms. */
export type ApiErrorBody = NameMessageError | Problem;

/**
 * The language of the schema and its version.
 * @example "openapi:3"
 */
export type ApiSchemaType = "proto:2" | "proto:3" | "graphql" | "openapi:3_1" | "openapi:3" | "openapi:2" | "openapi:1" | "raml:1" | "raml:0_8" | "wsdl:2" | "wsdl:1" | "asyncapi:2" | (string & {});

/** A schema in a version, for `apiSchemas.get`. */
export interface ApiVersionSchema {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The language of the schema and its version.
   * @example "openapi:3"
   */
  type: ApiSchemaType;
}

/** A collection in a version, for `apiCollections.get`. */
export interface ApiVersionCollection {
  /**
   * The id of the collection. The vendor's example shows a plain id.
   * @example "26e70d58-a1b6-44f1-b9cf-bcbd936be804"
   */
  id: string;
  /**
   * The name.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * The type of the collection.
   * @example "collection1"
   */
  type?: string;
}

/** A version of an API, with its schemas and collections. */
export type ApiVersionDetails = ApiVersion & {
  /** The schemas of the version. */
  schemas: ApiVersionSchema[];
  /** The collections of the version. */
  collections: ApiVersionCollection[];
};

/** One version of an API. */
export interface ApiVersionResult {
  /** A version of an API, with its schemas and collections. */
  version: ApiVersionDetails;
}

/** Version 9, deprecated. A version of an API. */
export interface LegacyApiVersion {
  /**
   * The id of the API.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  api: Uuid;
  /**
   * When the version was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the version.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * The id of the version.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "v1"
   */
  name: string;
  /** The ids of its schemas. An update does not return them. */
  schema?: string[];
  /**
   * When the version was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the version.
   * @example "12345678"
   */
  updatedBy: UserIdText;
}

/**
 * Version 9, deprecated. One version of an API.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiVersionResult {
  /** Version 9, deprecated. A version of an API. */
  version: LegacyApiVersion;
}

/**
 * A problem whose explanation is in `details`. The vendor's definition names it `detail`, as other
 * problems do; its examples have `details`.
 */
export interface ApiVersionProblem {
  /**
   * The kind of error.
   * @example "VersionNotFound"
   */
  type: string;
  /**
   * The kind of error, for people.
   * @example "API Version not found."
   */
  title: string;
  /**
   * What went wrong, for people.
   * @example "There is no such version."
   */
  detail?: string;
  /**
   * What went wrong, for people.
   * @example "There is no such version."
   */
  details?: string;
}

/** The new values of a version. */
export interface ApiVersionChanges {
  /**
   * The name. Required even if it stays the same.
   * @example "v1"
   */
  name: string;
  /**
   * What is new in the version.
   * @example "First release. Tickets can be returned."
   */
  releaseNotes?: string | undefined;
}

/**
 * Version 9, deprecated. The new values of a version. The wrapper `version` distinguishes it from
 * version 10.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiVersionChanges {
  /** The version. */
  version: {
    /**
     * The name.
     * @example "v1.0"
     */
    name?: string | undefined;
  };
}

/** The new values of a version, in the form of version 10 or of version 9. */
export type ApiVersionUpdateBody = ApiVersionChanges | LegacyApiVersionChanges;

/**
 * Version 9, deprecated. The version that was deleted.
 * @deprecated Version 9 is deprecated.
 */
export interface LegacyApiVersionDeleted {
  /** The deleted version. */
  version: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
  };
}

/** A file of a schema to create. */
export interface ApiSchemaFileInput {
  /**
   * The path of the file in the schema. Slashes separate folders.
   * @example "index.json"
   */
  path?: string | undefined;
  /** The role of the file in the schema. */
  root?: {
    /**
     * Whether this is the root file, where the definition starts.
     * Default: true.
     * @example true
     */
    enabled?: boolean | undefined;
  } | undefined;
  /**
   * The file's text.
   * @example "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"Ferry tickets API\",\"version\":\"1.0.0\"},\"paths\":{}}"
   */
  content?: string | undefined;
}

/** A schema to create. */
export interface ApiSchemaInput {
  /**
   * The language of the schema and its version.
   * @example "openapi:3"
   */
  type: ApiSchemaType;
  /** The files of the schema, with their contents. */
  files: readonly ApiSchemaFileInput[];
}

/** The role of the file in the schema. */
export interface ApiSchemaFileRoot {
  /**
   * Whether this is the root file, where the definition starts.
   * @example true
   */
  enabled: boolean;
}

/** A file of a schema that was just written, without its content. */
export interface ApiSchemaFile {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The file name, without folders.
   * @example "error.json"
   */
  name: string;
  /**
   * The path in the schema, used as `filePath` by the file operations.
   * @example "data-model/error.json"
   */
  path: string;
  /** The role of the file in the schema. */
  root: ApiSchemaFileRoot;
  /**
   * When the file was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the file.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * When the file was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the file.
   * @example "12345678"
   */
  updatedBy: UserIdText;
}

/** A schema that was just created, with all its files. */
export interface ApiSchema {
  /**
   * The id, used as `schemaId` by the schema operations.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The language of the schema and its version.
   * @example "openapi:3"
   */
  type: ApiSchemaType;
  /** The files, without their contents. */
  files: ApiSchemaFile[];
  /**
   * When the schema was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the schema.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * When the schema was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the schema.
   * @example "12345678"
   */
  updatedBy: UserIdText;
}

/** A file of a schema, without its content and its role. */
export interface ApiSchemaFileSummary {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The file name, without folders.
   * @example "error.json"
   */
  name: string;
  /**
   * The path in the schema, used as `filePath` by the file operations.
   * @example "data-model/error.json"
   */
  path: string;
  /**
   * When the file was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the file.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * When the file was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the file.
   * @example "12345678"
   */
  updatedBy: UserIdText;
}

/**
 * A schema as a list of files. The vendor's example has neither `id`, `type` nor the users, so they
 * can be absent.
 */
export interface ApiSchemaWithFiles {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id?: Uuid;
  /**
   * The language of the schema and its version.
   * @example "openapi:3"
   */
  type?: ApiSchemaType;
  /** The files, without their contents. */
  files: {
    /** The files of this response, which may be only the first ones. */
    data: ApiSchemaFileSummary[];
    /** The paging state. */
    meta: {
      /**
       * Where the list continues.
       * @example ""
       */
      nextPath: string;
    };
  };
  /**
   * When the schema was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the schema.
   * @example "12345678"
   */
  createdBy?: UserIdText;
  /**
   * When the schema was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the schema.
   * @example "12345678"
   */
  updatedBy?: UserIdText;
}

/**
 * A schema as one text. No example of it is published: `id`, `type` and the users can be absent, as
 * they are in the example with files.
 */
export interface ApiSchemaBundle {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id?: Uuid;
  /**
   * The language of the schema and its version.
   * @example "openapi:3"
   */
  type?: ApiSchemaType;
  /**
   * All files of the schema in one text.
   * @example "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"Ferry tickets API\",\"version\":\"1.0.0\"},\"paths\":{}}"
   */
  content: string;
  /**
   * When the schema was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the schema.
   * @example "12345678"
   */
  createdBy?: UserIdText;
  /**
   * When the schema was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the schema.
   * @example "12345678"
   */
  updatedBy?: UserIdText;
}

/** A schema, as a list of files or as one text. Check for `files` or `content`. */
export type ApiSchemaDetails = ApiSchemaWithFiles | ApiSchemaBundle;

/** How the list continues. */
export interface CursorMeta {
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor?: NextCursor;
}

/** A file of a schema, without its content. Unlike elsewhere, user ids are numbers here. */
export interface ApiSchemaFileListItem {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The file name, without folders.
   * @example "error.json"
   */
  name: string;
  /**
   * The path in the schema, used as `filePath` by the file operations.
   * @example "data-model/error.json"
   */
  path: string;
  /**
   * When the file was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the file.
   * @example 12345678
   */
  createdBy: UserId;
  /**
   * When the file was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the file.
   * @example 12345678
   */
  updatedBy: UserId;
}

/** One page of the files of a schema. */
export interface ApiSchemaFilePage {
  /** How the list continues. */
  meta: CursorMeta;
  /** The files on this page. */
  files: ApiSchemaFileListItem[];
}

/** A file of a schema, with its content. */
export interface ApiSchemaFileContent {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The file name, without folders.
   * @example "error.json"
   */
  name: string;
  /**
   * The path in the schema.
   * @example "data-model/error.json"
   */
  path: string;
  /**
   * The file's text.
   * @example "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}}}"
   */
  content: string;
  /**
   * When the file was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the file.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * When the file was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the file.
   * @example "12345678"
   */
  updatedBy: UserIdText;
}

/** The new state of a schema file. Its path is in the URL. */
export interface ApiSchemaFileReplacement {
  /**
   * The file name. The URL has it as well.
   * @example "error.json"
   */
  name?: string | undefined;
  /** The role of the file in the schema. */
  root?: {
    /**
     * Whether to make this the root file, where the definition starts.
     * @example true
     */
    enabled?: boolean | undefined;
  } | undefined;
  /**
   * The file's text.
   * @example "{\"type\":\"object\",\"properties\":{\"message\":{\"type\":\"string\"}}}"
   */
  content?: string | undefined;
}

/** Copies an existing collection into the API. */
export interface ApiCollectionCopy {
  /**
   * The way to add the collection. `COPY_COLLECTION` in this form.
   * @example "COPY_COLLECTION"
   */
  operationType: "COPY_COLLECTION" | (string & {});
  /** The collection to copy. */
  data: {
    /**
     * The UID of the collection to copy.
     * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    collectionId: Uid;
  };
}

/** Generates a collection from the API's schema. */
export interface ApiCollectionGeneration {
  /**
   * The way to add the collection. `GENERATE_FROM_SCHEMA` in this form.
   * @example "GENERATE_FROM_SCHEMA"
   */
  operationType: "GENERATE_FROM_SCHEMA" | (string & {});
  /**
   * The name of the new collection.
   * @example "Ferry tickets"
   */
  name?: string | undefined;
  /**
   * How to convert the schema. The vendor's example sets the two options below; its text refers to
   * the options of its open-source converter, openapi-to-postman.
   */
  options?: {
    /**
     * Whether the requests include optional parameters.
     * @example true
     */
    enableOptionalParameters?: boolean | undefined;
    /**
     * How requests are sorted into folders.
     * @example "Paths"
     */
    folderStrategy?: string | undefined;
    [key: string]: unknown;
  } | undefined;
}

/** Adds a new collection that the request contains in full. */
export interface ApiCollectionInput {
  /**
   * The way to add the collection. `CREATE_NEW` in this form.
   * @example "CREATE_NEW"
   */
  operationType: "CREATE_NEW" | (string & {});
  /** The new collection. */
  data: CollectionDocumentWritable;
}

/** A collection to add to an API. `operationType` selects the form. */
export type ApiCollectionAddition = ApiCollectionCopy | ApiCollectionGeneration | ApiCollectionInput;

/** The collection that was added to an API. */
export interface ApiCollectionAdded {
  /**
   * The UID of the collection in the API, despite the name `id`.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uid;
}

/** A task that was started. */
export interface ApiTaskReference {
  /**
   * The id of the task, for `apiTasks.get`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  taskId: Uuid;
}

/**
 * The state of a task. `completed` and `failed` are final.
 * @example "completed"
 */
export type ApiTaskStatus = "pending" | "failed" | "completed" | (string & {});

/** The result of a task that succeeded. */
export interface ApiTaskResources {
  /** The resources that were created or changed. */
  resources?: {
    /**
     * The id of the resource, such as a version or a collection.
     * @example "2b93a919-9b20-444f-bf70-2cbdba95f867"
     */
    id?: string;
    /**
     * The address of the resource.
     * @example "/apis/989e2345-9a58-4892-aeb1-2160aa0b3372/versions/2b93a919-9b20-444f-bf70-2cbdba95f867"
     */
    url?: string;
  }[];
}

/** Why a task failed. */
export interface ApiTaskFailure {
  /** The error. */
  error: {
    /**
     * What went wrong, for people.
     * @example "The branch does not exist."
     */
    message: string;
  };
}

/** A background task of the API Builder. */
export interface ApiTask {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /** The subject of the task. */
  meta: {
    /**
     * The address of the resource that the task works on.
     * @example "/apis/989e2345-9a58-4892-aeb1-2160aa0b3372/versions"
     */
    url: string;
    /**
     * The type of that resource.
     * @example "api-version"
     */
    model: "collection" | "api-version" | (string & {});
    /**
     * What the task does with the resource.
     * @example "create"
     */
    action: "update" | "create" | (string & {});
  };
  /**
   * The state of a task. `completed` and `failed` are final.
   * @example "completed"
   */
  status: ApiTaskStatus;
  /** The result of the task. It can be absent while the task is pending. */
  details?: ApiTaskResources | ApiTaskFailure;
  /**
   * When the task was created, in RFC 3339 or as `YYYY-MM-DD hh:mm:ss` without a time zone.
   * @example "2024-06-09 14:48:45"
   */
  createdAt: string;
  /**
   * When the task was last changed, in RFC 3339 or as `YYYY-MM-DD hh:mm:ss` without a time zone.
   * @example "2024-06-09 14:48:52"
   */
  updatedAt: string;
}

/**
 * The language that a definition is written in.
 * @example "yaml"
 */
export type DefinitionLanguage = "json" | "yaml" | (string & {});

/** A definition to check. */
export interface ApiSecurityDefinition {
  /**
   * The kind of definition.
   * @example "openapi3"
   */
  type: "openapi3" | "openapi2" | (string & {});
  /**
   * The language that a definition is written in.
   * @example "yaml"
   */
  language: DefinitionLanguage;
  /**
   * The text of the definition, at most 10 MB.
   * @example "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"Ferry tickets API\",\"version\":\"1.0.0\"},\"paths\":{}}"
   */
  schema: string;
}

/** A definition to check, in its wrapper. */
export interface ApiSecurityRequest {
  /** A definition to check. */
  schema: ApiSecurityDefinition;
}

/** A group of security rules. */
export interface ApiSecurityRule {
  /**
   * The name.
   * @example "Broken authentication"
   */
  name: string;
  /**
   * The identifier.
   * @example "broken-authentication"
   */
  slug: string;
}

/** A position in the text of the definition. */
export interface ApiSecurityPosition {
  /**
   * The line.
   * @example 1
   */
  line: number;
  /**
   * The column.
   * @example 1
   */
  column: number;
}

/** A violated security rule. */
export interface ApiSecurityWarning {
  /**
   * The kind of finding.
   * @example "warning"
   */
  type: string;
  /**
   * The identifier of the violated rule.
   * @example "security-field-not-defined"
   */
  slug: string;
  /**
   * What is wrong, for people.
   * @example "The definition has no security field."
   */
  message: string;
  /**
   * How severe the finding is.
   * @example "CRITICAL"
   */
  severity: string;
  /** The category of the violated rule. */
  category: ApiSecurityRule;
  /** The vulnerability that the finding can lead to. */
  vulnerability: ApiSecurityRule;
  /**
   * The checksum of the finding.
   * @example "1b2c7b6f0c5d4c1d8a35e7f9a0b3c4d5"
   */
  checksum: string;
  /** The path from the root of the definition to the finding. */
  dataPath: unknown[];
  /** Where the finding is in the text of the definition. */
  location: {
    /** A position in the text of the definition. */
    start: ApiSecurityPosition;
    /** A position in the text of the definition. */
    end: ApiSecurityPosition;
  };
  /**
   * The address of a page that explains how to fix it.
   * @example "https://docs.example.com/api-security/no-security-scheme"
   */
  possibleFixUrl: string;
  [key: string]: unknown;
}

/** The result of a security check. */
export interface ApiSecurityReport {
  /** The violated rules. The list is empty when there are none. */
  warnings: ApiSecurityWarning[];
}

/** An error body whose `error.name` is an object. */
export interface ApiSecurityErrorBody {
  /** The error. */
  error: {
    /** The actual error. Other error bodies have it in `error`. */
    name: {
      /**
       * The kind of error, for programs. Its spelling varies.
       * @example "Invalid schema"
       */
      name: "Invalid Schema" | "Invalid schema" | (string & {});
      /**
       * What went wrong, for people. The vendor's examples have this field.
       * @example "The provided schema is not a valid OpenAPI 3 definition."
       */
      reason?: string;
      /**
       * What went wrong, for people. The vendor's definition has this field.
       * @example "The provided schema is not a valid OpenAPI 3 definition."
       */
      message?: string;
    };
  };
}

/**
 * The kind of a tagged element.
 * @example "collection"
 */
export type TaggedEntityType = "api" | "collection" | "workspace" | (string & {});

/** An element with the tag. */
export interface TaggedEntity {
  /**
   * The id or UID of the element. The routes of APIs and workspaces take the plain id, which is the
   * part of a UID after the first hyphen.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  entityId: string;
  /**
   * The kind of a tagged element.
   * @example "collection"
   */
  entityType: TaggedEntityType;
}

/** A page of elements with a tag. */
export interface TaggedEntityPage {
  /** The elements. */
  data: {
    /** The elements on this page. */
    entities: TaggedEntity[];
  };
  /** The position of the page. */
  meta: {
    /**
     * A number of elements.
     * @example 2
     */
    count: number;
    /**
     * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
     * is opaque.
     * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
     */
    nextCursor?: NextCursor;
  };
}

/** An error without a wrapper, with the HTTP status. */
export interface TaggedEntitiesError {
  /**
   * The kind of error.
   * @example "Bad Request"
   */
  error: string;
  /**
   * What went wrong, for people.
   * @example "limit must be less than or equal to 50"
   */
  message: string;
  /**
   * The HTTP status, repeated.
   * @example 400
   */
  statusCode: number;
}

/**
 * The type of an entry of the network.
 * @example "api"
 */
export type PrivateNetworkElementType = "api" | "collection" | "folder" | "workspace" | (string & {});

/** An element of the Private API Network: an API, a collection or a workspace. */
export interface PrivateNetworkElement {
  /**
   * The id of the API or workspace, or the UID of the collection. The operations on one element
   * take it as `elementId`.
   * @example "989e2345-9a58-4892-aeb1-2160aa0b3372"
   */
  id: string;
  /**
   * The type of the element: `api`, `collection` or `workspace`.
   * @example "api"
   */
  type: string;
  /**
   * The name.
   * @example "Ferry tickets API"
   */
  name: string;
  /**
   * A short description.
   * @example "Sailings and tickets"
   */
  summary: string | null;
  /**
   * The description.
   * @example "What the shop and the ticket machines call."
   */
  description: string | null;
  /**
   * The address of the element in this API.
   * @example "https://api.getpostman.com/apis/989e2345-9a58-4892-aeb1-2160aa0b3372"
   */
  href: string;
  /**
   * The id of the folder that contains the element.
   * @example 2
   */
  parentFolderId?: number | null;
  /** The UIDs of the environments of a collection. Lists omit them. */
  environments?: string[];
  /**
   * When the element was added to the network.
   * @example "2024-08-20T09:15:00.000Z"
   */
  addedAt: Timestamp;
  /**
   * The user who added the element to the network.
   * @example 12345678
   */
  addedBy: UserId;
  /**
   * When it was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created it.
   * @example 12345678
   */
  createdBy: UserId;
  /**
   * When it was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed it.
   * @example 12345678
   */
  updatedBy: UserId;
}

/** A folder of the Private API Network. */
export interface PrivateNetworkFolder {
  /**
   * The id of the folder. Elements and folders refer to it as `parentFolderId`; the operations on
   * one folder take it as `elementId`.
   * @example 1
   */
  id: number;
  /**
   * The type, `folder`.
   * @example "folder"
   */
  type: string;
  /**
   * The name.
   * @example "Billing"
   */
  name: string;
  /**
   * The description.
   * @example "Everything about money"
   */
  description: string;
  /**
   * The id of the folder that contains this one. `0` is the root.
   * @example 0
   */
  parentFolderId?: number;
  /**
   * When it was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created it.
   * @example 12345678
   */
  createdBy: UserId;
  /**
   * When it was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed it.
   * @example 12345678
   */
  updatedBy: UserId;
}

/** The position of the page and the length of the list. */
export interface PrivateNetworkPageMeta {
  /**
   * The page size of this response, at most 1000.
   * @example 2
   */
  limit: number;
  /**
   * The number of skipped items.
   * @example 0
   */
  offset: number;
  /**
   * The number of items on all pages. Elements and folders count together.
   * @example 4
   */
  totalCount: number;
}

/** A page of the Private API Network, with elements and folders in separate lists. */
export interface PrivateNetworkPage {
  /** The elements on this page. */
  elements: PrivateNetworkElement[];
  /** The folders on this page. */
  folders: PrivateNetworkFolder[];
  /** The position of the page and the length of the list. */
  meta: PrivateNetworkPageMeta;
}

/** An API to add. */
export interface PrivateNetworkPlacement {
  /**
   * The id of the API.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The id of the folder to add it to.
   * @example 2
   */
  parentFolderId: number;
}

/** A collection to add. */
export interface PrivateNetworkCollectionPlacement {
  /**
   * The UID of the collection.
   * @example "12345678-8329952f-0447-4124-ad57-ceadceddfd9c"
   */
  id: string;
  /**
   * The id of the folder to add it to.
   * @example 1
   */
  parentFolderId: number;
  /** The UIDs of the environments to offer with the collection. */
  environments?: readonly Uid[] | undefined;
}

/** A workspace to add. */
export interface PrivateNetworkWorkspacePlacement {
  /**
   * The id of the workspace.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The id of the folder to add it to. The vendor's 2024 definition requires it, the 2026
   * definition does not.
   * @example 2
   */
  parentFolderId?: number | undefined;
}

/** A folder to create. */
export interface PrivateNetworkFolderInput {
  /**
   * The name.
   * @example "Billing"
   */
  name: string;
  /**
   * The description.
   * @example "Everything about money"
   */
  description?: string | undefined;
  /**
   * The id of the folder to create it in. `0` is the root.
   * Default: 0.
   * @example 0
   */
  parentFolderId?: number | undefined;
}

/** The entry to add, under the name of its type. One entry per call. */
export type PrivateNetworkAddition = {
  /** The API to add. */
  api: PrivateNetworkPlacement;
} | {
  /** A collection to add. */
  collection: PrivateNetworkCollectionPlacement;
} | {
  /** A workspace to add. */
  workspace: PrivateNetworkWorkspacePlacement;
} | {
  /** A folder to create. */
  folder: PrivateNetworkFolderInput;
};

/** An entry of the Private API Network: an element, or a folder, which has a number as its `id`. */
export type PrivateNetworkEntry = PrivateNetworkElement | PrivateNetworkFolder;

/** Where to move an API or a workspace. */
export interface PrivateNetworkMove {
  /**
   * The id of the folder to move it to.
   * @example 1
   */
  parentFolderId?: number | undefined;
}

/** Changes of a collection in the network. */
export interface PrivateNetworkCollectionChanges {
  /**
   * The id of the folder to move it to.
   * @example 2
   */
  parentFolderId?: number | undefined;
  /** Changes of the environments that the network offers with the collection. */
  environments?: {
    /** The UIDs of environments to add. */
    $add?: readonly string[] | undefined;
    /** The UIDs of environments to remove. */
    $remove?: readonly string[] | undefined;
  } | undefined;
}

/** Changes of a folder. */
export interface PrivateNetworkFolderChanges {
  /**
   * The new name.
   * @example "Billing"
   */
  name?: string | undefined;
  /**
   * The new description.
   * @example "Everything about money"
   */
  description?: string | undefined;
  /**
   * The id of the folder to move it to. `0` is the root.
   * @example 0
   */
  parentFolderId?: number | undefined;
}

/** The changes, under the name of the type in the path (`elementType`). */
export type PrivateNetworkChange = {
  /** Where to move the API. */
  api: PrivateNetworkMove;
} | {
  /** Changes of a collection in the network. */
  collection: PrivateNetworkCollectionChanges;
} | {
  /** Where to move the workspace. */
  workspace: PrivateNetworkMove;
} | {
  /** Changes of a folder. */
  folder: PrivateNetworkFolderChanges;
};

/** A removed entry. */
export interface PrivateNetworkRemoved {
  /**
   * The id or UID, as sent in the path.
   * @example "989e2345-9a58-4892-aeb1-2160aa0b3372"
   */
  id: string;
}

/** The removed entry, under the name of its type. */
export interface PrivateNetworkRemoval {
  /** The removed API. */
  api?: PrivateNetworkRemoved;
  /** The removed collection. */
  collection?: PrivateNetworkRemoved;
  /** The removed workspace. */
  workspace?: PrivateNetworkRemoved;
  /** The deleted folder. */
  folder?: PrivateNetworkRemoved;
}

/**
 * The status of a request.
 * @example "pending"
 */
export type PrivateNetworkRequestStatus = "approved" | "denied" | "pending" | (string & {});

/** The element to add to the network. */
export interface PrivateNetworkRequestedElement {
  /**
   * The id of the API or workspace, or the UID of the collection.
   * @example "12345678-8329952f-0447-4124-ad57-ceadceddfd9c"
   */
  id: string;
  /**
   * The type of the element.
   * @example "collection"
   */
  type: TaggedEntityType;
  /**
   * The name.
   * @example "Payments"
   */
  name: string;
  /**
   * A short description.
   * @example "Takes payments."
   */
  summary: string | null;
  /**
   * The description.
   * @example "Cards, refunds and vouchers"
   */
  description?: string | null;
  /**
   * When the element was created. Lists omit it.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt?: Timestamp;
  /**
   * The user who created the element. Lists omit it.
   * @example 12345678
   */
  createdBy?: UserId;
}

/** The answer to a request. A pending request has none. */
export interface PrivateNetworkRequestAnswer {
  /**
   * When the request was answered.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The responder.
   * @example 12345678
   */
  createdBy: UserId;
  /**
   * The reason.
   * @example "Please add a description first."
   */
  message: string;
}

/** A request of a team member to add an element to the network. */
export interface PrivateNetworkRequest {
  /**
   * The id. `privateNetworkRequests.update` takes it as `requestId`.
   * @example 232
   */
  id: number;
  /**
   * The status of a request.
   * @example "pending"
   */
  status: PrivateNetworkRequestStatus;
  /**
   * The message of the team member.
   * @example "Please add our payments."
   */
  message?: string;
  /** The element to add to the network. */
  element: PrivateNetworkRequestedElement;
  /** The answer to a request. A pending request has none. */
  response?: PrivateNetworkRequestAnswer;
  /**
   * When the request was made.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The team member who made the request.
   * @example 12345678
   */
  createdBy: UserId;
}

/** A page of requests. */
export interface PrivateNetworkRequestPage {
  /** The requests on this page. */
  requests: PrivateNetworkRequest[];
  /** The position of the page and the length of the list. */
  meta: PrivateNetworkPageMeta;
}

/**
 * A resolution that can be set: a false positive (`FALSE_POSITIVE`), a revoked secret (`REVOKED`) or
 * an accepted risk (`ACCEPTED_RISK`).
 * @example "REVOKED"
 */
export type DetectedSecretDecision = "FALSE_POSITIVE" | "ACCEPTED_RISK" | "REVOKED" | (string & {});

/**
 * The visibility of a workspace, as the search takes it.
 * @example "public"
 */
export type SearchedVisibility = "team" | "public" | (string & {});

/**
 * The type of a resource that can hold a secret.
 * @example "request"
 */
export type SecretResourceType = "collection" | "folder" | "request" | "example" | "environment" | "globals" | "api" | "extensible-collection" | "extensible-collection-meta" | "extensible-folder" | "extensible-request" | "extensible-example" | "extensible-message" | (string & {});

/** Resources of one type. */
export interface DetectedSecretQueryResource {
  /**
   * The type of the resources.
   * @example "request"
   */
  type?: SecretResourceType | undefined;
  /** The ids of the resources. */
  ids?: readonly string[] | undefined;
}

/** Which secrets to search for. Without any field, the search returns all secrets. */
export interface DetectedSecretQuery {
  /**
   * `true` for resolved secrets, `false` for unresolved ones.
   * @example false
   */
  resolved?: boolean | undefined;
  /** The ids of the kinds of secret, from `secretTypes.list`. */
  secretTypes?: readonly Uuid[] | undefined;
  /** The resolutions to search for. */
  statuses?: readonly DetectedSecretDecision[] | undefined;
  /** The ids of the workspaces, from `workspaces.list`. */
  workspaceIds?: readonly Uuid[] | undefined;
  /**
   * The visibility of the workspaces: `team` or `public`. The vendor's 2024 definition spells the
   * name of this field without the second `i`.
   */
  workspaceVisiblities?: readonly SearchedVisibility[] | undefined;
  /** The same as `workspaceVisiblities`, as the vendor's 2026 definition spells it. */
  workspaceVisibilities?: readonly SearchedVisibility[] | undefined;
  /** The resources to search in. */
  resources?: readonly DetectedSecretQueryResource[] | undefined;
}

/**
 * The resolution of a secret: none yet (`ACTIVE`), a false positive (`FALSE_POSITIVE`), a revoked
 * secret (`REVOKED`) or an accepted risk (`ACCEPTED_RISK`).
 * @example "ACTIVE"
 */
export type DetectedSecretResolution = "ACTIVE" | "FALSE_POSITIVE" | "ACCEPTED_RISK" | "REVOKED" | (string & {});

/** A secret that the scanner found in a workspace. Its value is obfuscated. */
export interface DetectedSecret {
  /**
   * The id of the secret. The other operations take it as `secretId`.
   * @example "OTI3OTYx"
   */
  secretId: string;
  /**
   * The name of the kind of secret.
   * @example "Tidewater booking token"
   */
  secretType: string;
  /**
   * The value, partly hidden.
   * @example "tw-booking-******"
   */
  obfuscatedSecret: string;
  /**
   * The hash of the value.
   * @example "50dbd2c0a7e14f3b"
   */
  secretHash: string;
  /**
   * The resolution of a secret: none yet (`ACTIVE`), a false positive (`FALSE_POSITIVE`), a revoked
   * secret (`REVOKED`) or an accepted risk (`ACCEPTED_RISK`).
   * @example "ACTIVE"
   */
  resolution: DetectedSecretResolution;
  /**
   * How often the secret was found in the workspace.
   * @example 3
   */
  occurrences: number;
  /**
   * When the secret was found.
   * @example "2024-08-20T09:15:00.000Z"
   */
  detectedAt: Timestamp;
  /**
   * The id of the workspace.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  workspaceId: Uuid;
  /**
   * The visibility of the workspace.
   * @example "team"
   */
  workspaceVisibility: WorkspaceType;
  /**
   * The id of the resource that the secret was found in.
   * @example "12345678-7dacefa8-766a-4788-a945-e9e975faf061"
   */
  resourceId?: string;
  /**
   * The type of that resource.
   * @example "request"
   */
  resourceType?: string;
}

/** How the list continues. */
export interface DetectedSecretPageMeta {
  /**
   * The page size of this response.
   * @example 10
   */
  limit: number;
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor: NextCursor;
  /**
   * The number of secrets on all pages. Only with `include=meta.total`.
   * @example 2
   */
  total?: number;
}

/** A page of detected secrets. */
export interface DetectedSecretPage {
  /** The secrets on this page. */
  data: DetectedSecret[];
  /** How the list continues. */
  meta: DetectedSecretPageMeta;
}

/** The error body of the secret scanner: a problem, usually without `detail`. */
export interface SecretScannerProblem {
  /**
   * The kind of error. Some errors use a URI, as other parts of the API do.
   * @example "BAD_REQUEST"
   */
  type: "BAD_REQUEST" | "FORBIDDEN" | "SERVER_ERROR" | "UNAUTHORIZED" | (string & {});
  /**
   * What went wrong, for people.
   * @example "limit specified is invalid"
   */
  title: string;
  /**
   * The HTTP status, repeated.
   * @example 400
   */
  status: number;
  /**
   * The address that failed.
   * @example "/detected-secrets-queries"
   */
  instance?: string;
  /**
   * What went wrong in this request, for people.
   * @example "You are not allowed to do this."
   */
  detail?: string;
}

/** A resolution in the history of a secret. */
export interface DetectedSecretResolutionChange {
  /**
   * The user who set the resolution.
   * @example 12345678
   */
  actor: UserId;
  /**
   * When the resolution was set.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The resolution of a secret: none yet (`ACTIVE`), a false positive (`FALSE_POSITIVE`), a revoked
   * secret (`REVOKED`) or an accepted risk (`ACCEPTED_RISK`).
   * @example "ACTIVE"
   */
  resolution: DetectedSecretResolution;
}

/** The resolution of a secret in a workspace, with its history. */
export interface DetectedSecretResolutionResult {
  /**
   * The hash of the value.
   * @example "50dbd2c0a7e14f3b"
   */
  secretHash: string;
  /**
   * The workspace that the resolution applies to.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  workspaceId: Uuid;
  /**
   * The resolution of a secret: none yet (`ACTIVE`), a false positive (`FALSE_POSITIVE`), a revoked
   * secret (`REVOKED`) or an accepted risk (`ACCEPTED_RISK`).
   * @example "ACTIVE"
   */
  resolution: DetectedSecretResolution;
  /** The resolutions so far. */
  history: DetectedSecretResolutionChange[];
}

/** A place where a secret was found. */
export interface DetectedSecretLocation {
  /**
   * The type of the resource. An `example` is a saved response.
   * @example "request"
   */
  resourceType: SecretResourceType;
  /**
   * The UID of the resource.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  resourceId: Uid;
  /**
   * The UID of the resource's parent, such as its collection.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  parentResourceId: Uid;
  /**
   * Whether the resource has been deleted since.
   * @example false
   */
  isResourceDeleted: boolean;
  /**
   * The part of the resource, for people.
   * @example "Headers"
   */
  location: string;
  /**
   * The address of the resource in the app.
   * @example "https://go.example.com/7dacefa8-766a-4788-a945-e9e975faf061"
   */
  url: string;
  /**
   * How often the secret was found there.
   * @example 1
   */
  occurrences: number;
  /**
   * The user who added the secret.
   * @example 12345678
   */
  leakedBy: UserId;
  /**
   * When the secret was found there.
   * @example "2024-08-20T09:15:00.000Z"
   */
  detectedAt: Timestamp;
}

/** An entry in the history of a secret. */
export interface DetectedSecretActivity {
  /** When the secret was resolved. `null` when it was not. */
  resolvedAt: Timestamp | null;
  /**
   * The user who resolved the secret.
   * @example 12345678
   */
  resolvedBy: UserId;
  /**
   * The resolution of a secret: none yet (`ACTIVE`), a false positive (`FALSE_POSITIVE`), a revoked
   * secret (`REVOKED`) or an accepted risk (`ACCEPTED_RISK`).
   * @example "ACTIVE"
   */
  status: DetectedSecretResolution;
}

/** The secret itself, and how the list of its locations continues. */
export interface DetectedSecretLocationMeta {
  /**
   * The name of the kind of secret.
   * @example "Tidewater booking token"
   */
  secretType: string;
  /**
   * The value, partly hidden.
   * @example "tw-booking-******"
   */
  obfuscatedSecret: string;
  /**
   * The hash of the value.
   * @example "50dbd2c0a7e14f3b"
   */
  secretHash: string;
  /** The history of resolutions. */
  activityFeed: DetectedSecretActivity[];
  /**
   * The number of locations on all pages.
   * @example 3
   */
  total: number;
  /**
   * The page size of this response.
   * @example 2
   */
  limit: number;
  /**
   * The cursor that this page was requested with. Expect it to be absent from the first page.
   * @example "MTIyNjY5Nw=="
   */
  cursor?: string | null;
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor: NextCursor;
}

/** A page of locations of a secret. */
export interface DetectedSecretLocationPage {
  /** The locations on this page. */
  data: DetectedSecretLocation[];
  /** The secret itself, and how the list of its locations continues. */
  meta: DetectedSecretLocationMeta;
}

/** A kind of secret that the scanner looks for. */
export interface SecretType {
  /**
   * The id. `detectedSecrets.search` takes it in `secretTypes`.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Tidewater booking token"
   */
  name: string;
  /**
   * Where the kind comes from: built in (`DEFAULT`) or a pattern of the team (`TEAM_REGEX`).
   * @example "TEAM_REGEX"
   */
  type: "DEFAULT" | "TEAM_REGEX" | (string & {});
}

/** The kinds of secret that the scanner looks for. */
export interface SecretTypeList {
  /** The kinds of secret. */
  data: SecretType[];
  /** The length of the list. */
  meta: {
    /**
     * The number of kinds.
     * @example 2
     */
    total: number;
  };
}

/** The user that an API key belongs to, with the team. */
export interface CurrentUser {
  /**
   * The id of the user. The UIDs of the user's resources start with it.
   * @example 12345678
   */
  id: UserId;
  /**
   * The username.
   * @example "taylor-lee"
   */
  username: string;
  /**
   * The email address of the account.
   * @example "taylor.lee@example.com"
   */
  email: string;
  /**
   * The display name.
   * @example "Taylor Lee"
   */
  fullName: string;
  /**
   * The address of the profile picture. `null` when there is none.
   * @example "https://example.com/pictures/taylor-lee.jpg"
   */
  avatar: string | null;
  /**
   * Whether the profile is public.
   * @example false
   */
  isPublic: boolean;
  /**
   * The id of the team. `0` for a user without a team.
   * @example 1234
   */
  teamId: number;
  /**
   * The name of the team. Expect it to be absent for a user without a team.
   * @example "Tidewater"
   */
  teamName?: string;
  /**
   * The team's subdomain. Expect it to be absent for a user without a team.
   * @example "tidewater"
   */
  teamDomain?: string;
  /** The roles of the user in the team. */
  roles: string[];
  /**
   * Whether the email address is verified.
   * @example true
   */
  emailVerified?: boolean;
  /**
   * The subject identifier of the user.
   * @example "12345678"
   */
  sub?: string;
}

/** The usage of an allowance of the plan. */
export interface UsageOperation {
  /**
   * What is counted, such as `mock_usage`.
   * @example "mock_usage"
   */
  name: string;
  /**
   * The allowance of the plan.
   * @example 1000000
   */
  limit: number;
  /**
   * The amount used. It can be a fraction.
   * @example 110276
   */
  usage: number;
  /**
   * The amount used beyond the limit.
   * @example 0
   */
  overage: number;
}

/** The user of the API key and the usage of the plan. */
export interface CurrentUserResult {
  /** The user that an API key belongs to, with the team. */
  user: CurrentUser;
  /** The usage of each allowance. Which ones are listed depends on the plan. */
  operations: UsageOperation[];
}

/** The user who acted. */
export interface AuditLogActor {
  /**
   * The id of a user.
   * @example 12345678
   */
  id: UserId;
  /**
   * The display name.
   * @example "Taylor Lee"
   */
  name: string;
  /**
   * The username.
   * @example "taylor-lee"
   */
  username: string;
  /**
   * The email address.
   * @example "taylor.lee@example.com"
   */
  email: string;
  /**
   * Whether the account is active.
   * @example true
   */
  active: boolean;
}

/** The user that the event is about. */
export interface AuditLogUser {
  /**
   * The id of a user.
   * @example 12345678
   */
  id: UserId;
  /**
   * The display name.
   * @example "Taylor Lee"
   */
  name: string;
  /**
   * The username.
   * @example "taylor-lee"
   */
  username: string;
  /**
   * The email address.
   * @example "taylor.lee@example.com"
   */
  email: string;
}

/** The team in which the event happened. */
export interface AuditLogTeam {
  /**
   * The id of the team.
   * @example 1234
   */
  id: number;
  /**
   * The name of the team.
   * @example "Tidewater"
   */
  name: string;
}

/** Who and what the event is about. */
export interface AuditLogData {
  /** The user who acted. */
  actor: AuditLogActor;
  /** The user that the event is about. */
  user: AuditLogUser;
  /** The team in which the event happened. */
  team: AuditLogTeam;
  /** More data about the event. The keys depend on `action`. */
  variables?: Record<string, unknown>;
}

/** An event in the audit log. */
export interface AuditLog {
  /**
   * The id of the event.
   * @example 90021417
   */
  id: number;
  /**
   * The kind of event: its subject and what happened, joined by a dot.
   * @example "user.login_google_success"
   */
  action: string;
  /**
   * What happened, as a sentence.
   * @example "Taylor Lee logged in with Google."
   */
  message: string;
  /**
   * When the event happened.
   * @example "2024-08-20T09:15:00.000Z"
   */
  timestamp: Timestamp;
  /**
   * The IP address of the client that caused the event. `null` in events without one.
   * @example "192.0.2.17"
   */
  ip: string | null;
  /**
   * The `User-Agent` header of the client that caused the event. `null` in events without one.
   * @example "Mozilla/5.0 (X11; Linux x86_64)"
   */
  userAgent: string | null;
  /** Who and what the event is about. */
  data: AuditLogData;
}

/** A page of audit log events. */
export interface AuditLogPage {
  /** The events on this page. */
  trails: AuditLog[];
  /**
   * The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
   * is opaque.
   * @example "eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ=="
   */
  nextCursor?: NextCursor;
}

/** The seats of the team. */
export interface BillingSlots {
  /**
   * The number of seats.
   * @example 10
   */
  total: number;
  /**
   * The number of seats in use.
   * @example 2
   */
  consumed: number;
  /**
   * The number of free seats.
   * @example 8
   */
  available: number;
  /**
   * The number of seats that have not been billed yet.
   * @example 0
   */
  unbilled: number;
}

/** The billing account of a team. */
export interface BillingAccount {
  /**
   * The id of the account. `billing.listInvoices` takes it as `accountId`.
   * @example 123456
   */
  id: number;
  /**
   * The id of the team.
   * @example 1234
   */
  teamId: number;
  /**
   * The payment state of the account.
   * @example "PAID"
   */
  state: "FREE" | "PAID" | "EXPIRED_TRIAL" | "OVERDUE" | "SUSPENDED" | "BLOCKED" | "PAYMENT_DISPUTED" | (string & {});
  /**
   * How the team bought its plan: online (`SELF_SERVE`) or through sales (`SALES_SERVE`).
   * @example "SELF_SERVE"
   */
  salesChannel: "SELF_SERVE" | "SALES_SERVE" | (string & {});
  /**
   * The email address that receives the invoices.
   * @example "taylor.lee@example.com"
   */
  billingEmail: string;
  /** The seats of the team. */
  slots: BillingSlots;
}

/** An amount of money. */
export interface BillingAmount {
  /**
   * The amount. Whether the unit is the currency or its hundredth is unverified.
   * @example 440
   */
  value: number;
  /**
   * The currency as an ISO 4217 code.
   * @example "USD"
   */
  currency: "USD" | (string & {});
}

/** Where to read the invoice. */
export interface BillingInvoiceLinks {
  /** The web page of the invoice. */
  web: {
    /**
     * The address of the page.
     * @example "https://billing.example.com/invoices/inv_7UDSYBJPGQU93N7M"
     */
    href: string;
  };
}

/** An invoice. */
export interface BillingInvoice {
  /**
   * The id of the invoice.
   * @example "inv_7UDSYBJPGQU93N7M"
   */
  id: string;
  /**
   * The payment status of the invoice, such as `PAID`.
   * @example "PAID"
   */
  status: string;
  /**
   * The day on which the invoice was issued.
   * @example "2024-08-12"
   */
  issuedAt: string;
  /** The total of the invoice. */
  totalAmount: BillingAmount;
  /** Where to read the invoice. */
  links: BillingInvoiceLinks;
}

/** The invoices of a billing account. */
export interface BillingInvoiceList {
  /** The invoices. */
  data: BillingInvoice[];
}

/** The URNs of the schemas that the body follows. */
export type ScimSchemas = string[];

/** The URNs of the schemas that the body follows. */
export type ScimSchemasWritable = readonly string[];

/** A schema that extends another. */
export interface ScimSchemaExtension {
  /**
   * The URN of the schema.
   * @example "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
   */
  schema: string;
  /**
   * Whether resources must have the extension.
   * @example false
   */
  required: boolean;
}

/** A resource type of the SCIM service (RFC 7643, section 6). */
export interface ScimResourceType {
  /** The URNs of the schemas that the body follows. */
  schemas: ScimSchemas;
  /**
   * The id.
   * @example "User"
   */
  id: string;
  /**
   * The name.
   * @example "User"
   */
  name: string;
  /**
   * The path of the resources, relative to `/scim/v2`.
   * @example "/Users"
   */
  endpoint: string;
  /**
   * The description.
   * @example "User Account"
   */
  description: string;
  /**
   * The URN of the schema.
   * @example "urn:ietf:params:scim:schemas:core:2.0:User"
   */
  schema: string;
  /** The schemas that extend it. */
  schemaExtensions?: ScimSchemaExtension[];
}

/** The error body of SCIM (RFC 7644, section 3.12). */
export interface ScimError {
  /** The URN that marks the body as an error. */
  schemas: string[];
  /**
   * What went wrong, for people.
   * @example "Resource not found"
   */
  detail: string;
  /**
   * The HTTP status, repeated as text.
   * @example "404"
   */
  status: string;
  /**
   * The kind of error, such as `uniqueness` (RFC 7644, table 9).
   * @example "uniqueness"
   */
  scimType?: string;
}

/** Whether the service supports a feature. */
export interface ScimSupport {
  /**
   * Whether the service supports the feature.
   * @example false
   */
  supported: boolean;
}

/** A way to authenticate. */
export interface ScimAuthenticationScheme {
  /**
   * The kind of scheme.
   * @example "oauthbearertoken"
   */
  type: string;
  /**
   * The name of the scheme.
   * @example "OAuth Bearer Token"
   */
  name: string;
  /**
   * The description of the scheme.
   * @example "Authentication with the OAuth Bearer Token standard"
   */
  description: string;
  /**
   * The address of the standard.
   * @example "http://www.rfc-editor.org/info/rfc6750"
   */
  specUri: string;
}

/** The configuration of the SCIM service (RFC 7643, section 5). */
export interface ScimServiceProviderConfig {
  /** The URNs of the schemas that the body follows. */
  schemas: ScimSchemas;
  /**
   * The address of the documentation.
   * @example "https://example.com/docs/scim"
   */
  documentationUri: string;
  /** Support of PATCH. */
  patch: ScimSupport;
  /** Support of bulk operations. */
  bulk: {
    /**
     * Whether the service supports the feature.
     * @example false
     */
    supported: boolean;
    /**
     * The highest number of operations per call.
     * @example 0
     */
    maxOperations: number;
    /**
     * The highest size of the body, in bytes.
     * @example 0
     */
    maxPayloadSize: number;
  };
  /** Support of filters. */
  filter: {
    /**
     * Whether the service supports the feature.
     * @example true
     */
    supported: boolean;
    /**
     * The highest number of items per response.
     * @example 100
     */
    maxResults: number;
  };
  /** Support of changing passwords. */
  changePassword: ScimSupport;
  /** Support of sorting. */
  sort: ScimSupport;
  /** Support of ETags. */
  etag: ScimSupport;
  /** The ways to authenticate. */
  authenticationSchemes: ScimAuthenticationScheme[];
  /** The metadata of the configuration. */
  meta: {
    /**
     * The type of the resource.
     * @example "ServiceProviderConfig"
     */
    resourceType: string;
    /**
     * The address of the configuration.
     * @example "https://api.getpostman.com/scim/v2/ServiceProviderConfig"
     */
    location: string;
  };
}

/** The name of a user. */
export interface ScimName {
  /**
   * The first name.
   * @example "Taylor"
   */
  givenName: string;
  /**
   * The last name.
   * @example "Lee"
   */
  familyName: string;
}

/** The metadata of a SCIM resource. */
export interface ScimMeta {
  /**
   * The type of the resource.
   * @example "User"
   */
  resourceType: "User" | "Group" | (string & {});
  /**
   * When the resource was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  created: Timestamp;
  /**
   * When the resource was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  lastModified: Timestamp;
}

/** A user, as the identity provider sees it. */
export interface ScimUser {
  /** The URNs of the schemas that the body follows. */
  schemas: ScimSchemas;
  /**
   * The SCIM id of the user. It differs from the id of the user in the rest of this API.
   * @example "405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99"
   */
  id: string;
  /**
   * The email address.
   * @example "taylor.lee@example.com"
   */
  userName: string;
  /** The name of a user. */
  name: ScimName;
  /**
   * The id of the user in the identity provider.
   * @example "12345678"
   */
  externalId: string;
  /**
   * Whether the account is active.
   * @example true
   */
  active: boolean;
  /** The metadata of a SCIM resource. */
  meta: ScimMeta;
}

/** A page of users (RFC 7644, section 3.4.2). */
export interface ScimUserPage {
  /** The URNs of the schemas that the body follows. */
  schemas: ScimSchemas;
  /**
   * The number of users on all pages.
   * @example 3
   */
  totalResults: number;
  /**
   * The position of the first of the users on this page, counted from 1.
   * @example 1
   */
  startIndex: number;
  /**
   * The number of items on this page.
   * @example 2
   */
  itemsPerPage: number;
  /** The users on this page. RFC 7644 allows it to be absent when nothing was found. */
  Resources?: ScimUser[];
}

/** The name of a user to set. */
export interface ScimNameInput {
  /**
   * The first name.
   * @example "Taylor"
   */
  givenName?: string | undefined;
  /**
   * The last name.
   * @example "Lee"
   */
  familyName?: string | undefined;
}

/** A new user. */
export interface ScimUserInput {
  /** The URNs of the schemas that the body follows. */
  schemas?: ScimSchemasWritable | undefined;
  /**
   * The email address.
   * @example "taylor.lee@example.com"
   */
  userName: string;
  /** The name of a user to set. */
  name?: ScimNameInput | undefined;
  /**
   * The id of the user in the identity provider.
   * @example "12345678"
   */
  externalId?: string | undefined;
  /**
   * Whether the account is active.
   * @example true
   */
  active?: boolean | undefined;
  /** The SCIM ids of the user's groups. */
  groups?: readonly string[] | undefined;
  /**
   * The locale, as language and country.
   * @example "en-US"
   */
  locale?: string | undefined;
  /**
   * The display name. Only the vendor's example has it.
   * @example "Taylor Lee"
   */
  displayName?: string | undefined;
}

/** The new name of a user. */
export interface ScimUserChanges {
  /** The URNs of the schemas that the body follows. */
  schemas?: ScimSchemasWritable | undefined;
  /** The name of a user to set. */
  name?: ScimNameInput | undefined;
}

/** A change of the state of a user. */
export interface ScimUserStateOperation {
  /**
   * The kind of change. The vendor documents only `replace`.
   * @example "replace"
   */
  op: "replace" | (string & {});
  /** The new state. */
  value?: {
    /**
     * `true` activates the user, `false` deactivates the user.
     * @example false
     */
    active?: boolean | undefined;
  } | undefined;
}

/** Changes of the state of a user (RFC 7644, section 3.5.2). */
export interface ScimUserStateChanges {
  /** The URNs of the schemas that the body follows. */
  schemas?: ScimSchemasWritable | undefined;
  /** The changes. */
  Operations: readonly ScimUserStateOperation[];
}

/** A member of a group. */
export interface ScimGroupMember {
  /**
   * The SCIM id of the user.
   * @example "405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99"
   */
  value: string;
  /**
   * The email address of the user.
   * @example "taylor.lee@example.com"
   */
  display: string;
}

/** A group of users, as the identity provider sees it. */
export interface ScimGroup {
  /** The URNs of the schemas that the body follows. */
  schemas: ScimSchemas;
  /**
   * The SCIM id of the group. It differs from the id of the group in the rest of this API.
   * @example "77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58"
   */
  id: string;
  /**
   * The name of the group.
   * @example "Crew"
   */
  displayName: string;
  /**
   * Declared by the vendor for `scimGroups.get`; the vendor's example
   * has `displayName` instead.
   * @example "Crew"
   */
  userName?: string;
  /** The members. */
  members: ScimGroupMember[] | null;
  /**
   * The id of the group in the identity provider.
   * @example "123"
   */
  externalId: string;
  /** The metadata of a SCIM resource. */
  meta: ScimMeta;
}

/** A page of groups (RFC 7644, section 3.4.2). */
export interface ScimGroupPage {
  /** The URNs of the schemas that the body follows. */
  schemas: ScimSchemas;
  /**
   * The number of groups on all pages.
   * @example 2
   */
  totalResults: number;
  /**
   * The position of the first of the groups on this page, counted from 1.
   * @example 1
   */
  startIndex: number;
  /**
   * The number of items on this page.
   * @example 1
   */
  itemsPerPage: number;
  /** The groups on this page. RFC 7644 allows it to be absent when nothing was found. */
  Resources?: ScimGroup[];
}

/** A user to add to a group or to remove from it. */
export interface ScimGroupMemberInput {
  /**
   * The SCIM id of the user.
   * @example "405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99"
   */
  value?: string | undefined;
  /**
   * The email address of the user.
   * @example "taylor.lee@example.com"
   */
  display?: string | undefined;
  /**
   * The name of the user. The vendor's example has it instead of `display`.
   * @example "Taylor Lee"
   */
  displayName?: string | undefined;
}

/** A new group. */
export interface ScimGroupInput {
  /** The URNs of the schemas that the body follows. */
  schemas?: ScimSchemasWritable | undefined;
  /**
   * The name of the group.
   * @example "Crew"
   */
  displayName: string;
  /** The members of the new group. */
  members?: readonly ScimGroupMemberInput[] | undefined;
}

/** The new name of a group. */
export interface ScimGroupRename {
  /**
   * The SCIM id of the group.
   * @example "77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58"
   */
  id?: string | undefined;
  /**
   * The new name.
   * @example "Deck crew"
   */
  displayName?: string | undefined;
}

/** A change of a group. */
export interface ScimGroupOperation {
  /**
   * The kind of change.
   * @example "add"
   */
  op: "replace" | "remove" | "add" | (string & {});
  /**
   * What to change: `members`, or `members[value eq "…"]` for one member (RFC 7644, section
   * 3.5.2). A rename needs no path.
   * @example "members"
   */
  path?: string | undefined;
  /** The new name of the group, or the members to add or to remove. */
  value?: ScimGroupRename | readonly ScimGroupMemberInput[] | undefined;
}

/** Changes of a group (RFC 7644, section 3.5.2). */
export interface ScimGroupChanges {
  /** The URNs of the schemas that the body follows. */
  schemas?: ScimSchemasWritable | undefined;
  /** The changes. */
  Operations: readonly ScimGroupOperation[];
}

/** Version 9, deprecated. A collection that is linked to a version of an API. */
export interface LegacyApiRelation {
  /**
   * The id of the relation, not of the collection.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name of the collection.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * The UID of the collection.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  collectionId: string;
  /**
   * When the relation was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** Version 9, deprecated. A monitor that is linked to a version of an API. */
export interface LegacyApiMonitorRelation {
  /**
   * The id of the relation, not of the monitor.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name of the monitor.
   * @example "Ticket check"
   */
  name: string;
  /**
   * The UID of the monitor.
   * @example "12345678-4b7bf17b-ac35-4cd5-a794-01e68971a063"
   */
  monitorId: string;
  /**
   * When the relation was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** Version 9, deprecated. A relation, without the id of the linked resource. */
export interface LegacyApiRelationSummary {
  /**
   * The id of the relation.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name of the linked resource.
   * @example "Ferry tickets"
   */
  name: string;
  /**
   * When the relation was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/** Version 9, deprecated. A mock server that is linked to a version of an API. */
export interface LegacyApiMockRelation {
  /**
   * The id of the relation.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name of the mock server.
   * @example "Ferry tickets mock"
   */
  name: string;
  /**
   * The address of the mock server.
   * @example "https://725fa130-2185-4365-9663-b8d7e796e33e.mock.pstmn.io"
   */
  url: string;
  /**
   * When the relation was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
}

/**
 * Version 9, deprecated. The relations of a version, by type and then by relation id. The vendor's
 * example has these three types; others can appear.
 */
export interface LegacyApiRelations {
  /** The contract tests. */
  contracttest?: Record<string, LegacyApiRelationSummary>;
  /** The integration tests. */
  integrationtest?: Record<string, LegacyApiRelationSummary>;
  /** The mock servers. */
  mock?: Record<string, LegacyApiMockRelation>;
  [key: string]: unknown;
}

/** Version 9, deprecated. What is linked to a version of an API, as ids by type. */
export interface LegacyApiRelationIds {
  /** The collections that are contract tests. */
  contracttest?: string[];
  /** The collections that are documentation. */
  documentation?: string[];
  /** The mock servers. The vendor's example of a response leaves them out. */
  mock?: string[];
  /** The collections that are test suites. */
  testsuite?: string[];
}

/** Version 9, deprecated. What is linked to a version of an API, as ids by type. */
export interface LegacyApiRelationIdsWritable {
  /** The collections that are contract tests. */
  contracttest?: readonly string[] | undefined;
  /** The collections that are documentation. */
  documentation?: readonly string[] | undefined;
  /** The mock servers. The vendor's example of a response leaves them out. */
  mock?: readonly string[] | undefined;
  /** The collections that are test suites. */
  testsuite?: readonly string[] | undefined;
}

/**
 * The role of a collection in a version of an API.
 * @example "contracttest"
 */
export type LegacyApiRelationType = "contracttest" | "integrationtest" | "testsuite" | "documentation" | (string & {});

/**
 * The kind of schema, in the spelling of version 9.
 * @example "openapi3"
 */
export type LegacyApiSchemaType = "openapi3" | "openapi2" | "openapi1" | "raml" | "graphql" | (string & {});

/** Version 9, deprecated. A schema, without the text of its definition. */
export interface LegacyApiSchema {
  /**
   * The id, used as `schemaId` by the schema operations of version 9.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The id of the API version that the schema belongs to.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  apiVersion: Uuid;
  /**
   * The kind of schema, in the spelling of version 9.
   * @example "openapi3"
   */
  type: LegacyApiSchemaType;
  /**
   * The language that a definition is written in.
   * @example "yaml"
   */
  language: DefinitionLanguage;
  /**
   * When the schema was created.
   * @example "2024-08-20T09:15:00.000Z"
   */
  createdAt: Timestamp;
  /**
   * The user who created the schema.
   * @example "12345678"
   */
  createdBy: UserIdText;
  /**
   * When the schema was last changed.
   * @example "2024-08-20T09:15:00.000Z"
   */
  updatedAt: Timestamp;
  /**
   * The user who last changed the schema. The name has no `d`.
   * @example "12345678"
   */
  updateBy: UserIdText;
}

/** Version 9, deprecated. One schema. */
export interface LegacyApiSchemaResult {
  /** Version 9, deprecated. A schema, without the text of its definition. */
  schema: LegacyApiSchema;
}

/** Version 9, deprecated. A schema to write. */
export interface LegacyApiSchemaInput {
  /**
   * The kind of schema, in the spelling of version 9.
   * @example "openapi3"
   */
  type?: LegacyApiSchemaType | undefined;
  /**
   * The language that a definition is written in.
   * @example "yaml"
   */
  language?: DefinitionLanguage | undefined;
  /**
   * The text of the definition.
   * @example "{\"openapi\":\"3.0.0\",\"info\":{\"title\":\"Ferry tickets API\",\"version\":\"1.0.0\"},\"paths\":{}}"
   */
  schema?: string | undefined;
}

/** Version 9, deprecated. A schema to write, in its wrapper. */
export interface LegacyApiSchemaBody {
  /** Version 9, deprecated. A schema to write. */
  schema: LegacyApiSchemaInput;
}

/**
 * Who can see a release, only the team (`private`) or everybody (`public`).
 * @example "public"
 */
export type LegacyApiReleaseVisibility = "private" | "public" | (string & {});

/** Version 9, deprecated. A release of a version of an API. */
export interface LegacyApiRelease {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Release 1.5"
   */
  name: string;
  /**
   * What is new, in a few words.
   * @example "Returns"
   */
  summary: string;
  /**
   * What is new, in full.
   * @example "Tickets can be returned."
   */
  description: string;
  /**
   * Who can see a release, only the team (`private`) or everybody (`public`).
   * @example "public"
   */
  visibility: LegacyApiReleaseVisibility;
  /**
   * The tag in the Git repository. Only an update returns it.
   * @example "v1.5"
   */
  gitTag?: string;
}

/** Version 9, deprecated. One release. */
export interface LegacyApiReleaseResult {
  /** Version 9, deprecated. A release of a version of an API. */
  release: LegacyApiRelease;
}

/** Version 9, deprecated. A release to create, or the new values of an existing one. */
export interface LegacyApiReleaseInput {
  /** The release. */
  release: {
    /**
     * The name.
     * @example "Release 1.5"
     */
    name?: string | undefined;
    /**
     * What is new, in a few words.
     * @example "Returns"
     */
    summary?: string | undefined;
    /**
     * What is new, in full.
     * @example "Tickets can be returned."
     */
    description?: string | undefined;
    /**
     * Who can see a release, only the team (`private`) or everybody (`public`).
     * @example "public"
     */
    visibility?: LegacyApiReleaseVisibility | undefined;
    /**
     * A tag in the Git repository that the API is linked to.
     * @example "v1.5"
     */
    gitTag?: string | undefined;
  };
}

/** Version 9, deprecated. A release, without its summary and its Git tag. */
export interface LegacyApiReleaseSummary {
  /**
   * An id. It has the form of a UUID.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  id: Uuid;
  /**
   * The name.
   * @example "Release 1.5"
   */
  name: string;
  /**
   * What is new, in full.
   * @example "Tickets can be returned."
   */
  description: string;
  /**
   * Who can see a release, only the team (`private`) or everybody (`public`).
   * @example "public"
   */
  visibility: LegacyApiReleaseVisibility;
}

/** The body of `createWorkspace`. */
export interface CreateWorkspaceBody {
  /** A new workspace. */
  workspace: WorkspaceInput;
}

/** The response of `getWorkspace` with status 200. */
export interface GetWorkspaceResponse {
  /** A workspace with its elements. */
  workspace: Workspace;
}

/** The body of `updateWorkspace`. */
export interface UpdateWorkspaceBody {
  /** Changes of a workspace. */
  workspace: WorkspaceChanges;
}

/** The body of `createCollection`. */
export interface CreateCollectionBody {
  /**
   * A collection to send, in the collection format 2.1: its name (`info`), its folders and requests
   * (`item`), and the settings that they share. The format is open: other fields can appear.
   */
  collection: CollectionDocumentWritable;
}

/** The body of `replaceCollection`. */
export interface ReplaceCollectionBody {
  /** The new content, at most 20 MB. */
  collection: CollectionDocumentWritable & Required<Pick<CollectionDocumentWritable, "info" | "item">>;
}

/** The response of `deleteCollection` with status 200. */
export interface DeleteCollectionResponse {
  /** The id and the UID of an element. */
  collection: ElementIds;
}

/** The body of `updateCollection`. */
export interface UpdateCollectionBody {
  /** The new values of a collection's settings. No field reaches its items. */
  collection: CollectionChanges;
}

/** The body of `importCollectionFromOpenApi`. */
export type ImportCollectionFromOpenApiBody = OpenApiJsonImport | OpenApiTextImport;

/** The exported file. */
export type ImportCollectionsFromExportBody = Blob | ArrayBuffer | ArrayBufferView;

/** The body of `createCollectionFork`. */
export interface CreateCollectionForkBody {
  /**
   * The label of the fork.
   * @example "Winter timetable"
   */
  label: string;
}

/** The body of `createEnvironment`. */
export interface CreateEnvironmentBody {
  /** A new environment. */
  environment: EnvironmentInput;
}

/** The response of `getEnvironment` with status 200. */
export interface GetEnvironmentResponse {
  /** An environment with its variables. Only the list of environments has the UID. */
  environment: Environment;
}

/** The body of `updateEnvironment`. */
export interface UpdateEnvironmentBody {
  /** Changes of an environment. */
  environment: EnvironmentChanges;
}

/** The response of `deleteEnvironment` with status 200. */
export interface DeleteEnvironmentResponse {
  /** The id and the UID of an element. */
  environment: ElementIds;
}

/** The body of `createEnvironmentFork`. */
export interface CreateEnvironmentForkBody {
  /**
   * The label of the fork.
   * @example "Quay test"
   */
  forkName: string;
}

/** The body of `mergeEnvironmentFork`. */
export interface MergeEnvironmentForkBody {
  /**
   * The UID of the fork.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  source: Uid;
  /**
   * Whether to delete the fork after the merge.
   * Default: false.
   * @example true
   */
  deleteSource?: boolean | undefined;
}

/** The body of `pullEnvironmentFork`. */
export interface PullEnvironmentForkBody {
  /**
   * The UID of the source.
   * @example "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  source?: Uid | undefined;
}

/** The body of `createMock`. */
export interface CreateMockBody {
  /** A new mock server. */
  mock: MockInput;
}

/** The body of `updateMock`. */
export interface UpdateMockBody {
  /** Changes of a mock server. */
  mock: MockChanges;
}

/** The response of `deleteMock` with status 200. */
export interface DeleteMockResponse {
  /** The id and the UID of an element. */
  mock: ElementIds;
}

/** The response of `listMockServerResponses` with status 200. */
export type ListMockServerResponsesResponse = MockServerResponseSummary[];

/** The body of `createMockServerResponse`. */
export interface CreateMockServerResponseBody {
  /** A new server response. */
  serverResponse: MockServerResponseInput;
}

/** The body of `updateMockServerResponse`. */
export interface UpdateMockServerResponseBody {
  /** Changes of a server response. */
  serverResponse: MockServerResponseChanges;
}

/** The body of `createMonitor`. */
export interface CreateMonitorBody {
  /** A new monitor. */
  monitor: MonitorInput;
}

/** The response of `getMonitor` with status 200. */
export interface GetMonitorResponse {
  /** A monitor with its schedule, its options and its last run. */
  monitor: Monitor;
}

/** The body of `updateMonitor`. */
export interface UpdateMonitorBody {
  /** Changes of a monitor. */
  monitor: MonitorChanges;
}

/** The response of `deleteMonitor` with status 200. */
export interface DeleteMonitorResponse {
  /** The id and the UID of an element. */
  monitor: ElementIds;
}

/** The response of `runMonitor` with status 200. */
export interface RunMonitorResponse {
  /** A run of a monitor. With `async=true`, `stats`, `executions` and `failures` are absent. */
  run: MonitorRun;
}

/** The response of `runMonitor` with status 202. */
export interface RunMonitor202Response {
  /** A run that has been started. */
  run: MonitorRunAccepted;
}

/** The body of `createWebhook`. */
export interface CreateWebhookBody {
  /** A new webhook. */
  webhook: WebhookInput;
}

/** The response of `createWebhook` with status 200. */
export interface CreateWebhookResponse {
  /** A webhook. A call of `webhookUrl` runs the collection. */
  webhook: Webhook;
}

/** The response of `createApi` with status 403. */
export type ApiCreationForbiddenBody = Problem | ApiLimitReachedError;

/** The response of `deleteApiVersion` with status 400. */
export type ApiVersionBadRequestBody = ErrorBody | NameMessageError;

/** The response of `getApiCollection` with status 404. */
export interface ApiCollectionNotFoundBody {
  /**
   * An error in the form of RFC 9457. Branch on `type`; `title` and `detail` are for people and may
   * change.
   */
  error: Problem;
}

/** The response of `replaceApiTags` with status 400. */
export type ApiTagsBadRequestBody = NameMessageError | UntypedProblem;

/** The body of `updatePrivateNetworkRequest`. */
export interface UpdatePrivateNetworkRequestBody {
  /**
   * The decision.
   * @example "denied"
   */
  status: "approved" | "denied" | (string & {});
  /** The answer to the team member. */
  response?: {
    /**
     * The reason.
     * @example "Please add a description first."
     */
    message?: string | undefined;
  } | undefined;
}

/** The response of `updatePrivateNetworkRequest` with status 200. */
export interface UpdatePrivateNetworkRequestResponse {
  /** The request, as a list with one item. */
  request: PrivateNetworkRequest[];
}

/** The body of `updateDetectedSecretResolution`. */
export interface UpdateDetectedSecretResolutionBody {
  /**
   * The resolution: a false positive (`FALSE_POSITIVE`), a revoked secret (`REVOKED`) or
   * an accepted risk (`ACCEPTED_RISK`).
   * @example "REVOKED"
   */
  resolution: DetectedSecretDecision;
  /**
   * The workspace that the resolution applies to.
   * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
   */
  workspaceId: Uuid;
}

/** The response of `listScimResourceTypes` with status 200. */
export type ListScimResourceTypesResponse = ScimResourceType[];

/** The response of `listScimResourceTypes` with status 429. */
export type ScimTooManyRequestsBody = ScimError | RateLimitBody;

/** The response of `listLegacyApiRelationsUnclassified` with status 200. */
export interface ListLegacyApiRelationsUnclassifiedResponse {
  /** The collections without a type. */
  unclassified: LegacyApiRelation[];
}

/** The response of `listLegacyApiRelationMonitors` with status 200. */
export interface ListLegacyApiRelationMonitorsResponse {
  /** The monitors. */
  monitor: LegacyApiMonitorRelation[];
}

/** The response of `listLegacyApiRelationDocumentation` with status 200. */
export interface ListLegacyApiRelationDocumentationResponse {
  /** The collections that are documentation. */
  documentation: LegacyApiRelation[];
}

/** The response of `listLegacyApiRelationIntegrationTests` with status 200. */
export interface ListLegacyApiRelationIntegrationTestsResponse {
  /** The collections that are integration tests. */
  integrationtest: LegacyApiRelation[];
}

/** The response of `listLegacyApiRelationTestSuites` with status 200. */
export interface ListLegacyApiRelationTestSuitesResponse {
  /** The collections that are test suites. */
  testsuite: LegacyApiRelation[];
}

/** The response of `listLegacyApiRelations` with status 200. */
export interface ListLegacyApiRelationsResponse {
  /**
   * Version 9, deprecated. The relations of a version, by type and then by relation id. The vendor's
   * example has these three types; others can appear.
   */
  relations: LegacyApiRelations;
}

/** The response of `listLegacyApiRelationTests` with status 200. */
export interface ListLegacyApiRelationTestsResponse {
  /** The collections that are tests. */
  test: LegacyApiRelation[];
}

/** The response of `syncLegacyApiRelation` with status 200. */
export interface SyncLegacyApiRelationResponse {
  /**
   * Whether the collection was updated.
   * @example true
   */
  success: boolean;
}

/** The response of `listLegacyApiRelationEnvironments` with status 200. */
export interface ListLegacyApiRelationEnvironmentsResponse {
  /** The environments. */
  environment: LegacyApiRelationSummary[];
}

/** The response of `listLegacyApiRelationContractTests` with status 200. */
export interface ListLegacyApiRelationContractTestsResponse {
  /** The collections that are contract tests. */
  contracttest: LegacyApiRelation[];
}

/** The body of `createLegacyApiSchemaCollection`. */
export interface CreateLegacyApiSchemaCollectionBody {
  /**
   * The name of the new collection.
   * @example "Ferry tickets"
   */
  name?: string | undefined;
  /** The relations to create. */
  relations?: readonly {
    /**
     * The role of a collection in a version of an API.
     * @example "contracttest"
     */
    type?: LegacyApiRelationType | undefined;
  }[] | undefined;
}

/** The response of `createLegacyApiSchemaCollection` with status 200. */
export interface CreateLegacyApiSchemaCollectionResponse {
  /** The ids of the new collection. */
  collection: ElementIds;
  /** The new relations. */
  relations: {
    /**
     * The id of the relation.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
    /**
     * The role of a collection in a version of an API.
     * @example "contracttest"
     */
    type: LegacyApiRelationType;
  }[];
}

/** The response of `deleteLegacyApiRelease` with status 200. */
export interface DeleteLegacyApiReleaseResponse {
  /** The deleted release. */
  release: {
    /**
     * An id. It has the form of a UUID.
     * @example "76430b78-7a8b-4654-8d3e-ce040380f2db"
     */
    id: Uuid;
  };
}

/** The response of `updateLegacyApiRelease` with status 400. */
export type LegacyApiReleaseNotUpdatedBody = LegacyApiReleaseResult | ErrorBody;

/** The response of `listLegacyApiReleases` with status 200. */
export interface ListLegacyApiReleasesResponse {
  /** The releases. */
  releases: LegacyApiReleaseSummary[];
}

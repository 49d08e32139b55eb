// Made by `npm run generate` from openapi/qodex. Do not edit: change the contract and run it again.

import type { Call } from "../../src/calls/api-call.ts";
import type { ListCall, WholeListCall } from "../../src/calls/list-call.ts";
import type { WaitOptions } from "../../src/calls/wait.ts";
import type { Quotas } from "../../src/limits/limiter.ts";
import type { OperationTable } from "../../src/contract/operation.ts";
import { unpack } from "../../src/contract/operation-table.ts";
import type { CallOptions } from "../../src/client/options.ts";
import type { Api, ApiBody, ApiCollectionAdded, ApiCollectionAddition, ApiDetails, ApiPage, ApiSchema, ApiSchemaDetails, ApiSchemaFile, ApiSchemaFileContent, ApiSchemaFileListItem, ApiSchemaFilePage, ApiSchemaFileReplacement, ApiSchemaInput, ApiSecurityReport, ApiSecurityRequest, ApiTask, ApiTaskReference, ApiVersion, ApiVersionBody, ApiVersionPage, ApiVersionResult, ApiVersionUpdateBody, AuditLog, AuditLogPage, BillingAccount, BillingInvoice, BillingInvoiceList, CollectionAccessKey, CollectionAccessKeyPage, CollectionContentResult, CollectionDocument, CollectionFolderChanges, CollectionFolderCreated, CollectionFolderInput, CollectionFolderResult, CollectionFolderUpdated, CollectionFork, CollectionForkByMe, CollectionForkByMePage, CollectionForkPage, CollectionForkResult, CollectionForkSourceStatusResult, CollectionList, CollectionMergeInput, CollectionMergeResult, CollectionPullResult, CollectionRequestCreated, CollectionRequestInput, CollectionRequestResult, CollectionRequestUpdated, CollectionResponseCreated, CollectionResponseInput, CollectionResponseResult, CollectionResponseUpdated, CollectionResult, CollectionRoleChanges, CollectionRoles, CollectionSummary, CollectionTaskResult, CollectionTransformation, CollectionUpdateResult, Comment, CommentChanges, CommentId, CommentInput, CommentList, CommentResult, CreateCollectionBody, CreateCollectionForkBody, CreateEnvironmentBody, CreateEnvironmentForkBody, CreateLegacyApiSchemaCollectionBody, CreateLegacyApiSchemaCollectionResponse, CreateMockBody, CreateMockServerResponseBody, CreateMonitorBody, CreateWebhookBody, CreateWebhookResponse, CreateWorkspaceBody, CurrentUserResult, DeleteCollectionResponse, DeleteEnvironmentResponse, DeleteLegacyApiReleaseResponse, DeleteMockResponse, DeleteMonitorResponse, DeletedMockServerResponse, DetectedSecret, DetectedSecretLocation, DetectedSecretLocationPage, DetectedSecretPage, DetectedSecretQuery, DetectedSecretResolutionResult, EnvironmentFork, EnvironmentForkPage, EnvironmentForkResult, EnvironmentList, EnvironmentReference, EnvironmentResult, EnvironmentSummary, GetEnvironmentResponse, GetMonitorResponse, GetWorkspaceResponse, GlobalVariable, GlobalVariables, GlobalVariablesInput, ImportCollectionFromOpenApiBody, ImportCollectionsFromExportBody, ImportedCollections, ItemDeletion, ItemTransfer, ItemTransferResult, LegacyApiDeleted, LegacyApiElement, LegacyApiList, LegacyApiMonitorRelation, LegacyApiRelation, LegacyApiRelationIds, LegacyApiRelationIdsWritable, LegacyApiRelationSummary, LegacyApiRelationType, LegacyApiReleaseInput, LegacyApiReleaseResult, LegacyApiReleaseSummary, LegacyApiResult, LegacyApiSchemaBody, LegacyApiSchemaResult, LegacyApiVersionCreated, LegacyApiVersionDeleted, LegacyApiVersionList, LegacyApiVersionResult, ListLegacyApiRelationContractTestsResponse, ListLegacyApiRelationDocumentationResponse, ListLegacyApiRelationEnvironmentsResponse, ListLegacyApiRelationIntegrationTestsResponse, ListLegacyApiRelationMonitorsResponse, ListLegacyApiRelationTestSuitesResponse, ListLegacyApiRelationTestsResponse, ListLegacyApiRelationsResponse, ListLegacyApiRelationsUnclassifiedResponse, ListLegacyApiReleasesResponse, ListMockServerResponsesResponse, ListScimResourceTypesResponse, MergeEnvironmentForkBody, MockCallLog, MockCallLogPage, MockList, MockReference, MockResult, MockServerResponse, MockServerResponseSummary, MockSummary, MonitorLastRun, MonitorList, MonitorResult, MonitorSummary, NewCommentResult, PrivateNetworkAddition, PrivateNetworkChange, PrivateNetworkElement, PrivateNetworkElementType, PrivateNetworkEntry, PrivateNetworkPage, PrivateNetworkRemoval, PrivateNetworkRequest, PrivateNetworkRequestPage, PullEnvironmentForkBody, PullRequest, PullRequestChanges, PullRequestInput, PullRequestList, PullRequestListItem, PullRequestSummary, PullRequestUpdated, ReplaceCollectionBody, RunMonitor202Response, RunMonitorResponse, SavedMockResult, ScimGroup, ScimGroupChanges, ScimGroupInput, ScimGroupPage, ScimResourceType, ScimServiceProviderConfig, ScimUser, ScimUserChanges, ScimUserInput, ScimUserPage, ScimUserStateChanges, SecretResourceType, SecretType, SecretTypeList, SortDirection, SyncLegacyApiRelationResponse, Tag, TagList, TagListWritable, TagSlug, TaggedEntity, TaggedEntityPage, TaggedEntityType, Timestamp, Uid, UpdateCollectionBody, UpdateDetectedSecretResolutionBody, UpdateEnvironmentBody, UpdateMockBody, UpdateMockServerResponseBody, UpdateMonitorBody, UpdatePrivateNetworkRequestBody, UpdatePrivateNetworkRequestResponse, UpdateWorkspaceBody, UpdatedApi, UserId, UserIdText, Uuid, WorkspaceList, WorkspaceReference, WorkspaceResult, WorkspaceRoleCatalogue, WorkspaceRoleChanges, WorkspaceRolesResult, WorkspaceSummary, WorkspaceType } from "./types.ts";

/** The hosts of the API, by the name of their region. */
export const regions: { readonly global: string; readonly eu: string } = {
  /** Production, for teams whose data is not in the EU. */
  global: "https://api.getpostman.com",
  /** Production, for Enterprise teams whose data is in the EU. */
  eu: "https://api.eu.postman.com",
};

/** How each kind of key is sent; the first one is the default. */
export const credentials: Readonly<Record<string, { readonly header: string; readonly prefix: string }>> = {
  apiKey: { header: "x-api-key", prefix: "" },
  scimKey: { header: "authorization", prefix: "Bearer " },
};

/** Error codes that are never worth a retry. */
export const nonRetryableCodes: readonly string[] = ["serviceLimitExhausted"];

/** The rate limits of the API: `default` applies to every call. `interval` is in ms. */
export const quotas: Quotas = {
  /**
   * All calls of a user. Whether calls that count against another limit also count here is
   * unverified; the client assumes that they do.
   */
  default: { requests: 300, interval: 60000 },
  /**
   * The monitor operations, [List collections](operation:listCollections) and
   * [List workspaces](operation:listWorkspaces). The two lists were added in September 2024; the
   * limit applies to the running service, whatever version a caller uses. Whether each operation
   * has its own count is unverified; the client assumes one count for all.
   */
  monitors: { requests: 10, interval: 10000 },
};

/** The parameters and options of `listWorkspaces`. */
export interface ListWorkspacesRequest extends CallOptions {
  /** Return only workspaces of this type. */
  type?: WorkspaceType | undefined;
  /** Return only workspaces of these users. Values are separated by commas. */
  createdBy?: readonly UserId[] | undefined;
  /**
   * What to add to the response: `scim` for the SCIM ids of users, `mocks:deactivated` for deactivated
   * mock servers.
   */
  include?: "mocks:deactivated" | "scim" | (string & {}) | undefined;
  /** The type of the element that `elementId` names. */
  elementType?: "collection" | "specification" | (string & {}) | undefined;
  /** Return only the workspace of this element. Requires `elementType`. */
  elementId?: string | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The page size. At least 1. At most 100. */
  limit?: number | undefined;
}

/** The parameters and options of `createWorkspace`. */
export interface CreateWorkspaceRequest extends CallOptions {
  /** The request body. */
  body: CreateWorkspaceBody;
}

/** The parameters and options of `getWorkspace`. */
export interface GetWorkspaceRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
  /**
   * What to add to the response: `scim` for the SCIM ids of users, `mocks:deactivated` for deactivated
   * mock servers.
   */
  include?: "mocks:deactivated" | "scim" | (string & {}) | undefined;
}

/** The parameters and options of `updateWorkspace`. */
export interface UpdateWorkspaceRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
  /** The request body. */
  body: UpdateWorkspaceBody;
}

/** The parameters and options of `deleteWorkspace`. */
export interface DeleteWorkspaceRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
}

/**
 * Workspaces contain collections, environments, mock servers, monitors and APIs. The `type` of a
 * workspace decides who can see it.
 */
export interface WorkspacesResource {
  /**
   * List workspaces.
   *
   * Returns the workspaces that the user of the key can access, without their elements.
   * `workspaces.get` returns the elements.
   *
   * The vendor's 2024 definition returns all workspaces in one response. The 2026 definition returns
   * up to 100 a page: send `meta.nextCursor` as `cursor`. A body without `meta` is the whole list,
   * or its last page.
   *
   * **Unverified:** whether several values of `include` can be combined; `elementType` and
   * `elementId` in this version.
   *
   * `GET /workspaces` · operationId: `listWorkspaces` · evidence: observed · limit: 10 calls in 10 seconds
   */
  list(request?: ListWorkspacesRequest): WholeListCall<WorkspaceSummary, WorkspaceList>;

  /**
   * Create a workspace.
   *
   * Creates an empty workspace. To add something to it, send its id as `workspace` when you create a
   * collection, an environment or a mock server.
   * `workspaceRoles.update` gives access to users and user
   * groups.
   *
   * `POST /workspaces` · operationId: `createWorkspace` · evidence: documented
   */
  create(request: CreateWorkspaceRequest): Call<WorkspaceResult>;

  /**
   * Get a workspace.
   *
   * Returns a workspace with the ids of its collections, environments, mock servers, monitors and
   * APIs. Their names and UIDs here are deprecated; fetch the elements instead. Deactivated mock
   * servers need `include=mocks:deactivated`, SCIM ids need `include=scim`.
   *
   * **Unverified:** whether both values of `include` can be combined; the wrapper `workspace`, which
   * one example of the vendor's 2026 definition lacks.
   *
   * `GET /workspaces/{workspaceId}` · operationId: `getWorkspace` · evidence: observed
   */
  get(request: GetWorkspaceRequest): Call<GetWorkspaceResponse>;

  /**
   * Update a workspace.
   *
   * Changes the name, the type or the description of a workspace. Its elements stay. A public
   * workspace cannot be converted to every type; then the response is 403 with
   * `cannotConvertFromPublicWorkspace`.
   *
   * **Unverified:** whether fields that you leave out keep their values.
   *
   * `PUT /workspaces/{workspaceId}` · operationId: `updateWorkspace` · evidence: documented
   */
  update(request: UpdateWorkspaceRequest): Call<WorkspaceResult>;

  /**
   * Delete a workspace.
   *
   * Deletes a workspace. This cannot be undone, as far as we know. Save what you need first
   * (`workspaces.get`). An unknown id is answered with 400.
   *
   * **Unverified:** whether the elements of the workspace are deleted.
   *
   * `DELETE /workspaces/{workspaceId}` · operationId: `deleteWorkspace` · evidence: observed
   */
  delete(request: DeleteWorkspaceRequest): Call<WorkspaceReference>;
}

/** The parameters and options of `listWorkspaceRoles`. */
export interface ListWorkspaceRolesRequest extends CallOptions {
}

/** The parameters and options of `updateWorkspaceRoles`. */
export interface UpdateWorkspaceRolesRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
  /**
   * The kind of ids in the body: `scim` for SCIM ids. Leave it out for the ids of users and user
   * groups.
   */
  identifierType?: "scim" | (string & {}) | undefined;
  /** The request body. */
  body: WorkspaceRoleChanges;
}

/** The roles of users and user groups in a workspace: viewer, editor or admin. */
export interface WorkspaceRolesResource {
  /**
   * List workspace roles.
   *
   * Returns the roles that users and user groups can have in workspaces, not who has them.
   * `workspaceRoles.update` takes their ids.
   *
   * `GET /workspaces-roles` · operationId: `listWorkspaceRoles` · evidence: documented
   */
  list(request?: ListWorkspaceRolesRequest): Call<WorkspaceRoleCatalogue>;

  /**
   * Update a workspace's roles.
   *
   * Assigns roles in a workspace to users and user groups, or revokes them. A call takes at most 50
   * changes, and one change per user or user group.
   * `workspaceRoles.list` returns the ids of the roles.
   *
   * The media type of the body is `application/json-patch+json`, but the body is not a JSON Patch
   * document. With the header `identifierType: scim`, users are identified by SCIM ids;
   * `workspaces.get` returns them with `include=scim`.
   *
   * `PATCH /workspaces/{workspaceId}/roles` · operationId: `updateWorkspaceRoles` · evidence: documented
   */
  update(request: UpdateWorkspaceRolesRequest): Call<WorkspaceRolesResult>;
}

/** The parameters and options of `listWorkspaceTags`. */
export interface ListWorkspaceTagsRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
}

/** The parameters and options of `replaceWorkspaceTags`. */
export interface ReplaceWorkspaceTagsRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
  /** The request body. */
  body: TagListWritable;
}

/** The tags of a workspace, at most five. */
export interface WorkspaceTagsResource {
  /**
   * List a workspace's tags.
   *
   * Returns the tags of a workspace, at most five.
   * `tags.listEntities` returns the elements with a tag.
   *
   * `GET /workspaces/{workspaceId}/tags` · operationId: `listWorkspaceTags` · evidence: observed
   */
  list(request: ListWorkspaceTagsRequest): WholeListCall<Tag, TagList>;

  /**
   * Replace a workspace's tags.
   *
   * Replaces all tags of a workspace. To add one, read them first with
   * `workspaceTags.list` and send all of them. An empty list
   * removes all tags.
   *
   * `PUT /workspaces/{workspaceId}/tags` · operationId: `replaceWorkspaceTags` · evidence: observed
   */
  replace(request: ReplaceWorkspaceTagsRequest): Call<TagList>;
}

/** The parameters and options of `listGlobalVariables`. */
export interface ListGlobalVariablesRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
}

/** The parameters and options of `replaceGlobalVariables`. */
export interface ReplaceGlobalVariablesRequest extends CallOptions {
  /** The id of the workspace, from `workspaces.list`. */
  workspaceId: Uuid;
  /** The request body. */
  body: GlobalVariablesInput;
}

/**
 * The variables that are available to everything in a workspace. They are read and replaced as a
 * whole.
 */
export interface GlobalVariablesResource {
  /**
   * List global variables.
   *
   * Returns all global variables of a workspace in one response. Secret values are included, so keep
   * the response out of logs.
   *
   * **Unverified:** whether variables of the type `secret` are masked.
   *
   * `GET /workspaces/{workspaceId}/global-variables` · operationId: `listGlobalVariables` · evidence: observed
   */
  list(request: ListGlobalVariablesRequest): WholeListCall<GlobalVariable, GlobalVariables>;

  /**
   * Replace global variables.
   *
   * Replaces all global variables of a workspace. To change one, read them first with
   * `globalVariables.list` and send all of them: variables that you
   * leave out are deleted.
   *
   * `PUT /workspaces/{workspaceId}/global-variables` · operationId: `replaceGlobalVariables` · evidence: observed
   */
  replace(request: ReplaceGlobalVariablesRequest): Call<GlobalVariables>;
}

/** The parameters and options of `listCollections`. */
export interface ListCollectionsRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** Filter by name. */
  name?: string | undefined;
  /** The page size. Known from the vendor's newer definition. At least 1. */
  limit?: number | undefined;
  /** The number of collections to skip. Known from the vendor's newer definition. At least 0. */
  offset?: number | undefined;
}

/** The parameters and options of `createCollection`. */
export interface CreateCollectionRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: CreateCollectionBody;
}

/** The parameters and options of `getCollection`. */
export interface GetCollectionRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /**
   * A collection access key (`PMAT-…`), which reads a single collection and replaces the API key. It is
   * part of the URL, so it ends up in logs. A key expires 60 days after its last use.
   */
  access_key?: string | undefined;
  /**
   * How much to return. `minimal` returns only the ids of the top-level requests and folders. The
   * default is the whole collection.
   */
  model?: "minimal" | (string & {}) | undefined;
}

/** The parameters and options of `replaceCollection`. */
export interface ReplaceCollectionRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /**
   * `respond-async` asks for a 202 with a task, instead of waiting for the end. Known from the
   * vendor's newer definition.
   */
  Prefer?: "respond-async" | (string & {}) | undefined;
  /** The request body. */
  body: ReplaceCollectionBody;
}

/** The parameters and options of `deleteCollection`. */
export interface DeleteCollectionRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
}

/** The parameters and options of `updateCollection`. */
export interface UpdateCollectionRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The request body. */
  body: UpdateCollectionBody;
}

/** The parameters and options of `transformCollectionToOpenApi`. */
export interface TransformCollectionToOpenApiRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The format of the definition in `output`. Default: "json". */
  format?: "json" | "yaml" | (string & {}) | undefined;
}

/** The parameters and options of `importCollectionFromOpenApi`. */
export interface ImportCollectionFromOpenApiRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: ImportCollectionFromOpenApiBody | FormData;
}

/** The parameters and options of `importCollectionsFromExport`. */
export interface ImportCollectionsFromExportRequest extends CallOptions {
  /** The request body. */
  body: ImportCollectionsFromExportBody | FormData;
}

/**
 * Requests in folders, with saved responses, scripts and variables, in the collection format
 * 2.1. A collection can be created from an OpenAPI definition or from an export, and converted
 * to OpenAPI.
 */
export interface CollectionsResource {
  /**
   * List collections.
   *
   * Returns collections without their items. Filter by workspace or name. For the items, use
   * `collections.get`. Forks are in the list as well; they have `fork`.
   *
   * The vendor's newer definition pages the list with `limit` and `offset`; then `meta` has the
   * total. The older one knows neither and returns the whole list.
   *
   * **Unverified:** whether the list is cut off without `limit`, and the largest `limit`.
   *
   * `GET /collections` · operationId: `listCollections` · evidence: observed · limit: 10 calls in 10 seconds
   */
  list(request?: ListCollectionsRequest): WholeListCall<CollectionSummary, CollectionList>;

  /**
   * Create a collection.
   *
   * Creates a collection from a document in the collection format 2.1, with all of its folders,
   * requests and saved responses. Send `workspace`: without it, the server chooses the workspace,
   * and the vendor's newer definition requires it.
   *
   * Returns only the ids of the collection. For those of its items, use
   * `collections.get`. To copy a collection, leave the ids out of the
   * document: an id that exists is refused with 400.
   *
   * **Unverified:** which workspace the server chooses.
   *
   * `POST /collections` · operationId: `createCollection` · evidence: documented · default timeout: 300 s
   */
  create(request: CreateCollectionRequest): Call<CollectionResult>;

  /**
   * Get a collection.
   *
   * Returns a collection in the collection format 2.1, with all of its folders, requests, saved
   * responses, scripts and variables. The response can be large; `model=minimal` returns the ids of
   * the top-level items instead. Variables and authentication can have secrets, in plain text.
   *
   * To change the collection, edit the document and send it with
   * `collections.replace`. An unknown id is answered with 400 in both
   * of the vendor's definitions. Instead of an API key, `access_key` reads a single collection.
   *
   * **Unverified:** 403 and 404.
   *
   * `GET /collections/{collectionId}` · operationId: `getCollection` · evidence: documented
   */
  get(request: GetCollectionRequest): Call<CollectionContentResult>;

  /**
   * Replace a collection.
   *
   * Replaces the content of a collection with a document of at most 20 MB. Whatever the document
   * leaves out is deleted, so read it first with `collections.get`. To
   * change only the name, variables, scripts or authentication, use
   * `collections.update`.
   *
   * Keep the ids (`id`, `uid` and `_postman_id`) of the items that stay. The vendor's docs say that
   * an item without its id is deleted and created again, with another id. To copy another collection
   * into this one, remove these ids from the copy.
   *
   * **Unverified:** where to read the task of a 202, which only the vendor's newer definition has.
   *
   * `PUT /collections/{collectionId}` · operationId: `replaceCollection` · evidence: documented · default timeout: 300 s
   */
  replace(request: ReplaceCollectionRequest): Call<CollectionResult | CollectionTaskResult>;

  /**
   * Delete a collection.
   *
   * Deletes a collection with everything in it. To keep a copy, read it first with
   * `collections.get`.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collections/{collectionId}` · operationId: `deleteCollection` · evidence: documented
   */
  delete(request: DeleteCollectionRequest): Call<DeleteCollectionResponse>;

  /**
   * Update a collection.
   *
   * Changes the name, description, authentication, variables or scripts of a collection, and leaves
   * its folders and requests alone. Scripts are sent as `events`, which the collection format calls
   * `event`. Returns the id, the name and the description.
   *
   * **Unverified:** whether a list of variables replaces the old one or adds to it.
   *
   * `PATCH /collections/{collectionId}` · operationId: `updateCollection` · evidence: observed
   */
  update(request: UpdateCollectionRequest): Call<CollectionUpdateResult>;

  /**
   * Transform a collection to OpenAPI.
   *
   * Returns a collection as an OpenAPI definition. In both formats the definition is a text in `output`;
   * parse it yourself. To create a collection from a definition, use
   * `collections.importFromOpenApi`.
   *
   * `GET /collections/{collectionId}/transformations` · operationId: `transformCollectionToOpenApi` · evidence: observed
   */
  transformToOpenApi(request: TransformCollectionToOpenApiRequest): Call<CollectionTransformation>;

  /**
   * Import an OpenAPI definition.
   *
   * Creates a collection from an OpenAPI definition. Send the definition in one of three ways:
   *
   * - as JSON, with `type` `json`;
   * - as a text in a JSON body, with `type` `string`;
   * - as a file in a multipart form, with `type` `file` and without options.
   *
   * Send `workspace`: without it, the server chooses the workspace, and the vendor's newer definition
   * requires it.
   *
   * **Unverified:** which versions of OpenAPI are accepted, and which workspace the server chooses.
   *
   * `POST /import/openapi` · operationId: `importCollectionFromOpenApi` · evidence: observed · default timeout: 300 s
   */
  importFromOpenApi(request: ImportCollectionFromOpenApiRequest): Call<ImportedCollections>;

  /**
   * Import exported data.
   *
   * Creates collections from a file that the application exported. Send the file as the body, or in a
   * multipart form, with `type` `file`. For a single collection, use
   * `collections.create`.
   *
   * **Unverified:** whether other contents of the file are imported, and whether there is a successor.
   * The body is from an old definition of the vendor, the form from public code.
   *
   * `POST /import/exported` · operationId: `importCollectionsFromExport` · evidence: observed · default timeout: 300 s
   * @deprecated Deprecated by the vendor; no replacement is documented.
   */
  importFromExport(request: ImportCollectionsFromExportRequest): Call<ImportedCollections>;
}

/** The parameters and options of `createCollectionFolder`. */
export interface CreateCollectionFolderRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The request body. */
  body: CollectionFolderInput;
}

/** The parameters and options of `getCollectionFolder`. */
export interface GetCollectionFolderRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the folder. */
  folderId: Uuid;
  /** Whether to return only the fields that contain ids. The default is `false`. */
  ids?: boolean | undefined;
  /** Whether to return ids as UIDs. The default is `false`. */
  uid?: boolean | undefined;
  /** Whether to return the full contents of the item. The default is `false`. */
  populate?: boolean | undefined;
}

/** The parameters and options of `updateCollectionFolder`. */
export interface UpdateCollectionFolderRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the folder. */
  folderId: Uuid;
  /** The request body. */
  body: CollectionFolderChanges;
}

/** The parameters and options of `deleteCollectionFolder`. */
export interface DeleteCollectionFolderRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the folder. */
  folderId: Uuid;
}

/** The parameters and options of `transferCollectionFolders`. */
export interface TransferCollectionFoldersRequest extends CallOptions {
  /** The request body. */
  body: ItemTransfer;
}

/** The folders of a collection, one at a time. They can be moved and copied in bulk. */
export interface CollectionFoldersResource {
  /**
   * Create a folder.
   *
   * Creates a folder at the top of a collection or in another folder. Send `requests` to create its
   * requests as well. The vendor's docs say that without a `name` the folder's name is left blank.
   *
   * `POST /collections/{collectionId}/folders` · operationId: `createCollectionFolder` · evidence: observed
   */
  create(request: CreateCollectionFolderRequest): Call<CollectionFolderCreated>;

  /**
   * Get a folder.
   *
   * Returns a folder in the flat form, which names other items by their ids instead of containing them. To
   * read a collection as a tree, use `collections.get`. `ids=true` returns
   * fewer fields, `populate=true` more.
   *
   * **Unverified:** whether `data.lastRevision` grows with every change.
   *
   * `GET /collections/{collectionId}/folders/{folderId}` · operationId: `getCollectionFolder` · evidence: observed
   */
  get(request: GetCollectionFolderRequest): Call<CollectionFolderResult>;

  /**
   * Update a folder.
   *
   * Changes the fields of a folder that you send. The vendor's docs say that the others stay as they are.
   * To change its place, use `collectionFolders.transfer`.
   *
   * `PUT /collections/{collectionId}/folders/{folderId}` · operationId: `updateCollectionFolder` · evidence: observed
   */
  update(request: UpdateCollectionFolderRequest): Call<CollectionFolderUpdated>;

  /**
   * Delete a folder.
   *
   * Deletes a folder. Returns its id and owner.
   *
   * **Unverified:** that everything in the folder is deleted as well, and whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/folders/{folderId}` · operationId: `deleteCollectionFolder` · evidence: observed
   */
  delete(request: DeleteCollectionFolderRequest): Call<ItemDeletion>;

  /**
   * Move or copy folders.
   *
   * Moves or copies folders to a position in a collection or another folder. All ids are UIDs.
   *
   * **Unverified:** whether a copy is returned with its own UID or with that of the original.
   *
   * `POST /collection-folders-transfers` · operationId: `transferCollectionFolders` · evidence: observed
   */
  transfer(request: TransferCollectionFoldersRequest): Call<ItemTransferResult>;
}

/** The parameters and options of `createCollectionRequest`. */
export interface CreateCollectionRequestRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /**
   * The id of the folder to create the request in. The default is the top of the collection. The
   * vendor's definitions call it `folderId`.
   */
  folder?: Uuid | undefined;
  /** Another spelling of `folder`. */
  folderId?: Uuid | undefined;
  /** The request body. */
  body: CollectionRequestInput;
}

/** The parameters and options of `getCollectionRequest`. */
export interface GetCollectionRequestRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the request. */
  requestId: Uuid;
  /** Whether to return only the fields that contain ids. The default is `false`. */
  ids?: boolean | undefined;
  /** Whether to return ids as UIDs. The default is `false`. */
  uid?: boolean | undefined;
  /** Whether to return the full contents of the item. The default is `false`. */
  populate?: boolean | undefined;
}

/** The parameters and options of `updateCollectionRequest`. */
export interface UpdateCollectionRequestRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the request. */
  requestId: Uuid;
  /** The request body. */
  body: CollectionRequestInput;
}

/** The parameters and options of `deleteCollectionRequest`. */
export interface DeleteCollectionRequestRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the request. */
  requestId: Uuid;
}

/** The parameters and options of `transferCollectionRequests`. */
export interface TransferCollectionRequestsRequest extends CallOptions {
  /** The request body. */
  body: ItemTransfer;
}

/** The requests of a collection, one at a time. They can be moved and copied in bulk. */
export interface CollectionRequestsResource {
  /**
   * Create a request.
   *
   * Creates a request at the top of a collection or in a folder. To add saved responses, use
   * `collectionResponses.create`. The vendor's docs say that without a
   * `name` the request's name is left blank.
   *
   * `POST /collections/{collectionId}/requests` · operationId: `createCollectionRequest` · evidence: observed
   */
  create(request: CreateCollectionRequestRequest): Call<CollectionRequestCreated>;

  /**
   * Get a request.
   *
   * Returns a request in the flat form, which names other items by their ids instead of containing them. To
   * read a collection as a tree, use `collections.get`. `ids=true` returns
   * fewer fields, `populate=true` more.
   *
   * **Unverified:** whether `data.lastRevision` grows with every change.
   *
   * `GET /collections/{collectionId}/requests/{requestId}` · operationId: `getCollectionRequest` · evidence: observed
   */
  get(request: GetCollectionRequestRequest): Call<CollectionRequestResult>;

  /**
   * Update a request.
   *
   * Changes the fields of a request that you send. The vendor's docs say that the others stay as they are.
   * To change its place, use `collectionRequests.transfer`.
   * Use the collection's id; its UID is rejected.
   *
   * `PUT /collections/{collectionId}/requests/{requestId}` · operationId: `updateCollectionRequest` · evidence: observed
   */
  update(request: UpdateCollectionRequestRequest): Call<CollectionRequestUpdated>;

  /**
   * Delete a request.
   *
   * Deletes a request. Returns its id and owner.
   *
   * **Unverified:** that its saved responses are deleted as well, and whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/requests/{requestId}` · operationId: `deleteCollectionRequest` · evidence: observed
   */
  delete(request: DeleteCollectionRequestRequest): Call<ItemDeletion>;

  /**
   * Move or copy requests.
   *
   * Moves or copies requests to a position in a collection or a folder. All ids are UIDs.
   *
   * **Unverified:** whether a copy is returned with its own UID or with that of the original.
   *
   * `POST /collection-requests-transfers` · operationId: `transferCollectionRequests` · evidence: observed
   */
  transfer(request: TransferCollectionRequestsRequest): Call<ItemTransferResult>;
}

/** The parameters and options of `createCollectionResponse`. */
export interface CreateCollectionResponseRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /**
   * The id of the request to save the response with. The vendor's newer definition calls it
   * `request`.
   */
  requestId?: Uuid | undefined;
  /** Another spelling of `requestId`. */
  request?: Uuid | undefined;
  /** The request body. */
  body: CollectionResponseInput;
}

/** The parameters and options of `getCollectionResponse`. */
export interface GetCollectionResponseRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the saved response. */
  responseId: Uuid;
  /** Whether to return only the fields that contain ids. The default is `false`. */
  ids?: boolean | undefined;
  /** Whether to return ids as UIDs. The default is `false`. */
  uid?: boolean | undefined;
  /** Whether to return the full contents of the item. The default is `false`. */
  populate?: boolean | undefined;
}

/** The parameters and options of `updateCollectionResponse`. */
export interface UpdateCollectionResponseRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the saved response. */
  responseId: Uuid;
  /** The request body. */
  body: CollectionResponseInput;
}

/** The parameters and options of `deleteCollectionResponse`. */
export interface DeleteCollectionResponseRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the saved response. */
  responseId: Uuid;
}

/** The parameters and options of `transferCollectionResponses`. */
export interface TransferCollectionResponsesRequest extends CallOptions {
  /** The request body. */
  body: ItemTransfer;
}

/**
 * The saved responses (examples) of requests, one at a time. They can be moved and copied in
 * bulk.
 */
export interface CollectionResponsesResource {
  /**
   * Create a saved response.
   *
   * Saves a response with a request of a collection, as an example of what the request returns. Mock
   * servers reply with it. The vendor's docs say that without a `name` the response's name is left
   * blank.
   *
   * `POST /collections/{collectionId}/responses` · operationId: `createCollectionResponse` · evidence: observed
   */
  create(request: CreateCollectionResponseRequest): Call<CollectionResponseCreated>;

  /**
   * Get a saved response.
   *
   * Returns a saved response in the flat form, which names other items by their ids instead of containing them. To
   * read a collection as a tree, use `collections.get`. `ids=true` returns
   * fewer fields, `populate=true` more.
   *
   * **Unverified:** whether `data.lastRevision` grows with every change.
   *
   * `GET /collections/{collectionId}/responses/{responseId}` · operationId: `getCollectionResponse` · evidence: observed
   */
  get(request: GetCollectionResponseRequest): Call<CollectionResponseResult>;

  /**
   * Update a saved response.
   *
   * Changes the fields of a saved response that you send. The vendor's docs say that the others stay as they are.
   * To change its place, use `collectionResponses.transfer`.
   * Use the collection's id; its UID is rejected.
   *
   * `PUT /collections/{collectionId}/responses/{responseId}` · operationId: `updateCollectionResponse` · evidence: observed
   */
  update(request: UpdateCollectionResponseRequest): Call<CollectionResponseUpdated>;

  /**
   * Delete a saved response.
   *
   * Deletes a saved response. Returns its id and owner.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/responses/{responseId}` · operationId: `deleteCollectionResponse` · evidence: observed
   */
  delete(request: DeleteCollectionResponseRequest): Call<ItemDeletion>;

  /**
   * Move or copy saved responses.
   *
   * Moves or copies saved responses to a position in a request. All ids are UIDs.
   *
   * **Unverified:** whether a copy is returned with its own UID or with that of the original.
   *
   * `POST /collection-responses-transfers` · operationId: `transferCollectionResponses` · evidence: observed
   */
  transfer(request: TransferCollectionResponsesRequest): Call<ItemTransferResult>;
}

/** The parameters and options of `listCollectionComments`. */
export interface ListCollectionCommentsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
}

/** The parameters and options of `createCollectionComment`. */
export interface CreateCollectionCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The request body. */
  body: CommentInput;
}

/** The parameters and options of `updateCollectionComment`. */
export interface UpdateCollectionCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
  /** The request body. */
  body: CommentChanges;
}

/** The parameters and options of `deleteCollectionComment`. */
export interface DeleteCollectionCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
}

/** Comments on a collection. A comment belongs to a thread. */
export interface CollectionCommentsResource {
  /**
   * List a collection's comments.
   *
   * Returns the comments on a collection, all in one response. Comments with the same `threadId` belong
   * to one conversation.
   *
   * **Unverified:** whether long lists are cut off.
   *
   * `GET /collections/{collectionId}/comments` · operationId: `listCollectionComments` · evidence: observed
   */
  list(request: ListCollectionCommentsRequest): WholeListCall<Comment, CommentList>;

  /**
   * Create a comment on a collection.
   *
   * Adds a comment of at most 10,000 characters to a collection.
   *
   * To mention a person, write `@` and the user name in the text, and add that person to `tags`. To
   * reply in a conversation, send its `threadId` from
   * `collectionComments.list`.
   *
   * `POST /collections/{collectionId}/comments` · operationId: `createCollectionComment` · evidence: observed
   */
  create(request: CreateCollectionCommentRequest): Call<NewCommentResult>;

  /**
   * Update a comment on a collection.
   *
   * Replaces the text of a comment on a collection. The new text has at most 10,000 characters.
   *
   * **Unverified:** whether only the author may do this.
   *
   * `PUT /collections/{collectionId}/comments/{commentId}` · operationId: `updateCollectionComment` · evidence: observed
   */
  update(request: UpdateCollectionCommentRequest): Call<CommentResult>;

  /**
   * Delete a comment on a collection.
   *
   * Deletes a comment on a collection. The vendor's docs say that deleting the
   * first comment of a conversation deletes the whole conversation.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/comments/{commentId}` · operationId: `deleteCollectionComment` · evidence: observed
   */
  delete(request: DeleteCollectionCommentRequest): Call<undefined>;
}

/** The parameters and options of `listFolderComments`. */
export interface ListFolderCommentsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the folder. The plain id is rejected. */
  folderId: Uid;
}

/** The parameters and options of `createFolderComment`. */
export interface CreateFolderCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the folder. The plain id is rejected. */
  folderId: Uid;
  /** The request body. */
  body: CommentInput;
}

/** The parameters and options of `updateFolderComment`. */
export interface UpdateFolderCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the folder. The plain id is rejected. */
  folderId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
  /** The request body. */
  body: CommentChanges;
}

/** The parameters and options of `deleteFolderComment`. */
export interface DeleteFolderCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the folder. The plain id is rejected. */
  folderId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
}

/** Comments on a folder of a collection. */
export interface FolderCommentsResource {
  /**
   * List a folder's comments.
   *
   * Returns the comments on a folder, all in one response. Comments with the same `threadId` belong
   * to one conversation.
   *
   * **Unverified:** whether long lists are cut off.
   *
   * `GET /collections/{collectionId}/folders/{folderId}/comments` · operationId: `listFolderComments` · evidence: observed
   */
  list(request: ListFolderCommentsRequest): WholeListCall<Comment, CommentList>;

  /**
   * Create a comment on a folder.
   *
   * Adds a comment of at most 10,000 characters to a folder.
   *
   * To mention a person, write `@` and the user name in the text, and add that person to `tags`. To
   * reply in a conversation, send its `threadId` from
   * `folderComments.list`.
   *
   * `POST /collections/{collectionId}/folders/{folderId}/comments` · operationId: `createFolderComment` · evidence: observed
   */
  create(request: CreateFolderCommentRequest): Call<NewCommentResult>;

  /**
   * Update a comment on a folder.
   *
   * Replaces the text of a comment on a folder. The new text has at most 10,000 characters.
   *
   * **Unverified:** whether only the author may do this.
   *
   * `PUT /collections/{collectionId}/folders/{folderId}/comments/{commentId}` · operationId: `updateFolderComment` · evidence: observed
   */
  update(request: UpdateFolderCommentRequest): Call<CommentResult>;

  /**
   * Delete a comment on a folder.
   *
   * Deletes a comment on a folder. The vendor's docs say that deleting the
   * first comment of a conversation deletes the whole conversation.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/folders/{folderId}/comments/{commentId}` · operationId: `deleteFolderComment` · evidence: observed
   */
  delete(request: DeleteFolderCommentRequest): Call<undefined>;
}

/** The parameters and options of `listRequestComments`. */
export interface ListRequestCommentsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the request. The plain id is rejected. */
  requestId: Uid;
}

/** The parameters and options of `createRequestComment`. */
export interface CreateRequestCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the request. The plain id is rejected. */
  requestId: Uid;
  /** The request body. */
  body: CommentInput;
}

/** The parameters and options of `updateRequestComment`. */
export interface UpdateRequestCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the request. The plain id is rejected. */
  requestId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
  /** The request body. */
  body: CommentChanges;
}

/** The parameters and options of `deleteRequestComment`. */
export interface DeleteRequestCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the request. The plain id is rejected. */
  requestId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
}

/** Comments on a request of a collection. */
export interface RequestCommentsResource {
  /**
   * List a request's comments.
   *
   * Returns the comments on a request, all in one response. Comments with the same `threadId` belong
   * to one conversation.
   *
   * **Unverified:** whether long lists are cut off.
   *
   * `GET /collections/{collectionId}/requests/{requestId}/comments` · operationId: `listRequestComments` · evidence: observed
   */
  list(request: ListRequestCommentsRequest): WholeListCall<Comment, CommentList>;

  /**
   * Create a comment on a request.
   *
   * Adds a comment of at most 10,000 characters to a request.
   *
   * To mention a person, write `@` and the user name in the text, and add that person to `tags`. To
   * reply in a conversation, send its `threadId` from
   * `requestComments.list`.
   *
   * `POST /collections/{collectionId}/requests/{requestId}/comments` · operationId: `createRequestComment` · evidence: observed
   */
  create(request: CreateRequestCommentRequest): Call<NewCommentResult>;

  /**
   * Update a comment on a request.
   *
   * Replaces the text of a comment on a request. The new text has at most 10,000 characters.
   *
   * **Unverified:** whether only the author may do this.
   *
   * `PUT /collections/{collectionId}/requests/{requestId}/comments/{commentId}` · operationId: `updateRequestComment` · evidence: observed
   */
  update(request: UpdateRequestCommentRequest): Call<CommentResult>;

  /**
   * Delete a comment on a request.
   *
   * Deletes a comment on a request. The vendor's docs say that deleting the
   * first comment of a conversation deletes the whole conversation.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/requests/{requestId}/comments/{commentId}` · operationId: `deleteRequestComment` · evidence: observed
   */
  delete(request: DeleteRequestCommentRequest): Call<undefined>;
}

/** The parameters and options of `listResponseComments`. */
export interface ListResponseCommentsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the saved response. The plain id is rejected. */
  responseId: Uid;
}

/** The parameters and options of `createResponseComment`. */
export interface CreateResponseCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the saved response. The plain id is rejected. */
  responseId: Uid;
  /** The request body. */
  body: CommentInput;
}

/** The parameters and options of `updateResponseComment`. */
export interface UpdateResponseCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the saved response. The plain id is rejected. */
  responseId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
  /** The request body. */
  body: CommentChanges;
}

/** The parameters and options of `deleteResponseComment`. */
export interface DeleteResponseCommentRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The UID of the saved response. The plain id is rejected. */
  responseId: Uid;
  /** The id of the comment. */
  commentId: CommentId;
}

/** Comments on a saved response of a collection. */
export interface ResponseCommentsResource {
  /**
   * List a saved response's comments.
   *
   * Returns the comments on a saved response, all in one response. Comments with the same `threadId` belong
   * to one conversation.
   *
   * **Unverified:** whether long lists are cut off.
   *
   * `GET /collections/{collectionId}/responses/{responseId}/comments` · operationId: `listResponseComments` · evidence: observed
   */
  list(request: ListResponseCommentsRequest): WholeListCall<Comment, CommentList>;

  /**
   * Create a comment on a saved response.
   *
   * Adds a comment of at most 10,000 characters to a saved response.
   *
   * To mention a person, write `@` and the user name in the text, and add that person to `tags`. To
   * reply in a conversation, send its `threadId` from
   * `responseComments.list`.
   *
   * `POST /collections/{collectionId}/responses/{responseId}/comments` · operationId: `createResponseComment` · evidence: observed
   */
  create(request: CreateResponseCommentRequest): Call<NewCommentResult>;

  /**
   * Update a comment on a saved response.
   *
   * Replaces the text of a comment on a saved response. The new text has at most 10,000 characters.
   *
   * **Unverified:** whether only the author may do this.
   *
   * `PUT /collections/{collectionId}/responses/{responseId}/comments/{commentId}` · operationId: `updateResponseComment` · evidence: observed
   */
  update(request: UpdateResponseCommentRequest): Call<CommentResult>;

  /**
   * Delete a comment on a saved response.
   *
   * Deletes a comment on a saved response. The vendor's docs say that deleting the
   * first comment of a conversation deletes the whole conversation.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collections/{collectionId}/responses/{responseId}/comments/{commentId}` · operationId: `deleteResponseComment` · evidence: observed
   */
  delete(request: DeleteResponseCommentRequest): Call<undefined>;
}

/** The parameters and options of `listCollectionForksByMe`. */
export interface ListCollectionForksByMeRequest extends CallOptions {
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The direction of the sort. */
  direction?: SortDirection | undefined;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
}

/** The parameters and options of `createCollectionFork`. */
export interface CreateCollectionForkRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The id of the workspace to create the fork in. */
  workspace: Uuid;
  /** The request body. */
  body: CreateCollectionForkBody;
}

/** The parameters and options of `mergeCollectionFork`. */
export interface MergeCollectionForkRequest extends CallOptions {
  /** The request body. */
  body: CollectionMergeInput;
}

/** The parameters and options of `listCollectionForks`. */
export interface ListCollectionForksRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The direction of the sort. */
  direction?: SortDirection | undefined;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
}

/** The parameters and options of `pullCollectionFork`. */
export interface PullCollectionForkRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
}

/** The parameters and options of `getCollectionForkSourceStatus`. */
export interface GetCollectionForkSourceStatusRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
}

/**
 * Forks of a collection. A fork keeps a link to its source: it can pull changes of the source
 * and merge its own.
 */
export interface CollectionForksResource {
  /**
   * List your collection forks.
   *
   * Returns the collections that the key's user forked, page by page. For all forks of one collection,
   * use `collectionForks.list`.
   *
   * `GET /collections/collection-forks` · operationId: `listCollectionForksByMe` · evidence: documented
   */
  listByMe(request?: ListCollectionForksByMeRequest): ListCall<CollectionForkByMe, CollectionForkByMePage>;

  /**
   * Fork a collection.
   *
   * Copies a collection into a workspace, linked to its source. Later, use
   * `collectionForks.pull` to update the fork, and
   * `collectionForks.merge` or
   * `pullRequests.create` to bring its changes back.
   *
   * `POST /collections/fork/{collectionId}` · operationId: `createCollectionFork` · evidence: documented
   */
  create(request: CreateCollectionForkRequest): Call<CollectionForkResult>;

  /**
   * Merge a fork of a collection.
   *
   * Merges the changes of a fork into its source. By default the fork stays and is updated as well;
   * `deleteSource` deletes it. To have the changes reviewed first, use
   * `pullRequests.create`.
   *
   * **Unverified:** which collection the response names, and how conflicts are reported.
   *
   * `POST /collections/merge` · operationId: `mergeCollectionFork` · evidence: documented
   */
  merge(request: MergeCollectionForkRequest): Call<CollectionMergeResult>;

  /**
   * List a collection's forks.
   *
   * Returns all forks of a collection, by all users, page by page.
   *
   * `GET /collections/{collectionId}/forks` · operationId: `listCollectionForks` · evidence: documented
   */
  list(request: ListCollectionForksRequest): ListCall<CollectionFork, CollectionForkPage>;

  /**
   * Pull source changes into a forked collection.
   *
   * Updates a fork from its source. `collectionId` names the fork; there is no body. A collection that
   * is not a fork is rejected with 400. To check for changes first, use
   * `collectionForks.getSourceStatus`.
   *
   * **Unverified:** how conflicts are reported.
   *
   * `PUT /collections/{collectionId}/pulls` · operationId: `pullCollectionFork` · evidence: documented
   */
  pull(request: PullCollectionForkRequest): Call<CollectionPullResult>;

  /**
   * Check whether the source is ahead.
   *
   * Returns whether the source of a fork has changes that the fork lacks. A collection that is not a
   * fork is rejected with 400. The vendor's docs say that a change in the source can take a few minutes
   * to show. To update the fork, use
   * `collectionForks.pull`.
   *
   * **Unverified:** whether the key in `collection` is always the UID.
   *
   * `GET /collections/{collectionId}/source-status` · operationId: `getCollectionForkSourceStatus` · evidence: documented
   */
  getSourceStatus(request: GetCollectionForkSourceStatusRequest): Call<CollectionForkSourceStatusResult>;
}

/** The parameters and options of `listPullRequests`. */
export interface ListPullRequestsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
}

/** The parameters and options of `createPullRequest`. */
export interface CreatePullRequestRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The request body. */
  body: PullRequestInput;
}

/** The parameters and options of `getPullRequest`. */
export interface GetPullRequestRequest extends CallOptions {
  /**
   * The id of the pull request, from
   * `pullRequests.list`.
   */
  pullRequestId: Uuid;
}

/** The parameters and options of `updatePullRequest`. */
export interface UpdatePullRequestRequest extends CallOptions {
  /**
   * The id of the pull request, from
   * `pullRequests.list`.
   */
  pullRequestId: Uuid;
  /** The request body. */
  body: PullRequestChanges;
}

/** Proposals to merge a fork of a collection into its source, with reviewers. */
export interface PullRequestsResource {
  /**
   * List a collection's pull requests.
   *
   * Returns the pull requests of a collection, all in one response. For the reviewers, use
   * `pullRequests.get`.
   *
   * **Unverified:** whether the list has the pull requests from the collection, to it, or both.
   *
   * `GET /collections/{collectionId}/pull-requests` · operationId: `listPullRequests` · evidence: observed
   */
  list(request: ListPullRequestsRequest): WholeListCall<PullRequestListItem, PullRequestList>;

  /**
   * Create a pull request.
   *
   * Proposes to merge a fork into its source. `collectionId` names the fork, `destinationId` the source.
   * A second open pull request for the same two is rejected with 400. The response lacks the reviewers;
   * use `pullRequests.get`. No route of this API reviews or merges a pull
   * request; `collectionForks.merge` merges without one.
   *
   * **Unverified:** whether `description` is required, as the vendor's older definition says.
   *
   * `POST /collections/{collectionId}/pull-requests` · operationId: `createPullRequest` · evidence: observed
   */
  create(request: CreatePullRequestRequest): Call<PullRequestSummary>;

  /**
   * Get a pull request.
   *
   * Returns a pull request: its fork and its destination, whether both still exist, the reviewers and
   * their decisions, and the state of the merge.
   *
   * `GET /pull-requests/{pullRequestId}` · operationId: `getPullRequest` · evidence: observed
   */
  get(request: GetPullRequestRequest): Call<PullRequest>;

  /**
   * Update a pull request.
   *
   * Changes the title, description or reviewers of a pull request. Always send the title and the
   * reviewers. The response lacks the reviewers; use `pullRequests.get`.
   *
   * **Unverified:** whether leaving out the description keeps it, and which states lead to 409.
   *
   * `PUT /pull-requests/{pullRequestId}` · operationId: `updatePullRequest` · evidence: observed
   */
  update(request: UpdatePullRequestRequest): Call<PullRequestUpdated>;
}

/** The parameters and options of `listCollectionRoles`. */
export interface ListCollectionRolesRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
}

/** The parameters and options of `updateCollectionRoles`. */
export interface UpdateCollectionRolesRequest extends CallOptions {
  /** The id of the collection, from `collections.list`. */
  collectionId: Uuid;
  /** The request body. */
  body: CollectionRoleChanges;
}

/** The roles of users, user groups and the team in a collection: viewer or editor. */
export interface CollectionRolesResource {
  /**
   * List a collection's roles.
   *
   * Returns the roles of users, user groups and teams in a collection, by their ids and all in one
   * response.
   *
   * `GET /collections/{collectionId}/roles` · operationId: `listCollectionRoles` · evidence: documented
   */
  list(request: ListCollectionRolesRequest): Call<CollectionRoles>;

  /**
   * Update a collection's roles.
   *
   * Changes the roles of users, user groups or teams in a collection. Each change has a kind (`path`) and
   * any number of ids with their new roles. The response is empty; for the result, use
   * `collectionRoles.list`.
   *
   * **Unverified:** how to remove a role. The only known `op` is `update`.
   *
   * `PATCH /collections/{collectionId}/roles` · operationId: `updateCollectionRoles` · evidence: documented
   */
  update(request: UpdateCollectionRolesRequest): Call<undefined>;
}

/** The parameters and options of `listCollectionTags`. */
export interface ListCollectionTagsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
}

/** The parameters and options of `replaceCollectionTags`. */
export interface ReplaceCollectionTagsRequest extends CallOptions {
  /** The UID of the collection. The plain id is rejected. */
  collectionId: Uid;
  /** The request body. */
  body: TagListWritable;
}

/** The tags of a collection, at most five. */
export interface CollectionTagsResource {
  /**
   * List a collection's tags.
   *
   * Returns the tags of a collection, at most five. To find the elements with a tag, use
   * `tags.listEntities`.
   *
   * `GET /collections/{collectionId}/tags` · operationId: `listCollectionTags` · evidence: observed
   */
  list(request: ListCollectionTagsRequest): WholeListCall<Tag, TagList>;

  /**
   * Replace a collection's tags.
   *
   * Replaces all tags of a collection. To add a tag, send the present ones as well, from
   * `collectionTags.list`. An empty list removes all tags.
   *
   * `PUT /collections/{collectionId}/tags` · operationId: `replaceCollectionTags` · evidence: observed
   */
  replace(request: ReplaceCollectionTagsRequest): Call<TagList>;
}

/** The parameters and options of `listCollectionAccessKeys`. */
export interface ListCollectionAccessKeysRequest extends CallOptions {
  /** Filter by collection. Its UID. */
  collectionId?: Uid | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
}

/** The parameters and options of `deleteCollectionAccessKey`. */
export interface DeleteCollectionAccessKeyRequest extends CallOptions {
  /**
   * The id of the access key, from
   * `collectionAccessKeys.list`. Not the key itself.
   */
  keyId: string;
}

/**
 * Read-only keys to single collections, for programs without an API key. A key is valid for 60
 * days; each use extends it by 60 days.
 */
export interface CollectionAccessKeysResource {
  /**
   * List collection access keys.
   *
   * Returns collection access keys, page by page. Filter by collection. The keys are masked, and no
   * route of this API creates one.
   *
   * With an access key, a program can call `collections.get` without an API
   * key. A key expires 60 days after its creation or its last use.
   *
   * `GET /collection-access-keys` · operationId: `listCollectionAccessKeys` · evidence: documented
   */
  list(request?: ListCollectionAccessKeysRequest): ListCall<CollectionAccessKey, CollectionAccessKeyPage>;

  /**
   * Delete a collection access key.
   *
   * Deletes an access key, which then no longer reads its collection. The collection stays.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /collection-access-keys/{keyId}` · operationId: `deleteCollectionAccessKey` · evidence: observed
   */
  delete(request: DeleteCollectionAccessKeyRequest): Call<undefined>;
}

/** The parameters and options of `listEnvironments`. */
export interface ListEnvironmentsRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
}

/** The parameters and options of `createEnvironment`. */
export interface CreateEnvironmentRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: CreateEnvironmentBody;
}

/** The parameters and options of `getEnvironment`. */
export interface GetEnvironmentRequest extends CallOptions {
  /** The id of the environment, from `environments.list`. */
  environmentId: Uuid;
}

/** The parameters and options of `updateEnvironment`. */
export interface UpdateEnvironmentRequest extends CallOptions {
  /** The id of the environment, from `environments.list`. */
  environmentId: Uuid;
  /** The request body. */
  body: UpdateEnvironmentBody;
}

/** The parameters and options of `deleteEnvironment`. */
export interface DeleteEnvironmentRequest extends CallOptions {
  /** The id of the environment, from `environments.list`. */
  environmentId: Uuid;
}

/** Named sets of variables for running requests. */
export interface EnvironmentsResource {
  /**
   * List environments.
   *
   * Returns all environments without their variables, in one response.
   * `environments.get` returns the variables.
   *
   * `GET /environments` · operationId: `listEnvironments` · evidence: observed
   */
  list(request?: ListEnvironmentsRequest): WholeListCall<EnvironmentSummary, EnvironmentList>;

  /**
   * Create an environment.
   *
   * Creates an environment, optionally with variables. The response has its ids, but not its
   * variables.
   *
   * The vendor's 2026 definition requires `workspace`, so send it.
   *
   * **Unverified:** whether `environments.get` masks variables of the
   * type `secret`.
   *
   * `POST /environments` · operationId: `createEnvironment` · evidence: observed
   */
  create(request: CreateEnvironmentRequest): Call<EnvironmentResult>;

  /**
   * Get an environment.
   *
   * Returns an environment with its variables. Secret values are included, so keep the response out
   * of logs. An unknown id is answered with 400.
   *
   * **Unverified:** whether variables of the type `secret` are masked.
   *
   * `GET /environments/{environmentId}` · operationId: `getEnvironment` · evidence: observed
   */
  get(request: GetEnvironmentRequest): Call<GetEnvironmentResponse>;

  /**
   * Update an environment.
   *
   * Changes the name or the variables of an environment. To change one variable, read the
   * environment first and send all of its variables.
   *
   * **Unverified:** whether variables that you leave out are deleted.
   *
   * `PUT /environments/{environmentId}` · operationId: `updateEnvironment` · evidence: observed
   */
  update(request: UpdateEnvironmentRequest): Call<EnvironmentResult>;

  /**
   * Delete an environment.
   *
   * Deletes an environment with its variables. This cannot be undone, as far as we know.
   *
   * `DELETE /environments/{environmentId}` · operationId: `deleteEnvironment` · evidence: observed
   */
  delete(request: DeleteEnvironmentRequest): Call<DeleteEnvironmentResponse>;
}

/** The parameters and options of `listEnvironmentForks`. */
export interface ListEnvironmentForksRequest extends CallOptions {
  /** The UID of the environment. The plain id is rejected. */
  environmentId: Uid;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The direction of the sort. */
  direction?: SortDirection | undefined;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
  /** The field to sort by. */
  sort?: "createdAt" | (string & {}) | undefined;
}

/** The parameters and options of `createEnvironmentFork`. */
export interface CreateEnvironmentForkRequest extends CallOptions {
  /** The UID of the environment. The plain id is rejected. */
  environmentId: Uid;
  /** The id of the workspace to create the fork in. */
  workspaceId?: Uuid | undefined;
  /** Another spelling of `workspaceId`. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: CreateEnvironmentForkBody;
}

/** The parameters and options of `mergeEnvironmentFork`. */
export interface MergeEnvironmentForkRequest extends CallOptions {
  /** The UID of the environment. The plain id is rejected. */
  environmentId: Uid;
  /** The request body. */
  body: MergeEnvironmentForkBody;
}

/** The parameters and options of `pullEnvironmentFork`. */
export interface PullEnvironmentForkRequest extends CallOptions {
  /** The UID of the environment. The plain id is rejected. */
  environmentId: Uid;
  /** The request body. */
  body: PullEnvironmentForkBody;
}

/**
 * Forks of an environment. A fork keeps a link to its source: it can pull changes of the source
 * and merge its own.
 */
export interface EnvironmentForksResource {
  /**
   * List an environment's forks.
   *
   * Returns the forks of an environment, one page at a time. `meta.total` is the number of forks on
   * all pages.
   *
   * **Unverified:** whether `createdBy` is a name or an id.
   *
   * `GET /environments/{environmentId}/forks` · operationId: `listEnvironmentForks` · evidence: documented
   */
  list(request: ListEnvironmentForksRequest): ListCall<EnvironmentFork, EnvironmentForkPage>;

  /**
   * Fork an environment.
   *
   * Forks an environment into a workspace. The fork keeps a link to its source:
   * `environmentForks.pull` updates it,
   * `environmentForks.merge` merges its changes into the
   * source.
   *
   * The vendor's definitions call the parameter `workspaceId`, the vendor's collection calls it
   * `workspace`.
   *
   * `POST /environments/{environmentId}/forks` · operationId: `createEnvironmentFork` · evidence: documented
   */
  create(request: CreateEnvironmentForkRequest): Call<EnvironmentForkResult>;

  /**
   * Merge a fork of an environment.
   *
   * Merges the changes of a fork into its source. The path names the source, the body names the
   * fork. With `deleteSource`, the fork is deleted after the merge.
   *
   * `POST /environments/{environmentId}/merges` · operationId: `mergeEnvironmentFork` · evidence: documented
   */
  merge(request: MergeEnvironmentForkRequest): Call<EnvironmentReference>;

  /**
   * Pull source changes into a fork.
   *
   * Updates a fork with the changes of its source. The path names the fork, the body names the
   * source. An environment that is not a fork is answered with 400.
   *
   * The vendor's 2026 definition requires `source`, so send it.
   *
   * `POST /environments/{environmentId}/pulls` · operationId: `pullEnvironmentFork` · evidence: documented
   */
  pull(request: PullEnvironmentForkRequest): Call<EnvironmentReference>;
}

/** The parameters and options of `listMocks`. */
export interface ListMocksRequest extends CallOptions {
  /** Return only mock servers of this team. Ignored with `workspace`. */
  teamId?: string | undefined;
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
}

/** The parameters and options of `createMock`. */
export interface CreateMockRequest extends CallOptions {
  /** The id of the workspace to create the mock server in. */
  workspace?: Uuid | undefined;
  /** Another spelling of `workspace`. */
  workspaceId?: Uuid | undefined;
  /** The request body. */
  body: CreateMockBody;
}

/** The parameters and options of `getMock`. */
export interface GetMockRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
}

/** The parameters and options of `updateMock`. */
export interface UpdateMockRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
  /** The request body. */
  body: UpdateMockBody;
}

/** The parameters and options of `deleteMock`. */
export interface DeleteMockRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
}

/** The parameters and options of `publishMock`. */
export interface PublishMockRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
}

/** The parameters and options of `unpublishMock`. */
export interface UnpublishMockRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
}

/** Mock servers. Each answers at its own address with the saved responses of a collection. */
export interface MocksResource {
  /**
   * List mock servers.
   *
   * Returns all mock servers in one response. Filter by workspace or by team; `workspace` takes
   * precedence.
   *
   * `GET /mocks` · operationId: `listMocks` · evidence: observed
   */
  list(request?: ListMocksRequest): WholeListCall<MockSummary, MockList>;

  /**
   * Create a mock server.
   *
   * Creates a mock server that answers with the saved responses of a collection, at `mockUrl` of the
   * response. It is public unless you set `private`: anybody who knows the address can call it.
   *
   * The vendor's 2026 definition requires `workspace`, so send it. The 2024 definition calls it
   * `workspaceId`.
   *
   * `POST /mocks` · operationId: `createMock` · evidence: observed
   */
  create(request: CreateMockRequest): Call<SavedMockResult>;

  /**
   * Get a mock server.
   *
   * Returns a mock server: its address, its collection, how it selects a response, and the active
   * server response (`config.serverResponseId`). A `deactivated` mock server does not answer calls.
   *
   * `GET /mocks/{mockId}` · operationId: `getMock` · evidence: observed
   */
  get(request: GetMockRequest): Call<MockResult>;

  /**
   * Update a mock server.
   *
   * Changes a mock server, or activates a server response: send its id as `config.serverResponseId`,
   * and it answers every call. `null` returns to the saved responses of the collection.
   *
   * **Unverified:** whether fields that you leave out keep their values; whether `collection`, which
   * only the vendor's 2026 definition has, can be changed in this version.
   *
   * `PUT /mocks/{mockId}` · operationId: `updateMock` · evidence: observed
   */
  update(request: UpdateMockRequest): Call<SavedMockResult>;

  /**
   * Delete a mock server.
   *
   * Deletes a mock server. Its address no longer answers. This cannot be undone, as far as we know.
   *
   * `DELETE /mocks/{mockId}` · operationId: `deleteMock` · evidence: observed
   */
  delete(request: DeleteMockRequest): Call<DeleteMockResponse>;

  /**
   * Publish a mock server.
   *
   * Makes a mock server public: anybody who knows its address can call it without a key. A mock
   * server that is already public is answered with 400.
   *
   * `POST /mocks/{mockId}/publish` · operationId: `publishMock` · evidence: observed
   */
  publish(request: PublishMockRequest): Call<MockReference>;

  /**
   * Unpublish a mock server.
   *
   * Makes a mock server private. According to the vendor, calls then need an API key of the team.
   * Despite its method, the operation deletes nothing. A mock server that is already private is
   * answered with 400.
   *
   * `DELETE /mocks/{mockId}/unpublish` · operationId: `unpublishMock` · evidence: observed
   */
  unpublish(request: UnpublishMockRequest): Call<MockReference>;
}

/** The parameters and options of `listMockCallLogs`. */
export interface ListMockCallLogsRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
  /** The page size. Default: 100. At least 1. At most 100. */
  limit?: number | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** Return only items from this time on. */
  since?: Timestamp | Date | undefined;
  /** Return only items up to this time. */
  until?: Timestamp | Date | undefined;
  /** Return only calls with this HTTP status. */
  responseStatusCode?: number | undefined;
  /** Return only calls with this `response.type`. */
  responseType?: string | undefined;
  /** Return only calls with this HTTP method, in lower case. */
  requestMethod?: string | undefined;
  /** Return only calls of this path, including its query string. */
  requestPath?: string | undefined;
  /** The field to sort by. Requires `direction`. */
  sort?: "servedAt" | (string & {}) | undefined;
  /** The direction of the sort. */
  direction?: SortDirection | undefined;
  /** What to add to each call. Values are separated by commas. */
  include?: readonly ("request.headers" | "request.body" | "response.headers" | "response.body" | (string & {}))[] | undefined;
}

/** The calls of a mock server and its responses. */
export interface MockCallLogsResource {
  /**
   * List a mock server's call logs.
   *
   * Returns the calls of a mock server, one page at a time. A page has at most 100 calls or 6.5 MB,
   * so it can be shorter than `limit`. Headers and bodies need `include`.
   *
   * `GET /mocks/{mockId}/call-logs` · operationId: `listMockCallLogs` · evidence: documented
   */
  list(request: ListMockCallLogsRequest): ListCall<MockCallLog, MockCallLogPage>;
}

/** The parameters and options of `listMockServerResponses`. */
export interface ListMockServerResponsesRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
}

/** The parameters and options of `createMockServerResponse`. */
export interface CreateMockServerResponseRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
  /** The request body. */
  body: CreateMockServerResponseBody;
}

/** The parameters and options of `getMockServerResponse`. */
export interface GetMockServerResponseRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
  /** The id of the server response, from `mockServerResponses.list`. */
  serverResponseId: Uuid;
}

/** The parameters and options of `updateMockServerResponse`. */
export interface UpdateMockServerResponseRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
  /** The id of the server response, from `mockServerResponses.list`. */
  serverResponseId: Uuid;
  /** The request body. */
  body: UpdateMockServerResponseBody;
}

/** The parameters and options of `deleteMockServerResponse`. */
export interface DeleteMockServerResponseRequest extends CallOptions {
  /** The id of the mock server, from `mocks.list`. */
  mockId: Uuid;
  /** The id of the server response, from `mockServerResponses.list`. */
  serverResponseId: Uuid;
}

/**
 * Fixed responses of a mock server. While one is active, it answers every call, for example with
 * an error 500 to rehearse an outage.
 */
export interface MockServerResponsesResource {
  /**
   * List server responses.
   *
   * Returns all server responses of a mock server in one response, without their headers and bodies.
   * The body is a plain list. `config.serverResponseId` of `mocks.get`
   * names the active one.
   *
   * `GET /mocks/{mockId}/server-responses` · operationId: `listMockServerResponses` · evidence: observed
   */
  list(request: ListMockServerResponsesRequest): WholeListCall<MockServerResponseSummary, ListMockServerResponsesResponse>;

  /**
   * Create a server response.
   *
   * Creates a server response: a fixed response of a mock server, such as a 503 to rehearse an
   * outage. It has no effect until you activate it with
   * `mocks.update`. Only one can be active at a time.
   *
   * `POST /mocks/{mockId}/server-responses` · operationId: `createMockServerResponse` · evidence: observed
   */
  create(request: CreateMockServerResponseRequest): Call<MockServerResponse>;

  /**
   * Get a server response.
   *
   * Returns a server response with its headers and its body.
   *
   * **Unverified:** the status for an unknown server response: 400 in the vendor's 2024 definition,
   * 404 in the 2026 one.
   *
   * `GET /mocks/{mockId}/server-responses/{serverResponseId}` · operationId: `getMockServerResponse` · evidence: observed
   */
  get(request: GetMockServerResponseRequest): Call<MockServerResponse>;

  /**
   * Update a server response.
   *
   * Changes a server response. While it is active, the next call gets the new response.
   *
   * **Unverified:** whether fields that you leave out keep their values.
   *
   * `PUT /mocks/{mockId}/server-responses/{serverResponseId}` · operationId: `updateMockServerResponse` · evidence: observed
   */
  update(request: UpdateMockServerResponseRequest): Call<MockServerResponse>;

  /**
   * Delete a server response.
   *
   * Deletes a server response and returns it. Deactivate an active one first, with
   * `mocks.update`.
   *
   * **Unverified:** what the mock server answers after its active server response is deleted; the
   * status for an unknown server response: 400 in the vendor's 2024 definition, 404 in the 2026 one.
   *
   * `DELETE /mocks/{mockId}/server-responses/{serverResponseId}` · operationId: `deleteMockServerResponse` · evidence: observed
   */
  delete(request: DeleteMockServerResponseRequest): Call<DeletedMockServerResponse>;
}

/** The parameters and options of `listMonitors`. */
export interface ListMonitorsRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** Return only monitors with an active schedule. Default: false. */
  active?: boolean | undefined;
  /** Return only monitors of this user. */
  owner?: UserId | undefined;
  /** Return only monitors of this collection. */
  collectionUid?: Uid | undefined;
  /** Return only monitors with this environment. */
  environmentUid?: Uid | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out for the first page. */
  cursor?: string | undefined;
  /** The page size. Default: 25. At least 1. At most 25. */
  limit?: number | undefined;
}

/** The parameters and options of `createMonitor`. */
export interface CreateMonitorRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: CreateMonitorBody;
}

/** The parameters and options of `getMonitor`. */
export interface GetMonitorRequest extends CallOptions {
  /** The id of the monitor, from `monitors.list`. */
  monitorId: Uuid;
}

/** The parameters and options of `updateMonitor`. */
export interface UpdateMonitorRequest extends CallOptions {
  /** The id of the monitor, from `monitors.list`. */
  monitorId: Uuid;
  /** The request body. */
  body: UpdateMonitorBody;
}

/** The parameters and options of `deleteMonitor`. */
export interface DeleteMonitorRequest extends CallOptions {
  /** The id of the monitor, from `monitors.list`. */
  monitorId: Uuid;
}

/** The parameters and options of `runMonitor`. */
export interface RunMonitorRequest extends CallOptions {
  /** The id of the monitor, from `monitors.list`. */
  monitorId: Uuid;
  /** Whether to return at once instead of waiting for the end of the run. Default: false. */
  async?: boolean | undefined;
}

/** The parameters and options of `monitors.runAndWait`. */
export interface RunMonitorAndWaitRequest
  extends Omit<RunMonitorRequest, keyof WaitOptions | "async">,
    WaitOptions {}

/** Monitors run a collection on a schedule or on demand. */
export interface MonitorsResource {
  /**
   * List monitors.
   *
   * Returns monitors without their schedules. Filter by workspace, owner, collection or environment.
   * `monitors.get` returns the schedule and the last run.
   *
   * The vendor's 2024 definition returns all monitors in one response. The 2026 definition returns
   * 25 a page: send `meta.nextCursor` as `cursor`. A body without `meta` is the whole list.
   *
   * `GET /monitors` · operationId: `listMonitors` · evidence: documented · limit: 10 calls in 10 seconds
   */
  list(request?: ListMonitorsRequest): WholeListCall<MonitorSummary, MonitorList>;

  /**
   * Create a monitor.
   *
   * Creates a monitor that runs a collection on a schedule. A collection of an API cannot be
   * monitored. The response has the ids and the name; `monitors.get` returns
   * the schedule with the next run, `monitors.run` runs the monitor at once.
   *
   * The vendor's 2026 definition requires `workspace`, so send it.
   *
   * `POST /monitors` · operationId: `createMonitor` · evidence: documented · limit: 10 calls in 10 seconds
   */
  create(request: CreateMonitorRequest): Call<MonitorResult>;

  /**
   * Get a monitor.
   *
   * Returns a monitor: its collection, its schedule, its options, the recipients of its
   * notifications and the statistics of its last run. The requests of a run are only in the response
   * of `monitors.run`.
   *
   * `GET /monitors/{monitorId}` · operationId: `getMonitor` · evidence: documented · limit: 10 calls in 10 seconds
   */
  get(request: GetMonitorRequest): Call<GetMonitorResponse>;

  /**
   * Update a monitor.
   *
   * Changes a monitor: its name, its schedule or its settings. The collection and the environment
   * cannot be changed. Send both fields of the schedule.
   *
   * **Unverified:** whether fields that you leave out keep their values.
   *
   * `PUT /monitors/{monitorId}` · operationId: `updateMonitor` · evidence: documented · limit: 10 calls in 10 seconds
   */
  update(request: UpdateMonitorRequest): Call<MonitorResult>;

  /**
   * Delete a monitor.
   *
   * Deletes a monitor. It no longer runs. This cannot be undone, as far as we know.
   *
   * `DELETE /monitors/{monitorId}` · operationId: `deleteMonitor` · evidence: documented · limit: 10 calls in 10 seconds
   */
  delete(request: DeleteMonitorRequest): Call<DeleteMonitorResponse>;

  /**
   * Run a monitor.
   *
   * Runs a monitor. By default the call waits until the run has finished, for up to 300 seconds. The
   * response has every request of the run with its response, so it can be large and contain secrets.
   * `info.status` and `failures` tell whether the tests passed.
   *
   * With `async=true` the call returns at once: with 202 and the status of the run, or with 200 and
   * `info` alone. No operation returns a single run. The result appears in `lastRun` of
   * `monitors.get`, which has the previous run until then: compare `jobId`
   * where both have it, else `startedAt`. Without a `jobId`, a run that somebody else started at the
   * same moment cannot be told from yours.
   *
   * **Unverified:** the values of `info.status` while a run is in progress; that both `jobId`s are the
   * same id; that `lastRun` has `finishedAt` only once the run has ended.
   *
   * `POST /monitors/{monitorId}/run` · operationId: `runMonitor` · evidence: documented · limit: 10 calls in 10 seconds · default timeout: 300 s
   */
  run(request: RunMonitorRequest): Call<RunMonitorResponse | RunMonitor202Response>;

  /**
   * Run a monitor, wait for the end of the run, and return it.
   *
   * Reads `monitor.lastRun` of `monitors.get`, calls `monitors.run` with `async: true`, and polls until `monitor.lastRun` is the new run and has `finishedAt`.
   *
   * The new run has the id that the response of `monitors.run` has. Without an id in both, it is the first run whose `startedAt` differs from that of the run before. So without an id, a run that somebody else started at the same moment may be taken for yours.
   *
   * The run is returned whatever its status is: a failed run is no error of this method.
   *
   * **Unverified:** the values of `info.status` while a run is in progress; that both `jobId`s are the
   * same id; that `lastRun` has `finishedAt` only once the run has ended.
   *
   * @throws TaskError when the responses have nothing by which the new run can be recognised.
   * @throws TimeoutError when no end of the run is seen within `timeout`. The run goes on.
   * @example
   * const run = await client.monitors.runAndWait({ monitorId, interval: 5_000 });
   */
  runAndWait(request: RunMonitorAndWaitRequest): Promise<MonitorLastRun>;
}

/** The parameters and options of `createWebhook`. */
export interface CreateWebhookRequest extends CallOptions {
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: CreateWebhookBody;
}

/** Addresses that run a collection on every call. */
export interface WebhooksResource {
  /**
   * Create a webhook.
   *
   * Creates a webhook: an address (`webhookUrl`) that runs a collection on every call. Keep the
   * response and treat the address as a secret: no operation returns it again, and none lists or
   * deletes webhooks.
   *
   * The vendor's 2026 definition requires `workspace`, so send it.
   *
   * **Unverified:** whether a call of the address needs a key.
   *
   * `POST /webhooks` · operationId: `createWebhook` · evidence: observed
   */
  create(request: CreateWebhookRequest): Call<CreateWebhookResponse>;
}

/** The parameters and options of `listApis`. */
export interface ListApisRequest extends CallOptions {
  /** The id of the workspace to look in, or to create in, from `workspaces.list`. */
  workspaceId: Uuid;
  /** Only what this user created. */
  createdBy?: UserId | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** Only what matches this text by its description. */
  description?: string | undefined;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
  /**
   * Version 9 only. The id of the workspace. For version 9, send `workspaceId` with the same value as
   * well: it is always required.
   * @deprecated Version 9 only.
   */
  workspace?: Uuid | undefined;
  /**
   * Version 9 only. Return only APIs from this time on, probably RFC 3339.
   * @deprecated Version 9 only.
   */
  since?: string | undefined;
  /**
   * Version 9 only. Return only APIs up to this time, in the form of `since`.
   * @deprecated Version 9 only.
   */
  until?: string | undefined;
  /**
   * Version 9 only. Return only APIs that this user changed last.
   * @deprecated Version 9 only.
   */
  updatedBy?: UserIdText | undefined;
  /**
   * Version 9 only. Filter by visibility, probably `true` or `false`.
   * @deprecated Version 9 only.
   */
  isPublic?: string | undefined;
  /**
   * Version 9 only. Filter by name.
   * @deprecated Version 9 only.
   */
  name?: string | undefined;
  /**
   * Version 9 only. Filter by summary.
   * @deprecated Version 9 only.
   */
  summary?: string | undefined;
  /**
   * Version 9 only. The field to sort by.
   * @deprecated Version 9 only.
   */
  sort?: string | undefined;
  /**
   * Version 9 only. The sort order.
   * @deprecated Version 9 only.
   */
  direction?: SortDirection | undefined;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface ListApisJsonRequest extends Omit<ListApisRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `createApi`. */
export interface CreateApiRequest extends CallOptions {
  /** The id of the workspace to look in, or to create in, from `workspaces.list`. */
  workspaceId: Uuid;
  /**
   * Version 9 only. The id of the workspace. For version 9, send `workspaceId` with the same value as
   * well: it is always required.
   * @deprecated Version 9 only.
   */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: ApiBody;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface CreateApiJsonRequest extends Omit<CreateApiRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `getApi`. */
export interface GetApiRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The parts to add to the API, separated by commas. */
  include?: readonly ("collections" | "versions" | "schemas" | "gitInfo" | (string & {}))[] | undefined;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface GetApiJsonRequest extends Omit<GetApiRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `updateApi`. */
export interface UpdateApiRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The request body. */
  body: ApiBody;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface UpdateApiJsonRequest extends Omit<UpdateApiRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `deleteApi`. */
export interface DeleteApiRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface DeleteApiJsonRequest extends Omit<DeleteApiRequest, "accept"> {
  accept: "application/json";
}

/**
 * APIs of the API Builder, with their schemas, collections and versions. Send version 10's
 * `Accept` header; the media type `application/json` is version 9, deprecated.
 */
export interface ApisResource {
  /**
   * List APIs.
   *
   * Returns the APIs of a workspace, one page at a time. `meta.total` counts the APIs on all pages.
   * `apis.get` adds schemas, collections and versions.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and has filters of its own.
   *
   * **Unverified:** the fields of version 9, and whether it pages; the values of `sort`, `since`,
   * `until` and `isPublic`; `summary` and `description` of an API that was created without them.
   *
   * `GET /apis` · operationId: `listApis` · evidence: observed
   */
  list(request: ListApisRequest): ListCall<Api, ApiPage>;
  /**
   * List APIs.
   *
   * Returns the APIs of a workspace, one page at a time. `meta.total` counts the APIs on all pages.
   * `apis.get` adds schemas, collections and versions.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and has filters of its own.
   *
   * **Unverified:** the fields of version 9, and whether it pages; the values of `sort`, `since`,
   * `until` and `isPublic`; `summary` and `description` of an API that was created without them.
   *
   * `GET /apis` · operationId: `listApis` · evidence: observed
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  list(request: ListApisJsonRequest): ListCall<LegacyApiElement, LegacyApiList>;

  /**
   * Create an API.
   *
   * Creates an empty API in a workspace. Add a definition with
   * `apiSchemas.create` and collections with
   * `apiCollections.add`, then publish its state with
   * `apiVersions.create`.
   *
   * A 403 can also mean that the plan allows no further API.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and wraps both bodies in `api`.
   *
   * **Unverified:** a success can be 201 instead of 200; `summary` and `description` of an API that
   * was created without them.
   *
   * `POST /apis` · operationId: `createApi` · evidence: observed
   */
  create(request: CreateApiRequest): Call<Api>;
  /**
   * Create an API.
   *
   * Creates an empty API in a workspace. Add a definition with
   * `apiSchemas.create` and collections with
   * `apiCollections.add`, then publish its state with
   * `apiVersions.create`.
   *
   * A 403 can also mean that the plan allows no further API.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and wraps both bodies in `api`.
   *
   * **Unverified:** a success can be 201 instead of 200; `summary` and `description` of an API that
   * was created without them.
   *
   * `POST /apis` · operationId: `createApi` · evidence: observed
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  create(request: CreateApiJsonRequest): Call<LegacyApiResult>;

  /**
   * Get an API.
   *
   * Returns one API. Its schemas, collections, versions and Git repository are only included on
   * request, with `include`, and as ids: fetch each with its own operation. For an API that is linked
   * to Git, `include` works for `versions` and `gitInfo` only.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated,
   * wraps the API in `api` and has no `include`.
   *
   * **Unverified:** the fields of `gitInfo`; whether the ids of collections are UIDs; `summary` and
   * `description` of an API that was created without them.
   *
   * `GET /apis/{apiId}` · operationId: `getApi` · evidence: observed
   */
  get(request: GetApiRequest): Call<ApiDetails>;
  /**
   * Get an API.
   *
   * Returns one API. Its schemas, collections, versions and Git repository are only included on
   * request, with `include`, and as ids: fetch each with its own operation. For an API that is linked
   * to Git, `include` works for `versions` and `gitInfo` only.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated,
   * wraps the API in `api` and has no `include`.
   *
   * **Unverified:** the fields of `gitInfo`; whether the ids of collections are UIDs; `summary` and
   * `description` of an API that was created without them.
   *
   * `GET /apis/{apiId}` · operationId: `getApi` · evidence: observed
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  get(request: GetApiJsonRequest): Call<LegacyApiResult>;

  /**
   * Update an API.
   *
   * Changes the name, summary or description of an API. The name is required, even if it stays the
   * same. Unlike other operations, this one returns user ids as text.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and wraps both bodies in `api`.
   *
   * **Unverified:** whether a summary or description that you leave out keeps its value.
   *
   * `PUT /apis/{apiId}` · operationId: `updateApi` · evidence: observed
   */
  update(request: UpdateApiRequest): Call<UpdatedApi>;
  /**
   * Update an API.
   *
   * Changes the name, summary or description of an API. The name is required, even if it stays the
   * same. Unlike other operations, this one returns user ids as text.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and wraps both bodies in `api`.
   *
   * **Unverified:** whether a summary or description that you leave out keeps its value.
   *
   * `PUT /apis/{apiId}` · operationId: `updateApi` · evidence: observed
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  update(request: UpdateApiJsonRequest): Call<LegacyApiResult>;

  /**
   * Delete an API.
   *
   * Deletes an API.
   *
   * Send `Accept: application/vnd.api.v10+json` to get 204. Without it the server answers in version
   * 9, which is deprecated, with 200 and the id.
   *
   * **Unverified:** whether its collections are deleted as well, and whether this can be undone.
   *
   * `DELETE /apis/{apiId}` · operationId: `deleteApi` · evidence: observed
   */
  delete(request: DeleteApiRequest): Call<undefined>;
  /**
   * Delete an API.
   *
   * Deletes an API.
   *
   * Send `Accept: application/vnd.api.v10+json` to get 204. Without it the server answers in version
   * 9, which is deprecated, with 200 and the id.
   *
   * **Unverified:** whether its collections are deleted as well, and whether this can be undone.
   *
   * `DELETE /apis/{apiId}` · operationId: `deleteApi` · evidence: observed
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  delete(request: DeleteApiJsonRequest): Call<LegacyApiDeleted | undefined>;
}

/** The parameters and options of `listApiVersions`. */
export interface ListApiVersionsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface ListApiVersionsJsonRequest extends Omit<ListApiVersionsRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `createApiVersion`. */
export interface CreateApiVersionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The request body. */
  body: ApiVersionBody;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface CreateApiVersionJsonRequest extends Omit<CreateApiVersionRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `getApiVersion`. */
export interface GetApiVersionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface GetApiVersionJsonRequest extends Omit<GetApiVersionRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `updateApiVersion`. */
export interface UpdateApiVersionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The request body. */
  body: ApiVersionUpdateBody;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface UpdateApiVersionJsonRequest extends Omit<UpdateApiVersionRequest, "accept"> {
  accept: "application/json";
}

/** The parameters and options of `deleteApiVersion`. */
export interface DeleteApiVersionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The form of the answer. Default: `application/vnd.api.v10+json`. */
  accept?: "application/vnd.api.v10+json" | undefined;
}

/** The same, for an answer in the form `application/json`. */
export interface DeleteApiVersionJsonRequest extends Omit<DeleteApiVersionRequest, "accept"> {
  accept: "application/json";
}

/** Named states of an API, created asynchronously. */
export interface ApiVersionsResource {
  /**
   * List versions.
   *
   * Returns the versions of an API, one page at a time. `meta.total` counts the versions on all
   * pages. `apiVersions.get` adds schemas and collections.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and has other fields.
   *
   * **Unverified:** whether version 9 pages; `releaseNotes` of a version that was created without
   * them.
   *
   * `GET /apis/{apiId}/versions` · operationId: `listApiVersions` · evidence: documented
   */
  list(request: ListApiVersionsRequest): ListCall<ApiVersion, ApiVersionPage>;
  /**
   * List versions.
   *
   * Returns the versions of an API, one page at a time. `meta.total` counts the versions on all
   * pages. `apiVersions.get` adds schemas and collections.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and has other fields.
   *
   * **Unverified:** whether version 9 pages; `releaseNotes` of a version that was created without
   * them.
   *
   * `GET /apis/{apiId}/versions` · operationId: `listApiVersions` · evidence: documented
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  list(request: ListApiVersionsJsonRequest): ListCall<LegacyApiElement, LegacyApiVersionList>;

  /**
   * Create a version.
   *
   * Saves the state of an API under a name. Select its content by the ids of schemas and collections
   * or, for an API that is linked to Git, by paths in a branch.
   *
   * Returns 202 while the work continues in a task, which the `Location` header names. Poll
   * `apiTasks.get` until `status` is `completed` or `failed`, then fetch the
   * version with `apiVersions.get`.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated,
   * wraps both bodies in `version`, can copy from another version, and returns 200.
   *
   * **Unverified:** whether the ids of collections are UIDs.
   *
   * `POST /apis/{apiId}/versions` · operationId: `createApiVersion` · evidence: documented
   */
  create(request: CreateApiVersionRequest): Call<ApiVersion>;
  /**
   * Create a version.
   *
   * Saves the state of an API under a name. Select its content by the ids of schemas and collections
   * or, for an API that is linked to Git, by paths in a branch.
   *
   * Returns 202 while the work continues in a task, which the `Location` header names. Poll
   * `apiTasks.get` until `status` is `completed` or `failed`, then fetch the
   * version with `apiVersions.get`.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated,
   * wraps both bodies in `version`, can copy from another version, and returns 200.
   *
   * **Unverified:** whether the ids of collections are UIDs.
   *
   * `POST /apis/{apiId}/versions` · operationId: `createApiVersion` · evidence: documented
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  create(request: CreateApiVersionJsonRequest): Call<LegacyApiVersionCreated>;

  /**
   * Get a version.
   *
   * Returns one version with its release notes, and the ids of its schemas and collections. Fetch
   * those with their own operations and this version as `versionId`.
   *
   * Until the version is complete, editors of the API get 302 with the task in `Location`, which
   * `apiTasks.get` returns; viewers get 404. Do not follow the redirect: it does
   * not lead to the version.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and has other fields.
   *
   * **Unverified:** whether the ids of collections are UIDs, and the meaning of their `type`;
   * `releaseNotes` of a version that was created without them.
   *
   * `GET /apis/{apiId}/versions/{versionId}` · operationId: `getApiVersion` · evidence: documented
   */
  get(request: GetApiVersionRequest): Call<ApiVersionResult | undefined>;
  /**
   * Get a version.
   *
   * Returns one version with its release notes, and the ids of its schemas and collections. Fetch
   * those with their own operations and this version as `versionId`.
   *
   * Until the version is complete, editors of the API get 302 with the task in `Location`, which
   * `apiTasks.get` returns; viewers get 404. Do not follow the redirect: it does
   * not lead to the version.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and has other fields.
   *
   * **Unverified:** whether the ids of collections are UIDs, and the meaning of their `type`;
   * `releaseNotes` of a version that was created without them.
   *
   * `GET /apis/{apiId}/versions/{versionId}` · operationId: `getApiVersion` · evidence: documented
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  get(request: GetApiVersionJsonRequest): Call<LegacyApiVersionResult | undefined>;

  /**
   * Update a version.
   *
   * Changes the name or the release notes of a version. Its schemas and collections cannot change:
   * create another version instead. Until the version is complete, the response is 404.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and wraps both bodies in `version`.
   *
   * **Unverified:** whether release notes that you leave out keep their text.
   *
   * `PUT /apis/{apiId}/versions/{versionId}` · operationId: `updateApiVersion` · evidence: documented
   */
  update(request: UpdateApiVersionRequest): Call<ApiVersion>;
  /**
   * Update a version.
   *
   * Changes the name or the release notes of a version. Its schemas and collections cannot change:
   * create another version instead. Until the version is complete, the response is 404.
   *
   * Send `Accept: application/vnd.api.v10+json`: it selects this form, although the server labels
   * the response `application/json`. Without it the server answers in version 9, which is deprecated
   * and wraps both bodies in `version`.
   *
   * **Unverified:** whether release notes that you leave out keep their text.
   *
   * `PUT /apis/{apiId}/versions/{versionId}` · operationId: `updateApiVersion` · evidence: documented
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  update(request: UpdateApiVersionJsonRequest): Call<LegacyApiVersionResult>;

  /**
   * Delete a version.
   *
   * Deletes a version of an API. Until the version is complete, the response is 404.
   *
   * Send `Accept: application/vnd.api.v10+json` to get 204. Without it the server answers in version
   * 9, which is deprecated, with 200 and the id.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /apis/{apiId}/versions/{versionId}` · operationId: `deleteApiVersion` · evidence: documented
   */
  delete(request: DeleteApiVersionRequest): Call<undefined>;
  /**
   * Delete a version.
   *
   * Deletes a version of an API. Until the version is complete, the response is 404.
   *
   * Send `Accept: application/vnd.api.v10+json` to get 204. Without it the server answers in version
   * 9, which is deprecated, with 200 and the id.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /apis/{apiId}/versions/{versionId}` · operationId: `deleteApiVersion` · evidence: documented
   * @deprecated An older form. Leave `accept` out for the current one.
   */
  delete(request: DeleteApiVersionJsonRequest): Call<LegacyApiVersionDeleted | undefined>;
}

/** The parameters and options of `createApiSchema`. */
export interface CreateApiSchemaRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The request body. */
  body: ApiSchemaInput;
}

/** The parameters and options of `getApiSchema`. */
export interface GetApiSchemaRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the schema, from `apis.get` with `include=schemas`. */
  schemaId: Uuid;
  /** The version to read from. Required for users who may only view the API. */
  versionId?: Uuid | undefined;
  /** Whether to return the schema as one text, in `content`, instead of its files. Default: false. */
  bundled?: boolean | undefined;
}

/** The definitions of APIs, as sets of files. */
export interface ApiSchemasResource {
  /**
   * Create a schema.
   *
   * Adds a definition to an API, as one file or several. Send the files with their contents; the
   * response leaves the contents out. Later changes go through
   * `apiSchemaFiles.replace`.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * **Unverified:** a success can be 201 instead of 200.
   *
   * `POST /apis/{apiId}/schemas` · operationId: `createApiSchema` · evidence: documented
   */
  create(request: CreateApiSchemaRequest): Call<ApiSchema>;

  /**
   * Get a schema.
   *
   * Returns the definition of an API, as the list of its files or, with `bundled`, as one text. The
   * files have no contents, and the list may be incomplete:
   * `apiSchemaFiles.list` pages through all files, and
   * `apiSchemaFiles.get` returns one with its content.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * **Unverified:** that `bundled` selects between the two forms; when `id`, `type` and the users are
   * absent; the values of `nextPath`.
   *
   * `GET /apis/{apiId}/schemas/{schemaId}` · operationId: `getApiSchema` · evidence: documented
   */
  get(request: GetApiSchemaRequest): Call<ApiSchemaDetails>;
}

/** The parameters and options of `listApiSchemaFiles`. */
export interface ListApiSchemaFilesRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the schema, from `apis.get` with `include=schemas`. */
  schemaId: Uuid;
  /** The version to read from. Required for users who may only view the API. */
  versionId?: Uuid | undefined;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
}

/** The parameters and options of `getApiSchemaFile`. */
export interface GetApiSchemaFileRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the schema, from `apis.get` with `include=schemas`. */
  schemaId: Uuid;
  /**
   * The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
   * in the folder `dir`. Encode them in the URL (`%2F`), as in any path parameter.
   */
  filePath: string;
  /** The version to read from. Required for users who may only view the API. */
  versionId?: Uuid | undefined;
}

/** The parameters and options of `replaceApiSchemaFile`. */
export interface ReplaceApiSchemaFileRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the schema, from `apis.get` with `include=schemas`. */
  schemaId: Uuid;
  /**
   * The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
   * in the folder `dir`. Encode them in the URL (`%2F`), as in any path parameter.
   */
  filePath: string;
  /** The request body. */
  body: ApiSchemaFileReplacement;
}

/** The parameters and options of `deleteApiSchemaFile`. */
export interface DeleteApiSchemaFileRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the schema, from `apis.get` with `include=schemas`. */
  schemaId: Uuid;
  /**
   * The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
   * in the folder `dir`. Encode them in the URL (`%2F`), as in any path parameter.
   */
  filePath: string;
}

/** The single files of a schema. */
export interface ApiSchemaFilesResource {
  /**
   * List schema files.
   *
   * Returns the files of a schema without their contents, one page at a time.
   * `apiSchemaFiles.get` returns the content for a `path`.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * `GET /apis/{apiId}/schemas/{schemaId}/files` · operationId: `listApiSchemaFiles` · evidence: documented
   */
  list(request: ListApiSchemaFilesRequest): ListCall<ApiSchemaFileListItem, ApiSchemaFilePage>;

  /**
   * Get a schema file.
   *
   * Returns one file of a schema with its content. `apiSchemaFiles.list`
   * returns the paths. To get the whole schema as one text, use
   * `apiSchemas.get` with `bundled`.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * **Unverified:** whether slashes in the path work without encoding.
   *
   * `GET /apis/{apiId}/schemas/{schemaId}/files/{filePath}` · operationId: `getApiSchemaFile` · evidence: documented
   */
  get(request: GetApiSchemaFileRequest): Call<ApiSchemaFileContent>;

  /**
   * Create or replace a schema file.
   *
   * Writes one file of a schema. If the path does not exist, the file and its folders are created.
   * The response has no content.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * **Unverified:** what happens when `name` differs from the path, and what becomes of the previous
   * root file when another one becomes the root; whether slashes in the path work without encoding.
   *
   * `PUT /apis/{apiId}/schemas/{schemaId}/files/{filePath}` · operationId: `replaceApiSchemaFile` · evidence: documented
   */
  replace(request: ReplaceApiSchemaFileRequest): Call<ApiSchemaFile>;

  /**
   * Delete a schema file.
   *
   * Deletes one file of a schema. Remove references to it from other files as well.
   *
   * Send `Accept: application/vnd.api.v10+json`.
   *
   * **Unverified:** whether a file that others refer to can be deleted; whether this can be undone;
   * whether slashes in the path work without encoding.
   *
   * `DELETE /apis/{apiId}/schemas/{schemaId}/files/{filePath}` · operationId: `deleteApiSchemaFile` · evidence: documented
   */
  delete(request: DeleteApiSchemaFileRequest): Call<undefined>;
}

/** The parameters and options of `addApiCollection`. */
export interface AddApiCollectionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The request body. */
  body: ApiCollectionAddition;
}

/** The parameters and options of `getApiCollection`. */
export interface GetApiCollectionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /**
   * The UID of the collection in the API, from
   * `apiCollections.add` or `apis.get`. A copy
   * has another UID than its source.
   */
  collectionId: Uid;
  /** The version to read from. Required for users who may only view the API. */
  versionId?: Uuid | undefined;
}

/** The parameters and options of `syncApiCollectionWithSchema`. */
export interface SyncApiCollectionWithSchemaRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /**
   * The UID of the collection in the API, from
   * `apiCollections.add` or `apis.get`. A copy
   * has another UID than its source.
   */
  collectionId: Uid;
}

/** The collections of an API. Those of an API that is linked to Git cannot be read. */
export interface ApiCollectionsResource {
  /**
   * Add a collection to an API.
   *
   * Adds a collection to an API. `operationType` selects the source:
   *
   * - `COPY_COLLECTION` copies the collection with the UID `data.collectionId`. The copy has a UID of
   *   its own.
   * - `GENERATE_FROM_SCHEMA` generates a collection from the API's schema, which has to exist.
   *   `apiCollections.syncWithSchema` updates it later.
   * - `CREATE_NEW` creates the collection in `data`.
   *
   * Returns only the UID; `apiCollections.get` returns the rest.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * **Unverified:** a success can be 201 instead of 200.
   *
   * `POST /apis/{apiId}/collections` · operationId: `addApiCollection` · evidence: documented
   */
  add(request: AddApiCollectionRequest): Call<ApiCollectionAdded>;

  /**
   * Get a collection of an API.
   *
   * Returns one collection of an API in full, in the collection format 2.1. Unlike
   * `collections.get`, the response has no wrapper: `info` and `item` are
   * at the top level. Collections of an API that is linked to Git cannot be read.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * `GET /apis/{apiId}/collections/{collectionId}` · operationId: `getApiCollection` · evidence: documented
   */
  get(request: GetApiCollectionRequest): Call<CollectionDocument>;

  /**
   * Sync a collection with its schema.
   *
   * Updates a collection of an API to match the API's schema. The request has no body. An API
   * without a schema gives 404.
   *
   * Returns 202 while the work continues in a task, which the `Location` header and `taskId` name.
   * Poll `apiTasks.get` until `status` is `completed` or `failed`.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * `PUT /apis/{apiId}/collections/{collectionId}/sync-with-schema-tasks` · operationId: `syncApiCollectionWithSchema` · evidence: observed
   */
  syncWithSchema(request: SyncApiCollectionWithSchemaRequest): Call<ApiTaskReference>;
}

/** The parameters and options of `getApiTask`. */
export interface GetApiTaskRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the task, the last part of the `Location` header that named it. */
  taskId: Uuid;
}

/** The background tasks of the API Builder. */
export interface ApiTasksResource {
  /**
   * Get a task.
   *
   * Returns the state of background work that `apiVersions.create` or
   * `apiCollections.syncWithSchema` started. Their
   * `Location` header names the task.
   *
   * Poll while `status` is `pending`, with a pause between calls. When it is `completed`, `details`
   * lists the created or changed resources; when it is `failed`, the error.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * **Unverified:** how long a task can be read, and the `details` of a pending one.
   *
   * `GET /apis/{apiId}/tasks/{taskId}` · operationId: `getApiTask` · evidence: observed
   */
  get(request: GetApiTaskRequest): Call<ApiTask>;

  /**
   * Waits until a task has ended, and returns it.
   *
   * Polls `apiTasks.get`. Give it the call that starts the task (`apiVersions.create`, `apiCollections.syncWithSchema`), or the parameters that name the task.
   *
   * @throws TaskError when the task failed, or the response names no task.
   * @throws TimeoutError when it has not ended within `timeout`.
   * @example
   * const task = await client.apiTasks.wait(client.apiVersions.create(request));
   */
  wait(task: Call<unknown> | GetApiTaskRequest, options?: WaitOptions): Promise<ApiTask>;
}

/** The parameters and options of `listApiComments`. */
export interface ListApiCommentsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
}

/** The parameters and options of `createApiComment`. */
export interface CreateApiCommentRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The request body. */
  body: CommentInput;
}

/** The parameters and options of `updateApiComment`. */
export interface UpdateApiCommentRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the comment. */
  commentId: CommentId;
  /** The request body. */
  body: CommentChanges;
}

/** The parameters and options of `deleteApiComment`. */
export interface DeleteApiCommentRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the comment. */
  commentId: CommentId;
}

/** Comments on APIs. They need no version 10 `Accept` header. */
export interface ApiCommentsResource {
  /**
   * List an API's comments.
   *
   * Returns all comments on an API. Comments with the same `threadId` belong to one conversation.
   * Needs no version 10 `Accept` header.
   *
   * **Unverified:** whether long lists are cut off.
   *
   * `GET /apis/{apiId}/comments` · operationId: `listApiComments` · evidence: observed
   */
  list(request: ListApiCommentsRequest): WholeListCall<Comment, CommentList>;

  /**
   * Create a comment on an API.
   *
   * Adds a comment of at most 10,000 characters to an API. Needs no version 10 `Accept` header.
   *
   * To mention a person, write `@` and the user name in the text, and add that person to `tags`.
   *
   * **Unverified:** `threadId`, which other comments accept to reply in a conversation.
   *
   * `POST /apis/{apiId}/comments` · operationId: `createApiComment` · evidence: observed
   */
  create(request: CreateApiCommentRequest): Call<NewCommentResult>;

  /**
   * Update a comment on an API.
   *
   * Replaces the text of a comment on an API. The new text has at most 10,000 characters. Needs no
   * version 10 `Accept` header.
   *
   * **Unverified:** whether only the author may do this.
   *
   * `PUT /apis/{apiId}/comments/{commentId}` · operationId: `updateApiComment` · evidence: observed
   */
  update(request: UpdateApiCommentRequest): Call<CommentResult>;

  /**
   * Delete a comment on an API.
   *
   * Deletes a comment on an API. The vendor's docs say that deleting the first comment of a
   * conversation deletes the whole conversation. Needs no version 10 `Accept` header.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /apis/{apiId}/comments/{commentId}` · operationId: `deleteApiComment` · evidence: observed
   */
  delete(request: DeleteApiCommentRequest): Call<undefined>;
}

/** The parameters and options of `listApiTags`. */
export interface ListApiTagsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
}

/** The parameters and options of `replaceApiTags`. */
export interface ReplaceApiTagsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The request body. */
  body: TagListWritable;
}

/** The tags of an API, at most five. */
export interface ApiTagsResource {
  /**
   * List an API's tags.
   *
   * Returns the tags of an API, at most five.
   * `tags.listEntities` finds the APIs with a given tag.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * `GET /apis/{apiId}/tags` · operationId: `listApiTags` · evidence: observed
   */
  list(request: ListApiTagsRequest): WholeListCall<Tag, TagList>;

  /**
   * Replace an API's tags.
   *
   * Replaces all tags of an API. To add one, read the tags with
   * `apiTags.list` and send them all back. An empty list removes all
   * tags.
   *
   * Send `Accept: application/vnd.api.v10+json`. The server labels the response `application/json`.
   *
   * `PUT /apis/{apiId}/tags` · operationId: `replaceApiTags` · evidence: observed
   */
  replace(request: ReplaceApiTagsRequest): Call<TagList>;
}

/** The parameters and options of `validateApiSecurity`. */
export interface ValidateApiSecurityRequest extends CallOptions {
  /** The request body. */
  body: ApiSecurityRequest;
}

/** Checks of definitions against the team's security rules. */
export interface ApiSecurityResource {
  /**
   * Check a definition for security problems.
   *
   * Checks a definition of at most 10 MB against the team's security rules and returns the
   * violations. It stores nothing, and the definition need not belong to an API.
   *
   * **Unverified:** the values of `type`, `severity` and `dataPath`, and whether every warning has
   * `possibleFixUrl`.
   *
   * `POST /security/api-validation` · operationId: `validateApiSecurity` · evidence: observed · default timeout: 300 s
   */
  validate(request: ValidateApiSecurityRequest): Call<ApiSecurityReport>;
}

/** The parameters and options of `listTagEntities`. */
export interface ListTagEntitiesRequest extends CallOptions {
  /** The tag, as in the lists of tags. */
  slug: TagSlug;
  /** The page size. Default: 10. At least 1. At most 50. */
  limit?: number | undefined;
  /** The direction of the sort. Default: "desc". */
  direction?: SortDirection | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** Filter by kind of element. */
  entityType?: TaggedEntityType | undefined;
}

/** Finds the APIs, collections and workspaces with a tag. */
export interface TagsResource {
  /**
   * List tagged elements.
   *
   * Returns the APIs, collections and workspaces that have a tag, page by page, by their ids.
   *
   * **Unverified:** the key of the sort, and whether `meta.count` counts this page or all pages.
   *
   * `GET /tags/{slug}/entities` · operationId: `listTagEntities` · evidence: observed
   */
  listEntities(request: ListTagEntitiesRequest): ListCall<TaggedEntity, TaggedEntityPage>;
}

/** The parameters and options of `listPrivateNetworkElements`. */
export interface ListPrivateNetworkElementsRequest extends CallOptions {
  /** Return only items from this time on. */
  since?: Timestamp | Date | undefined;
  /** Return only items up to this time. */
  until?: Timestamp | Date | undefined;
  /** Return only elements that this user added to the network. */
  addedBy?: UserId | undefined;
  /** Filter by name. */
  name?: string | undefined;
  /** Return only items whose summary matches this text. */
  summary?: string | undefined;
  /** Only what matches this text by its description. */
  description?: string | undefined;
  /** The field to sort by. Requires `direction`. */
  sort?: "createdAt" | "updatedAt" | (string & {}) | undefined;
  /** The direction of the sort. */
  direction?: SortDirection | undefined;
  /** Only what this user created. */
  createdBy?: UserId | undefined;
  /** The number of items to skip. Default: 0. At least 0. */
  offset?: number | undefined;
  /** The page size, at most 1000. Default: 1000. At least 1. At most 1000. */
  limit?: number | undefined;
  /** Return only entries of this folder. `0` is the root. Default: 0. */
  parentFolderId?: number | undefined;
  /** Return only entries of this type. */
  type?: PrivateNetworkElementType | undefined;
}

/** The parameters and options of `addPrivateNetworkElement`. */
export interface AddPrivateNetworkElementRequest extends CallOptions {
  /** The request body. */
  body: PrivateNetworkAddition;
}

/** The parameters and options of `updatePrivateNetworkElement`. */
export interface UpdatePrivateNetworkElementRequest extends CallOptions {
  /** The type of the entry. */
  elementType: PrivateNetworkElementType;
  /**
   * The id of the entry, from `privateNetworkElements.list`:
   * the id of an API, a workspace or a folder, or the UID of a collection.
   */
  elementId: string;
  /** The request body. */
  body: PrivateNetworkChange;
}

/** The parameters and options of `removePrivateNetworkElement`. */
export interface RemovePrivateNetworkElementRequest extends CallOptions {
  /** The type of the entry. */
  elementType: PrivateNetworkElementType;
  /**
   * The id of the entry, from `privateNetworkElements.list`:
   * the id of an API, a workspace or a folder, or the UID of a collection.
   */
  elementId: string;
}

/**
 * The Private API Network: the team's directory of its APIs, collections and workspaces,
 * organized in folders.
 */
export interface PrivateNetworkElementsResource {
  /**
   * List elements and folders.
   *
   * Returns the entries of the team's Private API Network, one page at a time: APIs, collections and
   * workspaces in `elements`, folders in `folders`. `parentFolderId` selects a folder; without it,
   * the list has the entries of the root.
   *
   * `limit` and `offset` apply to elements and folders separately: a page has up to `limit` of each.
   * `meta.totalCount` counts both. Iterating follows the elements, so it can end before the last
   * folder. To iterate folders, send `type=folder`.
   *
   * `GET /network/private` · operationId: `listPrivateNetworkElements` · evidence: documented
   */
  list(request?: ListPrivateNetworkElementsRequest): ListCall<PrivateNetworkElement, PrivateNetworkPage>;

  /**
   * Add an element or a folder.
   *
   * Adds an API, a collection or a workspace to the team's Private API Network, or creates a folder
   * in it. The body has exactly one of `api`, `collection`, `workspace` and `folder`.
   *
   * An element goes into a folder: find its id with
   * `privateNetworkElements.list`, or create a folder first.
   *
   * **Unverified:** whether a collection can be added by its plain id.
   *
   * `POST /network/private` · operationId: `addPrivateNetworkElement` · evidence: observed
   */
  add(request: AddPrivateNetworkElementRequest): Call<PrivateNetworkEntry>;

  /**
   * Update an element or a folder.
   *
   * Moves an element to another folder, or changes a folder. `$add` and `$remove` change the
   * environments of a collection.
   *
   * The body repeats the type from the path: for `elementType` `collection`, it has the field
   * `collection` and no other. The name of an element cannot be changed here; change the element
   * itself.
   *
   * `PUT /network/private/{elementType}/{elementId}` · operationId: `updatePrivateNetworkElement` · evidence: observed
   */
  update(request: UpdatePrivateNetworkElementRequest): Call<PrivateNetworkEntry>;

  /**
   * Remove an element or a folder.
   *
   * Removes an element from the Private API Network. The API, collection or workspace itself is not
   * changed and can be added again. A folder is deleted; it must be empty. Deleting a folder cannot
   * be undone, as far as we know.
   *
   * `DELETE /network/private/{elementType}/{elementId}` · operationId: `removePrivateNetworkElement` · evidence: observed
   */
  remove(request: RemovePrivateNetworkElementRequest): Call<PrivateNetworkRemoval>;
}

/** The parameters and options of `listPrivateNetworkRequests`. */
export interface ListPrivateNetworkRequestsRequest extends CallOptions {
  /** Return only items from this time on. */
  since?: Timestamp | Date | undefined;
  /** Return only items up to this time. */
  until?: Timestamp | Date | undefined;
  /** Return only requests of this user. */
  requestedBy?: UserId | undefined;
  /** Return only entries of this type. */
  type?: PrivateNetworkElementType | undefined;
  /** Return only requests with this status. */
  status?: "pending" | "denied" | (string & {}) | undefined;
  /** Filter by name. */
  name?: string | undefined;
  /** The field to sort by. Requires `direction`. */
  sort?: "createdAt" | "updatedAt" | (string & {}) | undefined;
  /** The direction of the sort. */
  direction?: SortDirection | undefined;
  /** The number of items to skip. Default: 0. At least 0. */
  offset?: number | undefined;
  /** The page size, at most 1000. Default: 1000. At least 1. At most 1000. */
  limit?: number | undefined;
}

/** The parameters and options of `updatePrivateNetworkRequest`. */
export interface UpdatePrivateNetworkRequestRequest extends CallOptions {
  /**
   * The id of the request, from
   * `privateNetworkRequests.list`.
   */
  requestId: number;
  /** The request body. */
  body: UpdatePrivateNetworkRequestBody;
}

/** Requests of team members to add elements to the Private API Network. */
export interface PrivateNetworkRequestsResource {
  /**
   * List requests to add elements.
   *
   * Returns the requests of team members to add elements to the Private API Network, one page at a
   * time. `privateNetworkRequests.update` answers a `pending` one. A
   * `denied` one has the reason in `response`.
   *
   * **Unverified:** whether approved requests are listed.
   *
   * `GET /network/private/network-entity/request/all` · operationId: `listPrivateNetworkRequests` · evidence: observed
   */
  list(request?: ListPrivateNetworkRequestsRequest): ListCall<PrivateNetworkRequest, PrivateNetworkRequestPage>;

  /**
   * Answer a request.
   *
   * Approves or denies a request to add an element to the Private API Network. When you deny it,
   * send the reason in `response.message`. In the response, `request` is a list with one request.
   *
   * **Unverified:** whether an answer can be changed later.
   *
   * `PUT /network/private/network-entity/request/{requestId}` · operationId: `updatePrivateNetworkRequest` · evidence: observed
   */
  update(request: UpdatePrivateNetworkRequestRequest): Call<UpdatePrivateNetworkRequestResponse>;
}

/** The parameters and options of `searchDetectedSecrets`. */
export interface SearchDetectedSecretsRequest extends CallOptions {
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** What to add to the response. `meta.total` adds the number of secrets on all pages. */
  include?: "meta.total" | (string & {}) | undefined;
  /** Return only items from this time on. */
  since?: Timestamp | Date | undefined;
  /** Return only items up to this time. */
  until?: Timestamp | Date | undefined;
  /** The request body. */
  body?: DetectedSecretQuery | undefined;
}

/** The parameters and options of `updateDetectedSecretResolution`. */
export interface UpdateDetectedSecretResolutionRequest extends CallOptions {
  /** The `secretId` of the secret, from `detectedSecrets.search`. */
  secretId: string;
  /** The request body. */
  body: UpdateDetectedSecretResolutionBody;
}

/** The parameters and options of `listDetectedSecretLocations`. */
export interface ListDetectedSecretLocationsRequest extends CallOptions {
  /** The `secretId` of the secret, from `detectedSecrets.search`. */
  secretId: string;
  /** The page size. Default: 10. At least 1. */
  limit?: number | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The id of the workspace to look in, or to create in, from `workspaces.list`. */
  workspaceId: Uuid;
  /** Return only items from this time on. */
  since?: Timestamp | Date | undefined;
  /** Return only items up to this time. */
  until?: Timestamp | Date | undefined;
  /** Return only locations in resources of this type. */
  resourceType?: SecretResourceType | undefined;
}

/** Keys and passwords that the secret scanner found, their locations and their resolutions. */
export interface DetectedSecretsResource {
  /**
   * Search detected secrets.
   *
   * Returns the secrets that the scanner found, one page at a time; without a filter, all of them.
   * The values are obfuscated. Each entry is about one workspace.
   *
   * Despite its method, the operation only reads. Send the same body with every page.
   * `detectedSecrets.listLocations` returns where a secret was
   * found, `detectedSecrets.updateResolution` resolves it.
   *
   * **Unverified:** which spelling of `workspaceVisiblities` the service accepts today.
   *
   * `POST /detected-secrets-queries` · operationId: `searchDetectedSecrets` · evidence: documented
   */
  search(request?: SearchDetectedSecretsRequest): ListCall<DetectedSecret, DetectedSecretPage>;

  /**
   * Update a secret's resolution.
   *
   * Sets the resolution of a secret in a workspace. This only records the decision: revoke a leaked
   * secret where it was issued, and remove it from its locations
   * (`detectedSecrets.listLocations`).
   *
   * `PUT /detected-secrets/{secretId}` · operationId: `updateDetectedSecretResolution` · evidence: documented
   */
  updateResolution(request: UpdateDetectedSecretResolutionRequest): Call<DetectedSecretResolutionResult>;

  /**
   * List a secret's locations.
   *
   * Returns where a secret was found in a workspace, one page at a time. Resources that have been
   * deleted since are included (`isResourceDeleted`). `meta` describes the secret and its
   * resolutions.
   *
   * `GET /detected-secrets/{secretId}/locations` · operationId: `listDetectedSecretLocations` · evidence: documented
   */
  listLocations(request: ListDetectedSecretLocationsRequest): ListCall<DetectedSecretLocation, DetectedSecretLocationPage>;
}

/** The parameters and options of `listSecretTypes`. */
export interface ListSecretTypesRequest extends CallOptions {
}

/** The kinds of secret that the scanner looks for: built-in ones and the team's own. */
export interface SecretTypesResource {
  /**
   * List secret types.
   *
   * Returns the kinds of secret that the scanner looks for, built-in ones and patterns of the team,
   * in one response. `detectedSecrets.search` takes their ids in
   * `secretTypes`.
   *
   * `GET /secret-types` · operationId: `listSecretTypes` · evidence: observed
   */
  list(request?: ListSecretTypesRequest): WholeListCall<SecretType, SecretTypeList>;
}

/** The parameters and options of `getMe`. */
export interface GetMeRequest extends CallOptions {
}

/** The user that the API key belongs to. */
export interface UsersResource {
  /**
   * Get the current user.
   *
   * Returns the user that the API key belongs to, with the team and the usage of the plan's
   * allowances. The call changes nothing and needs no id, so use it to check a key.
   *
   * Which allowances are listed depends on the plan: `flow_count`, for one, can be absent.
   *
   * **Unverified:** how the response differs for guests of a team.
   *
   * `GET /me` · operationId: `getMe` · evidence: observed
   */
  getMe(request?: GetMeRequest): Call<CurrentUserResult>;
}

/** The parameters and options of `listAuditLogs`. */
export interface ListAuditLogsRequest extends CallOptions {
  /** The first day to return, as `YYYY-MM-DD`. */
  since?: string | undefined;
  /** The last day to return, as `YYYY-MM-DD`. */
  until?: string | undefined;
  /** Return only events of this user. */
  userId?: UserId | undefined;
  /** Return only events of this kind. */
  action?: string | undefined;
  /** The page size. At least 1. At most 300. */
  limit?: number | undefined;
  /** The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page. */
  cursor?: string | undefined;
  /** The order by time: `desc` returns the newest event first. Default: "desc". */
  order_by?: SortDirection | undefined;
  /** Another spelling of `order_by`. */
  orderBy?: SortDirection | undefined;
}

/** The audit log of the team. */
export interface AuditLogsResource {
  /**
   * List audit logs.
   *
   * Returns the audit log of the team, newest event first, one page at a time. `since` and `until`
   * limit it to a range of days.
   *
   * Unlike in other lists, `nextCursor` is at the top level of the body.
   *
   * **Unverified:** the place of `nextCursor`, which only public code shows; the page size without
   * `limit`; how to filter in this version (`userId` and `action` are from the vendor's 2026
   * definition).
   *
   * `GET /audit/logs` · operationId: `listAuditLogs` · evidence: observed
   */
  list(request?: ListAuditLogsRequest): ListCall<AuditLog, AuditLogPage>;
}

/** The parameters and options of `getBillingAccount`. */
export interface GetBillingAccountRequest extends CallOptions {
}

/** The parameters and options of `listBillingInvoices`. */
export interface ListBillingInvoicesRequest extends CallOptions {
  /** The `id` of the account, from `billing.getAccount`. */
  accountId: string;
  /** The status of the invoices to return. */
  status: "PAID" | (string & {});
}

/** The billing account of the team and its invoices. */
export interface BillingResource {
  /**
   * Get the billing account.
   *
   * Returns the billing account of the team: its payment state and its seats. Despite the path, the
   * body is one account, not a list. `billing.listInvoices` takes its `id`.
   *
   * `GET /accounts` · operationId: `getBillingAccount` · evidence: observed
   */
  getAccount(request?: GetBillingAccountRequest): Call<BillingAccount>;

  /**
   * List invoices.
   *
   * Returns all invoices of a billing account with a status, in one response. The invoice itself is
   * a web page, at `links.web.href`.
   *
   * **Unverified:** the unit of `totalAmount.value`; statuses other than `PAID`.
   *
   * `GET /accounts/{accountId}/invoices` · operationId: `listBillingInvoices` · evidence: observed
   */
  listInvoices(request: ListBillingInvoicesRequest): WholeListCall<BillingInvoice, BillingInvoiceList>;
}

/** The parameters and options of `listScimResourceTypes`. */
export interface ListScimResourceTypesRequest extends CallOptions {
}

/** The parameters and options of `getScimServiceProviderConfig`. */
export interface GetScimServiceProviderConfigRequest extends CallOptions {
}

/** The features of the SCIM service. All SCIM operations take the SCIM key, not the API key. */
export interface ScimResource {
  /**
   * List SCIM resource types.
   *
   * Returns the resource types of the SCIM service, users and groups, with their schemas. Identity
   * providers read it during setup. The body is a plain list, not a SCIM list response.
   *
   * `GET /scim/v2/ResourceTypes` · operationId: `listScimResourceTypes` · evidence: observed
   */
  listResourceTypes(request?: ListScimResourceTypesRequest): WholeListCall<ScimResourceType, ListScimResourceTypesResponse>;

  /**
   * Get the SCIM service's configuration.
   *
   * Returns the configuration of the SCIM service: its features, the highest number of items per
   * response and the ways to authenticate. Identity providers read it during setup.
   *
   * `GET /scim/v2/ServiceProviderConfig` · operationId: `getScimServiceProviderConfig` · evidence: observed
   */
  getServiceProviderConfig(request?: GetScimServiceProviderConfigRequest): Call<ScimServiceProviderConfig>;
}

/** The parameters and options of `listScimUsers`. */
export interface ListScimUsersRequest extends CallOptions {
  /** The position of the first item to return, counted from 1. Default: 1. At least 1. */
  startIndex?: number | undefined;
  /** The page size. Default: 100. At least 1. */
  count?: number | undefined;
  /**
   * A filter in the filter language of SCIM (RFC 7644, section 3.4.2.2). Users can be filtered by
   * `userName` and `active`, groups by `displayName`.
   */
  filter?: string | undefined;
}

/** The parameters and options of `createScimUser`. */
export interface CreateScimUserRequest extends CallOptions {
  /** The request body. */
  body: ScimUserInput;
}

/** The parameters and options of `getScimUser`. */
export interface GetScimUserRequest extends CallOptions {
  /** The SCIM id of the user, from `scimUsers.list`. */
  userId: string;
}

/** The parameters and options of `updateScimUser`. */
export interface UpdateScimUserRequest extends CallOptions {
  /** The SCIM id of the user, from `scimUsers.list`. */
  userId: string;
  /** The request body. */
  body: ScimUserChanges;
}

/** The parameters and options of `updateScimUserState`. */
export interface UpdateScimUserStateRequest extends CallOptions {
  /** The SCIM id of the user, from `scimUsers.list`. */
  userId: string;
  /** The request body. */
  body: ScimUserStateChanges;
}

/** Users that an identity provider creates, updates and deactivates (RFC 7644). */
export interface ScimUsersResource {
  /**
   * List SCIM users.
   *
   * Returns the users of the team, one page at a time. `filter` finds a user by email address. The
   * ids are SCIM ids; outside SCIM, only the workspace operations use them.
   *
   * `GET /scim/v2/Users` · operationId: `listScimUsers` · evidence: documented
   */
  list(request?: ListScimUsersRequest): ListCall<ScimUser, ScimUserPage>;

  /**
   * Create a SCIM user.
   *
   * Creates an account and adds it to the team. A user who exists already is answered with 409. No
   * operation deletes a user; `scimUsers.updateState`
   * deactivates one.
   *
   * According to the vendor, an email address that already has an account gets an invitation
   * instead, and new users get the role of a developer.
   *
   * `POST /scim/v2/Users` · operationId: `createScimUser` · evidence: documented
   */
  create(request: CreateScimUserRequest): Call<ScimUser>;

  /**
   * Get a SCIM user.
   *
   * Returns a user of the team, without groups: `scimGroups.list` returns
   * the members of each group.
   *
   * `GET /scim/v2/Users/{userId}` · operationId: `getScimUser` · evidence: documented
   */
  get(request: GetScimUserRequest): Call<ScimUser>;

  /**
   * Update a SCIM user.
   *
   * Changes the first and last name of a user. For `active`, use
   * `scimUsers.updateState`.
   *
   * **Unverified:** whether other fields can be changed.
   *
   * `PUT /scim/v2/Users/{userId}` · operationId: `updateScimUser` · evidence: documented
   */
  update(request: UpdateScimUserRequest): Call<ScimUser>;

  /**
   * Update a SCIM user's state.
   *
   * Activates or deactivates a user. According to the vendor, `false` removes the user from the team
   * and deactivates the account, and `true` reverses both. Nothing is deleted, as far as we know.
   *
   * `PATCH /scim/v2/Users/{userId}` · operationId: `updateScimUserState` · evidence: documented
   */
  updateState(request: UpdateScimUserStateRequest): Call<ScimUser>;
}

/** The parameters and options of `listScimGroups`. */
export interface ListScimGroupsRequest extends CallOptions {
  /** The position of the first item to return, counted from 1. Default: 1. At least 1. */
  startIndex?: number | undefined;
  /** The page size. Default: 100. At least 1. */
  count?: number | undefined;
  /**
   * A filter in the filter language of SCIM (RFC 7644, section 3.4.2.2). Users can be filtered by
   * `userName` and `active`, groups by `displayName`.
   */
  filter?: string | undefined;
}

/** The parameters and options of `createScimGroup`. */
export interface CreateScimGroupRequest extends CallOptions {
  /** The request body. */
  body: ScimGroupInput;
}

/** The parameters and options of `getScimGroup`. */
export interface GetScimGroupRequest extends CallOptions {
  /** The SCIM id of the group, from `scimGroups.list`. */
  groupId: string;
}

/** The parameters and options of `deleteScimGroup`. */
export interface DeleteScimGroupRequest extends CallOptions {
  /** The SCIM id of the group, from `scimGroups.list`. */
  groupId: string;
}

/** The parameters and options of `updateScimGroup`. */
export interface UpdateScimGroupRequest extends CallOptions {
  /** The SCIM id of the group, from `scimGroups.list`. */
  groupId: string;
  /** The request body. */
  body: ScimGroupChanges;
}

/** Groups of users that an identity provider maintains (RFC 7644). */
export interface ScimGroupsResource {
  /**
   * List SCIM groups.
   *
   * Returns the groups of the team with their members, one page at a time. `filter` finds a group by
   * its name. The ids are SCIM ids; outside SCIM, only the workspace operations use them.
   *
   * `GET /scim/v2/Groups` · operationId: `listScimGroups` · evidence: observed
   */
  list(request?: ListScimGroupsRequest): ListCall<ScimGroup, ScimGroupPage>;

  /**
   * Create a SCIM group.
   *
   * Creates a group with its members. A group that exists already is answered with 409.
   *
   * According to the vendor, members without an account get one, and members whose account is not in
   * the team get an invitation.
   *
   * **Unverified:** whether `displayName` is required by the vendor; RFC 7643 requires it.
   *
   * `POST /scim/v2/Groups` · operationId: `createScimGroup` · evidence: observed
   */
  create(request: CreateScimGroupRequest): Call<ScimGroup>;

  /**
   * Get a SCIM group.
   *
   * Returns a group with its members.
   *
   * **Unverified:** the name of the field with the group's name: the vendor's definition declares
   * `userName`, its example has `displayName`.
   *
   * `GET /scim/v2/Groups/{groupId}` · operationId: `getScimGroup` · evidence: observed
   */
  get(request: GetScimGroupRequest): Call<ScimGroup>;

  /**
   * Delete a SCIM group.
   *
   * Deletes a group. According to the vendor, members who joined the team only through this group
   * are deactivated, not deleted. This cannot be undone, as far as we know.
   *
   * `DELETE /scim/v2/Groups/{groupId}` · operationId: `deleteScimGroup` · evidence: observed
   */
  delete(request: DeleteScimGroupRequest): Call<undefined>;

  /**
   * Update a SCIM group.
   *
   * Renames a group, or adds and removes members. To add members, send their SCIM ids as `value`, a
   * list of `{"value": "<id>"}` (RFC 7644, section 3.5.2).
   *
   * **Unverified:** adding and removing members. The vendor names `add` and `remove`, but shows only
   * a rename; the form follows the RFC.
   *
   * `PATCH /scim/v2/Groups/{groupId}` · operationId: `updateScimGroup` · evidence: observed
   */
  update(request: UpdateScimGroupRequest): Call<ScimGroup>;
}

/** The parameters and options of `listLegacyApiRelationsUnclassified`. */
export interface ListLegacyApiRelationsUnclassifiedRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `listLegacyApiRelationMonitors`. */
export interface ListLegacyApiRelationMonitorsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `listLegacyApiRelationDocumentation`. */
export interface ListLegacyApiRelationDocumentationRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `listLegacyApiRelationIntegrationTests`. */
export interface ListLegacyApiRelationIntegrationTestsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `listLegacyApiRelationTestSuites`. */
export interface ListLegacyApiRelationTestSuitesRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `listLegacyApiRelations`. */
export interface ListLegacyApiRelationsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `createLegacyApiRelations`. */
export interface CreateLegacyApiRelationsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The request body. */
  body: LegacyApiRelationIdsWritable;
}

/** The parameters and options of `listLegacyApiRelationTests`. */
export interface ListLegacyApiRelationTestsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `syncLegacyApiRelation`. */
export interface SyncLegacyApiRelationRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The type of the relation. The vendor also names this parameter `entityType`. */
  relationType: LegacyApiRelationType;
  /** The id of the relation. */
  entityId: string;
}

/** The parameters and options of `listLegacyApiRelationEnvironments`. */
export interface ListLegacyApiRelationEnvironmentsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `listLegacyApiRelationContractTests`. */
export interface ListLegacyApiRelationContractTestsRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/**
 * Version 9, deprecated: collections, monitors, environments and mock servers that are linked to
 * a version of an API.
 */
export interface LegacyApiRelationsResource {
  /**
   * List unclassified relations.
   *
   * Returns all collections that are linked to a version without a type, such as documentation or
   * contract test. `id` is the relation, `collectionId` the UID of the collection.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/unclassified` · operationId: `listLegacyApiRelationsUnclassified` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  listUnclassified(request: ListLegacyApiRelationsUnclassifiedRequest): WholeListCall<LegacyApiRelation, ListLegacyApiRelationsUnclassifiedResponse>;

  /**
   * List monitor relations.
   *
   * Returns all monitors that are linked to a version. `id` is the relation, `monitorId` the UID of
   * the monitor.
   *
   * Only version 9 has this route. Version 10 has no replacement.
   *
   * `GET /apis/{apiId}/versions/{versionId}/monitor` · operationId: `listLegacyApiRelationMonitors` · evidence: observed
   * @deprecated Only version 9 has this route. Version 10 has no replacement.
   */
  listMonitors(request: ListLegacyApiRelationMonitorsRequest): WholeListCall<LegacyApiMonitorRelation, ListLegacyApiRelationMonitorsResponse>;

  /**
   * List documentation relations.
   *
   * Returns all collections that document a version. `id` is the relation, `collectionId` the UID of
   * the collection.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/documentation` · operationId: `listLegacyApiRelationDocumentation` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  listDocumentation(request: ListLegacyApiRelationDocumentationRequest): WholeListCall<LegacyApiRelation, ListLegacyApiRelationDocumentationResponse>;

  /**
   * List integration test relations.
   *
   * Returns all collections that are integration tests of a version. `id` is the relation,
   * `collectionId` the UID of the collection.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/integrationtest` · operationId: `listLegacyApiRelationIntegrationTests` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  listIntegrationTests(request: ListLegacyApiRelationIntegrationTestsRequest): WholeListCall<LegacyApiRelation, ListLegacyApiRelationIntegrationTestsResponse>;

  /**
   * List test suite relations.
   *
   * Returns all collections that are test suites of a version. `id` is the relation, `collectionId`
   * the UID of the collection.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/testsuite` · operationId: `listLegacyApiRelationTestSuites` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  listTestSuites(request: ListLegacyApiRelationTestSuitesRequest): WholeListCall<LegacyApiRelation, ListLegacyApiRelationTestSuitesResponse>;

  /**
   * List relations.
   *
   * Returns everything that is linked to a version, as an object of objects, by type and then by
   * relation id. It does not have the ids of the linked collections; the lists of the single types
   * do.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/relations` · operationId: `listLegacyApiRelations` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  list(request: ListLegacyApiRelationsRequest): Call<ListLegacyApiRelationsResponse>;

  /**
   * Create relations.
   *
   * Links existing collections and mock servers to a version, each under a type. Check the result
   * with `legacyApiRelations.list`.
   *
   * Only version 9 has this route. In version 10, use
   * `apiCollections.add`.
   *
   * **Unverified:** whether the ids are UIDs; whether they replace the existing relations; whether
   * responses always leave out mock servers.
   *
   * `POST /apis/{apiId}/versions/{versionId}/relations` · operationId: `createLegacyApiRelations` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, use `apiCollections.add`.
   */
  create(request: CreateLegacyApiRelationsRequest): Call<LegacyApiRelationIds>;

  /**
   * List test relations.
   *
   * Returns all collections that are tests of a version, whatever their kind. For a single kind, use
   * `legacyApiRelations.listContractTests`,
   * `legacyApiRelations.listIntegrationTests` or
   * `legacyApiRelations.listTestSuites`.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/test` · operationId: `listLegacyApiRelationTests` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  listTests(request: ListLegacyApiRelationTestsRequest): WholeListCall<LegacyApiRelation, ListLegacyApiRelationTestsResponse>;

  /**
   * Sync a relation with the schema.
   *
   * Updates a linked collection to match the schema of the version.
   *
   * Only version 9 has this route. In version 10, use
   * `apiCollections.syncWithSchema`, which runs in the
   * background.
   *
   * **Unverified:** which types can be synced, and whether `entityId` is the relation or the
   * collection.
   *
   * `PUT /apis/{apiId}/versions/{versionId}/{relationType}/{entityId}/syncWithSchema` · operationId: `syncLegacyApiRelation` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, use `apiCollections.syncWithSchema`, which runs in the background.
   */
  sync(request: SyncLegacyApiRelationRequest): Call<SyncLegacyApiRelationResponse>;

  /**
   * List environment relations.
   *
   * Returns all environments that are linked to a version. `id` is the relation; the response does
   * not have the id of the environment.
   *
   * Only version 9 has this route. Version 10 has no replacement.
   *
   * `GET /apis/{apiId}/versions/{versionId}/environment` · operationId: `listLegacyApiRelationEnvironments` · evidence: observed
   * @deprecated Only version 9 has this route. Version 10 has no replacement.
   */
  listEnvironments(request: ListLegacyApiRelationEnvironmentsRequest): WholeListCall<LegacyApiRelationSummary, ListLegacyApiRelationEnvironmentsResponse>;

  /**
   * List contract test relations.
   *
   * Returns all collections that are contract tests of a version. `id` is the relation,
   * `collectionId` the UID of the collection.
   *
   * Only version 9 has this route. In version 10, `apis.get` with
   * `include=collections` lists the collections of an API, without a type.
   *
   * `GET /apis/{apiId}/versions/{versionId}/contracttest` · operationId: `listLegacyApiRelationContractTests` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
   */
  listContractTests(request: ListLegacyApiRelationContractTestsRequest): WholeListCall<LegacyApiRelation, ListLegacyApiRelationContractTestsResponse>;
}

/** The parameters and options of `getLegacyApiSchema`. */
export interface GetLegacyApiSchemaRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /**
   * The id of the version 9 schema, from
   * `legacyApiSchemas.create`.
   */
  schemaId: string;
}

/** The parameters and options of `updateLegacyApiSchema`. */
export interface UpdateLegacyApiSchemaRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /**
   * The id of the version 9 schema, from
   * `legacyApiSchemas.create`.
   */
  schemaId: string;
  /** The request body. */
  body: LegacyApiSchemaBody;
}

/** The parameters and options of `createLegacyApiSchema`. */
export interface CreateLegacyApiSchemaRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The request body. */
  body: LegacyApiSchemaBody;
}

/** The parameters and options of `createLegacyApiSchemaCollection`. */
export interface CreateLegacyApiSchemaCollectionRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /**
   * The id of the version 9 schema, from
   * `legacyApiSchemas.create`.
   */
  schemaId: string;
  /** The id of a workspace. Lists are filtered by it; new elements are created in it. */
  workspace?: Uuid | undefined;
  /** The request body. */
  body: CreateLegacyApiSchemaCollectionBody;
}

/** Version 9, deprecated: the schema of a version of an API. */
export interface LegacyApiSchemasResource {
  /**
   * Get a version 9 schema.
   *
   * Returns the kind of a schema and who wrote it when, without the definition.
   *
   * Only version 9 has this route. In version 10, use `apiSchemas.get`, which
   * returns the files.
   *
   * `GET /apis/{apiId}/versions/{versionId}/schemas/{schemaId}` · operationId: `getLegacyApiSchema` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, use `apiSchemas.get`, which returns the files.
   */
  get(request: GetLegacyApiSchemaRequest): Call<LegacyApiSchemaResult>;

  /**
   * Update a version 9 schema.
   *
   * Replaces the definition in a schema of a version. Send all three fields.
   *
   * Only version 9 has this route. In version 10, write single files with
   * `apiSchemaFiles.replace`.
   *
   * **Unverified:** what happens to fields that you leave out.
   *
   * `PUT /apis/{apiId}/versions/{versionId}/schemas/{schemaId}` · operationId: `updateLegacyApiSchema` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, write single files with `apiSchemaFiles.replace`.
   */
  update(request: UpdateLegacyApiSchemaRequest): Call<LegacyApiSchemaResult>;

  /**
   * Create a version 9 schema.
   *
   * Adds a definition to a version, as one text. Store the returned id: no operation of version 9
   * lists schemas.
   *
   * Only version 9 has this route. In version 10, a schema belongs to the API and consists of files:
   * use `apiSchemas.create`.
   *
   * **Unverified:** which fields are required.
   *
   * `POST /apis/{apiId}/versions/{versionId}/schemas` · operationId: `createLegacyApiSchema` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, a schema belongs to the API and consists of files: use `apiSchemas.create`.
   */
  create(request: CreateLegacyApiSchemaRequest): Call<LegacyApiSchemaResult>;

  /**
   * Create a collection from a version 9 schema.
   *
   * Generates a collection from the schema and links it to the version, once for each type in
   * `relations`. `legacyApiRelations.sync` updates it later.
   *
   * Only version 9 has this route. In version 10, use
   * `apiCollections.add` with `GENERATE_FROM_SCHEMA`.
   *
   * **Unverified:** which fields are required.
   *
   * `POST /apis/{apiId}/versions/{versionId}/schemas/{schemaId}/collections` · operationId: `createLegacyApiSchemaCollection` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, use `apiCollections.add` with `GENERATE_FROM_SCHEMA`.
   */
  createCollection(request: CreateLegacyApiSchemaCollectionRequest): Call<CreateLegacyApiSchemaCollectionResponse>;
}

/** The parameters and options of `getLegacyApiRelease`. */
export interface GetLegacyApiReleaseRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The id of the release, from `legacyApiReleases.list`. */
  releaseId: Uuid;
}

/** The parameters and options of `deleteLegacyApiRelease`. */
export interface DeleteLegacyApiReleaseRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The id of the release, from `legacyApiReleases.list`. */
  releaseId: Uuid;
}

/** The parameters and options of `updateLegacyApiRelease`. */
export interface UpdateLegacyApiReleaseRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The id of the release, from `legacyApiReleases.list`. */
  releaseId: Uuid;
  /** The request body. */
  body: LegacyApiReleaseInput;
}

/** The parameters and options of `listLegacyApiReleases`. */
export interface ListLegacyApiReleasesRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
}

/** The parameters and options of `createLegacyApiRelease`. */
export interface CreateLegacyApiReleaseRequest extends CallOptions {
  /** The id of the API, from `apis.list`. */
  apiId: Uuid;
  /** The id of the version, from `apiVersions.list`. */
  versionId: Uuid;
  /** The request body. */
  body: LegacyApiReleaseInput;
}

/** Version 9, deprecated: the releases of a version of an API. */
export interface LegacyApiReleasesResource {
  /**
   * Get a release.
   *
   * Returns one release of a version, without its Git tag.
   *
   * Only version 9 has this route. In version 10, `apiVersions.get` returns the
   * release notes.
   *
   * **Unverified:** the status for an unknown id.
   *
   * `GET /apis/{apiId}/versions/{versionId}/releases/{releaseId}` · operationId: `getLegacyApiRelease` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apiVersions.get` returns the release notes.
   */
  get(request: GetLegacyApiReleaseRequest): Call<LegacyApiReleaseResult>;

  /**
   * Delete a release.
   *
   * Deletes a release. An unknown id gives 400, not 404.
   *
   * Only version 9 has this route. In version 10, `apiVersions.delete`
   * deletes the release notes as well.
   *
   * **Unverified:** whether this can be undone.
   *
   * `DELETE /apis/{apiId}/versions/{versionId}/releases/{releaseId}` · operationId: `deleteLegacyApiRelease` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, `apiVersions.delete` deletes the release notes as well.
   */
  delete(request: DeleteLegacyApiReleaseRequest): Call<DeleteLegacyApiReleaseResponse>;

  /**
   * Update a release.
   *
   * Changes a release.
   *
   * Only version 9 has this route. In version 10, change release notes with
   * `apiVersions.update`.
   *
   * **Unverified:** whether fields that you leave out keep their values; the body of a 400.
   *
   * `PATCH /apis/{apiId}/versions/{versionId}/releases/{releaseId}` · operationId: `updateLegacyApiRelease` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, change release notes with `apiVersions.update`.
   */
  update(request: UpdateLegacyApiReleaseRequest): Call<LegacyApiReleaseResult>;

  /**
   * List releases.
   *
   * Returns all releases of a version, without their summaries.
   * `legacyApiReleases.get` adds those.
   *
   * Only version 9 has this route. In version 10, versions have release notes instead of releases.
   *
   * `GET /apis/{apiId}/versions/{versionId}/releases` · operationId: `listLegacyApiReleases` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, versions have release notes instead of releases.
   */
  list(request: ListLegacyApiReleasesRequest): WholeListCall<LegacyApiReleaseSummary, ListLegacyApiReleasesResponse>;

  /**
   * Create a release.
   *
   * Creates a release of a version, visible to everybody or only to the team. `gitTag` requires an
   * API that is linked to a Git repository; otherwise the response is 400.
   *
   * Only version 9 has this route. In version 10, send `releaseNotes` with
   * `apiVersions.create`.
   *
   * **Unverified:** which fields are required.
   *
   * `POST /apis/{apiId}/versions/{versionId}/releases` · operationId: `createLegacyApiRelease` · evidence: observed
   * @deprecated Only version 9 has this route. In version 10, send `releaseNotes` with `apiVersions.create`.
   */
  create(request: CreateLegacyApiReleaseRequest): Call<LegacyApiReleaseResult>;
}

/** The resources of the client. */
export interface Resources {
  /**
   * Workspaces contain collections, environments, mock servers, monitors and APIs. The `type` of a
   * workspace decides who can see it.
   */
  readonly workspaces: WorkspacesResource;
  /** The roles of users and user groups in a workspace: viewer, editor or admin. */
  readonly workspaceRoles: WorkspaceRolesResource;
  /** The tags of a workspace, at most five. */
  readonly workspaceTags: WorkspaceTagsResource;
  /**
   * The variables that are available to everything in a workspace. They are read and replaced as a
   * whole.
   */
  readonly globalVariables: GlobalVariablesResource;
  /**
   * Requests in folders, with saved responses, scripts and variables, in the collection format
   * 2.1. A collection can be created from an OpenAPI definition or from an export, and converted
   * to OpenAPI.
   */
  readonly collections: CollectionsResource;
  /** The folders of a collection, one at a time. They can be moved and copied in bulk. */
  readonly collectionFolders: CollectionFoldersResource;
  /** The requests of a collection, one at a time. They can be moved and copied in bulk. */
  readonly collectionRequests: CollectionRequestsResource;
  /**
   * The saved responses (examples) of requests, one at a time. They can be moved and copied in
   * bulk.
   */
  readonly collectionResponses: CollectionResponsesResource;
  /** Comments on a collection. A comment belongs to a thread. */
  readonly collectionComments: CollectionCommentsResource;
  /** Comments on a folder of a collection. */
  readonly folderComments: FolderCommentsResource;
  /** Comments on a request of a collection. */
  readonly requestComments: RequestCommentsResource;
  /** Comments on a saved response of a collection. */
  readonly responseComments: ResponseCommentsResource;
  /**
   * Forks of a collection. A fork keeps a link to its source: it can pull changes of the source
   * and merge its own.
   */
  readonly collectionForks: CollectionForksResource;
  /** Proposals to merge a fork of a collection into its source, with reviewers. */
  readonly pullRequests: PullRequestsResource;
  /** The roles of users, user groups and the team in a collection: viewer or editor. */
  readonly collectionRoles: CollectionRolesResource;
  /** The tags of a collection, at most five. */
  readonly collectionTags: CollectionTagsResource;
  /**
   * Read-only keys to single collections, for programs without an API key. A key is valid for 60
   * days; each use extends it by 60 days.
   */
  readonly collectionAccessKeys: CollectionAccessKeysResource;
  /** Named sets of variables for running requests. */
  readonly environments: EnvironmentsResource;
  /**
   * Forks of an environment. A fork keeps a link to its source: it can pull changes of the source
   * and merge its own.
   */
  readonly environmentForks: EnvironmentForksResource;
  /** Mock servers. Each answers at its own address with the saved responses of a collection. */
  readonly mocks: MocksResource;
  /** The calls of a mock server and its responses. */
  readonly mockCallLogs: MockCallLogsResource;
  /**
   * Fixed responses of a mock server. While one is active, it answers every call, for example with
   * an error 500 to rehearse an outage.
   */
  readonly mockServerResponses: MockServerResponsesResource;
  /** Monitors run a collection on a schedule or on demand. */
  readonly monitors: MonitorsResource;
  /** Addresses that run a collection on every call. */
  readonly webhooks: WebhooksResource;
  /**
   * APIs of the API Builder, with their schemas, collections and versions. Send version 10's
   * `Accept` header; the media type `application/json` is version 9, deprecated.
   */
  readonly apis: ApisResource;
  /** Named states of an API, created asynchronously. */
  readonly apiVersions: ApiVersionsResource;
  /** The definitions of APIs, as sets of files. */
  readonly apiSchemas: ApiSchemasResource;
  /** The single files of a schema. */
  readonly apiSchemaFiles: ApiSchemaFilesResource;
  /** The collections of an API. Those of an API that is linked to Git cannot be read. */
  readonly apiCollections: ApiCollectionsResource;
  /** The background tasks of the API Builder. */
  readonly apiTasks: ApiTasksResource;
  /** Comments on APIs. They need no version 10 `Accept` header. */
  readonly apiComments: ApiCommentsResource;
  /** The tags of an API, at most five. */
  readonly apiTags: ApiTagsResource;
  /** Checks of definitions against the team's security rules. */
  readonly apiSecurity: ApiSecurityResource;
  /** Finds the APIs, collections and workspaces with a tag. */
  readonly tags: TagsResource;
  /**
   * The Private API Network: the team's directory of its APIs, collections and workspaces,
   * organized in folders.
   */
  readonly privateNetworkElements: PrivateNetworkElementsResource;
  /** Requests of team members to add elements to the Private API Network. */
  readonly privateNetworkRequests: PrivateNetworkRequestsResource;
  /** Keys and passwords that the secret scanner found, their locations and their resolutions. */
  readonly detectedSecrets: DetectedSecretsResource;
  /** The kinds of secret that the scanner looks for: built-in ones and the team's own. */
  readonly secretTypes: SecretTypesResource;
  /** The user that the API key belongs to. */
  readonly users: UsersResource;
  /** The audit log of the team. */
  readonly auditLogs: AuditLogsResource;
  /** The billing account of the team and its invoices. */
  readonly billing: BillingResource;
  /** The features of the SCIM service. All SCIM operations take the SCIM key, not the API key. */
  readonly scim: ScimResource;
  /** Users that an identity provider creates, updates and deactivates (RFC 7644). */
  readonly scimUsers: ScimUsersResource;
  /** Groups of users that an identity provider maintains (RFC 7644). */
  readonly scimGroups: ScimGroupsResource;
  /**
   * Version 9, deprecated: collections, monitors, environments and mock servers that are linked to
   * a version of an API.
   * @deprecated Version 9 is deprecated.
   */
  readonly legacyApiRelations: LegacyApiRelationsResource;
  /**
   * Version 9, deprecated: the schema of a version of an API.
   * @deprecated Version 9 is deprecated.
   */
  readonly legacyApiSchemas: LegacyApiSchemasResource;
  /**
   * Version 9, deprecated: the releases of a version of an API.
   * @deprecated Version 9 is deprecated.
   */
  readonly legacyApiReleases: LegacyApiReleasesResource;
}

/** Every operation, by resource and method. */
export const resources: OperationTable = /* @__PURE__ */ unpack(
`workspace+s
list* GET /workspaces type,*createdBy,include,elementType,elementId,cursor,limit 9:/workspaces,7
create. POST =  0
get. GET =/{workspaceId} include
update. PUT =  0
delete. DELETE =

workspaceRole+s
list* GET /workspaces-roles
update* PATCH /workspaces/{workspaceId}/roles !identifierType 14

workspaceTag+s
list* GET /workspaces/{workspaceId}/tags  1:/tags
replace* PUT =  0

globalVariable+s
list* GET /workspaces/{workspaceId}/global-variables  1:/values
replace* PUT =  0

collection+s
list* GET /collections workspace,name,limit,offset 15:/collections,7
create. POST = workspace 0,8
get. GET =/{collectionId} ?access_key,model
replace. PUT = !Prefer 0,8
delete. DELETE =
update. PATCH =  0
transform.ToOpenApi GET =/transformations format
import.FromOpenApi POST /import/openapi workspace 0,8
import*FromExport POST /import/exported  16,8

collectionFolder+s
create. POST /collections/{collectionId}/folders  0
get. GET =/{folderId} ids,uid,populate
update. PUT =  0
delete. DELETE =
transfer* POST /collection-folders-transfers  0

collectionRequest+s
create. POST /collections/{collectionId}/requests folder 17,0
get. GET =/{requestId} ids,uid,populate
update. PUT =  0
delete. DELETE =
transfer* POST /collection-requests-transfers  0

collectionResponse+s
create. POST /collections/{collectionId}/responses requestId 18,0
get. GET =/{responseId} ids,uid,populate
update. PUT =  0
delete. DELETE =
transfer* POST /collection-responses-transfers  0

collectionComment+s
list* GET /collections/{collectionId}/comments  1:/data
create. POST =  0
update. PUT =/{commentId}  0
delete. DELETE =  6

folderComment+s
list* GET /collections/{collectionId}/folders/{folderId}/comments  1:/data
create. POST =  0
update. PUT =/{commentId}  0
delete. DELETE =  6

requestComment+s
list* GET /collections/{collectionId}/requests/{requestId}/comments  1:/data
create. POST =  0
update. PUT =/{commentId}  0
delete. DELETE =  6

responseComment+s
list* GET /collections/{collectionId}/responses/{responseId}/comments  1:/data
create. POST =  0
update. PUT =/{commentId}  0
delete. DELETE =  6

collectionFork+s
list*ByMe GET /collections/collection-forks cursor,direction,limit 4:/data
create. POST /collections/fork/{collectionId} workspace 0
merge. POST /collections/merge  0
list* GET /collections/{collectionId}/forks cursor,direction,limit 4:/data
pull. PUT /collections/{collectionId}/pulls
get.SourceStatus GET /collections/{collectionId}/source-status

pullRequest+s
list* GET /collections/{collectionId}/pull-requests  1:/data
create. POST =  0
get. GET /pull-requests/{pullRequestId}
update. PUT =  0

collectionRole+s
list* GET /collections/{collectionId}/roles
update* PATCH =  0,6

collectionTag+s
list* GET /collections/{collectionId}/tags  1:/tags
replace* PUT =  0

collectionAccessKey+s
list* GET /collection-access-keys collectionId,cursor 4:/data
delete. DELETE =/{keyId}  6

environment+s
list* GET /environments workspace 1:/environments
create. POST = workspace 0
get. GET =/{environmentId}
update. PUT =  0
delete. DELETE =

environmentFork+s
list* GET /environments/{environmentId}/forks cursor,direction,limit,sort 4:/data
create. POST = workspaceId 19,0
merge. POST /environments/{environmentId}/merges  0
pull. POST /environments/{environmentId}/pulls  0

mock+s
list* GET /mocks teamId,workspace 1:/mocks
create. POST = workspace 20,0
get. GET =/{mockId}
update. PUT =  0
delete. DELETE =
publish. POST =/publish
unpublish. DELETE /mocks/{mockId}/unpublish

mockCallLog+s
list* GET /mocks/{mockId}/call-logs limit,cursor,since,until,responseStatusCode,responseType,requestMethod,requestPath,sort,direction,*include 4:/call-logs

mockServerResponse+s
list* GET /mocks/{mockId}/server-responses  1:
create. POST =  0
get. GET =/{serverResponseId}
update. PUT =  0
delete. DELETE =

monitor+s
list* GET /monitors workspace,active,owner,collectionUid,environmentUid,cursor,limit 9:/monitors,7
create. POST = workspace 0,7
get. GET =/{monitorId}  7
update. PUT =  0,7
delete. DELETE =  7
run. POST =/run async 8,7,21

webhook+s
create. POST /webhooks workspace 0

api+s
list* GET /apis workspaceId,createdBy,cursor,description,limit,workspace,since,until,updatedBy,isPublic,name,summary,sort,direction 2,5,4:/apis
create. POST = workspaceId,workspace 0,2,5
get. GET =/{apiId} *include 2,5
update. PUT =  0,2,5
delete. DELETE =  2,5,10

apiVersion+s
list* GET /apis/{apiId}/versions cursor,limit 2,5,4:/versions
create. POST =  0,2,5
get. GET =/{versionId}  2,5,22,23
update. PUT =  0,2,5
delete. DELETE =  2,5,10

apiSchema+s
create. POST /apis/{apiId}/schemas  0,2
get. GET =/{schemaId} versionId,bundled 2

apiSchemaFile+s
list* GET /apis/{apiId}/schemas/{schemaId}/files versionId,limit,cursor 2,4:/files
get. GET =/{filePath} versionId 2
replace. PUT =  0,2
delete. DELETE =  2,6

apiCollection+s
add. POST /apis/{apiId}/collections  0,2
get. GET =/{collectionId} versionId 2
sync.WithSchema PUT =/sync-with-schema-tasks  2

apiTask+s
get. GET /apis/{apiId}/tasks/{taskId}  2,24

apiComment+s
list* GET /apis/{apiId}/comments  1:/data
create. POST =  0
update. PUT =/{commentId}  0
delete. DELETE =  6

apiTag+s
list* GET /apis/{apiId}/tags  2,1:/tags
replace* PUT =  0,2

apiSecurity
validate. POST /security/api-validation  0,11,8

tag+s
list.Entities GET /tags/{slug}/entities limit,direction,cursor,entityType 4:/data/entities

privateNetworkElement+s
list* GET /network/private since,until,addedBy,name,summary,description,sort,direction,createdBy,offset,limit,parentFolderId,type 12:/elements
add. POST =  0
update. PUT =/{elementType}/{elementId}  0
remove. DELETE =

privateNetworkRequest+s
list* GET /network/private/network-entity/request/all since,until,requestedBy,type,status,name,sort,direction,offset,limit 12:/requests
update. PUT /network/private/network-entity/request/{requestId}  0

detectedSecret+s
search* POST /detected-secrets-queries limit,cursor,include,since,until 0,4:/data,11
update.Resolution PUT /detected-secrets/{secretId}  0
list.Locations GET =/locations limit,cursor,workspaceId,since,until,resourceType 4:/data

secretType+s
list* GET /secret-types  1:/data

user+s
getMe GET /me

auditLog+s
list* GET /audit/logs since,until,userId,action,limit,cursor,order_by 25,26:/trails

billing
get.Account GET /accounts
list.Invoices GET =/{accountId}/invoices status 1:/data

scim
list.ResourceTypes GET /scim/v2/ResourceTypes  3,1:
get.ServiceProviderConfig GET /scim/v2/ServiceProviderConfig  3

scimUser+s
list* GET /scim/v2/Users startIndex,count,filter 3,13:/Resources
create. POST =  3,0
get. GET =/{userId}  3
update. PUT =  3,0
update.State PATCH =  3,0

scimGroup+s
list* GET /scim/v2/Groups startIndex,count,filter 3,13:/Resources
create. POST =  3,0
get. GET =/{groupId}  3
delete. DELETE =  3,6
update. PATCH =  3,0

legacyApiRelation+s
list*Unclassified GET /apis/{apiId}/versions/{versionId}/unclassified  1:/unclassified
list.Monitors GET /apis/{apiId}/versions/{versionId}/monitor  1:/monitor
list.Documentation GET /apis/{apiId}/versions/{versionId}/documentation  1:/documentation
list.IntegrationTests GET /apis/{apiId}/versions/{versionId}/integrationtest  1:/integrationtest
list.TestSuites GET /apis/{apiId}/versions/{versionId}/testsuite  1:/testsuite
list* GET /apis/{apiId}/versions/{versionId}/relations
create* POST =  0
list.Tests GET /apis/{apiId}/versions/{versionId}/test  1:/test
sync. PUT /apis/{apiId}/versions/{versionId}/{relationType}/{entityId}/syncWithSchema
list.Environments GET /apis/{apiId}/versions/{versionId}/environment  1:/environment
list.ContractTests GET /apis/{apiId}/versions/{versionId}/contracttest  1:/contracttest

legacyApiSchema+s
get. GET /apis/{apiId}/versions/{versionId}/schemas/{schemaId}
update. PUT =  0
create. POST /apis/{apiId}/versions/{versionId}/schemas  0
create.Collection POST =/{schemaId}/collections workspace 0

legacyApiRelease+s
get. GET /apis/{apiId}/versions/{versionId}/releases/{releaseId}
delete. DELETE =
update. PATCH =  0
list* GET /apis/{apiId}/versions/{versionId}/releases  1:/releases
create. POST =  0`, [
  {"body":"application/json"},
  {"paging":{"style":"single"}},
  {"accept":"application/vnd.api.v10+json"},
  {"auth":"scimKey"},
  {"paging":{"style":"token","request":["cursor"],"response":["/meta/nextCursor"]}},
  {"accepts":["application/vnd.api.v10+json","application/json"]},
  {"noContent":true},
  {"quota":"monitors"},
  {"timeout":300000},
  {"paging":{"style":"token","whole":true,"request":["cursor"],"response":["/meta/nextCursor"]}},
  {"noContent":[204]},
  {"idempotent":true},
  {"paging":{"style":"offset","request":["offset"],"response":["/meta/totalCount"]}},
  {"paging":{"style":"scim","optional":true,"request":["startIndex"],"response":["/totalResults"]}},
  {"body":"application/json-patch+json"},
  {"paging":{"style":"offset","whole":true,"request":["offset"],"response":["/meta/total"]}},
  {"body":"application/octet-stream"},
  {"aliases":{"folderId":"folder"}},
  {"aliases":{"request":"requestId"}},
  {"aliases":{"workspace":"workspaceId"}},
  {"aliases":{"workspaceId":"workspace"}},
  {"run":{"method":"get","parameters":{"monitorId":"monitorId"},"send":{"async":true},"run":"/monitor/lastRun","location":"/run/info/jobId","id":"/jobId","start":"/startedAt","end":"/finishedAt"}},
  {"redirects":"return"},
  {"noContent":[302]},
  {"task":{"location":"header","template":"/apis/{apiId}/tasks/{taskId}","status":"/status","pending":["pending"],"succeeded":["completed"],"failed":["failed"],"reason":"/details/error/message"}},
  {"aliases":{"orderBy":"order_by"}},
  {"paging":{"style":"token","request":["cursor"],"response":["/nextCursor"]}},
]);

// Made by `npm run generate` from openapi/qodex. Do not edit: change the contract and run it again.

import type { Api, ApiBody, ApiCollectionAdded, ApiCollectionAddition, ApiCollectionNotFoundBody, ApiCreationForbiddenBody, ApiDetails, ApiErrorBody, ApiPage, ApiSchema, ApiSchemaDetails, ApiSchemaFile, ApiSchemaFileContent, ApiSchemaFilePage, ApiSchemaFileReplacement, ApiSchemaInput, ApiSecurityErrorBody, ApiSecurityReport, ApiSecurityRequest, ApiTagsBadRequestBody, ApiTask, ApiTaskReference, ApiVersion, ApiVersionBadRequestBody, ApiVersionBody, ApiVersionPage, ApiVersionProblem, ApiVersionResult, ApiVersionUpdateBody, AuditLogPage, BillingAccount, BillingInvoiceList, BriefProblem, CollectionAccessKeyPage, CollectionContentResult, CollectionDocument, CollectionFolderChanges, CollectionFolderCreated, CollectionFolderInput, CollectionFolderResult, CollectionFolderUpdated, CollectionForkByMePage, CollectionForkError, CollectionForkPage, CollectionForkResult, CollectionForkSourceStatusResult, CollectionList, CollectionMergeInput, CollectionMergeResult, CollectionPullResult, CollectionRequestCreated, CollectionRequestInput, CollectionRequestResult, CollectionRequestUpdated, CollectionResponseCreated, CollectionResponseInput, CollectionResponseResult, CollectionResponseUpdated, CollectionResult, CollectionRoleChanges, CollectionRoles, CollectionTaskResult, CollectionTransformation, CollectionUpdateResult, CommentChanges, CommentId, CommentInput, CommentList, CommentResult, CreateCollectionBody, CreateCollectionForkBody, CreateEnvironmentBody, CreateEnvironmentForkBody, CreateLegacyApiSchemaCollectionBody, CreateLegacyApiSchemaCollectionResponse, CreateMockBody, CreateMockServerResponseBody, CreateMonitorBody, CreateWebhookBody, CreateWebhookResponse, CreateWorkspaceBody, CurrentUserResult, DeleteCollectionResponse, DeleteEnvironmentResponse, DeleteLegacyApiReleaseResponse, DeleteMockResponse, DeleteMonitorResponse, DeletedMockServerResponse, DetectedSecretLocationPage, DetectedSecretPage, DetectedSecretQuery, DetectedSecretResolutionResult, EnvironmentForkPage, EnvironmentForkResult, EnvironmentList, EnvironmentReference, EnvironmentResult, ErrorBody, ErrorOrProblem, GetEnvironmentResponse, GetMonitorResponse, GetWorkspaceResponse, GlobalVariables, GlobalVariablesInput, ImportCollectionFromOpenApiBody, ImportCollectionsFromExportBody, ImportedCollections, ItemDeletion, ItemTransfer, ItemTransferResult, LegacyApiDeleted, LegacyApiList, LegacyApiRelationIds, LegacyApiRelationIdsWritable, LegacyApiRelationType, LegacyApiReleaseInput, LegacyApiReleaseNotUpdatedBody, LegacyApiReleaseResult, LegacyApiResult, LegacyApiSchemaBody, LegacyApiSchemaResult, LegacyApiVersionCreated, LegacyApiVersionDeleted, LegacyApiVersionList, LegacyApiVersionResult, LinkedProblem, ListLegacyApiRelationContractTestsResponse, ListLegacyApiRelationDocumentationResponse, ListLegacyApiRelationEnvironmentsResponse, ListLegacyApiRelationIntegrationTestsResponse, ListLegacyApiRelationMonitorsResponse, ListLegacyApiRelationTestSuitesResponse, ListLegacyApiRelationTestsResponse, ListLegacyApiRelationsResponse, ListLegacyApiRelationsUnclassifiedResponse, ListLegacyApiReleasesResponse, ListMockServerResponsesResponse, ListScimResourceTypesResponse, MaybeWrappedError, MergeEnvironmentForkBody, MockCallLogPage, MockList, MockReference, MockResult, MockServerResponse, MonitorList, MonitorResult, NameMessageError, NewCommentResult, PrivateNetworkAddition, PrivateNetworkChange, PrivateNetworkElementType, PrivateNetworkEntry, PrivateNetworkPage, PrivateNetworkRemoval, PrivateNetworkRequestPage, Problem, PullEnvironmentForkBody, PullRequest, PullRequestChanges, PullRequestInput, PullRequestList, PullRequestSummary, PullRequestUpdated, RateLimitBody, ReplaceCollectionBody, RunMonitor202Response, RunMonitorResponse, SavedMockResult, ScimError, ScimGroup, ScimGroupChanges, ScimGroupInput, ScimGroupPage, ScimServiceProviderConfig, ScimTooManyRequestsBody, ScimUser, ScimUserChanges, ScimUserInput, ScimUserPage, ScimUserStateChanges, SecretResourceType, SecretScannerProblem, SecretTypeList, ServerResponseError, SortDirection, SyncLegacyApiRelationResponse, TagList, TagListWritable, TagSlug, TaggedEntitiesError, TaggedEntityPage, TaggedEntityType, Timestamp, Uid, UntypedProblem, UpdateCollectionBody, UpdateDetectedSecretResolutionBody, UpdateEnvironmentBody, UpdateMockBody, UpdateMockServerResponseBody, UpdateMonitorBody, UpdatePrivateNetworkRequestBody, UpdatePrivateNetworkRequestResponse, UpdateWorkspaceBody, UpdatedApi, UserId, UserIdText, Uuid, WorkspaceError, WorkspaceList, WorkspaceListError, WorkspaceReference, WorkspaceResult, WorkspaceRoleCatalogue, WorkspaceRoleChanges, WorkspaceRolesResult, WorkspaceType } from "./types.ts";

/** Every path of the API, for openapi-fetch and tools that know openapi-typescript. */
export interface paths {
  "/workspaces": {
    /** List workspaces. */
    get: operations["listWorkspaces"];
    /** Create a workspace. */
    post: operations["createWorkspace"];
  };
  "/workspaces/{workspaceId}": {
    /** Get a workspace. */
    get: operations["getWorkspace"];
    /** Update a workspace. */
    put: operations["updateWorkspace"];
    /** Delete a workspace. */
    delete: operations["deleteWorkspace"];
  };
  "/workspaces-roles": {
    /** List workspace roles. */
    get: operations["listWorkspaceRoles"];
  };
  "/workspaces/{workspaceId}/roles": {
    /** Update a workspace's roles. */
    patch: operations["updateWorkspaceRoles"];
  };
  "/workspaces/{workspaceId}/tags": {
    /** List a workspace's tags. */
    get: operations["listWorkspaceTags"];
    /** Replace a workspace's tags. */
    put: operations["replaceWorkspaceTags"];
  };
  "/workspaces/{workspaceId}/global-variables": {
    /** List global variables. */
    get: operations["listGlobalVariables"];
    /** Replace global variables. */
    put: operations["replaceGlobalVariables"];
  };
  "/collections": {
    /** List collections. */
    get: operations["listCollections"];
    /** Create a collection. */
    post: operations["createCollection"];
  };
  "/collections/{collectionId}": {
    /** Get a collection. */
    get: operations["getCollection"];
    /** Replace a collection. */
    put: operations["replaceCollection"];
    /** Delete a collection. */
    delete: operations["deleteCollection"];
    /** Update a collection. */
    patch: operations["updateCollection"];
  };
  "/collections/{collectionId}/transformations": {
    /** Transform a collection to OpenAPI. */
    get: operations["transformCollectionToOpenApi"];
  };
  "/import/openapi": {
    /** Import an OpenAPI definition. */
    post: operations["importCollectionFromOpenApi"];
  };
  "/import/exported": {
    /**
     * Import exported data.
     * @deprecated Deprecated by the vendor; no replacement is documented.
     */
    post: operations["importCollectionsFromExport"];
  };
  "/collections/{collectionId}/folders": {
    /** Create a folder. */
    post: operations["createCollectionFolder"];
  };
  "/collections/{collectionId}/folders/{folderId}": {
    /** Get a folder. */
    get: operations["getCollectionFolder"];
    /** Update a folder. */
    put: operations["updateCollectionFolder"];
    /** Delete a folder. */
    delete: operations["deleteCollectionFolder"];
  };
  "/collection-folders-transfers": {
    /** Move or copy folders. */
    post: operations["transferCollectionFolders"];
  };
  "/collections/{collectionId}/requests": {
    /** Create a request. */
    post: operations["createCollectionRequest"];
  };
  "/collections/{collectionId}/requests/{requestId}": {
    /** Get a request. */
    get: operations["getCollectionRequest"];
    /** Update a request. */
    put: operations["updateCollectionRequest"];
    /** Delete a request. */
    delete: operations["deleteCollectionRequest"];
  };
  "/collection-requests-transfers": {
    /** Move or copy requests. */
    post: operations["transferCollectionRequests"];
  };
  "/collections/{collectionId}/responses": {
    /** Create a saved response. */
    post: operations["createCollectionResponse"];
  };
  "/collections/{collectionId}/responses/{responseId}": {
    /** Get a saved response. */
    get: operations["getCollectionResponse"];
    /** Update a saved response. */
    put: operations["updateCollectionResponse"];
    /** Delete a saved response. */
    delete: operations["deleteCollectionResponse"];
  };
  "/collection-responses-transfers": {
    /** Move or copy saved responses. */
    post: operations["transferCollectionResponses"];
  };
  "/collections/{collectionId}/comments": {
    /** List a collection's comments. */
    get: operations["listCollectionComments"];
    /** Create a comment on a collection. */
    post: operations["createCollectionComment"];
  };
  "/collections/{collectionId}/comments/{commentId}": {
    /** Update a comment on a collection. */
    put: operations["updateCollectionComment"];
    /** Delete a comment on a collection. */
    delete: operations["deleteCollectionComment"];
  };
  "/collections/{collectionId}/folders/{folderId}/comments": {
    /** List a folder's comments. */
    get: operations["listFolderComments"];
    /** Create a comment on a folder. */
    post: operations["createFolderComment"];
  };
  "/collections/{collectionId}/folders/{folderId}/comments/{commentId}": {
    /** Update a comment on a folder. */
    put: operations["updateFolderComment"];
    /** Delete a comment on a folder. */
    delete: operations["deleteFolderComment"];
  };
  "/collections/{collectionId}/requests/{requestId}/comments": {
    /** List a request's comments. */
    get: operations["listRequestComments"];
    /** Create a comment on a request. */
    post: operations["createRequestComment"];
  };
  "/collections/{collectionId}/requests/{requestId}/comments/{commentId}": {
    /** Update a comment on a request. */
    put: operations["updateRequestComment"];
    /** Delete a comment on a request. */
    delete: operations["deleteRequestComment"];
  };
  "/collections/{collectionId}/responses/{responseId}/comments": {
    /** List a saved response's comments. */
    get: operations["listResponseComments"];
    /** Create a comment on a saved response. */
    post: operations["createResponseComment"];
  };
  "/collections/{collectionId}/responses/{responseId}/comments/{commentId}": {
    /** Update a comment on a saved response. */
    put: operations["updateResponseComment"];
    /** Delete a comment on a saved response. */
    delete: operations["deleteResponseComment"];
  };
  "/collections/collection-forks": {
    /** List your collection forks. */
    get: operations["listCollectionForksByMe"];
  };
  "/collections/fork/{collectionId}": {
    /** Fork a collection. */
    post: operations["createCollectionFork"];
  };
  "/collections/merge": {
    /** Merge a fork of a collection. */
    post: operations["mergeCollectionFork"];
  };
  "/collections/{collectionId}/forks": {
    /** List a collection's forks. */
    get: operations["listCollectionForks"];
  };
  "/collections/{collectionId}/pulls": {
    /** Pull source changes into a forked collection. */
    put: operations["pullCollectionFork"];
  };
  "/collections/{collectionId}/source-status": {
    /** Check whether the source is ahead. */
    get: operations["getCollectionForkSourceStatus"];
  };
  "/collections/{collectionId}/pull-requests": {
    /** List a collection's pull requests. */
    get: operations["listPullRequests"];
    /** Create a pull request. */
    post: operations["createPullRequest"];
  };
  "/pull-requests/{pullRequestId}": {
    /** Get a pull request. */
    get: operations["getPullRequest"];
    /** Update a pull request. */
    put: operations["updatePullRequest"];
  };
  "/collections/{collectionId}/roles": {
    /** List a collection's roles. */
    get: operations["listCollectionRoles"];
    /** Update a collection's roles. */
    patch: operations["updateCollectionRoles"];
  };
  "/collections/{collectionId}/tags": {
    /** List a collection's tags. */
    get: operations["listCollectionTags"];
    /** Replace a collection's tags. */
    put: operations["replaceCollectionTags"];
  };
  "/collection-access-keys": {
    /** List collection access keys. */
    get: operations["listCollectionAccessKeys"];
  };
  "/collection-access-keys/{keyId}": {
    /** Delete a collection access key. */
    delete: operations["deleteCollectionAccessKey"];
  };
  "/environments": {
    /** List environments. */
    get: operations["listEnvironments"];
    /** Create an environment. */
    post: operations["createEnvironment"];
  };
  "/environments/{environmentId}": {
    /** Get an environment. */
    get: operations["getEnvironment"];
    /** Update an environment. */
    put: operations["updateEnvironment"];
    /** Delete an environment. */
    delete: operations["deleteEnvironment"];
  };
  "/environments/{environmentId}/forks": {
    /** List an environment's forks. */
    get: operations["listEnvironmentForks"];
    /** Fork an environment. */
    post: operations["createEnvironmentFork"];
  };
  "/environments/{environmentId}/merges": {
    /** Merge a fork of an environment. */
    post: operations["mergeEnvironmentFork"];
  };
  "/environments/{environmentId}/pulls": {
    /** Pull source changes into a fork. */
    post: operations["pullEnvironmentFork"];
  };
  "/mocks": {
    /** List mock servers. */
    get: operations["listMocks"];
    /** Create a mock server. */
    post: operations["createMock"];
  };
  "/mocks/{mockId}": {
    /** Get a mock server. */
    get: operations["getMock"];
    /** Update a mock server. */
    put: operations["updateMock"];
    /** Delete a mock server. */
    delete: operations["deleteMock"];
  };
  "/mocks/{mockId}/publish": {
    /** Publish a mock server. */
    post: operations["publishMock"];
  };
  "/mocks/{mockId}/unpublish": {
    /** Unpublish a mock server. */
    delete: operations["unpublishMock"];
  };
  "/mocks/{mockId}/call-logs": {
    /** List a mock server's call logs. */
    get: operations["listMockCallLogs"];
  };
  "/mocks/{mockId}/server-responses": {
    /** List server responses. */
    get: operations["listMockServerResponses"];
    /** Create a server response. */
    post: operations["createMockServerResponse"];
  };
  "/mocks/{mockId}/server-responses/{serverResponseId}": {
    /** Get a server response. */
    get: operations["getMockServerResponse"];
    /** Update a server response. */
    put: operations["updateMockServerResponse"];
    /** Delete a server response. */
    delete: operations["deleteMockServerResponse"];
  };
  "/monitors": {
    /** List monitors. */
    get: operations["listMonitors"];
    /** Create a monitor. */
    post: operations["createMonitor"];
  };
  "/monitors/{monitorId}": {
    /** Get a monitor. */
    get: operations["getMonitor"];
    /** Update a monitor. */
    put: operations["updateMonitor"];
    /** Delete a monitor. */
    delete: operations["deleteMonitor"];
  };
  "/monitors/{monitorId}/run": {
    /** Run a monitor. */
    post: operations["runMonitor"];
  };
  "/webhooks": {
    /** Create a webhook. */
    post: operations["createWebhook"];
  };
  "/apis": {
    /** List APIs. */
    get: operations["listApis"];
    /** Create an API. */
    post: operations["createApi"];
  };
  "/apis/{apiId}": {
    /** Get an API. */
    get: operations["getApi"];
    /** Update an API. */
    put: operations["updateApi"];
    /** Delete an API. */
    delete: operations["deleteApi"];
  };
  "/apis/{apiId}/versions": {
    /** List versions. */
    get: operations["listApiVersions"];
    /** Create a version. */
    post: operations["createApiVersion"];
  };
  "/apis/{apiId}/versions/{versionId}": {
    /** Get a version. */
    get: operations["getApiVersion"];
    /** Update a version. */
    put: operations["updateApiVersion"];
    /** Delete a version. */
    delete: operations["deleteApiVersion"];
  };
  "/apis/{apiId}/schemas": {
    /** Create a schema. */
    post: operations["createApiSchema"];
  };
  "/apis/{apiId}/schemas/{schemaId}": {
    /** Get a schema. */
    get: operations["getApiSchema"];
  };
  "/apis/{apiId}/schemas/{schemaId}/files": {
    /** List schema files. */
    get: operations["listApiSchemaFiles"];
  };
  "/apis/{apiId}/schemas/{schemaId}/files/{filePath}": {
    /** Get a schema file. */
    get: operations["getApiSchemaFile"];
    /** Create or replace a schema file. */
    put: operations["replaceApiSchemaFile"];
    /** Delete a schema file. */
    delete: operations["deleteApiSchemaFile"];
  };
  "/apis/{apiId}/collections": {
    /** Add a collection to an API. */
    post: operations["addApiCollection"];
  };
  "/apis/{apiId}/collections/{collectionId}": {
    /** Get a collection of an API. */
    get: operations["getApiCollection"];
  };
  "/apis/{apiId}/collections/{collectionId}/sync-with-schema-tasks": {
    /** Sync a collection with its schema. */
    put: operations["syncApiCollectionWithSchema"];
  };
  "/apis/{apiId}/tasks/{taskId}": {
    /** Get a task. */
    get: operations["getApiTask"];
  };
  "/apis/{apiId}/comments": {
    /** List an API's comments. */
    get: operations["listApiComments"];
    /** Create a comment on an API. */
    post: operations["createApiComment"];
  };
  "/apis/{apiId}/comments/{commentId}": {
    /** Update a comment on an API. */
    put: operations["updateApiComment"];
    /** Delete a comment on an API. */
    delete: operations["deleteApiComment"];
  };
  "/apis/{apiId}/tags": {
    /** List an API's tags. */
    get: operations["listApiTags"];
    /** Replace an API's tags. */
    put: operations["replaceApiTags"];
  };
  "/security/api-validation": {
    /** Check a definition for security problems. */
    post: operations["validateApiSecurity"];
  };
  "/tags/{slug}/entities": {
    /** List tagged elements. */
    get: operations["listTagEntities"];
  };
  "/network/private": {
    /** List elements and folders. */
    get: operations["listPrivateNetworkElements"];
    /** Add an element or a folder. */
    post: operations["addPrivateNetworkElement"];
  };
  "/network/private/{elementType}/{elementId}": {
    /** Update an element or a folder. */
    put: operations["updatePrivateNetworkElement"];
    /** Remove an element or a folder. */
    delete: operations["removePrivateNetworkElement"];
  };
  "/network/private/network-entity/request/all": {
    /** List requests to add elements. */
    get: operations["listPrivateNetworkRequests"];
  };
  "/network/private/network-entity/request/{requestId}": {
    /** Answer a request. */
    put: operations["updatePrivateNetworkRequest"];
  };
  "/detected-secrets-queries": {
    /** Search detected secrets. */
    post: operations["searchDetectedSecrets"];
  };
  "/detected-secrets/{secretId}": {
    /** Update a secret's resolution. */
    put: operations["updateDetectedSecretResolution"];
  };
  "/detected-secrets/{secretId}/locations": {
    /** List a secret's locations. */
    get: operations["listDetectedSecretLocations"];
  };
  "/secret-types": {
    /** List secret types. */
    get: operations["listSecretTypes"];
  };
  "/me": {
    /** Get the current user. */
    get: operations["getMe"];
  };
  "/audit/logs": {
    /** List audit logs. */
    get: operations["listAuditLogs"];
  };
  "/accounts": {
    /** Get the billing account. */
    get: operations["getBillingAccount"];
  };
  "/accounts/{accountId}/invoices": {
    /** List invoices. */
    get: operations["listBillingInvoices"];
  };
  "/scim/v2/ResourceTypes": {
    /** List SCIM resource types. */
    get: operations["listScimResourceTypes"];
  };
  "/scim/v2/ServiceProviderConfig": {
    /** Get the SCIM service's configuration. */
    get: operations["getScimServiceProviderConfig"];
  };
  "/scim/v2/Users": {
    /** List SCIM users. */
    get: operations["listScimUsers"];
    /** Create a SCIM user. */
    post: operations["createScimUser"];
  };
  "/scim/v2/Users/{userId}": {
    /** Get a SCIM user. */
    get: operations["getScimUser"];
    /** Update a SCIM user. */
    put: operations["updateScimUser"];
    /** Update a SCIM user's state. */
    patch: operations["updateScimUserState"];
  };
  "/scim/v2/Groups": {
    /** List SCIM groups. */
    get: operations["listScimGroups"];
    /** Create a SCIM group. */
    post: operations["createScimGroup"];
  };
  "/scim/v2/Groups/{groupId}": {
    /** Get a SCIM group. */
    get: operations["getScimGroup"];
    /** Delete a SCIM group. */
    delete: operations["deleteScimGroup"];
    /** Update a SCIM group. */
    patch: operations["updateScimGroup"];
  };
  "/apis/{apiId}/versions/{versionId}/unclassified": {
    /**
     * List unclassified relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelationsUnclassified"];
  };
  "/apis/{apiId}/versions/{versionId}/monitor": {
    /**
     * List monitor relations.
     * @deprecated Only version 9 has this route. Version 10 has no replacement.
     */
    get: operations["listLegacyApiRelationMonitors"];
  };
  "/apis/{apiId}/versions/{versionId}/documentation": {
    /**
     * List documentation relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelationDocumentation"];
  };
  "/apis/{apiId}/versions/{versionId}/integrationtest": {
    /**
     * List integration test relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelationIntegrationTests"];
  };
  "/apis/{apiId}/versions/{versionId}/testsuite": {
    /**
     * List test suite relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelationTestSuites"];
  };
  "/apis/{apiId}/versions/{versionId}/relations": {
    /**
     * List relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelations"];
    /**
     * Create relations.
     * @deprecated Only version 9 has this route. In version 10, use `apiCollections.add`.
     */
    post: operations["createLegacyApiRelations"];
  };
  "/apis/{apiId}/versions/{versionId}/test": {
    /**
     * List test relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelationTests"];
  };
  "/apis/{apiId}/versions/{versionId}/{relationType}/{entityId}/syncWithSchema": {
    /**
     * Sync a relation with the schema.
     * @deprecated Only version 9 has this route. In version 10, use `apiCollections.syncWithSchema`, which runs in the background.
     */
    put: operations["syncLegacyApiRelation"];
  };
  "/apis/{apiId}/versions/{versionId}/environment": {
    /**
     * List environment relations.
     * @deprecated Only version 9 has this route. Version 10 has no replacement.
     */
    get: operations["listLegacyApiRelationEnvironments"];
  };
  "/apis/{apiId}/versions/{versionId}/contracttest": {
    /**
     * List contract test relations.
     * @deprecated Only version 9 has this route. In version 10, `apis.get` with `include=collections` lists the collections of an API, without a type.
     */
    get: operations["listLegacyApiRelationContractTests"];
  };
  "/apis/{apiId}/versions/{versionId}/schemas/{schemaId}": {
    /**
     * Get a version 9 schema.
     * @deprecated Only version 9 has this route. In version 10, use `apiSchemas.get`, which returns the files.
     */
    get: operations["getLegacyApiSchema"];
    /**
     * Update a version 9 schema.
     * @deprecated Only version 9 has this route. In version 10, write single files with `apiSchemaFiles.replace`.
     */
    put: operations["updateLegacyApiSchema"];
  };
  "/apis/{apiId}/versions/{versionId}/schemas": {
    /**
     * Create a version 9 schema.
     * @deprecated Only version 9 has this route. In version 10, a schema belongs to the API and consists of files: use `apiSchemas.create`.
     */
    post: operations["createLegacyApiSchema"];
  };
  "/apis/{apiId}/versions/{versionId}/schemas/{schemaId}/collections": {
    /**
     * Create a collection from a version 9 schema.
     * @deprecated Only version 9 has this route. In version 10, use `apiCollections.add` with `GENERATE_FROM_SCHEMA`.
     */
    post: operations["createLegacyApiSchemaCollection"];
  };
  "/apis/{apiId}/versions/{versionId}/releases/{releaseId}": {
    /**
     * Get a release.
     * @deprecated Only version 9 has this route. In version 10, `apiVersions.get` returns the release notes.
     */
    get: operations["getLegacyApiRelease"];
    /**
     * Delete a release.
     * @deprecated Only version 9 has this route. In version 10, `apiVersions.delete` deletes the release notes as well.
     */
    delete: operations["deleteLegacyApiRelease"];
    /**
     * Update a release.
     * @deprecated Only version 9 has this route. In version 10, change release notes with `apiVersions.update`.
     */
    patch: operations["updateLegacyApiRelease"];
  };
  "/apis/{apiId}/versions/{versionId}/releases": {
    /**
     * List releases.
     * @deprecated Only version 9 has this route. In version 10, versions have release notes instead of releases.
     */
    get: operations["listLegacyApiReleases"];
    /**
     * Create a release.
     * @deprecated Only version 9 has this route. In version 10, send `releaseNotes` with `apiVersions.create`.
     */
    post: operations["createLegacyApiRelease"];
  };
}

/** Every operation, by its operationId. */
export interface operations {
  listWorkspaces: {
    parameters: { query?: { type?: WorkspaceType | undefined; createdBy?: readonly UserId[] | undefined; include?: "mocks:deactivated" | "scim" | (string & {}) | undefined; elementType?: "collection" | "specification" | (string & {}) | undefined; elementId?: string | undefined; cursor?: string | undefined; limit?: number | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceListError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createWorkspace: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CreateWorkspaceBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": WorkspaceError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getWorkspace: {
    parameters: { query?: { include?: "mocks:deactivated" | "scim" | (string & {}) | undefined }; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": GetWorkspaceResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateWorkspace: {
    parameters: { query?: never; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": UpdateWorkspaceBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteWorkspace: {
    parameters: { query?: never; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceReference } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listWorkspaceRoles: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceRoleCatalogue } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateWorkspaceRoles: {
    parameters: { query?: never; header?: { identifierType?: "scim" | (string & {}) | undefined }; path: { workspaceId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json-patch+json": WorkspaceRoleChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": WorkspaceRolesResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/json": LinkedProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listWorkspaceTags: {
    parameters: { query?: never; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": TagList } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  replaceWorkspaceTags: {
    parameters: { query?: never; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": TagListWritable } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": TagList } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": UntypedProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listGlobalVariables: {
    parameters: { query?: never; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": GlobalVariables } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  replaceGlobalVariables: {
    parameters: { query?: never; header?: never; path: { workspaceId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": GlobalVariablesInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": GlobalVariables } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollections: {
    parameters: { query?: { workspace?: Uuid | undefined; name?: string | undefined; limit?: number | undefined; offset?: number | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createCollection: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CreateCollectionBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getCollection: {
    parameters: { query?: { access_key?: string | undefined; model?: "minimal" | (string & {}) | undefined }; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionContentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  replaceCollection: {
    parameters: { query?: never; header?: { Prefer?: "respond-async" | (string & {}) | undefined }; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": ReplaceCollectionBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionResult } };
      202: { headers: { [name: string]: unknown }; content: { "application/json": CollectionTaskResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      409: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteCollection: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DeleteCollectionResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateCollection: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": UpdateCollectionBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionUpdateResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  transformCollectionToOpenApi: {
    parameters: { query?: { format?: "json" | "yaml" | (string & {}) | undefined }; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionTransformation } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  importCollectionFromOpenApi: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ImportCollectionFromOpenApiBody; "multipart/form-data": FormData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ImportedCollections } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  importCollectionsFromExport: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/octet-stream": ImportCollectionsFromExportBody; "multipart/form-data": FormData } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ImportedCollections } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createCollectionFolder: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionFolderInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionFolderCreated } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getCollectionFolder: {
    parameters: { query?: { ids?: boolean | undefined; uid?: boolean | undefined; populate?: boolean | undefined }; header?: never; path: { collectionId: Uuid; folderId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionFolderResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateCollectionFolder: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid; folderId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionFolderChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionFolderUpdated } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteCollectionFolder: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid; folderId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ItemDeletion } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  transferCollectionFolders: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ItemTransfer } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ItemTransferResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createCollectionRequest: {
    parameters: { query?: { folder?: Uuid | undefined }; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionRequestInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionRequestCreated } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getCollectionRequest: {
    parameters: { query?: { ids?: boolean | undefined; uid?: boolean | undefined; populate?: boolean | undefined }; header?: never; path: { collectionId: Uuid; requestId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionRequestResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateCollectionRequest: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid; requestId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionRequestInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionRequestUpdated } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteCollectionRequest: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid; requestId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ItemDeletion } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  transferCollectionRequests: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ItemTransfer } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ItemTransferResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createCollectionResponse: {
    parameters: { query: { requestId: Uuid }; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionResponseInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionResponseCreated } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getCollectionResponse: {
    parameters: { query?: { ids?: boolean | undefined; uid?: boolean | undefined; populate?: boolean | undefined }; header?: never; path: { collectionId: Uuid; responseId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionResponseResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateCollectionResponse: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid; responseId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionResponseInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionResponseUpdated } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteCollectionResponse: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid; responseId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ItemDeletion } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  transferCollectionResponses: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ItemTransfer } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ItemTransferResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollectionComments: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createCollectionComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": CommentInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": NewCommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateCollectionComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; commentId: CommentId }; cookie?: never };
    requestBody: { content: { "application/json": CommentChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteCollectionComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; commentId: CommentId }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listFolderComments: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; folderId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createFolderComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; folderId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": CommentInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": NewCommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateFolderComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; folderId: Uid; commentId: CommentId }; cookie?: never };
    requestBody: { content: { "application/json": CommentChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteFolderComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; folderId: Uid; commentId: CommentId }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listRequestComments: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; requestId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createRequestComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; requestId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": CommentInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": NewCommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateRequestComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; requestId: Uid; commentId: CommentId }; cookie?: never };
    requestBody: { content: { "application/json": CommentChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteRequestComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; requestId: Uid; commentId: CommentId }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listResponseComments: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; responseId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createResponseComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; responseId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": CommentInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": NewCommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateResponseComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; responseId: Uid; commentId: CommentId }; cookie?: never };
    requestBody: { content: { "application/json": CommentChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteResponseComment: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid; responseId: Uid; commentId: CommentId }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollectionForksByMe: {
    parameters: { query?: { cursor?: string | undefined; direction?: SortDirection | undefined; limit?: number | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkByMePage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createCollectionFork: {
    parameters: { query: { workspace: Uuid }; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CreateCollectionForkBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  mergeCollectionFork: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CollectionMergeInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionMergeResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollectionForks: {
    parameters: { query?: { cursor?: string | undefined; direction?: SortDirection | undefined; limit?: number | undefined }; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  pullCollectionFork: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionPullResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getCollectionForkSourceStatus: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkSourceStatusResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": CollectionForkError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listPullRequests: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PullRequestList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createPullRequest: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": PullRequestInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PullRequestSummary } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getPullRequest: {
    parameters: { query?: never; header?: never; path: { pullRequestId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PullRequest } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updatePullRequest: {
    parameters: { query?: never; header?: never; path: { pullRequestId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": PullRequestChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PullRequestUpdated } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      409: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollectionRoles: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionRoles } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": BriefProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateCollectionRoles: {
    parameters: { query?: never; header?: never; path: { collectionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CollectionRoleChanges } };
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": BriefProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollectionTags: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": TagList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  replaceCollectionTags: {
    parameters: { query?: never; header?: never; path: { collectionId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": TagListWritable } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": TagList } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": UntypedProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listCollectionAccessKeys: {
    parameters: { query?: { collectionId?: Uid | undefined; cursor?: string | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CollectionAccessKeyPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteCollectionAccessKey: {
    parameters: { query?: never; header?: never; path: { keyId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listEnvironments: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createEnvironment: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CreateEnvironmentBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      411: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getEnvironment: {
    parameters: { query?: never; header?: never; path: { environmentId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": GetEnvironmentResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateEnvironment: {
    parameters: { query?: never; header?: never; path: { environmentId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": UpdateEnvironmentBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      411: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      413: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteEnvironment: {
    parameters: { query?: never; header?: never; path: { environmentId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DeleteEnvironmentResponse } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listEnvironmentForks: {
    parameters: { query?: { cursor?: string | undefined; direction?: SortDirection | undefined; limit?: number | undefined; sort?: "createdAt" | (string & {}) | undefined }; header?: never; path: { environmentId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentForkPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createEnvironmentFork: {
    parameters: { query: { workspaceId: Uuid }; header?: never; path: { environmentId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": CreateEnvironmentForkBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentForkResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  mergeEnvironmentFork: {
    parameters: { query?: never; header?: never; path: { environmentId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": MergeEnvironmentForkBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentReference } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  pullEnvironmentFork: {
    parameters: { query?: never; header?: never; path: { environmentId: Uid }; cookie?: never };
    requestBody: { content: { "application/json": PullEnvironmentForkBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": EnvironmentReference } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listMocks: {
    parameters: { query?: { teamId?: string | undefined; workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createMock: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CreateMockBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": SavedMockResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getMock: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockResult } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateMock: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": UpdateMockBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": SavedMockResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteMock: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DeleteMockResponse } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  publishMock: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockReference } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  unpublishMock: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockReference } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listMockCallLogs: {
    parameters: { query?: { limit?: number | undefined; cursor?: string | undefined; since?: Timestamp | undefined; until?: Timestamp | undefined; responseStatusCode?: number | undefined; responseType?: string | undefined; requestMethod?: string | undefined; requestPath?: string | undefined; sort?: "servedAt" | (string & {}) | undefined; direction?: SortDirection | undefined; include?: readonly ("request.headers" | "request.body" | "response.headers" | "response.body" | (string & {}))[] | undefined }; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockCallLogPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listMockServerResponses: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListMockServerResponsesResponse } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ServerResponseError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createMockServerResponse: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CreateMockServerResponseBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockServerResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ServerResponseError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getMockServerResponse: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid; serverResponseId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockServerResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ServerResponseError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateMockServerResponse: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid; serverResponseId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": UpdateMockServerResponseBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MockServerResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ServerResponseError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteMockServerResponse: {
    parameters: { query?: never; header?: never; path: { mockId: Uuid; serverResponseId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DeletedMockServerResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ServerResponseError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listMonitors: {
    parameters: { query?: { workspace?: Uuid | undefined; active?: boolean | undefined; owner?: UserId | undefined; collectionUid?: Uid | undefined; environmentUid?: Uid | undefined; cursor?: string | undefined; limit?: number | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createMonitor: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CreateMonitorBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getMonitor: {
    parameters: { query?: never; header?: never; path: { monitorId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": GetMonitorResponse } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateMonitor: {
    parameters: { query?: never; header?: never; path: { monitorId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": UpdateMonitorBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MonitorResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteMonitor: {
    parameters: { query?: never; header?: never; path: { monitorId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DeleteMonitorResponse } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  runMonitor: {
    parameters: { query?: { async?: boolean | undefined }; header?: never; path: { monitorId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": RunMonitorResponse } };
      202: { headers: { [name: string]: unknown }; content: { "application/json": RunMonitor202Response } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createWebhook: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": CreateWebhookBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CreateWebhookResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listApis: {
    parameters: { query: { workspaceId: Uuid; createdBy?: UserId | undefined; cursor?: string | undefined; description?: string | undefined; limit?: number | undefined; workspace?: Uuid | undefined; since?: string | undefined; until?: string | undefined; updatedBy?: UserIdText | undefined; isPublic?: string | undefined; name?: string | undefined; summary?: string | undefined; sort?: string | undefined; direction?: SortDirection | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiPage; "application/json": LegacyApiList } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createApi: {
    parameters: { query: { workspaceId: Uuid; workspace?: Uuid | undefined }; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ApiBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": Api; "application/json": LegacyApiResult } };
      201: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": Api } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ApiCreationForbiddenBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getApi: {
    parameters: { query?: { include?: readonly ("collections" | "versions" | "schemas" | "gitInfo" | (string & {}))[] | undefined }; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiDetails; "application/json": LegacyApiResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateApi: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": ApiBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": UpdatedApi; "application/json": LegacyApiResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteApi: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiDeleted } };
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listApiVersions: {
    parameters: { query?: { cursor?: string | undefined; limit?: number | undefined }; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiVersionPage; "application/json": LegacyApiVersionList } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createApiVersion: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": ApiVersionBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiVersionCreated } };
      202: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiVersion } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getApiVersion: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiVersionResult; "application/json": LegacyApiVersionResult } };
      302: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ApiVersionProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateApiVersion: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": ApiVersionUpdateBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiVersion; "application/json": LegacyApiVersionResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ApiVersionProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteApiVersion: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiVersionDeleted } };
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiVersionBadRequestBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ApiVersionProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createApiSchema: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": ApiSchemaInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiSchema; "application/json": ApiSchema } };
      201: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiSchema; "application/json": ApiSchema } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getApiSchema: {
    parameters: { query?: { versionId?: Uuid | undefined; bundled?: boolean | undefined }; header?: never; path: { apiId: Uuid; schemaId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiSchemaDetails; "application/json": ApiSchemaDetails } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listApiSchemaFiles: {
    parameters: { query?: { versionId?: Uuid | undefined; limit?: number | undefined; cursor?: string | undefined }; header?: never; path: { apiId: Uuid; schemaId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiSchemaFilePage; "application/json": ApiSchemaFilePage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getApiSchemaFile: {
    parameters: { query?: { versionId?: Uuid | undefined }; header?: never; path: { apiId: Uuid; schemaId: Uuid; filePath: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiSchemaFileContent; "application/json": ApiSchemaFileContent } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  replaceApiSchemaFile: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; schemaId: Uuid; filePath: string }; cookie?: never };
    requestBody: { content: { "application/json": ApiSchemaFileReplacement } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiSchemaFile; "application/json": ApiSchemaFile } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteApiSchemaFile: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; schemaId: Uuid; filePath: string }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  addApiCollection: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": ApiCollectionAddition } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiCollectionAdded; "application/json": ApiCollectionAdded } };
      201: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiCollectionAdded; "application/json": ApiCollectionAdded } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getApiCollection: {
    parameters: { query?: { versionId?: Uuid | undefined }; header?: never; path: { apiId: Uuid; collectionId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": CollectionDocument; "application/json": CollectionDocument } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": ApiCollectionNotFoundBody } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  syncApiCollectionWithSchema: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; collectionId: Uid }; cookie?: never };
    requestBody?: never;
    responses: {
      202: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiTaskReference; "application/json": ApiTaskReference } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      422: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getApiTask: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; taskId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": ApiTask; "application/json": ApiTask } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listApiComments: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentList } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createApiComment: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": CommentInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": NewCommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateApiComment: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; commentId: CommentId }; cookie?: never };
    requestBody: { content: { "application/json": CommentChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CommentResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteApiComment: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; commentId: CommentId }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listApiTags: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": TagList; "application/json": TagList } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": NameMessageError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  replaceApiTags: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": TagListWritable } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/vnd.api.v10+json": TagList; "application/json": TagList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiTagsBadRequestBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  validateApiSecurity: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ApiSecurityRequest } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ApiSecurityReport } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ApiSecurityErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listTagEntities: {
    parameters: { query?: { limit?: number | undefined; direction?: SortDirection | undefined; cursor?: string | undefined; entityType?: TaggedEntityType | undefined }; header?: never; path: { slug: TagSlug }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": TaggedEntityPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": TaggedEntitiesError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listPrivateNetworkElements: {
    parameters: { query?: { since?: Timestamp | undefined; until?: Timestamp | undefined; addedBy?: UserId | undefined; name?: string | undefined; summary?: string | undefined; description?: string | undefined; sort?: "createdAt" | "updatedAt" | (string & {}) | undefined; direction?: SortDirection | undefined; createdBy?: UserId | undefined; offset?: number | undefined; limit?: number | undefined; parentFolderId?: number | undefined; type?: PrivateNetworkElementType | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PrivateNetworkPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  addPrivateNetworkElement: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": PrivateNetworkAddition } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PrivateNetworkEntry } };
      201: { headers: { [name: string]: unknown }; content: { "application/json": PrivateNetworkEntry } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updatePrivateNetworkElement: {
    parameters: { query?: never; header?: never; path: { elementType: PrivateNetworkElementType; elementId: string }; cookie?: never };
    requestBody: { content: { "application/json": PrivateNetworkChange } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PrivateNetworkEntry } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  removePrivateNetworkElement: {
    parameters: { query?: never; header?: never; path: { elementType: PrivateNetworkElementType; elementId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PrivateNetworkRemoval } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listPrivateNetworkRequests: {
    parameters: { query?: { since?: Timestamp | undefined; until?: Timestamp | undefined; requestedBy?: UserId | undefined; type?: PrivateNetworkElementType | undefined; status?: "pending" | "denied" | (string & {}) | undefined; name?: string | undefined; sort?: "createdAt" | "updatedAt" | (string & {}) | undefined; direction?: SortDirection | undefined; offset?: number | undefined; limit?: number | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": PrivateNetworkRequestPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updatePrivateNetworkRequest: {
    parameters: { query?: never; header?: never; path: { requestId: number }; cookie?: never };
    requestBody: { content: { "application/json": UpdatePrivateNetworkRequestBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": UpdatePrivateNetworkRequestResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": MaybeWrappedError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  searchDetectedSecrets: {
    parameters: { query?: { limit?: number | undefined; cursor?: string | undefined; include?: "meta.total" | (string & {}) | undefined; since?: Timestamp | undefined; until?: Timestamp | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: { content: { "application/json": DetectedSecretQuery } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DetectedSecretPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateDetectedSecretResolution: {
    parameters: { query?: never; header?: never; path: { secretId: string }; cookie?: never };
    requestBody: { content: { "application/json": UpdateDetectedSecretResolutionBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DetectedSecretResolutionResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listDetectedSecretLocations: {
    parameters: { query: { limit?: number | undefined; cursor?: string | undefined; workspaceId: Uuid; since?: Timestamp | undefined; until?: Timestamp | undefined; resourceType?: SecretResourceType | undefined }; header?: never; path: { secretId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DetectedSecretLocationPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listSecretTypes: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": SecretTypeList } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": SecretScannerProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getMe: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CurrentUserResult } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listAuditLogs: {
    parameters: { query?: { since?: string | undefined; until?: string | undefined; userId?: UserId | undefined; action?: string | undefined; limit?: number | undefined; cursor?: string | undefined; order_by?: SortDirection | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AuditLogPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getBillingAccount: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": BillingAccount } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listBillingInvoices: {
    parameters: { query: { status: "PAID" | (string & {}) }; header?: never; path: { accountId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": BillingInvoiceList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      404: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listScimResourceTypes: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListScimResourceTypesResponse } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": Problem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getScimServiceProviderConfig: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimServiceProviderConfig } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listScimUsers: {
    parameters: { query?: { startIndex?: number | undefined; count?: number | undefined; filter?: string | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimUserPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createScimUser: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ScimUserInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": ScimUser } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      409: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getScimUser: {
    parameters: { query?: never; header?: never; path: { userId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimUser } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateScimUser: {
    parameters: { query?: never; header?: never; path: { userId: string }; cookie?: never };
    requestBody: { content: { "application/json": ScimUserChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimUser } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateScimUserState: {
    parameters: { query?: never; header?: never; path: { userId: string }; cookie?: never };
    requestBody: { content: { "application/json": ScimUserStateChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimUser } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listScimGroups: {
    parameters: { query?: { startIndex?: number | undefined; count?: number | undefined; filter?: string | undefined }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimGroupPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createScimGroup: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": ScimGroupInput } };
    responses: {
      201: { headers: { [name: string]: unknown }; content: { "application/json": ScimGroup } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      409: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getScimGroup: {
    parameters: { query?: never; header?: never; path: { groupId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimGroup } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteScimGroup: {
    parameters: { query?: never; header?: never; path: { groupId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateScimGroup: {
    parameters: { query?: never; header?: never; path: { groupId: string }; cookie?: never };
    requestBody: { content: { "application/json": ScimGroupChanges } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ScimGroup } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ScimTooManyRequestsBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ScimError } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationsUnclassified: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationsUnclassifiedResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationMonitors: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationMonitorsResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationDocumentation: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationDocumentationResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationIntegrationTests: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationIntegrationTestsResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationTestSuites: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationTestSuitesResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelations: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationsResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createLegacyApiRelations: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": LegacyApiRelationIdsWritable } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiRelationIds } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationTests: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationTestsResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  syncLegacyApiRelation: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid; relationType: LegacyApiRelationType; entityId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": SyncLegacyApiRelationResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationEnvironments: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationEnvironmentsResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiRelationContractTests: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiRelationContractTestsResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getLegacyApiSchema: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid; schemaId: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiSchemaResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateLegacyApiSchema: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid; schemaId: string }; cookie?: never };
    requestBody: { content: { "application/json": LegacyApiSchemaBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiSchemaResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createLegacyApiSchema: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": LegacyApiSchemaBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiSchemaResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createLegacyApiSchemaCollection: {
    parameters: { query?: { workspace?: Uuid | undefined }; header?: never; path: { apiId: Uuid; versionId: Uuid; schemaId: string }; cookie?: never };
    requestBody: { content: { "application/json": CreateLegacyApiSchemaCollectionBody } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": CreateLegacyApiSchemaCollectionResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  getLegacyApiRelease: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid; releaseId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiReleaseResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  deleteLegacyApiRelease: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid; releaseId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": DeleteLegacyApiReleaseResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  updateLegacyApiRelease: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid; releaseId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": LegacyApiReleaseInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiReleaseResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiReleaseNotUpdatedBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  listLegacyApiReleases: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ListLegacyApiReleasesResponse } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  createLegacyApiRelease: {
    parameters: { query?: never; header?: never; path: { apiId: Uuid; versionId: Uuid }; cookie?: never };
    requestBody: { content: { "application/json": LegacyApiReleaseInput } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": LegacyApiReleaseResult } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/problem+json": ErrorOrProblem } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": RateLimitBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorOrProblem } };
      503: { headers: { [name: string]: unknown }; content?: never };
    };
  };
}

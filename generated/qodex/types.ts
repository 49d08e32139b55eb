// Made by `npm run generate` from openapi/qodex. Do not edit: change the contract and run it again.

export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the billing account
         * @description Returns the billing account of the team: how it stands with its payments and how many seats it
         *     has. In spite of its path, the answer is one account, not a list. *List invoices* takes its
         *     `id`.
         */
        get: operations["getBillingAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the account, from *Get the billing account*.
                 * @example 123456
                 */
                accountId: string;
            };
            cookie?: never;
        };
        /**
         * List invoices
         * @description Returns the invoices of a billing account, all in one answer. `status` has to be sent, and only
         *     paid invoices are known to be listed. An invoice is not in the answer itself: open the page that
         *     `links.web.href` names.
         */
        get: operations["listBillingInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List APIs
         * @description Returns the APIs of a workspace, one page at a time. `meta.total` counts the APIs on all pages.
         *     The list has no schemas, collections or versions: *Get an API* adds them.
         *
         *     Version 9 (`application/json`) is deprecated. It has filters of its own and is not known to
         *     page.
         */
        get: operations["listApis"];
        put?: never;
        /**
         * Create an API
         * @description Creates an API in a workspace, with nothing in it. Give it a definition with *Create a schema*
         *     and collections with *Add a collection to an API*, then freeze a state of it with *Create a
         *     version*.
         *
         *     When the team has as many APIs as its plan allows, the answer is 403.
         *
         *     Version 9 (`application/json`) is deprecated. It wraps both bodies in `api`.
         */
        post: operations["createApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * Get an API
         * @description Returns one API. Its schemas, collections, versions and its Git repository are left out unless
         *     you ask for them with `include`; then they come as ids, to be read under their own routes.
         *
         *     Of an API that is linked to Git, only `versions` and `gitInfo` are said to come back: its files
         *     lie in the repository.
         *
         *     Version 9 (`application/json`) is deprecated. It wraps the API in `api` and is not known to
         *     `include` anything.
         */
        get: operations["getApi"];
        /**
         * Update an API
         * @description Changes the name, the summary or the description of an API. The name has to be sent even if it
         *     stays the same; what happens to a text that is left out is not known.
         *
         *     Unlike the other routes, the answer has the ids of users as text.
         *
         *     Version 9 (`application/json`) is deprecated. It wraps both bodies in `api`.
         */
        put: operations["updateApi"];
        post?: never;
        /**
         * Delete an API
         * @description Deletes an API. Whether its collections stay is not known. No way back is known.
         *
         *     Version 9 (`application/json`) is deprecated. It answers 200 with the id.
         */
        delete: operations["deleteApi"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a collection to an API
         * @description Puts a collection into an API, in one of three ways. `operationType` says which:
         *
         *     - `COPY_COLLECTION` copies the collection that `data.collectionId` names. The copy has a UID of
         *       its own.
         *     - `GENERATE_FROM_SCHEMA` makes one from the schema of the API. The API needs a schema for that.
         *       *Sync a collection with its schema* brings it up to date later.
         *     - `CREATE_NEW` takes the collection that stands in `data`.
         *
         *     The answer is the UID alone: *Get a collection of an API* has the rest.
         */
        post: operations["addApiCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The UID of the collection in the API, from *Add a collection to an API* or *Get an API*. A
                 *     collection that was copied has another one than its source.
                 * @example 12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804
                 */
                collectionId: components["parameters"]["ApiCollectionUid"];
            };
            cookie?: never;
        };
        /**
         * Get a collection of an API
         * @description Returns one collection of an API in full, in the collection format 2.1. Unlike *Get a
         *     collection*, it has no wrapper: `info` and `item` stand at the top.
         *
         *     The collections of an API that is linked to Git cannot be read.
         */
        get: operations["getApiCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/collections/{collectionId}/sync-with-schema-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The UID of the collection in the API, from *Add a collection to an API* or *Get an API*. A
                 *     collection that was copied has another one than its source.
                 * @example 12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804
                 */
                collectionId: components["parameters"]["ApiCollectionUid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sync a collection with its schema
         * @description Brings a collection of an API in line with the API's schema. There is no body to send. Without a
         *     schema the answer is 404.
         *
         *     The answer is 202: the work goes on. Its `Location` header names the task; read it with *Get a
         *     task* until it is `completed` or `failed`.
         */
        put: operations["syncApiCollectionWithSchema"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List an API's comments
         * @description Returns the comments on an API, all in one answer. Those with the same `threadId` belong to one
         *     conversation.
         */
        get: operations["listApiComments"];
        put?: never;
        /**
         * Create a comment on an API
         * @description Writes a comment on an API. The text has at most 10,000 characters.
         *
         *     To address a person, write `@` and the user name in the text, and say in `tags` who that is. No
         *     field names a thread: how to answer in one is not known.
         */
        post: operations["createApiComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a comment on an API
         * @description Changes the text of a comment on an API. Send all of it: at most 10,000 characters, which take
         *     the place of the old text.
         */
        put: operations["updateApiComment"];
        post?: never;
        /**
         * Delete a comment on an API
         * @description Deletes a comment on an API. The first comment of a thread is said to take the whole thread with
         *     it. No way back is known.
         */
        delete: operations["deleteApiComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a schema
         * @description Gives an API its definition, as one file or as several. The files are sent whole, with their
         *     contents; the answer leaves the contents out.
         *
         *     To add or change a file later, use *Create or replace a schema file*.
         */
        post: operations["createApiSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/schemas/{schemaId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        /**
         * Get a schema
         * @description Returns the definition of an API in one of two forms: the list of its files, without their
         *     contents, or everything in one text. Which form comes when is not known; that the text comes
         *     with `bundled` is our reading.
         *
         *     The list may be only the beginning. *List schema files* pages through all of it, and *Get a
         *     schema file* returns one file with its content.
         */
        get: operations["getApiSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/schemas/{schemaId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        /**
         * List schema files
         * @description Returns the files of a schema without their contents, one page at a time. *Get a schema file*
         *     takes the `path` of a file and returns its content.
         */
        get: operations["listApiSchemaFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/schemas/{schemaId}/files/{filePath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
                 *     in the folder `dir`. In the address they are encoded (`%2F`), as in any path parameter; whether
                 *     bare slashes work is not known.
                 * @example data-model/error.json
                 */
                filePath: components["parameters"]["SchemaFilePath"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        /**
         * Get a schema file
         * @description Returns one file of a schema with its content. *List schema files* has the paths; to get the
         *     whole schema in one text, use *Get a schema* with `bundled`.
         */
        get: operations["getApiSchemaFile"];
        /**
         * Create or replace a schema file
         * @description Writes one file of a schema. If there is none at this path, it is created, with the folders that
         *     the path names; otherwise its content is replaced. The answer leaves the content out.
         *
         *     What happens to the root file when another one is marked as the root is not known.
         */
        put: operations["replaceApiSchemaFile"];
        post?: never;
        /**
         * Delete a schema file
         * @description Deletes one file of a schema; the schema itself stays. No way back is known. Take out the
         *     references to the file in other files as well: whether they are checked is not known.
         */
        delete: operations["deleteApiSchemaFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List an API's tags
         * @description Returns the tags of an API, all in one answer; there are at most five. *List what carries a tag*
         *     goes the other way.
         */
        get: operations["listApiTags"];
        /**
         * Replace an API's tags
         * @description Sets the tags of an API, in place of all that it has. To add one, read them first with *List an
         *     API's tags* and send all of them back; an empty list takes all away.
         */
        put: operations["replaceApiTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the task, the last part of the `Location` header that named it.
                 * @example 4ce1e05e-8070-4a9b-8fc6-e8e10c220dcb
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns the state of something that goes on in the background: *Create a version* and *Sync a
         *     collection with its schema* start it and name it in their `Location` header.
         *
         *     While `status` is `pending`, ask again, with a pause. Then `details` says what came of it: the
         *     resources that were made or changed, or the error. How long a task can be read is not known.
         */
        get: operations["getApiTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * List versions
         * @description Returns the versions of an API, one page at a time. `meta.total` counts the versions on all
         *     pages. What a version holds is left out: *Get a version* has it.
         *
         *     Version 9 (`application/json`) is deprecated. It sends other fields and is not known to page.
         */
        get: operations["listApiVersions"];
        put?: never;
        /**
         * Create a version
         * @description Freezes a state of an API under a name. Say what belongs to it: schemas and collections by their
         *     ids, or, for an API that is linked to Git, by their places in a branch.
         *
         *     The answer is 202: the work goes on. Its `Location` header names the task; read it with *Get a
         *     task* until it is `completed` or `failed`, then the version with *Get a version*.
         *
         *     Version 9 (`application/json`) is deprecated. It wraps both bodies in `version`, can copy from
         *     another version, and answers 200.
         */
        post: operations["createApiVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * Get a version
         * @description Returns one version with its release notes, and its schemas and collections by their ids. Read
         *     those under their own routes, with this version as `versionId`.
         *
         *     While the version is still being made, an editor of the API gets 302; its `Location` leads to
         *     the task, not to the version, so do not follow it blindly. A viewer gets 404 until then.
         *
         *     Version 9 (`application/json`) is deprecated. It wraps the version as well, with other fields.
         */
        get: operations["getApiVersion"];
        /**
         * Update a version
         * @description Changes the name or the release notes of a version. What belongs to the version does not change:
         *     create another one for that. A version that is still being made is said to give 404.
         *
         *     Version 9 (`application/json`) is deprecated. It wraps both bodies in `version`.
         */
        put: operations["updateApiVersion"];
        post?: never;
        /**
         * Delete a version
         * @description Deletes a version of an API. A version that is still being made is said to give 404. No way back
         *     is known.
         *
         *     Version 9 (`application/json`) is deprecated. It answers 200 with the id.
         */
        delete: operations["deleteApiVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/{relationType}/{entityId}/syncWithSchema": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of what to sync. Whether it is the relation or the collection is not known; the example
                 *     names the relation.
                 * @example 882e1889-f3d6-4620-9ad5-e8d1e4e8964e
                 */
                entityId: string;
                /**
                 * @description The type of the relation. The vendor names this parameter `entityType` as well. Which types
                 *     can be synced is not known.
                 * @example contracttest
                 */
                relationType: components["schemas"]["LegacyApiRelationType"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sync a relation with the schema
         * @deprecated
         * @description Brings a linked collection in line with the schema of the version. The answer says only whether
         *     that worked.
         *
         *     Only version 9 has this route. In version 10, use *Sync a collection with its schema*, which
         *     works in the background.
         */
        put: operations["syncLegacyApiRelation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/contracttest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List contract test relations
         * @deprecated
         * @description Returns the collections that are contract tests of a version of an API, all in one answer. `id`
         *     is the relation, `collectionId` the UID of the collection.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelationContractTests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/documentation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List documentation relations
         * @deprecated
         * @description Returns the collections that document a version of an API, all in one answer. `id` is the
         *     relation, `collectionId` the UID of the collection.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelationDocumentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/environment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List environment relations
         * @deprecated
         * @description Returns the environments that belong to a version of an API, all in one answer. `id` is the
         *     relation; the id of the environment itself is not part of the known answer.
         *
         *     Only version 9 has this route. No route of version 10 is known to return them.
         */
        get: operations["listLegacyApiRelationEnvironments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/integrationtest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List integration test relations
         * @deprecated
         * @description Returns the collections that are integration tests of a version of an API, all in one answer.
         *     `id` is the relation, `collectionId` the UID of the collection.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelationIntegrationTests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List monitor relations
         * @deprecated
         * @description Returns the monitors that belong to a version of an API, all in one answer. `id` is the
         *     relation, `monitorId` the UID of the monitor.
         *
         *     Only version 9 has this route. No route of version 10 is known to return them.
         */
        get: operations["listLegacyApiRelationMonitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List relations
         * @deprecated
         * @description Returns everything that is linked to a version of an API, all in one answer: an object of
         *     objects, by type and then by id. It does not name the collections; the lists of the single types
         *     do.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelations"];
        put?: never;
        /**
         * Create relations
         * @deprecated
         * @description Links collections and mock servers that exist already to a version of an API, each under a type.
         *     Whether the ids are added to those that are linked already, or take their place, is not known:
         *     read *List relations* afterwards.
         *
         *     Only version 9 has this route. In version 10, use *Add a collection to an API*.
         */
        post: operations["createLegacyApiRelations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List releases
         * @deprecated
         * @description Returns the releases of a version, all in one answer and without their summaries: *Get a
         *     release* has them.
         *
         *     Only version 9 has this route. In version 10, a version has release notes in place of releases.
         */
        get: operations["listLegacyApiReleases"];
        put?: never;
        /**
         * Create a release
         * @deprecated
         * @description Creates a release of a version, visible to everybody or to the team alone. A `gitTag` needs an
         *     API that is linked to a Git repository; otherwise the answer is 400.
         *
         *     Only version 9 has this route. In version 10, send `releaseNotes` with *Create a version*.
         */
        post: operations["createLegacyApiRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/releases/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the release, from *List releases*.
                 * @example 58a42c42-5ba8-4348-8b6c-fb4c0ed9d01e
                 */
                releaseId: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * Get a release
         * @deprecated
         * @description Returns one release of a version, without its Git tag. What an unknown id gives is not known.
         *
         *     Only version 9 has this route. In version 10, release notes come with *Get a version*.
         */
        get: operations["getLegacyApiRelease"];
        put?: never;
        post?: never;
        /**
         * Delete a release
         * @deprecated
         * @description Deletes a release. An unknown id gives 400, not 404. No way back is known.
         *
         *     Only version 9 has this route. In version 10, release notes go with their version.
         */
        delete: operations["deleteLegacyApiRelease"];
        options?: never;
        head?: never;
        /**
         * Update a release
         * @deprecated
         * @description Changes a release. What happens to a field that is left out is not known.
         *
         *     Only version 9 has this route. In version 10, change release notes with *Update a version*.
         */
        patch: operations["updateLegacyApiRelease"];
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a version 9 schema
         * @deprecated
         * @description Gives a version of an API its definition, as one text. Keep the id of the answer: no version 9
         *     route that lists schemas is known.
         *
         *     Only version 9 has this route. In version 10 a schema belongs to the API and consists of files:
         *     use *Create a schema*.
         */
        post: operations["createLegacyApiSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/schemas/{schemaId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version 9 schema, from *Create a version 9 schema*.
                 * @example de45da32-1837-41af-ba4d-717f16d4967a
                 */
                schemaId: components["parameters"]["LegacySchemaId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * Get a version 9 schema
         * @deprecated
         * @description Returns what kind of schema a version of an API has, and who wrote it when. The known answer
         *     does not hold the definition itself.
         *
         *     Only version 9 has this route. In version 10, use *Get a schema*, which returns the files.
         */
        get: operations["getLegacyApiSchema"];
        /**
         * Update a version 9 schema
         * @deprecated
         * @description Writes another definition into the schema of a version. Send all three fields: what happens to
         *     one that is left out is not known.
         *
         *     Only version 9 has this route. In version 10 each file is written on its own: use *Create or
         *     replace a schema file*.
         */
        put: operations["updateLegacyApiSchema"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/schemas/{schemaId}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version 9 schema, from *Create a version 9 schema*.
                 * @example de45da32-1837-41af-ba4d-717f16d4967a
                 */
                schemaId: components["parameters"]["LegacySchemaId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a collection from a version 9 schema
         * @deprecated
         * @description Generates a collection from the schema and links it to the version, once for each type in
         *     `relations`. *Sync a relation with the schema* brings it up to date later.
         *
         *     Only version 9 has this route. In version 10, use *Add a collection to an API* with
         *     `GENERATE_FROM_SCHEMA`.
         */
        post: operations["createLegacyApiSchemaCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List test relations
         * @deprecated
         * @description Returns the collections that are tests of a version of an API, of whatever kind, all in one
         *     answer. It does not say which kind each is. *List contract test relations*, *List integration
         *     test relations* and *List test suite relations* do.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelationTests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/testsuite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List test suite relations
         * @deprecated
         * @description Returns the collections that are test suites of a version of an API, all in one answer. `id` is
         *     the relation, `collectionId` the UID of the collection.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelationTestSuites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/{apiId}/versions/{versionId}/unclassified": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * List unclassified relations
         * @deprecated
         * @description Returns the collections that belong to a version of an API but have no type, such as
         *     documentation or contract test. They come all in one answer. `id` is the relation,
         *     `collectionId` the UID of the collection.
         *
         *     Only version 9 has this route. In version 10, *Get an API* with `include=collections` names the
         *     collections of an API, without a type.
         */
        get: operations["listLegacyApiRelationsUnclassified"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit logs
         * @description Returns what was done in the team, one page at a time and the newest first. Narrow it to some
         *     days with `since` and `until`; no filter for users or actions is known.
         *
         *     The cursor of the next page stands beside the list here, not in `meta`: send `nextCursor` back
         *     as `cursor`. That place is only known from public code that calls this route.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collection-access-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collection access keys
         * @description Returns collection access keys, one page at a time. Narrow the list to one collection. The keys
         *     themselves are masked, and no route of this API makes one.
         *
         *     With an access key, a program can call *Get a collection* without an API key. A key lives 60
         *     days, and each use extends that by 60 days: see `expiresAfter`.
         */
        get: operations["listCollectionAccessKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collection-access-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the access key, from *List collection access keys*. Not the key itself.
                 * @example f2ce6104-edd3-4482-a581-aaf8d47bd13a
                 */
                keyId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a collection access key
         * @description Deletes an access key: whoever holds it can no longer read the collection with it. The
         *     collection itself stays. No way back is known.
         */
        delete: operations["deleteCollectionAccessKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collection-folders-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move or copy folders
         * @description Moves or copies folders into a collection or into another folder, to a place of your choice. All
         *     ids are UIDs.
         */
        post: operations["transferCollectionFolders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collection-requests-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move or copy requests
         * @description Moves or copies requests into a collection or into a folder, to a place of your choice. All ids
         *     are UIDs.
         */
        post: operations["transferCollectionRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collection-responses-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move or copy saved responses
         * @description Moves or copies saved responses into a request, to a place of your choice. No other target takes
         *     them: `target.model` is `request`. All ids are UIDs.
         */
        post: operations["transferCollectionResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collections
         * @description Returns collections without their items, all in one answer. Narrow the list to a workspace or to
         *     a name. Read one with *Get a collection* to see what is in it.
         *
         *     Forks are in the list like any other collection: they are those with `fork`.
         */
        get: operations["listCollections"];
        put?: never;
        /**
         * Create a collection
         * @description Creates a collection from a document in the collection format 2.1, with all of its folders,
         *     requests and saved responses at once. Name the workspace: without one, the server chooses where
         *     to put it.
         *
         *     The answer has the ids of the collection alone; *Get a collection* has those of its items. A
         *     collection that exists already gives 400, so leave the ids out of a document that you copy.
         */
        post: operations["createCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * Get a collection
         * @description Returns a collection in the collection format 2.1, with all of its folders, requests, saved
         *     responses, scripts and variables. The answer can be large: with `model=minimal` it has the ids
         *     at the top level in place of the items.
         *
         *     The document can be changed and sent back with *Replace a collection*. It can hold secrets, in
         *     plain text.
         *
         *     An unknown id gives 400, not 404. A collection access key, sent as `access_key` in the query,
         *     does here in place of an API key; it opens its own collection alone.
         */
        get: operations["getCollection"];
        /**
         * Replace a collection
         * @description Replaces the whole content of a collection by the document that you send. What the document does
         *     not have is gone, so read it with *Get a collection* first. To change the name, the variables,
         *     the scripts or the authentication alone, use *Update a collection*.
         *
         *     Keep the ids (`id`, `uid` and `_postman_id`) of what is to stay: an item without its id is said
         *     to be deleted and made anew, under another id. To fill the collection with a copy of another
         *     one, take all of these ids out of the copy.
         *
         *     A document may have at most 20 MB.
         */
        put: operations["replaceCollection"];
        post?: never;
        /**
         * Delete a collection
         * @description Deletes a collection with everything in it. No way back is known, so read it with *Get a
         *     collection* first if you may need it again.
         */
        delete: operations["deleteCollection"];
        options?: never;
        head?: never;
        /**
         * Update a collection
         * @description Changes the name, the description, the authentication, the variables or the scripts of a
         *     collection. Its folders and requests stay as they are. Two fields have other names here than in
         *     the collection format: `variables` and `events`, in the plural.
         */
        patch: operations["updateCollection"];
        trace?: never;
    };
    "/collections/{collectionId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        /**
         * List a collection's comments
         * @description Returns the comments on a collection, all in one answer. Those with the same `threadId` belong
         *     to one conversation.
         */
        get: operations["listCollectionComments"];
        put?: never;
        /**
         * Create a comment on a collection
         * @description Writes a comment on a collection. The text has at most 10,000 characters.
         *
         *     To address a person, write `@` and the user name in the text, and say in `tags` who that is. No
         *     field names a thread: how to answer in one is not known.
         */
        post: operations["createCollectionComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a comment on a collection
         * @description Changes the text of a comment on a collection. Send all of it: at most 10,000 characters, which
         *     take the place of the old text.
         */
        put: operations["updateCollectionComment"];
        post?: never;
        /**
         * Delete a comment on a collection
         * @description Deletes a comment on a collection. The first comment of a thread is said to take the whole
         *     thread with it. No way back is known.
         */
        delete: operations["deleteCollectionComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/folders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a folder
         * @description Creates a folder in a collection, at its top or in another folder. Send a `name`: without one,
         *     the folder is said to get a blank name.
         *
         *     Send `requests` to fill the folder at once. The body names the parent by its UID; the answer
         *     names it by its bare id.
         */
        post: operations["createCollectionFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/folders/{folderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the folder.
                 * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /**
         * Get a folder
         * @description Returns one folder in the old flat form, which names other items by their ids instead of holding
         *     them. To read a collection as a tree, use *Get a collection*.
         *
         *     Keep `data.lastRevision`: it seems to grow whenever the folder changes.
         */
        get: operations["getCollectionFolder"];
        /**
         * Update a folder
         * @description Changes what you send, such as the name, and is said to leave the rest as it is. To put the
         *     folder elsewhere, use *Move or copy folders*.
         */
        put: operations["updateCollectionFolder"];
        post?: never;
        /**
         * Delete a folder
         * @description Deletes a folder. Expect everything in it to go too: whether anything stays is not known. No way
         *     back is known.
         */
        delete: operations["deleteCollectionFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/folders/{folderId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the folder. The bare id does not do here.
                 * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderUid"];
            };
            cookie?: never;
        };
        /**
         * List a folder's comments
         * @description Returns the comments on a folder, all in one answer. Those with the same `threadId` belong to
         *     one conversation.
         */
        get: operations["listFolderComments"];
        put?: never;
        /**
         * Create a comment on a folder
         * @description Writes a comment on a folder. The text has at most 10,000 characters.
         *
         *     To address a person, write `@` and the user name in the text, and say in `tags` who that is. No
         *     field names a thread: how to answer in one is not known.
         */
        post: operations["createFolderComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/folders/{folderId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the folder. The bare id does not do here.
                 * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderUid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a comment on a folder
         * @description Changes the text of a comment on a folder. Send all of it: at most 10,000 characters, which take
         *     the place of the old text.
         */
        put: operations["updateFolderComment"];
        post?: never;
        /**
         * Delete a comment on a folder
         * @description Deletes a comment on a folder. The first comment of a thread is said to take the whole thread
         *     with it. No way back is known.
         */
        delete: operations["deleteFolderComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * List a collection's forks
         * @description Returns the forks of a collection, one page at a time, whoever made them. `meta.total` counts
         *     the forks on all pages.
         */
        get: operations["listCollectionForks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/pull-requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        /**
         * List a collection's pull requests
         * @description Returns the pull requests of a collection, all in one answer and without their reviewers. Read
         *     one with *Get a pull request* to see those. Whether the list holds what comes from the
         *     collection, what goes to it or both is not known.
         */
        get: operations["listPullRequests"];
        put?: never;
        /**
         * Create a pull request
         * @description Proposes to merge a fork into the collection that it was made from. The address names the fork,
         *     `destinationId` its source. A second proposal for the same two gives 400.
         *
         *     The answer does not repeat the reviewers: *Get a pull request* has them. No known route reviews
         *     a pull request or merges it; *Merge a fork of a collection* merges without one.
         */
        post: operations["createPullRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/pulls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Pull source changes into a forked collection
         * @description Brings what changed in the source into its fork. The address names the fork; there is no body,
         *     because the fork knows its source. Expect 400 for a collection that is no fork. *Check whether
         *     the source is ahead* says beforehand whether there is anything to pull.
         */
        put: operations["pullCollectionFork"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a request
         * @description Creates a request in a collection, at its top or in a folder. Send a `name`: without one, the
         *     request is said to get a blank name.
         *
         *     Give it saved responses with *Create a saved response*.
         */
        post: operations["createCollectionRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the request.
                 * @example 7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a request
         * @description Returns one request in the old flat form, which names other items by their ids instead of
         *     holding them. To read a collection as a tree, use *Get a collection*.
         *
         *     Keep `data.lastRevision`: it seems to grow whenever the request changes.
         */
        get: operations["getCollectionRequest"];
        /**
         * Update a request
         * @description Changes what you send, such as the name or the method, and is said to leave the rest as it is.
         *     To put the request elsewhere, use *Move or copy requests*. The collection's UID does not do
         *     here, only its bare id.
         */
        put: operations["updateCollectionRequest"];
        post?: never;
        /**
         * Delete a request
         * @description Deletes a request. Expect its saved responses to go too: whether anything stays is not known. No
         *     way back is known.
         */
        delete: operations["deleteCollectionRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/requests/{requestId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the request. The bare id does not do here.
                 * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestUid"];
            };
            cookie?: never;
        };
        /**
         * List a request's comments
         * @description Returns the comments on a request, all in one answer. Those with the same `threadId` belong to
         *     one conversation.
         */
        get: operations["listRequestComments"];
        put?: never;
        /**
         * Create a comment on a request
         * @description Writes a comment on a request. The text has at most 10,000 characters.
         *
         *     To address a person, write `@` and the user name in the text, and say in `tags` who that is. No
         *     field names a thread: how to answer in one is not known.
         */
        post: operations["createRequestComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/requests/{requestId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the request. The bare id does not do here.
                 * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestUid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a comment on a request
         * @description Changes the text of a comment on a request. Send all of it: at most 10,000 characters, which
         *     take the place of the old text.
         */
        put: operations["updateRequestComment"];
        post?: never;
        /**
         * Delete a comment on a request
         * @description Deletes a comment on a request. The first comment of a thread is said to take the whole thread
         *     with it. No way back is known.
         */
        delete: operations["deleteRequestComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a saved response
         * @description Saves a response with a request of a collection, as an example of what comes back. Send a
         *     `name`: without one, the saved response is said to get a blank name.
         *
         *     The mock servers of the collection answer with its saved responses.
         */
        post: operations["createCollectionResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/responses/{responseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the saved response.
                 * @example 8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        /**
         * Get a saved response
         * @description Returns one saved response in the old flat form, which names other items by their ids instead of
         *     holding them. To read a collection as a tree, use *Get a collection*.
         *
         *     Keep `data.lastRevision`: it seems to grow whenever the saved response changes.
         */
        get: operations["getCollectionResponse"];
        /**
         * Update a saved response
         * @description Changes what you send, such as the name or the status, and is said to leave the rest as it is.
         *     To put the saved response elsewhere, use *Move or copy saved responses*. The collection's UID
         *     does not do here, only its bare id.
         */
        put: operations["updateCollectionResponse"];
        post?: never;
        /**
         * Delete a saved response
         * @description Deletes a saved response. The answer has its id and owner, not its contents. No way back is
         *     known.
         */
        delete: operations["deleteCollectionResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/responses/{responseId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the saved response. The bare id does not do here.
                 * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseUid"];
            };
            cookie?: never;
        };
        /**
         * List a saved response's comments
         * @description Returns the comments on a saved response, all in one answer. Those with the same `threadId`
         *     belong to one conversation.
         */
        get: operations["listResponseComments"];
        put?: never;
        /**
         * Create a comment on a saved response
         * @description Writes a comment on a saved response. The text has at most 10,000 characters.
         *
         *     To address a person, write `@` and the user name in the text, and say in `tags` who that is. No
         *     field names a thread: how to answer in one is not known.
         */
        post: operations["createResponseComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/responses/{responseId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the saved response. The bare id does not do here.
                 * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseUid"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a comment on a saved response
         * @description Changes the text of a comment on a saved response. Send all of it: at most 10,000 characters,
         *     which take the place of the old text.
         */
        put: operations["updateResponseComment"];
        post?: never;
        /**
         * Delete a comment on a saved response
         * @description Deletes a comment on a saved response. The first comment of a thread is said to take the whole
         *     thread with it. No way back is known.
         */
        delete: operations["deleteResponseComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * List a collection's roles
         * @description Returns who may view or edit a collection: users, user groups and teams, by their ids, all in
         *     one answer. Change it with *Update a collection's roles*.
         */
        get: operations["listCollectionRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a collection's roles
         * @description Gives users, user groups or the team another role in a collection. Each change names one kind
         *     (`path`) and any number of ids with their roles.
         *
         *     The answer is empty: *List a collection's roles* shows the result. The only known `op` is
         *     `update`; how to take a role away is not known.
         */
        patch: operations["updateCollectionRoles"];
        trace?: never;
    };
    "/collections/{collectionId}/source-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * Check whether the source is ahead
         * @description Says whether the source of a fork has changes that the fork does not have. The address names the
         *     fork; expect 400 for a collection that is no fork. A change in the source is said to take up to
         *     a few minutes to show here. Take the changes in with *Pull source changes into a forked
         *     collection*.
         */
        get: operations["getCollectionForkSourceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        /**
         * List a collection's tags
         * @description Returns the tags of a collection, all in one answer; there are at most five. *List what carries
         *     a tag* goes the other way.
         */
        get: operations["listCollectionTags"];
        /**
         * Replace a collection's tags
         * @description Sets the tags of a collection, in place of all that it has. To add one, read them first with
         *     *List a collection's tags* and send all of them back; an empty list takes all away.
         */
        put: operations["replaceCollectionTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{collectionId}/transformations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * Transform a collection to OpenAPI
         * @description Returns a collection as an OpenAPI definition. It changes nothing. The definition is text inside
         *     the JSON answer, in both formats: take it from `output` and parse it on your own.
         *
         *     The way back is *Import an OpenAPI definition*, which makes a new collection.
         */
        get: operations["transformCollectionToOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/collection-forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your collection forks
         * @description Returns the collections that the user of the key has forked, one page at a time. `meta.total`
         *     counts the forks on all pages. For the forks of one collection, by anybody, use *List a
         *     collection's forks*.
         */
        get: operations["listCollectionForksByMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/fork/{collectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fork a collection
         * @description Copies a collection into a workspace. The fork remembers its source: take in what changed there
         *     with *Pull source changes into a forked collection*, and bring your own changes back with *Merge
         *     a fork of a collection* or, to have them reviewed, with *Create a pull request*.
         */
        post: operations["createCollectionFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a fork of a collection
         * @description Brings the changes of a fork back into the collection that it was made from. The body names
         *     both. Unless you say otherwise, the fork stays and is brought up to date as well; with
         *     `deleteSource` it is deleted.
         *
         *     How a conflict is answered is not known. To have the changes reviewed first, use *Create a pull
         *     request*.
         */
        post: operations["mergeCollectionFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detected-secrets-queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search detected secrets
         * @description Returns the secrets that the scanner found, one page at a time; without a filter, all of them.
         *     Values come hidden, never in full. Each entry is about one workspace.
         *
         *     In spite of its method it only reads. Send the same body with every page. *List a secret's
         *     locations* tells where exactly a secret stands, and *Update a secret's resolution* records what
         *     was decided about it.
         */
        post: operations["searchDetectedSecrets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detected-secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `secretId` of the secret, from *Search detected secrets*.
                 * @example OTI3OTYx
                 */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a secret's resolution
         * @description Records what is decided about a secret in one workspace. It only records: exchanging a key that
         *     leaked, and taking it out of where it stands, is up to you. *List a secret's locations* tells
         *     where that is.
         */
        put: operations["updateDetectedSecretResolution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detected-secrets/{secretId}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `secretId` of the secret, from *Search detected secrets*.
                 * @example OTI3OTYx
                 */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        /**
         * List a secret's locations
         * @description Returns where in one workspace a secret was found, one page at a time. What has been deleted
         *     since is among it, with `isResourceDeleted`. `meta` describes the secret itself, with the
         *     decisions so far.
         */
        get: operations["listDetectedSecretLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List environments
         * @description Returns environments without their variables, all in one answer. Read one with *Get an
         *     environment* to see its variables.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Creates an environment, with its variables if you like. The answer has its ids, not its
         *     variables.
         *
         *     A variable of the type `secret` is said to be masked in the application; nothing says that *Get
         *     an environment* masks it.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment, from *List environments*.
                 * @example 741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an environment
         * @description Returns one environment with its variables. Secrets are among them; nothing says that they are
         *     masked, so keep the answer out of logs. An unknown id gives 400, not 404.
         */
        get: operations["getEnvironment"];
        /**
         * Update an environment
         * @description Changes the name or the variables of an environment. To change one variable, read the
         *     environment first and send all of its variables back: what happens to one that is left out is
         *     not known.
         */
        put: operations["updateEnvironment"];
        post?: never;
        /**
         * Delete an environment
         * @description Deletes an environment with its variables. No way back is known, so read it first if you may
         *     need them again.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentId}/forks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        /**
         * List an environment's forks
         * @description Returns the forks of an environment, one page at a time. `meta.total` counts the forks on all
         *     pages.
         */
        get: operations["listEnvironmentForks"];
        put?: never;
        /**
         * Fork an environment
         * @description Copies an environment into a workspace. The fork remembers its source: take in what changed
         *     there with *Pull source changes into a fork*, and bring your own changes back with *Merge a fork
         *     of an environment*.
         */
        post: operations["createEnvironmentFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a fork of an environment
         * @description Brings the changes of a fork back into the environment that it was made from. The address names
         *     the environment that takes them in, the body names the fork.
         *
         *     With `deleteSource`, the fork is deleted afterwards.
         */
        post: operations["mergeEnvironmentFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{environmentId}/pulls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pull source changes into a fork
         * @description Brings what changed in the source into its fork. The address names the fork, the body names the
         *     source. An environment that is no fork gives 400.
         */
        post: operations["pullEnvironmentFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/exported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import exported data
         * @deprecated
         * @description Makes collections from a file that the application exported. The body is the file itself. What
         *     else such a file can hold, and whether that is taken over, is not known: the answer names
         *     collections alone.
         *
         *     Deprecated; no successor is known. For a single collection, send its document with *Create a
         *     collection*.
         */
        post: operations["importCollectionsFromExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an OpenAPI definition
         * @description Makes a new collection from an OpenAPI definition. Send the definition in one of three ways:
         *
         *     - as JSON, with the `type` `json`;
         *     - as text in a JSON body, with the `type` `string`;
         *     - as a file in a multipart form, with the `type` `file`. There, no options are known.
         *
         *     Name the workspace: without one, the server chooses where to put the collection. The answer has
         *     its ids. Which versions of OpenAPI are accepted is not known.
         */
        post: operations["importCollectionFromOpenApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the user that the API key belongs to, with the team and the state of the allowances. It
         *     changes nothing and needs no id, so it is the call to try a key with.
         *
         *     Not every plan has every allowance: `flow_count`, for one, can be absent. For guests of a team
         *     the answer is said to differ; how is not known.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mock servers
         * @description Returns mock servers, all in one answer. Narrow the list to a workspace or to a team; when both
         *     are given, the workspace counts.
         */
        get: operations["listMocks"];
        put?: never;
        /**
         * Create a mock server
         * @description Creates a mock server that answers with the saved responses of a collection, at the `mockUrl` of
         *     the answer.
         *
         *     Anybody who knows that address may call it unless you set `private`. The answer does not repeat
         *     the name: *Get a mock server* has it.
         */
        post: operations["createMock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks/{mockId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        /**
         * Get a mock server
         * @description Returns one mock server: its address, its collection, how it picks an answer, and whether a
         *     server response overrides everything (`config.serverResponseId`).
         *
         *     A mock server with `deactivated` set does not answer calls.
         */
        get: operations["getMock"];
        /**
         * Update a mock server
         * @description Changes the name, the environment or the visibility of a mock server, or activates a server
         *     response. No field changes the collection: create another mock server for that.
         *
         *     To activate a server response, send its id as `config.serverResponseId`; it then answers every
         *     call. Send `null` to go back to the saved responses of the collection.
         */
        put: operations["updateMock"];
        post?: never;
        /**
         * Delete a mock server
         * @description Deletes a mock server: its address stops answering. No way back is known.
         */
        delete: operations["deleteMock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks/{mockId}/call-logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        /**
         * List a mock server's call logs
         * @description Returns the calls of a mock server and its answers, one page at a time. A page holds at most 6.5
         *     MB or 100 calls, so it can be shorter than you asked for.
         *
         *     Headers and bodies are left out unless you ask for them with `include`.
         */
        get: operations["listMockCallLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks/{mockId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a mock server
         * @description Makes a mock server public: whoever knows its address may call it, without a key. A mock server
         *     that is public already gives 400.
         */
        post: operations["publishMock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks/{mockId}/server-responses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        /**
         * List server responses
         * @description Returns the server responses of a mock server, all in one answer and without headers and bodies.
         *     The answer is a bare list. Which one is active stands in the mock server's
         *     `config.serverResponseId`.
         */
        get: operations["listMockServerResponses"];
        put?: never;
        /**
         * Create a server response
         * @description Creates a fixed answer for a mock server, for example an error 503 to rehearse an outage. It
         *     does nothing yet: activate it with *Update a mock server*. Only one can be active at a time.
         */
        post: operations["createMockServerResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks/{mockId}/server-responses/{serverResponseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
                /**
                 * @description The id of the server response, from *List server responses*.
                 * @example 91ac7fc0-2adc-48c9-9b10-82bf470a82d9
                 */
                serverResponseId: components["parameters"]["ServerResponseId"];
            };
            cookie?: never;
        };
        /**
         * Get a server response
         * @description Returns one server response with its headers and body. An unknown server response gives 400, an
         *     unknown mock server 404.
         */
        get: operations["getMockServerResponse"];
        /**
         * Update a server response
         * @description Changes a server response. If it is active, calls get the new answer from now on.
         */
        put: operations["updateMockServerResponse"];
        post?: never;
        /**
         * Delete a server response
         * @description Deletes a server response and returns it once more. An unknown server response gives 400, an
         *     unknown mock server 404. What an active one leaves behind is not known: deactivate it first,
         *     with *Update a mock server*.
         */
        delete: operations["deleteMockServerResponse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mocks/{mockId}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unpublish a mock server
         * @description Makes a mock server private: calls to it are said to need an API key of the team from now on. In
         *     spite of its method, it deletes nothing. A mock server that is private already gives 400.
         */
        delete: operations["unpublishMock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List monitors
         * @description Returns monitors without their schedules, all in one answer. Narrow the list to a workspace.
         *     Read one with *Get a monitor* to see when it runs and how its last run ended.
         */
        get: operations["listMonitors"];
        put?: never;
        /**
         * Create a monitor
         * @description Creates a monitor that runs a collection on a schedule. The vendor marks no field as required,
         *     but a monitor that is not complete gives 400, and so does a schedule that is not allowed.
         *
         *     The collection of an API cannot be monitored. The answer does not repeat the schedule: *Get a
         *     monitor* has it, with the next run. *Run a monitor* runs it at once.
         */
        post: operations["createMonitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitors/{monitorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the monitor, from *List monitors*.
                 * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
                 */
                monitorId: components["parameters"]["MonitorId"];
            };
            cookie?: never;
        };
        /**
         * Get a monitor
         * @description Returns one monitor: what it runs, when, with which options, whom it tells, and how its last run
         *     ended. `owner` is a number here, while *List monitors* has it as text.
         *
         *     What happened in a run is only in the answer of *Run a monitor*; of a scheduled run, the numbers
         *     in `lastRun` are all that there is.
         */
        get: operations["getMonitor"];
        /**
         * Update a monitor
         * @description Changes the name or the schedule of a monitor. No field changes the collection or the
         *     environment: create another monitor for that. Send both fields of the schedule: what happens to
         *     one that is left out is not known.
         */
        put: operations["updateMonitor"];
        post?: never;
        /**
         * Delete a monitor
         * @description Deletes a monitor: it does not run any more. No way back is known. What an unknown id gives is
         *     not known either.
         */
        delete: operations["deleteMonitor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitors/{monitorId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the monitor, from *List monitors*.
                 * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
                 */
                monitorId: components["parameters"]["MonitorId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a monitor
         * @description Runs a monitor now and waits until the run has ended. The answer has every request that was sent
         *     and every answer that came back, so it can be large and can hold secrets. Whether the tests
         *     passed stands in `info.status` and `failures`.
         *
         *     With `async=true` it does not wait, and `stats`, `executions` and `failures` are absent. See how
         *     the run ended in `lastRun` of *Get a monitor*.
         */
        post: operations["runMonitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List elements and folders
         * @description Returns what stands in the Private API Network of the team, one page at a time: the elements
         *     (APIs, collections and workspaces) in `elements`, the folders in `folders`.
         *
         *     `limit` and `offset` hold for each of the two on its own: a page has up to `limit` elements and
         *     up to `limit` folders, and `meta.totalCount` counts both. Paging goes along the elements, so it
         *     can end before the last folder; for the folders, send `folder` as `type`.
         *
         *     The default of `parentFolderId` is the root. Send the id of a folder to see what is in it.
         */
        get: operations["listPrivateNetworkElements"];
        put?: never;
        /**
         * Add an element or a folder
         * @description Adds an API, a collection or a workspace to the Private API Network of the team, or creates a
         *     folder in it. One at a time: the body has exactly one of `api`, `collection`, `workspace` and
         *     `folder`.
         *
         *     An element needs a folder: find its id with *List elements and folders*, or create one first. A
         *     folder has a number for an id, an element a text.
         */
        post: operations["addPrivateNetworkElement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/private/{elementType}/{elementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id from *List elements and folders*: the id of an API, a workspace or a folder, or the UID
                 *     of a collection.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                elementId: string;
                /**
                 * @description The type of what `elementId` names.
                 * @example api
                 */
                elementType: components["schemas"]["PrivateNetworkElementType"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an element or a folder
         * @description Moves an element to another folder, or changes a folder. The environments that go with a
         *     collection are added with `$add` and taken away with `$remove`.
         *
         *     The body repeats the type from the address: with `collection` there, it has `collection` and
         *     nothing else. The name of an element is changed where the element itself is, not here.
         */
        put: operations["updatePrivateNetworkElement"];
        post?: never;
        /**
         * Remove an element or a folder
         * @description Takes an element out of the Private API Network. The API, collection or workspace itself stays
         *     as it is and can be added again. A folder, however, is deleted, and has to be empty for that. No
         *     way back is known for a folder.
         */
        delete: operations["removePrivateNetworkElement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/private/network-entity/request/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the request, from *List requests to add elements*.
                 * @example 232
                 */
                requestId: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a request
         * @description Approves or denies a request to add something to the Private API Network. Say why in
         *     `response.message`, above all when you deny it. Whether the answer can be changed later is not
         *     known.
         *
         *     `request` in the answer is a list, although it is about one request.
         */
        put: operations["updatePrivateNetworkRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network/private/network-entity/request/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests to add elements
         * @description Returns what team members ask to have added to the Private API Network, one page at a time.
         *     Requests that are `pending` wait for *Answer a request*; `denied` ones have been answered, with
         *     the reason in `response`. Whether approved ones are listed is not known.
         */
        get: operations["listPrivateNetworkRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pull-requests/{pullRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the pull request, from *List a collection's pull requests*.
                 * @example 8c0aa3e3-7127-4c66-aa49-d4a99928b75c
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request
         * @description Returns one pull request: its fork and its destination, whether they still exist, who reviews it
         *     with what result, and how the merge is going.
         */
        get: operations["getPullRequest"];
        /**
         * Update a pull request
         * @description Changes the title, the description or the reviewers of a pull request. Title and reviewers have
         *     to be sent every time; what happens to a description that is left out is not known. The answer
         *     does not repeat the reviewers.
         */
        put: operations["updatePullRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SCIM groups
         * @description Returns the groups of the team with their members, one page at a time. To find one by its name,
         *     send a `filter`. The ids here are SCIM ids; outside SCIM, only the workspace roles can take
         *     them.
         */
        get: operations["listScimGroups"];
        put?: never;
        /**
         * Create a SCIM group
         * @description Creates a group with its members. A member without an account is said to get one, and a member
         *     whose account is not in the team an invitation. A group that exists already gives 409.
         */
        post: operations["createScimGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the group, from *List SCIM groups*.
                 * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
                 */
                groupId: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a SCIM group
         * @description Returns one group with its members. Its name stands in `userName` here; all other routes have it
         *     in `displayName`.
         */
        get: operations["getScimGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a SCIM group
         * @description Deletes a group. Members who came into the team through this group alone are said to be
         *     deactivated, not deleted. No way back is known.
         */
        delete: operations["deleteScimGroup"];
        options?: never;
        head?: never;
        /**
         * Update a SCIM group
         * @description Changes the name of a group, or adds and removes members. The answer leaves the members out: see
         *     them with *Get a SCIM group*.
         *
         *     Only the form for a new name is shown by the vendor. How `value` names a member is not known.
         */
        patch: operations["updateScimGroup"];
        trace?: never;
    };
    "/scim/v2/ResourceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SCIM resource types
         * @description Returns what the SCIM service keeps, users and groups, and which schemas their fields come from.
         *     Identity providers read it when they are set up. The answer is a bare list.
         */
        get: operations["listScimResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/ServiceProviderConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the SCIM service's configuration
         * @description Returns what the SCIM service can do: which features it has, how many items an answer may have
         *     and how to authenticate. Identity providers read it when they are set up.
         */
        get: operations["getScimServiceProviderConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SCIM users
         * @description Returns the users of the team, one page at a time. To find one by e-mail address, send a
         *     `filter`. The ids here are SCIM ids; outside SCIM, only the workspace roles can take them.
         */
        get: operations["listScimUsers"];
        put?: never;
        /**
         * Create a SCIM user
         * @description Creates an account and puts it into the team. Where the e-mail address has an account already,
         *     its owner is said to get an invitation instead. A user who exists already gives 409.
         *
         *     No field sets a role; new users are said to get that of a developer. No route deletes a user:
         *     deactivate one with *Update a SCIM user's state*.
         */
        post: operations["createScimUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the user, from *List SCIM users*.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                userId: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a SCIM user
         * @description Returns one user of the team. The groups of the user are not in the answer: *List SCIM groups*
         *     names the members of each.
         */
        get: operations["getScimUser"];
        /**
         * Update a SCIM user
         * @description Changes the first and last name of a user. No other field is known to be changed. For `active`,
         *     there is *Update a SCIM user's state*.
         */
        put: operations["updateScimUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a SCIM user's state
         * @description Activates or deactivates a user. `false` is said to take the user out of the team and to
         *     deactivate the account, `true` to undo both. Nothing says that `false` deletes anything.
         */
        patch: operations["updateScimUserState"];
        trace?: never;
    };
    "/secret-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secret types
         * @description Returns the kinds of secret that the scanner looks for, its own and the team's, all in one
         *     answer. *Search detected secrets* takes their ids in `secretTypes`.
         */
        get: operations["listSecretTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/security/api-validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a definition for security problems
         * @description Checks a definition against the security rules of the team and returns what it finds. An empty
         *     list means that nothing was found. Nothing is stored, and the definition need not belong to an
         *     API.
         *
         *     The definition may be up to 10 MB in size. One that cannot be read gives 400.
         */
        post: operations["validateApiSecurity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{slug}/entities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tag, as it stands in the lists of tags.
                 * @example needs-review
                 */
                slug: components["schemas"]["TagSlug"];
            };
            cookie?: never;
        };
        /**
         * List what carries a tag
         * @description Returns the APIs, collections and workspaces that carry a tag, one page at a time and only by
         *     their UIDs. No total is known: `meta.count` seems to count this page alone.
         */
        get: operations["listTagEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a webhook
         * @description Creates an address, `webhookUrl`, that runs a collection whenever it is called. Keep the answer:
         *     no other route returns the address. Whether a call needs a key is not known, so treat the
         *     address itself as a secret.
         *
         *     The answer does not repeat the environment. No route lists or deletes webhooks.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Returns the workspaces that the user of the key can see, without what is in them, all in one
         *     answer. Read one with *Get a workspace* to see its elements.
         */
        get: operations["listWorkspaces"];
        put?: never;
        /**
         * Create a workspace
         * @description Creates an empty workspace. To put something into it, send the id of the answer as `workspace`
         *     when you create a collection, an environment or a mock server. Who may enter is set with *Update
         *     a workspace's roles*.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workspace roles
         * @description Returns the roles that a workspace can give, to users and to user groups. It does not say who
         *     has them. Send the ids to *Update a workspace's roles*.
         */
        get: operations["listWorkspaceRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a workspace
         * @description Returns one workspace with the ids of what is in it: collections, environments, mock servers,
         *     monitors and APIs. Read each under its own route; the names and UIDs that stand here are
         *     deprecated. Mock servers that are switched off are left out unless you ask for them.
         */
        get: operations["getWorkspace"];
        /**
         * Update a workspace
         * @description Changes the name, the type or the description of a workspace; what is in it stays. What happens
         *     to a field that is left out is not known. A public workspace cannot take every type: 403 says
         *     so, with `cannotConvertFromPublicWorkspace`.
         */
        put: operations["updateWorkspace"];
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes a workspace. No way back is known. What becomes of the elements in it is not known
         *     either: read them with *Get a workspace* and save what you need first. An unknown id gives 400,
         *     not 404.
         */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/global-variables": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List global variables
         * @description Returns the global variables of a workspace, all in one answer. Secrets are among them; nothing
         *     says that they are masked, so keep the answer out of logs.
         */
        get: operations["listGlobalVariables"];
        /**
         * Replace global variables
         * @description Sets the global variables of a workspace, in place of all that it has. To change one, read them
         *     first with *List global variables* and send all of them back: one that is left out is gone.
         */
        put: operations["replaceGlobalVariables"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspaceId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a workspace's roles
         * @description Gives roles in a workspace to users and user groups, or takes them away. The ids of the roles
         *     come from *List workspace roles*. A call holds at most 50 changes, and one for each user or
         *     group.
         *
         *     To name users by their SCIM ids, send the header `identifierType: scim`. *List workspaces* and
         *     *Get a workspace* return SCIM ids with `include=scim`. The body has a media type of its own,
         *     `application/json-patch+json`, and is no JSON Patch all the same.
         */
        patch: operations["updateWorkspaceRoles"];
        trace?: never;
    };
    "/workspaces/{workspaceId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List a workspace's tags
         * @description Returns the tags of a workspace, all in one answer; there are at most five. *List what carries a
         *     tag* goes the other way.
         */
        get: operations["listWorkspaceTags"];
        /**
         * Replace a workspace's tags
         * @description Sets the tags of a workspace, in place of all that it has. To add one, read them first with
         *     *List a workspace's tags* and send all of them back; an empty list takes all away.
         */
        put: operations["replaceWorkspaceTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The id of the server response that answers every call. With `null`, none is active and the saved
         *     responses of the collection answer.
         * @example 91ac7fc0-2adc-48c9-9b10-82bf470a82d9
         */
        ActiveServerResponseId: string | null;
        /** @description An API without what belongs to it. */
        Api: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserId"];
            /**
             * @description What it is for, in full.
             * @example What the shop and the ticket machines call.
             */
            description?: string;
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Ferry tickets API
             */
            name?: string;
            /**
             * @description What it is for, in a few words.
             * @example Sailings and tickets
             */
            summary?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserId"];
        };
        /** @description An API to send, in the current form or in that of version 9. */
        ApiBody: components["schemas"]["ApiInput"] | components["schemas"]["LegacyApiInput"];
        /** @description Puts a copy of a collection into the API. */
        ApiCollectionCopy: {
            /** @description What to copy. */
            data?: {
                /** @description The UID of the collection to copy. */
                collectionId?: components["schemas"]["Uid"];
            };
            /**
             * @description What to do. This form is for copies.
             * @example COPY_COLLECTION
             */
            operationType?: "COPY_COLLECTION" | (string & {});
        };
        /** @description Generates a collection from the schema of the API. */
        ApiCollectionGeneration: {
            /**
             * @description The name of the new collection.
             * @example Ferry tickets
             */
            name?: string;
            /**
             * @description What to do. This form is for generated collections.
             * @example GENERATE_FROM_SCHEMA
             */
            operationType?: "GENERATE_FROM_SCHEMA" | (string & {});
            /**
             * @description How to turn the schema into a collection. The names of the options are not documented; they
             *     are said to be those of the vendor's open-source converter, openapi-to-postman.
             * @example {}
             */
            options?: {
                [key: string]: unknown;
            };
        };
        /** @description Puts a new collection, sent in full, into the API. */
        ApiCollectionInput: {
            /** @description The new collection. Name, format and items are known to be taken. */
            data?: components["schemas"]["CollectionDocument"];
            /**
             * @description What to do. This form is for new collections.
             * @example CREATE_NEW
             */
            operationType?: "CREATE_NEW" | (string & {});
        };
        /** @description An API, with what `include` asked for. */
        ApiDetails: components["schemas"]["Api"] & {
            /**
             * @description Its collections, only with `include=collections`. Read one with *Get a collection of an
             *     API*.
             */
            collections?: {
                id?: components["schemas"]["Uid"];
            }[];
            gitInfo?: components["schemas"]["ApiGitInfo"];
            /** @description Its schemas, only with `include=schemas`. Read one with *Get a schema*. */
            schemas?: {
                id?: components["schemas"]["Uuid"];
            }[];
            /** @description Its versions, only with `include=versions`. Read one with *Get a version*. */
            versions?: components["schemas"]["NamedReference"][];
        };
        /** @description An error of the API Builder, in one of its two forms. */
        ApiErrorBody: components["schemas"]["NameMessageError"] | components["schemas"]["Problem"];
        /**
         * @description The Git repository that the API is linked to, only with `include=gitInfo`. The files themselves
         *     lie there.
         */
        ApiGitInfo: {
            /**
             * @description The folder of the collections in the repository.
             * @example collections
             */
            collectionFolder?: string;
            /**
             * @description The address of the Git server. It can be `null`.
             * @example https://git.example.com
             */
            domain?: string | null;
            /**
             * @description The organization that the repository belongs to.
             * @example tidewater
             */
            organization?: string;
            /**
             * @description The name of the repository.
             * @example payments
             */
            repository?: string;
            /**
             * @description The folder of the definition in the repository.
             * @example definitions
             */
            schemaFolder?: string;
        };
        /** @description An API to create, or what to change about one. */
        ApiInput: {
            /**
             * @description What it is for, in full.
             * @example What the shop and the ticket machines call.
             */
            description?: string;
            /**
             * @description The name.
             * @example Ferry tickets API
             */
            name: string;
            /**
             * @description What it is for, in a few words.
             * @example Sailings and tickets
             */
            summary?: string;
        };
        /** @description The error where the plan allows no further API. It has `message` in place of `detail`. */
        ApiLimitReachedError: {
            /** @description What was refused. */
            details?: {
                /**
                 * @description What was tried.
                 * @example create
                 */
                action?: string;
                /**
                 * @description The same for people.
                 * @example You cannot create another API.
                 */
                message?: string;
                /**
                 * @description The kind of thing that there may be no more of.
                 * @example api
                 */
                model?: string;
            };
            /**
             * @description What went wrong, for people.
             * @example Your team has as many APIs as its plan allows.
             */
            message: string;
            /**
             * @description The kind of error, for people.
             * @example You've reached the API limit
             */
            title: string;
            /**
             * @description The kind of error.
             * @example limitReachedError
             */
            type: string;
        };
        /** @description One page of APIs. */
        ApiPage: {
            /** @description The APIs on this page. */
            apis?: components["schemas"]["Api"][];
            meta?: components["schemas"]["ApiPageMeta"];
        };
        /** @description How the list continues, and how long it is. */
        ApiPageMeta: {
            /**
             * @description The page size that was used for this answer.
             * @example 10
             */
            limit?: number;
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * @description How many items there are in all.
             * @example 2
             */
            total?: number;
        };
        /** @description A schema that was just created, with all its files. */
        ApiSchema: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /** @description The files, without their contents. */
            files?: components["schemas"]["ApiSchemaFile"][];
            /** @description The id, which the schema routes take as `schemaId`. */
            id?: components["schemas"]["Uuid"];
            type?: components["schemas"]["ApiSchemaType"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description A schema as one text. *Get a schema* answers with it when `bundled` is set. */
        ApiSchemaBundle: {
            /**
             * @description All files of the schema in one text.
             * @example {"openapi":"3.0.0","info":{"title":"Ferry tickets API","version":"1.0.0"},"paths":{}}
             */
            content?: string;
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            id?: components["schemas"]["Uuid"];
            type?: components["schemas"]["ApiSchemaType"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description A file of a schema without its content. Only what writes a schema answers with `root`. */
        ApiSchemaFile: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the file, without its folders.
             * @example error.json
             */
            name?: string;
            /**
             * @description The path in the schema. The file routes take it as `filePath`.
             * @example data-model/error.json
             */
            path?: string;
            root?: components["schemas"]["ApiSchemaFileRoot"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description A file of a schema with its content. */
        ApiSchemaFileContent: {
            /**
             * @description The text of the file.
             * @example {"type":"object","properties":{"message":{"type":"string"}}}
             */
            content?: string;
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the file, without its folders.
             * @example error.json
             */
            name?: string;
            /**
             * @description The path in the schema.
             * @example data-model/error.json
             */
            path?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description One file of a schema to create. */
        ApiSchemaFileInput: {
            /**
             * @description The text of the file.
             * @example {"openapi":"3.0.0","info":{"title":"Ferry tickets API","version":"1.0.0"},"paths":{}}
             */
            content?: string;
            /**
             * @description The path of the file in the schema. Slashes separate folders.
             * @example index.json
             */
            path?: string;
            /** @description What part the file plays in the schema. */
            root?: {
                /**
                 * @description Whether this is the root file, in which the definition starts.
                 * @default true
                 * @example true
                 */
                enabled?: boolean;
            };
        };
        /** @description A file of a schema without its content. The users are numbers here, not texts. */
        ApiSchemaFileListItem: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserId"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the file, without its folders.
             * @example error.json
             */
            name?: string;
            /**
             * @description The path in the schema. *Get a schema file* takes it as `filePath`.
             * @example data-model/error.json
             */
            path?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserId"];
        };
        /** @description One page of the files of a schema. */
        ApiSchemaFilePage: {
            /** @description The files on this page. */
            files?: components["schemas"]["ApiSchemaFileListItem"][];
            meta?: components["schemas"]["CursorMeta"];
        };
        /** @description A schema file as it should be. The address says where it stands. */
        ApiSchemaFileReplacement: {
            /**
             * @description The text of the file.
             * @example {"type":"object","properties":{"message":{"type":"string"}}}
             */
            content?: string;
            /**
             * @description The name of the file. What happens when it differs from the one in the address is not known.
             * @example error.json
             */
            name?: string;
            root?: components["schemas"]["ApiSchemaFileRoot"];
        };
        /** @description What part the file plays in the schema. */
        ApiSchemaFileRoot: {
            /**
             * @description Whether this is the root file, in which the definition starts.
             * @example true
             */
            enabled?: boolean;
        };
        /** @description A schema to create. */
        ApiSchemaInput: {
            /** @description The files that the schema consists of, with their contents. */
            files: components["schemas"]["ApiSchemaFileInput"][];
            type: components["schemas"]["ApiSchemaType"];
        };
        /**
         * @description The language of the schema and its version.
         * @example openapi:3
         */
        ApiSchemaType: "proto:2" | "proto:3" | "graphql" | "openapi:3_1" | "openapi:3" | "openapi:2" | "openapi:1" | "raml:1" | "raml:0_8" | "wsdl:2" | "wsdl:1" | "asyncapi:2" | (string & {});
        /** @description A schema as a set of files. */
        ApiSchemaWithFiles: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /** @description The files, without their contents. */
            files?: {
                /** @description The first files, perhaps all of them. */
                data?: components["schemas"]["ApiSchemaFile"][];
                /** @description Where the rest of the files is. */
                meta?: {
                    /**
                     * @description Where the files continue. What it looks like, and what it is when there are no more,
                     *     is not known.
                     * @example
                     */
                    nextPath?: string;
                };
            };
            id?: components["schemas"]["Uuid"];
            type?: components["schemas"]["ApiSchemaType"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description A definition to check. */
        ApiSecurityDefinition: {
            language: components["schemas"]["DefinitionLanguage"];
            /**
             * @description The definition itself, as text. It may be up to 10 MB in size.
             * @example {"openapi":"3.0.0","info":{"title":"Ferry tickets API","version":"1.0.0"},"paths":{}}
             */
            schema: string;
            /**
             * @description The kind of definition.
             * @example openapi3
             */
            type: "openapi3" | "openapi2" | (string & {});
        };
        /** @description One finding. Of its fields, only `possibleFixUrl` is known by name; read the others as they come. */
        ApiSecurityWarning: {
            /**
             * @description The address of a page that says how to solve it. It can be absent.
             * @example https://docs.example.com/api-security/no-security-scheme
             */
            possibleFixUrl?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Something that goes on in the background. */
        ApiTask: {
            /** @description When the task was started. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description What came of the task. What a pending task has here is not known. */
            details?: components["schemas"]["ApiTaskResources"] | components["schemas"]["ApiTaskFailure"];
            id?: components["schemas"]["Uuid"];
            /** @description What the task is about. */
            meta?: {
                /**
                 * @description What the task does to it.
                 * @example create
                 */
                action?: "update" | "create" | (string & {});
                /**
                 * @description The kind of thing that the task works on.
                 * @example api-version
                 */
                model?: "collection" | "api-version" | (string & {});
                /**
                 * Format: uri-reference
                 * @description The address of what the task works on. Its exact form is not known.
                 * @example /apis/989e2345-9a58-4892-aeb1-2160aa0b3372/versions
                 */
                url?: string;
            };
            status?: components["schemas"]["ApiTaskStatus"];
            /** @description When its state last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description Why a task failed. */
        ApiTaskFailure: {
            /** @description The error. */
            error?: {
                /**
                 * @description What went wrong, for people.
                 * @example The branch does not exist.
                 */
                message?: string;
            };
        };
        /** @description What a task made or changed. */
        ApiTaskResources: {
            /** @description The things that were made or changed. */
            resources?: {
                /**
                 * @description The id of the thing, such as a version or a collection.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                id?: string;
                /**
                 * @description The address to read it at.
                 * @example /apis/989e2345-9a58-4892-aeb1-2160aa0b3372/versions
                 */
                url?: string;
            }[];
        };
        /**
         * @description How far a task is. `completed` and `failed` are final.
         * @example completed
         */
        ApiTaskStatus: "pending" | "failed" | "completed" | (string & {});
        /** @description A version of an API without what belongs to it. */
        ApiVersion: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example v1
             */
            name?: string;
            /**
             * @description What is new in it.
             * @example First release.
             */
            releaseNotes?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description A version to create from a Git branch, with the definition in a folder. */
        ApiVersionByGitDirectory: {
            branch: components["schemas"]["GitBranch"];
            /** @description The files of the collections. */
            collections: components["schemas"]["GitFile"][];
            /**
             * @description The name.
             * @example v2
             */
            name: string;
            /**
             * @description What is new in it.
             * @example Seats can be chosen.
             */
            releaseNotes?: string;
            /** @description The folders of the definition. */
            schemas: {
                /**
                 * @description The path of the folder in the repository.
                 * @example definitions
                 */
                directoryPath?: string;
            }[];
        };
        /** @description A version to create from a Git branch, with the definition in single files. */
        ApiVersionByGitFiles: {
            branch: components["schemas"]["GitBranch"];
            /** @description The files of the collections. */
            collections: components["schemas"]["GitFile"][];
            /**
             * @description The name.
             * @example v2
             */
            name: string;
            /**
             * @description What is new in it.
             * @example Seats can be chosen.
             */
            releaseNotes?: string;
            /** @description The files of the definition. */
            schemas: components["schemas"]["GitFile"][];
        };
        /** @description A version to create from what the API has, by ids. */
        ApiVersionByIds: {
            /** @description The collections of the version, by their UIDs. */
            collections: {
                id?: components["schemas"]["Uid"];
            }[];
            /**
             * @description The name.
             * @example v1
             */
            name: string;
            /**
             * @description What is new in it.
             * @example First release.
             */
            releaseNotes?: string;
            /** @description The schemas of the version. */
            schemas: {
                id?: components["schemas"]["Uuid"];
            }[];
        };
        /** @description What to change about a version. */
        ApiVersionChanges: {
            /**
             * @description The name. Send it even if it stays the same.
             * @example v1
             */
            name: string;
            /**
             * @description What is new in the version.
             * @example First release. Tickets can be returned.
             */
            releaseNotes?: string;
        };
        /** @description A version of an API, with what belongs to it. */
        ApiVersionDetails: components["schemas"]["ApiVersion"] & {
            /** @description Its collections. Read one with *Get a collection of an API*. */
            collections?: components["schemas"]["ApiVersionElement"][];
            /** @description Its schemas. Read one with *Get a schema*. */
            schemas?: components["schemas"]["ApiVersionElement"][];
        };
        /** @description A schema or a collection in a version. */
        ApiVersionElement: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description What it is. Of a schema, its kind; of a collection, the meaning is not known.
             * @example openapi:3
             * @example collection1
             */
            type?: string;
        };
        /**
         * @description A version to create. Name its contents by ids; or, for an API that is linked to Git, by files or
         *     by a folder in a branch.
         */
        ApiVersionInput: components["schemas"]["ApiVersionByIds"] | components["schemas"]["ApiVersionByGitFiles"] | components["schemas"]["ApiVersionByGitDirectory"];
        /** @description One page of the versions of an API. */
        ApiVersionPage: {
            meta?: components["schemas"]["ApiPageMeta"];
            /** @description The versions on this page. */
            versions?: components["schemas"]["ApiVersion"][];
        };
        /** @description One event, something that somebody did in the team. */
        AuditLog: {
            /**
             * @description The kind of event, a subject and what happened to it, with a dot in between.
             * @example user.login_google_success
             */
            action?: string;
            data?: components["schemas"]["AuditLogData"];
            /**
             * Format: int64
             * @description The id of the event.
             * @example 90021417
             */
            id?: number;
            /**
             * @description The IP address that it came from.
             * @example 192.0.2.17
             */
            ip?: string;
            /**
             * @description What happened, in a sentence.
             * @example Taylor Lee logged in with Google.
             */
            message?: string;
            /** @description When it happened. */
            timestamp?: components["schemas"]["Timestamp"];
            /**
             * @description The program that it came from, as that program calls itself.
             * @example Mozilla/5.0 (X11; Linux x86_64)
             */
            userAgent?: string;
        };
        /** @description The user who did it. */
        AuditLogActor: {
            /**
             * @description Whether the account is active.
             * @example true
             */
            active?: boolean;
            /**
             * Format: email
             * @description The e-mail address.
             * @example taylor.lee@example.com
             */
            email?: string;
            id?: components["schemas"]["UserId"];
            /**
             * @description The name for people.
             * @example Taylor Lee
             */
            name?: string;
            /**
             * @description The name in addresses and mentions.
             * @example taylor-lee
             */
            username?: string;
        };
        /** @description Who and what an event is about. */
        AuditLogData: {
            actor?: components["schemas"]["AuditLogActor"];
            team?: components["schemas"]["AuditLogTeam"];
            user?: components["schemas"]["AuditLogUser"];
            /**
             * @description More about the event. Its fields depend on the `action`.
             * @example {}
             */
            variables?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of the audit logs. */
        AuditLogPage: {
            nextCursor?: components["schemas"]["NextCursor"];
            /** @description The events on this page. */
            trails?: components["schemas"]["AuditLog"][];
        };
        /** @description The team that it happened in. */
        AuditLogTeam: {
            /**
             * @description The id of the team.
             * @example 1234
             */
            id?: number;
            /**
             * @description The name of the team.
             * @example Tidewater
             */
            name?: string;
        };
        /** @description The user that something was done to. */
        AuditLogUser: {
            /**
             * Format: email
             * @description The e-mail address.
             * @example taylor.lee@example.com
             */
            email?: string;
            id?: components["schemas"]["UserId"];
            /**
             * @description The name for people.
             * @example Taylor Lee
             */
            name?: string;
            /**
             * @description The name in addresses and mentions.
             * @example taylor-lee
             */
            username?: string;
        };
        /** @description The billing account of a team. */
        BillingAccount: {
            /**
             * Format: email
             * @description The address that bills go to.
             * @example taylor.lee@example.com
             */
            billingEmail?: string;
            /**
             * @description The id, which *List invoices* takes as `accountId`.
             * @example 123456
             */
            id?: number;
            /**
             * @description Whether the team bought by itself (`SELF_SERVE`) or through sales.
             * @example SELF_SERVE
             */
            salesChannel?: "SELF_SERVE" | "SALES_SERVE" | (string & {});
            slots?: components["schemas"]["BillingSlots"];
            /**
             * @description Where the account stands with its payments.
             * @example PAID
             */
            state?: "FREE" | "PAID" | "EXPIRED_TRIAL" | "OVERDUE" | "SUSPENDED" | "BLOCKED" | "PAYMENT_DISPUTED" | (string & {});
            /**
             * @description The id of the team.
             * @example 1234
             */
            teamId?: number;
        };
        /** @description A sum of money. */
        BillingAmount: {
            /**
             * @description The currency, in three letters. Only `USD` is known.
             * @example USD
             */
            currency?: "USD" | (string & {});
            /**
             * @description The sum. Whether it counts whole units or cents is not known.
             * @example 440
             */
            value?: number;
        };
        /** @description An invoice. */
        BillingInvoice: {
            /**
             * @description The id of the invoice.
             * @example inv_7UDSYBJPGQU93N7M
             */
            id?: string;
            /**
             * Format: date
             * @description The day of the invoice.
             * @example 2024-08-12
             */
            issuedAt?: string;
            /** @description Where to find the invoice. */
            links?: {
                /** @description The page for people. */
                web?: {
                    /**
                     * Format: uri
                     * @description The address of the page.
                     * @example https://billing.example.com/invoices/inv_7UDSYBJPGQU93N7M
                     */
                    href?: string;
                };
            };
            /**
             * @description Whether it is paid. Only `PAID` is known.
             * @example PAID
             */
            status?: string;
            /** @description What was charged in all. */
            totalAmount?: components["schemas"]["BillingAmount"];
        };
        /** @description The invoices of a billing account. */
        BillingInvoiceList: {
            /** @description The invoices. */
            data: components["schemas"]["BillingInvoice"][];
        };
        /** @description The seats that a team pays for. */
        BillingSlots: {
            /**
             * @description How many are free.
             * @example 8
             */
            available?: number;
            /**
             * @description How many are taken.
             * @example 2
             */
            consumed?: number;
            /**
             * @description How many seats there are.
             * @example 10
             */
            total?: number;
            /**
             * @description How many have not been billed yet.
             * @example 0
             */
            unbilled?: number;
        };
        /** @description A read-only key to one collection. */
        CollectionAccessKey: {
            /** @description The UID of the collection that it opens. */
            collectionId?: components["schemas"]["Uid"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was deleted. `null` for a key that exists.
             * @example null
             */
            deletedAt?: string | null;
            /** @description When the key ends. Each use moves it on by 60 days. */
            expiresAfter?: components["schemas"]["Timestamp"];
            /**
             * @description The id. *Delete a collection access key* takes it as `keyId`.
             * @example f2ce6104-edd3-4482-a581-aaf8d47bd13a
             */
            id?: string;
            /**
             * @description When it was last used. Empty while nobody has used it.
             * @example
             */
            lastUsedAt?: string;
            /**
             * @description Whether the key opens the collection.
             * @example ACTIVE
             */
            status?: "ACTIVE" | "INACTIVE" | (string & {});
            /**
             * @description The id of the team.
             * @example 1234
             */
            teamId?: number;
            /**
             * @description The key, with all but its ends masked.
             * @example PMAT-**********************43BR
             */
            token?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description The user that the key belongs to. */
            userId?: components["schemas"]["UserId"];
        };
        /** @description One page of the access keys. */
        CollectionAccessKeyPage: {
            /** @description The keys on this page. */
            data?: components["schemas"]["CollectionAccessKey"][];
            /** @description How the list continues, in both directions. */
            meta?: {
                nextCursor?: components["schemas"]["NextCursor"];
                /**
                 * @description The cursor of the previous page. Empty on the first one.
                 * @example
                 */
                prevCursor?: string;
            };
        };
        /**
         * @description How to authenticate. `type` says which field counts, and that field lists the settings. `null`
         *     means nothing of its own. Secrets stand here in plain text: write a variable in their place.
         */
        CollectionAuth: ({
            /** @description The settings of an API key. */
            apikey?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The settings of an AWS signature, version 4. */
            awsv4?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The user name and the password. */
            basic?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The bearer token. */
            bearer?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The settings of digest authentication. */
            digest?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The settings of Akamai EdgeGrid. */
            edgegrid?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The settings of Hawk. */
            hawk?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description Nothing. The format leaves its form open. */
            noauth?: unknown;
            /** @description The settings of NTLM. */
            ntlm?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The settings of OAuth 1. */
            oauth1?: components["schemas"]["CollectionAuthAttribute"][];
            /** @description The settings of OAuth 2. */
            oauth2?: components["schemas"]["CollectionAuthAttribute"][];
            /**
             * @description The kind of authentication, which is the name of the field that holds its settings.
             * @example bearer
             */
            type: "noauth" | "apikey" | "awsv4" | "basic" | "bearer" | "digest" | "edgegrid" | "hawk" | "ntlm" | "oauth1" | "oauth2" | (string & {});
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description One setting of an authentication. */
        CollectionAuthAttribute: {
            /**
             * @description The name of the setting.
             * @example token
             */
            key: string;
            /**
             * @description The kind of value.
             * @example string
             */
            type?: string;
            /**
             * @description The value of the setting. Its form is free.
             * @example {{shopToken}}
             */
            value?: unknown;
        };
        /** @description What to change about a collection. No field reaches its items. */
        CollectionChanges: {
            /** @description How requests authenticate that do not say it themselves. */
            auth?: components["schemas"]["CollectionAuth"];
            /**
             * @description The scripts that run with every request of the collection, called `event` in the format. The
             *     vendor's definition says object, where the format has a list.
             */
            events?: components["schemas"]["CollectionEvent"][] | {
                [key: string]: unknown;
            };
            /** @description What the collection is called. */
            info?: {
                /**
                 * @description What the collection is for.
                 * @example Everything that the ticket shop calls.
                 */
                description?: string;
                /**
                 * @description The new name.
                 * @example Ferry tickets
                 */
                name?: string;
            };
            /**
             * @description The variables that every request of the collection sees, called `variable` in the format. The
             *     vendor's definition says object, where the format has a list.
             */
            variables?: components["schemas"]["CollectionVariable"][] | {
                [key: string]: unknown;
            };
        };
        /** @description One cookie of a saved response. More fields than these can appear. */
        CollectionCookie: {
            /**
             * @description The domain that it is for.
             * @example api.tidewater.example
             */
            domain: string;
            /**
             * @description When it ends.
             * @example 2024-08-21T09:15:00.000Z
             */
            expires?: string | number | null;
            /** @description Further attributes, in any form. */
            extensions?: unknown[];
            /**
             * @description Whether subdomains are left out.
             * @example true
             */
            hostOnly?: boolean;
            /**
             * @description Whether scripts cannot read it.
             * @example true
             */
            httpOnly?: boolean;
            /**
             * @description How many seconds it lives.
             * @example 86400
             */
            maxAge?: string;
            /**
             * @description The name of the cookie.
             * @example basket
             */
            name?: string;
            /**
             * @description The path that it is for.
             * @example /
             */
            path: string;
            /**
             * @description Whether it is only sent over HTTPS.
             * @example true
             */
            secure?: boolean;
            /**
             * @description Whether it ends with the session.
             * @example false
             */
            session?: boolean;
            /**
             * @description The value of the cookie.
             * @example example-value
             */
            value?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What something is for, as Markdown or as text with its media type. `null` means nothing.
         * @example Sells **one** ticket.
         */
        CollectionDescription: string | {
            /**
             * @description The text.
             * @example Sells **one** ticket.
             */
            content?: string;
            /**
             * @description The media type of the text.
             * @example text/markdown
             */
            type?: string;
            /**
             * @description The version of the text. Its form is free.
             * @example 1.4.0
             */
            version?: unknown;
        } | null;
        /**
         * @description A collection in the collection format 2.1: what it is (`info`), its folders and requests (`item`),
         *     and what holds for all of them. The format is open: more fields than these can appear.
         */
        CollectionDocument: {
            /** @description How requests authenticate that do not say it themselves. */
            auth?: components["schemas"]["CollectionAuth"];
            /** @description The scripts that run with every request of the collection. */
            event?: components["schemas"]["CollectionEvent"][];
            info: components["schemas"]["CollectionInfo"];
            /** @description The folders and requests, in their order. Folders hold items in turn. */
            item?: components["schemas"]["CollectionItem"][];
            /** @description Settings for how requests are sent, such as `disableBodyPruning`. */
            protocolProfileBehavior?: {
                [key: string]: unknown;
            };
            /** @description The variables that every request of the collection sees. */
            variable?: components["schemas"]["CollectionVariable"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A script and the moment at which it runs. More fields than these can appear. */
        CollectionEvent: {
            /**
             * @description Whether the script is kept but does not run.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description The id.
             * @example 2f0a8ad2-6b0c-4d6c-9a55-33d3a0a8f0b1
             */
            id?: string;
            /**
             * @description When the script runs, before the request (`prerequest`) or after it (`test`).
             * @example test
             */
            listen: "prerequest" | "test" | (string & {});
            script?: components["schemas"]["CollectionScript"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What to change about a folder. Every field that a folder has in the old flat form may be sent, not
         *     only these. What is left out is said to stay as it is.
         */
        CollectionFolderChanges: {
            /**
             * @description What people should know about the folder.
             * @example Everything about buying and refunding
             */
            description?: string;
            /**
             * @description The new name.
             * @example Tickets
             */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A folder to create. Every field that a folder has in the old flat form may be sent, not only
         *     these.
         */
        CollectionFolderInput: {
            /** @description The UID of the folder to create it in. Without one, it stands at the top of the collection. */
            folder?: components["schemas"]["Uid"];
            /**
             * @description The name. Without one, the folder is said to get a blank name.
             * @example Tickets
             */
            name?: string;
            /** @description Requests to create in it, with their saved responses if you like. */
            requests?: components["schemas"]["CollectionRequestInput"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A folder in the old flat form: it names its parent and its contents by their ids. More fields than
         *     these can appear, and not every answer has all of these.
         */
        CollectionFolderRecord: {
            /** @description The id of the collection. */
            collection?: components["schemas"]["Uuid"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description What people should know about the folder.
             * @example Everything about buying and refunding
             */
            description?: string;
            /**
             * @description The id of the parent folder, or `null` at the top of the collection.
             * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
             */
            folder?: string | null;
            /**
             * @description The ids of the folders in it.
             * @example []
             */
            folders?: string[];
            /** @description The ids of the folders in it, in the order in which they are shown. */
            folders_order?: components["schemas"]["ItemOrder"];
            id?: components["schemas"]["Uuid"];
            lastRevision?: components["schemas"]["ItemRevision"];
            /** @description Who last changed it. */
            lastUpdatedBy?: components["schemas"]["UserIdText"];
            /**
             * @description The name. It can be blank.
             * @example Tickets
             */
            name?: string;
            /** @description The ids of the requests in it, in the order in which they are shown. */
            order?: components["schemas"]["ItemOrder"];
            /** @description The user that the folder belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /**
             * @description The ids of the requests in it.
             * @example [
             *       "7dacefa8-766a-4788-a945-e9e975faf061"
             *     ]
             */
            requests?: string[];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description One folder of a collection. */
        CollectionFolderResult: {
            data?: components["schemas"]["CollectionFolderRecord"];
            meta?: components["schemas"]["ItemMeta"];
            /** @description The id of the folder, once more. */
            model_id?: components["schemas"]["Uuid"];
            revision?: components["schemas"]["ItemRevision"];
        };
        /** @description One fork of a collection. */
        CollectionFork: {
            /** @description When it was forked. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description Who forked it. Whether this is a name or an id is not known.
             * @example Alex Cruz
             */
            createdBy?: string;
            /** @description The UID of the fork, which is a collection of its own. */
            forkId?: components["schemas"]["Uid"];
            /**
             * @description The label of the fork.
             * @example Winter timetable
             */
            forkName?: string;
        };
        /** @description One collection that the user forked. */
        CollectionForkByMe: {
            /** @description When it was forked. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description The UID of the fork, which is a collection of its own. */
            forkId?: components["schemas"]["Uid"];
            /**
             * @description The label of the fork.
             * @example Winter timetable
             */
            forkName?: string;
            /** @description The UID of the collection that was forked. */
            sourceId?: components["schemas"]["Uid"];
        };
        /** @description One page of the collections that the user forked. */
        CollectionForkByMePage: {
            /** @description The forks on this page. */
            data?: components["schemas"]["CollectionForkByMe"][];
            /** @description How the list continues. */
            meta?: {
                /**
                 * @description How many forks of the user are out of the user's reach by now.
                 * @example 0
                 */
                inaccessibleFork?: number;
                nextCursor?: components["schemas"]["NextCursor"];
                /**
                 * @description How many forks there are in all.
                 * @example 2
                 */
                total?: number;
            };
        };
        /** @description Where a fork comes from. Only forks have it. */
        CollectionForkInfo: {
            /** @description When it was forked. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description The UID of the source. */
            from?: components["schemas"]["Uid"];
            /**
             * @description The label of the fork.
             * @example Winter timetable
             */
            label?: string;
        };
        /** @description One page of the forks of a collection. */
        CollectionForkPage: {
            /** @description The forks on this page. */
            data?: components["schemas"]["CollectionFork"][];
            meta?: components["schemas"]["ForkPageMeta"];
        };
        /** @description The new fork. */
        CollectionForkResult: {
            /** @description The fork, a collection of its own. */
            collection?: {
                fork?: components["schemas"]["CollectionForkInfo"];
                id?: components["schemas"]["Uuid"];
                /**
                 * @description The name of the collection.
                 * @example Ferry tickets
                 */
                name?: string;
                uid?: components["schemas"]["Uid"];
            };
        };
        /** @description How a fork stands to its source. */
        CollectionForkSourceStatus: {
            /**
             * @description Whether the source has changes that the fork does not have.
             * @example true
             */
            isSourceAhead?: boolean;
        };
        /** @description One part of a multipart form. A text has `value`, a file has `src`. */
        CollectionFormPart: {
            /**
             * @description The media type of the part. What it is without one, the sender decides.
             * @example application/pdf
             */
            contentType?: string;
            description?: components["schemas"]["CollectionDescription"];
            /**
             * @description Whether the part is kept but not sent.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description The name of the part.
             * @example timetable
             */
            key: string;
            /**
             * @description Where the file lies on the disk of the sender, or several files.
             * @example timetable.pdf
             */
            src?: string | string[] | null;
            /**
             * @description Whether the part is a text or a file.
             * @example file
             */
            type?: "text" | "file" | (string & {});
            /**
             * @description The text.
             * @example winter
             */
            value?: string;
        };
        /** @description One header. More fields than these can appear. */
        CollectionHeader: {
            description?: components["schemas"]["CollectionDescription"];
            /**
             * @description Whether the header is kept but not sent.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description The name of the header.
             * @example Content-Type
             */
            key: string;
            /**
             * @description The value of the header.
             * @example application/json
             */
            value: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The headers, as a list or in one text. A saved response can have `null`. */
        CollectionHeaders: components["schemas"]["CollectionHeader"][] | string | null;
        /**
         * @description What a collection is called and which format it has. The ids and times are only in answers. More
         *     fields than these can appear.
         */
        CollectionInfo: {
            /** @description The id, which the collection routes take as `collectionId`. */
            _postman_id?: components["schemas"]["Uuid"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description What the collection is for. Answers have it as text. */
            description?: components["schemas"]["CollectionDescription"];
            fork?: components["schemas"]["CollectionForkInfo"];
            /** @description Who last changed it. */
            lastUpdatedBy?: components["schemas"]["UserIdText"];
            /**
             * @description The name.
             * @example Ferry tickets
             */
            name: string;
            /**
             * Format: uri
             * @description The address of the format. The known one stands for version 2.1.
             * @example https://schema.getpostman.com/json/collection/v2.1.0/collection.json
             */
            schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" | (string & {});
            /** @description The UID. Some routes take it in place of the id. */
            uid?: components["schemas"]["Uid"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /**
             * @description The version of the collection itself, as text or as an object with `major`, `minor` and
             *     `patch`.
             * @example 1.4.0
             */
            version?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A folder or a request. Tell them apart by their field: a folder has `item`, a request has
         *     `request`.
         */
        CollectionItem: components["schemas"]["CollectionItemGroup"] | components["schemas"]["CollectionRequestItem"];
        /** @description A folder, with its items in their order. */
        CollectionItemGroup: {
            /** @description How requests of the folder authenticate that do not say it themselves. */
            auth?: components["schemas"]["CollectionAuth"];
            description?: components["schemas"]["CollectionDescription"];
            /** @description The scripts that run with every request of the folder. */
            event?: components["schemas"]["CollectionEvent"][];
            /**
             * @description The id. A folder that is sent without one is said to become a new one.
             * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
             */
            id?: string;
            /** @description The folders and requests in it. */
            item: components["schemas"]["CollectionItem"][];
            /**
             * @description The name.
             * @example Tickets
             */
            name?: string;
            /** @description Settings for how the folder's requests are sent. */
            protocolProfileBehavior?: {
                [key: string]: unknown;
            };
            uid?: components["schemas"]["Uid"];
            /** @description The variables that every request of the folder sees. */
            variable?: components["schemas"]["CollectionVariable"][];
        };
        /** @description All collections that were asked for. */
        CollectionList: {
            /** @description The collections, without their items. */
            collections?: components["schemas"]["CollectionSummary"][];
        };
        /** @description Which fork to merge, and where. */
        CollectionMergeInput: {
            /** @description The UID of the collection that takes the changes in. */
            destination: components["schemas"]["Uid"];
            /** @description The UID of the fork whose changes are merged. */
            source: components["schemas"]["Uid"];
            /**
             * @description What becomes of the fork afterwards: `deleteSource` deletes it, `updateSourceWithDestination`
             *     brings it up to date with the destination.
             * @default updateSourceWithDestination
             * @example deleteSource
             */
            strategy?: "deleteSource" | "updateSourceWithDestination" | (string & {});
        };
        /** @description One query parameter of an address. */
        CollectionQueryParameter: {
            description?: components["schemas"]["CollectionDescription"];
            /**
             * @description Whether the parameter is kept but not sent.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description The name of the parameter.
             * @example day
             */
            key?: string | null;
            /**
             * @description The value of the parameter.
             * @example 2024-08-24
             */
            value?: string | null;
        };
        /**
         * @description What is sent: method, address, headers, body and authentication. More fields than these can
         *     appear.
         */
        CollectionRequest: {
            auth?: components["schemas"]["CollectionAuth"];
            body?: components["schemas"]["CollectionRequestBody"];
            /** @description The client certificate that the request is sent with. */
            certificate?: {
                [key: string]: unknown;
            };
            description?: components["schemas"]["CollectionDescription"];
            header?: components["schemas"]["CollectionHeaders"];
            method?: components["schemas"]["RequestMethod"];
            /** @description The proxy that the request goes through. */
            proxy?: {
                [key: string]: unknown;
            };
            url?: components["schemas"]["CollectionUrl"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The body of a request. `mode` says which of the other fields counts. `null` means no body. More
         *     fields than these can appear.
         */
        CollectionRequestBody: ({
            /**
             * @description Whether the body is kept but not sent.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /** @description A file that is the body. */
            file?: {
                /**
                 * @description The content of the file.
                 * @example Pier 4
                 */
                content?: string;
                /**
                 * @description Where the file lies on the disk of the sender. `null` means nothing is chosen.
                 * @example timetable.pdf
                 */
                src?: string | null;
            };
            /** @description The parts of a multipart form. */
            formdata?: components["schemas"]["CollectionFormPart"][];
            /**
             * @description A GraphQL query with its variables.
             * @example {
             *       "query": "{ sailings { id } }",
             *       "variables": "{}"
             *     }
             */
            graphql?: {
                [key: string]: unknown;
            };
            /**
             * @description The form of the body, which is the name of the field that holds it.
             * @example raw
             */
            mode?: "raw" | "urlencoded" | "formdata" | "file" | "graphql" | (string & {});
            /**
             * @description Settings for the form of the body, such as the language of `raw`.
             * @example {
             *       "raw": {
             *         "language": "json"
             *       }
             *     }
             */
            options?: {
                [key: string]: unknown;
            };
            /**
             * @description The body as it is sent.
             * @example {"sailing":"F-102"}
             */
            raw?: string;
            /** @description The fields of a URL-encoded form. */
            urlencoded?: components["schemas"]["CollectionUrlencodedField"][];
        } & {
            [key: string]: unknown;
        }) | null;
        /**
         * @description A request to create, or what to change about one. Every field that a request has in the old flat
         *     form may be sent, not only these. An update is said to leave what is not sent as it is.
         */
        CollectionRequestInput: {
            method?: components["schemas"]["RequestMethod"];
            /**
             * @description The name. Without one, a new request is said to get a blank name.
             * @example Buy a ticket
             */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A request with its scripts and its saved responses. */
        CollectionRequestItem: {
            description?: components["schemas"]["CollectionDescription"];
            /** @description The scripts that run with the request. */
            event?: components["schemas"]["CollectionEvent"][];
            /**
             * @description The id. A request that is sent without one is said to become a new one.
             * @example 7dacefa8-766a-4788-a945-e9e975faf061
             */
            id?: string;
            /**
             * @description The name.
             * @example Buy a ticket
             */
            name?: string;
            /** @description Settings for how the request is sent. */
            protocolProfileBehavior?: {
                [key: string]: unknown;
            };
            request: components["schemas"]["CollectionRequest"];
            /** @description The saved responses. Mock servers answer with them. */
            response?: components["schemas"]["CollectionResponse"][];
            uid?: components["schemas"]["Uid"];
            /** @description The variables that only this request sees. */
            variable?: components["schemas"]["CollectionVariable"][];
        };
        /**
         * @description A request in the old flat form: it names its folder and its saved responses by their ids. More
         *     fields than these can appear, such as `method` and `url`, and not every answer has all of these.
         */
        CollectionRequestRecord: {
            /** @description The id of the collection. */
            collection?: components["schemas"]["Uuid"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description What people should know about the request.
             * @example Sells one ticket for one sailing
             */
            description?: string;
            /**
             * @description The id of the folder, or `null` at the top of the collection.
             * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
             */
            folder?: string | null;
            id?: components["schemas"]["Uuid"];
            lastRevision?: components["schemas"]["ItemRevision"];
            /** @description Who last changed it. */
            lastUpdatedBy?: components["schemas"]["UserIdText"];
            /**
             * @description The name. It can be blank.
             * @example Buy a ticket
             */
            name?: string;
            /** @description The user that the request belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /**
             * @description The ids of its saved responses.
             * @example [
             *       "8465b7ab-e453-47f6-905f-497de35b851f"
             *     ]
             */
            responses?: string[];
            /** @description The ids of its saved responses, in the order in which they are shown. */
            responses_order?: components["schemas"]["ItemOrder"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description One request of a collection. */
        CollectionRequestResult: {
            data?: components["schemas"]["CollectionRequestRecord"];
            meta?: components["schemas"]["ItemMeta"];
            /** @description The id of the request, once more. */
            model_id?: components["schemas"]["Uuid"];
            revision?: components["schemas"]["ItemRevision"];
        };
        /**
         * @description A saved response, which other places call an example. Mock servers answer with it. More fields
         *     than these can appear.
         */
        CollectionResponse: {
            /**
             * @description The body as text.
             * @example {"ticket":"T-4711"}
             */
            body?: string | null;
            /**
             * @description The HTTP status.
             * @example 201
             */
            code?: number;
            /** @description The cookies that came with it. */
            cookie?: components["schemas"]["CollectionCookie"][];
            header?: components["schemas"]["CollectionHeaders"];
            /**
             * @description The id. A saved response that is sent without one is said to become a new one.
             * @example 8465b7ab-e453-47f6-905f-497de35b851f
             */
            id?: string;
            /**
             * @description The name.
             * @example Ticket sold
             */
            name?: string;
            /** @description The request that it answers, as it was sent then. */
            originalRequest?: components["schemas"]["CollectionRequest"];
            /**
             * @description How long the answer took, in milliseconds when it is a number.
             * @example 48
             */
            responseTime?: number | string | null;
            /**
             * @description The HTTP status in words.
             * @example Created
             */
            status?: string;
            /** @description Where the time went, in milliseconds. */
            timings?: {
                [key: string]: unknown;
            } | null;
            uid?: components["schemas"]["Uid"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A saved response to create, or what to change about one. Every field that a saved response has in
         *     the old flat form may be sent, not only these. An update is said to leave what is not sent as it
         *     is.
         */
        CollectionResponseInput: {
            /**
             * @description The name. Without one, a new saved response is said to get a blank name.
             * @example Ticket sold
             */
            name?: string;
            /** @description The HTTP status that it shows. */
            responseCode?: {
                /**
                 * @description The status as a number.
                 * @example 201
                 */
                code?: number;
                /**
                 * @description The status in words.
                 * @example Created
                 */
                name?: string;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A saved response in the old flat form: it names its request by its id. More fields than these can
         *     appear, and not every answer has all of these.
         */
        CollectionResponseRecord: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            id?: components["schemas"]["Uuid"];
            lastRevision?: components["schemas"]["ItemRevision"];
            /** @description Who last changed it. */
            lastUpdatedBy?: components["schemas"]["UserIdText"];
            /**
             * @description The name. It can be blank.
             * @example Ticket sold
             */
            name?: string;
            /** @description The user that the saved response belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /** @description The id of the request that it belongs to. */
            request?: components["schemas"]["Uuid"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description One saved response of a collection. */
        CollectionResponseResult: {
            data?: components["schemas"]["CollectionResponseRecord"];
            meta?: components["schemas"]["ItemMeta"];
            /** @description The id of the saved response, once more. */
            model_id?: components["schemas"]["Uuid"];
            revision?: components["schemas"]["ItemRevision"];
        };
        /** @description The collection that was created or replaced, without its items. */
        CollectionResult: {
            collection?: components["schemas"]["ElementSummary"];
        };
        /**
         * @description What somebody may do with a collection, view it or edit it.
         * @example VIEWER
         */
        CollectionRole: "VIEWER" | "EDITOR" | (string & {});
        /** @description The role that somebody is to have. */
        CollectionRoleAssignment: {
            /**
             * Format: int64
             * @description The id of the user, the user group or the team, as `path` says.
             * @example 12345678
             */
            id: number;
            role: components["schemas"]["CollectionRole"];
        };
        /** @description One change of roles, for users, for user groups or for the team. */
        CollectionRoleChange: {
            /**
             * @description What to do. Only `update` is known.
             * @example update
             */
            op: "update" | (string & {});
            /**
             * @description Whose role it is about, users, user groups or teams.
             * @example /user
             */
            path: "/user" | "/group" | "/team" | (string & {});
            /** @description The roles that they are to have. */
            value: components["schemas"]["CollectionRoleAssignment"][];
        };
        /** @description The changes to make to the roles of a collection. */
        CollectionRoleChanges: {
            /** @description The changes. */
            roles: components["schemas"]["CollectionRoleChange"][];
        };
        /** @description A user, a user group or a team, and what it may do. */
        CollectionRoleHolder: {
            /**
             * Format: int64
             * @description The id of the user, the user group or the team.
             * @example 12345678
             */
            id?: number;
            role?: components["schemas"]["CollectionRole"];
        };
        /** @description Who may view or edit a collection. */
        CollectionRoles: {
            /** @description The user groups with a role. */
            group?: components["schemas"]["CollectionRoleHolder"][];
            /** @description The teams with a role. */
            team?: components["schemas"]["CollectionRoleHolder"][];
            /** @description The users with a role of their own. */
            user?: components["schemas"]["CollectionRoleHolder"][];
        };
        /**
         * @description What a collection has in place of its items when it is read with `model=minimal`. The vendor names
         *     the two lists, but does not show the answer.
         */
        CollectionRootIds: {
            /**
             * @description The ids of the folders at the top level. Whether they are UIDs is not known.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example [
             *       "12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028"
             *     ]
             */
            rootLevelFolders?: string[];
            /**
             * @description The ids of the requests at the top level. Whether they are UIDs is not known.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example [
             *       "12345678-0644d8e8-4f18-4687-a680-02db366193e2"
             *     ]
             */
            rootLevelRequests?: string[];
        };
        /** @description A script. Its code stands in `exec` or at `src`. More fields than these can appear. */
        CollectionScript: {
            /**
             * @description The code, in one piece or line by line.
             * @example [
             *       "pm.test('The ticket is sold', () => pm.response.to.have.status(201));"
             *     ]
             */
            exec?: string | string[];
            /**
             * @description The id.
             * @example 8c5b6f0e-1c6e-4e43-9d5c-0b7e1a9f2d34
             */
            id?: string;
            /**
             * @description The name.
             * @example Ticket is sold
             */
            name?: string;
            /** @description Where the code lies, if it is not in `exec`. */
            src?: components["schemas"]["CollectionUrl"];
            /**
             * @description The media type of the code.
             * @example text/javascript
             */
            type?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A collection without its items. */
        CollectionSummary: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            fork?: components["schemas"]["CollectionForkInfo"];
            /** @description The id, which most collection routes take as `collectionId`. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description Whether anybody can see it.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description The name.
             * @example Ferry tickets
             */
            name?: string;
            /** @description The user that the collection belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /** @description The UID, which mock servers, monitors and webhooks take as `collection`. */
            uid?: components["schemas"]["Uid"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description An address, as one text or taken apart. Both may hold variables, such as `{{baseUrl}}`.
         * @example https://api.tidewater.example/tickets
         */
        CollectionUrl: string | ({
            /**
             * @description What follows the `#`.
             * @example today
             */
            hash?: string;
            /**
             * @description The host, as one text or split at its dots.
             * @example [
             *       "api",
             *       "tidewater",
             *       "example"
             *     ]
             */
            host?: string | string[];
            /**
             * @description The path, as one text or split at its slashes.
             * @example [
             *       "sailings"
             *     ]
             */
            path?: string | (string | {
                /**
                 * @description The kind of segment.
                 * @example string
                 */
                type?: string;
                /**
                 * @description The segment.
                 * @example sailings
                 */
                value?: string;
            })[];
            /**
             * @description The port. Without one, the port of the protocol counts.
             * @example 8443
             */
            port?: string;
            /**
             * @description The protocol.
             * @example https
             */
            protocol?: string;
            /** @description The query parameters. */
            query?: components["schemas"]["CollectionQueryParameter"][];
            /**
             * @description The whole address as one text.
             * @example https://api.tidewater.example/sailings?day=2024-08-24
             */
            raw?: string;
            /** @description The values of the path variables, such as `:ticket`. */
            variable?: components["schemas"]["CollectionVariable"][];
        } & {
            [key: string]: unknown;
        });
        /** @description One field of a URL-encoded form. */
        CollectionUrlencodedField: {
            description?: components["schemas"]["CollectionDescription"];
            /**
             * @description Whether the field is kept but not sent.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description The name of the field.
             * @example sailing
             */
            key: string;
            /**
             * @description The value of the field.
             * @example F-102
             */
            value?: string;
        };
        /**
         * @description A variable. It needs a `key` or an `id`. Values stand here in plain text. More fields than these
         *     can appear.
         */
        CollectionVariable: {
            description?: components["schemas"]["CollectionDescription"];
            /**
             * @description Whether the variable is kept but not seen.
             * @default false
             * @example false
             */
            disabled?: boolean;
            /**
             * @description The id. It can stand in place of `key`.
             * @example c0a4d6ce-0ff1-4c7c-8b2a-5bd6fc6ca1f2
             */
            id?: string;
            /**
             * @description The name, which requests write as `{{baseUrl}}`.
             * @example baseUrl
             */
            key?: string;
            /**
             * @description Another name, for people.
             * @example Address of the shop
             */
            name?: string;
            /**
             * @description Whether the application set it.
             * @default false
             * @example false
             */
            system?: boolean;
            /**
             * @description The kind of value.
             * @example string
             */
            type?: "string" | "boolean" | "number" | "any" | (string & {});
            /**
             * @description The value. Its form is free.
             * @example https://api.tidewater.example
             */
            value?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description Something that a person wrote about an element. */
        Comment: {
            /**
             * @description The text.
             * @example Does this still return sold-out sailings?
             */
            body?: string;
            /** @description When it was written. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who wrote it. */
            createdBy?: components["schemas"]["UserId"];
            id?: components["schemas"]["CommentId"];
            /**
             * Format: int64
             * @description The thread that the comment belongs to.
             * @example 12345
             */
            threadId?: number;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * Format: int64
         * @description The id of a comment.
         * @example 46814
         */
        CommentId: number;
        /** @description A comment to write. */
        CommentInput: {
            /**
             * @description The text. To address a person, write `@` and the user name, and say who in `tags`.
             * @example @alex-cruz does this still return sold-out sailings?
             */
            body: string;
            /**
             * @description The people that `body` addresses, by the user name that stands there.
             * @example {
             *       "alex-cruz": {
             *         "type": "user",
             *         "id": 87654321
             *       }
             *     }
             */
            tags?: {
                [key: string]: components["schemas"]["CommentMention"];
            };
        };
        /** @description All comments on an element. */
        CommentList: {
            /** @description The comments. */
            data?: components["schemas"]["Comment"][];
        };
        /** @description A person that a comment addresses. */
        CommentMention: {
            id: components["schemas"]["UserId"];
            /**
             * @description What is addressed. Only `user` is known.
             * @example user
             */
            type: "user" | (string & {});
        };
        /** @description One comment. */
        CommentResult: {
            data?: components["schemas"]["Comment"];
        };
        /** @description The user that an API key belongs to, and the user's team. */
        CurrentUser: {
            /**
             * Format: uri
             * @description The address of the user's picture; `null` without one.
             * @example https://example.com/pictures/taylor-lee.jpg
             */
            avatar?: string | null;
            /**
             * Format: email
             * @description The e-mail address that the user signs in with.
             * @example taylor.lee@example.com
             */
            email?: string;
            /**
             * @description The name for people.
             * @example Taylor Lee
             */
            fullName?: string;
            /** @description The id. UIDs of what belongs to the user begin with it. */
            id?: components["schemas"]["UserId"];
            /**
             * @description Whether the user has a public profile.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description What the user is in the team.
             * @example [
             *       "user"
             *     ]
             */
            roles?: string[];
            /**
             * @description The name of the team in addresses.
             * @example tidewater
             */
            teamDomain?: string;
            /**
             * @description The id of the team; `0` for a user without one.
             * @example 1234
             */
            teamId?: number;
            /**
             * @description The name of the team.
             * @example Tidewater
             */
            teamName?: string;
            /**
             * @description The name in addresses and mentions.
             * @example taylor-lee
             */
            username?: string;
        };
        /** @description The user, and what the user's allowances stand at. */
        CurrentUserResult: {
            /** @description The allowances. Which ones are listed depends on the plan. */
            operations?: components["schemas"]["UsageOperation"][];
            user?: components["schemas"]["CurrentUser"];
        };
        /** @description How the list continues. */
        CursorMeta: {
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description The language that a definition is written in.
         * @example yaml
         */
        DefinitionLanguage: "json" | "yaml" | (string & {});
        /** @description A secret that was found in a workspace. Its value is hidden. */
        DetectedSecret: {
            /** @description When it was found. */
            detectedAt?: components["schemas"]["Timestamp"];
            /**
             * @description The value, with a part of it hidden.
             * @example tw-booking-******
             */
            obfuscatedSecret?: string;
            /**
             * @description How often it was found in the workspace.
             * @example 3
             */
            occurrences?: number;
            resolution?: components["schemas"]["DetectedSecretResolution"];
            /**
             * @description A hash of the value, to recognize it without knowing it.
             * @example 50dbd2c0a7e14f3b
             */
            secretHash?: string;
            /**
             * @description The id, which the other routes take as `secretId`.
             * @example OTI3OTYx
             */
            secretId?: string;
            /**
             * @description The kind of secret, by its name.
             * @example Tidewater booking token
             */
            secretType?: string;
            /** @description The workspace, which the other routes ask for. */
            workspaceId?: components["schemas"]["Uuid"];
            /** @description Who sees the workspace. `partner` is not known here. */
            workspaceVisibility?: components["schemas"]["WorkspaceType"];
        };
        /** @description A decision that was made once, as the locations tell it. */
        DetectedSecretActivity: {
            /** @description When it was decided. */
            resolvedAt?: components["schemas"]["Timestamp"];
            /** @description Who decided. */
            resolvedBy?: components["schemas"]["UserId"];
            status?: components["schemas"]["DetectedSecretResolution"];
        };
        /**
         * @description What was decided about a secret: it is none (`FALSE_POSITIVE`), it does not work any more
         *     (`REVOKED`), or it may stay (`ACCEPTED_RISK`).
         * @example REVOKED
         */
        DetectedSecretDecision: "FALSE_POSITIVE" | "ACCEPTED_RISK" | "REVOKED" | (string & {});
        /** @description A place where a secret was found. */
        DetectedSecretLocation: {
            /** @description When it was found there. */
            detectedAt?: components["schemas"]["Timestamp"];
            /**
             * @description Whether it has been deleted since.
             * @example false
             */
            isResourceDeleted?: boolean;
            /** @description Who put the secret there. */
            leakedBy?: components["schemas"]["UserId"];
            /**
             * @description The part of it, for people.
             * @example Headers
             */
            location?: string;
            /**
             * @description How often the secret was found there.
             * @example 1
             */
            occurrences?: number;
            /** @description The UID of what that belongs to, such as its collection. */
            parentResourceId?: components["schemas"]["Uid"];
            /** @description The UID of what the secret was found in. */
            resourceId?: components["schemas"]["Uid"];
            /**
             * @description What the secret was found in. An `example` is a saved response.
             * @example request
             */
            resourceType?: "collection" | "folder" | "request" | "example" | "environment" | "globals" | "api" | (string & {});
            /**
             * @description The address at which people can look at it.
             * @example https://go.example.com/7dacefa8-766a-4788-a945-e9e975faf061
             */
            url?: string;
        };
        /** @description The secret itself, and how the list of its locations continues. */
        DetectedSecretLocationMeta: {
            /** @description The decisions so far. */
            activityFeed?: components["schemas"]["DetectedSecretActivity"][];
            /**
             * @description The cursor of this page.
             * @example MTIyNjY5Nw==
             */
            cursor?: string;
            /**
             * @description The page size that was used for this answer.
             * @example 2
             */
            limit?: number;
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * @description The value, with a part of it hidden.
             * @example tw-booking-******
             */
            obfuscatedSecret?: string;
            /**
             * @description A hash of the value, to recognize it without knowing it.
             * @example 50dbd2c0a7e14f3b
             */
            secretHash?: string;
            /**
             * @description The kind of secret, by its name.
             * @example Tidewater booking token
             */
            secretType?: string;
            /**
             * @description How many locations there are in all.
             * @example 3
             */
            total?: number;
        };
        /** @description One page of the locations of a secret. */
        DetectedSecretLocationPage: {
            /** @description The locations on this page. */
            data?: components["schemas"]["DetectedSecretLocation"][];
            meta?: components["schemas"]["DetectedSecretLocationMeta"];
        };
        /** @description One page of detected secrets. */
        DetectedSecretPage: {
            /** @description The secrets on this page. */
            data?: components["schemas"]["DetectedSecret"][];
            /** @description How the list continues. It has the `total` only when `include` asks for it. */
            meta?: components["schemas"]["ApiPageMeta"];
        };
        /** @description Which secrets to search for. Without any field, all of them. */
        DetectedSecretQuery: {
            /**
             * @description `true` for secrets that something was decided about, `false` for those that are still open.
             * @example false
             */
            resolved?: boolean;
            /**
             * @description The ids of kinds of secret, from *List secret types*.
             * @example [
             *       "c91a5b2f-4c7e-4e90-835e-6d9f272f7fc4"
             *     ]
             */
            secretTypes?: components["schemas"]["Uuid"][];
            /**
             * @description Only secrets with one of these decisions.
             * @example [
             *       "ACCEPTED_RISK"
             *     ]
             */
            statuses?: components["schemas"]["DetectedSecretDecision"][];
            /**
             * @description Only secrets in these workspaces, from *List workspaces*.
             * @example [
             *       "18fbd645-88ee-406e-ab71-40e52342b95f"
             *     ]
             */
            workspaceIds?: components["schemas"]["Uuid"][];
            /**
             * @description Only secrets in workspaces that the team (`team`) or everybody (`public`) can see. The name of
             *     this field lacks an `i`; that is how the vendor spells it.
             * @example [
             *       "public"
             *     ]
             */
            workspaceVisiblities?: ("team" | "public" | (string & {}))[];
        };
        /**
         * @description What was decided about a secret: nothing yet (`ACTIVE`), it is none (`FALSE_POSITIVE`), it does
         *     not work any more (`REVOKED`), or it may stay (`ACCEPTED_RISK`).
         * @example ACTIVE
         */
        DetectedSecretResolution: "ACTIVE" | "FALSE_POSITIVE" | "ACCEPTED_RISK" | "REVOKED" | (string & {});
        /** @description A decision that was made once. */
        DetectedSecretResolutionChange: {
            /** @description Who decided. */
            actor?: components["schemas"]["UserId"];
            /** @description When it was decided. */
            createdAt?: components["schemas"]["Timestamp"];
            resolution?: components["schemas"]["DetectedSecretResolution"];
        };
        /** @description What is decided about a secret in a workspace, now and before. */
        DetectedSecretResolutionResult: {
            /** @description The decisions so far. */
            history?: components["schemas"]["DetectedSecretResolutionChange"][];
            resolution?: components["schemas"]["DetectedSecretResolution"];
            /**
             * @description A hash of the value, to recognize it without knowing it.
             * @example 50dbd2c0a7e14f3b
             */
            secretHash?: string;
            /** @description The workspace that the decision holds for. */
            workspaceId?: components["schemas"]["Uuid"];
        };
        /** @description What is left of an element that was deleted, its id and its UID. */
        ElementIds: {
            id?: components["schemas"]["Uuid"];
            uid?: components["schemas"]["Uid"];
        };
        /** @description An element in three fields, to be read in full under its own route. */
        ElementSummary: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the element.
             * @example Ferry tickets
             */
            name?: string;
            uid?: components["schemas"]["Uid"];
        };
        /** @description An environment with its variables. The UID is only in the list of environments. */
        Environment: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description Whether anybody can see it.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description The name.
             * @example Staging
             */
            name?: string;
            /** @description The user that the environment belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description The variables. */
            values?: components["schemas"]["EnvironmentVariable"][];
        };
        /** @description What to change about an environment. */
        EnvironmentChanges: {
            /**
             * @description The new name.
             * @example Staging
             */
            name?: string;
            /** @description The variables. Send all of them: what happens to one that is left out is not known. */
            values?: components["schemas"]["EnvironmentVariable"][];
        };
        /** @description One fork of an environment. */
        EnvironmentFork: {
            /** @description When it was forked. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description Who forked it. Whether this is a name or an id is not known.
             * @example Alex Cruz
             */
            createdBy?: string;
            /** @description The UID of the fork, which is an environment of its own. */
            forkId?: components["schemas"]["Uid"];
            /**
             * @description The label of the fork.
             * @example Quay test
             */
            forkName?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description One page of the forks of an environment. */
        EnvironmentForkPage: {
            /** @description The forks on this page. */
            data?: components["schemas"]["EnvironmentFork"][];
            meta?: components["schemas"]["ForkPageMeta"];
        };
        /** @description The new fork. */
        EnvironmentForkResult: {
            /** @description The fork, an environment of its own. */
            environment?: {
                /**
                 * @description The label of the fork.
                 * @example Quay test
                 */
                forkName?: string;
                /**
                 * @description The name of the environment, as in the source.
                 * @example Staging
                 */
                name?: string;
                uid?: components["schemas"]["Uid"];
            };
        };
        /** @description An environment to create. */
        EnvironmentInput: {
            /**
             * @description The name.
             * @example Staging
             */
            name: string;
            /** @description The variables. */
            values?: components["schemas"]["EnvironmentVariable"][];
        };
        /** @description All environments that were asked for. */
        EnvironmentList: {
            /** @description The environments. */
            environments?: components["schemas"]["EnvironmentSummary"][];
        };
        /** @description The environment that took in the changes. */
        EnvironmentReference: {
            /** @description The environment, by its UID alone. */
            environment?: {
                uid?: components["schemas"]["Uid"];
            };
        };
        /** @description The environment that was created or changed, without its variables. */
        EnvironmentResult: {
            environment?: components["schemas"]["ElementSummary"];
        };
        /** @description An environment without its variables. */
        EnvironmentSummary: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description The id, which most environment routes take as `environmentId`. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description Whether anybody can see it.
             * @example false
             */
            isPublic?: boolean;
            /**
             * @description The name.
             * @example Staging
             */
            name?: string;
            /** @description The user that the environment belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /** @description The UID, which the fork routes take as `environmentId`. */
            uid?: components["schemas"]["Uid"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description One variable of an environment. */
        EnvironmentVariable: {
            /**
             * @description Whether requests see the variable.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description The name of the variable.
             * @example baseUrl
             */
            key?: string;
            type?: components["schemas"]["EnvironmentVariableType"];
            /**
             * @description The value. Nothing says that secrets are masked here.
             * @example https://staging.example.com
             */
            value?: string;
        };
        /**
         * @description How the value is treated. A `secret` is said to be masked in the application.
         * @example default
         */
        EnvironmentVariableType: "secret" | "default" | "any" | (string & {});
        /** @description The error body of collections, environments, mocks, monitors and workspaces. */
        ErrorBody: {
            error: components["schemas"]["ErrorInfo"];
        };
        /** @description What the error is about. Which fields there are depends on the error. */
        ErrorDetails: {
            /**
             * @description The id that was looked for.
             * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
             */
            id?: string;
            /**
             * @description The kind of thing that was not found.
             * @example collection
             */
            item?: string;
            /**
             * @description The kind of item, such as `folder` or `request`.
             * @example folder
             */
            model?: string;
            /** @description The id of the item. */
            model_id?: components["schemas"]["Uuid"];
            /** @description The user that the item belongs to. */
            owner?: components["schemas"]["UserIdText"];
            /**
             * @description The parameter or field at fault, or a list of them.
             * @example collection
             */
            param?: string | string[];
            /**
             * @description The schedule that is not allowed.
             * @example * * * * *
             */
            pattern?: string;
            /**
             * @description The UID that is not valid.
             * @example not-a-uid
             */
            uid?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What went wrong. Branch on `name`; `message` is for people and may change. */
        ErrorInfo: {
            /** @description More about the error. It can be absent. */
            details?: components["schemas"]["ErrorDetails"] | string[];
            /**
             * @description What went wrong, for people.
             * @example There is no such item.
             */
            message: string;
            name: components["schemas"]["ErrorName"];
        };
        /**
         * @description What went wrong, for programs. Expect values that are not in this list.
         * @example instanceNotFoundError
         */
        ErrorName: "apiRepositoryNotFoundError" | "badRequest" | "cannotConvertFromPublicWorkspace" | "cronPatternNotAllowedError" | "folderNotEmptyError" | "forbiddenError" | "instanceFoundError" | "instanceNotFoundError" | "Invalid Schema" | "Invalid schema" | "invalidParamsError" | "invalidUidError" | "malformedRequestError" | "mockAlreadyPublishedError" | "mockAlreadyUnpublishedError" | "notFoundError" | "paramMissingError" | "serverError" | "serverResponseNotFoundError" | "Unauthorized" | "userInputError" | "validationFailed" | "workspaceNotFoundError" | (string & {});
        /** @description How the list of forks continues. */
        ForkPageMeta: {
            nextCursor?: components["schemas"]["NextCursor"];
            /**
             * @description How many forks there are in all.
             * @example 2
             */
            total?: number;
        };
        /**
         * @description The Git branch to take the files from.
         * @example main
         */
        GitBranch: string;
        /** @description A file in a Git repository. */
        GitFile: {
            /**
             * @description The path of the file in the repository.
             * @example collections/ferry-tickets.json
             */
            filePath?: string;
        };
        /** @description One variable that holds for everything in a workspace. */
        GlobalVariable: {
            /**
             * @description Whether requests see the variable.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description The name of the variable.
             * @example baseUrl
             */
            key?: string;
            /**
             * @description How the value is treated. A `secret` is said to be masked in the application.
             * @example default
             */
            type?: "default" | "secret" | (string & {});
            /**
             * @description The value. Nothing says that secrets are masked here.
             * @example https://api.tidewater.example
             */
            value?: string;
        };
        /** @description All global variables of a workspace. */
        GlobalVariables: {
            /** @description The variables. */
            values?: components["schemas"]["GlobalVariable"][];
        };
        /** @description The collections that an import made. */
        ImportedCollections: {
            /** @description The collections, without their items. */
            collections?: components["schemas"]["ElementSummary"][];
        };
        /** @description What is left of a folder, request or saved response that was deleted. */
        ItemDeletion: {
            /** @description What was deleted. */
            data?: {
                id?: components["schemas"]["Uuid"];
                /** @description The user that it belonged to. */
                owner?: components["schemas"]["UserIdText"];
            };
            meta?: components["schemas"]["ItemMeta"];
            /** @description The id of what was deleted, once more. */
            model_id?: components["schemas"]["Uuid"];
            revision?: components["schemas"]["ItemRevision"];
        };
        /**
         * @description What the server notes about the call. Its fields are not known.
         * @example {}
         */
        ItemMeta: {
            [key: string]: unknown;
        };
        /** @description Ids in the order in which they are shown. */
        ItemOrder: components["schemas"]["Uuid"][];
        /**
         * Format: int64
         * @description A number that seems to grow with every change. A larger one than last time then means that
         *     something changed.
         * @example 25310044871
         */
        ItemRevision: number;
        /** @description What to move or copy, and where to. */
        ItemTransfer: {
            /** @description The UIDs of what to move or copy, all of one kind. */
            ids: components["schemas"]["Uid"][];
            location: components["schemas"]["ItemTransferLocation"];
            /**
             * @description Whether to copy, or to move away from the old place.
             * @example move
             */
            mode: "copy" | "move" | (string & {});
            target: components["schemas"]["ItemTransferTarget"];
        };
        /**
         * @description Where the items stand in the target. With `before` and `after`, say beside what, with `model` and
         *     `id`; with `start` and `end`, leave both out.
         */
        ItemTransferLocation: {
            /**
             * @description The UID of what the items stand next to, or `null`.
             * @example 12345678-0644d8e8-4f18-4687-a680-02db366193e2
             */
            id?: components["schemas"]["Uid"] | null;
            /**
             * @description What `id` names.
             * @example request
             */
            model?: "folder" | "request" | "response" | (string & {}) | null;
            /**
             * @description At the start or the end of the target, or next to something in it.
             * @default end
             * @example before
             */
            position: "start" | "end" | "before" | "after" | (string & {});
        };
        /** @description What was moved or copied. */
        ItemTransferResult: {
            /** @description The UIDs. Whether a copy is named by its own UID or by the original's is not known. */
            ids?: components["schemas"]["Uid"][];
        };
        /** @description What takes the items in. */
        ItemTransferTarget: {
            /** @description The UID of the collection, folder or request. */
            id: components["schemas"]["Uid"];
            /**
             * @description What `id` names. Saved responses go into a `request`.
             * @example folder
             */
            model: "collection" | "folder" | "request" | (string & {});
        };
        /** @description Version 9, deprecated. An API, or a version of one in *List versions*: both have the same fields. */
        LegacyApiElement: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /**
             * @description What it is for, in full.
             * @example What the shop and the ticket machines call.
             */
            description?: string;
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Ferry tickets API
             */
            name?: string;
            /**
             * @description What it is for, in a few words.
             * @example Sailings and tickets
             */
            summary?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Version 9, deprecated. An API to create, or what to change about one. The wrapper `api` tells it
         *     from the current form.
         */
        LegacyApiInput: {
            /** @description The API. */
            api: {
                /**
                 * @description What it is for, in full.
                 * @example What the shop and the ticket machines call.
                 */
                description?: string;
                /**
                 * @description The name.
                 * @example Ferry tickets API
                 */
                name?: string;
                /**
                 * @description What it is for, in a few words.
                 * @example Sailings and tickets
                 */
                summary?: string;
            };
        };
        /** @description Version 9, deprecated. The APIs of a workspace. */
        LegacyApiList: {
            /**
             * @description The APIs. Their fields are not known for this list; they are inferred from *Get an API*.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            apis?: components["schemas"]["LegacyApiElement"][];
        };
        /** @description Version 9, deprecated. A mock server that belongs to a version of an API. */
        LegacyApiMockRelation: {
            /** @description The id of the relation. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the mock server.
             * @example Ferry tickets mock
             */
            name?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /**
             * @description The address at which the mock server answers.
             * @example https://725fa130-2185-4365-9663-b8d7e796e33e.mock.pstmn.io
             */
            url?: string;
        };
        /** @description Version 9, deprecated. A monitor that belongs to a version of an API. */
        LegacyApiMonitorRelation: {
            /** @description The id of the relation, not of the monitor. */
            id?: components["schemas"]["Uuid"];
            /** @description The UID of the monitor. */
            monitorId?: components["schemas"]["Uid"];
            /**
             * @description The name of the monitor.
             * @example Ticket check
             */
            name?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description Version 9, deprecated. A collection that belongs to a version of an API. */
        LegacyApiRelation: {
            /** @description The UID of the collection. */
            collectionId?: components["schemas"]["Uid"];
            /** @description The id of the relation, not of the collection. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the collection.
             * @example Ferry tickets
             */
            name?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Version 9, deprecated. What belongs to a version, as ids by type. Whether they are ids or UIDs is
         *     not known. The known answer of *Create relations* leaves `mock` out.
         */
        LegacyApiRelationIds: {
            /**
             * @description The collections that are contract tests.
             * @example [
             *       "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
             *     ]
             */
            contracttest?: string[];
            /**
             * @description The collections that are documentation.
             * @example [
             *       "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db"
             *     ]
             */
            documentation?: string[];
            /**
             * @description The mock servers.
             * @example [
             *       "12345678-725fa130-2185-4365-9663-b8d7e796e33e"
             *     ]
             */
            mock?: string[];
            /**
             * @description The collections that are test suites.
             * @example [
             *       "12345678-8329952f-0447-4124-ad57-ceadceddfd9c"
             *     ]
             */
            testsuite?: string[];
        };
        /**
         * @description Version 9, deprecated. The relations of a version, by their type and then by their id. The known
         *     answer has these three types; expect others.
         */
        LegacyApiRelations: {
            /** @description The contract tests. */
            contracttest?: {
                [key: string]: components["schemas"]["LegacyApiRelationSummary"];
            };
            /** @description The integration tests. */
            integrationtest?: {
                [key: string]: components["schemas"]["LegacyApiRelationSummary"];
            };
            /** @description The mock servers. */
            mock?: {
                [key: string]: components["schemas"]["LegacyApiMockRelation"];
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Version 9, deprecated. A relation without the id of what it leads to. */
        LegacyApiRelationSummary: {
            /** @description The id of the relation. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of what belongs to the version.
             * @example Ferry tickets
             */
            name?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What a collection is for the version that it belongs to.
         * @example contracttest
         */
        LegacyApiRelationType: "contracttest" | "integrationtest" | "testsuite" | "documentation" | (string & {});
        /** @description Version 9, deprecated. A release of a version of an API. */
        LegacyApiRelease: {
            /**
             * @description What is new, in full.
             * @example Tickets can be returned.
             */
            description?: string;
            /**
             * @description The tag in the Git repository. Only an update is known to send it.
             * @example v1.5
             */
            gitTag?: string;
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Release 1.5
             */
            name?: string;
            /**
             * @description What is new, in a few words.
             * @example Returns
             */
            summary?: string;
            visibility?: components["schemas"]["LegacyApiReleaseVisibility"];
        };
        /** @description Version 9, deprecated. A release to create, or what to change about one. */
        LegacyApiReleaseInput: {
            /** @description The release. */
            release?: {
                /**
                 * @description What is new, in full.
                 * @example Tickets can be returned.
                 */
                description?: string;
                /**
                 * @description A tag in the Git repository that the API is linked to.
                 * @example v1.5
                 */
                gitTag?: string;
                /**
                 * @description The name.
                 * @example Release 1.5
                 */
                name?: string;
                /**
                 * @description What is new, in a few words.
                 * @example Returns
                 */
                summary?: string;
                visibility?: components["schemas"]["LegacyApiReleaseVisibility"];
            };
        };
        /** @description Version 9, deprecated. One release. */
        LegacyApiReleaseResult: {
            release?: components["schemas"]["LegacyApiRelease"];
        };
        /** @description Version 9, deprecated. A release without its summary and its Git tag. */
        LegacyApiReleaseSummary: {
            /**
             * @description What is new, in full.
             * @example Tickets can be returned.
             */
            description?: string;
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Release 1.5
             */
            name?: string;
            visibility?: components["schemas"]["LegacyApiReleaseVisibility"];
        };
        /**
         * @description Who sees a release, the team alone (`private`) or everybody (`public`).
         * @example public
         */
        LegacyApiReleaseVisibility: "private" | "public" | (string & {});
        /** @description Version 9, deprecated. One API. */
        LegacyApiResult: {
            /** @description The API. */
            api?: components["schemas"]["LegacyApiElement"];
        };
        /** @description Version 9, deprecated. A schema. No known answer holds the text of the definition. */
        LegacyApiSchema: {
            /** @description The id of the API version that it belongs to. */
            apiVersion?: components["schemas"]["Uuid"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /** @description The id, which the version 9 schema routes take as `schemaId`. */
            id?: components["schemas"]["Uuid"];
            language?: components["schemas"]["DefinitionLanguage"];
            type?: components["schemas"]["LegacyApiSchemaType"];
            /** @description Who last changed it. The field is spelled like this, without a `d`. */
            updateBy?: components["schemas"]["UserIdText"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description Version 9, deprecated. A schema to write. Which of the fields must be sent is not known. */
        LegacyApiSchemaInput: {
            language?: components["schemas"]["DefinitionLanguage"];
            /**
             * @description The definition itself, as text.
             * @example {"openapi":"3.0.0","info":{"title":"Ferry tickets API","version":"1.0.0"},"paths":{}}
             */
            schema?: string;
            type?: components["schemas"]["LegacyApiSchemaType"];
        };
        /** @description Version 9, deprecated. One schema. */
        LegacyApiSchemaResult: {
            schema?: components["schemas"]["LegacyApiSchema"];
        };
        /**
         * @description The kind of schema, as version 9 spells it.
         * @example openapi3
         */
        LegacyApiSchemaType: "openapi3" | "openapi2" | "openapi1" | "raml" | "graphql" | (string & {});
        /** @description Version 9, deprecated. A version of an API. */
        LegacyApiVersion: {
            /** @description The id of the API. */
            api?: components["schemas"]["Uuid"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /** @description The id of the version. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example v1
             */
            name?: string;
            /**
             * @description The ids of its schemas. Only *Get a version* is known to send them.
             * @example [
             *       "de45da32-1837-41af-ba4d-717f16d4967a"
             *     ]
             */
            schema?: string[];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /**
         * @description Version 9, deprecated. What to change about a version. The wrapper `version` tells it from the
         *     current form.
         */
        LegacyApiVersionChanges: {
            /** @description The version. */
            version: {
                /**
                 * @description The name.
                 * @example v1.0
                 */
                name?: string;
            };
        };
        /** @description Version 9, deprecated. A version to create. The wrapper `version` tells it from the current form. */
        LegacyApiVersionInput: {
            /** @description The version. */
            version: {
                /**
                 * @description The name.
                 * @example v2
                 */
                name?: string;
                source?: components["schemas"]["LegacyApiVersionSource"];
            };
        };
        /** @description Version 9, deprecated. The versions of an API. */
        LegacyApiVersionList: {
            /** @description The versions. */
            versions?: components["schemas"]["LegacyApiElement"][];
        };
        /** @description Version 9, deprecated. A new version, with its API. */
        LegacyApiVersionReference: {
            /** @description The id of the API. */
            api?: components["schemas"]["Uuid"];
            /** @description The id of the version. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name of the version.
             * @example v2
             */
            name?: string;
        };
        /**
         * @description Version 9, deprecated. Which kinds of relation to take over. The vendor's own body shows the first
         *     three; its text names the others as well.
         */
        LegacyApiVersionRelations: {
            /**
             * @description Whether to take over the contract tests.
             * @example false
             */
            contracttest?: boolean;
            /**
             * @description Whether to take over the documentation.
             * @example false
             */
            documentation?: boolean;
            /**
             * @description Whether to take over the environments.
             * @example false
             */
            environment?: boolean;
            /**
             * @description Whether to take over the integration tests.
             * @example false
             */
            integrationtest?: boolean;
            /**
             * @description Whether to take over the mock servers.
             * @example true
             */
            mock?: boolean;
            /**
             * @description Whether to take over the monitors.
             * @example false
             */
            monitor?: boolean;
            /**
             * @description Whether to take over the test suites.
             * @example false
             */
            testsuite?: boolean;
        };
        /** @description Version 9, deprecated. One version of an API. */
        LegacyApiVersionResult: {
            version?: components["schemas"]["LegacyApiVersion"];
        };
        /** @description Version 9, deprecated. What to take over from another version. */
        LegacyApiVersionSource: {
            /** @description The id of the version to copy from. */
            id?: components["schemas"]["Uuid"];
            relations?: components["schemas"]["LegacyApiVersionRelations"];
            /**
             * @description Whether to take over the schema.
             * @example true
             */
            schema?: boolean;
        };
        /** @description A problem without a `type`, but with a link to read on. */
        LinkedProblem: {
            /**
             * @description What went wrong this time.
             * @example The same user appears twice.
             */
            detail: string;
            /**
             * @description Where to read more about it.
             * @example https://docs.example.com/workspace-roles
             */
            link: string;
            /**
             * @description The HTTP status once more.
             * @example 422
             */
            status: number;
            /**
             * @description The kind of error, for people.
             * @example Cannot process the request.
             */
            title: string;
        };
        /**
         * @description A mock server. It answers at `mockUrl` with the saved responses of `collection`. The answers of
         *     *Create a mock server* and *Update a mock server* leave `name`, `isPublic` and `deactivated` out.
         */
        Mock: {
            /** @description The UID of the collection that the answers come from. */
            collection?: components["schemas"]["Uid"];
            config?: components["schemas"]["MockConfig"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description Whether it has been switched off, so that it does not answer.
             * @example false
             */
            deactivated?: boolean;
            /** @description The UID of the environment that fills variables in. It can be absent. */
            environment?: components["schemas"]["Uid"];
            /** @description The id, which the mock routes take as `mockId`. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description Whether anybody may call it. Calls to a private one are said to need an API key.
             * @example true
             */
            isPublic?: boolean;
            /**
             * Format: uri
             * @description The address at which the mock server answers.
             * @example https://725fa130-2185-4365-9663-b8d7e796e33e.mock.pstmn.io
             */
            mockUrl?: string;
            /**
             * @description The name. It can be absent.
             * @example Ferry tickets mock
             */
            name?: string;
            /** @description The user that the mock server belongs to. */
            owner?: components["schemas"]["UserIdText"];
            uid?: components["schemas"]["Uid"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description One header of a logged call. */
        MockCallHeader: {
            /** @description What the saved response says about the header. Only in answers. */
            description?: {
                /**
                 * @description The text.
                 * @example
                 */
                content?: string;
                /**
                 * @description The media type of the text.
                 * @example text/plain
                 */
                type?: string;
            };
            /**
             * @description The name of the header.
             * @example content-type
             */
            key?: string;
            /**
             * @description The value of the header.
             * @example application/json
             */
            value?: string;
        };
        /** @description The headers. The vendor's definition shows a single one; be ready for that as well as for a list. */
        MockCallHeaders: components["schemas"]["MockCallHeader"][] | components["schemas"]["MockCallHeader"];
        /** @description One call of a mock server and its answer. */
        MockCallLog: {
            /**
             * @description The id of the call.
             * @example 0f63f54d-665e-436a-95b4-c1302d7685a9-3925
             */
            id?: string;
            request?: components["schemas"]["MockCallRequest"];
            response?: components["schemas"]["MockCallResponse"];
            /**
             * @description The name of the saved response that answered.
             * @example Sailings on sale
             */
            responseName?: string;
            /** @description When the call was answered. */
            servedAt?: components["schemas"]["Timestamp"];
        };
        /** @description One page of the calls of a mock server. */
        MockCallLogPage: {
            /** @description The calls on this page. */
            "call-logs"?: components["schemas"]["MockCallLog"][];
            meta?: components["schemas"]["CursorMeta"];
        };
        /** @description What the caller sent. Headers and body are there only if you ask with `include`. */
        MockCallRequest: {
            /** @description The body that was sent. */
            body?: {
                /**
                 * @description The body as text.
                 * @example {"day":"2024-08-24"}
                 */
                data?: string;
                /**
                 * @description The form of the body.
                 * @example raw
                 */
                mode?: string;
            };
            headers?: components["schemas"]["MockCallHeaders"];
            /**
             * @description The HTTP method.
             * @example POST
             */
            method?: string;
            /**
             * @description The path with its query.
             * @example /sailings?day=2024-08-24
             */
            path?: string;
        };
        /** @description What the mock server answered. Headers and body are there only if you ask with `include`. */
        MockCallResponse: {
            /** @description The body that was answered. */
            body?: {
                /**
                 * @description The body as text.
                 * @example []
                 */
                data?: string;
            };
            headers?: components["schemas"]["MockCallHeaders"];
            /**
             * @description The HTTP status.
             * @example 200
             */
            statusCode?: number;
            /**
             * @description Whether the call found an answer.
             * @example success
             */
            type?: string;
        };
        /**
         * @description What to change about a mock server. No field is required, so what is left out should stay as it
         *     is.
         */
        MockChanges: {
            config?: components["schemas"]["MockConfigChanges"];
            /**
             * @description What the mock server is for.
             * @example Answers for the ticket shop in the test room
             */
            description?: string;
            /** @description The UID of the environment that fills variables in. */
            environment?: components["schemas"]["Uid"];
            /**
             * @description The new name.
             * @example Ferry tickets mock
             */
            name?: string;
            private?: components["schemas"]["MockPrivate"];
            /** @description The id of the version of the collection that the answers come from. */
            versionTag?: components["schemas"]["Uuid"];
        };
        /** @description How a mock server picks its answer. More settings than these can appear. */
        MockConfig: {
            /** @description How long the mock server waits before it answers, or `null`. */
            delay?: components["schemas"]["MockDelay"] | null;
            /**
             * @description The names of the headers that have to match.
             * @example [
             *       "accept-language"
             *     ]
             */
            headers?: string[];
            /**
             * @description Whether the body has to match.
             * @example false
             */
            matchBody?: boolean;
            /**
             * @description Whether the headers in `headers` have to match.
             * @example false
             */
            matchHeader?: boolean;
            /**
             * @description Whether the query parameters have to match.
             * @example true
             */
            matchQueryParams?: boolean;
            /**
             * @description Whether wildcards in the path of a saved response match.
             * @example true
             */
            matchWildcards?: boolean;
            serverResponseId?: components["schemas"]["ActiveServerResponseId"];
        } & {
            [key: string]: unknown;
        };
        /** @description Which fixed answer is in force. */
        MockConfigChanges: {
            serverResponseId?: components["schemas"]["ActiveServerResponseId"];
        };
        /** @description How long a mock server waits before it answers. */
        MockDelay: {
            /**
             * @description The delay in milliseconds.
             * @example 700
             */
            duration?: number;
            /**
             * @description Which of the built-in network delays it is. What they stand for is not known.
             * @example 2
             */
            preset?: "1" | "2" | (string & {});
            /**
             * @description How the delay is made up. Only `fixed` is known.
             * @example fixed
             */
            type?: "fixed" | (string & {});
        };
        /** @description One header of a server response. */
        MockHeader: {
            /**
             * @description The name of the header.
             * @example Content-Type
             */
            key?: string;
            /**
             * @description The value of the header.
             * @example application/json
             */
            value?: string;
        };
        /** @description A mock server to create. */
        MockInput: {
            /** @description The UID of the collection that the answers come from. */
            collection: components["schemas"]["Uid"];
            /** @description The UID of an environment that fills variables in. */
            environment?: components["schemas"]["Uid"];
            /**
             * @description The name. What it is called without one is not known.
             * @example Ferry tickets mock
             */
            name?: string;
            private?: components["schemas"]["MockPrivate"];
        };
        /** @description All mock servers that were asked for. */
        MockList: {
            /** @description The mock servers. */
            mocks?: components["schemas"]["Mock"][];
        };
        /**
         * @description Whether it is private, so that calls are said to need an API key of the team.
         * @default false
         * @example false
         */
        MockPrivate: boolean;
        /** @description The mock server that was published or unpublished. */
        MockReference: {
            /** @description The mock server, by its id alone. */
            mock?: {
                id?: components["schemas"]["Uuid"];
            };
        };
        /** @description One mock server. */
        MockResult: {
            mock?: components["schemas"]["Mock"];
        };
        /**
         * @description A fixed answer of a mock server. While it is active, it answers every call. More fields than these
         *     can appear. The answer of *Delete a server response* leaves `mock` and `updatedAt` out.
         */
        MockServerResponse: {
            /**
             * @description The body that it answers with.
             * @example {"message":"No ferries today"}
             */
            body?: string;
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /** @description The headers that it answers with. */
            headers?: components["schemas"]["MockHeader"][];
            /** @description The id. Put it into `config.serverResponseId` of the mock server to activate it. */
            id?: components["schemas"]["Uuid"];
            language?: components["schemas"]["MockServerResponseLanguage"];
            /** @description The id of the mock server that it belongs to. */
            mock?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Out of service
             */
            name?: string;
            /**
             * @description The HTTP status that it answers with.
             * @example 503
             */
            statusCode?: number;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What to change about a server response. No field is required, so what is left out should stay as
         *     it is.
         */
        MockServerResponseChanges: {
            /**
             * @description The body to answer with.
             * @example {"message":"No ferries today"}
             */
            body?: string;
            /** @description The headers to answer with. Send all of them. */
            headers?: components["schemas"]["MockHeader"][];
            language?: components["schemas"]["MockServerResponseLanguage"];
            /**
             * @description The new name.
             * @example Out of service
             */
            name?: string;
            /**
             * @description The HTTP status to answer with.
             * @example 503
             */
            statusCode?: number;
        };
        /** @description A server response to create. */
        MockServerResponseInput: {
            /**
             * @description The body to answer with.
             * @example {"message":"No ferries today"}
             */
            body?: string;
            /** @description The headers to answer with. */
            headers?: components["schemas"]["MockHeader"][];
            language?: components["schemas"]["MockServerResponseLanguage"];
            /**
             * @description The name.
             * @example Out of service
             */
            name: string;
            /**
             * @description The HTTP status to answer with.
             * @example 503
             */
            statusCode: number;
        };
        /**
         * @description The language of the body, for the editor. `null` means none.
         * @example json
         */
        MockServerResponseLanguage: "text" | "javascript" | "json" | "html" | "xml" | (string & {}) | null;
        /** @description A server response without its headers and body. */
        MockServerResponseSummary: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Out of service
             */
            name?: string;
            /**
             * @description The HTTP status that it answers with.
             * @example 503
             */
            statusCode?: number;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description A monitor with its schedule, its options and its last run. */
        Monitor: {
            /** @description The UID of the collection that it runs. */
            collectionUid?: components["schemas"]["Uid"];
            /**
             * @description It seems to list the regions that it runs from. Their names are not known.
             * @example []
             */
            distribution?: string[];
            /** @description The UID of the environment that fills variables in. */
            environmentUid?: components["schemas"]["Uid"];
            id?: components["schemas"]["Uuid"];
            lastRun?: components["schemas"]["MonitorLastRun"];
            /**
             * @description The name.
             * @example Ticket check
             */
            name?: string;
            /** @description Who is told when something goes wrong. */
            notifications?: {
                /** @description Who is told of an error in a run. */
                onError?: components["schemas"]["MonitorRecipient"][];
                /** @description Who is told of a failure in a run. */
                onFailure?: components["schemas"]["MonitorRecipient"][];
            };
            options?: components["schemas"]["MonitorOptions"];
            /** @description The user that the monitor belongs to, here as a number. */
            owner?: components["schemas"]["UserId"];
            /** @description When it runs. */
            schedule?: {
                /**
                 * @description When it runs, as a cron pattern in the time zone beside it.
                 * @example 0 6 * * MON-FRI
                 */
                cron?: string;
                /** @description When it runs next. */
                nextRun?: components["schemas"]["Timestamp"];
                /**
                 * @description The time zone, by its name in the tz database.
                 * @example America/Chicago
                 */
                timezone?: string;
            };
            uid?: components["schemas"]["Uid"];
        };
        /** @description What to change about a monitor. */
        MonitorChanges: {
            /**
             * @description The new name.
             * @example Ticket check
             */
            name?: string;
            schedule?: components["schemas"]["MonitorSchedule"];
        };
        /**
         * @description When to run, as a cron pattern in the time zone of the schedule. These are known to be allowed:
         *
         *     - `*\/5 * * * *`: every 5 minutes
         *     - `*\/30 * * * *`: every 30 minutes
         *     - `0 *\/1 * * *`: every hour
         *     - `0 *\/6 * * *`: every 6 hours
         *     - `0 17 * * *`: every day at 17:00
         *     - `0 12 * * MON`: every Monday at 12:00
         *     - `0 6 * * MON-FRI`: every weekday at 6:00
         * @example 0 6 * * MON-FRI
         */
        MonitorCron: string;
        /** @description One request of a run with its answer. */
        MonitorExecution: {
            /**
             * @description The number of the request in the run.
             * @example 1
             */
            id?: number;
            /** @description The request of the collection. */
            item?: {
                /**
                 * @description Its name.
                 * @example Buy a ticket
                 */
                name?: string;
            };
            /** @description What was sent. */
            request?: {
                /** @description The body. Its form depends on the request. */
                body?: {
                    [key: string]: unknown;
                };
                /** @description The headers, by their names. */
                headers?: {
                    [key: string]: unknown;
                };
                /**
                 * @description The HTTP method.
                 * @example POST
                 */
                method?: string;
                /**
                 * @description When it was sent.
                 * @example 2024-08-20T06:00:04.026Z
                 */
                timestamp?: string;
                /**
                 * Format: uri
                 * @description The address.
                 * @example https://api.tidewater.example/tickets
                 */
                url?: string;
            };
            /** @description What came back. */
            response?: {
                /** @description The body. Its form depends on the answer. */
                body?: {
                    [key: string]: unknown;
                };
                /**
                 * @description The HTTP status.
                 * @example 201
                 */
                code?: number;
                /** @description The headers, by their names. */
                headers?: {
                    [key: string]: unknown;
                };
                /**
                 * @description The size of the answer in bytes.
                 * @example 298
                 */
                responseSize?: number;
                /**
                 * @description How long the answer took, in milliseconds.
                 * @example 26
                 */
                responseTime?: number;
            };
        };
        /** @description A monitor to create. */
        MonitorInput: {
            /** @description The UID of the collection to run. */
            collection?: components["schemas"]["Uid"];
            /** @description The UID of an environment that fills variables in. */
            environment?: components["schemas"]["Uid"];
            /**
             * @description The name.
             * @example Ticket check
             */
            name?: string;
            schedule?: components["schemas"]["MonitorSchedule"];
        };
        /** @description The last run of a monitor. */
        MonitorLastRun: {
            /** @description When it ended. */
            finishedAt?: components["schemas"]["Timestamp"];
            /** @description When it began. */
            startedAt?: components["schemas"]["Timestamp"];
            stats?: components["schemas"]["MonitorRunStats"];
            /**
             * @description How it ended, such as `success` or `failed`.
             * @example failed
             */
            status?: string;
        };
        /** @description All monitors that were asked for. */
        MonitorList: {
            /** @description The monitors. */
            monitors?: components["schemas"]["MonitorSummary"][];
        };
        /** @description How a monitor sends its requests. */
        MonitorOptions: {
            /**
             * @description Whether it follows redirects.
             * @example true
             */
            followRedirects?: boolean;
            /**
             * @description The pause between two requests, in milliseconds.
             * @example 0
             */
            requestDelay?: number;
            /**
             * @description How long it waits for an answer, in milliseconds.
             * @example 3000
             */
            requestTimeout?: number;
            /**
             * @description Whether it insists on a valid certificate.
             * @example true
             */
            strictSSL?: boolean;
        };
        /** @description Somebody who is told. */
        MonitorRecipient: {
            /**
             * Format: email
             * @description The address that the mail goes to.
             * @example taylor.lee@example.com
             */
            email?: string;
        };
        /** @description The monitor that was created or changed, without its schedule. */
        MonitorResult: {
            monitor?: components["schemas"]["ElementSummary"];
        };
        /** @description A run of a monitor. With `async=true`, `stats`, `executions` and `failures` are absent. */
        MonitorRun: {
            /** @description The requests that were sent, with their answers, in their order. */
            executions?: components["schemas"]["MonitorExecution"][];
            /** @description What failed. The form of an entry is not known. */
            failures?: {
                [key: string]: unknown;
            }[];
            /** @description What was run, and how far the run is. */
            info?: {
                /** @description The UID of the collection. */
                collectionUid?: components["schemas"]["Uid"];
                /** @description The UID of the environment. */
                environmentUid?: components["schemas"]["Uid"];
                /** @description When it ended. */
                finishedAt?: components["schemas"]["Timestamp"];
                /** @description The id of the run. */
                jobId?: components["schemas"]["Uuid"];
                /** @description The id of the monitor. */
                monitorId?: components["schemas"]["Uuid"];
                /**
                 * @description The name of the monitor.
                 * @example Ticket check
                 */
                name?: string;
                /** @description When it began. */
                startedAt?: components["schemas"]["Timestamp"];
                /**
                 * @description How the run ended, such as `success` or `failed`.
                 * @example success
                 */
                status?: string;
            };
            stats?: components["schemas"]["MonitorRunStats"];
        };
        /** @description How many there were, and how many of them failed. */
        MonitorRunCount: {
            /**
             * @description How many failed. It can be absent.
             * @example 1
             */
            failed?: number;
            /**
             * @description How many there were.
             * @example 8
             */
            total?: number;
        };
        /** @description The numbers of a run. */
        MonitorRunStats: {
            /** @description The tests in the scripts. */
            assertions?: components["schemas"]["MonitorRunCount"];
            /** @description The requests. In *Get a monitor*, `failed` is absent. */
            requests?: components["schemas"]["MonitorRunCount"];
        };
        /** @description When a monitor runs. */
        MonitorSchedule: {
            cron?: components["schemas"]["MonitorCron"];
            /**
             * @description The time zone, by its name in the tz database.
             * @example America/Chicago
             */
            timezone?: string;
        };
        /** @description A monitor without its schedule and its last run. */
        MonitorSummary: {
            /** @description The id, which the monitor routes take as `monitorId`. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Ticket check
             */
            name?: string;
            /** @description The user that the monitor belongs to, here as text. */
            owner?: components["schemas"]["UserIdText"];
            uid?: components["schemas"]["Uid"];
        };
        /** @description A thing by its id and its name, to be read in full under its own route. */
        NamedReference: {
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example v1
             */
            name?: string;
        };
        /** @description An error in two fields, without a wrapper. */
        NameMessageError: {
            /**
             * @description What went wrong, for people.
             * @example There is no such item.
             */
            message: string;
            name: components["schemas"]["ErrorName"];
        };
        /**
         * @description The cursor of the next page, to be sent as `cursor`. Absent, empty or `null` on the last page. It
         *     is opaque.
         * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
         */
        NextCursor: string | null;
        /**
         * @description How to turn the definition into a collection. The names of the options are not documented; they
         *     are said to be those of the vendor's open-source converter, openapi-to-postman.
         * @example {
         *       "folderStrategy": "Tags"
         *     }
         */
        OpenApiImportOptions: {
            [key: string]: unknown;
        };
        /** @description An OpenAPI definition to import, as JSON. */
        OpenApiJsonImport: {
            /**
             * @description The OpenAPI definition itself.
             * @example {
             *       "openapi": "3.0.3",
             *       "info": {
             *         "title": "Ferry tickets",
             *         "version": "1.0.0"
             *       },
             *       "paths": {}
             *     }
             */
            input: {
                [key: string]: unknown;
            };
            options?: components["schemas"]["OpenApiImportOptions"];
            /**
             * @description The form of `input`, here `json`.
             * @example json
             */
            type: "json" | (string & {});
        };
        /** @description An OpenAPI definition to import, as text. */
        OpenApiTextImport: {
            /**
             * @description The OpenAPI definition as text.
             * @example {"openapi":"3.0.3","info":{"title":"Ferry tickets","version":"1.0.0"},"paths":{}}
             */
            input: string;
            options?: components["schemas"]["OpenApiImportOptions"];
            /**
             * @description The form of `input`, here `string`.
             * @example string
             */
            type: "string" | (string & {});
        };
        /** @description What to add, under the name of its type. One at a time. */
        PrivateNetworkAddition: {
            /** @description An API to add. */
            api: components["schemas"]["PrivateNetworkPlacement"];
        } | {
            collection: components["schemas"]["PrivateNetworkCollectionPlacement"];
        } | {
            /** @description A workspace to add. */
            workspace: components["schemas"]["PrivateNetworkPlacement"];
        } | {
            folder: components["schemas"]["PrivateNetworkFolderInput"];
        };
        /** @description What to change, under the name of its type, which is `elementType` once more. */
        PrivateNetworkChange: {
            /** @description Where to move the API. */
            api: components["schemas"]["PrivateNetworkMove"];
        } | {
            collection: components["schemas"]["PrivateNetworkCollectionChanges"];
        } | {
            /** @description Where to move the workspace. */
            workspace: components["schemas"]["PrivateNetworkMove"];
        } | {
            folder: components["schemas"]["PrivateNetworkFolderChanges"];
        };
        /** @description What to change about a collection in the network. */
        PrivateNetworkCollectionChanges: {
            /** @description Which environments go with the collection from now on, and which no longer. */
            environments?: {
                /**
                 * @description The UIDs of environments to add.
                 * @example [
                 *       "87654321-b7e1122c-6021-482d-b13b-ff315fa6e946"
                 *     ]
                 */
                $add?: string[];
                /**
                 * @description The UIDs of environments to take away.
                 * @example [
                 *       "12345678-741b565f-487f-419d-a36d-82d4a0030ebc"
                 *     ]
                 */
                $remove?: string[];
            };
            /**
             * @description The id of the folder to move it to.
             * @example 2
             */
            parentFolderId?: number;
        };
        /** @description A collection to add, and where. */
        PrivateNetworkCollectionPlacement: {
            /**
             * @description The UIDs of environments that go with the collection.
             * @example [
             *       "12345678-741b565f-487f-419d-a36d-82d4a0030ebc"
             *     ]
             */
            environments?: components["schemas"]["Uid"][];
            /**
             * @description The UID of the collection. Whether the bare id does as well is not known.
             * @example 12345678-8329952f-0447-4124-ad57-ceadceddfd9c
             */
            id: string;
            /**
             * @description The id of the folder to put it in.
             * @example 1
             */
            parentFolderId: number;
        };
        /** @description An API, a collection or a workspace that stands in the Private API Network. */
        PrivateNetworkElement: {
            /** @description When it was added to the network. */
            addedAt?: components["schemas"]["Timestamp"];
            /** @description Who added it to the network. */
            addedBy?: components["schemas"]["UserId"];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserId"];
            /**
             * @description What it is, at length. It can be empty.
             * @example What the shop and the ticket machines call.
             */
            description?: string;
            /**
             * @description The UIDs of the environments that go with a collection. Lists leave them out.
             * @example [
             *       "12345678-741b565f-487f-419d-a36d-82d4a0030ebc"
             *     ]
             */
            environments?: string[];
            /**
             * Format: uri
             * @description The address of the element in this API.
             * @example https://api.getpostman.com/apis/989e2345-9a58-4892-aeb1-2160aa0b3372
             */
            href?: string;
            /**
             * @description The id of the API or workspace, or the UID of the collection. The routes for one element take
             *     it as `elementId`.
             * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
             */
            id?: string;
            /**
             * @description The name.
             * @example Ferry tickets API
             */
            name?: string;
            /**
             * @description The id of the folder that it stands in.
             * @example 2
             */
            parentFolderId?: number;
            /**
             * @description What it is, in short. It can be `null`.
             * @example Sailings and tickets
             */
            summary?: string | null;
            /**
             * @description What it is, `api`, `collection` or `workspace`.
             * @example api
             */
            type?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserId"];
        };
        /**
         * @description What stands in the network, an API, a collection, a workspace or a folder.
         * @example api
         */
        PrivateNetworkElementType: "api" | "collection" | "folder" | "workspace" | (string & {});
        /** @description What stands in the Private API Network, an element or, with a numeric id, a folder. */
        PrivateNetworkEntry: components["schemas"]["PrivateNetworkElement"] | components["schemas"]["PrivateNetworkFolder"];
        /** @description A folder in the Private API Network. */
        PrivateNetworkFolder: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserId"];
            /**
             * @description What is in it.
             * @example Everything about money
             */
            description?: string;
            /**
             * @description The id. Elements and folders name it as `parentFolderId`, and the routes for one folder take
             *     it as `elementId`.
             * @example 1
             */
            id?: number;
            /**
             * @description The name.
             * @example Billing
             */
            name?: string;
            /**
             * @description The id of the folder that it stands in; `0` is the root.
             * @example 0
             */
            parentFolderId?: number;
            /**
             * @description Always `folder`.
             * @example folder
             */
            type?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserId"];
        };
        /** @description What to change about a folder. */
        PrivateNetworkFolderChanges: {
            /**
             * @description Another description.
             * @example Everything about money
             */
            description?: string;
            /**
             * @description Another name.
             * @example Billing
             */
            name?: string;
            /**
             * @description The id of the folder to move it to; `0` is the root.
             * @example 0
             */
            parentFolderId?: number;
        };
        /** @description A folder to create. */
        PrivateNetworkFolderInput: {
            /**
             * @description What is in it.
             * @example Everything about money
             */
            description?: string;
            /**
             * @description The name.
             * @example Billing
             */
            name: string;
            /**
             * @description The id of the folder to create it in. Left out, it is created at the root.
             * @default 0
             * @example 0
             */
            parentFolderId?: number;
        };
        /** @description Where to move an API or a workspace. */
        PrivateNetworkMove: {
            /**
             * @description The id of the folder to move it to.
             * @example 1
             */
            parentFolderId?: number;
        };
        /** @description One page of the Private API Network, with the elements and folders apart. */
        PrivateNetworkPage: {
            /** @description The elements on this page. */
            elements?: components["schemas"]["PrivateNetworkElement"][];
            /** @description The folders on this page, limited on their own. */
            folders?: components["schemas"]["PrivateNetworkFolder"][];
            meta?: components["schemas"]["PrivateNetworkPageMeta"];
        };
        /** @description Which page this is, and how much there is in all. */
        PrivateNetworkPageMeta: {
            /**
             * @description The page size that was used for this answer, at most 1000.
             * @example 2
             */
            limit?: number;
            /**
             * @description How many items were skipped.
             * @example 0
             */
            offset?: number;
            /**
             * @description How many there are on all pages. Elements and folders are counted together.
             * @example 4
             */
            totalCount?: number;
        };
        /** @description An API or a workspace to add, and where. */
        PrivateNetworkPlacement: {
            /** @description The id of the API or workspace. */
            id: components["schemas"]["Uuid"];
            /**
             * @description The id of the folder to put it in.
             * @example 2
             */
            parentFolderId: number;
        };
        /** @description What was removed, under the name of its type. The other fields are absent. */
        PrivateNetworkRemoval: {
            /** @description The API that was removed. */
            api?: components["schemas"]["PrivateNetworkRemoved"];
            /** @description The collection that was removed. */
            collection?: components["schemas"]["PrivateNetworkRemoved"];
            /** @description The folder that was deleted. */
            folder?: components["schemas"]["PrivateNetworkRemoved"];
            /** @description The workspace that was removed. */
            workspace?: components["schemas"]["PrivateNetworkRemoved"];
        };
        /** @description What was removed. */
        PrivateNetworkRemoved: {
            /**
             * @description The id or UID, as it was given.
             * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
             */
            id?: string;
        };
        /** @description A request of a team member to have something added to the network. */
        PrivateNetworkRequest: {
            /** @description When it was made. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who made it. */
            createdBy?: components["schemas"]["UserId"];
            element?: components["schemas"]["PrivateNetworkRequestedElement"];
            /**
             * @description The id, which *Answer a request* takes as `requestId`.
             * @example 232
             */
            id?: number;
            /**
             * @description What the team member wrote.
             * @example Please add our payments.
             */
            message?: string;
            response?: components["schemas"]["PrivateNetworkRequestAnswer"];
            status?: components["schemas"]["PrivateNetworkRequestStatus"];
        };
        /** @description What was answered to a request. A request that is pending has none. */
        PrivateNetworkRequestAnswer: {
            /** @description When it was answered. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who answered. */
            createdBy?: components["schemas"]["UserId"];
            /**
             * @description The reason, for whoever asked.
             * @example Please add a description first.
             */
            message?: string;
        };
        /** @description What somebody asks to add to the network. */
        PrivateNetworkRequestedElement: {
            /** @description When it was created. Lists leave it out. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. Lists leave it out. */
            createdBy?: components["schemas"]["UserId"];
            /**
             * @description The id of the API or workspace, or the UID of the collection.
             * @example 12345678-8329952f-0447-4124-ad57-ceadceddfd9c
             */
            id?: string;
            /**
             * @description The name.
             * @example Payments
             */
            name?: string;
            /**
             * @description What it is, in short. It can be `null`.
             * @example Takes payments.
             */
            summary?: string | null;
            /** @description What it is. */
            type?: components["schemas"]["TaggedEntityType"];
        };
        /** @description One page of the requests to add something. */
        PrivateNetworkRequestPage: {
            meta?: components["schemas"]["PrivateNetworkPageMeta"];
            /** @description The requests on this page. */
            requests?: components["schemas"]["PrivateNetworkRequest"][];
        };
        /**
         * @description Where a request stands.
         * @example pending
         */
        PrivateNetworkRequestStatus: "approved" | "denied" | "pending" | (string & {});
        /**
         * @description An error in the form of RFC 9457. Branch on `type`, which is an address or a bare name; the other
         *     texts are for people and may change.
         */
        Problem: {
            /**
             * @description What went wrong this time. Mostly a text; forks and transfers send an object.
             * @example You are not allowed to do this.
             */
            detail: string | {
                [key: string]: unknown;
            };
            /**
             * @description The address that failed. It can be absent.
             * @example /collections/12345678-76430b78-7a8b-4654-8d3e-ce040380f2db/tags
             */
            instance?: string;
            /**
             * @description The HTTP status once more. It can be absent.
             * @example 403
             */
            status?: number;
            /**
             * @description The kind of error, for people.
             * @example Forbidden
             */
            title: string;
            /**
             * @description The kind of error.
             * @example https://api.postman.com/problems/forbidden
             */
            type: string;
        };
        /** @description A pull request with its two collections, its reviewers and the state of its merge. */
        PullRequest: {
            /**
             * @description What was said when it was declined.
             * @example Please wait for the new prices
             */
            comment?: string;
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /**
             * @description What the changes are for.
             * @example Adds the sailings from November to March
             */
            description?: string;
            destination?: components["schemas"]["PullRequestDestination"];
            /**
             * @description What is forked, for example `collection`. The vendor's definition spells the name like this;
             *     be ready for `forkType`, as *Update a pull request* has it.
             * @example collection
             */
            fortkType?: string;
            id?: components["schemas"]["Uuid"];
            merge?: components["schemas"]["PullRequestMerge"];
            /** @description The users who are to review it, and what they decided. */
            reviewers?: components["schemas"]["PullRequestReviewer"][];
            source?: components["schemas"]["PullRequestSource"];
            status?: components["schemas"]["PullRequestStatus"];
            /**
             * @description The title.
             * @example Winter timetable
             */
            title?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description What to change about a pull request. */
        PullRequestChanges: {
            /**
             * @description What the changes are for.
             * @example Adds the sailings from November to March
             */
            description?: string;
            /** @description The ids of the users who are to review it. The list has to be sent even if it stays. */
            reviewers: components["schemas"]["UserIdText"][];
            /**
             * @description The title. It has to be sent even if it stays.
             * @example Winter timetable
             */
            title: string;
        };
        /** @description The collection that is to take the changes in. */
        PullRequestDestination: {
            /**
             * @description Whether it still exists.
             * @example true
             */
            exists?: boolean;
            /** @description The UID of the collection. */
            id?: components["schemas"]["Uid"];
            /**
             * @description The name of the collection.
             * @example Ferry tickets
             */
            name?: string;
        };
        /** @description A pull request to create. */
        PullRequestInput: {
            /**
             * @description What the changes are for.
             * @example Adds the sailings from November to March
             */
            description: string;
            /** @description The UID of the collection that is to take the changes in, the source of the fork. */
            destinationId: components["schemas"]["Uid"];
            /** @description The ids of the users who are to review it. */
            reviewers: components["schemas"]["UserIdText"][];
            /**
             * @description The title.
             * @example Winter timetable
             */
            title: string;
        };
        /** @description All pull requests of a collection. */
        PullRequestList: {
            /** @description The pull requests. */
            data?: components["schemas"]["PullRequestSummary"][];
        };
        /** @description How the merge is going. */
        PullRequestMerge: {
            /**
             * @description Whether no merge is running, one is, or the last one failed.
             * @example inactive
             */
            status?: "inactive" | "inprogress" | "failed" | (string & {});
        };
        /** @description A user who is to review a pull request. */
        PullRequestReviewer: {
            id?: components["schemas"]["UserIdText"];
            /**
             * @description What the user decided. What stands here before that is not known.
             * @example approved
             */
            status?: "approved" | "declined" | (string & {});
        };
        /** @description The fork whose changes are proposed. */
        PullRequestSource: {
            /**
             * @description Whether it still exists.
             * @example true
             */
            exists?: boolean;
            /**
             * @description The label of the fork.
             * @example Winter timetable
             */
            forkName?: string;
            /** @description The UID of the fork. */
            id?: components["schemas"]["Uid"];
            /**
             * @description The name of the fork.
             * @example Ferry tickets
             */
            name?: string;
        };
        /**
         * @description What became of a pull request so far.
         * @example open
         */
        PullRequestStatus: "open" | "approved" | "declined" | "merged" | (string & {});
        /**
         * @description A pull request with the ids of its two collections. `href`, `comment` and `updatedBy` are only in
         *     lists, `forkType` is only in the answer of *Update a pull request*.
         */
        PullRequestSummary: {
            /**
             * @description What was said when it was declined.
             * @example Please wait for the new prices
             */
            comment?: string;
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /**
             * @description What the changes are for.
             * @example Adds the sailings from November to March
             */
            description?: string;
            /** @description The UID of the collection that is to take the changes in. */
            destinationId?: components["schemas"]["Uid"];
            /**
             * @description What is forked, for example `collection`.
             * @example collection
             */
            forkType?: string;
            /**
             * @description The path of *Get a pull request*, without the host.
             * @example /pull-requests/8c0aa3e3-7127-4c66-aa49-d4a99928b75c
             */
            href?: string;
            /** @description The id, which the routes under `/pull-requests` take as `pullRequestId`. */
            id?: components["schemas"]["Uuid"];
            /** @description The UID of the fork whose changes are proposed. */
            sourceId?: components["schemas"]["Uid"];
            status?: components["schemas"]["PullRequestStatus"];
            /**
             * @description The title.
             * @example Winter timetable
             */
            title?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description The body of every 429. It is flat, unlike those of other errors. */
        RateLimitBody: {
            /**
             * @description Which limit was reached. `rateLimited` passes with time, `serviceLimitExhausted` does not.
             * @example rateLimited
             */
            error: "rateLimited" | "serviceLimitExhausted" | (string & {});
            /**
             * @description What was reached, for people. With `rateLimited` it names an epoch second.
             * @example Too many calls. Try again after 1724421600.
             */
            message: string;
        };
        /**
         * @description The HTTP method of a saved request.
         * @example GET
         */
        RequestMethod: "GET" | "PUT" | "POST" | "PATCH" | "DELETE" | "COPY" | "HEAD" | "OPTIONS" | "LINK" | "UNLINK" | "PURGE" | "LOCK" | "UNLOCK" | "PROPFIND" | "VIEW" | (string & {});
        /** @description A way to authenticate. */
        ScimAuthenticationScheme: {
            /**
             * @description What it is, in a few words.
             * @example Authentication with the OAuth Bearer Token standard
             */
            description?: string;
            /**
             * @description The name for people.
             * @example OAuth Bearer Token
             */
            name?: string;
            /**
             * Format: uri
             * @description The address of the standard.
             * @example http://www.rfc-editor.org/info/rfc6750
             */
            specUri?: string;
            /**
             * @description The kind, in SCIM's own words.
             * @example oauthbearertoken
             */
            type?: string;
        };
        /** @description The error body of the SCIM routes (RFC 7644). */
        ScimError: {
            /**
             * @description What went wrong, for people.
             * @example Resource not found
             */
            detail: string;
            /**
             * @description The URN that marks the body as an error.
             * @example [
             *       "urn:ietf:params:scim:api:messages:2.0:Error"
             *     ]
             */
            schemas: string[];
            /**
             * @description The kind of error in SCIM's own words. It can be absent.
             * @example uniqueness
             */
            scimType?: string;
            /**
             * @description The HTTP status once more, as text.
             * @example 404
             */
            status: string;
        };
        /** @description A group of users, as the identity provider sees it. */
        ScimGroup: {
            /**
             * @description The name. *Get a SCIM group* has it in `userName`.
             * @example Crew
             */
            displayName?: string;
            /**
             * @description The id that the identity provider gave.
             * @example 123
             */
            externalId?: string;
            /**
             * @description The SCIM id, which is not the id that the group has elsewhere in this API.
             * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
             */
            id?: string;
            /** @description The members. The answer of *Update a SCIM group* leaves them out. */
            members?: components["schemas"]["ScimGroupMember"][];
            meta?: components["schemas"]["ScimMeta"];
            schemas?: components["schemas"]["ScimSchemas"];
            /**
             * @description The name, in the answer of *Get a SCIM group* only.
             * @example Crew
             */
            userName?: string;
        };
        /** @description Changes of a group. */
        ScimGroupChanges: {
            /** @description The changes. */
            Operations?: components["schemas"]["ScimGroupOperation"][];
            schemas?: components["schemas"]["ScimSchemas"];
        };
        /** @description A group to create. */
        ScimGroupInput: {
            /**
             * @description The name.
             * @example Crew
             */
            displayName?: string;
            /** @description The members to begin with. */
            members?: components["schemas"]["ScimGroupMember"][];
            schemas?: components["schemas"]["ScimSchemas"];
        };
        /** @description A member of a group. */
        ScimGroupMember: {
            /**
             * @description The e-mail address of the user.
             * @example taylor.lee@example.com
             */
            display?: string;
            /**
             * @description The SCIM id of the user.
             * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
             */
            value?: string;
        };
        /** @description One change of a group. */
        ScimGroupOperation: {
            /**
             * @description What to do. `replace` gives another name, `add` and `remove` are for members.
             * @example replace
             */
            op?: "replace" | "remove" | "add" | (string & {});
            /**
             * @description What to change, such as `members`. A new name needs no path.
             * @example members
             */
            path?: string;
            /** @description The new value. */
            value?: {
                /**
                 * @description The new name.
                 * @example Deck crew
                 */
                displayName?: string;
                /**
                 * @description The SCIM id of the group. Whether it names the user for `members` is not known.
                 * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
                 */
                id?: string;
            };
        };
        /** @description One page of groups. */
        ScimGroupPage: {
            /**
             * @description The size of this page.
             * @example 1
             */
            itemsPerPage?: number;
            /** @description The groups on this page. */
            Resources?: components["schemas"]["ScimGroup"][];
            schemas?: components["schemas"]["ScimSchemas"];
            /**
             * @description The place of the first group on this page, counted from 1.
             * @example 1
             */
            startIndex?: number;
            /**
             * @description How many groups there are on all pages.
             * @example 2
             */
            totalResults?: number;
        };
        /** @description What it is, and since when. */
        ScimMeta: {
            /** @description When it was created. */
            created?: components["schemas"]["Timestamp"];
            /** @description When it was last changed. */
            lastModified?: components["schemas"]["Timestamp"];
            /**
             * @description What it is.
             * @example User
             */
            resourceType?: "User" | "Group" | (string & {});
        };
        /** @description The name of a user. */
        ScimName: {
            /**
             * @description The last name.
             * @example Lee
             */
            familyName?: string;
            /**
             * @description The first name.
             * @example Taylor
             */
            givenName?: string;
        };
        /** @description A kind of thing that the SCIM service keeps. */
        ScimResourceType: {
            /**
             * @description What it is, in a few words.
             * @example User Account
             */
            description?: string;
            /**
             * @description The end of its address, after `/scim/v2`.
             * @example /Users
             */
            endpoint?: string;
            /**
             * @description The id.
             * @example User
             */
            id?: string;
            /**
             * @description The name.
             * @example User
             */
            name?: string;
            /**
             * @description The URN of the schema that its fields come from.
             * @example urn:ietf:params:scim:schemas:core:2.0:User
             */
            schema?: string;
            /** @description The schemas that add fields to it. */
            schemaExtensions?: components["schemas"]["ScimSchemaExtension"][];
            schemas?: components["schemas"]["ScimSchemas"];
        };
        /** @description A schema that adds fields to another. */
        ScimSchemaExtension: {
            /**
             * @description Whether its fields have to be sent.
             * @example false
             */
            required?: boolean;
            /**
             * @description The URN of the schema.
             * @example urn:ietf:params:scim:schemas:extension:enterprise:2.0:User
             */
            schema?: string;
        };
        /**
         * @description The URNs that say what the body is.
         * @example [
         *       "urn:ietf:params:scim:schemas:core:2.0:User"
         *     ]
         */
        ScimSchemas: string[];
        /** @description What the SCIM service can do. */
        ScimServiceProviderConfig: {
            /** @description The ways to authenticate. */
            authenticationSchemes?: components["schemas"]["ScimAuthenticationScheme"][];
            /** @description Whether several changes can be sent in one call. */
            bulk?: {
                /**
                 * @description How many changes a call may have.
                 * @example 0
                 */
                maxOperations?: number;
                /**
                 * @description How long the body may be, in bytes.
                 * @example 0
                 */
                maxPayloadSize?: number;
                /**
                 * @description Whether it is there.
                 * @example false
                 */
                supported?: boolean;
            };
            /** @description Whether passwords can be changed. */
            changePassword?: components["schemas"]["ScimSupport"];
            /**
             * Format: uri
             * @description The address of the documentation for people.
             * @example https://example.com/docs/scim
             */
            documentationUri?: string;
            /** @description Whether answers have an ETag. */
            etag?: components["schemas"]["ScimSupport"];
            /** @description Whether lists can be filtered. */
            filter?: {
                /**
                 * @description How many items an answer may have.
                 * @example 100
                 */
                maxResults?: number;
                /**
                 * @description Whether it is there.
                 * @example true
                 */
                supported?: boolean;
            };
            /** @description What this body is, and where. */
            meta?: {
                /**
                 * Format: uri
                 * @description Its own address.
                 * @example https://api.getpostman.com/scim/v2/ServiceProviderConfig
                 */
                location?: string;
                /**
                 * @description What it is.
                 * @example ServiceProviderConfig
                 */
                resourceType?: string;
            };
            /** @description Whether parts can be changed, with PATCH. */
            patch?: components["schemas"]["ScimSupport"];
            schemas?: components["schemas"]["ScimSchemas"];
            /** @description Whether lists can be sorted. */
            sort?: components["schemas"]["ScimSupport"];
        };
        /** @description Whether the service has a feature. */
        ScimSupport: {
            /**
             * @description Whether it is there.
             * @example false
             */
            supported?: boolean;
        };
        /** @description A user, as the identity provider sees it. */
        ScimUser: {
            /**
             * @description Whether the user is active.
             * @example true
             */
            active?: boolean;
            /**
             * @description The id that the identity provider gave.
             * @example 12345678
             */
            externalId?: string;
            /**
             * @description The SCIM id, which is not the id that the user has elsewhere in this API.
             * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
             */
            id?: string;
            meta?: components["schemas"]["ScimMeta"];
            name?: components["schemas"]["ScimName"];
            schemas?: components["schemas"]["ScimSchemas"];
            /**
             * Format: email
             * @description The e-mail address.
             * @example taylor.lee@example.com
             */
            userName?: string;
        };
        /** @description The new name of a user. */
        ScimUserChanges: {
            name?: components["schemas"]["ScimName"];
            schemas?: components["schemas"]["ScimSchemas"];
        };
        /** @description A user to create. */
        ScimUserInput: {
            /**
             * @description Whether the user is active from the start.
             * @example true
             */
            active?: boolean;
            /**
             * @description The id that the identity provider gives.
             * @example 12345678
             */
            externalId?: string;
            /**
             * @description The groups that the user belongs to, by their SCIM ids.
             * @example [
             *       "77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58"
             *     ]
             */
            groups?: string[];
            /**
             * @description The language and country.
             * @example en-US
             */
            locale?: string;
            name?: components["schemas"]["ScimName"];
            schemas?: components["schemas"]["ScimSchemas"];
            /**
             * @description The e-mail address.
             * @example taylor.lee@example.com
             */
            userName?: string;
        };
        /** @description One page of users. */
        ScimUserPage: {
            /**
             * @description The size of this page.
             * @example 2
             */
            itemsPerPage?: number;
            /** @description The users on this page. */
            Resources?: components["schemas"]["ScimUser"][];
            schemas?: components["schemas"]["ScimSchemas"];
            /**
             * @description The place of the first user on this page, counted from 1.
             * @example 1
             */
            startIndex?: number;
            /**
             * @description How many users there are on all pages.
             * @example 3
             */
            totalResults?: number;
        };
        /** @description Changes of a user's state. */
        ScimUserStateChanges: {
            /** @description The changes. */
            Operations?: components["schemas"]["ScimUserStateOperation"][];
            schemas?: components["schemas"]["ScimSchemas"];
        };
        /** @description One change of a user's state. */
        ScimUserStateOperation: {
            /**
             * @description What to do. Only `replace` is known.
             * @example replace
             */
            op?: "replace" | (string & {});
            /** @description The new state. */
            value?: {
                /**
                 * @description `true` activates the user, `false` deactivates the user.
                 * @example false
                 */
                active?: boolean;
            };
        };
        /** @description The error body of the secret scanner, a problem without a detail. */
        SecretScannerProblem: {
            /**
             * @description The address that failed.
             * @example /detected-secrets-queries
             */
            instance: string;
            /**
             * @description The HTTP status once more.
             * @example 400
             */
            status: number;
            /**
             * @description What went wrong, for people.
             * @example limit specified is invalid
             */
            title: string;
            /**
             * @description The kind of error.
             * @example BAD_REQUEST
             */
            type: "BAD_REQUEST" | "FORBIDDEN" | "SERVER_ERROR" | "UNAUTHORIZED" | (string & {});
        };
        /** @description A kind of secret that the scanner looks for. */
        SecretType: {
            /** @description The id, which *Search detected secrets* takes in `secretTypes`. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name for people.
             * @example Tidewater booking token
             */
            name?: string;
            /**
             * @description Where it comes from: built into the scanner (`DEFAULT`), or a pattern of the team
             *     (`TEAM_REGEX`).
             * @example TEAM_REGEX
             */
            type?: "DEFAULT" | "TEAM_REGEX" | (string & {});
        };
        /** @description All kinds of secret that the scanner looks for. */
        SecretTypeList: {
            /** @description The kinds of secret. */
            data?: components["schemas"]["SecretType"][];
            /** @description How long the list is. */
            meta?: {
                /**
                 * @description How many kinds there are.
                 * @example 2
                 */
                total?: number;
            };
        };
        /**
         * @description The direction of a sort, ascending or descending.
         * @example desc
         */
        SortDirection: "asc" | "desc" | (string & {});
        /** @description One tag. */
        Tag: {
            slug: components["schemas"]["TagSlug"];
        };
        /** @description An error body of its own, flat and with the status. */
        TaggedEntitiesError: {
            /**
             * @description The kind of error.
             * @example Bad Request
             */
            error: string;
            /**
             * @description What went wrong, for people.
             * @example limit must be less than or equal to 50
             */
            message: string;
            /**
             * @description The HTTP status once more.
             * @example 400
             */
            statusCode: number;
        };
        /** @description An element that carries the tag, to be read under its own route. */
        TaggedEntity: {
            /**
             * @description The UID of the element. The routes of APIs and workspaces take the bare id, the part after the
             *     first hyphen.
             */
            entityId?: components["schemas"]["Uid"];
            entityType?: components["schemas"]["TaggedEntityType"];
        };
        /** @description One page of what carries a tag. */
        TaggedEntityPage: {
            /** @description The elements, one level down. */
            data?: {
                /** @description The elements on this page. */
                entities: components["schemas"]["TaggedEntity"][];
            };
            /** @description How the list continues. */
            meta?: {
                /**
                 * @description How many elements there are, as it seems on this page alone.
                 * @example 2
                 */
                count: number;
                nextCursor?: components["schemas"]["NextCursor"];
            };
        };
        /**
         * @description The kind of an element that carries a tag.
         * @example collection
         */
        TaggedEntityType: "api" | "collection" | "workspace" | (string & {});
        /** @description All tags of an element, at most five. */
        TagList: {
            /** @description The tags. An empty list means none. */
            tags: components["schemas"]["Tag"][];
        };
        /**
         * @description A tag, in lower-case letters, digits and hyphens. It begins with a letter.
         * @example needs-review
         */
        TagSlug: string;
        /**
         * Format: date-time
         * @description A point in time, RFC 3339 in UTC.
         * @example 2024-08-20T09:15:00.000Z
         */
        Timestamp: string;
        /**
         * @description An id that is unique across users, the id of the owning user, a hyphen and the id.
         * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
         */
        Uid: string;
        /** @description An API after an update. The ids of users are text here. */
        UpdatedApi: {
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /**
             * @description What it is for, in full.
             * @example What the shop, the app and the ticket machines call.
             */
            description?: string;
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Ferry tickets API
             */
            name: string;
            /**
             * @description What it is for, in a few words.
             * @example Sailings, tickets and seats
             */
            summary?: string;
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
        };
        /** @description How much of one allowance is used up. */
        UsageOperation: {
            /**
             * @description How much the plan allows.
             * @example 1000000
             */
            limit?: number;
            /**
             * @description What is counted, such as `mock_usage`.
             * @example mock_usage
             */
            name?: string;
            /**
             * @description How much of the use goes beyond the limit.
             * @example 0
             */
            overage?: number;
            /**
             * @description How much has been used.
             * @example 110276
             */
            usage?: number;
        };
        /**
         * Format: int64
         * @description The id of a user.
         * @example 12345678
         */
        UserId: number;
        /**
         * @description The id of a user, as text.
         * @example 12345678
         */
        UserIdText: string;
        /**
         * @description An id. It has the form of a UUID.
         * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
         */
        Uuid: string;
        /** @description A webhook. Whoever calls `webhookUrl` runs the collection. */
        Webhook: {
            /** @description The UID of the collection that it runs. */
            collection?: components["schemas"]["Uid"];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Nightly sale
             */
            name?: string;
            uid?: components["schemas"]["Uid"];
            /**
             * @description The address to call.
             * @example https://webhooks.example.com/52a70ea2-34fa-49b3-9757-347674e91c92
             */
            webhookUrl?: string;
        };
        /** @description A webhook to create. */
        WebhookInput: {
            /** @description The UID of the collection to run. */
            collection: components["schemas"]["Uid"];
            /** @description The UID of an environment that fills variables in. */
            environment?: components["schemas"]["Uid"];
            /**
             * @description The name.
             * @example Nightly sale
             */
            name: string;
        };
        /** @description A workspace and what is in it. */
        Workspace: {
            /** @description The APIs in it. */
            apis?: components["schemas"]["WorkspaceElement"][];
            /** @description The collections in it. */
            collections?: components["schemas"]["WorkspaceElement"][];
            /** @description When it was created. */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description Who created it. */
            createdBy?: components["schemas"]["UserIdText"];
            /**
             * @description What the workspace is for.
             * @example Everything about selling tickets
             */
            description?: string;
            /** @description The environments in it. */
            environments?: components["schemas"]["WorkspaceElement"][];
            id?: components["schemas"]["Uuid"];
            /**
             * @description The mock servers in it. Those that are switched off are only there with
             *     `include=mocks:deactivated`.
             */
            mocks?: components["schemas"]["WorkspaceMock"][];
            /** @description The monitors in it. */
            monitors?: components["schemas"]["WorkspaceElement"][];
            /**
             * @description The name.
             * @example Ticketing
             */
            name?: string;
            /** @description The SCIM ids of the same users. Only with `include=scim`. */
            scim?: {
                /**
                 * @description The SCIM id of the user who created it.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                createdBy?: string;
                /**
                 * @description The SCIM id of the user who last changed it.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                updatedBy?: string;
            };
            type?: components["schemas"]["WorkspaceType"];
            /** @description When it was last changed. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description Who last changed it. */
            updatedBy?: components["schemas"]["UserIdText"];
            /** @description Who sees the workspace, in the same words as `type`. */
            visibility?: components["schemas"]["WorkspaceType"];
        };
        /** @description What to change about a workspace. */
        WorkspaceChanges: {
            /**
             * @description What the workspace is for.
             * @example Everything about selling tickets
             */
            description?: string;
            /**
             * @description The new name.
             * @example Ticketing
             */
            name?: string;
            /**
             * @description Who shall see the workspace from now on. Unlike on creation, `partner` is not among the known
             *     values.
             * @example team
             */
            type?: "private" | "personal" | "team" | "public" | (string & {});
        };
        /** @description Something in a workspace, by its id. Read it under its own route. */
        WorkspaceElement: {
            id?: components["schemas"]["Uuid"];
            /**
             * @deprecated
             * @description The name. Deprecated here, so read the element itself.
             * @example Ferry tickets
             */
            name?: string;
            /**
             * @deprecated
             * @description The UID. Deprecated here, so read the element itself.
             */
            uid?: components["schemas"]["Uid"];
        };
        /**
         * @description An error body of two workspace routes, which repeats the HTTP status: in `status` when a workspace
         *     may not be created, in `statusCode` when it is not found.
         */
        WorkspaceError: {
            /** @description What went wrong. Branch on `name`. */
            error: {
                /**
                 * @description More about it, for people. Only beside `status`.
                 * @example You are not allowed to do this.
                 */
                detail?: string;
                /**
                 * @description The address that failed. Only beside `status`.
                 * @example /workspaces
                 */
                instance?: string;
                /**
                 * @description What went wrong, for people.
                 * @example Forbidden
                 */
                message: string;
                name: components["schemas"]["ErrorName"];
                /**
                 * @description The HTTP status once more.
                 * @example 403
                 */
                status?: number;
                /**
                 * @description The HTTP status once more.
                 * @example 404
                 */
                statusCode?: number;
            };
        };
        /** @description A workspace to create. */
        WorkspaceInput: {
            /**
             * @description What the workspace is for.
             * @example Everything about selling tickets
             */
            description?: string;
            /**
             * @description The name.
             * @example Ticketing
             */
            name: string;
            type: components["schemas"]["WorkspaceType"];
        };
        /** @description All workspaces that were asked for. */
        WorkspaceList: {
            /** @description The workspaces. */
            workspaces?: components["schemas"]["WorkspaceSummary"][];
        };
        /** @description A mock server in a workspace, by its id. Read it with *Get a mock server*. */
        WorkspaceMock: {
            /**
             * @description Whether it has been switched off, so that it does not answer.
             * @example false
             */
            deactivated?: boolean;
            id?: components["schemas"]["Uuid"];
            /**
             * @deprecated
             * @description The name. Deprecated here, so read the mock server itself.
             * @example Ferry tickets mock
             */
            name?: string;
            /**
             * @deprecated
             * @description The UID. Deprecated here, so read the mock server itself.
             */
            uid?: components["schemas"]["Uid"];
        };
        /** @description The workspace that was created or changed. */
        WorkspaceResult: {
            /** @description The workspace, by its id and its name. */
            workspace?: components["schemas"]["NamedReference"];
        };
        /** @description One role that a workspace knows. */
        WorkspaceRole: {
            /**
             * @description What the role allows, for people.
             * @example Can manage the workspace and its people.
             */
            description?: string;
            /**
             * @description The name, for people.
             * @example Admin
             */
            displayName?: string;
            /**
             * @description The id, to be sent as `role`.
             * @example 3
             */
            id?: string;
        };
        /** @description A user or a user group and a role. */
        WorkspaceRoleAssignment: {
            /**
             * @description The id of the user or the user group, as `path` says. With `identifierType: scim` it is the
             *     SCIM id.
             * @example 12345678
             */
            id: string;
            /**
             * @description The id of the role, `1` for viewers, `2` for editors, `3` for admins.
             * @example 1
             */
            role: "1" | "2" | "3" | (string & {});
        };
        /** @description The roles that there are. */
        WorkspaceRoleCatalogue: {
            /** @description The roles, by who can have them. */
            roles?: {
                /** @description The roles that a user can have. */
                user?: components["schemas"]["WorkspaceRole"][];
                /** @description The roles that a user group can have. */
                usergroup?: components["schemas"]["WorkspaceRole"][];
            };
        };
        /** @description One change of roles, for users or for user groups. */
        WorkspaceRoleChange: {
            /**
             * @description Whether to give the roles or to take them away.
             * @example add
             */
            op: "add" | "remove" | (string & {});
            /**
             * @description Whose roles they are, users or user groups.
             * @example /user
             */
            path: "/user" | "/usergroup" | (string & {});
            /** @description Who, and which role. A user or group may appear only once in the whole call. */
            value: components["schemas"]["WorkspaceRoleAssignment"][];
        };
        /** @description The changes to make to the roles of a workspace. */
        WorkspaceRoleChanges: {
            /** @description The changes, at most 50. */
            roles?: components["schemas"]["WorkspaceRoleChange"][];
        };
        /** @description One role and all who have it. */
        WorkspaceRoleHolders: {
            /**
             * @description The name of the role, for people.
             * @example Viewer
             */
            displayName?: "Admin" | "Viewer" | "Editor" | (string & {});
            /** @description The ids of the user groups that have it. The request says `usergroup`. */
            group?: string[];
            /**
             * @description The id of the role.
             * @example 1
             */
            id?: string;
            /** @description The ids of the users who have it. */
            user?: string[];
        };
        /** @description The roles of a workspace as they are now. */
        WorkspaceRolesResult: {
            /** @description The roles with all who have them. */
            roles?: components["schemas"]["WorkspaceRoleHolders"][];
        };
        /** @description A workspace without what is in it. */
        WorkspaceSummary: {
            /** @description Who created it. *Get a workspace* has the same id as text. */
            createdBy?: components["schemas"]["UserId"];
            /** @description The id, which the workspace routes take as `workspaceId`. */
            id?: components["schemas"]["Uuid"];
            /**
             * @description The name.
             * @example Ticketing
             */
            name?: string;
            /** @description The SCIM id of the same user. Only with `include=scim`. */
            scim?: {
                /**
                 * @description The SCIM id of the user who created it.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                createdBy?: string;
            };
            type?: components["schemas"]["WorkspaceType"];
            /** @description Who sees the workspace, in the same words as `type`. */
            visibility?: components["schemas"]["WorkspaceType"];
        };
        /**
         * @description Who sees the workspace: `personal` its owner, `team` the whole team, `public` everybody. `private`
         *     is said to mean invited people of the team, `partner` invited people of other companies too.
         * @example team
         */
        WorkspaceType: "personal" | "team" | "private" | "public" | "partner" | (string & {});
        /** @description A problem inside `error`. `detail` and `status` can be absent. */
        WrappedProblem: {
            /** @description What went wrong. Branch on `type`. */
            error: {
                /**
                 * @description What went wrong this time.
                 * @example The 'path' property is required.
                 */
                detail?: string;
                /**
                 * @description The HTTP status once more.
                 * @example 400
                 */
                status?: number;
                /**
                 * @description The kind of error, for people.
                 * @example We could not find the collection you are looking for
                 */
                title: string;
                /**
                 * @description The kind of error, an address or a bare name.
                 * @example instanceNotFoundError
                 */
                type: string;
            };
        };
    };
    responses: {
        /**
         * @description This API does not allow the action. The collections of an API that is linked to Git cannot be
         *     read, for example.
         */
        ApiActionNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id, or the call is not valid. The error has no wrapper. */
        ApiBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NameMessageError"];
            };
        };
        /** @description Nothing has this id, or a parameter is not valid. */
        ApiCollectionInvalidParam: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The API has no such collection. The problem stands in `error` here. */
        ApiCollectionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    error?: components["schemas"]["Problem"];
                };
            };
        };
        /**
         * @description The user may not create APIs here, the plan allows no further one, or the API Builder is not
         *     available to the team.
         */
        ApiCreationForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"] | components["schemas"]["ApiLimitReachedError"];
            };
        };
        /** @description The user may not change this API, or the API Builder is not available to the team. */
        ApiForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id, or a parameter does not have the expected form. */
        ApiInvalidParams: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description No API has this id, or the user cannot see it. */
        ApiNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No API has this id, or the user cannot see it. A problem, labelled as plain JSON. */
        ApiNotFoundJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A required parameter or field is missing. Correct the call before you send it again. */
        ApiParamMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API, the schema or the file does not exist, or the user cannot see it. */
        ApiResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id, or a parameter or field is not valid. */
        ApiSchemaInvalidParam: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description No API has this id, or the files are no valid schema. */
        ApiSchemaNotCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The API has no such schema, or the user cannot see it. */
        ApiSchemaNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The definition cannot be read. The error stands one level deeper than elsewhere, in `error.name`. */
        ApiSecurityInvalidSchema: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error, in its field `name`. */
                    error?: {
                        name?: components["schemas"]["NameMessageError"];
                    };
                };
            };
        };
        /** @description What the version is to hold does not fit the API. Look at the API before you try again. */
        ApiStateInconsistent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id, or the list of tags is not valid; there may be at most five. */
        ApiTagsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /**
         * @description The user may not read or change the tags of this API, or tags are not part of the plan. A problem,
         *     labelled as plain JSON.
         */
        ApiTagsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No task of the API has this id. The title tells of a wrong form all the same. */
        ApiTaskNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This route cannot work with this API. Sending the call again does not help. */
        ApiUnsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id. The error comes with or without a wrapper. */
        ApiVersionBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["NameMessageError"];
            };
        };
        /** @description The API has no version with this id, perhaps because it is still being made. */
        ApiVersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No workspace has this id, or the user cannot see it. */
        ApiWorkspaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The call does not fit what it names. Correct it; sending it again does not help. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The call is not valid. A problem, labelled as plain JSON. */
        BillingMalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter does not have the expected form, such as a UID that is none. */
        CollectionAccessKeysBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on the server. Try again later. */
        CollectionAccessKeysInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The collection exists already, or it does not have the form of a collection. */
        CollectionBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No collection has this id, or the user cannot see it. */
        CollectionForksNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is valid, but its user may not merge into this collection. */
        CollectionMergeForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No collection has this id, or the user cannot see it. */
        CollectionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body does not have the expected form. The problem stands inside `error`. */
        CollectionRolesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["WrappedProblem"];
            };
        };
        /** @description No collection has this id, or the user cannot see it. */
        CollectionRolesNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrappedProblem"];
            };
        };
        /**
         * @description No collection has this id, or the user cannot see it. That is 400 here, not 404, and labelled as a
         *     problem without being one.
         */
        CollectionUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A field is not valid. The text also names `ACTIVE`, which is not known to be accepted. */
        DetectedSecretBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecretScannerProblem"];
            };
        };
        /** @description No environment has this UID, or the user cannot see it. */
        EnvironmentForkNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The environments are not a fork and its source. A problem, labelled as plain JSON. */
        EnvironmentNotForked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is missing, or it is not an exported file. */
        ExportImportParamMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is valid, but its user may not do this, or the feature is not available to the team. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The key is valid, but its user may not do this, or the feature is not available to the team. A
         *     problem, labelled as plain JSON.
         */
        ForbiddenJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on the server. Try again later. `type` differs from other routes. */
        GlobalVariablesInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on the server. Try again later. `status` can be absent. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The item already exists, or something that it refers to does not. */
        ItemBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No item of the collection has this id. */
        ItemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The items cannot be put there. `title` says why, and `detail` is an object, here an empty one. */
        ItemTransferBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing or wrong, or its user has no right to the item. */
        ItemUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The relation cannot be synced. Read `error.message` for the reason. */
        LegacyApiRelationNotValid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The release was not changed. The vendor's only example shows a release in place of an error, so do
         *     not rely on the form of this body.
         */
        LegacyApiReleaseNotUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LegacyApiReleaseResult"];
            };
        };
        /** @description The API is not linked to a Git repository, so a release of it can have no Git tag. */
        LegacyApiRepositoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body does not have the expected form. `details` says where. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The mock server is public already. */
        MockAlreadyPublished: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The mock server is not public. */
        MockAlreadyUnpublished: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A parameter is not valid. Correct it; sending the call again does not help. */
        MockCallLogsInvalidParams: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The mock server has no server response with this id; that is 400 here, not 404. */
        MockServerResponseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The monitor is not complete, or something in it is not valid. `details` says what. */
        MonitorBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The schedule is not allowed. `details.pattern` repeats it. */
        MonitorCronNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing has this id, or the user cannot see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing has this id, or the user cannot see it. */
        NotFoundProblem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not complete, or its `input` is not a valid OpenAPI definition. */
        OpenApiImportBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A required field is missing. `details.param` names it. */
        ParamMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The folder is not empty: remove what is in it first. Or nothing has this id, which can also give
         *     404. The error has no wrapper.
         */
        PrivateNetworkBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NameMessageError"];
            };
        };
        /** @description A parameter or field is not valid. The error has no wrapper. */
        PrivateNetworkInvalidParams: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NameMessageError"];
            };
        };
        /** @description The body is not valid, or there is such a pull request already. Both have the same `type`. */
        PullRequestBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The pull request cannot be changed as it is now. Which states are meant is not known. A problem,
         *     labelled as plain JSON.
         */
        PullRequestConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The user may not read or change these roles. */
        RolesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on the server. Try again later. The title can be misspelt. */
        RolesInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The query or the body is not valid. `scimType` can be absent. */
        ScimBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description A user or group of this name exists already. */
        ScimConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description The team may not use SCIM, for example because it is not part of the plan. */
        ScimForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description Something failed on the server. Try again later. */
        ScimInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description No user or group has this id. */
        ScimNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description The SCIM key is missing or wrong. Unlike the other SCIM routes, this one says so with a problem. */
        ScimResourceTypesUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The SCIM key is missing or wrong. The API key does not work here. */
        ScimUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScimError"];
            };
        };
        /** @description A parameter is not valid. Correct it; sending the call again does not help. */
        SecretScannerBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecretScannerProblem"];
            };
        };
        /**
         * @description The user is no admin of the team or of the workspace, or the secret scanner is not available to
         *     the team. The body has one of two forms.
         */
        SecretScannerForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecretScannerProblem"] | components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on the server. Try again later. */
        SecretScannerInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecretScannerProblem"];
            };
        };
        /** @description The API key is missing or wrong. */
        SecretScannerUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecretScannerProblem"];
            };
        };
        /** @description Something failed on the server. Try again later. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The service is under a sudden load, usually for less than five minutes. Try again, with a growing
         *     pause. No body is known.
         */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter is not valid. Correct it; sending the call again does not help. */
        TaggedEntitiesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["TaggedEntitiesError"];
            };
        };
        /** @description The list of tags is not valid; there may be at most five. */
        TagsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The user may not read or change these tags, or tags are not part of the plan. */
        TagsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on the server. Try again later. */
        TagsInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id, or the user cannot see it. */
        TagsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description A limit is reached. With `rateLimited`, wait as long as the headers say, then try again;
         *     `serviceLimitExhausted` will not pass that way. No answer has all of these headers: which ones
         *     there are varies from route to route.
         */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Limit-Month": components["headers"]["RateLimitLimitMonth"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Remaining-Month": components["headers"]["RateLimitRemainingMonth"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                RetryAfter: components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Limit-Month": components["headers"]["RateLimitLimitMonth"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Remaining-Month": components["headers"]["RateLimitRemainingMonth"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "X-RateLimit-RetryAfter": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitBody"];
            };
        };
        /** @description The API key is missing or wrong. Check the header `X-API-Key`. A few routes add `instance`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing has this id. Unlike most routes, this one says so with 400, not 404. */
        UnknownInstance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body does not have the expected form. The error has no wrapper. */
        WorkspaceBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NameMessageError"];
            };
        };
        /** @description The key is valid, but its user may not create such a workspace. */
        WorkspaceForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["WorkspaceError"];
            };
        };
        /** @description No workspace has this id, or the user cannot see it. */
        WorkspaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WorkspaceError"];
            };
        };
        /** @description The body does not have the expected form. A problem, labelled as plain JSON. */
        WorkspaceRolesInvalidParams: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No workspace has this id, or the user cannot see it. A problem, labelled as plain JSON. */
        WorkspaceRolesNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The changes are well-formed, but cannot be made. `detail` says why; correct them before you send
         *     them again.
         */
        WorkspaceRolesNotProcessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LinkedProblem"];
            };
        };
        /** @description The user may not change this workspace, or a public one may not become what you ask. */
        WorkspaceUpdateForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The UID of the collection in the API, from *Add a collection to an API* or *Get an API*. A
         *     collection that was copied has another one than its source.
         * @example 12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804
         */
        ApiCollectionUid: components["schemas"]["Uid"];
        /**
         * @description The id of the API, from *List APIs*.
         * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
         */
        ApiId: components["schemas"]["Uuid"];
        /**
         * @description The version to read from. Whoever may only view the API has to name one.
         * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
         */
        AtVersion: components["schemas"]["Uuid"];
        /**
         * @description The id of the collection, from *List collections*.
         * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
         */
        CollectionId: components["schemas"]["Uuid"];
        /**
         * @description The UID of the collection. The bare id does not do here.
         * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
         */
        CollectionUid: components["schemas"]["Uid"];
        /**
         * @description The id of the comment.
         * @example 46814
         */
        CommentId: components["schemas"]["CommentId"];
        /**
         * @description Only what this user created.
         * @example 12345678
         */
        CreatedBy: components["schemas"]["UserId"];
        /**
         * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
         * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
         */
        Cursor: string;
        /**
         * @description Only what matches this text by its description.
         * @example tickets
         */
        DescriptionFilter: string;
        /**
         * @description The direction of the sort.
         * @example asc
         */
        Direction: components["schemas"]["SortDirection"];
        /**
         * @description The id of the environment, from *List environments*.
         * @example 741b565f-487f-419d-a36d-82d4a0030ebc
         */
        EnvironmentId: components["schemas"]["Uuid"];
        /**
         * @description The UID of the environment. The bare id does not do here.
         * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
         */
        EnvironmentUid: components["schemas"]["Uid"];
        /**
         * @description The id of the folder.
         * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
         */
        FolderId: components["schemas"]["Uuid"];
        /**
         * @description The UID of the folder. The bare id does not do here.
         * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
         */
        FolderUid: components["schemas"]["Uid"];
        /**
         * @description Whether to write every id in the answer as a UID.
         * @example true
         */
        IdsAsUids: boolean;
        /**
         * @description Whether to return only the fields that hold ids.
         * @example true
         */
        IdsOnly: boolean;
        /**
         * @description The id of the workspace to look in, or to create in, from *List workspaces*.
         * @example 18fbd645-88ee-406e-ab71-40e52342b95f
         */
        InWorkspace: components["schemas"]["Uuid"];
        /**
         * @description The id of the version 9 schema, from *Create a version 9 schema*.
         * @example de45da32-1837-41af-ba4d-717f16d4967a
         */
        LegacySchemaId: string;
        /**
         * @deprecated
         * @description Version 9 only. The id of the workspace to look in, or to create in, once more: `workspaceId` is
         *     required here in both versions, so send version 9 the two with the same value.
         * @example 18fbd645-88ee-406e-ab71-40e52342b95f
         */
        LegacyWorkspace: components["schemas"]["Uuid"];
        /**
         * @description The page size.
         * @example 10
         */
        Limit: number;
        /**
         * @description The id of the mock server, from *List mock servers*.
         * @example 725fa130-2185-4365-9663-b8d7e796e33e
         */
        MockId: components["schemas"]["Uuid"];
        /**
         * @description The id of the monitor, from *List monitors*.
         * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
         */
        MonitorId: components["schemas"]["Uuid"];
        /**
         * @description Only what matches this name. Whether a part of the name is enough is not known.
         * @example tickets
         */
        NameFilter: string;
        /**
         * @description How many items to skip. `0` is the first page.
         * @example 2
         */
        Offset: number;
        /**
         * @description Whether to return everything that the item holds. What is left out without it is not known.
         * @example true
         */
        Populate: boolean;
        /**
         * @description The page size, at most 1000.
         * @example 2
         */
        PrivateNetworkLimit: number;
        /**
         * @description What to sort by. Goes together with `direction`.
         * @example updatedAt
         */
        PrivateNetworkSort: "createdAt" | "updatedAt" | (string & {});
        /**
         * @description Only what is of this type.
         * @example api
         */
        PrivateNetworkTypeFilter: components["schemas"]["PrivateNetworkElementType"];
        /**
         * @description The id of the pull request, from *List a collection's pull requests*.
         * @example 8c0aa3e3-7127-4c66-aa49-d4a99928b75c
         */
        PullRequestId: components["schemas"]["Uuid"];
        /**
         * @description The id of the release, from *List releases*.
         * @example 58a42c42-5ba8-4348-8b6c-fb4c0ed9d01e
         */
        ReleaseId: components["schemas"]["Uuid"];
        /**
         * @description The id of the request.
         * @example 7dacefa8-766a-4788-a945-e9e975faf061
         */
        RequestId: components["schemas"]["Uuid"];
        /**
         * @description The UID of the request. The bare id does not do here.
         * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
         */
        RequestUid: components["schemas"]["Uid"];
        /**
         * @description The id of the saved response.
         * @example 8465b7ab-e453-47f6-905f-497de35b851f
         */
        ResponseId: components["schemas"]["Uuid"];
        /**
         * @description The UID of the saved response. The bare id does not do here.
         * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
         */
        ResponseUid: components["schemas"]["Uid"];
        /**
         * @description The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
         *     in the folder `dir`. In the address they are encoded (`%2F`), as in any path parameter; whether
         *     bare slashes work is not known.
         * @example data-model/error.json
         */
        SchemaFilePath: string;
        /**
         * @description The id of the schema.
         * @example f046989d-d132-42e1-9dcc-b3e175614edd
         */
        SchemaId: components["schemas"]["Uuid"];
        /**
         * @description The page size.
         * @example 2
         */
        ScimCount: number;
        /**
         * @description Only what matches, in SCIM's own filter language. Users can be filtered by `userName` and by
         *     `active` (`true` or `false`), groups by `displayName`.
         */
        ScimFilter: string;
        /**
         * @description The SCIM id of the group, from *List SCIM groups*.
         * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
         */
        ScimGroupId: string;
        /**
         * @description The place of the first item to return, counted from 1.
         * @example 1
         */
        ScimStartIndex: number;
        /**
         * @description The SCIM id of the user, from *List SCIM users*.
         * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
         */
        ScimUserId: string;
        /**
         * @description The `secretId` of the secret, from *Search detected secrets*.
         * @example OTI3OTYx
         */
        SecretId: string;
        /**
         * @description The id of the server response, from *List server responses*.
         * @example 91ac7fc0-2adc-48c9-9b10-82bf470a82d9
         */
        ServerResponseId: components["schemas"]["Uuid"];
        /**
         * @description Only what happened at this time or later.
         * @example 2024-08-01T00:00:00.000Z
         */
        Since: components["schemas"]["Timestamp"];
        /**
         * @description Only what matches this text by its summary.
         * @example sailings
         */
        SummaryFilter: string;
        /**
         * @description The id of the task, the last part of the `Location` header that named it.
         * @example 4ce1e05e-8070-4a9b-8fc6-e8e10c220dcb
         */
        TaskId: components["schemas"]["Uuid"];
        /**
         * @description Only what happened up to this time.
         * @example 2024-08-31T00:00:00.000Z
         */
        Until: components["schemas"]["Timestamp"];
        /**
         * @description The id of the version, from *List versions*.
         * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
         */
        VersionId: components["schemas"]["Uuid"];
        /**
         * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
         * @example 18fbd645-88ee-406e-ab71-40e52342b95f
         */
        Workspace: components["schemas"]["Uuid"];
        /**
         * @description The id of the workspace, from *List workspaces*.
         * @example 18fbd645-88ee-406e-ab71-40e52342b95f
         */
        WorkspaceId: components["schemas"]["Uuid"];
        /**
         * @description What to add. `scim` adds the SCIM ids of the users concerned, `mocks:deactivated` the mock servers
         *     that are switched off. Whether both can be asked for at once is not known.
         * @example scim
         */
        WorkspaceInclude: "mocks:deactivated" | "scim" | (string & {});
    };
    requestBodies: never;
    headers: {
        /**
         * @description The state of the limit in one line. Unlike in the `-Reset` headers, `reset` counts the seconds to
         *     go.
         * @example limit=300, remaining=0, reset=42
         */
        RateLimit: string;
        /**
         * @description How many calls the limit allows in its window.
         * @example 300
         */
        RateLimitLimit: number;
        /**
         * @description How many calls the plan allows in a month.
         * @example 1000000
         */
        RateLimitLimitMonth: number;
        /**
         * @description How many calls are allowed in how many seconds (`w`).
         * @example 300;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description How many calls are left in the window.
         * @example 299
         */
        RateLimitRemaining: number;
        /**
         * @description How many calls are left of the month's allowance.
         * @example 889724
         */
        RateLimitRemainingMonth: number;
        /**
         * @description When the window ends, as an epoch second.
         * @example 1724421600
         */
        RateLimitReset: number;
        /**
         * @description How many seconds to wait before the next call.
         * @example 42
         */
        RetryAfter: number;
        /**
         * @description The address of the task that does the work, `/apis/{apiId}/tasks/{taskId}`. Read it with *Get a
         *     task*.
         * @example /apis/989e2345-9a58-4892-aeb1-2160aa0b3372/tasks/4ce1e05e-8070-4a9b-8fc6-e8e10c220dcb
         */
        TaskLocation: string;
    };
    pathItems: never;
}
export type ActiveServerResponseId = components['schemas']['ActiveServerResponseId'];
export type Api = components['schemas']['Api'];
export type ApiBody = components['schemas']['ApiBody'];
export type ApiCollectionCopy = components['schemas']['ApiCollectionCopy'];
export type ApiCollectionGeneration = components['schemas']['ApiCollectionGeneration'];
export type ApiCollectionInput = components['schemas']['ApiCollectionInput'];
export type ApiDetails = components['schemas']['ApiDetails'];
export type ApiErrorBody = components['schemas']['ApiErrorBody'];
export type ApiGitInfo = components['schemas']['ApiGitInfo'];
export type ApiInput = components['schemas']['ApiInput'];
export type ApiLimitReachedError = components['schemas']['ApiLimitReachedError'];
export type ApiPage = components['schemas']['ApiPage'];
export type ApiPageMeta = components['schemas']['ApiPageMeta'];
export type ApiSchema = components['schemas']['ApiSchema'];
export type ApiSchemaBundle = components['schemas']['ApiSchemaBundle'];
export type ApiSchemaFile = components['schemas']['ApiSchemaFile'];
export type ApiSchemaFileContent = components['schemas']['ApiSchemaFileContent'];
export type ApiSchemaFileInput = components['schemas']['ApiSchemaFileInput'];
export type ApiSchemaFileListItem = components['schemas']['ApiSchemaFileListItem'];
export type ApiSchemaFilePage = components['schemas']['ApiSchemaFilePage'];
export type ApiSchemaFileReplacement = components['schemas']['ApiSchemaFileReplacement'];
export type ApiSchemaFileRoot = components['schemas']['ApiSchemaFileRoot'];
export type ApiSchemaInput = components['schemas']['ApiSchemaInput'];
export type ApiSchemaType = components['schemas']['ApiSchemaType'];
export type ApiSchemaWithFiles = components['schemas']['ApiSchemaWithFiles'];
export type ApiSecurityDefinition = components['schemas']['ApiSecurityDefinition'];
export type ApiSecurityWarning = components['schemas']['ApiSecurityWarning'];
export type ApiTask = components['schemas']['ApiTask'];
export type ApiTaskFailure = components['schemas']['ApiTaskFailure'];
export type ApiTaskResources = components['schemas']['ApiTaskResources'];
export type ApiTaskStatus = components['schemas']['ApiTaskStatus'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type ApiVersionByGitDirectory = components['schemas']['ApiVersionByGitDirectory'];
export type ApiVersionByGitFiles = components['schemas']['ApiVersionByGitFiles'];
export type ApiVersionByIds = components['schemas']['ApiVersionByIds'];
export type ApiVersionChanges = components['schemas']['ApiVersionChanges'];
export type ApiVersionDetails = components['schemas']['ApiVersionDetails'];
export type ApiVersionElement = components['schemas']['ApiVersionElement'];
export type ApiVersionInput = components['schemas']['ApiVersionInput'];
export type ApiVersionPage = components['schemas']['ApiVersionPage'];
export type AuditLog = components['schemas']['AuditLog'];
export type AuditLogActor = components['schemas']['AuditLogActor'];
export type AuditLogData = components['schemas']['AuditLogData'];
export type AuditLogPage = components['schemas']['AuditLogPage'];
export type AuditLogTeam = components['schemas']['AuditLogTeam'];
export type AuditLogUser = components['schemas']['AuditLogUser'];
export type BillingAccount = components['schemas']['BillingAccount'];
export type BillingAmount = components['schemas']['BillingAmount'];
export type BillingInvoice = components['schemas']['BillingInvoice'];
export type BillingInvoiceList = components['schemas']['BillingInvoiceList'];
export type BillingSlots = components['schemas']['BillingSlots'];
export type CollectionAccessKey = components['schemas']['CollectionAccessKey'];
export type CollectionAccessKeyPage = components['schemas']['CollectionAccessKeyPage'];
export type CollectionAuth = components['schemas']['CollectionAuth'];
export type CollectionAuthAttribute = components['schemas']['CollectionAuthAttribute'];
export type CollectionChanges = components['schemas']['CollectionChanges'];
export type CollectionCookie = components['schemas']['CollectionCookie'];
export type CollectionDescription = components['schemas']['CollectionDescription'];
export type CollectionDocument = components['schemas']['CollectionDocument'];
export type CollectionEvent = components['schemas']['CollectionEvent'];
export type CollectionFolderChanges = components['schemas']['CollectionFolderChanges'];
export type CollectionFolderInput = components['schemas']['CollectionFolderInput'];
export type CollectionFolderRecord = components['schemas']['CollectionFolderRecord'];
export type CollectionFolderResult = components['schemas']['CollectionFolderResult'];
export type CollectionFork = components['schemas']['CollectionFork'];
export type CollectionForkByMe = components['schemas']['CollectionForkByMe'];
export type CollectionForkByMePage = components['schemas']['CollectionForkByMePage'];
export type CollectionForkInfo = components['schemas']['CollectionForkInfo'];
export type CollectionForkPage = components['schemas']['CollectionForkPage'];
export type CollectionForkResult = components['schemas']['CollectionForkResult'];
export type CollectionForkSourceStatus = components['schemas']['CollectionForkSourceStatus'];
export type CollectionFormPart = components['schemas']['CollectionFormPart'];
export type CollectionHeader = components['schemas']['CollectionHeader'];
export type CollectionHeaders = components['schemas']['CollectionHeaders'];
export type CollectionInfo = components['schemas']['CollectionInfo'];
export type CollectionItem = components['schemas']['CollectionItem'];
export type CollectionItemGroup = components['schemas']['CollectionItemGroup'];
export type CollectionList = components['schemas']['CollectionList'];
export type CollectionMergeInput = components['schemas']['CollectionMergeInput'];
export type CollectionQueryParameter = components['schemas']['CollectionQueryParameter'];
export type CollectionRequest = components['schemas']['CollectionRequest'];
export type CollectionRequestBody = components['schemas']['CollectionRequestBody'];
export type CollectionRequestInput = components['schemas']['CollectionRequestInput'];
export type CollectionRequestItem = components['schemas']['CollectionRequestItem'];
export type CollectionRequestRecord = components['schemas']['CollectionRequestRecord'];
export type CollectionRequestResult = components['schemas']['CollectionRequestResult'];
export type CollectionResponse = components['schemas']['CollectionResponse'];
export type CollectionResponseInput = components['schemas']['CollectionResponseInput'];
export type CollectionResponseRecord = components['schemas']['CollectionResponseRecord'];
export type CollectionResponseResult = components['schemas']['CollectionResponseResult'];
export type CollectionResult = components['schemas']['CollectionResult'];
export type CollectionRole = components['schemas']['CollectionRole'];
export type CollectionRoleAssignment = components['schemas']['CollectionRoleAssignment'];
export type CollectionRoleChange = components['schemas']['CollectionRoleChange'];
export type CollectionRoleChanges = components['schemas']['CollectionRoleChanges'];
export type CollectionRoleHolder = components['schemas']['CollectionRoleHolder'];
export type CollectionRoles = components['schemas']['CollectionRoles'];
export type CollectionRootIds = components['schemas']['CollectionRootIds'];
export type CollectionScript = components['schemas']['CollectionScript'];
export type CollectionSummary = components['schemas']['CollectionSummary'];
export type CollectionUrl = components['schemas']['CollectionUrl'];
export type CollectionUrlencodedField = components['schemas']['CollectionUrlencodedField'];
export type CollectionVariable = components['schemas']['CollectionVariable'];
export type Comment = components['schemas']['Comment'];
export type CommentId = components['schemas']['CommentId'];
export type CommentInput = components['schemas']['CommentInput'];
export type CommentList = components['schemas']['CommentList'];
export type CommentMention = components['schemas']['CommentMention'];
export type CommentResult = components['schemas']['CommentResult'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type CurrentUserResult = components['schemas']['CurrentUserResult'];
export type CursorMeta = components['schemas']['CursorMeta'];
export type DefinitionLanguage = components['schemas']['DefinitionLanguage'];
export type DetectedSecret = components['schemas']['DetectedSecret'];
export type DetectedSecretActivity = components['schemas']['DetectedSecretActivity'];
export type DetectedSecretDecision = components['schemas']['DetectedSecretDecision'];
export type DetectedSecretLocation = components['schemas']['DetectedSecretLocation'];
export type DetectedSecretLocationMeta = components['schemas']['DetectedSecretLocationMeta'];
export type DetectedSecretLocationPage = components['schemas']['DetectedSecretLocationPage'];
export type DetectedSecretPage = components['schemas']['DetectedSecretPage'];
export type DetectedSecretQuery = components['schemas']['DetectedSecretQuery'];
export type DetectedSecretResolution = components['schemas']['DetectedSecretResolution'];
export type DetectedSecretResolutionChange = components['schemas']['DetectedSecretResolutionChange'];
export type DetectedSecretResolutionResult = components['schemas']['DetectedSecretResolutionResult'];
export type ElementIds = components['schemas']['ElementIds'];
export type ElementSummary = components['schemas']['ElementSummary'];
export type Environment = components['schemas']['Environment'];
export type EnvironmentChanges = components['schemas']['EnvironmentChanges'];
export type EnvironmentFork = components['schemas']['EnvironmentFork'];
export type EnvironmentForkPage = components['schemas']['EnvironmentForkPage'];
export type EnvironmentForkResult = components['schemas']['EnvironmentForkResult'];
export type EnvironmentInput = components['schemas']['EnvironmentInput'];
export type EnvironmentList = components['schemas']['EnvironmentList'];
export type EnvironmentReference = components['schemas']['EnvironmentReference'];
export type EnvironmentResult = components['schemas']['EnvironmentResult'];
export type EnvironmentSummary = components['schemas']['EnvironmentSummary'];
export type EnvironmentVariable = components['schemas']['EnvironmentVariable'];
export type EnvironmentVariableType = components['schemas']['EnvironmentVariableType'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ErrorDetails = components['schemas']['ErrorDetails'];
export type ErrorInfo = components['schemas']['ErrorInfo'];
export type ErrorName = components['schemas']['ErrorName'];
export type ForkPageMeta = components['schemas']['ForkPageMeta'];
export type GitBranch = components['schemas']['GitBranch'];
export type GitFile = components['schemas']['GitFile'];
export type GlobalVariable = components['schemas']['GlobalVariable'];
export type GlobalVariables = components['schemas']['GlobalVariables'];
export type ImportedCollections = components['schemas']['ImportedCollections'];
export type ItemDeletion = components['schemas']['ItemDeletion'];
export type ItemMeta = components['schemas']['ItemMeta'];
export type ItemOrder = components['schemas']['ItemOrder'];
export type ItemRevision = components['schemas']['ItemRevision'];
export type ItemTransfer = components['schemas']['ItemTransfer'];
export type ItemTransferLocation = components['schemas']['ItemTransferLocation'];
export type ItemTransferResult = components['schemas']['ItemTransferResult'];
export type ItemTransferTarget = components['schemas']['ItemTransferTarget'];
export type LegacyApiElement = components['schemas']['LegacyApiElement'];
export type LegacyApiInput = components['schemas']['LegacyApiInput'];
export type LegacyApiList = components['schemas']['LegacyApiList'];
export type LegacyApiMockRelation = components['schemas']['LegacyApiMockRelation'];
export type LegacyApiMonitorRelation = components['schemas']['LegacyApiMonitorRelation'];
export type LegacyApiRelation = components['schemas']['LegacyApiRelation'];
export type LegacyApiRelationIds = components['schemas']['LegacyApiRelationIds'];
export type LegacyApiRelations = components['schemas']['LegacyApiRelations'];
export type LegacyApiRelationSummary = components['schemas']['LegacyApiRelationSummary'];
export type LegacyApiRelationType = components['schemas']['LegacyApiRelationType'];
export type LegacyApiRelease = components['schemas']['LegacyApiRelease'];
export type LegacyApiReleaseInput = components['schemas']['LegacyApiReleaseInput'];
export type LegacyApiReleaseResult = components['schemas']['LegacyApiReleaseResult'];
export type LegacyApiReleaseSummary = components['schemas']['LegacyApiReleaseSummary'];
export type LegacyApiReleaseVisibility = components['schemas']['LegacyApiReleaseVisibility'];
export type LegacyApiResult = components['schemas']['LegacyApiResult'];
export type LegacyApiSchema = components['schemas']['LegacyApiSchema'];
export type LegacyApiSchemaInput = components['schemas']['LegacyApiSchemaInput'];
export type LegacyApiSchemaResult = components['schemas']['LegacyApiSchemaResult'];
export type LegacyApiSchemaType = components['schemas']['LegacyApiSchemaType'];
export type LegacyApiVersion = components['schemas']['LegacyApiVersion'];
export type LegacyApiVersionChanges = components['schemas']['LegacyApiVersionChanges'];
export type LegacyApiVersionInput = components['schemas']['LegacyApiVersionInput'];
export type LegacyApiVersionList = components['schemas']['LegacyApiVersionList'];
export type LegacyApiVersionReference = components['schemas']['LegacyApiVersionReference'];
export type LegacyApiVersionRelations = components['schemas']['LegacyApiVersionRelations'];
export type LegacyApiVersionResult = components['schemas']['LegacyApiVersionResult'];
export type LegacyApiVersionSource = components['schemas']['LegacyApiVersionSource'];
export type LinkedProblem = components['schemas']['LinkedProblem'];
export type Mock = components['schemas']['Mock'];
export type MockCallHeader = components['schemas']['MockCallHeader'];
export type MockCallHeaders = components['schemas']['MockCallHeaders'];
export type MockCallLog = components['schemas']['MockCallLog'];
export type MockCallLogPage = components['schemas']['MockCallLogPage'];
export type MockCallRequest = components['schemas']['MockCallRequest'];
export type MockCallResponse = components['schemas']['MockCallResponse'];
export type MockChanges = components['schemas']['MockChanges'];
export type MockConfig = components['schemas']['MockConfig'];
export type MockConfigChanges = components['schemas']['MockConfigChanges'];
export type MockDelay = components['schemas']['MockDelay'];
export type MockHeader = components['schemas']['MockHeader'];
export type MockInput = components['schemas']['MockInput'];
export type MockList = components['schemas']['MockList'];
export type MockPrivate = components['schemas']['MockPrivate'];
export type MockReference = components['schemas']['MockReference'];
export type MockResult = components['schemas']['MockResult'];
export type MockServerResponse = components['schemas']['MockServerResponse'];
export type MockServerResponseChanges = components['schemas']['MockServerResponseChanges'];
export type MockServerResponseInput = components['schemas']['MockServerResponseInput'];
export type MockServerResponseLanguage = components['schemas']['MockServerResponseLanguage'];
export type MockServerResponseSummary = components['schemas']['MockServerResponseSummary'];
export type Monitor = components['schemas']['Monitor'];
export type MonitorChanges = components['schemas']['MonitorChanges'];
export type MonitorCron = components['schemas']['MonitorCron'];
export type MonitorExecution = components['schemas']['MonitorExecution'];
export type MonitorInput = components['schemas']['MonitorInput'];
export type MonitorLastRun = components['schemas']['MonitorLastRun'];
export type MonitorList = components['schemas']['MonitorList'];
export type MonitorOptions = components['schemas']['MonitorOptions'];
export type MonitorRecipient = components['schemas']['MonitorRecipient'];
export type MonitorResult = components['schemas']['MonitorResult'];
export type MonitorRun = components['schemas']['MonitorRun'];
export type MonitorRunCount = components['schemas']['MonitorRunCount'];
export type MonitorRunStats = components['schemas']['MonitorRunStats'];
export type MonitorSchedule = components['schemas']['MonitorSchedule'];
export type MonitorSummary = components['schemas']['MonitorSummary'];
export type NamedReference = components['schemas']['NamedReference'];
export type NameMessageError = components['schemas']['NameMessageError'];
export type NextCursor = components['schemas']['NextCursor'];
export type OpenApiImportOptions = components['schemas']['OpenApiImportOptions'];
export type OpenApiJsonImport = components['schemas']['OpenApiJsonImport'];
export type OpenApiTextImport = components['schemas']['OpenApiTextImport'];
export type PrivateNetworkAddition = components['schemas']['PrivateNetworkAddition'];
export type PrivateNetworkChange = components['schemas']['PrivateNetworkChange'];
export type PrivateNetworkCollectionChanges = components['schemas']['PrivateNetworkCollectionChanges'];
export type PrivateNetworkCollectionPlacement = components['schemas']['PrivateNetworkCollectionPlacement'];
export type PrivateNetworkElement = components['schemas']['PrivateNetworkElement'];
export type PrivateNetworkElementType = components['schemas']['PrivateNetworkElementType'];
export type PrivateNetworkEntry = components['schemas']['PrivateNetworkEntry'];
export type PrivateNetworkFolder = components['schemas']['PrivateNetworkFolder'];
export type PrivateNetworkFolderChanges = components['schemas']['PrivateNetworkFolderChanges'];
export type PrivateNetworkFolderInput = components['schemas']['PrivateNetworkFolderInput'];
export type PrivateNetworkMove = components['schemas']['PrivateNetworkMove'];
export type PrivateNetworkPage = components['schemas']['PrivateNetworkPage'];
export type PrivateNetworkPageMeta = components['schemas']['PrivateNetworkPageMeta'];
export type PrivateNetworkPlacement = components['schemas']['PrivateNetworkPlacement'];
export type PrivateNetworkRemoval = components['schemas']['PrivateNetworkRemoval'];
export type PrivateNetworkRemoved = components['schemas']['PrivateNetworkRemoved'];
export type PrivateNetworkRequest = components['schemas']['PrivateNetworkRequest'];
export type PrivateNetworkRequestAnswer = components['schemas']['PrivateNetworkRequestAnswer'];
export type PrivateNetworkRequestedElement = components['schemas']['PrivateNetworkRequestedElement'];
export type PrivateNetworkRequestPage = components['schemas']['PrivateNetworkRequestPage'];
export type PrivateNetworkRequestStatus = components['schemas']['PrivateNetworkRequestStatus'];
export type Problem = components['schemas']['Problem'];
export type PullRequest = components['schemas']['PullRequest'];
export type PullRequestChanges = components['schemas']['PullRequestChanges'];
export type PullRequestDestination = components['schemas']['PullRequestDestination'];
export type PullRequestInput = components['schemas']['PullRequestInput'];
export type PullRequestList = components['schemas']['PullRequestList'];
export type PullRequestMerge = components['schemas']['PullRequestMerge'];
export type PullRequestReviewer = components['schemas']['PullRequestReviewer'];
export type PullRequestSource = components['schemas']['PullRequestSource'];
export type PullRequestStatus = components['schemas']['PullRequestStatus'];
export type PullRequestSummary = components['schemas']['PullRequestSummary'];
export type RateLimitBody = components['schemas']['RateLimitBody'];
export type RequestMethod = components['schemas']['RequestMethod'];
export type ScimAuthenticationScheme = components['schemas']['ScimAuthenticationScheme'];
export type ScimError = components['schemas']['ScimError'];
export type ScimGroup = components['schemas']['ScimGroup'];
export type ScimGroupChanges = components['schemas']['ScimGroupChanges'];
export type ScimGroupInput = components['schemas']['ScimGroupInput'];
export type ScimGroupMember = components['schemas']['ScimGroupMember'];
export type ScimGroupOperation = components['schemas']['ScimGroupOperation'];
export type ScimGroupPage = components['schemas']['ScimGroupPage'];
export type ScimMeta = components['schemas']['ScimMeta'];
export type ScimName = components['schemas']['ScimName'];
export type ScimResourceType = components['schemas']['ScimResourceType'];
export type ScimSchemaExtension = components['schemas']['ScimSchemaExtension'];
export type ScimSchemas = components['schemas']['ScimSchemas'];
export type ScimServiceProviderConfig = components['schemas']['ScimServiceProviderConfig'];
export type ScimSupport = components['schemas']['ScimSupport'];
export type ScimUser = components['schemas']['ScimUser'];
export type ScimUserChanges = components['schemas']['ScimUserChanges'];
export type ScimUserInput = components['schemas']['ScimUserInput'];
export type ScimUserPage = components['schemas']['ScimUserPage'];
export type ScimUserStateChanges = components['schemas']['ScimUserStateChanges'];
export type ScimUserStateOperation = components['schemas']['ScimUserStateOperation'];
export type SecretScannerProblem = components['schemas']['SecretScannerProblem'];
export type SecretType = components['schemas']['SecretType'];
export type SecretTypeList = components['schemas']['SecretTypeList'];
export type SortDirection = components['schemas']['SortDirection'];
export type Tag = components['schemas']['Tag'];
export type TaggedEntitiesError = components['schemas']['TaggedEntitiesError'];
export type TaggedEntity = components['schemas']['TaggedEntity'];
export type TaggedEntityPage = components['schemas']['TaggedEntityPage'];
export type TaggedEntityType = components['schemas']['TaggedEntityType'];
export type TagList = components['schemas']['TagList'];
export type TagSlug = components['schemas']['TagSlug'];
export type Timestamp = components['schemas']['Timestamp'];
export type Uid = components['schemas']['Uid'];
export type UpdatedApi = components['schemas']['UpdatedApi'];
export type UsageOperation = components['schemas']['UsageOperation'];
export type UserId = components['schemas']['UserId'];
export type UserIdText = components['schemas']['UserIdText'];
export type Uuid = components['schemas']['Uuid'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type Workspace = components['schemas']['Workspace'];
export type WorkspaceChanges = components['schemas']['WorkspaceChanges'];
export type WorkspaceElement = components['schemas']['WorkspaceElement'];
export type WorkspaceError = components['schemas']['WorkspaceError'];
export type WorkspaceInput = components['schemas']['WorkspaceInput'];
export type WorkspaceList = components['schemas']['WorkspaceList'];
export type WorkspaceMock = components['schemas']['WorkspaceMock'];
export type WorkspaceResult = components['schemas']['WorkspaceResult'];
export type WorkspaceRole = components['schemas']['WorkspaceRole'];
export type WorkspaceRoleAssignment = components['schemas']['WorkspaceRoleAssignment'];
export type WorkspaceRoleCatalogue = components['schemas']['WorkspaceRoleCatalogue'];
export type WorkspaceRoleChange = components['schemas']['WorkspaceRoleChange'];
export type WorkspaceRoleChanges = components['schemas']['WorkspaceRoleChanges'];
export type WorkspaceRoleHolders = components['schemas']['WorkspaceRoleHolders'];
export type WorkspaceRolesResult = components['schemas']['WorkspaceRolesResult'];
export type WorkspaceSummary = components['schemas']['WorkspaceSummary'];
export type WorkspaceType = components['schemas']['WorkspaceType'];
export type WrappedProblem = components['schemas']['WrappedProblem'];
export type ResponseApiActionNotAllowed = components['responses']['ApiActionNotAllowed'];
export type ResponseApiBadRequest = components['responses']['ApiBadRequest'];
export type ResponseApiCollectionInvalidParam = components['responses']['ApiCollectionInvalidParam'];
export type ResponseApiCollectionNotFound = components['responses']['ApiCollectionNotFound'];
export type ResponseApiCreationForbidden = components['responses']['ApiCreationForbidden'];
export type ResponseApiForbidden = components['responses']['ApiForbidden'];
export type ResponseApiInvalidParams = components['responses']['ApiInvalidParams'];
export type ResponseApiNotFound = components['responses']['ApiNotFound'];
export type ResponseApiNotFoundJson = components['responses']['ApiNotFoundJson'];
export type ResponseApiParamMissing = components['responses']['ApiParamMissing'];
export type ResponseApiResourceNotFound = components['responses']['ApiResourceNotFound'];
export type ResponseApiSchemaInvalidParam = components['responses']['ApiSchemaInvalidParam'];
export type ResponseApiSchemaNotCreated = components['responses']['ApiSchemaNotCreated'];
export type ResponseApiSchemaNotFound = components['responses']['ApiSchemaNotFound'];
export type ResponseApiSecurityInvalidSchema = components['responses']['ApiSecurityInvalidSchema'];
export type ResponseApiStateInconsistent = components['responses']['ApiStateInconsistent'];
export type ResponseApiTagsBadRequest = components['responses']['ApiTagsBadRequest'];
export type ResponseApiTagsForbidden = components['responses']['ApiTagsForbidden'];
export type ResponseApiTaskNotFound = components['responses']['ApiTaskNotFound'];
export type ResponseApiUnsupported = components['responses']['ApiUnsupported'];
export type ResponseApiVersionBadRequest = components['responses']['ApiVersionBadRequest'];
export type ResponseApiVersionNotFound = components['responses']['ApiVersionNotFound'];
export type ResponseApiWorkspaceNotFound = components['responses']['ApiWorkspaceNotFound'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseBillingMalformedRequest = components['responses']['BillingMalformedRequest'];
export type ResponseCollectionAccessKeysBadRequest = components['responses']['CollectionAccessKeysBadRequest'];
export type ResponseCollectionAccessKeysInternalError = components['responses']['CollectionAccessKeysInternalError'];
export type ResponseCollectionBadRequest = components['responses']['CollectionBadRequest'];
export type ResponseCollectionForksNotFound = components['responses']['CollectionForksNotFound'];
export type ResponseCollectionMergeForbidden = components['responses']['CollectionMergeForbidden'];
export type ResponseCollectionNotFound = components['responses']['CollectionNotFound'];
export type ResponseCollectionRolesBadRequest = components['responses']['CollectionRolesBadRequest'];
export type ResponseCollectionRolesNotFound = components['responses']['CollectionRolesNotFound'];
export type ResponseCollectionUnknown = components['responses']['CollectionUnknown'];
export type ResponseDetectedSecretBadRequest = components['responses']['DetectedSecretBadRequest'];
export type ResponseEnvironmentForkNotFound = components['responses']['EnvironmentForkNotFound'];
export type ResponseEnvironmentNotForked = components['responses']['EnvironmentNotForked'];
export type ResponseExportImportParamMissing = components['responses']['ExportImportParamMissing'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseForbiddenJson = components['responses']['ForbiddenJson'];
export type ResponseGlobalVariablesInternalError = components['responses']['GlobalVariablesInternalError'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseItemBadRequest = components['responses']['ItemBadRequest'];
export type ResponseItemNotFound = components['responses']['ItemNotFound'];
export type ResponseItemTransferBadRequest = components['responses']['ItemTransferBadRequest'];
export type ResponseItemUnauthorized = components['responses']['ItemUnauthorized'];
export type ResponseLegacyApiRelationNotValid = components['responses']['LegacyApiRelationNotValid'];
export type ResponseLegacyApiReleaseNotUpdated = components['responses']['LegacyApiReleaseNotUpdated'];
export type ResponseLegacyApiRepositoryNotFound = components['responses']['LegacyApiRepositoryNotFound'];
export type ResponseMalformedRequest = components['responses']['MalformedRequest'];
export type ResponseMockAlreadyPublished = components['responses']['MockAlreadyPublished'];
export type ResponseMockAlreadyUnpublished = components['responses']['MockAlreadyUnpublished'];
export type ResponseMockCallLogsInvalidParams = components['responses']['MockCallLogsInvalidParams'];
export type ResponseMockServerResponseNotFound = components['responses']['MockServerResponseNotFound'];
export type ResponseMonitorBadRequest = components['responses']['MonitorBadRequest'];
export type ResponseMonitorCronNotAllowed = components['responses']['MonitorCronNotAllowed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotFoundProblem = components['responses']['NotFoundProblem'];
export type ResponseOpenApiImportBadRequest = components['responses']['OpenApiImportBadRequest'];
export type ResponseParamMissing = components['responses']['ParamMissing'];
export type ResponsePrivateNetworkBadRequest = components['responses']['PrivateNetworkBadRequest'];
export type ResponsePrivateNetworkInvalidParams = components['responses']['PrivateNetworkInvalidParams'];
export type ResponsePullRequestBadRequest = components['responses']['PullRequestBadRequest'];
export type ResponsePullRequestConflict = components['responses']['PullRequestConflict'];
export type ResponseRolesForbidden = components['responses']['RolesForbidden'];
export type ResponseRolesInternalError = components['responses']['RolesInternalError'];
export type ResponseScimBadRequest = components['responses']['ScimBadRequest'];
export type ResponseScimConflict = components['responses']['ScimConflict'];
export type ResponseScimForbidden = components['responses']['ScimForbidden'];
export type ResponseScimInternalError = components['responses']['ScimInternalError'];
export type ResponseScimNotFound = components['responses']['ScimNotFound'];
export type ResponseScimResourceTypesUnauthorized = components['responses']['ScimResourceTypesUnauthorized'];
export type ResponseScimUnauthorized = components['responses']['ScimUnauthorized'];
export type ResponseSecretScannerBadRequest = components['responses']['SecretScannerBadRequest'];
export type ResponseSecretScannerForbidden = components['responses']['SecretScannerForbidden'];
export type ResponseSecretScannerInternalError = components['responses']['SecretScannerInternalError'];
export type ResponseSecretScannerUnauthorized = components['responses']['SecretScannerUnauthorized'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTaggedEntitiesBadRequest = components['responses']['TaggedEntitiesBadRequest'];
export type ResponseTagsBadRequest = components['responses']['TagsBadRequest'];
export type ResponseTagsForbidden = components['responses']['TagsForbidden'];
export type ResponseTagsInternalError = components['responses']['TagsInternalError'];
export type ResponseTagsNotFound = components['responses']['TagsNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnknownInstance = components['responses']['UnknownInstance'];
export type ResponseWorkspaceBadRequest = components['responses']['WorkspaceBadRequest'];
export type ResponseWorkspaceForbidden = components['responses']['WorkspaceForbidden'];
export type ResponseWorkspaceNotFound = components['responses']['WorkspaceNotFound'];
export type ResponseWorkspaceRolesInvalidParams = components['responses']['WorkspaceRolesInvalidParams'];
export type ResponseWorkspaceRolesNotFound = components['responses']['WorkspaceRolesNotFound'];
export type ResponseWorkspaceRolesNotProcessable = components['responses']['WorkspaceRolesNotProcessable'];
export type ResponseWorkspaceUpdateForbidden = components['responses']['WorkspaceUpdateForbidden'];
export type ParameterApiCollectionUid = components['parameters']['ApiCollectionUid'];
export type ParameterApiId = components['parameters']['ApiId'];
export type ParameterAtVersion = components['parameters']['AtVersion'];
export type ParameterCollectionId = components['parameters']['CollectionId'];
export type ParameterCollectionUid = components['parameters']['CollectionUid'];
export type ParameterCommentId = components['parameters']['CommentId'];
export type ParameterCreatedBy = components['parameters']['CreatedBy'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterDescriptionFilter = components['parameters']['DescriptionFilter'];
export type ParameterDirection = components['parameters']['Direction'];
export type ParameterEnvironmentId = components['parameters']['EnvironmentId'];
export type ParameterEnvironmentUid = components['parameters']['EnvironmentUid'];
export type ParameterFolderId = components['parameters']['FolderId'];
export type ParameterFolderUid = components['parameters']['FolderUid'];
export type ParameterIdsAsUids = components['parameters']['IdsAsUids'];
export type ParameterIdsOnly = components['parameters']['IdsOnly'];
export type ParameterInWorkspace = components['parameters']['InWorkspace'];
export type ParameterLegacySchemaId = components['parameters']['LegacySchemaId'];
export type ParameterLegacyWorkspace = components['parameters']['LegacyWorkspace'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMockId = components['parameters']['MockId'];
export type ParameterMonitorId = components['parameters']['MonitorId'];
export type ParameterNameFilter = components['parameters']['NameFilter'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterPopulate = components['parameters']['Populate'];
export type ParameterPrivateNetworkLimit = components['parameters']['PrivateNetworkLimit'];
export type ParameterPrivateNetworkSort = components['parameters']['PrivateNetworkSort'];
export type ParameterPrivateNetworkTypeFilter = components['parameters']['PrivateNetworkTypeFilter'];
export type ParameterPullRequestId = components['parameters']['PullRequestId'];
export type ParameterReleaseId = components['parameters']['ReleaseId'];
export type ParameterRequestId = components['parameters']['RequestId'];
export type ParameterRequestUid = components['parameters']['RequestUid'];
export type ParameterResponseId = components['parameters']['ResponseId'];
export type ParameterResponseUid = components['parameters']['ResponseUid'];
export type ParameterSchemaFilePath = components['parameters']['SchemaFilePath'];
export type ParameterSchemaId = components['parameters']['SchemaId'];
export type ParameterScimCount = components['parameters']['ScimCount'];
export type ParameterScimFilter = components['parameters']['ScimFilter'];
export type ParameterScimGroupId = components['parameters']['ScimGroupId'];
export type ParameterScimStartIndex = components['parameters']['ScimStartIndex'];
export type ParameterScimUserId = components['parameters']['ScimUserId'];
export type ParameterSecretId = components['parameters']['SecretId'];
export type ParameterServerResponseId = components['parameters']['ServerResponseId'];
export type ParameterSince = components['parameters']['Since'];
export type ParameterSummaryFilter = components['parameters']['SummaryFilter'];
export type ParameterTaskId = components['parameters']['TaskId'];
export type ParameterUntil = components['parameters']['Until'];
export type ParameterVersionId = components['parameters']['VersionId'];
export type ParameterWorkspace = components['parameters']['Workspace'];
export type ParameterWorkspaceId = components['parameters']['WorkspaceId'];
export type ParameterWorkspaceInclude = components['parameters']['WorkspaceInclude'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitLimitMonth = components['headers']['RateLimitLimitMonth'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitRemainingMonth = components['headers']['RateLimitRemainingMonth'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderTaskLocation = components['headers']['TaskLocation'];
export type $defs = Record<string, never>;
export interface operations {
    getBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccount"];
                };
            };
            400: components["responses"]["BillingMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBillingInvoices: {
        parameters: {
            query: {
                /**
                 * @description Only invoices in this state.
                 * @example PAID
                 */
                status: "PAID" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of the account, from *Get the billing account*.
                 * @example 123456
                 */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingInvoiceList"];
                };
            };
            400: components["responses"]["BillingMalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApis: {
        parameters: {
            query: {
                /**
                 * @description Only what this user created.
                 * @example 12345678
                 */
                createdBy?: components["parameters"]["CreatedBy"];
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only what matches this text by its description.
                 * @example tickets
                 */
                description?: components["parameters"]["DescriptionFilter"];
                /**
                 * @deprecated
                 * @description Version 9 only. The direction of the sort.
                 * @example desc
                 */
                direction?: components["schemas"]["SortDirection"];
                /**
                 * @deprecated
                 * @description Version 9 only. Only APIs that are public, or only those that are not. The values are not
                 *     known; `true` and `false` are likely.
                 * @example true
                 */
                isPublic?: string;
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @deprecated
                 * @description Version 9 only. Only APIs that match this text by their name.
                 * @example tickets
                 */
                name?: string;
                /**
                 * @deprecated
                 * @description Version 9 only. Only APIs of this time or later. The form of the time is not known; RFC 3339
                 *     is likely.
                 * @example 2024-08-01T00:00:00.000Z
                 */
                since?: string;
                /**
                 * @deprecated
                 * @description Version 9 only. The field to sort by. Which fields there are is not known.
                 * @example updatedAt
                 */
                sort?: string;
                /**
                 * @deprecated
                 * @description Version 9 only. Only APIs that match this text by their summary.
                 * @example sailings
                 */
                summary?: string;
                /**
                 * @deprecated
                 * @description Version 9 only. Only APIs up to this time, in the same form as `since`.
                 * @example 2024-08-31T00:00:00.000Z
                 */
                until?: string;
                /**
                 * @deprecated
                 * @description Version 9 only. Only APIs that this user was the last to change.
                 * @example 12345678
                 */
                updatedBy?: components["schemas"]["UserIdText"];
                /**
                 * @deprecated
                 * @description Version 9 only. The id of the workspace to look in, or to create in, once more: `workspaceId` is
                 *     required here in both versions, so send version 9 the two with the same value.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["LegacyWorkspace"];
                /**
                 * @description The id of the workspace to look in, or to create in, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["InWorkspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of APIs. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiList"];
                    "application/vnd.api.v10+json": components["schemas"]["ApiPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["ApiNotFound"];
            422: components["responses"]["ApiUnsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApi: {
        parameters: {
            query: {
                /**
                 * @deprecated
                 * @description Version 9 only. The id of the workspace to look in, or to create in, once more: `workspaceId` is
                 *     required here in both versions, so send version 9 the two with the same value.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["LegacyWorkspace"];
                /**
                 * @description The id of the workspace to look in, or to create in, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["InWorkspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiBody"];
            };
        };
        responses: {
            /** @description The new API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiResult"];
                    "application/vnd.api.v10+json": components["schemas"]["Api"];
                };
            };
            400: components["responses"]["ApiParamMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiCreationForbidden"];
            404: components["responses"]["ApiWorkspaceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApi: {
        parameters: {
            query?: {
                /**
                 * @description What to add to the API, separated by commas.
                 * @example [
                 *       "versions",
                 *       "schemas"
                 *     ]
                 */
                include?: ("collections" | "versions" | "schemas" | "gitInfo" | (string & {}))[];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiResult"];
                    "application/vnd.api.v10+json": components["schemas"]["ApiDetails"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["ApiNotFound"];
            422: components["responses"]["ApiUnsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiBody"];
            };
        };
        responses: {
            /** @description The API as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiResult"];
                    "application/vnd.api.v10+json": components["schemas"]["UpdatedApi"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiNotFound"];
            422: components["responses"]["ApiUnsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version 9, deprecated. The API is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The API that was deleted, by its id alone. */
                        api?: {
                            id?: components["schemas"]["Uuid"];
                        };
                    };
                };
            };
            /** @description The API is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiNotFound"];
            422: components["responses"]["ApiUnsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addApiCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiCollectionCopy"] | components["schemas"]["ApiCollectionGeneration"] | components["schemas"]["ApiCollectionInput"];
            };
        };
        responses: {
            /** @description The collection is part of the API. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": {
                        /** @description The UID of the collection in the API, in spite of the name `id`. */
                        id?: components["schemas"]["Uid"];
                    };
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiCollection: {
        parameters: {
            query?: {
                /**
                 * @description The version to read from. Whoever may only view the API has to name one.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId?: components["parameters"]["AtVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The UID of the collection in the API, from *Add a collection to an API* or *Get an API*. A
                 *     collection that was copied has another one than its source.
                 * @example 12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804
                 */
                collectionId: components["parameters"]["ApiCollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["CollectionDocument"];
                };
            };
            400: components["responses"]["ApiCollectionInvalidParam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiCollectionNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncApiCollectionWithSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The UID of the collection in the API, from *Add a collection to an API* or *Get an API*. A
                 *     collection that was copied has another one than its source.
                 * @example 12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804
                 */
                collectionId: components["parameters"]["ApiCollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The work goes on. `Location` and `taskId` name the task. */
            202: {
                headers: {
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": {
                        /** @description The id of the task. *Get a task* takes it. */
                        taskId?: components["schemas"]["Uuid"];
                    };
                };
            };
            400: components["responses"]["ApiInvalidParams"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiSchemaNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiSchemaInput"];
            };
        };
        responses: {
            /** @description The new schema. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiSchema"];
                };
            };
            400: components["responses"]["ApiSchemaNotCreated"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiResourceNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiSchema: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return the schema as one text, in `content`, instead of its files.
                 * @example false
                 */
                bundled?: boolean;
                /**
                 * @description The version to read from. Whoever may only view the API has to name one.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId?: components["parameters"]["AtVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema, as files or as one text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiSchemaWithFiles"] | components["schemas"]["ApiSchemaBundle"];
                };
            };
            400: components["responses"]["ApiSchemaInvalidParam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiResourceNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiSchemaFiles: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The version to read from. Whoever may only view the API has to name one.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId?: components["parameters"]["AtVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files. An absent or empty `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiSchemaFilePage"];
                };
            };
            400: components["responses"]["ApiSchemaInvalidParam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["ApiResourceNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiSchemaFile: {
        parameters: {
            query?: {
                /**
                 * @description The version to read from. Whoever may only view the API has to name one.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId?: components["parameters"]["AtVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
                 *     in the folder `dir`. In the address they are encoded (`%2F`), as in any path parameter; whether
                 *     bare slashes work is not known.
                 * @example data-model/error.json
                 */
                filePath: components["parameters"]["SchemaFilePath"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiSchemaFileContent"];
                };
            };
            400: components["responses"]["ApiSchemaInvalidParam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["ApiResourceNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceApiSchemaFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
                 *     in the folder `dir`. In the address they are encoded (`%2F`), as in any path parameter; whether
                 *     bare slashes work is not known.
                 * @example data-model/error.json
                 */
                filePath: components["parameters"]["SchemaFilePath"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiSchemaFileReplacement"];
            };
        };
        responses: {
            /** @description The file as it is now, without its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiSchemaFile"];
                };
            };
            400: components["responses"]["ApiSchemaInvalidParam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiSchemaNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiSchemaFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The path of the file in the schema. Slashes separate folders: `dir/schema.json` is `schema.json`
                 *     in the folder `dir`. In the address they are encoded (`%2F`), as in any path parameter; whether
                 *     bare slashes work is not known.
                 * @example data-model/error.json
                 */
                filePath: components["parameters"]["SchemaFilePath"];
                /**
                 * @description The id of the schema.
                 * @example f046989d-d132-42e1-9dcc-b3e175614edd
                 */
                schemaId: components["parameters"]["SchemaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiSchemaInvalidParam"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiResourceNotFound"];
            422: components["responses"]["ApiActionNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiTagsForbidden"];
            404: components["responses"]["TagsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceApiTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TagList"];
            };
        };
        responses: {
            /** @description The tags as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["ApiTagsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiTagsForbidden"];
            404: components["responses"]["TagsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the task, the last part of the `Location` header that named it.
                 * @example 4ce1e05e-8070-4a9b-8fc6-e8e10c220dcb
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. A task that failed is 200 too; its `status` says so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiTask"];
                };
            };
            400: components["responses"]["ApiInvalidParams"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiTaskNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiVersions: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiVersionList"];
                    "application/vnd.api.v10+json": components["schemas"]["ApiVersionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["ApiNotFoundJson"];
            422: components["responses"]["ApiUnsupported"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiVersionInput"] | components["schemas"]["LegacyApiVersionInput"];
            };
        };
        responses: {
            /** @description Version 9, deprecated. The new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version?: components["schemas"]["LegacyApiVersionReference"];
                    };
                };
            };
            /** @description The work goes on. `Location` names the task. */
            202: {
                headers: {
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.api.v10+json": components["schemas"]["ApiVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiNotFoundJson"];
            422: components["responses"]["ApiStateInconsistent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiVersionResult"];
                    "application/vnd.api.v10+json": {
                        version?: components["schemas"]["ApiVersionDetails"];
                    };
                };
            };
            /** @description The version is still being made. `Location` names the task. */
            302: {
                headers: {
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["ApiVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateApiVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiVersionChanges"] | components["schemas"]["LegacyApiVersionChanges"];
            };
        };
        responses: {
            /** @description The version as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiVersionResult"];
                    "application/vnd.api.v10+json": components["schemas"]["ApiVersion"];
                };
            };
            400: components["responses"]["ApiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version 9, deprecated. The version is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The version that was deleted, by its id alone. */
                        version?: {
                            id?: components["schemas"]["Uuid"];
                        };
                    };
                };
            };
            /** @description The version is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApiVersionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApiForbidden"];
            404: components["responses"]["ApiVersionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncLegacyApiRelation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of what to sync. Whether it is the relation or the collection is not known; the example
                 *     names the relation.
                 * @example 882e1889-f3d6-4620-9ad5-e8d1e4e8964e
                 */
                entityId: string;
                /**
                 * @description The type of the relation. The vendor names this parameter `entityType` as well. Which types
                 *     can be synced is not known.
                 * @example contracttest
                 */
                relationType: components["schemas"]["LegacyApiRelationType"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the relation is in line with the schema now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Whether it worked.
                         * @example true
                         */
                        success?: boolean;
                    };
                };
            };
            400: components["responses"]["LegacyApiRelationNotValid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationContractTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract tests of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collections that are contract tests. */
                        contracttest?: components["schemas"]["LegacyApiRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationDocumentation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documentation of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collections that are documentation. */
                        documentation?: components["schemas"]["LegacyApiRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationEnvironments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The environments. */
                        environment?: components["schemas"]["LegacyApiRelationSummary"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationIntegrationTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration tests of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collections that are integration tests. */
                        integrationtest?: components["schemas"]["LegacyApiRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationMonitors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The monitors of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The monitors. */
                        monitor?: components["schemas"]["LegacyApiMonitorRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relations of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        relations?: components["schemas"]["LegacyApiRelations"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLegacyApiRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LegacyApiRelationIds"];
            };
        };
        responses: {
            /** @description What was linked. Whether mock servers are left out every time is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiRelationIds"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiReleases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The releases. */
                        releases?: components["schemas"]["LegacyApiReleaseSummary"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLegacyApiRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LegacyApiReleaseInput"];
            };
        };
        responses: {
            /** @description The new release. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiReleaseResult"];
                };
            };
            400: components["responses"]["LegacyApiRepositoryNotFound"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLegacyApiRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the release, from *List releases*.
                 * @example 58a42c42-5ba8-4348-8b6c-fb4c0ed9d01e
                 */
                releaseId: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiReleaseResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteLegacyApiRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the release, from *List releases*.
                 * @example 58a42c42-5ba8-4348-8b6c-fb4c0ed9d01e
                 */
                releaseId: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The release that was deleted, by its id alone. */
                        release?: {
                            id?: components["schemas"]["Uuid"];
                        };
                    };
                };
            };
            400: components["responses"]["UnknownInstance"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLegacyApiRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the release, from *List releases*.
                 * @example 58a42c42-5ba8-4348-8b6c-fb4c0ed9d01e
                 */
                releaseId: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LegacyApiReleaseInput"];
            };
        };
        responses: {
            /** @description The release as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiReleaseResult"];
                };
            };
            400: components["responses"]["LegacyApiReleaseNotUpdated"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLegacyApiSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    schema?: components["schemas"]["LegacyApiSchemaInput"];
                };
            };
        };
        responses: {
            /** @description The new schema, without its text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiSchemaResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLegacyApiSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version 9 schema, from *Create a version 9 schema*.
                 * @example de45da32-1837-41af-ba4d-717f16d4967a
                 */
                schemaId: components["parameters"]["LegacySchemaId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema, without its text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiSchemaResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLegacyApiSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version 9 schema, from *Create a version 9 schema*.
                 * @example de45da32-1837-41af-ba4d-717f16d4967a
                 */
                schemaId: components["parameters"]["LegacySchemaId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    schema?: components["schemas"]["LegacyApiSchemaInput"];
                };
            };
        };
        responses: {
            /** @description The schema as it is now, without its text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyApiSchemaResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createLegacyApiSchemaCollection: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version 9 schema, from *Create a version 9 schema*.
                 * @example de45da32-1837-41af-ba4d-717f16d4967a
                 */
                schemaId: components["parameters"]["LegacySchemaId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The name of the new collection.
                     * @example Ferry tickets
                     */
                    name?: string;
                    /** @description What the collection is for the version. */
                    relations?: {
                        type?: components["schemas"]["LegacyApiRelationType"];
                    }[];
                };
            };
        };
        responses: {
            /** @description The new collection and its relations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new collection, by its ids alone. */
                        collection?: components["schemas"]["ElementIds"];
                        /** @description The new relations. */
                        relations?: {
                            /** @description The id of the relation. */
                            id?: components["schemas"]["Uuid"];
                            type?: components["schemas"]["LegacyApiRelationType"];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationTests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tests of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collections that are tests. */
                        test?: components["schemas"]["LegacyApiRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationTestSuites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test suites of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collections that are test suites. */
                        testsuite?: components["schemas"]["LegacyApiRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLegacyApiRelationsUnclassified: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API, from *List APIs*.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                apiId: components["parameters"]["ApiId"];
                /**
                 * @description The id of the version, from *List versions*.
                 * @example 2b93a919-9b20-444f-bf70-2cbdba95f867
                 */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relations without a type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collections without a type. */
                        unclassified?: components["schemas"]["LegacyApiRelation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The page size. What it is without this parameter is not known.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description The order by time, `desc` for the newest first.
                 * @example desc
                 */
                order_by?: components["schemas"]["SortDirection"];
                /**
                 * @description Only events of this day or later, as `YYYY-MM-DD`.
                 * @example 2024-08-01
                 */
                since?: string;
                /**
                 * @description Only events up to this day, as `YYYY-MM-DD`.
                 * @example 2024-08-31
                 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. An absent or `null` `nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLogPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollectionAccessKeys: {
        parameters: {
            query?: {
                /**
                 * @description Only the keys to the collection with this UID.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId?: components["schemas"]["Uid"];
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. An absent, empty or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionAccessKeyPage"];
                };
            };
            400: components["responses"]["CollectionAccessKeysBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["CollectionAccessKeysInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCollectionAccessKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the access key, from *List collection access keys*. Not the key itself.
                 * @example f2ce6104-edd3-4482-a581-aaf8d47bd13a
                 */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["CollectionAccessKeysInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferCollectionFolders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTransfer"];
            };
        };
        responses: {
            /** @description The folders are moved or copied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTransferResult"];
                };
            };
            400: components["responses"]["ItemTransferBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferCollectionRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTransfer"];
            };
        };
        responses: {
            /** @description The requests are moved or copied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTransferResult"];
                };
            };
            400: components["responses"]["ItemTransferBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferCollectionResponses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ItemTransfer"];
            };
        };
        responses: {
            /** @description The saved responses are moved or copied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemTransferResult"];
                };
            };
            400: components["responses"]["ItemTransferBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollections: {
        parameters: {
            query?: {
                /**
                 * @description Only what matches this name. Whether a part of the name is enough is not known.
                 * @example tickets
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCollection: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    collection?: components["schemas"]["CollectionDocument"];
                };
            };
        };
        responses: {
            /** @description The new collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResult"];
                };
            };
            400: components["responses"]["CollectionBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCollection: {
        parameters: {
            query?: {
                /**
                 * @description How much to return. `minimal` returns only the ids of the requests and folders at the top
                 *     level. Leave it out to get the whole collection.
                 * @example minimal
                 */
                model?: "minimal" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collection?: components["schemas"]["CollectionDocument"] & components["schemas"]["CollectionRootIds"];
                    };
                };
            };
            400: components["responses"]["CollectionUnknown"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The new content, at most 20 MB. */
                    collection?: WithRequired<components["schemas"]["CollectionDocument"], "info" | "item">;
                };
            };
        };
        responses: {
            /** @description The collection is replaced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResult"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CollectionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        collection?: components["schemas"]["ElementIds"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CollectionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    collection?: components["schemas"]["CollectionChanges"];
                };
            };
        };
        responses: {
            /** @description The collection is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The collection, by its id, its name and its description. */
                        collection?: {
                            /**
                             * @description What the collection is for.
                             * @example Everything that the ticket shop calls.
                             */
                            description?: string;
                            id?: components["schemas"]["Uuid"];
                            /**
                             * @description The name.
                             * @example Ferry tickets
                             */
                            name?: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CollectionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollectionComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCollectionComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCollectionComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCollectionComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCollectionFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionFolderInput"];
            };
        };
        responses: {
            /** @description The new folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionFolderResult"];
                };
            };
            400: components["responses"]["ItemBadRequest"];
            401: components["responses"]["ItemUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCollectionFolder: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return only the fields that hold ids.
                 * @example true
                 */
                ids?: components["parameters"]["IdsOnly"];
                /**
                 * @description Whether to return everything that the item holds. What is left out without it is not known.
                 * @example true
                 */
                populate?: components["parameters"]["Populate"];
                /**
                 * @description Whether to write every id in the answer as a UID.
                 * @example true
                 */
                uid?: components["parameters"]["IdsAsUids"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the folder.
                 * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionFolderResult"];
                };
            };
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCollectionFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the folder.
                 * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionFolderChanges"];
            };
        };
        responses: {
            /** @description The folder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionFolderResult"];
                };
            };
            400: components["responses"]["ItemBadRequest"];
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCollectionFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the folder.
                 * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDeletion"];
                };
            };
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFolderComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the folder. The bare id does not do here.
                 * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createFolderComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the folder. The bare id does not do here.
                 * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFolderComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the folder. The bare id does not do here.
                 * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteFolderComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the folder. The bare id does not do here.
                 * @example 12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folderId: components["parameters"]["FolderUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollectionForks: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The direction of the sort.
                 * @example asc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of forks. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionForkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CollectionForksNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPullRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestInput"];
            };
        };
        responses: {
            /** @description The new pull request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestSummary"];
                };
            };
            400: components["responses"]["PullRequestBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pullCollectionFork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fork is up to date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The two collections. */
                        collection?: {
                            /** @description The UID of the fork, which took the changes in. */
                            destinationId?: components["schemas"]["Uid"];
                            /** @description The UID of the collection that the changes come from. */
                            sourceId?: components["schemas"]["Uid"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CollectionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCollectionRequest: {
        parameters: {
            query?: {
                /**
                 * @description The id of the folder to create the request in. Without one, it stands at the top of the
                 *     collection. An older definition calls it `folderId`.
                 * @example 11a2ffcb-cb82-46cc-99a4-1e070b929028
                 */
                folder?: components["schemas"]["Uuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionRequestInput"];
            };
        };
        responses: {
            /** @description The new request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRequestResult"];
                };
            };
            400: components["responses"]["ItemBadRequest"];
            401: components["responses"]["ItemUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCollectionRequest: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return only the fields that hold ids.
                 * @example true
                 */
                ids?: components["parameters"]["IdsOnly"];
                /**
                 * @description Whether to return everything that the item holds. What is left out without it is not known.
                 * @example true
                 */
                populate?: components["parameters"]["Populate"];
                /**
                 * @description Whether to write every id in the answer as a UID.
                 * @example true
                 */
                uid?: components["parameters"]["IdsAsUids"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the request.
                 * @example 7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRequestResult"];
                };
            };
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCollectionRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the request.
                 * @example 7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionRequestInput"];
            };
        };
        responses: {
            /** @description The request as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRequestResult"];
                };
            };
            400: components["responses"]["ItemBadRequest"];
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCollectionRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the request.
                 * @example 7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDeletion"];
                };
            };
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRequestComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the request. The bare id does not do here.
                 * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the request. The bare id does not do here.
                 * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the request. The bare id does not do here.
                 * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteRequestComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the request. The bare id does not do here.
                 * @example 12345678-7dacefa8-766a-4788-a945-e9e975faf061
                 */
                requestId: components["parameters"]["RequestUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCollectionResponse: {
        parameters: {
            query: {
                /**
                 * @description The id of the request that the saved response belongs to. An older definition calls it
                 *     `requestId`.
                 * @example 7dacefa8-766a-4788-a945-e9e975faf061
                 */
                request: components["schemas"]["Uuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionResponseInput"];
            };
        };
        responses: {
            /** @description The new saved response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponseResult"];
                };
            };
            400: components["responses"]["ItemBadRequest"];
            401: components["responses"]["ItemUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCollectionResponse: {
        parameters: {
            query?: {
                /**
                 * @description Whether to return only the fields that hold ids.
                 * @example true
                 */
                ids?: components["parameters"]["IdsOnly"];
                /**
                 * @description Whether to return everything that the item holds. What is left out without it is not known.
                 * @example true
                 */
                populate?: components["parameters"]["Populate"];
                /**
                 * @description Whether to write every id in the answer as a UID.
                 * @example true
                 */
                uid?: components["parameters"]["IdsAsUids"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the saved response.
                 * @example 8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponseResult"];
                };
            };
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCollectionResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the saved response.
                 * @example 8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionResponseInput"];
            };
        };
        responses: {
            /** @description The saved response as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionResponseResult"];
                };
            };
            400: components["responses"]["ItemBadRequest"];
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCollectionResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
                /**
                 * @description The id of the saved response.
                 * @example 8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved response is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDeletion"];
                };
            };
            401: components["responses"]["ItemUnauthorized"];
            404: components["responses"]["ItemNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listResponseComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the saved response. The bare id does not do here.
                 * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createResponseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The UID of the saved response. The bare id does not do here.
                 * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateResponseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the saved response. The bare id does not do here.
                 * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteResponseComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
                /**
                 * @description The id of the comment.
                 * @example 46814
                 */
                commentId: components["parameters"]["CommentId"];
                /**
                 * @description The UID of the saved response. The bare id does not do here.
                 * @example 12345678-8465b7ab-e453-47f6-905f-497de35b851f
                 */
                responseId: components["parameters"]["ResponseUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollectionRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRoles"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RolesForbidden"];
            404: components["responses"]["CollectionRolesNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RolesInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCollectionRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionRoleChanges"];
            };
        };
        responses: {
            /** @description The roles are changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CollectionRolesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RolesForbidden"];
            404: components["responses"]["CollectionRolesNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RolesInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCollectionForkSourceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the fork stands to its source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The status under the UID of a collection. The vendor's definition writes
                         *     `collectionUid` for the key and describes it as that UID. There is one entry, so
                         *     read it under whatever key it has.
                         */
                        collection?: {
                            [key: string]: components["schemas"]["CollectionForkSourceStatus"];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollectionTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagsForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceCollectionTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the collection. The bare id does not do here.
                 * @example 12345678-76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TagList"];
            };
        };
        responses: {
            /** @description The tags as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["TagsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagsForbidden"];
            404: components["responses"]["TagsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transformCollectionToOpenApi: {
        parameters: {
            query?: {
                /**
                 * @description The format of the definition in `output`.
                 * @example json
                 */
                format?: "json" | "yaml" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description The OpenAPI definition as text, in the format that you asked for.
                         * @example {"openapi":"3.0.3","info":{"title":"Ferry tickets","version":"1.0.0"}}
                         */
                        output?: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCollectionForksByMe: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The direction of the sort.
                 * @example asc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of forks. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionForkByMePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCollectionFork: {
        parameters: {
            query: {
                /**
                 * @description The id of the workspace to create the fork in.
                 * @example f4175f4c-3e54-4fbf-8439-4f163d402edd
                 */
                workspace: components["schemas"]["Uuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the collection, from *List collections*.
                 * @example 76430b78-7a8b-4654-8d3e-ce040380f2db
                 */
                collectionId: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The label of the fork.
                     * @example Winter timetable
                     */
                    label: string;
                };
            };
        };
        responses: {
            /** @description The new fork. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionForkResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CollectionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    mergeCollectionFork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CollectionMergeInput"];
            };
        };
        responses: {
            /** @description The changes are merged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The ids of a collection. Nothing says which one; the destination is likely. */
                        collection?: components["schemas"]["ElementIds"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CollectionMergeForbidden"];
            404: components["responses"]["CollectionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchDetectedSecrets: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description What to add to the answer. `meta.total` adds how many secrets there are in all.
                 * @example meta.total
                 */
                include?: "meta.total" | (string & {});
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what happened at this time or later.
                 * @example 2024-08-01T00:00:00.000Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only what happened up to this time.
                 * @example 2024-08-31T00:00:00.000Z
                 */
                until?: components["parameters"]["Until"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DetectedSecretQuery"];
            };
        };
        responses: {
            /** @description One page of secrets. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectedSecretPage"];
                };
            };
            400: components["responses"]["SecretScannerBadRequest"];
            401: components["responses"]["SecretScannerUnauthorized"];
            403: components["responses"]["SecretScannerForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SecretScannerInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDetectedSecretResolution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `secretId` of the secret, from *Search detected secrets*.
                 * @example OTI3OTYx
                 */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The decision: it is no secret (`FALSE_POSITIVE`), it does not work any more
                     *     (`REVOKED`), or it may stay (`ACCEPTED_RISK`).
                     */
                    resolution: components["schemas"]["DetectedSecretDecision"];
                    /** @description The workspace that the decision holds for. */
                    workspaceId: components["schemas"]["Uuid"];
                };
            };
        };
        responses: {
            /** @description The decision is recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectedSecretResolutionResult"];
                };
            };
            400: components["responses"]["DetectedSecretBadRequest"];
            401: components["responses"]["SecretScannerUnauthorized"];
            403: components["responses"]["SecretScannerForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SecretScannerInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDetectedSecretLocations: {
        parameters: {
            query: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only what happened at this time or later.
                 * @example 2024-08-01T00:00:00.000Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only what happened up to this time.
                 * @example 2024-08-31T00:00:00.000Z
                 */
                until?: components["parameters"]["Until"];
                /**
                 * @description The id of the workspace to look in, or to create in, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["InWorkspace"];
            };
            header?: never;
            path: {
                /**
                 * @description The `secretId` of the secret, from *Search detected secrets*.
                 * @example OTI3OTYx
                 */
                secretId: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of locations. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectedSecretLocationPage"];
                };
            };
            400: components["responses"]["SecretScannerBadRequest"];
            401: components["responses"]["SecretScannerUnauthorized"];
            403: components["responses"]["SecretScannerForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SecretScannerInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEnvironment: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    environment?: components["schemas"]["EnvironmentInput"];
                };
            };
        };
        responses: {
            /** @description The new environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentResult"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment, from *List environments*.
                 * @example 741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        environment?: components["schemas"]["Environment"];
                    };
                };
            };
            400: components["responses"]["UnknownInstance"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment, from *List environments*.
                 * @example 741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    environment?: components["schemas"]["EnvironmentChanges"];
                };
            };
        };
        responses: {
            /** @description The environment is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentResult"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteEnvironment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the environment, from *List environments*.
                 * @example 741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        environment?: components["schemas"]["ElementIds"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEnvironmentForks: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The direction of the sort.
                 * @example asc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description The page size.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sort?: "createdAt" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of forks. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentForkPage"];
                };
            };
            400: components["responses"]["EnvironmentNotForked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EnvironmentForkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEnvironmentFork: {
        parameters: {
            query: {
                /**
                 * @description The id of the workspace to create the fork in. An older definition calls it `workspaceId`.
                 * @example f4175f4c-3e54-4fbf-8439-4f163d402edd
                 */
                workspace: components["schemas"]["Uuid"];
            };
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description The label of the fork.
                     * @example Quay test
                     */
                    forkName: string;
                };
            };
        };
        responses: {
            /** @description The new fork. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentForkResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EnvironmentForkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    mergeEnvironmentFork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Whether to delete the fork after the merge.
                     * @default false
                     * @example true
                     */
                    deleteSource?: boolean;
                    /** @description The UID of the fork whose changes are merged. */
                    source: components["schemas"]["Uid"];
                };
            };
        };
        responses: {
            /** @description The changes are merged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentReference"];
                };
            };
            400: components["responses"]["EnvironmentNotForked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EnvironmentForkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pullEnvironmentFork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The UID of the environment. The bare id does not do here.
                 * @example 12345678-741b565f-487f-419d-a36d-82d4a0030ebc
                 */
                environmentId: components["parameters"]["EnvironmentUid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description The UID of the environment that the fork was made from. */
                    source?: components["schemas"]["Uid"];
                };
            };
        };
        responses: {
            /** @description The fork is up to date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentReference"];
                };
            };
            400: components["responses"]["EnvironmentNotForked"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["EnvironmentForkNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importCollectionsFromExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob;
            };
        };
        responses: {
            /** @description The new collections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedCollections"];
                };
            };
            400: components["responses"]["ExportImportParamMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundProblem"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importCollectionFromOpenApi: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenApiJsonImport"] | components["schemas"]["OpenApiTextImport"];
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file with the OpenAPI definition.
                     */
                    input: Blob;
                    /**
                     * @description The form of `input`, here `file`.
                     * @example file
                     */
                    type: "file" | (string & {});
                };
            };
        };
        responses: {
            /** @description The new collection, in a list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedCollections"];
                };
            };
            400: components["responses"]["OpenApiImportBadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user and the allowances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUserResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMocks: {
        parameters: {
            query?: {
                /**
                 * @description Only the mock servers of this team. Ignored when `workspace` is given.
                 * @example 1234
                 */
                teamId?: string;
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMock: {
        parameters: {
            query?: {
                /**
                 * @description The id of the workspace to create the mock server in. An older definition calls it
                 *     `workspaceId`.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["schemas"]["Uuid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mock?: components["schemas"]["MockInput"];
                };
            };
        };
        responses: {
            /** @description The new mock server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockResult"];
                };
            };
            400: components["responses"]["ParamMissing"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    mock?: components["schemas"]["MockChanges"];
                };
            };
        };
        responses: {
            /** @description The mock server as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock server is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mock?: components["schemas"]["ElementIds"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMockCallLogs: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The direction of the sort.
                 * @example asc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description What to add to each call, separated by commas.
                 * @example [
                 *       "request.headers",
                 *       "response.body"
                 *     ]
                 */
                include?: ("request.headers" | "request.body" | "response.headers" | "response.body" | (string & {}))[];
                /**
                 * @description The page size.
                 * @example 3
                 */
                limit?: number;
                /**
                 * @description Only calls with this HTTP method, in lower case.
                 * @example post
                 */
                requestMethod?: string;
                /**
                 * @description Only calls of this path. A query string belongs to it.
                 * @example /sailings?day=2024-08-24
                 */
                requestPath?: string;
                /**
                 * @description Only calls that were answered with this HTTP status.
                 * @example 500
                 */
                responseStatusCode?: number;
                /**
                 * @description Only calls whose answer is of this type, `response.type`.
                 * @example success
                 */
                responseType?: string;
                /**
                 * @description Only what happened at this time or later.
                 * @example 2024-08-01T00:00:00.000Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description What to sort by. Goes together with `direction`.
                 * @example servedAt
                 */
                sort?: "servedAt" | (string & {});
                /**
                 * @description Only what happened up to this time.
                 * @example 2024-08-31T00:00:00.000Z
                 */
                until?: components["parameters"]["Until"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of calls. An absent or `null` `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockCallLogPage"];
                };
            };
            400: components["responses"]["MockCallLogsInvalidParams"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishMock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock server is public. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockReference"];
                };
            };
            400: components["responses"]["MockAlreadyPublished"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMockServerResponses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server responses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockServerResponseSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMockServerResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serverResponse?: components["schemas"]["MockServerResponseInput"];
                };
            };
        };
        responses: {
            /** @description The new server response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockServerResponse"];
                };
            };
            400: components["responses"]["ParamMissing"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMockServerResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
                /**
                 * @description The id of the server response, from *List server responses*.
                 * @example 91ac7fc0-2adc-48c9-9b10-82bf470a82d9
                 */
                serverResponseId: components["parameters"]["ServerResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockServerResponse"];
                };
            };
            400: components["responses"]["MockServerResponseNotFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMockServerResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
                /**
                 * @description The id of the server response, from *List server responses*.
                 * @example 91ac7fc0-2adc-48c9-9b10-82bf470a82d9
                 */
                serverResponseId: components["parameters"]["ServerResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serverResponse?: components["schemas"]["MockServerResponseChanges"];
                };
            };
        };
        responses: {
            /** @description The server response as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockServerResponse"];
                };
            };
            400: components["responses"]["ParamMissing"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMockServerResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
                /**
                 * @description The id of the server response, from *List server responses*.
                 * @example 91ac7fc0-2adc-48c9-9b10-82bf470a82d9
                 */
                serverResponseId: components["parameters"]["ServerResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server response that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockServerResponse"];
                };
            };
            400: components["responses"]["MockServerResponseNotFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unpublishMock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the mock server, from *List mock servers*.
                 * @example 725fa130-2185-4365-9663-b8d7e796e33e
                 */
                mockId: components["parameters"]["MockId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock server is private. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockReference"];
                };
            };
            400: components["responses"]["MockAlreadyUnpublished"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMonitors: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The monitors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createMonitor: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    monitor?: components["schemas"]["MonitorInput"];
                };
            };
        };
        responses: {
            /** @description The new monitor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorResult"];
                };
            };
            400: components["responses"]["MonitorBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the monitor, from *List monitors*.
                 * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
                 */
                monitorId: components["parameters"]["MonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The monitor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        monitor?: components["schemas"]["Monitor"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the monitor, from *List monitors*.
                 * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
                 */
                monitorId: components["parameters"]["MonitorId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    monitor?: components["schemas"]["MonitorChanges"];
                };
            };
        };
        responses: {
            /** @description The monitor is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorResult"];
                };
            };
            400: components["responses"]["MonitorCronNotAllowed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the monitor, from *List monitors*.
                 * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
                 */
                monitorId: components["parameters"]["MonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The monitor is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        monitor?: components["schemas"]["ElementIds"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    runMonitor: {
        parameters: {
            query?: {
                /**
                 * @description Whether to answer at once, before the run has ended.
                 * @example false
                 */
                async?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the monitor, from *List monitors*.
                 * @example 4b7bf17b-ac35-4cd5-a794-01e68971a063
                 */
                monitorId: components["parameters"]["MonitorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run, or its beginning. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run?: components["schemas"]["MonitorRun"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrivateNetworkElements: {
        parameters: {
            query?: {
                /**
                 * @description Only what this user added to the network.
                 * @example 12345678
                 */
                addedBy?: components["schemas"]["UserId"];
                /**
                 * @description Only what this user created.
                 * @example 12345678
                 */
                createdBy?: components["parameters"]["CreatedBy"];
                /**
                 * @description Only what matches this text by its description.
                 * @example tickets
                 */
                description?: components["parameters"]["DescriptionFilter"];
                /**
                 * @description The direction of the sort.
                 * @example asc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description The page size, at most 1000.
                 * @example 2
                 */
                limit?: components["parameters"]["PrivateNetworkLimit"];
                /**
                 * @description Only what matches this name. Whether a part of the name is enough is not known.
                 * @example tickets
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description How many items to skip. `0` is the first page.
                 * @example 2
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only what stands in this folder; `0` is the root.
                 * @example 2
                 */
                parentFolderId?: number;
                /**
                 * @description Only what happened at this time or later.
                 * @example 2024-08-01T00:00:00.000Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description What to sort by. Goes together with `direction`.
                 * @example updatedAt
                 */
                sort?: components["parameters"]["PrivateNetworkSort"];
                /**
                 * @description Only what matches this text by its summary.
                 * @example sailings
                 */
                summary?: components["parameters"]["SummaryFilter"];
                /**
                 * @description Only what is of this type.
                 * @example api
                 */
                type?: components["parameters"]["PrivateNetworkTypeFilter"];
                /**
                 * @description Only what happened up to this time.
                 * @example 2024-08-31T00:00:00.000Z
                 */
                until?: components["parameters"]["Until"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. `meta.totalCount` counts the elements and folders on all pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNetworkPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addPrivateNetworkElement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateNetworkAddition"];
            };
        };
        responses: {
            /** @description It stands in the network now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNetworkEntry"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePrivateNetworkElement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id from *List elements and folders*: the id of an API, a workspace or a folder, or the UID
                 *     of a collection.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                elementId: string;
                /**
                 * @description The type of what `elementId` names.
                 * @example api
                 */
                elementType: components["schemas"]["PrivateNetworkElementType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateNetworkChange"];
            };
        };
        responses: {
            /** @description The element or folder as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNetworkEntry"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removePrivateNetworkElement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id from *List elements and folders*: the id of an API, a workspace or a folder, or the UID
                 *     of a collection.
                 * @example 989e2345-9a58-4892-aeb1-2160aa0b3372
                 */
                elementId: string;
                /**
                 * @description The type of what `elementId` names.
                 * @example api
                 */
                elementType: components["schemas"]["PrivateNetworkElementType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not stand in the network any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNetworkRemoval"];
                };
            };
            400: components["responses"]["PrivateNetworkBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePrivateNetworkRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the request, from *List requests to add elements*.
                 * @example 232
                 */
                requestId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What to tell whoever asked. */
                    response?: {
                        /**
                         * @description The reason.
                         * @example Please add a description first.
                         */
                        message?: string;
                    };
                    /**
                     * @description The decision.
                     * @example denied
                     */
                    status: "approved" | "denied" | (string & {});
                };
            };
        };
        responses: {
            /** @description The request is answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The request, in a list. */
                        request?: components["schemas"]["PrivateNetworkRequest"][];
                    };
                };
            };
            400: components["responses"]["PrivateNetworkInvalidParams"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrivateNetworkRequests: {
        parameters: {
            query?: {
                /**
                 * @description The direction of the sort.
                 * @example asc
                 */
                direction?: components["parameters"]["Direction"];
                /**
                 * @description The page size, at most 1000.
                 * @example 2
                 */
                limit?: components["parameters"]["PrivateNetworkLimit"];
                /**
                 * @description Only what matches this name. Whether a part of the name is enough is not known.
                 * @example tickets
                 */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description How many items to skip. `0` is the first page.
                 * @example 2
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only requests of this user.
                 * @example 87654321
                 */
                requestedBy?: components["schemas"]["UserId"];
                /**
                 * @description Only what happened at this time or later.
                 * @example 2024-08-01T00:00:00.000Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description What to sort by. Goes together with `direction`.
                 * @example updatedAt
                 */
                sort?: components["parameters"]["PrivateNetworkSort"];
                /**
                 * @description Only requests that stand like this.
                 * @example pending
                 */
                status?: "pending" | "denied" | (string & {});
                /**
                 * @description Only what is of this type.
                 * @example api
                 */
                type?: components["parameters"]["PrivateNetworkTypeFilter"];
                /**
                 * @description Only what happened up to this time.
                 * @example 2024-08-31T00:00:00.000Z
                 */
                until?: components["parameters"]["Until"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of requests. `meta.totalCount` counts the requests on all pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateNetworkRequestPage"];
                };
            };
            400: components["responses"]["PrivateNetworkInvalidParams"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the pull request, from *List a collection's pull requests*.
                 * @example 8c0aa3e3-7127-4c66-aa49-d4a99928b75c
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePullRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the pull request, from *List a collection's pull requests*.
                 * @example 8c0aa3e3-7127-4c66-aa49-d4a99928b75c
                 */
                pullRequestId: components["parameters"]["PullRequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PullRequestChanges"];
            };
        };
        responses: {
            /** @description The pull request as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PullRequestSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            409: components["responses"]["PullRequestConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScimGroups: {
        parameters: {
            query?: {
                /**
                 * @description The page size.
                 * @example 2
                 */
                count?: components["parameters"]["ScimCount"];
                /**
                 * @description Only what matches, in SCIM's own filter language. Users can be filtered by `userName` and by
                 *     `active` (`true` or `false`), groups by `displayName`.
                 */
                filter?: components["parameters"]["ScimFilter"];
                /**
                 * @description The place of the first item to return, counted from 1.
                 * @example 1
                 */
                startIndex?: components["parameters"]["ScimStartIndex"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups. `totalResults` counts the groups on all pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroupPage"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScimGroupInput"];
            };
        };
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            409: components["responses"]["ScimConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the group, from *List SCIM groups*.
                 * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
                 */
                groupId: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            404: components["responses"]["ScimNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the group, from *List SCIM groups*.
                 * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
                 */
                groupId: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            404: components["responses"]["ScimNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateScimGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the group, from *List SCIM groups*.
                 * @example 77c1d0a95be24f0e9e1f6d20a4b8c3355c19e07ab2446d58
                 */
                groupId: components["parameters"]["ScimGroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScimGroupChanges"];
            };
        };
        responses: {
            /** @description The group as it is now, without its members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimGroup"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            404: components["responses"]["ScimNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScimResourceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of things. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimResourceType"][];
                };
            };
            401: components["responses"]["ScimResourceTypesUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScimServiceProviderConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimServiceProviderConfig"];
                };
            };
            401: components["responses"]["ScimUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listScimUsers: {
        parameters: {
            query?: {
                /**
                 * @description The page size.
                 * @example 2
                 */
                count?: components["parameters"]["ScimCount"];
                /**
                 * @description Only what matches, in SCIM's own filter language. Users can be filtered by `userName` and by
                 *     `active` (`true` or `false`), groups by `displayName`.
                 */
                filter?: components["parameters"]["ScimFilter"];
                /**
                 * @description The place of the first item to return, counted from 1.
                 * @example 1
                 */
                startIndex?: components["parameters"]["ScimStartIndex"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. `totalResults` counts the users on all pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUserPage"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScimUserInput"];
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            409: components["responses"]["ScimConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the user, from *List SCIM users*.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                userId: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            404: components["responses"]["ScimNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the user, from *List SCIM users*.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                userId: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScimUserChanges"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            404: components["responses"]["ScimNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateScimUserState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SCIM id of the user, from *List SCIM users*.
                 * @example 405775fe15ed41872a8eea4c8aa2b38cda9749812cc55c99
                 */
                userId: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ScimUserStateChanges"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["ScimBadRequest"];
            401: components["responses"]["ScimUnauthorized"];
            403: components["responses"]["ScimForbidden"];
            404: components["responses"]["ScimNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ScimInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSecretTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretTypeList"];
                };
            };
            401: components["responses"]["SecretScannerUnauthorized"];
            403: components["responses"]["SecretScannerForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SecretScannerInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validateApiSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    schema?: components["schemas"]["ApiSecurityDefinition"];
                };
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The findings. An empty list means none. */
                        warnings?: components["schemas"]["ApiSecurityWarning"][];
                    };
                };
            };
            400: components["responses"]["ApiSecurityInvalidSchema"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTagEntities: {
        parameters: {
            query?: {
                /**
                 * @description The `meta.nextCursor` of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJpZCI6MzMyNzksImZvcmtzQWZ0ZXIiOjIwfQ==
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description The direction of the sort. What is sorted by is not known.
                 * @example desc
                 */
                direction?: components["schemas"]["SortDirection"];
                /**
                 * @description Only elements of this kind.
                 * @example collection
                 */
                entityType?: components["schemas"]["TaggedEntityType"];
                /**
                 * @description The page size.
                 * @example 2
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The tag, as it stands in the lists of tags.
                 * @example needs-review
                 */
                slug: components["schemas"]["TagSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of elements. An absent `meta.nextCursor` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggedEntityPage"];
                };
            };
            400: components["responses"]["TaggedEntitiesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagsForbidden"];
            404: components["responses"]["TagsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: {
                /**
                 * @description The id of a workspace. A list then holds only what is in it; what is created is put into it.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspace?: components["parameters"]["Workspace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    webhook?: components["schemas"]["WebhookInput"];
                };
            };
        };
        responses: {
            /** @description The new webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhook?: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ParamMissing"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /**
                 * @description Only workspaces that these users created, separated by commas.
                 * @example [
                 *       12345678
                 *     ]
                 */
                createdBy?: components["schemas"]["UserId"][];
                /**
                 * @description What to add. `scim` adds the SCIM ids of the users concerned, `mocks:deactivated` the mock servers
                 *     that are switched off. Whether both can be asked for at once is not known.
                 * @example scim
                 */
                include?: components["parameters"]["WorkspaceInclude"];
                /**
                 * @description Only workspaces of this type.
                 * @example team
                 */
                type?: components["schemas"]["WorkspaceType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    workspace?: components["schemas"]["WorkspaceInput"];
                };
            };
        };
        responses: {
            /** @description The new workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResult"];
                };
            };
            400: components["responses"]["WorkspaceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WorkspaceForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkspaceRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRoleCatalogue"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RolesForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RolesInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /**
                 * @description What to add. `scim` adds the SCIM ids of the users concerned, `mocks:deactivated` the mock servers
                 *     that are switched off. Whether both can be asked for at once is not known.
                 * @example scim
                 */
                include?: components["parameters"]["WorkspaceInclude"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        workspace?: components["schemas"]["Workspace"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WorkspaceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    workspace?: components["schemas"]["WorkspaceChanges"];
                };
            };
        };
        responses: {
            /** @description The workspace is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResult"];
                };
            };
            400: components["responses"]["WorkspaceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["WorkspaceUpdateForbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The workspace, by its id alone. */
                        workspace?: {
                            id?: components["schemas"]["Uuid"];
                        };
                    };
                };
            };
            400: components["responses"]["UnknownInstance"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listGlobalVariables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The global variables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalVariables"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GlobalVariablesInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceGlobalVariables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GlobalVariables"];
            };
        };
        responses: {
            /** @description The global variables as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalVariables"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["GlobalVariablesInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkspaceRoles: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which ids the body holds. `scim` means SCIM ids; leave it out for the ids of users and user
                 *     groups.
                 * @example scim
                 */
                identifierType?: "scim" | (string & {});
            };
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json-patch+json": components["schemas"]["WorkspaceRoleChanges"];
            };
        };
        responses: {
            /** @description The roles as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceRolesResult"];
                };
            };
            400: components["responses"]["WorkspaceRolesInvalidParams"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RolesForbidden"];
            404: components["responses"]["WorkspaceRolesNotFound"];
            422: components["responses"]["WorkspaceRolesNotProcessable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RolesInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkspaceTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagsForbidden"];
            404: components["responses"]["TagsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceWorkspaceTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, from *List workspaces*.
                 * @example 18fbd645-88ee-406e-ab71-40e52342b95f
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TagList"];
            };
        };
        responses: {
            /** @description The tags as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["TagsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["TagsForbidden"];
            404: components["responses"]["TagsNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TagsInternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

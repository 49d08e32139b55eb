import type { Resources } from "../types.ts";
import { accessKeys } from "./access-keys.ts";
import { apis } from "./api-builder/apis.ts";
import { apiCollections } from "./api-builder/collections.ts";
import { apiSchemaFiles, apiSchemas } from "./api-builder/schemas.ts";
import { apiTasks } from "./api-builder/tasks.ts";
import { apiVersions } from "./api-builder/versions.ts";
import { collections } from "./collections.ts";
import { comments } from "./comments.ts";
import { environments } from "./environments.ts";
import { pullRequests } from "./forks/pull-requests.ts";
import { mocks } from "./mocks.ts";
import { monitors } from "./monitors.ts";
import { privateNetwork } from "./private-network.ts";
import { scim } from "./scim.ts";
import { serverResponses } from "./server-responses.ts";
import { tags } from "./tags.ts";
import { workspaces } from "./workspaces.ts";

/** The stateful resources of the Qodex API. */
export const qodex: Resources = {
  workspaces,
  collections,
  environments,
  accessKeys,
  mocks,
  serverResponses,
  monitors,
  tags,
  ...comments,
  pullRequests,
  apis,
  apiSchemas,
  apiSchemaFiles,
  apiCollections,
  apiVersions,
  apiTasks,
  ...scim,
  ...privateNetwork,
};

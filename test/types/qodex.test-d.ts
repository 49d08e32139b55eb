import { expectTypeOf } from "vitest";
import {
  type Api,
  type ApiErrorBody,
  type ApiPage,
  type AuditLog,
  type AuditLogPage,
  type CollectionSummary,
  type Credential,
  createQodex,
  type ErrorOrProblem,
  isApiError,
  type LegacyApiElement,
  type LegacyApiList,
  type LegacyApiResult,
  type ListCall,
  type MonitorLastRun,
  type NameMessageError,
  type Page,
  type Qodex,
  type QodexRegion,
  type RateLimitBody,
  type ScimError,
  type ScimUser,
  type Tag,
  type TagList,
  type WholeListCall,
} from "../../src/qodex.ts";

/** Checked by tsc, never run: the additional features of qodex's client. */
export async function calls(qodex: Qodex): Promise<void> {
  createQodex({ apiKey: "k", scimKey: async () => "k", region: "eu" });
  createQodex();
  createQodex({ region: "eu" });
  // @ts-expect-error an option of the other API
  createQodex({ apiKey: "k", organizationId: "o" });
  expectTypeOf<QodexRegion>().toEqualTypeOf<"global" | "eu">();
  expectTypeOf<Credential>().toEqualTypeOf<string | (() => string | Promise<string>)>();

  // Awaiting a list whose paging was only observed returns its body, without "possibly undefined".
  const { collections } = await qodex.collections.list();
  expectTypeOf(collections).toEqualTypeOf<CollectionSummary[]>();
  for await (const { uid } of qodex.collections.list()) expectTypeOf(uid).toEqualTypeOf<string>();
  expectTypeOf(qodex.collectionTags.list({ collectionId: "c" })).toEqualTypeOf<
    WholeListCall<Tag, TagList>
  >();
  expectTypeOf(qodex.auditLogs.list()).toEqualTypeOf<ListCall<AuditLog, AuditLogPage>>();
  for await (const user of qodex.scimUsers.list()) expectTypeOf(user).toEqualTypeOf<ScimUser>();

  expectTypeOf(
    qodex.monitors.runAndWait({ monitorId: "m", interval: 1, timeout: 0, headers: { a: "b" } }),
  ).toEqualTypeOf<Promise<MonitorLastRun>>();
  // @ts-expect-error the parameters of the run are needed
  qodex.monitors.runAndWait({ interval: 1 });
  // @ts-expect-error how the run is started is decided
  qodex.monitors.runAndWait({ monitorId: "m", async: false });

  // `accept` selects the response type.
  expectTypeOf(await qodex.apis.list({ workspaceId: "w" })).toEqualTypeOf<Page<Api, ApiPage>>();
  expectTypeOf(
    await qodex.apis.list({ workspaceId: "w", accept: "application/json" }),
  ).toEqualTypeOf<Page<LegacyApiElement, LegacyApiList>>();
  expectTypeOf(
    await qodex.apis.get({ apiId: "a", accept: "application/json" }),
  ).toEqualTypeOf<LegacyApiResult>();
  // @ts-expect-error there is no such form
  qodex.apis.get({ apiId: "a", accept: "text/plain" });

  // Excess keys of a body at any depth.
  const file = { path: "openapi.yaml", content: "" };
  qodex.apiSchemas.create({ apiId: "a", body: { type: "not-yet-known", files: [file] } });
  // @ts-expect-error the type is required
  qodex.apiSchemas.create({ apiId: "a", body: { files: [file] } });
  // @ts-expect-error an excess key
  qodex.apiSchemas.create({ apiId: "a", body: { type: "graphql", files: [file], kind: "" } });
  qodex.apiSchemas.create({
    apiId: "a",
    // @ts-expect-error an excess key, further down
    body: { type: "graphql", files: [{ ...file, contents: "" }] },
  });
}

/** Operation and status narrow a body: the API has several error formats. */
export function errors(error: unknown): void {
  if (isApiError(error, "listCollections")) {
    if (error.status === 401) expectTypeOf(error.body).toEqualTypeOf<ErrorOrProblem>();
    if (error.status === 429) expectTypeOf(error.body).toEqualTypeOf<RateLimitBody>();
    if (error.status === 500) expectTypeOf(error.body).toEqualTypeOf<ErrorOrProblem>();
    // Declared, but without a body.
    if (error.status === 503) expectTypeOf(error.body).toBeUnknown();
    // Not declared.
    if (error.status === 418) expectTypeOf(error.body).toBeUnknown();
    // @ts-expect-error not before the status is known
    error.body.title;
  }
  if (isApiError(error, "getApi") && error.status === 400) {
    expectTypeOf(error.body).toEqualTypeOf<NameMessageError>();
  }
  if (isApiError(error, "createApiSchema") && error.status === 400) {
    expectTypeOf(error.body).toEqualTypeOf<ApiErrorBody>();
  }
  if (isApiError(error, "getScimUser") && error.status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<ScimError>();
  }
  // @ts-expect-error an operation of the other API
  isApiError(error, "getMemberQuota");
}

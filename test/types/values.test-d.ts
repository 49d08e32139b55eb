import { expectTypeOf } from "vitest";
import { openapiFetch } from "../../src/openapi-fetch.ts";
import type {
  MemberQuota,
  MemberRole,
  operations,
  Teams,
  UsageEvent,
  UsageSource,
} from "../../src/teams.ts";

type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** The literals that an editor proposes, without `string & {}`. */
type Known<T> = T extends string ? (string extends T ? never : T) : never;

/** Checked by tsc, never run: open enums, optional values, openapi-fetch. */
export async function values(teams: Teams, event: UsageEvent): Promise<void> {
  // Open enums propose the known values and accept any other.
  expectTypeOf<MemberRole>().toEqualTypeOf<"org_admin" | "org_member" | (string & {})>();
  expectTypeOf<"IDE">().toExtend<Known<UsageSource>>();
  expectTypeOf<"not-yet-known">().toExtend<UsageSource>();
  expectTypeOf<"not-yet-known">().not.toExtend<Known<UsageSource>>();
  // @ts-expect-error open to other strings, not to other types
  const source: UsageSource = 1;
  teams.usage.listEvents({ sources: ["IDE", "not-yet-known"] });
  // @ts-expect-error a list, even of one
  teams.usage.listEvents({ sources: "IDE" });
  switch (event.source) {
    case "IDE":
    case "not-yet-known":
      break;
    default:
      expectTypeOf(event.source).toExtend<string>();
  }

  // A request may omit parameters with a default.
  expectTypeOf<Query<"listMembers">["maxResults"]>().toEqualTypeOf<number | undefined>();
  // Absent and null differ.
  expectTypeOf<null>().toExtend<MemberQuota["sharedQuota"]>();
  expectTypeOf<null>().not.toExtend<MemberQuota["planQuota"]>();

  // openapi-fetch on the contract's paths.
  const api = openapiFetch(teams);
  const { data, error, response } = await api.GET(
    "/v1/organizations/{organization_id}/members/{member_id}/quota",
    { params: { path: { organization_id: "o", member_id: "m" } } },
  );
  expectTypeOf(data).not.toBeAny();
  expectTypeOf(data?.quotaKey).toEqualTypeOf<string | undefined>();
  expectTypeOf(error?.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  // @ts-expect-error the contract has no such path
  api.GET("/v1/nothing", {});
  api.GET("/v1/organizations/{organization_id}/members/{member_id}/quota", {
    // @ts-expect-error openapi-fetch takes every path parameter
    params: { path: { organization_id: "o" } },
  });
  api.GET("/v1/organizations/{organization_id}/members/{member_id}/quota", {
    params: { path: { organization_id: "o", member_id: "m" } },
    // @ts-expect-error the query is in `params.query`
    query: { beta: 1 },
  });
  // @ts-expect-error this path has no POST
  api.POST("/v1/organizations/{organization_id}/members/{member_id}/quota", {});

  void source;

  // openapi-fetch keeps open enums: known values, and any other string.
  const quota = await api.GET("/v1/organizations/{organization_id}/members/{member_id}/quota", {
    params: { path: { organization_id: "org_1", member_id: "member_1" } },
  });
  if (quota.error) expectTypeOf(quota.error.code).toExtend<string>();
  else if (quota.data) {
    const status: string | undefined = quota.data.status;
    expectTypeOf(status).toEqualTypeOf<string | undefined>();
  }
  // @ts-expect-error: a path of the contract needs its parameters
  await api.GET("/v1/organizations/{organization_id}/members");
  // @ts-expect-error: no such path
  await api.GET("/v1/nowhere");
  const asText = await api.GET("/v1/organizations/{organization_id}/members", {
    params: { path: { organization_id: "org_1" } },
    parseAs: "text",
  });
  expectTypeOf(asText.data).toEqualTypeOf<string | undefined>();
}

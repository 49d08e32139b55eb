import { expectTypeOf } from "vitest";
import {
  type Call,
  createTeams,
  type ListCall,
  type Member,
  type MemberPage,
  type MemberQuota,
  type Page,
  type Result,
  type Teams,
  type TeamsRegion,
  type UsageEvent,
  type WithResponse,
} from "../../src/teams.ts";

/** Checked by tsc, never run: every line that must be wrong is marked as an expected error. */
export async function calls(teams: Teams): Promise<void> {
  createTeams({ apiKey: "k", organizationId: "o" });
  createTeams({ apiKey: async () => "k", organizationId: "o", region: "china", retry: false });
  createTeams();
  createTeams({ organizationId: "o" });
  createTeams({ apiKey: "k", region: undefined });
  // @ts-expect-error there is no such region
  createTeams({ apiKey: "k", organizationId: "o", region: "mars" });
  // @ts-expect-error there is no such option
  createTeams({ apiKey: "k", organizationId: "o", apikey: "k" });
  expectTypeOf<TeamsRegion>().toEqualTypeOf<"global" | "china">();

  // Required and optional parameters.
  teams.members.list();
  teams.members.list({});
  teams.members.list({ organization_id: "o", maxResults: 5, timeout: 1, headers: { a: "b" } });
  teams.members.get({ member_id: "m" });
  teams.members.get({ member_id: "m", organization_id: "o" });
  // @ts-expect-error member_id is required
  teams.members.get({});
  // @ts-expect-error member_id is required
  teams.members.get();
  // @ts-expect-error member_id is required, whatever else is given
  teams.members.get({ organization_id: "o" });
  // @ts-expect-error an excess key
  teams.members.list({ maxresults: 5 });
  // @ts-expect-error a parameter of another operation
  teams.members.getQuota({ member_id: "m", maxResults: 5 });
  // @ts-expect-error a number, not text
  teams.members.list({ maxResults: "5" });
  // @ts-expect-error a boolean, not text
  teams.members.list({ includeDeleted: "true" });
  // @ts-expect-error an operation without a body takes none
  teams.members.list({ body: {} });
  // @ts-expect-error there is no such method
  teams.members.remove({ member_id: "m" });
  // @ts-expect-error there is no such resource
  teams.seats;
  teams.aiCodeTracking.getCommitDetails();
  teams.aiCodeTracking.getCommitDetails({ body: { commits: ["c"] } });
  // @ts-expect-error the body is an object
  teams.aiCodeTracking.getCommitDetails({ body: "c" });

  // A Date is accepted wherever a date-time is, and only there.
  teams.usage.listEvents({ startDate: new Date(), endDate: "2024-07-01T00:00:00Z" });
  teams.usage.listEvents({ startDate: 1_719_792_000_000 });
  // @ts-expect-error a cursor is no date
  teams.usage.listEvents({ nextToken: new Date() });
  // @ts-expect-error groupBy is required
  teams.usage.getSummaryForMember({ member_id: "m", startDate: new Date(), endDate: new Date() });

  // Results.
  expectTypeOf(teams.members.get).returns.toEqualTypeOf<Call<Member>>();
  expectTypeOf(teams.members.getQuota).returns.resolves.toEqualTypeOf<MemberQuota>();
  expectTypeOf(teams.members.list).returns.toEqualTypeOf<ListCall<Member, MemberPage>>();
  expectTypeOf(await teams.members.list()).toEqualTypeOf<Page<Member, MemberPage>>();

  const page = await teams.members.list();
  expectTypeOf(page.items).toEqualTypeOf<Member[]>();
  expectTypeOf(page.cursor).toEqualTypeOf<string | undefined>();
  expectTypeOf(page.data).toEqualTypeOf<MemberPage>();
  expectTypeOf(page.response).toEqualTypeOf<Response>();
  for await (const event of teams.usage.listEventsForMember({ member_id: "m" })) {
    expectTypeOf(event).toEqualTypeOf<UsageEvent>();
  }
  for await (const each of teams.members.list().pages({ cursor: "c", prefetch: true })) {
    expectTypeOf(each).toEqualTypeOf<Page<Member, MemberPage>>();
  }
  // The items of these are nested in the body, and page numbers are string cursors.
  for await (const commit of teams.aiCodeTracking.listCommits()) {
    expectTypeOf(commit.commitHash).toEqualTypeOf<string>();
  }
  expectTypeOf(await teams.members.list().toArray({ limit: 9 })).toEqualTypeOf<Member[]>();
  // @ts-expect-error the limit is mandatory
  teams.members.list().toArray();
  // @ts-expect-error the limit is mandatory
  teams.members.list().toArray({});
  // @ts-expect-error one answer has no pages
  teams.members.getQuota({ member_id: "m" }).pages();

  expectTypeOf(await teams.members.get({ member_id: "m" }).withResponse()).toEqualTypeOf<
    WithResponse<Member>
  >();
  const result = await teams.members.get({ member_id: "m" }).result();
  expectTypeOf(result).toEqualTypeOf<Result<Member>>();
  // @ts-expect-error not before `ok` is known
  result.data.name;
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<Member>();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.error).toEqualTypeOf<Error>();
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
  }

  // Members besides the resources.
  expectTypeOf(teams.with({ timeout: 1 })).toEqualTypeOf<Teams>();
  // @ts-expect-error there is no such option
  teams.with({ timeOut: 1 });
  expectTypeOf(teams.request("GET", "/v1/x", { query: { a: [1] } })).toEqualTypeOf<Call<unknown>>();
  // @ts-expect-error methods are upper case
  teams.request("get", "/v1/x");
}

// Made by `npm run generate` from openapi/teams. Do not edit: change the contract and run it again.

import type { Call } from "../../src/calls/api-call.ts";
import type { ListCall } from "../../src/calls/list-call.ts";
import type { OperationTable } from "../../src/contract/operation.ts";
import type { CallOptions } from "../../src/client/options.ts";
import type { AiCodeChange, AiCodeChangePage, AiCodeChangeSource, AiCodeCommit, AiCodeCommitPage, AiCodeDailyTrend, AiCodeFileExtensionList, AiCodeMemberRanking, AiCodeOverview, AiCodeRepository, AiCodeRepositoryPage, BillingGroup, BillingGroupPage, Member, MemberPage, MemberQuota, MemberUsageEventPage, ModelTier, OpenObject, QueryTime, ResourcePackage, ResourcePackagePage, ResourcePackageStatus, SeatMonthBatch, SeatMonthBatchPage, SortOrder, Timestamp, UsageEvent, UsageEventPage, UsageGroupBy, UsageOperation, UsageSource, UsageSummary } from "./types.ts";

/** The hosts of the API, by the name of their region. */
export const regions: { readonly global: string; readonly china: string } = {
  /** Production, for organizations outside mainland China. */
  global: "https://api.qoder.com",
  /** Production for organizations in mainland China. Keys do not work on the other host. */
  china: "https://api.qoder.com.cn",
};

/** How each kind of key is sent; the first one is the default. */
export const credentials: Readonly<Record<string, { readonly header: string; readonly prefix: string }>> = {
  bearerKey: { header: "authorization", prefix: "Bearer " },
};

/** Error codes that are never worth a retry. */
export const nonRetryableCodes: readonly string[] = [];

/** The parameters and options of `listMembers`. */
export interface ListMembersRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** Only the member with exactly this e-mail address. */
  email?: string | undefined;
  /** `true` adds members who have been removed (`status` is `DELETED` and `deletedAt` is set). Default: false. */
  includeDeleted?: boolean | undefined;
  /** The page size. A page can hold fewer items, even when more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Leave it out to get the first page. */
  nextToken?: string | undefined;
}

/** The parameters and options of `getMember`. */
export interface GetMemberRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id, `members[].id` of `members.list`. A `userId` does not work here. */
  member_id: string;
}

/** The parameters and options of `deleteMember`. */
export interface DeleteMemberRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id, `members[].id` of `members.list`. A `userId` does not work here. */
  member_id: string;
}

/** The parameters and options of `getMemberQuota`. */
export interface GetMemberQuotaRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id, `members[].id` of `members.list`. A `userId` does not work here. */
  member_id: string;
}

/**
 * The people of the organization. A member has two ids: `id` (the membership, `member_…`),
 * which these routes take, and `userId` (the account, `user_…`), which usage records carry.
 */
export interface MembersResource {
  /**
   * List members.
   *
   * Returns the members of the organization, one page at a time. Removed members are left out
   * unless you ask for them with `includeDeleted`.
   *
   * To find one person, filter by `email`: it matches the whole address, not a part of it. The
   * vendor's text also promises a keyword search, but no parameter for it is known.
   *
   * `GET /v1/organizations/{organization_id}/members` · operationId: `listMembers` · evidence: documented
   */
  list(request?: ListMembersRequest): ListCall<Member, MemberPage>;

  /**
   * Get a member.
   *
   * **Unconfirmed route.** The vendor names this feature, but neither its pages nor public code show
   * the address or the answer; both are inferred from the neighbouring routes.
   *
   * Returns one member by membership id. If it fails, use `members.list`: with its `email` filter it
   * finds one person just as well.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}` · operationId: `getMember` · evidence: inferred
   * @experimental No public source confirms this route.
   */
  get(request: GetMemberRequest): Call<Member>;

  /**
   * Remove a member.
   *
   * **Unconfirmed route.** The vendor names this feature, but neither its pages nor public code show
   * the address or the answer; both are inferred from the neighbouring routes.
   *
   * Takes a person out of the organization. No way back is known, so try it first on a membership
   * that you can afford to lose. Whether success is 200 with a body or 204 without one is not
   * known either: take both as success.
   *
   * To check the result, call `members.list` with `includeDeleted=true`: a removed member has the
   * status `DELETED`.
   *
   * `DELETE /v1/organizations/{organization_id}/members/{member_id}` · operationId: `deleteMember` · evidence: inferred
   * @experimental No public source confirms this route.
   */
  delete(request: DeleteMemberRequest): Call<OpenObject | undefined>;

  /**
   * Get a member's quota.
   *
   * Returns what one member has spent and may still spend, by source of credits: the seat's plan,
   * the member's own resource packages and the pool that the organization shares.
   *
   * The answer has limits and spent amounts; subtract to get what is left. The status `restricted`
   * means that the member has reached a limit. Newer vendor pages also promise quotas of many
   * members in one call, but its route is not known: call this one for each member.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}/quota` · operationId: `getMemberQuota` · evidence: observed
   */
  getQuota(request: GetMemberQuotaRequest): Call<MemberQuota>;
}

/** The parameters and options of `listUsageEvents`. */
export interface ListUsageEventsRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Only events from these places, separated by commas. */
  sources?: readonly UsageSource[] | undefined;
  /** Only events of these kinds, separated by commas. */
  operations?: readonly UsageOperation[] | undefined;
  /** Only events of these tiers or models, separated by commas. */
  modelTiers?: readonly ModelTier[] | undefined;
  /** The page size. A page can hold fewer items, even when more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Leave it out to get the first page. */
  nextToken?: string | undefined;
}

/** The parameters and options of `listUsageEventsForMember`. */
export interface ListUsageEventsForMemberRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id, `members[].id` of `members.list`. A `userId` does not work here. */
  member_id: string;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Only events from these places, separated by commas. */
  sources?: readonly UsageSource[] | undefined;
  /** Only events of these kinds, separated by commas. */
  operations?: readonly UsageOperation[] | undefined;
  /** Only events of these tiers or models, separated by commas. */
  modelTiers?: readonly ModelTier[] | undefined;
  /** The page size. A page can hold fewer items, even when more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Leave it out to get the first page. */
  nextToken?: string | undefined;
  /**
   * The cursor of the previous page, when the answer called it `nextCredits`. Never send it
   * together with `nextToken`.
   */
  nextCredits?: string | undefined;
}

/** The parameters and options of `getUsageSummaryForMember`. */
export interface GetUsageSummaryForMemberRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id, `members[].id` of `members.list`. A `userId` does not work here. */
  member_id: string;
  /**
   * The beginning of the range, RFC 3339. Unix milliseconds work for the usage events; here
   * nobody has confirmed them.
   */
  startDate: QueryTime | Date;
  /** The end of the range, at most seven days after `startDate`, in the same form. */
  endDate: QueryTime | Date;
  /** What to add up by. */
  groupBy: UsageGroupBy;
}

/**
 * What members spent, in credits: every event of the organization or of one member, or the sums
 * of one member. Records name people by `userId`.
 */
export interface UsageResource {
  /**
   * List the organization's usage events.
   *
   * Returns what all members spent, one page at a time. Refunds and corrections are events too, so
   * add up `credits` with their signs.
   *
   * Send both dates: what the API takes when they are absent is not known. The longest range is not
   * known either; for one member it is said to be seven days, so split a range that the API refuses.
   * For the events of one member, use `usage.listEventsForMember`.
   *
   * `GET /v1/organizations/{organization_id}/usage-events` · operationId: `listUsageEvents` · evidence: observed
   */
  listEvents(request?: ListUsageEventsRequest): ListCall<UsageEvent, UsageEventPage>;

  /**
   * List a member's usage events.
   *
   * Returns what one member spent, one page at a time. The vendor adds calls up before it shows
   * them: one event can stand for many model calls.
   *
   * The cursor has two names. Newer vendor pages call it `nextToken`, older ones `nextCredits`. Read
   * whichever the answer has and send it back under the same name.
   *
   * Send both dates, at most seven days apart: a secondary source names this limit, and what the API
   * takes when the dates are absent is not known. Split a longer range into weeks.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}/usage-events` · operationId: `listUsageEventsForMember` · evidence: documented
   */
  listEventsForMember(request: ListUsageEventsForMemberRequest): ListCall<UsageEvent, MemberUsageEventPage>;

  /**
   * Get a member's usage summary.
   *
   * Adds up the credits that one member spent in a period, by source or by operation. Use it instead
   * of `usage.listEventsForMember` when you need sums only.
   *
   * The period may be seven days long at most. Split a longer one into weeks and add the answers up.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}/usage-summary` · operationId: `getUsageSummaryForMember` · evidence: observed
   */
  getSummaryForMember(request: GetUsageSummaryForMemberRequest): Call<UsageSummary>;
}

/** The parameters and options of `listResourcePackages`. */
export interface ListResourcePackagesRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** Only packages in this state. */
  status?: ResourcePackageStatus | undefined;
  /**
   * What to sort by. The vendor says that there is a choice, but names no value: the example is
   * a guess.
   */
  orderBy?: string | undefined;
  /**
   * The direction of the sort. The values are inferred.
   * @experimental Inferred: no public source confirms it.
   */
  order?: SortOrder | undefined;
  /** The page size. A page can hold fewer items, even when more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Leave it out to get the first page. */
  nextToken?: string | undefined;
}

/**
 * The packages of credits that the organization holds: what each one held, what is left and how
 * long it lasts.
 */
export interface ResourcePackagesResource {
  /**
   * List resource packages.
   *
   * Returns the packages of credits that the organization holds, one page at a time: what each one
   * held, what is spent and what is left.
   *
   * Do not trust `status` alone. A package can still read `active` after it has run out: it is
   * usable when `status` is `active` and `expiresAt` lies in the future.
   *
   * `GET /v1/organizations/{organization_id}/resource-packages` · operationId: `listResourcePackages` · evidence: observed
   */
  list(request?: ListResourcePackagesRequest): ListCall<ResourcePackage, ResourcePackagePage>;
}

/** The parameters and options of `listSeatMonthBatches`. */
export interface ListSeatMonthBatchesRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** Only batches in this state. No value is known; the example is a guess. */
  status?: string | undefined;
  /** The page size. Its default and its largest value are not known. At least 1. */
  pageSize?: number | undefined;
  /** The `nextToken` of the previous page, unchanged. Leave it out on the first page. */
  pageToken?: string | undefined;
}

/**
 * The stocks of seat-months of organizations that were bought through a third-party channel.
 * All other organizations get 404.
 */
export interface SeatMonthBatchesResource {
  /**
   * List seat-month batches.
   *
   * Returns the stocks of seat-months that the organization holds, one page at a time. It exists
   * only for organizations that were bought through a third-party channel; all others get 404.
   *
   * The paging has its own names. The page size is `pageSize`, and the `nextToken` of the answer
   * goes into `pageToken` of the next call.
   *
   * `GET /v1/organizations/{organization_id}/seat-month-batches` · operationId: `listSeatMonthBatches` · evidence: observed
   */
  list(request?: ListSeatMonthBatchesRequest): ListCall<SeatMonthBatch, SeatMonthBatchPage>;
}

/** The parameters and options of `getAiCodeStatsOverview`. */
export interface GetAiCodeStatsOverviewRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  start_date: QueryTime | Date;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  end_date: QueryTime | Date;
  /** Only this repository, `repos[].repoName` of `aiCodeStats.listRepositories`. */
  repo_name?: string | undefined;
  /** `true` counts only the main branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  user_id?: string | undefined;
  /** Only these kinds of file, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/** The parameters and options of `getAiCodeStatsDailyTrend`. */
export interface GetAiCodeStatsDailyTrendRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  start_date: QueryTime | Date;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  end_date: QueryTime | Date;
  /** Only this repository, `repos[].repoName` of `aiCodeStats.listRepositories`. */
  repo_name?: string | undefined;
  /** `true` counts only the main branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  user_id?: string | undefined;
  /** Only these kinds of file, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/** The parameters and options of `getAiCodeStatsMemberRanking`. */
export interface GetAiCodeStatsMemberRankingRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  start_date: QueryTime | Date;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  end_date: QueryTime | Date;
  /**
   * The largest number of rows. Its default and its largest value are not known; public code
   * sends up to 200. At least 1.
   */
  limit?: number | undefined;
  /** Only this repository, `repos[].repoName` of `aiCodeStats.listRepositories`. */
  repo_name?: string | undefined;
  /** `true` counts only the main branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  user_id?: string | undefined;
  /** Only these kinds of file, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/** The parameters and options of `listAiCodeStatsRepositories`. */
export interface ListAiCodeStatsRepositoriesRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  start_date?: QueryTime | Date | undefined;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  end_date?: QueryTime | Date | undefined;
  /** Only repositories whose name matches this text. */
  query?: string | undefined;
  /** Only this repository, `repos[].repoName` of `aiCodeStats.listRepositories`. */
  repo_name?: string | undefined;
  /** `true` counts only the main branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  user_id?: string | undefined;
  /** Only these kinds of file, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
  /** The number of the page. The first page is 1. At least 1. */
  page?: number | undefined;
  /** The page size. Its default and its largest value are not known. At least 1. */
  per_page?: number | undefined;
}

/** The parameters and options of `listAiCodeStatsFileExtensions`. */
export interface ListAiCodeStatsFileExtensionsRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  start_date?: QueryTime | Date | undefined;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  end_date?: QueryTime | Date | undefined;
  /** Only this repository, `repos[].repoName` of `aiCodeStats.listRepositories`. */
  repo_name?: string | undefined;
  /** `true` counts only the main branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  user_id?: string | undefined;
  /** Only these kinds of file, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/**
 * How much of the committed code AI wrote: in all, by day, by person, by repository and by kind
 * of file. An admin has to switch on *AI code data analysis* first, and the figures are said to
 * come in a day late. These routes take snake_case query parameters.
 */
export interface AiCodeStatsResource {
  /**
   * Get the AI code overview.
   *
   * Returns how much of the committed code AI wrote in a period, as seven numbers: lines, the AI
   * share and how often people used the AI features.
   *
   * An admin has to switch on *AI code data analysis* for the organization first. The figures are
   * said to come in a day late. The period may be 90 days long at most. Split a longer one and add
   * the counts up, but work out `aiShareRate` anew: shares cannot be added.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/stats/overview` · operationId: `getAiCodeStatsOverview` · evidence: documented
   */
  getOverview(request: GetAiCodeStatsOverviewRequest): Call<AiCodeOverview>;

  /**
   * Get the daily AI code trend.
   *
   * Returns three series by day: the AI share of the committed lines, agent code by kind of file,
   * and tab completions offered and taken. It is not paged.
   *
   * Ask for 90 days at most and split a longer period; public code never asks for more. The vendor
   * lists its four filters for all AI code statistics, but public code sends only `repo_name` and
   * `primary_branch_only` here: check that the answer changes before you rely on the other two.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/stats/daily-trend` · operationId: `getAiCodeStatsDailyTrend` · evidence: observed
   */
  getDailyTrend(request: GetAiCodeStatsDailyTrendRequest): Call<AiCodeDailyTrend>;

  /**
   * Get the member ranking.
   *
   * Returns the lines, the AI share and the commits of each person in a period. It has a length but
   * no pages: what lies behind `limit` cannot be reached, so ask for as many rows as you need.
   *
   * Ask for 90 days at most and split a longer period; public code never asks for more. The vendor
   * lists `repo_name`, `primary_branch_only`, `user_id` and `file_extensions` for all AI code
   * statistics, but nobody has been seen to send them here: check that the answer changes before you
   * rely on one.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/stats/member-ranking` · operationId: `getAiCodeStatsMemberRanking` · evidence: observed
   */
  getMemberRanking(request: GetAiCodeStatsMemberRankingRequest): Call<AiCodeMemberRanking>;

  /**
   * List repositories.
   *
   * Returns the repositories that the statistics know, with their commits and lines. Use it to find
   * the names that `repo_name` takes in the other statistics.
   *
   * It pages by number: go on until you have `totalCount` repositories or a page is empty. Send both
   * dates: what the API takes when they are absent is not known. The vendor lists `repo_name`,
   * `primary_branch_only`, `user_id` and `file_extensions` for all AI code statistics, but nobody
   * has been seen to send them here: check that the answer changes before you rely on one.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/repos` · operationId: `listAiCodeStatsRepositories` · evidence: observed
   */
  listRepositories(request?: ListAiCodeStatsRepositoriesRequest): ListCall<AiCodeRepository, AiCodeRepositoryPage>;

  /**
   * List file extensions.
   *
   * Returns the kinds of file that people changed, with the AI share of each, all in one answer: it
   * is not paged.
   *
   * Use it to find the values that `file_extensions` takes in the other statistics. Send both dates:
   * what the API takes when they are absent is not known. The vendor lists `repo_name`,
   * `primary_branch_only`, `user_id` and `file_extensions` for all AI code statistics, but nobody
   * has been seen to send them here: check that the answer changes before you rely on one.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/file-extensions` · operationId: `listAiCodeStatsFileExtensions` · evidence: observed
   */
  listFileExtensions(request?: ListAiCodeStatsFileExtensionsRequest): Call<AiCodeFileExtensionList>;
}

/** The parameters and options of `getAiCodeTrackingCommitDetails`. */
export interface GetAiCodeTrackingCommitDetailsRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** Which commits to return. No field is known. */
  body?: OpenObject | undefined;
}

/** The parameters and options of `listAiCodeTrackingCommits`. */
export interface ListAiCodeTrackingCommitsRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Only this repository. */
  repoName?: string | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  userId?: string | undefined;
  /** Only the person with this e-mail address. */
  userEmail?: string | undefined;
  /** The number of the page. The first page is 1. At least 1. */
  page?: number | undefined;
  /** The page size. Its default and its largest value are not known. At least 1. */
  pageSize?: number | undefined;
}

/** The parameters and options of `listAiCodeTrackingChanges`. */
export interface ListAiCodeTrackingChangesRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The beginning of the range, RFC 3339 or Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, RFC 3339 or Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /**
   * Only changes of this feature. The values are known from a secondary source, which does not
   * say that they belong here.
   */
  source?: AiCodeChangeSource | undefined;
  /** Only this person. It takes the account id (`user_…`), not the membership id. */
  userId?: string | undefined;
  /** Only the person with this e-mail address. */
  userEmail?: string | undefined;
  /** The number of the page. The first page is 1. At least 1. */
  page?: number | undefined;
  /** The page size. Its default and its largest value are not known. At least 1. */
  pageSize?: number | undefined;
}

/**
 * The records behind the statistics: single commits and single changes. Their answers stand in a
 * wrapper of `success` and `data`.
 */
export interface AiCodeTrackingResource {
  /**
   * Get commit details.
   *
   * Returns which lines of which files in a commit AI wrote. It only reads, so it is safe to send
   * again.
   *
   * Only the address, the method and the purpose are known. No public source gives a field of the
   * body or of the answer, how many commits one call takes, or its errors. Ask the vendor for
   * the format before you use it. For counts of lines by commit, use `aiCodeTracking.listCommits` instead.
   *
   * `POST /v1/organizations/{organization_id}/ai-code-tracking/commits/detail` · operationId: `getAiCodeTrackingCommitDetails` · evidence: observed
   */
  getCommitDetails(request?: GetAiCodeTrackingCommitDetailsRequest): Call<OpenObject>;

  /**
   * List commits.
   *
   * Returns the commits of the organization, each with its lines told apart by what wrote them: tab
   * completion, agents, Quest, inline chat or no AI at all.
   *
   * It pages by number, and its answer stands in a wrapper: the commits are in `data.items`. Stop
   * when `data.pagination.currentPage` has reached `totalPages`, or when a page is empty. Unlike the
   * statistics, it takes camelCase names. Both forms of time are taken to work here as elsewhere.
   *
   * `GET /v1/organizations/{organization_id}/ai-code-tracking/commits` · operationId: `listAiCodeTrackingCommits` · evidence: observed
   */
  listCommits(request?: ListAiCodeTrackingCommitsRequest): ListCall<AiCodeCommit, AiCodeCommitPage>;

  /**
   * List changes.
   *
   * Returns the changes that AI features made, each with the files it touched, the feature and the
   * model.
   *
   * It pages by number, and its answer stands in a wrapper: the changes are in `data.items`. Stop
   * when `data.pagination.currentPage` has reached `totalPages`, or when a page is empty. Unlike the
   * statistics, it takes camelCase names. Both forms of time are taken to work here as elsewhere.
   *
   * `GET /v1/organizations/{organization_id}/ai-code-tracking/changes` · operationId: `listAiCodeTrackingChanges` · evidence: observed
   */
  listChanges(request?: ListAiCodeTrackingChangesRequest): ListCall<AiCodeChange, AiCodeChangePage>;
}

/** The parameters and options of `listBillingGroups`. */
export interface ListBillingGroupsRequest extends CallOptions {
  /**
   * The organization that the key belongs to. It stands in the address of the console page
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /**
   * The exact end of the period to show, RFC 3339: the `periodEnd` of an earlier answer. Leave
   * it out to get the current or the latest period.
   */
  periodEnd?: Timestamp | Date | undefined;
  /**
   * Only groups whose name matches this text, or that have a member whose name or e-mail address
   * does.
   */
  keyword?: string | undefined;
  /** The page size. A page can hold fewer items, even when more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Leave it out to get the first page. */
  nextToken?: string | undefined;
}

/**
 * Members whose spending is counted and limited together. Enterprise plan only. Amounts are
 * credits.
 */
export interface BillingGroupsResource {
  /**
   * List billing groups.
   *
   * Returns the billing groups of the organization with their limits and what they spent in one
   * period, one page at a time. It needs the Enterprise plan. Every member is in exactly one group.
   *
   * The first page begins with the built-in group `Unassigned`, which holds everybody else. It does
   * not count towards `maxResults`, so the first page can have one group more than you asked for. It
   * cannot be renamed, deleted or limited.
   *
   * When a group is deleted, its members move to `Unassigned`, and past usage keeps the old group.
   * The routes that make, change and delete groups are not known.
   *
   * `GET /v1/organizations/{organization_id}/billing-groups` · operationId: `listBillingGroups` · evidence: documented
   */
  list(request?: ListBillingGroupsRequest): ListCall<BillingGroup, BillingGroupPage>;
}

/** The resources of the client. */
export interface Resources {
  /**
   * The people of the organization. A member has two ids: `id` (the membership, `member_…`),
   * which these routes take, and `userId` (the account, `user_…`), which usage records carry.
   */
  readonly members: MembersResource;
  /**
   * What members spent, in credits: every event of the organization or of one member, or the sums
   * of one member. Records name people by `userId`.
   */
  readonly usage: UsageResource;
  /**
   * The packages of credits that the organization holds: what each one held, what is left and how
   * long it lasts.
   */
  readonly resourcePackages: ResourcePackagesResource;
  /**
   * The stocks of seat-months of organizations that were bought through a third-party channel.
   * All other organizations get 404.
   */
  readonly seatMonthBatches: SeatMonthBatchesResource;
  /**
   * How much of the committed code AI wrote: in all, by day, by person, by repository and by kind
   * of file. An admin has to switch on *AI code data analysis* first, and the figures are said to
   * come in a day late. These routes take snake_case query parameters.
   */
  readonly aiCodeStats: AiCodeStatsResource;
  /**
   * The records behind the statistics: single commits and single changes. Their answers stand in a
   * wrapper of `success` and `data`.
   */
  readonly aiCodeTracking: AiCodeTrackingResource;
  /**
   * Members whose spending is counted and limited together. Enterprise plan only. Amounts are
   * credits.
   */
  readonly billingGroups: BillingGroupsResource;
}

/** Every operation, by resource and method. */
export const resources: OperationTable = {
  members: {
    list: {
      id: "listMembers",
      method: "GET",
      path: "/v1/organizations/{organization_id}/members",
      params: {"email":"query","includeDeleted":"query","maxResults":"query","nextToken":"query"},
      paging: {"style":"token","items":"/members","request":["nextToken"],"response":["/nextToken"]},
    },
    get: {
      id: "getMember",
      method: "GET",
      path: "/v1/organizations/{organization_id}/members/{member_id}",
      params: {},
    },
    delete: {
      id: "deleteMember",
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/members/{member_id}",
      params: {},
    },
    getQuota: {
      id: "getMemberQuota",
      method: "GET",
      path: "/v1/organizations/{organization_id}/members/{member_id}/quota",
      params: {},
    },
  },
  usage: {
    listEvents: {
      id: "listUsageEvents",
      method: "GET",
      path: "/v1/organizations/{organization_id}/usage-events",
      params: {"startDate":"query","endDate":"query","sources":"query,csv","operations":"query,csv","modelTiers":"query,csv","maxResults":"query","nextToken":"query"},
      paging: {"style":"token","items":"/usages","request":["nextToken"],"response":["/nextToken"]},
    },
    listEventsForMember: {
      id: "listUsageEventsForMember",
      method: "GET",
      path: "/v1/organizations/{organization_id}/members/{member_id}/usage-events",
      params: {"startDate":"query","endDate":"query","sources":"query,csv","operations":"query,csv","modelTiers":"query,csv","maxResults":"query","nextToken":"query","nextCredits":"query"},
      paging: {"style":"token","items":"/usages","request":["nextToken","nextCredits"],"response":["/nextToken","/nextCredits"]},
    },
    getSummaryForMember: {
      id: "getUsageSummaryForMember",
      method: "GET",
      path: "/v1/organizations/{organization_id}/members/{member_id}/usage-summary",
      params: {"startDate":"query","endDate":"query","groupBy":"query"},
    },
  },
  resourcePackages: {
    list: {
      id: "listResourcePackages",
      method: "GET",
      path: "/v1/organizations/{organization_id}/resource-packages",
      params: {"status":"query","orderBy":"query","order":"query","maxResults":"query","nextToken":"query"},
      paging: {"style":"token","items":"/resourcePackages","request":["nextToken"],"response":["/nextToken"]},
    },
  },
  seatMonthBatches: {
    list: {
      id: "listSeatMonthBatches",
      method: "GET",
      path: "/v1/organizations/{organization_id}/seat-month-batches",
      params: {"status":"query","pageSize":"query","pageToken":"query"},
      paging: {"style":"token","items":"/seatMonthBatches","request":["pageToken"],"response":["/nextToken"]},
    },
  },
  aiCodeStats: {
    getOverview: {
      id: "getAiCodeStatsOverview",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code/stats/overview",
      params: {"start_date":"query","end_date":"query","repo_name":"query","primary_branch_only":"query","user_id":"query","file_extensions":"query,csv"},
    },
    getDailyTrend: {
      id: "getAiCodeStatsDailyTrend",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code/stats/daily-trend",
      params: {"start_date":"query","end_date":"query","repo_name":"query","primary_branch_only":"query","user_id":"query","file_extensions":"query,csv"},
    },
    getMemberRanking: {
      id: "getAiCodeStatsMemberRanking",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code/stats/member-ranking",
      params: {"start_date":"query","end_date":"query","limit":"query","repo_name":"query","primary_branch_only":"query","user_id":"query","file_extensions":"query,csv"},
    },
    listRepositories: {
      id: "listAiCodeStatsRepositories",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code/repos",
      params: {"start_date":"query","end_date":"query","query":"query","repo_name":"query","primary_branch_only":"query","user_id":"query","file_extensions":"query,csv","page":"query","per_page":"query"},
      paging: {"style":"page","items":"/repos","counts":"items","request":["page"],"response":["/totalCount"]},
    },
    listFileExtensions: {
      id: "listAiCodeStatsFileExtensions",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code/file-extensions",
      params: {"start_date":"query","end_date":"query","repo_name":"query","primary_branch_only":"query","user_id":"query","file_extensions":"query,csv"},
    },
  },
  aiCodeTracking: {
    getCommitDetails: {
      id: "getAiCodeTrackingCommitDetails",
      method: "POST",
      path: "/v1/organizations/{organization_id}/ai-code-tracking/commits/detail",
      params: {},
      body: "application/json",
      idempotent: true,
    },
    listCommits: {
      id: "listAiCodeTrackingCommits",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code-tracking/commits",
      params: {"startDate":"query","endDate":"query","repoName":"query","userId":"query","userEmail":"query","page":"query","pageSize":"query"},
      paging: {"style":"page","items":"/data/items","counts":"pages","request":["page"],"response":["/data/pagination/totalPages"]},
    },
    listChanges: {
      id: "listAiCodeTrackingChanges",
      method: "GET",
      path: "/v1/organizations/{organization_id}/ai-code-tracking/changes",
      params: {"startDate":"query","endDate":"query","source":"query","userId":"query","userEmail":"query","page":"query","pageSize":"query"},
      paging: {"style":"page","items":"/data/items","counts":"pages","request":["page"],"response":["/data/pagination/totalPages"]},
    },
  },
  billingGroups: {
    list: {
      id: "listBillingGroups",
      method: "GET",
      path: "/v1/organizations/{organization_id}/billing-groups",
      params: {"periodEnd":"query","keyword":"query","maxResults":"query","nextToken":"query"},
      paging: {"style":"token","items":"/billingGroups","request":["nextToken"],"response":["/nextToken"]},
    },
  },
};

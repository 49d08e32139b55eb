// Made by `npm run generate` from openapi/teams. Do not edit: change the contract and run it again.

import type { Call } from "../../src/calls/api-call.ts";
import type { ListCall, WholeListCall } from "../../src/calls/list-call.ts";
import type { OperationTable } from "../../src/contract/operation.ts";
import { unpack } from "../../src/contract/operation-table.ts";
import type { CallOptions } from "../../src/client/options.ts";
import type { AiCodeChange, AiCodeChangePage, AiCodeChangeSource, AiCodeCommit, AiCodeCommitPage, AiCodeDailyTrend, AiCodeFileExtension, AiCodeFileExtensionList, AiCodeMemberRanking, AiCodeOverview, AiCodeRepository, AiCodeRepositoryPage, BillingGroup, BillingGroupPage, Member, MemberPage, MemberQuota, MemberUsageEventPage, ModelTier, OpenObject, QueryTime, ResourcePackage, ResourcePackagePage, ResourcePackageStatus, SeatMonthBatch, SeatMonthBatchPage, SortOrder, Timestamp, UsageEvent, UsageEventPage, UsageGroupBy, UsageOperation, UsageSource, UsageSummary } from "./types.ts";

/** The hosts of the API, by the name of their region. */
export const regions: { readonly global: string; readonly china: string } = {
  /** Production, for organizations outside mainland China. */
  global: "https://api.qoder.com",
  /** Production, for organizations in mainland China. A key works on one host only. */
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
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** Return only the member with exactly this e-mail address. */
  email?: string | undefined;
  /** `true` includes removed members: their `status` is `DELETED` and `deletedAt` is set. Default: false. */
  includeDeleted?: boolean | undefined;
  /** The page size. A page can have fewer items even if more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Omit it to get the first page. */
  nextToken?: string | undefined;
}

/** The parameters and options of `getMember`. */
export interface GetMemberRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id: `members[].id` of `members.list`, not `userId`. */
  member_id: string;
}

/** The parameters and options of `deleteMember`. */
export interface DeleteMemberRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id: `members[].id` of `members.list`, not `userId`. */
  member_id: string;
}

/** The parameters and options of `getMemberQuota`. */
export interface GetMemberQuotaRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id: `members[].id` of `members.list`, not `userId`. */
  member_id: string;
}

/**
 * The people of the organization. A member has two ids: `id` (the membership, `member_…`), which
 * the paths take, and `userId` (the account, `user_…`), which usage events and statistics have.
 */
export interface MembersResource {
  /**
   * List members.
   *
   * Returns the members of the organization, page by page. Removed members are omitted unless you
   * set `includeDeleted`.
   *
   * To find one person, filter by `email`, which matches the whole address.
   *
   * **Unverified:** a keyword search, which the vendor's text mentions without naming a parameter.
   *
   * `GET /v1/organizations/{organization_id}/members` · operationId: `listMembers` · evidence: documented
   */
  list(request?: ListMembersRequest): ListCall<Member, MemberPage>;

  /**
   * Get a member.
   *
   * Returns one member by membership id.
   *
   * If it fails, use `members.list`, filtered by `email`.
   *
   * **Unverified:** the route and the response, inferred from the other operations; the vendor only
   * names the feature.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}` · operationId: `getMember` · evidence: inferred
   * @experimental No public source confirms this route.
   */
  get(request: GetMemberRequest): Call<Member>;

  /**
   * Remove a member.
   *
   * Removes a person from the organization. As far as we know, this cannot be undone: try it on a
   * membership that you can afford to lose.
   *
   * To verify the result, use `members.list` with `includeDeleted=true`: the
   * `status` of a removed member is `DELETED`.
   *
   * **Unverified:** the route and the response, inferred from the other operations; the vendor only
   * names the feature. Treat both 200 and 204 as success.
   *
   * `DELETE /v1/organizations/{organization_id}/members/{member_id}` · operationId: `deleteMember` · evidence: inferred
   * @experimental No public source confirms this route.
   */
  delete(request: DeleteMemberRequest): Call<OpenObject | undefined>;

  /**
   * Get a member's quota.
   *
   * Returns the spent credits and the limits of one member, by source: the seat, the member's
   * resource packages and the organization's shared pool.
   *
   * Subtract the spent amount from the limit to get the remaining credits. The status `restricted`
   * means that the member has reached a limit.
   *
   * **Unverified:** the route that returns several members' quotas at once, which the vendor only
   * mentions; whether a missing source is `null` or absent.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}/quota` · operationId: `getMemberQuota` · evidence: observed
   */
  getQuota(request: GetMemberQuotaRequest): Call<MemberQuota>;
}

/** The parameters and options of `listUsageEvents`. */
export interface ListUsageEventsRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Return only events with these sources, separated by commas. */
  sources?: readonly UsageSource[] | undefined;
  /** Return only events with these operations, separated by commas. */
  operations?: readonly UsageOperation[] | undefined;
  /** Return only events with these model tiers or models, separated by commas. */
  modelTiers?: readonly ModelTier[] | undefined;
  /** The page size. A page can have fewer items even if more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Omit it to get the first page. */
  nextToken?: string | undefined;
}

/** The parameters and options of `listUsageEventsForMember`. */
export interface ListUsageEventsForMemberRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id: `members[].id` of `members.list`, not `userId`. */
  member_id: string;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Return only events with these sources, separated by commas. */
  sources?: readonly UsageSource[] | undefined;
  /** Return only events with these operations, separated by commas. */
  operations?: readonly UsageOperation[] | undefined;
  /** Return only events with these model tiers or models, separated by commas. */
  modelTiers?: readonly ModelTier[] | undefined;
  /** The page size. A page can have fewer items even if more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Omit it to get the first page. */
  nextToken?: string | undefined;
  /**
   * The cursor of the previous page, if the response names it `nextCredits`. Do not send it
   * together with `nextToken`.
   */
  nextCredits?: string | undefined;
}

/** The parameters and options of `getUsageSummaryForMember`. */
export interface GetUsageSummaryForMemberRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The membership id: `members[].id` of `members.list`, not `userId`. */
  member_id: string;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  startDate: QueryTime | Date;
  /** The end of the range, at most seven days after `startDate`. */
  endDate: QueryTime | Date;
  /** Whether to group by source or by operation. */
  groupBy: UsageGroupBy;
}

/**
 * Spent credits: the events of the organization or of one member, or the sums of one member.
 * Events identify people by `userId`.
 */
export interface UsageResource {
  /**
   * List the organization's usage events.
   *
   * Returns the credits that all members spent, as events, page by page. Refunds are events, too:
   * add up `credits` with their signs.
   *
   * For the events of one member, use
   * `usage.listEventsForMember`.
   *
   * Send both dates, and split a range that the API rejects.
   *
   * **Unverified:** the maximum range, seven days for one member according to a secondary source;
   * the range without dates.
   *
   * `GET /v1/organizations/{organization_id}/usage-events` · operationId: `listUsageEvents` · evidence: observed
   */
  listEvents(request?: ListUsageEventsRequest): ListCall<UsageEvent, UsageEventPage>;

  /**
   * List a member's usage events.
   *
   * Returns the credits that one member spent, as events, page by page. Events are aggregated: one
   * can cover many model calls.
   *
   * The cursor has two names: `nextToken` on the vendor's newer pages, `nextCredits` on its older
   * ones. Send it back under the name that the response uses.
   *
   * Send both dates, at most seven days apart, and split longer ranges.
   *
   * **Unverified:** this maximum, which only a secondary source states; the range without dates.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}/usage-events` · operationId: `listUsageEventsForMember` · evidence: documented
   */
  listEventsForMember(request: ListUsageEventsForMemberRequest): ListCall<UsageEvent, MemberUsageEventPage>;

  /**
   * Get a member's usage summary.
   *
   * Returns the sums of the credits that one member spent in a period, by source or by operation.
   * For single events, use `usage.listEventsForMember`.
   *
   * The period can have at most seven days. To combine several periods, add the sums.
   *
   * **Unverified:** Unix time in milliseconds in `startDate` and `endDate`, assumed from the usage
   * events; whether a source or operation without credits is absent.
   *
   * `GET /v1/organizations/{organization_id}/members/{member_id}/usage-summary` · operationId: `getUsageSummaryForMember` · evidence: observed
   */
  getSummaryForMember(request: GetUsageSummaryForMemberRequest): Call<UsageSummary>;
}

/** The parameters and options of `listResourcePackages`. */
export interface ListResourcePackagesRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** Return only packages with this status. */
  status?: ResourcePackageStatus | undefined;
  /**
   * The field to sort by.
   *
   * **Unverified:** its values, including the example.
   */
  orderBy?: string | undefined;
  /**
   * The sort direction.
   * @experimental Inferred: no public source confirms it.
   */
  order?: SortOrder | undefined;
  /** The page size. A page can have fewer items even if more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Omit it to get the first page. */
  nextToken?: string | undefined;
}

/** Credit packages of the organization, with their limits, remaining credits and expiry. */
export interface ResourcePackagesResource {
  /**
   * List resource packages.
   *
   * Returns the resource packages of the organization with their limits and their spent and
   * remaining credits, page by page.
   *
   * A package can have the status `active` after it has expired. A package is usable if its `status`
   * is `active` and its `expiresAt` is in the future.
   *
   * **Unverified:** the values of `orderBy` and `order`; the default and the maximum of
   * `maxResults`, assumed from the other lists.
   *
   * `GET /v1/organizations/{organization_id}/resource-packages` · operationId: `listResourcePackages` · evidence: observed
   */
  list(request?: ListResourcePackagesRequest): ListCall<ResourcePackage, ResourcePackagePage>;
}

/** The parameters and options of `listSeatMonthBatches`. */
export interface ListSeatMonthBatchesRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /**
   * Return only batches with this status.
   *
   * **Unverified:** its values, including the example.
   */
  status?: string | undefined;
  /**
   * The page size.
   *
   * **Unverified:** its default and its maximum. At least 1.
   */
  pageSize?: number | undefined;
  /** The `nextToken` of the previous page, unchanged. Omit it to get the first page. */
  pageToken?: string | undefined;
}

/**
 * Batches of seat-months, for organizations that were bought through a third-party channel. All
 * other organizations get 404.
 */
export interface SeatMonthBatchesResource {
  /**
   * List seat-month batches.
   *
   * Returns the seat-month batches of the organization, page by page. Only organizations that were
   * bought through a third-party channel have them; all others get 404.
   *
   * The page size is `pageSize`. Send `nextToken` of the response as `pageToken`.
   *
   * **Unverified:** the values of `status`; the default and the maximum of `pageSize`; most types in
   * the response.
   *
   * `GET /v1/organizations/{organization_id}/seat-month-batches` · operationId: `listSeatMonthBatches` · evidence: observed
   */
  list(request?: ListSeatMonthBatchesRequest): ListCall<SeatMonthBatch, SeatMonthBatchPage>;
}

/** The parameters and options of `getAiCodeStatsOverview`. */
export interface GetAiCodeStatsOverviewRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  start_date: QueryTime | Date;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  end_date: QueryTime | Date;
  /**
   * Count only this repository: `repos[].repoName` of
   * `aiCodeStats.listRepositories`.
   */
  repo_name?: string | undefined;
  /** `true` counts only the primary branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Count only this person. Takes the account id (`userId`), not the membership id. */
  user_id?: string | undefined;
  /** Count only files with these extensions, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/** The parameters and options of `getAiCodeStatsDailyTrend`. */
export interface GetAiCodeStatsDailyTrendRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  start_date: QueryTime | Date;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  end_date: QueryTime | Date;
  /**
   * Count only this repository: `repos[].repoName` of
   * `aiCodeStats.listRepositories`.
   */
  repo_name?: string | undefined;
  /** `true` counts only the primary branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Count only this person. Takes the account id (`userId`), not the membership id. */
  user_id?: string | undefined;
  /** Count only files with these extensions, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/** The parameters and options of `getAiCodeStatsMemberRanking`. */
export interface GetAiCodeStatsMemberRankingRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  start_date: QueryTime | Date;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  end_date: QueryTime | Date;
  /**
   * The maximum number of people. Clients send up to 200.
   *
   * **Unverified:** its default and its maximum. At least 1.
   */
  limit?: number | undefined;
  /**
   * Count only this repository: `repos[].repoName` of
   * `aiCodeStats.listRepositories`.
   */
  repo_name?: string | undefined;
  /** `true` counts only the primary branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Count only this person. Takes the account id (`userId`), not the membership id. */
  user_id?: string | undefined;
  /** Count only files with these extensions, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/** The parameters and options of `listAiCodeStatsRepositories`. */
export interface ListAiCodeStatsRepositoriesRequest extends Omit<CallOptions, "query"> {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  start_date?: QueryTime | Date | undefined;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  end_date?: QueryTime | Date | undefined;
  /** Return only repositories whose name matches this text. */
  query?: string | undefined;
  /**
   * Count only this repository: `repos[].repoName` of
   * `aiCodeStats.listRepositories`.
   */
  repo_name?: string | undefined;
  /** `true` counts only the primary branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Count only this person. Takes the account id (`userId`), not the membership id. */
  user_id?: string | undefined;
  /** Count only files with these extensions, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
  /** The page number. The first page is 1. At least 1. */
  page?: number | undefined;
  /**
   * The page size.
   *
   * **Unverified:** its default and its maximum. At least 1.
   */
  per_page?: number | undefined;
}

/** The parameters and options of `listAiCodeStatsFileExtensions`. */
export interface ListAiCodeStatsFileExtensionsRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  start_date?: QueryTime | Date | undefined;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  end_date?: QueryTime | Date | undefined;
  /**
   * Count only this repository: `repos[].repoName` of
   * `aiCodeStats.listRepositories`.
   */
  repo_name?: string | undefined;
  /** `true` counts only the primary branch of each repository. */
  primary_branch_only?: boolean | undefined;
  /** Count only this person. Takes the account id (`userId`), not the membership id. */
  user_id?: string | undefined;
  /** Count only files with these extensions, separated by commas, each with its dot. */
  file_extensions?: readonly string[] | undefined;
}

/**
 * The share of AI in the committed code: in total, by day, by person, by repository and by file
 * extension. An admin must enable *AI code data analysis* first. Query parameters are snake_case.
 */
export interface AiCodeStatsResource {
  /**
   * Get the AI code overview.
   *
   * Returns seven numbers for a period: committed lines, the AI share, and how often the AI features
   * were used.
   *
   * The period can have at most 90 days. To combine several periods, add the counts and compute
   * `aiShareRate` again. An admin must enable *AI code data analysis* for the organization first.
   *
   * **Unverified:** the delay of the data, one day according to a secondary source.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/stats/overview` · operationId: `getAiCodeStatsOverview` · evidence: documented
   */
  getOverview(request: GetAiCodeStatsOverviewRequest): Call<AiCodeOverview>;

  /**
   * Get the daily AI code trend.
   *
   * Returns three series by day: the AI share of committed lines, lines written by agents per file
   * extension, and tab completions.
   *
   * Request at most 90 days at a time; clients split longer ranges.
   *
   * **Unverified:** the maximum range, which the vendor states for
   * `aiCodeStats.getOverview` only; whether `user_id` and
   * `file_extensions` have an effect here: the vendor lists them for all AI code statistics, but no
   * client sends them.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/stats/daily-trend` · operationId: `getAiCodeStatsDailyTrend` · evidence: observed
   */
  getDailyTrend(request: GetAiCodeStatsDailyTrendRequest): Call<AiCodeDailyTrend>;

  /**
   * Get the member ranking.
   *
   * Returns the added lines, the AI share and the commits of each person in a period.
   *
   * The response is not paged: people beyond `limit` cannot be reached. Request at most 90 days at a
   * time; clients split longer ranges.
   *
   * **Unverified:** the order; the maximum range, which the vendor states for
   * `aiCodeStats.getOverview` only; whether `repo_name`,
   * `primary_branch_only`, `user_id` and `file_extensions` have an effect here: the vendor lists
   * them for all AI code statistics, but no client sends them.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/stats/member-ranking` · operationId: `getAiCodeStatsMemberRanking` · evidence: observed
   */
  getMemberRanking(request: GetAiCodeStatsMemberRankingRequest): Call<AiCodeMemberRanking>;

  /**
   * List repositories.
   *
   * Returns the repositories of the statistics, with their commits and added lines.
   *
   * These are the names that `repo_name` takes in the other statistics. Pages are numbered: continue
   * until you have `totalCount` repositories or a page is empty. Send both dates.
   *
   * **Unverified:** the range without dates; whether `repo_name`, `primary_branch_only`, `user_id`
   * and `file_extensions` have an effect here: the vendor lists them for all AI code statistics, but
   * no client sends them.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/repos` · operationId: `listAiCodeStatsRepositories` · evidence: observed
   */
  listRepositories(request?: ListAiCodeStatsRepositoriesRequest): ListCall<AiCodeRepository, AiCodeRepositoryPage>;

  /**
   * List file extensions.
   *
   * Returns the file extensions that were changed, with the AI share of each, in one response.
   *
   * These are the values that `file_extensions` takes in the other statistics. Send both dates.
   *
   * **Unverified:** the range without dates; whether `repo_name`, `primary_branch_only`, `user_id`
   * and `file_extensions` have an effect here: the vendor lists them for all AI code statistics, but
   * no client sends them.
   *
   * `GET /v1/organizations/{organization_id}/ai-code/file-extensions` · operationId: `listAiCodeStatsFileExtensions` · evidence: observed
   */
  listFileExtensions(request?: ListAiCodeStatsFileExtensionsRequest): WholeListCall<AiCodeFileExtension, AiCodeFileExtensionList>;
}

/** The parameters and options of `getAiCodeTrackingCommitDetails`. */
export interface GetAiCodeTrackingCommitDetailsRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The commits to return. No source names a field. */
  body?: OpenObject | undefined;
}

/** The parameters and options of `listAiCodeTrackingCommits`. */
export interface ListAiCodeTrackingCommitsRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Return only commits to this repository. */
  repoName?: string | undefined;
  /** Return only items of this person. Takes the account id (`userId`), not the membership id. */
  userId?: string | undefined;
  /** Return only items of the person with this e-mail address. */
  userEmail?: string | undefined;
  /** The page number. The first page is 1. At least 1. */
  page?: number | undefined;
  /**
   * The page size.
   *
   * **Unverified:** its default and its maximum. At least 1.
   */
  pageSize?: number | undefined;
}

/** The parameters and options of `listAiCodeTrackingChanges`. */
export interface ListAiCodeTrackingChangesRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /** The start of the range, as RFC 3339 or as Unix time in milliseconds. */
  startDate?: QueryTime | Date | undefined;
  /** The end of the range, as RFC 3339 or as Unix time in milliseconds. */
  endDate?: QueryTime | Date | undefined;
  /** Return only changes of this feature. */
  source?: AiCodeChangeSource | undefined;
  /** Return only items of this person. Takes the account id (`userId`), not the membership id. */
  userId?: string | undefined;
  /** Return only items of the person with this e-mail address. */
  userEmail?: string | undefined;
  /** The page number. The first page is 1. At least 1. */
  page?: number | undefined;
  /**
   * The page size.
   *
   * **Unverified:** its default and its maximum. At least 1.
   */
  pageSize?: number | undefined;
}

/**
 * The data behind the statistics: single commits and changes. Responses are wrapped in `success`
 * and `data`.
 */
export interface AiCodeTrackingResource {
  /**
   * Get commit details.
   *
   * Returns which lines of which files in a commit AI wrote. It only reads, so a retry is safe.
   *
   * For the number of lines per commit, use `aiCodeTracking.listCommits`.
   *
   * **Unverified:** everything but the route, the method and the purpose: no source names a field of
   * the request or of the response, how many commits a request can have, or an error. Ask the vendor
   * for the format.
   *
   * `POST /v1/organizations/{organization_id}/ai-code-tracking/commits/detail` · operationId: `getAiCodeTrackingCommitDetails` · evidence: observed
   */
  getCommitDetails(request?: GetAiCodeTrackingCommitDetailsRequest): Call<OpenObject>;

  /**
   * List commits.
   *
   * Returns the commits of the organization. Each counts its lines by the feature that wrote them:
   * tab completion, agents, Quest, inline chat, or none.
   *
   * The commits are in `data.items`, wrapped in `success` and `data`. Pages are numbered: continue
   * until `data.pagination.currentPage` reaches `totalPages` or a page is empty. Parameters are
   * camelCase, unlike those of the AI code statistics.
   *
   * **Unverified:** Unix time in milliseconds in `startDate` and `endDate`, assumed from the usage
   * events; the default and the maximum of `pageSize`.
   *
   * `GET /v1/organizations/{organization_id}/ai-code-tracking/commits` · operationId: `listAiCodeTrackingCommits` · evidence: observed
   */
  listCommits(request?: ListAiCodeTrackingCommitsRequest): ListCall<AiCodeCommit, AiCodeCommitPage>;

  /**
   * List changes.
   *
   * Returns the changes that AI features made, each with its files, its feature and its model.
   *
   * The changes are in `data.items`, wrapped in `success` and `data`. Pages are numbered: continue
   * until `data.pagination.currentPage` reaches `totalPages` or a page is empty. Parameters are
   * camelCase, unlike those of the AI code statistics.
   *
   * **Unverified:** the values of `source`, which a secondary source lists without naming the
   * parameter; Unix time in milliseconds in `startDate` and `endDate`, assumed from the usage
   * events; the default and the maximum of `pageSize`.
   *
   * `GET /v1/organizations/{organization_id}/ai-code-tracking/changes` · operationId: `listAiCodeTrackingChanges` · evidence: observed
   */
  listChanges(request?: ListAiCodeTrackingChangesRequest): ListCall<AiCodeChange, AiCodeChangePage>;
}

/** The parameters and options of `listBillingGroups`. */
export interface ListBillingGroupsRequest extends CallOptions {
  /**
   * The id of the organization that the key belongs to. The URL of the console page contains it:
   * `https://qoder.com/organizations/{orgid}/settings`.
   */
  organization_id?: string | undefined;
  /**
   * The exact end of the period, as RFC 3339: the `periodEnd` of an earlier response. Omit it to
   * get the current or latest period.
   */
  periodEnd?: Timestamp | Date | undefined;
  /**
   * Return only groups whose name matches this text, or the name or e-mail address of one of
   * their members.
   */
  keyword?: string | undefined;
  /** The page size. A page can have fewer items even if more pages follow. Default: 20. At least 1. At most 100. */
  maxResults?: number | undefined;
  /** The cursor of the previous page, unchanged. Omit it to get the first page. */
  nextToken?: string | undefined;
}

/** Groups of members that share a credit limit. Requires the Enterprise plan. */
export interface BillingGroupsResource {
  /**
   * List billing groups.
   *
   * Returns the billing groups with their limits and their spending in one period, page by page.
   * Requires the Enterprise plan. Every member belongs to exactly one group.
   *
   * The first page starts with the built-in group `Unassigned`, which has all other members. It does
   * not count towards `maxResults`, so the first page can have one group more than requested. It
   * cannot be renamed, deleted or limited. When a group is deleted, its members move to
   * `Unassigned`; past usage keeps the deleted group.
   *
   * **Unverified:** the names of the fields around the groups; the status without the Enterprise
   * plan; the routes that create, change and delete groups.
   *
   * `GET /v1/organizations/{organization_id}/billing-groups` · operationId: `listBillingGroups` · evidence: documented
   */
  list(request?: ListBillingGroupsRequest): ListCall<BillingGroup, BillingGroupPage>;
}

/** The resources of the client. */
export interface Resources {
  /**
   * The people of the organization. A member has two ids: `id` (the membership, `member_…`), which
   * the paths take, and `userId` (the account, `user_…`), which usage events and statistics have.
   */
  readonly members: MembersResource;
  /**
   * Spent credits: the events of the organization or of one member, or the sums of one member.
   * Events identify people by `userId`.
   */
  readonly usage: UsageResource;
  /** Credit packages of the organization, with their limits, remaining credits and expiry. */
  readonly resourcePackages: ResourcePackagesResource;
  /**
   * Batches of seat-months, for organizations that were bought through a third-party channel. All
   * other organizations get 404.
   */
  readonly seatMonthBatches: SeatMonthBatchesResource;
  /**
   * The share of AI in the committed code: in total, by day, by person, by repository and by file
   * extension. An admin must enable *AI code data analysis* first. Query parameters are snake_case.
   */
  readonly aiCodeStats: AiCodeStatsResource;
  /**
   * The data behind the statistics: single commits and changes. Responses are wrapped in `success`
   * and `data`.
   */
  readonly aiCodeTracking: AiCodeTrackingResource;
  /** Groups of members that share a credit limit. Requires the Enterprise plan. */
  readonly billingGroups: BillingGroupsResource;
}

/** Every operation, by resource and method. */
export const resources: OperationTable = /* @__PURE__ */ unpack(
`member+s
list* GET /v1/organizations/{organization_id}/members email,includeDeleted,maxResults,nextToken 0:/members
get. GET =/{member_id}
delete. DELETE =  2
get.Quota GET =/quota

usage
list.Events GET /v1/organizations/{organization_id}/usage-events startDate,endDate,*sources,*operations,*modelTiers,maxResults,nextToken 0:/usages
list.EventsForMember GET /v1/organizations/{organization_id}/members/{member_id}/usage-events startDate,endDate,*sources,*operations,*modelTiers,maxResults,nextToken,nextCredits 3:/usages
get.SummaryForMember GET /v1/organizations/{organization_id}/members/{member_id}/usage-summary startDate,endDate,groupBy

resourcePackage+s
list* GET /v1/organizations/{organization_id}/resource-packages status,orderBy,order,maxResults,nextToken 0:/resourcePackages

seatMonthBatch+es
list* GET /v1/organizations/{organization_id}/seat-month-batches status,pageSize,pageToken 4:/seatMonthBatches

aiCodeStat+s
get*Overview GET /v1/organizations/{organization_id}/ai-code/stats/overview start_date,end_date,repo_name,primary_branch_only,user_id,*file_extensions
get*DailyTrend GET /v1/organizations/{organization_id}/ai-code/stats/daily-trend start_date,end_date,repo_name,primary_branch_only,user_id,*file_extensions
get*MemberRanking GET /v1/organizations/{organization_id}/ai-code/stats/member-ranking start_date,end_date,limit,repo_name,primary_branch_only,user_id,*file_extensions
list*Repositories GET /v1/organizations/{organization_id}/ai-code/repos start_date,end_date,query,repo_name,primary_branch_only,user_id,*file_extensions,page,per_page 5:/repos
list*FileExtensions GET /v1/organizations/{organization_id}/ai-code/file-extensions start_date,end_date,repo_name,primary_branch_only,user_id,*file_extensions 6:/fileExtensions

aiCodeTracking
get.CommitDetails POST /v1/organizations/{organization_id}/ai-code-tracking/commits/detail  7,8
list.Commits GET /v1/organizations/{organization_id}/ai-code-tracking/commits startDate,endDate,repoName,userId,userEmail,page,pageSize 1:/data/items
list.Changes GET /v1/organizations/{organization_id}/ai-code-tracking/changes startDate,endDate,source,userId,userEmail,page,pageSize 1:/data/items

billingGroup+s
list* GET /v1/organizations/{organization_id}/billing-groups periodEnd,keyword,maxResults,nextToken 0:/billingGroups`, [
  {"paging":{"style":"token","request":["nextToken"],"response":["/nextToken"]}},
  {"paging":{"style":"page","counts":"pages","request":["page"],"response":["/data/pagination/totalPages"]}},
  {"noContent":[204]},
  {"paging":{"style":"token","request":["nextToken","nextCredits"],"response":["/nextToken","/nextCredits"]}},
  {"paging":{"style":"token","request":["pageToken"],"response":["/nextToken"]}},
  {"paging":{"style":"page","counts":"items","request":["page"],"response":["/totalCount"]}},
  {"paging":{"style":"single"}},
  {"body":"application/json"},
  {"idempotent":true},
]);

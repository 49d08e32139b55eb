// Made by `npm run generate` from openapi/teams. Do not edit: change the contract and run it again.

import type { AiCodeChangePage, AiCodeChangeSource, AiCodeCommitPage, AiCodeDailyTrend, AiCodeFileExtensionList, AiCodeMemberRanking, AiCodeOverview, AiCodeRepositoryPage, BillingGroupPage, ErrorBody, Member, MemberPage, MemberQuota, MemberUsageEventPage, ModelTier, OpenObject, QueryTime, ResourcePackagePage, ResourcePackageStatus, SeatMonthBatchPage, SortOrder, Timestamp, UsageEventPage, UsageGroupBy, UsageOperation, UsageSource, UsageSummary } from "./types.ts";

/** Every path of the API, for openapi-fetch and tools that know openapi-typescript. */
export interface paths {
  "/v1/organizations/{organization_id}/members": {
    /** List members. */
    get: operations["listMembers"];
  };
  "/v1/organizations/{organization_id}/members/{member_id}": {
    /** Get a member. */
    get: operations["getMember"];
    /** Remove a member. */
    delete: operations["deleteMember"];
  };
  "/v1/organizations/{organization_id}/members/{member_id}/quota": {
    /** Get a member's quota. */
    get: operations["getMemberQuota"];
  };
  "/v1/organizations/{organization_id}/usage-events": {
    /** List the organization's usage events. */
    get: operations["listUsageEvents"];
  };
  "/v1/organizations/{organization_id}/members/{member_id}/usage-events": {
    /** List a member's usage events. */
    get: operations["listUsageEventsForMember"];
  };
  "/v1/organizations/{organization_id}/members/{member_id}/usage-summary": {
    /** Get a member's usage summary. */
    get: operations["getUsageSummaryForMember"];
  };
  "/v1/organizations/{organization_id}/resource-packages": {
    /** List resource packages. */
    get: operations["listResourcePackages"];
  };
  "/v1/organizations/{organization_id}/seat-month-batches": {
    /** List seat-month batches. */
    get: operations["listSeatMonthBatches"];
  };
  "/v1/organizations/{organization_id}/ai-code/stats/overview": {
    /** Get the AI code overview. */
    get: operations["getAiCodeStatsOverview"];
  };
  "/v1/organizations/{organization_id}/ai-code/stats/daily-trend": {
    /** Get the daily AI code trend. */
    get: operations["getAiCodeStatsDailyTrend"];
  };
  "/v1/organizations/{organization_id}/ai-code/stats/member-ranking": {
    /** Get the member ranking. */
    get: operations["getAiCodeStatsMemberRanking"];
  };
  "/v1/organizations/{organization_id}/ai-code/repos": {
    /** List repositories. */
    get: operations["listAiCodeStatsRepositories"];
  };
  "/v1/organizations/{organization_id}/ai-code/file-extensions": {
    /** List file extensions. */
    get: operations["listAiCodeStatsFileExtensions"];
  };
  "/v1/organizations/{organization_id}/ai-code-tracking/commits/detail": {
    /** Get commit details. */
    post: operations["getAiCodeTrackingCommitDetails"];
  };
  "/v1/organizations/{organization_id}/ai-code-tracking/commits": {
    /** List commits. */
    get: operations["listAiCodeTrackingCommits"];
  };
  "/v1/organizations/{organization_id}/ai-code-tracking/changes": {
    /** List changes. */
    get: operations["listAiCodeTrackingChanges"];
  };
  "/v1/organizations/{organization_id}/billing-groups": {
    /** List billing groups. */
    get: operations["listBillingGroups"];
  };
}

/** Every operation, by its operationId. */
export interface operations {
  listMembers: {
    parameters: { query?: { email?: string | undefined; includeDeleted?: boolean | undefined; maxResults?: number | undefined; nextToken?: string | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MemberPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getMember: {
    parameters: { query?: never; header?: never; path: { organization_id: string; member_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": Member } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  deleteMember: {
    parameters: { query?: never; header?: never; path: { organization_id: string; member_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": OpenObject } };
      204: { headers: { [name: string]: unknown }; content?: never };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      409: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getMemberQuota: {
    parameters: { query?: never; header?: never; path: { organization_id: string; member_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MemberQuota } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listUsageEvents: {
    parameters: { query?: { startDate?: QueryTime | undefined; endDate?: QueryTime | undefined; sources?: readonly UsageSource[] | undefined; operations?: readonly UsageOperation[] | undefined; modelTiers?: readonly ModelTier[] | undefined; maxResults?: number | undefined; nextToken?: string | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": UsageEventPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listUsageEventsForMember: {
    parameters: { query?: { startDate?: QueryTime | undefined; endDate?: QueryTime | undefined; sources?: readonly UsageSource[] | undefined; operations?: readonly UsageOperation[] | undefined; modelTiers?: readonly ModelTier[] | undefined; maxResults?: number | undefined; nextToken?: string | undefined; nextCredits?: string | undefined }; header?: never; path: { organization_id: string; member_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": MemberUsageEventPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getUsageSummaryForMember: {
    parameters: { query: { startDate: QueryTime; endDate: QueryTime; groupBy: UsageGroupBy }; header?: never; path: { organization_id: string; member_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": UsageSummary } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listResourcePackages: {
    parameters: { query?: { status?: ResourcePackageStatus | undefined; orderBy?: string | undefined; order?: SortOrder | undefined; maxResults?: number | undefined; nextToken?: string | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": ResourcePackagePage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listSeatMonthBatches: {
    parameters: { query?: { status?: string | undefined; pageSize?: number | undefined; pageToken?: string | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": SeatMonthBatchPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getAiCodeStatsOverview: {
    parameters: { query: { start_date: QueryTime; end_date: QueryTime; repo_name?: string | undefined; primary_branch_only?: boolean | undefined; user_id?: string | undefined; file_extensions?: readonly string[] | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeOverview } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getAiCodeStatsDailyTrend: {
    parameters: { query: { start_date: QueryTime; end_date: QueryTime; repo_name?: string | undefined; primary_branch_only?: boolean | undefined; user_id?: string | undefined; file_extensions?: readonly string[] | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeDailyTrend } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getAiCodeStatsMemberRanking: {
    parameters: { query: { start_date: QueryTime; end_date: QueryTime; limit?: number | undefined; repo_name?: string | undefined; primary_branch_only?: boolean | undefined; user_id?: string | undefined; file_extensions?: readonly string[] | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeMemberRanking } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listAiCodeStatsRepositories: {
    parameters: { query?: { start_date?: QueryTime | undefined; end_date?: QueryTime | undefined; query?: string | undefined; repo_name?: string | undefined; primary_branch_only?: boolean | undefined; user_id?: string | undefined; file_extensions?: readonly string[] | undefined; page?: number | undefined; per_page?: number | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeRepositoryPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listAiCodeStatsFileExtensions: {
    parameters: { query?: { start_date?: QueryTime | undefined; end_date?: QueryTime | undefined; repo_name?: string | undefined; primary_branch_only?: boolean | undefined; user_id?: string | undefined; file_extensions?: readonly string[] | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeFileExtensionList } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  getAiCodeTrackingCommitDetails: {
    parameters: { query?: never; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: { content: { "application/json": OpenObject } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": OpenObject } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listAiCodeTrackingCommits: {
    parameters: { query?: { startDate?: QueryTime | undefined; endDate?: QueryTime | undefined; repoName?: string | undefined; userId?: string | undefined; userEmail?: string | undefined; page?: number | undefined; pageSize?: number | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeCommitPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listAiCodeTrackingChanges: {
    parameters: { query?: { startDate?: QueryTime | undefined; endDate?: QueryTime | undefined; source?: AiCodeChangeSource | undefined; userId?: string | undefined; userEmail?: string | undefined; page?: number | undefined; pageSize?: number | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": AiCodeChangePage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
  listBillingGroups: {
    parameters: { query?: { periodEnd?: Timestamp | undefined; keyword?: string | undefined; maxResults?: number | undefined; nextToken?: string | undefined }; header?: never; path: { organization_id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": BillingGroupPage } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      403: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      404: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      429: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      500: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
      503: { headers: { [name: string]: unknown }; content: { "application/json": ErrorBody } };
    };
  };
}

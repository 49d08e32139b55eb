// Made by `npm run generate` from openapi/teams. Do not edit: change the contract and run it again.

/**
 * The member's role in the organization.
 * @example "org_member"
 */
export type MemberRole = "org_admin" | "org_member" | (string & {});

/**
 * The status of the membership.
 * @example "ENABLED"
 */
export type MemberStatus = "ENABLED" | "DISABLED" | "DELETED" | (string & {});

/**
 * A point in time, RFC 3339.
 * @example "2025-01-01T00:00:00Z"
 */
export type Timestamp = string;

/** A person's membership in the organization. */
export interface Member {
  /**
   * The membership id, passed as `member_id` to other operations.
   * @example "member_abc123"
   */
  id: string;
  /**
   * The account id, which usage events and AI code statistics carry as `userId`. The vendor's
   * newer pages mention it; its samples omit it.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * The display name.
   * @example "Alice"
   */
  name: string;
  /**
   * The e-mail address. Can be absent.
   * @example "alice@example.com"
   */
  email?: string;
  /**
   * The member's role in the organization.
   * @example "org_member"
   */
  role: MemberRole;
  /**
   * The status of the membership.
   * @example "ENABLED"
   */
  status: MemberStatus;
  /**
   * The time at which the person joined.
   * @example "2025-01-01T00:00:00Z"
   */
  joinedAt: Timestamp;
  /**
   * The time at which the person was removed. Only on removed members.
   * @example "2025-01-01T00:00:00Z"
   */
  deletedAt?: Timestamp;
}

/**
 * The page size used for this response.
 * @example 20
 */
export type MaxResults = number;

/**
 * The opaque cursor of the next page. Absent or empty on the last page.
 * @example "eyJwYWdlIjogMn0="
 */
export type NextToken = string;

/** One page of members. */
export interface MemberPage {
  /** The members on this page. */
  members: Member[];
  /**
   * The page size used for this response.
   * @example 20
   */
  maxResults: MaxResults;
  /**
   * The opaque cursor of the next page. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/**
 * A stable error code, for programs. Expect values beyond this list.
 * @example "NotFound"
 */
export type ErrorCode = "BadRequest" | "Unauthorized" | "Forbidden" | "NotFound" | "AlreadyExists" | "InternalError" | (string & {});

/** The body of every error. Branch on `code`; `message` is meant for people and can change. */
export interface ErrorBody {
  /**
   * The id of the request. Include it when you contact the vendor's support.
   * @example "req_abc123"
   */
  requestId: string;
  /**
   * A stable error code, for programs. Expect values beyond this list.
   * @example "NotFound"
   */
  code: ErrorCode;
  /**
   * What went wrong, for people.
   * @example "resource not found"
   */
  message: string;
  /** Further details, for people. Optional. */
  details?: string[];
}

/**
 * A JSON object.
 *
 * **Unverified:** all of its fields; no public source names one.
 */
export interface OpenObject {
  [key: string]: unknown;
}

/**
 * The unit of the amounts.
 * @example "credits"
 */
export type CreditUnit = "credits" | (string & {});

/** The spent amount and the limit of a quota. */
export interface QuotaSummary {
  /**
   * The spent amount.
   * @example 350
   */
  usedValue: number;
  /**
   * The limit.
   * @example 1000
   */
  limitValue: number;
  /**
   * The unit of the amounts.
   * @example "credits"
   */
  unit: CreditUnit;
}

/** A source of credits. Further fields can appear. */
export interface QuotaBlock {
  /** The spent amount and the limit of a quota. */
  quotaSummary: QuotaSummary;
}

/** A source of credits, or `null` if the member does not have it. */
export type NullableQuotaBlock = QuotaBlock | null;

/**
 * Whether the member can spend credits. `restricted` means that a limit was reached.
 * @example "active"
 */
export type QuotaStatus = "active" | "restricted" | (string & {});

/**
 * The credits that a member can spend, by source. A source that the member does not have is `null`
 * or absent.
 */
export interface MemberQuota {
  /**
   * The account id of the member.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * The identifier of the quota.
   *
   * **Unverified:** the example, which comes from a private API of the vendor's console.
   * @example "big_model_credits"
   */
  quotaKey?: string;
  /** The credits of the member's seat. */
  planQuota: QuotaBlock;
  /** The credits of the member's resource packages. */
  resourcePackageQuota?: NullableQuotaBlock;
  /** All sources combined. */
  totalQuota: QuotaBlock;
  /** The credits of the organization's shared pool. */
  sharedQuota?: NullableQuotaBlock;
  /**
   * The time of the last reset.
   * @example "2025-01-01T00:00:00Z"
   */
  lastResetAt?: Timestamp;
  /**
   * The time of the next reset.
   * @example "2025-01-01T00:00:00Z"
   */
  nextResetAt?: Timestamp;
  /**
   * Whether the member can spend credits. `restricted` means that a limit was reached.
   * @example "active"
   */
  status?: QuotaStatus;
}

/**
 * A time, as RFC 3339 or as Unix time in milliseconds.
 * @example "2025-07-01T00:00:00Z"
 */
export type QueryTime = string | number;

/**
 * The product in which the credits were spent.
 * @example "IDE"
 */
export type UsageSource = "IDE" | "CLI" | "JetBrains Plugin" | "Web" | "QoderWork" | (string & {});

/**
 * The operation that spent the credits. `Completion` appears in responses, although the vendor does
 * not list it as a filter. The vendor's oldest pages write `Quest Mode` for `Quest`.
 * @example "Agent"
 */
export type UsageOperation = "Inline Chat" | "Ask" | "Agent" | "Repo Wiki" | "Quest" | "Plan Mode" | "Code Review" | "Optimize Input" | "Voice Input" | "Experts" | "Image" | "Completion" | (string & {});

/**
 * The model tier or the model.
 *
 * **Unverified:** whether the list is current; the vendor's newest pages have none.
 * @example "Ultimate"
 */
export type ModelTier = "Auto" | "Performance" | "Efficient" | "Lite" | "Ultimate" | "Vision" | "Qwen-Coder-Qoder-1.0" | "Kimi-K2.5" | "GLM-5" | "MiniMax-M2.5" | "DeepSeek-V4.0" | "Qwen3.5-Plus" | "Standard" | "Premium" | "Enterprise" | (string & {});

/** Credits that a person spent. Events are aggregated: one event can cover many model calls. */
export interface UsageEvent {
  /**
   * The time of the event, as Unix time in milliseconds.
   * @example 1751385600000
   */
  timestamp: number;
  /**
   * The account id of the person (`userId`, not the membership id).
   * @example "user_abc123"
   */
  userId: string;
  /**
   * The person's e-mail address. Can be absent.
   * @example "alice@example.com"
   */
  userEmail?: string;
  /**
   * The product in which the credits were spent.
   * @example "IDE"
   */
  source: UsageSource;
  /**
   * The operation that spent the credits. `Completion` appears in responses, although the vendor does
   * not list it as a filter. The vendor's oldest pages write `Quest Mode` for `Quest`.
   * @example "Agent"
   */
  operation: UsageOperation;
  /**
   * The model tier or the model.
   *
   * **Unverified:** whether the list is current; the vendor's newest pages have none.
   * @example "Ultimate"
   */
  modelTier?: ModelTier;
  /**
   * The credits spent. Refunds are events, too, so the number can be negative.
   * @example 0.35
   */
  credits: number;
  /**
   * The cost. Equals `credits` in every sample.
   *
   * **Unverified:** how the two differ.
   * @example 0.35
   */
  cost: number;
  /** The id of the event. Only newer pages mention it, so it can be absent. */
  eventId?: string;
  /**
   * The membership id of the person. Only newer pages mention it, so it can be absent.
   * @example "member_abc123"
   */
  memberId?: string;
}

/** One page of the organization's usage events. */
export interface UsageEventPage {
  /** The events on this page. */
  usages: UsageEvent[];
  /**
   * The page size used for this response.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The opaque cursor of the next page. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/** One page of a member's usage events. Its cursor has one of two names. */
export interface MemberUsageEventPage {
  /** The events on this page. */
  usages: UsageEvent[];
  /**
   * The page size used for this response.
   * @example 20
   */
  maxResults: MaxResults;
  /**
   * The opaque cursor of the next page. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
  /**
   * The cursor under its older name. Send it back as `nextCredits`.
   * @example "eyJwYWdlIjogMn0="
   */
  nextCredits?: NextToken;
}

/**
 * The key by which a usage summary groups credits.
 * @example "source"
 */
export type UsageGroupBy = "source" | "operation" | (string & {});

/** Credits by source or by operation. */
export interface UsageTotals {
  [key: string]: number;
}

/** A member's credits in a period, as sums. */
export interface UsageSummary {
  /** Credits by source or by operation. */
  summary: UsageTotals;
}

/**
 * The status of the package.
 *
 * **Unverified:** `expired` is likely, but no source shows it.
 * @example "active"
 */
export type ResourcePackageStatus = "active" | "exhausted" | (string & {});

/**
 * The sort direction.
 * @example "desc"
 */
export type SortOrder = "asc" | "desc" | (string & {});

/**
 * The origin of the package.
 * @example "purchased"
 */
export type ResourcePackageSource = "purchased" | "trial" | (string & {});

/** A package of credits of the organization. */
export interface ResourcePackage {
  /**
   * The id of the package.
   * @example "pkg-001"
   */
  id: string;
  /**
   * The name of the package.
   * @example "Enterprise Annual Pack"
   */
  name: string;
  /**
   * The origin of the package.
   * @example "purchased"
   */
  source: ResourcePackageSource;
  /**
   * The status of the package.
   *
   * **Unverified:** `expired` is likely, but no source shows it.
   * @example "active"
   */
  status: ResourcePackageStatus;
  /**
   * The time at which the package was activated. Can be absent.
   * @example "2025-01-01T00:00:00Z"
   */
  activatedAt?: Timestamp;
  /**
   * The time at which the package expires. `status` can still be `active` after it.
   * @example "2025-01-01T00:00:00Z"
   */
  expiresAt: Timestamp;
  /**
   * The credits of the package.
   * @example 3000
   */
  limitValue: number;
  /**
   * The credits spent.
   * @example 800
   */
  usedValue: number;
  /**
   * The credits left.
   * @example 2200
   */
  remainingValue: number;
  /**
   * The unit of the amounts.
   * @example "credits"
   */
  unit: CreditUnit;
}

/** One page of resource packages. */
export interface ResourcePackagePage {
  /** The packages on this page. */
  resourcePackages: ResourcePackage[];
  /**
   * The page size used for this response.
   * @example 20
   */
  maxResults: MaxResults;
  /**
   * The opaque cursor of the next page. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/**
 * A batch of seat-months, bought through a third-party channel.
 *
 * **Unverified:** most types, inferred from the names of the fields in public code; which fields
 * can be absent.
 */
export interface SeatMonthBatch {
  /**
   * The id of the batch.
   * @example "smb-001"
   * @experimental Inferred: no public source confirms it.
   */
  id: string;
  /**
   * The id of the redeemed code.
   * @example "code-001"
   * @experimental Inferred: no public source confirms it.
   */
  redemptionCodeId?: string;
  /** The status of the batch. No source lists its values. */
  status?: string;
  /** The channel that sold the batch. No source lists its values. */
  sourceChannel?: string;
  /**
   * The channel's id for the purchase.
   * @example "instance-001"
   * @experimental Inferred: no public source confirms it.
   */
  thirdPartyInstanceId?: string;
  /**
   * The channel's product code.
   * @experimental Inferred: no public source confirms it.
   */
  productCode?: string;
  /**
   * Whether usage must be reported to the channel.
   * @example false
   * @experimental Inferred: no public source confirms it.
   */
  reportRequired?: boolean;
  /**
   * The seat-months of the batch.
   * @example 120
   * @experimental Inferred: no public source confirms it.
   */
  totalSeatMonths: number;
  /**
   * The used seat-months.
   * @example 45
   * @experimental Inferred: no public source confirms it.
   */
  usedSeatMonths: number;
  /**
   * The remaining seat-months.
   * @example 75
   * @experimental Inferred: no public source confirms it.
   */
  remainingSeatMonths: number;
  /**
   * The time at which the batch takes effect.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  effectiveAt?: Timestamp;
  /**
   * The time at which the batch expires.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  expiresAt?: Timestamp;
  /**
   * The time at which the batch was created.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  createdAt?: Timestamp;
  /**
   * The time of the last change.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  updatedAt?: Timestamp;
}

/** One page of seat-month batches. */
export interface SeatMonthBatchPage {
  /** The batches on this page. */
  seatMonthBatches: SeatMonthBatch[];
  /**
   * The page size used for this response.
   * @example 20
   */
  pageSize?: MaxResults;
  /**
   * The cursor of the next page. Send it as `pageToken`. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/**
 * A share in percent, from 0 to 100.
 * @example 30
 */
export type Percent = number;

/**
 * Seven numbers about the committed code of a period.
 *
 * **Unverified:** a secondary source calls `committedTotalLinesEdit` `totalLinesChanged` and
 * `committedAiLinesEdit` `aiLinesChanged`; the vendor's page does not.
 */
export interface AiCodeOverview {
  /**
   * Lines added and deleted in commits.
   * @example 50000
   */
  committedTotalLinesEdit: number;
  /**
   * Lines added and deleted by AI in commits.
   * @example 15000
   */
  committedAiLinesEdit: number;
  /**
   * AI lines, added and deleted, that people accepted.
   * @example 18000
   */
  acceptedLinesEdit: number;
  /**
   * The AI share of the committed lines, in percent.
   * @example 30
   */
  aiShareRate: Percent;
  /**
   * Edits made by agents.
   * @example 1200
   */
  agentEditCount: number;
  /**
   * Tab completions.
   * @example 5600
   */
  tabCompletionCount: number;
  /**
   * Chat messages.
   * @example 3400
   */
  messageCount: number;
}

/**
 * A day. The first ten characters are `YYYY-MM-DD`; a time may follow, so compare only those.
 * @example "2025-06-01"
 */
export type AiCodeDay = string;

/** Lines committed on one day, with and without AI. */
export interface AiCodeDailyShare {
  /**
   * A day. The first ten characters are `YYYY-MM-DD`; a time may follow, so compare only those.
   * @example "2025-06-01"
   */
  date: AiCodeDay;
  /**
   * Lines added by AI.
   * @example 300
   */
  aiLinesAdded: number;
  /**
   * Lines added without AI.
   * @example 700
   */
  otherLinesAdded: number;
  /**
   * The AI share of the added lines, in percent.
   * @example 30
   */
  aiShareRate: Percent;
  /**
   * Commits on that day.
   * @example 12
   */
  commitCount: number;
}

/** Lines added to the files with one extension on one day. */
export interface AiCodeDailyLanguage {
  /**
   * A day. The first ten characters are `YYYY-MM-DD`; a time may follow, so compare only those.
   * @example "2025-06-01"
   */
  date: AiCodeDay;
  /**
   * The file extension, with its dot.
   * @example ".ts"
   */
  fileExtension: string;
  /**
   * Lines added, with and without AI.
   * @example 500
   */
  totalLinesAdded: number;
  /**
   * Lines added by AI.
   * @example 200
   */
  aiLinesAdded: number;
}

/** Tab completions on one day. */
export interface AiCodeDailyCompletion {
  /**
   * A day. The first ten characters are `YYYY-MM-DD`; a time may follow, so compare only those.
   * @example "2025-06-01"
   */
  date: AiCodeDay;
  /**
   * Completions that were suggested.
   * @example 200
   */
  nextSuggestedCount: number;
  /**
   * Completions that were accepted.
   * @example 50
   */
  nextAcceptedCount: number;
  /**
   * The share of accepted completions, in percent.
   * @example 30
   */
  nextAcceptRate: Percent;
}

/** Three series by day. Their days can differ. */
export interface AiCodeDailyTrend {
  /** The AI share of the committed lines, one entry per day. */
  items: AiCodeDailyShare[];
  /** Lines written by agents, one entry per day and file extension. */
  extItems: AiCodeDailyLanguage[];
  /** Tab completions, one entry per day. */
  nextItems: AiCodeDailyCompletion[];
}

/** One person in the ranking. */
export interface AiCodeMemberRank {
  /**
   * The account id of the person (`userId`, not the membership id).
   * @example "user_abc123"
   */
  userId: string;
  /**
   * The person's e-mail address. Can be absent.
   * @example "alice@example.com"
   */
  email?: string;
  /**
   * The person's display name.
   * @example "Alice"
   */
  displayName: string;
  /**
   * Lines added, with and without AI.
   * @example 600
   */
  totalLinesAdded: number;
  /**
   * Lines added by AI.
   * @example 240
   */
  aiLinesAdded: number;
  /**
   * The AI share of the added lines, in percent.
   * @example 30
   */
  aiShareRate: Percent;
  /**
   * The person's commits.
   * @example 8
   */
  commitCount: number;
}

/**
 * A ranking of people.
 *
 * **Unverified:** which number decides the order.
 */
export interface AiCodeMemberRanking {
  /** The ranked people. */
  items: AiCodeMemberRank[];
}

/** Commits to one repository. */
export interface AiCodeRepository {
  /**
   * The name of the repository. The other statistics filter by it (`repo_name`).
   * @example "web-app"
   */
  repoName: string;
  /**
   * The number of commits.
   * @example 6
   */
  commitCount: number;
  /**
   * Lines added, with and without AI.
   * @example 500
   */
  totalLinesAdded: number;
}

/** One page of repositories, with their total. */
export interface AiCodeRepositoryPage {
  /** The repositories on this page. */
  repos: AiCodeRepository[];
  /**
   * The number of repositories on all pages.
   * @example 3
   */
  totalCount: number;
  /**
   * The number of this page.
   * @example 1
   */
  page: number;
  /**
   * The page size used for this response.
   * @example 20
   */
  perPage: MaxResults;
}

/** Changes to the files with one extension. */
export interface AiCodeFileExtension {
  /**
   * The file extension, with its dot.
   * @example ".ts"
   */
  extension: string;
  /**
   * The number of changes.
   * @example 14
   */
  changeCount: number;
  /**
   * Lines added, with and without AI.
   * @example 500
   */
  totalLinesAdded: number;
  /**
   * The AI share of the added lines, in percent.
   * @example 30
   */
  aiShareRate: Percent;
}

/** All file extensions of the period. */
export interface AiCodeFileExtensionList {
  /** The file extensions. */
  fileExtensions: AiCodeFileExtension[];
}

/**
 * One commit, with its lines counted by the feature that wrote them.
 *
 * **Unverified:** which fields can be absent or `null`; no source shows a sample.
 */
export interface AiCodeCommit {
  /**
   * The hash of the commit.
   * @example "4f1c2d7a9b3e"
   */
  commitHash: string;
  /**
   * The account id of the author (`userId`, not the membership id).
   * @example "user_abc123"
   */
  userId: string;
  /**
   * The author's e-mail address. Can be absent or empty.
   * @example "alice@example.com"
   */
  userEmail?: string;
  /**
   * The name of the repository.
   * @example "web-app"
   */
  repoName: string;
  /**
   * The name of the branch.
   * @example "main"
   */
  branchName?: string;
  /**
   * The commit message.
   * @example "Add the sign-in page"
   */
  message?: string;
  /**
   * Whether the branch is the primary branch of the repository.
   * @example true
   */
  isPrimaryBranch?: boolean;
  /**
   * Lines added, with and without AI.
   * @example 100
   */
  totalLinesAdded: number;
  /**
   * Lines deleted, with and without AI.
   * @example 10
   */
  totalLinesDeleted: number;
  /**
   * Lines added by tab completion in the IDE.
   * @example 20
   */
  ideNextLinesAdded: number;
  /**
   * Lines deleted by tab completion in the IDE.
   * @example 2
   */
  ideNextLinesDeleted: number;
  /**
   * Lines added by tab completion in a plugin.
   * @example 0
   */
  pluginNextLinesAdded: number;
  /**
   * Lines deleted by tab completion in a plugin.
   * @example 0
   */
  pluginNextLinesDeleted: number;
  /**
   * Lines added by the agent in the IDE.
   * @example 30
   */
  ideAgentLinesAdded: number;
  /**
   * Lines deleted by the agent in the IDE.
   * @example 3
   */
  ideAgentLinesDeleted: number;
  /**
   * Lines added by the agent in a plugin.
   * @example 0
   */
  pluginAgentLinesAdded: number;
  /**
   * Lines deleted by the agent in a plugin.
   * @example 0
   */
  pluginAgentLinesDeleted: number;
  /**
   * Lines added by the agent in the CLI.
   * @example 0
   */
  cliAgentLinesAdded: number;
  /**
   * Lines deleted by the agent in the CLI.
   * @example 0
   */
  cliAgentLinesDeleted: number;
  /**
   * Lines added by Quest in the IDE.
   * @example 0
   */
  ideQuestLinesAdded: number;
  /**
   * Lines deleted by Quest in the IDE.
   * @example 0
   */
  ideQuestLinesDeleted: number;
  /**
   * Lines added by inline chat in the IDE.
   * @example 10
   */
  ideInlineChatLinesAdded: number;
  /**
   * Lines deleted by inline chat in the IDE.
   * @example 1
   */
  ideInlineChatLinesDeleted: number;
  /**
   * Lines added by inline chat in JetBrains IDEs.
   * @example 0
   */
  jbInlineChatLinesAdded: number;
  /**
   * Lines deleted by inline chat in JetBrains IDEs.
   * @example 0
   */
  jbInlineChatLinesDeleted: number;
  /**
   * Lines added without AI.
   * @example 40
   */
  nonAiLinesAdded?: number;
  /**
   * Lines deleted without AI.
   * @example 4
   */
  nonAiLinesDeleted?: number;
  /**
   * The time of the commit.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  commitTs?: Timestamp;
  /**
   * The time at which the commit was recorded.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  createdAt?: Timestamp;
}

/** The position of a page. */
export interface AiCodePagination {
  /**
   * The number of this page.
   * @example 1
   */
  currentPage: number;
  /**
   * The page size used for this response.
   * @example 20
   */
  pageSize: MaxResults;
  /**
   * The number of items on all pages.
   * @example 3
   */
  totalItems: number;
  /**
   * The number of pages, which is also the number of the last page.
   * @example 2
   */
  totalPages: number;
}

/** The commits of one page and its position. */
export interface AiCodeCommitPageData {
  /** The commits on this page. */
  items: AiCodeCommit[];
  /** The position of a page. */
  pagination: AiCodePagination;
}

/** One page of commits, wrapped in `success` and `data`. */
export interface AiCodeCommitPage {
  /**
   * Whether the call succeeded.
   * @example true
   */
  success: boolean;
  /** The commits of one page and its position. */
  data: AiCodeCommitPageData;
}

/**
 * The AI feature that made a change.
 * @example "AGENT"
 */
export type AiCodeChangeSource = "AGENT" | "NEXT" | "QUEST" | "INLINECHAT" | (string & {});

/** The part of a change in one file. */
export interface AiCodeChangeFile {
  /**
   * The name of the file.
   * @example "sign-in.ts"
   */
  fileName: string;
  /**
   * The file extension, with its dot.
   * @example ".ts"
   */
  fileExtension: string;
  /**
   * Lines added to the file.
   * @example 30
   */
  linesAdded: number;
  /**
   * Lines deleted from the file.
   * @example 3
   */
  linesDeleted: number;
}

/**
 * One change that an AI feature made.
 *
 * **Unverified:** a secondary source mentions a conversation id; its name is unknown.
 */
export interface AiCodeChange {
  /**
   * The id of the change.
   * @example "change-001"
   */
  changeId: string;
  /**
   * The account id of the person (`userId`, not the membership id).
   * @example "user_abc123"
   */
  userId: string;
  /**
   * The person's e-mail address. Can be absent or empty.
   * @example "alice@example.com"
   */
  userEmail?: string;
  /**
   * The AI feature that made a change.
   * @example "AGENT"
   */
  source: AiCodeChangeSource;
  /** The model that made the change. No source lists its values. */
  model?: string;
  /**
   * Lines added, in all files together.
   * @example 30
   */
  totalLinesAdded: number;
  /**
   * Lines deleted, in all files together.
   * @example 3
   */
  totalLinesDeleted: number;
  /** The changed files. */
  metadata: AiCodeChangeFile[];
  /**
   * The time at which the change was recorded.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  createdAt?: Timestamp;
}

/** The changes of one page and its position. */
export interface AiCodeChangePageData {
  /** The changes on this page. */
  items: AiCodeChange[];
  /** The position of a page. */
  pagination: AiCodePagination;
}

/** One page of changes, wrapped in `success` and `data`. */
export interface AiCodeChangePage {
  /**
   * Whether the call succeeded.
   * @example true
   */
  success: boolean;
  /** The changes of one page and its position. */
  data: AiCodeChangePageData;
}

/** A group of members that share a credit limit. */
export interface BillingGroup {
  /**
   * The id of the group; `unassigned` for the built-in group.
   * @example "group-001"
   */
  id: string;
  /**
   * The id of the organization.
   * @example "org_xxx"
   */
  organizationId: string;
  /**
   * The name of the group; `Unassigned` for the built-in group.
   * @example "Platform"
   */
  name: string;
  /**
   * A description of the group. Absent if empty.
   * @example "Everybody who works on the platform"
   */
  description?: string;
  /**
   * Whether this is the built-in group of members without another group.
   * @example false
   */
  isUnassigned: boolean;
  /**
   * The number of members in the group.
   * @example 1
   */
  memberCount: number;
  /**
   * The credits that the group may spend per period. `-1` is unlimited; `0` freezes the group.
   * @example 1000
   */
  limitAmount: number;
  /**
   * The credits spent in the period. Can exceed the limit.
   * @example 350
   */
  currentUsed: number;
  /**
   * Whether the group is blocked.
   * @example false
   */
  isBlocked: boolean;
  /**
   * The id of the person who created the group. Absent if unavailable.
   * @example "user_abc123"
   */
  creatorId?: string;
  /**
   * The time at which the group was created. Absent if unavailable.
   * @example "2025-01-01T00:00:00Z"
   */
  createdAt?: Timestamp;
  /**
   * The time of the last change. Absent if unavailable.
   * @example "2025-01-01T00:00:00Z"
   */
  updatedAt?: Timestamp;
}

/** One page of billing groups, with their spending in one period. */
export interface BillingGroupPage {
  /**
   * The groups on this page.
   *
   * **Unverified:** the name of this field, which no vendor page shows.
   * @experimental Inferred: no public source confirms it.
   */
  billingGroups: BillingGroup[];
  /**
   * The start of the period, inclusive.
   * @example "2025-01-01T00:00:00Z"
   */
  periodStart: Timestamp;
  /**
   * The end of the period, exclusive.
   * @example "2025-01-01T00:00:00Z"
   */
  periodEnd: Timestamp;
  /**
   * The page size used for this response.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The opaque cursor of the next page. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

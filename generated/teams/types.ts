// Made by `npm run generate` from openapi/teams. Do not edit: change the contract and run it again.

/**
 * What the member may do in the organization.
 * @example "org_member"
 */
export type MemberRole = "org_admin" | "org_member" | (string & {});

/**
 * Whether the membership is in force.
 * @example "ENABLED"
 */
export type MemberStatus = "ENABLED" | "DISABLED" | "DELETED" | (string & {});

/**
 * A point in time, RFC 3339.
 * @example "2025-01-01T00:00:00Z"
 */
export type Timestamp = string;

/** One person's membership in the organization. */
export interface Member {
  /**
   * The membership id, which the member routes take as `member_id`.
   * @example "member_abc123"
   */
  id: string;
  /**
   * The account id. Newer vendor pages say that it is returned; no published sample shows it.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * The display name.
   * @example "Alice"
   */
  name: string;
  /**
   * The e-mail address. It can be absent.
   * @example "alice@example.com"
   */
  email?: string;
  /**
   * What the member may do in the organization.
   * @example "org_member"
   */
  role: MemberRole;
  /**
   * Whether the membership is in force.
   * @example "ENABLED"
   */
  status: MemberStatus;
  /**
   * When the person joined.
   * @example "2025-01-01T00:00:00Z"
   */
  joinedAt: Timestamp;
  /**
   * When the person was removed. Only set on removed members.
   * @example "2025-01-01T00:00:00Z"
   */
  deletedAt?: Timestamp;
}

/**
 * The page size that was used for this answer.
 * At least 1.
 * @example 20
 */
export type MaxResults = number;

/**
 * The cursor of the next page. Absent or empty on the last page. It is opaque.
 * @example "eyJwYWdlIjogMn0="
 */
export type NextToken = string;

/** One page of the members of an organization. */
export interface MemberPage {
  /** The members on this page. */
  members: Member[];
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The cursor of the next page. Absent or empty on the last page. It is opaque.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/**
 * What went wrong, for programs. Expect values that are not in this list.
 * @example "NotFound"
 */
export type ErrorCode = "BadRequest" | "Unauthorized" | "Forbidden" | "NotFound" | "AlreadyExists" | "InternalError" | (string & {});

/** The body of every error. Branch on `code`; `message` is for people and may change. */
export interface ErrorBody {
  /**
   * The id of this request. Quote it when you contact the vendor's support.
   * @example "req_abc123"
   */
  requestId: string;
  /**
   * What went wrong, for programs. Expect values that are not in this list.
   * @example "NotFound"
   */
  code: ErrorCode;
  /**
   * What went wrong, for people.
   * @example "resource not found"
   */
  message: string;
  /** More about what went wrong, for people. */
  details?: string[];
}

/**
 * A JSON object whose fields no public source gives. Treat every field in it as something that may
 * change.
 */
export interface OpenObject {
  [key: string]: unknown;
}

/**
 * What the amounts count.
 * @example "credits"
 */
export type CreditUnit = "credits" | (string & {});

/** How much of a quota there is and how much of it is spent. */
export interface QuotaSummary {
  /**
   * The amount that is spent.
   * @example 350
   */
  usedValue?: number;
  /**
   * The amount that may be spent.
   * @example 1000
   */
  limitValue?: number;
  /**
   * What the amounts count.
   * @example "credits"
   */
  unit?: CreditUnit;
}

/** One source of credits. The API may send more about it than the summary. */
export interface QuotaBlock {
  /** How much of a quota there is and how much of it is spent. */
  quotaSummary?: QuotaSummary;
}

/** One source of credits, or `null` when the member does not have it. */
export type NullableQuotaBlock = QuotaBlock | null;

/**
 * Whether the member can go on spending. `restricted` means that a limit is reached.
 * @example "active"
 */
export type QuotaStatus = "active" | "restricted" | (string & {});

/**
 * What one member can still spend, by source of credits. A source that the member does not have is
 * `null` or absent.
 */
export interface MemberQuota {
  /**
   * The account id of the member.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * Which quota this is. `big_model_credits` is likely; nobody has confirmed it.
   * @example "big_model_credits"
   */
  quotaKey?: string;
  /** The credits that come with the member's seat. */
  planQuota?: QuotaBlock;
  /** The credits of the member's own resource packages. */
  resourcePackageQuota?: NullableQuotaBlock;
  /** All sources together. */
  totalQuota?: QuotaBlock;
  /** The credits that the whole organization shares. */
  sharedQuota?: NullableQuotaBlock;
  /**
   * When the quota was last filled up again.
   * @example "2025-01-01T00:00:00Z"
   */
  lastResetAt?: Timestamp;
  /**
   * When the quota will be filled up again.
   * @example "2025-01-01T00:00:00Z"
   */
  nextResetAt?: Timestamp;
  /**
   * Whether the member can go on spending. `restricted` means that a limit is reached.
   * @example "active"
   */
  status?: QuotaStatus;
}

/**
 * A time in a query, RFC 3339 or Unix time in milliseconds.
 * @example "2024-07-01T00:00:00Z"
 */
export type QueryTime = string | number;

/**
 * Where the credits were spent.
 * @example "IDE"
 */
export type UsageSource = "IDE" | "CLI" | "JetBrains Plugin" | "Web" | "QoderWork" | (string & {});

/**
 * What the credits were spent on. `Completion` appears in results, although the vendor does not
 * list it as a filter. The oldest vendor pages call `Quest` `Quest Mode`.
 * @example "Agent"
 */
export type UsageOperation = "Inline Chat" | "Ask" | "Agent" | "Repo Wiki" | "Quest" | "Plan Mode" | "Code Review" | "Optimize Input" | "Voice Input" | "Experts" | "Image" | "Completion" | (string & {});

/**
 * The tier or the model that did the work. This list ages fast: the newest vendor pages give none.
 * @example "Ultimate"
 */
export type ModelTier = "Auto" | "Performance" | "Efficient" | "Lite" | "Ultimate" | "Vision" | "Qwen-Coder-Qoder-1.0" | "Kimi-K2.5" | "GLM-5" | "MiniMax-M2.5" | "DeepSeek-V4.0" | "Qwen3.5-Plus" | "Standard" | "Premium" | "Enterprise" | (string & {});

/**
 * Credits that one person spent. The vendor adds calls up before it shows them, so one event can
 * stand for many model calls.
 */
export interface UsageEvent {
  /**
   * When it happened, Unix time in milliseconds.
   * @example 1719849600000
   */
  timestamp: number;
  /**
   * The account id of the person, not the membership id.
   * @example "user_abc123"
   */
  userId: string;
  /**
   * The person's e-mail address. It can be absent.
   * @example "alice@example.com"
   */
  userEmail?: string;
  /**
   * Where the credits were spent.
   * @example "IDE"
   */
  source: UsageSource;
  /**
   * What the credits were spent on. `Completion` appears in results, although the vendor does not
   * list it as a filter. The oldest vendor pages call `Quest` `Quest Mode`.
   * @example "Agent"
   */
  operation: UsageOperation;
  /**
   * The tier or the model that did the work. This list ages fast: the newest vendor pages give none.
   * @example "Ultimate"
   */
  modelTier?: ModelTier;
  /**
   * The credits spent. Refunds are events too, so be ready for a negative number.
   * @example 0.35
   */
  credits: number;
  /**
   * The cost. Every published sample repeats `credits` here; no source says how the two differ.
   * @example 0.35
   */
  cost: number;
  /** The id of the event. Only newer answers are said to carry it. */
  eventId?: string;
  /**
   * The membership id of the person. Only newer answers are said to carry it.
   * @example "member_abc123"
   */
  memberId?: string;
}

/** One page of the usage events of an organization. */
export interface UsageEventPage {
  /** The events on this page. */
  usages: UsageEvent[];
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The cursor of the next page. Absent or empty on the last page. It is opaque.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/** One page of the usage events of a member. Its cursor has one of two names. */
export interface MemberUsageEventPage {
  /** The events on this page. */
  usages: UsageEvent[];
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The cursor of the next page. Absent or empty on the last page. It is opaque.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
  /**
   * The same cursor under its older name. Send it back as `nextCredits`.
   * @example "eyJwYWdlIjogMn0="
   */
  nextCredits?: NextToken;
}

/**
 * What a usage summary adds up by.
 * @example "source"
 */
export type UsageGroupBy = "source" | "operation" | (string & {});

/** Credits by source or by operation. */
export interface UsageTotals {
  [key: string]: number;
}

/** What one member spent in a period, added up. */
export interface UsageSummary {
  /** Credits by source or by operation. */
  summary: UsageTotals;
}

/**
 * The state of the package. `expired` is likely too, but nobody has seen it.
 * @example "active"
 */
export type ResourcePackageStatus = "active" | "exhausted" | (string & {});

/**
 * The direction of a sort.
 * @example "desc"
 */
export type SortOrder = "asc" | "desc" | (string & {});

/**
 * How the organization came by the package.
 * @example "purchased"
 */
export type ResourcePackageSource = "purchased" | "trial" | (string & {});

/** A stock of credits that the organization bought or was given. */
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
   * How the organization came by the package.
   * @example "purchased"
   */
  source: ResourcePackageSource;
  /**
   * The state of the package. `expired` is likely too, but nobody has seen it.
   * @example "active"
   */
  status: ResourcePackageStatus;
  /**
   * When the package began to count. It can be absent.
   * @example "2025-01-01T00:00:00Z"
   */
  activatedAt?: Timestamp;
  /**
   * When the package stops counting. `status` can lag behind it and still read `active`.
   * @example "2025-01-01T00:00:00Z"
   */
  expiresAt: Timestamp;
  /**
   * The credits that the package holds in all.
   * @example 3000
   */
  limitValue: number;
  /**
   * The credits spent from it.
   * @example 800
   */
  usedValue: number;
  /**
   * The credits left in it.
   * @example 2200
   */
  remainingValue: number;
  /**
   * What the amounts count.
   * @example "credits"
   */
  unit: CreditUnit;
}

/** One page of the resource packages of an organization. */
export interface ResourcePackagePage {
  /** The packages on this page. */
  resourcePackages: ResourcePackage[];
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The cursor of the next page. Absent or empty on the last page. It is opaque.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/**
 * A stock of seat-months, bought through a third-party channel. The names of the fields come from
 * public code. Most of their types are inferred from the names.
 */
export interface SeatMonthBatch {
  /**
   * The id of the batch.
   * @example "smb-001"
   * @experimental Inferred: no public source confirms it.
   */
  id?: string;
  /**
   * The id of the code that was redeemed for the batch.
   * @example "code-001"
   * @experimental Inferred: no public source confirms it.
   */
  redemptionCodeId?: string;
  /** The state of the batch. No value is known. */
  status?: string;
  /** The channel that sold the batch. No value is known. */
  sourceChannel?: string;
  /**
   * The id that the channel gave to the purchase.
   * @example "instance-001"
   * @experimental Inferred: no public source confirms it.
   */
  thirdPartyInstanceId?: string;
  /**
   * The channel's code for the product.
   * @experimental Inferred: no public source confirms it.
   */
  productCode?: string;
  /**
   * Whether use has to be reported to the channel.
   * @example false
   * @experimental Inferred: no public source confirms it.
   */
  reportRequired?: boolean;
  /**
   * The seat-months in the batch when it was new.
   * @example 120
   * @experimental Inferred: no public source confirms it.
   */
  totalSeatMonths?: number;
  /**
   * The seat-months used.
   * @example 45
   * @experimental Inferred: no public source confirms it.
   */
  usedSeatMonths?: number;
  /**
   * The seat-months left.
   * @example 75
   * @experimental Inferred: no public source confirms it.
   */
  remainingSeatMonths?: number;
  /**
   * When the batch begins to count.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  effectiveAt?: Timestamp;
  /**
   * When the batch stops counting.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  expiresAt?: Timestamp;
  /**
   * When the batch was recorded.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  createdAt?: Timestamp;
  /**
   * When the record last changed.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  updatedAt?: Timestamp;
}

/** One page of the seat-month batches of an organization. */
export interface SeatMonthBatchPage {
  /** The batches on this page. */
  seatMonthBatches: SeatMonthBatch[];
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  pageSize?: MaxResults;
  /**
   * The cursor of the next page, to be sent as `pageToken`. Absent or empty on the last page.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

/**
 * A share in percent.
 * At least 0. At most 100.
 * @example 30
 */
export type Percent = number;

/**
 * How much committed code AI wrote in a period, in seven numbers. Newer secondary notes call
 * `committedTotalLinesEdit` `totalLinesChanged` and `committedAiLinesEdit` `aiLinesChanged`; no
 * vendor page does, so read the two defensively.
 */
export interface AiCodeOverview {
  /**
   * Lines added and deleted in commits.
   * @example 50000
   */
  committedTotalLinesEdit?: number;
  /**
   * Those of them that AI wrote or deleted.
   * @example 15000
   */
  committedAiLinesEdit?: number;
  /**
   * Lines added and deleted by AI that people accepted.
   * @example 18000
   */
  acceptedLinesEdit: number;
  /**
   * The AI share of the committed lines, in percent.
   * At least 0. At most 100.
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
 * A day. It begins with `YYYY-MM-DD`; a time of day may follow, so compare only the first ten
 * characters.
 * @example "2025-06-01"
 */
export type AiCodeDay = string;

/** The lines committed on one day, AI and other. */
export interface AiCodeDailyShare {
  /**
   * A day. It begins with `YYYY-MM-DD`; a time of day may follow, so compare only the first ten
   * characters.
   * @example "2025-06-01"
   */
  date?: AiCodeDay;
  /**
   * Lines that AI added.
   * @example 300
   */
  aiLinesAdded?: number;
  /**
   * Lines added in any other way.
   * @example 700
   */
  otherLinesAdded?: number;
  /**
   * The AI share of the added lines, in percent.
   * At least 0. At most 100.
   * @example 30
   */
  aiShareRate?: Percent;
  /**
   * The commits of the day.
   * @example 12
   */
  commitCount?: number;
}

/** The lines added to one kind of file on one day. */
export interface AiCodeDailyLanguage {
  /**
   * A day. It begins with `YYYY-MM-DD`; a time of day may follow, so compare only the first ten
   * characters.
   * @example "2025-06-01"
   */
  date?: AiCodeDay;
  /**
   * The kind of file.
   * @example ".ts"
   */
  fileExtension?: string;
  /**
   * Lines added, by AI or not.
   * @example 500
   */
  totalLinesAdded?: number;
  /**
   * Lines that AI added.
   * @example 200
   */
  aiLinesAdded?: number;
}

/** How many tab completions were offered and taken on one day. */
export interface AiCodeDailyCompletion {
  /**
   * A day. It begins with `YYYY-MM-DD`; a time of day may follow, so compare only the first ten
   * characters.
   * @example "2025-06-01"
   */
  date?: AiCodeDay;
  /**
   * Completions offered.
   * @example 200
   */
  nextSuggestedCount?: number;
  /**
   * Completions taken.
   * @example 50
   */
  nextAcceptedCount?: number;
  /**
   * The share that was taken, in percent.
   * At least 0. At most 100.
   * @example 30
   */
  nextAcceptRate?: Percent;
}

/** Three series by day. They need not have the same days. */
export interface AiCodeDailyTrend {
  /** The AI share of the committed lines, one entry for each day. */
  items: AiCodeDailyShare[];
  /** Agent code by kind of file, one entry for each day and file extension. */
  extItems: AiCodeDailyLanguage[];
  /** Tab completions, one entry for each day. */
  nextItems: AiCodeDailyCompletion[];
}

/** One person's row in the ranking. */
export interface AiCodeMemberRank {
  /**
   * The account id of the person, not the membership id.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * The person's e-mail address. Be ready for it to be absent.
   * @example "alice@example.com"
   */
  email?: string;
  /**
   * The person's name.
   * @example "Alice"
   */
  displayName?: string;
  /**
   * Lines added, by AI or not.
   * @example 600
   */
  totalLinesAdded?: number;
  /**
   * Lines that AI added.
   * @example 240
   */
  aiLinesAdded?: number;
  /**
   * The AI share of the added lines, in percent.
   * At least 0. At most 100.
   * @example 30
   */
  aiShareRate?: Percent;
  /**
   * The person's commits.
   * @example 8
   */
  commitCount?: number;
}

/** A ranking of people. The vendor does not say which number decides the order. */
export interface AiCodeMemberRanking {
  /** The rows of the ranking. */
  items: AiCodeMemberRank[];
}

/** One repository and what was committed to it. */
export interface AiCodeRepository {
  /**
   * The name of the repository, which the other statistics take as `repo_name`.
   * @example "web-app"
   */
  repoName?: string;
  /**
   * The commits.
   * @example 6
   */
  commitCount?: number;
  /**
   * Lines added, by AI or not.
   * @example 500
   */
  totalLinesAdded?: number;
}

/** One page of repositories, with the number of all of them. */
export interface AiCodeRepositoryPage {
  /** The repositories on this page. */
  repos: AiCodeRepository[];
  /**
   * The number of repositories on all pages together.
   * @example 3
   */
  totalCount: number;
  /**
   * The number of this page.
   * @example 1
   */
  page?: number;
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  perPage?: MaxResults;
}

/** One kind of file and what was done to it. */
export interface AiCodeFileExtension {
  /**
   * The kind of file.
   * @example ".ts"
   */
  extension?: string;
  /**
   * The changes.
   * @example 14
   */
  changeCount?: number;
  /**
   * Lines added, by AI or not.
   * @example 500
   */
  totalLinesAdded?: number;
  /**
   * The AI share of the added lines, in percent.
   * At least 0. At most 100.
   * @example 30
   */
  aiShareRate?: Percent;
}

/** All kinds of file in one answer. */
export interface AiCodeFileExtensionList {
  /** The kinds of file. */
  fileExtensions: AiCodeFileExtension[];
}

/** One commit, with its lines told apart by what wrote them. Which fields can be `null` is not known. */
export interface AiCodeCommit {
  /**
   * The hash of the commit.
   * @example "4f1c2d7a9b3e"
   */
  commitHash?: string;
  /**
   * The account id of the author, not the membership id.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * The author's e-mail address. It can be empty.
   * @example "alice@example.com"
   */
  userEmail?: string;
  /**
   * The repository.
   * @example "web-app"
   */
  repoName?: string;
  /**
   * The branch.
   * @example "main"
   */
  branchName?: string;
  /**
   * The commit message.
   * @example "Add the sign-in page"
   */
  message?: string;
  /**
   * Whether the branch is the main one of the repository.
   * @example true
   */
  isPrimaryBranch?: boolean;
  /**
   * Lines added, by AI or not.
   * @example 100
   */
  totalLinesAdded?: number;
  /**
   * Lines deleted, by AI or not.
   * @example 10
   */
  totalLinesDeleted?: number;
  /**
   * Lines added by tab completion in the IDE.
   * @example 20
   */
  ideNextLinesAdded?: number;
  /**
   * Lines deleted by tab completion in the IDE.
   * @example 2
   */
  ideNextLinesDeleted?: number;
  /**
   * Lines added by tab completion in a plugin.
   * @example 0
   */
  pluginNextLinesAdded?: number;
  /**
   * Lines deleted by tab completion in a plugin.
   * @example 0
   */
  pluginNextLinesDeleted?: number;
  /**
   * Lines added by the agent in the IDE.
   * @example 30
   */
  ideAgentLinesAdded?: number;
  /**
   * Lines deleted by the agent in the IDE.
   * @example 3
   */
  ideAgentLinesDeleted?: number;
  /**
   * Lines added by the agent in a plugin.
   * @example 0
   */
  pluginAgentLinesAdded?: number;
  /**
   * Lines deleted by the agent in a plugin.
   * @example 0
   */
  pluginAgentLinesDeleted?: number;
  /**
   * Lines added by the agent of the CLI.
   * @example 0
   */
  cliAgentLinesAdded?: number;
  /**
   * Lines deleted by the agent of the CLI.
   * @example 0
   */
  cliAgentLinesDeleted?: number;
  /**
   * Lines added by Quest in the IDE.
   * @example 0
   */
  ideQuestLinesAdded?: number;
  /**
   * Lines deleted by Quest in the IDE.
   * @example 0
   */
  ideQuestLinesDeleted?: number;
  /**
   * Lines added by inline chat in the IDE.
   * @example 10
   */
  ideInlineChatLinesAdded?: number;
  /**
   * Lines deleted by inline chat in the IDE.
   * @example 1
   */
  ideInlineChatLinesDeleted?: number;
  /**
   * Lines added by inline chat in JetBrains IDEs.
   * @example 0
   */
  jbInlineChatLinesAdded?: number;
  /**
   * Lines deleted by inline chat in JetBrains IDEs.
   * @example 0
   */
  jbInlineChatLinesDeleted?: number;
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
   * When the commit was made.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  commitTs?: Timestamp;
  /**
   * When the commit was recorded.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  createdAt?: Timestamp;
}

/** Where this page stands among all pages. */
export interface AiCodePagination {
  /**
   * The number of this page.
   * @example 1
   */
  currentPage?: number;
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  pageSize?: MaxResults;
  /**
   * The number of items on all pages together.
   * @example 3
   */
  totalItems?: number;
  /**
   * The number of pages. The page with this number is the last one.
   * @example 2
   */
  totalPages: number;
}

/** The commits of one page, and where the page stands. */
export interface AiCodeCommitPageData {
  /** The commits on this page. */
  items: AiCodeCommit[];
  /** Where this page stands among all pages. */
  pagination: AiCodePagination;
}

/** One page of commits, in the wrapper that the AI code tracking lists use. */
export interface AiCodeCommitPage {
  /**
   * Whether the call worked.
   * @example true
   */
  success?: boolean;
  /** The commits of one page, and where the page stands. */
  data: AiCodeCommitPageData;
}

/**
 * The feature that made a change.
 * @example "AGENT"
 */
export type AiCodeChangeSource = "AGENT" | "NEXT" | "QUEST" | "INLINECHAT" | (string & {});

/** What a change did to one file. */
export interface AiCodeChangeFile {
  /**
   * The file.
   * @example "sign-in.ts"
   */
  fileName?: string;
  /**
   * The kind of file.
   * @example ".ts"
   */
  fileExtension?: string;
  /**
   * Lines added to the file.
   * @example 30
   */
  linesAdded?: number;
  /**
   * Lines deleted from the file.
   * @example 3
   */
  linesDeleted?: number;
}

/** One change that an AI feature made. A conversation id is said to exist; no name for it is known. */
export interface AiCodeChange {
  /**
   * The id of the change.
   * @example "change-001"
   */
  changeId?: string;
  /**
   * The account id of the person, not the membership id.
   * @example "user_abc123"
   */
  userId?: string;
  /**
   * The person's e-mail address. Be ready for it to be empty.
   * @example "alice@example.com"
   */
  userEmail?: string;
  /**
   * The feature that made a change.
   * @example "AGENT"
   */
  source?: AiCodeChangeSource;
  /** The model that made the change. No value is known. */
  model?: string;
  /**
   * Lines added in all files.
   * @example 30
   */
  totalLinesAdded?: number;
  /**
   * Lines deleted in all files.
   * @example 3
   */
  totalLinesDeleted?: number;
  /** The files that the change touched. */
  metadata?: AiCodeChangeFile[];
  /**
   * When the change was recorded.
   * @example "2025-01-01T00:00:00Z"
   * @experimental Inferred: no public source confirms it.
   */
  createdAt?: Timestamp;
}

/** The changes of one page, and where the page stands. */
export interface AiCodeChangePageData {
  /** The changes on this page. */
  items: AiCodeChange[];
  /** Where this page stands among all pages. */
  pagination: AiCodePagination;
}

/** One page of changes, in the wrapper that the AI code tracking lists use. */
export interface AiCodeChangePage {
  /**
   * Whether the call worked.
   * @example true
   */
  success?: boolean;
  /** The changes of one page, and where the page stands. */
  data: AiCodeChangePageData;
}

/** Members whose spending is counted and limited together. */
export interface BillingGroup {
  /**
   * The id of the group. The built-in group has the id `unassigned`.
   * @example "group-001"
   */
  id: string;
  /**
   * The organization.
   * @example "org_xxx"
   */
  organizationId: string;
  /**
   * The name of the group. The built-in group is named `Unassigned`.
   * @example "Platform"
   */
  name: string;
  /**
   * A text about the group. Absent when there is none.
   * @example "Everybody who works on the platform"
   */
  description?: string;
  /**
   * Whether this is the built-in group of the members who are in no other group.
   * @example false
   */
  isUnassigned: boolean;
  /**
   * The members in the group.
   * @example 1
   */
  memberCount: number;
  /**
   * The credits that the group may spend in a period. `-1` means no limit, `0` that the group is
   * frozen.
   * @example 1000
   */
  limitAmount: number;
  /**
   * The credits that the group spent in the period. It can be above the limit.
   * @example 350
   */
  currentUsed: number;
  /**
   * Whether the group is blocked. The vendor does not say what follows from it.
   * @example false
   */
  isBlocked: boolean;
  /**
   * The id of the person who made the group. It can be absent.
   * @example "user_abc123"
   */
  creatorId?: string;
  /**
   * When the group was made. It can be absent.
   * @example "2025-01-01T00:00:00Z"
   */
  createdAt?: Timestamp;
  /**
   * When the group last changed. It can be absent.
   * @example "2025-01-01T00:00:00Z"
   */
  updatedAt?: Timestamp;
}

/** One page of the billing groups of an organization, for one period. */
export interface BillingGroupPage {
  /**
   * The groups on this page. The vendor does not show the name of this field: it is inferred.
   * @experimental Inferred: no public source confirms it.
   */
  billingGroups?: BillingGroup[];
  /**
   * When the period begins. This moment belongs to the period.
   * @example "2025-01-01T00:00:00Z"
   */
  periodStart?: Timestamp;
  /**
   * When the period ends. This moment no longer belongs to it.
   * @example "2025-01-01T00:00:00Z"
   */
  periodEnd?: Timestamp;
  /**
   * The page size that was used for this answer.
   * At least 1.
   * @example 20
   */
  maxResults?: MaxResults;
  /**
   * The cursor of the next page. Absent or empty on the last page. It is opaque.
   * @example "eyJwYWdlIjogMn0="
   */
  nextToken?: NextToken;
}

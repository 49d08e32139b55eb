// Made by `npm run generate` from openapi/teams. Do not edit: change the contract and run it again.

export interface paths {
    "/v1/organizations/{organization_id}/ai-code-tracking/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List changes
         * @description Returns the changes that AI features made, each with the files it touched, the feature and the
         *     model.
         *
         *     It pages by number, and its answer stands in a wrapper: the changes are in `data.items`. Stop
         *     when `data.pagination.currentPage` has reached `totalPages`, or when a page is empty. Unlike the
         *     statistics, it takes camelCase names. Both forms of time are taken to work here as elsewhere.
         */
        get: operations["listAiCodeTrackingChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code-tracking/commits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List commits
         * @description Returns the commits of the organization, each with its lines told apart by what wrote them: tab
         *     completion, agents, Quest, inline chat or no AI at all.
         *
         *     It pages by number, and its answer stands in a wrapper: the commits are in `data.items`. Stop
         *     when `data.pagination.currentPage` has reached `totalPages`, or when a page is empty. Unlike the
         *     statistics, it takes camelCase names. Both forms of time are taken to work here as elsewhere.
         */
        get: operations["listAiCodeTrackingCommits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code-tracking/commits/detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get commit details
         * @description Returns which lines of which files in a commit AI wrote. It only reads, so it is safe to send
         *     again.
         *
         *     Only the address, the method and the purpose are known. No public source gives a field of the
         *     body or of the answer, how many commits one call takes, or its errors. Ask the vendor for
         *     the format before you use it. For counts of lines by commit, use [List commits](operation:listAiCodeTrackingCommits) instead.
         */
        post: operations["getAiCodeTrackingCommitDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code/file-extensions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List file extensions
         * @description Returns the kinds of file that people changed, with the AI share of each, all in one answer: it
         *     is not paged.
         *
         *     Use it to find the values that `file_extensions` takes in the other statistics. Send both dates:
         *     what the API takes when they are absent is not known. The vendor lists `repo_name`,
         *     `primary_branch_only`, `user_id` and `file_extensions` for all AI code statistics, but nobody
         *     has been seen to send them here: check that the answer changes before you rely on one.
         */
        get: operations["listAiCodeStatsFileExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code/repos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List repositories
         * @description Returns the repositories that the statistics know, with their commits and lines. Use it to find
         *     the names that `repo_name` takes in the other statistics.
         *
         *     It pages by number: go on until you have `totalCount` repositories or a page is empty. Send both
         *     dates: what the API takes when they are absent is not known. The vendor lists `repo_name`,
         *     `primary_branch_only`, `user_id` and `file_extensions` for all AI code statistics, but nobody
         *     has been seen to send them here: check that the answer changes before you rely on one.
         */
        get: operations["listAiCodeStatsRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code/stats/daily-trend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the daily AI code trend
         * @description Returns three series by day: the AI share of the committed lines, agent code by kind of file,
         *     and tab completions offered and taken. It is not paged.
         *
         *     Ask for 90 days at most and split a longer period; public code never asks for more. The vendor
         *     lists its four filters for all AI code statistics, but public code sends only `repo_name` and
         *     `primary_branch_only` here: check that the answer changes before you rely on the other two.
         */
        get: operations["getAiCodeStatsDailyTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code/stats/member-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the member ranking
         * @description Returns the lines, the AI share and the commits of each person in a period. It has a length but
         *     no pages: what lies behind `limit` cannot be reached, so ask for as many rows as you need.
         *
         *     Ask for 90 days at most and split a longer period; public code never asks for more. The vendor
         *     lists `repo_name`, `primary_branch_only`, `user_id` and `file_extensions` for all AI code
         *     statistics, but nobody has been seen to send them here: check that the answer changes before you
         *     rely on one.
         */
        get: operations["getAiCodeStatsMemberRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/ai-code/stats/overview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get the AI code overview
         * @description Returns how much of the committed code AI wrote in a period, as seven numbers: lines, the AI
         *     share and how often people used the AI features.
         *
         *     An admin has to switch on *AI code data analysis* for the organization first. The figures are
         *     said to come in a day late. The period may be 90 days long at most. Split a longer one and add
         *     the counts up, but work out `aiShareRate` anew: shares cannot be added.
         */
        get: operations["getAiCodeStatsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/billing-groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List billing groups
         * @description Returns the billing groups of the organization with their limits and what they spent in one
         *     period, one page at a time. It needs the Enterprise plan. Every member is in exactly one group.
         *
         *     The first page begins with the built-in group `Unassigned`, which holds everybody else. It does
         *     not count towards `maxResults`, so the first page can have one group more than you asked for. It
         *     cannot be renamed, deleted or limited.
         *
         *     When a group is deleted, its members move to `Unassigned`, and past usage keeps the old group.
         *     The routes that make, change and delete groups are not known.
         */
        get: operations["listBillingGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List members
         * @description Returns the members of the organization, one page at a time. Removed members are left out
         *     unless you ask for them with `includeDeleted`.
         *
         *     To find one person, filter by `email`: it matches the whole address, not a part of it. The
         *     vendor's text also promises a keyword search, but no parameter for it is known.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get a member
         * @description **Unconfirmed route.** The vendor names this feature, but neither its pages nor public code show
         *     the address or the answer; both are inferred from the neighbouring routes.
         *
         *     Returns one member by membership id. If it fails, use [List members](operation:listMembers): with its `email` filter it
         *     finds one person just as well.
         *
         *     @experimental Inferred: no public source confirms it.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description **Unconfirmed route.** The vendor names this feature, but neither its pages nor public code show
         *     the address or the answer; both are inferred from the neighbouring routes.
         *
         *     Takes a person out of the organization. No way back is known, so try it first on a membership
         *     that you can afford to lose. Whether success is 200 with a body or 204 without one is not
         *     known either: take both as success.
         *
         *     To check the result, call [List members](operation:listMembers) with `includeDeleted=true`: a removed member has the
         *     status `DELETED`.
         *
         *     @experimental Inferred: no public source confirms it.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/members/{member_id}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get a member's quota
         * @description Returns what one member has spent and may still spend, by source of credits: the seat's plan,
         *     the member's own resource packages and the pool that the organization shares.
         *
         *     The answer has limits and spent amounts; subtract to get what is left. The status `restricted`
         *     means that the member has reached a limit. Newer vendor pages also promise quotas of many
         *     members in one call, but its route is not known: call this one for each member.
         */
        get: operations["getMemberQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/members/{member_id}/usage-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List a member's usage events
         * @description Returns what one member spent, one page at a time. The vendor adds calls up before it shows
         *     them: one event can stand for many model calls.
         *
         *     The cursor has two names. Newer vendor pages call it `nextToken`, older ones `nextCredits`. Read
         *     whichever the answer has and send it back under the same name.
         *
         *     Send both dates, at most seven days apart: a secondary source names this limit, and what the API
         *     takes when the dates are absent is not known. Split a longer range into weeks.
         */
        get: operations["listUsageEventsForMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/members/{member_id}/usage-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * Get a member's usage summary
         * @description Adds up the credits that one member spent in a period, by source or by operation. Use it instead
         *     of [List a member's usage events](operation:listUsageEventsForMember) when you need sums only.
         *
         *     The period may be seven days long at most. Split a longer one into weeks and add the answers up.
         */
        get: operations["getUsageSummaryForMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/resource-packages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List resource packages
         * @description Returns the packages of credits that the organization holds, one page at a time: what each one
         *     held, what is spent and what is left.
         *
         *     Do not trust `status` alone. A package can still read `active` after it has run out: it is
         *     usable when `status` is `active` and `expiresAt` lies in the future.
         */
        get: operations["listResourcePackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/seat-month-batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List seat-month batches
         * @description Returns the stocks of seat-months that the organization holds, one page at a time. It exists
         *     only for organizations that were bought through a third-party channel; all others get 404.
         *
         *     The paging has its own names. The page size is `pageSize`, and the `nextToken` of the answer
         *     goes into `pageToken` of the next call.
         */
        get: operations["listSeatMonthBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{organization_id}/usage-events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /**
         * List the organization's usage events
         * @description Returns what all members spent, one page at a time. Refunds and corrections are events too, so
         *     add up `credits` with their signs.
         *
         *     Send both dates: what the API takes when they are absent is not known. The longest range is not
         *     known either; for one member it is said to be seven days, so split a range that the API refuses.
         *     For the events of one member, use [List a member's usage events](operation:listUsageEventsForMember).
         */
        get: operations["listUsageEvents"];
        put?: never;
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
        /** @description One change that an AI feature made. A conversation id is said to exist; no name for it is known. */
        AiCodeChange: {
            /**
             * @description The id of the change.
             * @example change-001
             */
            changeId?: string;
            /**
             * @description When the change was recorded.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            createdAt?: components["schemas"]["Timestamp"];
            /** @description The files that the change touched. */
            metadata?: components["schemas"]["AiCodeChangeFile"][];
            /** @description The model that made the change. No value is known. */
            model?: string;
            source?: components["schemas"]["AiCodeChangeSource"];
            /**
             * @description Lines added in all files.
             * @example 30
             */
            totalLinesAdded?: number;
            /**
             * @description Lines deleted in all files.
             * @example 3
             */
            totalLinesDeleted?: number;
            /**
             * @description The person's e-mail address. Be ready for it to be empty.
             * @example alice@example.com
             */
            userEmail?: string;
            /**
             * @description The account id of the person, not the membership id.
             * @example user_abc123
             */
            userId?: string;
        };
        /** @description What a change did to one file. */
        AiCodeChangeFile: {
            /**
             * @description The kind of file.
             * @example .ts
             */
            fileExtension?: string;
            /**
             * @description The file.
             * @example sign-in.ts
             */
            fileName?: string;
            /**
             * @description Lines added to the file.
             * @example 30
             */
            linesAdded?: number;
            /**
             * @description Lines deleted from the file.
             * @example 3
             */
            linesDeleted?: number;
        };
        /** @description One page of changes, in the wrapper that the AI code tracking lists use. */
        AiCodeChangePage: {
            data: components["schemas"]["AiCodeChangePageData"];
            /**
             * @description Whether the call worked.
             * @example true
             */
            success?: boolean;
        };
        /** @description The changes of one page, and where the page stands. */
        AiCodeChangePageData: {
            /** @description The changes on this page. */
            items: components["schemas"]["AiCodeChange"][];
            pagination: components["schemas"]["AiCodePagination"];
        };
        /**
         * @description The feature that made a change.
         * @example AGENT
         */
        AiCodeChangeSource: "AGENT" | "NEXT" | "QUEST" | "INLINECHAT" | (string & {});
        /** @description One commit, with its lines told apart by what wrote them. Which fields can be `null` is not known. */
        AiCodeCommit: {
            /**
             * @description The branch.
             * @example main
             */
            branchName?: string;
            /**
             * @description Lines added by the agent of the CLI.
             * @example 0
             */
            cliAgentLinesAdded?: number;
            /**
             * @description Lines deleted by the agent of the CLI.
             * @example 0
             */
            cliAgentLinesDeleted?: number;
            /**
             * @description The hash of the commit.
             * @example 4f1c2d7a9b3e
             */
            commitHash?: string;
            /**
             * @description When the commit was made.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            commitTs?: components["schemas"]["Timestamp"];
            /**
             * @description When the commit was recorded.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description Lines added by the agent in the IDE.
             * @example 30
             */
            ideAgentLinesAdded?: number;
            /**
             * @description Lines deleted by the agent in the IDE.
             * @example 3
             */
            ideAgentLinesDeleted?: number;
            /**
             * @description Lines added by inline chat in the IDE.
             * @example 10
             */
            ideInlineChatLinesAdded?: number;
            /**
             * @description Lines deleted by inline chat in the IDE.
             * @example 1
             */
            ideInlineChatLinesDeleted?: number;
            /**
             * @description Lines added by tab completion in the IDE.
             * @example 20
             */
            ideNextLinesAdded?: number;
            /**
             * @description Lines deleted by tab completion in the IDE.
             * @example 2
             */
            ideNextLinesDeleted?: number;
            /**
             * @description Lines added by Quest in the IDE.
             * @example 0
             */
            ideQuestLinesAdded?: number;
            /**
             * @description Lines deleted by Quest in the IDE.
             * @example 0
             */
            ideQuestLinesDeleted?: number;
            /**
             * @description Whether the branch is the main one of the repository.
             * @example true
             */
            isPrimaryBranch?: boolean;
            /**
             * @description Lines added by inline chat in JetBrains IDEs.
             * @example 0
             */
            jbInlineChatLinesAdded?: number;
            /**
             * @description Lines deleted by inline chat in JetBrains IDEs.
             * @example 0
             */
            jbInlineChatLinesDeleted?: number;
            /**
             * @description The commit message.
             * @example Add the sign-in page
             */
            message?: string;
            /**
             * @description Lines added without AI.
             * @example 40
             */
            nonAiLinesAdded?: number;
            /**
             * @description Lines deleted without AI.
             * @example 4
             */
            nonAiLinesDeleted?: number;
            /**
             * @description Lines added by the agent in a plugin.
             * @example 0
             */
            pluginAgentLinesAdded?: number;
            /**
             * @description Lines deleted by the agent in a plugin.
             * @example 0
             */
            pluginAgentLinesDeleted?: number;
            /**
             * @description Lines added by tab completion in a plugin.
             * @example 0
             */
            pluginNextLinesAdded?: number;
            /**
             * @description Lines deleted by tab completion in a plugin.
             * @example 0
             */
            pluginNextLinesDeleted?: number;
            /**
             * @description The repository.
             * @example web-app
             */
            repoName?: string;
            /**
             * @description Lines added, by AI or not.
             * @example 100
             */
            totalLinesAdded?: number;
            /**
             * @description Lines deleted, by AI or not.
             * @example 10
             */
            totalLinesDeleted?: number;
            /**
             * @description The author's e-mail address. It can be empty.
             * @example alice@example.com
             */
            userEmail?: string;
            /**
             * @description The account id of the author, not the membership id.
             * @example user_abc123
             */
            userId?: string;
        };
        /** @description One page of commits, in the wrapper that the AI code tracking lists use. */
        AiCodeCommitPage: {
            data: components["schemas"]["AiCodeCommitPageData"];
            /**
             * @description Whether the call worked.
             * @example true
             */
            success?: boolean;
        };
        /** @description The commits of one page, and where the page stands. */
        AiCodeCommitPageData: {
            /** @description The commits on this page. */
            items: components["schemas"]["AiCodeCommit"][];
            pagination: components["schemas"]["AiCodePagination"];
        };
        /** @description How many tab completions were offered and taken on one day. */
        AiCodeDailyCompletion: {
            date?: components["schemas"]["AiCodeDay"];
            /**
             * @description Completions taken.
             * @example 50
             */
            nextAcceptedCount?: number;
            /** @description The share that was taken, in percent. */
            nextAcceptRate?: components["schemas"]["Percent"];
            /**
             * @description Completions offered.
             * @example 200
             */
            nextSuggestedCount?: number;
        };
        /** @description The lines added to one kind of file on one day. */
        AiCodeDailyLanguage: {
            /**
             * @description Lines that AI added.
             * @example 200
             */
            aiLinesAdded?: number;
            date?: components["schemas"]["AiCodeDay"];
            /**
             * @description The kind of file.
             * @example .ts
             */
            fileExtension?: string;
            /**
             * @description Lines added, by AI or not.
             * @example 500
             */
            totalLinesAdded?: number;
        };
        /** @description The lines committed on one day, AI and other. */
        AiCodeDailyShare: {
            /**
             * @description Lines that AI added.
             * @example 300
             */
            aiLinesAdded?: number;
            /** @description The AI share of the added lines, in percent. */
            aiShareRate?: components["schemas"]["Percent"];
            /**
             * @description The commits of the day.
             * @example 12
             */
            commitCount?: number;
            date?: components["schemas"]["AiCodeDay"];
            /**
             * @description Lines added in any other way.
             * @example 700
             */
            otherLinesAdded?: number;
        };
        /** @description Three series by day. They need not have the same days. */
        AiCodeDailyTrend: {
            /** @description Agent code by kind of file, one entry for each day and file extension. */
            extItems: components["schemas"]["AiCodeDailyLanguage"][];
            /** @description The AI share of the committed lines, one entry for each day. */
            items: components["schemas"]["AiCodeDailyShare"][];
            /** @description Tab completions, one entry for each day. */
            nextItems: components["schemas"]["AiCodeDailyCompletion"][];
        };
        /**
         * @description A day. It begins with `YYYY-MM-DD`; a time of day may follow, so compare only the first ten
         *     characters.
         * @example 2025-06-01
         */
        AiCodeDay: string;
        /** @description One kind of file and what was done to it. */
        AiCodeFileExtension: {
            /** @description The AI share of the added lines, in percent. */
            aiShareRate?: components["schemas"]["Percent"];
            /**
             * @description The changes.
             * @example 14
             */
            changeCount?: number;
            /**
             * @description The kind of file.
             * @example .ts
             */
            extension?: string;
            /**
             * @description Lines added, by AI or not.
             * @example 500
             */
            totalLinesAdded?: number;
        };
        /** @description All kinds of file in one answer. */
        AiCodeFileExtensionList: {
            /** @description The kinds of file. */
            fileExtensions: components["schemas"]["AiCodeFileExtension"][];
        };
        /** @description One person's row in the ranking. */
        AiCodeMemberRank: {
            /**
             * @description Lines that AI added.
             * @example 240
             */
            aiLinesAdded?: number;
            /** @description The AI share of the added lines, in percent. */
            aiShareRate?: components["schemas"]["Percent"];
            /**
             * @description The person's commits.
             * @example 8
             */
            commitCount?: number;
            /**
             * @description The person's name.
             * @example Alice
             */
            displayName?: string;
            /**
             * @description The person's e-mail address. Be ready for it to be absent.
             * @example alice@example.com
             */
            email?: string;
            /**
             * @description Lines added, by AI or not.
             * @example 600
             */
            totalLinesAdded?: number;
            /**
             * @description The account id of the person, not the membership id.
             * @example user_abc123
             */
            userId?: string;
        };
        /** @description A ranking of people. The vendor does not say which number decides the order. */
        AiCodeMemberRanking: {
            /** @description The rows of the ranking. */
            items: components["schemas"]["AiCodeMemberRank"][];
        };
        /**
         * @description How much committed code AI wrote in a period, in seven numbers. Newer secondary notes call
         *     `committedTotalLinesEdit` `totalLinesChanged` and `committedAiLinesEdit` `aiLinesChanged`; no
         *     vendor page does, so read the two defensively.
         */
        AiCodeOverview: {
            /**
             * Format: int64
             * @description Lines added and deleted by AI that people accepted.
             * @example 18000
             */
            acceptedLinesEdit: number;
            /**
             * Format: int64
             * @description Edits made by agents.
             * @example 1200
             */
            agentEditCount: number;
            /** @description The AI share of the committed lines, in percent. */
            aiShareRate: components["schemas"]["Percent"];
            /**
             * Format: int64
             * @description Those of them that AI wrote or deleted.
             * @example 15000
             */
            committedAiLinesEdit?: number;
            /**
             * Format: int64
             * @description Lines added and deleted in commits.
             * @example 50000
             */
            committedTotalLinesEdit?: number;
            /**
             * Format: int64
             * @description Chat messages.
             * @example 3400
             */
            messageCount: number;
            /**
             * Format: int64
             * @description Tab completions.
             * @example 5600
             */
            tabCompletionCount: number;
        };
        /** @description Where this page stands among all pages. */
        AiCodePagination: {
            /**
             * @description The number of this page.
             * @example 1
             */
            currentPage?: number;
            pageSize?: components["schemas"]["MaxResults"];
            /**
             * @description The number of items on all pages together.
             * @example 3
             */
            totalItems?: number;
            /**
             * @description The number of pages. The page with this number is the last one.
             * @example 2
             */
            totalPages: number;
        };
        /** @description One repository and what was committed to it. */
        AiCodeRepository: {
            /**
             * @description The commits.
             * @example 6
             */
            commitCount?: number;
            /**
             * @description The name of the repository, which the other statistics take as `repo_name`.
             * @example web-app
             */
            repoName?: string;
            /**
             * @description Lines added, by AI or not.
             * @example 500
             */
            totalLinesAdded?: number;
        };
        /** @description One page of repositories, with the number of all of them. */
        AiCodeRepositoryPage: {
            /**
             * @description The number of this page.
             * @example 1
             */
            page?: number;
            perPage?: components["schemas"]["MaxResults"];
            /** @description The repositories on this page. */
            repos: components["schemas"]["AiCodeRepository"][];
            /**
             * @description The number of repositories on all pages together.
             * @example 3
             */
            totalCount: number;
        };
        /** @description Members whose spending is counted and limited together. */
        BillingGroup: {
            /** @description When the group was made. It can be absent. */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description The id of the person who made the group. It can be absent.
             * @example user_abc123
             */
            creatorId?: string;
            /**
             * @description The credits that the group spent in the period. It can be above the limit.
             * @example 350
             */
            currentUsed: number;
            /**
             * @description A text about the group. Absent when there is none.
             * @example Everybody who works on the platform
             */
            description?: string;
            /**
             * @description The id of the group. The built-in group has the id `unassigned`.
             * @example group-001
             */
            id: string;
            /**
             * @description Whether the group is blocked. The vendor does not say what follows from it.
             * @example false
             */
            isBlocked: boolean;
            /**
             * @description Whether this is the built-in group of the members who are in no other group.
             * @example false
             */
            isUnassigned: boolean;
            /**
             * @description The credits that the group may spend in a period. `-1` means no limit, `0` that the group is
             *     frozen.
             * @example 1000
             */
            limitAmount: number;
            /**
             * @description The members in the group.
             * @example 1
             */
            memberCount: number;
            /**
             * @description The name of the group. The built-in group is named `Unassigned`.
             * @example Platform
             */
            name: string;
            /**
             * @description The organization.
             * @example org_xxx
             */
            organizationId: string;
            /** @description When the group last changed. It can be absent. */
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description One page of the billing groups of an organization, for one period. */
        BillingGroupPage: {
            /**
             * @description The groups on this page. The vendor does not show the name of this field: it is inferred.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            billingGroups?: components["schemas"]["BillingGroup"][];
            maxResults?: components["schemas"]["MaxResults"];
            nextToken?: components["schemas"]["NextToken"];
            /** @description When the period ends. This moment no longer belongs to it. */
            periodEnd?: components["schemas"]["Timestamp"];
            /** @description When the period begins. This moment belongs to the period. */
            periodStart?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What the amounts count.
         * @example credits
         */
        CreditUnit: "credits" | (string & {});
        /** @description The body of every error. Branch on `code`; `message` is for people and may change. */
        ErrorBody: {
            code: components["schemas"]["ErrorCode"];
            /**
             * @description More about what went wrong, for people.
             * @example [
             *       "the requested resource does not exist"
             *     ]
             */
            details?: string[];
            /**
             * @description What went wrong, for people.
             * @example resource not found
             */
            message: string;
            /**
             * @description The id of this request. Quote it when you contact the vendor's support.
             * @example req_abc123
             */
            requestId: string;
        };
        /**
         * @description What went wrong, for programs. Expect values that are not in this list.
         * @example NotFound
         */
        ErrorCode: "BadRequest" | "Unauthorized" | "Forbidden" | "NotFound" | "AlreadyExists" | "InternalError" | (string & {});
        /**
         * @description The page size that was used for this answer.
         * @example 20
         */
        MaxResults: number;
        /** @description One person's membership in the organization. */
        Member: {
            /** @description When the person was removed. Only set on removed members. */
            deletedAt?: components["schemas"]["Timestamp"];
            /**
             * Format: email
             * @description The e-mail address. It can be absent.
             * @example alice@example.com
             */
            email?: string;
            /**
             * @description The membership id, which the member routes take as `member_id`.
             * @example member_abc123
             */
            id: string;
            /** @description When the person joined. */
            joinedAt: components["schemas"]["Timestamp"];
            /**
             * @description The display name.
             * @example Alice
             */
            name: string;
            role: components["schemas"]["MemberRole"];
            status: components["schemas"]["MemberStatus"];
            /**
             * @description The account id. Newer vendor pages say that it is returned; no published sample shows it.
             * @example user_abc123
             */
            userId?: string;
        };
        /** @description One page of the members of an organization. */
        MemberPage: {
            maxResults?: components["schemas"]["MaxResults"];
            /** @description The members on this page. */
            members: components["schemas"]["Member"][];
            nextToken?: components["schemas"]["NextToken"];
        };
        /**
         * @description What one member can still spend, by source of credits. A source that the member does not have is
         *     `null` or absent.
         */
        MemberQuota: {
            /** @description When the quota was last filled up again. */
            lastResetAt?: components["schemas"]["Timestamp"];
            /** @description When the quota will be filled up again. */
            nextResetAt?: components["schemas"]["Timestamp"];
            /** @description The credits that come with the member's seat. */
            planQuota?: components["schemas"]["QuotaBlock"];
            /**
             * @description Which quota this is. `big_model_credits` is likely; nobody has confirmed it.
             * @example big_model_credits
             */
            quotaKey?: string;
            /** @description The credits of the member's own resource packages. */
            resourcePackageQuota?: components["schemas"]["NullableQuotaBlock"];
            /** @description The credits that the whole organization shares. */
            sharedQuota?: components["schemas"]["NullableQuotaBlock"];
            status?: components["schemas"]["QuotaStatus"];
            /** @description All sources together. */
            totalQuota?: components["schemas"]["QuotaBlock"];
            /**
             * @description The account id of the member.
             * @example user_abc123
             */
            userId?: string;
        };
        /**
         * @description What the member may do in the organization.
         * @example org_member
         */
        MemberRole: "org_admin" | "org_member" | (string & {});
        /**
         * @description Whether the membership is in force.
         * @example ENABLED
         */
        MemberStatus: "ENABLED" | "DISABLED" | "DELETED" | (string & {});
        /** @description One page of the usage events of a member. Its cursor has one of two names. */
        MemberUsageEventPage: {
            maxResults?: components["schemas"]["MaxResults"];
            /** @description The same cursor under its older name. Send it back as `nextCredits`. */
            nextCredits?: components["schemas"]["NextToken"];
            nextToken?: components["schemas"]["NextToken"];
            /** @description The events on this page. */
            usages: components["schemas"]["UsageEvent"][];
        };
        /**
         * @description The tier or the model that did the work. This list ages fast: the newest vendor pages give none.
         * @example Ultimate
         */
        ModelTier: "Auto" | "Performance" | "Efficient" | "Lite" | "Ultimate" | "Vision" | "Qwen-Coder-Qoder-1.0" | "Kimi-K2.5" | "GLM-5" | "MiniMax-M2.5" | "DeepSeek-V4.0" | "Qwen3.5-Plus" | "Standard" | "Premium" | "Enterprise" | (string & {});
        /**
         * @description The cursor of the next page. Absent or empty on the last page. It is opaque.
         * @example eyJwYWdlIjogMn0=
         */
        NextToken: string;
        /** @description One source of credits, or `null` when the member does not have it. */
        NullableQuotaBlock: components["schemas"]["QuotaBlock"] | null;
        /**
         * @description A JSON object whose fields no public source gives. Treat every field in it as something that may
         *     change.
         */
        OpenObject: {
            [key: string]: unknown;
        };
        /**
         * @description A share in percent.
         * @example 30
         */
        Percent: number;
        /**
         * @description A time in a query, RFC 3339 or Unix time in milliseconds.
         * @example 2024-07-01T00:00:00Z
         * @example 1719792000000
         */
        QueryTime: string | number;
        /** @description One source of credits. The API may send more about it than the summary. */
        QuotaBlock: {
            quotaSummary?: components["schemas"]["QuotaSummary"];
        };
        /**
         * @description Whether the member can go on spending. `restricted` means that a limit is reached.
         * @example active
         */
        QuotaStatus: "active" | "restricted" | (string & {});
        /** @description How much of a quota there is and how much of it is spent. */
        QuotaSummary: {
            /**
             * @description The amount that may be spent.
             * @example 1000
             */
            limitValue?: number;
            unit?: components["schemas"]["CreditUnit"];
            /**
             * @description The amount that is spent.
             * @example 350
             */
            usedValue?: number;
        };
        /** @description A stock of credits that the organization bought or was given. */
        ResourcePackage: {
            /** @description When the package began to count. It can be absent. */
            activatedAt?: components["schemas"]["Timestamp"];
            /** @description When the package stops counting. `status` can lag behind it and still read `active`. */
            expiresAt: components["schemas"]["Timestamp"];
            /**
             * @description The id of the package.
             * @example pkg-001
             */
            id: string;
            /**
             * @description The credits that the package holds in all.
             * @example 3000
             */
            limitValue: number;
            /**
             * @description The name of the package.
             * @example Enterprise Annual Pack
             */
            name: string;
            /**
             * @description The credits left in it.
             * @example 2200
             */
            remainingValue: number;
            source: components["schemas"]["ResourcePackageSource"];
            status: components["schemas"]["ResourcePackageStatus"];
            unit: components["schemas"]["CreditUnit"];
            /**
             * @description The credits spent from it.
             * @example 800
             */
            usedValue: number;
        };
        /** @description One page of the resource packages of an organization. */
        ResourcePackagePage: {
            maxResults?: components["schemas"]["MaxResults"];
            nextToken?: components["schemas"]["NextToken"];
            /** @description The packages on this page. */
            resourcePackages: components["schemas"]["ResourcePackage"][];
        };
        /**
         * @description How the organization came by the package.
         * @example purchased
         */
        ResourcePackageSource: "purchased" | "trial" | (string & {});
        /**
         * @description The state of the package. `expired` is likely too, but nobody has seen it.
         * @example active
         */
        ResourcePackageStatus: "active" | "exhausted" | (string & {});
        /**
         * @description A stock of seat-months, bought through a third-party channel. The names of the fields come from
         *     public code. Most of their types are inferred from the names.
         */
        SeatMonthBatch: {
            /**
             * @description When the batch was recorded.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            createdAt?: components["schemas"]["Timestamp"];
            /**
             * @description When the batch begins to count.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            effectiveAt?: components["schemas"]["Timestamp"];
            /**
             * @description When the batch stops counting.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            expiresAt?: components["schemas"]["Timestamp"];
            /**
             * @description The id of the batch.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example smb-001
             */
            id?: string;
            /**
             * @description The channel's code for the product.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            productCode?: string;
            /**
             * @description The id of the code that was redeemed for the batch.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example code-001
             */
            redemptionCodeId?: string;
            /**
             * @description The seat-months left.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example 75
             */
            remainingSeatMonths?: number;
            /**
             * @description Whether use has to be reported to the channel.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example false
             */
            reportRequired?: boolean;
            /** @description The channel that sold the batch. No value is known. */
            sourceChannel?: string;
            /** @description The state of the batch. No value is known. */
            status?: string;
            /**
             * @description The id that the channel gave to the purchase.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example instance-001
             */
            thirdPartyInstanceId?: string;
            /**
             * @description The seat-months in the batch when it was new.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example 120
             */
            totalSeatMonths?: number;
            /**
             * @description When the record last changed.
             *
             *     @experimental Inferred: no public source confirms it.
             */
            updatedAt?: components["schemas"]["Timestamp"];
            /**
             * @description The seat-months used.
             *
             *     @experimental Inferred: no public source confirms it.
             * @example 45
             */
            usedSeatMonths?: number;
        };
        /** @description One page of the seat-month batches of an organization. */
        SeatMonthBatchPage: {
            /** @description The cursor of the next page, to be sent as `pageToken`. Absent or empty on the last page. */
            nextToken?: components["schemas"]["NextToken"];
            pageSize?: components["schemas"]["MaxResults"];
            /** @description The batches on this page. */
            seatMonthBatches: components["schemas"]["SeatMonthBatch"][];
        };
        /**
         * @description The direction of a sort.
         * @example desc
         */
        SortOrder: "asc" | "desc" | (string & {});
        /**
         * Format: date-time
         * @description A point in time, RFC 3339.
         * @example 2025-01-01T00:00:00Z
         */
        Timestamp: string;
        /**
         * @description Credits that one person spent. The vendor adds calls up before it shows them, so one event can
         *     stand for many model calls.
         */
        UsageEvent: {
            /**
             * @description The cost. Every published sample repeats `credits` here; no source says how the two differ.
             * @example 0.35
             */
            cost: number;
            /**
             * @description The credits spent. Refunds are events too, so be ready for a negative number.
             * @example 0.35
             */
            credits: number;
            /** @description The id of the event. Only newer answers are said to carry it. */
            eventId?: string;
            /**
             * @description The membership id of the person. Only newer answers are said to carry it.
             * @example member_abc123
             */
            memberId?: string;
            modelTier?: components["schemas"]["ModelTier"];
            operation: components["schemas"]["UsageOperation"];
            source: components["schemas"]["UsageSource"];
            /**
             * Format: int64
             * @description When it happened, Unix time in milliseconds.
             * @example 1719849600000
             */
            timestamp: number;
            /**
             * Format: email
             * @description The person's e-mail address. It can be absent.
             * @example alice@example.com
             */
            userEmail?: string;
            /**
             * @description The account id of the person, not the membership id.
             * @example user_abc123
             */
            userId: string;
        };
        /** @description One page of the usage events of an organization. */
        UsageEventPage: {
            maxResults?: components["schemas"]["MaxResults"];
            nextToken?: components["schemas"]["NextToken"];
            /** @description The events on this page. */
            usages: components["schemas"]["UsageEvent"][];
        };
        /**
         * @description What a usage summary adds up by.
         * @example source
         */
        UsageGroupBy: "source" | "operation" | (string & {});
        /**
         * @description What the credits were spent on. `Completion` appears in results, although the vendor does not
         *     list it as a filter. The oldest vendor pages call `Quest` `Quest Mode`.
         * @example Agent
         */
        UsageOperation: "Inline Chat" | "Ask" | "Agent" | "Repo Wiki" | "Quest" | "Plan Mode" | "Code Review" | "Optimize Input" | "Voice Input" | "Experts" | "Image" | "Completion" | (string & {});
        /**
         * @description Where the credits were spent.
         * @example IDE
         */
        UsageSource: "IDE" | "CLI" | "JetBrains Plugin" | "Web" | "QoderWork" | (string & {});
        /** @description What one member spent in a period, added up. */
        UsageSummary: {
            summary: components["schemas"]["UsageTotals"];
        };
        /**
         * @description Credits by source or by operation.
         * @example {
         *       "IDE": 0.35,
         *       "CLI": 0.02
         *     }
         */
        UsageTotals: {
            [key: string]: number;
        };
    };
    responses: {
        /** @description A parameter or the body is invalid. Correct the request; sending it again does not help. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is valid, but not for this organization, or its creator may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something failed on the server. Try again later; quote `requestId` to support. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization, or what the address names in it, does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The organization was not bought through a third-party channel, so it has no seat-month batches;
         *     or it does not exist.
         */
        SeatMonthBatchesNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The service cannot answer just now. Try again, with a growing pause. The body is taken to follow
         *     the convention of all other errors.
         */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Too many requests. The vendor documents no limit and no body for it; the body is taken to follow
         *     the convention of all other errors. Wait, then try again.
         */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is missing, wrong or expired. Check the `Authorization` header. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
        EndDate: components["schemas"]["QueryTime"];
        /**
         * @description The page size. A page can hold fewer items, even when more pages follow.
         * @example 50
         */
        MaxResults: number;
        /**
         * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
         * @example member_abc123
         */
        MemberId: string;
        /** @description Only events of these tiers or models, separated by commas. */
        ModelTiers: components["schemas"]["ModelTier"][];
        /**
         * @description The cursor of the previous page, unchanged. Leave it out to get the first page.
         * @example eyJwYWdlIjogMn0=
         */
        NextToken: string;
        /** @description Only events of these kinds, separated by commas. */
        Operations: components["schemas"]["UsageOperation"][];
        /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
        OptionalStatsEndDate: components["schemas"]["QueryTime"];
        /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
        OptionalStatsStartDate: components["schemas"]["QueryTime"];
        /**
         * @description The organization that the key belongs to. It stands in the address of the console page
         *     `https://qoder.com/organizations/{orgid}/settings`.
         * @example org_xxx
         */
        OrganizationId: string;
        /**
         * @description The number of the page. The first page is 1.
         * @example 1
         */
        Page: number;
        /**
         * @description The page size. Its default and its largest value are not known.
         * @example 100
         */
        PageSize: number;
        /** @description Only events from these places, separated by commas. */
        Sources: components["schemas"]["UsageSource"][];
        /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
        StartDate: components["schemas"]["QueryTime"];
        /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
        StatsEndDate: components["schemas"]["QueryTime"];
        /** @description Only these kinds of file, separated by commas, each with its dot. */
        StatsFileExtensions: string[];
        /**
         * @description `true` counts only the main branch of each repository.
         * @example true
         */
        StatsPrimaryBranchOnly: boolean;
        /**
         * @description Only this repository, `repos[].repoName` of [List repositories](operation:listAiCodeStatsRepositories).
         * @example web-app
         */
        StatsRepoName: string;
        /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
        StatsStartDate: components["schemas"]["QueryTime"];
        /**
         * @description Only this person. It takes the account id (`user_…`), not the membership id.
         * @example user_abc123
         */
        StatsUserId: string;
        /**
         * @description Only the person with this e-mail address.
         * @example alice@example.com
         */
        TrackingUserEmail: string;
        /**
         * @description Only this person. It takes the account id (`user_…`), not the membership id.
         * @example user_abc123
         */
        TrackingUserId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next try: seconds, or a date (RFC 9110). Nobody has seen what this API
         *     sends, so treat it as optional.
         * @example 2
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type AiCodeChange = components['schemas']['AiCodeChange'];
export type AiCodeChangeFile = components['schemas']['AiCodeChangeFile'];
export type AiCodeChangePage = components['schemas']['AiCodeChangePage'];
export type AiCodeChangePageData = components['schemas']['AiCodeChangePageData'];
export type AiCodeChangeSource = components['schemas']['AiCodeChangeSource'];
export type AiCodeCommit = components['schemas']['AiCodeCommit'];
export type AiCodeCommitPage = components['schemas']['AiCodeCommitPage'];
export type AiCodeCommitPageData = components['schemas']['AiCodeCommitPageData'];
export type AiCodeDailyCompletion = components['schemas']['AiCodeDailyCompletion'];
export type AiCodeDailyLanguage = components['schemas']['AiCodeDailyLanguage'];
export type AiCodeDailyShare = components['schemas']['AiCodeDailyShare'];
export type AiCodeDailyTrend = components['schemas']['AiCodeDailyTrend'];
export type AiCodeDay = components['schemas']['AiCodeDay'];
export type AiCodeFileExtension = components['schemas']['AiCodeFileExtension'];
export type AiCodeFileExtensionList = components['schemas']['AiCodeFileExtensionList'];
export type AiCodeMemberRank = components['schemas']['AiCodeMemberRank'];
export type AiCodeMemberRanking = components['schemas']['AiCodeMemberRanking'];
export type AiCodeOverview = components['schemas']['AiCodeOverview'];
export type AiCodePagination = components['schemas']['AiCodePagination'];
export type AiCodeRepository = components['schemas']['AiCodeRepository'];
export type AiCodeRepositoryPage = components['schemas']['AiCodeRepositoryPage'];
export type BillingGroup = components['schemas']['BillingGroup'];
export type BillingGroupPage = components['schemas']['BillingGroupPage'];
export type CreditUnit = components['schemas']['CreditUnit'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type MaxResults = components['schemas']['MaxResults'];
export type Member = components['schemas']['Member'];
export type MemberPage = components['schemas']['MemberPage'];
export type MemberQuota = components['schemas']['MemberQuota'];
export type MemberRole = components['schemas']['MemberRole'];
export type MemberStatus = components['schemas']['MemberStatus'];
export type MemberUsageEventPage = components['schemas']['MemberUsageEventPage'];
export type ModelTier = components['schemas']['ModelTier'];
export type NextToken = components['schemas']['NextToken'];
export type NullableQuotaBlock = components['schemas']['NullableQuotaBlock'];
export type OpenObject = components['schemas']['OpenObject'];
export type Percent = components['schemas']['Percent'];
export type QueryTime = components['schemas']['QueryTime'];
export type QuotaBlock = components['schemas']['QuotaBlock'];
export type QuotaStatus = components['schemas']['QuotaStatus'];
export type QuotaSummary = components['schemas']['QuotaSummary'];
export type ResourcePackage = components['schemas']['ResourcePackage'];
export type ResourcePackagePage = components['schemas']['ResourcePackagePage'];
export type ResourcePackageSource = components['schemas']['ResourcePackageSource'];
export type ResourcePackageStatus = components['schemas']['ResourcePackageStatus'];
export type SeatMonthBatch = components['schemas']['SeatMonthBatch'];
export type SeatMonthBatchPage = components['schemas']['SeatMonthBatchPage'];
export type SortOrder = components['schemas']['SortOrder'];
export type Timestamp = components['schemas']['Timestamp'];
export type UsageEvent = components['schemas']['UsageEvent'];
export type UsageEventPage = components['schemas']['UsageEventPage'];
export type UsageGroupBy = components['schemas']['UsageGroupBy'];
export type UsageOperation = components['schemas']['UsageOperation'];
export type UsageSource = components['schemas']['UsageSource'];
export type UsageSummary = components['schemas']['UsageSummary'];
export type UsageTotals = components['schemas']['UsageTotals'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseSeatMonthBatchesNotFound = components['responses']['SeatMonthBatchesNotFound'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterEndDate = components['parameters']['EndDate'];
export type ParameterMaxResults = components['parameters']['MaxResults'];
export type ParameterMemberId = components['parameters']['MemberId'];
export type ParameterModelTiers = components['parameters']['ModelTiers'];
export type ParameterNextToken = components['parameters']['NextToken'];
export type ParameterOperations = components['parameters']['Operations'];
export type ParameterOptionalStatsEndDate = components['parameters']['OptionalStatsEndDate'];
export type ParameterOptionalStatsStartDate = components['parameters']['OptionalStatsStartDate'];
export type ParameterOrganizationId = components['parameters']['OrganizationId'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterPageSize = components['parameters']['PageSize'];
export type ParameterSources = components['parameters']['Sources'];
export type ParameterStartDate = components['parameters']['StartDate'];
export type ParameterStatsEndDate = components['parameters']['StatsEndDate'];
export type ParameterStatsFileExtensions = components['parameters']['StatsFileExtensions'];
export type ParameterStatsPrimaryBranchOnly = components['parameters']['StatsPrimaryBranchOnly'];
export type ParameterStatsRepoName = components['parameters']['StatsRepoName'];
export type ParameterStatsStartDate = components['parameters']['StatsStartDate'];
export type ParameterStatsUserId = components['parameters']['StatsUserId'];
export type ParameterTrackingUserEmail = components['parameters']['TrackingUserEmail'];
export type ParameterTrackingUserId = components['parameters']['TrackingUserId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listAiCodeTrackingChanges: {
        parameters: {
            query?: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                endDate?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page. The first page is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The page size. Its default and its largest value are not known.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Only changes of this feature. The values are known from a secondary source, which does not
                 *     say that they belong here.
                 * @example AGENT
                 */
                source?: components["schemas"]["AiCodeChangeSource"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                startDate?: components["parameters"]["StartDate"];
                /**
                 * @description Only the person with this e-mail address.
                 * @example alice@example.com
                 */
                userEmail?: components["parameters"]["TrackingUserEmail"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                userId?: components["parameters"]["TrackingUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes, in the wrapper of the AI code tracking lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAiCodeTrackingCommits: {
        parameters: {
            query?: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                endDate?: components["parameters"]["EndDate"];
                /**
                 * @description The number of the page. The first page is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The page size. Its default and its largest value are not known.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Only this repository.
                 * @example web-app
                 */
                repoName?: string;
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                startDate?: components["parameters"]["StartDate"];
                /**
                 * @description Only the person with this e-mail address.
                 * @example alice@example.com
                 */
                userEmail?: components["parameters"]["TrackingUserEmail"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                userId?: components["parameters"]["TrackingUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of commits, in the wrapper of the AI code tracking lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeCommitPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAiCodeTrackingCommitDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description Which commits to return. No field is known. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenObject"];
            };
        };
        responses: {
            /** @description The AI share of the commits, down to ranges of lines. No field is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAiCodeStatsFileExtensions: {
        parameters: {
            query?: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                end_date?: components["parameters"]["OptionalStatsEndDate"];
                /** @description Only these kinds of file, separated by commas, each with its dot. */
                file_extensions?: components["parameters"]["StatsFileExtensions"];
                /**
                 * @description `true` counts only the main branch of each repository.
                 * @example true
                 */
                primary_branch_only?: components["parameters"]["StatsPrimaryBranchOnly"];
                /**
                 * @description Only this repository, `repos[].repoName` of [List repositories](operation:listAiCodeStatsRepositories).
                 * @example web-app
                 */
                repo_name?: components["parameters"]["StatsRepoName"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                start_date?: components["parameters"]["OptionalStatsStartDate"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                user_id?: components["parameters"]["StatsUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All kinds of file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeFileExtensionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAiCodeStatsRepositories: {
        parameters: {
            query?: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                end_date?: components["parameters"]["OptionalStatsEndDate"];
                /** @description Only these kinds of file, separated by commas, each with its dot. */
                file_extensions?: components["parameters"]["StatsFileExtensions"];
                /**
                 * @description The number of the page. The first page is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The page size. Its default and its largest value are not known.
                 * @example 100
                 */
                per_page?: number;
                /**
                 * @description `true` counts only the main branch of each repository.
                 * @example true
                 */
                primary_branch_only?: components["parameters"]["StatsPrimaryBranchOnly"];
                /**
                 * @description Only repositories whose name matches this text.
                 * @example web
                 */
                query?: string;
                /**
                 * @description Only this repository, `repos[].repoName` of [List repositories](operation:listAiCodeStatsRepositories).
                 * @example web-app
                 */
                repo_name?: components["parameters"]["StatsRepoName"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                start_date?: components["parameters"]["OptionalStatsStartDate"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                user_id?: components["parameters"]["StatsUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeRepositoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAiCodeStatsDailyTrend: {
        parameters: {
            query: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                end_date: components["parameters"]["StatsEndDate"];
                /** @description Only these kinds of file, separated by commas, each with its dot. */
                file_extensions?: components["parameters"]["StatsFileExtensions"];
                /**
                 * @description `true` counts only the main branch of each repository.
                 * @example true
                 */
                primary_branch_only?: components["parameters"]["StatsPrimaryBranchOnly"];
                /**
                 * @description Only this repository, `repos[].repoName` of [List repositories](operation:listAiCodeStatsRepositories).
                 * @example web-app
                 */
                repo_name?: components["parameters"]["StatsRepoName"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                start_date: components["parameters"]["StatsStartDate"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                user_id?: components["parameters"]["StatsUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The three series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeDailyTrend"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAiCodeStatsMemberRanking: {
        parameters: {
            query: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                end_date: components["parameters"]["StatsEndDate"];
                /** @description Only these kinds of file, separated by commas, each with its dot. */
                file_extensions?: components["parameters"]["StatsFileExtensions"];
                /**
                 * @description The largest number of rows. Its default and its largest value are not known; public code
                 *     sends up to 200.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `true` counts only the main branch of each repository.
                 * @example true
                 */
                primary_branch_only?: components["parameters"]["StatsPrimaryBranchOnly"];
                /**
                 * @description Only this repository, `repos[].repoName` of [List repositories](operation:listAiCodeStatsRepositories).
                 * @example web-app
                 */
                repo_name?: components["parameters"]["StatsRepoName"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                start_date: components["parameters"]["StatsStartDate"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                user_id?: components["parameters"]["StatsUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ranking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeMemberRanking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAiCodeStatsOverview: {
        parameters: {
            query: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                end_date: components["parameters"]["StatsEndDate"];
                /** @description Only these kinds of file, separated by commas, each with its dot. */
                file_extensions?: components["parameters"]["StatsFileExtensions"];
                /**
                 * @description `true` counts only the main branch of each repository.
                 * @example true
                 */
                primary_branch_only?: components["parameters"]["StatsPrimaryBranchOnly"];
                /**
                 * @description Only this repository, `repos[].repoName` of [List repositories](operation:listAiCodeStatsRepositories).
                 * @example web-app
                 */
                repo_name?: components["parameters"]["StatsRepoName"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                start_date: components["parameters"]["StatsStartDate"];
                /**
                 * @description Only this person. It takes the account id (`user_…`), not the membership id.
                 * @example user_abc123
                 */
                user_id?: components["parameters"]["StatsUserId"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCodeOverview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listBillingGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only groups whose name matches this text, or that have a member whose name or e-mail address
                 *     does.
                 * @example alice
                 */
                keyword?: string;
                /**
                 * @description The page size. A page can hold fewer items, even when more pages follow.
                 * @example 50
                 */
                maxResults?: components["parameters"]["MaxResults"];
                /**
                 * @description The cursor of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJwYWdlIjogMn0=
                 */
                nextToken?: components["parameters"]["NextToken"];
                /**
                 * @description The exact end of the period to show, RFC 3339: the `periodEnd` of an earlier answer. Leave
                 *     it out to get the current or the latest period.
                 * @example 2025-07-01T00:00:00Z
                 */
                periodEnd?: components["schemas"]["Timestamp"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of groups. An absent or empty `nextToken` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingGroupPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description Only the member with exactly this e-mail address.
                 * @example alice@example.com
                 */
                email?: string;
                /**
                 * @description `true` adds members who have been removed (`status` is `DELETED` and `deletedAt` is set).
                 * @example true
                 */
                includeDeleted?: boolean;
                /**
                 * @description The page size. A page can hold fewer items, even when more pages follow.
                 * @example 50
                 */
                maxResults?: components["parameters"]["MaxResults"];
                /**
                 * @description The cursor of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJwYWdlIjogMn0=
                 */
                nextToken?: components["parameters"]["NextToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. An absent or empty `nextToken` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. Whether the API puts the member into a wrapper is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is removed. What the body holds is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenObject"];
                };
            };
            /** @description The member is removed. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMemberQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota of the member, as of now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberQuota"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsageEventsForMember: {
        parameters: {
            query?: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                endDate?: components["parameters"]["EndDate"];
                /**
                 * @description The page size. A page can hold fewer items, even when more pages follow.
                 * @example 50
                 */
                maxResults?: components["parameters"]["MaxResults"];
                /** @description Only events of these tiers or models, separated by commas. */
                modelTiers?: components["parameters"]["ModelTiers"];
                /**
                 * @description The cursor of the previous page, when the answer called it `nextCredits`. Never send it
                 *     together with `nextToken`.
                 * @example eyJwYWdlIjogMn0=
                 */
                nextCredits?: string;
                /**
                 * @description The cursor of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJwYWdlIjogMn0=
                 */
                nextToken?: components["parameters"]["NextToken"];
                /** @description Only events of these kinds, separated by commas. */
                operations?: components["parameters"]["Operations"];
                /** @description Only events from these places, separated by commas. */
                sources?: components["parameters"]["Sources"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                startDate?: components["parameters"]["StartDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. On the last page both cursors are absent or empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberUsageEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUsageSummaryForMember: {
        parameters: {
            query: {
                /** @description The end of the range, at most seven days after `startDate`, in the same form. */
                endDate: components["schemas"]["QueryTime"];
                /**
                 * @description What to add up by.
                 * @example source
                 */
                groupBy: components["schemas"]["UsageGroupBy"];
                /**
                 * @description The beginning of the range, RFC 3339. Unix milliseconds work for the usage events; here
                 *     nobody has confirmed them.
                 */
                startDate: components["schemas"]["QueryTime"];
            };
            header?: never;
            path: {
                /**
                 * @description The membership id, `members[].id` of [List members](operation:listMembers). A `userId` does not work here.
                 * @example member_abc123
                 */
                member_id: components["parameters"]["MemberId"];
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. A source or operation without spending may be absent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listResourcePackages: {
        parameters: {
            query?: {
                /**
                 * @description The page size. A page can hold fewer items, even when more pages follow.
                 * @example 50
                 */
                maxResults?: components["parameters"]["MaxResults"];
                /**
                 * @description The cursor of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJwYWdlIjogMn0=
                 */
                nextToken?: components["parameters"]["NextToken"];
                /**
                 * @description The direction of the sort. The values are inferred.
                 *
                 *     @experimental Inferred: no public source confirms it.
                 * @example desc
                 */
                order?: components["schemas"]["SortOrder"];
                /**
                 * @description What to sort by. The vendor says that there is a choice, but names no value: the example is
                 *     a guess.
                 * @example expiresAt
                 */
                orderBy?: string;
                /**
                 * @description Only packages in this state.
                 * @example active
                 */
                status?: components["schemas"]["ResourcePackageStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of packages. An absent or empty `nextToken` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePackagePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSeatMonthBatches: {
        parameters: {
            query?: {
                /**
                 * @description The page size. Its default and its largest value are not known.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The `nextToken` of the previous page, unchanged. Leave it out on the first page.
                 * @example eyJwYWdlIjogMn0=
                 */
                pageToken?: string;
                /**
                 * @description Only batches in this state. No value is known; the example is a guess.
                 * @example active
                 */
                status?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of batches. An absent or empty `nextToken` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatMonthBatchPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SeatMonthBatchesNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsageEvents: {
        parameters: {
            query?: {
                /** @description The end of the range, RFC 3339 or Unix time in milliseconds. */
                endDate?: components["parameters"]["EndDate"];
                /**
                 * @description The page size. A page can hold fewer items, even when more pages follow.
                 * @example 50
                 */
                maxResults?: components["parameters"]["MaxResults"];
                /** @description Only events of these tiers or models, separated by commas. */
                modelTiers?: components["parameters"]["ModelTiers"];
                /**
                 * @description The cursor of the previous page, unchanged. Leave it out to get the first page.
                 * @example eyJwYWdlIjogMn0=
                 */
                nextToken?: components["parameters"]["NextToken"];
                /** @description Only events of these kinds, separated by commas. */
                operations?: components["parameters"]["Operations"];
                /** @description Only events from these places, separated by commas. */
                sources?: components["parameters"]["Sources"];
                /** @description The beginning of the range, RFC 3339 or Unix time in milliseconds. */
                startDate?: components["parameters"]["StartDate"];
            };
            header?: never;
            path: {
                /**
                 * @description The organization that the key belongs to. It stands in the address of the console page
                 *     `https://qoder.com/organizations/{orgid}/settings`.
                 * @example org_xxx
                 */
                organization_id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. An absent or empty `nextToken` marks the last page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageEventPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}

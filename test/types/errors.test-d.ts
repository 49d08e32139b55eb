import { expectTypeOf } from "vitest";
import {
  ApiError,
  type ApiErrorOf,
  type ErrorBody,
  isApiError,
  type operations,
  RateLimitError,
  TimeoutError,
} from "../../src/teams.ts";

type Id = keyof operations;

/** The body of an error, by operation and status. */
type BodyAt<Operation extends Id, Status> = Extract<
  ApiErrorOf<operations, Operation>,
  { readonly status: Status }
>["body"];

/** Checked by tsc, never run: operation and status narrow an error's body. */
export function errors(error: unknown): void {
  if (isApiError(error)) {
    expectTypeOf(error).toEqualTypeOf<ApiError>();
    expectTypeOf(error.body).toBeUnknown();
  }
  if (isApiError(error, "getMemberQuota")) {
    expectTypeOf(error.operationId).toEqualTypeOf<"getMemberQuota">();
    expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
    // @ts-expect-error not before the status is known
    error.body.requestId;
    if (error.status === 404) {
      expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
      expectTypeOf(error.body.requestId).toBeString();
    }
    if (error.status === 418) expectTypeOf(error.body).toBeUnknown();
    switch (error.status) {
      case 401:
      case 403:
        expectTypeOf(error.body).toEqualTypeOf<ErrorBody>();
        break;
      case 409:
        // 409 is not declared for this operation.
        expectTypeOf(error.body).toBeUnknown();
        break;
      default:
        expectTypeOf(error).toExtend<ApiError>();
    }
  }
  // @ts-expect-error there is no such operation
  isApiError(error, "getMembersQuota");

  if (error instanceof RateLimitError) {
    expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
    expectTypeOf(error).toExtend<ApiError>();
  }
  if (error instanceof TimeoutError) expectTypeOf(error.attempts).toBeNumber();
  expectTypeOf(ApiError).toBeConstructibleWith("text", {} as ApiError);
}

/** Ten operations and their statuses; all of them declare 404 and 429. */
expectTypeOf<BodyAt<"listMembers", 404>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"getMember", 401>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"deleteMember", 403>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"listUsageEvents", 429>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"listUsageEventsForMember", 500>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"getUsageSummaryForMember", 503>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"listResourcePackages", 400>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"listSeatMonthBatches", 404>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"getAiCodeStatsOverview", 400>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"listAiCodeTrackingCommits", 404>>().toEqualTypeOf<ErrorBody>();
expectTypeOf<BodyAt<"listBillingGroups", 429>>().toEqualTypeOf<ErrorBody>();
/** In every operation, a declared 404 has a body with a request id. */
expectTypeOf<{ [I in Id]: BodyAt<I, 404> }[Id]>().toExtend<{ requestId: string }>();

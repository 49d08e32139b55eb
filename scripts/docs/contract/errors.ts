import type { Method } from "../../../src/contract/operation.ts";
import { defaultRetry, type RetryInput, shouldRetry } from "../../../src/retry/policy.ts";
import { readErrorResponse } from "../../../src/transport/errors/error-response.ts";
import type { Json } from "../../generate/contract.ts";
import type { Operation } from "./api.ts";
import type { DeclaredResponse } from "./responses.ts";

/** An error of an operation, and what the client does with it. */
export interface ErrorRow {
  status: string;
  /** The vendor's code, if the body has one. */
  code: string | undefined;
  /** The class that the client throws. */
  class: string;
  /** Whether the client retries the request. */
  again: string;
}

/** The errors of an operation, one per status and code. Uses the client's own code to find the class. */
export function errorsOf(operation: Operation, responses: readonly DeclaredResponse[]): ErrorRow[] {
  const rows = new Map<string, ErrorRow>();
  for (const response of responses) {
    if (!/^[45]\d\d$/.test(response.status)) continue;
    const examples = response.media.flatMap(({ examples }) => examples);
    const bodies = examples.length > 0 ? examples.map(({ value }) => JSON.stringify(value)) : [""];
    for (const body of bodies) {
      const row = errorRow(operation, response.status, body);
      rows.set(`${row.status} ${row.code}`, row);
    }
  }
  return [...rows.values()];
}

function errorRow(operation: Operation, status: string, body: string): ErrorRow {
  const error = readErrorResponse(new Response(null, { status: Number(status) }), body);
  return { status, code: error.code, class: error.Class.kind, again: sentAgain(operation, error) };
}

/** Uses the client's own retry policy with its defaults. */
function sentAgain(
  operation: Operation,
  { status, code }: { status: number; code?: string | undefined },
): string {
  const root = operation.api.contract.document["x-retry-policy"] as Json | undefined;
  const own = operation.source["x-retry-policy"] as Json | undefined;
  // Typed, so that a renamed field of the policy is a compile error.
  const input: RetryInput = {
    method: operation.method as Method,
    idempotent: own?.["idempotent"] as boolean | undefined,
    nonRetryableCodes: root?.["nonRetryableCodes"] as string[] | undefined,
    replayable: true,
    attempts: 1,
    failure: { status, code },
    options: defaultRetry,
  };
  if (shouldRetry(input))
    return defaultRetry.retries === 2 ? "up to twice" : `up to ${defaultRetry.retries} times`;
  return shouldRetry({ ...input, idempotent: true }) ? `no: a ${operation.method}` : "no";
}

import type { Method } from "../../../src/contract/operation.ts";
import { defaultRetry, type RetryQuestion, shouldRetry } from "../../../src/retry/policy.ts";
import { readErrorResponse } from "../../../src/transport/errors/error-response.ts";
import type { Json } from "../../generate/contract.ts";
import type { Operation } from "./api.ts";
import type { Answer } from "./responses.ts";

/** What the client makes of an error of the contract. */
export interface ErrorRow {
  status: string;
  /** The vendor's code, when the body carries one. */
  code: string | undefined;
  /** The class that the client throws. */
  class: string;
  /** Whether the client sends the request again. */
  again: string;
}

/** The errors of an operation, one for each status and code. The client itself decides the class. */
export function errorsOf(operation: Operation, answers: readonly Answer[]): ErrorRow[] {
  const rows = new Map<string, ErrorRow>();
  for (const answer of answers) {
    if (!/^[45]\d\d$/.test(answer.status)) continue;
    const examples = answer.media.flatMap(({ examples }) => examples);
    const bodies = examples.length > 0 ? examples.map(({ value }) => JSON.stringify(value)) : [""];
    for (const body of bodies) {
      const row = errorRow(operation, answer.status, body);
      rows.set(`${row.status} ${row.code}`, row);
    }
  }
  return [...rows.values()];
}

function errorRow(operation: Operation, status: string, body: string): ErrorRow {
  const error = readErrorResponse(new Response(null, { status: Number(status) }), body);
  return { status, code: error.code, class: error.Class.kind, again: sentAgain(operation, error) };
}

/** Asks the client's own rule, with its defaults. */
function sentAgain(
  operation: Operation,
  { status, code }: { status: number; code?: string | undefined },
): string {
  const root = operation.api.contract.document["x-retry-policy"] as Json | undefined;
  const own = operation.source["x-retry-policy"] as Json | undefined;
  // Typed, so that a renamed field of the rule fails here.
  const question: RetryQuestion = {
    method: operation.method as Method,
    idempotent: own?.["idempotent"] as boolean | undefined,
    nonRetryableCodes: root?.["nonRetryableCodes"] as string[] | undefined,
    replayable: true,
    attempts: 1,
    failure: { kind: "status" as const, status, code },
    options: defaultRetry,
  };
  if (shouldRetry(question))
    return defaultRetry.retries === 2 ? "up to twice" : `up to ${defaultRetry.retries} times`;
  return shouldRetry({ ...question, idempotent: true }) ? `no: a ${operation.method}` : "no";
}

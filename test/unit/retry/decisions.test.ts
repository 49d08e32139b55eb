import { expect, test } from "vitest";
import { nonRetryableCodes } from "../../../generated/qodex/operations.ts";
import type { Method } from "../../../src/contract/operation.ts";
import { defaultRetry, type Failure, shouldRetry } from "../../../src/retry/policy.ts";
import { groups, type Row } from "./matrix.ts";

// The matrix again, without a client and a network: only the decision.

const failures: Readonly<Record<string, Failure>> = {
  refused: { code: "ECONNREFUSED" },
  "refused on Deno": { code: "ECONNREFUSED" },
  "tls on Deno": { code: "ERR_TLS_CERT_INVALID" },
  opaque: {},
  dns: { code: "ENOTFOUND" },
  tls: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  reset: { code: "ECONNRESET" },
  "reset in body": { code: "ECONNRESET" },
  timeout: { code: "ETIMEDOUT" },
  "timeout in body": { code: "ETIMEDOUT" },
};

function failureOf(outcome: string): Failure {
  const [status, ...words] = outcome.split(" ");
  const code = words.join(" ");
  const known = failures[outcome];
  if (known) return known;
  if (Number.isNaN(Number(status)))
    throw new Error(`The outcome "${outcome}" has no failure here.`);
  return {
    status: Number(status),
    code: code === "no body" ? undefined : code || "someError",
  };
}

/** What the contract says about the operation. */
function idempotent(words: readonly string[]): boolean | undefined {
  if (words.includes("idempotent")) return true;
  return words.includes("not idempotent") ? false : undefined;
}

/** Whether it is retried after this many attempts. */
function asked({ method, outcome, body, policy }: Row, attempts: number): boolean {
  const words = policy.split(", ");
  const retries = /(\d) retr/.exec(policy)?.[1] ?? defaultRetry.retries;
  return shouldRetry({
    method: method as Method,
    idempotent: idempotent(words),
    nonRetryableCodes,
    replayable: body !== "stream",
    attempts,
    failure: failureOf(outcome),
    options: {
      ...defaultRetry,
      nonIdempotent: words.includes("nonIdempotent"),
      retries: words.includes("no retry") ? 0 : Number(retries),
    },
  });
}

// An abort needs no decision.
const rows = groups.flatMap((group) => group.rows).filter(({ outcome }) => outcome !== "abort");

test.each(rows)("$method, $outcome, body $body, $policy: $why", (row) => {
  const decisions = Array.from({ length: row.sent }, (_, at) => asked(row, at + 1));
  expect(decisions).toEqual(decisions.map((_, at) => at + 1 < row.sent));
});

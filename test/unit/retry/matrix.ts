import { readFileSync } from "node:fs";

/**
 * What a client does after each outcome, from `matrix.txt`: one row each, columns separated by two or
 * more spaces.
 *
 * - outcome: a status, with the code in the body; or a failure of `test/support/server/peers.ts`.
 * - body: none, JSON, or a stream.
 * - policy: `nonIdempotent` and the retries are the caller's; `idempotent` and `not idempotent` are the
 *   contract's (`x-retry-policy`).
 * - sent: the number of attempts if every attempt ends that way.
 * - error: the class that the call ends with; `reason` is the caller's own abort reason.
 */
const matrix = readFileSync(new URL("matrix.txt", import.meta.url), "utf8");

/** A row of the matrix. */
export interface Row {
  readonly method: string;
  readonly outcome: string;
  readonly body: string;
  readonly policy: string;
  readonly sent: number;
  readonly error: string;
  readonly why: string;
}

/** The matrix, grouped by its headings. */
export const groups: readonly { readonly title: string; readonly rows: readonly Row[] }[] = matrix
  .split("\n# ")
  .slice(1)
  .map((group) => {
    const [title = "", ...lines] = group.trim().split("\n");
    return { title, rows: lines.map(toRow) };
  });

function toRow(line: string): Row {
  const columns = line.split(/ {2,}/);
  const [method = "", outcome = "", body = "", policy = "", sent = "", error = "", why = ""] =
    columns;
  return { method, outcome, body, policy, sent: Number(sent), error, why };
}

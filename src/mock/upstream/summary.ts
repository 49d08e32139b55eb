import { escapeControls } from "../cli/log-line.ts";
import type { MockRequest, Violation } from "../types.ts";
import { pattern } from "./distinct.ts";

/** The findings of one operation. */
interface Seen {
  responses: number;
  /** Responses that differ from the contract. */
  different: number;
  /** Requests that the contract does not allow. */
  wrong: number;
  /** Message -> number of occurrences. */
  readonly findings: Map<string, number>;
}

const notInContract = "(not in the contract)";
const columns = ["operation", "responses", "different", "wrong requests"] as const;
/** The maximum number of findings per operation. */
const maxFindings = 50;

/** Counts the responses of a real API, and their differences from the contract. */
export class Summary {
  readonly #upstream: string;
  readonly #operations = new Map<string, Seen>();
  #unanswered = 0;

  /** @param upstream The URL of the API for display. */
  constructor(upstream: string) {
    this.#upstream = upstream;
  }

  /** Counts one request. */
  add({ operationId = notInContract, source, status, violations }: MockRequest): void {
    if (source !== "upstream") {
      if (status >= 400) this.#unanswered += 1;
      return;
    }
    const seen = this.#operations.get(operationId) ?? {
      responses: 0,
      different: 0,
      wrong: 0,
      findings: new Map<string, number>(),
    };
    this.#operations.set(operationId, seen);
    const isOf = (side: string) => violations.some(({ location }) => location[0] === side);
    seen.responses += 1;
    if (isOf("response")) seen.different += 1;
    if (isOf("request")) seen.wrong += 1;
    for (const text of new Set(violations.map(finding))) {
      const isNew = !seen.findings.has(text);
      if (isNew && seen.findings.size >= maxFindings) continue;
      seen.findings.set(text, (seen.findings.get(text) ?? 0) + 1);
    }
  }

  /** A table of the operations, followed by the findings. */
  toString(): string {
    const operations = [...this.#operations].sort(([a], [b]) => (a < b ? -1 : 1));
    const findings = operations.flatMap(([name, seen]) => findingsOf(name, seen));
    const unanswered =
      this.#unanswered === 0
        ? []
        : [`Requests without a response from the API: ${this.#unanswered}.`];
    if (operations.length === 0) {
      return [`${this.#upstream} has sent no response.`, ...unanswered].join("\n");
    }
    return [
      `Responses of ${this.#upstream}, compared with the contract:`,
      ...table(operations),
      ...(findings.length === 0 ? ["No differences found."] : findings),
      ...unanswered,
    ].join("\n");
  }
}

function table(operations: readonly (readonly [string, Seen])[]): string[] {
  const rows = operations.map(([name, { responses, different, wrong }]) =>
    [name, responses, different, wrong].map(String),
  );
  const all = [[...columns], ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
    return `  ${cells.join("  ")}`;
  });
}

const findingsOf = (name: string, { findings }: Seen): string[] =>
  findings.size === 0
    ? []
    : [`${name}:`, ...[...findings].map(([text, count]) => `  ${count} x ${text}`)];

/** The message of a violation without list indexes and counts. */
function finding(violation: Violation): string {
  const { location, message } = pattern(violation);
  return escapeControls(`${location.join(".")}: ${message.replace(/ \(and \d+ more .*\)$/, "")}`);
}

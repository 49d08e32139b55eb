import type { Answer, Question } from "./layer.ts";
import { hideSecrets, hideValues, secretHeader, secretName } from "./secrets.ts";
import type { Family, MockRequest } from "./types.ts";

/** A request body of more bytes than this is not kept. */
const maxKeptBody = 16 * 1024;

/** What was asked and answered, as it is shown: without a credential. */
export function toMockRequest(
  family: Family,
  question: Question,
  answer: Answer,
  time: Date,
  ms: number,
): MockRequest {
  const operationId = answer.operation?.iid;
  const named = new Set(answer.operation?.request?.query?.map(({ name }) => name));
  const isSecret = (name: string): boolean => !named.has(name) || secretName.test(name);
  const { body, size } = question;
  const keep = body !== null && size <= maxKeptBody;
  return {
    family,
    time: time.toISOString(),
    method: question.method.toUpperCase(),
    path: visiblePath(question, isSecret),
    ...(operationId === undefined ? {} : { operationId }),
    query: hideValues(question.url.query, isSecret),
    headers: hideValues(question.headers, (name) => secretHeader.test(name)),
    ...(keep ? { body: hideSecrets(body) } : {}),
    status: answer.status,
    ...(answer.source === undefined ? {} : { source: answer.source }),
    ms,
    violations: answer.violations,
  };
}

/** Path and query, with `***` for the values that are not shown. */
function visiblePath({ url }: Question, isSecret: (name: string) => boolean): string {
  if (url.path === "") return "(not a URL)";
  const query = Object.entries(url.query).flatMap(([name, values]) =>
    [values]
      .flat()
      .map((value) => [name, isSecret(name) ? "***" : encodeURIComponent(value)] as const),
  );
  const text = query.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join("&");
  return url.path + (text === "" ? "" : `?${text}`);
}

/** The last requests of all families, up to 1,000, the oldest first. */
export class RequestLog {
  readonly #limit: number;
  #entries: MockRequest[] = [];

  constructor(limit = 1_000) {
    this.#limit = limit;
  }

  add(entry: MockRequest): void {
    this.#entries.push(entry);
    // Trimmed in steps, so that a full log does not cost a copy for each request.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.entries();
  }

  entries(): MockRequest[] {
    return this.#entries.slice(-this.#limit);
  }

  clear(family?: Family): void {
    this.#entries = this.#entries.filter(
      (entry) => family !== undefined && entry.family !== family,
    );
  }
}

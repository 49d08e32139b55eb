import type { MockResponse } from "../middleware/middleware.ts";
import { labelOf } from "../negotiation/labels.ts";
import type { Violation } from "../types.ts";
import type { Diagnostic, Prism, PrismOperation, PrismResponse } from "./prism.ts";
import { reasonText } from "./rejection.ts";
import { toViolation } from "./violations.ts";

/** A response ready to send; the violations are only those of the response. */
export type Finished = Omit<MockResponse, "operation" | "source">;

/** Serializes and validates Prism's responses, each one once. */
export function finisher(
  prism: Prism,
  check: (operation: PrismOperation, output: PrismResponse) => readonly Violation[],
): (operation: PrismOperation, output: PrismResponse) => Finished {
  const finished = new WeakMap<PrismResponse, Finished>();
  return (operation, output) => {
    const known = finished.get(output);
    if (known) return known;
    const headers = textHeaders(output.headers);
    const body = textOf(prism, output.body, headers["content-type"]);
    const violations = check(operation, output);
    const { example } = output;
    const { "content-type": type, ...others } = headers;
    // Prism labels a missing body text/plain.
    const form = output.body === undefined ? undefined : type;
    const made = {
      status: output.statusCode,
      headers: form === undefined ? others : { ...others, "content-type": labelOf(form) },
      body,
      violations,
      ...(form !== undefined && { form }),
      ...(example !== undefined && { example }),
    };
    finished.set(output, made);
    return made;
  };
}

interface ProblemBody {
  status: number;
  detail?: string;
}

/** Prism's error with the violations of the request: the contract declares no response for them. */
export function problemResponse(
  prism: Prism,
  error: Error,
  operation: PrismOperation | undefined,
  broken: readonly Diagnostic[] = [],
): MockResponse {
  const body: ProblemBody = prism.toProblem(error);
  // Prism says that the contract has no response, but not what was wrong.
  const detail = body.status === 422 && operation ? reasonText(broken) : "";
  if (detail !== "") body.detail = detail;
  const { additional } = error as Error & { additional?: { headers?: Record<string, string> } };
  return {
    status: body.status,
    headers: textHeaders({ "content-type": "application/problem+json", ...additional?.headers }),
    body: JSON.stringify(body),
    operation,
    violations: broken.map((rule) => toViolation("request", rule)),
  };
}

/** Serializes a body. Loads Prism's serializers for media types other than JSON. */
const textOf = (prism: Prism, body: unknown, type: string | undefined): string | undefined =>
  /^application\/([\w.-]+\+)?json$/.test(type ?? "")
    ? JSON.stringify(body)
    : prism.serialize(body, type);

/** Header names in lower case; headers without a value in the contract are omitted. */
function textHeaders(headers: PrismResponse["headers"] = {}): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

import type { MockResponse } from "../middleware/middleware.ts";
import { labelOf } from "../negotiation/labels.ts";
import type { Violation } from "../types.ts";
import type { Diagnostic, Prism, PrismOperation, PrismResponse } from "./prism.ts";
import { reasonText } from "./rejection.ts";
import { toViolation } from "./violations.ts";

/** An answer as it is sent; its violations are those of the answer alone. */
export type Finished = Omit<MockResponse, "operation" | "source">;

/** Makes text of Prism's answers and checks them: the same answer once. */
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
    const { "content-type": form, ...others } = headers;
    const made = {
      status: output.statusCode,
      headers: form === undefined ? headers : { ...others, "content-type": labelOf(form) },
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

/** What Prism says of an error, with what was wrong with the request: the contract declares no answer to it. */
export function problemAnswer(
  prism: Prism,
  error: Error,
  operation: PrismOperation | undefined,
  broken: readonly Diagnostic[] = [],
): MockResponse {
  const body: ProblemBody = prism.toProblem(error);
  // Prism says that the contract has no answer to it, and not what was wrong.
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

/** What is sent of a body. Prism's own serializers are loaded for what is not JSON. */
const textOf = (prism: Prism, body: unknown, type: string | undefined): string | undefined =>
  /^application\/([\w.-]+\+)?json$/.test(type ?? "")
    ? JSON.stringify(body)
    : prism.serialize(body, type);

/** Header names in lower case; a header for which the contract gives no value is left out. */
function textHeaders(headers: PrismResponse["headers"] = {}): Record<string, string> {
  const given = Object.entries(headers).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

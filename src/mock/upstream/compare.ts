import { essence, formOf } from "../negotiation/labels.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismContent, PrismOperation } from "../prism/prism.ts";
import { brokenRule, toViolation } from "../prism/violations.ts";
import type { Violation } from "../types.ts";
import { decode } from "./decode.ts";
import type { Received } from "./forward.ts";
import { undeclared } from "./undeclared.ts";

type DeclaredResponse = PrismOperation["responses"][number];

/**
 * Finds every difference between a response and its contract: status, media type, headers and body. A
 * difference that makes further checks pointless is reported alone. Undeclared properties violate no rule:
 * their severity is `Information`.
 *
 * @param method In lower case. A response to HEAD has no body, and the headers of GET.
 * @param accept The request's `Accept`, which decides if a label is ambiguous.
 */
export async function differences(
  contract: Engine,
  operation: PrismOperation,
  method: string,
  received: Received,
  accept?: string,
): Promise<Violation[]> {
  const { status, headers } = received;
  const declared = responseFor(operation, status);
  if (!declared) {
    const known = operation.responses.map(({ code }) => code).join(", ");
    return [differs("status", `Response status ${status} is not declared: ${known}`, "status")];
  }
  const values = Object.fromEntries(
    Object.entries(headers).map(([name, list]) => [name, list.join(", ")]),
  );
  const found = await contentOf(declared, { method, accept }, values, received.body);
  // Prism compares media types more loosely, so it gets the matching type in its declared spelling.
  const rest = { ...operation, responses: [{ ...declared, contents: found.contents }] };
  const [content] = found.contents;
  const type = content?.mediaType;
  const broken = contract.check(rest, {
    statusCode: status,
    headers: { ...values, ...(type === undefined ? {} : { "content-type": type }) },
    body: found.value,
  });
  const unnamed = undeclared(found.value, content?.schema, operation).map(
    (path): Violation => ({
      location: ["response", "body", ...path],
      severity: "Information",
      code: "undeclared",
      message: `Response body property ${path.join(".")} is not declared`,
    }),
  );
  return [...found.differences, ...broken, ...unnamed];
}

/** The declared response for a status: its own, its class or `default`. */
function responseFor({ responses }: PrismOperation, status: number): DeclaredResponse | undefined {
  const codes = [String(status), `${String(status)[0]}XX`, "DEFAULT"];
  return codes
    .map((code) => responses.find((response) => response.code.toUpperCase() === code))
    .find((response) => response !== undefined);
}

/** The part of a body that Prism checks. */
interface Content {
  readonly differences: Violation[];
  /** The single declared content; empty if there is nothing to check. */
  readonly contents: PrismContent[];
  readonly value?: unknown;
}

async function contentOf(
  { contents = [] }: DeclaredResponse,
  { method, accept }: { readonly method: string; readonly accept: string | undefined },
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<Content> {
  const unchecked = (...differences: Violation[]): Content => ({ differences, contents: [] });
  const type = headers["content-type"];
  const expected = contents.map(({ mediaType }) => mediaType).join(", ");
  if (body.length === 0 && method !== "head") {
    if (contents.length === 0) return unchecked();
    return unchecked(differs("body", `Response body is missing: expected ${expected}`, "body"));
  }
  if (contents.length === 0) {
    if (body.length === 0) return unchecked();
    const what = type === undefined ? "without a media type" : `of type ${type}`;
    return unchecked(differs("body", `Response body ${what} is not declared`, "body"));
  }
  const forms = contents.map(({ mediaType }) => mediaType);
  const form = formOf(forms, type ?? "", accept);
  const content = contents.find(({ mediaType }) => mediaType === form);
  if (!content) {
    const message = `Response media type ${type ?? "(none)"} is not declared: ${expected}`;
    return unchecked(differs("media-type", message, "header", "content-type"));
  }
  if (method === "head") return unchecked();
  const decoded = await decode(body, headers["content-encoding"] ?? "");
  if (!decoded) {
    const coding = headers["content-encoding"];
    const message = `Response body is unchecked: it cannot be decoded from ${coding}`;
    return unchecked(differs("content-encoding", message, "body"));
  }
  const text = new TextDecoder().decode(decoded);
  if (!/[/+]json$/.test(essence(content.mediaType))) {
    return { differences: [], contents: [content], value: text };
  }
  try {
    return { differences: [], contents: [content], value: JSON.parse(text) as unknown };
  } catch {
    return unchecked(differs("json", "Response body is not valid JSON", "body"));
  }
}

const differs = (code: string, message: string, ...path: string[]): Violation =>
  toViolation("response", brokenRule(code, message, ...path));

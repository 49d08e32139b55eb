import { isRecord } from "../../shared/is-record.ts";
import type { Diagnostic, PrismOperation, PrismResponse } from "./prism.ts";

/** The type of a mistake in a request, as far as error codes distinguish it. */
type Mistake = "missing" | "invalid" | "unreadable";

/**
 * The response to a rejected request in the vendor's format: the contract's example with the best matching
 * code, and the actual reason in its free text. If no code matches, it uses a general one. It names no
 * example as its source, because it differs from all of them.
 *
 * @param response the contract's response, in any of the vendors' shapes.
 * @param broken the violations of the request.
 * @param path the path of the request, for `instance`.
 */
export function explainRejection(
  response: PrismResponse,
  operation: PrismOperation,
  broken: readonly Diagnostic[],
  path: string,
): PrismResponse {
  const errors = broken.filter(({ severity }) => severity === 0);
  const { example: _, ...rest } = response;
  if (errors.length === 0 || !isRecord(response.body)) return response;
  const mistake = classifyMistake(errors);
  const body = bestExample(response, operation, mistake) ?? response.body;
  return {
    ...rest,
    body: explained(
      body,
      mistake,
      errors.map(({ message }) => message),
      path,
    ),
  };
}

/** The violations of a request in one line. */
export const reasonText = (broken: readonly Diagnostic[]): string =>
  summary(broken.filter(({ severity }) => severity === 0).map(({ message }) => message));

function classifyMistake(errors: readonly Diagnostic[]): Mistake {
  if (errors.every(({ code }) => code === "required")) return "missing";
  return errors.some(({ code }) => code === "unreadable") ? "unreadable" : "invalid";
}

function explained(body: Body, mistake: Mistake, reasons: readonly string[], path: string): Body {
  for (const wrapper of ["error", "name"]) {
    const inner = body[wrapper];
    if (isRecord(inner)) return { ...body, [wrapper]: explained(inner, mistake, reasons, path) };
  }
  const changed = withDetails(without(body, "scimType"), reasons);
  for (const [name, value] of Object.entries(changed)) {
    const change = name === "details" ? undefined : changes[name];
    if (change) changed[name] = change(value, mistake);
  }
  if ("instance" in changed) changed["instance"] = path;
  const text = freeText.find((name) => name in changed) ?? "message";
  return { ...changed, [text]: summary(reasons) };
}

/** A vendor's error body with another text in its free text. */
export function withReason(body: Body, reason: string): Body {
  for (const wrapper of ["error", "name"]) {
    const inner = body[wrapper];
    if (isRecord(inner)) return { ...body, [wrapper]: withReason(inner, reason) };
  }
  const text = freeText.find((name) => name in body) ?? "message";
  return { ...withDetails(body, [reason]), [text]: reason };
}

/**
 * The example of the same response and media type with the best matching code; the first one of equals.
 */
function bestExample(
  { statusCode, headers }: PrismResponse,
  { responses }: PrismOperation,
  mistake: Mistake,
): Body | undefined {
  const declared = responses.find(({ code }) => code === String(statusCode));
  const type = Object.entries(headers ?? {}).find(
    ([name]) => name.toLowerCase() === "content-type",
  );
  const content = declared?.contents?.find(({ mediaType }) => mediaType === type?.[1]);
  const bodies = (content?.examples ?? []).map(({ value }) => value).filter(isRecord);
  const ranks = bodies.map((body) => rankOf(codeOf(body), mistake));
  return bodies[ranks.indexOf(Math.min(...ranks))];
}

/** The name of the mistake in a body, if there is one. */
function codeOf(body: Body): string | undefined {
  for (const field of ["error", "name", "type", "code"]) {
    const value = body[field];
    if (typeof value === "string") return value;
    if (isRecord(value)) return codeOf(value);
  }
  return undefined;
}

function rankOf(code: string | undefined, mistake: Mistake): number {
  if (code === undefined) return 3;
  if (own[mistake].test(code)) return 0;
  return general.test(code) ? 1 : 2;
}

type Body = Readonly<Record<string, unknown>>;

/** Human-readable fields: the first one that a body has gets the reason. */
const freeText = ["detail", "message", "reason", "title"];

/** Fields with the name of a mistake -> a name that fits any invalid request. */
const changes: Readonly<Record<string, (value: unknown, mistake: Mistake) => unknown>> = {
  code: () => "BadRequest",
  name: stableName,
  type: stableType,
  error: (error) => (typeof error === "string" ? "Bad Request" : error),
  title: (title, mistake) =>
    typeof title === "string" && titles[mistake].test(title)
      ? title
      : "The request does not fit the contract",
  // An example's own value belongs to the example's mistake.
  requestId: () => "req_400",
};

/** The vendor's codes for exactly one type of invalid request. */
const own: Readonly<Record<Mistake, RegExp>> = {
  missing: /^paramMissingError$/,
  invalid: /^(invalidParamError|invalidParamsError)$/,
  unreadable: /^malformedRequestError$/,
};

/** The vendor's codes for any invalid request; other codes are for specific mistakes. */
const general =
  /^(invalidParamError|invalidParamsError|malformedRequestError|BadRequest|badRequest|userInputError)$/;

/** Titles that only name the type. */
const titles: Readonly<Record<Mistake, RegExp>> = {
  missing: /^(Bad Request|Malformed request|Parameter is missing in the request\.)$/,
  invalid: /^(Bad Request|Malformed request)$/,
  unreadable: /^(Bad Request|Malformed request)$/,
};

const fits = (code: string, mistake: Mistake): boolean =>
  own[mistake].test(code) || general.test(code);

function stableName(name: unknown, mistake: Mistake): unknown {
  return typeof name !== "string" || fits(name, mistake) ? name : "malformedRequestError";
}

function stableType(type: unknown, mistake: Mistake): unknown {
  if (typeof type !== "string" || fits(type, mistake)) return type;
  if (type === type.toUpperCase()) return "BAD_REQUEST";
  return type.startsWith("https:") ? type.replace(/[^/]*$/, "bad-request") : "invalidParamsError";
}

/** A list of strings is free text too; other details belong to the example's mistake. */
function withDetails(body: Body, reasons: readonly string[]): Record<string, unknown> {
  const { details } = body;
  if (details === undefined) return { ...body };
  const isTexts = Array.isArray(details) && details.every((detail) => typeof detail === "string");
  return isTexts ? { ...body, details: reasons } : without(body, "details");
}

function without(body: Body, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}

const most = 3;

function summary(reasons: readonly string[]): string {
  const shown = reasons.slice(0, most).join("; ");
  return reasons.length > most ? `${shown}; and ${reasons.length - most} more` : shown;
}

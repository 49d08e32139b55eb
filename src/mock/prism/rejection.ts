import { isRecord } from "../../shared/is-record.ts";
import type { Diagnostic, PrismOperation } from "./prism.ts";

/** What is wrong with a request, in the kinds that error codes tell apart. */
type Kind = "missing" | "invalid";

/**
 * The body of a refused request, in the vendor's shape: the contract's example with the true reason in
 * its free text, and a code that does not name another mistake.
 *
 * @param example the example of the declared error, of any of the vendors' shapes.
 * @param broken what is wrong with the request.
 * @param path the path of the request, for `instance`.
 */
export function explainRejection(
  example: unknown,
  operation: PrismOperation,
  broken: readonly Diagnostic[],
  path: string,
): unknown {
  const { errors, reasons } = reasonsOf(operation, broken);
  const kind: Kind = errors.every(({ code }) => code === "required") ? "missing" : "invalid";
  const explain = (body: Body): Body => {
    for (const wrapper of ["error", "name"]) {
      const inner = body[wrapper];
      if (isRecord(inner)) return { ...body, [wrapper]: explain(inner) };
    }
    const changed = withDetails(without(body, "scimType"), reasons);
    for (const [name, value] of Object.entries(changed)) {
      const change = name === "details" ? undefined : changes[name];
      if (change) changed[name] = change(value, kind);
    }
    if ("instance" in changed) changed["instance"] = path;
    const text = freeText.find((name) => name in changed) ?? "message";
    return { ...changed, [text]: summary(reasons) };
  };
  return isRecord(example) && reasons.length > 0 ? explain(example) : example;
}

/** What is wrong with a request, in one line. */
export const reasonText = (operation: PrismOperation, broken: readonly Diagnostic[]): string =>
  summary(reasonsOf(operation, broken).reasons);

function reasonsOf(operation: PrismOperation, broken: readonly Diagnostic[]) {
  const errors = broken.filter(({ severity }) => severity === 0);
  return { errors, reasons: errors.map((error) => reasonOf(operation, error)) };
}

type Body = Readonly<Record<string, unknown>>;

/** The fields that are meant for people: the first of them that a body has gets the reason. */
const freeText = ["detail", "message", "reason", "title"];

/** What names a mistake, and the name of one that fits any wrong request. */
const changes: Readonly<Record<string, (value: unknown, kind: Kind) => unknown>> = {
  code: () => "BadRequest",
  name: stableName,
  type: stableType,
  title: () => "The request does not fit the contract",
};

/** Names that the vendor uses for any request that is wrong; the others name a mistake of their own. */
const general: Readonly<Record<Kind, RegExp>> = {
  missing:
    /^(paramMissingError|malformedRequestError|invalidParamsError|BadRequest|userInputError)$/,
  invalid:
    /^(invalidParamError|malformedRequestError|invalidParamsError|BadRequest|userInputError)$/,
};

function stableName(name: unknown, kind: Kind): unknown {
  return typeof name !== "string" || general[kind].test(name) ? name : "malformedRequestError";
}

function stableType(type: unknown, kind: Kind): unknown {
  if (typeof type !== "string" || general[kind].test(type)) return type;
  if (type === type.toUpperCase()) return "BAD_REQUEST";
  return type.startsWith("https:") ? type.replace(/[^/]*$/, "bad-request") : "invalidParamsError";
}

/** A list of texts is free text too; other details belong to the mistake of the example. */
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

/** Prism's message with the contract's spelling: Prism lowers the case of parameters' names. */
export function reasonOf(
  { request }: PrismOperation,
  { message, path = [] }: { readonly message: string; readonly path?: readonly string[] },
): string {
  const [place, ...steps] = path;
  if (place === "body") {
    const where = steps.join(".");
    return where === "" || message.includes(where) ? message : `${message} (in ${where})`;
  }
  const declared = [request?.query, request?.headers, request?.path].flatMap((list) => list ?? []);
  // A name is quoted, or comes after the word: `parameter email must match format "email"`.
  return message.replace(/'([^']+)'|(?<=\bparameter )[\w-]+\b/g, (word, quoted?: string) => {
    const given = (quoted ?? word).toLowerCase();
    if (quoted === undefined && given !== steps[0]?.toLowerCase()) return word;
    const name = declared.find((parameter) => parameter.name.toLowerCase() === given)?.name;
    return name === undefined ? word : `\`${name}\``;
  });
}

import { isRecord } from "../../shared/is-record.ts";
/** The common fields of both vendors' error bodies. */
export interface ErrorBody {
  code: string | undefined;
  message: string | undefined;
  requestId: string | undefined;
  details: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the known shapes:
 * - `{ requestId, code, message, details }` (Teams)
 * - `{ error: { name, message, details } }` (Qodex)
 * - `{ error: { name: { name, reason } } }` (Qodex, API Security)
 * - `{ type, title, detail }` (problem details, RFC 9457), also inside `error`
 * - `{ type, title, details }` (Qodex, API versions)
 * - `{ name, message }` (Qodex, some 400s)
 * - `{ error: "rateLimited", message }` (Qodex 429)
 * - `{ schemas, detail, status, scimType }` (SCIM, RFC 7644 §3.12)
 *
 * `instance` is not used as the request id: it is the path of the request, including its values.
 */
export function readErrorBody(body: unknown): ErrorBody {
  const root = record(body) ?? {};
  const wrapped = record(root["error"]) ?? root;
  const error = record(wrapped["name"]) ?? wrapped;
  const { detail, details = record(detail) ?? list(detail) } = error;
  return {
    code: codeOf(error),
    // The title is the same for all problems of a type; a message beside a detail is a title.
    message:
      text(detail) ??
      text(error["message"]) ??
      text(error["reason"]) ??
      text(details) ??
      text(error["title"]),
    requestId: text(error["requestId"]) ?? text(root["requestId"]),
    details,
  };
}

function codeOf(error: Fields): string | undefined {
  const flat = text(error["error"]);
  // Frameworks put the reason phrase of the status there, as in `{ error: "Bad Request", statusCode }`.
  if (flat !== undefined && !/\s/.test(flat)) return flat;
  return (
    text(error["code"]) ?? text(error["name"]) ?? text(error["scimType"]) ?? problem(error["type"])
  );
}

/** The last segment of the URI names the problem; `about:blank` names nothing. */
function problem(type: unknown): string | undefined {
  const last = text(type)?.split(/[/#]/).at(-1);
  return last === "about:blank" ? undefined : text(last);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

const record = (value: unknown): Fields | undefined => (isRecord(value) ? value : undefined);

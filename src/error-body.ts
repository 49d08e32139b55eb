/** The fields that both vendors' error bodies have in common, whatever their shape. */
export interface ErrorBody {
  code: string | undefined;
  message: string | undefined;
  requestId: string | undefined;
  details: unknown;
}

/**
 * Reads the shapes that are known, most specific first:
 * - `{ requestId, code, message, details }` (Teams)
 * - `{ error: { name, message, details } }` (Qodex)
 * - `{ error: "rateLimited", message }` (Qodex 429)
 * - `{ schemas, detail, status, scimType }` (SCIM, RFC 7644 §3.12)
 * - `{ type, title, detail, instance }` (problem details, RFC 9457)
 * - `{ name, message }` (Qodex, some 400s)
 */
export function readErrorBody(body: unknown): ErrorBody {
  const root = record(body);
  const nested = record(root?.["error"]);
  if (nested) return fields(nested, text(nested["name"]) ?? text(nested["code"]), "message");
  if (!root)
    return { code: undefined, message: undefined, requestId: undefined, details: undefined };
  const flat = text(root["error"]);
  if (flat !== undefined) return fields(root, flat, "message");
  if (Array.isArray(root["schemas"])) return fields(root, text(root["scimType"]), "detail");
  const code = text(root["code"]) ?? text(root["name"]);
  if (code === undefined && (root["title"] !== undefined || root["type"] !== undefined)) {
    return problem(root);
  }
  return fields(root, code, "message");
}

/** `type` is a URI whose last segment names the problem; `about:blank` names nothing. */
function problem(root: Record<string, unknown>): ErrorBody {
  const last = text(root["type"])?.split(/[/#]/).at(-1);
  const detail = root["detail"];
  return {
    code: last === "about:blank" || last === "" ? undefined : last,
    message: text(detail) ?? text(root["title"]),
    requestId: text(root["requestId"]) ?? text(root["instance"]),
    details: typeof detail === "object" ? (detail ?? undefined) : undefined,
  };
}

function fields(
  source: Record<string, unknown>,
  code: string | undefined,
  messageKey: "message" | "detail",
): ErrorBody {
  return {
    code,
    message: text(source[messageKey]) ?? text(source["message"]) ?? text(source["detail"]),
    requestId: text(source["requestId"]),
    details: source["details"],
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

import type { MockRequest } from "../types.ts";

/**
 * One log line per request: method, path, status, milliseconds, the responder, and the violated rules or
 * the error's own reason.
 * Escapes control characters, so that a request cannot forge a line.
 */
export function logLine(
  request: Pick<
    MockRequest,
    | "method"
    | "path"
    | "status"
    | "fault"
    | "ms"
    | "operationId"
    | "violations"
    | "reason"
    | "source"
    | "reply"
    | "resource"
    | "example"
  >,
): string {
  const { method, path, status, fault, ms, operationId = "-" } = request;
  const rules = request.violations.map(
    ({ location, message }) => `\n  ! ${location.join(".")}: ${message}`,
  );
  const isRefused = request.violations.some(({ severity }) => severity === "Error");
  if (request.reason !== undefined && !isRefused) rules.unshift(`\n  ! ${request.reason}`);
  const outcome = [status || [], fault ?? []].flat().join(" ");
  const source = sourceOf(request);
  const by = source === "" ? "" : ` (${source})`;
  const head = `${outcome} ${method} ${path} ${operationId} ${ms.toFixed(1)} ms${by}`;
  return [head, ...rules].map(escapeLine).join("");
}

/** The layer that responded, and which of its responses it was: `reply-1`, `state: mocks`, `firstPage`. */
function sourceOf({
  source,
  reply,
  resource,
  example,
}: Pick<MockRequest, "source" | "reply" | "resource" | "example">): string {
  if (reply !== undefined) return reply;
  const detail = resource ?? example ?? "";
  return source === undefined || detail === "" ? (source ?? detail) : `${source}: ${detail}`;
}

const escapeLine = (text: string, index: number): string =>
  index === 0 ? escapeControls(text) : `\n${escapeControls(text.slice(1))}`;

/** Escapes control characters, such as a line feed as `\x0a`. */
export const escapeControls = (text: string): string =>
  text.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);

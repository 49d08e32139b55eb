import type { MockRequest } from "../types.ts";

/**
 * One line about one request, for people: method, path, status, milliseconds, and the broken rules.
 * Control characters are escaped, so that a request cannot forge a line.
 */
export function logLine(
  request: Pick<
    MockRequest,
    "method" | "path" | "status" | "fault" | "ms" | "operationId" | "violations"
  >,
): string {
  const { method, path, status, fault, ms, operationId = "-" } = request;
  const rules = request.violations.map(
    ({ location, message }) => `\n  ! ${location.join(".")}: ${message}`,
  );
  const outcome = [status || [], fault ?? []].flat().join(" ");
  const head = `${outcome} ${method} ${path} ${operationId} ${ms.toFixed(1)} ms`;
  return [head, ...rules].map(escapeLine).join("");
}

const escapeLine = (text: string, index: number): string =>
  index === 0 ? escapeControls(text) : `\n${escapeControls(text.slice(1))}`;

/** Text without a control character, such as the end of a line: `\x0a` stands in its place. */
export const escapeControls = (text: string): string =>
  text.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);

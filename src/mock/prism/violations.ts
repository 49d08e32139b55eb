import type { Violation } from "../types.ts";
import { asciiJson } from "./ascii-json.ts";
import type { Diagnostic } from "./prism.ts";

const severities = ["Error", "Warning", "Information", "Hint"] as const;
const maxHeaderLength = 8_092;

/** A violation that the mock itself detected. */
export const brokenRule = (code: string, message: string, ...path: string[]): Diagnostic => ({
  code,
  message,
  path,
  severity: 0,
});

/** Whether violations reject the request; some are warnings. */
export const isBroken = (broken: readonly Diagnostic[]): boolean =>
  broken.some(({ severity }) => severity === 0);

/** The status of the rejection: for the key, for the media type of the body, or for anything else. */
export function rejectionStatus(broken: readonly Diagnostic[]): 401 | 415 | 422 {
  const has = (status: number): boolean => broken.some(({ code }) => code === status);
  if (has(401)) return 401;
  return has(415) ? 415 : 422;
}

/** A violation as logged and sent. */
export function toViolation(side: "request" | "response", broken: Diagnostic): Violation {
  return {
    location: [side, ...(broken.path ?? [])],
    severity: severities[broken.severity] ?? "Error",
    ...(broken.code === undefined ? {} : { code: broken.code }),
    message: broken.message,
  };
}

/**
 * The value of the `sl-violations` header: JSON in ASCII, which headers require, cut to the length that
 * common clients accept.
 */
export function violationsHeader(violations: readonly Violation[]): string {
  const json = asciiJson(JSON.stringify(violations));
  return json.length > maxHeaderLength
    ? `Too many violations! ${json.slice(0, maxHeaderLength)}`
    : json;
}

import { isRecord } from "../../shared/is-record.ts";
import type { MockResponse } from "../middleware/middleware.ts";

/** The maximum length of a shown reason, in characters. */
export const longestReason = 500;
/** More is kept than shown, because a text that is cut inside a key would show its start. */
const longestKept = 4_000;

/** Human-readable fields of the vendors' errors, the most specific ones first. */
const freeText = ["detail", "message", "reason", "details", "title"];

/** The free text of an error body. */
export function reasonOf({ reason, body }: MockResponse): string | undefined {
  if (reason !== undefined || body === undefined) return reason;
  const text = textIn(parsed(body));
  return text?.slice(0, longestKept);
}

function textIn(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  for (const wrapper of ["error", "name"]) {
    const inner = textIn(body[wrapper]);
    if (inner !== undefined) return inner;
  }
  return freeText.map((name) => body[name]).find((value) => typeof value === "string");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

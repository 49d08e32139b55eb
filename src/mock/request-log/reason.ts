import { isRecord } from "../../shared/is-record.ts";
import type { MockResponse } from "../middleware/middleware.ts";

/** The maximum length of a kept reason, in characters. */
const longest = 500;

/** Human-readable fields of the vendors' errors. A title may precede any of them. */
const freeText = ["detail", "message", "reason", "details"];

/** The free text of an error body. */
export function reasonOf({ reason, body }: MockResponse): string | undefined {
  if (reason !== undefined || body === undefined) return reason;
  const text = textIn(parsed(body));
  return text?.slice(0, longest);
}

function textIn(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  for (const wrapper of ["error", "name"]) {
    const inner = textIn(body[wrapper]);
    if (inner !== undefined) return inner;
  }
  const { title } = body;
  const [text] = freeText.map((name) => body[name]).filter((value) => typeof value === "string");
  const parts = [title, text].filter((part) => typeof part === "string" && part !== "");
  return parts.length > 0 ? parts.map(ended).join(" ") : undefined;
}

/** Turns a text into a sentence. */
const ended = (part: unknown, index: number, { length }: readonly unknown[]): string =>
  index < length - 1 ? `${part}`.replace(/[.:]?$/, ":") : `${part}`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { isRecord } from "../../shared/is-record.ts";
import type { MockResponse } from "../middleware/middleware.ts";

/** The most of a reason that is kept, in characters. */
const longest = 500;

/** Fields of the vendors' errors that are meant for people. A title may come before any of them. */
const freeText = ["detail", "message", "reason", "details"];

/** What the body of an error says in its free text. */
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

/** A text as a sentence of its own. */
const ended = (part: unknown, index: number, { length }: readonly unknown[]): string =>
  index < length - 1 ? `${part}`.replace(/[.:]?$/, ":") : `${part}`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

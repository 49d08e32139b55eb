import { isDeepStrictEqual } from "node:util";
import type { Reply } from "../../support/mock/raw.ts";

/** The difference that {@link comparable} removes, because most rejected requests have it. */
export const spelling =
  "violations spell names as the contract does, and say where a key or type belongs and how a date is written";

/**
 * A reply without what Prism never sends (notes about undeclared parts, header names for CORS), and with
 * violations in Prism's spelling.
 */
export function comparable(reply: Reply): Reply {
  const {
    "access-control-expose-headers": _,
    vary: __,
    "x-mock-summary": ___,
    ...headers
  } = reply.headers;
  const noted = violationsOf(reply);
  if (noted.length === 0) return { ...reply, headers };
  const left = noted.filter(({ code }) => !/^unknown-/.test(String(code))).map(asPrismSpells);
  const { "sl-violations": ____, ...others } = headers;
  if (left.length === 0) return { ...reply, headers: others };
  return { ...reply, headers: { ...others, "sl-violations": JSON.stringify(left) } };
}

function asPrismSpells(noted: Noted): Noted {
  const { location, code } = noted;
  const message = (noted.message ?? "").replace(/(?<=format "date.*"), such as \S+Z?/, "");
  if (code === 401) return { ...noted, message: "" };
  // The list in a problem of Prism's does not begin with the side.
  const isBody = location[0] === "body" || location[1] === "body";
  return {
    ...noted,
    location: isBody ? location : location.map((step) => step.toLowerCase()),
    message: isBody
      ? message.replace(/ \((?:in|without) [^)]*\)$/, "")
      : message.toLowerCase().replaceAll(/[`']/g, ""),
  };
}

/** Whether two responses are equal except for the violations they report. */
export const areSame = (ours: Reply, theirs: Reply): boolean =>
  isDeepStrictEqual(
    [rest(ours, "sl-violations"), ours.body],
    [rest(theirs, "sl-violations"), theirs.body],
  );

/** A problem of 422 without the text that names the violations. */
export function withoutDetail(reply: Reply): Reply {
  if (reply.status !== 422 || !reply.body.startsWith("{")) return reply;
  const { detail: _, validation, ...body } = JSON.parse(reply.body) as Record<string, unknown>;
  const { "content-length": __, ...headers } = reply.headers;
  const noted = ((validation ?? []) as Noted[]).map(asPrismSpells);
  return { ...reply, headers, body: JSON.stringify({ ...body, noted }) };
}

/** A reply without its body and one header. */
export function rest({ status, headers }: Reply, name: string): unknown {
  const { [name]: _, ...others } = headers;
  return { status, headers: others };
}

export const withoutAllow = (reply: Reply): unknown => [rest(reply, "allow"), reply.body];

export const requestErrors = (reply: Reply): Noted[] =>
  violationsOf(reply).filter(
    ({ location, severity }) => location[0] === "request" && severity === "Error",
  );

export interface Noted {
  readonly location: readonly string[];
  readonly code?: unknown;
  readonly severity?: string;
  readonly message?: string;
}

export function violationsOf({ headers }: Reply): Noted[] {
  const text = String(headers["sl-violations"] ?? "[]");
  return text.startsWith("[") ? JSON.parse(text) : [];
}

import { isDeepStrictEqual } from "node:util";
import { chooseMediaType } from "../../../src/mock/negotiation/accept.ts";
import type { Reply } from "../../support/mock/raw.ts";
import type { AnyRequest } from "./any-request.ts";

/** The parts of a request that decide how the responses may differ. */
export type Asked = Pick<AnyRequest, "operation" | "headers" | "target"> & { method: string };

/** An intended difference between the mock and Prism. */
interface Difference {
  readonly reason: string;
  /** Whether it explains all differences between two responses to a request. */
  explains(request: Asked, ours: Reply, theirs: Reply): boolean;
}

/**
 * The request to send to Prism for the response that the mock returns:
 * - `Accept` names the media type of a success, and is ignored for a requested error, which has its own
 *   type.
 * - The mock weighs `Accept` (RFC 9110 §12.5.1) and selects one type; Prism takes the first.
 */
export function askPrism<R extends Asked>(request: R): R {
  const { accept, ...others } = request.headers;
  const asksForError =
    /code\s*=\s*"?[3-9]\d\d/i.test(others["prefer"] ?? "") ||
    (!others["prefer"] && /__code=[3-9]\d\d/.test(request.target));
  if (asksForError) return { ...request, headers: others };
  const chosen = chooseMediaType(request.operation.mediaTypes, accept);
  return chosen === undefined ? request : { ...request, headers: { ...others, accept: chosen } };
}

/** All other intended differences to plain Prism that any request may encounter. */
export const differences: readonly Difference[] = [
  {
    reason: "what was wrong is in the body, in the vendor's shape",
    explains: (_, ours, theirs) =>
      ours.status === theirs.status &&
      ours.status !== undefined &&
      ours.status >= 400 &&
      requestErrors(ours).length > 0 &&
      isDeepStrictEqual(rest(ours, "content-length"), rest(theirs, "content-length")),
  },
  {
    reason:
      "header and detail tell what was wrong also where the contract declares no answer to it",
    explains: (_, ours, theirs) =>
      theirs.headers["content-type"] === "application/problem+json" &&
      violationsOf(theirs).length === 0 &&
      areSame(withoutDetail(ours), withoutDetail(theirs)) &&
      violationsOf(ours).every(({ location }) => location[0] === "request"),
  },
  {
    reason: "a broken request is answered with 400 where it is declared, as the vendor does",
    explains: (_, ours, theirs) =>
      ours.status === 400 &&
      theirs.status === 422 &&
      isDeepStrictEqual(violationsOf(ours), violationsOf(theirs)),
  },
  {
    reason: "lists end, and know their cursors",
    explains: ({ operation: { paging }, target, headers }, ours, theirs) =>
      paging !== undefined &&
      headers["prefer"] === undefined &&
      [paging.request ?? [], paging.pageSize ?? []]
        .flat()
        .some((name) => target.includes(`${name}=`)) &&
      theirs.status === 200 &&
      (ours.status === 200 || violationsOf(ours).every(({ code }) => code === "cursor")),
  },
  {
    reason: "Accept chooses among all successes, not only in the lowest",
    explains: ({ operation }, ours, theirs) =>
      operation.mediaTypes.length > 1 &&
      String(ours.status).startsWith("2") &&
      (theirs.status === 406 || theirs.status === 200),
  },
  {
    reason: "a form that Accept refuses is never sent, and a header without entries refuses none",
    explains: ({ headers }, ours, theirs) =>
      (ours.status === 406 && /;\s*q=0/.test(headers["accept"] ?? "")) ||
      (/^[\s,]*$/.test(headers["accept"] ?? "x") && theirs.status === 500),
  },
  {
    reason: "version 10 is labelled as the service does",
    explains: (_, ours, theirs) =>
      theirs.headers["content-type"] === "application/vnd.api.v10+json" &&
      ours.headers["content-type"] === "application/json" &&
      isDeepStrictEqual(
        [rest(ours, "content-type"), ours.body],
        [rest(theirs, "content-type"), theirs.body],
      ),
  },
  {
    reason: "an answer is checked against the body of its own media type",
    explains: (_, ours, theirs) =>
      areSame(ours, theirs) &&
      isDeepStrictEqual(
        violationsOf(ours),
        violationsOf(theirs).filter(({ location }) => location[0] !== "response"),
      ),
  },
  {
    reason: "an unknown route names the API, and where the route is or the nearest ones",
    explains: ({ method }, ours, theirs) =>
      ours.status === 404 &&
      theirs.status === 404 &&
      (method === "HEAD" ||
        /This is the mock of the |The nearest in the contract/.test(ours.body)) &&
      isDeepStrictEqual(rest(ours, "content-length"), rest(theirs, "content-length")),
  },
  {
    reason: "HEAD is GET without a body, and a 405 names the methods of the path",
    explains: ({ method }, ours, theirs) =>
      theirs.status === 405 &&
      (method === "HEAD" || isDeepStrictEqual(withoutAllow(ours), withoutAllow(theirs))),
  },
  {
    reason: "the scheme of Authorization is a key in any case",
    explains: ({ headers }, _, theirs) =>
      /^bearer\s/i.test(headers["authorization"] ?? "") &&
      !headers["authorization"]?.startsWith("Bearer") &&
      theirs.status === 401,
  },
  {
    reason: "a SCIM key needs no scheme",
    explains: ({ headers, target }, _, theirs) =>
      target.startsWith("/scim/") &&
      /^\S+$/.test(headers["authorization"] ?? "") &&
      theirs.status === 401,
  },
  {
    reason: "without any key the mock refuses what Prism takes as a request that needs none",
    explains: ({ headers }, ours, theirs) =>
      ours.status === 401 && theirs.status === 200 && headers["x-api-key"] === undefined,
  },
  {
    reason: "made-up data has declared properties, known values, ids in form and dates near today",
    explains: ({ headers, target }, ours, theirs) =>
      /dynamic\s*=\s*true/.test(`${headers["prefer"] ?? ""} ${target}`) &&
      ours.status === theirs.status &&
      String(ours.status).startsWith("2") &&
      ours.headers["content-type"] === theirs.headers["content-type"],
  },
  {
    reason: "an empty object is no body, and a comma is part of an id",
    explains: ({ headers, target }, ours, theirs) =>
      (headers["content-length"] === "2" && [400, 415, 422].includes(theirs.status ?? 0)) ||
      (target.split("?")[0]?.includes(",") === true && theirs.status !== ours.status),
  },
];

/** The difference that {@link comparable} removes, because most refused requests have it. */
export const spelling =
  "names in violations are spelled as in the contract, and without a key they say where one belongs";

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
  const { location, code, message = "" } = noted;
  if (code === 401) return { ...noted, message: "" };
  // The list in a problem of Prism's does not begin with the side.
  const isBody = location[0] === "body" || location[1] === "body";
  return {
    ...noted,
    location: isBody ? location : location.map((step) => step.toLowerCase()),
    message: isBody
      ? message.replace(/ \(in [^)]*\)$/, "")
      : message.toLowerCase().replaceAll(/[`']/g, ""),
  };
}

/** Whether two responses are equal except for the violations they report. */
const areSame = (ours: Reply, theirs: Reply): boolean =>
  isDeepStrictEqual(
    [rest(ours, "sl-violations"), ours.body],
    [rest(theirs, "sl-violations"), theirs.body],
  );

/** A problem of 422 without the text that says what was wrong. */
function withoutDetail(reply: Reply): Reply {
  if (reply.status !== 422 || !reply.body.startsWith("{")) return reply;
  const { detail: _, validation, ...body } = JSON.parse(reply.body) as Record<string, unknown>;
  const { "content-length": __, ...headers } = reply.headers;
  const noted = ((validation ?? []) as Noted[]).map(asPrismSpells);
  return { ...reply, headers, body: JSON.stringify({ ...body, noted }) };
}

/** A reply without its body and one header. */
function rest({ status, headers }: Reply, name: string): unknown {
  const { [name]: _, ...others } = headers;
  return { status, headers: others };
}

const withoutAllow = (reply: Reply): unknown => [rest(reply, "allow"), reply.body];

const requestErrors = (reply: Reply) =>
  violationsOf(reply).filter(
    ({ location, severity }) => location[0] === "request" && severity === "Error",
  );

interface Noted {
  readonly location: readonly string[];
  readonly code?: unknown;
  readonly severity?: string;
  readonly message?: string;
}

export function violationsOf({ headers }: Reply): Noted[] {
  const text = String(headers["sl-violations"] ?? "[]");
  return text.startsWith("[") ? JSON.parse(text) : [];
}

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

/** All other intended differences from plain Prism that a request may encounter. */
export const differences: readonly Difference[] = [
  {
    reason: "the body of a rejection names the violations, in the vendor's format",
    explains: (_, ours, theirs) =>
      ours.status === theirs.status &&
      ours.status !== undefined &&
      ours.status >= 400 &&
      requestErrors(ours).length > 0 &&
      isDeepStrictEqual(rest(ours, "content-length"), rest(theirs, "content-length")),
  },
  {
    reason:
      "header and detail list the violations, even if the contract declares no response for them",
    explains: (_, ours, theirs) =>
      theirs.headers["content-type"] === "application/problem+json" &&
      violationsOf(theirs).length === 0 &&
      areSame(withoutDetail(ours), withoutDetail(theirs)) &&
      violationsOf(ours).every(({ location }) => location[0] === "request"),
  },
  {
    reason: "an invalid request gets 400, as from the vendor, if the operation declares it",
    explains: (_, ours, theirs) =>
      ours.status === 400 &&
      theirs.status === 422 &&
      isDeepStrictEqual(violationsOf(ours), violationsOf(theirs)),
  },
  {
    reason: "lists end, and reject cursors that they have not returned",
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
    reason: "Accept selects among the media types of all 2xx responses, not only of the lowest one",
    explains: ({ operation }, ours, theirs) =>
      operation.mediaTypes.length > 1 &&
      String(ours.status).startsWith("2") &&
      (theirs.status === 406 || theirs.status === 200),
  },
  {
    reason: "a media type that Accept excludes is never sent, and an empty Accept excludes none",
    explains: ({ headers }, ours, theirs) =>
      (ours.status === 406 && /;\s*q=0/.test(headers["accept"] ?? "")) ||
      (/^[\s,]*$/.test(headers["accept"] ?? "x") && theirs.status === 500),
  },
  {
    reason: "version 10 is labelled application/json, as by the service",
    explains: (_, ours, theirs) =>
      theirs.headers["content-type"] === "application/vnd.api.v10+json" &&
      ours.headers["content-type"] === "application/json" &&
      isDeepStrictEqual(
        [rest(ours, "content-type"), ours.body],
        [rest(theirs, "content-type"), theirs.body],
      ),
  },
  {
    reason: "a response is validated against the schema of its own media type",
    explains: (_, ours, theirs) =>
      areSame(ours, theirs) &&
      isDeepStrictEqual(
        violationsOf(ours),
        violationsOf(theirs).filter(({ location }) => location[0] !== "response"),
      ),
  },
  {
    reason: "the 404 of an unknown route names this API, and the route's API or the nearest routes",
    explains: ({ method }, ours, theirs) =>
      ours.status === 404 &&
      theirs.status === 404 &&
      (method === "HEAD" ||
        /This is the mock of the |The nearest in the contract/.test(ours.body)) &&
      isDeepStrictEqual(rest(ours, "content-length"), rest(theirs, "content-length")),
  },
  {
    reason: "HEAD gets the response to GET without its body, and a 405 lists the path's methods",
    explains: ({ method }, ours, theirs) =>
      theirs.status === 405 &&
      (method === "HEAD" || isDeepStrictEqual(withoutAllow(ours), withoutAllow(theirs))),
  },
  {
    reason: "the scheme of Authorization is case-insensitive",
    explains: ({ headers }, _, theirs) =>
      /^bearer\s/i.test(headers["authorization"] ?? "") &&
      !headers["authorization"]?.startsWith("Bearer") &&
      theirs.status === 401,
  },
  {
    reason: "a SCIM key works without a scheme",
    explains: ({ headers, target }, _, theirs) =>
      target.startsWith("/scim/") &&
      /^\S+$/.test(headers["authorization"] ?? "") &&
      theirs.status === 401,
  },
  {
    reason: "a request without any key gets 401; Prism accepts it as one that needs no key",
    explains: ({ headers }, ours, theirs) =>
      ours.status === 401 && theirs.status === 200 && headers["x-api-key"] === undefined,
  },
  {
    reason: "generated data has declared properties, known values, valid ids and dates near today",
    explains: ({ headers, target }, ours, theirs) =>
      /dynamic\s*=\s*true/.test(`${headers["prefer"] ?? ""} ${target}`) &&
      ours.status === theirs.status &&
      String(ours.status).startsWith("2") &&
      ours.headers["content-type"] === theirs.headers["content-type"],
  },
  {
    reason:
      "an example that the selected response does not have is a 404; Prism tries other responses",
    explains: (_, ours, theirs) =>
      ours.status === 404 &&
      / exampleKey: /.test(ours.body) &&
      (theirs.body === "" || [200, 201, 202, 500].includes(theirs.status ?? 0)),
  },
  {
    reason: "the 404 of an undeclared status or example lists the declared ones",
    explains: (_, ours, theirs) =>
      ours.status === 404 &&
      theirs.status === 404 &&
      / (?:The contract (?:declares|has): |It has no examples\.)/.test(ours.body) &&
      isDeepStrictEqual(rest(ours, "content-length"), rest(theirs, "content-length")),
  },
  {
    reason: "an empty object counts as no body, and a comma as part of an id",
    explains: ({ headers, target }, ours, theirs) =>
      (headers["content-length"] === "2" && [400, 415, 422].includes(theirs.status ?? 0)) ||
      (target.split("?")[0]?.includes(",") === true && theirs.status !== ours.status),
  },
];

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
const areSame = (ours: Reply, theirs: Reply): boolean =>
  isDeepStrictEqual(
    [rest(ours, "sl-violations"), ours.body],
    [rest(theirs, "sl-violations"), theirs.body],
  );

/** A problem of 422 without the text that names the violations. */
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

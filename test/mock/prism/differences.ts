import { isDeepStrictEqual } from "node:util";
import { chooseMediaType } from "../../../src/mock/negotiation/accept.ts";
import { loadPrism } from "../../../src/mock/prism/prism.ts";
import type { Reply } from "../../support/mock/raw.ts";
import type { AnyRequest } from "./any-request.ts";
import {
  areSame,
  requestErrors,
  rest,
  violationsOf,
  withoutAllow,
  withoutDetail,
} from "./comparable.ts";

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
 *   type. Only between several labels of an error does it decide.
 * - The mock weighs `Accept` (RFC 9110 §12.5.1) and selects one type; Prism takes the first.
 * - `Prefer` without a preference of Prism's does not hide the query (RFC 7240 §2: unknown ones are
 *   ignored).
 */
export function askPrism<R extends Asked>(asked: R): R {
  const request = selectsNothing(asked) ? { ...asked, headers: withoutPrefer(asked) } : asked;
  const { accept, ...others } = request.headers;
  const asksForError =
    /code\s*=\s*"?[3-9]\d\d/i.test(others["prefer"] ?? "") ||
    (!others["prefer"] && /__code=[3-9]\d\d/.test(request.target));
  if (asksForError) return { ...request, headers: others };
  const chosen = chooseMediaType(request.operation.mediaTypes, accept);
  return chosen === undefined ? request : { ...request, headers: { ...others, accept: chosen } };
}

function selectsNothing({ headers: { prefer } }: Asked): boolean {
  if (prefer === undefined) return false;
  const url = { path: "/", query: {} };
  const found = loadPrism().preferences({ method: "get", url, headers: { prefer }, body: null });
  return found._tag === "Right" && Object.values(found.right).every((value) => value === undefined);
}

const withoutPrefer = ({ headers: { prefer: _, ...others } }: Asked): Asked["headers"] => others;

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
      !/code|example|dynamic=(?!false)/i.test(headers["prefer"] ?? "") &&
      [paging.request ?? [], paging.pageSize ?? []]
        .flat()
        .some((name) => target.includes(`${name}=`)) &&
      [200, 406].includes(theirs.status ?? 0) &&
      (ours.status === 200 || violationsOf(ours).every(({ code }) => code === "cursor")),
  },
  {
    reason: "Accept selects among the media types of all 2xx responses, not only of the lowest one",
    explains: ({ operation, headers }, ours, theirs) =>
      // The path may be that of another operation.
      (operation.mediaTypes.length > 1 || /vnd\.api/.test(headers["accept"] ?? "")) &&
      String(ours.status).startsWith("2") &&
      [200, 406, 500].includes(theirs.status ?? 0),
  },
  {
    reason: "a media type that Accept excludes is never sent, and an empty Accept excludes none",
    explains: ({ headers }, ours, theirs) =>
      (ours.status === 406 && /;\s*q=0/.test(headers["accept"] ?? "")) ||
      (/^[\s,]*$/.test(headers["accept"] ?? "x") && theirs.status === 500),
  },
  {
    reason: "a requested success in a media type that it does not have is a 406; Prism's is a 500",
    explains: (_, ours, theirs) => ours.status === 406 && theirs.status === 500,
  },
  {
    reason: "a response without a body has no Content-Type; Prism labels it text/plain",
    explains: (_, ours, theirs) =>
      theirs.body === "" &&
      theirs.headers["content-type"] === "text/plain" &&
      ours.headers["content-type"] === undefined &&
      isDeepStrictEqual(
        [rest(theirs, "content-type"), ""],
        [rest(ours, "content-type"), ours.body],
      ),
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
    reason: "Accept selects the label of a requested error that has several",
    explains: ({ headers }, ours, theirs) =>
      (ours.status ?? 0) >= 300 &&
      headers["accept"] !== undefined &&
      [ours, theirs].every((reply) => /[/+]json$/.test(String(reply.headers["content-type"]))) &&
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
      (theirs.status === 401 || / exampleKey: /.test(theirs.body)),
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
      ours.status === 401 && theirs.status !== 401 && headers["x-api-key"] === undefined,
  },
  {
    reason: "an access key in the query is enough, also beside an unknown Authorization header",
    explains: ({ target }, ours, theirs) =>
      theirs.status === 401 && ours.status !== 401 && /[?&]access_key=\w/.test(target),
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
      (theirs.body === "" || [200, 201, 202, 406, 500].includes(theirs.status ?? 0)),
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
      (headers["content-length"] === "2" &&
        ([400, 415, 422].includes(theirs.status ?? 0) || areSame(ours, theirs))) ||
      (target.split("?")[0]?.includes(",") === true && theirs.status !== ours.status),
  },
  {
    reason: "a raw slash belongs to a file path",
    explains: ({ operation, target }, _, theirs) =>
      theirs.status === 404 &&
      operation.id.endsWith("ApiSchemaFile") &&
      /\/files\/[^/?]+\/.*$/.test(target),
  },
  {
    reason: "the 404 of a rejection's missing example lists the violations",
    explains: (_, ours, theirs) =>
      [ours, theirs].every(({ status, body }) => status === 404 && / exampleKey: /.test(body)) &&
      requestErrors(ours).length > 0,
  },
];

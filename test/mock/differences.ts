import { isDeepStrictEqual } from "node:util";
import type { AnyRequest } from "./any-request.ts";
import type { Reply } from "./raw.ts";

/** A way in which the mock means to answer otherwise than Prism. */
interface Difference {
  readonly reason: string;
  /** Whether it explains all that is different in two answers to a request. */
  explains(request: AnyRequest, ours: Reply, theirs: Reply): boolean;
}

/**
 * What to ask Prism for the answer that the mock gives: `Accept` names the form of a success, and is
 * nothing to an error that is asked for, which has a form of its own.
 */
export function askPrism(request: AnyRequest): AnyRequest {
  const { accept: _, ...headers } = request.headers;
  const asksForError =
    /code\s*=\s*"?[3-9]\d\d/i.test(headers["prefer"] ?? "") ||
    (!headers["prefer"] && /__code=[3-9]\d\d/.test(request.target));
  return asksForError ? { ...request, headers } : request;
}

/** All other intended differences to plain Prism: what any request may meet is in this table. */
export const differences: readonly Difference[] = [
  {
    reason: "the header tells what was wrong also where the contract declares no answer to it",
    explains: (_, ours, theirs) =>
      theirs.headers["content-type"] === "application/problem+json" &&
      violationsOf(theirs).length === 0 &&
      areSame(ours, theirs) &&
      violationsOf(ours).every(({ location }) => location[0] === "request"),
  },
  {
    reason: "a broken request is answered with 400 where it is declared, as the vendor does",
    explains: (_, ours, theirs) =>
      ours.status === 400 &&
      theirs.status === 422 &&
      ours.headers["sl-violations"] === theirs.headers["sl-violations"],
  },
  {
    reason: "lists end, and know their cursors",
    explains: ({ operation: { paging }, target, headers }, ours, theirs) =>
      paging !== undefined &&
      headers["prefer"] === undefined &&
      [paging.request, paging.pageSize ?? []].flat().some((name) => target.includes(`${name}=`)) &&
      theirs.status === 200 &&
      (ours.status === 200 || violationsOf(ours).every(({ code }) => code === "cursor")),
  },
  {
    reason: "Accept chooses among all successes, not only in the lowest",
    explains: ({ headers }, ours, theirs) =>
      headers["accept"]?.includes("v10+json") === true &&
      String(ours.status).startsWith("2") &&
      (theirs.status === 406 || theirs.status === 200),
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
];

/** Whether two answers are the same but for the violations that they tell. */
function areSame(ours: Reply, theirs: Reply): boolean {
  const [our, their] = [ours, theirs].map(({ headers, ...reply }) => {
    const { "sl-violations": _, ...others } = headers;
    return { ...reply, headers: others };
  });
  return isDeepStrictEqual(our, their);
}

function violationsOf({ headers }: Reply): { location: string[]; code?: unknown }[] {
  const text = String(headers["sl-violations"] ?? "[]");
  return text.startsWith("[") ? JSON.parse(text) : [];
}

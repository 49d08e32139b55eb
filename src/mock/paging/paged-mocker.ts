import { acceptedTypes, isAccepted } from "../negotiation/negotiation.ts";
import type { Either, MockCall, Mocker, PrismOperation, PrismResponse } from "../prism/prism.ts";
import { brokenRule, isBroken } from "../prism/violations.ts";
import { endOfList, onlyPage, pageBody } from "./page-body.ts";
import {
  choosePage,
  isLaterPage,
  type Pages,
  readPages,
  requestedSize,
  type Slice,
  selectsResponse,
} from "./paging.ts";

/**
 * Makes lists paginated and finite. A list request that selects no response gets the example of its page;
 * unknown cursors are rejected. A list of generated data has one page, and every later one is empty.
 */
export function pagedMocker(mock: Mocker): Mocker {
  const pages = new WeakMap<PrismOperation, { readonly list: Pages | undefined }>();
  const pagesOf = (operation: PrismOperation): Pages | undefined => {
    const known = pages.get(operation) ?? { list: readPages(operation) };
    pages.set(operation, known);
    return known.list;
  };
  const slices = new WeakMap<PrismResponse, Map<string, PrismResponse>>();
  return (call) => {
    const list = pagesOf(call.resource);
    const { validations, data } = call.input;
    if (
      !list ||
      selectsResponse(call.config) ||
      isBroken(validations) ||
      prefersUnpagedType(list, data.headers)
    ) {
      return mock(call);
    }
    if (call.config.dynamic) {
      const size = requestedSize(list, data.url.query);
      const one = (body: unknown) => onlyPage(body, list, size);
      const page = isLaterPage(list, data.url.query)
        ? (body: unknown) => endOfList(body, list)
        : one;
      return (logger) =>
        changed(mock(call)(logger), (whole) => ({ ...whole, body: page(whole.body) }));
    }
    const page = choosePage(list, data.url.query);
    if ("unknownCursor" in page) return mock(refused(call, list, page.unknownCursor));
    const chosen = mock({ ...call, config: { ...call.config, exampleKey: page.example } });
    if (!page.range) return chosen;
    return (logger) => changed(chosen(logger), (whole) => cut(whole, list, page));
  };

  /** Caches the slices of each response. */
  function cut(whole: PrismResponse, list: Pages, page: Slice): PrismResponse {
    const known = slices.get(whole) ?? new Map<string, PrismResponse>();
    slices.set(whole, known);
    const key = JSON.stringify([page.range, page.size]);
    const slice = known.get(key) ?? { ...whole, body: pageBody(whole.body, list, page) };
    known.set(key, slice);
    return slice;
  }
}

/** Whether the most preferred media type of the request has no pages. Without `Accept`, that is JSON. */
function prefersUnpagedType(list: Pages, headers: Readonly<Record<string, string>>): boolean {
  if (list.otherTypes.length === 0) return false;
  const accepted = acceptedTypes({ accept: headers["accept"] ?? "application/json" });
  const first = accepted.find(
    (type) => list.otherTypes.includes(type) || isAccepted(list.mediaType, [type]),
  );
  return first !== undefined && list.otherTypes.includes(first);
}

/** Marks the call as invalid, so that Prism returns the declared 400 and reports the violation. */
function refused(call: MockCall, list: Pages, cursor: string): MockCall {
  const { query } = call.input.data.url;
  const name = list.parameters.find((parameter) => String(query[parameter]) === cursor) ?? "";
  const message = `Request query parameter \`${name}\` must be empty or a cursor from the previous page`;
  call.input.validations.push(brokenRule("cursor", message, "query", name));
  return call;
}

function changed(
  response: Either<Error, PrismResponse>,
  change: (whole: PrismResponse) => PrismResponse,
): Either<Error, PrismResponse> {
  return response._tag === "Left" ? response : { _tag: "Right", right: change(response.right) };
}

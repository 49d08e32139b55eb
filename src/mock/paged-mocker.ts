import { acceptedTypes, isAccepted } from "./negotiation.ts";
import { pageBody } from "./page-body.ts";
import { asksForOneAnswer, choosePage, type Pages, readPages, type Slice } from "./paging.ts";
import type { Either, MockCall, Mocker, PrismOperation, PrismResponse } from "./prism.ts";
import { brokenRule } from "./violations.ts";

/**
 * Makes lists end. On a list, a request that asks for no answer of its own choice gets the example of
 * its page, and a cursor that was never handed out is refused.
 */
export function pagedMocker(mock: Mocker, operations: readonly PrismOperation[]): Mocker {
  const pages = new Map(operations.map((operation) => [operation, readPages(operation)]));
  return (call) => {
    const list = pages.get(call.resource);
    const { validations, data } = call.input;
    if (
      !list ||
      asksForOneAnswer(call.config) ||
      validations.some((v) => v.severity === 0) ||
      asksForAnotherForm(list, data.headers)
    ) {
      return mock(call);
    }
    const page = choosePage(list, data.url.query);
    if ("unknownCursor" in page) return mock(refused(call, list));
    const chosen = mock({ ...call, config: { ...call.config, exampleKey: page.example } });
    if (!page.range) return chosen;
    return (logger) => cut(chosen(logger), list, page);
  };
}

/** Whether the form that the request wants most has no pages. Without `Accept` it wants JSON. */
function asksForAnotherForm(list: Pages, headers: Readonly<Record<string, string>>): boolean {
  const accepted = acceptedTypes({ accept: "application/json", ...headers });
  const first = accepted.find(
    (type) => list.otherTypes.includes(type) || isAccepted(list.mediaType, [type]),
  );
  return first !== undefined && list.otherTypes.includes(first);
}

/** The call as a broken one, so that Prism answers with the declared 400 and reports the violation. */
function refused(call: MockCall, list: Pages): MockCall {
  const message = "Request query parameter must be empty or a cursor from the previous page";
  call.input.validations.push(brokenRule("cursor", message, "query", list.parameters.join(" or ")));
  return call;
}

function cut(
  answer: Either<Error, PrismResponse>,
  pages: Pages,
  page: Slice,
): Either<Error, PrismResponse> {
  if (answer._tag === "Left") return answer;
  const { right } = answer;
  return { _tag: "Right", right: { ...right, body: pageBody(right.body, pages, page) } };
}

import { isRecord } from "../../shared/is-record.ts";
import { wantsPage } from "../page/endpoints.ts";
import { apiNames } from "../server/apis.ts";
import type { Api } from "../types.ts";
import type { IncomingRequest, Middleware } from "./middleware.ts";

/** The other API that has the route of a request, and the URL of its mock. */
export type Elsewhere = (
  request: IncomingRequest,
) => { readonly api: Api; readonly url: string } | undefined;

/**
 * Adds to the 404 of an unknown route which API this mock serves and which one has the route. For
 * browsers, also links the page.
 */
export const unknownRoute =
  (api: Api, elsewhere: Elsewhere): Middleware =>
  async (request, next) => {
    const response = await next(request);
    if (response.status !== 404 || response.operation || response.source) return response;
    const problem = JSON.parse(response.body ?? "null");
    if (!isRecord(problem) || !String(problem["type"]).endsWith("#NO_PATH_MATCHED_ERROR")) {
      return response;
    }
    const other = elsewhere(request);
    const [, nearest] = String(problem["detail"]).split(/(?=The nearest in the contract: )/);
    const detail = [
      `This is the mock of the ${apiNames[api]} API.`,
      `Its contract has no route ${request.url.path}.`,
      other ? `The ${apiNames[other.api]} API has it; its mock is at ${other.url}.` : nearest,
      wantsPage(request) && "In a browser, /__mock/ shows the requests to this mock.",
    ];
    const body = JSON.stringify({ ...problem, detail: detail.filter(Boolean).join(" ") });
    return { ...response, body };
  };

import { isRecord } from "../../shared/is-record.ts";
import { wantsPage } from "../page/endpoints.ts";
import { apiNames } from "../server/apis.ts";
import type { Api } from "../types.ts";
import type { IncomingRequest, Middleware } from "./middleware.ts";

/** The other API whose contract has the route of a request, and where its mock is. */
export type Elsewhere = (
  request: IncomingRequest,
) => { readonly api: Api; readonly url: string } | undefined;

/**
 * Says in the 404 of an unknown route whose mock this is and which one has the route. A browser also learns
 * where the page is.
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
      other ? `The ${apiNames[other.api]} API has it, and its mock is at ${other.url}.` : nearest,
      wantsPage(request) && "In a browser, /__mock/ shows what this mock was asked.",
    ];
    const body = JSON.stringify({ ...problem, detail: detail.filter(Boolean).join(" ") });
    return { ...response, body };
  };

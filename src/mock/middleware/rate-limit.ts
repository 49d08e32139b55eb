import { presentedKeys } from "../credentials/credentials.ts";
import type { Allowance, MonthlyAllowance, Quota } from "../limits/quota.ts";
import { rateLimitsOf } from "../limits/rate-limits.ts";
import { declaresExample } from "../negotiation/selected-example.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { Api, RateLimitOptions } from "../types.ts";
import type { Middleware, MockResponse } from "./middleware.ts";
import { preferring } from "./prefer.ts";

/** The 429 of an operation with this example, if it has one: SCIM has none for an exhausted quota. */
const preferenceFor = (operation: PrismOperation, example: string): string =>
  declaresExample(operation, 429, example) ? `code=429, example=${example}` : "code=429";

/**
 * Enforces the vendor's documented limits per key, and a monthly quota if one is set. Responses report the
 * remaining requests in all headers that the vendor uses.
 */
export const rateLimit =
  (api: Api, engine: () => Engine, quota: Quota, { monthlyQuota }: RateLimitOptions): Middleware =>
  async (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    const [limit, ...others] = operation ? rateLimitsOf(api, operation) : [];
    if (!operation || !limit) return next(request);
    const key = presentedKeys(operation, request)?.join(" ") ?? "";
    const window = quota.take(key, [limit, ...others]);
    const monthly =
      monthlyQuota === undefined ? undefined : quota.ofMonth(key, monthlyQuota, window.allowed);
    const left = { ...windowHeaders(window), ...(monthly && monthHeaders(monthly)) };
    const isExhausted = window.allowed && monthly?.allowed === false;
    if (window.allowed && !isExhausted) return withHeaders(await next(request), left);

    const example = isExhausted ? "serviceLimitExhausted" : "rateLimited";
    const prefer = preferenceFor(operation, example);
    const response = await contract.respond(preferring(request, prefer));
    if (response.status !== 429) return withHeaders(response, left); // The request is also invalid.
    // The contract's example has its own numbers, which do not match this request.
    const refused = withHeaders(without(/ratelimit|retry-?after/, response), left);
    return { ...(isExhausted ? refused : withWait(refused, window)), source: "rate-limit" };
  };

/** For a limit that resets: three headers say how long to wait, and the body says until when. */
function withWait(response: MockResponse, { wait, reset }: Allowance): MockResponse {
  const inText = response.body?.replace(/\b\d{10}\b/, String(reset));
  const reported = {
    "x-ratelimit-retryafter": `${wait}`,
    retryafter: `${wait}`,
    "retry-after": `${wait}`,
  };
  return { ...withHeaders(response, reported), body: inText };
}

function without(name: RegExp, response: MockResponse): MockResponse {
  const headers = Object.entries(response.headers).filter((header) => !name.test(header[0]));
  return { ...response, headers: Object.fromEntries(headers) };
}

const withHeaders = (
  response: MockResponse,
  headers: Readonly<Record<string, string>>,
): MockResponse => ({
  ...response,
  headers: { ...response.headers, ...headers },
});

function windowHeaders({ limit, remaining, reset, wait }: Allowance): Record<string, string> {
  return {
    ...bothNames("limit", limit.requests),
    ...bothNames("remaining", remaining),
    ...bothNames("reset", reset),
    ratelimit: `limit=${limit.requests}, remaining=${remaining}, reset=${wait}`,
    "ratelimit-policy": `${limit.requests};w=${limit.interval}`,
  };
}

const monthHeaders = ({ limit, remaining }: MonthlyAllowance): Record<string, string> => ({
  ...bothNames("limit-month", limit),
  ...bothNames("remaining-month", remaining),
});

const bothNames = (name: string, value: number): Record<string, string> => ({
  [`ratelimit-${name}`]: String(value),
  [`x-ratelimit-${name}`]: String(value),
});

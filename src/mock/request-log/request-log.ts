import type { IncomingRequest, MockResponse } from "../middleware/middleware.ts";
import type { Api, MockRequest } from "../types.ts";
import { longestReason, reasonOf } from "./reason.ts";
import { hideSecrets, hideValues, secretHeader, secretName } from "./redact.ts";
import { secretsOf, withoutSecrets } from "./secrets.ts";

/** Request bodies beyond this many bytes are not kept. */
const maxKeptBody = 16 * 1024;

/** A request with its response and times. */
export interface Exchange {
  readonly api: Api;
  /** The id of its session. */
  readonly session?: string | undefined;
  readonly request: IncomingRequest;
  readonly response: MockResponse;
  /** The arrival time in milliseconds since 1970. */
  readonly time: number;
  /** Keys to replace wherever they occur, in addition to those of the request. */
  readonly secrets?: readonly string[];
  /** The response time in milliseconds. */
  readonly ms: number;
}

/** The parts of an exchange that are kept: no response body, and no large request body. */
function kept(exchange: Exchange, number: number): Kept {
  const { request, response } = exchange;
  return {
    ...exchange,
    number,
    request: request.size > 0 ? slimRequest(request) : request,
    response: {
      ...response,
      body: undefined,
      bytes: undefined,
      ...(response.status < 400 ? {} : { reason: reasonOf(response) }),
    },
  };
}

const slimRequest = (request: IncomingRequest): IncomingRequest => ({
  ...request,
  bytes: undefined,
  body: request.size > maxKeptBody ? null : request.body,
});

/**
 * The redacted exchange: without credentials, wherever they occur. Also hides fields named like a
 * credential, which may contain others.
 */
export function toMockRequest(exchange: Exchange): MockRequest {
  const { api, session, request, response, time, ms } = exchange;
  const secrets = [...(exchange.secrets ?? []), ...secretsOf(request)];
  const clean = <V>(value: V): V => withoutSecrets(value, secrets);
  const operationId = response.operation?.iid;
  const named = new Set(response.operation?.request?.query?.map(({ name }) => name));
  const isSecret = (name: string): boolean => !named.has(name) || secretName.test(name);
  const { body } = request;
  const reason = response.status < 400 ? undefined : reasonOf(response);
  const isJson = body !== null && typeof body !== "string";
  return {
    api,
    ...(session === undefined ? {} : { session: clean(session) }),
    time: new Date(time).toISOString(),
    method: request.method.toUpperCase(),
    path: clean(visiblePath(request, isSecret)),
    ...(operationId === undefined ? {} : { operationId }),
    query: clean(hideValues(request.url.query, isSecret)),
    headers: clean(hideValues(request.headers, (name) => secretHeader.test(name))),
    ...(isJson ? { body: clean(hideSecrets(body)) } : {}),
    status: response.status,
    ...(response.fault === undefined ? {} : { fault: response.fault }),
    ...(response.source === undefined ? {} : { source: response.source }),
    ...(response.reply === undefined ? {} : { reply: response.reply }),
    ...(response.resource === undefined ? {} : { resource: response.resource }),
    ...(response.example === undefined ? {} : { example: response.example }),
    ...(reason === undefined ? {} : { reason: clean(reason).slice(0, longestReason) }),
    ms,
    violations: clean(response.violations),
  };
}

/** Path and query, with `***` for hidden values. */
function visiblePath({ url }: IncomingRequest, isSecret: (name: string) => boolean): string {
  if (url.path === "") return "(not a URL)";
  const query = Object.entries(url.query).flatMap(([name, values]) =>
    [values]
      .flat()
      .map((value) => [name, isSecret(name) ? "***" : encodeURIComponent(value)] as const),
  );
  const text = query.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join("&");
  return url.path + (text === "" ? "" : `?${text}`);
}

/** An exchange with its number in the log, from 1. */
interface Kept extends Exchange {
  readonly number: number;
}

/** The last requests to all APIs, up to 1,000, the oldest first. */
export class RequestLog {
  readonly #limit: number;
  #added = 0;
  #exchanges: Kept[] = [];
  readonly #shown = new WeakMap<Exchange, MockRequest>();

  constructor(limit = 1_000) {
    this.#limit = limit;
  }

  /** Records an exchange. Redacts it only when it is read. */
  add(exchange: Exchange): void {
    this.#added += 1;
    this.#exchanges.push(kept(exchange, this.#added));
    // Trimmed in steps, so that a full log is not copied for each request.
    if (this.#exchanges.length >= this.#limit * 1.25) {
      this.#exchanges = this.#exchanges.slice(-this.#limit);
    }
  }

  entries(): MockRequest[] {
    return this.numbered().map(([, request]) => request);
  }

  /** The entries with their numbers, which increase and are never reused. */
  numbered(): [number: number, request: MockRequest][] {
    return this.#exchanges.slice(-this.#limit).map((exchange) => {
      const shown = this.#shown.get(exchange) ?? toMockRequest(exchange);
      this.#shown.set(exchange, shown);
      return [exchange.number, shown];
    });
  }

  /** Every key in the kept requests. */
  secrets(): string[] {
    const found = this.#exchanges.flatMap(({ request, secrets = [] }) => [
      ...secrets,
      ...secretsOf(request),
    ]);
    return [...new Set(found)];
  }

  clear(api?: Api): void {
    this.#exchanges = this.#exchanges.filter(
      (exchange) => api !== undefined && exchange.api !== api,
    );
  }
}

import type { WithResponse } from "./call.ts";
import { type BuiltRequest, createEngine, type Engine, type RawClient } from "./engine.ts";
import type { Exchange, Reply, TransportSettings } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, checkTimes, resolveRetry } from "./options.ts";
import type { RetryOptions } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import { anySignal } from "./signal.ts";
import { transport } from "./transport.ts";
import { checkBaseUrl, fillPath, queryString } from "./url.ts";
import { headerValue, splitValues } from "./values.ts";

/** What makes an API family at run time. */
export interface Family {
  readonly name: string;
  readonly authorize: TransportSettings["authorize"];
  /** Error codes that are never worth a retry. */
  readonly neverRetry: readonly string[];
}

/** What a client and its clones share. */
export interface Shared {
  readonly engine: Engine;
  readonly budget: RetryBudget;
  readonly warned: Set<string>;
}

/** A new set of what clones share. */
export function createShared(): Shared {
  return { engine: createEngine(), budget: new RetryBudget(), warned: new Set() };
}

/** The answer of a call, with the query that it was asked with. */
export type Answer = WithResponse<unknown> & { readonly sent: Readonly<Record<string, unknown>> };

let clients = 0;

/** Turns an operation and its values into an exchange, and the reply into an answer. */
export class Caller {
  readonly #family: Family;
  readonly #baseUrl: string;
  readonly #options: ClientOptions;
  readonly #defaults: Readonly<Record<string, unknown>>;
  readonly #shared: Shared;
  readonly #settings: TransportSettings;
  readonly #retry: RetryOptions;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #id: string;
  #calls = 0;

  /** @param defaults path parameters that the client was given once. */
  constructor(
    family: Family,
    baseUrl: string,
    options: ClientOptions,
    defaults: Readonly<Record<string, unknown>>,
    shared: Shared,
  ) {
    this.#family = family;
    this.#baseUrl = checkBaseUrl(baseUrl);
    this.#options = options;
    this.#defaults = defaults;
    this.#shared = shared;
    this.#retry = resolveRetry(options.retry);
    const headers: Record<string, string> = {};
    for (const name in options.headers)
      headers[name.toLowerCase()] = headerValue(name, options.headers[name]);
    this.#headers = headers;
    this.#settings = {
      // Looked up at each request, so that a test or an instrumentation may replace the global one.
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      credential: options.apiKey,
      authorize: family.authorize,
      middleware: options.middleware ?? [],
      limiter: options.limiter,
      budget: shared.budget,
      logger: options.logger,
      warned: shared.warned,
    };
    clients += 1;
    this.#id = clients.toString(36) + Math.random().toString(36).slice(2, 6);
  }

  /**
   * Calls an operation.
   *
   * @param input the caller's one object: parameters by name, body and options.
   * @param more query parameters of the page that is asked for.
   * @param end ends the request beside the caller's own signal.
   */
  async call(
    operation: Operation,
    input: unknown,
    more?: Readonly<Record<string, unknown>>,
    end?: AbortSignal,
  ): Promise<Answer> {
    const values = splitValues(operation, input, this.#defaults);
    const { options, path, body } = values;
    const sent = more ? { ...values.query, ...more } : values.query;
    checkTimes(operation.id, options);
    const { signal, release } = anySignal(options.signal, end);
    const { method, path: template } = operation;
    const url = () => {
      const search = queryString(sent, operation.params);
      return this.#baseUrl + fillPath(template, path) + (search && `?${search}`);
    };
    let reply: Reply | undefined;
    let failure: { reason: unknown } | undefined;
    const transmit = async (built: BuiltRequest) => {
      const exchange = this.#exchange(operation, built, options, values.headers, signal);
      try {
        reply = await transport(exchange);
      } catch (reason) {
        // Kept beside the engine: an abort reason may be anything, even undefined.
        failure = { reason };
        return new Response(null, { status: 204 });
      }
      return reply.response;
    };
    try {
      const contentType = operation.body;
      await this.#shared.engine.run({ method, path: template, url, body, contentType }, transmit);
    } finally {
      release();
    }
    if (failure) throw failure.reason;
    if (!reply) throw new TypeError("The engine did not send the request.");
    const { response, data } = reply;
    return { data, response, requestId: response.headers.get("x-request-id") ?? undefined, sent };
  }

  /** The raw client. Error statuses are part of its results; failures without an answer are thrown. */
  raw<Paths extends object>(): RawClient<Paths> {
    const transmit = async (built: BuiltRequest) => {
      const path = new URL(built.url).pathname;
      const operation = { path, keepErrors: true };
      const headers = Object.fromEntries(built.headers);
      const { response, text } = await transport(
        this.#exchange(operation, built, {}, headers, built.signal ?? undefined),
      );
      const { status, statusText } = response;
      const empty = status === 204 || status === 205 || status === 304;
      return new Response(empty ? null : text, { status, statusText, headers: response.headers });
    };
    return this.#shared.engine.raw<Paths>(this.#baseUrl, fillPath, transmit);
  }

  #exchange(
    about: Partial<Operation> & { path: string; keepErrors?: boolean },
    built: BuiltRequest,
    own: CallOptions,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Exchange {
    const options = this.#options;
    this.#calls += 1;
    const accept = about.accept ?? "application/json";
    const json = accept === "*/*" || accept.endsWith("json");
    const type = built.body === undefined ? null : built.headers.get("content-type");
    return {
      settings: this.#settings,
      callId: `${this.#id}-${this.#calls.toString(36)}`,
      operationId: about.id,
      docs: about.id && `${this.#family.name}.html#operation/${about.id}`,
      method: built.method,
      path: about.path,
      url: built.url,
      headers: { accept, ...(type && { "content-type": type }), ...this.#headers, ...headers },
      body: built.body,
      signal,
      timeout: own.timeout ?? options.timeout ?? 30_000,
      totalTimeout: own.totalTimeout ?? options.totalTimeout ?? 0,
      retry: resolveRetry(own.retry, this.#retry),
      idempotent: about.idempotent,
      neverRetry: this.#family.neverRetry,
      redirects: about.redirects === "return",
      read: json ? "json" : "blob",
      keepErrors: about.keepErrors ?? false,
    };
  }
}

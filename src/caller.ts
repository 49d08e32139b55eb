import type { WithResponse } from "./call.ts";
import { type BuiltRequest, createEngine, type Engine } from "./engine.ts";
import { UsageError } from "./errors.ts";
import type { Credential, Exchange, KeyPlace, Reply, TransportSettings } from "./exchange.ts";
import { quietLogger } from "./log.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, checkCallOptions, resolveRetry } from "./options.ts";
import type { RawClient } from "./raw-types.ts";
import type { RetryOptions } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import { anySignal } from "./signal.ts";
import { transport } from "./transport.ts";
import { checkBaseUrl, fillPath, queryString } from "./url.ts";
import { addHeaders, splitValues } from "./values.ts";

/** What makes an API family at run time. */
export interface Family {
  readonly name: string;
  /** How each kind of key is sent, by the contract's name for it; the first one is the default. */
  readonly credentials: Readonly<Record<string, KeyPlace>>;
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
    addHeaders(headers, options.headers);
    this.#headers = headers;
    this.#settings = {
      // Looked up at each request, so that a test or an instrumentation may replace the global one.
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      middleware: options.middleware ?? [],
      limiter: options.limiter || undefined,
      budget: shared.budget,
      logger: quietLogger(options.logger),
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
    checkCallOptions(operation.id || "request()", options);
    const { signal, release } = anySignal(options.signal, end);
    const { method, path: template } = operation;
    const url = () => {
      const search = queryString(sent, operation.params);
      // The path of request() can have a query of its own.
      const joint = template.includes("?") ? "&" : "?";
      return this.#baseUrl + fillPath(template, path) + (search && joint + search);
    };
    let reply: Reply | undefined;
    let failure: { reason: unknown } | undefined;
    const transmit = async (built: BuiltRequest) => {
      const exchange = this.#exchange(operation, built, options, values.headers, signal, sent);
      try {
        reply = await transport(exchange);
      } catch (reason) {
        failure = { reason };
      }
      // Both are kept beside the engine: an abort reason may be anything, even undefined.
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
    const { origin } = new URL(this.#baseUrl);
    const transmit = async (built: BuiltRequest) => {
      // openapi-fetch takes a `baseUrl` per call: the key must not go there.
      if (new URL(built.url).origin !== origin) {
        throw new UsageError("raw: a call cannot go to another origin than the client's.");
      }
      const operation = { path: built.template ?? "", keepErrors: true };
      const headers = Object.fromEntries(built.headers);
      const { response, body } = await transport(
        this.#exchange(operation, built, {}, headers, built.signal ?? undefined),
      );
      const { status, statusText } = response;
      const empty = status === 204 || status === 205 || status === 304;
      return new Response(empty ? null : body, { status, statusText, headers: response.headers });
    };
    return this.#shared.engine.raw<Paths>(this.#baseUrl, fillPath, transmit);
  }

  /** The key that an operation wants: mostly `apiKey`, else the option named as its scheme. */
  #keyFor(about: Partial<Operation>): readonly [Credential, KeyPlace] {
    const { credentials } = this.#family;
    const scheme = about.auth ?? (Object.keys(credentials)[0] as string);
    const option = about.auth ?? "apiKey";
    const credential = (this.#options as unknown as Record<string, Credential | undefined>)[option];
    if (credential === undefined) {
      throw new UsageError(`${about.id} needs another key: create the client with \`${option}\`.`);
    }
    return [credential, credentials[scheme] as KeyPlace];
  }

  #exchange(
    about: Partial<Operation> & { path: string; keepErrors?: boolean },
    built: BuiltRequest,
    own: CallOptions,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
    sent: Readonly<Record<string, unknown>> = {},
  ): Exchange {
    const options = this.#options;
    this.#calls += 1;
    const [credential, keyPlace] = this.#keyFor(about);
    const accept = about.accept ?? "application/json";
    const json = accept === "*/*" || accept.endsWith("json");
    const type = namesOwnType(built.body) ? null : built.headers.get("content-type");
    return {
      settings: this.#settings,
      callId: `${this.#id}-${this.#calls.toString(36)}`,
      // request() has no id: an empty one.
      operationId: about.id || undefined,
      quota: about.quota ?? "default",
      docs: about.id ? `${this.#family.name}.html#operation/${about.id}` : undefined,
      method: built.method,
      // What errors and logs show must not carry a query.
      path: about.path.split("?", 1)[0] ?? "",
      credential,
      keyPlace,
      urlSecrets: secretsIn(about.params, sent),
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

/** Whether `fetch` knows the media type of a body better: a form's has its boundary in it. */
function namesOwnType(body: BodyInit | undefined): boolean {
  return (
    body === undefined ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    (body instanceof Blob && body.type !== "")
  );
}

const noSecrets: readonly string[] = [];

/** The keys among the query parameters. Few operations take one. */
function secretsIn(
  places: Operation["params"] | undefined,
  sent: Readonly<Record<string, unknown>>,
): readonly string[] {
  let found = noSecrets;
  for (const name in sent) {
    if (places?.[name] === "query,secret") found = [...found, String(sent[name])];
  }
  return found;
}

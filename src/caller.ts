import type { WithResponse } from "./call.ts";
import { QodekitError, UsageError } from "./errors.ts";
import type {
  Credential,
  Exchange,
  KeyPlace,
  TransportSettings,
  WireOperation,
} from "./exchange.ts";
import { quietLogger } from "./log.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, checkCallOptions, resolveRetry } from "./options.ts";
import { lazyRaw } from "./raw.ts";
import type { RawClient } from "./raw-types.ts";
import { namesOwnType, writeBody } from "./request-body.ts";
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
  readonly budget: RetryBudget;
  readonly warned: Set<string>;
}

/** A new set of what clones share. */
export function createShared(): Shared {
  return { budget: new RetryBudget(), warned: new Set() };
}

type Values = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

/** The answer of a call, with the query that it was asked with. */
export type Answer = WithResponse<unknown> & { readonly sent: Values };

let clients = 0;

/** Turns an operation and its values into an exchange, and the reply into an answer. */
export class Caller {
  readonly #family: Family;
  readonly #baseUrl: string;
  readonly #options: ClientOptions;
  readonly #defaults: Values;
  readonly #settings: TransportSettings;
  /** How each kind of key is sent; `apiKey` is the family's own, whatever its contract calls it. */
  readonly #places: Readonly<Record<string, KeyPlace>>;
  readonly #retry: RetryOptions;
  readonly #headers: Headers;
  readonly #id: string;
  #calls = 0;

  /** @param defaults path parameters that the client was given once. */
  constructor(
    family: Family,
    baseUrl: string,
    options: ClientOptions,
    defaults: Values,
    shared: Shared,
  ) {
    this.#family = family;
    const [first] = Object.values(family.credentials);
    this.#places = { apiKey: first as KeyPlace, ...family.credentials };
    this.#baseUrl = checkBaseUrl(baseUrl);
    this.#options = options;
    this.#retry = resolveRetry(options.retry);
    this.#defaults = defaults;
    const headers: Record<string, string> = {};
    addHeaders(headers, options.headers);
    this.#headers = headers;
    this.#settings = {
      // Looked up at each request, so that a test or an instrumentation may replace the global one.
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      middleware: options.middleware ?? [],
      limiter: options.limiter,
      logger: quietLogger(options.logger),
      neverRetry: family.neverRetry,
      ...shared,
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
   * @param search a query that is there already, as it is.
   */
  async call(
    operation: Operation,
    input: unknown,
    more?: Values,
    end?: AbortSignal,
    search?: string,
  ): Promise<Answer> {
    const values = splitValues(operation, input, this.#defaults);
    const { options } = values;
    const sent = more ? { ...values.query, ...more } : values.query;
    checkCallOptions(operation.id || "request()", options);
    const { accept = "application/json", body: type = "application/json" } = operation;
    const added = queryString(sent, operation.params);
    const query = search && added ? `${search}&${added}` : search || added;
    const url = this.#baseUrl + fillPath(operation.path, values.path) + (query && `?${query}`);
    const body = writeBody(values.body);
    const headers = {
      accept,
      ...(!namesOwnType(body) && { "content-type": type }),
      ...this.#headers,
      ...values.headers,
    };
    const { signal, release } = anySignal(options.signal, end);
    try {
      const urlSecrets = secretsIn(operation.params, sent);
      const request = { url, headers, body, signal, urlSecrets, raw: false };
      const { data, response } = await transport(this.#exchange(operation, options, request));
      return { data, response, requestId: response.headers.get("x-request-id") ?? undefined, sent };
    } catch (error) {
      throw fromHere(error);
    } finally {
      release();
    }
  }

  /** The raw client. Error statuses are part of its results; failures without an answer are thrown. */
  raw<Paths extends object>(): RawClient<Paths> {
    return lazyRaw<Paths>(this.#baseUrl, async (built) => {
      const { method, template: path = "", url, body, signal = undefined } = built;
      const own = Object.fromEntries(built.headers);
      if (namesOwnType(body)) delete own["content-type"];
      const headers = { accept: "application/json", ...this.#headers, ...own };
      const request = { url, headers, body, signal, urlSecrets: noSecrets, raw: true };
      const reply = await transport(this.#exchange({ id: "", method, path }, {}, request));
      const { status, statusText, headers: received } = reply.response;
      const empty = status === 204 || status === 205 || status === 304;
      return new Response(empty ? null : reply.body, { status, statusText, headers: received });
    });
  }

  #exchange(
    operation: WireOperation & Pick<Operation, "auth">,
    own: CallOptions,
    request: Pick<Exchange, "url" | "headers" | "body" | "signal" | "urlSecrets" | "raw">,
  ): Exchange {
    const { timeout = 30_000, totalTimeout = 0 } = this.#options;
    const { id, auth = "apiKey" } = operation;
    this.#calls += 1;
    return {
      ...request,
      settings: this.#settings,
      operation,
      callId: `${this.#id}-${this.#calls.toString(36)}`,
      docs: id ? `${this.#family.name}.html#operation/${id}` : undefined,
      credential: this.#credential(id, auth),
      keyPlace: this.#places[auth] as KeyPlace,
      timeout: own.timeout ?? timeout,
      totalTimeout: own.totalTimeout ?? totalTimeout,
      retry: resolveRetry(own.retry, this.#retry),
    };
  }

  /** The key that an operation wants: mostly `apiKey`, else the option named as its scheme. */
  #credential(id: string, option: string): Credential {
    const credential = (this.#options as unknown as Record<string, Credential | undefined>)[option];
    if (credential !== undefined) return credential;
    throw new UsageError(`${id} needs another key: create the client with \`${option}\`.`);
  }
}

/** The stack of a failure begins here: what lies below says nothing to the caller, and hides his line. */
function fromHere(error: unknown): unknown {
  const { captureStackTrace } = Error as { captureStackTrace?: (error: object) => void };
  if (error instanceof QodekitError) captureStackTrace?.(error);
  return error;
}

const noSecrets: readonly string[] = [];

/** The keys among the query parameters. Few operations take one. */
function secretsIn(places: Operation["params"], sent: Values): readonly string[] {
  let found = noSecrets;
  for (const name in sent) {
    if (places[name] === "query,secret") found = [...found, String(sent[name])];
  }
  return found;
}

import type { WithResponse } from "../calls/api-call.ts";
import type { Operation } from "../contract/operation.ts";
import { QodekitError, UsageError } from "../errors/classes.ts";
import { CallSecrets } from "../observe/call-secrets.ts";
import { quietLogger } from "../observe/logger.ts";
import { lazyRaw } from "../openapi-fetch/lazy-client.ts";
import type { RawClient } from "../openapi-fetch/types.ts";
import { RetryBudget } from "../retry/budget.ts";
import { responseLimit } from "../transport/body.ts";
import type {
  Credential,
  CredentialLocation,
  PreparedRequest,
  Reply,
  TransportSettings,
  WireOperation,
} from "../transport/prepared-request.ts";
import { transport } from "../transport/send.ts";
import type { CallOutcome, ResponseValidator } from "../validate/response-validator.ts";
import { type CallOptions, type ClientOptions, checkCallOptions, resolveRetry } from "./options.ts";
import { addHeaders, splitValues } from "./parameters.ts";
import { namesOwnType, writeBody } from "./request-body.ts";
import { anySignal } from "./signals.ts";
import { checkBaseUrl, fillPath, queryString } from "./url.ts";

/** What makes an API at run time. */
export interface Api {
  readonly name: string;
  /** How each kind of key is sent, by the contract's name for it; the first one is the default. */
  readonly credentials: Readonly<Record<string, CredentialLocation>>;
  /** Error codes that are never worth a retry. */
  readonly nonRetryableCodes: readonly string[];
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

/** The answer of a call. That of a list has the query that it was asked with, too. */
export type CallResponse = WithResponse<unknown> & { readonly sent?: Values };

/** Turns operations and their values into exchanges, and replies into answers. */
export interface Caller {
  /**
   * Calls an operation.
   *
   * @param input the caller's one object: parameters by name, body and options.
   * @param more query parameters of the page that is asked for.
   * @param end ends the request beside the caller's own signal.
   * @param search a query that is there already, as it is.
   */
  call(
    operation: Operation,
    input: unknown,
    more?: Values,
    end?: AbortSignal,
    search?: string,
  ): Promise<CallResponse>;
  /** The raw client. Error statuses are part of its results; failures without an answer are thrown. */
  raw<Paths extends object>(): RawClient<Paths>;
}

let clients = 0;

/**
 * The caller of one client.
 *
 * @param defaults path parameters that the client was given once.
 */
export function createCaller(
  api: Api,
  url: string,
  options: ClientOptions,
  defaults: Values,
  shared: Shared,
): Caller {
  const baseUrl = checkBaseUrl(url);
  const retry = resolveRetry(options.retry);
  const common: Record<string, string> = {};
  addHeaders(common, options.headers);
  clients += 1;
  const settings: TransportSettings = {
    api: api.name,
    client: clients.toString(36) + Math.random().toString(36).slice(2, 6),
    // Looked up at each request, so that a test or an instrumentation may replace the global one.
    fetch: options.fetch ?? ((to, init) => globalThis.fetch(to, init)),
    middleware: options.middleware ?? [],
    limiter: options.limiter || undefined,
    logger: quietLogger(options.logger),
    nonRetryableCodes: api.nonRetryableCodes,
    ...shared,
  };
  const [first] = Object.values(api.credentials);
  // `apiKey` is the API's first kind of key, whatever its contract calls it.
  const places: Readonly<Record<string, CredentialLocation | undefined>> = {
    apiKey: first,
    ...api.credentials,
  };
  const keys = options as unknown as Readonly<Record<string, Credential | undefined>>;
  let calls = 0;

  /** @param own the options of this call, over those of the client. */
  const prepared = (
    operation: WireOperation & Pick<Operation, "auth">,
    own: CallOptions,
    request: Pick<PreparedRequest, "url" | "headers" | "body" | "signal" | "urlSecrets" | "raw">,
  ): PreparedRequest => {
    const { id, auth = "apiKey" } = operation;
    const credential = keys[auth];
    const credentialLocation = places[auth];
    if (credential === undefined || credentialLocation === undefined) {
      throw new UsageError(`${id} needs another key: create the client with \`${auth}\`.`);
    }
    calls += 1;
    return {
      ...request,
      settings,
      operation,
      number: calls,
      credential,
      credentialLocation,
      secrets: new CallSecrets(request.urlSecrets),
      timeout: own.timeout ?? options.timeout ?? operation.timeout ?? 30_000,
      totalTimeout: own.totalTimeout ?? options.totalTimeout ?? 0,
      maxResponseBytes: own.maxResponseBytes ?? options.maxResponseBytes ?? responseLimit,
      retry: resolveRetry(own.retry, retry),
    };
  };

  return {
    async call(operation, input, more, end, search) {
      const values = splitValues(operation, input, defaults);
      const own = values.options;
      checkCallOptions(operation.id || "request()", own);
      const sent = more ? { ...values.query, ...more } : values.query;
      const added = queryString(sent, operation.params);
      const query = search && added ? `${search}&${added}` : search || added;
      const path = baseUrl + fillPath(operation.path, values.path);
      const { accept = json, body: type = json } = operation;
      const body = writeBody(values.body);
      const headers = {
        accept,
        ...(!namesOwnType(body) && { "content-type": type }),
        ...common,
        ...values.headers,
      };
      const { signal, release } = anySignal(own.signal, end);
      try {
        const answer = transport(
          prepared(operation, own, {
            url: query ? `${path}?${query}` : path,
            headers,
            body,
            signal,
            urlSecrets: secretsIn(operation.params, sent),
            raw: false,
          }),
        );
        const { validate } = options;
        const { data, response } = await (validate && operation.id
          ? checked(answer, operation.id, validate)
          : answer);
        const requestId = response.headers.get("x-request-id") ?? undefined;
        // Callers see all of it, and a query can hold a key.
        return { data, response, requestId, ...(operation.paging && { sent }) };
      } catch (error) {
        throw fromHere(error);
      } finally {
        release();
      }
    },

    raw() {
      return lazyRaw(baseUrl, async ({ method, template: path = "", ...built }) => {
        const own = Object.fromEntries(built.headers);
        if (namesOwnType(built.body)) delete own["content-type"];
        const { response, body } = await transport(
          prepared({ id: "", method, path }, noOptions, {
            url: built.url,
            headers: { accept: json, ...common, ...own },
            body: built.body,
            signal: built.signal,
            urlSecrets: noSecrets,
            raw: true,
          }),
        );
        const { status, statusText, headers } = response;
        const empty = status === 204 || status === 205 || status === 304;
        return new Response(empty ? null : body, { status, statusText, headers });
      });
    },
  };
}

const json = "application/json";
const noOptions: CallOptions = {};
const noSecrets: readonly string[] = [];

/** Shows to a validator how a call has ended. */
async function checked(
  answer: Promise<Reply>,
  operationId: string,
  validate: ResponseValidator,
): Promise<Reply> {
  let reply: CallOutcome["reply"];
  try {
    const { response, data } = await answer;
    reply = { response, data };
  } catch (error) {
    await validate({ operationId, reply, error });
    throw error;
  }
  await validate({ operationId, reply, error: undefined });
  return reply;
}

/** The stack of a failure begins here: what lies below would hide the caller's line. */
function fromHere(error: unknown): unknown {
  const { captureStackTrace } = Error as {
    captureStackTrace?: (error: object, below: unknown) => void;
  };
  if (error instanceof QodekitError) captureStackTrace?.(error, fromHere);
  return error;
}

/** The keys among the query parameters. Few operations take one. */
function secretsIn(places: Operation["params"], sent: Values): readonly string[] {
  let found = noSecrets;
  for (const name in sent) {
    if (places[name] === "query,secret") found = [...found, String(sent[name])];
  }
  return found;
}

import type { WithResponse } from "../calls/api-call.ts";
import type { Operation } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import { fromHere } from "../errors/stack.ts";
import { CallSecrets } from "../observe/call-secrets.ts";
import { safeLogger } from "../observe/logger.ts";
import type { RetryBudget } from "../retry/budget.ts";
import { accountId } from "../shared/account-id.ts";
import { RecentMap } from "../shared/recent-map.ts";
import { responseLimit } from "../transport/body.ts";
import type {
  Credential,
  CredentialLocation,
  PreparedRequest,
  Reply,
  ResponseFormat,
  TransportSettings,
  WireOperation,
} from "../transport/prepared-request.ts";
import { transport } from "../transport/send.ts";
import type { CallOutcome, ResponseValidator } from "../validate/response-validator.ts";
import { userAgent } from "./environment.ts";
import { type CallOptions, type ClientOptions, checkCallOptions, resolveRetry } from "./options.ts";
import { addHeaders, splitValues } from "./parameters.ts";
import { noBody, writeBody } from "./request-body.ts";
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
  /** A retry budget for each origin and key: the outage of one host is not that of another. */
  readonly budgets: RecentMap<RetryBudget>;
  readonly warned: Set<string>;
}

/** A new set of what clones share. */
export const createShared = (): Shared => ({ budgets: new RecentMap(100), warned: new Set() });

type Values = Readonly<Record<string, unknown>>;

/** The answer of a call. That of a list has the query that it was asked with, too. */
export type CallResponse = WithResponse<unknown> & { readonly sent?: Values };

/** One call, as {@link Caller.call} takes it. */
export interface CallInput {
  readonly operation: Operation;
  /** The caller's one object: parameters by name, body and options. */
  readonly input: unknown;
  /** Query parameters beside those of `input`: the page that is asked for, or those of `request()`. */
  readonly query?: Values;
  /** The path that is sent, where that of the operation is only shown. */
  readonly address?: string;
  /** A query string that the path had already, sent as it is. */
  readonly search?: string;
  /** Ends the request beside the caller's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** How to read the response. Default: JSON, or a `Blob` where the operation answers something else. */
  readonly parseAs?: ResponseFormat | undefined;
}

/** A request whose URL, headers and body are written. */
export type WrittenRequest = Pick<
  PreparedRequest,
  "url" | "headers" | "body" | "signal" | "urlSecrets" | "parseAs"
>;

/** Turns operations and their values into requests, and replies into results. */
export interface Caller {
  readonly baseUrl: string;
  /** The headers of every request of this client. */
  readonly headers: Readonly<Record<string, string>>;
  /** Calls an operation. */
  call(input: CallInput): Promise<CallResponse>;
  /** Sends a request that is written already, with the options of its call. */
  send(operation: CallableOperation, own: CallOptions, request: WrittenRequest): Promise<Reply>;
}

/** What {@link Caller.send} needs of an operation. */
export type CallableOperation = WireOperation & Pick<Operation, "auth">;

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
  const baseUrl = checkBaseUrl(url, options.allowInsecureHttp);
  const { origin } = new URL(baseUrl);
  const retry = resolveRetry(options.retry);
  const agent = userAgent();
  const common: Record<string, string> = agent ? { "user-agent": agent } : {};
  addHeaders(common, options.headers);
  clients += 1;
  const settings: TransportSettings = {
    origin,
    client: clients.toString(36) + Math.random().toString(36).slice(2, 6),
    // Looked up at each request, so that a test or an instrumentation may replace the global one.
    fetch: options.fetch ?? ((to, init) => globalThis.fetch(to, init)),
    middleware: options.middleware ?? [],
    limiter: options.limiter || undefined,
    logger: safeLogger(options.logger),
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
  const accounts: Record<string, string | undefined> = {};
  const accountOf = (auth: string, key: Credential) => {
    if (typeof key === "string") accounts[auth] ??= accountId(origin, key);
    return accounts[auth];
  };

  const prepare = (
    operation: CallableOperation,
    own: CallOptions,
    request: WrittenRequest,
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
      account: accountOf(auth, credential),
      credentialLocation,
      secrets: new CallSecrets(request.urlSecrets),
      timeout: own.timeout ?? options.timeout ?? operation.timeout ?? 30_000,
      totalTimeout: own.totalTimeout ?? options.totalTimeout ?? 0,
      maxResponseBytes: own.maxResponseBytes ?? options.maxResponseBytes ?? responseLimit,
      retry: resolveRetry(own.retry, retry),
    };
  };

  const send: Caller["send"] = async (operation, own, request) => {
    try {
      const { validate } = options;
      const reply = transport(prepare(operation, own, request));
      const shown = validate && operation.id && request.parseAs !== "stream";
      const call = { operationId: operation.id, accept: request.headers["accept"] };
      return await (shown ? checked(reply, call, validate) : reply);
    } catch (error) {
      throw fromHere(error);
    }
  };

  return {
    baseUrl,
    headers: common,
    send,
    async call({ operation, input, query, address, search, signal: end, parseAs }) {
      const values = splitValues(operation, input, defaults);
      const own = values.options;
      checkCallOptions(operation.id || "request()", own);
      const sent = query ? { ...values.query, ...query } : values.query;
      const added = queryString(sent, operation.params);
      const whole = search && added ? `${search}&${added}` : search || added;
      const path = baseUrl + (address ?? fillPath(operation.path, values.path));
      const { accept = json, body: media = json } = operation;
      const written = values.body === undefined ? noBody : await writeBody(values.body);
      const { body, type = media } = written;
      const headers = {
        accept,
        ...(type !== null && { "content-type": type }),
        ...common,
        ...values.headers,
      };
      const { signal, release } = anySignal(own.signal, end);
      try {
        const { data, response } = await send(operation, own, {
          url: whole ? `${path}?${whole}` : path,
          headers,
          body,
          signal,
          urlSecrets: secretsIn(operation.params, sent),
          parseAs: parseAs ?? formatOf(accept),
        });
        const requestId = response.headers.get("x-request-id") ?? undefined;
        // Callers see all of it, and a query can hold a key.
        return { data, response, requestId, ...(operation.paging && { sent }) };
      } finally {
        release();
      }
    },
  };
}

const json = "application/json";
const noSecrets: readonly string[] = [];

/** How a response is read that is asked for by this media type. */
export const formatOf = (accept: string): ResponseFormat =>
  accept.endsWith("json") || accept === "*/*" ? "json" : "blob";

/** Shows to a validator how a call has ended. */
async function checked(
  answer: Promise<Reply>,
  call: Pick<CallOutcome, "operationId" | "accept">,
  validate: ResponseValidator,
): Promise<Reply> {
  let reply: CallOutcome["reply"];
  try {
    const { response, data } = await answer;
    reply = { response, data };
  } catch (error) {
    await validate({ ...call, reply, error });
    throw error;
  }
  await validate({ ...call, reply, error: undefined });
  return reply;
}

/** The keys among the query parameters. Few operations take one. */
export function secretsIn(places: Operation["params"], sent: Values): readonly string[] {
  let found = noSecrets;
  for (const name in sent) {
    if (places[name] === "query,secret") found = [...found, String(sent[name])];
  }
  return found;
}

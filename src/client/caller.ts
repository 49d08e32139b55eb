import type { WithResponse } from "../calls/api-call.ts";
import type { Operation } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import { fromHere } from "../errors/stack.ts";
import { CallSecrets } from "../observe/call-secrets.ts";
import { headerOf } from "../observe/header-of.ts";
import { safeLogger } from "../observe/logger.ts";
import type { RetryBudget } from "../retry/budget.ts";
import { accountId } from "../shared/account-id.ts";
import { releaseBody, uploadOf } from "../shared/body-shape.ts";
import { RecentMap } from "../shared/recent-map.ts";
import { responseLimit } from "../transport/body.ts";
import { withDeadline } from "../transport/deadline.ts";
import { timeoutError } from "../transport/failures.ts";
import type {
  Credential,
  CredentialLocation,
  PreparedRequest,
  Reply,
  TransportSettings,
  WireOperation,
} from "../transport/prepared-request.ts";
import { nameOf } from "../transport/prepared-request.ts";
import { transport } from "../transport/send.ts";
import { anySignal } from "../transport/signals.ts";
import { userAgent } from "./environment.ts";
import { leaving } from "./leaving.ts";
import { type CallOptions, type ClientOptions, resolveRetry } from "./options.ts";
import { addHeaders, splitValues } from "./parameters.ts";
import { noBody, writeBody } from "./request-body.ts";
import {
  type CallInput,
  type WrittenCall,
  type WrittenRequest,
  writeRequest,
} from "./write-request.ts";

/** An API at run time. */
export interface Api {
  /** How each type of key is sent, by the option that sets it; `apiKey` is the default. */
  readonly credentials: Readonly<Record<string, CredentialLocation>>;
  /** Error codes that are never worth a retry. */
  readonly nonRetryableCodes: readonly string[];
}

/** State that a client and its clones share. */
export interface Shared {
  /** One retry budget per origin and key: an outage of one host does not affect another. */
  readonly budgets: RecentMap<RetryBudget>;
  readonly warned: Set<string>;
}

/** Creates the shared state. */
export const createShared = (): Shared => ({ budgets: new RecentMap(100), warned: new Set() });

type Values = Readonly<Record<string, unknown>>;

/** The response of a call; for a list, with the query that was sent. */
export type CallResponse = WithResponse<unknown> & { readonly sent?: Values };

/** Turns operations and their values into requests, and replies into results. */
export interface Caller {
  readonly baseUrl: string;
  /** The headers of every request of this client. */
  readonly headers: Readonly<Record<string, string>>;
  /** Creates the secrets of a call. */
  secretsOf(operation: CallableOperation): CallSecrets;
  /** Calls an operation. */
  call(input: CallInput): Promise<CallResponse>;
  /** Sends a prepared request with the options of its call. */
  send(operation: CallableOperation, own: CallOptions, request: WrittenRequest): Promise<Reply>;
}

/** The part of an operation that {@link Caller.send} uses. */
export type CallableOperation = WireOperation & Pick<Operation, "auth">;

let clients = 0;

/**
 * Creates the caller of a client.
 *
 * @param baseUrl checked, without a trailing slash.
 * @param defaults path parameters that are set once, for the whole client.
 */
export function createCaller(
  api: Api,
  baseUrl: string,
  options: ClientOptions,
  defaults: Values,
  shared: Shared,
): Caller {
  const { origin } = new URL(baseUrl);
  const retry = resolveRetry(options.retry);
  const agent = userAgent();
  const common: Record<string, string> = agent ? { "user-agent": agent } : {};
  addHeaders(common, options.headers);
  clients += 1;
  // Most clients have one key, and hashing it takes time.
  let lastKey = "";
  let account = "";
  const settings: TransportSettings = {
    client: clients.toString(36) + Math.random().toString(36).slice(2, 6),
    // Looked up for each request, so that a test or an instrumentation can replace the global one.
    fetch: options.fetch ?? ((to, init) => globalThis.fetch(to, init)),
    middleware: options.middleware ?? [],
    limiter: options.limiter || undefined,
    logger: safeLogger(options.logger),
    nonRetryableCodes: api.nonRetryableCodes,
    accountOf(key) {
      if (key !== lastKey) [lastKey, account] = [key, accountId(origin, key)];
      return account;
    },
    ...shared,
  };
  const keys = options as unknown as Readonly<Record<string, Credential | undefined>>;
  let calls = 0;

  const prepare = (
    operation: CallableOperation,
    own: CallOptions,
    request: WrittenRequest,
  ): PreparedRequest => {
    const { auth = "apiKey" } = operation;
    const credential = keys[auth];
    const credentialLocation = api.credentials[auth];
    if (credential === undefined || credentialLocation === undefined) {
      throw new UsageError(
        `${nameOf(operation)} needs another key: create the client with \`${auth}\`.`,
      );
    }
    calls += 1;
    request.urlSecrets.forEach(request.secrets.addKey, request.secrets);
    const totalTimeout = own.totalTimeout ?? options.totalTimeout ?? 0;
    return {
      ...request,
      settings,
      operation,
      number: calls,
      credential,
      credentialLocation,
      timeout: own.timeout ?? options.timeout ?? operation.timeout ?? 30_000,
      totalTimeout,
      // Not the time of day: adjusting the system clock would shorten or prolong the call.
      end: totalTimeout ? performance.now() + totalTimeout : Number.POSITIVE_INFINITY,
      attempts: 0,
      maxResponseBytes: own.maxResponseBytes ?? options.maxResponseBytes ?? responseLimit,
      retry: resolveRetry(own.retry, retry),
    };
  };

  const secretsOf = ({ auth = "apiKey" }: CallableOperation) => {
    const key = keys[auth];
    return new CallSecrets(typeof key === "string" ? [key] : []);
  };

  const send: Caller["send"] = async (operation, own, request) => {
    const { secrets, signal, parseAs } = request;
    let prepared: PreparedRequest | undefined;
    let reply: Reply | undefined;
    let error: unknown;
    try {
      prepared = prepare(operation, own, request);
      reply = await transport(prepared);
      // The server may read on while it streams its response.
      if (parseAs !== "stream") uploadOf(request.body)?.end();
    } catch (reason) {
      releaseBody(request.body);
      error = leaving(reason, nameOf(operation), secrets, signal);
    }
    const { validate } = options;
    if (validate && prepared && operation.id && parseAs !== "stream") {
      const sent = prepared;
      try {
        await withDeadline(
          signal,
          sent.end - performance.now(),
          () =>
            // A call that has failed is over: its error says more.
            reply
              ? timeoutError(sent, "totalTimeout", "the validator did not return")
              : (error as Error),
          async () =>
            validate({
              operationId: operation.id,
              accept: request.headers["accept"],
              reply: reply && { response: reply.response, data: reply.data, parseAs },
              error,
              redact: (text) => secrets.redactor().text(text),
            }),
        );
      } catch (reason) {
        throw Object.is(reason, signal?.reason) ? reason : fromHere(reason);
      }
    }
    if (!reply) throw error;
    return reply;
  };

  return {
    baseUrl,
    headers: common,
    secretsOf,
    send,
    async call(input) {
      const { operation } = input;
      const secrets = secretsOf(operation);
      if (input.walk) input.walk.secrets = secrets;
      let written: WrittenCall;
      let unsent: unknown;
      try {
        unsent = (input.input as { body?: unknown } | null | undefined)?.body;
        const values = splitValues(operation, input.input, defaults);
        const body = values.body === undefined ? noBody : await writeBody(values.body);
        unsent = body.body;
        written = writeRequest(input, values, body, { baseUrl, headers: common });
      } catch (error) {
        releaseBody(unsent);
        throw leaving(error, nameOf(operation), secrets);
      }
      const { own, sent } = written;
      const { signal, release } = anySignal(own.signal, input.signal);
      try {
        const request = { ...written.request, signal, secrets };
        const { data, response } = await send(operation, own, request);
        // The vendor's id of the request.
        const requestId = headerOf(response, "x-request-id");
        // Callers see the whole result, and a query can contain a key.
        return { data, response, requestId, ...(operation.paging && { sent }) };
      } finally {
        release();
      }
    },
  };
}

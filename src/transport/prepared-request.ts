import type { Operation } from "../contract/operation.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { CallSecrets } from "../observe/call-secrets.ts";
import type { SafeLogger } from "../observe/logger.ts";
import type { RetryBudget } from "../retry/budget.ts";
import type { RetryOptions } from "../retry/policy.ts";
import type { FetchBody } from "../shared/body-shape.ts";
import type { RecentMap } from "../shared/recent-map.ts";
import type { ErrorResponse } from "./errors/error-response.ts";
import type { Middleware } from "./middleware.ts";
import type { Fetch } from "./redirect.ts";

/** The key itself, or a function that gives it; the function is called for every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** How a key is sent: the header, and the prefix of its value. */
export interface CredentialLocation {
  readonly header: string;
  readonly prefix: string;
}

/** State that all calls of a client share. */
export interface TransportSettings {
  /** The origin of the base URL. */
  readonly origin: string;
  /** Distinguishes the calls of different clients. */
  readonly client: string;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  readonly limiter: Limiter | undefined;
  /** The retry budget of each account. */
  readonly budgets: RecentMap<RetryBudget>;
  readonly logger: SafeLogger | undefined;
  /** The operations whose deprecation was reported. */
  readonly warned: Set<string>;
  /** Error codes that are never worth a retry. */
  readonly nonRetryableCodes: readonly string[];
}

/** The part of an operation that the transport uses; `id` is empty for a path without a contract. */
export type WireOperation = Pick<
  Operation,
  "id" | "method" | "path" | "idempotent" | "timeout" | "quota" | "redirects" | "noContent"
>;

/** One logical call, before its first attempt. */
export interface PreparedRequest {
  readonly settings: TransportSettings;
  readonly operation: WireOperation;
  /** Numbers the calls of a client. */
  readonly number: number;
  readonly credential: Credential;
  /** The account of a fixed key; undefined when a function gives the key. */
  readonly account: string | undefined;
  readonly credentialLocation: CredentialLocation;
  /** Keys in the URL. */
  readonly urlSecrets: readonly string[];
  /** All secrets of this call, for its errors and log lines. */
  readonly secrets: CallSecrets;
  readonly url: string;
  /** The address that was called last, which a middleware may have changed; undefined before. */
  calledUrl?: string;
  /** Names are lower case; without the credential. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FetchBody | undefined;
  readonly signal: AbortSignal | undefined;
  /** The time for one attempt, body included, in ms; 0 for none. */
  readonly timeout: number;
  /** The time for the whole call with its waits, in ms; 0 for none. */
  readonly totalTimeout: number;
  /** How long the body of a success may be, in bytes; 0 for no limit. */
  readonly maxResponseBytes: number;
  readonly retry: RetryOptions;
  /** How the body of a success is read. */
  readonly parseAs: ResponseFormat;
}

/**
 * How the body of a success is read: parsed as JSON, as text, as a `Uint8Array`, as a `Blob`, or not at
 * all (`stream`).
 */
export type ResponseFormat = "json" | "text" | "bytes" | "blob" | "stream";

/** A response of the server. */
export interface Reply {
  /** Its body has been read, unless the call asked for a stream. */
  readonly response: Response;
  /** The body in the format that was asked for; undefined when there is none. */
  readonly data?: unknown;
  /** Set when the status is that of an error. */
  readonly error?: ErrorResponse;
}

/** `getMock`, or `GET /mocks` for a path that the contract does not have: how errors name a call. */
export const nameOf = ({ method, path, id }: WireOperation): string => id || `${method} ${path}`;

/** `GET /mocks/{mockId} (getMock)`: how logs name a call. */
export function describeOperation({ method, path, id }: WireOperation): string {
  return `${method} ${path}${id && ` (${id})`}`;
}

/** One id per call, the same for all of its attempts. */
export const callIdOf = ({ settings, number }: PreparedRequest): string =>
  `${settings.client}-${number.toString(36)}`;

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

/** The key, or a function that returns it and is called for every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** How a key is sent: the header, and the prefix of its value. */
export interface CredentialLocation {
  readonly header: string;
  readonly prefix: string;
}

/** State that all calls of a client share. */
export interface TransportSettings {
  /** The name of the account that a key belongs to: no map may contain the key. */
  readonly accountOf: (key: string) => string;
  /** Distinguishes the calls of different clients. */
  readonly client: string;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  readonly limiter: Limiter | undefined;
  /** The retry budget of each account. */
  readonly budgets: RecentMap<RetryBudget>;
  readonly logger: SafeLogger | undefined;
  /** The operations whose deprecation was already reported. */
  readonly warned: Set<string>;
  /** Error codes that are never worth a retry. */
  readonly nonRetryableCodes: readonly string[];
}

/** The part of an operation that the transport uses; `id` is empty for a path outside the contract. */
export type WireOperation = Pick<
  Operation,
  "id" | "method" | "path" | "idempotent" | "timeout" | "quota" | "redirects" | "noContent" | "auth"
>;

/** One logical call, before its first attempt. */
export interface PreparedRequest {
  readonly settings: TransportSettings;
  readonly operation: WireOperation;
  /** Numbers the calls of a client. */
  readonly number: number;
  readonly credential: Credential;
  readonly credentialLocation: CredentialLocation;
  /** Keys in the URL. */
  readonly urlSecrets: readonly string[];
  /** All secrets of this call, for its errors and log lines. */
  readonly secrets: CallSecrets;
  readonly url: string;
  /** The URL of the last attempt, which a middleware may have changed; undefined before the first one. */
  calledUrl?: string;
  /** The number of attempts that have sent a request. */
  attempts: number;
  /** Names are lower case; without the credential. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: FetchBody | undefined;
  readonly signal: AbortSignal | undefined;
  /** The timeout of one attempt, body included, in ms; 0 for none. */
  readonly timeout: number;
  /** The timeout of the whole call including waits, in ms; 0 for none. */
  readonly totalTimeout: number;
  /** When it expires, on the clock of `performance.now()`; Infinity for never. */
  readonly end: number;
  /** The maximum size of a successful body, in bytes; 0 for no limit. */
  readonly maxResponseBytes: number;
  readonly retry: RetryOptions;
  /** How the body of a success is read. */
  readonly parseAs: ResponseFormat;
}

/**
 * How to read a successful body: parsed as JSON, as text, as a `Uint8Array`, as a `Blob`, or not at all
 * (`stream`).
 */
export type ResponseFormat = "json" | "text" | "bytes" | "blob" | "stream";

/** A response of the server. */
export interface Reply {
  /** Its body has been read, unless the call requested a stream. */
  readonly response: Response;
  /** The body in the requested format; undefined if there is none. */
  readonly data?: unknown;
  /** Set for an error status. */
  readonly error?: ErrorResponse;
}

/** The name of a call in errors: `getMock`, or `GET /mocks` for a path outside the contract. */
export const nameOf = ({ method, path, id }: WireOperation): string => id || `${method} ${path}`;

/** The name of a call in logs: `GET /mocks/{mockId} (getMock)`. */
export function describeOperation({ method, path, id }: WireOperation): string {
  return `${method} ${path}${id && ` (${id})`}`;
}

/** One id per call, shared by all of its attempts. */
export const callIdOf = ({ settings, number }: PreparedRequest): string =>
  `${settings.client}-${number.toString(36)}`;

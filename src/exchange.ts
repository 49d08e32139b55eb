import type { Limiter } from "./limiter.ts";
import type { Logger } from "./log.ts";
import type { Middleware } from "./middleware.ts";
import type { Method } from "./operation.ts";
import type { Fetch } from "./redirect.ts";
import type { RetryOptions } from "./retry.ts";
import type { RetryBudget } from "./retry-budget.ts";

/** The key itself, or a function that gives it; the function is called for every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** How a key is sent: a header, and what stands before the key in it. */
export interface KeyPlace {
  readonly header: string;
  readonly prefix: string;
}

/** What all calls of a client share. */
export interface TransportSettings {
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  readonly limiter: Limiter | undefined;
  readonly budget: RetryBudget;
  readonly logger: Logger | undefined;
  /** The operations whose deprecation was reported. */
  readonly warned: Set<string>;
}

/** One logical call, before its first attempt. */
export interface Exchange {
  readonly settings: TransportSettings;
  readonly callId: string;
  readonly operationId: string | undefined;
  /** The quota of the contract that the requests count against. */
  readonly quota: string;
  readonly docs: string | undefined;
  readonly method: Method;
  /** The path template. */
  readonly path: string;
  readonly credential: Credential;
  readonly keyPlace: KeyPlace;
  /** Keys that stand in the URL. */
  readonly urlSecrets: readonly string[];
  readonly url: string;
  /** Names are lower case; without the credential. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal | undefined;
  /** The time for one attempt, body included, in ms; 0 for none. */
  readonly timeout: number;
  /** The time for the whole call with its waits, in ms; 0 for none. */
  readonly totalTimeout: number;
  readonly retry: RetryOptions;
  readonly idempotent: boolean | undefined;
  readonly neverRetry: readonly string[];
  /** A 3xx is a result of this operation. */
  readonly redirects: boolean;
  /** How the body of a success is read. */
  readonly read: "json" | "blob";
  /** Error statuses are results too: for the raw client, which has its own way to tell them. */
  readonly keepErrors: boolean;
}

/** A finished exchange. */
export interface Reply {
  /** Its body has been read. */
  readonly response: Response;
  /** The parsed body; undefined when it is empty. */
  readonly data: unknown;
  /** The body as it came (the text of an error, bounded), for the raw client. */
  readonly body?: BodyInit;
}

/** `GET /mocks/{mockId} (getMock)`: how errors and logs name a call. */
export function titleOf(exchange: Pick<Exchange, "method" | "path" | "operationId">): string {
  const id = exchange.operationId ? ` (${exchange.operationId})` : "";
  return `${exchange.method} ${exchange.path}${id}`;
}

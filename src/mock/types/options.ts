import type { Fault } from "./reply.ts";
import type { Api, MockLogger } from "./request.ts";

/** Options for failing requests. */
export interface FailureOptions {
  /** The share of requests, from 0 (none) to 1 (all). */
  readonly share: number;
  /**
   * The statuses to choose from, if the operation declares them. Default: none if there are `faults`, else
   * its 429 and 5xx, or all of its errors if it declares none of those.
   */
  readonly statuses?: readonly number[];
  /**
   * Network faults to choose from, in addition to the statuses. A request with `reset`, `empty` or
   * `timeout` changes no state. Default: none.
   */
  readonly faults?: readonly Fault[];
}

/**
 * Delays like those of networks: most are near the median, a few are much longer. The logarithm of the
 * delay has a normal distribution.
 */
export interface LogNormalDelay {
  /** The median in milliseconds. */
  readonly median: number;
  /** The standard deviation of the logarithm: with 0.6, one delay in 40 exceeds 3.2 medians. */
  readonly sigma: number;
}

/** Limits in addition to those that the vendor documents. */
export interface RateLimitOptions {
  /** The maximum number of requests per key, until `reset()`. Default: no limit. */
  readonly monthlyQuota?: number;
}

/** A certificate and its key, as PEM texts. */
export interface TlsOptions {
  /** The certificate, followed by those of its issuers. */
  readonly cert: string;
  readonly key: string;
}

/** The options of `startMock`. */
export interface MockOptions<F extends Api = Api> {
  /** The APIs to start. Default: all of them. */
  readonly apis?: readonly F[];
  /**
   * The port of the first API (the next one takes the next port), or one port per API. Default: 0, any
   * free port.
   */
  readonly port?: number | Readonly<Partial<Record<F, number>>>;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /**
   * Whether to listen on a port. With `false`, the mock is available through `mock.fetch` only, and
   * `host`, `port` and `tls` must be omitted. Default: true.
   */
  readonly listen?: boolean;
  /** Serves HTTPS with this certificate. Default: plain HTTP. */
  readonly tls?: TlsOptions;
  /** Called with every handled request. Default: nothing is logged. */
  readonly logger?: MockLogger;
  /**
   * A whole number that makes everything random repeatable: dynamic data (for the same request), delays,
   * failures and the ids of new items (for the same sequence of requests). Default: they differ every
   * time.
   */
  readonly seed?: number;
  /** Responds with random data that fits the schema instead of examples. Default: false. */
  readonly dynamic?: boolean;
  /**
   * Stores what requests create, change and delete, so that the responses about the main resources are
   * consistent, until `reset()`. The initial state comes from the examples. Default: false, every response
   * is an example.
   */
  readonly stateful?: boolean;
  /**
   * Rejects undeclared query parameters, and values outside an open enum (`x-extensible-enum`). Default:
   * false, they are accepted and reported as violations, as the service may accept them.
   */
  readonly strict?: boolean;
  /** The maximum size of a request body in bytes; larger ones get 413. Default: 20 MiB. */
  readonly maxBody?: number;
  /**
   * The delay of each response: milliseconds, a range of them, or a distribution. Default: 0.
   *
   * @example
   * startMock({ delay: { median: 120, sigma: 0.6 } });
   */
  readonly delay?: number | readonly [least: number, most: number] | LogNormalDelay;
  /** The share of requests that fail, from 0 to 1, with an error or a fault. Default: 0. */
  readonly fail?: number | FailureOptions;
  /** Enforces the documented limits of the API. Default: false. */
  readonly rateLimit?: boolean | RateLimitOptions;
  /** The accepted keys; others get the vendor's 401. Default: any key that is not empty. */
  readonly keys?: readonly string[];
  /**
   * More host names that may reach the control endpoints (`/__mock/…`), without scheme and port; with
   * `upstream`, all routes. IP addresses, `localhost` and names without a dot are always allowed. Others
   * are rejected, because a web page can make its own name resolve to this machine (DNS rebinding).
   * Default: none.
   */
  readonly allowHosts?: readonly string[];
  /**
   * The base URL of the real API. Requests are forwarded to it, and all differences of requests and
   * responses from the contract are reported as violations; no bodies and no values are kept. Needs one
   * API, and excludes all options that simulate something. Default: the contract responds.
   */
  readonly upstream?: string;
  /** Also forwards requests that may change data: all but GET and HEAD. Default: false, they get 403. */
  readonly allowWrites?: boolean;
}

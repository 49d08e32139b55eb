import type { Fault } from "./reply.ts";
import type { Api, MockLogger } from "./request.ts";

/** A share of requests that fail. */
export interface FailureOptions {
  /** From 0 (none) to 1 (all). */
  readonly share: number;
  /**
   * The statuses to choose from, of those that the operation declares. Default: none if there are
   * `faults`, else its 429 and 5xx, or all of its errors if it declares none of those.
   */
  readonly statuses?: readonly number[];
  /**
   * Failures of the network to choose from, beside the statuses. A request that meets `reset`, `empty` or
   * `timeout` changes no state. Default: none.
   */
  readonly faults?: readonly Fault[];
}

/**
 * Delays as networks have them: most are near the median, a few are much longer. The logarithm of the delay
 * has a normal distribution.
 */
export interface LogNormalDelay {
  /** Half of the delays are shorter, in milliseconds. */
  readonly median: number;
  /** The standard deviation of the logarithm: with 0.6, one delay in 40 is more than 3.2 medians. */
  readonly sigma: number;
}

/** The limits that are enforced: those that the vendor documents, and this one. */
export interface RateLimitOptions {
  /** How many requests of one key are answered in all, until `reset()`. Default: no such limit. */
  readonly monthlyQuota?: number;
}

/** A certificate and its key, as PEM texts. */
export interface TlsOptions {
  /** The certificate, with those of its issuers behind it. */
  readonly cert: string;
  readonly key: string;
}

/** The options of `startMock`. */
export interface MockOptions<F extends Api = Api> {
  /** The APIs to start. Default: all of them. */
  readonly apis?: readonly F[];
  /**
   * The port of the first API (the next one takes the next port), or one port per API.
   * Default: 0, which is any free port.
   */
  readonly port?: number | Readonly<Partial<Record<F, number>>>;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /**
   * Whether to listen on a port. With `false` the mock is asked by `mock.fetch` alone, and `host`, `port`
   * and `tls` must be left out. Default: true.
   */
  readonly listen?: boolean;
  /** Serves HTTPS with this certificate. Default: plain HTTP. */
  readonly tls?: TlsOptions;
  /** Called with every answered request. Default: nothing is logged. */
  readonly logger?: MockLogger;
  /**
   * A whole number that makes everything repeatable that is random: dynamic data (of the same request),
   * delays, failures and the ids of new items (of the same sequence of requests). Default: they differ
   * every time.
   */
  readonly seed?: number;
  /** Answers random data that fits the schema in place of examples. Default: false. */
  readonly dynamic?: boolean;
  /**
   * Remembers what requests create, change and delete, so that the answers about the main resources
   * agree, until `reset()`. They begin with the examples. Default: false, every answer is an example.
   */
  readonly stateful?: boolean;
  /**
   * Refuses query parameters that the contract does not name, and values outside an open list
   * (`x-extensible-enum`). Default: false, they are noted as violations and pass, as the service may do.
   */
  readonly strict?: boolean;
  /** The largest request body that is read, in bytes; larger ones get 413. Default: 20 MiB. */
  readonly maxBody?: number;
  /**
   * How long each answer waits: milliseconds, between which two times, or a distribution. Default: 0.
   *
   * @example
   * startMock({ delay: { median: 120, sigma: 0.6 } });
   */
  readonly delay?: number | readonly [least: number, most: number] | LogNormalDelay;
  /** The share of requests that fail, from 0 to 1, with an error or a fault. Default: 0. */
  readonly fail?: number | FailureOptions;
  /** Enforces the documented limits of the API. Default: false. */
  readonly rateLimit?: boolean | RateLimitOptions;
  /** The keys that are accepted; others get the vendor's 401. Default: any key that is not empty. */
  readonly keys?: readonly string[];
  /**
   * More host names that the control endpoints (`/__mock/…`) answer to, without scheme and port; with
   * `upstream`, all routes. They always answer to IP addresses, `localhost` and names without a dot.
   * Others are refused: a web page can make its own name resolve to this machine (DNS rebinding).
   * Default: none.
   */
  readonly allowHosts?: readonly string[];
  /**
   * The base URL of the real API. Requests are forwarded to it, and all in which request and answer
   * differ from the contract is reported as violations; no bodies and no values are kept. It needs one
   * API, and excludes all options that simulate something. Default: the contract answers.
   */
  readonly upstream?: string;
  /** Forwards requests that may change something: all but GET and HEAD. Default: false, they get 403. */
  readonly allowWrites?: boolean;
}

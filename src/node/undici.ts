import { createRequire } from "node:module";
import { UsageError } from "../errors/classes.ts";

// The part of undici that the transport uses, in our own types: undici is an optional peer dependency, and
// its types differ between the supported versions.

/** Controls an incoming response. */
export interface Flow {
  pause(): void;
  resume(): void;
  abort(reason: Error): void;
}

/** The headers of a response; a repeated name has a list. */
export type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** undici's callbacks for one request, in this order. */
export interface DispatchHandler {
  onRequestStart(flow: Flow): void;
  /** Also called for 1xx, before the final status. */
  onResponseStart(flow: Flow, status: number, headers: IncomingHeaders, statusText?: string): void;
  onResponseData(flow: Flow, chunk: Uint8Array): void;
  onResponseEnd(flow: Flow): void;
  /** The controller is null if the request was rejected before it began. */
  onResponseError(flow: Flow | null, error: Error): void;
}

/** A request in undici's format. */
export interface DispatchOptions {
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Blob | AsyncIterable<Uint8Array> | null;
}

/** The used part of a dispatcher of undici 7 or 8 (`Agent`, `ProxyAgent`, `MockAgent` …). */
export interface Dispatcher {
  /**
   * Takes {@link DispatchOptions} and a {@link DispatchHandler}; typed so that all undici versions fit.
   */
  dispatch(options: object, handler: object): boolean;
}

/** A dispatcher that the transport created and must close. */
export interface OwnDispatcher extends Dispatcher {
  close(): Promise<void>;
}

interface Undici {
  readonly Agent: new (options: object) => OwnDispatcher;
}

/**
 * Creates undici's agent.
 *
 * @throws UsageError if undici is not installed, or cannot be loaded.
 */
export function createAgent(options: object): OwnDispatcher {
  let undici: Undici;
  try {
    // Not an import, which would have to be awaited or would fail without our message.
    undici = createRequire(import.meta.url)("undici");
  } catch (cause) {
    if ((cause as { code?: unknown } | null)?.code !== "MODULE_NOT_FOUND") {
      throw new UsageError(
        "qodekit/node: undici is installed, but this version of Node cannot load it. " +
          "On Node 20, use undici 7: npm install undici@7.",
        { cause },
      );
    }
    throw new UsageError(
      "qodekit/node needs undici 7 or 8: npm install undici. " +
        "In a bundle, import it yourself and pass `dispatcher: new Agent()`.",
      { cause },
    );
  }
  return new undici.Agent(options);
}

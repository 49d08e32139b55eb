import createFetchClient from "openapi-fetch";
import { UsageError } from "./errors.ts";
import type { Method } from "./operation.ts";
import type { RawClient } from "./raw-types.ts";

/** A request as the engine has built it. */
export interface BuiltRequest {
  readonly method: Method;
  readonly url: string;
  /** The path template, where the engine knows it and the caller of it does not. */
  readonly template?: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Carries a built request through. */
export type Transmit = (request: BuiltRequest) => Promise<Response>;

/** Fills a path template, or refuses. */
export type CheckPath = (template: string, values: Record<string, unknown>) => string;

/** What the engine needs to build a request. */
export interface EngineInput {
  readonly method: Method;
  /** The path template. */
  readonly path: string;
  /** Gives the URL, base and query included. */
  readonly url: () => string;
  readonly body: unknown;
  /** The media type of the body. Default: `application/json`. */
  readonly contentType?: string | undefined;
}

/**
 * Builds requests and hands them to `transmit`. This file is the only one that imports
 * openapi-fetch, which gets no more releases: another engine has to have these two methods.
 */
export interface Engine {
  /** Builds the request of one operation and gives it to `transmit`, exactly once. */
  run(input: EngineInput, transmit: (request: BuiltRequest) => Promise<void>): Promise<void>;
  /** The untyped-at-run-time client that users know from openapi-fetch, on our transport. */
  raw<Paths extends object>(
    baseUrl: string,
    checkPath: CheckPath,
    transmit: Transmit,
  ): RawClient<Paths>;
}

/** Stands in for `Request`, which would cost more than all the rest of a call. */
class CapturedRequest {
  readonly url: string;
  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/** openapi-fetch gives the captured request, typed as a real one, to our function. */
const capture = (transmit: Transmit) =>
  ((request: unknown) => transmit(request as BuiltRequest)) as unknown as (
    input: Request,
  ) => Promise<Response>;

const CapturedAsRequest = CapturedRequest as unknown as typeof Request;

/**
 * What openapi-fetch gets instead of the response, which the transport has read: nothing to parse.
 * It looks at the status first.
 */
const nothing = { status: 204, ok: true, headers: new Headers() } as Response;

/** The engine on openapi-fetch. */
export function createEngine(): Engine {
  const client = createFetchClient<Record<string, Record<string, object>>>({
    Request: CapturedAsRequest,
    bodySerializer: serializeBody,
  });
  return {
    async run(input, transmit) {
      const request = client.request as unknown as (
        method: string,
        path: string,
        init: object,
      ) => Promise<unknown>;
      await request(input.method, input.path, {
        params: { path: {} },
        pathSerializer: input.url,
        body: input.body,
        ...(input.contentType ? { headers: { "content-type": input.contentType } } : {}),
        fetch: capture(async (built) => {
          await transmit(built);
          return nothing;
        }),
      });
    },
    raw<Paths extends object>(baseUrl: string, checkPath: CheckPath, transmit: Transmit) {
      const client = createFetchClient<Paths>({
        baseUrl,
        Request: CapturedAsRequest,
        pathSerializer: checkPath,
        fetch: capture(transmit),
      });
      client.use({
        onRequest({ request, schemaPath, params }) {
          // openapi-fetch leaves the braces in the URL when no path parameters were given at all.
          if (!params.path) checkPath(schemaPath, {});
          Object.assign(request, { template: schemaPath });
        },
      });
      return client as unknown as RawClient<Paths>;
    },
  };
}

/** What `fetch` takes as it is, goes as it is; everything else is JSON. */
function serializeBody(body: unknown): BodyInit {
  const asIs =
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream;
  if (asIs) return body as BodyInit;
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new UsageError("`body` cannot be written as JSON: it holds a cycle or a bigint.", {
      cause,
    });
  }
}

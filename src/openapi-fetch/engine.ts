import createFetchClient, { type Middleware } from "openapi-fetch";
import type { Method } from "../contract/operation.ts";
import type { RawClient } from "./types.ts";

/** A request as openapi-fetch has built it. */
export interface BuiltRequest {
  readonly method: Method;
  readonly url: string;
  /** The path template. */
  readonly template?: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Carries a built request through. */
export type Transmit = (request: BuiltRequest) => Promise<Response>;

/** Stands in for `Request`, which would cost more than all the rest of a call. */
class CapturedRequest {
  readonly url: string;
  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/** Fills a path template, or refuses. */
type FillPath = (template: string, values: Record<string, unknown>) => string;

/** Puts the path template where {@link Transmit} finds it. */
const noteTemplate = (fillPath: FillPath): Middleware => ({
  onRequest({ request, schemaPath, params }) {
    // openapi-fetch leaves the braces in the URL when no path parameters were given at all.
    if (!params.path) fillPath(schemaPath, {});
    Object.assign(request, { template: schemaPath });
  },
});

/**
 * The client that users know from openapi-fetch, on our transport. This file is the only one that
 * imports openapi-fetch, which gets no more releases; it is loaded when `raw` is first used.
 */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  fillPath: FillPath,
  transmit: Transmit,
): RawClient<Paths> {
  const client = createFetchClient<Paths>({
    baseUrl,
    Request: CapturedRequest as unknown as typeof Request,
    pathSerializer: fillPath,
    // It gives the captured request, typed as a real one.
    fetch: (request) => transmit(request as unknown as BuiltRequest),
  });
  client.use(noteTemplate(fillPath));
  return client as unknown as RawClient<Paths>;
}

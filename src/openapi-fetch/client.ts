import createFetchClient from "openapi-fetch";
import { checkOptions } from "../calls/check-options.ts";
import type { Caller } from "../client/caller.ts";
import { type Connection, connection } from "../client/connection.ts";
import { type CallOptions, queryRule } from "../client/options.ts";
import { noBody, writeBody } from "../client/request-body.ts";
import { fillPath, queryString } from "../client/url.ts";
import type { Operation, OperationTable } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import { releaseBody } from "../shared/body-shape.ts";
import { describeType } from "../shared/describe-type.ts";
import { checkInit, checkMiddleware, headersOf, type Init, shownPath } from "./options.ts";
import { sendCaptured } from "./send.ts";
import type { OpenapiFetch } from "./types.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"] as const;
type Method = (typeof methods)[number];

/** Replaces `Request`, which would turn the body into a stream that cannot be sent again. */
class CapturedRequest {
  readonly url: string;
  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/**
 * The [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client on the transport of a qodekit client:
 * the same key, retries, limits, redirects, timeouts and redaction, and the same serialization of queries
 * and bodies. Use it if you know openapi-fetch; methods such as `teams.members.list()` need no paths.
 *
 * A success is in `data`, an error status in `error`. As with methods, other failures are thrown: no
 * response, a body that is not JSON, and an error status without a body, because `error` would be empty.
 *
 * `parseAs: "stream"` returns the unread body, for large downloads: `timeout` then covers only the
 * response headers, `maxResponseBytes` does not apply, and `signal` ends the stream too. Read it to its
 * end, or cancel it.
 *
 * @throws UsageError if `client` was not created by this package.
 *
 * @example
 * import { openapiFetch } from "qodekit/openapi-fetch";
 * const api = openapiFetch(teams);
 * const { data, error } = await api.GET("/v1/organizations/{organization_id}/members", {
 *   params: { path: { organization_id: "org_xxx" }, query: { maxResults: 50 } },
 * });
 */
export function openapiFetch<Paths extends object>(client: {
  readonly [connection]: Connection<Paths>;
}): OpenapiFetch<Paths> {
  const way = (client as Partial<typeof client> | undefined)?.[connection];
  if (!way) {
    throw new UsageError("openapiFetch takes a client: openapiFetch(createTeams({ … })).");
  }
  const caller = way.caller as Caller;
  const operations = byRoute(way.operations as OperationTable);
  const inner = createFetchClient<never>({
    baseUrl: caller.baseUrl,
    Request: CapturedRequest as unknown as typeof Request,
  }) as unknown as Record<Method, (path: string, init: object) => Promise<Result>> & {
    use(...middleware: unknown[]): void;
    eject(...middleware: unknown[]): void;
  };
  const call = async (method: Method, path: string, init: Init = {}) => {
    const held: Held = { body: (init as Partial<Init> | null)?.body };
    try {
      const result = await callOnce(method, path, init, held);
      // See sendCaptured().
      Reflect.deleteProperty(result.response, "ok");
      return result;
    } finally {
      releaseBody(held.body);
    }
  };
  const callOnce = async (method: Method, path: string, init: Init, held: Held) => {
    checkInit(method, path, init);
    const operation = operations.get(`${method} ${path}`) ?? unknown(method, path, init);
    const { params = {}, body, bodySerializer, querySerializer, ...rest } = init;
    const { timeout, totalTimeout, maxResponseBytes, retry, signal, ...settings } = rest;
    const { query = {}, header = {} } = params;
    const name = operation.id || `${method} ${operation.path}`;
    checkOptions(name, { query }, { query: queryRule });
    const written =
      body === undefined ? noBody : await writeBody(bodySerializer ? bodySerializer(body) : body);
    held.body = written.body;
    const options = { timeout, totalTimeout, maxResponseBytes, retry, signal } as CallOptions;
    return inner[method](path, {
      ...settings,
      querySerializer: serializer(querySerializer, name, (values) =>
        queryString(values, operation.params),
      ),
      headers: headersOf(init.headers),
      // Without path parameters, openapi-fetch leaves the braces in the URL.
      params: { ...params, header: headersOf(defined(header)), path: params.path ?? {} },
      pathSerializer: (_: string, values: Record<string, unknown>) =>
        caller.baseUrl + fillPath(path, values, name),
      fetch: async ({ url, headers }: { readonly url: string; readonly headers: Headers }) => {
        const { parseAs = "json" } = settings;
        const response = await sendCaptured(caller, {
          operation,
          url,
          headers,
          written,
          query,
          options,
          parseAs: parseAs === "arrayBuffer" ? "bytes" : parseAs,
        });
        held.body = undefined;
        return response;
      },
    });
  };
  const own: Record<string, unknown> = {
    use(...middleware: unknown[]) {
      middleware.forEach(checkMiddleware);
      inner.use(...middleware);
    },
    eject: (...middleware: unknown[]) => inner.eject(...middleware),
  };
  for (const method of methods) own[method] = call.bind(undefined, method);
  return own as unknown as OpenapiFetch<Paths>;
}

interface Result {
  readonly response: Response;
}

/** The body of a call, which is released unless it was sent: a middleware may respond instead. */
interface Held {
  body: unknown;
}

/** Method and path -> operation, whose key, quota and retry rule apply: `GET /mocks/{mockId}`. */
function byRoute(operations: OperationTable): ReadonlyMap<string, Operation> {
  const all = Object.values(operations).flatMap((resource) => Object.values(resource));
  return new Map(all.map((each) => [`${each.method} ${each.path}`, each]));
}

type Serialize = (values: Readonly<Record<string, unknown>>) => string;

/** Default: the contract's serialization. openapi-fetch reads the result of a function unchecked. */
function serializer(given: Init["querySerializer"], name: string, own: Serialize) {
  if (typeof given !== "function") return given ?? own;
  return (values: Readonly<Record<string, unknown>>) => {
    const query = given(values);
    if (typeof query === "string") return query;
    throw new UsageError(
      `${name}: \`querySerializer\` must return a string; got ${describeType(query)}.`,
    );
  };
}

/** Parameters can be undefined. */
const defined = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** A path that the contract does not have; only the types forbid it. */
function unknown(method: Method, path: string, { params, body }: Init): Operation {
  const names = Object.keys(params?.query ?? {});
  const places = Object.fromEntries(names.map((name) => [name, "query" as const]));
  return {
    id: "",
    method,
    path: shownPath(path),
    params: places,
    ...(body !== undefined && { body: "application/json" }),
  };
}

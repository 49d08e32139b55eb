import { Call } from "../calls/api-call.ts";
import { ListCall } from "../calls/list-call.ts";
import type { Method, Operation, OperationTable } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import type { RawClient } from "../openapi-fetch/types.ts";
import { type Api, type Caller, createCaller, createShared, type Shared } from "./caller.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/** What `request()` takes. */
export interface RequestInput extends CallOptions {
  /** Query parameters; an array is repeated. */
  query?: Readonly<Record<string, unknown>>;
  /** JSON, or anything that `fetch` takes as a body. */
  body?: unknown;
}

/** What every client has beside its resources. */
export interface ClientBase<Paths extends object, Options> {
  /** The openapi-fetch client on the same transport: it returns `{ data, error, response }`. */
  readonly raw: RawClient<Paths>;
  /**
   * Calls a path that the contract does not have. The answer is not typed.
   *
   * @param path starts with `/` and is used as it is: encode what you put into it.
   */
  request(method: Method, path: string, input?: RequestInput): Call<unknown>;
  /** A client with some options replaced. It shares the retry budget and the limiter with this one. */
  with(options: Partial<Options>): this;
}

/** What {@link assemble} needs of an API. */
export interface ClientParts {
  readonly api: Api;
  readonly operations: OperationTable;
  readonly baseUrl: string;
  readonly options: ClientOptions;
  /** Path parameters that the client was given once. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Builds the clone that `with()` returns. */
  readonly clone: (changes: object, shared: Shared) => object;
  readonly shared: Shared | undefined;
}

/** Puts a client together: one object per resource, made when it is first used. */
export function assemble(parts: ClientParts): object {
  const shared = parts.shared ?? createShared();
  const caller = createCaller(parts.api, parts.baseUrl, parts.options, parts.defaults, shared);
  const client = {
    request: (method: Method, path: string, input?: RequestInput) =>
      request(caller, method, path, input),
    with: (changes: object) => parts.clone(changes, shared),
  };
  lazy(client, "raw", () => caller.raw());
  for (const [name, methods] of Object.entries(parts.operations)) {
    lazy(client, name, () => resource(caller, methods));
  }
  return client;
}

function resource(caller: Caller, methods: Readonly<Record<string, Operation>>): object {
  const object: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(methods)) {
    const { paging } = operation;
    object[name] = paging
      ? (input?: unknown) =>
          new ListCall(paging, (query, end) => caller.call(operation, input, query, end))
      : (input?: unknown) => new Call(() => caller.call(operation, input), true);
  }
  return object;
}

function request(
  caller: Caller,
  method: Method,
  path: string,
  input: RequestInput | undefined,
): Call<unknown> {
  const start = async () => {
    const { query = {}, ...rest } = input ?? {};
    if (typeof path !== "string" || !path.startsWith("/") || path.includes("#")) {
      throw new UsageError(
        'request() needs a path that starts with "/" and has no "#", such as "/v1/organizations".',
      );
    }
    if (rest.body !== undefined && (method === "GET" || method === "HEAD")) {
      throw new UsageError(`request(): a ${method} takes no \`body\`.`);
    }
    // A path that is used as it is has no template: braces in it are not parameters.
    const escaped = path.replaceAll("{", "%7B").replaceAll("}", "%7D");
    // Errors and logs show the path: its query must not be a part of it.
    const at = `${escaped}?`.indexOf("?");
    const params = Object.fromEntries(Object.keys(query).map((name) => [name, "query" as const]));
    const operation: Operation = {
      id: "",
      method,
      path: escaped.slice(0, at),
      params,
      body: "application/json",
    };
    return caller.call(operation, rest, query, undefined, escaped.slice(at + 1));
  };
  return new Call(start, true);
}

function lazy(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(target, name, { value, enumerable: true });
      return value;
    },
  });
}

import { Call } from "../calls/api-call.ts";
import { checkOptions, oneOf, type Rules, required } from "../calls/check-options.ts";
import type { RecordedCall } from "../calls/lazy-wait.ts";
import { ListCall } from "../calls/list-call.ts";
import type { Method, Operation, OperationTable } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import { releaseBody } from "../shared/body-shape.ts";
import { describeType } from "../shared/describe-type.ts";
import { isRecord } from "../shared/is-record.ts";
import { lazy } from "../shared/lazy.ts";
import type { ResponseFormat } from "../transport/prepared-request.ts";
import { type Api, type Caller, createCaller, createShared, type Shared } from "./caller.ts";
import { type Connection, connection } from "./connection.ts";
import { type CallOptions, type ClientOptions, queryRule } from "./options.ts";
import { visiblePath } from "./visible-path.ts";
import type { CallInput } from "./write-request.ts";

/** The options of `request()`. */
export interface RequestInput<As extends ResponseFormat = ResponseFormat> extends CallOptions {
  /** Query parameters: a plain object. Arrays are repeated, a `Date` becomes RFC 3339, null is omitted. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** JSON; or text, bytes, a `Blob`, a form or a stream, which are sent unchanged. */
  body?: unknown;
  /**
   * The path template for errors, log lines and traces, such as `/v1/keys/{key}`. Default: the path up to
   * the first segment that could be a key or an id: 24 characters or more, or 12 or more with a digit. If
   * the server quotes such a segment in its response, it is shown: only the client's own keys are
   * redacted.
   */
  template?: string | undefined;
  /**
   * How to read the response. `stream` returns the unread body, for large downloads: `timeout` then covers
   * only the response headers, `maxResponseBytes` does not apply, and `signal` ends the stream too. Read
   * it to its end, or cancel it. Default: `json`.
   */
  parseAs?: As | undefined;
}

/** The result of `request()` by its `parseAs`. */
export interface ParsedAs {
  json: unknown;
  text: string;
  bytes: Uint8Array;
  blob: Blob;
  stream: ReadableStream<Uint8Array>;
}

/** The methods of every client in addition to its resources. */
export interface ClientBase<Paths extends object, Options> {
  /** Connects `openapiFetch` of `qodekit/openapi-fetch` to this client's transport. */
  readonly [connection]: Connection<Paths>;
  /**
   * Calls a path that is not in the contract. The result is not typed.
   *
   * @param path starts with `/` and is used unchanged: encode the values in it.
   *
   * @example
   * const beta = await teams.request("GET", "/v1/beta", { query: { limit: 10 } });
   * const csv = await teams.request("GET", "/v1/export.csv", { parseAs: "text" });
   */
  request<As extends ResponseFormat = "json">(
    method: Method,
    path: string,
    input?: RequestInput<As>,
  ): Call<ParsedAs[As]>;
  /**
   * Returns a client with some options replaced. Undefined options are not changed. The clones share their
   * state per host and key: the retry budget, and the limiter's quotas.
   *
   * @example
   * const patient = qodex.with({ timeout: 300_000, retry: 5 });
   */
  with(options: { readonly [Name in keyof Options]?: Options[Name] | undefined }): this;
}

/** The input of {@link assemble}. */
export interface ClientParts {
  readonly api: Api;
  readonly operations: OperationTable;
  readonly baseUrl: string;
  readonly options: ClientOptions;
  /** Path parameters that are set once, for the whole client. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Creates the clone that `with()` returns. */
  readonly clone: (changes: object, shared: Shared) => object;
  readonly shared: Shared | undefined;
  /** Adds the methods that wait for what an operation starts; only for APIs that have them. */
  readonly addWaits?: (
    methods: Record<string, unknown>,
    resource: string,
    method: string,
    operation: Operation,
    call: RecordedCall,
  ) => void;
}

/** Assembles a client: one object per resource, created on first use. */
export function assemble(parts: ClientParts): object {
  const shared = parts.shared ?? createShared();
  const caller = createCaller(parts.api, parts.baseUrl, parts.options, parts.defaults, shared);
  const client = {
    request: (method: Method, path: string, input?: RequestInput) =>
      request(caller, method, path, input),
    with: (changes: object) => parts.clone(definedOptions(changes), shared),
  };
  const way: Connection = { caller, operations: parts.operations };
  Object.defineProperty(client, connection, { value: way });
  for (const name of Object.keys(parts.operations)) {
    lazy(client, name, () => resource(caller, parts.operations[name] ?? {}, name, parts.addWaits));
  }
  return client;
}

/** The defined options: `with({ baseUrl: undefined })` means "unchanged", not "the default". */
function definedOptions(changes: unknown): object {
  if (!isRecord(changes)) {
    throw new UsageError(
      `with() needs an object of options, such as with({ timeout: 5000 }); got ${describeType(changes)}.`,
    );
  }
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function resource(
  caller: Caller,
  methods: Readonly<Record<string, Operation>>,
  resourceName: string,
  addWaits: ClientParts["addWaits"],
): object {
  const object: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(methods)) {
    const { paging } = operation;
    object[name] = paging
      ? (input?: unknown) =>
          new ListCall(operation.id, paging, (query, signal, walk) =>
            caller.call({ operation, input, query, signal, walk }),
          )
      : (input?: unknown) => new Call(() => caller.call({ operation, input }), true);
    addWaits?.(object, resourceName, name, operation, (input, walk) =>
      caller.call({ operation, input, walk }),
    );
  }
  return object;
}

function request(
  caller: Caller,
  method: Method,
  path: string,
  input: RequestInput | undefined,
): Call<unknown> {
  const checked = (): CallInput => {
    const { query = {}, parseAs = "json", template, ...rest } = input ?? {};
    checkOptions("request()", { method, path, query, template, parseAs }, requestRules);
    if (rest.body !== undefined && (method === "GET" || method === "HEAD")) {
      throw new UsageError(`request(): a ${method} takes no \`body\`.`);
    }
    const address = path.replaceAll("{", "%7B").replaceAll("}", "%7D");
    const operation: Operation = {
      id: "",
      method,
      path: template ?? visiblePath(address.replace(/\?.*/s, "")),
      params: {},
      body: "application/json",
      accept: parseAs === "json" ? "application/json" : "*/*",
    };
    return { operation, input: isRecord(input) ? rest : input, query, address, parseAs };
  };
  const start = async () => {
    let call: CallInput;
    try {
      call = checked();
    } catch (error) {
      releaseBody(input?.body);
      throw error;
    }
    return caller.call(call);
  };
  return new Call(start, true);
}

const isPath = (value: unknown) => typeof value === "string" && value.startsWith("/");
const requestRules: Rules = {
  method: required(oneOf("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")),
  path: [
    (value) => isPath(value) && !String(value).includes("#"),
    'a path that starts with "/" and has no "#", such as "/v1/organizations"',
    "required",
  ],
  query: queryRule,
  template: [isPath, 'a path such as "/v1/keys/{key}"'],
  parseAs: oneOf("json", "text", "bytes", "blob", "stream"),
};

import type { CallOptions } from "../client/options.ts";
import type { ErrorStatus } from "../errors/types.ts";

type Verb = "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 302;

/** The paths that have an operation with the method. */
type PathsWith<Paths, Method extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: infer Operation }
    ? Operation extends { responses: unknown }
      ? Path
      : never
    : never;
}[keyof Paths];

type RequiredKeys<T> = {
  [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? never : Key;
}[keyof T];

type ParamsOption<Operation> = Operation extends { parameters: infer Parameters }
  ? RequiredKeys<Parameters> extends never
    ? { params?: Parameters | undefined }
    : { params: Parameters }
  : { params?: undefined };

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] | undefined }
    : { body?: undefined };

/** The options of a call: those of openapi-fetch, and those of every client call except `query`. */
export type OpenapiFetchInit<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<CallOptions, "query"> & {
    /** Not an option: the query is in `params.query`. */
    query?: undefined;
    /** The format of a successful body. Default: `json`. */
    parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
    /** Serializes the query. Default: as methods do (dates, absent values, the contract's `explode`). */
    querySerializer?: ((query: Readonly<Record<string, unknown>>) => string) | undefined;
    /** Converts the body to one that can be sent unchanged, or to JSON data. */
    bodySerializer?: ((body: never) => unknown) | undefined;
    /** openapi-fetch middleware for this call only. */
    middleware?: OpenapiFetchMiddleware[] | undefined;
  };

type OperationAt<Paths, Path extends keyof Paths, Method> = Paths[Path][Method & keyof Paths[Path]];

type InitParameter<Init> = RequiredKeys<Init> extends never ? [init?: Init] : [init: Init];

type BodyOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

type BodiesAt<Operation, Status> = Operation extends { responses: infer Responses }
  ? { [S in keyof Responses & Status]: BodyOf<Responses[S]> }[keyof Responses & Status]
  : unknown;

/** The result of a call: `data` for a success, `error` for an error status. */
export type OpenapiFetchResult<Operation, Init> =
  | { data: ParsedAs<BodiesAt<Operation, SuccessStatus>, Init>; error?: never; response: Response }
  | { data?: never; error: BodiesAt<Operation, ErrorStatus>; response: Response };

type ParsedAs<T, Init> = Init extends { parseAs: infer How }
  ? How extends "text"
    ? string
    : How extends "blob"
      ? Blob
      : How extends "arrayBuffer"
        ? ArrayBuffer
        : How extends "stream"
          ? ReadableStream<Uint8Array> | null
          : T
  : T;

type OpenapiFetchMethod<Paths extends object, Method extends Verb> = <
  Path extends PathsWith<Paths, Method>,
  Init extends OpenapiFetchInit<OperationAt<Paths, Path, Method>>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<OpenapiFetchResult<OperationAt<Paths, Path, Method>, Init>>;

/** The context of a call in a {@link OpenapiFetchMiddleware}. */
export interface OpenapiFetchContext {
  /** Its headers can be changed in place. It is not a `Request`: it cannot be cloned, and has no body. */
  readonly request: Pick<Request, "url" | "method" | "headers">;
  /** The path template. */
  readonly schemaPath: string;
  readonly id: string;
}

/**
 * openapi-fetch middleware. It runs once per call; the client's option `middleware` runs once per attempt.
 */
export interface OpenapiFetchMiddleware {
  /** Returning a response ends the call: nothing is sent. */
  onRequest?(context: OpenapiFetchContext): Response | undefined | Promise<Response | undefined>;
  onResponse?(
    context: OpenapiFetchContext & { readonly response: Response },
  ): Response | undefined | Promise<Response | undefined>;
  onError?(
    context: OpenapiFetchContext & { readonly error: unknown },
  ): Response | Error | undefined | Promise<Response | Error | undefined>;
}

/**
 * The openapi-fetch client of an API's paths. Its methods have their own types, because openapi-fetch's
 * result types treat open enums as objects.
 */
export interface OpenapiFetch<Paths extends object> {
  GET: OpenapiFetchMethod<Paths, "get">;
  PUT: OpenapiFetchMethod<Paths, "put">;
  POST: OpenapiFetchMethod<Paths, "post">;
  DELETE: OpenapiFetchMethod<Paths, "delete">;
  OPTIONS: OpenapiFetchMethod<Paths, "options">;
  HEAD: OpenapiFetchMethod<Paths, "head">;
  PATCH: OpenapiFetchMethod<Paths, "patch">;
  /**
   * Adds middleware to all calls.
   *
   * @throws UsageError for anything else.
   */
  use(...middleware: OpenapiFetchMiddleware[]): void;
  /** Removes middleware. */
  eject(...middleware: OpenapiFetchMiddleware[]): void;
}

import type { ErrorStatus } from "../errors/types.ts";

type Verb = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 302;

/** The paths that have an operation of the verb. */
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
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: never };

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : { body?: never };

/** What a call of the raw client takes: openapi-fetch's own form. */
export type RawInit<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> & {
    headers?: Readonly<Record<string, string>>;
    /** Ends the call; its reason is thrown unchanged. */
    signal?: AbortSignal;
    /** How the body of a success is given. Default: `json`. */
    parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
    /** Writes the query; lists are repeated unless it says otherwise. */
    querySerializer?: (query: Readonly<Record<string, unknown>>) => string;
  };

type OperationAt<Paths, Path extends keyof Paths, Method> = Paths[Path][Method & keyof Paths[Path]];

type InitParameter<Init> = RequiredKeys<Init> extends never ? [init?: Init] : [init: Init];

type BodyOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

type BodiesAt<Operation, Status> = Operation extends { responses: infer Responses }
  ? { [S in keyof Responses & Status]: BodyOf<Responses[S]> }[keyof Responses & Status]
  : unknown;

/** What the raw client gives: `data` for a success, `error` for an error status. */
export type RawResult<Operation, Init> =
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

type RawMethod<Paths extends object, Method extends Verb> = <
  Path extends PathsWith<Paths, Method>,
  Init extends RawInit<OperationAt<Paths, Path, Method>>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => Promise<RawResult<OperationAt<Paths, Path, Method>, Init>>;

/** What a {@link RawMiddleware} is given. */
export interface RawContext {
  /** A stand-in: its headers can be changed in place, but it cannot be copied. */
  readonly request: Pick<Request, "url" | "method" | "headers">;
  /** The path template. */
  readonly schemaPath: string;
  readonly id: string;
}

/** openapi-fetch's middleware. It runs once per call; the client's `middleware` runs per attempt. */
export interface RawMiddleware {
  onRequest?(context: RawContext): void | Promise<void>;
  onResponse?(
    context: RawContext & { readonly response: Response },
  ): Response | undefined | Promise<Response | undefined>;
}

/**
 * The plain openapi-fetch client of an API's paths. Its methods are typed anew: openapi-fetch's
 * own results spoil the open lists of values, which it takes for objects.
 */
export interface RawClient<Paths extends object> {
  GET: RawMethod<Paths, "get">;
  PUT: RawMethod<Paths, "put">;
  POST: RawMethod<Paths, "post">;
  DELETE: RawMethod<Paths, "delete">;
  OPTIONS: RawMethod<Paths, "options">;
  HEAD: RawMethod<Paths, "head">;
  PATCH: RawMethod<Paths, "patch">;
  TRACE: RawMethod<Paths, "trace">;
  use(...middleware: RawMiddleware[]): void;
  eject(...middleware: RawMiddleware[]): void;
}

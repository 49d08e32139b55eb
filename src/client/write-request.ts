import type { Operation } from "../contract/operation.ts";
import type { CallSecrets } from "../observe/call-secrets.ts";
import {
  nameOf,
  type PreparedRequest,
  type ResponseFormat,
} from "../transport/prepared-request.ts";
import type { CallOptions } from "./options.ts";
import type { CallValues } from "./parameters.ts";
import type { WrittenBody } from "./request-body.ts";
import { fillPath, queryString } from "./url.ts";

type Values = Readonly<Record<string, unknown>>;

/** One call of a client method. */
export interface CallInput {
  readonly operation: Operation;
  /** The caller's input: parameters by name, body and options. */
  readonly input: unknown;
  /** Query parameters in addition to those of `input`: those of the requested page, or of `request()`. */
  readonly query?: Values;
  /** The path to send, with its query string, if the operation's path is only for display. */
  readonly address?: string;
  /** Aborts the request, like the caller's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** The list iteration of the page, which records the secrets of the call. */
  readonly walk?: { secrets?: CallSecrets };
  /** How to read the response. Default: JSON, or a `Blob` if the operation returns another media type. */
  readonly parseAs?: ResponseFormat | undefined;
}

/** A request with its final URL, headers and body. */
export type WrittenRequest = Pick<
  PreparedRequest,
  "url" | "headers" | "body" | "signal" | "urlSecrets" | "secrets" | "parseAs"
>;

/** The result of {@link writeRequest}. */
export interface WrittenCall {
  readonly own: CallOptions;
  /** The query by name. */
  readonly sent: Values;
  readonly request: Omit<WrittenRequest, "signal" | "secrets">;
}

const json = "application/json";

/**
 * Creates the request of a call.
 *
 * @param client the parts that all requests of the client share.
 * @throws UsageError for an invalid call.
 */
export function writeRequest(
  { operation, query, address, parseAs }: CallInput,
  values: CallValues,
  { body, type }: WrittenBody,
  client: { readonly baseUrl: string; readonly headers: Readonly<Record<string, string>> },
): WrittenCall {
  const own = values.options;
  const sent = query ? { ...values.query, ...query } : values.query;
  const added = queryString(sent, operation.params);
  const path =
    client.baseUrl + (address ?? fillPath(operation.path, values.path, nameOf(operation)));
  const { accept = json, body: media = json } = operation;
  const contentType = type === undefined ? media : type;
  return {
    own,
    sent,
    request: {
      url: added ? `${path}${path.includes("?") ? "&" : "?"}${added}` : path,
      headers: {
        accept,
        ...(contentType !== null && { "content-type": contentType }),
        ...client.headers,
        ...values.headers,
      },
      body,
      urlSecrets: secretsIn(operation.params, sent),
      parseAs: parseAs ?? formatOf(accept),
    },
  };
}

/** How to read a response of this media type. */
const formatOf = (accept: string): ResponseFormat =>
  accept.endsWith("json") || accept === "*/*" ? "json" : "blob";

const noSecrets: readonly string[] = [];

/** The keys among the query parameters. Few operations have one. */
export function secretsIn(places: Operation["params"], sent: Values): readonly string[] {
  let found = noSecrets;
  for (const name in sent) {
    if (places[name] === "query,secret") found = [...found, String(sent[name])];
  }
  return found;
}

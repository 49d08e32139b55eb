import { escapePointer } from "../shared/json-pointer.ts";
import type { BodyCheck } from "./body.ts";
import type { Finding } from "./drift.ts";
import { describeType, oneOf } from "./messages.ts";
import type { Content, ResponseSchemas } from "./response-schemas.ts";

/** A received response. */
export interface ReceivedResponse {
  readonly operationId: string;
  /** The requested media type, which selects the schema. */
  readonly accept?: string | undefined;
  /** The HTTP status. */
  readonly status: number;
  /** The `Content-Type` header; undefined if absent. */
  readonly contentType: string | undefined;
  /** Parsed JSON; text that is not JSON; a `Blob` for binary data; undefined if empty. */
  readonly body: unknown;
}

type Operation = ResponseSchemas["operations"][string];

/** Every difference between a response and what its operation declares. */
export function findingsOf(
  schemas: ResponseSchemas,
  operation: Operation,
  response: ReceivedResponse,
  check: BodyCheck,
  unknownFields: boolean,
): Finding[] {
  const { at, responses } = operation;
  const { status, body } = response;
  const whole = (schemaPointer: string, expected: string, got: string): Finding[] => [
    { pointer: "", expected, got, schemaPointer },
  ];
  const declared = responses[status];
  if (declared === undefined) {
    if (status >= 400 && status < 500 && isKnownError(schemas, responses, body, check)) return [];
    const statuses = oneOf(Object.keys(responses));
    return whole(`${at}/responses`, `status ${statuses}`, `status ${status}`);
  }
  const [content, place] =
    typeof declared === "string"
      ? [schemas.responses[declared] as Content, `/components/responses/${declared}`]
      : [declared, `${at}/responses/${status}`];
  const types = Object.keys(content);
  if (types.length === 0) {
    const isEmpty = body === undefined || (body instanceof Blob && body.size === 0);
    return isEmpty ? [] : whole(place, "no body", describeType(body));
  }
  if (body === undefined) return whole(`${place}/content`, `a body of ${oneOf(types)}`, "no body");
  const type = mediaTypeOf(response.contentType);
  const name = formOf(operation, response, types, type);
  const findings =
    name !== undefined
      ? []
      : whole(`${place}/content`, `content type ${oneOf(types)}`, type ? mediaType(type) : "none");
  // A response without a media type is checked only if the operation declares a single one.
  const judged = name ?? (type === undefined && types.length === 1 ? types[0] : undefined);
  const schema = judged === undefined ? undefined : content[judged];
  if (judged === undefined || !schema || body instanceof Blob) return findings;
  const schemaPointer = `${place}/content/${escapePointer(judged)}/schema`;
  return [...findings, ...check(body, schema, schemaPointer, unknownFields)];
}

/** The media type of a `Content-Type`, without its parameters. */
export const mediaTypeOf = (contentType: string | undefined): string | undefined =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase();

/** Whether a media type is JSON. */
export const isJson = (type: string): boolean => /[/+]json$/.test(type);

/**
 * The declared media type of a response. Services label JSON inconsistently: the requested type counts if
 * the contract allows it, and any JSON label matches a single JSON type.
 */
function formOf(
  { alsoLabelled = {} }: Operation,
  { accept = "" }: ReceivedResponse,
  types: readonly string[],
  type: string | undefined,
): string | undefined {
  if (type === undefined) return undefined;
  const asked = Object.hasOwn(alsoLabelled, accept) ? alsoLabelled[accept] : undefined;
  if (asked?.includes(type) && types.includes(accept)) return accept;
  if (types.includes(type)) return type;
  const [json, ...others] = types.filter(isJson);
  return isJson(type) && others.length === 0 ? json : undefined;
}

/** Whether the body matches an error that the operation declares for another status. */
function isKnownError(
  schemas: ResponseSchemas,
  responses: Operation["responses"],
  body: unknown,
  check: BodyCheck,
): boolean {
  if (typeof body !== "object" || body === null) return false;
  return Object.entries(responses).some(([status, declared]) => {
    if (Number(status) < 400) return false;
    const content = typeof declared === "string" ? schemas.responses[declared] : declared;
    return Object.values(content ?? {}).some(
      (schema) => check(body, schema, "", false).length === 0,
    );
  });
}

/** A header can contain anything, even a key: only simple media types are repeated. */
const mediaType = (type: string) =>
  /^[a-z]+\/[a-z]{1,20}(?:[.+-](?:[a-z]{1,20}|v?\d{1,3}))*$/.test(type) ? type : "something else";

import { escapePointer } from "../shared/json-pointer.ts";
import type { BodyCheck } from "./body.ts";
import type { Finding } from "./drift.ts";
import { describeType, oneOf } from "./messages.ts";
import type { Content, ResponseSchemas } from "./response-schemas.ts";

/** What came back. */
export interface Answer {
  readonly operationId: string;
  /** The media type that was asked for: it decides the form of the answer. */
  readonly accept?: string | undefined;
  /** The HTTP status. */
  readonly status: number;
  /** The header as it came; undefined when it is absent. */
  readonly contentType: string | undefined;
  /** Parsed JSON; text for an error that is not JSON; a `Blob` for binary; undefined when empty. */
  readonly body: unknown;
}

type Operation = ResponseSchemas["operations"][string];

/** Every difference between a response and what its operation declares. */
export function findingsOf(
  schemas: ResponseSchemas,
  operation: Operation,
  answer: Answer,
  check: BodyCheck,
  unknownFields: boolean,
): Finding[] {
  const { at, answers } = operation;
  const { status, body } = answer;
  const whole = (schemaPointer: string, expected: string, got: string): Finding[] => [
    { pointer: "", expected, got, schemaPointer },
  ];
  const declared = answers[status];
  if (declared === undefined) {
    if (status >= 400 && status < 500 && isKnownError(schemas, answers, body, check)) return [];
    const statuses = oneOf(Object.keys(answers));
    return whole(`${at}/responses`, `status ${statuses}`, `status ${status}`);
  }
  const [content, place] =
    typeof declared === "string"
      ? [schemas.responses[declared] as Content, `/components/responses/${declared}`]
      : [declared, `${at}/responses/${status}`];
  const types = Object.keys(content);
  if (types.length === 0)
    return body === undefined ? [] : whole(place, "no body", describeType(body));
  if (body === undefined) return whole(`${place}/content`, `a body of ${oneOf(types)}`, "no body");
  const type = answer.contentType?.split(";", 1)[0]?.trim().toLowerCase();
  const name = formOf(operation, answer, types, type);
  const findings =
    name !== undefined
      ? []
      : whole(`${place}/content`, `content type ${oneOf(types)}`, type ? mediaType(type) : "none");
  // A response without a media type is checked if only one is possible.
  const judged = name ?? (type === undefined && types.length === 1 ? types[0] : undefined);
  const schema = judged === undefined ? undefined : content[judged];
  if (judged === undefined || !schema || body instanceof Blob) return findings;
  const schemaPointer = `${place}/content/${escapePointer(judged)}/schema`;
  return [...findings, ...check(body, schema, schemaPointer, unknownFields)];
}

const isJson = (type: string): boolean => /[/+]json$/.test(type);

/**
 * The declared media type of a response. Services label their JSON loosely: the requested type decides
 * where the contract says so, and any JSON label fits the only JSON form.
 */
function formOf(
  { alsoLabelled = {} }: Operation,
  { accept = "" }: Answer,
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

/** Whether the body has the form of an error that the operation declares under another status. */
function isKnownError(
  schemas: ResponseSchemas,
  answers: Operation["answers"],
  body: unknown,
  check: BodyCheck,
): boolean {
  if (typeof body !== "object" || body === null) return false;
  return Object.entries(answers).some(([status, declared]) => {
    if (Number(status) < 400) return false;
    const content = typeof declared === "string" ? schemas.responses[declared] : declared;
    return Object.values(content ?? {}).some(
      (schema) => check(body, schema, "", false).length === 0,
    );
  });
}

/** A header can contain anything, even a key: only a type of plain words and versions is repeated. */
const mediaType = (type: string) =>
  /^[a-z]+\/[a-z]{1,20}(?:[.+-](?:[a-z]{1,20}|v?\d{1,3}))*$/.test(type) ? type : "something else";

import type { BodyCheck } from "./body.ts";
import type { Finding } from "./drift.ts";
import { describeType, oneOf } from "./messages.ts";
import { segment } from "./pointer.ts";
import type { Content, ResponseSchemas } from "./response-schemas.ts";

/** What came back. */
export interface Answer {
  readonly operationId: string;
  /** The HTTP status. */
  readonly status: number;
  /** The header as it came; undefined when it is absent. */
  readonly contentType: string | undefined;
  /** Parsed JSON; text for an error that is not JSON; a `Blob` for binary; undefined when empty. */
  readonly body: unknown;
}

/** Everything in which an answer differs from what its operation declares. */
export function findingsOf(
  schemas: ResponseSchemas,
  { at, answers }: ResponseSchemas["operations"][string],
  { status, contentType, body }: Answer,
  check: BodyCheck,
  unknownFields: boolean,
): Finding[] {
  const whole = (schemaPointer: string, expected: string, got: string): Finding[] => [
    { pointer: "", expected, got, schemaPointer },
  ];
  const declared = answers[status];
  if (declared === undefined) {
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
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  const known = type !== undefined && Object.hasOwn(content, type);
  const findings = known
    ? []
    : whole(`${place}/content`, `content type ${oneOf(types)}`, type ? mediaType(type) : "none");
  // The content is judged under another name as well, if it can mean one thing only.
  const name = known ? type : types.length === 1 ? types[0] : undefined;
  const isJson = known || type === undefined || /[/+]json$/.test(type);
  if (name === undefined || !isJson || body instanceof Blob) return findings;
  const schema = content[name];
  if (!schema) return findings;
  const schemaPointer = `${place}/content/${segment(name)}/schema`;
  return [...findings, ...check(body, schema, schemaPointer, unknownFields)];
}

/** A header can say anything, even a key: only a type of plain words and versions is repeated. */
const mediaType = (type: string) =>
  /^[a-z]+\/[a-z]{1,20}(?:[.+-](?:[a-z]{1,20}|v?\d{1,3}))*$/.test(type) ? type : "something else";

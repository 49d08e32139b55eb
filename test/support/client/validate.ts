import type { Drift } from "../../../src/validate/drift.ts";
import type { ResponseSchemas, Schema } from "../../../src/validate/response-schemas.ts";
import { createValidator, type ValidateOptions } from "../../../src/validate/validator.ts";

/** What an answer is, unless a test says otherwise: 200 with JSON. */
export interface Came {
  readonly status?: number;
  /** Null leaves the header out. */
  readonly type?: string | null;
  /** The media type that was asked for. */
  readonly accept?: string;
  readonly body: unknown;
}

/** A contract of one operation, `get`, with the parts that a test gives. */
export function contractOf(parts: {
  readonly answers: ResponseSchemas["operations"][string]["answers"];
  readonly alsoLabelled?: Readonly<Record<string, readonly string[]>>;
  readonly responses?: ResponseSchemas["responses"];
  readonly $defs?: ResponseSchemas["$defs"];
}): ResponseSchemas {
  const { answers, alsoLabelled = {}, responses = {}, $defs = {} } = parts;
  const get = { at: "/paths/~1thing/get", answers, alsoLabelled };
  return { operations: { get }, responses, $defs };
}

/** All drifts of a successful answer by a contract. */
export async function driftsBy(
  contract: ResponseSchemas,
  { status = 200, type = "application/json", accept, body }: Came,
  options: ValidateOptions = {},
): Promise<Drift[]> {
  const drifts: Drift[] = [];
  const onDrift = (drift: Drift) => {
    drifts.push(drift);
  };
  const validate = createValidator("validateTest", { onDrift, ...options }, async () => {
    return { responseSchemas: contract };
  });
  const headers: Record<string, string> = type === null ? {} : { "content-type": type };
  const response = new Response(null, { status, headers });
  await validate({ operationId: "get", accept, reply: { response, data: body }, error: undefined });
  return drifts;
}

/** All drifts of a body from a schema. */
export function driftsFrom(
  schema: Schema,
  body: unknown,
  options: ValidateOptions & Pick<ResponseSchemas, "$defs"> = { $defs: {} },
): Promise<Drift[]> {
  const { $defs, ...rest } = options;
  const answers = { 200: { "application/json": schema } };
  return driftsBy(contractOf({ answers, $defs }), { body }, rest);
}

/** Where {@link driftsFrom} has its schema. */
export const schemaAt = "/paths/~1thing/get/responses/200/content/application~1json/schema";

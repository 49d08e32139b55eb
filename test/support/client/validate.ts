import type { ResponseFormat } from "../../../src/transport/prepared-request.ts";
import type { Drift } from "../../../src/validate/drift.ts";
import type { ResponseSchemas, Schema } from "../../../src/validate/response-schemas.ts";
import { createValidator, type ValidateOptions } from "../../../src/validate/validator.ts";

/** A received response. Default: 200 with JSON. */
export interface Received {
  readonly status?: number;
  /** Null omits the header. */
  readonly type?: string | null;
  /** The requested media type. */
  readonly accept?: string;
  readonly body: unknown;
  /** The format of `body`. Default: parsed JSON. */
  readonly parseAs?: ResponseFormat;
}

/** A contract with the given parts and one operation, `get`. */
export function contractOf(parts: {
  readonly responses: ResponseSchemas["operations"][string]["responses"];
  readonly alsoLabelled?: Readonly<Record<string, readonly string[]>>;
  readonly components?: ResponseSchemas["responses"];
  readonly $defs?: ResponseSchemas["$defs"];
}): ResponseSchemas {
  const { responses, alsoLabelled = {}, components = {}, $defs = {} } = parts;
  const get = { at: "/paths/~1thing/get", responses, alsoLabelled };
  return { operations: { get }, responses: components, $defs };
}

/** All drifts of a successful response from a contract. */
export async function driftsBy(
  contract: ResponseSchemas,
  { status = 200, type = "application/json", accept, body, parseAs }: Received,
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
  const reply = { response, data: body, parseAs };
  await validate({ operationId: "get", accept, reply, error: undefined });
  return drifts;
}

/** All drifts of a body from a schema. */
export function driftsFrom(
  schema: Schema,
  body: unknown,
  options: ValidateOptions & Pick<ResponseSchemas, "$defs"> = { $defs: {} },
): Promise<Drift[]> {
  const { $defs, ...rest } = options;
  const responses = { 200: { "application/json": schema } };
  return driftsBy(contractOf({ responses, $defs }), { body }, rest);
}

/** The location of the schema of {@link driftsFrom}. */
export const schemaAt = "/paths/~1thing/get/responses/200/content/application~1json/schema";

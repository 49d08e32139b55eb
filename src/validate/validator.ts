import { ApiError, UsageError } from "../errors/classes.ts";
import { loaded } from "../errors/load-error.ts";
import { headerOf } from "../observe/header-of.ts";
import { describeType } from "../shared/describe-type.ts";
import { isRecord } from "../shared/is-record.ts";
import { type BodyCheck, bodyCheck } from "./body.ts";
import { type Drift, DriftError, driftLimit } from "./drift.ts";
import { receivedBody } from "./received-body.ts";
import { findingsOf, type ReceivedResponse } from "./received-response.ts";
import type { ResponseSchemas } from "./response-schemas.ts";
import type { CallOutcome, ResponseValidator } from "./response-validator.ts";

/** The options of validation. */
export interface ValidateOptions {
  /**
   * Called with each drift, at most 20 per response; the call then continues as without validation.
   * Promises are awaited, and the call throws its errors. Default: the call throws a `DriftError`.
   */
  onDrift?: ((drift: Drift) => void | Promise<void>) | undefined;
  /**
   * `report`: a field that the contract does not declare counts as drift. Default: `allow`, because a
   * server may add fields.
   */
  unknownFields?: "allow" | "report" | undefined;
}

interface Loaded {
  readonly schemas: ResponseSchemas;
  readonly check: BodyCheck;
}

/**
 * Creates a validator that loads the schemas with the first response.
 *
 * @param name the function that the user called.
 * @throws UsageError if an option is unknown or invalid.
 */
export function createValidator(
  name: string,
  options: ValidateOptions,
  load: () => Promise<{ readonly responseSchemas: ResponseSchemas }>,
): ResponseValidator {
  checkOptions(name, options);
  const { onDrift, unknownFields = "allow" } = options;
  let loading: Promise<Loaded> | undefined;
  return async (outcome) => {
    const received = await responseOf(outcome);
    if (!received) return;
    // Loading may succeed on the next call.
    loading ??= prepare(name, load).catch((error) => {
      loading = undefined;
      throw error;
    });
    const { schemas, check } = await loading;
    const { operationId, status } = received;
    const operation = schemas.operations[operationId];
    if (!operation) {
      throw new UsageError(
        `${name}: its contract has no operation ${operationId}. Use the validator of the client's API and version.`,
      );
    }
    const findings = findingsOf(schemas, operation, received, check, unknownFields === "report");
    const { redact = String } = outcome;
    const reported = findings.slice(0, driftLimit);
    const drifts = reported.map((finding): Drift => {
      const { pointer, expected, got, schemaPointer } = finding;
      return {
        operationId,
        status,
        pointer: redact(pointer),
        expected,
        got: redact(got),
        schemaPointer,
      };
    });
    const [first] = drifts;
    if (!first) return;
    if (!onDrift) throw new DriftError(first, drifts, outcome.error);
    for (const one of drifts) await onDrift(one);
  };
}

/** The response of a call; undefined if there was none, or it could not be read. */
async function responseOf({
  operationId,
  accept,
  reply,
  error,
}: CallOutcome): Promise<ReceivedResponse | undefined> {
  if (reply) {
    const { status } = reply.response;
    const contentType = headerOf(reply.response, "content-type");
    const body = await receivedBody(reply, contentType ?? accept);
    return { operationId, accept, status, contentType, body };
  }
  if (!(error instanceof ApiError)) return undefined;
  const { status, headers, body } = error;
  return { operationId, accept, status, contentType: headers["content-type"], body };
}

async function prepare(
  name: string,
  load: () => Promise<{ readonly responseSchemas: ResponseSchemas }>,
): Promise<Loaded> {
  const evaluator = import("@cfworker/json-schema").catch((cause) => {
    // Any other failure is a missing chunk: the build contains the package.
    if (!/MODULE_NOT_FOUND|resolve/i.test(`${cause?.code} ${cause?.message}`)) throw cause;
    throw new UsageError(
      `${name} needs @cfworker/json-schema, which is not installed: npm install @cfworker/json-schema@4.`,
      { cause },
    );
  });
  const [{ responseSchemas }, { dereference, validate }] = await Promise.all([
    loaded(name, load()),
    loaded(name, evaluator),
  ]);
  const known = dereference(responseSchemas);
  return {
    schemas: responseSchemas,
    check: bodyCheck(
      responseSchemas,
      (value, schema, brief) => validate(value, schema, "2020-12", known, brief).errors,
    ),
  };
}

function checkOptions(name: string, options: ValidateOptions): void {
  if (!isRecord(options)) {
    throw new UsageError(
      `${name} takes an object: ${name}({ onDrift }); got ${describeType(options)}.`,
    );
  }
  for (const key of Object.keys(options)) {
    if (key !== "onDrift" && key !== "unknownFields") {
      throw new UsageError(
        `${name}: there is no option \`${key}\`. Options: onDrift, unknownFields.`,
      );
    }
  }
  const { onDrift, unknownFields } = options;
  if (onDrift !== undefined && typeof onDrift !== "function") {
    throw new UsageError(`${name}: \`onDrift\` must be a function; got ${describeType(onDrift)}.`);
  }
  if (unknownFields !== undefined && unknownFields !== "allow" && unknownFields !== "report") {
    throw new UsageError(`${name}: \`unknownFields\` must be "allow" or "report".`);
  }
}

import { describe, expect, test } from "vitest";
import { families } from "../../scripts/lib/paths.ts";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  FeatureUnavailableError,
  isApiError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ServiceLimitError,
  ServiceUnavailableError,
  UnprocessableError,
} from "../../src/index.ts";
import { methodOf, type Sample, samplesOf } from "../support/contract.ts";
import { useMock } from "../support/mock.ts";

const byStatus: Readonly<Record<number, readonly [typeof ApiError, reason: string]>> = {
  400: [BadRequestError, " Bad Request"],
  401: [AuthenticationError, " Unauthorized"],
  403: [PermissionError, " Forbidden"],
  404: [NotFoundError, " Not Found"],
  409: [ConflictError, " Conflict"],
  422: [UnprocessableError, " Unprocessable Content"],
  429: [RateLimitError, " Too Many Requests"],
  500: [ServerError, " Internal Server Error"],
  503: [ServiceUnavailableError, " Service Unavailable"],
};

describe.each(families)("%s", (family) => {
  const mock = useMock(family);

  describe.each(samplesOf(family).map((sample) => ({ sample, name: sample.id })))(
    "$name",
    ({ sample }) => {
      test.each(errorsOf(sample))("$status $example", async ({ status, type, example, value }) => {
        const prefer = example === "" ? `code=${status}` : `code=${status}, example=${example}`;
        const headers = { prefer, ...(type && { accept: type }) };
        const before = mock.seen.length;
        const input = { ...sample.inputs[0]?.[1], headers };
        const error = await methodOf(
          mock.client,
          sample,
        )(input).then(
          () => expect.unreachable(`${sample.id} did not fail with ${status}`),
          (reason: unknown) => reason,
        );

        if (!isApiError(error, sample.id)) throw error;
        const { code, requestId, message } = factsOf(value);
        const [, reason = ""] = byStatus[status] ?? [];
        expect(error.constructor).toBe(classOf(status, code, message));
        expect(error).toMatchObject({
          status,
          code,
          requestId,
          operationId: sample.id,
          vendorMessage: message,
          body: value,
          attempts: 1,
          docs: `${family}.html#operation/${sample.id}`,
        });
        expect(error.message).toBe(
          `${sample.operation.method} ${sample.operation.path} (${sample.id}) failed: ${status}${reason}` +
            `${code ? ` [${code}]` : ""}${requestId ? ` · request ${requestId}` : ""}`,
        );
        expect(error.headers).not.toHaveProperty("sl-violations");
        expect(mock.seen.slice(before)).toEqual([
          expect.objectContaining({ operationId: sample.id, status, violations: [] }),
        ]);
      });
    },
  );
});

/** Every declared error by its examples; without any, once. */
function errorsOf({ errors }: Sample) {
  return errors.flatMap(({ status, media }) => {
    const found = media.flatMap(({ type, examples }) =>
      examples.map(({ name, value }) => ({ status, type, example: name, value })),
    );
    return found.length > 0 ? found : [{ status, type: "", example: "", value: undefined }];
  });
}

/** What the vendors' error bodies say, whatever their shape. */
function factsOf(value: unknown) {
  const body = (value ?? {}) as Record<string, unknown>;
  const nested = typeof body["error"] === "object" ? (body["error"] as typeof body) : {};
  const flat = typeof body["error"] === "string" ? body["error"] : undefined;
  const text = (...found: unknown[]) => found.find((one) => typeof one === "string" && one !== "");
  return {
    code: text(nested["name"], nested["code"], flat, body["scimType"], body["code"], body["name"]),
    message: text(nested["message"], body["message"], body["detail"], body["title"]),
    requestId: text(nested["requestId"], body["requestId"]),
  } as Record<"code" | "message" | "requestId", string | undefined>;
}

function classOf(status: number, code?: string, message?: string): typeof ApiError {
  if (code === "serviceLimitExhausted") return ServiceLimitError;
  if (status === 403 && /in your region/.test(message ?? "")) return FeatureUnavailableError;
  return byStatus[status]?.[0] ?? (status >= 500 ? ServerError : ApiError);
}

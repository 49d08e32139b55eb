import { describe, expect, test } from "vitest";
import { Contract } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";
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
import { noWaits } from "../support/client/client.ts";
import { createClient } from "../support/client/clients.ts";
import { methodOf, type Sample, samplesOf } from "../support/contract/contract.ts";
import { key, useMock } from "../support/mock/mock.ts";

const byStatus: Readonly<Record<number, readonly [typeof ApiError, reason: string]>> = {
  400: [BadRequestError, " Bad Request"],
  401: [AuthenticationError, " Unauthorized"],
  403: [PermissionError, " Forbidden"],
  404: [NotFoundError, " Not Found"],
  409: [ConflictError, " Conflict"],
  411: [ApiError, ""],
  413: [ApiError, ""],
  422: [UnprocessableError, " Unprocessable Content"],
  429: [RateLimitError, " Too Many Requests"],
  500: [ServerError, " Internal Server Error"],
  503: [ServiceUnavailableError, " Service Unavailable"],
};

/** A body whose fields are strings, as far as this test reads them. */
type Body = Readonly<Record<string, string | undefined>>;

interface Facts {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
}

describe.each(apis)("%s", (api) => {
  const mock = useMock(api);
  const { nonRetryableCodes: never = [] } = (Contract.read(api).document["x-retry-policy"] ??
    {}) as {
    nonRetryableCodes?: readonly (string | undefined)[];
  };

  describe.each(samplesOf(api).map((sample) => ({ sample, name: sample.id })))(
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
        const facts = factsOf(value);
        const { code, requestId, message } = facts;
        const [, reason = ""] = byStatus[status] ?? [];
        expect(error.constructor).toBe(classOf(status, facts));
        expect(error).toMatchObject({
          status,
          code,
          requestId,
          operationId: sample.id,
          vendorMessage: message,
          body: value,
          attempts: 1,
        });
        expect(error.message).toBe(
          `${sample.id} failed: ${status}${reason}${code ? ` [${code}]` : ""}` +
            `${message ? `: ${message}` : ""}${requestId ? ` (request ${requestId})` : ""}`,
        );
        expect([undefined, status]).toContain(statusIn(value));
        if (type) expect(error.headers["content-type"]).toBe(type);
        expect(error.headers).not.toHaveProperty("sl-violations");
        expect(mock.seen.slice(before)).toEqual([
          expect.objectContaining({ operationId: sample.id, status, violations: [] }),
        ]);
      });

      test.each(errorsOf(sample).filter(({ status }) => status === 429))(
        "429 $example is retried only if the contract allows it",
        async ({ status, value }) => {
          noWaits();
          let sent = 0;
          const client = createClient(api, {
            apiKey: key,
            retry: { retries: 1 },
            fetch: async () => {
              sent += 1;
              return Response.json(value, { status });
            },
          });
          const call = methodOf(client, sample)(sample.inputs[0]?.[1]);
          await expect(call).rejects.toMatchObject({ status });
          expect(sent).toBe(never.includes(factsOf(value).code) ? 1 : 2);
        },
      );
    },
  );
});

/** Every declared error with its examples; one without any. */
function errorsOf({ errors }: Sample) {
  return errors.flatMap(({ status, media }) => {
    const found = media.flatMap(({ type, examples }) =>
      examples.map(({ name, value }) => ({ status, type, example: name, value })),
    );
    return found.length > 0 ? found : [{ status, type: "", example: "", value: undefined }];
  });
}

/** The facts of an error body, by its shape: the contracts' descriptions list them. */
function factsOf(value: unknown): Facts {
  const body = (value ?? {}) as Body;
  if (body["schemas"]) return { code: body["scimType"], message: body["detail"] };
  if (typeof body["error"] === "string") {
    const reason = body["statusCode"] !== undefined;
    return { code: reason ? undefined : body["error"], message: body["message"] };
  }
  const outer = (body["error"] ?? body) as Body;
  const inner = (typeof outer["name"] === "object" ? outer["name"] : outer) as Body;
  const { name, code = name, title, detail, details, requestId } = inner;
  const explained = typeof details === "string" ? details : title;
  const { message = inner["reason"] ?? explained } = inner;
  return {
    code: code ?? inner["type"]?.replace(/^https:.*\/problems\//, ""),
    message: typeof detail === "string" ? detail : message,
    requestId,
  };
}

/** The status that some bodies repeat; SCIM writes it as a string. */
function statusIn(value: unknown): number | undefined {
  const body = (value ?? {}) as Body;
  const inner = (typeof body["error"] === "object" ? body["error"] : body) as Body;
  const found = inner["status"] ?? inner["statusCode"];
  return found === undefined ? undefined : Number(found);
}

/** The status decides, except for the two errors that share their status with another one. */
function classOf(status: number, { code, message = "" }: Facts): typeof ApiError {
  if (status === 429 && code === "serviceLimitExhausted") return ServiceLimitError;
  if (status === 403 && message === "This feature isn't available in your region.") {
    return FeatureUnavailableError;
  }
  const [known] = byStatus[status] ?? [];
  return known ?? expect.unreachable(`This test does not know the status ${status}.`);
}

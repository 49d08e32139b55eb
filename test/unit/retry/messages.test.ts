import { describe, expect, test } from "vitest";
import { createQodex, type QodexOptions } from "../../../src/qodex.ts";
import { answer, networkError, noWaits, reasonOf } from "../../support/client/client.ts";

/** The message of `mocks.get` when every attempt ends like this. */
async function messageOf(
  fetch: QodexOptions["fetch"],
  options: Partial<QodexOptions> = {},
): Promise<string> {
  noWaits();
  const qodex = createQodex({ apiKey: "SECRET-key", ...(fetch && { fetch }), ...options });
  const reason = await reasonOf(qodex.mocks.get({ mockId: "SECRET-value" }));
  return (reason as Error).message;
}

const body = (name: string) => ({ error: { name, message: "SECRET-value of SECRET-key" } });
const abc = { "x-request-id": "abc" };

describe("the message of an answer says what was asked, what came, and which try it was", () => {
  // biome-ignore format: a table is read by its columns.
  test.each<[status: number, body: unknown, headers: Record<string, string>, rest: string]>([
    [404, body("instanceNotFoundError"), abc, "404 Not Found [instanceNotFoundError] · request abc · attempt 1 of 3"],
    [404, body("instanceNotFoundError"), {},  "404 Not Found [instanceNotFoundError] · attempt 1 of 3"],
    [404, undefined,                     abc, "404 Not Found · request abc · attempt 1 of 3"],
    [503, body("serverError"),           abc, "503 Service Unavailable [serverError] · request abc · attempt 3 of 3"],
    [500, "<h1>SECRET-value</h1>",       {},  "500 Internal Server Error · attempt 3 of 3"],
    [418, body("teapot"),                {},  "418 [teapot] · attempt 1 of 3"],
    [599, undefined,                     {},  "599 · attempt 1 of 3"],
    [429, { error: "rateLimited" },      {},  "429 Too Many Requests [rateLimited] · attempt 3 of 3"],
    [429, { error: "serviceLimitExhausted" }, {}, "429 Too Many Requests [serviceLimitExhausted] · attempt 1 of 3"],
  ])("%i with %j", async (status, content, headers, rest) => {
    const message = await messageOf(async () =>
      typeof content === "object"
        ? answer(content, { status, headers })
        : new Response(content as string | undefined, { status, headers }),
    );
    expect(message).toBe(`GET /mocks/{mockId} (getMock) failed: ${rest}`);
  });

  test("the second of three, when what follows is not repeated", async () => {
    let turn = 0;
    const message = await messageOf(async () => {
      turn += 1;
      return turn === 1
        ? answer({}, { status: 503 })
        : answer(body("instanceNotFoundError"), { status: 404, headers: abc });
    });
    expect(message).toBe(
      "GET /mocks/{mockId} (getMock) failed: 404 Not Found [instanceNotFoundError] · request abc · attempt 2 of 3",
    );
  });

  test("without retries the number of the try says nothing, and is left out", async () => {
    const message = await messageOf(async () => answer({}, { status: 404 }), { retry: false });
    expect(message).toBe("GET /mocks/{mockId} (getMock) failed: 404 Not Found");
  });
});

test("the message of a success that is no JSON names its type, and not what it says", async () => {
  const message = await messageOf(async () => new Response("<h1>SECRET-value</h1>"));
  expect(message).toBe(
    "GET /mocks/{mockId} (getMock) answered 200 with a body that is not JSON (text/plain;charset=UTF-8). " +
      "A proxy or a login page may stand between you and the API.",
  );
});

describe("the message of no answer", () => {
  test("names the system's code", async () => {
    const message = await messageOf(async () => {
      throw networkError("ECONNREFUSED");
    });
    expect(message).toBe(
      "GET /mocks/{mockId} (getMock) failed: no answer from the server [ECONNREFUSED]",
    );
  });

  test("names the limit that was passed, and how to raise it", async () => {
    const options = { timeout: 5, retry: false } as const;
    expect(await messageOf(() => new Promise(() => {}), options)).toBe(
      "GET /mocks/{mockId} (getMock) failed: no complete answer within 5 ms · attempt 1. " +
        "Raise `timeout` (one attempt) or `totalTimeout` (the whole call) if the server needs longer.",
    );
  });
});

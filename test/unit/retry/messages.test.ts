import { describe, expect, test } from "vitest";
import { createQodex, type Middleware, type QodexOptions } from "../../../src/qodex.ts";
import { answer, networkError, noWaits, reasonOf } from "../../support/client/client.ts";

/** The message of `mocks.get` if every attempt ends like this. */
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

describe("the message of a response names the operation, the status, and the vendor's reason", () => {
  // biome-ignore format: a table is read by its columns.
  test.each<[status: number, body: unknown, headers: Record<string, string>, rest: string]>([
    [404, body("instanceNotFoundError"), abc, "404 Not Found [instanceNotFoundError]: SECRET-value of [redacted] (request abc)"],
    [404, body("instanceNotFoundError"), {},  "404 Not Found [instanceNotFoundError]: SECRET-value of [redacted]"],
    [404, undefined,                     abc, "404 Not Found (request abc)"],
    [503, body("serverError"),           abc, "503 Service Unavailable [serverError]: SECRET-value of [redacted] (request abc, after 3 attempts)"],
    [500, "<h1>SECRET-value</h1>",       {},  "500 Internal Server Error (after 3 attempts)"],
    [418, body("teapot"),                {},  "418 [teapot]: SECRET-value of [redacted]"],
    [599, undefined,                     {},  "599"],
    [429, { error: "rateLimited" },      {},  "429 Too Many Requests [rateLimited] (after 3 attempts)"],
    [429, { error: "serviceLimitExhausted" }, {}, "429 Too Many Requests [serviceLimitExhausted]"],
  ])("%i with %j", async (status, content, headers, rest) => {
    const message = await messageOf(async () =>
      typeof content === "object"
        ? answer(content, { status, headers })
        : new Response(content as string | undefined, { status, headers }),
    );
    expect(message).toBe(`getMock failed: ${rest}`);
  });

  test("the second of three, if the third failure is not retried", async () => {
    let turn = 0;
    const message = await messageOf(async () => {
      turn += 1;
      return turn === 1
        ? answer({}, { status: 503 })
        : answer(body("instanceNotFoundError"), { status: 404, headers: abc });
    });
    expect(message).toBe(
      "getMock failed: 404 Not Found [instanceNotFoundError]: SECRET-value of [redacted] (request abc, after 2 attempts)",
    );
  });

  test("a single attempt is not mentioned", async () => {
    const message = await messageOf(async () => answer({}, { status: 404 }), { retry: false });
    expect(message).toBe("getMock failed: 404 Not Found");
  });
});

test("the message of a success that is not JSON names its type, and not its content", async () => {
  const message = await messageOf(async () => new Response("<h1>SECRET-value</h1>"));
  expect(message).toBe(
    "getMock returned 200 with a body that is not JSON (text/plain;charset=UTF-8). " +
      "A proxy or a login page may stand between you and the API.",
  );
});

describe("the message without a response", () => {
  test("names the system error code", async () => {
    const message = await messageOf(async () => {
      throw networkError("ECONNREFUSED");
    });
    expect(message).toBe(
      "getMock failed: no response from https://api.getpostman.com [ECONNREFUSED] (after 3 attempts)",
    );
  });

  test.each([
    ["https://user:SECRET@a.example:8443/p?q=SECRET#SECRET", "https://a.example:8443"],
    ["https://SECRET-key.example/p", "https://[redacted].example"],
    ["/relative?q=SECRET", "the server"],
    ["blob-store:SECRET", "the server"],
  ])("names the address that a middleware called, by its origin alone: %s", async (url, origin) => {
    const fetch = async () => {
      throw networkError("ECONNRESET");
    };
    const message = await messageOf(fetch, {
      retry: false,
      middleware: [(request, next) => next({ ...request, url })],
    });
    expect(message).toBe(`getMock failed: no response from ${origin} [ECONNRESET]`);
  });

  test("says whether a response had begun: with or without a middleware, and as a stream", async () => {
    const cut = async () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(networkError("UND_ERR_SOCKET")),
        }),
        { headers: { "content-type": "application/json" } },
      );
    const message =
      "getMock failed: no complete response from https://api.getpostman.com [UND_ERR_SOCKET]";
    const pass: Middleware = (request, next) => next(request);
    expect(await messageOf(cut, { retry: false })).toBe(message);
    expect(await messageOf(cut, { retry: false, middleware: [pass] })).toBe(message);
    const qodex = createQodex({ apiKey: "SECRET-key", fetch: cut });
    const stream = await qodex.request("GET", "/x", { parseAs: "stream" });
    const reason = (await reasonOf(new Response(stream).text())) as Error;
    expect(reason.message).toBe(message.replace("getMock", "GET /x"));
  });

  test("says that none began if the second request of a middleware has none", async () => {
    let turn = 0;
    const fetch = async () => {
      turn += 1;
      if (turn === 1) return answer({}, { status: 401 });
      throw networkError("ECONNRESET");
    };
    const twice: Middleware = async (request, next) => {
      await next(request);
      return next(request);
    };
    expect(await messageOf(fetch, { retry: false, middleware: [twice] })).toBe(
      "getMock failed: no response from https://api.getpostman.com [ECONNRESET]",
    );
  });

  test("names no address that was not called", async () => {
    const options = { timeout: 5, retry: false, middleware: [() => new Promise<never>(() => {})] };
    expect(await messageOf(undefined, options as Partial<QodexOptions>)).toContain(
      "getMock failed: no complete response within 5 ms (nothing was sent). ",
    );
  });

  test("says what a request waited for that was not sent", async () => {
    const hanging = () => new Promise<never>(() => {});
    const rest = "within 5 ms (nothing was sent). Raise `totalTimeout` if the call needs longer.";
    const limiter = { acquire: hanging };
    expect(await messageOf(undefined, { limiter, totalTimeout: 5 })).toBe(
      `getMock failed: the limiter let no request through ${rest}`,
    );
    expect(await messageOf(undefined, { apiKey: hanging, totalTimeout: 5 })).toBe(
      `getMock failed: the key function did not return ${rest}`,
    );
    expect(await messageOf(undefined, { apiKey: hanging, timeout: 5, retry: false })).toBe(
      `getMock failed: the key function did not return ${rest.replace("totalTimeout", "timeout")}`,
    );
  });

  test("names the timeout that was exceeded, and how to raise it", async () => {
    for (const option of ["timeout", "totalTimeout"]) {
      expect(await messageOf(() => new Promise(() => {}), { [option]: 5, retry: false })).toBe(
        "getMock failed: no complete response from https://api.getpostman.com within 5 ms. " +
          `Raise \`${option}\` if the call needs longer.`,
      );
    }
  });
});

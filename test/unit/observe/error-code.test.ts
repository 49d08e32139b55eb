import { describe, expect, test } from "vitest";
import { codeOf } from "../../../src/observe/error-code.ts";

/** An error with causes, the last one with this message, as `fetch` of Deno rejects with. */
const denoError = (message: string) =>
  new TypeError("fetch failed", { cause: new Error(message, { cause: undefined }) });

const of = (address: string) => `error sending request for url (${address})`;

describe("the code of an error", () => {
  test("is searched for along its causes", () => {
    const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    expect(codeOf(new TypeError("fetch failed", { cause }))).toBe("ECONNREFUSED");
    expect(codeOf(new AggregateError([cause]))).toBe("ECONNREFUSED");
  });

  // The messages of Deno 2.9.
  test.each([
    [
      "client error (Connect): tcp connect error: Connection refused (os error 111)",
      "ECONNREFUSED",
    ],
    [
      "client error (Connect): tcp connect error: No connection could be made because the target machine actively refused it. (os error 10061)",
      "ECONNREFUSED",
    ],
    [
      "client error (Connect): dns error: failed to lookup address information: Name or service not known",
      "ENOTFOUND",
    ],
    ["client error (Connect): tcp connect error: No route to host (os error 113)", "EHOSTUNREACH"],
    [
      "client error (Connect): tcp connect error: Network is unreachable (os error 101)",
      "ENETUNREACH",
    ],
    ["client error (Connect): invalid peer certificate: UnknownIssuer", "ERR_TLS_CERT_INVALID"],
    ["client error (Connect): invalid peer certificate: BadEncoding", "ERR_TLS_CERT_INVALID"],
    ["client error (SendRequest): connection closed before message completed", undefined],
  ])("of Deno is recognised by its words: %s", (said, code) => {
    expect(codeOf(denoError(`${of("https://api.example/")}: ${said}`))).toBe(code);
  });

  test("of Deno is recognised if the connection broke", () => {
    expect(codeOf(denoError("Connection reset by peer (os error 104)"))).toBe("ECONNRESET");
  });

  test.each([
    ["Fetch failed: Requests to port 9 are blocked", "BAD_PORT"],
    [
      'Requires net access to "api.example:443", run again with the --allow-net flag',
      "NOT_CAPABLE",
    ],
  ])("of Deno is recognised if it sends nothing: %s", (said, code) => {
    expect(codeOf(new TypeError(said))).toBe(code);
  });

  test("is not recognised in an address, where a space is written as %20", () => {
    const address = "https://api.example/connection%20refused?dns%20error";
    expect(codeOf(denoError(`${of(address)}: client error (SendRequest)`))).toBe(undefined);
  });

  // Chromium, Firefox, Safari, workerd: the same words for every failure.
  test.each([
    "Failed to fetch",
    "NetworkError when attempting to fetch resource.",
    "Load failed",
    "Network connection lost.",
  ])("is unknown in %j", (message) => {
    expect(codeOf(new TypeError(message))).toBe(undefined);
  });
});

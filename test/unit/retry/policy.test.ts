import { describe, expect, test } from "vitest";
import { defaultRetry, delayMs, shouldRetry } from "../../../src/retry/policy.ts";

// test/unit/retry/matrix.txt lists what is retried after which outcome.

/** Every system code that the rules know, with its meaning: whether the request was sent. */
const codes = `
ECONNREFUSED                       not sent   nobody listens
ENOTFOUND                          not sent   no such name
EAI_AGAIN                          not sent   the name server is busy
ENETUNREACH                        not sent   no network
EHOSTUNREACH                       not sent   no way to the host
UND_ERR_CONNECT_TIMEOUT            not sent   the connection did not come about
ConnectionRefused                  not sent   nobody listens (older Bun)
FailedToOpenSocket                 not sent   no such name (older Bun)
ECONNRESET                         perhaps    cut off
EPIPE                              perhaps    cut off while sending
UND_ERR_SOCKET                     perhaps    cut off
ETIMEDOUT                          perhaps    nobody knows how far it got
UND_ERR_BODY_TIMEOUT               perhaps    the answer stopped half-way
none                               perhaps    a failure without a code
CERT_HAS_EXPIRED                   permanent  the certificate stays expired
CERT_NOT_YET_VALID                 permanent  the certificate stays invalid
CRL_HAS_EXPIRED                    permanent  the revocation list stays expired
ERR_TLS_CERT_ALTNAME_INVALID       permanent  the certificate is another host's
ERR_TLS_CERT_INVALID               permanent  the certificate is refused (Deno)
EPROTO                             permanent  the TLS handshake failed
ERR_SSL_WRONG_VERSION_NUMBER       permanent  it does not speak TLS
UNABLE_TO_VERIFY_LEAF_SIGNATURE    permanent  the chain is not trusted
UNABLE_TO_GET_ISSUER_CERT_LOCALLY  permanent  the chain is not trusted
SELF_SIGNED_CERT_IN_CHAIN          permanent  the chain is not trusted
DEPTH_ZERO_SELF_SIGNED_CERT        permanent  the certificate is self-signed
UND_ERR_CLOSED                     permanent  the transport was closed
UND_ERR_DESTROYED                  permanent  the transport was destroyed
HOSTNAME_MISMATCH                  permanent  the certificate is another host's
INVALID_CA                         permanent  the chain is not trusted
INVALID_PURPOSE                    permanent  the certificate is for another use
PATH_LENGTH_EXCEEDED               permanent  the chain is too long
REDIRECT_REFUSED                   permanent  the same redirect comes again
BAD_PORT                           permanent  fetch blocks the port, each time
NOT_CAPABLE                        permanent  Deno may not use the network
`;

describe("a failed connection", () => {
  const rows = codes
    .trim()
    .split("\n")
    .map((line) => line.split(/ {2,}/) as [code: string, kind: string, why: string]);

  const ask = (method: "GET" | "POST", nonIdempotent: boolean, code: string) =>
    shouldRetry({
      method,
      replayable: true,
      attempts: 1,
      failure: { code: code === "none" ? undefined : code },
      options: { ...defaultRetry, nonIdempotent },
    });

  test.each(rows)("%s: %s (%s)", (code, kind) => {
    expect(["not sent", "perhaps", "permanent"]).toContain(kind);
    expect(ask("GET", false, code)).toBe(kind !== "permanent");
    expect(ask("POST", false, code)).toBe(kind === "not sent");
    expect(ask("POST", true, code)).toBe(kind !== "permanent");
  });
});

test("a permanent code is recognised by its prefix, not anywhere in the word", () => {
  expect(
    shouldRetry({
      method: "GET",
      replayable: true,
      attempts: 1,
      failure: { code: "ERR_NO_CERT_STORE" },
      options: defaultRetry,
    }),
  ).toBe(true);
});

test("a vendor's code is ignored if the contract names none", () => {
  expect(
    shouldRetry({
      method: "GET",
      replayable: true,
      attempts: 1,
      failure: { status: 503, code: "serviceLimitExhausted" },
      options: defaultRetry,
    }),
  ).toBe(true);
});

test("the defaults are two retries, nothing that is not idempotent, and hints up to a minute", () => {
  expect(defaultRetry).toEqual({ retries: 2, nonIdempotent: false, maxDelay: 60_000 });
});

describe("how long the client waits", () => {
  test.each([
    [1, 499],
    [2, 999],
    [3, 1998],
    [4, 3996],
    [5, 7992],
    [6, 7992],
    [20, 7992],
    [2000, 7992],
  ])(
    "attempt %i: jitter reaches from 0 to just below 0.5 s * 2^n, at most 8 s",
    (attempts, most) => {
      expect(delayMs(attempts, undefined, 0)).toBe(0);
      expect(delayMs(attempts, undefined, 0.999)).toBe(most);
    },
  );

  test("no randomness reaches 8 s", () => {
    expect(delayMs(9, undefined, 1 - 2 ** -53)).toBe(7999);
  });

  test("jitter is spread evenly: half the randomness is half the wait", () => {
    expect(delayMs(3, undefined, 0.5)).toBe(1000);
  });

  test.each([
    [0, 50, 74],
    [1, 50, 74],
    [1500.5, 1501, 2250],
    [120_000, 120_000, 127_992],
  ])("a hint of %d ms is kept, with a minimum and jitter: %d to %d ms", (hint, least, most) => {
    expect(delayMs(1, hint, 0)).toBe(least);
    expect(delayMs(9, hint, 0.999)).toBe(most);
  });
});

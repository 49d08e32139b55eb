import { describe, expect, test } from "vitest";
import type { Method } from "../../src/operation.ts";
import { defaultRetry, delayMs, type Failure, shouldRetry } from "../../src/retry.ts";

// One row per rule: two spaces or more part the columns. `-` is a connection failure without a code.
const matrix = `
method   outcome                            body    policy                   again  why
GET      400                                none    default                  no     the request is wrong
GET      401                                none    default                  no     the key is wrong
GET      403                                none    default                  no     the key may not do this
GET      404                                none    default                  no     there is nothing there
GET      408                                none    default                  yes    the server gave up waiting
GET      409                                none    default                  no     the conflict stays
GET      422                                none    default                  no     the meaning is refused
GET      425                                none    default                  yes    the server asks for it later
GET      429                                none    default                  yes    it was not carried out
GET      500                                none    default                  yes    the server failed
GET      501                                none    default                  no     the server will not learn it
GET      502                                none    default                  yes    a gateway failed
GET      503                                none    default                  yes    the server is overloaded
GET      504                                none    default                  yes    a gateway waited in vain

POST     400                                json    default                  no     the request is wrong
POST     401                                json    default                  no     the key is wrong
POST     403                                json    default                  no     the key may not do this
POST     404                                json    default                  no     there is nothing there
POST     408                                json    default                  no     the server gave up waiting; but may have acted
POST     409                                json    default                  no     the conflict stays
POST     422                                json    default                  no     the meaning is refused
POST     425                                json    default                  no     the server asks for it later; but may have acted
POST     429                                json    default                  yes    it was not carried out
POST     500                                json    default                  no     the server failed; but may have acted
POST     501                                json    default                  no     the server will not learn it
POST     502                                json    default                  no     a gateway failed; but may have acted
POST     503                                json    default                  no     the server is overloaded; but may have acted
POST     504                                json    default                  no     a gateway waited in vain; but may have acted

POST     400                                json    unsafe                   no     the request is wrong
POST     401                                json    unsafe                   no     the key is wrong
POST     403                                json    unsafe                   no     the key may not do this
POST     404                                json    unsafe                   no     there is nothing there
POST     408                                json    unsafe                   yes    the server gave up waiting; the caller opted in
POST     409                                json    unsafe                   no     the conflict stays
POST     422                                json    unsafe                   no     the meaning is refused
POST     425                                json    unsafe                   yes    the server asks for it later; the caller opted in
POST     429                                json    unsafe                   yes    it was not carried out
POST     500                                json    unsafe                   yes    the server failed; the caller opted in
POST     501                                json    unsafe                   no     the server will not learn it
POST     502                                json    unsafe                   yes    a gateway failed; the caller opted in
POST     503                                json    unsafe                   yes    the server is overloaded; the caller opted in
POST     504                                json    unsafe                   yes    a gateway waited in vain; the caller opted in

PATCH    400                                json    default                  no     the request is wrong
PATCH    401                                json    default                  no     the key is wrong
PATCH    403                                json    default                  no     the key may not do this
PATCH    404                                json    default                  no     there is nothing there
PATCH    408                                json    default                  no     the server gave up waiting; but may have acted
PATCH    409                                json    default                  no     the conflict stays
PATCH    422                                json    default                  no     the meaning is refused
PATCH    425                                json    default                  no     the server asks for it later; but may have acted
PATCH    429                                json    default                  yes    it was not carried out
PATCH    500                                json    default                  no     the server failed; but may have acted
PATCH    501                                json    default                  no     the server will not learn it
PATCH    502                                json    default                  no     a gateway failed; but may have acted
PATCH    503                                json    default                  no     the server is overloaded; but may have acted
PATCH    504                                json    default                  no     a gateway waited in vain; but may have acted

PUT      408                                json    default                  yes    the same state again
PUT      425                                json    default                  yes    the same state again
PUT      429                                json    default                  yes    it was not carried out
PUT      500                                json    default                  yes    the same state again
PUT      502                                json    default                  yes    the same state again
PUT      503                                json    default                  yes    the same state again
PUT      504                                json    default                  yes    the same state again
PUT      404                                json    default                  no     there is nothing there

DELETE   408                                none    default                  yes    gone is gone
DELETE   425                                none    default                  yes    gone is gone
DELETE   429                                none    default                  yes    it was not carried out
DELETE   500                                none    default                  yes    gone is gone
DELETE   502                                none    default                  yes    gone is gone
DELETE   503                                none    default                  yes    gone is gone
DELETE   504                                none    default                  yes    gone is gone
DELETE   404                                none    default                  no     there is nothing there

HEAD     408                                none    default                  yes    it only reads
HEAD     425                                none    default                  yes    it only reads
HEAD     429                                none    default                  yes    it was not carried out
HEAD     500                                none    default                  yes    it only reads
HEAD     502                                none    default                  yes    it only reads
HEAD     503                                none    default                  yes    it only reads
HEAD     504                                none    default                  yes    it only reads
HEAD     404                                none    default                  no     there is nothing there

OPTIONS  408                                none    default                  yes    it only asks
OPTIONS  425                                none    default                  yes    it only asks
OPTIONS  429                                none    default                  yes    it was not carried out
OPTIONS  500                                none    default                  yes    it only asks
OPTIONS  502                                none    default                  yes    it only asks
OPTIONS  503                                none    default                  yes    it only asks
OPTIONS  504                                none    default                  yes    it only asks
OPTIONS  404                                none    default                  no     there is nothing there

PATCH    408                                json    unsafe                   yes    the caller opted in
PATCH    425                                json    unsafe                   yes    the caller opted in
PATCH    500                                json    unsafe                   yes    the caller opted in
PATCH    502                                json    unsafe                   yes    the caller opted in
PATCH    503                                json    unsafe                   yes    the caller opted in
PATCH    504                                json    unsafe                   yes    the caller opted in

GET      ECONNREFUSED                       none    default                  yes    nobody listens: nothing was sent
POST     ECONNREFUSED                       json    default                  yes    nobody listens: nothing was sent
GET      ENOTFOUND                          none    default                  yes    no such name: nothing was sent
POST     ENOTFOUND                          json    default                  yes    no such name: nothing was sent
GET      EAI_AGAIN                          none    default                  yes    the name server is busy: nothing was sent
POST     EAI_AGAIN                          json    default                  yes    the name server is busy: nothing was sent
GET      ENETUNREACH                        none    default                  yes    no network: nothing was sent
POST     ENETUNREACH                        json    default                  yes    no network: nothing was sent
GET      EHOSTUNREACH                       none    default                  yes    no way there: nothing was sent
POST     EHOSTUNREACH                       json    default                  yes    no way there: nothing was sent
GET      UND_ERR_CONNECT_TIMEOUT            none    default                  yes    no connection: nothing was sent
POST     UND_ERR_CONNECT_TIMEOUT            json    default                  yes    no connection: nothing was sent
PATCH    ECONNREFUSED                       json    default                  yes    nobody listens: nothing was sent

GET      ECONNRESET                         none    default                  yes    cut off; reading twice is safe
PUT      ECONNRESET                         json    default                  yes    cut off; the same state again
POST     ECONNRESET                         json    default                  no     cut off; the server may have acted
POST     ECONNRESET                         json    unsafe                   yes    cut off; the caller opted in
GET      EPIPE                              none    default                  yes    cut off while sending; reading twice is safe
PUT      EPIPE                              json    default                  yes    cut off while sending; the same state again
POST     EPIPE                              json    default                  no     cut off while sending; the server may have acted
POST     EPIPE                              json    unsafe                   yes    cut off while sending; the caller opted in
GET      UND_ERR_SOCKET                     none    default                  yes    cut off; reading twice is safe
PUT      UND_ERR_SOCKET                     json    default                  yes    cut off; the same state again
POST     UND_ERR_SOCKET                     json    default                  no     cut off; the server may have acted
POST     UND_ERR_SOCKET                     json    unsafe                   yes    cut off; the caller opted in
GET      ETIMEDOUT                          none    default                  yes    nobody knows how far it got; reading twice is safe
PUT      ETIMEDOUT                          json    default                  yes    nobody knows how far it got; the same state again
POST     ETIMEDOUT                          json    default                  no     nobody knows how far it got; the server may have acted
POST     ETIMEDOUT                          json    unsafe                   yes    nobody knows how far it got; the caller opted in
GET      UND_ERR_BODY_TIMEOUT               none    default                  yes    the answer stopped half-way; reading twice is safe
PUT      UND_ERR_BODY_TIMEOUT               json    default                  yes    the answer stopped half-way; the same state again
POST     UND_ERR_BODY_TIMEOUT               json    default                  no     the answer stopped half-way; the server may have acted
POST     UND_ERR_BODY_TIMEOUT               json    unsafe                   yes    the answer stopped half-way; the caller opted in
GET      -                                  none    default                  yes    a failure without a code; reading twice is safe
PUT      -                                  json    default                  yes    a failure without a code; the same state again
POST     -                                  json    default                  no     a failure without a code; the server may have acted
POST     -                                  json    unsafe                   yes    a failure without a code; the caller opted in
PATCH    ECONNRESET                         json    default                  no     cut off; the server may have acted

GET      CERT_HAS_EXPIRED                   none    default                  no     the certificate stays expired
POST     CERT_HAS_EXPIRED                   json    unsafe                   no     the certificate stays expired
GET      CERT_NOT_YET_VALID                 none    default                  no     the certificate stays invalid
POST     CERT_NOT_YET_VALID                 json    unsafe                   no     the certificate stays invalid
GET      CRL_HAS_EXPIRED                    none    default                  no     the revocation list stays expired
POST     CRL_HAS_EXPIRED                    json    unsafe                   no     the revocation list stays expired
GET      ERR_TLS_CERT_ALTNAME_INVALID       none    default                  no     the certificate is another host's
POST     ERR_TLS_CERT_ALTNAME_INVALID       json    unsafe                   no     the certificate is another host's
GET      ERR_SSL_WRONG_VERSION_NUMBER       none    default                  no     it does not speak TLS
POST     ERR_SSL_WRONG_VERSION_NUMBER       json    unsafe                   no     it does not speak TLS
GET      UNABLE_TO_VERIFY_LEAF_SIGNATURE    none    default                  no     the chain is not trusted
POST     UNABLE_TO_VERIFY_LEAF_SIGNATURE    json    unsafe                   no     the chain is not trusted
GET      UNABLE_TO_GET_ISSUER_CERT_LOCALLY  none    default                  no     the chain is not trusted
POST     UNABLE_TO_GET_ISSUER_CERT_LOCALLY  json    unsafe                   no     the chain is not trusted
GET      SELF_SIGNED_CERT_IN_CHAIN          none    default                  no     the chain is not trusted
POST     SELF_SIGNED_CERT_IN_CHAIN          json    unsafe                   no     the chain is not trusted
GET      DEPTH_ZERO_SELF_SIGNED_CERT        none    default                  no     the certificate is self-signed
POST     DEPTH_ZERO_SELF_SIGNED_CERT        json    unsafe                   no     the certificate is self-signed
GET      HOSTNAME_MISMATCH                  none    default                  no     the certificate is another host's
POST     HOSTNAME_MISMATCH                  json    unsafe                   no     the certificate is another host's
GET      INVALID_CA                         none    default                  no     the chain is not trusted
POST     INVALID_CA                         json    unsafe                   no     the chain is not trusted
GET      INVALID_PURPOSE                    none    default                  no     the certificate is for another use
POST     INVALID_PURPOSE                    json    unsafe                   no     the certificate is for another use
GET      PATH_LENGTH_EXCEEDED               none    default                  no     the chain is too long
POST     PATH_LENGTH_EXCEEDED               json    unsafe                   no     the chain is too long
GET      REDIRECT_REFUSED                   none    default                  no     the same redirect comes again
POST     REDIRECT_REFUSED                   json    unsafe                   no     the same redirect comes again

GET      timeout                            none    default                  yes    reading twice is safe
HEAD     timeout                            none    default                  yes    reading twice is safe
OPTIONS  timeout                            none    default                  yes    asking twice is safe
PUT      timeout                            json    default                  yes    the same state again
DELETE   timeout                            none    default                  yes    gone is gone
POST     timeout                            json    default                  no     the server may have acted
PATCH    timeout                            json    default                  no     the server may have acted
POST     timeout                            json    unsafe                   yes    the caller opted in
PATCH    timeout                            json    unsafe                   yes    the caller opted in

POST     408                                json    idempotent               yes    the contract says that twice is safe
POST     500                                json    idempotent               yes    the contract says that twice is safe
POST     503                                json    idempotent               yes    the contract says that twice is safe
POST     ECONNRESET                         json    idempotent               yes    the contract says that twice is safe
POST     timeout                            json    idempotent               yes    the contract says that twice is safe
POST     404                                json    idempotent               no     there is nothing there
POST     CERT_HAS_EXPIRED                   json    idempotent               no     the certificate stays expired
GET      408                                none    not idempotent           no     the contract says that twice is not safe
GET      500                                none    not idempotent           no     the contract says that twice is not safe
GET      503                                none    not idempotent           no     the contract says that twice is not safe
GET      ECONNRESET                         none    not idempotent           no     the contract says that twice is not safe
GET      timeout                            none    not idempotent           no     the contract says that twice is not safe
POST     500                                json    not idempotent, unsafe   no     the contract knows better than the caller
POST     timeout                            json    not idempotent, unsafe   no     the contract knows better than the caller
GET      429                                none    not idempotent           yes    it was not carried out
GET      ECONNREFUSED                       none    not idempotent           yes    nobody listens: nothing was sent

GET      429                                stream  default                  no     a stream can be read only once
GET      503                                stream  default                  no     a stream can be read only once
POST     429                                stream  default                  no     a stream can be read only once
PUT      500                                stream  default                  no     a stream can be read only once
PUT      ECONNREFUSED                       stream  default                  no     a stream can be read only once
POST     ECONNREFUSED                       stream  default                  no     a stream can be read only once
PUT      ECONNRESET                         stream  default                  no     a stream can be read only once
PUT      timeout                            stream  default                  no     a stream can be read only once
POST     503                                stream  unsafe                   no     a stream can be read only once
POST     503                                stream  idempotent               no     a stream can be read only once

GET      429 serviceLimitExhausted          none    never exhausted          no     the quota stays used up
POST     429 serviceLimitExhausted          json    never exhausted          no     the quota stays used up
GET      503 serviceLimitExhausted          none    never exhausted          no     the code decides before the status
POST     429 serviceLimitExhausted          json    never exhausted, unsafe  no     the contract knows better than the caller
GET      429 rateLimited                    none    never exhausted          yes    it was not carried out
POST     429 rateLimited                    json    never exhausted          yes    it was not carried out
GET      429                                none    never exhausted          yes    no code, no objection
GET      429 serviceLimitExhausted          none    default                  yes    this family has no such rule
GET      503 rateLimited                    none    never exhausted          yes    the server is overloaded
POST     503 rateLimited                    json    never exhausted          no     only the status tells that nothing was done

GET      429                                none    no retries               no     retries are switched off
GET      503                                none    no retries               no     retries are switched off
GET      ECONNREFUSED                       none    no retries               no     retries are switched off
GET      timeout                            none    no retries               no     retries are switched off
POST     429                                json    no retries               no     retries are switched off
POST     429                                json    no retries, unsafe       no     retries are switched off
GET      429                                none    2 attempts made          yes    one of two retries is left
GET      429                                none    3 attempts made          no     both retries are used up
GET      503                                none    2 attempts made          yes    one of two retries is left
GET      503                                none    3 attempts made          no     both retries are used up
GET      ECONNREFUSED                       none    2 attempts made          yes    one of two retries is left
GET      ECONNREFUSED                       none    3 attempts made          no     both retries are used up
GET      ECONNRESET                         none    2 attempts made          yes    one of two retries is left
GET      ECONNRESET                         none    3 attempts made          no     both retries are used up
GET      timeout                            none    2 attempts made          yes    one of two retries is left
GET      timeout                            none    3 attempts made          no     both retries are used up
POST     429                                json    2 attempts made          yes    one of two retries is left
POST     429                                json    3 attempts made          no     both retries are used up
GET      503                                none    9 attempts made          no     far beyond
`;

type Row = Record<"method" | "outcome" | "body" | "policy" | "again" | "why", string>;

const rows = matrix
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("method "))
  .map((line): Row => {
    const [method = "", outcome = "", body = "", policy = "", again = "", why = ""] =
      line.split(/ {2,}/);
    return { method, outcome, body, policy, again, why };
  });

function failureOf(outcome: string): Failure {
  if (outcome === "timeout") return { kind: "timeout" };
  const [first = "", code] = outcome.split(" ");
  if (/^\d+$/.test(first)) return { kind: "status", status: Number(first), code };
  return { kind: "connection", systemCode: first === "-" ? undefined : first };
}

function ask({ method, outcome, body, policy }: Row): boolean {
  const words = new Set(policy.split(", "));
  return shouldRetry({
    method: method as Method,
    idempotent: words.has("idempotent") ? true : words.has("not idempotent") ? false : undefined,
    neverRetry: words.has("never exhausted") ? ["serviceLimitExhausted"] : undefined,
    replayable: body !== "stream",
    attempts: Number(/(\d) attempts made/.exec(policy)?.[1] ?? 1),
    failure: failureOf(outcome),
    options: {
      ...defaultRetry,
      unsafe: words.has("unsafe"),
      ...(words.has("no retries") ? { retries: 0 } : {}),
    },
  });
}

describe("what is sent again", () => {
  test.each(rows)("$method $outcome, body $body, $policy: $again, $why", (row) => {
    expect(["yes", "no"]).toContain(row.again);
    expect(ask(row)).toBe(row.again === "yes");
  });

  test("the matrix has at least 150 rows, each another one and each with a reason", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(rows.filter((row) => row.why === "")).toEqual([]);
    const questions = rows.map((row) => [row.method, row.outcome, row.body, row.policy].join("|"));
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual(
      [],
    );
  });

  test("the defaults are two retries, nothing unsafe, and hints up to a minute", () => {
    expect(defaultRetry).toEqual({ retries: 2, unsafe: false, maxDelay: 60_000 });
  });
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

  test.each([0, 1, 1500.5, 120_000])("a hint of %d ms wins as it is, without jitter", (hint) => {
    expect(delayMs(1, hint, 0)).toBe(hint);
    expect(delayMs(9, hint, 0.999)).toBe(hint);
  });
});

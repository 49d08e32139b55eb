/**
 * What a client does after each outcome: one row each, two spaces or more between the columns.
 *
 * - outcome: a status, with the code in the body; or a failure of `test/support/peers.ts`.
 * - body: none, JSON, or a stream.
 * - policy: `unsafe` and the retries are the caller's; `idempotent` and `not idempotent` are the
 *   contract's (`x-retry-policy`).
 * - sent: how often the request is sent when every attempt ends that way.
 * - error: the class that the call ends with; `reason` is the caller's own abort reason.
 */
const matrix = `
method   outcome                    body    policy                  sent  error                    why

# Statuses that another try does not change
GET      400                        none    default                 1     BadRequestError          the request is wrong
GET      401                        none    default                 1     AuthenticationError      the key is wrong
GET      403                        none    default                 1     PermissionError          the key may not do this
GET      404                        none    default                 1     NotFoundError            there is nothing there
GET      409                        none    default                 1     ConflictError            the conflict stays
GET      418                        none    default                 1     ApiError                 an unknown 4xx: the fault is the client's
GET      422                        none    default                 1     UnprocessableError       the meaning is refused
GET      501                        none    default                 1     ServerError              the server will not learn it
GET      599                        none    default                 1     ServerError              an unknown 5xx: nobody says that it passes
POST     400                        json    unsafe                  1     BadRequestError          the request is wrong; opting in does not help
POST     401                        json    unsafe                  1     AuthenticationError      the key is wrong; opting in does not help
POST     403                        json    unsafe                  1     PermissionError          the key may not do this; opting in does not help
POST     404                        json    unsafe                  1     NotFoundError            there is nothing there; opting in does not help
POST     409                        json    unsafe                  1     ConflictError            the conflict stays; opting in does not help
POST     418                        json    unsafe                  1     ApiError                 an unknown 4xx: the fault is the client's
POST     422                        json    unsafe                  1     UnprocessableError       the meaning is refused; opting in does not help
POST     501                        json    unsafe                  1     ServerError              the server will not learn it; opting in does not help
POST     599                        json    unsafe                  1     ServerError              an unknown 5xx: nobody says that it passes
PUT      409                        json    default                 1     ConflictError            somebody else changed it: the caller must look
PUT      501                        json    default                 1     ServerError              the server will not learn it
PATCH    422                        json    default                 1     UnprocessableError       the meaning is refused
DELETE   404                        none    default                 1     NotFoundError            gone already: not for us to hide
DELETE   403                        none    default                 1     PermissionError          the key may not do this
POST     404                        json    idempotent              1     NotFoundError            there is nothing there

# Statuses that pass: idempotent methods come again
GET      408                        none    default                 3     ApiError                 the server gave up waiting; reading twice is safe
GET      425                        none    default                 3     ApiError                 the server asks for it later; reading twice is safe
GET      500                        none    default                 3     ServerError              the server failed; reading twice is safe
GET      502                        none    default                 3     ServerError              a gateway failed; reading twice is safe
GET      503                        none    default                 3     ServiceUnavailableError  the server is overloaded; reading twice is safe
GET      504                        none    default                 3     ServerError              a gateway waited in vain; reading twice is safe
PUT      408                        json    default                 3     ApiError                 the server gave up waiting; the same state again
PUT      425                        json    default                 3     ApiError                 the server asks for it later; the same state again
PUT      500                        json    default                 3     ServerError              the server failed; the same state again
PUT      502                        json    default                 3     ServerError              a gateway failed; the same state again
PUT      503                        json    default                 3     ServiceUnavailableError  the server is overloaded; the same state again
PUT      504                        json    default                 3     ServerError              a gateway waited in vain; the same state again
DELETE   408                        none    default                 3     ApiError                 the server gave up waiting; gone is gone
DELETE   425                        none    default                 3     ApiError                 the server asks for it later; gone is gone
DELETE   500                        none    default                 3     ServerError              the server failed; gone is gone
DELETE   502                        none    default                 3     ServerError              a gateway failed; gone is gone
DELETE   503                        none    default                 3     ServiceUnavailableError  the server is overloaded; gone is gone
DELETE   504                        none    default                 3     ServerError              a gateway waited in vain; gone is gone
HEAD     503                        none    default                 3     ServiceUnavailableError  the server is overloaded; reading twice is safe
OPTIONS  503                        none    default                 3     ServiceUnavailableError  the server is overloaded; asking twice is safe

# Statuses that pass: the others may have acted already
POST     408                        json    default                 1     ApiError                 the server gave up waiting, but may have acted
POST     425                        json    default                 1     ApiError                 the server asks for it later, but may have acted
POST     500                        json    default                 1     ServerError              the server failed, but may have acted
POST     502                        json    default                 1     ServerError              a gateway failed, but may have acted
POST     503                        json    default                 1     ServiceUnavailableError  the server is overloaded, but may have acted
POST     504                        json    default                 1     ServerError              a gateway waited in vain, but may have acted
PATCH    408                        json    default                 1     ApiError                 the server gave up waiting, but may have acted
PATCH    425                        json    default                 1     ApiError                 the server asks for it later, but may have acted
PATCH    500                        json    default                 1     ServerError              the server failed, but may have acted
PATCH    502                        json    default                 1     ServerError              a gateway failed, but may have acted
PATCH    503                        json    default                 1     ServiceUnavailableError  the server is overloaded, but may have acted
PATCH    504                        json    default                 1     ServerError              a gateway waited in vain, but may have acted
POST     503                        none    default                 1     ServiceUnavailableError  without a body it may have acted just as well

# Statuses that pass: the caller or the contract says that twice is safe, or not
POST     408                        json    unsafe                  3     ApiError                 the server gave up waiting; the caller opted in
POST     425                        json    unsafe                  3     ApiError                 the server asks for it later; the caller opted in
POST     500                        json    unsafe                  3     ServerError              the server failed; the caller opted in
POST     502                        json    unsafe                  3     ServerError              a gateway failed; the caller opted in
POST     503                        json    unsafe                  3     ServiceUnavailableError  the server is overloaded; the caller opted in
POST     504                        json    unsafe                  3     ServerError              a gateway waited in vain; the caller opted in
PATCH    408                        json    unsafe                  3     ApiError                 the server gave up waiting; the caller opted in
PATCH    425                        json    unsafe                  3     ApiError                 the server asks for it later; the caller opted in
PATCH    500                        json    unsafe                  3     ServerError              the server failed; the caller opted in
PATCH    502                        json    unsafe                  3     ServerError              a gateway failed; the caller opted in
PATCH    503                        json    unsafe                  3     ServiceUnavailableError  the server is overloaded; the caller opted in
PATCH    504                        json    unsafe                  3     ServerError              a gateway waited in vain; the caller opted in
POST     408                        json    idempotent              3     ApiError                 the server gave up waiting; a search in a POST
POST     425                        json    idempotent              3     ApiError                 the server asks for it later; a search in a POST
POST     500                        json    idempotent              3     ServerError              the server failed; a search in a POST
POST     502                        json    idempotent              3     ServerError              a gateway failed; a search in a POST
POST     503                        json    idempotent              3     ServiceUnavailableError  the server is overloaded; a search in a POST
POST     504                        json    idempotent              3     ServerError              a gateway waited in vain; a search in a POST
PATCH    503                        json    idempotent              3     ServiceUnavailableError  the contract knows better than the method
GET      408                        none    not idempotent          1     ApiError                 the server gave up waiting, and reading has an effect
GET      425                        none    not idempotent          1     ApiError                 the server asks for it later, and reading has an effect
GET      500                        none    not idempotent          1     ServerError              the server failed, and reading has an effect
GET      502                        none    not idempotent          1     ServerError              a gateway failed, and reading has an effect
GET      503                        none    not idempotent          1     ServiceUnavailableError  the server is overloaded, and reading has an effect
GET      504                        none    not idempotent          1     ServerError              a gateway waited in vain, and reading has an effect
PUT      503                        json    not idempotent          1     ServiceUnavailableError  the contract knows better than the method
DELETE   500                        none    not idempotent          1     ServerError              the contract knows better than the method
POST     503                        json    not idempotent, unsafe  1     ServiceUnavailableError  the contract knows better than the caller
PATCH    504                        json    not idempotent, unsafe  1     ServerError              the contract knows better than the caller

# 429: nothing was carried out, so any method may come again; but an allowance stays used up
GET      429 rateLimited            none    default                 3     RateLimitError           it passes with time
PUT      429 rateLimited            json    default                 3     RateLimitError           it passes with time
DELETE   429 rateLimited            none    default                 3     RateLimitError           it passes with time
POST     429 rateLimited            json    default                 3     RateLimitError           it passes with time
PATCH    429 rateLimited            json    default                 3     RateLimitError           it passes with time
GET      429 no body                none    default                 3     RateLimitError           no code, no objection
PUT      429 no body                json    default                 3     RateLimitError           no code, no objection
DELETE   429 no body                none    default                 3     RateLimitError           no code, no objection
POST     429 no body                json    default                 3     RateLimitError           no code, no objection
PATCH    429 no body                json    default                 3     RateLimitError           no code, no objection
GET      429 serviceLimitExhausted  none    default                 1     ServiceLimitError        waiting does not help
PUT      429 serviceLimitExhausted  json    default                 1     ServiceLimitError        waiting does not help
DELETE   429 serviceLimitExhausted  none    default                 1     ServiceLimitError        waiting does not help
POST     429 serviceLimitExhausted  json    default                 1     ServiceLimitError        waiting does not help
PATCH    429 serviceLimitExhausted  json    default                 1     ServiceLimitError        waiting does not help
POST     429 rateLimited            none    default                 3     RateLimitError           it passes with time
GET      429 rateLimited            none    not idempotent          3     RateLimitError           nothing was carried out
POST     429 rateLimited            json    not idempotent          3     RateLimitError           nothing was carried out
POST     429 serviceLimitExhausted  json    unsafe                  1     ServiceLimitError        the contract knows better than the caller
POST     429 serviceLimitExhausted  json    idempotent              1     ServiceLimitError        waiting does not help
GET      503 serviceLimitExhausted  none    default                 1     ServiceLimitError        the code decides before the status
GET      403 serviceLimitExhausted  none    default                 1     ServiceLimitError        the code decides before the status
GET      503 rateLimited            none    default                 3     RateLimitError           a status that passes
POST     503 rateLimited            json    default                 1     RateLimitError           only 429 promises that nothing was carried out
GET      400 rateLimited            none    default                 1     RateLimitError           400 is not retried, whatever its code

# Nothing was sent: any method may come again
GET      refused                    none    default                 3     ConnectionError          nobody listens
PUT      refused                    json    default                 3     ConnectionError          nobody listens
DELETE   refused                    none    default                 3     ConnectionError          nobody listens
POST     refused                    json    default                 3     ConnectionError          nobody listens
PATCH    refused                    json    default                 3     ConnectionError          nobody listens
GET      dns                        none    default                 3     ConnectionError          no such name
PUT      dns                        json    default                 3     ConnectionError          no such name
DELETE   dns                        none    default                 3     ConnectionError          no such name
POST     dns                        json    default                 3     ConnectionError          no such name
PATCH    dns                        json    default                 3     ConnectionError          no such name
POST     refused                    none    default                 3     ConnectionError          nobody listens
GET      refused                    none    not idempotent          3     ConnectionError          nothing was sent
POST     dns                        json    not idempotent          3     ConnectionError          nothing was sent

# A certificate that is not trusted stays so
GET      tls                        none    default                 1     ConnectionError          the next try meets the same certificate
PUT      tls                        json    default                 1     ConnectionError          the next try meets the same certificate
DELETE   tls                        none    default                 1     ConnectionError          the next try meets the same certificate
POST     tls                        json    default                 1     ConnectionError          the next try meets the same certificate
PATCH    tls                        json    default                 1     ConnectionError          the next try meets the same certificate
POST     tls                        json    unsafe                  1     ConnectionError          opting in does not help
POST     tls                        json    idempotent              1     ConnectionError          the next try meets the same certificate

# A connection that breaks: nobody knows how far it got
GET      reset                      none    default                 3     ConnectionError          cut off before the answer; reading twice is safe
PUT      reset                      json    default                 3     ConnectionError          cut off before the answer; the same state again
DELETE   reset                      none    default                 3     ConnectionError          cut off before the answer; gone is gone
POST     reset                      json    default                 1     ConnectionError          cut off before the answer; the server may have acted
PATCH    reset                      json    default                 1     ConnectionError          cut off before the answer; the server may have acted
POST     reset                      json    unsafe                  3     ConnectionError          cut off before the answer; the caller opted in
PATCH    reset                      json    unsafe                  3     ConnectionError          cut off before the answer; the caller opted in
POST     reset                      json    idempotent              3     ConnectionError          cut off before the answer; a search in a POST
GET      reset                      none    not idempotent          1     ConnectionError          cut off before the answer, and reading has an effect
POST     reset                      json    not idempotent, unsafe  1     ConnectionError          the contract knows better than the caller
GET      reset in body              none    default                 3     ConnectionError          cut off in the answer; reading twice is safe
PUT      reset in body              json    default                 3     ConnectionError          cut off in the answer; the same state again
DELETE   reset in body              none    default                 3     ConnectionError          cut off in the answer; gone is gone
POST     reset in body              json    default                 1     ConnectionError          cut off in the answer; the server may have acted
PATCH    reset in body              json    default                 1     ConnectionError          cut off in the answer; the server may have acted
POST     reset in body              json    unsafe                  3     ConnectionError          cut off in the answer; the caller opted in
PATCH    reset in body              json    unsafe                  3     ConnectionError          cut off in the answer; the caller opted in
POST     reset in body              json    idempotent              3     ConnectionError          cut off in the answer; a search in a POST
GET      reset in body              none    not idempotent          1     ConnectionError          cut off in the answer, and reading has an effect
POST     reset in body              json    not idempotent, unsafe  1     ConnectionError          the contract knows better than the caller

# Time runs out: the server may still be at work
GET      timeout                    none    default                 3     TimeoutError             no answer; reading twice is safe
PUT      timeout                    json    default                 3     TimeoutError             no answer; the same state again
DELETE   timeout                    none    default                 3     TimeoutError             no answer; gone is gone
POST     timeout                    json    default                 1     TimeoutError             no answer; the server may have acted
PATCH    timeout                    json    default                 1     TimeoutError             no answer; the server may have acted
POST     timeout                    json    unsafe                  3     TimeoutError             no answer; the caller opted in
PATCH    timeout                    json    unsafe                  3     TimeoutError             no answer; the caller opted in
POST     timeout                    json    idempotent              3     TimeoutError             no answer; a search in a POST
GET      timeout                    none    not idempotent          1     TimeoutError             no answer, and reading has an effect
POST     timeout                    json    not idempotent, unsafe  1     TimeoutError             the contract knows better than the caller
GET      timeout in body            none    default                 3     TimeoutError             half an answer; reading twice is safe
PUT      timeout in body            json    default                 3     TimeoutError             half an answer; the same state again
DELETE   timeout in body            none    default                 3     TimeoutError             half an answer; gone is gone
POST     timeout in body            json    default                 1     TimeoutError             half an answer; the server may have acted
PATCH    timeout in body            json    default                 1     TimeoutError             half an answer; the server may have acted
POST     timeout in body            json    unsafe                  3     TimeoutError             half an answer; the caller opted in
PATCH    timeout in body            json    unsafe                  3     TimeoutError             half an answer; the caller opted in
POST     timeout in body            json    idempotent              3     TimeoutError             half an answer; a search in a POST
GET      timeout in body            none    not idempotent          1     TimeoutError             half an answer, and reading has an effect
POST     timeout in body            json    not idempotent, unsafe  1     TimeoutError             the contract knows better than the caller

# The caller leaves: the end, with the caller's own reason
GET      abort                      none    default                 1     reason                   nobody waits for an answer
PUT      abort                      json    default                 1     reason                   nobody waits for an answer
DELETE   abort                      none    default                 1     reason                   nobody waits for an answer
POST     abort                      json    default                 1     reason                   nobody waits for an answer
PATCH    abort                      json    default                 1     reason                   nobody waits for an answer
POST     abort                      json    unsafe                  1     reason                   nobody waits for an answer
POST     abort                      json    idempotent              1     reason                   nobody waits for an answer
POST     abort                      stream  default                 1     reason                   a stream is let go

# A stream can be read only once, so nothing is repeated
POST     429 rateLimited            stream  default                 1     RateLimitError           a stream is sent once
PUT      429 no body                stream  default                 1     RateLimitError           a stream is sent once
POST     503                        stream  unsafe                  1     ServiceUnavailableError  a stream is sent once
PUT      500                        stream  default                 1     ServerError              a stream is sent once
PATCH    503                        stream  unsafe                  1     ServiceUnavailableError  a stream is sent once
DELETE   504                        stream  default                 1     ServerError              a stream is sent once
POST     refused                    stream  default                 1     ConnectionError          a stream is sent once
PUT      dns                        stream  default                 1     ConnectionError          a stream is sent once
PUT      reset                      stream  default                 1     ConnectionError          a stream is sent once
PUT      reset in body              stream  default                 1     ConnectionError          a stream is sent once
PUT      timeout                    stream  default                 1     TimeoutError             a stream is sent once
PUT      timeout in body            stream  default                 1     TimeoutError             a stream is sent once
POST     503                        stream  idempotent              1     ServiceUnavailableError  a stream is sent once

# Retries are switched off, or are another number
GET      429 rateLimited            none    no retry                1     RateLimitError           retry: false
POST     429 no body                json    no retry                1     RateLimitError           retry: false
GET      503                        none    no retry                1     ServiceUnavailableError  retry: false
PUT      500                        json    no retry                1     ServerError              retry: false
DELETE   408                        none    no retry                1     ApiError                 retry: false
GET      refused                    none    no retry                1     ConnectionError          retry: false
POST     dns                        json    no retry                1     ConnectionError          retry: false
GET      reset                      none    no retry                1     ConnectionError          retry: false
GET      reset in body              none    no retry                1     ConnectionError          retry: false
GET      timeout                    none    no retry                1     TimeoutError             retry: false
GET      timeout in body            none    no retry                1     TimeoutError             retry: false
POST     503                        json    no retry, unsafe        1     ServiceUnavailableError  opting in is no number of retries
POST     503                        json    no retry, idempotent    1     ServiceUnavailableError  the contract does not ask for retries
GET      503                        none    1 retry                 2     ServiceUnavailableError  the caller's number
POST     429 rateLimited            json    1 retry                 2     RateLimitError           the caller's number
POST     503                        json    1 retry                 1     ServiceUnavailableError  a number is no opting in
GET      503                        none    5 retries               6     ServiceUnavailableError  the caller's number
GET      refused                    none    5 retries               6     ConnectionError          the caller's number
POST     504                        json    5 retries, unsafe       6     ServerError              the caller's number
`;

/** A row of the matrix. */
export interface Row {
  readonly method: string;
  readonly outcome: string;
  readonly body: string;
  readonly policy: string;
  readonly sent: number;
  readonly error: string;
  readonly why: string;
}

/** The matrix, by the headings in it. */
export const groups: readonly { readonly title: string; readonly rows: readonly Row[] }[] = matrix
  .split("\n# ")
  .slice(1)
  .map((group) => {
    const [title = "", ...lines] = group.trim().split("\n");
    return { title, rows: lines.map(toRow) };
  });

function toRow(line: string): Row {
  const columns = line.split(/ {2,}/);
  const [method = "", outcome = "", body = "", policy = "", sent = "", error = "", why = ""] =
    columns;
  return { method, outcome, body, policy, sent: Number(sent), error, why };
}

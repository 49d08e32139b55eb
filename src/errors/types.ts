import type { ApiError } from "./classes.ts";

/**
 * The error statuses in use: the IANA registry, and those of common proxies. They are listed because
 * comparing a status narrows a body only if every status of the union is a literal.
 */
export type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414)
  | (415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 499)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511)
  | (520 | 521 | 522 | 523 | 524 | 525 | 526 | 530 | 598 | 599);

type BodyOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : unknown;

/**
 * The errors that an operation can return: comparing `status` narrows `body`. The body of an undeclared
 * status is unknown. (A proxy can send any body with any status: check a body before you depend on it.)
 */
export type ApiErrorOf<Operations, Id extends keyof Operations> = Operations[Id] extends {
  responses: infer Responses;
}
  ?
      | {
          [Status in keyof Responses & ErrorStatus]: ApiError & {
            readonly operationId: Id;
            readonly status: Status;
            readonly body: BodyOf<Responses[Status]>;
          };
        }[keyof Responses & ErrorStatus]
      | (ApiError & {
          readonly operationId: Id;
          readonly status: Exclude<ErrorStatus, keyof Responses>;
        })
  : never;

/** `isApiError`, typed for the operations of an API. */
export interface ApiErrorGuard<Operations> {
  (error: unknown): error is ApiError;
  <Id extends keyof Operations>(
    error: unknown,
    operationId: Id,
  ): error is ApiErrorOf<Operations, Id>;
}

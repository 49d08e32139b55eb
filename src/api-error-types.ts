import type { ApiError } from "./errors.ts";

/** A status that the contract does not declare. It compares equal to no literal. */
export type UndeclaredStatus = number & { readonly undeclared: unique symbol };

type Success = 200 | 201 | 202 | 203 | 204 | 302 | 304;
type BodyOf<Response> = Response extends { content: infer Content }
  ? Content[keyof Content]
  : unknown;

/** The errors that one operation can answer: comparing `status` narrows `body`. */
export type ApiErrorOf<Operations, Id extends keyof Operations> = Operations[Id] extends {
  responses: infer Responses;
}
  ?
      | {
          [Status in Exclude<keyof Responses, Success>]: ApiError & {
            readonly operationId: Id;
            readonly status: Status;
            readonly body: BodyOf<Responses[Status]>;
          };
        }[Exclude<keyof Responses, Success>]
      | (ApiError & { readonly operationId: Id; readonly status: UndeclaredStatus })
  : never;

/** `isApiError`, typed for the operations of a family. */
export interface ApiErrorGuard<Operations> {
  (error: unknown): error is ApiError;
  <Id extends keyof Operations>(
    error: unknown,
    operationId: Id,
  ): error is ApiErrorOf<Operations, Id>;
}

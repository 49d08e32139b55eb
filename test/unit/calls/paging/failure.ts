import { expect } from "vitest";
import { PaginationError } from "../../../../src/errors/classes.ts";

/** The PaginationError that `run` throws. */
export function failure(run: () => unknown): PaginationError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(PaginationError);
    return error as PaginationError;
  }
  throw new Error("It did not fail.");
}

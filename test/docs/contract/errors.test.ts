import { expect, it } from "vitest";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { viewOf } from "../../../scripts/docs/contract/view.ts";

const rows = (api: string, id: string) => {
  const operation = readApi(api).operations.find((one) => one.id === id);
  if (!operation) throw new Error(`${api} has no ${id}`);
  return viewOf(operation).errors.map(
    ({ status, code, class: name, again }) => `${status} ${code ?? "none"}: ${name}, ${again}`,
  );
};

it("shows what the client throws, and what it retries", () => {
  expect(rows("qodex", "createMock")).toEqual(
    expect.arrayContaining([
      "400 paramMissingError: BadRequestError, no",
      "429 rateLimited: RateLimitError, up to twice",
      "429 serviceLimitExhausted: ServiceLimitError, no",
      "500 serverError: ServerError, no: a POST",
    ]),
  );
  expect(rows("qodex", "getMock")).toContain("500 serverError: ServerError, up to twice");
});

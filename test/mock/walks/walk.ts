import { afterAll, beforeAll, expect } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { createQodex, NotFoundError, type Qodex } from "../../../src/qodex.ts";
import { reasonOf } from "../../support/client/client.ts";

/** A client of a stateful mock with its own session, for each test file. */
export function walker(): () => Qodex {
  let mock: Mock<"qodex">;
  let qodex: Qodex;
  beforeAll(async () => {
    mock = await startMock({ apis: ["qodex"], stateful: true, seed: 1 });
    qodex = createQodex({ apiKey: "any", baseUrl: mock.urls.qodex });
  });
  afterAll(async () => {
    const wrong = mock.requests().filter(({ violations }) => violations.length > 0);
    await mock.stop();
    expect(wrong).toEqual([]);
  });
  return () => qodex;
}

/** Expects a call to find nothing. */
export async function expectGone(call: PromiseLike<unknown>): Promise<void> {
  expect(await reasonOf(call)).toBeInstanceOf(NotFoundError);
}

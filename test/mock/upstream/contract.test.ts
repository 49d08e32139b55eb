import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../../src/mock.ts";
import { operationsOf, send } from "../../support/mock/operations.ts";

// The mock is an API that satisfies the contract, so in front of it nothing may be reported.
describe.each(allApis)("%s", (api) => {
  let real: Mock;
  let mock: Mock;
  beforeAll(async () => {
    real = await startMock({ apis: [api] });
    mock = await startMock({
      apis: [api],
      upstream: real.urls[api],
      allowWrites: true,
    });
  });
  afterAll(async () => {
    await mock.stop();
    await real.stop();
  });

  test.each(operationsOf(api))("$id: every success is as declared", async (operation) => {
    mock.clearRequests();
    const statuses = operation.statuses.filter((status) => status < 400);
    for (const code of statuses) {
      const headers = { prefer: `code=${code}` };
      expect((await send(mock.urls, operation, { headers })).status).toBe(code);
    }
    const requests = mock.requests(operation.id);
    expect(requests.map(({ status }) => status)).toEqual(statuses);
    expect(requests.flatMap(({ violations }) => violations)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allFamilies } from "../../src/mock/server/apis.ts";
import { type Mock, startMock } from "../../src/mock.ts";
import { operationsOf, send } from "./contract.ts";

// The mock is an API that keeps the contract, so in front of it nothing may be reported.
describe.each(allFamilies)("%s", (family) => {
  let api: Mock;
  let mock: Mock;
  beforeAll(async () => {
    api = await startMock({ families: [family] });
    mock = await startMock({
      families: [family],
      upstream: api.urls[family],
      allowWrites: true,
    });
  });
  afterAll(async () => {
    await mock.stop();
    await api.stop();
  });

  test.each(operationsOf(family))("$id: every success is as declared", async (operation) => {
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

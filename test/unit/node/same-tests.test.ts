import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { nodeFetch } from "../../../src/node.ts";
import { client } from "../../support/client.ts";
import { json, serve } from "../../support/server.ts";

/** The tests of the client that have to hold on this transport as they do on `fetch`. */
describe("on qodekit/node", async () => {
  const agent = nodeFetch();
  const fetch = vi.fn(agent);
  // Clients look the global one up for each request.
  beforeAll(() => {
    vi.stubGlobal("fetch", fetch);
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await agent.close();
  });

  test("the requests of these tests go through it", async () => {
    const server = await serve(json({ id: "m" }));
    await client(server).members.get({ member_id: "m" });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  for (const name of ["hostile", "leaks", "redirect", "timeout", "transport", "wire"]) {
    // biome-ignore lint/performance/noAwaitInLoops: in this order.
    await import(`../${name}.test.ts`);
  }
});

import { createServer } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { nodeFetch } from "../../../src/node/node-fetch.ts";
import { reasonOf } from "../../support/client/client.ts";
import { countedSignal } from "../../support/client/signals.ts";
import { listen, manual } from "../../support/client/transports.ts";
import { type Handler, json, serve, silent } from "../../support/server/server.ts";

const agent = nodeFetch();
afterAll(() => agent.close());

/** Starts a body that never ends. */
const endless: Handler = (response) => {
  response.writeHead(200);
  response.write("{");
};

describe("an abort", () => {
  test.each([
    ["an Error", new Error("enough")],
    ["a text", "enough"],
    ["null", null],
  ])("rejects with its reason, %s, in every phase, and leaves no listener", async (_, reason) => {
    const server = await serve(silent, endless, json({}));
    const before = countedSignal();
    before.abort(reason);
    expect(await reasonOf(agent(server.url, { ...manual, signal: before.signal }))).toBe(reason);
    expect(server.requests).toEqual([]);

    const during = countedSignal();
    const answer = reasonOf(agent(server.url, { ...manual, signal: during.signal }));
    while (server.requests.length < 1) await new Promise((resolve) => setTimeout(resolve, 1));
    during.abort(reason);
    expect(await answer).toBe(reason);
    expect(during.listeners()).toBe(0);

    const reading = countedSignal();
    const response = await agent(server.url, { ...manual, signal: reading.signal });
    const body = reasonOf(response.text());
    reading.abort(reason);
    expect(await body).toBe(reason);
    expect(reading.listeners()).toBe(0);

    const after = countedSignal();
    const read = await agent(server.url, { ...manual, signal: after.signal });
    expect(await read.text()).toBe("{}");
    expect(after.listeners()).toBe(0);
    after.abort(reason);
  });

  test("of a request that waits for a connection: it is never sent", async () => {
    const one = nodeFetch({ connections: 1 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const server = await serve(async (response) => {
      await promise;
      response.end("{}");
    });
    const first = one(server.url, manual);
    const controller = new AbortController();
    const second = reasonOf(one(`${server.url}/2`, { ...manual, signal: controller.signal }));
    controller.abort("enough");
    expect(await second).toBe("enough");
    resolve();
    await (await first).text();
    await (await one(`${server.url}/3`, manual)).text();
    expect(server.requests.map(({ url }) => url)).toEqual(["/", "/3"]);
    await one.close();
  });

  test("in the middle of a request body cancels its source", async () => {
    const port = await listen(createServer());
    const cancelled = Promise.withResolvers<void>();
    const body = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => cancelled.resolve(),
    });
    const controller = new AbortController();
    const { signal } = controller;
    const init = { ...manual, method: "POST", body, duplex: "half", signal };
    const request = reasonOf(agent(`http://127.0.0.1:${port}/`, init));
    setTimeout(() => controller.abort("enough"), 20);
    expect(await request).toBe("enough");
    await cancelled.promise;
  });
});

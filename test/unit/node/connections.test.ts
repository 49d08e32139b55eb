import { createServer } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { type NodeFetchOptions, nodeFetch } from "../../../src/node/node-fetch.ts";
import { reasonOf } from "../../support/client/client.ts";
import { agentOf, codesOf, listen, manual } from "../../support/client/transports.ts";
import { json, serve } from "../../support/server/server.ts";

describe("connections", () => {
  test("are kept and reused", async () => {
    const ports = new Set<unknown>();
    const server = await serve((response, { url }) => {
      ports.add(response.socket?.remotePort);
      json({ url })(response);
    });
    const agent = agentOf();
    for (let i = 0; i < 10; i += 1) await (await agent(server.url, manual)).text();
    // undici releases a connection one turn after the response, so the second call opens another.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test("are no more than `connections`; further requests wait", async () => {
    let open = 0;
    let most = 0;
    const server = await serve(async (response) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      json({})(response);
    });
    const many = async (options: NodeFetchOptions) => {
      most = 0;
      const agent = agentOf(options);
      const calls = Array.from({ length: 12 }, () => agent(server.url, manual));
      for (const response of await Promise.all(calls)) await response.text();
      return most;
    };
    expect(await many({ connections: 3 })).toBe(3);
    expect(await many({})).toBeGreaterThan(3);
  });

  test("that are idle are closed after `keepAliveTimeout`", async () => {
    const server = await serve((response) => {
      // Node's server would announce its own limit, which would win.
      response.shouldKeepAlive = true;
      response.setHeader("connection", "keep-alive");
      json({})(response);
    });
    const agent = agentOf({ keepAliveTimeout: 20 });
    await (await agent(server.url, manual)).text();
    await vi.waitFor(async () => expect(await server.connections()).toBe(0));
  });

  test("HTTP/2 is offered only with `allowH2`", async () => {
    const offers = async (options: NodeFetchOptions) => {
      const hello = Promise.withResolvers<string>();
      const port = await listen(
        createServer((socket) => {
          socket.once("data", (data) => {
            hello.resolve(data.toString("latin1"));
            socket.destroy();
          });
          socket.on("error", () => {});
        }),
      );
      await reasonOf(agentOf(options)(`https://127.0.0.1:${port}/`, manual));
      // RFC 7301 §3.1: each protocol with its length before it.
      return (await hello.promise).includes("\x02h2");
    };
    expect(await offers({})).toBe(false);
    expect(await offers({ allowH2: true })).toBe(true);
  });
});

describe("close()", () => {
  test("waits for requests in flight, and accepts no more", async () => {
    const server = await serve((response) => void setTimeout(() => response.end("{}"), 20));
    const agent = nodeFetch();
    const call = agent(server.url, manual);
    const closed = agent.close();
    expect(codesOf(await reasonOf(agent(server.url, manual)))).toContain("UND_ERR_CLOSED");
    expect(await (await call).text()).toBe("{}");
    await closed;
    await agent.close();
    // The server notices a little later.
    await vi.waitFor(async () => expect(await server.connections()).toBe(0));
  });

  test("happens at the end of `await using`", async () => {
    const server = await serve(json({}));
    let kept: ReturnType<typeof nodeFetch>;
    {
      await using agent = nodeFetch();
      kept = agent;
      await (await agent(server.url, manual)).text();
    }
    expect(codesOf(await reasonOf(kept(server.url, manual))).join()).toMatch(
      /UND_ERR_(CLOSED|DEST)/,
    );
  });
});

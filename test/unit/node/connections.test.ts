import { once } from "node:events";
import { createServer as createHttp2 } from "node:http2";
import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { H2CClient, MockAgent, ProxyAgent } from "undici";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type NodeFetchOptions, nodeFetch } from "../../../src/node.ts";
import { UsageError } from "../../../src/teams.ts";
import { client, errorOf, reasonOf } from "../../support/client.ts";
import { json, serve, text } from "../../support/server.ts";
import { codesOf } from "../../support/transports.ts";

const manual = { redirect: "manual" } as const;

/** An agent that ends with the test. */
function agentOf(options: NodeFetchOptions = {}) {
  const agent = nodeFetch(options);
  onTestFinished(() => agent.close());
  return agent;
}

/** Lets a server listen until the test ends; gives its port. */
async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("connections", () => {
  test("are kept and used again", async () => {
    const ports = new Set<unknown>();
    const server = await serve((response, { url }) => {
      ports.add(response.socket?.remotePort);
      json({ url })(response);
    });
    const agent = agentOf();
    for (let i = 0; i < 10; i += 1) await (await agent(server.url, manual)).text();
    // undici takes a connection back a turn after the answer, so that the second call opens another.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test("are no more than `connections`; what is beyond them waits", async () => {
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
      // Node's server would tell its own limit, which would win.
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

describe("a body that nobody reads", () => {
  test("holds no connection when it is small", async () => {
    const server = await serve(text("x".repeat(50_000)));
    const agent = agentOf({ connections: 1 });
    const unread = await agent(server.url, manual);
    expect(await (await agent(server.url, manual)).text()).toHaveLength(50_000);
    expect(await unread.text()).toHaveLength(50_000);
  });

  test("waits at the server when it is large, and goes on when it is read", async () => {
    const size = 8 * 2 ** 20;
    const server = await serve(text("x".repeat(size)));
    const agent = agentOf();
    const response = await agent(server.url, manual);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await response.text()).length).toBe(size);
    const slow = (await agent(server.url, manual)).body?.getReader();
    let read = 0;
    for (;;) {
      const { done, value } = (await slow?.read()) ?? { done: true };
      if (done) break;
      read += value?.length ?? 0;
    }
    expect(read).toBe(size);
  });

  test("gives its connection back when it is cancelled", async () => {
    const server = await serve(text("x".repeat(2 ** 22)), json({ id: "next" }));
    const agent = agentOf({ connections: 1 });
    const unread = await agent(server.url, manual);
    await unread.body?.cancel();
    expect(await (await agent(server.url, manual)).json()).toEqual({ id: "next" });
  });

  test("gives its connection back when its response is forgotten", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const server = await serve(text("x".repeat(2 ** 22)), json({ id: "next" }));
    const agent = agentOf({ connections: 1 });
    expect((await agent(server.url, manual)).status).toBe(200);
    const next = agent(server.url, manual);
    const timer = setInterval(collect, 10);
    onTestFinished(() => clearInterval(timer));
    expect(await (await next).json()).toEqual({ id: "next" });
  });

  test("is not taken from somebody who still reads it", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const server = await serve(text("x".repeat(2 ** 22)));
    const agent = agentOf();
    const reader = (await agent(server.url, manual)).body?.getReader();
    let read = 0;
    for (let i = 0; ; i += 1) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      read += value?.length ?? 0;
      if (i % 20 === 0) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        collect();
      }
    }
    expect(read).toBe(2 ** 22);
  });
});

describe("close()", () => {
  test("waits for what is under way, and takes nothing more", async () => {
    const server = await serve((response) => void setTimeout(() => response.end("{}"), 20));
    const agent = nodeFetch();
    const call = agent(server.url, manual);
    const closed = agent.close();
    expect(codesOf(await reasonOf(agent(server.url, manual)))).toContain("UND_ERR_CLOSED");
    expect(await (await call).text()).toBe("{}");
    await closed;
    await agent.close();
    // The server learns of it a little later.
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

describe("a dispatcher of the user's own", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("is used, and not closed", async () => {
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    onTestFinished(() => dispatcher.close());
    dispatcher
      .get("https://api.example")
      .intercept({ path: /members/, method: "GET" })
      .reply(200, { id: "m" }, { headers: { "content-type": "application/json" } })
      .persist();
    const agent = nodeFetch({ dispatcher });
    const teams = client("https://api.example", { fetch: agent });
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    await agent.close();
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    const [name] = codesOf(await reasonOf(agent("https://other.example/", manual)));
    expect(name).toBe("TypeError");
  });

  test("may be a proxy", async () => {
    const server = await serve(json({ id: "m" }));
    const asked: string[] = [];
    const proxy = createServer((socket) => {
      socket.once("data", (head) => {
        asked.push(head.toString().split("\r\n")[0] ?? "");
        const target = connect(Number(new URL(server.url).port), "127.0.0.1");
        socket.write("HTTP/1.1 200 Connected\r\n\r\n");
        socket.pipe(target).pipe(socket);
        for (const side of [socket, target]) side.on("error", () => {});
      });
    });
    const dispatcher = new ProxyAgent({
      uri: `http://127.0.0.1:${await listen(proxy)}`,
      proxyTunnel: true,
    });
    onTestFinished(() => dispatcher.destroy());
    const teams = client(server, { fetch: nodeFetch({ dispatcher }) });
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    expect(asked).toEqual([`CONNECT ${new URL(server.url).host} HTTP/1.1`]);
  });

  test("may speak HTTP/2", async () => {
    const server = createHttp2((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        response.writeHead(201, {
          "x-version": request.httpVersion,
          "x-type": request.headers["content-type"],
        });
        response.end(body.repeat(100_000));
      });
    });
    const url = `http://127.0.0.1:${await listen(server as unknown as Server)}`;
    const dispatcher = new H2CClient(url);
    onTestFinished(() => dispatcher.destroy());
    const agent = nodeFetch({ dispatcher });
    const response = await agent(url, { ...manual, method: "POST", body: "Zoë" });
    expect(response.status).toBe(201);
    expect(response.headers.get("x-version")).toBe("2.0");
    expect(response.headers.get("x-type")).toBe("text/plain;charset=UTF-8");
    expect(await response.text()).toBe("Zoë".repeat(100_000));
  });
});

describe("options", () => {
  test.each([
    [{ connections: 0 }, "`connections` must be a whole number from 1; got a value of type number"],
    [{ connections: 1.5 }, "`connections`"],
    [{ keepAliveTimeout: 0 }, "`keepAliveTimeout` must be milliseconds"],
    [{ connectTimeout: Number.NaN }, "`connectTimeout`"],
    [{ allowH2: "yes" }, "`allowH2` must be a boolean; got a value of type string"],
    [{ dispatcher: {} }, "`dispatcher` must be a dispatcher of undici"],
    [{ dispatcher: null }, "`dispatcher` must be a dispatcher of undici; got null"],
    [{ maxSockets: 5 }, "no option `maxSockets`. Options: connections, keepAliveTimeout"],
    [{ constructor: 5 }, "no option `constructor`"],
    [{ dispatcher: { dispatch: () => true }, connections: 5 }, "give no other option"],
    [null, "nodeFetch takes an object"],
  ])("%j is refused", (options, message) => {
    const make = () => nodeFetch(options as NodeFetchOptions);
    expect(make).toThrow(UsageError);
    expect(make).toThrow(message);
  });

  test("undefined is as good as absent", async () => {
    const options = {
      connections: undefined,
      dispatcher: undefined,
    } as unknown as NodeFetchOptions;
    const server = await serve(json({ id: "m" }));
    expect(await (await agentOf(options)(server.url, manual)).json()).toEqual({ id: "m" });
  });

  test("without undici, the error says what to install", async () => {
    vi.resetModules();
    vi.doMock("node:module", () => ({
      createRequire: () => () => {
        throw Object.assign(new Error("Cannot find module 'undici'"), { code: "MODULE_NOT_FOUND" });
      },
    }));
    onTestFinished(() => vi.doUnmock("node:module"));
    const fresh = await import("../../../src/node.ts");
    const error = await errorOf(
      Promise.resolve().then(() => fresh.nodeFetch()),
      UsageError,
    );
    expect(error.message).toContain("needs undici 7 or 8: npm install undici");
    expect(error.cause).toMatchObject({ code: "MODULE_NOT_FOUND" });
  });
});

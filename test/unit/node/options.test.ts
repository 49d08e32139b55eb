import { createServer as createHttp2 } from "node:http2";
import { connect, createServer, type Server } from "node:net";
import { H2CClient, MockAgent, ProxyAgent } from "undici";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type NodeFetchOptions, nodeFetch } from "../../../src/node/node-fetch.ts";
import { UsageError } from "../../../src/teams.ts";
import { client, errorOf, reasonOf } from "../../support/client/client.ts";
import { agentOf, codesOf, listen, manual } from "../../support/client/transports.ts";
import { json, serve } from "../../support/server/server.ts";

describe("a custom dispatcher", () => {
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

  test("can be a proxy", async () => {
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

  test("can use HTTP/2", async () => {
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
    [{ dispatcher: { dispatch: () => true }, connections: 5 }, "set no other option"],
    [null, "nodeFetch takes an object"],
    [[], "nodeFetch takes an object"],
  ])("%j is refused", (options, message) => {
    const make = () => nodeFetch(options as NodeFetchOptions);
    expect(make).toThrow(UsageError);
    expect(make).toThrow(message);
  });

  test("undefined counts as absent", async () => {
    const options = {
      connections: undefined,
      dispatcher: undefined,
    } as unknown as NodeFetchOptions;
    const server = await serve(json({ id: "m" }));
    expect(await (await agentOf(options)(server.url, manual)).json()).toEqual({ id: "m" });
  });

  /** A fresh copy of the transport that loads undici with this function. */
  async function withUndici(load: () => unknown): Promise<typeof nodeFetch> {
    vi.resetModules();
    vi.doMock("node:module", () => ({ createRequire: () => load }));
    onTestFinished(() => vi.doUnmock("node:module"));
    return (await import("../../../src/node/node-fetch.ts")).nodeFetch;
  }

  test("an undefined allowH2 stays false, also for undici 8, where undefined means true", async () => {
    const agents: object[] = [];
    class Agent {
      constructor(options: object) {
        agents.push(options);
      }
    }
    const create = await withUndici(() => ({ Agent }));
    create({ allowH2: undefined, connections: undefined });
    create({ allowH2: true });
    const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
    expect(agents).toStrictEqual([
      { allowH2: false, ...timeouts },
      { allowH2: true, pipelining: 100, ...timeouts },
    ]);
  });

  test("an undici that this Node cannot load is called so, not missing", async () => {
    const cause = new TypeError("Cannot read properties of undefined (reading 'bind')");
    const create = await withUndici(() => {
      throw cause;
    });
    const error = await errorOf(
      Promise.resolve().then(() => create()),
      UsageError,
    );
    expect(error.message).toBe(
      "qodekit/node: undici is installed, but this version of Node cannot load it. " +
        "On Node 20, use undici 7: npm install undici@7.",
    );
    expect(error.cause).toBe(cause);
  });

  test("without undici, the error says what to install", async () => {
    const create = await withUndici(() => {
      throw Object.assign(new Error("Cannot find module 'undici'"), { code: "MODULE_NOT_FOUND" });
    });
    const error = await errorOf(
      Promise.resolve().then(() => create()),
      UsageError,
    );
    expect(error.message).toContain("needs undici 7 or 8: npm install undici");
    expect(error.cause).toMatchObject({ code: "MODULE_NOT_FOUND" });
  });
});

import { createServer } from "node:net";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { nodeFetch } from "../../../src/node/node-fetch.ts";
import { UsageError } from "../../../src/teams.ts";
import { errorOf, reasonOf } from "../../support/client/client.ts";
import { codesOf, listen, manual, sameAsFetch } from "../../support/client/transports.ts";
import { deadUrl, json, reset, resetInBody, serve } from "../../support/server/server.ts";

const agent = nodeFetch();
afterAll(() => agent.close());
const both = sameAsFetch(agent);

describe("a failure equals that of fetch", () => {
  const failure = (url: string, init: RequestInit = {}) =>
    both(async (send) => codesOf(await reasonOf(send(url, { ...manual, ...init }))));

  test("if nobody listens", async () => {
    expect(await failure(await deadUrl())).toContain("ECONNREFUSED");
  });

  test("if the host has no address", async () => {
    const codes = codesOf(await reasonOf(agent("http://no-such-host.invalid/", manual)));
    expect(codes).toEqual([
      "TypeError",
      undefined,
      "Error",
      expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    ]);
  });

  test("if the connection is reset, before and in the body", async () => {
    expect(await failure((await serve(reset)).url)).toContain("ECONNRESET");
    const server = await serve(resetInBody);
    const codes = await both(async (send) => {
      const response = await send(server.url, manual);
      return [codesOf(await reasonOf(response.text())), response.bodyUsed];
    });
    expect(codes).toEqual([["TypeError", undefined, "Error", "ECONNRESET"], true]);
  });

  test("if the server closes without a response", async () => {
    const server = await serve((response) => void response.socket?.end());
    expect(await failure(server.url)).toContain("UND_ERR_SOCKET");
  });

  test("if connecting takes too long", async () => {
    // It accepts the connection and never completes the TLS handshake.
    const port = await listen(createServer());
    const hasty = nodeFetch({ connectTimeout: 50 });
    onTestFinished(() => hasty.close());
    const codes = codesOf(await reasonOf(hasty(`https://127.0.0.1:${port}/`, manual)));
    expect(codes).toEqual([
      "TypeError",
      undefined,
      "ConnectTimeoutError",
      "UND_ERR_CONNECT_TIMEOUT",
    ]);
  });

  test.each([
    ["an invalid URL", "no url", {}],
    ["a URL with credentials", "http://user:word@127.0.0.1:9/", {}],
    ["a scheme other than HTTP", "ftp://127.0.0.1:9/", {}],
    ["a body with GET", "http://127.0.0.1:9/", { body: "x" }],
  ])("%s is a TypeError", async (_, url, init) => {
    const [name] = codesOf(await reasonOf(agent(url, { ...manual, ...init })));
    expect(name).toBe("TypeError");
    const [expected] = codesOf(await reasonOf(fetch(url, { ...manual, ...init })));
    expect(name).toBe(expected);
  });

  test("a header that would split the request is rejected, unquoted", async () => {
    const server = await serve(json({}));
    const error = await errorOf(
      agent(server.url, { ...manual, headers: { "x-a": "secret\r\nx-b: 1" } }),
      TypeError,
    );
    expect(String(error) + String(error.cause)).not.toContain("secret");
    expect(server.requests).toEqual([]);
  });

  test("asking for redirects is a UsageError: none would be followed", async () => {
    for (const redirect of ["follow", "error", undefined]) {
      await errorOf(agent("http://127.0.0.1:9", { redirect } as RequestInit), UsageError);
    }
  });
});

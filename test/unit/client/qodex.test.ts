import { describe, expect, test } from "vitest";
import { createQodex, type Qodex, type QodexOptions, UsageError } from "../../../src/qodex.ts";

interface Sent {
  method: string;
  url: string;
  headers: Record<string, string>;
}

/** A client whose requests are recorded; every response is an empty object. */
function recorded(options: Partial<QodexOptions> = {}): { qodex: Qodex; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: QodexOptions["fetch"] = async (url, init) => {
    const headers = init.headers as Record<string, string>;
    sent.push({ method: String(init.method), url, headers });
    return new Response("{}");
  };
  return { qodex: createQodex({ apiKey: "key-of-qodex", fetch, ...options }), sent };
}

describe("createQodex", () => {
  test("sends the key in X-API-Key, to the host of the region", async () => {
    const { qodex, sent } = recorded();
    await qodex.users.getMe();
    await qodex.with({ region: "eu" }).users.getMe();
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.getpostman.com/me",
      "https://api.eu.postman.com/me",
    ]);
    expect(sent[0]?.headers).toEqual({
      accept: "application/json",
      "user-agent": expect.stringMatching(/^qodekit\//),
      "x-api-key": "key-of-qodex",
    });
  });

  test("with the SCIM key alone, calls the SCIM operations", async () => {
    const { qodex, sent } = recorded({ apiKey: undefined, scimKey: "scim-key" });
    await qodex.with({ timeout: 5_000 }).scimUsers.get({ userId: "1" });
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer scim-key" });
    await expect(qodex.users.getMe()).rejects.toThrow(
      "getMe needs another key: create the client with `apiKey`.",
    );
    await expect(qodex.request("GET", "/me")).rejects.toThrow(
      "GET /me needs another key: create the client with `apiKey`.",
    );
    expect(sent).toHaveLength(1);
  });

  test.each([
    [{ apiKey: "" }, "`apiKey` must be the API key"],
    [
      { apiKey: "k", region: "mars" },
      "`region` must be one of global, eu; got a value of type string",
    ],
    [{ apiKey: "k", organizationId: "o" }, "has no option `organizationId`"],
    [{ apiKey: "k", scimKey: "" }, "createQodex: `scimKey` must be the API key"],
    [{ apiKey: "k", scimKey: "Bearer x" }, 'remove the word "Bearer"'],
    [null, "createQodex takes an object of options: apiKey, baseUrl"],
    [
      undefined,
      "createQodex: there is no API key. Set `apiKey`, or the environment variable QODEX_API_KEY.",
    ],
  ])("refuses %j", (options, message) => {
    expect(() => createQodex(options as never)).toThrow(UsageError);
    expect(() => createQodex(options as never)).toThrow(message);
  });
});

describe("SCIM operations", () => {
  test("send their own key as a bearer token, and not the other one", async () => {
    const { qodex, sent } = recorded({ scimKey: "key-of-scim" });
    await qodex.scimUsers.get({ userId: "u" });
    expect(sent[0]?.headers["authorization"]).toBe("Bearer key-of-scim");
    expect(sent[0]?.headers).not.toHaveProperty("x-api-key");
  });

  test("a call may send the header in another form: no vendor page shows it in full", async () => {
    const { qodex, sent } = recorded({ scimKey: "key-of-scim" });
    await qodex.scimUsers.get({ userId: "u", headers: { Authorization: "key-of-scim" } });
    expect(sent[0]?.headers["authorization"]).toBe("key-of-scim");
  });

  test("without the key nothing is sent, and the error names the missing option", async () => {
    const { qodex, sent } = recorded();
    await expect(qodex.scimUsers.get({ userId: "u" })).rejects.toThrow(
      "getScimUser needs another key: create the client with `scimKey`.",
    );
    expect(sent).toEqual([]);
  });
});

describe("the API Builder", () => {
  test("is requested in version 10 by default, even without a body", async () => {
    const { qodex, sent } = recorded();
    await qodex.apis.get({ apiId: "a" });
    await qodex.apis.delete({ apiId: "a" });
    await qodex.apiSchemaFiles.delete({ apiId: "a", schemaId: "s", filePath: "a/b.json" });
    for (const { headers } of sent) {
      expect(headers["accept"]).toBe("application/vnd.api.v10+json");
    }
    expect(sent[2]?.url).toMatch(/\/files\/a%2Fb\.json$/);
  });

  test("returns version 9 on request, with its types", async () => {
    const { qodex, sent } = recorded();
    const { api } = await qodex.apis.get({ apiId: "a", accept: "application/json" });
    expect(api?.name).toBe(undefined);
    expect(sent[0]?.headers["accept"]).toBe("application/json");
  });
});

describe("if the vendor's sources spell a parameter in two ways", () => {
  test("both are accepted, and one is sent", async () => {
    const { qodex, sent } = recorded();
    const body = { mock: { collection: "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db" } };
    await qodex.mocks.create({ workspace: "w", body });
    await qodex.mocks.create({ workspaceId: "w", body });
    expect(sent[0]?.url).toBe("https://api.getpostman.com/mocks?workspace=w");
    expect(sent[1]?.url).toBe(sent[0]?.url);
  });
});

test("a collection access key is sent in the query, and appears in no error", async () => {
  const { qodex, sent } = recorded();
  await qodex.collections.get({ collectionId: "c", access_key: "PMAT-secret-of-a-test" });
  expect(sent[0]?.url).toContain("access_key=PMAT-secret-of-a-test");
  const failing = qodex.with({ fetch: async () => new Response("{}", { status: 404 }) });
  const { error } = await failing.collections
    .get({ collectionId: "c", access_key: "PMAT-secret-of-a-test" })
    .result();
  expect(JSON.stringify(error) + String(error) + error?.stack).not.toContain("PMAT-secret");
  const broken = qodex.with({
    retry: false,
    fetch: async (url) => {
      throw new TypeError(`Failed to parse URL from ${url}`);
    },
  });
  const call = broken.collections.get({ collectionId: "c", access_key: "PMAT-secret-of-a-test" });
  const { cause } = (await call.result()).error as Error & { cause: Error };
  expect(cause.message).toContain("Failed to parse URL");
  expect(cause.message + cause.stack).not.toContain("PMAT-secret");
});

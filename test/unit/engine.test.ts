import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type Resources, resources } from "../../generated/teams/operations.ts";
import { createShared, type Shared } from "../../src/caller.ts";
import { assemble } from "../../src/client.ts";
import type { Engine } from "../../src/engine.ts";
import { ConnectionError, isApiError, UsageError } from "../../src/teams.ts";
import { errorOf, marker, reasonOf } from "../support/client.ts";
import { deadUrl, type Handler, json, type Recorded, serve } from "../support/server.ts";

/** An engine without openapi-fetch: shows how little another one has to do. */
const fake: Engine = {
  async run({ method, url, body, contentType }, transmit) {
    const headers = new Headers();
    if (body !== undefined) headers.set("content-type", contentType ?? "application/json");
    const text = body === undefined ? undefined : JSON.stringify(body);
    await transmit({ method, url: url(), headers, body: text });
  },
  raw() {
    throw new UsageError("The fake engine has no raw client.");
  },
};

type Fake = Resources & { request(method: string, path: string, input?: object): Promise<unknown> };

function client(url: string, engine: Engine | undefined): Fake {
  const shared: Shared = { ...createShared(), ...(engine ? { engine } : {}) };
  return assemble({
    family: {
      name: "teams",
      neverRetry: [],
      credentials: { bearerKey: { header: "authorization", prefix: "Bearer " } },
    },
    operations: resources,
    baseUrl: url,
    options: { apiKey: marker },
    defaults: { organization_id: "org_1" },
    clone: () => ({}),
    shared,
  }) as Fake;
}

/** What a use of the client does with each engine. */
async function both<T>(handlers: Handler[], use: (teams: Fake) => Promise<T>) {
  const outcome = async (engine: Engine | undefined) => {
    const server = await serve(...handlers);
    const result = await use(client(server.url, engine));
    return { result, wire: server.requests.map(comparable) };
  };
  return [await outcome(undefined), await outcome(fake)] as const;
}

/** The host is another one each time. */
function comparable({ headers: { host: _, ...headers }, ...rest }: Recorded) {
  return { ...rest, headers };
}

describe("the transport behind a fake engine does the same", () => {
  test("GET with a query", async () => {
    const [real, other] = await both([json({ overview: 1 })], (teams) =>
      teams.aiCodeStats.getOverview({
        start_date: "2026-01-01",
        end_date: "2026-01-31",
        file_extensions: ["ts", "a b"],
        headers: { "x-team": "a" },
      }),
    );
    expect(other).toEqual(real);
    expect(real.result).toEqual({ overview: 1 });
    expect(real.wire[0]?.url).toBe(
      "/v1/organizations/org_1/ai-code/stats/overview?start_date=2026-01-01&end_date=2026-01-31&file_extensions=ts,a%20b",
    );
    expect(real.wire[0]?.headers["x-team"]).toBe("a");
  });

  test("POST with a JSON body", async () => {
    const [real, other] = await both([json({ success: true })], (teams) =>
      teams.aiCodeTracking.getCommitDetails({ body: { commits: ["ä"] } as never }),
    );
    expect(other).toEqual(real);
    expect(real.wire[0]).toMatchObject({ method: "POST", body: '{"commits":["ä"]}' });
    expect(real.wire[0]?.headers["content-type"]).toBe("application/json");
  });

  test("an error of the API", async () => {
    const answer = json({ code: "NotFound", message: "no", requestId: "r" }, 404);
    const [real, other] = await both([answer], async (teams) => {
      const error = await reasonOf(teams.members.get({ member_id: "m" }));
      if (!isApiError(error)) throw error;
      const { name, message, status, code, requestId, operationId, body, attempts } = error;
      return { name, message, status, code, requestId, operationId, body, attempts };
    });
    expect(other).toEqual(real);
    expect(real.result).toMatchObject({ name: "NotFoundError", status: 404, code: "NotFound" });
  });

  test("a list over three pages, with a retry in it", async () => {
    const [real, other] = await both(
      [
        json({ members: [{ id: "a" }], nextToken: "t1" }),
        json({}, 503, { "retry-after-ms": "0" }),
        json({ members: [{ id: "b" }], nextToken: "t2" }),
        json({ members: [{ id: "c" }] }),
      ],
      async (teams) =>
        (await teams.members.list({ maxResults: 1 }).toArray({ limit: 9 })).map(({ id }) => id),
    );
    expect(other).toEqual(real);
    expect(real.result).toEqual(["a", "b", "c"]);
    expect(real.wire.map(({ url }) => url.split("?")[1])).toEqual([
      "maxResults=1",
      "maxResults=1&nextToken=t1",
      "maxResults=1&nextToken=t1",
      "maxResults=1&nextToken=t2",
    ]);
  });

  test("request()", async () => {
    const [real, other] = await both([json([1])], (teams) =>
      teams.request("PUT", "/v1/x", { query: { a: [1, 2] }, body: null }),
    );
    expect(other).toEqual(real);
    expect(real.wire[0]).toMatchObject({ method: "PUT", url: "/v1/x?a=1&a=2", body: "null" });
  });

  test("bad input, a dead server and an abort", async () => {
    const url = await deadUrl();
    for (const engine of [undefined, fake]) {
      const teams = client(url, engine);
      const signal = AbortSignal.abort(null);
      await errorOf(teams.members.get({ member_id: ".." }), UsageError);
      await errorOf(teams.members.get({ member_id: "m", retry: false }), ConnectionError);
      expect(await reasonOf(teams.members.get({ member_id: "m", signal }))).toBeNull();
    }
  });
});

test("an engine that sends nothing is told so", async () => {
  const idle: Engine = { ...fake, run: async () => {} };
  const call = client("http://127.0.0.1:9", idle).members.get({ member_id: "m" });
  expect(await reasonOf(call)).toEqual(new TypeError("The engine did not send the request."));
});

test("only src/engine.ts imports openapi-fetch", async () => {
  const root = new URL("../../src/", import.meta.url);
  const names = await readdir(root, { recursive: true });
  const importing: string[] = [];
  for (const name of names.filter((file) => file.endsWith(".ts"))) {
    const source = await readFile(new URL(name, root), "utf8");
    if (/(?:from|import|import\()\s*["']openapi-fetch["']/.test(source)) importing.push(name);
  }
  expect(importing).toEqual(["engine.ts"]);
});

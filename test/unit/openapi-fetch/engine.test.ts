import { readdir, readFile } from "node:fs/promises";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { client } from "../../support/client/client.ts";
import { json, type Recorded, serve } from "../../support/server/server.ts";

describe("openapi-fetch", () => {
  test("is imported by src/openapi-fetch/engine.ts alone", async () => {
    const source = new URL("../../../src/", import.meta.url);
    const names = await readdir(source, { recursive: true });
    const importing: string[] = [];
    for (const name of names.filter((file) => file.endsWith(".ts"))) {
      const text = await readFile(new URL(name, source), "utf8");
      if (/(?:from|import|import\()\s*["']openapi-fetch["']/.test(text)) importing.push(name);
    }
    expect(importing).toEqual(["openapi-fetch/engine.ts"]);
  });

  test("comes in a part of its own, which only `raw` loads", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'export { createTeams } from "./src/teams.ts";',
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: "out",
      write: false,
    });
    const sources = outputFiles.map(({ text }) => text);
    expect(sources.map((text) => text.includes("function createClient("))).toEqual([false, true]);
    expect(sources[0]).toMatch(/import\("\.\/engine-/);
    expect(sources[0]).not.toMatch(/^import /m);
  });
});

/** The host is another one each time. */
function comparable({ headers: { host: _, ...headers }, ...rest }: Recorded) {
  return { ...rest, headers };
}

describe("a raw call and a method of a resource send the same", () => {
  const path = { organization_id: "org_1", member_id: "a/b" };
  const headers = { "x-team": "a" };

  test("GET with a query", async () => {
    const server = await serve(json({ members: [] }), json({ members: [] }));
    const teams = client(server);
    await teams.members.list({ maxResults: 2, headers });
    await teams.raw.GET("/v1/organizations/{organization_id}/members", {
      params: { path, query: { maxResults: 2 } },
      headers,
    });
    const [one, two] = server.requests.map(comparable);
    expect(two).toEqual(one);
    expect(one?.url).toBe("/v1/organizations/org_1/members?maxResults=2");
    expect(one?.headers["x-team"]).toBe("a");
  });

  test("PUT with a body", async () => {
    const server = await serve(json({}), json({}));
    const teams = client(server);
    const body = { role: "ä" } as never;
    await teams.request("PUT", "/v1/organizations/org_1/members/a%2Fb", { body });
    await (teams.raw as never as { PUT(path: string, init: object): Promise<unknown> }).PUT(
      "/v1/organizations/{organization_id}/members/{member_id}",
      { params: { path }, body },
    );
    const [one, two] = server.requests.map(comparable);
    expect(two).toEqual(one);
    expect(one).toMatchObject({ method: "PUT", body: '{"role":"ä"}' });
  });
});

describe("`raw` before it is loaded", () => {
  test("keeps the order of use(), calls and eject()", async () => {
    const server = await serve(json({}), json({}), json({}));
    const { raw } = client(server);
    const seen: string[] = [];
    const note = {
      onRequest: ({ schemaPath }: { schemaPath: string }) => void seen.push(schemaPath),
    };
    const call = () =>
      raw.GET("/v1/organizations/{organization_id}/members", {
        params: { path: { organization_id: "org_1" } },
      });
    raw.use(note);
    const first = call();
    const second = call();
    await Promise.all([first, second]);
    raw.eject(note);
    await call();
    expect(seen).toHaveLength(2);
  });
});

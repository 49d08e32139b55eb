import { readdir, readFile } from "node:fs/promises";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { client } from "../../support/client/client.ts";
import { json, type Recorded, serve } from "../../support/server/server.ts";

describe("openapi-fetch", () => {
  test("is imported only by src/openapi-fetch/client.ts", async () => {
    const source = new URL("../../../src/", import.meta.url);
    const names = await readdir(source, { recursive: true });
    const importing: string[] = [];
    for (const name of names.filter((file) => file.endsWith(".ts"))) {
      const text = await readFile(new URL(name, source), "utf8");
      if (/(?:from|import|import\()\s*["']openapi-fetch["']/.test(text)) importing.push(name);
    }
    expect(importing).toEqual(["openapi-fetch/client.ts"]);
  });

  test("is not in a bundle that does not use it, and loads nothing later", async () => {
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
    expect(outputFiles).toHaveLength(1);
    expect(outputFiles[0]?.text).not.toMatch(/function createClient\(|import\(/);
  });
});

/** The host differs each time. */
function comparable({ headers: { host: _, ...headers }, ...rest }: Recorded) {
  return { ...rest, headers };
}

describe("a call through openapi-fetch and a method of a resource send the same", () => {
  const path = { organization_id: "org_1", member_id: "a/b" };
  const headers = { "x-team": "a" };

  test("GET with a query", async () => {
    const server = await serve(json({ members: [] }), json({ members: [] }));
    const teams = client(server);
    await teams.members.list({ maxResults: 2, headers });
    await openapiFetch(teams).GET("/v1/organizations/{organization_id}/members", {
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
    await (
      openapiFetch(teams) as never as { PUT(path: string, init: object): Promise<unknown> }
    ).PUT("/v1/organizations/{organization_id}/members/{member_id}", { params: { path }, body });
    const [one, two] = server.requests.map(comparable);
    expect(two).toEqual(one);
    expect(one).toMatchObject({ method: "PUT", body: '{"role":"ä"}' });
  });
});

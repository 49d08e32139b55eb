import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { answer, client, stubbed } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";
import { membersPath } from "./fixtures.ts";

describe("the shape of a client", () => {
  test("destructured methods still work", async () => {
    const server = await serve(json({ members: [{ id: "m" }] }));
    const { members, request, with: clone } = client(server);
    const { list } = members;
    const { GET } = openapiFetch(client(server));
    expect((await list()).items).toEqual([{ id: "m" }]);
    expect(await request("GET", "/x")).toEqual({ members: [{ id: "m" }] });
    const path = { organization_id: "org_1" };
    expect((await GET(membersPath, { params: { path } })).response.status).toBe(200);
    expect((await clone({ timeout: 1000 }).members.list()).items).toHaveLength(1);
  });

  test("a resource is created once", () => {
    const teams = stubbed(() => Promise.resolve(answer({})));
    expect(teams.members).toBe(teams.members);
    expect(Object.keys(teams)).toContain("members");
  });

  test("a list sends nothing before it is used; a call does at once", async () => {
    let calls = 0;
    const teams = stubbed(() => {
      calls += 1;
      return Promise.resolve(answer({ members: [] }));
    });
    const list = teams.members.list();
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(calls).toBe(0);
    await list;
    expect(calls).toBe(1);
  });
});

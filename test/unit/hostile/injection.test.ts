import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/teams.ts";
import { client, errorOf, stubbed } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";

describe("injection", () => {
  const untouched = () =>
    stubbed(() => {
      throw new Error("It should not have been sent.");
    });

  test("a line break in a header value is rejected before the request", async () => {
    for (const value of ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "snow ☃"]) {
      const headers = { "x-team": value };
      const call = untouched().members.get({ member_id: "m", headers });
      const error = await errorOf(call, UsageError);
      expect(error.message).toContain("`x-team`");
      expect(error.message).not.toContain("evil");
    }
  });

  test("a line break in a header name is rejected before the request", async () => {
    for (const name of ["x\r\ny", "x y", "x:y", "", "ä"]) {
      const call = untouched().members.get({ member_id: "m", headers: { [name]: "1" } });
      await errorOf(call, UsageError);
    }
  });

  test("the headers of a client are checked too", () => {
    const bad = (headers: Record<string, string>) => () =>
      stubbed(() => Promise.reject(new Error()), { headers }).members;
    expect(bad({ "x-team": "a\r\nx-evil: 1" })).toThrow(UsageError);
    expect(bad({ "x\r\ny": "1" })).toThrow(UsageError);
  });

  test("path and query values cannot change the URL's structure", async () => {
    const server = await serve(json({ members: [] }));
    const teams = client(server);
    await teams.members.get({ member_id: "a/../b?x=1#y\r\nHost: evil" });
    await teams.members.list({ email: "a&admin=true#\r\n", nextToken: "t=1&u" });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v1/organizations/org_1/members/a%2F..%2Fb%3Fx%3D1%23y%0D%0AHost%3A%20evil",
      "/v1/organizations/org_1/members?email=a%26admin%3Dtrue%23%0D%0A&nextToken=t%3D1%26u",
    ]);
  });

  test.each([".", ".."])("a path value of %j is rejected before the request", async (member_id) => {
    await errorOf(untouched().members.get({ member_id }), UsageError);
  });

  test("a line break in the path of request() does not split the request", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "/x HTTP/1.1\r\nx-evil: 1\r\n\r\n");
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers["x-evil"]).toBeUndefined();
  });
});

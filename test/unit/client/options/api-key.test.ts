import { describe, expect, test } from "vitest";
import { createQodex } from "../../../../src/qodex.ts";
import { ConnectionError, UsageError } from "../../../../src/teams.ts";
import { answer, client, errorOf, reasonOf, stubbed } from "../../../support/client/client.ts";
import { json, serve } from "../../../support/server/server.ts";
import { soon } from "../fixtures.ts";

describe("the key", () => {
  test("a function is called for every attempt: a key may rotate", async () => {
    const server = await serve(json({}, 503, soon), json({}, 503, soon), json({ id: "m" }));
    let turn = 0;
    const apiKey = async () => {
      turn += 1;
      return `key-${turn}`;
    };
    await client(server, { apiKey }).members.get({ member_id: "m" });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer key-1",
      "Bearer key-2",
      "Bearer key-3",
    ]);
  });

  test("a synchronous function works, and one that throws ends the call", async () => {
    const server = await serve(json({ id: "m" }));
    expect(await client(server, { apiKey: () => "key-1" }).members.get({ member_id: "m" })).toEqual(
      { id: "m" },
    );
    const reason = new Error("vault is sealed");
    const broken = client(server, {
      apiKey: () => {
        throw reason;
      },
    });
    expect(await reasonOf(broken.members.get({ member_id: "m" }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test("the function's result is validated, and an invalid key is never sent", async () => {
    const server = await serve(json({}));
    for (const bad of ["", "a\nb", undefined, "Bearer x"]) {
      const teams = client(server, { apiKey: () => bad as string });
      await errorOf(teams.members.get({ member_id: "m" }), UsageError);
    }
    expect(server.requests).toEqual([]);
  });

  test("an invalid result is reported with the option of the function", async () => {
    const never = () => Promise.reject(new Error("It was sent."));
    const qodex = createQodex({ apiKey: () => "", scimKey: () => "", fetch: never });
    const scim = await errorOf(qodex.scimUsers.list(), UsageError);
    expect(scim.message).toMatch(/^`scimKey` must be the API key, .*; got an empty string\.$/);
    const usual = await errorOf(qodex.users.getMe(), UsageError);
    expect(usual.message).toMatch(/^`apiKey` must be the API key/);
  });

  test("a function that fails with one of our error classes is not retried", async () => {
    let asked = 0;
    const reason = new ConnectionError("no vault", { attempts: 1 });
    const teams = stubbed(() => Promise.resolve(answer({})), {
      apiKey: () => {
        asked += 1;
        return Promise.reject(reason);
      },
    });
    expect(await reasonOf(teams.members.get({ member_id: "m" }))).toBe(reason);
    expect(asked).toBe(1);
  });

  test("an authorization header of the call wins", async () => {
    const server = await serve(json({}));
    await client(server).members.get({ member_id: "m", headers: { Authorization: "Basic abc" } });
    expect(server.requests[0]?.headers.authorization).toBe("Basic abc");
  });
});

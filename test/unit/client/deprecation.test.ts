import { describe, expect, test } from "vitest";
import { NotFoundError } from "../../../src/teams.ts";
import { client, errorOf, recorder } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";
import { membersPath } from "./fixtures.ts";

describe("deprecation", () => {
  test("is reported once per operation, and shared by clones", async () => {
    const sunset = "Sun, 06 Nov 2039 08:49:37 GMT";
    const server = await serve(json({ members: [] }, 200, { deprecation: "@1735689600", sunset }));
    const logger = recorder();
    const teams = client(server, { logger });
    await teams.members.list();
    await teams.members.list();
    await teams.with({ timeout: 1000 }).members.list();
    await teams.members.get({ member_id: "m" });
    const warnings = logger.lines.filter(({ level }) => level === "warn");
    expect(warnings.map(({ message }) => message)).toEqual([
      `GET ${membersPath} (listMembers) is deprecated and goes away on ${sunset}`,
      `GET ${membersPath}/{member_id} (getMember) is deprecated and goes away on ${sunset}`,
    ]);
    expect(warnings[0]?.fields).toMatchObject({ operationId: "listMembers", attempt: 1 });
  });

  test("an error can have it too", async () => {
    const server = await serve(json({}, 404, { deprecation: "@1735689600" }));
    const logger = recorder();
    await errorOf(client(server, { logger }).members.get({ member_id: "m" }), NotFoundError);
    expect(logger.lines.map(({ level }) => level)).toEqual(["debug", "warn"]);
  });

  test("a response without the headers causes no warning", async () => {
    const server = await serve(json({ members: [] }));
    const logger = recorder();
    await client(server, { logger }).members.list();
    expect(logger.lines.map(({ level }) => level)).toEqual(["debug"]);
  });
});

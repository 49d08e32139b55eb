import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { ConnectionError } from "../../../src/teams.ts";
import { errorOf, noWaits, stubbed } from "../../support/client/client.ts";

/** What `fetch` of another realm rejects with, as in Jest. */
const refused = (code: string) =>
  vm.runInNewContext(
    `Object.assign(new TypeError("fetch failed"), {
      cause: new AggregateError([Object.assign(new Error("connect"), { code: "${code}" })], ""),
    })`,
  );

describe("an error of another realm", () => {
  test("has its code and cause, and is retried like any other", async () => {
    noWaits();
    let sent = 0;
    const teams = stubbed(async () => {
      sent += 1;
      throw refused("ECONNREFUSED");
    });
    const call = teams.request("POST", "/x", { body: {} });
    const error = await errorOf(call, ConnectionError);
    expect(error.code).toBe("ECONNREFUSED");
    expect(error.cause).toMatchObject({ message: "fetch failed" });
    expect(sent).toBe(3);
  });

  test("with a rejected certificate is not retried", async () => {
    let sent = 0;
    const teams = stubbed(async () => {
      sent += 1;
      throw refused("CERT_HAS_EXPIRED");
    });
    await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    expect(sent).toBe(1);
  });
});

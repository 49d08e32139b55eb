import { describe, expect, test } from "vitest";
import { ApiError } from "../../../src/teams.ts";
import { client, errorOf } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";
import { member } from "./responses.ts";

describe("request id", () => {
  test("it comes from the header of a success", async () => {
    const server = await serve(json(member, 200, { "x-request-id": "req_7" }));
    const reply = await client(server).members.get({ member_id: "m" }).withResponse();
    expect(reply.requestId).toBe("req_7");
    expect(reply.response.status).toBe(200);
    expect(reply.data).toEqual(member);
  });

  test("it is undefined if no header contains it", async () => {
    const server = await serve(json(member));
    const reply = await client(server).members.get({ member_id: "m" }).withResponse();
    expect(reply.requestId).toBeUndefined();
  });

  test("an error takes it from the header if its body has none", async () => {
    const server = await serve(json({ code: "NotFound" }, 404, { "x-request-id": "req_8" }));
    const error = await errorOf(client(server).members.get({ member_id: "m" }), ApiError);
    expect(error.requestId).toBe("req_8");
    expect(error.message).toContain("(request req_8)");
  });
});

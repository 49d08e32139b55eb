import { describe, expect, test } from "vitest";
import { client } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";
import { member, unavailable } from "./answers.ts";

describe("limiter", () => {
  test("it is asked once per attempt, before the request", async () => {
    const server = await serve(unavailable, unavailable, json(member));
    const order: string[] = [];
    const teams = client(server, {
      limiter: {
        acquire: async () => {
          order.push("acquire");
        },
      },
      middleware: [
        (request, next) => {
          order.push("send");
          return next(request);
        },
      ],
    });
    await teams.members.get({ member_id: "m" });
    expect(order).toEqual(["acquire", "send", "acquire", "send", "acquire", "send"]);
  });

  test("a limiter that throws ends the call with its error, and nothing is sent", async () => {
    const server = await serve(json(member));
    const reason = new Error("redis is down");
    const teams = client(server, { limiter: { acquire: () => Promise.reject(reason) } });
    await expect(teams.members.get({ member_id: "m" })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});

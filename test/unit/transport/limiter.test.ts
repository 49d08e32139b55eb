import { describe, expect, test, vi } from "vitest";
import { slidingWindow } from "../../../src/teams.ts";
import {
  answer,
  client,
  getMember,
  reasonOf,
  recorder,
  stubbed,
} from "../../support/client/client.ts";
import { stopClock } from "../../support/client/clock.ts";
import { json, serve } from "../../support/server/server.ts";
import { member, unavailable } from "./responses.ts";

describe("limiter", () => {
  test("it is called once per attempt, before the request", async () => {
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

describe("a call whose signal is already aborted uses up no quota", () => {
  const reason = new Error("gone");

  test.each<[string, Parameters<typeof stubbed>[1]]>([
    ["with a key", {}],
    ["with a key function", { apiKey: () => "another-key" }],
  ])("%s", async (_, options) => {
    const asked: string[] = [];
    const limiter = {
      tryAcquire: () => asked.push("tryAcquire") > 0,
      acquire: async () => void asked.push("acquire"),
    };
    const teams = stubbed(async () => answer(member), { limiter, ...options });
    const signal = AbortSignal.abort(reason);
    expect(await reasonOf(getMember(teams, { signal }))).toBe(reason);
    expect(asked).toEqual([]);
    await getMember(teams);
    expect(asked).toEqual(["tryAcquire"]);
  });

  test("because its key function aborted it", async () => {
    const asked: string[] = [];
    const controller = new AbortController();
    const apiKey = () => {
      controller.abort(reason);
      return "another-key";
    };
    const limiter = { acquire: async () => void asked.push("acquire") };
    const teams = stubbed(async () => answer(member), { limiter, apiKey });
    expect(await reasonOf(getMember(teams, { signal: controller.signal }))).toBe(reason);
    expect(asked).toEqual([]);
  });
});

describe("a wait for the limiter is logged", () => {
  test("when it starts and when it ends, with the quota and the time", async () => {
    stopClock();
    const logger = recorder();
    const limiter = slidingWindow({ requests: 1, interval: 1_500 });
    const teams = stubbed(async () => answer(member), { limiter, logger });
    await getMember(teams);
    const second = getMember(teams);
    await vi.advanceTimersByTimeAsync(1_500);
    await second;
    const title = "GET /v1/organizations/{organization_id}/members/{member_id} (getMember)";
    const lines = logger.lines.map(({ message, fields: { quota, waitedMs } }) => ({
      message,
      quota,
      waitedMs,
    }));
    expect(lines).toEqual([
      { message: `${title} 200`, quota: undefined, waitedMs: undefined },
      { message: `${title} waits for the limiter`, quota: "default", waitedMs: undefined },
      { message: `${title} waited 1500 ms for the limiter`, quota: "default", waitedMs: 1_500 },
      { message: `${title} 200`, quota: undefined, waitedMs: undefined },
    ]);
  });

  test("without a fast path when it ends, and not at all if there was no wait", async () => {
    stopClock();
    const logger = recorder();
    let ms = 0;
    const acquire = () => new Promise<void>((resolve) => void setTimeout(resolve, ms));
    const teams = stubbed(async () => answer(member), { limiter: { acquire }, logger });
    const quick = getMember(teams);
    await vi.advanceTimersByTimeAsync(0);
    await quick;
    ms = 20;
    const slow = getMember(teams);
    await vi.advanceTimersByTimeAsync(20);
    await slow;
    expect(logger.lines.map(({ fields }) => fields.waitedMs)).toEqual([undefined, 20, undefined]);
  });

  test("a failing observe() is logged as a warning, and fails no call", async () => {
    const logger = recorder();
    const observe = () => {
      throw new Error("no");
    };
    const limiter = { acquire: async () => {}, observe };
    const teams = stubbed(async () => answer(member), { limiter, logger });
    expect(await getMember(teams)).toEqual(member);
    const warnings = logger.lines.filter(({ level }) => level === "warn");
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/: the limiter's observe\(\) failed$/),
    ]);
  });
});

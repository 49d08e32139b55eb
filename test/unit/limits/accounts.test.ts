import { describe, expect, test, vi } from "vitest";
import { perAccount } from "../../../src/limits/per-account.ts";
import { createQueue } from "../../../src/limits/queue.ts";
import { slidingWindow, type Teams, type TeamsOptions } from "../../../src/teams.ts";
import { answer, noWaits, stubbed } from "../../support/client/client.ts";
import { stopClock } from "../../support/client/clock.ts";

/** A client with a quota of one request a minute, and the keys and hosts of its requests. */
function limited(options: Partial<TeamsOptions> = {}): { teams: Teams; sent: string[] } {
  const sent: string[] = [];
  const teams = stubbed(
    async (url, { headers }) => {
      const { authorization } = headers as Record<string, string>;
      sent.push(`${authorization?.replace("Bearer ", "")} ${new URL(url).host}`);
      return answer({ id: "m" });
    },
    { apiKey: "key-a", limiter: slidingWindow({ requests: 1, interval: 60_000 }), ...options },
  );
  return { teams, sent };
}

const get = (teams: Teams) => teams.members.get({ member_id: "m" }).result();
const now = () => vi.advanceTimersByTimeAsync(0);

describe("a quota belongs to a key at a host", () => {
  test("a clone with another key does not wait for the first one's", async () => {
    stopClock();
    const { teams, sent } = limited();
    const calls = [get(teams), get(teams), get(teams.with({ apiKey: "key-b" }))];
    await now();
    expect(sent).toEqual(["key-a 127.0.0.1:9", "key-b 127.0.0.1:9"]);
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    expect(sent).toHaveLength(3);
  });

  test("nor does a clone for another host", async () => {
    stopClock();
    const { teams, sent } = limited();
    const calls = [get(teams), get(teams.with({ baseUrl: "https://other.example" }))];
    await now();
    expect(sent).toEqual(["key-a 127.0.0.1:9", "key-a other.example"]);
    await Promise.all(calls);
  });

  test("a clone with the same key and host shares it, also when a function gives the key", async () => {
    stopClock();
    const { teams, sent } = limited();
    const calls = [
      get(teams),
      get(teams.with({ timeout: 1_000 })),
      get(teams.with({ apiKey: () => "key-a" })),
    ];
    await now();
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(120_000);
    await Promise.all(calls);
    expect(sent).toHaveLength(3);
  });

  test("a key function that returns different keys does not delay one for another", async () => {
    stopClock();
    let n = 0;
    const { teams, sent } = limited({
      apiKey: () => {
        n += 1;
        return `key-${n}`;
      },
    });
    await Promise.all([get(teams), get(teams), get(teams)]);
    expect(sent.map((line) => line.split(" ")[0])).toEqual(["key-1", "key-2", "key-3"]);
  });
});

describe("a retry budget belongs to a key at a host", () => {
  /** A client of a host that is down, and the number of requests that a call makes. */
  function broken() {
    noWaits();
    let sent = 0;
    const teams = stubbed(
      async () => {
        sent += 1;
        return answer({}, { status: 503 });
      },
      { retry: 10, apiKey: "key-a" },
    );
    const cost = async (client: Teams) => {
      const before = sent;
      await get(client);
      return sent - before;
    };
    return { teams, cost };
  }

  test.each<[string, Partial<TeamsOptions>, number]>([
    ["another host", { baseUrl: "https://other.example" }, 11],
    ["another key", { apiKey: "key-b" }, 11],
    ["another key from a function", { apiKey: () => "key-c" }, 11],
    ["the same key from a function", { apiKey: async () => "key-a" }, 1],
    ["another time limit", { timeout: 1_000 }, 1],
  ])("%s", async (_, options, expected) => {
    const { teams, cost } = broken();
    expect(await cost(teams)).toBe(11);
    expect(await cost(teams)).toBe(1);
    expect(await cost(teams.with(options))).toBe(expected);
  });
});

describe("keys may rotate", () => {
  test("the last 100 accounts are remembered, and every account with waiting requests", async () => {
    let made = 0;
    const limiter = perAccount(() => {
      made += 1;
      let free = 1;
      return createQueue(
        (_, at) => (free > 0 ? at : at + 60_000),
        () => {
          free -= 1;
        },
      );
    });
    const take = (account: string) => limiter.tryAcquire({ quota: "default", account });
    const controller = new AbortController();
    expect(take("waiting")).toBe(true);
    const waiting = limiter.acquire(controller.signal, { quota: "default", account: "waiting" });
    for (let n = 0; n < 1_000; n += 1) expect(take(`account-${n}`)).toBe(true);
    expect(made).toBe(1_001);
    // The remembered accounts have used up their quota; the waiting one is still the same.
    expect([take("account-999"), take("account-901"), take("waiting")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(take("account-0")).toBe(true);
    expect(made).toBe(1_002);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
  });

  test("1,000 keys of one client leave no key in memory", async () => {
    let n = 0;
    const { teams } = limited({
      apiKey: () => {
        n += 1;
        return `rotating-key-${n}`;
      },
    });
    for (let call = 0; call < 1_000; call += 1) await get(teams);
    const { inspect } = await import("node:util");
    expect(inspect(teams, { depth: 20, showHidden: true })).not.toContain("rotating-key");
  });
});

import { Agent, request } from "undici";
import { nodeFetch } from "../../src/node/node-fetch.ts";
import { createTeams } from "../../src/teams.ts";
import type { Call } from "./support/clients.ts";
import { median, table } from "./support/report.ts";
import { withServer } from "./support/with-server.ts";

const width = 64;

/** The length of the benchmark; the defaults are those of the published figures. */
export interface NodeBenchOptions {
  /**
   * The number of measured rounds; two more warm up. Many short rounds suffer less from a busy machine.
   * Default: 25.
   */
  rounds?: number;
  /** The number of calls per round, once sequential and once concurrent. Default: 200. */
  calls?: number;
}

/**
 * The cost of a call with `qodekit/node` and with the global `fetch`, against a server in another process,
 * as a ratio to bare `fetch` + `json()`.
 */
export function benchNode({ rounds = 25, calls = 200 }: NodeBenchOptions = {}): Promise<void> {
  return withServer(async (baseUrl) => {
    await using agent = nodeFetch();
    const dispatcher = new Agent();
    const url = `${baseUrl}/v1/organizations/org_xxx/members?maxResults=20`;
    const headers = { authorization: "Bearer key", accept: "application/json" };
    const options = { apiKey: "key", organizationId: "org_xxx", baseUrl };
    const onFetch = createTeams(options);
    const onNode = createTeams({ ...options, fetch: agent });
    const bare: Call = async () => (await fetch(url, { headers })).json();
    const all: Record<string, Call> = {
      "bare fetch": bare,
      "undici.request": async () => (await request(url, { headers, dispatcher })).body.json(),
      "bare nodeFetch": async () => (await agent(url, { headers, redirect: "manual" })).json(),
      "qodekit on fetch": async () => onFetch.members.list({ maxResults: 20 }),
      "qodekit on nodeFetch": async () => onNode.members.list({ maxResults: 20 }),
    };
    const ratios = Object.entries(all).map(([name, call]) => {
      return { name, call, one: [] as number[], many: [] as number[], cpu: [] as number[] };
    });
    for (let round = -2; round < rounds; round += 1) {
      for (const { call, one, many, cpu } of ratios) {
        // A bare fetch of the same moment to compare with.
        const base = await measure(bare, calls);
        const own = await measure(call, calls);
        if (round < 0) continue;
        one.push(own.one / base.one);
        many.push(own.many / base.many);
        cpu.push(own.cpu / base.cpu);
      }
    }
    table(
      `A call with qodekit/node, ratio to bare fetch (median of ${rounds} rounds)`,
      ["way", "one at a time", `${width} at once`, "processor time of both"],
      ratios.map(({ name, one, many, cpu }) => [
        name,
        ...[one, many, cpu].map((samples) => median(samples).toFixed(2)),
      ]),
    );
    await dispatcher.close();
  });
}

interface Sample {
  /** Wall time in ms. */
  readonly one: number;
  readonly many: number;
  /** CPU time of this process in µs, which other processes affect less. */
  readonly cpu: number;
}

async function measure(call: Call, calls: number): Promise<Sample> {
  const before = process.cpuUsage();
  const first = performance.now();
  for (let i = 0; i < calls; i += 1) await call();
  const second = performance.now();
  let left = calls;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  const third = performance.now();
  const { user, system } = process.cpuUsage(before);
  return { one: second - first, many: third - second, cpu: user + system };
}

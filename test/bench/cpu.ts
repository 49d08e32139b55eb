import { clients } from "./support/clients.ts";
import { median, table } from "./support/report.ts";

const body = JSON.stringify({ members: [{ id: "member_abc123" }], maxResults: 20, nextToken: "" });
const headers = { "content-type": "application/json" };
const rounds = 15;
const calls = 3000;

/** CPU time that a client adds to a call with an immediate response, in µs. */
export async function benchCpu(): Promise<void> {
  const all = await clients("http://127.0.0.1:9", async () => new Response(body, { headers }));
  const names = Object.keys(all);
  const samples = new Map<string, number[]>(names.map((name) => [name, []]));
  // The clients take turns in each round, so that a busy moment of the machine affects all of them.
  for (let round = -3; round < rounds; round += 1) {
    for (const name of names) {
      const call = all[name] as () => Promise<unknown>;
      const before = process.cpuUsage();
      for (let i = 0; i < calls; i += 1) await call();
      const used = process.cpuUsage(before);
      if (round >= 0) samples.get(name)?.push((used.user + used.system) / calls);
    }
  }
  const bare = median(samples.get("bare") ?? []);
  table(
    `Processor time per call, stubbed fetch (µs, median of ${rounds} rounds of ${calls})`,
    ["client", "per call", "added to bare"],
    names.map((name) => {
      const value = median(samples.get(name) ?? []);
      return [name, value.toFixed(1), (value - bare).toFixed(1)];
    }),
  );
}

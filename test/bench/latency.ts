import { clients } from "./support/clients.ts";
import { median, table } from "./support/report.ts";
import { withServer } from "./support/with-server.ts";

const rounds = 9;
const calls = 1000;
const width = 64;

/** Wall time per call against a server in another process, as a ratio to bare `fetch` + `json()`. */
export function benchLatency(): Promise<void> {
  return withServer(async (url) => {
    // One of the clients uses the global `fetch`, which is replaced for it.
    const own = globalThis.fetch;
    const all = await clients(url, (to, init) => own(to, init));
    const names = Object.keys(all);
    const ratios = new Map<string, { one: number[]; many: number[] }>(
      names.map((name) => [name, { one: [], many: [] }]),
    );
    for (let round = -2; round < rounds; round += 1) {
      for (const name of names) {
        // A bare fetch of the same moment to compare with.
        const bare = await measure(all["bare"] as () => Promise<unknown>);
        const own = await measure(all[name] as () => Promise<unknown>);
        if (round < 0) continue;
        ratios.get(name)?.one.push(own.one / bare.one);
        ratios.get(name)?.many.push(own.many / bare.many);
      }
    }
    table(
      `Time per call against a local server, ratio to bare fetch (median of ${rounds} rounds)`,
      ["client", "one at a time", `${width} at once`],
      names.map((name) => {
        const own = ratios.get(name);
        return [name, median(own?.one ?? []).toFixed(2), median(own?.many ?? []).toFixed(2)];
      }),
    );
  });
}

async function measure(call: () => Promise<unknown>): Promise<{ one: number; many: number }> {
  const first = performance.now();
  for (let i = 0; i < calls; i += 1) await call();
  const second = performance.now();
  let left = calls;
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (; left > 0; left -= 1) await call();
    }),
  );
  return { one: second - first, many: performance.now() - second };
}

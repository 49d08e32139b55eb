import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { clients } from "./clients.ts";
import { median, table } from "./report.ts";

const rounds = 9;
const calls = 1500;
const width = 64;

/** Wall time per call against a server in another process, as a ratio to bare `fetch` + `json()`. */
export async function benchLatency(): Promise<void> {
  const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once("message", (message) => resolve(Number(message)));
      server.once("exit", () => reject(new Error("The server of the benchmark did not start.")));
    });
    const all = clients(`http://127.0.0.1:${port}`, (url, init) => fetch(url, init));
    const names = Object.keys(all);
    const ratios = new Map<string, { one: number[]; many: number[] }>(
      names.map((name) => [name, { one: [], many: [] }]),
    );
    for (let round = -2; round < rounds; round += 1) {
      // Each round has its own bare fetch to compare with.
      const bare = await measure(all["bare"] as () => Promise<unknown>);
      for (const name of names) {
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
  } finally {
    server.kill();
  }
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

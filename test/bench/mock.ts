import { type ChildProcess, fork } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../scripts/build.ts";
import { root } from "../../scripts/lib/paths.ts";
import { allApis } from "../../src/mock/server/apis.ts";
import { type Operation, operationsOf } from "../support/mock/operations.ts";
import type { Load, Loaded } from "./support/load.ts";
import { median, table } from "./support/report.ts";

const starts = 5;
const rounds = 5;
const connections = 16;
const milliseconds = 2_000;
const kinds = ["prism", "mock"] as const;
const names = { prism: "Prism in process", mock: "qodekit mock" };

type Kind = (typeof kinds)[number];
type Urls = Record<string, string>;
interface Usage {
  /** CPU time in µs. */
  readonly cpu: number;
  /** Memory in bytes. */
  readonly rss: number;
}
interface Measured {
  readonly perSecond: number[];
  /** The server's CPU time per request, in µs. */
  readonly cpu: number[];
}

/** The mock compared with plain Prism on the same bundles: first response, requests per second, memory. */
export async function benchMock(): Promise<void> {
  const folder = join(root, ".tmp", `bench-${process.pid}`);
  const dist = join(folder, "dist");
  try {
    await build(dist);
    await benchStart(dist);
    await benchLoad(dist);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchStart(dist: string): Promise<void> {
  const first = {
    teams: operation("teams", "listMembers"),
    qodex: operation("qodex", "listWorkspaces"),
  };
  const wall: Record<Kind, number[]> = { prism: [], mock: [] };
  const cpu: Record<Kind, number[]> = { prism: [], mock: [] };
  for (let round = -1; round < starts; round += 1) {
    for (const kind of kinds) {
      const start = performance.now();
      const server = startServer(kind, dist);
      try {
        const urls = await next<Urls>(server);
        for (const api of allApis) {
          const { url, headers } = first[api];
          const { status } = await fetch(urls[api] + url, { headers });
          if (status !== 200) throw new Error(`${names[kind]} answered ${status} to ${url}.`);
        }
        const passed = performance.now() - start;
        const used = await usage(server);
        if (round < 0) continue;
        wall[kind].push(passed);
        cpu[kind].push(used.cpu / 1_000);
      } finally {
        server.kill();
      }
    }
  }
  table(
    `From the start of the process to the first answers of both APIs (ms, median of ${starts})`,
    ["server", "time", "processor time", "ratio"],
    kinds.map((kind) => [
      names[kind],
      median(wall[kind]).toFixed(0),
      median(cpu[kind]).toFixed(0),
      (median(wall[kind]) / median(wall.prism)).toFixed(2),
    ]),
  );
}

async function benchLoad(dist: string): Promise<void> {
  const requests = {
    GET: operation("qodex", "listWorkspaces"),
    POST: operation("qodex", "createWorkspace"),
  };
  const load = fork(file("support/load.ts"));
  const servers = { prism: startServer("prism", dist), mock: startServer("mock", dist) };
  try {
    const urls = { prism: await next<Urls>(servers.prism), mock: await next<Urls>(servers.mock) };
    const rows: string[][] = [];
    for (const [method, request] of Object.entries(requests)) {
      const results: Record<Kind, Measured> = {
        prism: { perSecond: [], cpu: [] },
        mock: { perSecond: [], cpu: [] },
      };
      // They take turns, so that a busy moment of the machine affects both.
      for (let round = -1; round < rounds; round += 1) {
        for (const kind of kinds) {
          const before = await usage(servers[kind]);
          const loaded = await send(load, loadOf(request, urls[kind]["qodex"] ?? ""));
          const after = await usage(servers[kind]);
          if (round < 0) continue;
          results[kind].perSecond.push((loaded.answered / loaded.milliseconds) * 1_000);
          results[kind].cpu.push((after.cpu - before.cpu) / loaded.answered);
        }
      }
      const prism = median(results.prism.perSecond);
      for (const kind of kinds) {
        const perSecond = median(results[kind].perSecond);
        const cpu = median(results[kind].cpu);
        rows.push([
          `${method}, ${names[kind]}`,
          perSecond.toFixed(0),
          (perSecond / prism).toFixed(2),
          cpu.toFixed(0),
          (median(results.prism.cpu) / cpu).toFixed(2),
        ]);
      }
    }
    table(
      `${connections} connections, median of ${rounds} rounds of ${milliseconds / 1_000} s`,
      ["server", "requests/s", "ratio", "processor time per request (µs)", "ratio"],
      rows,
    );
    const memory = await Promise.all(kinds.map((kind) => usage(servers[kind])));
    table(
      "Memory after that (MB)",
      ["server", "resident"],
      kinds.map((kind, index) => [names[kind], ((memory[index]?.rss ?? 0) / 1e6).toFixed(0)]),
    );
  } finally {
    for (const child of [load, ...Object.values(servers)]) child.kill();
  }
}

function operation(api: (typeof allApis)[number], id: string): Operation {
  const found = operationsOf(api).find((one) => one.id === id);
  if (!found) throw new Error(`The contract of ${api} has no operation ${id}.`);
  return found;
}

const loadOf = ({ url, method, headers, body }: Operation, origin: string): Load => ({
  origin,
  path: url,
  method,
  headers,
  body,
  connections,
  milliseconds,
});

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const startServer = (kind: Kind, dist: string): ChildProcess =>
  fork(file("support/mock-server.mjs"), [kind, dist]);

async function send(load: ChildProcess, order: Load): Promise<Loaded> {
  load.send(order);
  const loaded = await next<Loaded>(load);
  if (loaded.failure !== undefined) throw new Error(`The load failed: ${loaded.failure}`);
  return loaded;
}

function usage(server: ChildProcess): Promise<Usage> {
  server.send("usage");
  return next<Usage>(server);
}

/** The next message of a process. */
function next<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error("A process of the benchmark ended."));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as T);
    });
  });
}

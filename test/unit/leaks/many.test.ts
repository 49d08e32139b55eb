import { createServer } from "node:http";
import { expect, test, vi } from "vitest";
import { client, noWaits } from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";
import { countedSignal } from "../../support/client/signals.ts";
import { listen } from "../../support/server/listen.ts";
import { bodies, callAll, rest, soon, width } from "./call-all.ts";
import { describeType } from "./ends.ts";

/** A real server that does the same, keeps its connections open, and counts the active ones. */
async function startServer() {
  const open = new Set<unknown>();
  const busy = new Set<unknown>();
  const server = createServer((request, response) => {
    const { socket } = request;
    const kind = describeType(request.url ?? "");
    busy.add(socket);
    response.on("close", () => busy.delete(socket));
    const [status, body] = bodies[kind] ?? [200, { id: "m" }];
    if (kind === "reset") socket.resetAndDestroy();
    else if (kind === "half") response.writeHead(200).write("{");
    else if (kind !== "silent") response.writeHead(status, soon).end(JSON.stringify(body));
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, open, busy };
}

test("1,200 calls to a real server leave only idle connections, which later calls reuse", async () => {
  noWaits();
  const unhandled = watchRejections();
  const shared = countedSignal();
  const { url, open, busy } = await startServer();
  const teams = client(url);
  await callAll(teams, shared.signal, 1200);
  await rest(shared.listeners);
  // One per interrupted call would be more than 500.
  await vi.waitFor(() => {
    expect(busy.size).toBe(0);
    expect(open.size).toBeLessThan(2 * width);
  }, 5000);
  expect(unhandled).toEqual([]);
}, 180_000);

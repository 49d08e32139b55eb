import type { Server } from "node:http";
import { type AddressInfo, isIP, type Socket } from "node:net";
import { describeText } from "../../shared/describe-type.ts";
import { MockError } from "../errors.ts";
import { http } from "./node-http.ts";

/** The TCP connections of a server. Node.js closes none whose TLS handshake is not complete. */
const sockets = new WeakMap<Server, ReadonlySet<Socket>>();

/**
 * Starts listening.
 *
 * @returns the base URL.
 * @throws MockError `port-in-use`, `port-not-allowed` or `host-not-usable`
 */
export function listen(server: Server, port: number, host: string): Promise<string> {
  const open = new Set<Socket>();
  sockets.set(server, open);
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(cause, port, host)));
    server.listen(port, host, () => {
      const { port: used } = server.address() as AddressInfo;
      const scheme = server instanceof http.Server ? "http" : "https";
      resolve(`${scheme}://${reachable(host)}:${used}`);
    });
  });
}

/** The host for a URL: not a wildcard, and IPv6 in brackets. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function listenError(cause: NodeJS.ErrnoException, port: number, host: string): MockError {
  // Another text might be a key in the wrong place.
  const isAddress = isIP(host) > 0;
  switch (cause.code) {
    case "EADDRINUSE":
      return new MockError(
        "port-in-use",
        `Port ${port} on ${host} is in use by another program. Choose another port, or port 0 for any free one.`,
        { cause },
      );
    case "EACCES":
      return new MockError(
        "port-not-allowed",
        `This user may not listen on port ${port}. Choose one above 1023, or port 0 for any free one.`,
        { cause },
      );
    default:
      return new MockError(
        "host-not-usable",
        `The mock cannot listen on the host, ${isAddress ? host : describeText(host)} (${cause.code ?? "unknown reason"}). Use an address of this machine, such as 127.0.0.1.`,
        // The cause has the host in its message.
        isAddress ? { cause } : undefined,
      );
  }
}

/** Closes the open connections of servers, and resolves when their ports are free. */
export async function stopAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
          for (const socket of sockets.get(server) ?? []) socket.destroy();
        }),
    ),
  );
}

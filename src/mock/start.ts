import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEngine, readContract } from "./engine.ts";
import { MockError } from "./errors.ts";
import { allFamilies, checkFamilies, portOf } from "./families.ts";
import { stack } from "./layer.ts";
import { familyLayers } from "./layers/index.ts";
import { loadPrism } from "./prism.ts";
import { RequestLog } from "./request-log.ts";
import { createFamilyServer } from "./server.ts";
import type { Family, Mock, MockOptions } from "./types.ts";

const optionNames: readonly string[] = ["families", "port", "host", "logger"];

/**
 * Starts the contract mock: one HTTP server per family, in this process. It answers with the examples
 * of the contract, refuses requests that the contract does not allow, and keeps no state.
 *
 * ```ts
 * const mock = await startMock({ families: ["teams"] });
 * const teams = createTeams({ baseUrl: mock.urls.teams, apiKey: "any", organizationId: "org_xxx" });
 * await mock.stop();
 * ```
 *
 * @param options `families` (default: all), `port` (default: 0, any free port), `host` (default:
 *   `127.0.0.1`), `logger` (default: none).
 * @returns the URLs of the families, and `stop()`. Call it, or the process keeps running.
 * @throws MockError `invalid-option`, `prism-missing`, `port-in-use`, `port-not-allowed`,
 *   `host-not-usable` or `contract-not-readable`. Nothing is left running then.
 */
export async function startMock<const F extends Family = Family>(
  options: MockOptions<F> = {},
): Promise<Mock<F>> {
  const { host = "127.0.0.1", port, logger } = options;
  const families = checkFamilies(options.families ?? (allFamilies as readonly F[]));
  const ports = families.map((family, index) => portOf(family, index, port));
  checkOptions(options, host);

  const prism = loadPrism();
  const contracts = await Promise.all(families.map((family) => readContract(prism, family)));
  const log = new RequestLog();
  const servers: Server[] = [];
  const urls: Partial<Record<F, string>> = {};
  try {
    for (const [index, family] of families.entries()) {
      const engine = createEngine(prism, contracts[index] ?? []);
      const layers = familyLayers({ family, log, logger });
      const server = createFamilyServer(stack(layers, engine.answer));
      servers.push(server);
      urls[family] = await listen(server, ports[index] ?? 0, host);
    }
  } catch (cause) {
    await stopAll(servers);
    throw cause;
  }
  let stopped: Promise<void> | undefined;
  return {
    urls: urls as Record<F, string>,
    stop: () => {
      stopped ??= stopAll(servers);
      return stopped;
    },
  };
}

function checkOptions(options: object, host: unknown): void {
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown !== undefined) {
    throw new MockError(
      "invalid-option",
      `startMock has no option \`${unknown}\`. Its options are: ${optionNames.join(", ")}.`,
    );
  }
  if (typeof host !== "string" || host === "") {
    throw new MockError(
      "invalid-option",
      "`host` is empty. Give an address of this machine, such as 127.0.0.1, or leave it out.",
    );
  }
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => reject(listenError(cause, port, host)));
    server.listen(port, host, () => {
      const { port: used } = server.address() as AddressInfo;
      resolve(`http://${reachable(host)}:${used}`);
    });
  });
}

/** The host to write into a URL: not a wildcard, and IPv6 in brackets. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function listenError(cause: NodeJS.ErrnoException, port: number, host: string): MockError {
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
        `The mock cannot listen on host ${host} (${cause.code ?? cause.message}). Use an address of this machine, such as 127.0.0.1.`,
        { cause },
      );
  }
}

async function stopAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}

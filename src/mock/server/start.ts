import { createEngine, type Engine } from "../prism/engine.ts";
import { readContract } from "../prism/prepared-contract.ts";
import { loadPrism } from "../prism/prism.ts";
import { Sessions } from "../sessions/sessions.ts";
import type { Api, Mock, MockOptions } from "../types.ts";
import { type ApiMock, createApiMock } from "./api-mock.ts";
import { allApis, checkApis, checkPort, checkPorts, portOf } from "./apis.ts";
import { contractHosts } from "./contract-hosts.ts";
import { fetchFrom } from "./fetch.ts";
import { listen, stopAll } from "./listen.ts";
import { checkObject, readSettings } from "./options.ts";
import { controlsOf, openSession } from "./session-controls.ts";

/**
 * Starts the contract mock: one HTTP server per API, in this process. It responds with the contract's
 * examples, rejects requests that the contract does not allow, and keeps no state unless `stateful` is
 * set.
 *
 * ```ts
 * const mock = await startMock({ apis: ["teams"] });
 * const teams = createTeams({ baseUrl: mock.urls.teams, apiKey: "any", organizationId: "org_xxx" });
 * mock.once("listMembers", { status: 503 });
 * await mock.stop();
 * ```
 *
 * @param options Default: all APIs, each on a free port of `127.0.0.1`, nothing simulated but the
 *   contract.
 * @returns the URLs of the APIs, what they were asked, and `stop()`. Call it, or the process keeps
 *   running.
 * @throws MockError `invalid-option`, `prism-missing`, `port-in-use`, `port-not-allowed`,
 *   `host-not-usable` or `contract-not-readable`. Nothing keeps running then.
 */
export async function startMock<const F extends Api = Api>(
  options: MockOptions<F> = {},
): Promise<Mock<F>> {
  checkObject(options);
  const { host = "127.0.0.1", port, listen: listens = true } = options;
  const { apis: wanted = allApis as readonly F[] } = options;
  const names = checkApis(wanted);
  checkPort(port);
  const ports = names.map((api, index) => portOf(api, index, port));
  checkPorts(names, ports);
  const settings = readSettings(options);

  const prism = loadPrism();
  const { dynamic, seed, strict } = settings;
  const defaults = { dynamic, strict, ...(seed === undefined ? {} : { seed }) };
  const read = async (api: Api): Promise<Engine> =>
    createEngine(prism, await readContract(prism, api), defaults);

  // Only stateful mocks load the code of the resources.
  const Store = settings.stateful
    ? (await import("../stateful/index.ts")).StatefulStore
    : undefined;
  const sessions = new Sessions();
  const engines = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const urls: Partial<Record<Api, string>> = {};
  const apis: ApiMock[] = engines.map(([name, engine]) =>
    createApiMock(
      name,
      engine,
      sessions,
      settings,
      (request) =>
        apis
          .filter(({ api, engine }) => api !== name && engine().operationOf(request))
          .map(({ api }) => ({ api, url: urls[api] ?? "" }))
          .at(0),
      Store,
    ),
  );
  const servers = apis.map(({ server }) => server);
  try {
    for (const [index, { api, server }] of apis.entries()) {
      // RFC 6761 §6.4: no name below `.invalid` ever resolves.
      urls[api] = listens
        ? await listen(server, ports[index] ?? 0, host)
        : `https://${api}.mock.invalid`;
    }
  } catch (cause) {
    await stopAll(servers);
    throw cause;
  }

  const controls = controlsOf(apis, sessions.shared);
  const routes = await Promise.all(
    apis.map(async ({ api, respond }) => ({
      hosts: [new URL(urls[api] ?? "").host, ...(await contractHosts(api))],
      respond,
    })),
  );
  const inProcess = fetchFrom(routes, settings.maxBody);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    inProcess.stop();
    stopped ??= listens ? stopAll(servers) : Promise.resolve();
    return stopped;
  };
  return {
    fetch: inProcess.fetch,
    urls: urls as Record<F, string>,
    ...controls,
    session: (id) => openSession(apis, sessions, id),
    reload: async () => {
      const fresh = await Promise.all(apis.map(({ api }) => read(api)));
      for (const [index, engine] of fresh.entries()) apis[index]?.replaceEngine(engine);
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

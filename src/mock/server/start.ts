import { MockError } from "../errors.ts";
import { unknownOperationText } from "../middleware/control.ts";
import { createEngine, type Engine } from "../prism/engine.ts";
import { readContract } from "../prism/prepared-contract.ts";
import { loadPrism } from "../prism/prism.ts";
import { RequestLog } from "../request-log/request-log.ts";
import { checkReply, isTimes } from "../scripting/reply-check.ts";
import type { Api, Mock, MockOptions } from "../types.ts";
import { type ApiMock, createApiMock } from "./api-mock.ts";
import { allApis, checkApis, portOf } from "./apis.ts";
import { listen, stopAll } from "./listen.ts";
import { readSettings } from "./options.ts";

/**
 * Starts the contract mock: one HTTP server per API, in this process. It answers with the examples
 * of the contract, refuses requests that the contract does not allow, and keeps no state unless
 * `stateful` is set.
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
 * @returns the URLs of the APIs, what they were asked, and `stop()`. Call it, or the process
 *   keeps running.
 * @throws MockError `invalid-option`, `prism-missing`, `port-in-use`, `port-not-allowed`,
 *   `host-not-usable` or `contract-not-readable`. Nothing is left running then.
 */
export async function startMock<const F extends Api = Api>(
  options: MockOptions<F> = {},
): Promise<Mock<F>> {
  const { host = "127.0.0.1", port } = options;
  const names = checkApis(options.apis ?? (allApis as readonly F[]));
  const ports = names.map((api, index) => portOf(api, index, port));
  const settings = readSettings(options);

  const prism = loadPrism();
  const { dynamic, seed, strict } = settings;
  const defaults = { dynamic, strict, ...(seed === undefined ? {} : { seed }) };
  const read = async (api: Api): Promise<Engine> =>
    createEngine(prism, await readContract(prism, api), defaults);

  const log = new RequestLog();
  const engines = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const apis = engines.map(([name, engine]) => createApiMock(name, engine, log, settings));
  const servers = apis.map(({ server }) => server);
  const urls: Partial<Record<Api, string>> = {};
  try {
    for (const [index, { api, server }] of apis.entries()) {
      urls[api] = await listen(server, ports[index] ?? 0, host);
    }
  } catch (cause) {
    await stopAll(servers);
    throw cause;
  }

  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= stopAll(servers);
    return stopped;
  };
  const use: Mock["use"] = (operationId, reply, { times } = {}) => {
    const { replies } = apiOf(apis, operationId);
    if (!isTimes(times)) throw invalid("`times` must be a whole number from 1, or left out.");
    if (typeof reply === "function") return replies.add(operationId, reply, times);
    const checked = checkReply(reply);
    if ("problem" in checked) throw invalid(checked.problem);
    replies.add(operationId, checked.reply, times);
  };
  return {
    urls: urls as Record<F, string>,
    requests: (operationId) => {
      if (operationId === undefined) return log.entries();
      apiOf(apis, operationId);
      return log.entries().filter((entry) => entry.operationId === operationId);
    },
    clearRequests: () => log.clear(),
    use,
    once: (operationId, reply) => use(operationId, reply, { times: 1 }),
    reset: () => {
      for (const api of apis) api.reset();
    },
    reload: async () => {
      const fresh = await Promise.all(apis.map(({ api }) => read(api)));
      for (const [index, engine] of fresh.entries()) apis[index]?.replaceEngine(engine);
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** The API that has an operation. */
function apiOf(apis: readonly ApiMock[], operationId: string): ApiMock {
  const idsOf = ({ engine }: ApiMock): string[] =>
    engine().operations.flatMap(({ iid }) => iid ?? []);
  const found = apis.find((api) => idsOf(api).includes(operationId));
  if (found) return found;
  const text = unknownOperationText(operationId, apis.flatMap(idsOf));
  throw new MockError("unknown-operation", text);
}

const invalid = (message: string): MockError => new MockError("invalid-option", message);

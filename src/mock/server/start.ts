import { MockError } from "../errors.ts";
import { unknownOperationText } from "../middleware/control.ts";
import { createEngine, type Engine } from "../prism/engine.ts";
import { readContract } from "../prism/prepared-contract.ts";
import { loadPrism } from "../prism/prism.ts";
import { RequestLog } from "../request-log/request-log.ts";
import { checkReply, isTimes } from "../scripting/reply-check.ts";
import type { Family, Mock, MockOptions } from "../types.ts";
import { createFamily, type FamilyMock } from "./api-mock.ts";
import { allFamilies, checkFamilies, portOf } from "./apis.ts";
import { listen, stopAll } from "./listen.ts";
import { readSettings } from "./options.ts";

/**
 * Starts the contract mock: one HTTP server per family, in this process. It answers with the examples
 * of the contract, refuses requests that the contract does not allow, and keeps no state unless
 * `stateful` is set.
 *
 * ```ts
 * const mock = await startMock({ families: ["teams"] });
 * const teams = createTeams({ baseUrl: mock.urls.teams, apiKey: "any", organizationId: "org_xxx" });
 * mock.once("listMembers", { status: 503 });
 * await mock.stop();
 * ```
 *
 * @param options Default: all families, each on a free port of `127.0.0.1`, nothing simulated but the
 *   contract.
 * @returns the URLs of the families, what they were asked, and `stop()`. Call it, or the process
 *   keeps running.
 * @throws MockError `invalid-option`, `prism-missing`, `port-in-use`, `port-not-allowed`,
 *   `host-not-usable` or `contract-not-readable`. Nothing is left running then.
 */
export async function startMock<const F extends Family = Family>(
  options: MockOptions<F> = {},
): Promise<Mock<F>> {
  const { host = "127.0.0.1", port } = options;
  const names = checkFamilies(options.families ?? (allFamilies as readonly F[]));
  const ports = names.map((family, index) => portOf(family, index, port));
  const settings = readSettings(options);

  const prism = loadPrism();
  const { dynamic, seed } = settings;
  const defaults = { dynamic, ...(seed === undefined ? {} : { seed }) };
  const read = async (family: Family): Promise<Engine> =>
    createEngine(prism, await readContract(prism, family), defaults);

  const log = new RequestLog();
  const engines = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const families = engines.map(([name, engine]) => createFamily(name, engine, log, settings));
  const servers = families.map(({ server }) => server);
  const urls: Partial<Record<Family, string>> = {};
  try {
    for (const [index, { family, server }] of families.entries()) {
      urls[family] = await listen(server, ports[index] ?? 0, host);
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
    const { replies } = familyOf(families, operationId);
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
      familyOf(families, operationId);
      return log.entries().filter((entry) => entry.operationId === operationId);
    },
    clearRequests: () => log.clear(),
    use,
    once: (operationId, reply) => use(operationId, reply, { times: 1 }),
    reset: () => {
      for (const family of families) family.reset();
    },
    reload: async () => {
      const fresh = await Promise.all(families.map(({ family }) => read(family)));
      for (const [index, engine] of fresh.entries()) families[index]?.replaceEngine(engine);
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** The family that has an operation. */
function familyOf(families: readonly FamilyMock[], operationId: string): FamilyMock {
  const idsOf = ({ engine }: FamilyMock): string[] =>
    engine().operations.flatMap(({ iid }) => iid ?? []);
  const found = families.find((family) => idsOf(family).includes(operationId));
  if (found) return found;
  const text = unknownOperationText(operationId, families.flatMap(idsOf));
  throw new MockError("unknown-operation", text);
}

const invalid = (message: string): MockError => new MockError("invalid-option", message);

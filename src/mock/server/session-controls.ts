import { unknownOperationText } from "../control/operation-names.ts";
import { MockError } from "../errors.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { matchProblem } from "../scripting/match.ts";
import { checkReply, isTimes } from "../scripting/reply-check.ts";
import { isSessionId, type Session, type Sessions, sessionIdRule } from "../sessions/sessions.ts";
import type { Mock, MockSession } from "../types.ts";
import type { ApiMock } from "./api-mock.ts";

/** The functions of a mock that apply to one world: the shared one, or that of a session. */
type Controls = Pick<Mock, "requests" | "clearRequests" | "use" | "once" | "reset">;

/** Creates the functions that script and inspect the requests of a session. */
export function controlsOf(apis: readonly ApiMock[], session: Session): Controls {
  const use: Mock["use"] = (operationId, reply, { times } = {}) => {
    const { api, operation } = find(apis, operationId);
    const { replies } = api.worldOf(session);
    if (!isTimes(times)) throw invalid("`times` must be a whole number from 1, or omitted.");
    if (typeof reply === "function") {
      replies.add(operationId, reply, times);
      return;
    }
    const checked = checkReply(reply);
    if ("problem" in checked) throw invalid(checked.problem);
    const wrongMatch = matchProblem(checked.reply.match, operation);
    if (wrongMatch !== undefined) throw invalid(wrongMatch);
    replies.add(operationId, checked.reply, times);
  };
  return {
    requests: (operationId) => {
      if (operationId === undefined) return session.log.entries();
      find(apis, operationId);
      return session.log.entries().filter((entry) => entry.operationId === operationId);
    },
    clearRequests: () => session.log.clear(),
    use,
    once: (operationId, reply) => use(operationId, reply, { times: 1 }),
    reset: () => {
      for (const api of apis) api.worldOf(session).reset();
    },
  };
}

/**
 * Opens a session, or returns the existing one with this id.
 *
 * @throws MockError `invalid-option`
 */
export function openSession(
  apis: readonly ApiMock[],
  sessions: Sessions,
  id: string | undefined,
): MockSession {
  if (id !== undefined && !isSessionId(id)) {
    throw invalid(`The id of a session must be ${sessionIdRule}.`);
  }
  const session = sessions.open(id);
  const { id: name = "", apiKey = "" } = session;
  const controls = controlsOf(apis, session);
  /** Otherwise, scripting an ended session would silently have no effect. */
  const used = (): Controls => {
    if (sessions.has(session)) return controls;
    throw new MockError(
      "session-ended",
      `The session ${JSON.stringify(name)} has ended, or was dropped as the least recently used of too many. Open another one with mock.session().`,
    );
  };
  return {
    id: name,
    apiKey,
    headers: { "X-Mock-Session": name },
    use: (...args) => used().use(...args),
    once: (...args) => used().once(...args),
    requests: (...args) => used().requests(...args),
    reset: () => used().reset(),
    end: () => {
      if (sessions.has(session)) sessions.end(name);
    },
  };
}

/** The operation with the given name, and its API. */
function find(
  apis: readonly ApiMock[],
  operationId: string,
): { api: ApiMock; operation: PrismOperation } {
  for (const api of apis) {
    const operation = api.engine().operations.find(({ iid }) => iid === operationId);
    if (operation) return { api, operation };
  }
  const known = apis.flatMap((api) => api.engine().operations.flatMap(({ iid }) => iid ?? []));
  throw new MockError("unknown-operation", unknownOperationText(operationId, known));
}

const invalid = (message: string): MockError => new MockError("invalid-option", message);

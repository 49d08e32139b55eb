import { suggestionsFor } from "../../shared/suggestions.ts";
import { version } from "../cli/version.ts";
import type { Engine } from "../prism/engine.ts";
import type { RequestLog } from "../request-log/request-log.ts";
import type { Replies } from "../scripting/replies.ts";
import { checkReply, isRecord, isTimes } from "../scripting/reply-check.ts";
import type { Api } from "../types.ts";
import {
  type IncomingRequest,
  jsonAnswer,
  type Middleware,
  type MockResponse,
  problem,
} from "./middleware.ts";

/** What the control endpoints of one API show and change. */
export interface Controlled {
  readonly api: Api;
  readonly engine: () => Engine;
  readonly log: RequestLog;
  readonly replies: Replies;
  /** Forgets what the API has seen and was told. */
  reset(): void;
}

const prefix = "/__mock/";
type Endpoint = Readonly<Record<string, (request: IncomingRequest) => MockResponse>>;

/** Answers `/__mock/…`: state and orders, for tests in any language. Nothing of it is logged. */
export function control(of: Controlled): Middleware {
  const started = Date.now();
  const endpoints: Readonly<Record<string, Endpoint>> = {
    health: { get: () => jsonAnswer(200, health(of, started)) },
    requests: {
      get: ({ url }) => requests(of, url.query["operationId"]),
      delete: () => done(() => of.log.clear(of.api)),
    },
    replies: {
      post: (request) => addReply(of, request.body),
      delete: () => done(() => of.replies.clear()),
    },
    reset: { post: () => done(() => of.reset()) },
  };
  return async (request, next) => {
    const { method, url, headers } = request;
    if (!url.path.startsWith(prefix)) return next(request);
    // Browsers say where a page is from. A page that somebody happens to visit has no business here.
    if (headers["origin"] !== undefined) return problem(403, "A web page may not control the mock");
    if (request.unreadable) return problem(400, `The body ${request.unreadable}`);
    const name = url.path.slice(prefix.length);
    if (!Object.hasOwn(endpoints, name)) {
      const known = Object.keys(endpoints).map((endpoint) => prefix + endpoint);
      return problem(404, "No such control endpoint", `They are: ${known.join(", ")}.`);
    }
    const endpoint = endpoints[name] ?? {};
    const answer = Object.hasOwn(endpoint, method) ? endpoint[method] : undefined;
    if (answer) return answer(request);
    const allow = Object.keys(endpoint).join(", ").toUpperCase();
    const refused = problem(405, `${url.path} has no such method`, `It has: ${allow}.`);
    return { ...refused, headers: { ...refused.headers, allow } };
  };
}

const health = ({ api, engine, log }: Controlled, started: number): object => ({
  status: "ok",
  api,
  version: version(),
  pid: process.pid,
  uptimeSeconds: Math.round((Date.now() - started) / 1_000),
  operations: engine().operations.length,
  requests: log.entries().filter((entry) => entry.api === api).length,
});

function requests(
  { api, engine, log }: Controlled,
  operationId: string | string[] | undefined,
): MockResponse {
  const own = log.entries().filter((entry) => entry.api === api);
  if (operationId === undefined) return jsonAnswer(200, { requests: own });
  const wanted = String(operationId);
  const unknown = unknownOperation(engine(), wanted);
  if (unknown) return problem(400, unknown);
  return jsonAnswer(200, { requests: own.filter((entry) => entry.operationId === wanted) });
}

function addReply({ engine, replies }: Controlled, body: unknown): MockResponse {
  if (!isRecord(body)) {
    return problem(400, 'Send a JSON object, such as {"operationId":"listMembers","status":503}');
  }
  const { operationId, times, ...rest } = body;
  const unknown = unknownOperation(engine(), operationId);
  if (unknown) return problem(400, unknown);
  if (!isTimes(times)) return problem(400, "`times` must be a whole number from 1, or left out.");
  const checked = checkReply(rest);
  if ("problem" in checked) return problem(400, checked.problem);
  replies.add(String(operationId), checked.reply, times);
  return jsonAnswer(201, { operationId, times: times ?? null });
}

/** What to say of an operation id that the contract does not have, `undefined` if it has it. */
function unknownOperation({ operations }: Engine, id: unknown): string | undefined {
  const known = operations.flatMap(({ iid }) => iid ?? []);
  if (typeof id === "string" && known.includes(id)) return undefined;
  return unknownOperationText(id, known);
}

/** Says that there is no such operation, and which ones are like it. */
export function unknownOperationText(id: unknown, known: readonly string[]): string {
  const near = typeof id === "string" ? suggestionsFor(id, known) : [];
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "";
  const some = `\`operationId\` is the name in the contract, such as ${known[0]}.`;
  return `There is no operation ${JSON.stringify(id) ?? "without a name"}. ${hint || some}`;
}

function done(change: () => void): MockResponse {
  change();
  return { status: 204, headers: {}, body: undefined, operation: undefined, violations: [] };
}

import { readFileSync } from "node:fs";
import { isRecord } from "../../shared/is-record.ts";
import { version } from "../../shared/version.ts";
import {
  type IncomingRequest,
  jsonResponse,
  type MockResponse,
  problem,
} from "../middleware/middleware.ts";
import {
  assetResponse,
  pageResponse,
  referenceListResponse,
  referenceResponse,
  wantsPage,
} from "../page/endpoints.ts";
import { matchProblem } from "../scripting/match.ts";
import { checkReply, isTimes } from "../scripting/reply-check.ts";
import { shownReplies } from "../scripting/shown-replies.ts";
import { contractUrl } from "../server/apis.ts";
import { isSessionId, maxSessions, sessionIdRule } from "../sessions/sessions.ts";
import { type Controlled, secretsOf } from "./controlled.ts";
import { operationNamed } from "./operation-names.ts";

/**
 * Handles one method of an endpoint; returns `undefined` for an unknown id. `id` is the path after the
 * endpoint.
 */
export type Handler = (request: IncomingRequest, id: string) => MockResponse | undefined;

/** The methods of an endpoint, in lower case. */
export type Endpoint = Readonly<Record<string, Handler>>;

/** The control endpoints by path; a final `{id}` matches any id. */
export const endpointsOf = (of: Controlled): Readonly<Record<string, Endpoint>> => ({
  "": { get: (request) => (wantsPage(request) ? pageResponse(of, request) : undefined) },
  "page/{id}": { get: assetResponse },
  health: { get: () => jsonResponse(200, health(of)) },
  requests: {
    get: ({ url }) => requests(of, url.query["operationId"]),
    delete: () => done(() => of.session.log.clear(of.api)),
  },
  replies: {
    get: () => jsonResponse(200, { replies: shownReplies(of.replies.list(), secretsOf(of)) }),
    post: ({ body }) => addReply(of, body),
    delete: () => done(() => of.replies.clear()),
  },
  "replies/{id}": {
    delete: (_, id) =>
      of.replies.remove(id) ? done() : problem(404, `There is no reply ${JSON.stringify(id)}`),
  },
  sessions: {
    get: () => {
      const sessions = of.sessions.ids(secretsOf(of)).map((id) => ({ id }));
      return jsonResponse(200, { sessions, limit: maxSessions });
    },
    post: ({ body }) => openSession(of, body),
  },
  "sessions/{id}": {
    delete: (_, id) =>
      of.sessions.end(id) ? done() : problem(404, `There is no session ${JSON.stringify(id)}`),
  },
  "openapi.yaml": { get: () => contract(contractUrl(of.api), "application/yaml") },
  "openapi-3.0.json": {
    get: () => contract(new URL("openapi-3.0.json", contractUrl(of.api)), "application/json"),
  },
  reference: { get: (request) => referenceListResponse(of, request) },
  [`reference/${of.api}/{id}`]: { get: (request, id) => referenceResponse(of, request, id) },
  reset: { post: () => done(() => of.reset()) },
});

const health = ({ api, engine, session, started }: Controlled): object => ({
  status: "ok",
  api,
  version,
  pid: process.pid,
  uptimeSeconds: Math.round((Date.now() - started) / 1_000),
  operations: engine().operations.length,
  requests: session.log.entries().filter((entry) => entry.api === api).length,
});

function requests(
  { api, engine, session }: Controlled,
  operationId: string | string[] | undefined,
): MockResponse {
  const own = session.log.entries().filter((entry) => entry.api === api);
  if (operationId === undefined) return jsonResponse(200, { requests: own });
  const wanted = operationNamed(engine().operations, String(operationId));
  if (typeof wanted === "string") return problem(400, wanted);
  return jsonResponse(200, { requests: own.filter((entry) => entry.operationId === wanted.iid) });
}

/** curl's default is the media type of a form. */
const asJson = "`Content-Type: application/json`";

function addReply({ engine, replies }: Controlled, body: unknown): MockResponse {
  if (!isRecord(body)) {
    return problem(
      400,
      `Send a JSON object with ${asJson}, such as {"operationId":"listMembers","status":503}`,
    );
  }
  const { operationId, times, ...rest } = body;
  const operation = operationNamed(engine().operations, operationId);
  if (typeof operation === "string") return problem(400, operation);
  if (!isTimes(times)) return problem(400, "`times` must be a whole number from 1, or omitted.");
  const checked = checkReply(rest, ["operationId", "times"]);
  if ("problem" in checked) return problem(400, checked.problem);
  const wrongMatch = matchProblem(checked.reply.match, operation);
  if (wrongMatch !== undefined) return problem(400, wrongMatch);
  const id = replies.add(String(operationId), checked.reply, times);
  return jsonResponse(201, { id, operationId, times: times ?? null });
}

function openSession({ sessions }: Controlled, body: unknown): MockResponse {
  const { id, ...others } = isRecord(body) ? body : {};
  const isUsable = (body === null || isRecord(body)) && Object.keys(others).length === 0;
  if (!isUsable || (id !== undefined && !isSessionId(id))) {
    return problem(
      400,
      `Send {"id":"…"} with ${asJson}, or no body. \`id\` must be ${sessionIdRule}`,
    );
  }
  const session = sessions.open(id);
  return jsonResponse(201, { id: session.id, apiKey: session.apiKey });
}

/** Reads the current file, which may have changed with `--watch`. */
const contract = (file: URL, type: string): MockResponse => ({
  ...done(),
  status: 200,
  headers: { "content-type": type },
  body: readFileSync(file, "utf8"),
});

function done(change?: () => void): MockResponse {
  change?.();
  return { status: 204, headers: {}, body: undefined, operation: undefined, violations: [] };
}

import { messageOf } from "../../shared/is-error.ts";
import { formOf } from "../negotiation/labels.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { isSilent } from "../scripting/fault.ts";
import type { Replies, Script } from "../scripting/replies.ts";
import { checkReply } from "../scripting/reply-check.ts";
import type { MockReply, ReplyRequest } from "../types.ts";
import { pause } from "./delay.ts";
import {
  type IncomingRequest,
  type Middleware,
  type MockResponse,
  type Next,
  problem,
  silence,
} from "./middleware.ts";
import { preferring, prefers } from "./prefer.ts";

/**
 * Sends the replies that a test has scripted. The contract comes first: it rejects an invalid request,
 * which uses up no reply. A reply that violates the contract is sent, and reported as a violation.
 * Requests that select a response (`Prefer`) pass through.
 */
export const scripted =
  (engine: () => Engine, replies: Replies): Middleware =>
  (request, next) =>
    replies.isEmpty || prefers(request)
      ? next(request)
      : responseFromReplies(engine(), replies, request, next);

async function responseFromReplies(
  contract: Engine,
  replies: Replies,
  request: IncomingRequest,
  next: Next,
): Promise<MockResponse> {
  const operation = contract.operationOf(request);
  const operationId = operation?.iid;
  if (!operation || operationId === undefined || !replies.has(operationId)) return next(request);
  const plain = await contract.respond(request);
  if (isRejection(plain)) return plain;
  try {
    const taken = replies.take(operation, request);
    const reply = await replyOf(taken?.script, operationId, request);
    if (!taken || !reply) return next(request);
    const origin = { source: "reply", reply: taken.id };
    if (reply.delayMs !== undefined) await pause(reply.delayMs);
    if (reply.fault && isSilent(reply.fault)) {
      return { ...silence(reply.fault, operation), ...origin };
    }
    const made = await responseOf(reply, contract, operation, request);
    return { ...made, ...(reply.fault && { fault: reply.fault }), ...origin };
  } catch (cause) {
    const reason = messageOf(cause);
    return { ...problem(500, `The reply of ${operationId} failed`, reason), operation };
  }
}

async function replyOf(
  script: Script | undefined,
  operationId: string,
  request: IncomingRequest,
): Promise<MockReply | undefined> {
  if (typeof script !== "function") return script;
  const made = await script(toReplyRequest(operationId, request));
  if (made === undefined) return undefined;
  const checked = checkReply(made);
  if ("problem" in checked) throw new Error(checked.problem);
  if (checked.reply.match)
    throw new Error("A function receives the request: its reply has no `match`.");
  return checked.reply;
}

/** Ignores unknown cursors: scripted replies have their own. */
function isRejection({ status, violations }: MockResponse): boolean {
  const broken = violations.filter(
    ({ location, severity }) => location[0] === "request" && severity === "Error",
  );
  if (broken.length > 0) return broken.some(({ code }) => code !== "cursor");
  // An unacceptable or a malformed `Accept` violates no rule of the contract.
  return status === 406 || status === 400;
}

const toReplyRequest = (operationId: string, request: IncomingRequest): ReplyRequest => ({
  operationId,
  method: request.method.toUpperCase(),
  path: request.url.path,
  query: request.url.query,
  headers: request.headers,
  body: request.body,
});

/** A reply without a body gets the contract's body for its status, if there is one. */
async function responseOf(
  { status = 200, headers = {}, body }: MockReply,
  contract: Engine,
  operation: PrismOperation,
  request: IncomingRequest,
): Promise<MockResponse> {
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (body === undefined) {
    const isDeclared = operation.responses.some(({ code }) => code === String(status));
    const declared = isDeclared && (await contract.respond(preferring(request, `code=${status}`)));
    return declared
      ? { ...declared, headers: { ...declared.headers, ...own } }
      : { status, headers: own, body: undefined, operation, violations: [] };
  }
  const isText = typeof body === "string";
  const all = { "content-type": isText ? "text/plain" : "application/json", ...own };
  const label = all["content-type"];
  const { contents = [] } = operation.responses.find(({ code }) => code === String(status)) ?? {};
  const forms = contents.map(({ mediaType }) => mediaType);
  const form = formOf(forms, label, request.headers["accept"]) ?? label;
  const judged = { ...all, "content-type": form };
  const violations = contract.check(operation, { statusCode: status, headers: judged, body });
  return {
    status,
    headers: all,
    body: isText ? body : JSON.stringify(body),
    operation,
    violations,
  };
}

import { messageOf } from "../../shared/is-error.ts";
import { parseJson } from "../../transport/body.ts";
import { essence, formOf } from "../negotiation/labels.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { brokenRule, toViolation } from "../prism/violations.ts";
import { isSilent } from "../scripting/fault.ts";
import type { Replies, Script } from "../scripting/replies.ts";
import { checkReply } from "../scripting/reply-check.ts";
import type { MockReply, ReplyRequest, Violation } from "../types.ts";
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
    const notes = plain.violations.filter(isNote);
    const made = await responseOf(reply, contract, operation, request, notes);
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

/** Whether it concerns the request, but does not reject it. */
const isNote = ({ location, code }: Violation): boolean =>
  location[0] === "request" && code !== "cursor";

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
  notes: readonly Violation[],
): Promise<MockResponse> {
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const isDeclared = operation.responses.some(({ code }) => code === String(status));
  if (body === undefined && isDeclared) {
    const declared = await contract.respond(preferring(request, `code=${status}`));
    if (Object.keys(own).length === 0) return declared;
    const made = { ...declared, headers: { ...declared.headers, ...own } };
    const broken = violationsOf(made, contract, operation, request);
    return { ...made, violations: [...notes, ...broken] };
  }
  const isText = typeof body === "string";
  const type = isText ? "text/plain" : "application/json";
  const made: MockResponse = {
    status,
    headers: body === undefined ? own : { "content-type": type, ...own },
    body: isText || body === undefined ? body : JSON.stringify(body),
    operation,
    violations: [],
  };
  const broken = violationsOf(made, contract, operation, request);
  return { ...made, violations: [...notes, ...broken] };
}

/** Judges a response by the declared media type that its label means. */
function violationsOf(
  { status, headers, body: text }: MockResponse,
  contract: Engine,
  operation: PrismOperation,
  request: IncomingRequest,
): Violation[] {
  const values = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value)]),
  );
  const label = values["content-type"] ?? "";
  const { contents = [] } = operation.responses.find(({ code }) => code === String(status)) ?? {};
  const forms = contents.map(({ mediaType }) => mediaType);
  const form = formOf(forms, label, request.headers["accept"]) ?? label;
  const judged = form === "" ? values : { ...values, "content-type": form };
  const isJson = text !== undefined && /[/+]json$/.test(essence(label));
  const parsed = isJson ? parseJson(text) : { value: text };
  const body = parsed ? parsed.value : text;
  const broken = contract.check(operation, { statusCode: status, headers: judged, body });
  if (parsed) return broken;
  const others = broken.filter(({ location }) => location[1] !== "body");
  return [...others, toViolation("response", notJson)];
}

const notJson = brokenRule("json", "Response body is not valid JSON", "body");

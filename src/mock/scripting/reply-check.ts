import { checkJson } from "../../client/json-body.ts";
import { UsageError } from "../../errors/classes.ts";
import { isPlain, isRecord } from "../../shared/is-record.ts";
import { timerLimit } from "../../shared/timer-limit.ts";
import { http } from "../server/node-http.ts";
import type { MockReply } from "../types.ts";
import { faults, isFault, isSilent } from "./fault.ts";

const fields: readonly string[] = ["status", "headers", "body", "delayMs", "fault", "match"];

/**
 * Validates a scripted reply.
 *
 * @param others names that the caller reads itself, for messages.
 * @returns the problem, or the reply.
 */
export function checkReply(
  reply: unknown,
  others: readonly string[] = [],
): { problem: string } | { reply: MockReply } {
  // A Response or a promise has no fields of a reply: it would select the contract's response.
  if (!isPlain(reply)) {
    return { problem: "A reply must be a plain object, such as { status: 503 }." };
  }
  const unknown = Object.keys(reply).find((name) => !fields.includes(name));
  if (unknown !== undefined) {
    const known = [...others, ...fields].join(", ");
    return { problem: `A reply has no field \`${unknown}\`. Its fields are: ${known}.` };
  }
  const { status = 200, headers = {}, body, delayMs = 0 } = reply;
  if (!Number.isInteger(status) || Number(status) < 200 || Number(status) > 599) {
    return { problem: "`status` must be a whole number from 200 to 599." };
  }
  if ((status === 204 || status === 304) && body !== undefined) {
    return { problem: `A response with status ${status} has no body: omit \`body\`.` };
  }
  const flaw = flawOf(body);
  if (flaw !== undefined) return { problem: flaw };
  if (!(typeof delayMs === "number" && delayMs >= 0 && delayMs <= timerLimit)) {
    return { problem: `\`delayMs\` must be a number of milliseconds from 0 to ${timerLimit}.` };
  }
  const { fault } = reply;
  if (fault !== undefined) {
    if (!isFault(fault)) return { problem: `\`fault\` must be one of: ${faults.join(", ")}.` };
    const sent = ["status", "headers", "body"].find((name) => reply[name] !== undefined);
    if (isSilent(fault) && sent !== undefined) {
      return { problem: `With the fault ${fault} nothing is sent: omit \`${sent}\`.` };
    }
  }
  if (!isRecord(headers)) return { problem: "`headers` must be an object of names and values." };
  for (const [name, value] of Object.entries(headers)) {
    if (framing.includes(name.toLowerCase())) {
      return { problem: `\`headers\` has ${name}, which the mock sets itself: omit it.` };
    }
    if (!isHeader(name, value)) {
      const why = typeof value === "string" ? "which cannot be sent as text" : "which is no string";
      return { problem: `\`headers\` has ${JSON.stringify(name)}, ${why}.` };
    }
  }
  return { reply };
}

/** Headers that say where a message ends. Clients wait for the rest, or Node.js cannot send them. */
const framing: readonly string[] = ["content-length", "trailer", "transfer-encoding"];

/** Why a body cannot be sent: JSON would silently drop a part of it. */
function flawOf(body: unknown): string | undefined {
  try {
    if (body !== undefined) checkJson(body);
    return undefined;
  } catch (error) {
    return error instanceof UsageError
      ? error.message
      : "`body` cannot be written as JSON: its toJSON() or a getter failed.";
  }
}

/** Whether a value is valid as `times`: a whole number from 1, or absent. */
export const isTimes = (times: unknown): times is number | undefined =>
  times === undefined || (Number.isInteger(times) && Number(times) > 0);

function isHeader(name: string, value: unknown): boolean {
  try {
    http.validateHeaderName(name);
    if (typeof value !== "string") return false;
    http.validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

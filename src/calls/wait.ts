import type { TaskPolling } from "../contract/operation.ts";
import type { TimeoutError, UsageError } from "../errors/classes.ts";
import type { TaskError } from "../errors/task-error.ts";
import type { sleep } from "../retry/sleep.ts";
import type { at } from "../shared/json-pointer.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import type { withDeadline } from "../transport/deadline.ts";
import type { anySignal } from "../transport/signals.ts";
import type { WithResponse } from "./api-call.ts";
import type { checkOptions, Rules } from "./check-options.ts";

/** The options of the methods that wait for a task or a run. */
export interface WaitOptions {
  /** The pause between two polls, in ms. Default: 2,000. */
  readonly interval?: number | undefined;
  /** Ends the wait with its reason, unchanged. The task or the run itself continues. */
  readonly signal?: AbortSignal | undefined;
  /** The timeout of the whole wait, in ms; 0 for none. Default: 600,000 (10 minutes). */
  readonly timeout?: number | undefined;
}

/** The input of {@link waitForTask}. */
export interface TaskWait {
  /** The method's name, such as `apiTasks.wait`. */
  readonly name: string;
  readonly operationId: string;
  readonly polling: TaskPolling;
  /** Fetches the task by the parameters of its operation. */
  readonly poll: (input: object) => Promise<Poll>;
}

/** A task, and the redactor of the request that fetched it: a key function may return another key each time. */
export interface Poll {
  readonly task: unknown;
  readonly redact: (text: string) => string;
}

/**
 * Code that the client has already loaded. The waits do not import it at run time: bundlers would move
 * shared imports into additional files, which every user would pay for.
 */
export interface WaitTools {
  readonly anySignal: typeof anySignal;
  readonly TaskError: typeof TaskError;
  readonly TimeoutError: typeof TimeoutError;
  readonly UsageError: typeof UsageError;
  readonly at: typeof at;
  readonly checkOptions: typeof checkOptions;
  readonly sleep: typeof sleep;
  readonly withDeadline: typeof withDeadline;
}

/**
 * Polls a task until it has ended, and returns it.
 *
 * @param started the call that starts it, or the parameters that identify the task; their signal ends the
 *   wait, too.
 * @throws TaskError if the task failed, has an unknown status, or the response does not identify one.
 * @throws TimeoutError if `timeout` expires.
 */
export async function waitForTask(
  wait: TaskWait,
  started: Promise<WithResponse<unknown>> | object,
  options: WaitOptions | undefined,
  tools: WaitTools,
): Promise<unknown> {
  const { interval, timeout, signal } = checkedOptions(wait.name, options, tools);
  const { signal: own } = started as WaitOptions;
  tools.checkOptions(wait.name, { signal: own }, { signal: aborter });
  let polls = 0;
  const expired = () =>
    new tools.TimeoutError(
      `${wait.name}: the ${polls > 0 ? "task" : "call that starts the task"} has not ended within ${timeout} ms. Raise \`timeout\`, or wait again.`,
      { operationId: wait.operationId, attempts: polls },
    );
  const either = tools.anySignal(signal, own ?? undefined);
  const limit = timeout || Number.POSITIVE_INFINITY;
  try {
    return await tools.withDeadline(either.signal, limit, expired, async (ends) => {
      const known = await started;
      const input = "response" in known ? parametersOf(wait, known as never, tools) : known;
      for (;;) {
        polls += 1;
        const poll = await wait.poll({ ...input, signal: ends });
        if (hasEnded(wait, poll, tools)) return poll.task;
        await tools.sleep(interval, ends);
      }
    });
  } finally {
    either.release();
  }
}

/** The options with their defaults. */
export function checkedOptions(
  name: string,
  options: WaitOptions = {},
  { checkOptions }: WaitTools,
): { interval: number; timeout: number; signal: AbortSignal | undefined } {
  checkOptions(name, options, { interval: time, timeout: time, signal: aborter });
  const { interval = 2_000, timeout = 600_000, signal } = options;
  return { interval, timeout, signal: signal ?? undefined };
}

const time: Rules[string] = [
  (value) => typeof value === "number" && value >= 0 && value <= timerLimit,
  "milliseconds",
];
const aborter: Rules[string] = [
  (value) => value === null || typeof (value as AbortSignal).addEventListener === "function",
  "an AbortSignal",
];

/** Whether the task has succeeded. */
function hasEnded(
  { name, polling }: TaskWait,
  { task, redact }: Poll,
  { TaskError, at }: WaitTools,
): boolean {
  const state = String(at(task, polling.status));
  if (polling.pending.includes(state)) return false;
  if (polling.succeeded.includes(state)) return true;
  // The server may quote the key. Redacted before anything is cut: a part of a key is not recognised.
  const status = redact(state);
  const given = polling.reason === undefined ? undefined : at(task, polling.reason);
  const reason = typeof given === "string" ? redact(given) : undefined;
  const what = polling.failed.includes(state)
    ? `the task failed${reason === undefined ? "; the API gives no reason." : `: ${reason}`}`
    : `the task has a status that the contract does not know: ${status.slice(0, 60)}.`;
  throw new TaskError(`${name}: ${what}`, {
    status,
    task,
    ...(reason !== undefined && { reason }),
  });
}

/** The parameters of the task, from the response that identifies it. */
function parametersOf(
  { name, polling }: TaskWait,
  { data, response }: WithResponse<unknown>,
  { TaskError, at }: WaitTools,
): Record<string, string> {
  const { location, template } = polling;
  const isHeader = location === "header";
  const place = isHeader ? "`Location` header" : `"${location}"`;
  const given = isHeader ? response.headers.get("location") : at(data, location);
  if (typeof given !== "string" || given === "") {
    throw new TaskError(
      `${name}: the response (status ${response.status}) names no task: it has no ${place}.`,
    );
  }
  // Only the path matters: the task is polled at the client's own base URL, with its key.
  const path = given.replace(/^https?:\/\/[^/]*/i, "").split(/[?#]/, 1)[0] ?? "";
  const names = template.split("/").slice(1);
  const steps = path.split("/").slice(-names.length);
  const found: Record<string, string> = {};
  for (const [index, step] of names.entries()) {
    const value = decoded(steps[index] ?? "");
    const parameter = /^\{(.*)\}$/.exec(step)?.[1];
    if (parameter !== undefined && value !== "") found[parameter] = value;
    else if (value !== step) {
      throw new TaskError(`${name}: the ${place} of the response is not a ${template}.`);
    }
  }
  return found;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return "";
  }
}

import type { Operation } from "../contract/operation.ts";
import { TimeoutError, UsageError } from "../errors/classes.ts";
import { loaded } from "../errors/load-error.ts";
import { TaskError } from "../errors/task-error.ts";
import type { CallSecrets } from "../observe/call-secrets.ts";
import { sleep } from "../retry/sleep.ts";
import { at } from "../shared/json-pointer.ts";
import { withDeadline } from "../transport/deadline.ts";
import { anySignal } from "../transport/signals.ts";
import { Call, type WithResponse } from "./api-call.ts";
import { checkOptions } from "./check-options.ts";
import type { TaskWait, WaitOptions, WaitTools } from "./wait.ts";
import type { Method, RunRequest, RunWait } from "./wait-for-run.ts";

const tools: WaitTools = {
  ...{ TaskError, TimeoutError, UsageError },
  ...{ anySignal, at, checkOptions, sleep, withDeadline },
};

/** Calls an operation, and records the secrets of the call. */
export type RecordedCall = (
  input: unknown,
  walk: { secrets?: CallSecrets },
) => Promise<WithResponse<unknown>>;

/**
 * Adds the methods that wait for what an operation starts, next to its own method. They load their code on
 * first use.
 *
 * @param call calls the operation.
 */
export function addWaits(
  methods: Record<string, unknown>,
  resource: string,
  method: string,
  operation: Operation,
  call: RecordedCall,
): void {
  const { id, task, run } = operation;
  const named = (name: string) => methods[name] as Method;
  if (task) {
    const name = `${resource}.wait`;
    const poll = async (input: object) => {
      const walk = {} as { secrets: CallSecrets };
      const { data } = await call(input, walk);
      return { task: data, redact: (text: string) => walk.secrets.redactor().text(text) };
    };
    methods["wait"] = lazyWait({ name, operationId: id, polling: task, poll });
  }
  if (run) {
    const name = `${method}AndWait`;
    const read = `${resource}.${run.method}`;
    methods[name] = lazyRun({
      ...{ name: `${resource}.${name}`, operation, polling: run, readName: read },
      start: named(method),
      // The table may list it later.
      read: (input) => named(run.method)(input),
    });
  }
}

const lazyWait = (wait: TaskWait) => async (task: unknown, options?: WaitOptions) => {
  if (typeof task !== "object" || task === null) {
    throw new UsageError(`${wait.name} needs the call that starts a task, or its parameters.`);
  }
  const started = task instanceof Call ? task.withResponse() : task;
  // It may fail while the code is loading, or after the wait has ended.
  if (started instanceof Promise) started.catch(() => {});
  const { waitForTask } = await loaded(wait.name, import("./wait.ts"));
  return waitForTask(wait, started, options, tools);
};

const lazyRun = (wait: RunWait) => async (request: unknown) => {
  if (typeof request !== "object" || request === null) {
    throw new UsageError(`${wait.name} needs an object with the parameters of the run.`);
  }
  const { waitForRun } = await loaded(wait.name, import("./wait-for-run.ts"));
  return waitForRun(wait, request as RunRequest, tools);
};

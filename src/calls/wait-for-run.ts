import type { Operation, RunPolling } from "../contract/operation.ts";
import { checkedOptions, type WaitOptions, type WaitTools } from "./wait.ts";

/** A method of the client. */
export type Method = (input: object) => PromiseLike<unknown>;

/** The input of {@link waitForRun}. */
export interface RunWait {
  /** The method's name, such as `monitors.runAndWait`. */
  readonly name: string;
  /** The operation that starts the run. */
  readonly operation: Pick<Operation, "id" | "path" | "params" | "aliases" | "body">;
  readonly polling: RunPolling;
  readonly start: Method;
  readonly read: Method;
  /** The method name of `read`, such as `monitors.get`. */
  readonly readName: string;
}

/** The parameters of a run, and the options of the wait. */
export interface RunRequest extends WaitOptions {
  readonly [name: string]: unknown;
}

/**
 * Starts a run, polls until the last run is the new one and has ended, and returns it, whatever its status
 * is.
 *
 * @throws UsageError for a wrong parameter or option, before anything is sent.
 * @throws TaskError if the responses do not identify the new run.
 * @throws TimeoutError if `timeout` expires.
 */
export async function waitForRun(
  wait: RunWait,
  { interval: pause, timeout: limit, signal: given, ...request }: RunRequest,
  tools: WaitTools,
): Promise<unknown> {
  checkRequest(wait, request, tools);
  const options = { interval: pause, timeout: limit, signal: given };
  const { interval, timeout, signal } = checkedOptions(wait.name, options, tools);
  const { parameters, send, location } = wait.polling;
  const { headers, maxResponseBytes, retry, totalTimeout } = request;
  const named = Object.entries(parameters).map(([name, own]) => [name, request[own]]);
  const input = { ...Object.fromEntries(named), headers, maxResponseBytes, retry, totalTimeout };
  let polls = 0;
  let isStarted = false;
  const expired = () =>
    new tools.TimeoutError(
      `${wait.name}: ${
        isStarted
          ? `the run has been started, but ${wait.readName} has not shown its end within ${timeout} ms. The run goes on. Raise \`timeout\`.`
          : `no response confirmed within ${timeout} ms that the run has been started. It may have been.`
      }`,
      { operationId: wait.operation.id, attempts: polls },
    );
  return tools.withDeadline(signal, timeout || Number.POSITIVE_INFINITY, expired, async (ends) => {
    const read = async () => {
      return lastRun(wait, await wait.read({ ...input, signal: ends }), tools);
    };
    const before = await read();
    const response = await wait.start({ ...request, ...send, signal: ends });
    isStarted = true;
    const id = location === undefined ? undefined : (tools.at(response, location) ?? undefined);
    for (;;) {
      polls += 1;
      const run = await read();
      if (run !== undefined && isNewAndEnded(wait, { before, run, id }, tools)) return run;
      await tools.sleep(interval, ends);
    }
  });
}

const optionNames = [
  ...["interval", "timeout", "signal"],
  ...["totalTimeout", "maxResponseBytes", "retry", "headers", "query"],
];

/**
 * The operation would report a wrong name only after the first read, and does not know the wait's options.
 */
function checkRequest(
  { name, operation: { path, params, aliases, body }, polling }: RunWait,
  request: Readonly<Record<string, unknown>>,
  { UsageError }: WaitTools,
): void {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, parameter]) => parameter as string);
  const others = Object.keys({ ...params, ...aliases, ...(body && { body }) });
  const parameters = [...inPath, ...others].filter(
    (each) => !Object.hasOwn(polling.send ?? {}, each),
  );
  for (const key of Object.keys(request)) {
    if (request[key] === undefined || [...parameters, ...optionNames].includes(key)) continue;
    throw new UsageError(
      `${name} has no parameter \`${key}\`. Parameters: ${parameters.join(", ")}. Options: ${optionNames.join(", ")}.`,
    );
  }
}

/** The last run of a resource; undefined before the first one. */
function lastRun({ name, polling, readName }: RunWait, body: unknown, tools: WaitTools): unknown {
  const holder = polling.run.slice(0, polling.run.lastIndexOf("/"));
  const found = tools.at(body, holder);
  if (typeof found !== "object" || found === null) {
    throw new tools.TaskError(
      `${name}: the response of ${readName} has no object at "${holder}", so it shows no run.`,
    );
  }
  return tools.at(body, polling.run) ?? undefined;
}

/** Whether the last run is the new one, and has ended. */
function isNewAndEnded(
  { name, polling, readName }: RunWait,
  { before, run, id }: { before: unknown; run: unknown; id: unknown },
  { TaskError, at }: WaitTools,
): boolean {
  const { start, end } = polling;
  const own = polling.id === undefined ? undefined : (at(run, polling.id) ?? undefined);
  const starts = at(run, start);
  const byId = id !== undefined && own !== undefined;
  if (
    !byId &&
    (starts === undefined || (before !== undefined && at(before, start) === undefined))
  ) {
    throw new TaskError(
      `${name}: the run has been started, but cannot be recognised: the last run of ${readName} has no "${start}".`,
      { task: run },
    );
  }
  const isNew = byId ? own === id : starts !== at(before, start);
  return isNew && (end === undefined || (at(run, end) ?? undefined) !== undefined);
}

import { TimeoutError, UsageError } from "../errors/classes.ts";
import { TaskError } from "../errors/task-error.ts";
import { sleep } from "../transport/sleep.ts";
import { Call } from "./api-call.ts";
import { at } from "./cursor.ts";
import type { TaskWait, WaitOptions } from "./wait.ts";

/** A `wait` method, which loads its code when it is called for the first time. */
export function lazyWait(wait: TaskWait) {
  return async (task: unknown, options?: WaitOptions): Promise<unknown> => {
    if (typeof task !== "object" || task === null) {
      throw new UsageError(`${wait.name} needs the call that starts a task, or its parameters.`);
    }
    // At once: a call that fails while the code is loading must not count as unhandled.
    const started = task instanceof Call ? task.withResponse() : task;
    const [{ waitForTask }, known] = await Promise.all([import("./wait.ts"), started]);
    return waitForTask(wait, known, options, { TaskError, TimeoutError, UsageError, at, sleep });
  };
}

import { QodekitError } from "./classes.ts";

/** Work that an operation had started did not succeed, or nothing is known about it. */
export class TaskError extends QodekitError {
  static override readonly kind: string = "TaskError";
  /** The status that the task ended with; undefined when no task was found. */
  readonly status: string | undefined;
  /** What the vendor says about the failure, for people. */
  readonly reason: string | undefined;
  /** The task, as the API sent it last; undefined when no task was found. */
  readonly task: unknown;

  constructor(
    message: string,
    fields: { readonly status?: string; readonly reason?: string; readonly task?: unknown } = {},
  ) {
    super(message);
    this.status = fields.status;
    this.reason = fields.reason;
    this.task = fields.task;
  }
}

import { QodekitError } from "./classes.ts";

/** A task or run that an operation started has failed, or its outcome is unknown. */
export class TaskError extends QodekitError {
  static override readonly kind: string = "TaskError";
  /** The final status of the task; undefined if no task was found. */
  readonly status: string | undefined;
  /** The vendor's human-readable reason of the failure. */
  readonly reason: string | undefined;
  /** The task as last received; undefined if no task was found. */
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

import type { Json } from "./redocly.ts";

/** An `x-async` whose task another operation reads, complete. */
export const asyncTask = (task: string): Json => ({
  task,
  location: "header",
  parameters: { taskId: "location:/tasks/{taskId}" },
  status: "/status",
  pending: ["pending"],
  succeeded: ["completed"],
  failed: ["failed"],
  reason: "/details/error",
});

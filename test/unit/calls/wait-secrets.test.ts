import { describe, expect, test } from "vitest";
// Loaded in advance: the client loads it on the first wait, when the clock is stopped.
import "../../../src/calls/wait.ts";
import { TaskError } from "../../../src/errors/task-error.ts";
import { createQodex } from "../../../src/qodex.ts";
import { stopClock } from "../../support/client/clock.ts";
import { outcome, task } from "./waiting.ts";

describe("apiTasks.wait: a key that the server quotes", () => {
  const key = "PMAK-marker-0123456789";
  /** The error for the second state, which quotes the key that fetched it. */
  const failure = async (apiKey: string | (() => string), state: (sent: string) => object) => {
    stopClock();
    let polls = 0;
    const qodex = createQodex({
      ...{ apiKey, retry: false, limiter: false },
      fetch: async (_, { headers }) => {
        polls += 1;
        const sent = new Headers(headers).get("x-api-key") ?? "";
        return Response.json(polls === 1 ? task("pending") : state(sent));
      },
    });
    const error = await outcome(qodex.apiTasks.wait({ apiId: "a", taskId: "t" }));
    expect(error).toBeInstanceOf(TaskError);
    return error as TaskError;
  };
  let calls = 0;
  const rotating = () => {
    calls += 1;
    return `${key}-${calls}`;
  };

  test.each<[string, string | (() => string)]>([
    ["a key", key],
    ["a key function's second key", rotating],
  ])("is redacted in the reason: %s", async (_, apiKey) => {
    const text = (sent: string) => `the token ${sent} was refused`;
    const error = await failure(apiKey, (sent) =>
      task("failed", { error: { message: text(sent) } }),
    );
    expect(error.reason).toBe(text("[redacted]"));
    expect(error.message).toBe(`apiTasks.wait: the task failed: ${text("[redacted]")}`);
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain(key);
    // The task is data.
    expect(JSON.stringify(error.task)).toContain(key);
  });

  test("is redacted in an unknown status, also where the message cuts it", async () => {
    const error = await failure(key, (sent) => task(`${"x".repeat(50)} ${sent}`));
    expect(error.status).toBe(`${"x".repeat(50)} [redacted]`);
    expect(JSON.stringify([error, error.message])).not.toContain("PMAK");
  });
});

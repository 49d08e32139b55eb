import { vi } from "vitest";
import { createQodex, type Qodex } from "../../../src/qodex.ts";
import { stopClock } from "../../support/client/clock.ts";

/** A task as the server shows it. */
export const task = (status: string, details?: object): object => ({
  id: "t",
  status,
  ...(details && { details }),
});
const started = (location: string | null) =>
  new Response(JSON.stringify({ id: "v" }), {
    status: 202,
    headers: { "content-type": "application/json", ...(location !== null && { location }) },
  });

/** A client whose server starts a task, and then returns its states in turn. */
export function client(
  location: string | null,
  ...states: object[]
): {
  qodex: Qodex;
  polled: { path: string; at: number }[];
  start: () => ReturnType<Qodex["apiCollections"]["syncWithSchema"]>;
} {
  stopClock();
  const polled: { path: string; at: number }[] = [];
  const began = Date.now();
  const qodex = createQodex({
    ...{ apiKey: "k", retry: false, limiter: false },
    fetch: async (url, { method }) => {
      if (method !== "GET") return started(location);
      polled.push({ path: new URL(url).pathname, at: Date.now() - began });
      return Response.json(states[Math.min(polled.length, states.length) - 1]);
    },
  });
  const start = () => qodex.apiCollections.syncWithSchema({ apiId: "a", collectionId: "1-c" });
  return { qodex, polled, start };
}

/** The outcome of a wait, with the clock running as long as necessary. */
export async function outcome(wait: Promise<unknown>): Promise<unknown> {
  const ended = wait.catch((error: unknown) => error);
  for (let step = 0; step < 50; step += 1) await vi.advanceTimersByTimeAsync(1_000);
  return ended;
}

/** The location of the task. */
export const path = "/apis/a/tasks/t";

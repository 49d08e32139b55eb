import { randomInt } from "node:crypto";
import { expect, vi } from "vitest";
import type { Teams } from "../../../src/teams.ts";
import { ends } from "./ends.ts";

/** The number of calls in flight. */
export const width = 60;

/** The responses to calls, by the id in their path. */
export const bodies: Readonly<Record<string, readonly [status: number, body: object]>> = {
  page: [200, { members: [{ id: "m" }], nextToken: "next" }],
  missing: [404, { code: "NotFound", message: "no" }],
  limited: [429, { code: "TooMany", message: "later" }],
  large: [400, { message: "x".repeat(99_999) }],
};

/** Headers of a response that is retried at once. */
export const soon = { "content-type": "application/json", "retry-after-ms": "0" };

/** Makes calls that end in every way, in random order, and checks each result. */
export async function callAll(teams: Teams, signal: AbortSignal, count: number): Promise<void> {
  const wrong: string[] = [];
  let begun = 0;
  const line = async () => {
    while (begun < count) {
      begun += 1;
      const [way, call, outcome] = ends[randomInt(ends.length)] as (typeof ends)[number];
      const came = await call(teams, signal);
      if (came !== outcome) wrong.push(`${way}: ${came}`);
    }
  };
  await Promise.all(Array.from({ length: width }, line));
  expect(wrong).toEqual([]);
}

/** Waits for calls that nobody awaits; afterwards no listener and no timer may be left. */
export async function rest(listeners: () => number): Promise<void> {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout");
  await vi.waitFor(() => {
    expect(listeners()).toBe(0);
    // Node's fetch and this wait own a few, one of each type, not one per call.
    expect(timers().length).toBeLessThanOrEqual(5);
  }, 5000);
}

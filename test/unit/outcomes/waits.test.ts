import { describe, expect, test, vi } from "vitest";
import { recorder, stubbed } from "../../support/client/client.ts";
import { stopClock } from "../../support/client/clock.ts";
import { rowsOf } from "./table.ts";

/** `a: 1, b: 2` as headers: a comma separates only if a name follows it. */
const headersOf = (text: string) =>
  text
    .split(/, (?=[a-z-]+: )/)
    .filter(Boolean)
    .map((line) => line.split(": ") as [string, string]);

/** What the log says about the wait after the first attempt. */
async function waitAfter(status: number, headers: string, random: number): Promise<string> {
  const spy = vi.spyOn(Math, "random").mockReturnValue(random);
  const logger = recorder();
  const controller = new AbortController();
  const date: [string, string] = ["date", "Sat, 24 Aug 2024 12:00:00 GMT"];
  const teams = stubbed(
    async () =>
      new Response("{}", {
        status,
        headers: new Headers(Object.fromEntries([date, ...headersOf(headers)])),
      }),
    { logger },
  );
  const call = teams.members.get({ member_id: "m", signal: controller.signal }).result();
  await vi.advanceTimersByTimeAsync(0);
  controller.abort();
  await call;
  spy.mockRestore();
  return String(logger.lines[0]?.fields.retryInMs ?? "none");
}

describe("the wait after", () => {
  test.each(rowsOf("waits.txt"))("%s %s: %s to %s ms", async (status, headers = "", ...waits) => {
    stopClock(Date.parse("2024-08-24T12:00:00Z"));
    const least = await waitAfter(Number(status), headers, 0);
    const most = await waitAfter(Number(status), headers, 1 - Number.EPSILON);
    expect([least, most]).toEqual(waits);
  });
});

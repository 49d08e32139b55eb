import { expect, test } from "vitest";
import { type Examples, withMock } from "./project.ts";

/** The tests of the program that sums usage. */
export function usageByMember(examples: () => Examples): void {
  test("usage-by-member sums events of all weeks, including refunds, and quotes names", () =>
    withMock({}, async (mock) => {
      const usages = [
        ["user_abc123", 2.5, "=1+1"],
        ["user_abc123", -0.5, "=1+1"],
      ].map(([userId, credits, userEmail]) => ({
        timestamp: Date.UTC(2025, 1, 9),
        userId,
        userEmail,
        source: "IDE",
        operation: "Agent",
        credits,
        cost: credits,
      }));
      mock.use("listMembers", { body: { members: [], maxResults: 100 } });
      mock.use("listUsageEvents", { body: { usages } });
      const { code, output } = await examples().run(mock, "usage-by-member.ts", "2025-02");
      // February has four weeks; each gets the same two events, of the second one.
      expect([code, output]).toEqual([0, `member,events,credits\n"'=1+1",2,2.00\n`]);
      const ranges = mock.requests("listUsageEvents").map(({ query }) => query);
      expect(ranges.map((query) => Number(query["startDate"]))).toEqual(
        [1, 8, 15, 22].map((day) => Date.UTC(2025, 1, day)),
      );
      expect(Number(ranges.at(-1)?.["endDate"])).toBe(Date.UTC(2025, 2, 1) - 1);
    }));

  test.each([{}, { stateful: true }])("usage-by-member counts each event once with %o", (options) =>
    withMock(options, async (mock) => {
      const { code, output } = await examples().run(mock, "usage-by-member.ts", "2025-07");
      const [header, ...rows] = output.trimEnd().split("\n");
      expect([code, header]).toEqual([0, "member,events,credits"]);
      const events = rows.map((row) => Number(row.split(",")[1]));
      // The examples of the member's own list have one more, which only the stateful mock knows.
      expect(events.reduce((sum, one) => sum + one, 0)).toBe("stateful" in options ? 4 : 3);
    }),
  );
}

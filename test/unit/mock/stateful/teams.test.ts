import { describe, expect, test } from "vitest";
import { contractOf, telling } from "./reported.ts";

describe("members", async () => {
  const engine = await contractOf("teams");
  const names = (page: { members: { name: string }[] }) => page.members.map(({ name }) => name);
  const bob = { path: { member_id: "member_def456" } };

  test("filters: e-mail, and removed members", () => {
    const { body } = telling(engine, "teams");
    const list = (query: Record<string, string>) => names(body("listMembers", { query }));
    expect(list({})).toEqual(["Alice", "Bob"]);
    expect(list({ includeDeleted: "true" })).toEqual(["Alice", "Bob", "Charlie"]);
    expect(list({ includeDeleted: "false" })).toEqual(["Alice", "Bob"]);
    expect(list({ email: "bob@example.com" })).toEqual(["Bob"]);
    expect(list({ email: "bob" })).toEqual([]);
  });

  test("a removed member is only in the list of removed ones", () => {
    const { body, outcome } = telling(engine, "teams");
    expect(body("getMember", bob).name).toBe("Bob");
    expect(outcome("deleteMember", bob)).toEqual({ is: "done" });
    expect(outcome("getMember", bob)).toEqual({ is: "unknown" });
    expect(outcome("deleteMember", bob)).toEqual({ is: "unknown" });
    expect(names(body("listMembers"))).toEqual(["Alice"]);
    const { members } = body("listMembers", { query: { includeDeleted: "true" } });
    expect(members[1]).toEqual({
      id: "member_def456",
      userId: "user_def456",
      name: "Bob",
      email: "bob@example.com",
      role: "org_member",
      status: "DELETED",
      joinedAt: "2025-03-15T10:00:00Z",
      deletedAt: "2025-05-05T05:05:05Z",
    });
  });

  test("pages: size and cursor, over the current items", () => {
    const { body, outcome } = telling(engine, "teams");
    const page = (query: Record<string, string>) =>
      body("listMembers", { query: { includeDeleted: "true", maxResults: "1", ...query } });
    const first = page({});
    expect([names(first), first.maxResults]).toEqual([["Alice"], 1]);
    outcome("deleteMember", { path: { member_id: "member_abc123" } });
    const second = page({ nextToken: first.nextToken });
    expect(names(second)).toEqual(["Bob"]);
    const third = page({ nextToken: second.nextToken });
    expect([names(third), third.nextToken]).toEqual([["Charlie"], ""]);
    const all = page({ maxResults: "20" });
    expect([names(all).length, all.maxResults, all.nextToken]).toEqual([3, 20, ""]);
    expect(outcome("listMembers", { query: { nextToken: "eyJwYWdlIjogMn0=" } })).toEqual({
      is: "unknown cursor",
    });
  });

  test("reset restores all members; another mock is not affected", () => {
    const { statefulStore, body, outcome } = telling(engine, "teams");
    const other = telling(engine, "teams");
    outcome("deleteMember", bob);
    expect(names(other.body("listMembers"))).toEqual(["Alice", "Bob"]);
    statefulStore.reset();
    expect(names(body("listMembers"))).toEqual(["Alice", "Bob"]);
  });
});

describe("usage events", async () => {
  const engine = await contractOf("teams");
  const { body, outcome } = telling(engine, "teams");
  const list = (query: Record<string, string> = {}) => body("listUsageEvents", { query }).usages;
  const day = Date.UTC(2025, 6, 1);

  test("are those of the asked range, each once however the range is split", () => {
    const all = list();
    expect(all).toHaveLength(4);
    const halves = [0, 12, 24].map((hour) => day + hour * 3_600_000);
    const split = halves.flatMap((start) =>
      list({
        startDate: String(start),
        endDate: new Date(start + 12 * 3_600_000 - 1).toISOString(),
      }),
    );
    expect(split).toEqual(all);
    expect(list({ startDate: "2025-08-01T00:00:00Z" })).toEqual([]);
    expect(list({ endDate: "1751385400000" })).toHaveLength(2);
    expect(list({ sources: "CLI,Web", operations: "Completion" })).toMatchObject([
      { credits: 0.02 },
    ]);
    expect(list({ modelTiers: "Auto" })).toHaveLength(2);
  });

  test("of a member are those of the account, also after it is removed; of nobody there are none", () => {
    const path = { organization_id: "o", member_id: "member_abc123" };
    const mine = () => body("listUsageEventsForMember", { path });
    expect(mine().usages).toHaveLength(3);
    expect(mine()).not.toHaveProperty("nextCredits");
    body("deleteMember", { path });
    expect(mine().usages).toHaveLength(3);
    const nobody = { ...path, member_id: "nobody" };
    expect(outcome("listUsageEventsForMember", { path: nobody })).toEqual({ is: "unknown" });
  });

  test("have no range that ends before it begins", () => {
    const query = { startDate: "2025-07-02T00:00:00Z", endDate: "2025-07-01T00:00:00Z" };
    expect(outcome("listUsageEvents", { query })).toEqual({
      is: "rejected",
      prefer: "code=400, example=invalidRange",
    });
  });
});

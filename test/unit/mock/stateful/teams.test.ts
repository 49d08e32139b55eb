import { describe, expect, test } from "vitest";
import { contractOf, telling } from "./reported.ts";

describe("members", async () => {
  const engine = await contractOf("teams");
  const names = (page: { members: { name: string }[] }) => page.members.map(({ name }) => name);
  const bob = { path: { member_id: "member_def456" } };

  test("filters: e-mail, and who has been removed", () => {
    const { body } = telling(engine, "teams");
    const list = (query: Record<string, string>) => names(body("listMembers", { query }));
    expect(list({})).toEqual(["Alice", "Bob"]);
    expect(list({ includeDeleted: "true" })).toEqual(["Alice", "Bob", "Charlie"]);
    expect(list({ includeDeleted: "false" })).toEqual(["Alice", "Bob"]);
    expect(list({ email: "bob@example.com" })).toEqual(["Bob"]);
    expect(list({ email: "bob" })).toEqual([]);
  });

  test("a removed one is only left in the list of the removed ones", () => {
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

  test("pages: size and cursor, over what there is now", () => {
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

  test("reset brings everybody back; another mock has never seen it", () => {
    const { statefulStore, body, outcome } = telling(engine, "teams");
    const other = telling(engine, "teams");
    outcome("deleteMember", bob);
    expect(names(other.body("listMembers"))).toEqual(["Alice", "Bob"]);
    statefulStore.reset();
    expect(names(body("listMembers"))).toEqual(["Alice", "Bob"]);
  });
});

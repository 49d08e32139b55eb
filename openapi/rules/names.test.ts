import { describe, expect, test } from "vitest";
import { folderName, methodName, resourceName, verbOf, verbs } from "./names.ts";

describe("names", () => {
  test.each([
    ["Members", "members", "members"],
    ["AI Code Stats", "aiCodeStats", "ai-code-stats"],
    ["Seat-Month Batches", "seatMonthBatches", "seat-month-batches"],
    ["API Versions", "apiVersions", "api-versions"],
    ["Audit Logs", "auditLogs", "audit-logs"],
  ])("tag %s: resource %s, folder %s", (tag, resource, folder) => {
    expect(resourceName(tag)).toBe(resource);
    expect(folderName(tag)).toBe(folder);
  });

  test.each([
    ["Members", "listMembers", "list"],
    ["Members", "getMember", "get"],
    ["Members", "getMemberQuota", "getQuota"],
    ["Usage", "listUsageEventsForMember", "listEventsForMember"],
    ["Seat-Month Batches", "listSeatMonthBatches", "list"],
    ["Seat-Month Batches", "getSeatMonthBatch", "get"],
    ["Repositories", "getRepository", "get"],
    ["Addresses", "getAddress", "get"],
    ["Boxes", "deleteBox", "delete"],
    ["AI Code Stats", "getAiCodeStatsOverview", "getOverview"],
    ["Mocks", "unpublishMock", "unpublish"],
    ["APIs", "getApi", "get"],
    ["Analysis", "getAnalysis", "get"],
  ])("tag %s: %s is the method %s", (tag, operationId, method) => {
    expect(methodName(tag, operationId)).toBe(method);
  });

  test.each([
    ["another noun", "Billing", "listInvoices"],
    ["the tag inside a longer word", "Members", "getMembership"],
    ["the tag not at the start of the noun", "Members", "listActiveMembers"],
    ["no listed verb", "Members", "fetchMembers"],
  ])("nothing is stripped from %s", (_why, tag, operationId) => {
    expect(methodName(tag, operationId)).toBe(operationId);
  });

  test("a verb ends at a capital", () => {
    expect(verbOf("unpublishMock")).toBe("unpublish");
    expect(verbOf("getterMock")).toBeUndefined();
    expect(new Set(verbs).size).toBe(verbs.length);
  });
});

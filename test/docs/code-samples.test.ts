import { describe, expect, it } from "vitest";
import { curlSample, typescriptSample } from "../../scripts/docs/code-samples.ts";
import { Contract } from "../../scripts/generate/contract.ts";

const contract = Contract.read("teams");

function operation(id: string) {
  const found = contract.operations().find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The contract has no ${id}.`);
  return found;
}

const samples = (id: string) => ({
  typescript: typescriptSample(contract, operation(id), "teams"),
  curl: curlSample(contract, operation(id)),
});

describe("code samples", () => {
  it("walk a list, and leave out what the client is given once", () => {
    const { typescript, curl } = samples("listMembers");
    expect(typescript).toBe(
      'for await (const item of teams.members.list({ email: "alice@example.com" })) {\n  console.log(item);\n}',
    );
    expect(curl).toBe(
      'curl -X GET "https://api.qoder.com/v1/organizations/org_xxx/members?email=alice%40example.com" \\\n' +
        '  -H "Authorization: Bearer $API_KEY"',
    );
  });

  it("give what a call requires, and nothing else", () => {
    expect(samples("getMemberQuota").typescript).toBe(
      'const data = await teams.members.getQuota({ member_id: "member_abc123" });',
    );
    expect(samples("getUsageSummaryForMember").curl).toContain(
      "?startDate=2024-07-01T00%3A00%3A00Z&endDate=2024-07-02T00%3A00%3A00Z&groupBy=source",
    );
  });

  it("send a body", () => {
    const { typescript, curl } = samples("getAiCodeTrackingCommitDetails");
    expect(typescript).toBe(
      "const data = await teams.aiCodeTracking.getCommitDetails({ body: {} });",
    );
    expect(curl).toContain("-X POST");
    expect(curl).toContain("-d '{}'");
  });

  it("exist for every operation, with every place in the path filled", () => {
    for (const { id } of contract.operations()) expect(samples(id).curl).not.toMatch(/[{}]"/);
  });
});

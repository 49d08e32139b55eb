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
      'for await (const member of teams.members.list({\n  email: "alice@example.com"\n})) {\n  console.log(member);\n}',
    );
    expect(curl).toBe(
      'curl -X GET "https://api.qoder.com/v1/organizations/org_xxx/members?email=alice%40example.com" \\\n' +
        '  -H "Authorization: Bearer $API_KEY"',
    );
  });

  it("give what a call requires, and nothing else", () => {
    expect(samples("getMemberQuota").typescript).toBe(
      'const data = await teams.members.getQuota({\n  member_id: "member_abc123"\n});',
    );
    expect(samples("getUsageSummaryForMember").curl).toContain(
      "?startDate=2025-07-01T00%3A00%3A00Z&endDate=2025-07-02T00%3A00%3A00Z&groupBy=source",
    );
  });

  it("show both ends of a range, and name the item of a list", () => {
    expect(samples("listUsageEvents").typescript).toBe(
      "for await (const usage of teams.usage.listEvents({\n" +
        '  startDate: "2025-07-01T00:00:00Z",\n  endDate: "2025-07-02T00:00:00Z"\n})) {\n' +
        "  console.log(usage);\n}",
    );
    expect(samples("listSeatMonthBatches").typescript).toContain("const seatMonthBatch of");
    expect(samples("listAiCodeTrackingCommits").typescript).toContain("const item of");
  });

  it("send a body", () => {
    const { typescript, curl } = samples("getAiCodeTrackingCommitDetails");
    expect(typescript).toBe(
      "const data = await teams.aiCodeTracking.getCommitDetails({\n  body: {}\n});",
    );
    expect(curl).toContain("-X POST");
    expect(curl).toContain("-d '{}'");
  });

  it("send headers, and lists as their parameter says", () => {
    const parameter = (name: string, more: object) => ({ name, required: true, ...more });
    const source = {
      operationId: "listThings",
      tags: ["Things"],
      parameters: [
        parameter("X-Trace", { in: "header", example: "t1" }),
        parameter("joined", { in: "query", explode: false, example: ["a", "b c"] }),
        parameter("many", { in: "query", example: ["a", "b"] }),
      ],
      responses: { "204": { description: "Done." } },
    };
    const things = new Contract({
      servers: [{ url: "https://api.example.com" }],
      tags: [{ name: "Things" }],
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
      paths: { "/things": { get: source } },
    });
    const [operation] = things.operations();
    if (!operation) throw new Error("The document has no operation.");
    expect(curlSample(things, operation)).toBe(
      'curl -X GET "https://api.example.com/things?joined=a,b%20c&many=a&many=b" \\\n' +
        '  -H "X-Key: $API_KEY" \\\n  -H "X-Trace: t1"',
    );
  });

  it("exist for every operation, with every place in the path filled", () => {
    for (const { id } of contract.operations()) expect(samples(id).curl).not.toMatch(/[{}]"/);
  });
});

describe("samples of the Qodex API", () => {
  const qodex = Contract.read("qodex");
  const find = (id: string) => {
    const found = qodex.operations().find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The contract has no ${id}.`);
    return found;
  };

  it("ask for version 10 of the API Builder, also where there is no body", () => {
    for (const id of ["getApi", "deleteApi", "deleteApiSchemaFile"]) {
      expect(curlSample(qodex, find(id))).toContain('-H "Accept: application/vnd.api.v10+json"');
    }
    expect(curlSample(qodex, find("listMocks"))).not.toContain("Accept");
  });

  it("use the key that the operation wants", () => {
    expect(curlSample(qodex, find("listScimUsers"))).toContain("Authorization: Bearer $SCIM_KEY");
    expect(curlSample(qodex, find("getMock"))).toContain("X-API-Key: $API_KEY");
  });

  it("name an item as a variable is named", () => {
    expect(typescriptSample(qodex, find("listScimUsers"), "qodex")).toContain("const resource of");
  });
});

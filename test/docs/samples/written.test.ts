import { describe, expect, it } from "vitest";
import { readApi } from "../../../scripts/docs/contract/api.ts";
import { loadHighlighter } from "../../../scripts/docs/markdown/highlight.ts";
import { callsOf, type SampleCall } from "../../../scripts/docs/samples/call.ts";
import { colourSample } from "../../../scripts/docs/samples/colour.ts";
import { curlSample } from "../../../scripts/docs/samples/curl.ts";
import { languages } from "../../../scripts/docs/samples/languages.ts";
import { samplesOf } from "../../../scripts/docs/samples/samples.ts";
import { typescriptCall } from "../../../scripts/docs/samples/typescript.ts";
import { Contract } from "../../../scripts/generate/contract.ts";

const contracts = { teams: Contract.read("teams"), qodex: Contract.read("qodex") };

/** The call of an operation with the first example. */
function call(id: string, api: keyof typeof contracts = "teams"): SampleCall {
  const operation = contracts[api].operation(id);
  const [first] = operation ? callsOf(contracts[api], operation, api) : [];
  if (!first) throw new Error(`The contract has no ${id}.`);
  return first;
}

const samples = (id: string, api?: keyof typeof contracts) => ({
  typescript: typescriptCall(call(id, api)),
  curl: curlSample(call(id, api)),
});

describe("code samples", () => {
  it("iterate over a list, and omit the client's own parameters", () => {
    const { typescript, curl } = samples("listMembers");
    expect(typescript).toBe(
      'for await (const member of teams.members.list({\n  email: "alice@example.com",\n})) {\n  console.log(member);\n}',
    );
    expect(curl).toBe(
      'curl "https://api.qoder.com/v1/organizations/org_xxx/members?email=alice%40example.com" \\\n' +
        '  -H "Authorization: Bearer $QODER_API_KEY"',
    );
  });

  it("have the required parameters only", () => {
    expect(samples("getMemberQuota").typescript).toBe(
      'const data = await teams.members.getQuota({\n  member_id: "member_abc123",\n});',
    );
    expect(samples("getUsageSummaryForMember").curl).toContain(
      "?startDate=2025-07-01T00%3A00%3A00Z&endDate=2025-07-02T00%3A00%3A00Z&groupBy=source",
    );
  });

  it("show both ends of a range, and name the item of a list", () => {
    expect(samples("listUsageEvents").typescript).toBe(
      "for await (const usage of teams.usage.listEvents({\n" +
        '  startDate: "2025-07-01T00:00:00Z",\n  endDate: "2025-07-02T00:00:00Z",\n})) {\n' +
        "  console.log(usage);\n}",
    );
    expect(samples("listSeatMonthBatches").typescript).toContain("const seatMonthBatch of");
    expect(samples("listAiCodeTrackingCommits").typescript).toContain("const item of");
  });

  it("send a body", () => {
    const { typescript, curl } = samples("getAiCodeTrackingCommitDetails");
    expect(typescript).toBe(
      "const data = await teams.aiCodeTracking.getCommitDetails({\n  body: {},\n});",
    );
    expect(curl).toContain("-X POST");
    expect(curl).toContain("-d '{}'");
  });

  it("send headers, and lists in their parameter's style", () => {
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
    const [only] = callsOf(things, operation, "things");
    expect(curlSample(only as SampleCall)).toBe(
      'curl "https://api.example.com/things?joined=a,b%20c&many=a&many=b" \\\n' +
        '  -H "X-Key: $KEY" \\\n  -H "X-Trace: t1"',
    );
  });

  it("exist for every operation, with every path parameter filled", () => {
    for (const { id } of contracts.teams.operations())
      expect(samples(id).curl).not.toMatch(/[{}]"/);
  });
});

describe("samples of the Qodex API", () => {
  it("request version 10 of the API Builder, even without a body", () => {
    for (const id of ["getApi", "deleteApi", "deleteApiSchemaFile"]) {
      expect(samples(id, "qodex").curl).toContain('-H "Accept: application/vnd.api.v10+json"');
    }
    expect(samples("listMocks", "qodex").curl).not.toContain("Accept");
  });

  it("use the operation's own key", () => {
    expect(samples("listScimUsers", "qodex").curl).toContain(
      "Authorization: Bearer $QODEX_SCIM_KEY",
    );
    expect(samples("getMock", "qodex").curl).toContain("X-API-Key: $QODEX_API_KEY");
  });

  it("name an item like a variable", () => {
    expect(samples("listScimUsers", "qodex").typescript).toContain("const resource of");
  });
});

it("keep their text when highlighted", async () => {
  await loadHighlighter();
  const operations = Object.entries(contracts).flatMap(([id, one]) => readApi(id, one).operations);
  const wrong = operations.flatMap((operation) =>
    samplesOf(operation).filter(({ language, code, outline }) => {
      const { grammar = "" } = languages.find(({ key }) => key === language) ?? {};
      const html = colourSample(code, outline, grammar).replace(/<[^>]*>/g, "");
      const text = html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
      return text !== code;
    }),
  );
  expect(wrong).toEqual([]);
}, 60_000);

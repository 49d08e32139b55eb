import { describe, expect, test } from "vitest";
import type { MockRequest } from "../../../src/mock.ts";
import { qodekit, started } from "../../support/mock/run.ts";
import { json, serve, text } from "../../support/server/server.ts";

const ask = async (url: string, init: RequestInit = {}) => {
  const headers = { "x-api-key": "qk_s3cret", "content-type": "application/json" };
  const response = await fetch(url, { ...init, headers });
  return { status: response.status, body: await response.text() };
};

describe("qodekit mock --upstream", () => {
  test("reports each difference, and a summary at the end", async () => {
    const server = await serve(json({ mocks: [] }), json({ mocks: 1 }), text("", 204));
    const run = await started(["qodex", "--upstream", server.url]);
    expect(run.err).toContain(`forwards to ${server.url}`);
    expect(await ask(`${run.url}/mocks?workspace=qk_s3cret`)).toEqual({
      status: 200,
      body: '{"mocks":[]}',
    });
    await ask(`${run.url}/mocks`);
    expect((await ask(`${run.url}/mocks`, { method: "POST", body: "{}" })).status).toBe(403);
    await ask(`${run.url}/nowhere`);
    run.child.kill("SIGINT");
    expect(await run.ended).toBe(0);
    expect(run.out.trim().split("\n")).toHaveLength(1);
    expect(run.err).toContain("200 GET /mocks?workspace=*** listMocks");
    expect(run.err).toContain(
      "  ! response.body.mocks: Response body property mocks must be array",
    );
    expect(run.err).toContain(
      [
        `Responses of ${server.url}, compared with the contract:`,
        "  operation              responses  different  wrong requests",
        "  (not in the contract)          1          0               1",
        "  listMocks                      2          1               0",
        "(not in the contract):",
        "  1 x request: GET /nowhere is not in the contract",
        "listMocks:",
        "  1 x response.body.mocks: Response body property mocks must be array",
        "Requests without a response from the API: 1.",
      ].join("\n"),
    );
    expect(run.err).not.toContain("qk_s3cret");
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);
  });

  test("with --allow-writes and --log json", async () => {
    const server = await serve(json({ mock: 1 }));
    const run = await started([
      "qodex",
      "--upstream",
      server.url,
      "--allow-writes",
      "--log",
      "json",
      "--until-stdin-ends",
    ]);
    expect(
      (await ask(`${run.url}/mocks`, { method: "POST", body: '{"a":"qk_s3cret"}' })).status,
    ).toBe(200);
    expect(server.requests).toMatchObject([{ method: "POST", body: '{"a":"qk_s3cret"}' }]);
    run.child.stdin?.end();
    expect(await run.ended).toBe(0);
    const line = run.err.split("\n").find((text) => text.includes('"method"')) ?? "";
    for (const text of run.err.trimEnd().split("\n")) expect(() => JSON.parse(text)).not.toThrow();
    const logged: MockRequest = JSON.parse(line);
    expect(logged).toMatchObject({ operationId: "createMock", source: "upstream" });
    expect(logged.violations).toContainEqual({
      location: ["response", "body", "mock"],
      severity: "Error",
      code: "type",
      message: "Response body property mock must be object",
    });
    expect(run.err).toContain("compared with the contract");
    expect(run.err).not.toContain("qk_s3cret");
  });

  test("with an option that simulates is a usage error", async () => {
    const run = qodekit(["mock", "qodex", "--upstream", "https://a.example", "--fail", "5%"]);
    expect(await run.ended).toBe(2);
    expect(run.err).toContain("--fail cannot be used with --upstream");
  });
});

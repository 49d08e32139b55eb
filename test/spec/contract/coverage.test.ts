import { describe, expect, it } from "vitest";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import {
  coveragePage,
  coverageProblems,
  readRequests,
} from "../../../scripts/generate/pages/coverage.ts";

const requests = readRequests("qodex") ?? [];

/** The contract of qodex, damaged. */
function damaged(damage: (paths: Json) => void): Contract {
  const { document } = Contract.read("qodex");
  damage(document["paths"] as Json);
  return new Contract(document);
}

describe("the 180 requests of the Qodex API 1.15.0", () => {
  it("are 180, of which 31 are deprecated, on 170 routes", () => {
    expect(requests.map(({ n }) => n)).toEqual(Array.from({ length: 180 }, (_, i) => i + 1));
    expect(requests.filter(({ deprecated }) => deprecated)).toHaveLength(31);
    expect(new Set(requests.map(({ method, path }) => `${method} ${path}`)).size).toBe(170);
  });

  it("are all in the contract, which has no others", () => {
    expect(coverageProblems(Contract.read("qodex"), requests)).toEqual([]);
  });

  it("are reported as missing if an operation is removed", () => {
    const contract = damaged((paths) => {
      delete (paths["/mocks/{mockId}"] as Json)["delete"];
    });
    expect(coverageProblems(contract, requests)).toEqual([
      "request 97, DELETE /mocks/{mockId}: the contract has no such operation",
    ]);
  });

  it("are reported as missing if the older response format is removed", () => {
    const contract = damaged((paths) => {
      const get = (paths["/apis/{apiId}"] as Json)["get"] as { responses: Json };
      delete ((get.responses["200"] as Json)["content"] as Json)["application/json"];
    });
    expect(coverageProblems(contract, requests)).toEqual([
      "request 152, GET /apis/{apiId}: its older response media type is missing",
    ]);
  });

  it("detect an operation that the vendor does not have, and one with another name", () => {
    const added = damaged((paths) => {
      paths["/made-up"] = {
        get: { ...((paths["/me"] as Json)["get"] as Json), operationId: "getMadeUp" },
      };
    });
    expect(coverageProblems(added, requests)).toEqual([
      "getMadeUp, GET /made-up: no request of the list corresponds to it",
    ]);
    const renamed = damaged((paths) => {
      ((paths["/mocks"] as Json)["get"] as Json)["operationId"] = "listMockServers";
    });
    expect(coverageProblems(renamed, requests)[0]).toContain("is listMockServers (Mocks)");
  });

  it("have a row each on the coverage page", () => {
    const rows = coveragePage(Contract.read("qodex"), requests).match(/^\| \d+ \|.*$/gm) ?? [];
    expect(rows).toHaveLength(180);
    expect(rows[151]).toContain("`getApi`, as `application/json`");
  });
});

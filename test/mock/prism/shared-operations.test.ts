import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContract } from "../../../src/mock/prism/prepared-contract.ts";
import { loadPrism } from "../../../src/mock/prism/prism.ts";
import { startMock } from "../../../src/mock.ts";
import { createClient } from "../../support/client/clients.ts";
import { methodOf, samplesOf } from "../../support/contract/contract.ts";
import { copyOfRepository, prism } from "../../support/mock/run.ts";
import { run } from "../../support/package/run.ts";

const apis = ["teams", "qodex"] as const;

test.each(apis)(
  "mocks of one process share the operations of %s, and do not change them",
  async (api) => {
    const operations = await readContract(loadPrism(), api);
    expect(await readContract(loadPrism(), api)).toBe(operations);
    const before = JSON.stringify(operations);
    for (const options of [{ strict: true, dynamic: true, seed: 1 }, { stateful: true }]) {
      await using mock = await startMock({ apis: [api], listen: false, ...options });
      const client = createClient(api, {
        apiKey: "any",
        baseUrl: mock.urls[api] ?? "",
        fetch: mock.fetch,
        retry: false,
      });
      for (const sample of samplesOf(api)) {
        // A stateful mock does not know all the examples' ids.
        await methodOf(client, sample)(sample.inputs[0]?.[1]).catch(() => undefined);
      }
      expect(mock.requests()).toHaveLength(samplesOf(api).length);
    }
    expect(JSON.stringify(operations)).toBe(before);
  },
  120_000,
);

test("a mock that starts after the contract has changed uses the new one", async () => {
  const folder = copyOfRepository(...prism);
  const contract = join(folder, "generated/teams/openapi.yaml");
  const program = `
    import { readFileSync, writeFileSync } from "node:fs";
    import { startMock } from "./src/mock.ts";
    const path = "/v1/organizations/org_xxx/members";
    for (const name of ["Alice", "Ayesha"]) {
      const text = readFileSync("generated/teams/openapi.yaml", "utf8");
      writeFileSync("generated/teams/openapi.yaml", text.replaceAll(/\\bAlice\\b/g, name));
      const mock = await startMock({ apis: ["teams"], listen: false });
      const response = await mock.fetch(mock.urls.teams + path, {
        headers: { authorization: "Bearer any" },
      });
      console.log((await response.json()).members[0].name);
      await mock.stop();
    }`;
  writeFileSync(join(folder, "twice.ts"), program);
  expect(readFileSync(contract, "utf8")).toContain("Alice");
  const { stdout, output } = await run(process.execPath, ["twice.ts"], { cwd: folder });
  expect(stdout, output).toBe("Alice\nAyesha\n");
});

test("operations of a contract that changes while Prism reads it are not shared", async () => {
  const folder = copyOfRepository(...prism);
  const program = `
    import { readFileSync, writeFileSync } from "node:fs";
    import { readContract } from "./src/mock/prism/prepared-contract.ts";
    import { loadPrism } from "./src/mock/prism/prism.ts";
    const file = "generated/teams/openapi.yaml";
    const before = readFileSync(file, "utf8") + "# not prepared";
    const prism = loadPrism();
    const reading = {
      ...prism,
      readOperations(path) {
        writeFileSync(file, before.replaceAll(/\\bAlice\\b/g, "Ayesha"));
        return prism.readOperations(path);
      },
    };
    for (const one of [reading, prism]) {
      writeFileSync(file, before);
      console.log(JSON.stringify(await readContract(one, "teams")).includes("Ayesha"));
    }`;
  writeFileSync(join(folder, "changing.ts"), program);
  const { stdout, output } = await run(process.execPath, ["changing.ts"], { cwd: folder });
  expect(stdout, output).toBe("true\nfalse\n");
});

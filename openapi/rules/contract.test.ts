import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { redocly } from "./lib/testing.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const members = "openapi/teams/paths/members/members.yaml";

/** A copy of the contract and redocly.yaml that a test can damage and lint. */
function copyOfContract() {
  const folder = mkdtempSync(join(tmpdir(), "qodekit-contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ["openapi/teams", "openapi/rules", "redocly.yaml", "package.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  return {
    copy: (from: string, to: string) => cpSync(join(folder, from), join(folder, to)),
    damage(file: string, before: string, after: string): void {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes(before)) throw new Error(`${file} has no "${before}" to damage`);
      writeFileSync(join(folder, file), text.replace(before, after));
    },
    bundle: (to: string) => redocly(folder, "bundle", "teams", "--output", to),
    lint: () => redocly(folder, "lint", "teams", "--lint-config", "error"),
  };
}

describe.concurrent("the real command line", () => {
  test("passes the unchanged contract", async () => {
    const { code, output } = await copyOfContract().lint();
    expect(output).not.toMatch(/\b[1-9]\d* (error|warning)/);
    expect(code).toBe(0);
  });

  test("fails an x-pagination that points nowhere", async () => {
    const { damage, lint } = copyOfContract();
    damage(members, "response: /nextToken", "response: /meta/next");
    const { code, output } = await lint();
    expect(code).not.toBe(0);
    expect(output).toContain('listMembers: x-pagination: response "/meta/next" points nowhere');
    expect(output).toContain("qodekit/pagination-verified");
    expect(output).toContain(members);
  });

  test("fails a broken $ref", async () => {
    const { damage, lint } = copyOfContract();
    damage(members, "schemas/MemberPage.yaml", "schemas/Missing.yaml");
    const { code, output } = await lint();
    expect(code).not.toBe(0);
    expect(output).toMatch(/Can't resolve \$ref.*schemas\/Missing\.yaml/);
    expect(output).toContain(members);
  });

  test("fails a component copied to another file", async () => {
    const { copy, damage, lint } = copyOfContract();
    const folder = "openapi/teams/components/schemas";
    copy(`${folder}/Member.yaml`, `${folder}/Colleague.yaml`);
    damage(members, "schemas/MemberPage.yaml", "schemas/Colleague.yaml");
    const { code, output } = await lint();
    expect(code).not.toBe(0);
    expect(output).toMatch(/The schema (Member|Colleague) is a copy of (Member|Colleague)/);
  });

  test("fails an example with a misspelt property", async () => {
    const { damage, lint } = copyOfContract();
    damage(members, "name: Alice", "nmae: Alice");
    const { code, output } = await lint();
    expect(code).not.toBe(0);
    expect(output).toContain("no-invalid-media-type-examples");
    expect(output).toContain("nmae");
  });

  test("applies the same rules to a bundle", async () => {
    const { bundle, damage, lint } = copyOfContract();
    damage(members, "operationId: listMembers", "operationId: fetchMembers");
    expect((await bundle("bundle.yaml")).code).toBe(0);
    damage("redocly.yaml", "root: openapi/teams/openapi.yaml", "root: bundle.yaml");
    const { code, output } = await lint();
    expect(code).not.toBe(0);
    expect(output).toContain('"fetchMembers" starts with none of the verbs');
    expect(output).toContain("bundle.yaml:");
  });
});

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { breaks } from "../../../scripts/check-breaking.ts";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import { root } from "../../../scripts/lib/paths.ts";

const released = join(root, "generated", "teams", "openapi.yaml");
const folder = join(root, ".tmp", `breaking-${process.pid}`);

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether a changed contract of teams breaks its callers. */
function changed(name: string, change: (paths: Json) => void): Promise<boolean> {
  const { document } = Contract.read("teams");
  change(document["paths"] as Json);
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, stringify(document));
  return breaks(released, file);
}

const path = "/v1/organizations/{organization_id}/billing-groups";

test("the same contract breaks nobody", async () => {
  expect(await changed("same", () => {})).toBe(false);
});

test("a removed operation breaks its callers", async () => {
  const gone = changed("gone", (paths) => {
    delete paths[path];
  });
  expect(await gone).toBe(true);
});

test("a parameter that becomes required breaks callers who omit it", async () => {
  const stricter = changed("stricter", (paths) => {
    const { parameters } = (paths[path] as Json)["get"] as { parameters: Json[] };
    Object.assign(parameters[0] as Json, { required: true });
  });
  expect(await stricter).toBe(true);
});

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { apis, root } from "../../scripts/lib/paths.ts";
import { type Bundle, bundlers } from "../support/package/bundles.ts";
import { type InstalledPackage, installPackage } from "../support/package/installed.ts";
import { expectedFacts, serveReports } from "../support/server/report-server.ts";

/** The parts of a contract that its client carries: the lines or paths of its operations, and the hosts. */
const names = new Map(apis.map((api) => [api, namesOf(api)]));
const platforms = ["browser", "neutral"] as const;
const cases = Object.entries(bundlers).flatMap(([bundler, bundleWith]) =>
  platforms.flatMap((platform) => apis.map((api) => ({ bundler, bundleWith, platform, api }))),
);

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
  cpSync(join(root, "test/package/programs"), installed.project, { recursive: true });
});
afterAll(() => installed?.remove());

describe.each(cases)("$bundler for $platform, qodekit/$api", (each) => {
  const { bundler, bundleWith, platform, api } = each;
  let bundle: Bundle;
  const file = () => join(installed.project, `${api}-${bundler}-${platform}.mjs`);
  beforeAll(async () => {
    const entry = join(installed.project, `only-${api}.js`);
    writeFileSync(
      entry,
      `import * as module from "qodekit/${api}";
       import { report } from "./scenario.js";
       import { ${api} } from "./${api}.js";
       import { openapiFetch } from "qodekit/openapi-fetch";
       export const run = (base) => report(base, { ${api}: ${api}(module, openapiFetch) });`,
    );
    bundle = await bundleWith(entry, platform);
    writeFileSync(file(), bundle.code);
  });

  test("the bundle works", async () => {
    const server = await serveReports();
    const { run } = await import(pathToFileURL(file()).href);
    await run(server.url);
    expect(server.report?.facts).toEqual({ [api]: expectedFacts(true) });
  });

  test("it holds no byte of another API", () => {
    const own = names.get(api) ?? [];
    // Were they written in another way, the search for the others' would find nothing, ever.
    expect(own.filter((name) => !bundle.code.includes(name))).toEqual([]);
    for (const other of apis.filter((name) => name !== api)) {
      const foreign = names.get(other)?.filter((name) => !own.includes(name)) ?? [];
      expect(foreign.length).toBeGreaterThan(10);
      expect(foreign.filter((name) => bundle.code.includes(name))).toEqual([]);
      expect(bundle.modules.filter((name) => name.includes(`/${other}`))).toEqual([]);
    }
  });

  test("it holds nothing of the mock, and needs nothing of Node", () => {
    expect(bundle.modules.join()).toContain(`qodekit/dist/src/${api}.js`);
    expect(bundle.modules.filter((name) => /\/mock\/|prism|\/cli\./.test(name))).toEqual([]);
    expect(bundle.imports).toEqual([]);
    expect(bundle.code).not.toMatch(/["'`]node:|\brequire\(/);
  });
});

function namesOf(api: string): string[] {
  const generated = join(root, "generated", api);
  const { servers }: { readonly servers: readonly { readonly url: string }[] } = parse(
    readFileSync(join(generated, "openapi.yaml"), "utf8"),
  );
  const operations = readFileSync(join(generated, "operations.ts"), "utf8");
  const [, table = ""] = /unpack\(\n`([^`]+)`/.exec(operations) ?? [];
  // Other lines are too short to be unique.
  const lines = table.split("\n").filter((line) => line.includes("/"));
  // A small table is an object literal.
  const paths = [...operations.matchAll(/"path":"([^"]+)"/g)].map(([, path = ""]) => path);
  return [...new Set([...lines, ...paths, ...servers.map(({ url }) => url)])];
}

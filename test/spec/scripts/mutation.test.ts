import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import config from "../../mutation/vitest.config.ts";

// A path that no longer exists would silently drop its file from the run.
test("`npm run mutation` names files that exist", () => {
  const file = join(root, "test/mutation/stryker.config.json");
  const { mutate, vitest } = JSON.parse(readFileSync(file, "utf8"));
  expect(mutate.length).toBeGreaterThan(0);
  const paths = [...mutate, vitest.configFile];
  expect(paths.filter((path: string) => !existsSync(join(root, path)))).toEqual([]);
});

test("`npm run mutation` runs tests that exist", () => {
  // One pattern per name in braces; each must match.
  const patterns = (config.test?.include ?? []).flatMap((pattern) => {
    const [, before = pattern, names = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(pattern) ?? [];
    return names.split(",").map((name) => before + name + after);
  });
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((each) => globSync(each, { cwd: root }).length === 0)).toEqual([]);
});

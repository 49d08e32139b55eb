import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { brokenLinks } from "../../support/markdown.ts";

const folder = "docs/mock";
const pages = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => posix.join(folder, name.replaceAll("\\", "/")));

test("the links of the mock's pages point to files and headings of this repository", () => {
  const { broken, count } = brokenLinks(pages);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(8);
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";

const folder = join(root, "docs/mock");
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => join(folder, name));

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string): string[] =>
  [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

test("the links of the mock's pages lead to files and headings of this repository", () => {
  const broken: string[] = [];
  let count = 0;
  for (const page of pages) {
    const text = readFileSync(page, "utf8").replace(/^```.*?^```$/gms, "");
    for (const [link, path = "", anchor] of text.matchAll(
      /\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g,
    )) {
      count += 1;
      const target = path === "" ? page : join(dirname(page), path);
      const leads =
        existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor));
      if (!leads) broken.push(`${page}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(8);
});

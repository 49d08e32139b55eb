import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { brokenLinks } from "../support/markdown.ts";

const folder = "docs/guides";
const guides = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
const read = (page: string) => readFileSync(join(root, page), "utf8");
const linesOf = (page: string) => read(page).trimEnd().split("\n").length;

describe("README", () => {
  test("is short", () => expect(linesOf("README.md")).toBeLessThanOrEqual(150));

  test("links to every guide", () => {
    const text = read("README.md");
    expect(guides.filter((name) => !text.includes(`](${folder}/${name}`))).toEqual([]);
  });

  test("starts with the two commands for a clone", () => {
    const [first, second] = [...read("README.md").matchAll(/^```sh\n(.*?)^```$/gms)];
    expect([first?.[1], second?.[1]]).toEqual([
      "npm ci && npm start\n",
      "npm ci && npm run verify\n",
    ]);
  });
});

describe.each(guides.map((name) => `${folder}/${name}`))("%s", (page) => {
  test("has 40 to 150 lines, and starts with its purpose", () => {
    expect(linesOf(page)).toBeGreaterThanOrEqual(40);
    expect(linesOf(page)).toBeLessThanOrEqual(150);
    expect(read(page)).toMatch(/^# [^\n]+\n\n[A-Z`][^\n|#-]/);
  });
});

test("the links of README and guides resolve to files and headings of this repository", () => {
  const { broken, count } = brokenLinks([
    "README.md",
    ...guides.map((name) => `${folder}/${name}`),
  ]);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(60);
});

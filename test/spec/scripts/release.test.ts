import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { releaseProblems } from "../../../scripts/check-release.ts";
import { readHome } from "../../../scripts/lib/home.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { remove, temporary } from "../../support/package/packed.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) remove(folder);
});

const manifest = (homepage: string, url: string): string =>
  JSON.stringify({ version: "1.2.3", homepage, repository: { type: "git", url } });

/** A releasable project, with the files that a test changes. */
function project(changes: Record<string, string> = {}): string {
  const folder = temporary("release-");
  folders.push(folder);
  for (const name of [".changeset", ".github"]) mkdirSync(join(folder, name));
  const files = {
    "package.json": manifest("https://docs.example/", "git+https://forge.example/q.git"),
    "home.json": '{ "repository": "https://forge.example/q", "site": "https://docs.example/" }',
    "CHANGELOG.md": "# Changelog\n\n## 1.2.3\n\n- All.\n",
    ".changeset/README.md": "What this folder is.",
    ".github/CODEOWNERS": "* @forge/clients\n",
    ...changes,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("a release", () => {
  test("is published if everything is complete", () => {
    expect(releaseProblems("v1.2.3", project())).toEqual([]);
  });

  test.each<[string, string | undefined, Record<string, string>, RegExp]>([
    [
      "a tag of another version",
      "v1.2.4",
      {},
      /tag is v1\.2\.4; package\.json has version 1\.2\.3/,
    ],
    ["no tag", undefined, {}, /tag is missing/],
    [
      "no home",
      "v1.2.3",
      { "home.json": '{ "repository": null, "site": "https://docs.example/" }' },
      /`repository` is null\. Fill in/,
    ],
    [
      "no site",
      "v1.2.3",
      { "home.json": '{ "repository": "https://forge.example/q", "site": null }' },
      /`site` is null/,
    ],
    [
      "no entry in the changelog",
      "v1.2.3",
      { "CHANGELOG.md": "## 1.2.2\n" },
      /no section "## 1\.2\.3"/,
    ],
    [
      "entries that are in no version",
      "v1.2.3",
      { "CHANGELOG.md": "## Unreleased\n\n## 1.2.3\n" },
      /"Unreleased"\. Move its entries to "## 1\.2\.3"/,
    ],
    [
      "another repository in package.json",
      "v1.2.3",
      { "package.json": manifest("https://docs.example/", "https://forge.example/fork") },
      /`repository` must be that of home\.json, https:\/\/forge\.example\/q\./,
    ],
    [
      "no repository in package.json",
      "v1.2.3",
      { "package.json": '{ "version": "1.2.3", "homepage": "https://docs.example/" }' },
      /package\.json: `repository` must be/,
    ],
    [
      "another site in package.json",
      "v1.2.3",
      { "package.json": manifest("https://old.example/", "https://forge.example/q") },
      /`homepage` must be the site of home\.json/,
    ],
    [
      "the placeholder of the owners",
      "v1.2.3",
      { ".github/CODEOWNERS": "* @forge/clients\n/src/ @maintainers\n" },
      /\.github\/CODEOWNERS: `@maintainers` is a placeholder\. Name a team/,
    ],
    ["a pending changeset", "v1.2.3", { ".changeset/blue.md": "" }, /\.changeset\/blue\.md/],
  ])("fails with %s, and says what to do", (_, tag, changes, problem) => {
    const problems = releaseProblems(tag, project(changes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test("an invalid URL is rejected", () => {
    const folder = project({ "home.json": '{ "repository": "soon", "site": null }' });
    expect(() => readHome(folder)).toThrow(
      "home.json: `repository` must be null or an absolute URL.",
    );
  });

  test("names no repository while the project has no home", () => {
    const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const { repository, site } = readHome(root);
    expect("repository" in own || "bugs" in own).toBe(repository !== null);
    expect("homepage" in own).toBe(site !== null);
  });
});

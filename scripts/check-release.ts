import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readHome } from "./lib/home.ts";
import { root } from "./lib/paths.ts";

/**
 * The problems that block a release. Takes a second, so the release workflow runs it before the tests.
 *
 * @param tag the release tag, such as `v1.2.3`.
 */
export function releaseProblems(tag: string | undefined, folder: string = root): string[] {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const { version } = JSON.parse(read("package.json"));
  const home = readHome(folder);
  const problems: string[] = [];
  if (tag !== `v${version}`) {
    problems.push(`The tag is ${tag ?? "missing"}; package.json has version ${version}.`);
  }
  for (const name of ["repository", "site"] as const) {
    if (home[name] === null) {
      problems.push(`home.json: \`${name}\` is null. Fill in where the project lives in public.`);
    }
  }
  if (!read("CHANGELOG.md").split("\n").includes(`## ${version}`)) {
    problems.push(`CHANGELOG.md has no section "## ${version}". Run: npm run changeset -- version`);
  }
  const pending = readdirSync(join(folder, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  if (pending.length > 0) {
    problems.push(`Unreleased changesets: .changeset/${pending.join(", .changeset/")}.`);
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = releaseProblems(process.argv[2]);
  for (const problem of problems) console.error(`release: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`release: ${process.argv[2]} is ready to publish`);
}

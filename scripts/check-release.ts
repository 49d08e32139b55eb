import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments } from "./lib/arguments.ts";
import { readHome } from "./lib/home.ts";
import { root } from "./lib/paths.ts";

/** A repository's URL without the additions of npm: `git+https://forge.example/q.git`. */
const plainUrl = (url: unknown): string =>
  String(url)
    .replace(/^git\+/, "")
    .replace(/\.git$/, "");

/** Who reviews changes: a placeholder until the project has a home. */
const owners = ".github/CODEOWNERS";
const placeholder = "@maintainers";

/**
 * The problems that block a release. Takes a second, so the release workflow runs it before the tests.
 *
 * @param tag the release tag, such as `v1.2.3`.
 */
export function releaseProblems(tag: string | undefined, folder: string = root): string[] {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const { version, homepage, repository } = JSON.parse(read("package.json"));
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
  // npm publishes with provenance only if the repository is that of the workflow.
  if (home.repository !== null && plainUrl(repository?.url ?? repository) !== home.repository) {
    problems.push(`package.json: \`repository\` must be that of home.json, ${home.repository}.`);
  }
  if (home.site !== null && homepage !== home.site) {
    problems.push(`package.json: \`homepage\` must be the site of home.json, ${home.site}.`);
  }
  const hasOwners = existsSync(join(folder, owners));
  if (home.repository !== null && hasOwners && read(owners).split(/\s+/).includes(placeholder)) {
    problems.push(`${owners}: \`${placeholder}\` is a placeholder. Name a team of your forge.`);
  }
  const sections = read("CHANGELOG.md").split("\n");
  if (sections.includes("## Unreleased")) {
    problems.push(`CHANGELOG.md has a section "Unreleased". Move its entries to "## ${version}".`);
  } else if (!sections.includes(`## ${version}`)) {
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
  const [tag] = readArguments("release", {}, "<tag>").positionals;
  const problems = releaseProblems(tag);
  for (const problem of problems) console.error(`release: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`release: ${tag} is ready to publish`);
}

import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unreleased } from "./site/version.ts";

/** A build's name in the version switch, and the folder of its canonical links. */
export interface Release {
  name: string;
  folder: string;
  /** All folders that it is published to. */
  folders: string[];
}

/**
 * Maps a Git ref to its folders: a tag `v1.2.3` goes to `v1.2/` and `latest/`, any other ref to `next/`.
 *
 * @example releaseOf("v1.2.3").folders // ["v1.2", "latest"]
 */
export function releaseOf(ref: string): Release {
  const minor = /^v(\d+\.\d+)\.\d+$/.exec(ref)?.[1];
  if (minor === undefined) return { name: unreleased, folder: unreleased, folders: [unreleased] };
  return { name: `v${minor}`, folder: "latest", folders: [`v${minor}`, "latest"] };
}

/** `next` first, then `v1.10` before `v1.9`. */
const byVersion = (a: string, b: string): number => {
  const numbers = (name: string) =>
    name === unreleased ? [Infinity, 0] : name.slice(1).split(".").map(Number);
  const [[majorA = 0, minorA = 0], [majorB = 0, minorB = 0]] = [numbers(a), numbers(b)];
  return majorB - majorA || minorB - minorA;
};

/** The front page: redirects from the root of the published site. */
const front = (folder: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>qodekit</title>
<meta name="description" content="The reference of qodekit.">
<meta http-equiv="refresh" content="0; url=${folder}/index.html">
<p><a href="${folder}/index.html">The reference of qodekit</a></p>
</html>
`;

/**
 * Adds a build to the published versions: its folders, `versions.json` for the version switch, and a
 * front page that redirects to the newest release.
 */
export function publish(built: string, published: string, ref: string): string[] {
  for (const folder of releaseOf(ref).folders) {
    rmSync(join(published, folder), { recursive: true, force: true });
    cpSync(built, join(published, folder), { recursive: true });
  }
  const names = readdirSync(published).filter((name) => /^(?:next|v\d+\.\d+)$/.test(name));
  const versions = names.sort(byVersion);
  writeFileSync(join(published, "versions.json"), `${JSON.stringify(versions)}\n`);
  const first = existsSync(join(published, "latest")) ? "latest" : unreleased;
  writeFileSync(join(published, "index.html"), front(first));
  cpSync(join(published, first, "404.html"), join(published, "404.html"));
  // Keeps the host from dropping folders that start with an underscore.
  writeFileSync(join(published, ".nojekyll"), "");
  return versions;
}

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { families, root } from "./lib/paths.ts";
import { redocly, runNode } from "./lib/run.ts";

/** Compares each bundle with that of the last release; a change that breaks callers is an error. */
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

function lastRelease(): string | undefined {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", "v*").trim();
  } catch {
    return undefined;
  }
}

function releasedBundle(tag: string, family: string): string | undefined {
  try {
    return git("show", `${tag}:generated/${family}/openapi.yaml`);
  } catch {
    return undefined;
  }
}

const tag = lastRelease();
for (const family of families) {
  const released = tag && releasedBundle(tag, family);
  if (!released) {
    console.log(`check:breaking: ${family}: nothing is released yet to compare with`);
    continue;
  }
  const base = join(".tmp", `${family}-${tag}.yaml`);
  mkdirSync(join(root, ".tmp"), { recursive: true });
  writeFileSync(join(root, base), released);
  const args = redocly(
    "diff",
    base,
    join("generated", family, "openapi.yaml"),
    "--fail-on",
    "major",
  );
  const { code } = await runNode(args);
  console.log(
    `check:breaking: ${family}: ${code === 0 ? "nothing breaks" : "breaks"} callers of ${tag}`,
  );
  if (code !== 0) process.exitCode = 1;
}

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments } from "./lib/arguments.ts";
import { apis, root } from "./lib/paths.ts";
import { redocly, runNode } from "./lib/run.ts";

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

function lastRelease(): string | undefined {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", "v*").trim();
  } catch {
    return undefined;
  }
}

function releasedBundle(tag: string, api: string): string | undefined {
  try {
    return git("show", `${tag}:generated/${api}/openapi.yaml`);
  } catch {
    return undefined;
  }
}

/**
 * Compares two contracts; a change that breaks callers of the first one is an error. The rules of
 * redocly.yaml apply to lint: without its own rules, the command finds nothing and passes.
 *
 * @returns whether callers break.
 */
export async function breaks(base: string, revision: string): Promise<boolean> {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const config = join(root, ".tmp", `diff-${process.pid}.yaml`);
  writeFileSync(config, "extends: [diff-recommended]\n");
  try {
    const args = redocly("diff", base, revision, "--fail-on", "major", "--config", config);
    const { code, output } = await runNode(args, { quiet: true });
    if (/No diff rules are on/.test(output)) throw new Error(`Nothing was compared:\n${output}`);
    if (code !== 0) console.log(output);
    return code !== 0;
  } finally {
    rmSync(config, { force: true });
  }
}

async function checkAll(): Promise<void> {
  const tag = lastRelease();
  for (const api of apis) {
    const released = tag && releasedBundle(tag, api);
    if (!released) {
      console.log(`check:breaking: ${api}: there is no release to compare with`);
      continue;
    }
    const base = join(root, ".tmp", `${api}-${tag}.yaml`);
    mkdirSync(join(root, ".tmp"), { recursive: true });
    writeFileSync(base, released);
    const broken = await breaks(base, join(root, "generated", api, "openapi.yaml"));
    console.log(
      `check:breaking: ${api}: ${broken ? "callers break" : "no caller breaks"} since ${tag}`,
    );
    if (broken) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  readArguments("check:breaking", {});
  await checkAll();
}

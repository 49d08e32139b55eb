import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { bundlers } from "../support/package/bundles.ts";
import { type InstalledPackage, installPackage } from "../support/package/installed.ts";
import { run } from "../support/package/run.ts";
import { installRuntimes, type Runtimes } from "../support/package/runtimes.ts";
import { runWorker } from "../support/package/workerd.ts";
import { launchChromium, skipWithoutChromium } from "../support/server/chromium.ts";
import { openInFirefox, skipWithoutFirefox } from "../support/server/firefox.ts";
import { expectedFacts, type ReportServer, serveReports } from "../support/server/report-server.ts";

let installed: InstalledPackage;
let runtimes: Runtimes;
beforeAll(async () => {
  installed = await installPackage();
  cpSync(join(root, "test/package/programs"), installed.project, { recursive: true });
  runtimes = installRuntimes();
}, 600_000);
afterAll(() => installed?.remove());

/** Every run of the scenario must report the same facts. */
function expectFacts({ report }: ReportServer, output: string, namesCause = true): void {
  const facts = expectedFacts(namesCause);
  expect(report?.facts, output).toEqual({ teams: facts, qodex: facts });
}

/** Starts each program with the minimum of permissions. */
const args: Readonly<Record<string, readonly string[]>> = {
  Deno: [
    "run",
    "--no-prompt",
    "--node-modules-dir=manual",
    "--allow-read=.",
    "--allow-net=127.0.0.1",
  ],
  Bun: ["--no-install", "run"],
};

test.for(["Node 20.19", "Node 20", "Node 22", "Node 24", "Node 26", "Deno", "Bun"])(
  "%s imports and requires it",
  async (name, { skip }) => {
    const program = runtimes.find(name);
    if (typeof program === "string") return skip(program);
    const version = `${name.split(" ")[0]} ${program.version}`;
    expect(version.startsWith(name)).toBe(true);
    const mains = ["main.mjs", "main.cjs"].map(async (main) => {
      const server = await serveReports();
      const { code, output } = await run(
        program.path,
        [...(args[name] ?? []), main, server.url],
        // Deno writes a cache, and checks for newer versions.
        { cwd: installed.project, env: { DENO_DIR: installed.project, DENO_NO_UPDATE_CHECK: "1" } },
      );
      expect(code, `${main}: ${output}`).toBe(0);
      expectFacts(server, output);
      expect(server.report?.runtime.name).toBe(version);
    });
    await Promise.all(mains);
  },
);

/** Bundles a program, which cannot resolve packages where it runs. */
async function bundled(program: string): Promise<string> {
  return (await bundlers.esbuild(join(installed.project, program), "browser")).code;
}

test("workerd, without Node's modules and globals", async ({ skip }) => {
  const program = runtimes.find("workerd");
  if (typeof program === "string") return skip(program);
  const server = await serveReports();
  writeFileSync(join(installed.project, "bundled-worker.js"), await bundled("worker.js"));
  const { path } = program;
  const ran = await runWorker(path, installed.project, "bundled-worker.js", server.url);
  expect(ran.code, ran.output).toBe(0);
  expectFacts(server, ran.output, false);
  expect(server.report?.runtime).toEqual({ name: "Cloudflare-Workers", hasNodeGlobals: false });
});

test.skipIf(skipWithoutChromium)("Chromium, headless", async () => {
  const files = {
    "/": { type: "text/html", text: "<!doctype html><title>A page</title>" },
    "/bundled.js": { type: "text/javascript", text: await bundled("bundled.js") },
  };
  const server = await serveReports(files);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    // As a string, because vitest rewrites imports in functions.
    await page.evaluate('import("/bundled.js").then(({ run }) => run(location.origin))');
  } finally {
    await browser.close();
  }
  expectFacts(server, "", false);
  const { name, hasNodeGlobals } = server.report?.runtime ?? {};
  expect([name, hasNodeGlobals]).toEqual([expect.stringMatching(/ (Headless)?Chrome\//), false]);
});

test.skipIf(skipWithoutFirefox)("Firefox, headless", async () => {
  const page = `<!doctype html><title>A page</title><script type="module">
    import { run } from "/bundled.js";
    run(location.origin);
  </script>`;
  const server = await serveReports({
    "/": { type: "text/html", text: page },
    "/bundled.js": { type: "text/javascript", text: await bundled("bundled.js") },
  });
  await openInFirefox(server.url, () =>
    vi.waitFor(() => expect(server.report).toBeDefined(), { timeout: 50_000, interval: 50 }),
  );
  expectFacts(server, "", false);
  const { name, hasNodeGlobals } = server.report?.runtime ?? {};
  expect([name, hasNodeGlobals]).toEqual([expect.stringMatching(/ Firefox\//), false]);
});

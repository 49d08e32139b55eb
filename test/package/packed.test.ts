import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { families, root } from "../../scripts/lib/paths.ts";
import { installDependencies, remove, stage } from "../support/packed.ts";
import { machineNode, run, versionOf } from "../support/run.ts";

// Not below the repository: Node would find the repository's Prism.
const folder = mkdtempSync(join(tmpdir(), "qodekit-package-"));
const staged = join(folder, "staged");
const project = join(folder, "project");
const installed = join(project, "node_modules/qodekit");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
let files: string[] = [];

/** Packs the package and unpacks it as npm would, without asking any registry. */
beforeAll(async () => {
  mkdirSync(staged, { recursive: true });
  mkdirSync(installed, { recursive: true });
  await stage(staged);
  // Whatever else lies in the repository must stay out.
  const others = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const name of [...others.map((entry) => entry.name), "dist/docs", "dist/extra"]) {
    mkdirSync(join(staged, name), { recursive: true });
    writeFileSync(join(staged, name, "decoy.txt"), "Not to be packed.");
  }
  const npm = process.env["npm_execpath"];
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const packed = npm
    ? await run(process.execPath, [npm, ...args], { cwd: staged })
    : await run("npm", args, { cwd: staged });
  expect(packed.code, packed.output).toBe(0);
  const [name] = readdirSync(folder).filter((entry) => entry.endsWith(".tgz"));
  const tar = ["-xzf", join(folder, name ?? ""), "-C", installed, "--strip-components=1"];
  expect((await run("tar", tar)).code).toBe(0);
  files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
    .sort();
  installDependencies(project);
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(() => remove(folder));

describe("the tarball", () => {
  test("holds the compiled sources, the bundles and the papers, and nothing else", () => {
    const kinds = files.map((file) =>
      file
        .replace(/^dist\/src\/(mock\/(layers\/)?)?[\w-]+\.(js|d\.ts)$/, "source")
        .replace(/^dist\/generated\/\w+\/(operations|types)\.(js|d\.ts)$/, "generated")
        .replace(/^dist\/generated\/\w+\/openapi\.yaml$/, "bundle"),
    );
    const papers = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
    expect([...new Set(kinds)].sort()).toEqual(
      [
        ...papers.filter((name) => existsSync(join(root, name))),
        "bundle",
        "generated",
        "source",
      ].sort(),
    );
    expect(kinds.filter((kind) => kind === "bundle")).toHaveLength(families.length);
  });

  test("has a declaration for every module, and no map that leads nowhere", () => {
    const modules = files.filter((file) => file.endsWith(".js"));
    expect(modules.length).toBeGreaterThan(20);
    for (const module of modules) expect(files).toContain(module.replace(/\.js$/, ".d.ts"));
    for (const file of files) {
      const text = readFileSync(join(installed, file), "utf8");
      for (const [, map] of text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)) {
        expect(files).toContain(join(file, "..", map ?? ""));
      }
    }
  });

  test("has imports that lead into it or to its dependencies", () => {
    const known = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ];
    for (const file of files.filter((name) => /\.(js|d\.ts)$/.test(name))) {
      const text = readFileSync(join(installed, file), "utf8").replace(/^\s*(\/?\*|\/\/).*$/gm, "");
      for (const [, target = ""] of text.matchAll(/(?:from|import)\s*\(?"([^"]+)"/g)) {
        if (target.startsWith(".")) {
          const module = join(file, "..", target).replace(/\.ts$/, ".js");
          expect(files, `${file} imports ${target}`).toContain(module);
          // Declarations keep `.ts`, which TypeScript understands as their neighbour's `.d.ts`.
          expect(target, file).toMatch(/\.d\.ts$/.test(file) ? /\.ts$/ : /\.js$/);
        } else if (!target.startsWith("node:")) expect(known, file).toContain(target);
      }
    }
  });

  test("names no folder of the machine that made it", () => {
    for (const file of files) {
      const text = readFileSync(join(installed, file), "utf8");
      expect(text.includes(root), file).toBe(false);
      expect(text, file).not.toMatch(/\/work\/|\/shared\/|\/home\/\w+\//);
    }
  });

  test("has every file that package.json promises", () => {
    const targets = [
      ...Object.values(manifest.bin),
      ...Object.values(manifest.exports).flatMap((entry) => Object.values(Object(entry))),
    ].filter((target) => typeof target === "string" && target.length > 1) as string[];
    expect(targets.length).toBeGreaterThanOrEqual(7);
    for (const target of targets) expect(files).toContain(target.replace(/^\.\//, ""));
    expect(manifest.scripts.prepack).toBe("npm run build");
  });
});

const script = `
import { ApiError, isApiError, tokenBucket } from "qodekit";
import { createTeams, isApiError as guard, UsageError } from "qodekit/teams";
import { MockError, startMock } from "qodekit/mock";

const sent = [];
const teams = createTeams({
  apiKey: "key",
  organizationId: "org_xxx",
  limiter: tokenBucket({ requests: 10, interval: 1000 }),
  fetch: async (url) => {
    sent.push(url);
    return sent.length < 3
      ? Response.json({ members: [{ id: "m" + sent.length }], nextToken: sent.length < 2 ? "t" : "" })
      : Response.json({ code: "NotFound", requestId: "r" }, { status: 404 });
  },
});
const ids = (await teams.members.list().toArray({ limit: 9 })).map((member) => member.id);
const error = await teams.members.get({ member_id: "m" }).catch((reason) => reason);
const refused = await teams.members.get({ member_id: ".." }).catch((reason) => reason);
const mock = await startMock({ port: 0 }).catch((reason) => reason);
console.log(JSON.stringify({
  ids,
  urls: sent.map((url) => new URL(url).pathname),
  error: [error instanceof ApiError, isApiError(error), guard(error, "getMember"), error.message],
  refused: refused instanceof UsageError,
  mock: [mock instanceof MockError, mock.code, mock.message],
}));
`;

describe.each([
  ["the pinned Node", process.execPath],
  ["the machine's own Node", machineNode()],
])("installed, on %s", (_, node) => {
  test("it works as ES modules, and the mock says what it lacks", async () => {
    const file = join(folder, "project/script.mjs");
    writeFileSync(file, script);
    const { output, stdout } = await run(node, [file], { cwd: "/" });
    expect(stdout, output).toMatch(/^\{/);
    const members = "/v1/organizations/org_xxx/members";
    expect(JSON.parse(stdout)).toEqual({
      ids: ["m1", "m2"],
      urls: [members, members, `${members}/m`],
      error: [
        true,
        true,
        true,
        expect.stringContaining("(getMember) failed: 404 Not Found [NotFound] · request r"),
      ],
      refused: true,
      mock: [
        true,
        "prism-missing",
        expect.stringMatching(
          /@stoplight\/prism-http.*npm install --save-dev @stoplight\/prism-http/,
        ),
      ],
    });
  });

  test("it can be required where Node can require ES modules", async ({ skip }) => {
    const [major, minor] = await versionOf(node);
    const requiresModules =
      major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
    skip(!requiresModules, `Node ${major}.${minor} cannot require ES modules`);
    const file = join(folder, "project/script.cjs");
    writeFileSync(
      file,
      `const { createTeams } = require("qodekit/teams");
       const { ApiError } = require("qodekit");
       const { startMock } = require("qodekit/mock");
       console.log([createTeams, ApiError, startMock].map((value) => typeof value).join());`,
    );
    const { stdout, output } = await run(node, [file]);
    expect(stdout.trim(), output).toBe("function,function,function");
  });

  test("the command tells its usage and its version", async () => {
    const bin = join(installed, manifest.bin.qodekit);
    expect(readFileSync(bin, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const help = await run(node, [bin, "--help"]);
    expect(help).toMatchObject({ code: 0 });
    expect(help.stdout).toMatch(/^Usage: qodekit <command>/);
    expect((await run(node, [bin, "--version"])).stdout.trim()).toBe(manifest.version);
    const unknown = await run(node, [bin, "no-such-command"]);
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.output).toContain("no-such-command");
  });
});

describe("bundled, a family's client", () => {
  test.each(families)(
    "qodekit/%s holds nothing of the mock and of other families",
    async (family) => {
      const { metafile } = await build({
        stdin: { contents: `export * from "qodekit/${family}";`, resolveDir: project },
        bundle: true,
        format: "esm",
        platform: "browser",
        metafile: true,
        write: false,
        logLevel: "silent",
      });
      const inputs = Object.keys(metafile.inputs).filter((name) => name !== "<stdin>");
      const inside = inputs.map((name) => name.replace(/^.*\/node_modules\//, ""));
      expect(inside).toContain(`qodekit/dist/generated/${family}/operations.js`);
      expect(inside.filter((name) => /\/mock\/|prism|\/cli\./.test(name))).toEqual([]);
      for (const other of families.filter((name) => name !== family)) {
        expect(inside.filter((name) => name.includes(`/${other}/`))).toEqual([]);
      }
      const packages = new Set(inside.map((name) => name.split("/")[0]));
      expect([...packages].sort()).toEqual(["openapi-fetch", "qodekit"]);
    },
  );
});

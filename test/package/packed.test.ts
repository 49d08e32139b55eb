import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis, root } from "../../scripts/lib/paths.ts";
import { assetOf as assetOfSource } from "../../src/mock/page/assets.ts";
import { brokenLinks } from "../support/markdown.ts";
import { type InstalledPackage, installPackage } from "../support/package/installed.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
let installed: InstalledPackage;
/** By path in the package, with `/`. */
let files: string[] = [];

beforeAll(async () => {
  installed = await installPackage();
  files = readdirSync(installed.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installed.folder, join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll(sep, "/"))
    .sort();
});
afterAll(() => installed?.remove());

describe("the tarball", () => {
  test("holds the compiled sources, the bundles and the papers, and nothing else", () => {
    const kinds = files.map((file) =>
      file
        .replace(/^dist\/src\/mock\/page\/([\w]+\.(css|svg)|live\.js)$/, "mock page")
        .replace(/^dist\/src\/([\w-]+\/)*[\w-]+\.(js|d\.ts)$/, "source")
        .replace(
          /^dist\/generated\/\w+\/(operations|paths|types|response-schemas)\.(js|d\.ts)$/,
          "generated",
        )
        .replace(/^dist\/generated\/\w+\/openapi(\.yaml|-3\.0\.json)$/, "bundle")
        .replace(/^dist\/generated\/\w+\/mock-operations\.json\.br$/, "prepared")
        .replace(/^dist\/src\/([\w-]+\/)*[\w-]+\.js\.map$/, "source map")
        .replace(/^dist\/reference\/(\w+\/\w+\.md|index\.json|search\.js)$/, "reference")
        .replace(/^docs\/(guides|mock|reference\/\w+)\/[\w-]+\.(md|svg)$/, "guide")
        .replace(/^docs\/examples\/[\w-]+\.(md|ts|csv)$/, "example")
        .replace(/^src\/mock\/docker\/(Dockerfile|compose\.yaml)$/, "image"),
    );
    const papers = ["CHANGELOG.md", "LICENSE", "README.md", "llms.txt", "package.json"];
    expect([...new Set(kinds)].sort()).toEqual(
      [
        ...papers.filter((name) => existsSync(join(root, name))),
        "bundle",
        "example",
        "generated",
        "guide",
        "image",
        "mock page",
        "prepared",
        "reference",
        "source",
        "source map",
      ].sort(),
    );
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count("bundle"), count("prepared")]).toEqual([2 * apis.length, apis.length]);
  });

  test("has the files of the mock's page where the compiled module looks for them", async () => {
    const module = pathToFileURL(join(installed.folder, "dist/src/mock/page/assets.js")).href;
    const { assetOf } = (await import(module)) as typeof import("../../src/mock/page/assets.ts");
    for (const name of ["style.css", "live.js", "icon.svg"]) {
      expect(assetOf(name), name).toEqual(assetOfSource(name));
      expect(assetOf(name)?.text.length, name).toBeGreaterThan(100);
    }
  });

  test("has a declaration for every module, and no map that leads nowhere", () => {
    // Nobody imports the script of the mock's page and the search of the reference.
    const scripts = ["dist/src/mock/page/live.js", "dist/reference/search.js"];
    const modules = files.filter((file) => file.endsWith(".js") && !scripts.includes(file));
    expect(modules.length).toBeGreaterThan(20);
    for (const module of modules) expect(files).toContain(module.replace(/\.js$/, ".d.ts"));
    for (const file of files) {
      const text = readFileSync(join(installed.folder, file), "utf8");
      for (const [, map] of text.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)) {
        expect(files).toContain(posix.join(file, "..", map ?? ""));
      }
    }
  });

  test("has the client's TypeScript in its source maps, for stepping in", () => {
    const module = join(installed.folder, "dist/src/transport/send.js");
    const [, name = ""] = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(module, "utf8")) ?? [];
    const map = JSON.parse(readFileSync(join(module, "..", name), "utf8"));
    expect(map.sourcesContent).toEqual([
      readFileSync(join(root, "src/transport/send.ts"), "utf8").replaceAll("\r\n", "\n"),
    ]);
  });

  test("has links that lead to its own files and headings", () => {
    const pages = files.filter((file) => /\.(md|txt)$/.test(file));
    const { broken, count } = brokenLinks(pages, installed.folder);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  test("is at most 1.5 MB, 7 MB when it is installed; what is prepared for the mock 1 MB", () => {
    expect(statSync(installed.tarball).size).toBeLessThanOrEqual(1_500_000);
    const sizeOf = (names: readonly string[]) =>
      names.reduce((sum, name) => sum + statSync(join(installed.folder, name)).size, 0);
    expect(sizeOf(files)).toBeLessThanOrEqual(7_000_000);
    const prepared = files.filter((name) => /mock-operations/.test(name));
    expect(prepared).toHaveLength(apis.length);
    expect(sizeOf(prepared)).toBeLessThanOrEqual(1_000_000);
  });

  test("has imports that lead into it or to its dependencies", () => {
    const known = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ];
    for (const file of files.filter((name) => /\.(js|d\.ts)$/.test(name))) {
      const text = readFileSync(join(installed.folder, file), "utf8").replace(
        /^\s*(\/?\*|\/\/).*$/gm,
        "",
      );
      for (const [, target = ""] of text.matchAll(/(?<![\w"])(?:from|import)\s*\(?"([^"]+)"/g)) {
        if (target.startsWith(".")) {
          const module = posix.join(file, "..", target).replace(/\.ts$/, ".js");
          expect(files, `${file} imports ${target}`).toContain(module);
          // Declarations keep `.ts`, which TypeScript understands as their neighbour's `.d.ts`.
          expect(target, file).toMatch(/\.d\.ts$/.test(file) ? /\.ts$/ : /\.js$/);
        } else if (!target.startsWith("node:")) expect(known, file).toContain(target);
      }
    }
  });

  test("names no folder of the machine that made it", () => {
    for (const file of files) {
      const text = readFileSync(join(installed.folder, file), "utf8");
      expect(text.includes(root), file).toBe(false);
      expect(text, file).not.toMatch(/\/work\/|(?<!\.)\/shared\/|\/home\/\w+\//);
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

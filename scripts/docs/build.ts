import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Contract } from "../generate/contract.ts";
import { apis as allApis, root } from "../lib/paths.ts";
import { browserAssets } from "./browser-assets.ts";
import { readApi } from "./contract/api.ts";
import { loadHighlighter } from "./markdown/highlight.ts";
import { buildOnePage } from "./one-page.ts";
import { llmsFull, llmsIndex } from "./plain/llms.ts";
import { searchIndex } from "./search/index-file.ts";
import { assets } from "./site/assets.ts";
import { collectPages } from "./site/collect.ts";
import { relativeLink } from "./site/links.ts";
import { renderPage } from "./site/render.tsx";
import { notFoundPath, Site, type SiteOptions } from "./site/site.ts";
import { unreleased } from "./site/version.ts";

/** Options of a build of the reference. */
export interface BuildOptions extends Partial<SiteOptions> {
  /** The output folder, relative to the repository's root. */
  into: string;
  /** Whether to build the one-page files, which takes most of the time. Default: true. */
  onePage?: boolean;
  /** The APIs to show. Default: those of `generated/`. */
  contracts?: readonly [id: string, contract: Contract][];
}

/** The result of a build. */
export interface BuildResult {
  site: Site;
  /** The number of pages. */
  pages: number;
}

/** Builds the whole reference. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const target = resolve(root, options.into);
  // A rebuild keeps the one-page files, because it does not build them.
  if (options.onePage !== false) rmSync(target, { recursive: true, force: true });
  const contracts = options.contracts ?? allApis.map((id) => [id, Contract.read(id)] as const);
  const apis = contracts.map(([id, contract]) => readApi(id, contract));
  // Redocly runs in parallel.
  const onePages =
    options.onePage === false ? [] : apis.map((api) => buildOnePage(api, join(target, api.id)));
  const site = new Site(apis, {
    home: options.home,
    source: options.source,
    version: options.version ?? unreleased,
    base: options.base ?? "/",
    published: options.published,
  });
  await loadHighlighter();
  for (const api of apis) site.reserve(`${api.id}/openapi.yaml`, `${api.id}/one-page.html`);
  site.reserve(...Object.values(assets), "llms.txt", "llms-full.txt");
  const { assets: files } = collectPages(site);
  for (const { path, file } of files) site.addFile(path, readFileSync(join(root, file)));
  writePages(site, target);
  await writeRest(site, target);
  await Promise.all(onePages);
  return { site, pages: site.pages.length };
}

function write(target: string, path: string, content: string | Uint8Array): void {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function writePages(site: Site, target: string): void {
  for (const page of site.pages) {
    const html = renderPage(site, page);
    write(target, page.path === notFoundPath ? page.path : `${page.path}index.html`, html);
    const link = (to: string) => relativeLink(page.path, to);
    if (page.markdown) write(target, `${page.path}index.md`, page.markdown(link));
  }
}

async function writeRest(site: Site, target: string): Promise<void> {
  for (const [path, content] of site.files) write(target, path, content);
  for (const api of site.apis) {
    mkdirSync(join(target, api.id), { recursive: true });
    copyFileSync(
      join(root, "generated", api.id, "openapi.yaml"),
      join(target, api.id, "openapi.yaml"),
    );
  }
  for (const [path, content] of await browserAssets()) write(target, path, content);
  const records = site.pages.flatMap((page) => page.records);
  write(target, assets.index, searchIndex(records));
  write(target, "llms.txt", llmsIndex(site));
  write(target, "llms-full.txt", llmsFull(site));
  const { home } = site.options;
  write(
    target,
    "robots.txt",
    `User-agent: *\nAllow: /\n${home ? `Sitemap: ${new URL("sitemap.xml", home).href}\n` : ""}`,
  );
  if (home) write(target, "sitemap.xml", sitemap(site, home));
}

function sitemap(site: Site, home: string): string {
  const rows = site.pages
    .filter(({ path }) => path !== notFoundPath)
    .map(
      ({ path }) => `  <url><loc>${new URL(path, home).href.replaceAll("&", "&amp;")}</loc></url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</urlset>\n`;
}

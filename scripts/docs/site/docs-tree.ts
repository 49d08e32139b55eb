import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../../lib/paths.ts";
import { titleOf } from "../markdown/outline.ts";

/** A Markdown file of the repository that becomes a page. */
export interface DocFile {
  /** Relative to the repository's root, with slashes. */
  file: string;
  /** The page's path: `client/errors/`. */
  path: string;
  text: string;
  /** Its first heading, unless two pages would have the same one. */
  title: string;
}

/** Another file in `docs/` that pages link to, such as a Compose file. */
export interface DocAsset {
  file: string;
  path: string;
}

/** Drops the leading comment, which says how the file was generated. */
const withoutComment = (text: string): string => text.replace(/^<!--[\s\S]*?-->\s*/, "");

/** Reads a file as a page; `title` replaces its first heading. */
export function readDoc(file: string, path: string, title?: string): DocFile {
  const text = withoutComment(readFileSync(join(root, file), "utf8"));
  return { file, path, text, title: title ?? titleOf(text) };
}

/**
 * Reads the Markdown files below a folder as pages: those of `order` first, the others by name.
 * `README.md` is the folder's page.
 */
export function docsBelow(
  folder: string,
  path: string,
  order: readonly string[] = [],
): { pages: DocFile[]; assets: DocAsset[] } {
  const pages: DocFile[] = [];
  const assets: DocAsset[] = [];
  if (!existsSync(join(root, folder))) return { pages, assets };
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const file = posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === "node_modules") continue;
      const inner = docsBelow(file, `${path}${slugOf(entry.name)}/`);
      pages.push(...inner.pages);
      assets.push(...inner.assets);
    } else if (entry.name.endsWith(".md")) {
      const slug = slugOf(entry.name.replace(/\.md$/, ""));
      pages.push(readDoc(file, slug === "readme" ? path : `${path}${slug}/`));
    } else assets.push({ file, path: `${path}${entry.name}` });
  }
  const place = (doc: DocFile) => {
    const slug = doc.path.slice(path.length).replace(/\/$/, "");
    const at = order.indexOf(slug.split("/")[0] ?? "");
    return slug === "" ? -1 : at < 0 ? order.length : at;
  };
  pages.sort((a, b) => place(a) - place(b) || a.path.localeCompare(b.path));
  return { pages, assets };
}

const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

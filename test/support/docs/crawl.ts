import { posix } from "node:path";

/** A link of a page as written. */
export interface Link {
  from: string;
  href: string;
}

/** The URLs in a page: links, styles, scripts, images. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|script|img|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, href = ""]) => href.replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
  );

/** The anchors of a page. */
export const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));

/** The URLs in a page's Markdown, except in code. */
const markdownLinksOf = (text: string): string[] =>
  [
    ...text
      .replace(/^```.*?^```$/gms, "")
      .replace(/`[^`\n]*`/g, "")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, href = ""]) => href);

/**
 * The broken links: a missing file, or a missing anchor in it. `files` has every file of the site, HTML
 * and Markdown with their text. Links to other hosts are not followed.
 *
 * @param base the prefix of links in `404.html`, which a server sends for any URL.
 */
export function brokenLinks(files: ReadonlyMap<string, string | undefined>, base = "/"): Link[] {
  const anchors = new Map<string, Set<string>>();
  const broken: Link[] = [];
  for (const [from, text] of files) {
    if (text === undefined) continue;
    const isHtml = from.endsWith(".html");
    for (const href of isHtml ? linksOf(text) : markdownLinksOf(text)) {
      if (/^[a-z]+:/i.test(href)) continue;
      const [path = "", hash] = href.split("#") as [string, string?];
      const file = fileOf(from, path, base);
      const target = files.get(file);
      if (!files.has(file)) broken.push({ from, href });
      // Forges and viewers create the anchors of Markdown.
      else if (isHtml && hash !== undefined && hash !== "" && target !== undefined) {
        const known = anchors.get(file) ?? anchorsOf(target);
        anchors.set(file, known);
        if (!known.has(decodeURIComponent(hash))) broken.push({ from, href });
      }
    }
  }
  return broken;
}

/** The file of a link; the link itself if the page may not have such a link. */
function fileOf(from: string, path: string, base: string): string {
  if (path === "") return from;
  const isAnywhere = from === "404.html";
  if (isAnywhere !== path.startsWith("/")) return path;
  if (isAnywhere) return path.startsWith(base) ? decodeURIComponent(path.slice(base.length)) : path;
  return posix.join(posix.dirname(from), decodeURIComponent(path));
}

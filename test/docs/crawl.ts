import { posix } from "node:path";

/** A link of a page, as it is written. */
export interface Link {
  from: string;
  href: string;
}

/** The addresses in a page: links, styles, scripts, pictures. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<(?:a|link|script|img|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(
    ([, href = ""]) => href.replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
  );

/** The anchors of a page. */
export const anchorsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));

/**
 * The links that lead nowhere: no file, or no such anchor in it. `files` has every file of the site,
 * HTML with its text. Links to other hosts are not followed.
 */
export function brokenLinks(files: ReadonlyMap<string, string | undefined>): Link[] {
  const anchors = new Map<string, Set<string>>();
  const broken: Link[] = [];
  for (const [from, html] of files) {
    if (html === undefined) continue;
    for (const href of linksOf(html)) {
      if (/^(?:[a-z]+:|\/)/i.test(href)) continue;
      const [path = "", hash] = href.split("#") as [string, string?];
      const file = path === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
      const target = files.get(file);
      if (!files.has(file)) broken.push({ from, href });
      else if (hash !== undefined && hash !== "" && target !== undefined) {
        const known = anchors.get(file) ?? anchorsOf(target);
        anchors.set(file, known);
        if (!known.has(decodeURIComponent(hash))) broken.push({ from, href });
      }
    }
  }
  return broken;
}

import { leadOf } from "../markdown/outline.ts";
import { plainText } from "../markdown/render.ts";
import { type DocMore, docPage } from "../pages/doc.tsx";
import type { DocFile } from "./docs-tree.ts";
import type { MenuGroup, MenuLink } from "./menu.ts";
import type { Site } from "./site.ts";

/** The menu entry of a Markdown page. */
export const linkOf = (doc: DocFile): MenuLink => ({ label: doc.title, path: doc.path });

/** The list entry of a Markdown page, with its first sentences. */
export const entryOf = (doc: DocFile) => ({
  label: doc.title,
  path: doc.path,
  about: plainText(leadOf(doc.text)),
});

/** Menu entries under a heading; empty if there are none. */
export const flat = (name: string, links: MenuLink[]): MenuGroup[] =>
  links.length > 0 ? [{ name, flat: true, links }] : [];

/** Settings that the pages of a section share. */
export interface DocSection {
  section?: string;
  of: string;
  place: string;
  kind: "guide" | "page";
  menu: MenuGroup[];
  crumbs: readonly { label: string; path?: string }[];
  /** Content after the text of a page. */
  more?: (doc: DocFile) => DocMore | undefined;
}

/** Adds Markdown pages in reading order. */
export function addDocs(site: Site, docs: readonly DocFile[], about: DocSection): void {
  docs.forEach((doc, index) => {
    const neighbour = (other: DocFile | undefined) =>
      other && { label: other.title, path: other.path };
    site.sources.set(doc.file, doc.path);
    const api = site.apis.find(({ id }) => doc.path.split("/").includes(id));
    site.add(
      docPage({
        ...about,
        // The first page of a section does not link to itself.
        crumbs: about.crumbs.filter(({ path }) => path !== doc.path),
        path: doc.path,
        from: doc.file,
        text: doc.text,
        target: (href) => site.target(href, { path: doc.path, api: api?.id, from: doc.file }),
        title: doc.title,
        previous: neighbour(docs[index - 1]),
        next: neighbour(docs[index + 1]),
        more: about.more?.(doc),
      }),
    );
  });
}

import type { Api, Operation } from "../contract/api.ts";
import { operationPage } from "../operation/page.tsx";
import { errorBodies } from "../pages/error-bodies.tsx";
import { overviewPage } from "../pages/overview.tsx";
import { sectionPage } from "../pages/section.tsx";
import { tagPage } from "../pages/tag.tsx";
import { placeOf } from "../search/collect.ts";
import { addDocs, entryOf, linkOf } from "./add-docs.ts";
import { docsBelow } from "./docs-tree.ts";
import { apiMenu } from "./menu.ts";
import type { Site } from "./site.ts";

/** The guides that come first; the others follow by name. */
const guideOrder = [
  "errors",
  "pagination",
  "rate-limits",
  "ids-and-uids",
  "asynchronous-calls",
  "api-builder-versions",
];

/** Adds the pages of an API: overview, guides, tags, operations. */
export function addApi(site: Site, api: Api): void {
  const guides = docsBelow(`docs/reference/${api.id}`, `${api.id}/guides/`, guideOrder).pages;
  const links = guides.map(linkOf);
  site.add(overviewPage(api, apiMenu(api, links, {}), links));
  const menu = apiMenu(api, links, { guide: true });
  site.add(
    sectionPage({
      path: `${api.id}/guides/`,
      title: "Guides",
      of: api.title,
      lead: `Facts about many operations of the ${api.title}.`,
      section: api.id,
      crumbs: [{ label: api.short, path: `${api.id}/` }],
      menu,
      groups: [{ name: "All guides", entries: guides.map(entryOf) }],
    }),
  );
  addDocs(site, guides, {
    section: api.id,
    of: api.title,
    place: placeOf(api.short),
    kind: "guide",
    menu,
    crumbs: [
      { label: api.short, path: `${api.id}/` },
      { label: "Guides", path: `${api.id}/guides/` },
    ],
    more: ({ path }) => (path === `${api.id}/guides/errors/` ? errorBodies(api) : undefined),
  });
  for (const tag of api.tags) {
    const own = apiMenu(api, links, { tag });
    site.add(tagPage(tag, own));
    for (const operation of tag.operations)
      site.add(operationPage(operation, own, pageTitle(operation)));
  }
}

/** Distinguishes operations with the same title by their tags, then by their ids. */
function pageTitle(operation: Operation): string {
  const { api, tag, title } = operation;
  const same = api.operations.filter((other) => other.title === title);
  if (same.length === 1) return `${title} · ${api.title}`;
  const sameTag = same.filter((other) => other.tag === tag);
  return sameTag.length === 1
    ? `${title} · ${tag.name} · ${api.title}`
    : `${title} (${operation.id}) · ${api.title}`;
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Api, Operation } from "../contract/api.ts";
import { root } from "../../lib/paths.ts";
import { docPage, leadOf, titleOf } from "../pages/doc.tsx";
import { homePage } from "../pages/home.tsx";
import { methodsPage } from "../pages/methods.tsx";
import { notFoundPage } from "../pages/not-found.tsx";
import { operationPage } from "../pages/operation.tsx";
import { overviewPage } from "../pages/overview.tsx";
import { sectionPage } from "../pages/section.tsx";
import { tagPage } from "../pages/tag.tsx";
import { plainText } from "../markdown/render.ts";
import { placeOf } from "../search/collect.ts";
import { type DocAsset, type DocFile, docsBelow, readDoc } from "./docs-tree.ts";
import { apiMenu, type MenuGroup, type MenuLink } from "./menu.ts";
import type { Site } from "./site.ts";

/** The order of the guides that readers need first; others follow by name. */
const guideOrder = ["errors", "pagination", "rate-limits", "ids-and-uids", "asynchronous-calls", "api-builder-versions"];
const clientOrder = ["getting-started", "start", "options", "errors", "retries", "pagination", "rate-limits"];
const mockOrder = ["session", "tests", "other-languages", "docker", "failures", "stories", "limits"];

/** Adds every page of the site, and the files that pages link to. */
export function collectPages(site: Site): { assets: DocAsset[] } {
  const assets: DocAsset[] = [];
  for (const api of site.apis) addApi(site, api);
  assets.push(...addClient(site), ...addMock(site));
  addCoverage(site);
  addChangelog(site);
  site.add(notFoundPage());
  site.add(homePage(site));
  return { assets };
}

const linkOf = (doc: DocFile): MenuLink => ({ label: titleOf(doc.text), path: doc.path });

function addApi(site: Site, api: Api): void {
  const guides = docsBelow(`docs/reference/${api.id}`, `${api.id}/guides/`, guideOrder).pages;
  const links = guides.map(linkOf);
  site.add(overviewPage(api, apiMenu(api, links, {}), links));
  const menu = apiMenu(api, links, { guide: true });
  site.add(
    sectionPage({
      path: `${api.id}/guides/`,
      title: "Guides",
      of: api.title,
      lead: `What holds for many operations of the ${api.title}.`,
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
    crumbs: [{ label: api.short, path: `${api.id}/` }, { label: "Guides", path: `${api.id}/guides/` }],
  });
  for (const tag of api.tags) {
    const own = apiMenu(api, links, { tag });
    site.add(tagPage(tag, own));
    for (const operation of tag.operations) site.add(operationPage(operation, own, pageTitle(operation)));
  }
}

/** Two operations with one title are told apart by their tags, then by their ids. */
function pageTitle(operation: Operation): string {
  const { api, tag, title } = operation;
  const same = api.operations.filter((other) => other.title === title);
  if (same.length === 1) return `${title} · ${api.title}`;
  const sameTag = same.filter((other) => other.tag === tag);
  return sameTag.length === 1 ? `${title} · ${tag.name} · ${api.title}` : `${title} (${operation.id}) · ${api.title}`;
}

const entryOf = (doc: DocFile) => ({
  label: titleOf(doc.text),
  path: doc.path,
  about: plainText(leadOf(doc.text)),
});

interface DocSection {
  section?: string;
  of: string;
  place: string;
  kind: "guide" | "page";
  menu: MenuGroup[];
  crumbs: readonly { label: string; path?: string }[];
}

function addDocs(site: Site, docs: readonly DocFile[], about: DocSection): void {
  docs.forEach((doc, index) => {
    const neighbour = (other: DocFile | undefined) => other && { label: titleOf(other.text), path: other.path };
    site.sources.set(doc.file, doc.path);
    site.add(
      docPage({
        ...about,
        // The first page of a section does not lead to itself.
        crumbs: about.crumbs.filter(({ path }) => path !== doc.path),
        path: doc.path,
        from: doc.file,
        text: doc.text,
        previous: neighbour(docs[index - 1]),
        next: neighbour(docs[index + 1]),
      }),
    );
  });
}

function addClient(site: Site): DocAsset[] {
  const guides = docsBelow("docs/guides", "client/", clientOrder);
  const examples = docsBelow("docs/examples", "client/examples/");
  const own = guides.pages.find(({ path }) => path === "client/");
  const methods = site.apis.map((api) => ({ label: `Methods of ${api.id}`, path: `client/methods-${api.id}/` }));
  const menu: MenuGroup[] = [
    { links: [{ label: "Overview", path: "client/" }] },
    ...flat("Guides", guides.pages.filter((doc) => doc !== own).map(linkOf)),
    ...flat("Examples", examples.pages.map(linkOf)),
    ...flat("Reference", methods),
  ];
  const about = { section: "client", of: "Client · qodekit", place: "Client", kind: "guide" as const, menu, crumbs: [{ label: "Client", path: "client/" }] };
  if (!own) {
    const entries = (docs: readonly DocFile[]) => docs.map(entryOf);
    const groups = [
      { name: "Guides", entries: entries(guides.pages) },
      { name: "Examples", entries: entries(examples.pages) },
      { name: "Reference", entries: methods.map((one, index) => ({ ...one, about: `Every method for the ${site.apis[index]?.title}, with its signature.` })) },
    ];
    site.add(
      sectionPage({
        path: "client/",
        title: "Client",
        of: "qodekit",
        lead: "A typed client for TypeScript and JavaScript: pages, retries, limits and errors with a class each.",
        section: "client",
        menu,
        groups: groups.filter((group) => group.entries.length > 0),
      }),
    );
  }
  addDocs(site, guides.pages, about);
  addDocs(site, examples.pages, { ...about, place: "Client / Examples" });
  site.add(...site.apis.map((api) => methodsPage(api, menu)));
  return [...guides.assets, ...examples.assets];
}

const flat = (name: string, links: MenuLink[]): MenuGroup[] => (links.length > 0 ? [{ name, flat: true, links }] : []);

function addMock(site: Site): DocAsset[] {
  const folder = existsSync(join(root, "docs/mock")) ? "docs/mock" : "src/mock";
  const { pages, assets } = docsBelow(folder, "mock/", mockOrder);
  const menu = flat("Mock", pages.map(linkOf));
  addDocs(site, pages, { section: "mock", of: "Mock · qodekit", place: "Mock", kind: "guide", menu, crumbs: [{ label: "Mock", path: "mock/" }] });
  return folder === "docs/mock" ? assets : [];
}

function addCoverage(site: Site): void {
  const files = site.apis.flatMap((api) =>
    ["COVERAGE", "CERTAINTY"].flatMap((name) => {
      const file = `openapi/${api.id}/${name}.md`;
      if (!existsSync(join(root, file))) return [];
      return [{ api, doc: readDoc(file, `coverage/${api.id}${name === "COVERAGE" ? "" : "-certainty"}/`) }];
    }),
  );
  for (const { api } of files) {
    // A row of the coverage names the file of its operation: here that is a page.
    for (const operation of api.operations) site.addSource(`openapi/${api.id}/paths/${operation.tag.slug}/`, operation.tag.path);
  }
  const docs = files.map(({ doc }) => doc);
  const menu: MenuGroup[] = [
    { links: [{ label: "Overview", path: "coverage/" }] },
    ...flat("Coverage", docs.map(linkOf)),
    ...flat("Project", [{ label: "Changelog", path: "changelog/" }]),
  ];
  site.add(
    sectionPage({
      path: "coverage/",
      title: "Coverage",
      of: "qodekit",
      lead: "What the vendors' APIs can do, what of it is described here, and how sure that is.",
      menu,
      groups: [{ name: "By API", entries: docs.map(entryOf) }],
    }),
  );
  addDocs(site, docs, { of: "qodekit", place: "Coverage", kind: "page", menu, crumbs: [{ label: "Coverage", path: "coverage/" }] });
}

function addChangelog(site: Site): void {
  const doc = readDoc("CHANGELOG.md", "changelog/");
  const menu: MenuGroup[] = flat("Project", [
    { label: "Changelog", path: "changelog/" },
    { label: "Coverage", path: "coverage/" },
  ]);
  addDocs(site, [doc], { of: "qodekit", place: "Project", kind: "page", menu, crumbs: [] });
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/paths.ts";
import { homePage } from "../pages/home.tsx";
import { methodsPage } from "../pages/methods.tsx";
import { notFoundPage } from "../pages/not-found.tsx";
import { sectionPage } from "../pages/section.tsx";
import { addApi } from "./add-api.ts";
import { addDocs, entryOf, flat, linkOf } from "./add-docs.ts";
import { type DocAsset, type DocFile, docsBelow, readDoc } from "./docs-tree.ts";
import type { MenuGroup } from "./menu.ts";
import type { Site } from "./site.ts";

/** The pages that come first; the others follow by name. */
const clientOrder = [
  "start",
  "features",
  "authentication",
  "errors",
  "lists",
  "retries",
  "rate-limits",
  "waiting",
  "files",
  "testing",
  "logging",
  "network",
  "run-times",
  "drift",
  "openapi-fetch",
  "migrating",
  "troubleshooting",
  "benchmarks",
];
const mockOrder = [
  "session",
  "tests",
  "other-languages",
  "docker",
  "failures",
  "stories",
  "limits",
];

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

function addClient(site: Site): DocAsset[] {
  const guides = docsBelow("docs/guides", "client/", clientOrder);
  const examples = docsBelow("docs/examples", "client/examples/");
  const own = guides.pages.find(({ path }) => path === "client/");
  const methods = site.apis.map((api) => ({
    label: `Methods of ${api.id}`,
    path: `client/methods-${api.id}/`,
  }));
  const menu: MenuGroup[] = [
    { links: [{ label: "Overview", path: "client/" }] },
    ...flat("Guides", guides.pages.filter((doc) => doc !== own).map(linkOf)),
    ...flat("Examples", examples.pages.map(linkOf)),
    ...flat("Reference", methods),
  ];
  const about = {
    section: "client",
    of: "Client · qodekit",
    place: "Client",
    kind: "guide" as const,
    menu,
    crumbs: [{ label: "Client", path: "client/" }],
  };
  if (!own) {
    const entries = (docs: readonly DocFile[]) => docs.map(entryOf);
    const groups = [
      { name: "Guides", entries: entries(guides.pages) },
      { name: "Examples", entries: entries(examples.pages) },
      {
        name: "Reference",
        entries: methods.map((one, index) => ({
          ...one,
          about: `Every method for the ${site.apis[index]?.title}, with its signature.`,
        })),
      },
    ];
    site.add(
      sectionPage({
        path: "client/",
        title: "Client",
        of: "qodekit",
        lead: "A typed client for TypeScript and JavaScript: pagination, retries, rate limits, and a class for every type of error.",
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

function addMock(site: Site): DocAsset[] {
  const folder = existsSync(join(root, "docs/mock")) ? "docs/mock" : "src/mock";
  const { pages, assets } = docsBelow(folder, "mock/", mockOrder);
  const menu = flat("Mock", pages.map(linkOf));
  addDocs(site, pages, {
    section: "mock",
    of: "Mock · qodekit",
    place: "Mock",
    kind: "guide",
    menu,
    crumbs: [{ label: "Mock", path: "mock/" }],
  });
  return folder === "docs/mock" ? assets : [];
}

function addCoverage(site: Site): void {
  const files = site.apis.flatMap((api) =>
    ["COVERAGE", "CERTAINTY"].flatMap((name) => {
      const file = `openapi/${api.id}/${name}.md`;
      if (!existsSync(join(root, file))) return [];
      const [slug, what] = name === "COVERAGE" ? ["", "Coverage"] : ["-certainty", "Certainty"];
      const doc = readDoc(file, `coverage/${api.id}${slug}/`, `${what} of the ${api.short}`);
      return [{ api, doc }];
    }),
  );
  for (const { api } of files) {
    // A row of the coverage table names an operation's file; on the site it links to the operation's
    // page.
    for (const operation of api.operations)
      site.addSource(`openapi/${api.id}/paths/${operation.tag.slug}/`, operation.tag.path);
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
      lead: "What the vendors' APIs can do, which parts are described here, and how certain they are.",
      menu,
      groups: [{ name: "By API", entries: docs.map(entryOf) }],
    }),
  );
  addDocs(site, docs, {
    of: "qodekit",
    place: "Coverage",
    kind: "page",
    menu,
    crumbs: [{ label: "Coverage", path: "coverage/" }],
  });
}

function addChangelog(site: Site): void {
  const doc = readDoc("CHANGELOG.md", "changelog/");
  const menu: MenuGroup[] = flat("Project", [
    { label: "Changelog", path: "changelog/" },
    { label: "Coverage", path: "coverage/" },
  ]);
  addDocs(site, [doc], { of: "qodekit", place: "Project", kind: "page", menu, crumbs: [] });
}

import type { Site } from "../site/site.ts";
import { notFoundPath } from "../site/site.ts";

/** `llms.txt`: the site's table of contents for agents; every link leads to Markdown. */
export function llmsIndex(site: Site): string {
  const sections = new Map<string, string[]>();
  for (const page of site.pages) {
    if (!page.markdown || page.path === "" || page.path === notFoundPath) continue;
    const api = site.apis.find(({ id }) => id === page.section);
    const name = api
      ? api.title
      : page.section === "client"
        ? "Client"
        : page.section === "mock"
          ? "Mock"
          : "Project";
    const row = `- [${page.label}](${page.path}index.md): ${page.description}`;
    sections.set(name, [...(sections.get(name) ?? []), row]);
  }
  const parts = [...sections].map(([name, rows]) => `## ${name}\n\n${rows.join("\n")}`);
  const about =
    "> The reference of the Qoder Teams API and the Qodex API 1.15.0, with a typed client and a contract mock. Written by the qodekit authors, not by the vendors; every operation shows how certain its description is.";
  return `# qodekit\n\n${about}\n\nEvery page is here as Markdown. \`llms-full.txt\` has all of them in one file; \`qodex/openapi.yaml\` and \`teams/openapi.yaml\` are the contracts.\n\n${parts.join("\n\n")}\n`;
}

/** `llms-full.txt`: the Markdown of every page in one file. */
export function llmsFull(site: Site): string {
  return site.pages
    .flatMap((page) => {
      if (!page.markdown || page.path === notFoundPath) return [];
      // Links are relative to the root of the site here.
      return [`<!-- ${page.path}index.md -->\n\n${page.markdown((to) => to).trim()}`];
    })
    .join("\n\n---\n\n")
    .concat("\n");
}

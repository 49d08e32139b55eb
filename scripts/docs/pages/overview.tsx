import type { Json } from "../../generate/contract.ts";
import { Bar } from "../components/bar.tsx";
import { Heading, Html, Inline } from "../components/text.tsx";
import type { Api } from "../contract/api.ts";
import { evidenceCounts, evidenceMeaning } from "../contract/facts.ts";
import { plainText, renderMarkdown } from "../markdown/render.ts";
import { placeOf } from "../search/collect.ts";
import { codeIn } from "../search/document.ts";
import { useHere } from "../site/here.ts";
import type { MenuGroup, MenuLink } from "../site/menu.ts";
import type { Page } from "../site/page.ts";

/** The overview of an API: introduction, servers, authentication, and all tags. */
export function overviewPage(api: Api, menu: MenuGroup[], guides: readonly MenuLink[]): Page {
  return {
    path: `${api.id}/`,
    title: `${api.title} ${api.version} · qodekit`,
    label: api.title,
    description: `${api.summary} ${api.operations.length} operations, with servers, authentication and errors.`,
    section: api.id,
    menu,
    body: () => <Overview api={api} guides={guides} />,
    markdown: (link) => overviewMarkdown(api, guides, link),
    records: [
      {
        kind: "page",
        title: api.title,
        url: `${api.id}/`,
        place: placeOf(api.short),
        text: `${api.summary} overview servers authentication base url host region`,
      },
      {
        kind: "section",
        title: "Servers",
        url: `${api.id}/#servers`,
        place: `${placeOf(api.short)} / Overview`,
        also: ["Base URL", "Host"],
        text: "base url host address region EU",
      },
      {
        kind: "section",
        title: "Authentication",
        url: `${api.id}/#authentication`,
        place: `${placeOf(api.short)} / Overview`,
        also: authenticationNames(api),
        names: codeIn(sectionOf(api, "Authentication")),
        text: plainText(sectionOf(api, "Authentication")),
      },
    ],
  };
}

/** Search terms for the section on authentication. */
function authenticationNames(api: Api): string[] {
  const bearer = sectionOf(api, "Authentication").includes("`Authorization: Bearer <");
  return bearer ? ["API key", "Bearer token"] : ["API key"];
}

/** The description up to its first heading; the guides have the rest. */
const introOf = (api: Api): string =>
  String((api.contract.document["info"] as Json)["description"] ?? "")
    .split(/^## /m)[0]
    ?.trim() ?? "";

/** The text of the description under a heading. */
function sectionOf(api: Api, heading: string): string {
  const sections = String((api.contract.document["info"] as Json)["description"] ?? "").split(
    /^## /m,
  );
  const found = sections.find((section) => section.startsWith(`${heading}\n`));
  return found?.slice(heading.length).trim() ?? "";
}

const serversOf = (api: Api) => api.contract.document["servers"] as Json[];

function Overview({ api, guides }: { api: Api; guides: readonly MenuLink[] }) {
  const { link, place } = useHere();
  const html = (text: string) => renderMarkdown(text, place).html;
  return (
    <>
      <Bar crumbs={[{ label: api.short }]} yaml={link(`${api.id}/openapi.yaml`)} />
      <div class="wide">
        <h1>{api.title}</h1>
        <p class="lead">{api.summary}</p>
        <div class="facts">
          <span class="tag">Version {api.version}</span>
          {evidenceCounts(api).map(([mark, count]) => (
            <span key={mark} class={`tag ev ${mark}`} title={evidenceMeaning[mark]}>
              {count} {mark}
            </span>
          ))}
        </div>
        <Html class="prose" html={html(introOf(api))} />
        <section class="sec">
          <header>
            <Heading id="servers">Servers</Heading>
          </header>
          <ul class="fields">
            {serversOf(api).map((server) => (
              <li key={String(server["url"])}>
                <div class="fh">
                  <code>{String(server["url"])}</code>
                  {server["x-region"] !== undefined && (
                    <span class="ty">region {String(server["x-region"])}</span>
                  )}
                </div>
                <p class="desc">
                  <Inline text={String(server["description"] ?? "")} />
                </p>
              </li>
            ))}
          </ul>
        </section>
        <section class="sec">
          <header>
            <Heading id="authentication">Authentication</Heading>
          </header>
          <Html class="prose inner" html={html(sectionOf(api, "Authentication"))} />
        </section>
        <section class="sec">
          <header>
            <Heading id="guides">Guides</Heading>
          </header>
          <ul class="tiles">
            {guides.map((guide) => (
              <li key={guide.path}>
                <a href={link(guide.path)}>{guide.label}</a>
              </li>
            ))}
          </ul>
        </section>
        <TagMap api={api} />
        <p class="desc more">
          The whole API is also <a href={link(`${api.id}/one-page.html`)}>one file</a> to attach or
          to keep, and an <a href={link(`${api.id}/openapi.yaml`)}>OpenAPI 3.1 document</a>.
        </p>
      </div>
    </>
  );
}

/** Every tag with its operations, by group. */
function TagMap({ api }: { api: Api }) {
  const { link } = useHere();
  return (
    <section class="sec">
      <header>
        <Heading id="operations">Operations</Heading>
        <small>{api.operations.length}</small>
      </header>
      {api.groups.map((group) => (
        <div key={group.name} class="group">
          {group.name !== "" && <h3>{group.name}</h3>}
          <ul class="map">
            {group.tags.map((tag) => (
              <li key={tag.slug}>
                <a href={link(tag.path)}>
                  <b>{tag.name}</b>
                  <small>{tag.operations.length}</small>
                </a>
                <p>{plainText(tag.description)}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function overviewMarkdown(
  api: Api,
  guides: readonly MenuLink[],
  link: (to: string) => string,
): string {
  const servers = serversOf(api).map(
    (server) => `- \`${server["url"]}\`: ${plainText(String(server["description"] ?? ""))}`,
  );
  const tags = api.tags.map(
    (tag) =>
      `### ${tag.name}\n\n${tag.description}\n\n${tag.operations.map((o) => `- [${o.title}](${link(`${o.path}index.md`)}): \`${o.method} ${o.route}\``).join("\n")}`,
  );
  return `${[
    `# ${api.title} ${api.version}`,
    api.summary,
    introOf(api),
    `## Servers\n\n${servers.join("\n")}`,
    `## Authentication\n\n${sectionOf(api, "Authentication")}`,
    `## Guides\n\n${guides.map((guide) => `- [${guide.label}](${link(`${guide.path}index.md`)})`).join("\n")}`,
    "## Operations",
    ...tags,
  ].join("\n\n")}\n`;
}

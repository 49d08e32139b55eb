import { Bar, type Crumb } from "../components/bar.tsx";
import { Heading } from "../components/text.tsx";
import { useHere } from "../site/here.ts";
import type { MenuGroup } from "../site/menu.ts";
import type { Page } from "../site/page.ts";

/** A page that lists other pages, with a sentence about each. */
export interface SectionSource {
  path: string;
  title: string;
  of: string;
  lead: string;
  section?: string;
  crumbs?: readonly Crumb[];
  menu: MenuGroup[];
  groups: readonly {
    name: string;
    entries: readonly { label: string; path: string; about: string }[];
  }[];
}

export function sectionPage(source: SectionSource): Page {
  return {
    path: source.path,
    title: `${source.title} · ${source.of}`,
    label: source.title,
    description: source.lead,
    ...(source.section !== undefined && { section: source.section }),
    menu: source.menu,
    body: () => <SectionBody source={source} />,
    markdown: (link) => sectionMarkdown(source, link),
    records: [
      {
        kind: "page",
        title: source.title,
        url: source.path,
        place: source.of.split(" · ")[0] ?? "",
        text: source.lead,
      },
    ],
  };
}

function SectionBody({ source }: { source: SectionSource }) {
  const { link } = useHere();
  return (
    <>
      <Bar crumbs={[...(source.crumbs ?? []), { label: source.title }]} />
      <div class="wide">
        <h1>{source.title}</h1>
        <p class="lead">{source.lead}</p>
        {source.groups.map(({ name, entries }) => (
          <section class="sec" key={name}>
            <header>
              <Heading id={name.toLowerCase().replaceAll(" ", "-")}>{name}</Heading>
            </header>
            <ul class="map">
              {entries.map(({ label, path, about }) => (
                <li key={path}>
                  <a href={link(path)}>
                    <b>{label}</b>
                  </a>
                  <p>{about}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function sectionMarkdown(source: SectionSource, link: (to: string) => string): string {
  const groups = source.groups.map(({ name, entries }) => {
    const rows = entries.map(
      ({ label, path, about }) => `- [${label}](${link(`${path}index.md`)}): ${about}`,
    );
    return `## ${name}\n\n${rows.join("\n")}`;
  });
  return `# ${source.title}\n\n${source.lead}\n\n${groups.join("\n\n")}\n`;
}

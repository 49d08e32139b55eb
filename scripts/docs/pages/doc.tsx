import type { ComponentChildren } from "preact";
import { Bar, type Crumb } from "../components/bar.tsx";
import { type Neighbour, Pager } from "../components/footer.tsx";
import { Html } from "../components/text.tsx";
import { leadOf } from "../markdown/outline.ts";
import { type Heading, plainText, renderMarkdown } from "../markdown/render.ts";
import { rewriteDocLinks } from "../plain/doc-links.ts";
import { documentRecords } from "../search/document.ts";
import type { SearchRecord } from "../search/record.ts";
import { useHere } from "../site/here.ts";
import type { MenuGroup } from "../site/menu.ts";
import type { Page } from "../site/page.ts";

/** A Markdown page: a guide, or a page about the client or the mock. */
export interface DocSource {
  /** The page's path: `client/errors/`. */
  path: string;
  /** The source file in the repository, which its links are relative to. */
  from?: string;
  text: string;
  /** Resolves a link to a path from the root of the site; undefined if readers cannot open it. */
  target: (href: string) => string | undefined;
  /** The label in menus. */
  title: string;
  section?: string;
  /** The rest of `<title>` after the page's title: `Client · qodekit`. */
  of: string;
  crumbs: readonly Crumb[];
  /** The location that search shows. */
  place: string;
  kind: SearchRecord["kind"];
  menu: MenuGroup[];
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
  /** A section after the text, generated from the contract. */
  more?: DocMore | undefined;
}

/** A generated section. */
export interface DocMore {
  id: string;
  title: string;
  /** The words that search finds it by. */
  words: string;
  body: () => ComponentChildren;
  markdown: (link: (to: string) => string) => string;
}

export function docPage(source: DocSource): Page {
  const { title } = source;
  const lead = plainText(leadOf(source.text));
  return {
    path: source.path,
    title: `${title} · ${source.of}`,
    label: title,
    description: shorten(lead === "" ? `${title}: ${source.of}` : lead),
    ...(source.section !== undefined && { section: source.section }),
    ...(source.from !== undefined && { from: source.from }),
    menu: source.menu,
    body: () => <DocBody source={source} title={title} />,
    markdown: (link) => {
      const { more } = source;
      const text = rewriteDocLinks(source.text, source.target, link);
      const after = more ? `\n\n## ${more.title}\n\n${more.markdown(link).trim()}` : "";
      return `${text.trim()}${after}\n`;
    },
    records: [...documentRecords({ ...source, lead }), ...moreRecords(source)],
  };
}

const shorten = (text: string): string =>
  text.length > 240 ? `${text.slice(0, 236).replace(/\s+\S*$/, "")} …` : text;

function DocBody({ source, title }: { source: DocSource; title: string }) {
  const { place } = useHere();
  const lead = leadOf(source.text);
  const body = source.text.replace(/^# .+$/m, "");
  const rest = lead === "" ? body : body.replace(lead, "");
  const { html, headings } = renderMarkdown(rest, place);
  const { more } = source;
  const contents = [
    ...headings.filter(({ level }) => level === 2),
    ...(more ? [{ level: 2, id: more.id, text: more.title }] : []),
  ];
  return (
    <>
      <Bar crumbs={[...source.crumbs, { label: title }]} />
      <div class={contents.length > 1 ? "guide" : "guide alone"}>
        <article class="prose">
          <h1>{title}</h1>
          {lead !== "" && (
            <Html
              as="p"
              class="lead"
              html={renderMarkdown(lead, place).html.replace(/^<p>|<\/p>\s*$/g, "")}
            />
          )}
          <Html html={html} class="prose flow" />
          {more?.body()}
          <Pager previous={source.previous} next={source.next} />
        </article>
        {contents.length > 1 && <Contents headings={contents} />}
      </div>
    </>
  );
}

/** The table of contents. */
function Contents({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav class="toc" aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The search record of the generated section. */
const moreRecords = ({ path, place, title, more }: DocSource): SearchRecord[] =>
  more
    ? [
        {
          kind: "section",
          title: more.title,
          url: `${path}#${more.id}`,
          place: `${place} / ${title}`,
          text: more.words,
        },
      ]
    : [];

import { Bar } from "../components/bar.tsx";
import { Pager } from "../components/footer.tsx";
import { Method } from "../components/method.tsx";
import { Prose, Text } from "../components/text.tsx";
import type { Operation, Tag } from "../contract/api.ts";
import { plainText } from "../markdown/render.ts";
import { Route } from "../operation/endpoint.tsx";
import { Evidence } from "../operation/facts.tsx";
import { oneLine, rewriteLinks } from "../plain/text.ts";
import { tagRecord } from "../search/collect.ts";
import { useHere } from "../site/here.ts";
import type { MenuGroup } from "../site/menu.ts";
import type { Page } from "../site/page.ts";

/** The page of a tag: its description and operations. */
export function tagPage(tag: Tag, menu: MenuGroup[]): Page {
  const calls = tag.operations.map(({ title }) => title).join(", ");
  return {
    path: tag.path,
    title: `${tag.name} · ${tag.api.title}`,
    label: tag.name,
    description: `${plainText(tag.description)} ${tag.api.short}: ${calls}.`.slice(0, 300),
    section: tag.api.id,
    menu,
    body: () => <TagBody tag={tag} />,
    markdown: (link) => tagMarkdown(tag, link),
    records: [tagRecord(tag)],
  };
}

function TagBody({ tag }: { tag: Tag }) {
  const { api } = tag;
  const at = api.tags.indexOf(tag);
  const neighbour = (other: Tag | undefined) => other && { label: other.name, path: other.path };
  return (
    <>
      <Bar crumbs={[{ label: api.short, path: `${api.id}/` }, { label: tag.name }]} />
      <div class="wide">
        <h1>{tag.name}</h1>
        <div class="intro">
          <Prose text={tag.description} />
        </div>
        <ul class="ops">
          {tag.operations.map((operation) => (
            <li key={operation.id}>
              <Row operation={operation} />
            </li>
          ))}
        </ul>
        <Pager previous={neighbour(api.tags[at - 1])} next={neighbour(api.tags[at + 1])} />
      </div>
    </>
  );
}

/** The first sentence of a description, as Markdown. */
function firstSentence(operation: Operation): string {
  const [first = ""] = String(operation.source["description"] ?? "").split(/\n\s*\n/);
  const text = oneLine(first);
  // A full stop in code or in a URL does not end the sentence.
  const masked = text.replace(/`[^`]*`|\]\([^)]*\)/g, (code) => "`".repeat(code.length));
  const sentence = /^.*?[.:](?=\s+[A-Z`]|$)/.exec(masked)?.[0] ?? masked;
  return text.slice(0, sentence.length);
}

function Row({ operation }: { operation: Operation }) {
  const { link } = useHere();
  return (
    <>
      <h2>
        <Method name={operation.method} short />
        <a href={link(operation.path)}>
          <span class={operation.deprecated ? "old" : undefined}>{operation.title}</span>
        </a>
        {operation.evidence === "inferred" && <Evidence mark="inferred" />}
        {operation.deprecated && <span class="tag warn">Deprecated</span>}
      </h2>
      <p class="route">
        <code>
          <Route route={operation.route} />
        </code>
      </p>
      <Text text={firstSentence(operation)} />
    </>
  );
}

function tagMarkdown(tag: Tag, link: (to: string) => string): string {
  const rows = tag.operations.map(
    (operation) =>
      `- [${operation.title}](${link(`${operation.path}index.md`)}): \`${operation.method} ${operation.route}\`, \`${operation.client}\`${operation.deprecated ? " (deprecated)" : ""}. ${rewriteLinks(firstSentence(operation), tag.api, link)}`,
  );
  return `# ${tag.name}\n\n${rewriteLinks(tag.description, tag.api, link)}\n\n${rows.join("\n")}\n`;
}

import type { JSX } from "preact";
import { renderMarkdown, renderShort } from "../markdown/render.ts";
import { useHere } from "../site/here.ts";

/** HTML from `markdown/`: the only place that renders text as markup. */
export function Html({
  as: Tag = "div",
  html,
  ...rest
}: {
  as?: keyof JSX.IntrinsicElements;
  html: string;
  class?: string;
  tabIndex?: number;
}) {
  const Element = Tag as "div";
  return <Element {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A description of one or more paragraphs. */
export function Text({ text, class: name = "desc" }: { text: string; class?: string }) {
  const { place } = useHere();
  if (text === "") return null;
  const { html, block } = renderShort(text, place);
  return <Html as={block ? "div" : "p"} class={name} html={html} />;
}

/** An inline description. */
export function Inline({ text, as = "span" }: { text: string; as?: keyof JSX.IntrinsicElements }) {
  const { html } = renderShort(text.replace(/\s*\n\s*/g, " "), useHere().place);
  return <Html as={as} html={html} />;
}

/** A text with paragraphs. */
export function Prose({ text }: { text: string }) {
  return <Html class="prose" html={renderMarkdown(text, useHere().place).html} />;
}

/** A section heading with an anchor link. */
export function Heading({ id, children }: { id: string; children: string }) {
  return (
    <h2 class="hx" id={id}>
      <a href={`#${id}`} aria-label={`Link to ${children}`}>
        #
      </a>
      {children}
    </h2>
  );
}

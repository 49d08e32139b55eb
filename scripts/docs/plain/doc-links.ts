/** Code, which stays as it is, or a link. */
const codeOrLink =
  /^(`{3,}|~{3,}).*?^\1[`~]*$|\[((?:[^[\]`]|`[^`\n]*`|\[[^\]]*\])*)\]\(([^)\s]+)\)|`[^`\n]*`/gms;

/**
 * A text of the repository with its links as the site has them: to the Markdown beside a page.
 *
 * @param target the page or file that a link of the text leads to, from the root of the site, or an
 *   address elsewhere; undefined when readers cannot go there: its words stay.
 */
export function rewriteDocLinks(
  text: string,
  target: (href: string) => string | undefined,
  link: (to: string) => string,
): string {
  return text.replace(codeOrLink, (all: string, _fence, label?: string, href?: string) => {
    if (label === undefined || href === undefined || /^[a-z]+:\/\//i.test(href)) return all;
    const to = target(href);
    if (to === undefined) return label;
    return `[${label}](${/^[a-z]+:/.test(to) ? to : link(markdownOf(to))})`;
  });
}

/** `client/errors/#codes` -> `client/errors/index.md#codes`; a file stays. */
const markdownOf = (path: string): string => path.replace(/(^|\/)(?=#|$)/, "$1index.md");

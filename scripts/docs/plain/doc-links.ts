/** Matches code, which stays unchanged, or a link. */
const codeOrLink =
  /^(`{3,}|~{3,}).*?^\1[`~]*$|\[((?:[^[\]`]|`[^`\n]*`|\[[^\]]*\])*)\]\(([^)\s]+)\)|`[^`\n]*`/gms;

/**
 * Rewrites the links of a repository text to the Markdown files of the site.
 *
 * @param target resolves a link to a page or file, from the root of the site, or to an external URL;
 *   undefined if readers cannot open it: then only the link's text is kept.
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

/** `client/errors/#codes` -> `client/errors/index.md#codes`; file paths stay unchanged. */
const markdownOf = (path: string): string => path.replace(/(^|\/)(?=#|$)/, "$1index.md");

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const styles = `
    :root { color-scheme: light dark; --line: light-dark(#d8dce3, #3a404b); --soft: light-dark(#5b6472, #a4adbb);
      --link: light-dark(#1f5fbf, #8ab4ff); --code: light-dark(#f3f5f8, #1b1f26); }
    body { margin: 0 auto; max-width: 44rem; padding: 3rem 1.25rem; font: 1rem/1.6 system-ui, sans-serif; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 0; }
    a { color: var(--link); }
    ul.cards { list-style: none; margin: 2rem 0; padding: 0; display: grid; gap: 1rem; }
    .cards li { border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; }
    .cards h2 { margin: 0; }
    .cards p { margin: .4rem 0 0; }
    .small { color: var(--soft); font-size: .9rem; }
    pre { background: var(--code); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem; overflow-x: auto; }
    pre, code { font: .875rem/1.55 ui-monospace, Menlo, Consolas, monospace; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; margin-top: .5rem; font-size: .925rem; }
    td { border-top: 1px solid var(--line); padding: .35rem .75rem .35rem 0; vertical-align: top; }
    del { color: var(--soft); }`;

/** A page of its own: no script, no font, nothing from elsewhere. */
export function htmlPage(title: string, description: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="${escapeHtml(description)}">
  <link rel="icon" href="data:,">
  <title>${escapeHtml(title)}</title>
  <style>${styles}
  </style>
</head>
<body>
  <main>
${main}
  </main>
</body>
</html>
`;
}

/** What the index page says of one family. */
export interface FamilyCard {
  family: string;
  title: string;
  version: string;
  summary: string;
  operations: number;
}

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page that leads to the references. No script, no font, nothing from elsewhere. */
export function indexPage(cards: readonly FamilyCard[]): string {
  const sections = cards.map(
    (card) => `
      <li>
        <h2><a href="${card.family}.html">${escapeHtml(card.title)}</a></h2>
        <p>${escapeHtml(card.summary)}</p>
        <p class="small">Version ${escapeHtml(card.version)} · ${card.operations} operations ·
          <a href="${card.family}.openapi.yaml" download>OpenAPI document</a></p>
      </li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="Reference of the Qoder Teams API and the Qodex API, by the qodekit authors.">
  <link rel="icon" href="data:,">
  <title>qodekit reference</title>
  <style>
    :root { color-scheme: light dark; --line: light-dark(#d8dce3, #3a404b); --soft: light-dark(#5b6472, #a4adbb);
      --link: light-dark(#1f5fbf, #8ab4ff); --code: light-dark(#f3f5f8, #1b1f26); }
    body { margin: 0 auto; max-width: 44rem; padding: 3rem 1.25rem; font: 1rem/1.6 system-ui, sans-serif; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 0; }
    li h2 { margin: 0; }
    a { color: var(--link); }
    ul { list-style: none; margin: 2rem 0; padding: 0; display: grid; gap: 1rem; }
    li { border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; }
    li p { margin: .4rem 0 0; }
    .small { color: var(--soft); font-size: .9rem; }
    pre { background: var(--code); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem; overflow-x: auto;
      font: .875rem/1.55 ui-monospace, Menlo, Consolas, monospace; }
  </style>
</head>
<body>
  <main>
    <h1>qodekit reference</h1>
    <p>What the APIs take and answer, operation by operation, and how sure that is. These pages are not
      published by the vendors of the APIs.</p>
    <ul>${sections.join("")}
    </ul>
    <h2>Call it</h2>
    <pre>npm install qodekit</pre>
    <pre>import { createTeams } from "qodekit/teams";

const teams = createTeams({ apiKey, organizationId: "org_xxx" });
for await (const member of teams.members.list()) console.log(member.name);</pre>
    <h2>Test against it</h2>
    <p>The mock answers as these pages say, without a key, an account or the network.</p>
    <pre>npx qodekit mock teams</pre>
  </main>
</body>
</html>
`;
}

import { escapeHtml, htmlPage } from "./html.ts";

/** What the index page says of one family. */
export interface FamilyCard {
  family: string;
  title: string;
  version: string;
  summary: string;
  operations: number;
}

/** The page that leads to the references. */
export function indexPage(cards: readonly FamilyCard[]): string {
  const sections = cards.map(
    (card) => `
      <li>
        <h2><a href="${card.family}.html">${escapeHtml(card.title)}</a></h2>
        <p>${escapeHtml(card.summary)}</p>
        <p class="small">Version ${escapeHtml(card.version)} · ${card.operations} operations ·
          <a href="${card.family}.methods.html">client methods</a> ·
          <a href="${card.family}.openapi.yaml" download>OpenAPI document</a></p>
      </li>`,
  );
  return htmlPage(
    "qodekit reference",
    "Reference of the Qoder Teams API and the Qodex API, by the qodekit authors.",
    `    <h1>qodekit reference</h1>
    <p>What the APIs take and answer, operation by operation, and how sure that is. These pages are not
      published by the vendors of the APIs.</p>
    <ul class="cards">${sections.join("")}
    </ul>
    <h2>Call it</h2>
    <pre>npm install qodekit</pre>
    <pre>import { createTeams } from "qodekit/teams";
import { createQodex } from "qodekit/qodex";

const teams = createTeams({ apiKey, organizationId: "org_xxx" });
for await (const member of teams.members.list()) console.log(member.name);

const qodex = createQodex({ apiKey });
const { mock } = await qodex.mocks.get({ mockId });</pre>
    <h2>Test against it</h2>
    <p>The mock answers as these pages say, without a key, an account or the network.</p>
    <pre>npx qodekit mock</pre>`,
  );
}

import { methodName, resourceName } from "../../openapi/rules/names.ts";
import type { Contract, ContractOperation, Json } from "../generate/contract.ts";
import { escapeHtml, htmlPage } from "./html.ts";

/** The table of the client's methods: which one calls which operation. */
export function methodsPage(family: string, contract: Contract): string {
  const title = String((contract.document["info"] as Json)["title"]);
  const byTag = Map.groupBy(contract.operations(), ({ tag }) => tag);
  const sections = [...byTag].map(([tag, operations]) => {
    const rows = operations.map((operation) => row(family, operation)).join("\n");
    return `    <h2>${escapeHtml(tag)}</h2>\n    <div class="wide"><table>\n${rows}\n    </table></div>`;
  });
  return htmlPage(
    `${title}: client methods`,
    `The methods of the qodekit client of the ${title}.`,
    `    <p><a href="index.html">qodekit reference</a></p>
    <h1>Client methods</h1>
    <p>${contract.operations().length} operations of the <a href="${family}.html">${escapeHtml(title)}</a>, as the client
      calls them. Struck through: deprecated by the vendor.</p>
${sections.join("\n")}`,
  );
}

function row(family: string, operation: ContractOperation): string {
  const { id, method, path, source, tag } = operation;
  const call = `<code>${family}.${resourceName(tag)}.${methodName(tag, id)}()</code>`;
  const shown = source["deprecated"] === true ? `<del>${call}</del>` : call;
  const summary = escapeHtml(String(source["summary"]));
  return `      <tr><td>${shown}</td><td><a href="${family}.html#operation/${id}">${summary}</a><br><span class="small">${method} ${escapeHtml(path)}</span></td></tr>`;
}

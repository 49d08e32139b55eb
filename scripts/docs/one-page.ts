import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Json } from "../generate/contract.ts";
import { root } from "../lib/paths.ts";
import { redocly, runNode } from "../lib/run.ts";
import { annotate } from "./annotate.ts";
import type { Api } from "./contract/api.ts";
import { addCodeSamples, redocLanguages } from "./samples/redoc.ts";

/** Redoc shows only the sample languages listed here, in this order; `Payload` is the body. */
const redocOptions = {
  codeSamples: {
    languages: [...redocLanguages, { lang: "Payload", label: "Body" }],
  },
};

/** Writes the whole reference of an API as one file: `one-page.html`. */
export async function buildOnePage(api: Api, folder: string): Promise<void> {
  // A copy, because the added samples and notes belong in this file only.
  const document = JSON.parse(JSON.stringify(api.contract.document)) as Json;
  const info = document["info"] as Json;
  info["description"] =
    `*The whole reference in one file, to attach or to keep. It loads slowly; the site has a page for every operation.*\n\n${info["description"] ?? ""}`;
  addCodeSamples(document, api.id);
  const page = join(folder, "one-page.html");
  mkdirSync(folder, { recursive: true });
  await buildPage(annotate(document), page, api.id);
}

/** Renders a contract to one self-contained HTML file. */
async function buildPage(document: Json, page: string, name: string): Promise<void> {
  const folder = join(root, ".tmp", `docs-${process.pid}-${name}`);
  const source = join(folder, "openapi.yaml");
  const options = join(folder, "redoc.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(source, linksWithin(stringify(document, { aliasDuplicateObjects: false })));
  writeFileSync(options, JSON.stringify(redocOptions));
  try {
    const { code, output } = await runNode(
      redocly("build-docs", source, "--openapi", options, "--output", page, "--inlineBundle"),
      { quiet: true },
    );
    if (code !== 0) throw new Error(`The reference ${page} cannot be built:\n${output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(page, selfContained(readFileSync(page, "utf8")));
}

/** Converts the contract's links (`operation:getMock`) to Redoc's. */
const linksWithin = (text: string): string =>
  text.replace(/\]\(operation:(\w+)\)/g, "](#operation/$1)");

/** Redoc loads its logo, shown after "API docs by", from another host. */
const foreignLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const ownLogo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="14">' +
    "<style>text{font:600 11px sans-serif;fill:#0044d4}" +
    "@media(prefers-color-scheme:dark){text{fill:#9ab8ff}}</style>" +
    '<text y="11">Redoc</text></svg>',
)}`;

/** The policy also blocks requests that a later version of Redoc may add. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "form-action 'none'",
].join("; ");

const charset = '<meta charset="utf8" />';
const scriptStart = '<script type="module">';

/**
 * Removes everything that loads from other hosts. Throws if Redoc's page has an unexpected structure.
 */
export function selfContained(html: string): string {
  const at = html.indexOf(scriptStart);
  if (at < 0 || !html.includes(charset) || !new RegExp(foreignLogo.source).test(html)) {
    throw new Error("Redoc's page has changed, see selfContained in scripts/docs/one-page.ts.");
  }
  const head =
    `<meta charset="utf-8">\n  <meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '\n  <link rel="icon" href="data:,">';
  // The prerendered links need a server with their paths; the script does not fix them.
  const prerendered = html.slice(0, at).replace(charset, head).replaceAll('href="/', 'href="#/');
  return prerendered + html.slice(at).replaceAll(foreignLogo, ownLogo);
}

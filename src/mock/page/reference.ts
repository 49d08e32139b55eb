import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceFolder } from "../../contract/reference-folder.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { apiNames } from "../server/apis.ts";
import type { Api } from "../types.ts";
import { html } from "./html.ts";

/**
 * The reference of an operation as Markdown, from `dist/reference`.
 *
 * @returns `undefined` if there is none: in a clone that has not been built.
 */
export function referenceText(
  api: Api,
  operationId: string,
  folder: string | undefined = referenceFolder(),
): string | undefined {
  const file = folder && join(folder, api, `${operationId}.md`);
  return file !== undefined && existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** A page with a link to the reference of each operation. */
export function referenceList(api: Api, operations: readonly PrismOperation[]): string {
  const title = `Reference of the ${apiNames[api]} API`;
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="page/icon.svg">
<link rel="stylesheet" href="page/style.css">
</head>
<body>
<main>
<h1>${title}</h1>
<ul class="links">${operations.map(
    ({ iid = "", summary, method, path }) =>
      html`<li><a href="reference/${api}/${iid}">${summary ?? iid}</a> <span><code>${method.toUpperCase()} ${path}</code></span></li>\n`,
  )}</ul>
</main>
</body>
</html>
`;
  return text;
}

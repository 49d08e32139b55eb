import { copyFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { annotate } from "./docs/annotate.ts";
import { addCodeSamples } from "./docs/code-samples.ts";
import { type FamilyCard, indexPage } from "./docs/index-page.ts";
import { methodsPage } from "./docs/methods-page.ts";
import { buildPage } from "./docs/page.ts";
import { Contract, type Json } from "./generate/contract.ts";
import { families, root } from "./lib/paths.ts";

/** Writes the reference: a self-contained page per family, the bundles beside, and an index. */
export async function buildDocs({ into = join("dist", "docs") } = {}): Promise<void> {
  const target = resolve(root, into);
  mkdirSync(target, { recursive: true });
  const cards: FamilyCard[] = [];
  for (const family of families) {
    const contract = Contract.read(family);
    const page = join(target, `${family}.html`);
    addCodeSamples(contract.document, family);
    await buildPage(annotate(contract.document), page);
    copyFileSync(
      join(root, "generated", family, "openapi.yaml"),
      join(target, `${family}.openapi.yaml`),
    );
    writeFileSync(join(target, `${family}.methods.html`), methodsPage(family, contract));
    const info = contract.document["info"] as Json;
    const operations = contract.operations().length;
    cards.push({
      family,
      title: String(info["title"]),
      version: String(info["version"]),
      summary: String(info["summary"]),
      operations,
    });
    const size = (statSync(page).size / 1e6).toFixed(1);
    console.log(`docs: ${operations} operations -> ${join(into, `${family}.html`)} (${size} MB)`);
  }
  writeFileSync(join(target, "index.html"), indexPage(cards));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildDocs();

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stringify } from "yaml";
import { annotate } from "./docs/annotate.ts";
import { addCodeSamples } from "./docs/code-samples.ts";
import { type FamilyCard, indexPage } from "./docs/index-page.ts";
import { Contract, type Json } from "./generate/contract.ts";
import { families, root } from "./lib/paths.ts";
import { redocly, runNode } from "./lib/run.ts";

/** Redoc asks another host for its logo. An image that fails is left out, so this one fails at once. */
const foreignImages = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

/** Writes the reference: a self-contained page per family, the bundles beside, and an index. */
export async function buildDocs({ into = join("dist", "docs") } = {}): Promise<void> {
  const target = join(root, into);
  mkdirSync(target, { recursive: true });
  const cards: FamilyCard[] = [];
  for (const family of families) {
    const contract = Contract.read(family);
    const page = join(target, `${family}.html`);
    await buildPage(family, contract, page);
    const bundle = readFileSync(join(root, "generated", family, "openapi.yaml"));
    writeFileSync(join(target, `${family}.openapi.yaml`), bundle);
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

async function buildPage(family: string, contract: Contract, page: string): Promise<void> {
  const forReaders = annotate(contract.document);
  addCodeSamples(forReaders, family);
  const source = join(root, ".tmp", `docs-${family}-${process.pid}.yaml`);
  mkdirSync(join(root, ".tmp"), { recursive: true });
  writeFileSync(source, stringify(forReaders, { aliasDuplicateObjects: false }));
  try {
    const { code, output } = await runNode(
      redocly("build-docs", source, "--output", page, "--inlineBundle"),
      { quiet: true },
    );
    if (code !== 0) throw new Error(`The reference of ${family} cannot be built:\n${output}`);
  } finally {
    rmSync(source, { force: true });
  }
  const html = readFileSync(page, "utf8");
  if (!foreignImages.test(html)) {
    throw new Error("Redoc no longer asks for its logo as it did: see scripts/docs.ts.");
  }
  const icon = '<link rel="icon" href="data:,">\n  <meta charset="utf8" />';
  writeFileSync(
    page,
    html.replaceAll(foreignImages, "data:,").replace('<meta charset="utf8" />', icon),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildDocs();

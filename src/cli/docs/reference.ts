import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { referenceFolder } from "../../contract/reference-folder.ts";
import { CommandLineError } from "../../shared/command-line.ts";
import { type Guide, readGuides } from "./guides.ts";

/** An operation in the index of the reference. */
export interface ReferenceEntry {
  readonly api: string;
  readonly operationId: string;
  readonly title: string;
  readonly tag: string;
  readonly client: string;
  readonly method: string;
  readonly path: string;
  readonly deprecated?: true;
  /** Its Markdown file, relative to the reference. */
  readonly file: string;
}

/** A page that can be shown. */
export type Page = ReferenceEntry | Guide;

/** The search of the reference's pages; bundled next to the index. */
type CreateSearch = (
  records: readonly object[],
) => (query: string, options: { limit: number }) => { record: { page: Page } }[];

/** The Markdown of every operation and guide in the package. */
export class Reference {
  readonly entries: readonly ReferenceEntry[];
  readonly #folder: string;

  /** @throws CommandLineError if there is none. */
  constructor(...places: string[]) {
    const folder = referenceFolder(places.length > 0 ? places : undefined);
    if (folder === undefined)
      throw new CommandLineError("The reference has not been built here. Run: npm run build.");
    this.#folder = folder;
    this.entries = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  }

  /** Finds pages by operation id, client method, HTTP method and path, or file name of a guide. */
  named(text: string): readonly Page[] {
    const wanted = text.trim().toLowerCase();
    const operations = this.entries.filter((entry) => {
      const { operationId, client, method, path } = entry;
      return [operationId, client, `${method} ${path}`].some(
        (each) => each.toLowerCase() === wanted,
      );
    });
    const guides = readGuides(this.#root).filter(
      ({ kind, page }) => kind === "guide" && page.file.toLowerCase() === wanted,
    );
    return [...operations, ...guides.map(({ page }) => page)];
  }

  /** Searches pages, the best matches first. */
  async search(words: string): Promise<readonly Page[]> {
    const url = pathToFileURL(join(this.#folder, "search.js"));
    const { createSearch } = (await import(url.href)) as { createSearch: CreateSearch };
    const operations = this.entries.map((entry) => ({
      ...entry,
      page: entry,
      kind: "operation",
      url: entry.file,
      place: `${entry.api} ${entry.tag}`,
    }));
    const search = createSearch([...operations, ...readGuides(this.#root)]);
    const found = search(words, { limit: Number.POSITIVE_INFINITY });
    // Several sections of a page may match. A file has one page.
    const pages = new Map<string, Page>();
    for (const { record } of found) {
      if (!pages.has(record.page.file)) pages.set(record.page.file, record.page);
    }
    return [...pages.values()];
  }

  /** The Markdown of a page. */
  markdown(page: Page): string {
    const folder = "operationId" in page ? this.#folder : this.#root;
    return readFileSync(join(folder, page.file), "utf8");
  }

  /** The package's root; the reference is in its `dist`. */
  get #root(): string {
    return join(this.#folder, "..", "..");
  }
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CommandLineError } from "../../shared/command-line.ts";

/** An operation, as the index of the reference names it. */
export interface ReferenceEntry {
  readonly api: string;
  readonly operationId: string;
  readonly title: string;
  readonly tag: string;
  readonly client: string;
  readonly method: string;
  readonly path: string;
  readonly deprecated?: true;
  /** Its Markdown, from the folder of the reference. */
  readonly file: string;
}

/** The same search as on the pages of the reference; bundled beside the index. */
type CreateSearch = (
  records: readonly object[],
) => (query: string, options: { limit: number }) => { record: { entry: ReferenceEntry } }[];

/** `dist/reference`, seen from the compiled program and from its source. */
const folders = ["../../../reference", "../../../dist/reference"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The Markdown of every operation, in the package. */
export class Reference {
  readonly entries: readonly ReferenceEntry[];
  readonly #folder: string;

  /** @throws CommandLineError where there is none. */
  constructor(...places: string[]) {
    const candidates = places.length > 0 ? places : folders;
    const folder = candidates.find((each) => existsSync(join(each, "index.json")));
    if (folder === undefined)
      throw new CommandLineError("The reference has not been built here. Run: npm run build.");
    this.#folder = folder;
    this.entries = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  }

  /** The operations that a text names: by id, by method of the client, or by method and path. */
  named(text: string): readonly ReferenceEntry[] {
    const wanted = text.trim().toLowerCase();
    return this.entries.filter((entry) => {
      const { operationId, client, method, path } = entry;
      return [operationId, client, `${method} ${path}`].some(
        (each) => each.toLowerCase() === wanted,
      );
    });
  }

  /** The operations that fit words, the best first. */
  async search(words: string, limit: number): Promise<readonly ReferenceEntry[]> {
    const url = pathToFileURL(join(this.#folder, "search.js"));
    const { createSearch } = (await import(url.href)) as { createSearch: CreateSearch };
    const search = createSearch(
      this.entries.map((entry) => ({
        ...entry,
        entry,
        kind: "operation",
        url: entry.file,
        place: `${entry.api} ${entry.tag}`,
      })),
    );
    return search(words, { limit }).map(({ record }) => record.entry);
  }

  /** The Markdown of an operation. */
  markdown({ file }: ReferenceEntry): string {
    return readFileSync(join(this.#folder, file), "utf8");
  }
}

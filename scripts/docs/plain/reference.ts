import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Api, Operation } from "../contract/api.ts";
import { viewOf } from "../contract/view.ts";
import { operationMarkdown } from "./operation.ts";

/** A row of `index.json`, which finds operations in the package. */
export interface ReferenceEntry {
  /** `teams` or `qodex`. */
  api: string;
  operationId: string;
  title: string;
  tag: string;
  /** The client's method: `qodex.mocks.get`. */
  client: string;
  /** The HTTP method. */
  method: string;
  /** The path template. */
  path: string;
  deprecated?: true;
  /** The Markdown file, relative to `index.json`: `qodex/getMock.md`. */
  file: string;
}

/** The path of an operation's Markdown in the package. */
const fileOf = ({ api, id }: Operation): string => `${api.id}/${id}.md`;

/**
 * Writes every operation as Markdown into a folder, for terminals and agents: `<api>/<operationId>.md`
 * and `index.json`. Links between operations become links between the files.
 */
export function writeReference(folder: string, apis: readonly Api[]): ReferenceEntry[] {
  rmSync(folder, { recursive: true, force: true });
  const operations = apis.flatMap((api) => api.operations);
  const files = new Map(operations.map((one) => [`${one.path}index.md`, fileOf(one)]));
  for (const operation of operations) {
    const file = join(folder, fileOf(operation));
    mkdirSync(dirname(file), { recursive: true });
    const markdown = operationMarkdown(viewOf(operation), (to) => {
      const target = files.get(to);
      if (target === undefined)
        throw new Error(`${operation.id} links to ${to}, which is not in the package.`);
      return target.replace(`${operation.api.id}/`, "").replace(/^(?=\w+\/)/, "../");
    });
    writeFileSync(file, markdown);
  }
  const entries = operations.map(entryOf);
  writeFileSync(join(folder, "index.json"), `${JSON.stringify(entries)}\n`);
  return entries;
}

const entryOf = (operation: Operation): ReferenceEntry => ({
  api: operation.api.id,
  operationId: operation.id,
  title: operation.title,
  tag: operation.tag.name,
  client: operation.client,
  method: operation.method,
  path: operation.route,
  ...(operation.deprecated && { deprecated: true }),
  file: fileOf(operation),
});

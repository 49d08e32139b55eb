import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { sourcesBelow } from "./source-files.ts";

/** The rooms of `src` from top to bottom, those of one floor together. CONTRIBUTING.md describes them. */
export const floors: readonly (readonly string[])[] = [
  ["entries"],
  ["cli"],
  ["export"],
  ["mock"],
  ["openapi-fetch"],
  ["client"],
  ["calls"],
  ["validate", "node", "tracing"],
  ["transport"],
  ["limits"],
  ["retry"],
  ["observe"],
  ["errors", "contract", "shared"],
];

/** The only file that imports openapi-fetch. */
const openapiFetchImporter = "openapi-fetch/client.ts";

const specifier = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;

/** The room of a path below `src`: its folder. Files beside the folders are the entries. */
function roomOf(path: string): string {
  const [folder, ...rest] = path.split("/");
  return rest.length === 0 ? "entries" : (folder as string);
}

function importProblem(path: string, imported: string, src: string): string | undefined {
  if (imported === "openapi-fetch" && path !== openapiFetchImporter) {
    return `imports openapi-fetch; only src/${openapiFetchImporter} may. Use \`fetch\`.`;
  }
  if (!imported.startsWith(".")) return undefined;
  const target = relative(src, join(src, dirname(path), imported))
    .split(sep)
    .join("/");
  if (target.startsWith("..")) return undefined;
  const [own, other] = [roomOf(path), roomOf(target)];
  const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
  if (own === other || floorOf(own) <= floorOf(other)) return undefined;
  return `imports src/${target}, but \`${own}\` is below \`${other}\`. Move the shared part down.`;
}

/** One message per import of `src` that goes up, and per folder that has no floor. */
export function roomProblems(root: string): string[] {
  const src = join(root, "src");
  const files = sourcesBelow(src).map((file) => relative(src, file).split(sep).join("/"));
  const unknown = new Set(files.map(roomOf).filter((room) => !floors.flat().includes(room)));
  return [
    ...[...unknown].map(
      (room) =>
        `src/${room} is no room. Add it to scripts/lint/rooms.ts and to the table in CONTRIBUTING.md.`,
    ),
    ...files
      .filter((path) => !unknown.has(roomOf(path)))
      .flatMap((path) =>
        [...readFileSync(join(src, path), "utf8").matchAll(specifier)].flatMap(([, imported]) => {
          const problem = importProblem(path, imported as string, src);
          return problem === undefined ? [] : [`src/${path} ${problem}`];
        }),
      ),
  ].sort();
}

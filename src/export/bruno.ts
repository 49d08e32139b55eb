import type { Auth, Collection, CollectionRequest, Field, Folder } from "./collection.ts";

/**
 * A collection for Bruno as files in Bru markup: path -> text. Bruno also reads YAML, but only from
 * version 3.
 *
 * @see https://docs.usebruno.com/bru-lang/overview
 */
export function brunoFiles(collection: Collection): Map<string, string> {
  const files = new Map<string, string>();
  const { name } = collection;
  const manifest = { version: "1", name, type: "collection", ignore: ["node_modules", ".git"] };
  files.set("bruno.json", `${JSON.stringify(manifest, undefined, 2)}\n`);
  files.set("collection.bru", collectionFile(collection));
  for (const [index, folder] of collection.folders.entries()) {
    const place = folder.name.replace(/[\\/:*?"<>|]/g, "-"); // File systems reserve these characters.
    files.set(`${place}/folder.bru`, folderFile(folder, index + 1));
    for (const [at, request] of folder.requests.entries()) {
      const file = `${place}/${request.operationId}.bru`;
      files.set(file, requestFile(request, collection.baseUrl, at + 1));
    }
  }
  return files;
}

const collectionFile = ({ auth, variables, description }: Collection): string =>
  join(
    dictionary("auth", [["mode", modeOf(auth)]]),
    authBlock(auth),
    dictionary(
      "vars:pre-request",
      variables.map(({ name, value }) => [name, value]),
    ),
    text("docs", description),
  );

const folderFile = ({ name, description }: Folder, seq: number): string =>
  join(
    dictionary("meta", [
      ["name", name],
      ["seq", seq],
    ]),
    dictionary("auth", [["mode", "inherit"]]),
    text("docs", description),
  );

function requestFile(request: CollectionRequest, baseUrl: string, seq: number): string {
  const { auth, body, statuses, path, query } = request;
  const kind = body === undefined ? "none" : /\bjson$/.test(body.mediaType) ? "json" : "text";
  const steps = path.replace(/\{(\w+)\}/g, ":$1");
  const search = query.filter(({ enabled }) => enabled).map((q) => `${q.name}=${q.value}`);
  const url = `{{${baseUrl}}}${steps}${search.length > 0 ? `?${search.join("&")}` : ""}`;
  return join(
    dictionary("meta", [
      ["name", request.name],
      ["type", "http"],
      ["seq", seq],
    ]),
    dictionary(request.method.toLowerCase(), [
      ["url", url],
      ["body", kind],
      ["auth", auth ? modeOf(auth) : "inherit"],
    ]),
    dictionary("params:query", request.query.map(pairOf)),
    dictionary(
      "params:path",
      request.pathParameters.map(({ name, value }) => [name, value]),
    ),
    dictionary("headers", request.headers.map(pairOf)),
    auth ? authBlock(auth) : "",
    body ? text(`body:${kind}`, body.text) : "",
    dictionary("assert", [
      ["res.status", statuses.length === 1 ? `eq ${statuses[0]}` : `in [${statuses.join(", ")}]`],
    ]),
    text("docs", request.description),
  );
}

const pairOf = ({ name, value, enabled }: Field): Pair => [enabled ? name : `~${name}`, value];

const modeOf = ({ header }: Auth): string => (header === undefined ? "bearer" : "apikey");

const authBlock = ({ header, variable }: Auth): string =>
  header === undefined
    ? dictionary("auth:bearer", [["token", `{{${variable}}}`]])
    : dictionary("auth:apikey", [
        ["key", header],
        ["value", `{{${variable}}}`],
        ["placement", "header"],
      ]);

type Pair = readonly [key: string, value: string | number];

/** A block of keys and values; empty if there are none. */
const dictionary = (name: string, pairs: readonly Pair[]): string =>
  pairs.length === 0 ? "" : block(name, pairs.map(([key, value]) => `${key}: ${value}`).join("\n"));

/** A block of text; empty if there is none. */
const text = (name: string, content: string): string =>
  content === "" ? "" : block(name, content);

/** Indents the content, so that none of its lines closes the block. */
const block = (name: string, content: string): string =>
  `${name} {\n${content.replace(/^(?=.)/gm, "  ")}\n}\n`;

const join = (...blocks: readonly string[]): string =>
  blocks.filter((each) => each !== "").join("\n");

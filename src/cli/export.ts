import { join, resolve } from "node:path";
import { brunoFiles } from "../export/bruno.ts";
import { type Collection, collectionOf } from "../export/collection.ts";
import { readContract } from "../export/contract.ts";
import { postmanCollection } from "../export/postman.ts";
import { ExportError, writeFile, writeFolder } from "../export/write.ts";
import { readApis } from "../mock/cli/api-names.ts";
import { defaultPorts } from "../mock/server/apis.ts";
import type { Api } from "../mock/types.ts";
import { CommandLineError, readArguments, unknown } from "../shared/command-line.ts";
import { describeText } from "../shared/describe-type.ts";
import { hasMoreThanPath, httpUrl } from "../shared/http-url.ts";

const help = `Usage: qodekit export <format> [api ...] [options]

Writes a collection for each API: every operation in a folder for its tag, with parameters, headers, an
example body, and a test for the declared 2xx statuses. Requests go to the mock (qodekit mock) unless you
change the variables of the collection. It contains no key.

Formats:
  postman  A file for Postman, and for newman (format 2.1.0).
  bruno    A folder for Bruno, and for @usebruno/cli (.bru files).

APIs: teams, qodex (default: both)

Options:
  --base-url <url>  The base URL of one API. Default: http://127.0.0.1:${defaultPorts.teams} (teams),
                    http://127.0.0.1:${defaultPorts.qodex} (qodex).
  --out <path>      With one API, the file (postman; - for stdout) or the folder (bruno). With both, the
                    folder for the two of them. Default: <api>.postman_collection.json, bruno/<api>.
  --force           Overwrite existing files.
  -h, --help        Print this text.

It prints the path of each collection on stdout.

Try:
  npx qodekit export postman teams && npx newman run teams.postman_collection.json
  npx qodekit export bruno teams && cd bruno/teams && npx @usebruno/cli run -r
`;

const formats = ["postman", "bruno"] as const;
type Format = (typeof formats)[number];

/**
 * Runs `qodekit export`.
 *
 * @throws CommandLineError
 */
export async function runExport(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(
    args,
    {
      "base-url": { type: "string" },
      out: { type: "string" },
      force: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    "--out collection.json",
  );
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [name, ...names] = positionals;
  const format = readFormat(name);
  const apis = readApis(names);
  const { out, force = false } = values;
  const baseUrl = readBaseUrl(values["base-url"], apis);
  if (out === "") throw new CommandLineError("--out is empty: expected a path.");
  if (out === "-" && (format !== "postman" || apis.length > 1)) {
    throw new CommandLineError("--out -: expected postman and one API, which fit in one file.");
  }
  for (const api of apis) {
    const url = baseUrl ?? `http://127.0.0.1:${defaultPorts[api]}`;
    const collection = collectionOf(api, await readContract(api), url);
    if (out === "-") process.stdout.write(postmanText(collection));
    else write(format, collection, pathOf(format, api, apis.length > 1, out), force);
  }
}

function readFormat(name: string | undefined): Format {
  if (name === undefined) {
    throw new CommandLineError(`No format was given. The formats are: ${formats.join(", ")}.`);
  }
  if (isFormat(name)) return name;
  throw unknown("format", name, formats);
}

const isFormat = (name: string): name is Format => (formats as readonly string[]).includes(name);

/** Strips trailing slashes: every path starts with one. */
function readBaseUrl(text: string | undefined, apis: readonly Api[]): string | undefined {
  if (text === undefined) return undefined;
  const url = httpUrl(text);
  if (!url || hasMoreThanPath(text)) {
    // Does not show the value, which may contain a password.
    throw new CommandLineError(
      "--base-url: expected an absolute URL without a password, a query and a fragment, as in " +
        `--base-url http://127.0.0.1:4010; got ${describeText(text)}.`,
    );
  }
  if (apis.length > 1) {
    throw new CommandLineError(
      "--base-url belongs to one API: name it, as in export postman teams.",
    );
  }
  return url.href.replace(/\/+$/, "");
}

const defaults: Readonly<Record<Format, (api: Api) => string>> = {
  postman: (api) => `${api}.postman_collection.json`,
  bruno: (api) => api,
};

function pathOf(format: Format, api: Api, several: boolean, out: string | undefined): string {
  if (out !== undefined && !several) return resolve(out);
  return resolve(join(out ?? (format === "bruno" ? "bruno" : "."), defaults[format](api)));
}

const postmanText = (collection: Collection): string =>
  `${JSON.stringify(postmanCollection(collection), undefined, 2)}\n`;

function write(format: Format, collection: Collection, path: string, force: boolean): void {
  try {
    if (format === "postman") writeFile(path, postmanText(collection), force);
    else writeFolder(path, brunoFiles(collection), "bruno.json", force);
  } catch (cause) {
    if (cause instanceof ExportError) throw new CommandLineError(cause.message, { cause });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new CommandLineError(
      `${path} cannot be written (${code}). Choose another path with --out.`,
      {
        cause,
      },
    );
  }
  process.stdout.write(`${path}\n`);
}

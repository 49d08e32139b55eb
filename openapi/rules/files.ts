import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parse } from "yaml";

/** The maximum number of lines of a YAML file. */
export const longestYaml = 300;

/**
 * The maximum number of lines of a root document. It cannot be split: OpenAPI allows no `$ref` for
 * `paths` or `tags`.
 */
export const longestRoot = 600;

/** Data files beside a contract, which no `$ref` points to. */
const data: ReadonlySet<string> = new Set(["requests.yaml"]);

/** The files in the folder and its subfolders whose path matches, sorted. */
export function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file))
    .sort();
}

const lineCount = (file: string): number =>
  readFileSync(file, "utf8").replace(/\n$/, "").split("\n").length;

/** One message per file that has too many lines. */
export function tooLong(files: readonly string[], most: number, base: string): string[] {
  return files.flatMap((file) => {
    const lines = lineCount(file);
    if (lines <= most) return [];
    return [`${relative(base, file)} has ${lines} lines, at most ${most} are allowed. Split it.`];
  });
}

function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : references(value),
  );
}

/** One message for each YAML file of an API's folder that its root never reaches. */
export function orphanFiles(folder: string, base: string): string[] {
  const reached = new Set<string>();
  const open = [resolve(folder, "openapi.yaml")];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    // Redocly reports references to missing files.
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    for (const reference of references(parse(readFileSync(file, "utf8")))) {
      const [target = ""] = reference.split("#");
      if (target !== "" && !/^\w+:/.test(target)) open.push(resolve(dirname(file), target));
    }
  }
  return filesBelow(resolve(folder), /\.ya?ml$/)
    .filter((file) => !reached.has(file) && !data.has(relative(resolve(folder), file)))
    .map((file) => `${relative(base, file)} is not referenced. Add a $ref to it, or delete it.`);
}

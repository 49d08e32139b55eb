import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Json } from "../../generate/contract.ts";
import { root } from "../../lib/paths.ts";
import type { Operation } from "./api.ts";

const files = new Map<string, Json>();

/** The public URL of an operation's source file; undefined while the project has no home. */
export function yamlOf(operation: Operation, source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  const folder = `openapi/${operation.api.id}`;
  const paths = files.get(folder) ?? read(folder);
  files.set(folder, paths);
  const ref = (paths[operation.route] as Json | undefined)?.["$ref"];
  if (typeof ref !== "string")
    throw new Error(`${folder}/openapi.yaml has no file for ${operation.route}.`);
  return new URL(`${folder}/${ref}`, source).href;
}

const read = (folder: string): Json =>
  parse(readFileSync(join(root, folder, "openapi.yaml"), "utf8"))["paths"] as Json;

import { unknown } from "../../shared/command-line.ts";
import { allApis, isApi } from "../server/apis.ts";
import type { Api } from "../types.ts";

/**
 * The API of a name on the command line.
 *
 * @throws CommandLineError
 */
export function readApi(name: string): Api {
  if (isApi(name)) return name;
  throw unknown("API", name, allApis);
}

/** The APIs that are named, each once; all of them where none is. */
export const readApis = (names: readonly string[]): Api[] =>
  names.length === 0 ? [...allApis] : [...new Set(names.map(readApi))];

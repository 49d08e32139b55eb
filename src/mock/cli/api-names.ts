import { unknown } from "../../shared/command-line.ts";
import { allApis, isApi } from "../server/apis.ts";
import type { Api } from "../types.ts";

/**
 * The API with the given name.
 *
 * @throws CommandLineError
 */
export function readApi(name: string): Api {
  if (isApi(name)) return name;
  throw unknown("API", name, allApis);
}

/** The named APIs without repetitions; all of them if none is named. */
export const readApis = (names: readonly string[]): Api[] =>
  names.length === 0 ? [...allApis] : [...new Set(names.map(readApi))];

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { parse } from "yaml";
import { filesBelow } from "./files.ts";

/** Keywords whose value Redocly resolves, from a file or over the network. */
const references: ReadonlySet<string> = new Set([
  "$ref",
  "$dynamicRef",
  "externalValue",
  "operationRef",
]);

interface Reference {
  pointer: string;
  value: string;
}

/** Every reference of a document, including those in examples, which Redocly resolves too. */
function referencesIn(node: unknown, pointer = "#"): Reference[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (typeof child !== "string") return referencesIn(child, at);
    // A discriminator's mapping contains schema names and references.
    const mapped = pointer.endsWith("/discriminator/mapping") && /[/.:#\\]/.test(child);
    return references.has(key) || mapped ? [{ pointer: at, value: child }] : [];
  });
}

const inside = (folder: string, file: string): boolean => {
  const path = relative(folder, file);
  return path !== "" && !path.startsWith("..") && !isAbsolute(path);
};

/** The path with symbolic links resolved, if the file exists. */
const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** The problem of a reference in a file of the folder, or undefined. */
function problemOf(value: string, file: string, folder: string): string | undefined {
  if (value.startsWith("#")) return undefined;
  if (/^\s*[a-z][a-z0-9+.-]*:|^\s*[/\\]/i.test(value)) return "is absolute";
  const [path = ""] = value.split("#");
  if (!/^[\w./{}-]+\.yaml$/.test(path)) return "is not the plain path of a .yaml file";
  const target = resolve(dirname(file), path);
  if (!inside(folder, target)) return "leads out of the contract's folder";
  if (!inside(real(folder), real(target))) return "is a symbolic link out of the contract's folder";
  return undefined;
}

/**
 * One message per reference of a contract that is not a relative path inside its folder. Reads the
 * source files only, so it can run before a bundler, which fetches `http:` and reads `file:`.
 */
export function refsOutside(folder: string, base: string): string[] {
  const root = resolve(folder);
  return filesBelow(root, /\.ya?ml$/).flatMap((file) =>
    referencesIn(parse(readFileSync(file, "utf8"))).flatMap(({ pointer, value }) => {
      const problem = problemOf(value, file, root);
      if (problem === undefined) return [];
      return [
        `${relative(base, file)}${pointer}: the reference "${value}" ${problem}. ` +
          "Refer to a file of the contract by a relative path.",
      ];
    }),
  );
}

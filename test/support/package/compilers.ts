import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type typescript from "typescript";
import { root } from "../../../scripts/lib/paths.ts";
import { run } from "./run.ts";

/** A compiler's messages about some files of a project. */
export interface Compiled {
  /** `file:line text`, in file order. */
  readonly problems: readonly string[];
  /** The number of type instantiations: the cost that does not depend on the machine. */
  readonly instantiations: number;
}

/** Compiles files of a folder, and the package's declarations unless `skipLibCheck` is set. */
export type Compile = (
  folder: string,
  names: readonly string[],
  compilerOptions?: object,
) => Promise<Compiled>;

/** The options of a project that a bundler compiles. */
export const standard = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.asynciterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  types: [],
  noEmit: true,
};

export type CompilerName = "TypeScript 5.9" | "TypeScript 6" | "TypeScript 7";

/** The compilers of users. */
export const compilers: Readonly<Record<CompilerName, Compile>> = {
  "TypeScript 5.9": inProcess("typescript-5.9"),
  "TypeScript 6": inProcess("typescript"),
  "TypeScript 7": onCommandLine,
};

type Api = typeof typescript;

/** The compiler API of a dev dependency. Loading one takes a while, and few files need both. */
const load = async (name: string): Promise<Api> => (await import(name)).default;

/** The versions that they report. */
export async function versions(): Promise<
  Readonly<Record<Exclude<CompilerName, "TypeScript 7">, string>>
> {
  return {
    "TypeScript 5.9": (await load("typescript-5.9")).version,
    "TypeScript 6": (await load("typescript")).version,
  };
}

/** TypeScript 5 and 6 in this process: starting them for every case would take minutes. */
function inProcess(dependency: string): Compile {
  const declarations = new Map<string, typescript.SourceFile | undefined>();
  return async (folder, names, compilerOptions) => {
    const ts = await load(dependency);
    const parsed = ts.convertCompilerOptionsFromJson({ ...standard, ...compilerOptions }, folder);
    const host = ts.createCompilerHost(parsed.options);
    const read = host.getSourceFile;
    // No test changes a declaration file; how one is parsed depends on the options alone.
    host.getSourceFile = (name, version, ...rest) => {
      if (!name.endsWith(".d.ts")) return read(name, version, ...rest);
      const format = typeof version === "object" ? version.impliedNodeFormat : undefined;
      const { target, module } = parsed.options;
      // TypeScript's own declarations are scripts, which are the same in every kind of module.
      const key = isStandard(name) ? `${name},${target}` : [name, target, module, format].join();
      if (!declarations.has(key)) declarations.set(key, read(name, version, ...rest));
      return declarations.get(key);
    };
    const files = names.map((name) => join(folder, name).replaceAll("\\", "/"));
    const program = ts.createProgram(files, parsed.options, host);
    // Checks the package's declarations, but not TypeScript's.
    const checked = program
      .getSourceFiles()
      .filter(({ fileName: name }) => files.includes(name) || name.includes("/qodekit/dist/"));
    if (checked.length < files.length + 20) throw new Error(`${folder} has no qodekit.`);
    const problems = [
      ...parsed.errors,
      ...program.getOptionsDiagnostics(),
      ...checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
    ].map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      const name = file ? relative(folder, file.fileName) : "options";
      return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    return { problems, instantiations: program.getInstantiationCount() };
  };
}

const isStandard = (file: string) => /\/typescript[^/]*\/lib\/lib\.[\w.]+\.d\.ts$/.test(file);

/** TypeScript 7 has no such API, but is fast. */
async function onCommandLine(
  folder: string,
  names: readonly string[],
  compilerOptions?: object,
): Promise<Compiled> {
  const file = join(folder, "tsconfig.json");
  const options = { ...standard, skipDefaultLibCheck: true, ...compilerOptions };
  writeFileSync(file, JSON.stringify({ compilerOptions: options, files: names }));
  const tsc = join(root, "node_modules/typescript-7/bin/tsc");
  const args = [tsc, "-p", file, "--pretty", "false", "--extendedDiagnostics"];
  const { output } = await run(process.execPath, args, { cwd: folder });
  const counted = /^Instantiations: +(\d+)$/m.exec(output);
  if (!counted) throw new Error(`TypeScript 7 did not run:\n${output}`);
  const problems = output
    .split(/\n(?=\S)/)
    .filter((line) => /^\S+: error TS|^error TS/.test(line))
    .map((line) =>
      line
        .replace(/^(\S+)\((\d+),\d+\): /, "$1:$2 ")
        .replace(/\s+/g, " ")
        .trim(),
    );
  return { problems, instantiations: Number(counted[1]) };
}

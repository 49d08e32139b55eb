import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { apis, root } from "../../scripts/lib/paths.ts";

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  root,
);

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.values<{ types?: string }>(manifest.exports).flatMap(({ types }) =>
  types ? [join(root, types.replace("./dist/", "").replace(".d.ts", ".ts"))] : [],
);

test("no public type contains an any", () => {
  expect(entries.length).toBeGreaterThanOrEqual(4);
  const host = hostThatReads((_, text) => text);
  expect(anysIn(ts.createProgram(entries, config.options, host), entries)).toEqual([]);
});

test("the search covers every export, including generated types", () => {
  const made = apis.flatMap((api) => [
    join(root, "generated", api, "types.ts"),
    join(root, "generated", api, "operations.ts"),
  ]);
  const planted = new Map(
    [...entries, ...made].map((file, index) => [file.replaceAll("\\", "/"), `Planted${index}`]),
  );
  const host = hostThatReads((name, text) => {
    const plant = planted.get(name);
    return plant ? `${text}\nexport interface ${plant} { deep: any }` : text;
  });
  const found = anysIn(ts.createProgram(entries, config.options, host), entries);
  expect(found.sort()).toEqual([...planted.values()].map((name) => `${name}.deep`).sort());
});

test("the search finds an any in every position", () => {
  const file = join(root, "test/types/planted.ts").replaceAll("\\", "/");
  const text = `
    type Hidden = { deep: any[] };
    export interface Property { a: { b: any } }
    export type Union = string | { c: any };
    export type Argument = Promise<Map<string, any>>;
    export type Alias = Hidden;
    export class Class { method(parameter: any): void {} static made: Hidden }
    export function returned(): Promise<any> { throw 0; }
    export type Constraint = <T extends Set<any>>(value: T) => T;
    export type Conditional<T> = T extends string ? { d: any } : never;
    export interface Index { [name: string]: any }
    export const value: () => (argument: { e: any }) => void = () => () => {};
    export type Unresolved = NoSuchType;
    export type Fine = { a: unknown; b: never; c: () => void; d: Fine; e: Response };`;
  const host = hostThatReads((name, other) => (name === file ? text : other));
  const found = anysIn(ts.createProgram([file], config.options, host), [file]);
  const names = [...text.matchAll(/export \w+ (\w+)/g)].map(([, name]) => name);
  expect([...new Set(found.map((path) => path.split(/\W/)[0]))].sort()).toEqual(
    names.filter((name) => name !== "Fine").sort(),
  );
});

/** The files that no test has changed. All programs have the same options, and share them. */
const unchanged = new Map<string, ts.SourceFile>();

/** Reads files with changed text. */
function hostThatReads(change: (name: string, text: string) => string): ts.CompilerHost {
  const host = ts.createCompilerHost(config.options);
  host.getSourceFile = (name, options) => {
    const read = unchanged.get(name)?.text ?? host.readFile(name) ?? "";
    const text = change(name, read);
    if (text !== read) return ts.createSourceFile(name, text, options);
    const source = unchanged.get(name) ?? ts.createSourceFile(name, text, options);
    unchanged.set(name, source);
    return source;
  };
  return host;
}

/** The paths from the exports of some files to every `any`. */
function anysIn(program: ts.Program, files: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Type>();
  const found: string[] = [];
  const isOurs = ({ declarations = [] }: ts.Symbol) =>
    declarations.some((node) => {
      const source = node.getSourceFile();
      return (
        !program.isSourceFileDefaultLibrary(source) && !source.fileName.includes("/node_modules/")
      );
    });

  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing.`);
    for (const exported of checker.getExportsOfModule(module)) visit(exported);
  }
  return found;

  function visit(exported: ts.Symbol): void {
    const alias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = alias ? checker.getAliasedSymbol(exported) : exported;
    if (!isOurs(symbol)) return;
    if (symbol.flags & ts.SymbolFlags.Value) walk(checker.getTypeOfSymbol(symbol), symbol.name);
    if (symbol.flags & ts.SymbolFlags.Type) {
      walk(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
    }
  }

  function walk(type: ts.Type | undefined, path: string): void {
    if (!type) return;
    if (type.flags & ts.TypeFlags.Any) {
      found.push(path);
      return;
    }
    if (seen.has(type)) return;
    seen.add(type);
    for (const argument of type.aliasTypeArguments ?? []) walk(argument, `${path}<>`);
    if (type.isUnionOrIntersection()) for (const part of type.types) walk(part, path);
    if (type.isTypeParameter()) {
      walk(checker.getBaseConstraintOfType(type), `${path} extends`);
      walk(checker.getDefaultFromTypeParameter(type), `${path} =`);
    }
    if (type.flags & ts.TypeFlags.Conditional) walkConditional(type as ts.ConditionalType, path);
    if (type.flags & ts.TypeFlags.Object) walkObject(type as ts.ObjectType, path);
  }

  function walkConditional(type: ts.ConditionalType, path: string): void {
    walk(type.checkType, `${path}?`);
    walk(type.extendsType, `${path} extends`);
    const { trueType, falseType } = type.root.node;
    for (const branch of [trueType, falseType]) walk(checker.getTypeFromTypeNode(branch), path);
  }

  function walkObject(type: ts.ObjectType, path: string): void {
    if (type.objectFlags & ts.ObjectFlags.Reference) {
      const { target } = type as ts.TypeReference;
      for (const [index, argument] of checker
        .getTypeArguments(type as ts.TypeReference)
        .entries()) {
        // `ReadableStream<R = any>`: defaults of third-party types do not count.
        const parameter = target.typeParameters?.[index];
        const standard = parameter && checker.getDefaultFromTypeParameter(parameter);
        if (argument !== standard) walk(argument, `${path}<>`);
      }
    }
    // Third-party types do not count, except for our type arguments.
    if (type.symbol && !isOurs(type.symbol)) return;
    for (const property of checker.getPropertiesOfType(type)) {
      if (isOurs(property)) walk(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) walk(value, `${path}[]`);
    const signatures = [...type.getCallSignatures(), ...type.getConstructSignatures()];
    for (const signature of signatures) {
      for (const parameter of signature.typeParameters ?? []) walk(parameter, `${path}<>`);
      for (const parameter of signature.parameters) {
        walk(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`);
      }
      walk(signature.getReturnType(), `${path}()`);
      walk(checker.getTypePredicateOfSignature(signature)?.type, `${path} is`);
    }
  }
}

import { join } from "node:path";
import ts from "typescript";
import { eachIdentifier, parseDeclarations, print, statementOf } from "./declarations.ts";

/** The exports of a package entry, and the declarations that they refer to. */
export interface Surface {
  /** For example `qodekit/teams`. */
  readonly specifier: string;
  /** `export * from …` of another entry or of generated files. */
  readonly reexports: readonly string[];
  /** The declarations of the entry's own exports, by name. */
  readonly exported: readonly string[];
  /** Declarations that the exports refer to but no entry exports. */
  readonly hidden: readonly string[];
}

/** The entries of a package: import specifier -> compiled `.d.ts` file. */
export type Entries = Readonly<Record<string, string>>;

/**
 * Collects the surface of every entry.
 *
 * @param folder holds the compiled `src` and `generated`; reports name the latter but do not show it.
 * @param entries files relative to the folder.
 * @throws Error if a file exports nothing, or an export cannot be resolved.
 */
export function surfaces(folder: string, entries: Entries): Surface[] {
  const base = `${folder.replaceAll("\\", "/")}/`;
  const files = Object.values(entries).map((file) => join(folder, file).replaceAll("\\", "/"));
  const program = parseDeclarations(files);
  const checker = program.getTypeChecker();
  const specifiers = new Map(Object.keys(entries).map((name, index) => [files[index], name]));
  const all = files.map((file) => ({ file, exports: exportsOf(file) }));
  const named = new Set(all.flatMap(({ exports }) => exports.map(resolved)));

  return all.map(({ file, exports }) => {
    const others = starsOf(file);
    const theirs = new Set(others.flatMap((other) => exportsOf(other.file).map(resolved)));
    const own = exports.filter((symbol) => !theirs.has(resolved(symbol)));
    return {
      specifier: specifiers.get(file) ?? file,
      reexports: others.map(({ text }) => text),
      exported: byName(own).map(exportText),
      hidden: reached(own.map(resolved))
        .map((symbol) => declarationText(symbol))
        .sort(),
    };
  });

  function sourceOf(file: string): ts.SourceFile {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} does not exist.`);
    return source;
  }

  function exportsOf(file: string): ts.Symbol[] {
    const module = checker.getSymbolAtLocation(sourceOf(file));
    if (!module) throw new Error(`${file} exports nothing.`);
    return checker.getExportsOfModule(module);
  }

  /** The `export *` of other entries and of generated files, which reports name but do not show. */
  function starsOf(file: string): { text: string; file: string }[] {
    return sourceOf(file).statements.flatMap((statement) => {
      if (!ts.isExportDeclaration(statement) || statement.exportClause) return [];
      const target = statement.moduleSpecifier && moduleOf(statement.moduleSpecifier);
      if (!target) throw new Error(`${file}: ${print(statement)} cannot be resolved.`);
      const made = target.startsWith(`${base}generated/`) ? target.slice(base.length) : undefined;
      const name = specifiers.get(target) ?? made?.replace(".d.ts", ".ts");
      const type = statement.isTypeOnly ? "type " : "";
      return name ? [{ text: `export ${type}* from "${name}";`, file: target }] : [];
    });
  }

  function moduleOf(specifier: ts.Expression): string | undefined {
    return checker.getSymbolAtLocation(specifier)?.declarations?.[0]?.getSourceFile().fileName;
  }

  /** All declarations that the given ones reach and no entry exports. */
  function reached(from: readonly ts.Symbol[]): ts.Symbol[] {
    const found = new Set(from);
    for (const symbol of found) {
      for (const statement of statementsOf(symbol)) {
        eachIdentifier(statement, (identifier) => {
          const target = follow(checker.getSymbolAtLocation(identifier));
          if (target && isHidden(target)) found.add(target);
        });
      }
    }
    return [...found].slice(from.length);
  }

  function isHidden(symbol: ts.Symbol): boolean {
    const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(`${base}src/`);
    return !named.has(symbol) && statementsOf(symbol).some(isOurs);
  }

  function follow(symbol: ts.Symbol | undefined): ts.Symbol | undefined {
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias;
    return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function resolved(symbol: ts.Symbol): ts.Symbol {
    const target = follow(symbol);
    if (!target?.declarations) throw new Error(`The export ${symbol.name} cannot be resolved.`);
    return target;
  }

  function exportText(symbol: ts.Symbol): string {
    const target = resolved(symbol);
    const { name } = symbol;
    if (target.name !== name) {
      return `${declarationText(target)}\nexport { ${target.name} as ${name} };`;
    }
    const isValue = (target.flags & ts.SymbolFlags.Value) !== 0;
    // A class exported as a type only can be neither constructed nor used with `instanceof`.
    if (isValue && isTypeOnly(symbol))
      return `${declarationText(target)}\nexport type { ${name} };`;
    return declarationText(target, "export ");
  }
}

const byName = (symbols: readonly ts.Symbol[]): ts.Symbol[] =>
  [...symbols].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The statements that declare a symbol at the top level of a module; none for inner names. */
function statementsOf({ declarations = [] }: ts.Symbol): ts.Statement[] {
  const statements = declarations.map(statementOf).filter((statement) => statement !== undefined);
  return [...new Set(statements)];
}

function declarationText(symbol: ts.Symbol, modifier = ""): string {
  const bare = /^(\/\*\*.*\*\/\n)?(?:export )?(?:default )?/;
  return statementsOf(symbol)
    .map((statement) => print(statement).replace(bare, `$1${modifier}`))
    .join("\n");
}

function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly),
  );
}

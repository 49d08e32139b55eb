import { readFileSync } from "node:fs";
import ts from "typescript";

/** The doc comment tags that a reviewer must see. */
const tags = /@(?:deprecated|experimental)\b/g;

/**
 * Parses compiled declarations without the standard library: names are resolved, types are not computed.
 * Reduces doc comments to `@deprecated` and `@experimental`.
 *
 * @param entries the `.d.ts` files to start from; their imports are read too.
 */
export function parseDeclarations(entries: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name, language) => {
    const text = readFileSync(name, "utf8");
    const short = name.includes("/node_modules/") ? text : shortComments(name, text);
    return ts.createSourceFile(name, short, language, true);
  };
  return ts.createProgram(entries, options, host);
}

/** Prints a node with TypeScript's printer. */
export function print(node: ts.Node): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}

/** The statement that declares a name at the top level of a module; undefined for inner names. */
export function statementOf(node: ts.Node): ts.Statement | undefined {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.isStatement(statement) && ts.isSourceFile(statement.parent) ? statement : undefined;
}

/** Calls `use` for every identifier in a node. */
export function eachIdentifier(node: ts.Node, use: (identifier: ts.Identifier) => void): void {
  if (ts.isIdentifier(node)) use(node);
  ts.forEachChild(node, (child) => eachIdentifier(child, use));
}

function shortComments(name: string, text: string): string {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const comments = new Map<number, ts.Node>();
  const collect = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (ts.isJSDoc(comment)) comments.set(comment.pos, comment);
    }
    ts.forEachChild(node, collect);
  };
  collect(source);
  let short = "";
  let at = 0;
  for (const { pos, end } of [...comments.values()].sort((a, b) => a.pos - b.pos)) {
    const kept = text.slice(pos, end).match(tags) ?? [];
    short += text.slice(at, pos) + (kept.length > 0 ? `/** ${kept.join(" ")} */` : "");
    at = end;
  }
  return short + text.slice(at);
}

import { resolve } from "node:path";
import { root } from "./paths.ts";
import { runNode } from "./run.ts";

/**
 * Compiles `src` and `generated`: the code and its declarations, without anything beside them.
 *
 * @param options additional options of the compiler, such as `--emitDeclarationOnly`.
 */
export async function compile(into: string, ...options: readonly string[]): Promise<void> {
  const compiler = "node_modules/typescript-7/bin/tsc";
  const args = [compiler, "-p", "src", "--outDir", resolve(root, into), ...options];
  const { code } = await runNode(args);
  if (code !== 0) throw new Error("src does not compile, see above.");
}

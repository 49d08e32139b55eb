import type { Fence } from "../support/markdown.ts";

/** A TypeScript block as a file to compile and run. */
export interface Module extends Fence {
  /** For example `docs-guides-errors-12.ts`: the page and the line. */
  readonly file: string;
  readonly source: string;
  /** The expected output, from the text block after it. */
  readonly output: string | undefined;
}

/** Clients that pages use without creating them: `docs/guides/start.md` creates them. */
const clients: Readonly<Record<string, string>> = {
  teams: `import { createTeams as newTeams } from "qodekit/teams"; const teams = newTeams(); `,
  qodex: `import { createQodex as newQodex } from "qodekit/qodex"; const qodex = newQodex(); `,
};

/**
 * Creates a module for each TypeScript block of a page. A block that uses `teams` or `qodex` without
 * creating it gets it on its first line, so that the compiler's line numbers match the page.
 */
export function modulesOf(fences: readonly Fence[]): Module[] {
  return fences.flatMap((fence, index) => {
    if (fence.language !== "ts") return [];
    const next = fences[index + 1];
    const page = fence.page.replace(/\.md$/, "").replaceAll("/", "-");
    const kind = packagesOf(fence.code).includes("vitest") ? ".test" : "";
    const file = `${page}-${fence.line}${kind}.ts`;
    const output = next?.language === "text" ? next.code.trim() : undefined;
    return [{ ...fence, file, source: preludeOf(fence.code) + fence.code, output }];
  });
}

function preludeOf(code: string): string {
  const needed = Object.entries(clients).filter(
    ([name]) =>
      new RegExp(`\\b${name}\\b(?=[.,)])`).test(code) &&
      !new RegExp(`\\b(?:const|let|function) ${name}\\b|[({,] ?${name}: (?:Teams|Qodex)\\b`).test(
        code,
      ),
  );
  return needed.map(([, text]) => text).join("");
}

/** The packages that a block imports, except this one and Node's own. */
export function packagesOf(code: string): string[] {
  const names = [...code.matchAll(/(?:from|import) ?\(?"([^".][^"]*)"/g)].map(
    ([, name = ""]) => name,
  );
  return names
    .filter((name) => !name.startsWith("node:") && !name.startsWith("qodekit"))
    .map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}

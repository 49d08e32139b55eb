import type { Surface } from "./surface.ts";

/** The file name of an entry's report: `teams.api.md` for `qodekit/teams`. */
export const reportName = ({ specifier }: Surface): string =>
  `${specifier.split("/").at(-1)}.api.md`;

/** The report of an entry, as Markdown. */
export function render({ specifier, reexports, exported, hidden }: Surface): string {
  const parts = [
    `# The API of \`${specifier}\``,
    "Made by `npm run api-report` from the compiled declarations. Do not edit: run it again.",
    ...section("Passed on", reexports, "\n"),
    ...section("Exported", exported),
    ...section("Not exported, but used by what is", hidden),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, code: readonly string[], between = "\n\n"): string[] {
  return code.length === 0 ? [] : [`## ${title}`, `\`\`\`ts\n${code.join(between)}\n\`\`\``];
}

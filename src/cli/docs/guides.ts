import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A guide of the package. */
export interface Guide {
  /** Relative to the package, with slashes: `docs/guides/retries.md`. */
  readonly file: string;
  readonly title: string;
}

/** The folders of guides, relative to the package. */
const folders = ["docs/reference/qodex", "docs/reference/teams", "docs/guides", "docs/mock"];

/** A search record: a guide, one of its sections, or a code that it explains. */
export interface GuideRecord {
  readonly page: Guide;
  readonly kind: "guide" | "section" | "code";
  readonly title: string;
  readonly url: string;
  readonly place: string;
  readonly names?: readonly string[];
  readonly text: string;
}

/** Reads the guides of the package; empty if it has none. */
export function readGuides(root: string): GuideRecord[] {
  return folders.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .flatMap((name) =>
        recordsOf(`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")),
      );
  });
}

function recordsOf(file: string, markdown: string): GuideRecord[] {
  // Removes code blocks: a comment in one may look like a heading.
  const text = markdown.replace(/^```[\s\S]*?^```/gm, "");
  const [, title = file] = /^# (.+)$/m.exec(text) ?? [];
  const page = { file, title };
  // The search uses the first folder to distinguish the parts of the package.
  const url = file.replace(/^docs\/(?:reference\/)?/, "");
  const [lead = "", ...sections] = text.split(/^## /m);
  const about = { page, url, place: title };
  return [
    { ...about, kind: "guide", title, place: url, text: plain(lead) },
    ...sections.flatMap((section): GuideRecord[] => {
      const [heading = "", ...lines] = section.split("\n");
      const body = lines.join("\n");
      const names = [...body.matchAll(/`([^`\n]{2,60})`/g)].map(([, name = ""]) => name);
      return [
        { ...about, kind: "section", title: heading, names, text: plain(body).slice(0, 400) },
        ...codesIn(body).map(
          (code): GuideRecord => ({ ...about, kind: "code", title: code, text: "" }),
        ),
      ];
    }),
  ];
}

/** The statuses and codes of an error table: `| 429 | \`rateLimited\` … |`. */
const codesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/^\| (\d{3}) \| (?:`([^`]+)`)?/gm)].flatMap(([, status = "", code]) =>
      code === undefined ? [status] : [status, code],
    ),
  ),
];

const plain = (text: string): string =>
  text.replace(/[#*`|>]|\]\([^)]*\)|\[/g, " ").replace(/\s+/g, " ");

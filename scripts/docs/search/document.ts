import { plainText, renderMarkdown } from "../markdown/render.ts";
import type { SearchRecord } from "./record.ts";

/** A Markdown page for the search. */
export interface DocumentText {
  path: string;
  title: string;
  text: string;
  lead: string;
  place: string;
  kind: SearchRecord["kind"];
}

/** Search does not need links and titles. */
const nowhere = { resolve: () => "", titled: () => undefined, identified: () => undefined };

/** One record for the page, one per section, and one per code and status of its tables. */
export function documentRecords(document: DocumentText): SearchRecord[] {
  const { path, title, text, place, kind } = document;
  const page: SearchRecord = { kind, title, url: path, place, text: document.lead };
  const { headings } = renderMarkdown(text, nowhere);
  const second = headings.filter(({ level }) => level === 2);
  const sections = withoutFences(text).split(/^## /m).slice(1);
  return [
    page,
    ...sections.flatMap((section, index): SearchRecord[] => {
      const [, ...lines] = section.split("\n");
      const body = lines.join("\n");
      const about = { url: `${path}#${second[index]?.id}`, place: `${place} / ${title}` };
      const names = [...new Set([...codeIn(body), ...importsIn(body)])];
      const codes = codeRecords(body, about);
      return [
        {
          ...about,
          // Sections of the changelog and of coverage mention everything, so guides rank first.
          kind: kind === "page" ? kind : "section",
          title: second[index]?.text ?? "",
          // Codes have their own records.
          ...(kind !== "page" && codes.length === 0 && names.length > 0 && { names }),
          text: plainText(body).slice(0, 400),
        },
        ...codes,
      ];
    }),
  ];
}

/** The code spans of a text, such as header names and functions: `X-API-Key` even if a value follows. */
export const codeIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/`([^`\n]{2,60})`/g)].flatMap(([, name = ""]) => [
      name,
      ...(/^[\w-]+(?=: |\()/.exec(name) ?? []),
    ]),
  ),
];

/** What the code blocks of a text import from this package, such as `startMock`. */
const importsIn = (text: string): string[] =>
  [...text.matchAll(/^import \{([^}]*)\} from "qodekit/gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.replace(/^\s*type\s/, "").trim())
      .filter((name) => name !== ""),
  );

/** Removes code blocks: a comment in one may look like a heading. */
const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "");

/** `| 429 | \`rateLimited\` *RateLimitError* | cause | what to do |` */
const codeRow = /^\| (\d{3}) \| (?:`([^`]+)`|none) \*(\w+)\* \| (.+?) \| (.+?) \|$/gm;

function codeRecords(text: string, about: { url: string; place: string }): SearchRecord[] {
  const records: SearchRecord[] = [];
  const statuses = new Map<string, string[]>();
  for (const [, status = "", code, errorClass = "", cause = "", advice = ""] of text.matchAll(
    codeRow,
  )) {
    statuses.set(status, [...(statuses.get(status) ?? []), code ?? "", errorClass]);
    if (code === undefined) continue;
    records.push({
      ...about,
      kind: "code",
      title: code,
      names: [status, errorClass],
      text: `${status}. ${plainText(`${cause} ${advice}`)}`,
    });
  }
  for (const [status, names] of statuses) {
    const own = [...new Set(names)].filter((name) => name !== "");
    records.push({ ...about, kind: "code", title: status, text: own.join(", ") });
  }
  return records;
}

import { plainText, renderMarkdown } from "../markdown/render.ts";
import type { SearchRecord } from "./record.ts";

/** A page of Markdown, for the search. */
export interface DocumentText {
  path: string;
  title: string;
  text: string;
  lead: string;
  place: string;
  kind: SearchRecord["kind"];
}

/** Links and titles do not matter here. */
const nowhere = { resolve: () => "", titled: () => undefined, identified: () => undefined };

/** A record for the page, one for each section, and one for each code and status of its tables. */
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
      const names = codeIn(body);
      const codes = codeRecords(body, about);
      return [
        {
          ...about,
          // Sections of the changelog and of coverage name everything: guides come first.
          kind: kind === "page" ? kind : "section",
          title: second[index]?.text ?? "",
          // The codes have records of their own.
          ...(kind !== "page" && codes.length === 0 && names.length > 0 && { names }),
          text: plainText(body).slice(0, 400),
        },
        ...codes,
      ];
    }),
  ];
}

/** What a text sets as code, such as the names of headers: `X-API-Key` also where its value follows. */
export const codeIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/`([^`\n]{2,60})`/g)].flatMap(([, name = ""]) => [
      name,
      ...(/^[\w-]+(?=: )/.exec(name) ?? []),
    ]),
  ),
];

/** Samples are no prose: a comment in one may look like a heading. */
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

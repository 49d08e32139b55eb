import type { Api } from "../contract/api.ts";
import type { Field, Inside } from "../contract/fields.ts";
import { hostOf } from "../contract/host.ts";
import type { OperationView } from "../contract/view.ts";
import { samplesOf } from "../samples/samples.ts";
import { oneLine, rewriteLinks } from "./text.ts";

/** The page of an operation as Markdown, for agents and terminals. */
export function operationMarkdown(view: OperationView, link: (to: string) => string): string {
  const { operation } = view;
  const { api } = operation;
  const text = (markdown: string) => rewriteLinks(markdown, api, link);
  const facts = [
    `\`${operation.method} ${hostOf(api)}${operation.route}\``,
    `Client: \`${operation.client}\``,
    `Operation id: \`${operation.id}\` (${api.title} ${api.version}, ${operation.tag.name})`,
    operation.evidence && `Evidence: ${operation.evidence}`,
    operation.deprecated && "**Deprecated.**",
    view.limit && `Limit: ${view.limit}`,
    view.timeout !== undefined && `An attempt can take up to ${view.timeout} s.`,
  ].filter((line) => typeof line === "string" && line !== "");
  const parts = [
    `# ${operation.title}`,
    facts.map((fact) => `- ${fact}`).join("\n"),
    text(String(operation.source["description"] ?? "").trim()),
    ...view.parameters.map(({ title, fields }) => `## ${title}\n\n${fieldList(fields, text)}`),
    ...bodyParts(view, text),
    view.paging && `## Pages\n\n${text(view.paging.text)}`,
    view.async && `## Asynchronous\n\n${text(view.async)}`,
    `## Samples\n\n${sampleParts(view)}`,
    `## Responses\n\n${responseParts(view, text)}`,
    errorTable(view),
  ];
  return `${parts.filter((part) => typeof part === "string" && part !== "").join("\n\n")}\n`;
}

/** A body and its fields, as Markdown. */
export function bodyList(
  { description, inside }: { description: string; inside: Inside },
  api: Api,
  link: (to: string) => string,
): string {
  const text = (markdown: string) => rewriteLinks(markdown, api, link);
  return [text(description), insideList(inside, text)].filter((part) => part !== "").join("\n\n");
}

type Rewrite = (markdown: string) => string;

function bodyParts(view: OperationView, text: Rewrite): string[] {
  const { body } = view;
  if (!body) return [];
  const types = body.media.map(({ type }) => `\`${type}\``).join(", ");
  const fields = body.media.flatMap(({ inside }) => (inside ? [insideList(inside, text)] : []));
  const note = `${types}${body.required ? ", required" : ""}`;
  return [
    ["## Body", note, text(body.description), ...fields].filter((part) => part !== "").join("\n\n"),
  ];
}

function sampleParts(view: OperationView): string {
  const samples = samplesOf(view.operation);
  // One example in the two most used languages; the page has all of them.
  const [first] = samples;
  const names: Record<string, string> = { ts: "ts", curl: "sh" };
  return samples
    .filter(({ example, language }) => example === first?.example && names[language])
    .map(({ language, code }) => fence(code, names[language] ?? ""))
    .join("\n\n");
}

function responseParts(view: OperationView, text: Rewrite): string {
  return view.responses
    .map((response) => {
      const head = `### ${response.status}\n\n${text(response.description)}`;
      if (!response.status.startsWith("2")) return head;
      const media = response.media.flatMap(({ type, inside, examples }) => [
        `\`${type}\``,
        inside ? insideList(inside, text) : "",
        examples[0] ? fence(JSON.stringify(examples[0].value, null, 2), "json") : "",
      ]);
      const headers =
        response.headers.length > 0 ? `Headers:\n\n${fieldList(response.headers, text)}` : "";
      return [head, headers, ...media].filter((part) => part !== "").join("\n\n");
    })
    .join("\n\n");
}

function errorTable(view: OperationView): string {
  if (view.errors.length === 0) return "";
  const rows = view.errors.map(
    ({ status, code, class: name, again }) =>
      `| ${status} | ${code ? `\`${code}\`` : "none"} | ${name} | ${again} |`,
  );
  return `## Errors\n\n| status | code | the client throws | retried |\n|---|---|---|---|\n${rows.join("\n")}`;
}

const fence = (code: string, language: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

function fieldList(fields: readonly Field[], text: Rewrite, indent = ""): string {
  return fields
    .map((field) => {
      const marks = [
        field.type.text,
        field.required && "required",
        field.deprecated && "deprecated",
      ];
      const small = field.constraints.map(
        ({ label, values }) => `${label} ${values.map((v) => `\`${v}\``).join(", ")}`,
      );
      const line = [oneLine(text(field.description)), ...small.map((one) => `${one}.`)]
        .filter(Boolean)
        .join(" ");
      const inside = field.inside ? `\n${insideList(field.inside, text, `${indent}  `)}` : "";
      return `${indent}- \`${field.name}\` (${marks.filter(Boolean).join(", ")})${line ? `: ${line}` : ""}${inside}`;
    })
    .join("\n");
}

function insideList(inside: Inside, text: Rewrite, indent = ""): string {
  if (inside.repeats) return `${indent}- the same fields as \`${inside.repeats.name}\``;
  const forms = inside.forms.map((form) => {
    const about = oneLine(text(form.description));
    const fields = form.repeats
      ? `${indent}  - the same fields as \`${form.repeats.name}\``
      : fieldList(form.fields, text, `${indent}  `);
    return `${indent}- **${form.title}**${about ? `: ${about}` : ""}\n${fields}`;
  });
  return [fieldList(inside.fields, text, indent), ...forms]
    .filter((part) => part !== "")
    .join("\n");
}

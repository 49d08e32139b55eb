import type { Tag } from "../contract/api.ts";
import type { Field, Inside } from "../contract/fields.ts";
import type { OperationView } from "../contract/view.ts";
import { plainText } from "../markdown/render.ts";
import type { SearchRecord } from "./record.ts";

/** `Qodex API` -> `Qodex`: the short location of a hit. */
export const placeOf = (short: string): string => short.replace(/ API$/, "");

/** The search record of an operation. */
export function operationRecord(view: OperationView): SearchRecord {
  const { operation } = view;
  const parameters = view.parameters.flatMap(({ fields }) => namesOf(fields));
  const body = view.body?.media.flatMap(({ inside }) => insideNames(inside)) ?? [];
  const responses = view.responses
    .slice(0, 1)
    .flatMap(({ media }) => media.flatMap(({ inside }) => insideNames(inside)));
  const codes = view.errors.flatMap(({ code }) => code ?? []);
  return {
    kind: "operation",
    title: operation.title,
    url: operation.path,
    place: `${placeOf(operation.api.short)} / ${operation.tag.name}`,
    method: operation.method,
    path: operation.route,
    operationId: operation.id,
    client: operation.client,
    names: [...new Set([...parameters, ...body, ...responses, ...codes])],
    deprecated: operation.deprecated,
    text: plainText(String(operation.source["description"] ?? "")),
  };
}

/** The search record of a tag. */
export const tagRecord = (tag: Tag): SearchRecord => ({
  kind: "tag",
  title: tag.name,
  url: tag.path,
  place: placeOf(tag.api.short),
  text: plainText(tag.description),
});

const namesOf = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ name, inside }) => [name, ...insideNames(inside)]);

const insideNames = (inside: Inside | undefined): string[] =>
  inside
    ? [...namesOf(inside.fields), ...inside.forms.flatMap(({ fields }) => namesOf(fields))]
    : [];

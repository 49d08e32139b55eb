import type { Operation } from "./api.ts";
import { type ErrorRow, errorsOf } from "./errors.ts";
import { asyncOf, limitOf, type Paging, pagingOf, timeoutOf } from "./facts.ts";
import { type Field, FieldReader } from "./fields.ts";
import { bodyOf, type DeclaredResponse, type Media, responsesOf } from "./responses.ts";

/** The parameters of one location, in reading order. */
export interface ParameterGroup {
  place: "path" | "query" | "header";
  title: string;
  fields: Field[];
}

/** The content of an operation's page. */
export interface OperationView {
  operation: Operation;
  parameters: ParameterGroup[];
  body?: { required: boolean; media: Media[]; description: string } | undefined;
  responses: DeclaredResponse[];
  errors: ErrorRow[];
  paging?: Paging | undefined;
  /** How to follow asynchronous work; Markdown. */
  async?: string | undefined;
  limit?: string | undefined;
  /** Seconds. */
  timeout?: number | undefined;
}

const places = [
  ["path", "Path"],
  ["query", "Query"],
  ["header", "Headers"],
] as const;

const views = new WeakMap<Operation, OperationView>();

/** Reads an operation once, for its page, its Markdown and the search index. */
export function viewOf(operation: Operation): OperationView {
  const known = views.get(operation);
  if (known) return known;
  // Reads in page order: a repeated structure links to its first description.
  const reader = new FieldReader(operation.api.contract);
  const parameters = parametersOf(operation, reader);
  const body = bodyOf(operation, reader);
  const responses = responsesOf(operation, reader);
  const view: OperationView = {
    operation,
    parameters,
    body,
    responses,
    errors: errorsOf(operation, responses),
    paging: pagingOf(operation),
    async: asyncOf(operation),
    limit: limitOf(operation),
    timeout: timeoutOf(operation),
  };
  views.set(operation, view);
  return view;
}

function parametersOf(operation: Operation, reader: FieldReader): ParameterGroup[] {
  return places.flatMap(([place, title]) => {
    const all = operation.entry.parameters.filter((parameter) => parameter["in"] === place);
    const fields = all.map((parameter) => reader.parameter(parameter));
    const sorted = [...fields.filter((f) => f.required), ...fields.filter((f) => !f.required)];
    return sorted.length === 0 ? [] : [{ place, title, fields: sorted }];
  });
}

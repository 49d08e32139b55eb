import type { Operation } from "./api.ts";
import { type ErrorRow, errorsOf } from "./errors.ts";
import { asyncOf, limitOf, type Paging, pagingOf, timeoutOf } from "./facts.ts";
import { type Field, FieldReader } from "./fields.ts";
import { type Answer, answersOf, bodyOf, type Media } from "./responses.ts";

/** The parameters of one place, in the reader's order. */
export interface ParameterGroup {
  place: "path" | "query" | "header";
  title: string;
  fields: Field[];
}

/** All that the page of an operation shows. */
export interface OperationView {
  operation: Operation;
  parameters: ParameterGroup[];
  body?: { required: boolean; media: Media[]; description: string } | undefined;
  answers: Answer[];
  errors: ErrorRow[];
  paging?: Paging | undefined;
  /** How asynchronous work is followed; Markdown. */
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

/** Reads an operation once; its page, its Markdown and the index share it. */
export function viewOf(operation: Operation): OperationView {
  const known = views.get(operation);
  if (known) return known;
  // In the order of the page: what comes again is a link to where it stood first.
  const reader = new FieldReader(operation.api.contract);
  const parameters = parametersOf(operation, reader);
  const body = bodyOf(operation, reader);
  const answers = answersOf(operation, reader);
  const view: OperationView = {
    operation,
    parameters,
    body,
    answers,
    errors: errorsOf(operation, answers),
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

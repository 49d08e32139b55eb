import type { Json } from "../../generate/contract.ts";
import type { Operation } from "./api.ts";
import { brief } from "./brief.ts";
import type { Field, FieldReader, Inside } from "./fields.ts";

/** An example of a body. */
export interface Example {
  name: string;
  /** One line. */
  summary: string;
  value: unknown;
}

/** A media type with its schema and examples. */
export interface Media {
  type: string;
  schema: unknown;
  inside?: Inside | undefined;
  examples: Example[];
}

/** A declared response. */
export interface DeclaredResponse {
  status: string;
  /** Markdown. */
  description: string;
  /** Set if it differs from the operation's. */
  evidence?: string | undefined;
  headers: Field[];
  /** The number of rate-limit headers, which a guide explains. */
  limitHeaders: number;
  media: Media[];
}

/** The headers that the guide on rate limits explains. */
const limitHeader = /^(x-)?rate-?limit|^retry-?after$/i;

/** From this number on, the page links to the guide instead of listing the headers. */
const manyHeaders = 3;

/** The request body. */
export function bodyOf(
  operation: Operation,
  fields: FieldReader,
): { required: boolean; media: Media[]; description: string } | undefined {
  const { contract } = operation.api;
  if (!operation.source["requestBody"]) return undefined;
  const body = contract.resolve(operation.source["requestBody"]);
  return {
    required: body["required"] === true,
    description: String(body["description"] ?? "").trim(),
    media: mediaOf(operation, fields, body["content"] as Json, "the body"),
  };
}

/** The declared responses, by status. */
export function responsesOf(operation: Operation, fields: FieldReader): DeclaredResponse[] {
  const { contract } = operation.api;
  const guide = `${operation.api.id}/guides/errors/`;
  const marks = (operation.source["x-response-evidence"] ?? {}) as Json;
  return Object.entries(operation.source["responses"] as Json)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([status, entry]) => {
      const response = contract.resolve(entry);
      const headers = Object.entries((response["headers"] as Json) ?? {});
      const limits = headers.filter(([name]) => limitHeader.test(name));
      const shown =
        limits.length > manyHeaders ? headers.filter((h) => !limits.includes(h)) : headers;
      const content = (response["content"] as Json) ?? {};
      const media = mediaOf(operation, fields, content, "the response");
      const mark = String(marks[status] ?? response["x-evidence"] ?? operation.evidence);
      return {
        status,
        description: String(response["description"] ?? "").trim(),
        evidence: mark === operation.evidence ? undefined : mark,
        headers: shown.map(([name, header]) => fields.parameter(contract.resolve(header), name)),
        limitHeaders: headers.length - shown.length,
        media: /^[45]/.test(status)
          ? media.map((one) => ({ ...one, inside: one.inside && brief(one.inside, guide) }))
          : media,
      };
    });
}

function mediaOf(operation: Operation, fields: FieldReader, content: Json, root: string): Media[] {
  const { contract } = operation.api;
  return Object.entries(content).map(([type, entry]) => {
    const media = entry as Json;
    const examples = Object.entries((media["examples"] as Json) ?? {}).map(([name, example]) => {
      const { summary, value } = contract.resolve(example);
      return { name, summary: String(summary ?? name), value };
    });
    if (examples.length === 0 && media["example"] !== undefined) {
      examples.push({ name: "example", summary: "Example", value: media["example"] });
    }
    return { type, schema: media["schema"], inside: fields.body(media["schema"], root), examples };
  });
}

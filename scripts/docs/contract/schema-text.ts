import type { Contract, Json } from "../../generate/contract.ts";

/** The name of a schema's type, and the guide that explains it. */
export interface TypeText {
  text: string;
  /** Set for components that a guide explains, such as `Uid`. */
  guide?: "ids-and-uids";
}

/** Components that a guide explains; their pattern is not repeated. */
const explained: Record<string, string> = { Uuid: "UUID", Uid: "UID" };

/** The name of the component that a schema refers to; undefined if it is no reference. */
export const refName = (schema: unknown): string | undefined =>
  String((schema as Json | undefined)?.["$ref"] ?? "")
    .match(/\/schemas\/([^/]+)$/)
    ?.at(1);

/** Resolves a schema's references; keywords beside `$ref` win. */
export function resolved(contract: Contract, schema: unknown): Json {
  const node = (schema ?? {}) as Json;
  if (typeof node["$ref"] !== "string") return merged(contract, node);
  const { $ref: _, ...beside } = node;
  return { ...resolved(contract, contract.resolve({ $ref: node["$ref"] })), ...beside };
}

/** Merges `allOf` into one object with the properties and required names of all parts. */
function merged(contract: Contract, schema: Json): Json {
  const parts = schema["allOf"] as unknown[] | undefined;
  if (!parts) return schema;
  const { allOf: _, ...own } = schema;
  const all: Json = {};
  for (const part of [...parts.map((one) => resolved(contract, one)), own]) {
    const properties = { ...(all["properties"] as Json), ...(part["properties"] as Json) };
    const required = [all["required"], part["required"]].flatMap((names) => names ?? []);
    Object.assign(all, part, { properties, required });
  }
  return all;
}

/** The variants of a schema; empty if there is only one. */
export const formsOf = (schema: Json): unknown[] =>
  ((schema["oneOf"] ?? schema["anyOf"]) as unknown[] | undefined) ?? [];

/** `string`, `UID`, `array of strings`, `object or null`, `string (date-time)`. */
export function typeText(contract: Contract, schema: unknown): TypeText {
  const name = refName(schema);
  if (name !== undefined && explained[name])
    return { text: explained[name], guide: "ids-and-uids" };
  const node = resolved(contract, schema);
  const forms = formsOf(node);
  if (forms.length > 0)
    return { text: joinWords(forms.map((form) => typeText(contract, form).text)) };
  const types = [node["type"] ?? (node["properties"] ? "object" : [])].flat() as string[];
  if (types.length === 0) return { text: node["const"] === undefined ? "any" : "constant" };
  const items = types.includes("array") ? typeText(contract, node["items"]) : undefined;
  const words = types.map((type) => (type === "array" ? arrayText(items?.text) : type));
  const format = typeof node["format"] === "string" ? ` (${node["format"]})` : "";
  const text = joinWords(words) + format;
  return items?.guide ? { text, guide: items.guide } : { text };
}

const arrayText = (items: string | undefined): string =>
  items === undefined || items === "any" ? "array" : `array of ${plural(items)}`;

/** Adds an s to single words only: `objects or nulls` reads badly. */
function plural(text: string): string {
  const [, word = text, rest = ""] = /^(\w+)( \(.+\))?$/.exec(text) ?? [];
  return word === text || rest !== "" ? `${word}s${rest}` : text;
}

function joinWords(words: readonly string[]): string {
  const different = [...new Set(words)];
  const last = different.pop() ?? "any";
  return different.length === 0 ? last : `${different.join(", ")} or ${last}`;
}

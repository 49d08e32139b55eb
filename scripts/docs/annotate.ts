import { Contract, type Json } from "../generate/contract.ts";
import { limitOf } from "../generate/quotas.ts";

const evidence: Record<string, string> = {
  documented: "The vendor's own pages describe this operation.",
  observed: "Not shown in full on the vendor's pages; known from public code or other definitions.",
  inferred: "No public source confirms this operation.",
};

/** The badge that Redoc shows beside the heading. */
const unconfirmed = { name: "Unconfirmed", color: "orange" };

/** Keywords whose values are data: a field that is named like an extension is not one. */
const data = new Set(["example", "examples", "default", "const", "enum"]);

/** Maps with free keys: a key `example` in them is not the keyword. */
const named = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "schemas",
  "responses",
  "headers",
]);

/**
 * Copies the contract and turns the extensions that matter to readers into text, because Redoc renders
 * descriptions but no extensions.
 */
export function annotate(document: Json): Json {
  // structuredClone would keep shared objects of YAML aliases, which would then be annotated twice.
  const copy = JSON.parse(JSON.stringify(document)) as Json;
  // Resolves references in the original contract, without annotations.
  const contract = new Contract(document);
  walk(copy, contract);
  return copy;
}

function walk(node: unknown, contract: Contract): void {
  if (typeof node !== "object" || node === null) return;
  const object = node as Json;
  markValues(object, contract);
  markEvidence(object, contract);
  markLimit(object, contract);
  joinLists(object, contract);
  for (const [key, value] of Object.entries(object)) {
    if (named.has(key)) for (const entry of Object.values(value ?? {})) walk(entry, contract);
    else if (!data.has(key)) walk(value, contract);
  }
}

function markValues(object: Json, contract: Contract): void {
  // A description beside a reference replaces the target's description, including the values in it.
  if ("$ref" in object && object["description"] === undefined) return;
  let schema = contract.resolve(object);
  if ("in" in schema && "schema" in schema) {
    // A parameter's description takes precedence over its schema's.
    schema = contract.resolve(schema["schema"] as Json);
    if (schema["items"] !== undefined) schema = contract.resolve(schema["items"] as Json);
  }
  const values = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return;
  const list = values.map((value) => `\`${value}\``).join(", ");
  append(object, `Known values: ${list}. Others are possible.`, contract);
}

function markEvidence(object: Json, contract: Contract): void {
  const mark = object["x-evidence"];
  if (typeof mark !== "string") return;
  if ("operationId" in object) {
    append(object, `*Evidence: ${mark}.* ${evidence[mark] ?? ""}`, contract);
    if (mark === "inferred") object["x-badges"] = [unconfirmed];
  } else if (mark === "inferred") append(object, "*Unconfirmed.*", contract);
}

function markLimit(object: Json, contract: Contract): void {
  const limit = "operationId" in object ? limitOf(contract, object) : undefined;
  if (limit) append(object, `*Limit: ${limit}.*`, contract);
}

/** Redoc renders the example of a list as JSON even if the list is sent comma-separated. */
function joinLists(parameter: Json, contract: Contract): void {
  if (parameter["in"] !== "query" || parameter["explode"] !== false) return;
  const join = (value: unknown) => (Array.isArray(value) ? value.join(",") : value);
  if ("example" in parameter) parameter["example"] = join(parameter["example"]);
  const examples = Object.entries((parameter["examples"] as Json | undefined) ?? {});
  if (examples.length === 0) return;
  parameter["examples"] = Object.fromEntries(
    examples.map(([name, example]) => {
      const shown = contract.resolve(example as Json);
      return [name, { ...shown, value: join(shown["value"]) }];
    }),
  );
}

function append(object: Json, text: string, contract: Contract): void {
  const before = String(
    object["description"] ?? contract.resolve(object)["description"] ?? "",
  ).trimEnd();
  object["description"] = before === "" ? text : `${before}\n\n${text}`;
}

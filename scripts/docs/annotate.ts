import { Contract, type Json } from "../generate/contract.ts";

const evidence: Record<string, string> = {
  documented: "The vendor's own pages describe this operation.",
  observed: "Seen in public code that calls the API; the vendor's pages do not show it in full.",
  inferred: "No public source confirms this operation.",
};

/**
 * A copy of the contract for readers: the extensions that matter to them become text, because the
 * reference shows descriptions and not extensions.
 */
export function annotate(document: Json): Json {
  const copy = structuredClone(document);
  walk(copy, new Contract(document));
  return copy;
}

function walk(node: unknown, contract: Contract): void {
  if (typeof node !== "object" || node === null) return;
  const object = node as Json;
  const values = knownValues(object, contract);
  if (values) {
    const list = values.map((value) => `\`${value}\``).join(", ");
    append(object, `Known values: ${list}. Others are possible.`);
  }
  const mark = object["x-evidence"];
  if (typeof mark === "string" && !("schema" in object && mark !== "inferred")) {
    const isOperation = "operationId" in object;
    if (isOperation) append(object, `*Evidence: ${mark}.* ${evidence[mark] ?? ""}`);
    else if (mark === "inferred") append(object, "*Unconfirmed: inferred.*");
  }
  for (const [key, value] of Object.entries(object)) {
    // Examples are data: a field of theirs that is named like an extension is not one.
    if (key !== "example" && key !== "examples") walk(value, contract);
  }
}

/** Of a schema, or of a parameter: its description stands in front of its schema's. */
function knownValues(object: Json, contract: Contract): unknown[] | undefined {
  let schema = object;
  if ("in" in object && "schema" in object) {
    schema = contract.resolve(object["schema"]);
    if (schema["items"] !== undefined) schema = contract.resolve(schema["items"]);
  }
  const values = schema["x-extensible-enum"];
  return Array.isArray(values) ? values : undefined;
}

function append(object: Json, text: string): void {
  const before = typeof object["description"] === "string" ? object["description"].trimEnd() : "";
  object["description"] = before === "" ? text : `${before}\n\n${text}`;
}

import { methodName } from "../../openapi/rules/names.ts";
import type { Contract, ContractOperation, Json } from "./contract.ts";
import { requestMediaTypes } from "./descriptor.ts";
import { jsdoc } from "./jsdoc.ts";

const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
const quoted = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** The interface of an operation's one options object. */
export function requestInterface(
  contract: Contract,
  operation: ContractOperation,
  givenOnce: ReadonlySet<string>,
): string {
  const rows = operation.parameters.map((parameter) => {
    const name = String(parameter["name"]);
    const optional = parameter["required"] === true && !givenOnce.has(name) ? "" : "?";
    const type = `operations["${operation.id}"]["parameters"]["${parameter["in"]}"]`;
    const base =
      optional && parameter["in"] !== "path"
        ? `NonNullable<${type}>[${JSON.stringify(name)}]`
        : `${type}[${JSON.stringify(name)}]`;
    const date = takesDate(contract, parameter) ? " | Date" : "";
    return jsdoc(parameterDoc(parameter), "  ") + `  ${quoted(name)}${optional}: ${base}${date};`;
  });
  const body = bodyRow(contract, operation);
  const all = [...rows, ...(body ? [body] : [])].join("\n");
  return `${jsdoc([`What \`${operation.id}\` takes.`])}export interface ${pascal(operation.id)}Request extends CallOptions {\n${all}${all ? "\n" : ""}}\n`;
}

/** The method of a resource, documented as the contract documents the operation. */
export function methodSignature(
  contract: Contract,
  operation: ContractOperation,
  givenOnce: ReadonlySet<string>,
): string {
  const { source, id } = operation;
  const needs =
    operation.parameters.some((p) => p["required"] === true && !givenOnce.has(String(p["name"]))) ||
    contract.resolve(source["requestBody"] ?? {})["required"] === true;
  const request = `request${needs ? "" : "?"}: ${pascal(id)}Request`;
  const data = dataType(contract, operation);
  const items = itemType(contract, operation, data);
  const result = items === undefined ? `Call<${data}>` : `ListCall<${items}, ${data}>`;
  const doc = jsdoc(
    [
      `${source["summary"]}.`,
      "",
      String(source["description"] ?? "").trim(),
      "",
      `\`${operation.method} ${operation.path}\` · evidence: ${source["x-evidence"]}`,
      source["x-evidence"] === "inferred"
        ? "@experimental No public source confirms this route."
        : undefined,
      source["deprecated"] === true ? "@deprecated" : undefined,
    ],
    "  ",
  );
  return `${doc}  ${methodName(operation.tag, id)}(${request}): ${result};`;
}

function parameterDoc(parameter: Json): string[] {
  const schema = parameter["schema"] as Json | undefined;
  const facts = [
    schema?.["default"] === undefined ? "" : `Default: ${JSON.stringify(schema["default"])}.`,
    schema?.["minimum"] === undefined ? "" : `At least ${schema["minimum"]}.`,
    schema?.["maximum"] === undefined ? "" : `At most ${schema["maximum"]}.`,
  ];
  return [
    `${String(parameter["description"] ?? "").trim()} ${facts.filter(Boolean).join(" ")}`.trim(),
    ...(parameter["x-evidence"] === "inferred"
      ? ["@experimental Inferred: no public source confirms it."]
      : []),
    ...(parameter["deprecated"] === true ? ["@deprecated"] : []),
  ];
}

function bodyRow(contract: Contract, operation: ContractOperation): string | undefined {
  const [media] = requestMediaTypes(contract, operation);
  if (media === undefined) return undefined;
  const body = contract.resolve(operation.source["requestBody"]);
  const optional = body["required"] === true ? "" : "?";
  const all = `operations["${operation.id}"]["requestBody"]`;
  const owner = optional ? `NonNullable<${all}>` : all;
  return (
    jsdoc([String(body["description"] ?? "The request body.").trim()], "  ") +
    `  body${optional}: ${owner}["content"]["${media}"];`
  );
}

/** A `Date` is written as RFC 3339, so it fits wherever a date-time does. */
function takesDate(contract: Contract, parameter: Json): boolean {
  if (parameter["in"] !== "query") return false;
  const schema = contract.resolve(parameter["schema"] ?? {});
  const branches = [schema, ...((schema["anyOf"] ?? schema["oneOf"] ?? []) as Json[])];
  return branches.some((branch) => contract.resolve(branch)["format"] === "date-time");
}

/** The type of a success: the schema's name where it has one. */
function dataType(contract: Contract, operation: ContractOperation): string {
  const types = new Set<string>();
  for (const [status, reference] of Object.entries(operation.source["responses"] as Json)) {
    if (!/^[23]/.test(status)) continue;
    const content = Object.entries((contract.resolve(reference)["content"] as Json) ?? {})[0];
    if (!content) {
      types.add("undefined");
      continue;
    }
    const name = refName((content[1] as Json)["schema"]);
    types.add(
      name ?? `operations["${operation.id}"]["responses"][${status}]["content"]["${content[0]}"]`,
    );
  }
  return [...types].join(" | ");
}

function itemType(
  contract: Contract,
  operation: ContractOperation,
  data: string,
): string | undefined {
  const paging = operation.source["x-pagination"] as Json | undefined;
  if (!paging) return undefined;
  const keys = String(paging["items"]).split("/").slice(1);
  const response = contract.resolve((operation.source["responses"] as Json)["200"]);
  const media = Object.values(response["content"] as Json)[0] as Json;
  let schema = contract.resolve(media["schema"]);
  for (const key of keys)
    schema = contract.resolve((schema["properties"] as Json | undefined)?.[key] ?? {});
  const named = refName(schema["items"]);
  return (
    named ?? keys.reduce((type, key) => `NonNullable<${type}["${key}"]>`, data).concat("[number]")
  );
}

function refName(schema: unknown): string | undefined {
  const ref = (schema as Json | undefined)?.["$ref"];
  return typeof ref === "string" ? ref.split("/").at(-1) : undefined;
}

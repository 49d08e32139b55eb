import { methodName } from "../../openapi/rules/names.ts";
import { type Contract, type ContractOperation, type Json, pagingOf } from "./contract.ts";
import { requestMediaTypes, successMediaTypes } from "./descriptor.ts";
import { jsdoc } from "./jsdoc.ts";
import { limitOf } from "./quotas.ts";

const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
const quoted = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** The interface of an operation's one options object. */
export function requestInterface(
  contract: Contract,
  operation: ContractOperation,
  givenOnce: ReadonlySet<string>,
): string {
  const rows = operation.parameters.flatMap((parameter) =>
    parameterRows(contract, operation, parameter, givenOnce),
  );
  const body = bodyRow(contract, operation);
  const accept = acceptRow(contract, operation);
  const all = [...rows, body, accept].filter((row) => row !== undefined);
  const doc = jsdoc([`What \`${operation.id}\` takes.`]);
  const members = all.map((row) => `${row}\n`).join("");
  return `${doc}export interface ${pascal(operation.id)}Request extends CallOptions {\n${members}}\n`;
}

/** The parameter, and its other spellings. */
function parameterRows(
  contract: Contract,
  operation: ContractOperation,
  parameter: Json,
  givenOnce: ReadonlySet<string>,
): string[] {
  const name = String(parameter["name"]);
  const aliases = (parameter["x-aliases"] as string[] | undefined) ?? [];
  // Required under one of its names: types cannot say that without doubling the interface.
  const must = parameter["required"] === true && !givenOnce.has(name) && aliases.length === 0;
  const type = parameterType(contract, operation, parameter);
  const row = `${jsdoc(parameterDoc(parameter), "  ")}  ${quoted(name)}${must ? "" : "?"}: ${type};`;
  const others = aliases.map(
    (alias) => `${jsdoc([`Another spelling of \`${name}\`.`], "  ")}  ${quoted(alias)}?: ${type};`,
  );
  return [row, ...others];
}

function parameterType(contract: Contract, operation: ContractOperation, parameter: Json): string {
  // A key in the query stands among the security schemes, so openapi-typescript has no type for it.
  if (parameter["security"]) return "string";
  const { in: where, name } = parameter;
  const all = `operations["${operation.id}"]["parameters"]["${where}"]`;
  const owner = parameter["required"] === true || where === "path" ? all : `NonNullable<${all}>`;
  const date = takesDate(contract, parameter) ? " | Date" : "";
  return `${owner}[${JSON.stringify(name)}]${date}`;
}

/** Where the success has two forms, the call says which one it wants. */
function acceptRow(contract: Contract, operation: ContractOperation): string | undefined {
  const types = successMediaTypes(contract, operation);
  if (types.length < 2) return undefined;
  const union = types.map((type) => JSON.stringify(type)).join(" | ");
  return `${jsdoc([`The form of the answer. Default: \`${types[0]}\`.`], "  ")}  accept?: ${union};`;
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
  const types = successMediaTypes(contract, operation);
  const result = (media: string | undefined) => {
    const data = dataType(contract, operation, media);
    const items = itemType(contract, operation, data);
    return items === undefined ? `Call<${data}>` : `ListCall<${items}, ${data}>`;
  };
  const limit = limitOf(contract, source);
  const doc = jsdoc(
    [
      `${source["summary"]}.`,
      "",
      String(source["description"] ?? "").trim(),
      "",
      `\`${operation.method} ${operation.path}\` · evidence: ${source["x-evidence"]}${limit ? ` · limit: ${limit}` : ""}`,
      source["x-evidence"] === "inferred"
        ? "@experimental No public source confirms this route."
        : undefined,
      source["deprecated"] === true ? "@deprecated" : undefined,
    ],
    "  ",
  );
  const name = methodName(operation.tag, id);
  // The other forms come first: the default one would match them too.
  const others = types.slice(1).map((media) => {
    return `  ${name}(request: ${pascal(id)}Request & { accept: ${JSON.stringify(media)} }): ${result(media)};\n`;
  });
  return `${others.map((other) => doc + other).join("")}${doc}  ${name}(${request}): ${result(types[0])};`;
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
  const types = requestMediaTypes(contract, operation);
  if (types.length === 0) return undefined;
  const body = contract.resolve(operation.source["requestBody"]);
  const optional = body["required"] === true ? "" : "?";
  const all = `operations["${operation.id}"]["requestBody"]`;
  const owner = optional ? `NonNullable<${all}>` : all;
  const union = types.map((type) =>
    type.startsWith("multipart/") ? "FormData" : `${owner}["content"]["${type}"]`,
  );
  const doc = jsdoc([String(body["description"] ?? "The request body.").trim()], "  ");
  return `${doc}  body${optional}: ${union.join(" | ")};`;
}

/** A `Date` is written as RFC 3339, so it fits wherever a date-time does. */
function takesDate(contract: Contract, parameter: Json): boolean {
  if (parameter["in"] !== "query") return false;
  const schema = contract.resolve(parameter["schema"] ?? {});
  const branches = [schema, ...((schema["anyOf"] ?? schema["oneOf"] ?? []) as Json[])];
  return branches.some((branch) => contract.resolve(branch)["format"] === "date-time");
}

/** The type of a success in one media type: the schema's name where it has one. */
function dataType(
  contract: Contract,
  operation: ContractOperation,
  media: string | undefined,
): string {
  const types = new Set<string>();
  for (const [status, reference] of Object.entries(operation.source["responses"] as Json)) {
    if (!/^[23]/.test(status)) continue;
    const content = (contract.resolve(reference)["content"] as Json) ?? {};
    const body = (media === undefined ? undefined : content[media]) as Json | undefined;
    if (!body) {
      if (Object.keys(content).length === 0) types.add("undefined");
      continue;
    }
    const inline = `operations["${operation.id}"]["responses"][${status}]["content"]["${media}"]`;
    types.add(refName(body["schema"]) ?? inline);
  }
  return [...types].join(" | ");
}

function itemType(
  contract: Contract,
  operation: ContractOperation,
  data: string,
): string | undefined {
  const paging = pagingOf(operation.source);
  if (!paging) return undefined;
  const keys = String(paging["items"]).split("/").slice(1);
  const response = contract.resolve((operation.source["responses"] as Json)["200"]);
  const media = Object.values(response["content"] as Json)[0] as Json;
  let schema = contract.resolve(media["schema"]);
  for (const key of keys) {
    schema = contract.resolve((schema["properties"] as Json | undefined)?.[key] ?? {});
  }
  const step = (type: string, key: string) => `NonNullable<${type}["${key}"]>`;
  return refName(schema["items"]) ?? `${keys.reduce(step, data)}[number]`;
}

function refName(schema: unknown): string | undefined {
  const ref = (schema as Json | undefined)?.["$ref"];
  return typeof ref === "string" ? ref.split("/").at(-1) : undefined;
}

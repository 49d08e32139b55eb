import type { Contract, ContractOperation, Json } from "./contract.ts";
import { deprecatedTag } from "./deprecation.ts";
import { requestMediaTypes } from "./descriptor.ts";
import { jsdoc } from "./jsdoc.ts";
import { successForms } from "./success-forms.ts";
import { plainText } from "./types/comments.ts";
import { TypeModel } from "./types/model.ts";
import { quoted } from "./types/schema.ts";

const pascal = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

/** `getApi` -> `GetApiRequest`; for an older media type `GetApiV9Request`. */
export const requestName = (id: string, form = ""): string => `${pascal(id)}${form}Request`;

/** The interface of an operation's options object, and one per further response media type. */
export function requestInterfaces(
  contract: Contract,
  operation: ContractOperation,
  clientParameters: ReadonlySet<string>,
): string {
  const name = requestName(operation.id);
  const [first, ...others] = successForms(contract, operation);
  const rows = [
    ...operation.parameters.flatMap((parameter) =>
      parameterRows(contract, parameter, clientParameters),
    ),
    bodyRow(contract, operation),
    others.length > 0
      ? `${jsdoc([`The response media type. Default: \`${first?.media}\`.`], "  ")}  accept?: ${JSON.stringify(first?.media)} | undefined;`
      : undefined,
  ].filter((row) => row !== undefined);
  const members = rows.map((row) => `${row}\n`).join("");
  const doc = jsdoc([`The parameters and options of \`${operation.id}\`.`]);
  const forms = others.map(({ media, word }) => {
    const about = jsdoc([`The same, for a response of type \`${media}\`.`]);
    return `\n${about}export interface ${requestName(operation.id, word)} extends Omit<${name}, "accept"> {\n  accept: ${JSON.stringify(media)};\n}\n`;
  });
  const hasQuery = operation.parameters.some((parameter) => parameter["name"] === "query");
  const base = hasQuery ? 'Omit<CallOptions, "query">' : "CallOptions";
  return `${doc}export interface ${name} extends ${base} {\n${members}}\n${forms.join("")}`;
}

/** The members of a parameter and its alternative spellings. */
function parameterRows(
  contract: Contract,
  parameter: Json,
  clientParameters: ReadonlySet<string>,
): string[] {
  const name = String(parameter["name"]);
  const aliases = (parameter["x-aliases"] as string[] | undefined) ?? [];
  // Required under one of its names, which types cannot express without doubling the interface.
  const isRequired =
    parameter["required"] === true && !clientParameters.has(name) && aliases.length === 0;
  const type = `${TypeModel.of(contract).type(parameter["schema"], "input")}${takesDate(contract, parameter) ? " | Date" : ""}`;
  const row = (key: string, required: boolean, doc: readonly string[]) =>
    `${jsdoc(doc, "  ")}  ${quoted(key)}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
  return [
    row(name, isRequired, parameterDoc(contract, parameter)),
    ...aliases.map((alias) => row(alias, false, [`Alternative spelling of \`${name}\`.`])),
  ];
}

function parameterDoc(contract: Contract, parameter: Json): string[] {
  const schema = parameter["schema"] as Json | undefined;
  const facts = [
    schema?.["default"] === undefined ? "" : `Default: ${JSON.stringify(schema["default"])}.`,
    schema?.["minimum"] === undefined ? "" : `At least ${schema["minimum"]}.`,
    schema?.["maximum"] === undefined ? "" : `At most ${schema["maximum"]}.`,
  ];
  return [
    `${plainText(contract, parameter["description"])} ${facts.filter(Boolean).join(" ")}`.trim(),
    ...(parameter["x-evidence"] === "inferred"
      ? ["@experimental Inferred: no public source confirms it."]
      : []),
    ...(parameter["deprecated"] === true
      ? [deprecatedTag(plainText(contract, parameter["description"]))]
      : []),
  ];
}

function bodyRow(contract: Contract, operation: ContractOperation): string | undefined {
  const types = requestMediaTypes(contract, operation);
  if (types.length === 0) return undefined;
  const body = contract.resolve(operation.source["requestBody"]);
  const isRequired = body["required"] === true;
  const content = body["content"] as Record<string, Json>;
  const union = types.map((type) =>
    type.startsWith("multipart/")
      ? "FormData"
      : TypeModel.of(contract).type(content[type]?.["schema"], "input"),
  );
  if (!isRequired) union.push("undefined");
  const doc = jsdoc([plainText(contract, body["description"]) || "The request body."], "  ");
  return `${doc}  body${isRequired ? "" : "?"}: ${[...new Set(union)].join(" | ")};`;
}

/** A `Date` is serialized as RFC 3339, so it is valid wherever a date-time is. */
function takesDate(contract: Contract, parameter: Json): boolean {
  if (parameter["in"] !== "query") return false;
  const schema = contract.resolve(parameter["schema"] ?? {});
  const branches = [schema, ...((schema["anyOf"] ?? schema["oneOf"] ?? []) as Json[])];
  return branches.some((branch) => contract.resolve(branch)["format"] === "date-time");
}

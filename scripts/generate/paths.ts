import type { Contract, ContractOperation, Json } from "./contract.ts";
import { deprecatedTag } from "./deprecation.ts";
import { jsdoc } from "./jsdoc.ts";
import { plainText } from "./types/comments.ts";
import { contentOf, TypeModel } from "./types/model.ts";
import { quoted } from "./types/schema.ts";

const places = ["query", "header", "path", "cookie"] as const;

/** `paths.ts`: the interfaces for openapi-fetch, in the format of openapi-typescript. */
export function generatePaths(contract: Contract): string {
  const model = TypeModel.of(contract);
  const operations = contract.operations();
  let rows: string[] = [];
  const used = model.namesUsedBy(() => {
    rows = operations.map((operation) => operationRow(contract, model, operation));
  });
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const paths = [...byPath].map(([path, list]) => {
    const methods = list.map((operation) => methodRow(contract, operation));
    return `  ${JSON.stringify(path)}: {\n${methods.join("")}  };\n`;
  });
  return [
    `import type { ${used.join(", ")} } from "./types.ts";\n`,
    `${jsdoc(["Every path of the API, for openapi-fetch and tools that use openapi-typescript's types."])}export interface paths {\n${paths.join("")}}\n`,
    `${jsdoc(["Every operation, by its operationId."])}export interface operations {\n${rows.join("")}}\n`,
  ].join("\n");
}

function methodRow(contract: Contract, { id, method, source }: ContractOperation): string {
  const doc = jsdoc(
    [
      `${plainText(contract, source["summary"])}.`,
      source["deprecated"] ? deprecatedTag(plainText(contract, source["description"])) : undefined,
    ],
    "    ",
  );
  return `${doc}    ${method.toLowerCase()}: operations["${id}"];\n`;
}

function operationRow(contract: Contract, model: TypeModel, operation: ContractOperation): string {
  const parameters = places.map((place) => parameterGroup(model, operation, place));
  const responses = Object.entries(operation.source["responses"] as Json).map(
    ([status, response]) => {
      const content = contentOf(contract, response).map(({ media, schema }) => {
        return `${JSON.stringify(media)}: ${model.type(schema, "output")}`;
      });
      const body = content.length > 0 ? `content: { ${content.join("; ")} }` : "content?: never";
      return `      ${status}: { headers: { [name: string]: unknown }; ${body} };\n`;
    },
  );
  return [
    `  ${operation.id}: {\n`,
    `    parameters: { ${parameters.join("; ")} };\n`,
    requestBodyRow(contract, model, operation),
    `    responses: {\n${responses.join("")}    };\n  };\n`,
  ].join("");
}

function parameterGroup(model: TypeModel, operation: ContractOperation, place: string): string {
  const list = operation.parameters.filter((parameter) => parameter["in"] === place);
  if (list.length === 0) return `${place}?: never`;
  const rows = list.map((parameter) => {
    const isRequired = parameter["required"] === true || place === "path";
    const type = model.type(parameter["schema"], "input");
    const name = quoted(String(parameter["name"]));
    return isRequired ? `${name}: ${type}` : `${name}?: ${type} | undefined`;
  });
  const optional = rows.every((row) => /^(?:\w+|"[^"]*")\?:/.test(row)) ? "?" : "";
  return `${place}${optional}: { ${rows.join("; ")} }`;
}

function requestBodyRow(
  contract: Contract,
  model: TypeModel,
  { source }: ContractOperation,
): string {
  const content = contentOf(contract, source["requestBody"]);
  if (content.length === 0) return "    requestBody?: never;\n";
  const optional = contract.resolve(source["requestBody"])["required"] === true ? "" : "?";
  const rows = content.map(({ media, schema }) => {
    const type = media.startsWith("multipart/") ? "FormData" : model.type(schema, "input");
    return `${JSON.stringify(media)}: ${type}`;
  });
  return `    requestBody${optional}: { content: { ${rows.join("; ")} } };\n`;
}

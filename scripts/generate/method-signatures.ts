import { methodName } from "../../openapi/rules/names.ts";
import {
  type Contract,
  type ContractOperation,
  isWholeList,
  type Json,
  listOf,
} from "./contract.ts";
import { deprecatedTag } from "./deprecation.ts";
import { jsdoc } from "./jsdoc.ts";
import { limitOf } from "./quotas.ts";
import { requestName } from "./request-interfaces.ts";
import { successForms } from "./success-forms.ts";
import { plainText } from "./types/comments.ts";
import { contentOf, itemSchema, TypeModel } from "./types/model.ts";

/** The method of a resource, with the operation's documentation. */
export function methodSignature(
  contract: Contract,
  operation: ContractOperation,
  clientParameters: ReadonlySet<string>,
): string {
  const { source, id } = operation;
  const isNeeded =
    operation.parameters.some(
      (p) => p["required"] === true && !clientParameters.has(String(p["name"])),
    ) || contract.resolve(source["requestBody"] ?? {})["required"] === true;
  const name = methodName(operation.tag, id);
  const [first, ...others] = successForms(contract, operation);
  const row = (request: string, media: string | undefined, deprecated: string | undefined) =>
    `${methodDoc(contract, operation, deprecated)}  ${name}(${request}): ${resultType(contract, operation, media)};`;
  return [
    row(
      `request${isNeeded ? "" : "?"}: ${requestName(id)}`,
      first?.media,
      source["deprecated"] === true
        ? deprecatedTag(plainText(contract, source["description"]))
        : undefined,
    ),
    // Older media types come last: editors and `Parameters<…>` use the first and last overloads.
    ...others.map(({ media, word, isDeprecated }) =>
      row(
        `request: ${requestName(id, word)}`,
        media,
        isDeprecated
          ? `@deprecated An older format. Omit \`accept\` for the current one.`
          : undefined,
      ),
    ),
  ].join("\n");
}

function methodDoc(
  contract: Contract,
  operation: ContractOperation,
  deprecated: string | undefined,
): string {
  const { source, id } = operation;
  const limit = limitOf(contract, source);
  const timeout = source["x-timeout"];
  const facts = [
    `\`${operation.method} ${operation.path}\``,
    `operationId: \`${id}\``,
    `evidence: ${source["x-evidence"]}`,
    ...(limit ? [`limit: ${limit}`] : []),
    ...(typeof timeout === "number" ? [`default timeout: ${timeout} s`] : []),
  ];
  return jsdoc(
    [
      `${plainText(contract, source["summary"])}.`,
      "",
      plainText(contract, source["description"]),
      "",
      facts.join(" · "),
      source["x-evidence"] === "inferred"
        ? "@experimental No public source confirms this route."
        : undefined,
      deprecated,
    ],
    "  ",
  );
}

function resultType(
  contract: Contract,
  operation: ContractOperation,
  media: string | undefined,
): string {
  const data = dataType(contract, operation, media);
  const items = itemSchema(contract, operation, media);
  if (items === undefined) return `Call<${data}>`;
  const call = isWholeList(listOf(operation.source) as Json) ? "WholeListCall" : "ListCall";
  return `${call}<${TypeModel.of(contract).type(items, "output")}, ${data}>`;
}

/** The type of a success, for one media type if there are several. */
export function dataType(
  contract: Contract,
  operation: ContractOperation,
  media: string | undefined = successForms(contract, operation)[0]?.media,
): string {
  const types = new Set<string>();
  for (const [status, reference] of Object.entries(operation.source["responses"] as Json)) {
    if (!/^[23]/.test(status)) continue;
    const content = contentOf(contract, reference);
    if (content.length === 0) types.add("undefined");
    const body = content.find((each) => each.media === media);
    if (body) types.add(TypeModel.of(contract).type(body.schema, "output"));
  }
  return [...types].join(" | ");
}

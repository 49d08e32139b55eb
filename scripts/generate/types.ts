import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Contract, Json } from "./contract.ts";

const factory = ts.factory;

/** `types.ts`: openapi-typescript's output, with open enums, binary bodies and marks of doubt. */
export async function generateTypes(contract: Contract): Promise<string> {
  const document = markInferred(structuredClone(contract.document));
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: true,
    // A request may leave out what has a default.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => openEnum(schema as Json) ?? binary(schema as Json),
    silent: true,
  });
  return astToString(nodes);
}

/** Known values for completion, and any other string: `"a" | "b" | (string & {})`. */
function openEnum(schema: Json): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([
    ...values.map((value) =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    ),
    factory.createParenthesizedType(any),
    ...([schema["type"]].flat().includes("null")
      ? [factory.createLiteralTypeNode(factory.createNull())]
      : []),
  ]);
}

function binary(schema: Json): ts.TypeNode | undefined {
  return schema["format"] === "binary" ? factory.createTypeReferenceNode("Blob") : undefined;
}

/** What nobody has confirmed becomes `@experimental`: openapi-typescript copies descriptions. */
function markInferred<T>(node: T): T {
  if (typeof node !== "object" || node === null) return node;
  const object = node as Json;
  if (object["x-evidence"] === "inferred") {
    const text =
      typeof object["description"] === "string" ? `${object["description"].trimEnd()}\n\n` : "";
    object["description"] = `${text}@experimental Inferred: no public source confirms it.`;
  }
  for (const value of Object.values(object)) markInferred(value);
  return node;
}

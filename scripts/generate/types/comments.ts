import { methodName, resourceName } from "../../../openapi/rules/names.ts";
import type { Contract, Json } from "../contract.ts";
import { deprecatedTag } from "../deprecation.ts";
import { jsdoc } from "../jsdoc.ts";

const reference = /\[([^\]]*)\]\(operation:(\w+)\)/g;

/**
 * Converts a text of the contract for editors: links to operations become names of client methods.
 *
 * @throws Error if a link refers to an operation that does not exist.
 */
export function plainText(contract: Contract, text: unknown): string {
  return String(text ?? "")
    .trim()
    .replaceAll(reference, (_, __, id: string) => `\`${clientMethod(contract, id)}\``)
    .replaceAll(/^@/gm, "\\@");
}

/** The client's method of an operation: `listMembers` -> `members.list`. */
function clientMethod(contract: Contract, id: string): string {
  const operation = contract.operation(id);
  if (!operation) throw new Error(`A text links to the operation ${id}, which does not exist.`);
  return `${resourceName(operation.tag)}.${methodName(operation.tag, id)}`;
}

/** The doc comment of a schema: description, limits, tags. */
export function schemaComment(contract: Contract, schema: unknown, indent = ""): string {
  const node = schema as Json;
  const target = contract.resolve(node);
  // If the reference has no text, an editor shows the component's.
  const description = node["description"] ?? target["description"];
  const facts = [
    target["default"] === undefined ? "" : `Default: ${JSON.stringify(target["default"])}.`,
    target["minimum"] === undefined ? "" : `At least ${target["minimum"]}.`,
    target["maximum"] === undefined ? "" : `At most ${target["maximum"]}.`,
  ].filter(Boolean);
  return jsdoc(
    [
      plainText(contract, description),
      facts.length > 0 ? facts.join(" ") : undefined,
      ...tags(contract, node === target ? target : { ...target, ...node }),
    ],
    indent,
  );
}

function tags(contract: Contract, schema: Json): string[] {
  const { examples, example = (examples as unknown[] | undefined)?.[0] } = schema;
  const isValue = example !== undefined && (typeof example !== "object" || example === null);
  return [
    ...(isValue ? [`@example ${JSON.stringify(example)}`] : []),
    ...(schema["x-evidence"] === "inferred"
      ? ["@experimental Inferred: no public source confirms it."]
      : []),
    ...(schema["deprecated"] === true
      ? [deprecatedTag(plainText(contract, schema["description"]))]
      : []),
  ];
}

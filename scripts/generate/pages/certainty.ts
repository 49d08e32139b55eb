import type { Contract, ContractOperation, Json } from "../contract.ts";
import { subschemas } from "../types/direction.ts";
import { contentOf } from "../types/model.ts";

const kinds = ["documented", "observed", "inferred"] as const;

/** One property of a response body. */
interface Property {
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  readonly evidence: string;
}

/** Object schema -> its properties. A schema that two places refer to counts once. */
type Found = Map<Json, readonly Property[]>;

/**
 * `CERTAINTY.md`: how many properties of the successful responses are required, optional and
 * nullable, by operation and by evidence.
 */
export function certaintyPage(contract: Contract, api: string): string {
  const rows = contract.operations().map((operation) => {
    const properties = [...propertiesOf(contract, operation, new Map()).values()].flat();
    const { required, optional, nullable } = count(properties);
    const evidence = String(operation.source["x-evidence"]);
    const others = kinds
      .filter((kind) => kind !== evidence)
      .map((kind) => [kind, properties.filter((each) => each.evidence === kind).length] as const)
      .filter(([, number]) => number > 0)
      .map(([kind, number]) => `${number} ${kind}`);
    const cells = [
      `\`${operation.id}\``,
      evidence,
      properties.length,
      required,
      optional,
      nullable,
    ];
    return `| ${[...cells, others.join(", ")].join(" | ")} |`;
  });
  return [
    "# What is certain about the responses",
    "",
    `Made by \`npm run generate\` from openapi/${api}. Do not edit: change the contract and run it again.`,
    "",
    "Counts the properties of the successful response bodies (2xx), at every depth. A property is",
    "*required* when every source shows it, *nullable* when any source shows `null`. A schema that an",
    "operation uses twice counts once, and so does one that several operations use in the totals.",
    "",
    "## By evidence",
    "",
    "| evidence | properties | required | optional | nullable |",
    "| --- | --: | --: | --: | --: |",
    ...totals(contract),
    "",
    "## By operation",
    "",
    "*Other evidence* counts the properties whose evidence differs from the operation's.",
    "",
    "| operation | evidence | properties | required | optional | nullable | other evidence |",
    "| --- | --- | --: | --: | --: | --: | --- |",
    ...rows,
    "",
  ].join("\n");
}

function totals(contract: Contract): string[] {
  const all: Found = new Map();
  for (const operation of contract.operations()) propertiesOf(contract, operation, all);
  const properties = [...all.values()].flat();
  const row = (name: string, some: readonly Property[]) => {
    const { required, optional, nullable } = count(some);
    return `| ${[name, some.length, required, optional, nullable].join(" | ")} |`;
  };
  return [
    ...kinds.map((kind) =>
      row(
        kind,
        properties.filter(({ evidence }) => evidence === kind),
      ),
    ),
    row("**all**", properties),
  ];
}

function count(
  properties: readonly Property[],
): Record<"required" | "optional" | "nullable", number> {
  const required = properties.filter(({ isRequired }) => isRequired).length;
  const nullable = properties.filter(({ isNullable }) => isNullable).length;
  return { required, optional: properties.length - required, nullable };
}

/** The properties of an operation's 2xx bodies, added to those that were found before. */
function propertiesOf(contract: Contract, operation: ContractOperation, found: Found): Found {
  const { responses, "x-evidence": evidence } = operation.source;
  const visit = (schema: unknown, above: string): void => {
    const node = contract.resolve(schema);
    if (found.has(node)) return;
    const own = String(node["x-evidence"] ?? above);
    const required = new Set((node["required"] as string[] | undefined) ?? []);
    const properties = Object.entries((node["properties"] as Json | undefined) ?? {});
    found.set(
      node,
      properties.map(([name, property]) => ({
        isRequired: required.has(name),
        isNullable: isNullable(contract, property),
        evidence: evidenceOf(contract, property, own),
      })),
    );
    for (const each of subschemas(node)) visit(each, evidenceOf(contract, each, own));
  };
  for (const [status, response] of Object.entries(responses as Json)) {
    if (!status.startsWith("2")) continue;
    for (const { schema } of contentOf(contract, response)) visit(schema, String(evidence));
  }
  return found;
}

function evidenceOf(contract: Contract, schema: unknown, above: string): string {
  const own = (schema as Json)["x-evidence"] ?? contract.resolve(schema)["x-evidence"];
  return String(own ?? above);
}

function isNullable(contract: Contract, schema: unknown): boolean {
  const node = contract.resolve(schema);
  const branches = [node["anyOf"], node["oneOf"]].flatMap((each) => (each as unknown[]) ?? []);
  return (
    [node["type"]].flat().includes("null") ||
    (Array.isArray(node["enum"]) && node["enum"].includes(null)) ||
    branches.some((branch) => isNullable(contract, branch))
  );
}

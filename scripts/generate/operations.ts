import { resourceName } from "../../openapi/rules/names.ts";
import { clientParameters } from "./client-parameters.ts";
import type { Contract, ContractOperation, Json } from "./contract.ts";
import { deprecatedTag } from "./deprecation.ts";
import { descriptor } from "./descriptor.ts";
import { jsdoc } from "./jsdoc.ts";
import { dataType, methodSignature } from "./method-signatures.ts";
import { packTable, plainTable } from "./packed-table.ts";
import { quotas } from "./quotas.ts";
import { requestInterfaces, requestName } from "./request-interfaces.ts";
import { credentials } from "./security.ts";
import { plainText } from "./types/comments.ts";
import { TypeModel } from "./types/model.ts";
import { runAndWaitRequest, runAndWaitSignature } from "./waits/run-method.ts";
import { waitSignature } from "./waits/tasks.ts";

/** `operations.ts`: the operation table and the interfaces of the client's resources. */
export function generateOperations(contract: Contract): string {
  const resources = Map.groupBy(contract.operations(), ({ tag }) => tag);
  const once = clientParameters(contract);
  const interfaces: string[] = [];
  const used = TypeModel.of(contract).namesUsedBy(() => {
    for (const [tag, operations] of resources) {
      interfaces.push(...operations.map((each) => requestInterfaces(contract, each, once)));
      interfaces.push(...operations.flatMap((each) => runAndWaitRequest(each)));
      interfaces.push(resourceInterface(contract, tag, operations, once));
    }
  });
  return [
    imports(contract, interfaces.join("\n"), used),
    regions(contract),
    credentials(contract),
    nonRetryableCodes(contract),
    ...quotas(contract),
    ...interfaces,
    resourcesInterface(contract, resources),
    table(contract, resources),
  ].join("\n");
}

/** With fewer operations, packing saves less than the parser adds: 18 are 170 bytes smaller as objects. */
const fewOperations = 40;

type Resources = Map<string, ContractOperation[]>;

const interfaceName = (tag: string) => {
  const name = resourceName(tag);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Resource`;
};

function imports(contract: Contract, interfaces: string, used: readonly string[]): string {
  const lists = ["ListCall", "WholeListCall"].filter((name) => interfaces.includes(`: ${name}<`));
  return [
    ...(interfaces.includes(": Call<")
      ? ['import type { Call } from "../../src/calls/api-call.ts";']
      : []),
    ...(lists.length > 0
      ? [`import type { ${lists.join(", ")} } from "../../src/calls/list-call.ts";`]
      : []),
    ...(interfaces.includes("WaitOptions")
      ? ['import type { WaitOptions } from "../../src/calls/wait.ts";']
      : []),
    ...(quotas(contract).length > 0
      ? ['import type { Quotas } from "../../src/limits/limiter.ts";']
      : []),
    'import type { OperationTable } from "../../src/contract/operation.ts";',
    ...(contract.operations().length > fewOperations
      ? ['import { unpack } from "../../src/contract/operation-table.ts";']
      : []),
    'import type { CallOptions } from "../../src/client/options.ts";',
    ...(used.length > 0 ? [`import type { ${used.join(", ")} } from "./types.ts";`] : []),
    "",
  ].join("\n");
}

function regions(contract: Contract): string {
  const servers = contract.document["servers"] as Json[];
  const names = servers.map((server) => String(server["x-region"]));
  const type = names.map((name) => `readonly ${name}: string`).join("; ");
  const rows = servers.map((server) => {
    return (
      jsdoc([String(server["description"])], "  ") +
      `  ${server["x-region"]}: ${JSON.stringify(server["url"])},`
    );
  });
  return `${jsdoc(["The hosts of the API, by the name of their region."])}export const regions: { ${type} } = {\n${rows.join("\n")}\n};\n`;
}

function nonRetryableCodes(contract: Contract): string {
  const policy = contract.document["x-retry-policy"] as Json | undefined;
  const codes = (policy?.["nonRetryableCodes"] as string[] | undefined) ?? [];
  return `${jsdoc(["Error codes that are never worth a retry."])}export const nonRetryableCodes: readonly string[] = ${JSON.stringify(codes)};\n`;
}

function resourceInterface(
  contract: Contract,
  tag: string,
  operations: ContractOperation[],
  once: ReadonlySet<string>,
): string {
  const about = (contract.document["tags"] as Json[]).find((entry) => entry["name"] === tag);
  const methods = operations.map((operation) => methodSignature(contract, operation, once));
  methods.push(
    ...waitSignature(contract, operations, {
      request: ({ id }) => requestName(id),
      data: (operation) => dataType(contract, operation),
    }),
    ...operations.flatMap((each) => runAndWaitSignature(contract, each, operations)),
  );
  const doc = jsdoc([plainText(contract, about?.["description"] ?? tag)]);
  return `${doc}export interface ${interfaceName(tag)} {\n${methods.join("\n\n")}\n}\n`;
}

function resourcesInterface(contract: Contract, resources: Resources): string {
  const tags = contract.document["tags"] as Json[];
  const rows = [...resources].map(([tag, operations]) => {
    const about = tags.find((entry) => entry["name"] === tag);
    const isDeprecated = operations.every(({ source }) => source["deprecated"] === true);
    const doc = [
      plainText(contract, about?.["description"]),
      isDeprecated ? deprecatedTag(plainText(contract, about?.["description"])) : undefined,
    ];
    return `${jsdoc(doc, "  ")}  readonly ${resourceName(tag)}: ${interfaceName(tag)};`;
  });
  return `${jsdoc(["The resources of the client."])}export interface Resources {\n${rows.join("\n")}\n}\n`;
}

function table(contract: Contract, resources: Resources): string {
  const tags = [...resources].map(([tag, operations]) => ({
    tag,
    operations: operations.map((operation) => descriptor(contract, operation)),
  }));
  const doc = jsdoc(["Every operation, by resource and method."]);
  if (contract.operations().length <= fewOperations) {
    return `${doc}export const resources: OperationTable = ${plainTable(tags)};\n`;
  }
  const { text, shared } = packTable(tags);
  const fields = shared.map((field) => `  ${JSON.stringify(field)},`).join("\n");
  return `${doc}export const resources: OperationTable = /* @__PURE__ */ unpack(\n\`${text}\`, [\n${fields}\n]);\n`;
}

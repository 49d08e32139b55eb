import { methodName, resourceName } from "../../../openapi/rules/names.ts";
import type { Contract, ContractOperation, Json } from "../contract.ts";
import { jsdoc } from "../jsdoc.ts";
import { requestName } from "../request-interfaces.ts";
import { successForms } from "../success-forms.ts";
import { plainText } from "../types/comments.ts";
import { contentOf, schemaAt, TypeModel } from "../types/model.ts";
import { readerOf, runOf } from "./run-polling.ts";

const interfaceName = (id: string): string => requestName(id, "AndWait");

/** The interface of the method's options object. */
export function runAndWaitRequest(operation: ContractOperation): string[] {
  const run = runOf(operation);
  if (run === undefined) return [];
  const left = ["keyof WaitOptions", ...Object.keys((run["send"] ?? {}) as Json).map(quote)];
  const doc = jsdoc([`The parameters and options of \`${methodOf(operation)}\`.`]);
  return [
    `${doc}export interface ${interfaceName(operation.id)}\n  extends Omit<${requestName(operation.id)}, ${left.join(" | ")}>,\n    WaitOptions {}\n`,
  ];
}

const quote = (name: string): string => JSON.stringify(name);

const called = ({ tag, id }: ContractOperation): string =>
  `${resourceName(tag)}.${methodName(tag, id)}`;

const methodOf = (operation: ContractOperation): string => `${called(operation)}AndWait`;

/** The method that starts a run and waits for its end; empty for operations that start none. */
export function runAndWaitSignature(
  contract: Contract,
  operation: ContractOperation,
  siblings: readonly ContractOperation[],
): string[] {
  const run = runOf(operation);
  if (run === undefined) return [];
  const name = `${methodName(operation.tag, operation.id)}AndWait`;
  if (siblings.some(({ tag, id }) => methodName(tag, id) === name)) {
    throw new Error(`${operation.tag}: the resource would have two methods named \`${name}\`.`);
  }
  const reader = readerOf(contract, operation, run);
  const type = resultType(contract, operation, reader, run);
  return [
    `${methodDoc(contract, operation, reader, run)}  ${name}(request: ${interfaceName(operation.id)}): Promise<${type}>;`,
  ];
}

function resultType(
  contract: Contract,
  { id }: ContractOperation,
  reader: ContractOperation,
  run: Json,
): string {
  const media = successForms(contract, reader)[0]?.media;
  const success = (reader.source["responses"] as Json)["200"];
  const body = contentOf(contract, success).find((each) => each.media === media);
  const schema = schemaAt(contract, body?.schema, String(run["run"]));
  if (schema === undefined) {
    throw new Error(
      `${id}: x-async names a run at ${run["run"]}, which ${reader.id} does not return.`,
    );
  }
  return TypeModel.of(contract).type(schema, "output");
}

function methodDoc(
  contract: Contract,
  operation: ContractOperation,
  reader: ContractOperation,
  run: Json,
): string {
  const word = (pointer: unknown) => `\`${String(pointer).slice(1).replaceAll("/", ".")}\``;
  const sent = Object.entries((run["send"] ?? {}) as Json).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  );
  const how = sent.length > 0 ? ` with ${sent.join(" and ")}` : "";
  const [place, start, end] = [run["run"], run["start"], run["end"]].map(word);
  const byStart = `the first run whose ${start} differs from that of the run before`;
  const recognised =
    run["id"] === undefined
      ? `The new run is ${byStart}.`
      : `The new run has the id that the response of \`${called(operation)}\` has. Without an id in both, it is ${byStart}.`;
  const unverified = unverifiedOf(contract, operation);
  const parameter = operation.parameters.find((each) => each["required"] === true)?.["name"];
  return jsdoc(
    [
      `${plainText(contract, operation.source["summary"])}, wait for the end of the run, and return it.`,
      "",
      `Reads ${place} of \`${called(reader)}\`, calls \`${called(operation)}\`${how}, and polls until ${place} is the new run${run["end"] === undefined ? "" : ` and has ${end}`}.`,
      "",
      `${recognised} So without an id, a run that somebody else started at the same moment may be taken for yours.`,
      "",
      "The run is returned whatever its status is: a failed run is no error of this method.",
      ...(unverified === undefined ? [] : ["", unverified]),
      "",
      "@throws TaskError when the responses have nothing by which the new run can be recognised.",
      "@throws TimeoutError when no end of the run is seen within `timeout`. The run goes on.",
      "@example",
      `const run = await client.${methodOf(operation)}({ ${parameter === undefined ? "" : `${parameter}, `}interval: 5_000 });`,
    ],
    "  ",
  );
}

/** The unconfirmed facts of an operation. */
function unverifiedOf(contract: Contract, { source }: ContractOperation): string | undefined {
  const last = plainText(contract, source["description"])
    .split(/\n\s*\n/)
    .at(-1);
  return last?.startsWith("**Unverified:**") ? last : undefined;
}

import { methodName, resourceName } from "../../../openapi/rules/names.ts";
import type { Contract, ContractOperation, Json } from "../contract.ts";
import { jsdoc } from "../jsdoc.ts";

/** The operations that start the work that an operation polls. */
const startersOf = (contract: Contract, id: string): ContractOperation[] =>
  contract.operations().filter(({ source }) => asyncOf(source)?.["task"] === id);

const asyncOf = (source: Json): Json | undefined => source["x-async"] as Json | undefined;

/**
 * How the client waits for the work that an operation polls: the value of type `TaskPolling` in src.
 * Undefined if no `x-async` names the operation.
 *
 * @throws Error if the operations that start the work describe it differently.
 */
export function taskPolling(contract: Contract, operation: ContractOperation): Json | undefined {
  const all = startersOf(contract, operation.id).map((starter) => pollingOf(starter));
  const [first, ...others] = all;
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) {
    throw new Error(`${operation.id}: the operations that start its work describe it differently.`);
  }
  return first;
}

function pollingOf({ id, source }: ContractOperation): Json {
  const {
    task: _,
    location,
    parameters,
    status,
    pending,
    succeeded,
    failed,
    reason,
  } = asyncOf(source) as Json;
  const sources = Object.values((parameters ?? {}) as Json).map(String);
  const templates = new Set(sources.map((from) => /^location:(.*)$/.exec(from)?.[1]));
  const [template] = templates;
  if (templates.size !== 1 || template === undefined) {
    throw new Error(
      `${id}: x-async takes its parameters from several location templates, which src/calls/wait.ts does not support yet.`,
    );
  }
  return { location, template, status, pending, succeeded, failed, reason };
}

/** The names of an operation's types. */
export interface TypeNames {
  readonly request: (operation: ContractOperation) => string;
  readonly data: (operation: ContractOperation) => string;
}

/** The `wait` method of a resource; empty if none of its operations polls a task. */
export function waitSignature(
  contract: Contract,
  operations: readonly ContractOperation[],
  names: TypeNames,
): string[] {
  const polls = operations.filter(({ id }) => startersOf(contract, id).length > 0);
  const [operation, ...others] = polls;
  if (!operation) return [];
  const methods = operations.map(({ tag, id }) => methodName(tag, id));
  if (others.length > 0 || methods.includes("wait")) {
    throw new Error(`${operation.tag}: the resource would have two methods named \`wait\`.`);
  }
  const called = ({ tag, id }: ContractOperation) => `${resourceName(tag)}.${methodName(tag, id)}`;
  const starters = startersOf(contract, operation.id);
  const example = starters[0] as ContractOperation;
  const doc = jsdoc(
    [
      "Waits until a task has ended, and returns it.",
      "",
      `Polls \`${called(operation)}\`. Pass the call that starts the task (${starters
        .map((starter) => `\`${called(starter)}\``)
        .join(", ")}), or the parameters that identify the task.`,
      "",
      "@throws TaskError if the task failed, or the response contains no task.",
      "@throws TimeoutError if it has not ended within `timeout`.",
      "@example",
      `const task = await client.${resourceName(operation.tag)}.wait(client.${called(example)}(request));`,
    ],
    "  ",
  );
  return [
    `${doc}  wait(task: Call<unknown> | ${names.request(operation)}, options?: WaitOptions): Promise<${names.data(operation)}>;`,
  ];
}

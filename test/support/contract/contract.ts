import { methodName, resourceName } from "../../../openapi/rules/names.ts";
import {
  Contract,
  type ContractOperation,
  type Json,
  pagingOf,
} from "../../../scripts/generate/contract.ts";
import type { AnyClient, AnyMethod } from "../client/clients.ts";
import { type CallKind, callKind } from "./call-kind.ts";

/** A named example of a body. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** A body of one media type. */
export interface Media {
  readonly type: string;
  readonly examples: readonly Example[];
  readonly schema: unknown;
}

/** A declared response. No media: no body. */
export interface Answer {
  readonly status: number;
  /** The examples of its headers. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly media: readonly Media[];
}

/** An operation with values to call it with, all from the contract's examples. */
export interface Sample {
  readonly id: string;
  readonly operation: ContractOperation;
  /** The client's names: `client[resource][method]`. */
  readonly resource: string;
  readonly method: string;
  /** Path parameters that the client sets. */
  readonly once: readonly string[];
  /**
   * Inputs by name: `required`; `all` with the first example of every current parameter; `all 2` …; one
   * with every deprecated parameter; and one per additional media type of the body.
   */
  readonly inputs: readonly (readonly [name: string, input: Json])[];
  /** The response media types that can be requested, the client's default first. */
  readonly forms: readonly string[];
  /** Aliases of parameters, each with the contract's name. */
  readonly aliases: readonly (readonly [alias: string, name: string])[];
  /** 2xx and 3xx, the lowest status first. */
  readonly successes: readonly Answer[];
  /** 4xx and 5xx. */
  readonly errors: readonly Answer[];
  /** The return type of the client's method. */
  readonly call: CallKind;
  /** Its pagination; undefined for a list in one response, too. */
  readonly paging:
    | { readonly style: string; readonly response: unknown; readonly items: string }
    | undefined;
}

/** Every operation of a contract as a sample. */
export function samples(contract: Contract): Sample[] {
  const operations = contract.operations();
  const paths = operations.map((o) => o.parameters.filter((p) => p["in"] === "path"));
  const once = (paths[0] ?? [])
    .map((p) => String(p["name"]))
    .filter((name) => paths.every((list) => list.some((p) => p["name"] === name)));
  return operations.map((operation) => {
    const answers = answersOf(contract, operation);
    return {
      id: operation.id,
      operation,
      resource: resourceName(operation.tag),
      method: methodName(operation.tag, operation.id),
      once,
      inputs: inputsOf(contract, operation, once),
      forms: formsOf(operation, answers),
      aliases: operation.parameters.flatMap((p) =>
        ((p["x-aliases"] ?? []) as string[]).map((alias) => [alias, String(p["name"])] as const),
      ),
      successes: answers.filter(({ status }) => status < 400),
      errors: answers.filter(({ status }) => status >= 400),
      call: callKind(operation.source),
      paging: pagingOf(operation.source) as Sample["paging"],
    };
  });
}

/** The success for a media type: the one with it as a body, else the one without a body. */
export function successOf({ forms, successes }: Sample, form = forms[0]): Answer | undefined {
  return (
    successes.find(({ media }) => media.some(({ type }) => type === form)) ??
    successes.find(({ status, media }) => status < 300 && media.length === 0)
  );
}

/** The samples of an API's committed bundle. */
export const samplesOf = (api: string): Sample[] => samples(Contract.read(api));

/** The client's method for an operation. */
export function methodOf(client: AnyClient, { id, resource, method }: Sample): AnyMethod {
  const found = client[resource]?.[method];
  if (typeof found !== "function")
    throw new Error(`The client has no ${resource}.${method} (${id}).`);
  return found;
}

/** The media types of a request body; none when the operation takes no body. */
export function requestMedia(contract: Contract, operation: ContractOperation): Media[] {
  const body = operation.source["requestBody"];
  return body === undefined ? [] : mediaOf(contract, contract.resolve(body));
}

/** Whether a path matches a template. Templates overlap: `/a/{id}` also matches `/a/b`. */
export function fits(template: string, path: string): boolean {
  const segments = path.split("/");
  const parts = template.split("/");
  return (
    parts.length === segments.length &&
    parts.every((part, index) => part.startsWith("{") || part === segments[index])
  );
}

/** All examples of a parameter; its own come before those of its schema. */
export function parameterExamples(contract: Contract, parameter: Json): unknown[] {
  const own = examplesOf(contract, parameter).map(({ value }) => value);
  const schema = contract.resolve(parameter["schema"] ?? {});
  const known = own.length > 0 ? own : ((schema["examples"] as unknown[] | undefined) ?? []);
  if (known.length === 0) {
    throw new Error(`The parameter ${parameter["name"]} has no example to test with.`);
  }
  return known;
}

/** The value at a JSON pointer. */
export function at(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], value);
}

function inputsOf(
  contract: Contract,
  operation: ContractOperation,
  once: readonly string[],
): [string, Json][] {
  const [media, ...otherMedia] = requestMedia(contract, operation);
  const bodies = media ? bodiesOf(contract, media) : [];
  const needsBody = contract.resolve(operation.source["requestBody"] ?? {})["required"] === true;
  const values = operation.parameters.map((parameter) => {
    return { parameter, examples: parameterExamples(contract, parameter) };
  });
  const pick = (parameters: typeof values, index: number, withBody: boolean): Json => ({
    ...Object.fromEntries(
      parameters.map(({ parameter, examples }) => [
        String(parameter["name"]),
        examples[Math.min(index, examples.length - 1)],
      ]),
    ),
    ...(withBody && bodies.length > 0 ? { body: bodies[Math.min(index, bodies.length - 1)] } : {}),
  });
  const required = values.filter(
    ({ parameter: p }) => p["required"] === true && !once.includes(String(p["name"])),
  );
  const current = values.filter(({ parameter }) => parameter["deprecated"] !== true);
  const rounds = Math.max(1, bodies.length, ...current.map(({ examples }) => examples.length));
  const inputs = Array.from({ length: rounds }, (_, index): [string, Json] => [
    index === 0 ? "all" : `all ${index + 1}`,
    pick(current, index, true),
  ]);
  inputs.unshift(["required", pick(required, 0, needsBody)]);
  if (current.length < values.length) inputs.push(["deprecated", pick(values, 0, true)]);
  for (const other of otherMedia) {
    for (const body of bodiesOf(contract, other)) {
      inputs.push([other.type, { ...pick(required, 0, false), body }]);
    }
  }
  return inputs;
}

/** The bodies to send for a media type. Files have no examples: they are created here. */
function bodiesOf(contract: Contract, { type, schema, examples }: Media): unknown[] {
  const isFile = (of: unknown) => contract.resolve(of)["format"] === "binary";
  if (isFile(schema)) return [new Blob(["a file"])];
  const values = examples.map(({ value }) => value);
  if (type !== "multipart/form-data") return values;
  const properties = contract.resolve(schema)["properties"] as Json;
  return values.map((value) => {
    const form = new FormData();
    for (const [name, part] of Object.entries(value as Json)) {
      if (isFile(properties[name])) form.set(name, new Blob(["a file"]), String(part));
      else form.set(name, String(part));
    }
    return form;
  });
}

/**
 * `x-accept` comes first, then the contract's order. Media types of one response with the same schema are
 * labels of the first of them.
 */
function formsOf({ source }: ContractOperation, answers: readonly Answer[]): string[] {
  const types = answers
    .filter(({ status }) => status < 300)
    .flatMap(({ media }) => {
      const schemas = media.map(({ schema }) => JSON.stringify(schema));
      return media.filter((_, index) => schemas.indexOf(schemas[index] ?? "") === index);
    });
  return [...new Set([source["x-accept"] ?? [], types.map(({ type }) => type)].flat().map(String))];
}

function answersOf(contract: Contract, operation: ContractOperation): Answer[] {
  return Object.entries(operation.source["responses"] as Json)
    .map(([status, source]) => {
      const response = contract.resolve(source);
      const headers = Object.entries((response["headers"] ?? {}) as Json).map(([name, header]) => {
        return [name.toLowerCase(), contract.resolve(header)["example"]] as const;
      });
      return {
        status: Number(status),
        headers: Object.fromEntries(headers),
        media: mediaOf(contract, response),
      };
    })
    .sort((a, b) => a.status - b.status);
}

function mediaOf(contract: Contract, owner: Json): Media[] {
  return Object.entries((owner["content"] ?? {}) as Json).map(([type, media]) => ({
    type,
    examples: examplesOf(contract, media as Json),
    schema: (media as Json)["schema"],
  }));
}

function examplesOf(contract: Contract, owner: Json): Example[] {
  if (owner["example"] !== undefined) return [{ name: "example", value: owner["example"] }];
  return Object.entries((owner["examples"] ?? {}) as Json).map(([name, example]) => {
    return { name, value: contract.resolve(example)["value"] };
  });
}

import { callOptionNames } from "../../src/client/options.ts";
import type { Operation } from "../../src/contract/operation.ts";
import {
  type Contract,
  type ContractOperation,
  carriesKey,
  isWholeList,
  type Json,
  listOf,
} from "./contract.ts";
import { ownScheme } from "./security.ts";
import { successForms } from "./success-forms.ts";
import { contentOf } from "./types/model.ts";
import { runPolling } from "./waits/run-polling.ts";
import { taskPolling } from "./waits/tasks.ts";

/** Names in a call's options object that are no parameters. */
const reserved = new Set([...callOptionNames, "body", "accept"]);
// A parameter named `query` replaces the option.
reserved.delete("query");

/** The run-time descriptor of an operation. */
export function descriptor(contract: Contract, operation: ContractOperation): Operation {
  const { source } = operation;
  const isRedirect = Object.keys(source["responses"] as Json).some((s) => s.startsWith("3"));
  const fields: { readonly [Name in keyof Operation]-?: unknown } = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    params: parameterPlaces(contract, operation),
    aliases: aliases(operation),
    auth: ownScheme(contract, operation),
    body: requestMedia(contract, operation),
    accept: acceptHeader(contract, operation),
    accepts: acceptedForms(contract, operation),
    paging: paging(listOf(source)),
    idempotent: (source["x-retry-policy"] as Json | undefined)?.["idempotent"],
    timeout: timeout(source["x-timeout"]),
    quota: source["x-rate-limit"],
    redirects: isRedirect ? "return" : undefined,
    noContent: noContent(contract, operation),
    task: taskPolling(contract, operation),
    run: runPolling(contract, operation),
  };
  return fields as Operation;
}

/** The success statuses without a body; true if no success has a body, undefined if all have one. */
function noContent(contract: Contract, operation: ContractOperation): number[] | true | undefined {
  const successes = Object.entries(operation.source["responses"] as Json).filter(([status]) =>
    /^[23]/.test(status),
  );
  const empty = successes.filter(([, response]) => contentOf(contract, response).length === 0);
  if (empty.length === 0) return undefined;
  return empty.length === successes.length || empty.map(([status]) => Number(status));
}

/** Name -> location, in the contract's order. Path parameters are in the path template. */
function parameterPlaces(contract: Contract, operation: ContractOperation): Record<string, string> {
  const places: Record<string, string> = {};
  const seen = new Set<string>();
  for (const parameter of operation.parameters) {
    const name = String(parameter["name"]);
    if (reserved.has(name) || seen.has(name)) {
      throw new Error(
        `${operation.id}: the parameter \`${name}\` collides with ${seen.has(name) ? "another parameter" : "an option of every call"}. ` +
          "One options object holds them all: an alias has to be designed first.",
      );
    }
    seen.add(name);
    const where = place(contract, operation.id, parameter);
    if (where !== "path") places[name] = where;
  }
  return places;
}

function place(contract: Contract, id: string, parameter: Json): string {
  const { in: where, name } = parameter;
  const style = parameter["style"] ?? (where === "query" ? "form" : "simple");
  if (where === "query" && carriesKey(contract, parameter)) return "query,secret";
  if (where === "query" && style === "form")
    return parameter["explode"] === false ? "query,csv" : "query";
  if ((where === "path" || where === "header") && style === "simple") return String(where);
  throw new Error(
    `${id}: the client does not support the parameter \`${name}\` (${where}, style ${style}) yet; see ParameterLocation in src/contract/operation.ts.`,
  );
}

/** The media types of a request body, the preferred one first. */
export function requestMediaTypes(contract: Contract, operation: ContractOperation): string[] {
  const body = operation.source["requestBody"];
  return body ? Object.keys(contract.resolve(body)["content"] as Json) : [];
}

function requestMedia(contract: Contract, operation: ContractOperation): string | undefined {
  return requestMediaTypes(contract, operation)[0];
}

/** The `Accept` header of an operation; undefined for `application/json`. */
function acceptHeader(contract: Contract, operation: ContractOperation): string | undefined {
  const [preferred] = successForms(contract, operation);
  return preferred?.media === "application/json" ? undefined : preferred?.media;
}

/** The response media types that a call can choose from; undefined if there is only one. */
function acceptedForms(contract: Contract, operation: ContractOperation): string[] | undefined {
  const forms = successForms(contract, operation);
  return forms.length > 1 ? forms.map(({ media }) => media) : undefined;
}

/** Alternative spellings of parameters, which the client translates; undefined if there are none. */
function aliases(operation: ContractOperation): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    for (const alias of (parameter["x-aliases"] as string[] | undefined) ?? []) {
      found[alias] = String(parameter["name"]);
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function paging(source: Json | undefined): Json | undefined {
  if (!source) return undefined;
  const { style, request, response, counts, items, optional } = source;
  if (style === "single") return { style, items, optional };
  return {
    style,
    items,
    counts,
    optional,
    whole: isWholeList(source) || undefined,
    request: [request].flat(),
    response: response === undefined ? [] : [response].flat(),
  };
}

/** `x-timeout` in milliseconds. */
function timeout(seconds: unknown): number | undefined {
  return typeof seconds === "number" ? seconds * 1000 : undefined;
}

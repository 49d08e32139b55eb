import { isRecord } from "../../../../shared/is-record.ts";
import { objectIn, objectsIn, pick } from "../../fields.ts";
import type { Call, Fields } from "../../types.ts";
import { me } from "../shared.ts";
import { hiddenOf, hiding, type Kind } from "./tree.ts";

/** A new, empty item of a type. */
export function newNode(
  kind: Kind,
  ids: { readonly id: string; readonly uid: string },
  input: Fields,
  call: Call,
): Fields {
  const about = { ...ids, name: "", createdAt: call.now };
  const empty = {
    folder: { description: "", item: [] },
    request: { request: { method: "GET", header: [], url: null }, response: [] },
    response: { header: [], cookie: [], body: null, responseTime: null },
  }[kind];
  return changedNode(kind, { ...about, ...empty }, input, call);
}

/** Applies the sent fields of the flat format to an item; the others are unchanged. */
export function changedNode(kind: Kind, node: Fields, input: Fields, call: Call): Fields {
  const changed = {
    ...node,
    ...(typeof input["name"] === "string" ? { name: input["name"] } : {}),
    ...changes[kind](node, input),
    updatedAt: call.now,
  };
  return hiding(changed, {
    sent: { ...hiddenOf(node).sent, ...keptOf(kind, input) },
    revision: call.newNumber(),
    lastUpdatedBy: me(call.examples),
  });
}

const changes: Readonly<Record<Kind, (node: Fields, input: Fields) => Fields>> = {
  folder: (_, input) => ({
    ...pick(input, "description"),
    ...settings(input),
    ...(isRecord(input["auth"]) || input["auth"] === null ? pick(input, "auth") : {}),
  }),
  request: (node, input) => {
    const request = objectIn(node, "request");
    const { dataMode, rawModeData, dataOptions, headerData } = input;
    const body = {
      ...objectIn(request, "body"),
      ...(typeof dataMode === "string" ? { mode: dataMode } : {}),
      ...(typeof rawModeData === "string" ? { raw: rawModeData } : {}),
      ...(isRecord(dataOptions) ? { options: dataOptions } : {}),
    };
    const hasBody = dataMode !== null && Object.keys(body).length > 0;
    return {
      ...settings(input),
      request: {
        ...request,
        ...pick(input, "method", "url", "auth", "description"),
        ...(headerData === undefined ? {} : { header: headers(input, "headerData") }),
        ...(hasBody ? { body } : dataMode === null ? { body: null } : {}),
      },
    };
  },
  response: (_, input) => ({
    ...("responseCode" in input ? codeOf(objectIn(input, "responseCode")) : {}),
    ...(input["headers"] === undefined ? {} : { header: headers(input, "headers") }),
    ...(typeof input["text"] === "string" ? { body: input["text"] } : {}),
  }),
};

const codeOf = ({ code, name }: Fields): Fields => ({
  code: Number.isInteger(code) ? code : undefined,
  status: name,
});

/** Scripts and variables; the tree format uses the singular. */
const settings = ({ events, variables }: Fields): Fields => ({
  ...(Array.isArray(events) ? { event: events } : events === null ? { event: undefined } : {}),
  ...(Array.isArray(variables)
    ? { variable: variables }
    : variables === null
      ? { variable: undefined }
      : {}),
});

/** Converts headers of the flat format to the tree format, where each has a string as key and value. */
const headers = (input: Fields, name: string): Fields[] =>
  objectsIn(input, name).map(({ key, value, description, enabled }) => ({
    key: String(key ?? ""),
    value: String(value ?? ""),
    ...(description === undefined ? {} : { description }),
    ...(enabled === false ? { disabled: true } : {}),
  }));

/** The fields of the tree format, and those that the server sets. */
const ownFields = [
  ...["id", "uid", "name", "description", "collection", "folder", "request", "requests", "order"],
  ...["folders", "folders_order", "responses", "responses_order", "owner", "lastUpdatedBy"],
  ...["lastRevision", "createdAt", "updatedAt", "auth", "events", "variables", "method", "url"],
  ...["headerData", "dataMode", "rawModeData", "dataOptions", "responseCode", "headers", "text"],
];

/** Own fields that a type of item does not have in the tree format. */
const alsoKept: Readonly<Record<Kind, readonly string[]>> = {
  folder: [],
  request: ["headers"],
  response: ["description"],
};

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Fields of a request whose types the contract leaves open when they are sent, with their types in responses. */
const typed: ReadonlyMap<string, Check> = new Map([
  ["dataDisabled", (value: unknown) => typeof value === "boolean"],
  ["pathVariables", orNull(isRecord)],
  ["pathVariableData", Array.isArray],
  ["protocolProfileBehavior", orNull(isRecord)],
  ["tests", orNull(isText)],
]);

/** The sent fields that the tree format does not have, unless they have another type in responses. */
function keptOf(kind: Kind, input: Fields): Fields {
  const kept = Object.entries(input).filter(([name, value]) => {
    if (ownFields.includes(name)) return alsoKept[kind].includes(name);
    return kind !== "request" || (typed.get(name)?.(value) ?? true);
  });
  return Object.fromEntries(kept);
}

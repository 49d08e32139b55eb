import type { Api } from "../mock/types.ts";
import {
  type Contract,
  exampleOf,
  type MediaType,
  mediaTypesOf,
  type Parameter,
  type Route,
  routesOf,
  type SecurityScheme,
} from "./contract.ts";

/** The requests of an API, independent of the program that sends them. */
export interface Collection {
  readonly name: string;
  readonly description: string;
  readonly variables: readonly Variable[];
  /** The name of the variable with the base URL. */
  readonly baseUrl: string;
  readonly auth: Auth;
  /** One folder per tag of the contract. */
  readonly folders: readonly Folder[];
}

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

export interface Folder {
  readonly name: string;
  readonly description: string;
  readonly requests: readonly CollectionRequest[];
}

export interface CollectionRequest {
  readonly operationId: string;
  readonly name: string;
  readonly description: string;
  readonly method: string;
  /** A template, such as `/mocks/{mockId}`. */
  readonly path: string;
  readonly pathParameters: readonly Field[];
  readonly query: readonly Field[];
  readonly headers: readonly Field[];
  /** Set if it differs from the collection's. */
  readonly auth: Auth | undefined;
  readonly body: { readonly mediaType: string; readonly text: string } | undefined;
  /** The declared 2xx statuses. */
  readonly statuses: readonly number[];
}

/** A name and its serialized value. Optional fields are disabled; users can enable them. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly enabled: boolean;
}

/** The variable with the key, and the header of the key; a bearer token if no header is set. */
export interface Auth {
  readonly variable: string;
  readonly header: string | undefined;
}

/** The mock accepts any key. Exported collections never contain a real one. */
const anyKey = "any";

/**
 * Creates the collection of an API.
 *
 * @param baseUrl the base URL; the collection stores it in a variable.
 */
export function collectionOf(api: Api, contract: Contract, baseUrl: string): Collection {
  const routes = routesOf(contract);
  // Named after the API, because an example body contains the text `{{baseUrl}}`.
  const base = `${api}Url`;
  const once = parametersOfAll(routes);
  const [scheme = ""] = schemesOf(contract.security);
  const variables: Variable[] = [
    { name: base, value: baseUrl, description: "The base URL of the requests." },
    ...Object.entries(contract.components.securitySchemes).map(([name, { description = "" }]) => ({
      name: keyVariable(name, scheme),
      value: anyKey,
      description: plain(description),
    })),
    ...once.map((parameter) => ({
      name: parameter.name,
      value: textOf(contract, parameter),
      description: descriptionOf(parameter),
    })),
  ];
  const auth = (name: string): Auth => authOf(contract, name, keyVariable(name, scheme));
  const shared = new Set(once.map(({ name }) => name));
  return {
    name: contract.info.title,
    description: introduction(contract, api, base, keyVariable(scheme, scheme)),
    variables,
    baseUrl: base,
    auth: auth(scheme),
    folders: contract.tags.map(({ name, description = "" }) => ({
      name,
      description: plain(description),
      requests: routes
        .filter(({ operation }) => operation.tags[0] === name)
        .map((route) => requestOf(contract, route, shared, scheme, auth)),
    })),
  };
}

function requestOf(
  contract: Contract,
  { method, path, operation, parameters }: Route,
  shared: ReadonlySet<string>,
  scheme: string,
  auth: (scheme: string) => Auth,
): CollectionRequest {
  const [own = scheme] = schemesOf(operation.security ?? []);
  const [mediaType, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body =
    mediaType && media ? { mediaType, text: bodyOf(contract, mediaType, media) } : undefined;
  const successes = Object.entries(operation.responses).filter(([status]) => /^2/.test(status));
  const accept =
    operation["x-accept"] ??
    successes.flatMap(([, response]) => mediaTypesOf(contract, response))[0];
  const header = (name: string, value: string | undefined): Field[] =>
    value === undefined ? [] : [{ name, value, description: "", enabled: true }];
  const fields = (place: Parameter["in"], encode: (text: string) => string): Field[] =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => ({
        name: parameter.name,
        value: shared.has(parameter.name)
          ? `{{${parameter.name}}}`
          : encode(textOf(contract, parameter)),
        description: descriptionOf(parameter),
        enabled: parameter.required === true,
      }));
  return {
    operationId: operation.operationId,
    name: operation.summary,
    description: plain(operation.description ?? ""),
    method: method.toUpperCase(),
    path,
    pathParameters: fields("path", encodeURIComponent),
    query: fields("query", encodeSeparators),
    headers: [
      ...header("Accept", accept),
      ...header("Content-Type", mediaType),
      ...fields("header", (text) => text),
    ],
    auth: own === scheme ? undefined : auth(own),
    body,
    statuses: successes.map(([status]) => Number(status)),
  };
}

/** Path parameters that every route has: users set them once. */
const parametersOfAll = (routes: readonly Route[]): Parameter[] =>
  (routes[0]?.parameters ?? []).filter(
    ({ name, in: place }) =>
      place === "path" && routes.every(({ path }) => path.includes(`{${name}}`)),
  );

/** The programs encode other characters of a query value, but cannot know that these belong to it. */
const encodeSeparators = (text: string): string => text.replace(/[%&+#]/g, encodeURIComponent);

function bodyOf(contract: Contract, mediaType: string, media: MediaType): string {
  const example = exampleOf(contract, media);
  if (!/\bjson$/.test(mediaType)) {
    return typeof example === "string" ? example : "Replace this text with your file.";
  }
  if (example !== undefined) return JSON.stringify(example, undefined, 2);
  throw new Error(`${contract.info.title}: a body in ${mediaType} has no example.`);
}

function textOf(contract: Contract, parameter: Parameter): string {
  const example = exampleOf(contract, parameter);
  if (example === undefined) {
    throw new Error(`${contract.info.title}: the parameter ${parameter.name} has no example.`);
  }
  return Array.isArray(example) ? example.join(",") : String(example);
}

const descriptionOf = ({ description = "", deprecated }: Parameter): string =>
  `${deprecated ? "Deprecated. " : ""}${plain(description)}`;

const schemesOf = (security: readonly Readonly<Record<string, unknown>>[]): string[] =>
  security.flatMap((requirement) => Object.keys(requirement));

const keyVariable = (scheme: string, main: string): string => (scheme === main ? "apiKey" : scheme);

function authOf(contract: Contract, name: string, variable: string): Auth {
  const scheme: SecurityScheme | undefined = contract.components.securitySchemes[name];
  if (scheme === undefined) throw new Error(`${contract.info.title} has no scheme ${name}.`);
  return { variable, header: scheme.type === "apiKey" ? scheme.name : undefined };
}

/** Removes the links to operations, which have no target here. */
const plain = (markdown: string): string =>
  markdown.trim().replace(/\[([^\]]+)\]\(operation:\w+\)/g, "$1");

const introduction = (contract: Contract, api: Api, base: string, key: string): string =>
  [
    `Generated by \`qodekit export\` from the contract of the ${contract.info.title}, ${contract.info.version}. ` +
      `Requests go to the mock: \`npx qodekit mock ${api}\`.`,
    `For the real service, set \`${base}\` to one of these, and \`${key}\` to your key, where it is not ` +
      "shared or committed (a current value, an environment with secrets):",
    contract.servers.map(({ url, description = "" }) => `- ${url}: ${description}`).join("\n"),
  ].join("\n\n");

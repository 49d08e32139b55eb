import type { Auth, Collection, CollectionRequest, Field } from "./collection.ts";

/**
 * A collection in Postman's format 2.1.0.
 *
 * @see https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function postmanCollection(collection: Collection): object {
  const { name, description, variables, baseUrl, auth, folders } = collection;
  return {
    info: {
      name,
      description,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: authOf(auth),
    variable: variables.map((each) => ({
      key: each.name,
      value: each.value,
      type: "string",
      description: each.description,
    })),
    item: folders.map((folder) => ({
      name: folder.name,
      description: folder.description,
      item: folder.requests.map((request) => itemOf(request, baseUrl)),
    })),
  };
}

function itemOf(request: CollectionRequest, baseUrl: string): object {
  const { name, description, method, auth, body, headers, statuses } = request;
  return {
    name,
    event: [{ listen: "test", script: { type: "text/javascript", exec: testOf(statuses) } }],
    request: {
      method,
      description,
      ...(auth ? { auth: authOf(auth) } : {}),
      header: headers.map(fieldOf),
      ...(body ? { body: bodyOf(body) } : {}),
      url: urlOf(request, baseUrl),
    },
  };
}

const testOf = (statuses: readonly number[]): string[] => [
  `pm.test("The status is ${statuses.join(" or ")}", () => {`,
  `  pm.expect(pm.response.code).to.be.oneOf([${statuses.join(", ")}]);`,
  "});",
];

function urlOf({ path, pathParameters, query }: CollectionRequest, baseUrl: string): object {
  const steps = path
    .slice(1)
    .split("/")
    .map((step) => step.replace(/^\{(.+)\}$/, ":$1"));
  const search = query.filter(({ enabled }) => enabled).map((q) => `${q.name}=${q.value}`);
  const host = `{{${baseUrl}}}`;
  return {
    raw: `${[host, ...steps].join("/")}${search.length > 0 ? `?${search.join("&")}` : ""}`,
    host: [host],
    path: steps,
    ...(query.length > 0 ? { query: query.map(fieldOf) } : {}),
    ...(pathParameters.length > 0
      ? { variable: pathParameters.map((each) => fieldOf({ ...each, enabled: true })) }
      : {}),
  };
}

const fieldOf = ({ name, value, description, enabled }: Field): object => ({
  key: name,
  value,
  ...(description === "" ? {} : { description }),
  ...(enabled ? {} : { disabled: true }),
});

function bodyOf({ mediaType, text }: { mediaType: string; text: string }): object {
  const language = /\bjson$/.test(mediaType) ? "json" : "text";
  return { mode: "raw", raw: text, options: { raw: { language } } };
}

function authOf({ variable, header }: Auth): object {
  const value = `{{${variable}}}`;
  const pair = (key: string, text: string): object => ({ key, value: text, type: "string" });
  return header === undefined
    ? { type: "bearer", bearer: [pair("token", value)] }
    : { type: "apikey", apikey: [pair("key", header), pair("value", value), pair("in", "header")] };
}

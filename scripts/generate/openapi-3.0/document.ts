import type { Json } from "../contract.ts";
import { schema30 } from "./schema.ts";

/** Converts the entries of a component section. */
const componentKinds: Readonly<Record<string, (value: Json) => Json>> = {
  schemas: schema30,
  parameters: parameter,
  headers: parameter,
  requestBodies: withContent,
  responses: response,
  examples: plain,
  securitySchemes: plain,
};
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * `openapi-3.0.json`: a bundled OpenAPI 3.1 contract for tools that support only 3.0.
 *
 * @throws Error on anything that 3.0 cannot express.
 */
export function openApi30(document: Json): Json {
  const { openapi: _, jsonSchemaDialect: __, info, paths, components, ...rest } = document;
  if ("webhooks" in rest) throw new Error("OpenAPI 3.0 has no webhooks.");
  const { summary: ___, ...about } = info as Json;
  return {
    openapi: "3.0.3",
    info: { ...about, ...license(about["license"] as Json | undefined) },
    ...rest,
    paths: mapValues(paths as Json, pathItem),
    components: Object.fromEntries(
      Object.entries((components ?? {}) as Json).map(([kind, entries]) => {
        const convert = componentKinds[kind];
        if (!convert) throw new Error(`OpenAPI 3.0 has no components/${kind}.`);
        return [kind, mapValues(entries as Json, convert)];
      }),
    ),
  };
}

/** OpenAPI 3.0 has no SPDX identifier of a licence, only its URL. */
function license(given: Json | undefined): Json {
  if (!given) return {};
  const { identifier: _, ...rest } = given;
  return { license: rest };
}

function pathItem(item: Json): Json {
  const rows = Object.entries(item).map(([key, value]) => {
    if (key === "parameters") return [key, (value as Json[]).map(parameter)];
    return [key, methods.has(key) ? operation(value as Json) : value];
  });
  return Object.fromEntries(rows);
}

function operation(source: Json): Json {
  const made = { ...source };
  if (source["parameters"]) made["parameters"] = (source["parameters"] as Json[]).map(parameter);
  if (source["requestBody"]) made["requestBody"] = withContent(source["requestBody"] as Json);
  if (source["callbacks"])
    throw new Error("The conversion to OpenAPI 3.0 does not support callbacks yet.");
  made["responses"] = mapValues(source["responses"] as Json, response);
  return made;
}

function parameter(source: Json): Json {
  if ("$ref" in source) return plain(source);
  const made = withContent(source);
  if (source["schema"]) made["schema"] = schema30(source["schema"]);
  return made;
}

function response(source: Json): Json {
  if ("$ref" in source) return plain(source);
  const made = withContent(source);
  if (source["headers"]) made["headers"] = mapValues(source["headers"] as Json, parameter);
  return made;
}

/** A request body, a response or a parameter: an object with media types. */
function withContent(source: Json): Json {
  if ("$ref" in source) return plain(source);
  if (!source["content"]) return { ...source };
  const content = mapValues(source["content"] as Json, (media) => {
    return media["schema"] ? { ...media, schema: schema30(media["schema"]) } : media;
  });
  return { ...source, content };
}

/** In 3.0, a reference has no siblings. */
function plain(source: Json): Json {
  return "$ref" in source ? { $ref: source["$ref"] } : source;
}

function mapValues(object: Json, convert: (value: Json) => Json): Json {
  const rows = Object.entries(object).map(([key, value]) => [key, convert(value as Json)]);
  return Object.fromEntries(rows);
}

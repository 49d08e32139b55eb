import {
  type Contract,
  type ContractOperation,
  carriesKey,
  type Json,
} from "../../scripts/generate/contract.ts";
import { fits, requestMedia, type Sample, successOf } from "../support/contract/contract.ts";
import { key } from "../support/mock/mock.ts";
import type { Wire } from "../support/server/wire.ts";

/** A request that is invalid in one way. `text` is sent unchanged instead of the body. */
export interface Wrong extends Partial<Wire> {
  readonly text?: string;
}

export interface Canary {
  readonly name: string;
  readonly expects: number | "invalid";
  /** What the mock's report must name, for `invalid`. */
  readonly names?: readonly [place: string, code: string | number];
  readonly wrong: Wrong;
}

/** The rules, and how to turn a valid request into one that violates only this rule. */
export const rules: Record<string, (right: Wire, sample: Sample, contract: Contract) => Canary[]> =
  {
    "unknown route": (right) => [
      { name: "", expects: 404, wrong: { path: `/no-such-thing${right.path}` } },
    ],
    "empty path parameter": (right, { operation }) =>
      operation.path.split("/").flatMap((segment, index) => {
        if (!/^\{.+\}$/.test(segment)) return [];
        const path = right.path.split("/").with(index, "").join("/");
        return [invalid(segment, ["path", "required"], { path })];
      }),
    "wrong method": (right, _, contract) => {
      const others = contract.operations().filter(({ path }) => fits(path, right.path));
      return ["GET", "PUT", "POST", "DELETE", "PATCH"]
        .filter((method) => others.every((other) => other.method !== method))
        .map((method) => ({ name: method, expects: 405, wrong: { method, body: undefined } }));
    },
    "missing credentials": (right, { operation }, contract) => {
      const { headers, query } = withoutKeys(right, operation, contract);
      return headers === right.headers
        ? []
        : [{ name: "", expects: 401, wrong: { headers, query } }];
    },
    "wrong credentials": (right, { operation }, contract) => {
      const { headers, query } = withoutKeys(right, operation, contract);
      if (headers === right.headers) return [];
      // A SCIM key is also accepted without its scheme.
      const bare = right.path.startsWith("/scim/") ? [] : [{ authorization: key }];
      const wrong: Record<string, string>[] =
        "authorization" in right.headers
          ? [{ authorization: "Basic dXNlcjpwYXNz" }, ...bare, { "x-api-key": key }]
          : [{ authorization: `Bearer ${key}` }, { "api-key": key }];
      return wrong.map((other) => {
        const name = JSON.stringify(other);
        return { name, expects: 401, wrong: { headers: { ...headers, ...other }, query } };
      });
    },
    "Accept that nothing matches": (right, sample) =>
      successOf(sample)?.media.length
        ? [
            {
              name: "",
              expects: 406,
              wrong: { headers: { ...right.headers, accept: "image/png" } },
            },
          ]
        : [],
    "undeclared Prefer: code": (right) => [
      { name: "", expects: 404, wrong: { headers: { ...right.headers, prefer: "code=418" } } },
    ],
    "unknown Prefer: example": (right, sample) =>
      successOf(sample)?.media.length
        ? [
            {
              name: "",
              expects: 404,
              wrong: { headers: { ...right.headers, prefer: "example=no" } },
            },
          ]
        : [],
    "missing required parameter": (right, { operation }) =>
      operation.parameters
        .filter((p) => p["in"] === "query" && p["required"] === true)
        .map((p) => {
          const query = right.query.filter((part) => !part.startsWith(`${p["name"]}=`));
          return invalid(String(p["name"]), ["query", "required"], { query });
        }),
    "wrong type of query parameter": (right, { operation }, contract) =>
      schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) =>
        ["integer", "number", "boolean"].includes(String(schema["type"]))
          ? [invalid(name, [name, "type"], replace(right, name, "perhaps"))]
          : [],
      ),
    "wrong type in a list of a query parameter": (right, { operation }, contract) =>
      schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) =>
        schema["type"] === "array" && contract.resolve(schema["items"])["type"] === "integer"
          ? [invalid(name, [name, "type"], replace(right, name, "1,perhaps"))]
          : [],
      ),
    "over maximum, below minimum": (right, { operation }, contract) =>
      schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) =>
        [
          ["maximum", 1],
          ["minimum", -1],
        ].flatMap(([limit, step]) => {
          const at = schema[limit as string];
          if (typeof at !== "number") return [];
          const wrong = replace(right, name, String(at + Number(step)));
          return [invalid(`${name} ${limit}`, [name, String(limit)], wrong)];
        }),
      ),
    "bad format of query parameter": (right, { operation }, contract) =>
      schemasOf(operation.parameters, contract, "query").flatMap(({ name, schema }) => {
        const branches = [schema["anyOf"] ?? schema]
          .flat()
          .map((branch) => contract.resolve(branch));
        const formats = branches.map((branch) => String(branch["format"]));
        if (!formats.some((format) => /^(date-time|date|email|uuid)$/.test(format))) return [];
        const code = branches.length > 1 ? "anyOf" : "format";
        return [invalid(`${name} ${formats[0]}`, [name, code], replace(right, name, "2024-13-99"))];
      }),
    "wrong content type": (right, { operation }, contract) => {
      if (requestMedia(contract, operation).length === 0) return [];
      const headers = { ...right.headers, "content-type": "text/plain" };
      return [invalid("", ["request", 415], { headers, text: "text" })];
    },
    "body that fits none of its forms": (_, { operation }, contract) =>
      jsonSchemaOf(operation.source, contract)?.["anyOf"]
        ? [invalid("", ["body", "anyOf"], { text: '[{"no": "such"}]' })]
        : [],
    "malformed JSON body": (_, { operation }, contract) =>
      jsonSchemaOf(operation.source, contract)
        ? [invalid("", ["body", "unreadable"], { text: '{"a": ' })]
        : [],
    "body of a wrong type": (_, { operation }, contract) =>
      jsonSchemaOf(operation.source, contract)?.["type"] === "object"
        ? [invalid("", ["body", "type"], { text: "[1]" })]
        : [],
    "body without a required property": (right, { operation }, contract) =>
      ((jsonSchemaOf(operation.source, contract)?.["required"] ?? []) as string[]).map((name) => {
        const { [name]: _, ...rest } = (right.body ?? {}) as Json;
        return invalid(name, ["body", "required"], { text: JSON.stringify(rest) });
      }),
    "cursor that was never given": (right, { operation }) => {
      const paging = operation.source["x-pagination"] as Json | undefined;
      if (paging?.["style"] !== "token") return [];
      return [paging["request"]].flat().map((name) => {
        return invalid(String(name), ["query", "cursor"], replace(right, String(name), "made-up"));
      });
    },
  };

function invalid(name: string, names: Canary["names"] & {}, wrong: Wrong): Canary {
  return { name, expects: "invalid", names, wrong };
}

function replace(right: Wire, name: string, value: string): Wrong {
  const query = right.query.filter((part) => !part.startsWith(`${name}=`));
  return { query: [...query, `${name}=${value}`] };
}

/** The request without any key that the contract allows; unchanged if it needs none. */
function withoutKeys(
  right: Wire,
  { parameters, source }: ContractOperation,
  contract: Contract,
): Pick<Wire, "headers" | "query"> {
  const names = ((source["security"] ?? contract.document["security"] ?? []) as Json[]).flatMap(
    (requirement) => Object.keys(requirement),
  );
  const { securitySchemes } = contract.document["components"] as { securitySchemes: Json };
  const schemes = names.map((name) => contract.resolve(securitySchemes[name]));
  if (schemes.length === 0) return right;
  const carriers = schemes.map((scheme) => String(scheme["name"] ?? "authorization").toLowerCase());
  const keys = parameters.filter((p) => carriesKey(contract, p)).map((p) => String(p["name"]));
  return {
    headers: Object.fromEntries(
      Object.entries(right.headers).filter(([name]) => !carriers.includes(name)),
    ),
    query: right.query.filter((part) => !keys.includes(part.split("=")[0] ?? "")),
  };
}

function schemasOf(parameters: readonly Json[], contract: Contract, place: string) {
  return parameters
    .filter((p) => p["in"] === place)
    .map((p) => ({ name: String(p["name"]), schema: contract.resolve(p["schema"] ?? {}) }));
}

function jsonSchemaOf(source: Json, contract: Contract): Json | undefined {
  if (source["requestBody"] === undefined) return undefined;
  const content = contract.resolve(source["requestBody"])["content"] as Json;
  const [json] = Object.entries(content).filter(([type]) =>
    /^application\/(.+\+)?json$/.test(type),
  );
  return json && contract.resolve((json[1] as Json)["schema"]);
}

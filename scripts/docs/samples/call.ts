import type { Contract, ContractOperation, Json } from "../../generate/contract.ts";
import { ownScheme } from "../../generate/security.ts";
import { successMediaTypes } from "../../generate/success-forms.ts";
import { addressOf, type SampleParameter, sampleParameters } from "./parameters.ts";

/** The body of a sample. Files are named as if they were in the current folder. */
export type SampleBody =
  | { kind: "json"; type: string; value: unknown }
  | { kind: "file"; type: string; file: string }
  | { kind: "form"; fields: readonly (readonly [name: string, value: string])[]; files: Files };

type Files = readonly (readonly [name: string, file: string])[];

/** The credential of a call: a header with a key from the environment. */
export interface SampleKey {
  header: string;
  prefix: string;
  /** The environment variable that the client reads too: `QODEX_API_KEY`. */
  variable: string;
}

/** A request, independent of any language. */
export interface SampleCall {
  contract: Contract;
  operation: ContractOperation;
  /** The API's id, which names the client: `qodex`. */
  api: string;
  parameters: readonly SampleParameter[];
  method: string;
  /** Complete and encoded. */
  url: string;
  key: SampleKey;
  /** All other headers. A form has no `Content-Type` yet, because its boundary is set later. */
  headers: readonly (readonly [name: string, value: string])[];
  body?: SampleBody | undefined;
  /** The name of the body's example; `example` if there is none. */
  example: string;
  /** The title of the example. */
  title: string;
}

/** The calls of an operation, one per example of its body. */
export function callsOf(
  contract: Contract,
  operation: ContractOperation,
  api: string,
): SampleCall[] {
  const [server] = contract.document["servers"] as Json[];
  const parameters = sampleParameters(contract, operation);
  const url = `${server?.["url"]}${addressOf(operation.path, parameters)}`;
  const key = keyOf(contract, operation, api);
  const fixed: [string, string][] = parameters
    .filter(({ place }) => place === "header")
    .map(({ name, value }) => [name, String(value)]);
  const [form = "application/json"] = successMediaTypes(contract, operation);
  // Without this header, the Qodex API responds in its old format.
  if (form !== "application/json") fixed.push(["Accept", form]);
  const { method } = operation;
  return bodiesOf(contract, operation).map(({ body, example, title }) => {
    const headers = [...fixed];
    if (body && body.kind !== "form") headers.push(["Content-Type", body.type]);
    return {
      ...{ contract, operation, api, parameters, method, url },
      ...{ key, headers, body, example, title },
    };
  });
}

/** The environment variables that the client reads. Other schemes are named after the scheme. */
const variables: Readonly<Record<string, string>> = {
  "teams bearerKey": "QODER_API_KEY",
  "qodex apiKey": "QODEX_API_KEY",
  "qodex scimKey": "QODEX_SCIM_KEY",
};

/** `apiKey` -> `API_KEY` */
const snake = (name: string) => name.replace(/[A-Z]/g, "_$&").toUpperCase();

function keyOf(contract: Contract, operation: ContractOperation, api: string): SampleKey {
  const schemes = (contract.document["components"] as Json)["securitySchemes"] as Json;
  const [usual] = (contract.document["security"] as Json[]).flatMap(Object.keys);
  const name = ownScheme(contract, operation) ?? usual ?? "";
  const scheme = contract.resolve(schemes[name]);
  const variable = variables[`${api} ${name}`] ?? snake(name);
  return scheme["type"] === "http"
    ? { header: "Authorization", prefix: "Bearer ", variable }
    : { header: String(scheme["name"]), prefix: "", variable };
}

interface NamedBody {
  body?: SampleBody;
  example: string;
  title: string;
}

/** Every example of every media type; one unnamed call if there are none. */
function bodiesOf(contract: Contract, operation: ContractOperation): NamedBody[] {
  const { content } = contract.resolve(operation.source["requestBody"] ?? {});
  const found = Object.entries((content as Json | undefined) ?? {}).flatMap(([type, entry]) => {
    const media = entry as Json;
    const schema = contract.resolve(media["schema"] ?? {});
    if (schema["format"] === "binary") {
      const body = { kind: "file" as const, type, file: "export.json" };
      return [{ body, example: "file", title: "A file" }];
    }
    return Object.entries((media["examples"] as Json | undefined) ?? {}).map(([example, named]) => {
      const { summary, value } = contract.resolve(named);
      const body = bodyOf(operation, type, schema, value);
      return { body, example, title: String(summary ?? "Example") };
    });
  });
  const names = new Set(found.map(({ example }) => example));
  if (names.size < found.length)
    throw new Error(`${operation.id}: two examples of its body have the same name.`);
  return found.length > 0 ? found : [{ example: "example", title: "Example" }];
}

function bodyOf(
  operation: ContractOperation,
  type: string,
  schema: Json,
  value: unknown,
): SampleBody {
  if (type.endsWith("json")) return { kind: "json", type, value };
  if (type !== "multipart/form-data")
    throw new Error(`${operation.id}: samples do not support bodies of type ${type} yet.`);
  const properties = (schema["properties"] ?? {}) as Record<string, Json>;
  const entries = Object.entries(value as Json).map(([k, v]) => [k, String(v)] as const);
  const isFile = ([name]: readonly [string, string]) => properties[name]?.["format"] === "binary";
  return {
    kind: "form",
    fields: entries.filter((one) => !isFile(one)),
    files: entries.filter(isFile),
  };
}
